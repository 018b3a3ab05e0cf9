"""An assessment report that has come, told anywhere but where it is asked about: the answers it
gives are listed to be confirmed, and only what is lacking of it is asked."""

from __future__ import annotations

from conversations.chat import machine
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Problem
from conversations.interview.reading import answers
from conversations.interview.subjects import supposing
from conversations.interview.walk import Asked
from conversations.screens import changing, moves, told
from conversations.screens.window import ASKING
from conversations.topics.answering import is_question
from conversations.typed import report_came
from conversations.typed.put import Put
from conversations.typed.report_came import Report
from conversations.typed.taken import Told, take

_OF_EDUCATION = ("credential", "education")


_ASKED_FOR = ("credential.assessed", "partner.assessed")
"""Questions whether there is a report."""


def typed(turn: Turn, text: str, message_id: int | None) -> bool:
    """Whether a text tells of a report on a credential that had none, in which case it is listed;
    of which credential is asked where it can be of several."""
    state, screen = turn.session.state, turn.session.screen.name
    if state in (*machine.PAST_SCORE, machine.WELCOME) or screen == "delete":
        return False
    open_now = turn.current if screen in ASKING else None
    if open_now is not None and open_now.question.id in _ASKED_FOR:
        return _where_it_is_asked_for(turn, open_now, text, message_id)
    if open_now is not None and open_now.key.partition(".")[0] in _OF_EDUCATION:
        return False  # it answers what is asked
    if is_question(text, turn.words):
        return False
    report = report_came.read(text, lambda day: _day(turn, day))
    if report is None:
        return False
    waiting = _may_be_of(turn)
    if not waiting:
        return False
    entry, values = _of_one(turn, waiting, report)
    if report.level and not any(f"{one}eca_level" in values for one in waiting):
        return False  # words that are no level may say anything of it
    if entry is None:
        turn.close_card()
        turn.understood = "command:change"
        changing.open_change(turn, "education", "credentials")
        return True
    if not told.offer(turn, values):
        told.say_known(turn)
    turn.understood = "facts"
    return True


def _where_it_is_asked_for(turn: Turn, asked: Asked, text: str, message_id: int | None) -> bool:
    """Whether a yes says as well what the report states, "yes, WES says bachelor's": that is not
    asked again."""
    if is_question(text, turn.words):
        return False
    report = report_came.read(text, lambda day: _day(turn, day), answers=True)
    if report is None or not report.level:
        return False
    values = _answers(turn, asked.key.removesuffix("assessed"), report)
    if not any(key.endswith("eca_level") for key in values):
        return False
    moves.accept_all(turn, asked, values, message_id)
    return True


def _day(turn: Turn, text: str) -> str | None:
    """The day that a text says; empty of a month, whose day is still to be asked."""
    read = answers.read_recent_date(text, turn.words, turn.today)
    if isinstance(read, Problem) and read.id == "problem-date-needs-day":
        return ""
    return read if isinstance(read, str) else None


def _may_be_of(turn: Turn) -> tuple[str, ...]:
    """The entries of the list of credentials whose report is not told of; where none is without,
    all that are assessed, for there can be a newer one."""
    keys = [one.key for one in turn.walk.asked if one.question.id == "credential.assessed"]
    without = [key for key in keys if turn.walk.answers.get(key) is not True]
    return tuple(key.removesuffix("assessed") for key in without or keys)


def _of_one(
    turn: Turn, waiting: tuple[str, ...], report: Report
) -> tuple[str | None, dict[str, Answer]]:
    """The credential that a report is on, None where it can be several; and the answers it gives.
    Of several it is that of the level it states."""
    found = {entry: _answers(turn, entry, report) for entry in waiting}
    same = [
        entry
        for entry, values in found.items()
        if values.get(f"{entry}eca_level") == turn.walk.answers.get(f"{entry}level")
    ]
    one = waiting[0] if len(waiting) == 1 else same[0] if len(same) == 1 else None
    return one, found[one or waiting[0]]


def _answers(turn: Turn, entry: str, report: Report) -> dict[str, Answer]:
    """What a report answers of one credential; what cannot be so is left to be asked."""
    values: dict[str, Answer] = {f"{entry}assessed": True}
    reach = supposing(turn.session.answers, values)
    asked = {one.key: one for one in reach.asked}
    told_of = {
        f"{entry}eca_body": report.organization or "",
        f"{entry}eca_level": report.level,
        f"{entry}eca_date": report.issued_on or "",
    }
    for key, words in told_of.items():
        if words and key in asked:
            read = take(Put(asked[key], reach.answers, turn.words, turn.today), words)
            if isinstance(read, Told) and read.values.get(key) != "none":
                values |= dict(read.values)
    return values
