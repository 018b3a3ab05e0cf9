"""What counts today and is about to be lost, or is lost already."""

from __future__ import annotations

from datetime import date, timedelta

from express_entry.ahead.change_days import test_expires_on
from express_entry.ahead.invitation_parts import InvitationCheck
from express_entry.ahead.next_step.changes import cheapest_opening, facts_of, figures_of
from express_entry.ahead.next_step.position import SOON, NextStep, Position
from express_entry.ahead.no_program import nearest
from express_entry.ahead.what_ifs import WORTH_IT
from express_entry.candidate import permits
from express_entry.candidate.dates import add_months
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.three_valued import Verdict


def mend(position: Position) -> NextStep | None:
    """Something that counts today ends so soon that its renewal has to begin, and takes points or
    a program with it; or has ended; or the profile's year ends; or a profile stands in the pool
    without a program.

    While an invitation is open, only what an application on it rests on matters, and only until
    its last day; whether the claim holds comes first."""
    if position.is_settled:
        # Of all that ends only the permit still matters to the life meanwhile.
        return _permit(position)
    if position.claim_fails:
        return None
    if position.invitation is not None:
        return _within_invitation(position, position.invitation)
    return (
        _leaving(position, in_last_days=True)
        or _permit(position)
        or _passport(position)
        or _ending(position)
        or _ended(position)
        or _without_program(position)
        or _leaving(position)
    )


def _leaving(position: Position, *, in_last_days: bool = False) -> NextStep | None:
    """The profile's year in the pool ends, while a new one would be taken: it is made ready now,
    and submitted on the day. In its last days that comes before all else."""
    ends, leads = position.ends_on, position.book.reminders.profile_expiry
    if not position.in_pool or ends is None or position.program is not Verdict.MET:
        return None
    opens = leads.urgent_from(ends) if in_last_days else leads.dates(ends)[0]
    if opens is None or position.on < opens:
        return None
    return NextStep(id="mend", because="profile_expiry", facts={"on": ends})


def _passport(position: Position) -> NextStep | None:
    ends = position.profile.passport_expires_on
    if ends is None or ends >= position.on + SOON:
        return None
    changes = ("passport_expires_on",)
    return NextStep(id="mend", because="passport", changes=changes, facts={"on": ends})


def _permit(position: Position) -> NextStep | None:
    """The permit in Canada ends soon, or has ended and nothing was told since. Four months before,
    as a bridging permit can be asked for then after applying: an employer who has to ask for a new
    assessment of the labour market needs them too, and without the permit the work ends."""
    ends = permits.last_day(position.profile)
    if ends is None or position.candidacy.landed_on is not None:
        return None
    rules, applied = position.book.process.temporary_status, position.is_settled
    bridges = applied and position.profile.permit in permits.WORK_PERMITS
    early = bridges or not applied
    opens = add_months(ends, -rules.bridging_months_before) if early else ends - SOON
    if position.on < opens:
        return None
    facts: dict[str, Fact | date] = {
        "on": ends,
        "ask_by": ends - timedelta(days=rules.extend_days_before),
        "restore_by": ends + timedelta(days=rules.restoration_days),
        "permit": str(position.profile.permit),
        "bridges": bridges,
    }
    return NextStep(id="mend", because="permit", changes=("permit",), facts=facts)


def _within_invitation(position: Position, found: InvitationCheck) -> NextStep | None:
    """What ends before the sixty days do: the application goes before it, or with a new one."""
    apply, passport = found.apply, position.profile.passport_expires_on
    if passport is not None and passport <= apply.by:
        because, ends = "passport", _after(passport)
        changes: tuple[str, ...] = ("passport_expires_on",)
    elif apply.by < apply.sixtieth:
        because, ends = min(apply.causes, key=lambda cause: not _ends(cause)), _after(apply.by)
        causes = [cause for cause in apply.causes if _ends(cause)]
        changes = tuple(_fact_of(position, cause, ends) for cause in causes)
    else:
        return None
    by = max(ends - timedelta(days=1), position.on)
    facts: dict[str, Fact | date] = {"by": by, "on": ends, "sixtieth": apply.sixtieth}
    facts |= position.work_to_do
    return NextStep(id="mend", because=because, changes=changes, facts=facts)


def _after(day: date) -> date:
    return day + timedelta(days=1)


def _ending(position: Position) -> NextStep | None:
    for step in position.year:
        causes = [cause for cause in step.causes if _is_to_begin(position, cause, step.on)]
        lost = tuple(one.program for one in step.programs if one.before is Verdict.MET)
        if causes and (step.crs_after < step.crs_before or lost):
            return NextStep(
                id="mend",
                because=causes[0],
                changes=tuple(_fact_of(position, cause, step.on) for cause in causes),
                facts={"on": step.on, "crs_before": step.crs_before, "crs_after": step.crs_after},
            )
    return None


def _ends(cause: str) -> bool:
    """Whether a cause is evidence that stops counting, rather than begins to."""
    head, *rest = cause.split(".")
    return head in ("language_test", "eca") and rest[-1] not in ("taken", "issued")


def _is_to_begin(position: Position, cause: str, on: date) -> bool:
    """Whether what ends on a day has to be renewed from now on: as long before as its first
    reminder says, since a sitting is booked months ahead. A sitting that is booked is no longer to
    be booked."""
    if not _ends(cause):
        return False
    reminders, (head, _, name) = position.book.reminders, cause.partition(".")
    leads = reminders.eca if head == "eca" else reminders.language_test
    booked = getattr(position.profile, f"{name}_retake", None) if head != "eca" else None
    in_time = booked is not None and booked.taken_on is not None and booked.taken_on < on
    return leads.dates(on)[0] <= position.on and not in_time


def _fact_of(position: Position, cause: str, on: date) -> str:
    """The fact to tell anew once evidence that ends on a day has been renewed."""
    head, _, name = cause.partition(".")
    if head == "eca":
        return "partner.eca" if name == "partner" else f"credentials.{name}.eca"
    if name != "partner":
        return name
    partner = position.profile.partner
    english = partner.english if partner is not None else None
    ends = test_expires_on(english, position.book)
    return "partner.english" if ends == on else "partner.french"


def _ended(position: Position) -> NextStep | None:
    """A test that has ended, where one like it would bring a program, or points worth it."""
    for one in position.singles:
        is_ended = one.kind in ("renew_test", "renew_partner_test")
        if is_ended and (one.verdicts_gained or one.gain_then >= WORTH_IT):
            return NextStep(id="mend", because=one.id, changes=facts_of(one), facts=figures_of(one))
    return None


def _without_program(position: Position) -> NextStep | None:
    if not position.in_pool or position.program is not Verdict.NOT_MET:
        return None
    closest = nearest(position.today.programs)
    lacking = next(one for one in closest.requirements if one.verdict is Verdict.NOT_MET)
    opening = cheapest_opening(position)
    return NextStep(
        id="mend",
        because=lacking.id,
        changes=() if opening is None else facts_of(opening),
        facts={"program": closest.program},
    )
