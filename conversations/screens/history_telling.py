"""Telling the histories that the application asks for: a gap of them, or any period with what it
was, "Jan 2018 to Mar 2019: unemployed, Pune"."""

from __future__ import annotations

from typing import Any

from conversations.chat.session import Spell
from conversations.chat.turn import Turn
from conversations.interview.form import ACTIVITIES
from conversations.interview.question import Part
from conversations.interview.reading import answers
from conversations.interview.reading.periods import NOW, Period, read_period
from conversations.screens import histories
from conversations.screens.window import Tap, Window, rows_of, show, taps, window
from conversations.voice.replies import Button, Card
from conversations.voice.wording import fold
from express_entry.candidate.dates import earliest, latest
from express_entry.candidate.history import Gap

MOST_SPELLS = 60
"""Periods kept of one history: five a year are more than anybody tells."""


def ask_gap(turn: Turn, part: Part, gap: Gap) -> None:
    """Ask what was between two months."""
    first, last = gap.first.isoformat()[:7], gap.last.isoformat()[:7]
    ends_now = gap.last == turn.today.replace(day=1)
    args = {"part": part, "start": first, "end": NOW if ends_now else last}
    show(turn, "history_gap", in_place=True, **args)


def _show_gap(turn: Turn, args: dict[str, Any]) -> Card:
    words, part = turn.words, Part(args["part"])
    kind = args.get("kind")
    period = histories.period_text(turn, args["start"], args["end"])
    rows: list[tuple[Button, ...]] = []
    if part is Part.ACTIVITIES and kind is None:
        kinds = [KIND.button(turn, words.plain(f"activity-{one}"), value=one) for one in ACTIVITIES]
        rows = rows_of(kinds, 2)
        asks = words.say("history-what", period=period)
    else:
        named = words.plain(f"activity-{kind}") if kind else "none"
        asks = words.say(f"history-where-{part}", period=period, kind=named)
    return turn.card([asks], (*rows, (BACK.button(turn),)))


def _choose_kind(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "history_gap", in_place=True, **{**args, "kind": value})


def _read_gap(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    part, words = Part(args["part"]), turn.words
    if fold(text) in words.words("words-back"):
        turn.close_card()
        show(turn, "sheet", part=part)
        return True
    if read_spell(turn, part, text):
        return True
    kind = args.get("kind") or (_kind_in(turn, text) if part is Part.ACTIVITIES else "")
    read = answers.read_text(text)
    turn.close_card()
    if kind is None or not isinstance(read, str):
        if kind is not None:
            turn.note(words.say("form-unread-text", most=answers.LONGEST_TEXT))
        show(turn, "history_gap", **args)
        return True
    _add(turn, part, Period(args["start"], args["end"]), str(kind), read)
    return True


def read_spell(turn: Turn, part: Part, text: str) -> bool:
    """A period and what it was: "Jan 2018 to Mar 2019: unemployed, Pune"."""
    when, separator, what = text.partition(":")
    period = read_period(when, turn.words, turn.today) if separator else None
    if period is None:
        return False
    words, read = turn.words, answers.read_text(what)
    turn.close_card()
    kind = _kind_in(turn, what) if part is Part.ACTIVITIES else ""
    begun = earliest(period.start)
    ended = None if period.end == NOW else latest(period.end)
    if ended is not None and ended < begun:
        turn.note(words.say("history-ends-first"))
    elif begun > turn.today or (ended is not None and earliest(period.end) > turn.today):
        turn.note(words.say("history-to-come"))
    elif not isinstance(read, str):
        turn.note(words.say("form-unread-text", most=answers.LONGEST_TEXT))
    elif kind is None:
        show(turn, "history_gap", part=part, start=period.start, end=period.end)
        return True
    else:
        _add(turn, part, period, kind, read)
        return True
    show(turn, "sheet", part=part)
    return True


def _kind_in(turn: Turn, text: str) -> str | None:
    """The activity that words name at their beginning; None where they name none."""
    typed = fold(text)
    for kind in ACTIVITIES:
        names = (fold(turn.words.plain(f"activity-{kind}")), *turn.words.words(f"words-{kind}"))
        if any(typed == name or typed.startswith(f"{name} ") for name in names):
            return kind
    return None


def _add(turn: Turn, part: Part, period: Period, kind: str, text: str) -> None:
    """Keep a period, and go on to the newest gap that is left."""
    spells = histories.kept(turn.session, part)
    words = turn.words
    if len(spells) >= MOST_SPELLS:
        turn.note(words.say("history-full", most=MOST_SPELLS))
        show(turn, "sheet", part=part)
        return
    spell = Spell(start=period.start, end=period.end, kind=kind, text=text)
    histories.keep(turn.session, part, [*spells, spell])
    turn.understood = "answer"
    turn.note(words.say("history-kept", period=histories.period_text(turn, *period)))
    show(turn, "sheet", part=part)


def _back(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "sheet", in_place=True, part=args["part"])


KIND = Tap("kind", _choose_kind)
BACK = Tap("back", _back, "button-back", control=True)

window("history_gap", Window(_show_gap, taps(KIND, BACK), _read_gap, reads_first=True))
