"""From a profile to the derived factors: dates to whole years, raw scores to levels.

Where the profile holds only the one-line answers of the first questions, those are used and the
result is marked provisional. An expired test counts as no test. Where the first official
language is not chosen and two tests count, the one that earns more CRS points is proposed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from express_entry.candidate.dates import age_on
from express_entry.candidate.profile import (
    EducationLevel,
    Language,
    LanguageTest,
    Partner,
    Profile,
)
from express_entry.counting import education, experience, language
from express_entry.counting.counted import (
    EducationStanding,
    Experience,
    LanguageStanding,
    OccupationCount,
    Tally,
    TradeCount,
)
from express_entry.counting.experience import work_missing
from express_entry.counting.offers import arranged_employment
from express_entry.points import crs
from express_entry.points.factors import (
    FROM_YEARS,
    NO_OFFER,
    SINGLE,
    AtLeast,
    Factors,
    FromYears,
    NoOffer,
    OfferFactors,
    PartnerFactors,
    Single,
    Years,
)
from express_entry.points.levels import NO_TEST, LanguageLevels, Levels, all_four
from express_entry.rulebook import Rulebook
from express_entry.rulebook.files import ProgramsFile

MOST_AGE = 130
_OF_JOBS = (
    "canadian_work_years",
    "foreign_work_years",
    "skilled_work_years",
    "worked_full_time_year_in_canada",
)
_TESTED = ("first_language", "second_language", "partner.language", "partner.other_language")
_NAMES: dict[Language, Literal["english", "french"]] = {"en": "english", "fr": "french"}


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
        told = self.sources.get(factor)
        if told is not None:
            return told
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
        worked = _claimed(profile, book.on(on).programs)
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
        work_names = work_missing(profile, worked, on, rules=book)
        for name in _OF_JOBS:
            sources[name] = work_names
    # Years claimed in one line may be part-time: only dated jobs tell a full-time year.
    full_time_year = worked.fswp_in_canada.reaches(
        book.on(on).fsw67.file.adaptability.work.years or 1
    )
    if full_time_year is None:
        sources.setdefault("worked_full_time_year_in_canada", ("jobs",))
    sources["canadian_work_nocs"] = ("jobs",)

    partner = _partner(profile, on, book, sources)
    offer_standing = arranged_employment(profile, book.on(on).programs)
    offer: OfferFactors | NoOffer | None = None
    if profile.has_job_offer is False:
        offer = NO_OFFER
    elif profile.job_offer is not None:
        offer = OfferFactors(noc=profile.job_offer.noc, qualifying=offer_standing.qualifying)
    sources["job_offer"] = sources["job_offer.qualifying"] = offer_standing.missing

    tests = _Tests(profile, on, book)
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
    factors, first, proposed = _choose_first(profile, tests, factors, book)
    second: Language = "fr" if first == "en" else "en"
    sources["first_language"] = (_NAMES[first],) if first else tests.missing
    sources["second_language"] = (_NAMES[second],)
    sources["first_language.language"] = ("first_official_language",)

    projections = [_NAMES[test.language] for test in tests.standings if test.projection]
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
        other_first=_with_languages(factors, tests, second)
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
    certain = min(int(tally.least), 80)
    return AtLeast(certain) if tally.years is None else certain


def _claimed(profile: Profile, programs: ProgramsFile) -> Experience:
    """Experience from the one-line answers: totals as claimed, dates and trades unknown."""
    canadian, foreign = profile.claimed_canadian_years, profile.claimed_foreign_years

    def between(least: float, most: float) -> Tally:
        return Tally(least=float(least), most=float(most))

    def claim(years: int | None) -> Tally:
        window = programs.work.crs_window_years
        return between(0, window) if years is None else between(years, years)

    here, abroad = claim(canadian), claim(foreign)
    some = max(here.most, abroad.most)
    recent = 0 if canadian == 0 else programs.cec.work_window_years
    in_trade = min(programs.fstp.work_window_years, here.most + abroad.most + 1) if some else 0
    return Experience(
        crs_canadian=here,
        crs_foreign=abroad,
        fswp_total=between(here.least + abroad.least, here.most + abroad.most),
        # One occupation, without a break, in the last ten years: a number shows none of these.
        fswp_continuous=between(0, some),
        fswp_in_canada=between(0, here.most),
        cec=between(0, recent),
        fstp=between(0, in_trade),
        fstp_noc=None,
        cec_teer=None,
        primary_occupation=profile.primary_occupation,
        jobs=(),
        missing=("jobs",),
        occupations=(
            OccupationCount(
                noc=profile.primary_occupation,
                continuous=between(0, some),
                without_breaks=between(0, some),
            ),
        ),
        trades=(TradeCount(noc=None, work=between(0, in_trade)),) if in_trade else (),
    )


# ------------------------------------------------------------------ the candidate's tests


class _Tests:
    """The candidate's tests as they stand on the day."""

    def __init__(self, profile: Profile, on: date, book: Rulebook) -> None:
        told: dict[Language, LanguageTest | None] = {"en": profile.english, "fr": profile.french}
        denied = {"en": profile.has_no_english_test, "fr": profile.has_no_french_test}
        self.by_language = {
            name: language.standing(test, on, rules=book)
            for name, test in told.items()
            if test is not None
        }
        self.standings = tuple(self.by_language.values())
        self.unknown = {name for name in told if told[name] is None and not denied[name]}
        self.missing = tuple(_NAMES[name] for name in told if name in self.unknown)

    def levels(self, name: Language) -> LanguageLevels | None:
        """The levels of a test that counts; None where there is none or it has expired."""
        standing = self.by_language.get(name)
        if standing is None or standing.valid is False:
            return None
        return LanguageLevels(language=name, **standing.levels)


