"""What would raise the score: each possible change, with its exact gain in CRS points.

Every gain is the difference of two scores by the same function and the same rules; nothing here
has points of its own. Changes that a person cannot choose (age, a brother in Canada) are not
advice and are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from express_entry import crs, education
from express_entry.factors import Factors, LanguageLevels, Levels
from express_entry.profile import (
    ABILITIES,
    Ability,
    Eca,
    EducationLevel,
    Language,
    Profile,
)
from express_entry.results import Assessment, Fact, Result
from express_entry.rulebook import Rulebook

Effort = Literal["weeks", "months", "years"]
"""How long such a change usually takes; a rough order, never a promise."""

TARGETS = (7, 9, 10)
"""CLB levels at which more than one part of the score rises."""


class Change(Result):
    """One thing that could be changed."""

    id: str
    """Stable name: ``first_language``, ``french``, ``canadian_work``, ``eca`` …"""
    figures: dict[str, Fact]
    gain: int
    """CRS points more than now."""
    total: int
    effort: Effort


def changes(
    profile: Profile, assessment: Assessment, *, rules: Rulebook | None = None
) -> tuple[Change, ...]:
    """The changes that raise the score, the greatest gain first; the quicker first on a tie.

    ``assessment`` is the profile's own on the day asked about.

    Rests on what is known: a missing fact counts as the score counts it, as nothing.
    """
    now = assessment.crs.total
    found: dict[tuple[str, int], Change] = {}
    for name, figures, effort, factors in _candidates(profile, assessment):
        total = crs.score(factors, rules=rules).total
        gain = total - now
        if gain <= 0:
            continue
        change = Change(id=name, figures=figures, gain=gain, total=total, effort=effort)
        # Two ways of the same kind with the same gain: the first asks for less.
        found.setdefault((name, gain), change)
    order: tuple[Effort, ...] = ("weeks", "months", "years")
    return tuple(sorted(found.values(), key=lambda c: (-c.gain, order.index(c.effort))))


_Candidate = tuple[str, dict[str, Fact], Effort, Factors]


def _candidates(profile: Profile, assessment: Assessment) -> Iterator[_Candidate]:
    factors = assessment.factors
    yield from _first_language(factors)
    yield from _second_language(factors)
    yield from _work(factors)
    yield from _education(profile, assessment)
    yield from _partner(factors)
    if factors.provincial_nomination is not True:
        yield (
            "provincial_nomination",
            {},
            "months",
            factors.model_copy(update={"provincial_nomination": True}),
        )
    if factors.certificate_of_qualification is False and assessment.experience.fstp_noc:
        yield (
            "trade_certificate",
            {"noc": assessment.experience.fstp_noc},
            "months",
            factors.model_copy(update={"certificate_of_qualification": True}),
        )


def _raised(levels: LanguageLevels, wanted: Mapping[Ability, int]) -> LanguageLevels:
    return levels.model_copy(update={str(ability): level for ability, level in wanted.items()})


def _first_language(factors: Factors) -> Iterator[_Candidate]:
    levels = factors.first_language
    if levels is None:
        return
    known = {a: getattr(levels, a) for a in ABILITIES}
    if any(level is None for level in known.values()):
        return
    for target in TARGETS:
        low: dict[Ability, int] = {a: target for a in ABILITIES if known[a] < target}
        if not low:
            continue
        raised = factors.model_copy(update={"first_language": _raised(levels, low)})
        single = next(iter(low)) if len(low) == 1 else None
        figures: dict[str, Fact] = {"level": target, "count": len(low), "ability": single}
        yield "first_language", figures | {"language": levels.language}, "months", raised


def _second_language(factors: Factors) -> Iterator[_Candidate]:
    first = factors.first_language
    if first is None or first.language is None:
        return
    other: Language = "fr" if first.language == "en" else "en"
    held = factors.second_language
    for target in (5, 7, 9):
        levels = {a: max(target, (getattr(held, a) or 0) if held else 0) for a in ABILITIES}
        second = LanguageLevels(language=other, **levels)
        if held is not None and all(getattr(held, a) == levels[a] for a in ABILITIES):
            continue
        yield (
            "second_language",
            {"language": other, "level": target},
            "years" if target >= 7 and held is None else "months",
            factors.model_copy(
                update={"second_language": second, "unknown": factors.unknown - {"second_language"}}
            ),
        )


def _work(factors: Factors) -> Iterator[_Candidate]:
    for name in ("canadian_work_years", "foreign_work_years"):
        years = getattr(factors, name)
        if years is None:
            continue
        for more in (1, 2):
            changed = factors.model_copy(update={name: years + more})
            yield name.removesuffix("_years"), {"years": more}, "years", changed


def _if_assessed(profile: Profile, assessment: Assessment) -> EducationLevel | None:
    """The level that would count if every foreign credential were assessed at the level it was
    awarded. An assumption: the report decides."""
    waiting = assessment.education.unassessed
    credentials = tuple(
        credential.model_copy(
            update={
                "assessed": True,
                "eca": Eca(issued_on=assessment.on, equivalent=credential.level),
            }
        )
        if index in waiting
        else credential
        for index, credential in enumerate(profile.credentials or ())
    )
    return education.standing(credentials, assessment.on).level


def _education(profile: Profile, assessment: Assessment) -> Iterator[_Candidate]:
    factors, standing = assessment.factors, assessment.education
    if standing.unassessed:
        level = _if_assessed(profile, assessment)
        yield (
            "eca",
            {"credential": standing.unassessed[0] + 1, "level": level},
            "weeks",
            factors.model_copy(update={"education": level}),
        )
    better = {
        EducationLevel.BACHELORS: EducationLevel.TWO_OR_MORE,
        EducationLevel.TWO_OR_MORE: EducationLevel.MASTERS,
        EducationLevel.MASTERS: EducationLevel.DOCTORATE,
        EducationLevel.SECONDARY: EducationLevel.ONE_YEAR,
        EducationLevel.ONE_YEAR: EducationLevel.BACHELORS,
        EducationLevel.TWO_YEAR: EducationLevel.BACHELORS,
    }
    level = factors.education
    if level in better and not standing.unassessed:
        higher = better[level]
        yield (
            "education",
            {"level": str(higher)},
            "years",
            factors.model_copy(update={"education": higher}),
        )


def _partner(factors: Factors) -> Iterator[_Candidate]:
    partner = factors.partner
    if partner is None or partner.accompanying is not True or partner.canadian is True:
        return
    for target in (5, 7, 9):
        held = partner.language
        levels = {a: max(target, (getattr(held, a) or 0) if held else 0) for a in ABILITIES}
        changed = partner.model_copy(update={"language": Levels(**levels)})
        yield (
            "partner_language",
            {"level": target},
            "months",
            factors.model_copy(
                update={"partner": changed, "unknown": factors.unknown - {"partner.language"}}
            ),
        )
    alone = partner.model_copy(update={"accompanying": False})
    yield "partner_stays", {}, "weeks", factors.model_copy(update={"partner": alone})
