"""The requirements the programs share, and how each is decided: work, language, funds, Quebec.

Every one is met, not met or unknown, names the facts that decided it and those missing, and,
where it is not met, the smallest change that would meet it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from express_entry import rulebook
from express_entry.candidate.identifiers import Fact, Note, RemedyId, RequirementId
from express_entry.candidate.profile import ABILITIES, TEST_IN, Language, Profile
from express_entry.candidate.three_valued import VERDICTS, all_of, any_of
from express_entry.counting.counted import EducationStanding, Experience, LanguageStanding, Tally
from express_entry.eligibility.verdicts import Remedy, Requirement
from express_entry.points.items import Fsw67Result
from express_entry.rulebook import Rulebook
from express_entry.rulebook.programs import AbilityLevels

_ROUNDING = 1e-9
"""What a quotient of days may be off by."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Whether the selection grid is passed."""

    passes: bool | None
    missing: tuple[str, ...]
    """The profile facts that would tell."""
    passes_with: Language | None
    """The official language with which, as the first one, it would be passed."""


@dataclass(frozen=True, slots=True)
class Selected:
    """The selection grid of the Federal Skilled Worker Program, and whether it is passed."""

    points: Fsw67Result
    selection: Selection


@dataclass(frozen=True, slots=True)
class Findings:
    """What the requirements read besides the profile, worked out once for a day."""

    experience: Experience
    languages: Sequence[LanguageStanding]
    """Every test told, valid or not."""
    language_missing: tuple[str, ...]
    """Profile facts on tests not told yet; empty where it is known that there is no other."""
    education: EducationStanding
    selected: Callable[[], Selected]
    """Asked for by one program only."""


def settlement_funds(family_size: int, on: date, *, rules: Rulebook | None = None) -> int:
    """Canadian dollars a family of that size must show on a day (IRPR 76(1)(b); 87.2(5)).

    The size counts the partner and every dependent child, accompanying or not.
    """
    table = (rules or rulebook.default()).on(on).funds
    listed = len(table.by_size)
    if family_size <= listed:
        return table.by_size[max(family_size, 1) - 1]
    return table.by_size[-1] + table.each_additional * (family_size - listed)


def requirement(
    requirement_id: RequirementId,
    met: bool | None,
    facts: dict[str, Fact],
    legal: str,
    source: str,
    missing: tuple[str, ...] = (),
    remedy: Remedy | None = None,
    notes: tuple[Note, ...] = (),
) -> Requirement:
    """One requirement as it stands; the remedy is kept only where it is known not to be met."""
    return Requirement(
        id=requirement_id,
        verdict=VERDICTS[met],
        facts=facts,
        missing=missing if met is None else (),
        remedy=remedy if met is False else None,
        notes=notes,
        legal=legal,
        source=source,
    )


def remedy(remedy_id: RemedyId, **figures: Fact) -> Remedy:
    """The smallest change that would meet a requirement."""
    return Remedy(id=remedy_id, figures=figures)


# ------------------------------------------------------------------ common parts


def outside_quebec(profile: Profile, legal: str, source: str) -> Requirement:
    """To intend to live outside Quebec, which selects its own workers."""
    destination = profile.destination
    return requirement(
        "common.outside_quebec",
        None if destination is None else destination != "QC",
        {"destination": destination},
        legal,
        source,
        ("destination",),
        remedy("live_outside_quebec"),
    )


def work(
    requirement_id: RequirementId,
    tally: Tally,
    years: int,
    window: int,
    legal: str,
    source: str,
    missing: tuple[str, ...],
    notes: tuple[Note, ...] = (),
    days: dict[str, Fact] | None = None,
) -> Requirement:
    """Enough years of work inside a window of years before the day. ``days``: where the hours of
    those years come before the years, the day of each."""
    met = tally.reaches(years)
    return requirement(
        requirement_id,
        met,
        {
            "years_least": _floor(tally.least),
            "years_most": _floor(tally.most),
            "years_required": years,
            "window_years": window,
            **(days or {}),
        },
        legal,
        source,
        missing,
        remedy("work_more", years=round(years - _floor(tally.most), 2)),
        notes,
    )