def _choose_first(
    profile: Profile, tests: _Tests, factors: Factors, book: Rulebook
) -> tuple[Factors, Language | None, bool]:
    english, french = tests.levels("en"), tests.levels("fr")
    chosen = profile.first_official_language
    if chosen is None and english is not None and french is not None:
        options = [_with_languages(factors, tests, name) for name in ("en", "fr")]
        totals = [crs.score(option, rules=book).total for option in options]
        best: Language = "fr" if totals[1] > totals[0] else "en"
        return options[best == "fr"], best, True
    if chosen is None:
        if english is not None:
            chosen = "en"
        elif french is not None:
            chosen = "fr"
        elif tests.unknown:
            return _no_language_yet(factors, tests), None, False
        else:
            chosen = "fr" if "fr" in tests.by_language and "en" not in tests.by_language else "en"
            return _with_languages(factors, tests, chosen), None, False
    return _with_languages(factors, tests, chosen), chosen, False


def _no_language_yet(factors: Factors, tests: _Tests) -> Factors:
    """No test counts yet and one may still be told: the first language is not known."""
    if len(tests.unknown) < 2:
        return factors
    return replace(factors, second_language=None)


def _with_languages(factors: Factors, tests: _Tests, first: Language) -> Factors:
    second: Language = "fr" if first == "en" else "en"
    levels = tests.levels(first)
    if levels is None and first not in tests.unknown:
        # Known to have no test that counts: not a missing fact, but level 0.
        levels = all_four(0, first)
    return replace(
        factors,
        first_language=levels,
        second_language=tests.levels(second) or (None if second in tests.unknown else NO_TEST),
    )


# ------------------------------------------------------------------ the partner


def _partner(
    profile: Profile,
    on: date,
    book: Rulebook,
    sources: dict[str, tuple[str, ...]],
) -> PartnerFactors | Single | None:
    if profile.has_partner is None:
        return None
    if not profile.has_partner:
        return SINGLE
    told = profile.partner or Partner()
    level, missing = partner_education(told, on, book)
    sources["partner.education"] = missing
    tests = _partner_tests(told, on, book)
    none_told = not told.has_no_test and told.english is None and told.french is None
    names = [f"partner.{_NAMES[name]}" for name, _ in tests] or ["partner.english"]
    sources["partner.language"] = (names[0],)
    sources["partner.other_language"] = (names[-1],)
    years = told.canadian_work_years
    return PartnerFactors(
        accompanying=told.accompanying,
        canadian=told.canadian,
        education=level,
        language=tests[0][1] if tests else None if none_told else NO_TEST,
        other_language=tests[1][1] if len(tests) > 1 else NO_TEST,
        canadian_work_years=years,
        # Skilled years do not tell: they may be part-time, and work at any TEER counts here.
        worked_full_time_year_in_canada=told.worked_full_time_year_in_canada,
        studied_in_canada=told.studied_in_canada,
    )


def partner_education(
    partner: Partner, on: date, book: Rulebook
) -> tuple[EducationLevel | None, tuple[str, ...]]:
    """The partner's level as it counts, and the facts missing to tell."""
    level, eca = partner.education, partner.eca
    if level is None:
        return None, ("partner.education",)
    if level is EducationLevel.NONE or partner.education_in_canada:
        return level, ()
    if eca is not None:
        told = education.reported(eca, on, book)
        if isinstance(told, education.Reported):
            return told.level, ()
        if told is None:
            return EducationLevel.NONE, ()
        return None, tuple(f"partner.eca.{name}" for name in told)
    if partner.education_in_canada is None:
        return None, ("partner.education_in_canada",)
    if partner.assessed is False:
        return EducationLevel.NONE, ()
    return None, ("partner.assessed" if partner.assessed is None else "partner.eca",)


def _partner_tests(partner: Partner, on: date, book: Rulebook) -> list[tuple[Language, Levels]]:
    """The partner's tests that count, the one with more CRS points first: there only one language
    earns any, while IRPR 83(1)(a) takes either."""
    points = book.on(on).crs_grid.partner_language
    found: list[tuple[int, Language, Levels]] = []
    for test in (partner.english, partner.french):
        if test is None:
            continue
        standing = language.standing(test, on, rules=book)
        if standing.valid is False:
            continue
        levels = Levels(**standing.levels)
        worth = sum(points[level or 0] for level in levels.four)
        found.append((worth, standing.language, levels))
    found.sort(key=lambda one: -one[0])
    return [(name, levels) for _, name, levels in found]
