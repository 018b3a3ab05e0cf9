"""What stands in the pool, and what is still to be told to IRCC about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from conversations.chat.begun import to_accept_by
from conversations.chat.life import expires_on
from conversations.chat.machine import SUBMITTED
from conversations.chat.session import Untold
from conversations.chat.turn import Turn
from conversations.reports.held import is_of_answers, profile_held
from conversations.reports.to_report import unreported, written
from express_entry import rulebook
from express_entry.ahead.reported import Reportable
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.deadlines import Deadline, deadline, last_program_lost_on

NOMINATION = "provincial_nomination"
"""The change that IRCC knows of once a nomination is accepted in its account."""
UNTOLD = "untold."
"""What the cause of a reminder to tell IRCC of a change begins with."""


def pool_profile(turn: Turn) -> Profile:
    """The profile that dates are worked out from: while it can be invited the one IRCC holds,
    else the answers as they are."""
    if turn.session.state != SUBMITTED:
        return turn.profile
    return profile_held(turn, unreported(turn))


def stands(turn: Turn) -> bool:
    """Whether a submitted profile can be in the pool today, by what IRCC knows."""
    expires = expires_on(turn.session.life)
    if turn.session.state != SUBMITTED or expires is None or expires <= turn.today:
        return False
    programs = assess(pool_profile(turn), turn.today).programs
    return any(program.verdict is not Verdict.NOT_MET for program in programs)


def leaves_on(turn: Turn) -> date | None:
    """The first day on which the submitted profile is in the pool no more: its year is over, or it
    went with its last program before that."""
    expires, submitted_on = expires_on(turn.session.life), turn.session.life.submitted_on
    if turn.session.state != SUBMITTED or expires is None or submitted_on is None:
        return expires
    up_to = min(expires, turn.today)
    lost = last_program_lost_on(pool_profile(turn), submitted_on, up_to)
    return expires if lost is None else lost


def waiting_since(turn: Turn) -> dict[str, Untold]:
    """Since when each change waits to be told, by its identifier; one that changed again waits
    anew, from today."""
    life = turn.session.life
    waiting = unreported(turn) if turn.session.state == SUBMITTED else []
    kept: dict[str, Untold] = {}
    for one in (each for each in waiting if is_of_answers(turn, each)):
        known, after = life.untold.get(one.id), written(one.after)
        same = known is not None and known.after == after
        kept[one.id] = known if known and same else Untold(since=turn.today, after=after)
    return kept


def to_tell(turn: Turn) -> Iterator[Deadline]:
    """A reminder for each change that waits, counted from the day it was told here; none of a
    profile that does not stand in the pool."""
    untold = waiting_since(turn)
    if not untold or not stands(turn):
        return
    rules = rulebook.default()
    waiting = {one.id for one in unreported(turn)}
    if to_accept_by(turn.session.life) is not None:
        # To accept it is to tell IRCC of it, and has reminders of its own.
        waiting.discard(NOMINATION)
    for change, one in untold.items():
        if change in waiting:
            yield deadline(rules, "untold", one.since, {"in_pool": True}, of=change)


def change_of(turn: Turn, deadline: Deadline) -> Reportable | None:
    """The change that a reminder to tell IRCC is about; None if it does not wait any more."""
    change = deadline.cause.removeprefix(UNTOLD)
    return next((one for one in unreported(turn) if one.id == change), None)


def evidence_of(turn: Turn, one: Reportable) -> str | None:
    """The cause of the date on which the evidence that IRCC still holds ends, if the change is of
    evidence that ends."""
    if one.id in ("english", "french"):
        return f"language_test.{one.id}"
    if one.id in ("partner.english", "partner.french"):
        return "language_test.partner"
    if one.id == "partner.eca":
        return "eca.partner"
    for index, credential in enumerate(pool_profile(turn).credentials or ()):
        if one.id == f"credential.{credential.completed_on}.{credential.level}.eca":
            return f"eca.{index}"
    return None
