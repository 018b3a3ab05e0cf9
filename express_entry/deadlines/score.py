"""Days on which the score or a program changes: tests and assessments ending, birthdays, work.

Every figure is the difference of two assessments by the same function, with this one cause and
without it, everything else being as it is today. Work is expected to go on as it does today.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from express_entry.ahead import as_today
from express_entry.ahead.change_days import eca_expires_on, partner_tests, test_expires_on
from express_entry.ahead.forecast import Moment
from express_entry.assessment import Assessment, assess
from express_entry.candidate.dates import age_on
from express_entry.candidate.identifiers import DeadlineName
from express_entry.candidate.profile import Eca, LanguageTest, Partner
from express_entry.candidate.three_valued import Verdict
from express_entry.deadlines.case import Case
from express_entry.deadlines.causes import Deadline, Figures, deadline
from express_entry.points.factors import so_far

_PROGRAM_WORK = {
    "cec": "cec.work",
    "fswp": "fswp.work_continuous",
    "fstp": "fstp.work",
}
"""The requirement of each program that work ageing out of its window can break."""
_GOES_ON = {"cec": True, "crs_canadian": True, "crs_foreign": False}
"""Whether the work a window looks at is in Canada; both count for the other windows."""


def deadlines(case: Case) -> Iterator[Deadline]:
    """Every such day from today to the horizon."""
    yield from _language_tests(case)
    yield from _assessments(case)
    yield from _birthday(case)
    yield from _work_anniversaries(case)
    yield from _ageing_out(case)


def _measured(
    case: Case,
    name: DeadlineName,
    on: date,
    facts: Figures,
    *,
    source: str | None = None,
    unasked: bool = True,
) -> Deadline:
    """One that rests on whatever the day's score rests on."""
    projected = case.is_projected(on)
    return deadline(
        case.rules, name, on, facts, projected=projected, source=source, unasked=unasked
    )


# ------------------------------------------------------------------ evidence that counts


def _language_tests(case: Case) -> Iterator[Deadline]:
    """The first day each test no longer counts; it must count when invited and when applying."""
    profile = case.profile
    for name, test in (("english", profile.english), ("french", profile.french)):
        if test is not None:
            yield from _test(case, name, test)
    partner = _partner(case)
    tests = [
        test for test in partner_tests(partner) if case.ahead(test_expires_on(test, case.rules))
    ]
    if tests:
        # One language of the partner earns points: the one whose end costs some, or the first.
        tests.sort(key=lambda test: test.taken_on or date.max)
        yield from _test(case, "partner", _costing(case, tests) or tests[0])


def _partner(case: Case) -> Partner | None:
    """A partner whose language and education can earn points."""
    partner = case.profile.partner
    if not case.profile.has_partner or partner is None:
        return None
    return None if partner.accompanying is False or partner.canadian else partner


def _costing(case: Case, tests: list[LanguageTest]) -> LanguageTest | None:
    for test in tests:
        without = assess(as_today.without_partner_test(case.profile, test), case.on, case.rules)
        if without.total != case.today.total:
            return test
    return None


def _test(case: Case, whose: str, test: LanguageTest) -> Iterator[Deadline]:
    day = test_expires_on(test, case.rules)
    if day is None or not case.ahead(day):
        return
    if whose == "partner":
        without = as_today.without_partner_test(case.profile, test)
    else:
        without = as_today.without_test(case.profile, whose)
    alone = case.alone(day, f"language_test.{whose}", without)
    facts: Figures = {"test": str(test.test), "taken_on": test.taken_on}
    facts |= case.effect(alone) | case.for_applying(day)
    yield deadline(
        case.rules,
        "language_test",
        day,
        facts,
        of=whose,
        projected=test.planned,
        unasked=case.is_possible,
    )


def _assessments(case: Case) -> Iterator[Deadline]:
    """The first day each credential assessment no longer counts."""
    relied_on = case.today.education.basis
    for index, credential in enumerate(case.profile.credentials or ()):
        if credential.eca is not None and not credential.in_canada:
            facts: Figures = {"credential": index, "relied_on": index in relied_on}
            yield from _assessment(case, index, credential.eca, facts)
    partner = _partner(case)
    if partner is not None and partner.eca is not None and not partner.education_in_canada:
        yield from _assessment(case, "partner", partner.eca, {"relied_on": True})


def _assessment(
    case: Case, whose: int | Literal["partner"], eca: Eca, facts: Figures
) -> Iterator[Deadline]:
    """``whose``: the number of the credential, or the partner."""
    day = eca_expires_on(eca, case.rules)
    if day is None or not case.ahead(day):
        return
    facts |= {"organization": eca.organization, "issued_on": eca.issued_on}
    if whose == "partner":
        without = as_today.without_partner_assessment(case.profile)
    else:
        without = as_today.without_assessments(case.profile, day, case.rules)
    alone = case.alone(day, f"eca.{whose}", without)
    facts |= case.effect(alone) | case.for_applying(day)
    yield deadline(case.rules, "eca", day, facts, of=whose, unasked=case.is_possible)


# ------------------------------------------------------------------ birthdays


