"""What counts today and is about to be lost, or is lost already."""

from __future__ import annotations

from datetime import date

from express_entry.ahead.change_days import test_expires_on
from express_entry.ahead.next_step.case import SOON, Case, NextStep
from express_entry.ahead.next_step.changes import cheapest_opening, facts_of, figures_of
from express_entry.ahead.no_program import nearest
from express_entry.candidate.three_valued import Verdict


def mend(case: Case) -> NextStep | None:
    """Something that counts today ends within 90 days and takes points or a program with it, or
    has ended, or a profile stands in the pool without a program."""
    if case.is_settled:
        return None
    passport = case.profile.passport_expires_on
    if passport is not None and passport < case.on + SOON:
        return NextStep(
            id="mend",
            because="passport",
            changes=("passport_expires_on",),
            facts={"on": passport},
        )
    return _ending(case) or _ended(case) or _without_program(case)


def _ending(case: Case) -> NextStep | None:
    until = case.invitation.apply.by if case.invitation is not None else case.on + SOON
    for step in case.soon:
        causes = [cause for cause in step.causes if _ends(cause)]
        lost = tuple(one.program for one in step.programs if one.before is Verdict.MET)
        if causes and step.on <= until and (step.crs_after < step.crs_before or lost):
            return NextStep(
                id="mend",
                because=causes[0],
                changes=tuple(_fact_of(case, cause, step.on) for cause in causes),
                facts={"on": step.on, "crs_before": step.crs_before, "crs_after": step.crs_after},
            )
    return None


def _ends(cause: str) -> bool:
    """Whether a cause is evidence that stops counting, rather than begins to."""
    head, *rest = cause.split(".")
    return head in ("language_test", "eca") and rest[-1] not in ("taken", "issued")


def _fact_of(case: Case, cause: str, on: date) -> str:
    """The fact to tell anew once evidence that ends on a day has been renewed."""
    head, _, name = cause.partition(".")
    if head == "eca":
        return "partner.eca" if name == "partner" else f"credentials.{name}.eca"
    if name != "partner":
        return name
    partner = case.profile.partner
    english = partner.english if partner is not None else None
    ends = test_expires_on(english, case.book)
    return "partner.english" if ends == on else "partner.french"


def _ended(case: Case) -> NextStep | None:
    """A test that has ended, where one like it would bring something."""
    if case.invitation is not None:
        return None
    for one in case.singles:
        if one.kind in ("renew_test", "renew_partner_test"):
            return NextStep(id="mend", because=one.id, changes=facts_of(one), facts=figures_of(one))
    return None


def _without_program(case: Case) -> NextStep | None:
    if not case.in_pool or case.invitation is not None or case.program is not Verdict.NOT_MET:
        return None
    closest = nearest(case.today.programs)
    lacking = next(one for one in closest.requirements if one.verdict is Verdict.NOT_MET)
    opening = cheapest_opening(case)
    return NextStep(
        id="mend",
        because=lacking.id,
        changes=() if opening is None else facts_of(opening),
        facts={"program": closest.program},
    )
