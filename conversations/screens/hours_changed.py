"""The hours of a job that goes on changed: the same job is told in two entries, up to that day and
from it on, for each month counts by the hours that were worked in it. What was not said of it is
asked on this card; nothing is recorded before it is agreed to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from markupsafe import Markup

from conversations.chat import recording
from conversations.chat.session import Screen
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, InterviewSection, number_of
from conversations.interview.questions.jobs_told import MOST_JOBS
from conversations.interview.reading.hours import read_hours
from conversations.interview.reading.lately import lately
from conversations.screens import asking, moves, refusing
from conversations.screens.window import (
    HOURS,
    Tap,
    Window,
    beside_what_waits,
    show,
    simply,
    taps,
    what_waits,
    window,
)
from conversations.typed.agreeing import agrees
from conversations.voice.replies import Card
from express_entry.candidate.dates import add_months

_KEPT = (
    "title",
    "noc",
    "country",
    "paid",
    "self_employed",
    "authorized",
    "public_services",
    "student",
)
"""What the entry from that day on has in common with the one before."""
_MONTH = len("2027-01")


def ask(turn: Turn, entry: str, hours: str | None, since: str | None) -> None:
    """Put the change of one job before the person, or what is lacking of it."""
    known = turn.walk.answers.get(f"{entry}hours")
    if hours is not None and known is not None and number_of(known) == number_of(hours):
        turn.note(turn.words.say("told-known"))
        moves.resume(turn)
        return
    if last_job(turn) + 1 >= MOST_JOBS:
        show(turn, "review_section", section=str(InterviewSection.NOC), page=0)
        return
    _put(turn, {"entry": entry, "hours": hours, "since": since})


def beside(turn: Turn, text: str) -> bool:
    """What is lacking, or a yes or a no, typed below a page while the change waits."""
    args = turn.session.hours
    if args is None or not beside_what_waits(turn, turn.session.screen.name):
        return False
    return what_waits(turn) == Screen(name=HOURS, args=args) and _read(turn, args, text, None)


def _put(turn: Turn, args: dict[str, Any], *, in_place: bool = False) -> None:
    """Show the change; it waits for an answer whatever is told or looked at in between."""
    turn.session.hours = args
    show(turn, HOURS, in_place=in_place, **args)


def _in_a_line(turn: Turn, args: dict[str, Any]) -> Markup:
    """The change that waits, beside a page that is looked at first."""
    asked = turn.walk.by_key(f"{args['entry']}hours")
    if asked is None or args["hours"] is None:
        return Markup("")
    label = asking.label_of_line(turn, [asked])
    said = turn.words.say("noted", label=label, answer=turn.words.figure(args["hours"]))
    return turn.words.say("told-waits", what=said)


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    words, hours, since = turn.words, args["hours"], args["since"]
    if hours is None:
        return turn.card([words.say("hours-changed-how-many")], ((NO.button(turn),),))
    if since is None:
        said = words.say("hours-changed-since-when", hours=words.figure(hours))
        return turn.card([said], ((NO.button(turn),),))
    job = turn.walk.by_key(f"{args['entry']}noc")
    known = turn.walk.answers
    said = words.say(
        "hours-changed-list",
        hours=words.figure(hours),
        since=words.day_or_month(since),
        before=words.figure(str(known.get(f"{args['entry']}hours", ""))),
        job=asking.answer_text(turn, job, known[job.key]) if job and job.key in known else "",
    )
    return turn.card([said], ((YES.button(turn),), (NO.button(turn),)))


def _read(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """The hours, or the day, whichever is asked; then a yes or a no."""
    if args["hours"] is None:
        read = read_hours(text)
        if not isinstance(read, str):
            return False
        turn.close_card()
        _put(turn, {**args, "hours": read})
        return True
    if args["since"] is None:
        day = lately(text, turn.words, turn.today)
        if day is None:
            return False
        turn.close_card()
        _put(turn, {**args, "since": day})
        return True
    if (said := agrees(text)) is None:
        return False
    turn.close_card()
    _taken(turn, args, "") if said else _left(turn)
    return True


def _taken(turn: Turn, args: dict[str, Any], value: str) -> None:
    entry, hours, since = args["entry"], args["hours"], args["since"]
    end = turn.walk.by_key(f"{entry}end")
    assert end is not None, "a job without an end to tell"
    ends = before(since)
    if (problem := recording.problem_when_given(turn, end, ends)) is not None:
        turn.note(refusing.problem_text(turn, problem, end))
        _put(turn, {**args, "since": None}, in_place=turn.tapped)
        return
    turn.session.hours = None
    values = _values(turn, entry, hours, since) | {end.key: ends}
    turn.close_card(turn.words.say("told-taken")) if turn.tapped else turn.close_card()
    turn.understood = "answer"
    recording.record(turn, values)
    moves.go_on(turn)


def before(since: str) -> str:
    """The last month, or day, before: what a day tells to the month alone stays so."""
    if len(since) == _MONTH:
        return add_months(date.fromisoformat(f"{since}-01"), -1).isoformat()[:_MONTH]
    return (date.fromisoformat(since) - timedelta(days=1)).isoformat()


def _values(turn: Turn, entry: str, hours: str, since: str) -> dict[str, Answer]:
    """The answers of the entry from that day on, behind the last one told."""
    known = turn.walk.answers
    last = last_job(turn)
    new = f"job.{last + 1}."
    values: dict[str, Answer] = {f"job.{last}.more": True}
    values |= {
        f"{new}{name}": known[f"{entry}{name}"] for name in _KEPT if f"{entry}{name}" in known
    }
    return values | {
        f"{new}start": since,
        f"{new}end": "now",
        f"{new}hours": hours,
        f"{new}more": False,
    }


def last_job(turn: Turn) -> int:
    """The number of the last job told."""
    return max(one.index or 0 for one in turn.walk.asked if one.question.group == "job")


def _left(turn: Turn) -> None:
    turn.session.hours = None
    turn.close_card()
    turn.note(turn.words.say("told-none-taken"))
    moves.resume(turn)


YES = Tap("yes", _taken, "button-told-all", role="next")
NO = Tap("no", simply(_left), "button-told-none")

window(HOURS, Window(_show, taps(YES, NO), _read, in_a_line=_in_a_line))