def _birthday(case: Case) -> Iterator[Deadline]:
    """The next birthday that changes points.

    With an open invitation a birthday no longer takes points (IRPA 11.2(2)(a)); then only one
    that would bring the 67 points below the pass mark is told, since IRPR 81 reads the age on
    the day of the application.
    """
    born = case.profile.birth_date
    if born is None:
        return
    for moment in case.moments:
        if "birthday" not in moment.causes:
            continue
        age = age_on(born, moment.on)
        alone = case.alone(
            moment.on, "birthday", as_today.of_age(case.profile, age, case.eve_of(moment.on))
        )
        points = _item(alone.after, "core.age") - _item(alone.before, "core.age")
        # Nothing but the age differs: the program can only be lost by the 67 points.
        at_risk = "fswp" in alone.lost
        facts: Figures = {"age": age, "age_difference": points}
        if case.open_until is None:
            if not points and not at_risk:
                continue
        else:
            if moment.on > case.open_until or case.candidacy.invited_as in ("cec", "fstp"):
                return
            if not at_risk:
                continue
            facts |= {"apply_before": moment.on, "protected": True}
        facts |= case.effect(alone)
        leaves_on = case.leaves_pool_on
        in_pool = leaves_on is not None and moment.on <= leaves_on
        # Out of the pool there is nothing yet that the points could be lost from.
        unasked = in_pool or case.open_until is not None or at_risk
        yield _measured(case, "birthday", moment.on, facts, unasked=unasked)
        return


def _item(assessment: Assessment, item_id: str) -> int:
    return next((item.points for item in assessment.crs.items if item.id == item_id), 0)


# ------------------------------------------------------------------ work


def _work_anniversaries(case: Case) -> Iterator[Deadline]:
    """The next completed year of work in Canada and abroad that changes points or a program."""
    if case.open_until is not None:
        return
    leads = case.rules.reminders.work_anniversary
    counted_years: dict[DeadlineName, tuple[int, ...]] = {
        "work_anniversary.canadian": leads.canadian_years,
        "work_anniversary.foreign": leads.foreign_years,
    }
    for cause, counted in counted_years.items():
        name = cause.partition(".")[2]
        for moment in case.moments:
            if cause not in moment.causes:
                continue
            before, after = (
                _years(at, f"{name}_work_years") or 0 for at in (moment.before, moment.after)
            )
            if after <= before:
                continue
            alone = case.work_alone(moment.on, cause, in_canada=name == "canadian")
            if any(before < years <= after for years in counted) or alone.gained:
                facts: Figures = {"years": after, "if_work_goes_on": True}
                yield _measured(case, cause, moment.on, facts | case.effect(alone))
                break


def _ageing_out(case: Case) -> Iterator[Deadline]:
    """The first day on which work has left a window and a requirement or points are lost."""
    programs = case.rules.on(case.on).programs
    windows: dict[DeadlineName, tuple[int, str | None]] = {
        "ageing_out.fswp": (programs.fswp.work_window_years, programs.fswp.source),
        "ageing_out.cec": (programs.cec.work_window_years, programs.cec.source),
        "ageing_out.fstp": (programs.fstp.work_window_years, programs.fstp.source),
        "ageing_out.crs_canadian": (programs.work.crs_window_years, None),
        "ageing_out.crs_foreign": (programs.work.crs_window_years, None),
    }
    for cause, (years, source) in windows.items():
        purpose = cause.partition(".")[2]
        for moment in case.moments:
            if case.open_until is not None and moment.on > case.open_until:
                break
            if cause not in moment.causes:
                continue
            alone = case.work_alone(moment.on, cause, in_canada=_GOES_ON.get(purpose))
            if not _costs(alone, purpose):
                continue
            facts: Figures = {"window_years": years} | _count(alone, purpose)
            facts |= case.effect(alone) | case.for_applying(moment.on)
            yield _measured(case, cause, moment.on, facts, source=source)
            break


def _costs(moment: Moment, purpose: str) -> bool:
    """Whether work leaving the window takes a requirement, or points, with it."""
    if purpose == "crs_canadian":
        fewer = _fewer(moment, "canadian_work_years")
    elif purpose == "crs_foreign":
        fewer = _fewer(moment, "foreign_work_years")
    else:
        then, now = (_verdict(at, _PROGRAM_WORK[purpose]) for at in (moment.before, moment.after))
        if then is Verdict.MET and now is not Verdict.MET:
            return True
        return purpose == "fswp" and "fswp" in moment.lost and _fewer(moment, "skilled_work_years")
    return fewer and moment.before.total != moment.after.total


def _fewer(moment: Moment, name: str) -> bool:
    return (_years(moment.after, name) or 0) < (_years(moment.before, name) or 0)


def _years(assessment: Assessment, name: str) -> int | None:
    """Whole years of work of one kind that are certain."""
    years: int | None = so_far(getattr(assessment.factors, name))
    return years


def _verdict(assessment: Assessment, requirement_id: str) -> Verdict | None:
    for program in assessment.programs:
        for requirement in program.requirements:
            if requirement.id == requirement_id:
                return requirement.verdict
    return None


def _count(moment: Moment, purpose: str) -> Figures:
    """Counted years after, and what is asked, as the front end words them."""
    if purpose in ("crs_canadian", "crs_foreign"):
        name = "canadian_work_years" if purpose == "crs_canadian" else "foreign_work_years"
        before, after = (_years(at, name) for at in (moment.before, moment.after))
        return {"years_before": before, "years_after": after}
    tally = {
        "fswp": moment.after.experience.fswp_continuous,
        "cec": moment.after.experience.cec,
        "fstp": moment.after.experience.fstp,
    }[purpose]
    return {"years_after": round(tally.least, 2), "requirement": _PROGRAM_WORK[purpose]}
