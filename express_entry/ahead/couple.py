"""Two people who are a couple, each known in full: who of them applies, and does the other come?

Each of the four ways is an assessment of a profile: all that the one who applies has told, with a
partner made of all that the other has told. So nothing is left out, as it is where one of the two
told what they know of the other (``assessment.as_principal``). Whether they are married by now does
not matter here: that they are a couple is what is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from express_entry import rulebook
from express_entry.assessment import Assessment, assess
from express_entry.assessment.factors_of import work_out
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import (
    Credential,
    Eca,
    EducationLevel,
    MaritalStatus,
    Partner,
    Profile,
)
from express_entry.counting import education, experience
from express_entry.counting.counted import EducationStanding
from express_entry.points.factors import so_far
from express_entry.rulebook import Rulebook

MOST_YEARS = 60
"""As many as a profile holds."""


@dataclass(frozen=True, slots=True)
class Way:
    """One of the four: the first or the second of the two applies, and the other comes or not."""

    first_applies: bool
    other_comes: bool
    assessment: Assessment

    @property
    def total(self) -> int:
        """The CRS score."""
        return self.assessment.total

    @property
    def met(self) -> tuple[Program, ...]:
        """The programs met."""
        return self.assessment.met


def four_ways(
    first: Profile, second: Profile, on: date, rules: Rulebook | None = None
) -> tuple[Way, ...]:
    """The first with the second and without, then the second with the first and without."""
    return tuple(
        Way(is_first, comes, assess(applying_with(one, other, on, comes=comes), on, rules))
        for is_first, one, other in ((True, first, second), (False, second, first))
        for comes in (True, False)
    )


def best_of(ways: Sequence[Way]) -> Way | None:
    """The way of the highest score among those in which a program is met; the earlier one where two
    are alike; None where none is met in any."""
    return max((one for one in ways if one.met), key=lambda one: one.total, default=None)


def applying_with(
    one: Profile, other: Profile, on: date, *, comes: bool, rules: Rulebook | None = None
) -> Profile:
    """Somebody as principal applicant with the other as the partner, who comes along or not."""
    known = one.partner or Partner()
    partner = (
        as_partner(other, on, rules).model_copy(update={"accompanying": True, "canadian": False})
        if comes
        else Partner(accompanying=False, canadian=known.canadian)
    )
    status = one.marital_status if one.has_partner else MaritalStatus.MARRIED
    return one.model_copy(update={"marital_status": status, "partner": partner})


def alone(one: Profile, status: MaritalStatus = MaritalStatus.SINGLE) -> Profile:
    """The same person without a partner."""
    return one.model_copy(update={"marital_status": status, "partner": None})


def as_partner(profile: Profile, on: date, rules: Rulebook | None = None) -> Partner:
    """What counts of somebody as the partner of who applies, from all that they told themselves.

    The level of education is that of one credential, or the highest that several reports come to,
    with the earliest of their days: then it ends when the level itself would.
    """
    book = rules or rulebook.default()
    derived = work_out(profile, on, book)
    factors = derived.factors
    no_test = profile.has_no_english_test and profile.has_no_french_test
    year = book.on(on).fsw67.file.adaptability.partner_work.years or 1
    full_time = experience.full_time_year_in_canada(profile, on, year, rules=book)
    return Partner(
        birth_date=profile.birth_date,
        **_study(profile, derived.education, on, book),
        english=profile.english,
        french=profile.french,
        has_no_test=True if no_test else None,
        canadian_work_years=_years(so_far(factors.canadian_work_years)),
        worked_full_time_year_in_canada=full_time,
        foreign_work_years=_years(so_far(factors.foreign_work_years)),
        studied_in_canada=profile.studied_in_canada,
    )


def _years(told: int | None) -> int | None:
    return None if told is None else min(told, MOST_YEARS)


def _study(profile: Profile, found: EducationStanding, on: date, book: Rulebook) -> dict[str, Any]:
    """The education of a partner, and what it rests on."""
    credentials = profile.credentials
    if credentials is None:
        # One line, of which it is not known where: the person's own score takes it as it is.
        if profile.claimed_education is None:
            return {}
        return {"education": profile.claimed_education, "education_in_canada": True}
    if found.basis:
        return _resting_on([credentials[at] for at in found.basis], found)
    open_ones = [credentials[at] for at in found.unassessed]
    open_ones = [one for one in open_ones if one.level is not None]
    if found.missing or not open_ones:
        # What is not completed yet counts for nothing; what a fact is missing of may count.
        return {} if found.level is None else {"education": EducationLevel.NONE}
    highest = max(open_ones, key=lambda one: education.RANK[one.level or EducationLevel.NONE])
    return {
        "education": highest.level,
        "education_in_canada": highest.in_canada,
        "assessed": highest.assessed,
        "eca": highest.eca,
    }


def _resting_on(basis: Sequence[Credential], found: EducationStanding) -> dict[str, Any]:
    """A level that counts: as awarded in Canada, or as reports state it."""
    issued = [one.eca.issued_on for one in basis if one.eca is not None and not one.in_canada]
    days = [day for day in issued if day is not None]
    if not days:
        return {"education": found.level, "education_in_canada": True}
    organizations = {one.eca.organization for one in basis if one.eca is not None}
    organization = organizations.pop() if len(basis) == 1 else None
    return {
        "education": found.level,
        "education_in_canada": False,
        "assessed": True,
        "eca": Eca(organization=organization, issued_on=min(days), equivalent=found.level),
    }
