"""A profile begun on IRCC's site, and a provincial nomination: told with their days, beside what
happens to a profile that IRCC has."""

from __future__ import annotations

from conversations.chat import begun, machine
from conversations.chat.turn import Turn
from conversations.interview.reading.answers import Read
from conversations.reports.pool import NOMINATION
from conversations.reports.status import shown_state
from conversations.reports.to_report import unreported
from conversations.screens import happening
from conversations.screens.telling import tick_off
from conversations.screens.window import show


def tell(turn: Turn, event: str, read: Read | None) -> None:
    """One of them, with its day if that was said."""
    if event not in may_be_told(turn):
        state = turn.words.plain(f"state-{shown_state(turn)}")
        turn.note(turn.words.say("life-not-now", state=state))
        show(turn, "status")
    elif read is not None:
        happening.take_date(turn, {"event": event, "again": True}, read)
    else:
        show(turn, "life_date", event=event, again=True)


def may_be_told(turn: Turn) -> tuple[str, ...]:
    """Of which a day can be told as things stand: none of a profile begun while another is alive,
    nothing once applied."""
    state = turn.session.state
    if state in machine.PAST_SCORE:
        return ()
    return begun.DAYS if may_be_begun(turn) else begun.DAYS[1:]


def may_be_begun(turn: Turn) -> bool:
    """Whether a profile can have been begun that is not submitted."""
    return turn.session.state == machine.SCORED or happening.may_be_anew(turn)


def accepted(turn: Turn) -> None:
    """The nomination is accepted in the IRCC account, which knows of it with that."""
    turn.session.life.nomination_accepted = True
    for one in unreported(turn):
        if one.id == NOMINATION:
            tick_off(turn, one)
    turn.note(turn.words.say("nomination-accepted-noted"))
    show(turn, "status", in_place=True)
