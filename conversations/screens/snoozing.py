"""A reminder put off to another day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from markupsafe import Markup

from conversations.chat.refusals import refuse_once
from conversations.chat.session import SentReminder
from conversations.chat.turn import Turn
from conversations.interview.question import Problem
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.days_ahead import read_day_ahead
from conversations.reports.wanted import snooze_limit, wanted
from conversations.screens import moves, refusing
from conversations.screens.window import Tap, Window, show, simply, taps, window
from conversations.voice.replies import Card


def put_off(turn: Turn, sent: SentReminder, day: date) -> tuple[bool, Markup]:
    """Mention it again on a day, the deadline and its other leads staying as they are; whether
    that was done, and what to say. Nothing is put off past its last day, nor what is gone."""
    words, memory, dates = turn.words, turn.session.reminders, wanted(turn)
    found = {cause: one for cause in sent.causes if (one := dates.about(cause)) is not None}
    if sent.causes != ["interview"] and not found:
        return False, words.say("reminder-settled")
    limit = snooze_limit(turn, sent)
    if limit is not None and day > limit:
        return False, words.say("snooze-too-late", last=words.date(limit))
    for sent_cause, one in found.items():
        cause, _, on = sent_cause.partition("|")
        memory.snoozed[cause] = day
        memory.snoozed_kinds[cause] = one.kind
        memory.snoozed_from[cause] = date.fromisoformat(on)
    return True, words.say("reminder-snoozed", date=words.date(day))


def _show_snooze(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    return turn.card(
        [
            words.say("snooze-question"),
            words.say(
                "for-example",
                example=words.plain(
                    "snooze-example", date=words.date(turn.today + timedelta(days=14))
                ),
            ),
        ],
        ((BACK.button(turn),),),
    )


BACK = Tap("back", simply(moves.leave), "button-back", control=True)


def _read_snooze(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    read = read_day_ahead(text, turn.words, turn.today)
    turn.close_card()
    if isinstance(read, str) and date.fromisoformat(read) > turn.today:
        sent = turn.session.reminders.sent.get(args["number"])
        if sent is None:
            turn.note(turn.words.say("reminder-settled"))
            moves.resume(turn)
            return True
        taken, said = put_off(turn, sent, date.fromisoformat(read))
        turn.note(said)
        if taken or snooze_limit(turn, sent) is None:
            moves.resume(turn)
        else:
            show(turn, "snooze_date", **args)
        return True
    if isinstance(read, str):
        refuse_once(turn, "snooze_date", "past", turn.words.say("snooze-past"))
    else:
        problem = read.problem if isinstance(read, Either) else read
        assert isinstance(problem, Problem)
        refuse_once(turn, "snooze_date", problem.id, refusing.problem_text(turn, problem))
    show(turn, "snooze_date", **args)
    return True


window("snooze_date", Window(_show_snooze, taps(BACK), _read_snooze))
