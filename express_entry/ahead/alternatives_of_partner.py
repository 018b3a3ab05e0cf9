"""What the partner could change: coming or not, study, a test, work, being the one who applies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from express_entry.ahead.alternative import Alternative, Present
from express_entry.ahead.alternatives_in_time import BEFORE, MORE_YEARS, STUDY_YEARS
from express_entry.ahead.alternatives_of_tests import _steps, raises, sat
from express_entry.assessment import as_principal
from express_entry.assessment.consistency import contradictions, too_many_years
from express_entry.candidate.dates import anniversary
from express_entry.candidate.profile import (
    TEST_IN,
    Ability,
    Eca,
    Language,
    LanguageTest,
    Partner,
    Profile,
)
from express_entry.counting import education, language_standing
from express_entry.points.partner import partner_column


def partner_alternatives(present: Present) -> Iterator[Alternative]:
    """All the partner could change that tells in the points; none without a partner."""
    profile = present.profile
    if not profile.has_partner:
        return
    partner = profile.partner or Partner()

    def with_partner(**facts: Any) -> Profile:
        return present.changed(partner=partner.model_copy(update=facts))

    if partner.accompanying and partner.canadian is not True:
        yield Alternative(
            "partner_stays",
            "partner_stays",
            {},
            "weeks",
            with_partner(accompanying=False),
            present.on,
        )
    if partner.accompanying is False and partner.canadian is not True:
        yield Alternative(
            "partner_comes",
            "partner_comes",
            {},
            "weeks",
            with_partner(accompanying=True),
            present.on,
        )
    if partner_column(present.assessment.factors)[0] is False:
        return
    yield from _partner_languages(present, partner)
    yield from _partner_study(present, partner)
    yield from _partner_work(present, partner)
    expired = partner.eca is not None and partner.eca.equivalent is not None
    if (
        partner.education is not None
        and partner.education_in_canada is False
        and not _assessed(partner, present)
    ):
        level = partner.eca.equivalent if expired and partner.eca else partner.education
        eca = Eca(issued_on=present.on, equivalent=level)
        yield Alternative(
            "partner_eca",
            "partner_eca",
            {"level": str(level)},
            "weeks",
            with_partner(assessed=True, eca=eca),
            present.on,
        )


def partner_as_principal(present: Present) -> Iterator[Alternative]:
    """The partner as the one who applies, where the facts allow it."""
    swapped = as_principal(present.profile, present.on, present.book)
    if swapped is not None and not contradictions(swapped, present.on):
        yield Alternative(
            "partner_principal", "partner_principal", {}, "weeks", swapped, present.on
        )


def _partner_study(present: Present, partner: Partner) -> Iterator[Alternative]:
    """A further credential of the partner's, assessed where it is from abroad."""
    held, in_canada = partner.education, partner.education_in_canada
    if held is None or in_canada is None:
        return
    for level, years in STUDY_YEARS.items():
        reached = education.together(held, level)
        if reached is held or education.RANK[held] < education.RANK[BEFORE[level]]:
            continue
        facts: dict[str, Any] = {"education": reached}
        if not in_canada:
            facts |= {"assessed": True, "eca": Eca(issued_on=present.on, equivalent=reached)}
        yield Alternative(
            "partner_education",
            f"partner_education.{level.value}",
            {"credential": level.value, "level": str(reached), "years": years},
            "years",
            present.changed(partner=partner.model_copy(update=facts)),
            anniversary(present.on, years),
        )


def _partner_work(present: Present, partner: Partner) -> Iterator[Alternative]:
    """That many more years of full-time skilled work of the partner's in Canada."""
    years, born = partner.canadian_work_years, partner.birth_date
    if years is None:
        return
    for more in MORE_YEARS:
        if born is not None and too_many_years(years + more, born, present.on):
            return
        facts = {"canadian_work_years": years + more, "worked_full_time_year_in_canada": True}
        yield Alternative(
            "partner_work",
            f"partner_work.{more}",
            {"years": more},
            "years",
            present.changed(partner=partner.model_copy(update=facts)),
            anniversary(present.on, more),
        )


def _assessed(partner: Partner, present: Present) -> bool:
    """Whether a report counts, or one was told that is not known well enough to tell."""
    if partner.eca is None:
        return bool(partner.assessed)
    return education.reported(partner.eca, present.on, present.book) is not None


def _partner_languages(present: Present, partner: Partner) -> Iterator[Alternative]:
    spoken: Language = "fr" if partner.french and not partner.english else "en"
    name = TEST_IN[spoken]
    held: LanguageTest | None = getattr(partner, name)
    standing = (
        None if held is None else language_standing.standing(held, present.on, rules=present.book)
    )
    levels = {} if standing is None else dict(standing.levels)
    counts = standing is not None and standing.valid is not False

    def with_test(wanted: Mapping[Ability, int]) -> Profile:
        test = sat(held, spoken, wanted, present)
        changed = partner.model_copy(update={name: test, "has_no_test": None})
        return present.changed(partner=changed)

    if held is not None and not counts:
        yield Alternative(
            "renew_partner_test",
            "renew_partner_test",
            {"language": spoken},
            "weeks",
            with_test({}),
            present.on,
        )
    rules = present.rules
    least = rules.fsw67.file.adaptability.partner_language.clb or 0
    targets = tuple(sorted({*_steps(rules.crs_grid.partner_language), least}))
    for wanted, target, single in raises(levels, targets, singly=counts):
        yield Alternative(
            "partner_language",
            f"partner_language.{single}.{target}" if single else f"partner_language.{target}",
            {"language": spoken, "level": target, "count": len(wanted), "ability": single},
            "months",
            with_test(wanted),
            present.on,
        )
