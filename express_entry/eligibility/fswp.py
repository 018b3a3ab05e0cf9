"""Federal Skilled Workers (IRPR 75 to 77): work in one occupation, language, education, points,
funds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from express_entry.candidate.identifiers import Fact, Note
from express_entry.candidate.profile import EducationLevel, Profile
from express_entry.candidate.three_valued import LIKELIHOOD
from express_entry.counting.counted import EducationStanding, OccupationCount
from express_entry.counting.education import assessing_body
from express_entry.counting.offers import SELECTION_ROUTES, arranged_employment
from express_entry.counting.untold_work import contested, work_missing
from express_entry.counting.year_and_hours import hours_first
from express_entry.eligibility import requirements
from express_entry.eligibility.naming import Named, best_meets, named_best
from express_entry.eligibility.requirements import Findings
from express_entry.eligibility.verdicts import ProgramVerdict, Requirement
from express_entry.rulebook import Rulebook
from express_entry.rulebook.programs import ProgramsFile


def federal_skilled_worker(
    profile: Profile, on: date, findings: Findings, programs: ProgramsFile, book: Rulebook
) -> ProgramVerdict:
    """The verdict with the occupation named, else with the one that does best."""
    options, asked = _asked(profile, on, findings, programs, book)
    return named_best("fswp", options, profile.primary_occupation, asked)


def is_skilled_worker(
    profile: Profile, on: date, findings: Findings, programs: ProgramsFile, book: Rulebook
) -> bool:
    """Whether that verdict is that the program is met."""
    options, asked = _asked(profile, on, findings, programs, book)
    return best_meets(options, profile.primary_occupation, asked)


def _asked(
    profile: Profile, on: date, findings: Findings, programs: ProgramsFile, book: Rulebook
) -> tuple[list[Named], Callable[[Named], Iterable[Requirement]]]:
    """The occupations that may be named, and what is asked with one of them."""
    options = [
        _as_primary(profile, on, findings, occupation, programs, book)
        for occupation in findings.experience.occupations
    ]
    return options, lambda named: _fswp_requirements(profile, on, findings, named, programs, book)


def _as_primary(
    profile: Profile,
    on: date,
    findings: Findings,
    occupation: OccupationCount,
    programs: ProgramsFile,
    book: Rulebook,
) -> Named:
    """What hangs on the primary occupation: its continuous year, and who must assess a diploma."""
    rules, noc, counted = programs.fswp, occupation.noc, occupation.continuous
    met, without = counted.reaches(rules.work_years), occupation.without_breaks
    unbroken = without.reaches(rules.work_years)
    notes: tuple[Note, ...] = ()
    if met and not unbroken:
        notes += ("break_without_working_day",)
    elif met is None and unbroken is False:
        notes += ("break_perhaps_without_working_day",)
    days = hours_first(profile, on, "fswp", noc, counted, rules.work_years, rules.work_hours, book)
    year = requirements.work(
        "fswp.work_continuous",
        counted,
        rules.work_years,
        rules.work_window_years,
        "IRPR 75(2)(a)",
        rules.source,
        work_missing(profile, findings.experience, on, rules=book),
        notes + _work_notes(profile, days),
        days,
    )
    own = {year.id: year}
    body = assessing_body(profile.credentials, noc, on, book)
    if body is not None:
        report = requirements.requirement(
            "fswp.eca_body",
            body.met,
            {"body": body.body, "noc": noc},
            "IRPR 75(2.1)",
            rules.source,
            body.missing,
            requirements.remedy("get_eca_from_body", body=body.body),
            ("licence_not_asked",) if body.licence_decides else (),
        )
        own[report.id] = report
    return Named(noc, own, (LIKELIHOOD[met], counted.least, counted.most))


def _work_notes(profile: Profile, days: dict[str, Fact] | None) -> tuple[Note, ...]:
    notes: tuple[Note, ...] = ("hours_before_the_year",) if days else ()
    if any(name.endswith(".authorized") for name in contested(profile)):
        notes += ("unauthorized_work",)
    return notes


def _fswp_requirements(
    profile: Profile,
    on: date,
    findings: Findings,
    named: Named,
    programs: ProgramsFile,
    book: Rulebook,
) -> Iterable[Requirement]:
    rules = programs.fswp
    offer = arranged_employment(profile, programs)
    route = f" ({SELECTION_ROUTES[offer.route]})" if offer.route else ""
    yield named.own["fswp.work_continuous"]
    yield requirements.language(
        "fswp.language", findings, rules.language, "IRPR 75(2)(d)", rules.source
    )
    yield _fswp_education(findings.education, rules.source)
    if "fswp.eca_body" in named.own:
        yield named.own["fswp.eca_body"]
    selected = findings.selected()
    points, selection = selected.points, selected.selection
    yield requirements.requirement(
        "fswp.points67",
        selection.passes,
        {"total": points.total, "pass_mark": points.pass_mark},
        "IRPR 76(1)(a)",
        rules.funds_source,
        selection.missing,
        requirements.remedy("more_points", points=max(0, points.pass_mark - points.total))
        if selection.passes_with is None
        else requirements.remedy("choose_first_language", language=selection.passes_with),
    )
    yield requirements.funds(
        "fswp.funds",
        profile,
        on,
        offer.funds_exempt,
        offer.missing,
        f"IRPR 76(1)(b){route}",
        rules.funds_source,
        book,
    )
    yield requirements.outside_quebec(profile, "IRPR 75(1)", rules.source)


def _fswp_education(education: EducationStanding, source: str) -> Requirement:
    level = education.level
    met: bool | None
    if level is not None and level is not EducationLevel.NONE:
        met = True
    else:
        met = None if level is None or education.missing else False
    remedy = (
        requirements.remedy("get_eca", credential=education.unassessed[0])
        if education.unassessed
        else requirements.remedy("get_credential")
    )
    return requirements.requirement(
        "fswp.education",
        met,
        {"level": None if level is None else str(level)},
        "IRPR 75(2)(e)",
        source,
        education.missing,
        remedy,
    )
