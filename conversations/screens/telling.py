"""What the person said of telling IRCC: remembered, with since when each change waits."""

from __future__ import annotations

from conversations.chat.session import Told
from conversations.chat.turn import Turn
from conversations.reports.held import held_once_told, partner_held_once_told
from conversations.reports.pool import waiting_since
from conversations.reports.to_report import unreported, written
from express_entry.ahead.reported import Reportable


def note_untold(turn: Turn) -> None:
    """Remember since when each change waits to be told."""
    waiting = waiting_since(turn)
    if waiting != turn.session.life.untold:
        turn.session.life.untold = waiting


def tick_off(turn: Turn, one: Reportable) -> None:
    """The person has told IRCC of it."""
    known = turn.session.life.told
    if one.id in known and known[one.id].before == written(one.after):
        del known[one.id]  # as it was at submission
    else:
        known[one.id] = Told(
            trigger=one.trigger, before=written(one.before), after=written(one.after)
        )
    waiting, life = unreported(turn), turn.session.life
    held, theirs = held_once_told(turn, one, waiting), partner_held_once_told(turn, one, waiting)
    life.held = life.held if held is None else held
    life.partner_held = life.partner_held if theirs is None else theirs