def _floor(years: float) -> float:
    """Years with two decimals; never up, so that what is a day short does not read as enough."""
    return int(years * 100 + _ROUNDING) / 100


def _reaches(test: LanguageStanding, wanted: AbilityLevels) -> bool | None:
    if test.valid is False:
        return False
    reached = [
        None if level is None else level >= getattr(wanted, ability)
        for ability, level in test.levels.items()
    ]
    return all_of(*reached, test.valid)


def language(
    requirement_id: RequirementId,
    findings: Findings,
    wanted: AbilityLevels,
    legal: str,
    source: str,
) -> Requirement:
    """In each of the four abilities, in one official language."""
    reached = [_reaches(test, wanted) for test in findings.languages]
    met = any_of(*reached)
    missing = list(findings.language_missing)
    for test, told in zip(findings.languages, reached, strict=True):
        if told is None:
            name = TEST_IN[test.language]
            missing += [f"{name}.{ability}" for ability in test.missing]
            missing += [f"{name}.taken_on"] if test.taken_on is None and not test.projection else []
    if not met and findings.language_missing:
        met = None
    facts: dict[str, Fact] = {}
    for test in findings.languages:
        facts[f"{test.language}_weakest"] = test.levels[test.weakest] if test.weakest else None
        facts[f"{test.language}_valid"] = test.valid
    return requirement(
        requirement_id,
        met,
        facts,
        legal,
        source,
        tuple(missing),
        _language_remedy(findings.languages, wanted),
    )


def _language_remedy(tests: Sequence[LanguageStanding], wanted: AbilityLevels) -> Remedy:
    """The language with least to gain, and its ability furthest below."""
    best: tuple[int, LanguageStanding] | None = None
    for test in tests:
        if test.valid is False:
            continue
        short = sum(
            max(0, getattr(wanted, ability) - (level or 0))
            for ability, level in test.levels.items()
        )
        if best is None or short < best[0]:
            best = short, test
    if best is None:
        return remedy("take_language_test", level=wanted.listening)
    test = best[1]
    ability = max(ABILITIES, key=lambda name: getattr(wanted, name) - (test.levels[name] or 0))
    return remedy(
        "reach_level",
        language=test.language,
        ability=ability,
        level=getattr(wanted, ability),
        have=test.levels[ability],
    )


def funds(
    requirement_id: RequirementId,
    profile: Profile,
    on: date,
    exempt: bool | None,
    exempt_missing: tuple[str, ...],
    legal: str,
    source: str,
    book: Rulebook,
) -> Requirement:
    """Enough settlement funds for the family size, unless an offer exempts.

    Where the size is not settled (a separated spouse), the larger amount is enough for certain and
    less than the smaller one is not.
    """
    sizes, have = profile.family_sizes, profile.settlement_funds
    least = most = None
    if sizes is not None:
        least, most = (settlement_funds(size, on, rules=book) for size in sizes)
    enough: bool | None = None
    if least is not None and most is not None:
        if profile.is_short_of(most) is False:
            enough = True
        elif profile.is_short_of(least):
            enough = False
    missing: tuple[str, ...] = ()
    if profile.has_partner is None or (have is not None and least != most):
        missing += ("marital_status",)
    if profile.dependent_children is None:
        missing += ("dependent_children",)
    if have is None or (enough is None and profile.settlement_funds_or_more):
        missing += ("settlement_funds",)
    facts: dict[str, Fact] = {
        "family_size": profile.family_size,
        "required": most if least == most else None,
        "settlement_funds": have,
        "exempt": exempt,
    }
    if least != most:
        facts |= {"required_least": least, "required_most": most}
    return requirement(
        requirement_id,
        any_of(exempt, enough),
        facts,
        legal,
        source,
        missing or exempt_missing,
        remedy("more_funds", short=None if most is None else most - (have or 0)),
        ("separated",) if least != most and not exempt else (),
    )
