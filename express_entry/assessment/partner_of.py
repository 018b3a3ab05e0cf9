"""The partner's factors from the profile: their education as it counts, and their tests."""

from __future__ import annotations

from datetime import date

from express_entry.candidate.profile import TEST_IN, EducationLevel, Language, Partner, Profile
from express_entry.counting import education, language_standing
from express_entry.points.factors import SINGLE, PartnerFactors, Single
from express_entry.points.levels import NO_TEST, Levels
from express_entry.rulebook import Rulebook


def partner_factors(
    profile: Profile,
    on: date,
    book: Rulebook,
    sources: dict[str, tuple[str, ...]],
) -> PartnerFactors | Single | None:
    """The partner as both grids read them; ``sources`` is told which facts a factor comes from."""
    if profile.has_partner is None:
        return None
    if not profile.has_partner:
        return SINGLE
    partner = profile.partner or Partner()
    level, missing = partner_education(partner, on, book)
    sources["partner.education"] = missing
    tests = _partner_tests(partner, on, book)
    none_told = not partner.has_no_test and partner.english is None and partner.french is None
    names = [f"partner.{TEST_IN[name]}" for name, _ in tests] or ["partner.english"]
    sources["partner.language"] = (names[0],)
    sources["partner.other_language"] = (names[-1],)
    years = partner.canadian_work_years
    return PartnerFactors(
        accompanying=partner.accompanying,
        canadian=partner.canadian,
        education=level,
        language=tests[0][1] if tests else None if none_told else NO_TEST,
        other_language=tests[1][1] if len(tests) > 1 else NO_TEST,
        canadian_work_years=years,
        # Skilled years do not tell: they may be part-time, and work at any TEER counts here.
        worked_full_time_year_in_canada=partner.worked_full_time_year_in_canada,
        studied_in_canada=partner.studied_in_canada,
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
        report = education.reported(eca, on, book)
        if isinstance(report, education.Reported):
            return report.level, ()
        if report is None:
            return EducationLevel.NONE, ()
        return None, tuple(f"partner.eca.{name}" for name in report)
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
        standing = language_standing.standing(test, on, rules=book)
        if standing.valid is False:
            continue
        levels = Levels(**standing.levels)
        worth = sum(points[level or 0] for level in levels.four)
        found.append((worth, standing.language, levels))
    found.sort(key=lambda one: -one[0])
    return [(name, levels) for _, name, levels in found]


def undated_partner_tests(profile: Profile, on: date, book: Rulebook) -> tuple[str, ...]:
    """The days of tests of a partner who counts that are not told: such a test is counted, and may
    have ended."""
    partner = profile.partner
    if not profile.has_partner or partner is None:
        return ()
    if partner.accompanying is False or partner.canadian:
        return ()
    told = (("english", partner.english), ("french", partner.french))
    return tuple(
        f"partner.{name}.taken_on"
        for name, test in told
        if test is not None and language_standing.standing(test, on, rules=book).valid is None
    )
