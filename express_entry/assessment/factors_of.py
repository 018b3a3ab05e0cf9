"""From a profile to the derived factors: dates to whole years, raw scores to levels.

Where the profile holds only the one-line answers of the first questions, those are used and the
result is marked provisional. An expired test counts as no test. Where the first official
language is not chosen and two tests count, the one that earns more CRS points is proposed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from express_entry.assessment.claimed import claimed_experience
from express_entry.assessment.partner_of import partner_factors
from express_entry.assessment.tests_of import Tests, choose_first, with_languages
from express_entry.candidate.dates import age_on
from express_entry.candidate.profile import TEST_IN, Language, Profile
from express_entry.counting import education, experience
from express_entry.counting.counted import EducationStanding, Experience, LanguageStanding, Tally
from express_entry.counting.offers import arranged_employment
from express_entry.counting.untold_work import work_missing
from express_entry.points.factors import (
    FROM_YEARS,
    NO_OFFER,
    AtLeast,
    Factors,
    FromYears,
    NoOffer,
    OfferFactors,
    Years,
)
from express_entry.points.levels import NO_TEST
from express_entry.rulebook import Rulebook
from express_entry.rulebook.crs_grid import MOST_YEARS

MOST_AGE = 130
_OF_JOBS = (
    "canadian_work_years",
    "foreign_work_years",
    "skilled_work_years",
    "worked_full_time_year_in_canada",
)
_TESTED = ("first_language", "second_language", "partner.language", "partner.other_language")


@dataclass(frozen=True, slots=True)
class Derived:
    """The factors of one profile on one day, and what they rest on."""

    factors: Factors
    experience: Experience
    languages: tuple[LanguageStanding, ...]
    language_missing: tuple[str, ...]
    """Tests of which it is not known whether there is one."""
    first_official_language: Language | None
    first_language_proposed: bool
    other_first: Factors | None
    """The factors with the other language as the first one, where both tests count."""
    education: EducationStanding
    provisional: tuple[str, ...]
    projections: tuple[str, ...]
    sources: dict[str, tuple[str, ...]]
    """For a factor that may be missing, the profile facts it comes from."""

    def profile_names(self, factor: str) -> tuple[str, ...]:
        """The profile facts still needed for a missing factor."""
        facts = self.sources.get(factor)
        if facts is not None:
            return facts
        head, _, ability = factor.rpartition(".")
        if head in _TESTED:
            return tuple(f"{name}.{ability}" for name in self.sources.get(head, ()))
        return (factor,)


def work_out(profile: Profile, on: date, book: Rulebook) -> Derived:
    """Everything the scores and verdicts read; raises ``language.ImpossibleScore``."""
    provisional: list[str] = []
    sources: dict[str, tuple[str, ...]] = {"age": ("birth_date",), "partner": ("marital_status",)}

    studied = education.standing(profile.credentials, on, rules=book)
    level = studied.level
    if profile.credentials is None and profile.claimed_education is not None:
        level = profile.claimed_education
        studied = replace(studied, level=level, missing=())
        provisional.append("education")
    may_be_more = profile.credentials is not None and bool(studied.missing)
    sources["education"] = studied.missing or ("credentials",)
    study, study_missing = education.canadian_study(profile.credentials, on)
    sources["canadian_study"] = study_missing

    if profile.jobs is None:
        worked = claimed_experience(profile, book.on(on).programs)
        if profile.claimed_canadian_years is not None or profile.claimed_foreign_years is not None:
            provisional.append("work")
    else:
        worked = experience.count(profile, on, rules=book)
    canadian: Years | None
    foreign: Years | None
    skilled: Years | FromYears = FROM_YEARS
    if profile.jobs is None:
        canadian, foreign = profile.claimed_canadian_years, profile.claimed_foreign_years
        sources["canadian_work_years"] = ("claimed_canadian_years",)
        sources["foreign_work_years"] = ("claimed_foreign_years",)
    else:
        canadian = _years(worked.crs_canadian)
        foreign = _years(worked.crs_foreign)
        skilled = _years(worked.fswp_total)
        for name in _OF_JOBS:
            sources[name] = work_missing(profile, worked, on, rules=book, of=name)
    # Years claimed in one line may be part-time: only dated jobs tell a full-time year.
    full_time_year = worked.fswp_in_canada.reaches(
        book.on(on).fsw67.file.adaptability.work.years or 1
    )
    if full_time_year is None:
        sources.setdefault("worked_full_time_year_in_canada", ("jobs",))
    sources["canadian_work_nocs"] = ("jobs",)

    partner = partner_factors(profile, on, book, sources)
    offer_standing = arranged_employment(profile, book.on(on).programs)
    offer: OfferFactors | NoOffer | None = None
    if profile.has_job_offer is False:
        offer = NO_OFFER
    elif profile.job_offer is not None:
        offer = OfferFactors(noc=profile.job_offer.noc, qualifying=offer_standing.qualifying)
    sources["job_offer"] = sources["job_offer.qualifying"] = offer_standing.missing

    tests = Tests(profile, on, book)
    factors = Factors(
        on=on,
        age=None
        if profile.birth_date is None
        else max(0, min(MOST_AGE, age_on(profile.birth_date, on))),
        education=AtLeast(level) if level is not None and may_be_more else level,
        second_language=NO_TEST,
        canadian_work_years=canadian,
        foreign_work_years=foreign,
        certificate_of_qualification=profile.certificate_of_qualification,
        partner=partner,
        canadian_study=study,
        sibling_in_canada=profile.sibling_in_canada,
        provincial_nomination=profile.provincial_nomination,
        job_offer=offer,
        relative_in_canada=profile.relative_in_canada,
        studied_in_canada=profile.studied_in_canada,
        skilled_work_years=skilled,
        worked_full_time_year_in_canada=full_time_year,
        canadian_work_nocs=None
        if profile.jobs is None or book.on(on).crs.high_wage is None
        else experience.canadian_years_by_noc(profile, on, rules=book),
    )
    factors, first, proposed = choose_first(profile, tests, factors, book)
    second: Language = "fr" if first == "en" else "en"
    sources["first_language"] = (TEST_IN[first],) if first else tests.missing
    sources["second_language"] = (TEST_IN[second],)
    sources["first_language.language"] = ("first_official_language",)

    projections = [TEST_IN[test.language] for test in tests.standings if test.projection]
    told = profile.partner
    if told and any(test.planned for test in (told.english, told.french) if test):
        resting_on: tuple[str, ...] = (*projections, "partner")
    else:
        resting_on = tuple(projections)
    return Derived(
        factors=factors,
        experience=worked,
        languages=tests.standings,
        language_missing=tests.missing,
        first_official_language=first,
        first_language_proposed=proposed,
        other_first=with_languages(factors, tests, second)
        if first and tests.levels("en") and tests.levels("fr")
        else None,
        education=studied,
        provisional=tuple(provisional),
        projections=resting_on,
        sources=sources,
    )


# ------------------------------------------------------------------ work


def _years(tally: Tally) -> Years:
    """Whole years, or those that are certain where there may be more."""
    certain, possible = (min(int(years), MOST_YEARS) for years in (tally.least, tally.most))
    return AtLeast(certain, possible) if tally.years is None else certain
