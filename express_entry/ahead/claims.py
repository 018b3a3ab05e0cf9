"""What a profile claims: each single job, credential, test, ability, family fact, offer or sum, and
the profile without it.

An officer who does not accept one claim leaves the others as they are, and so it is here. What is
taken away is told as not there (``False``, none), never as not known. An ability goes one level
down; a partner's coming becomes staying and staying becomes coming. A planned test claims nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from express_entry.candidate.identifiers import ClaimKind, Fact
from express_entry.candidate.profile import (
    ABILITIES,
    TEST_IN,
    Ability,
    EducationLevel,
    Language,
    LanguageTest,
    Partner,
    Profile,
)
from express_entry.counting import language
from express_entry.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of a profile, and the profile without it."""

    kind: ClaimKind
    id: str
    """Unique in one profile: ``job.0``, ``ability.english.reading``, ``sibling`` …"""
    without: Profile
    figures: dict[str, Fact] = field(default_factory=dict)
    """``index`` of the job or credential; ``language``, ``ability`` and the ``level`` one lower."""


def claims_of(profile: Profile, rules: Rulebook) -> Iterator[Claim]:
    """Every claim of a profile that could add points or a verdict."""
    yield from _work(profile)
    yield from _education(profile)
    yield from _language(profile, rules)
    if profile.has_partner and profile.partner is not None:
        yield from _partner(profile, profile.partner)
    yield from _single_facts(profile)


def _work(profile: Profile) -> Iterator[Claim]:
    jobs = profile.jobs
    if jobs is None:
        for name in ("claimed_canadian_years", "claimed_foreign_years"):
            if getattr(profile, name):
                yield Claim("claimed_work", name, _with(profile, **{name: 0}))
        return
    for index in range(len(jobs)):
        others = jobs[:index] + jobs[index + 1 :]
        yield Claim("job", f"job.{index}", _with(profile, jobs=others), {"index": index})


def _education(profile: Profile) -> Iterator[Claim]:
    held = profile.credentials
    if held is None:
        if profile.claimed_education not in (None, EducationLevel.NONE):
            none = _with(profile, claimed_education=EducationLevel.NONE)
            yield Claim("claimed_education", "claimed_education", none)
        return
    for index, one in enumerate(held):
        before, after = held[:index], held[index + 1 :]
        figures: dict[str, Fact] = {"index": index}
        yield Claim(
            "credential",
            f"credential.{index}",
            _with(profile, credentials=before + after),
            figures,
        )
        if one.eca is not None:
            unassessed = one.model_copy(update={"eca": None, "assessed": False})
            changed = _with(profile, credentials=(*before, unassessed, *after))
            yield Claim("eca", f"eca.{index}", changed, figures)
        if one.full_time_in_canada:
            elsewhere = one.model_copy(update={"full_time_in_canada": False})
            changed = _with(profile, credentials=(*before, elsewhere, *after))
            yield Claim("canadian_study", f"canadian_study.{index}", changed, figures)


def _language(profile: Profile, rules: Rulebook) -> Iterator[Claim]:
    for spoken, name in TEST_IN.items():
        test: LanguageTest | None = getattr(profile, name)
        if test is None or test.planned:
            continue
        untested = _with(profile, **{name: None, f"has_no_{name}_test": True})
        yield Claim("language_test", f"language_test.{name}", untested, {"language": spoken})
        for ability in ABILITIES:
            found = _one_lower(test, ability, rules)
            if found is not None:
                lower, level = found
                yield Claim(
                    "ability",
                    f"ability.{name}.{ability}",
                    _with(profile, **{name: lower}),
                    _of_ability(spoken, ability, level),
                )


def _of_ability(spoken: Language, ability: Ability, level: int) -> dict[str, Fact]:
    return {"language": spoken, "ability": ability, "level": level}


def _one_lower(
    test: LanguageTest, ability: Ability, rules: Rulebook
) -> tuple[LanguageTest, int] | None:
    """The same report with one ability a level lower, and that level; None where there is none."""
    printed = getattr(test, ability)
    if printed is None:
        return None
    wanted = language.level(test.test, ability, printed, taken_on=test.taken_on, rules=rules) - 1
    if wanted < language.BELOW_LOWEST:
        return None
    score = language.score_for_level(test.test, ability, wanted, rules=rules)
    given = language.level(test.test, ability, score, taken_on=test.taken_on, rules=rules)
    if given != wanted:
        return None  # its report prints nothing lower
    return test.model_copy(update={ability: score}), wanted


def _partner(profile: Profile, partner: Partner) -> Iterator[Claim]:
    def claim(kind: ClaimKind, **facts: Any) -> Claim:
        changed = _with(profile, partner=partner.model_copy(update=facts))
        return Claim(kind, kind, changed)

    if partner.canadian:
        yield claim("partner_canadian", canadian=False, accompanying=True)
        return
    if partner.accompanying is False:
        yield claim("partner_stays", accompanying=True)
        return
    if not partner.accompanying:
        return
    yield claim("partner_comes", accompanying=False)
    if any(test is not None and not test.planned for test in (partner.english, partner.french)):
        yield claim("partner_language", english=None, french=None, has_no_test=True)
    if partner.education not in (None, EducationLevel.NONE):
        yield claim("partner_education", education=EducationLevel.NONE, eca=None, assessed=False)
    if partner.eca is not None:
        yield claim("partner_eca", eca=None, assessed=False)
    if partner.canadian_work_years or partner.worked_full_time_year_in_canada:
        yield claim("partner_work", canadian_work_years=0, worked_full_time_year_in_canada=False)
    if partner.studied_in_canada:
        yield claim("partner_study", studied_in_canada=False)


def _single_facts(profile: Profile) -> Iterator[Claim]:
    if profile.has_job_offer:
        none = _with(profile, has_job_offer=False, job_offer=None)
        yield Claim("job_offer", "job_offer", none)
    if profile.provincial_nomination:
        none = _with(profile, provincial_nomination=False)
        yield Claim("provincial_nomination", "provincial_nomination", none)
    if profile.sibling_in_canada:
        yield Claim("sibling", "sibling", _with(profile, sibling_in_canada=False))
    if profile.relative_in_canada:
        yield Claim("relative", "relative", _with(profile, relative_in_canada=False))
    if profile.studied_in_canada:
        none = _with(profile, studied_in_canada=False)
        yield Claim("studied_in_canada", "studied_in_canada", none)
    if profile.certificate_of_qualification:
        none = _with(profile, certificate_of_qualification=False, certificate_noc=None)
        yield Claim("certificate", "certificate", none)
    if profile.settlement_funds:
        none = _with(profile, settlement_funds=0, settlement_funds_or_more=None)
        yield Claim("funds", "funds", none)


def _with(profile: Profile, **facts: Any) -> Profile:
    return profile.model_copy(update=facts)
