"""What changed since submission: what IRCC must be told, ticked off when done; and the look through
everything that would have to be told, each thing leading to its question."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat.session import Screen
from conversations.chat.turn import Turn
from conversations.interview.facts import question_key
from conversations.interview.question import InterviewSection
from conversations.interview.questions.language import OWNERS
from conversations.reports.facts import fact_label
from conversations.reports.to_report import CHANGES, change_text, change_wording, unreported
from conversations.screens import review
from conversations.screens.telling import tick_off
from conversations.screens.window import (
    TO_STATUS,
    Tap,
    Window,
    opens,
    rows_of,
    show,
    simply,
    taps,
    window,
)
from conversations.voice.replies import Button, Card
from express_entry.candidate.profile import ABILITIES

_PAGES = {"jobs": InterviewSection.NOC, "credentials": InterviewSection.ECA}
"""Lists, to which one is added on the page of their section."""


# ------------------------------------------------------------------------- what IRCC must be told


def _show_report(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    waiting = unreported(turn)
    rows: list[tuple[Button, ...]] = [
        (
            DONE.button(
                turn,
                words.plain("button-report-done", what=change_text(turn, one))[:60],
                value=number,
            ),
        )
        for number, one in enumerate(waiting)
    ]
    rows.append((TO_STATUS.button(turn),))
    lines = [words.say("bullet", text=change_text(turn, one)) for one in waiting]
    text = words.say("report-list") if waiting else words.say("report-none")
    return turn.card([text, Markup("\n").join(lines)], tuple(rows))


def _tick_off(turn: Turn, args: dict[str, Any], value: str) -> None:
    tick_off(turn, unreported(turn)[int(value)])
    show(turn, "report_list" if unreported(turn) else "status", in_place=True)


DONE = Tap("t", _tick_off)


# ------------------------------------------------------------------------- has anything changed?


def _show_check(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    buttons = [
        CHANGE.button(turn, words.plain(change_wording(change)), value=change)
        for change in CHANGES
        if _ways(turn, change)
    ]
    return turn.card(
        [words.say("check-question")],
        (*rows_of(buttons, 1), (NOTHING.button(turn),)),
    )


def _choose(turn: Turn, args: dict[str, Any], value: str) -> None:
    open_change(turn, value)


def nothing(turn: Turn) -> None:
    """Nothing has changed: say so, unless something from before still waits."""
    waiting = len(unreported(turn))
    turn.note(turn.words.say("check-waiting" if waiting else "check-nothing", count=waiting))
    show(turn, "status", in_place=True)


CHANGE = Tap("c", _choose)
NOTHING = Tap("none", simply(nothing), "button-nothing-changed")


def open_change(turn: Turn, change: str, fact: str | None = None) -> None:
    """Straight to the question a change is about; where it can be one of several, ask which."""
    ways = _ways(turn, change)
    if fact is not None and question_key(fact) in ways:
        open_fact(turn, fact)
    elif len(ways) == 1:
        open_fact(turn, next(iter(ways.values())))
    else:
        show(turn, "check_which", in_place=True, change=change)


def _ways(turn: Turn, change: str) -> dict[str, str]:
    """The questions a change of this kind can be about, as things stand, each with its fact."""
    ways: dict[str, str] = {}
    for fact in CHANGES[change]:
        key = question_key(fact)
        if key is None:
            continue
        asked = turn.walk.by_key(key)
        if fact in _PAGES or (asked is not None and asked.prefix == ""):
            ways.setdefault(key, fact)
    return ways


def open_fact(turn: Turn, fact: str) -> None:
    """To the question that tells a fact anew, or the page of its list; and what goes with it."""
    key = question_key(fact)
    assert key is not None, "a change that no question tells"
    page = _PAGES.get(fact)
    # Another job is told on the page of the jobs, not by answering again whether there are any.
    if page is not None and (fact != "jobs" or turn.walk.answers.get("has_work") is True):
        show(turn, "review_section", in_place=True, section=str(page), page=0)
        return
    review.edit(turn, key, Screen(name="review"))
    entry, _, name = key.rpartition(".")
    if name == "test" and entry in OWNERS:
        # A test taken again has another day and other scores, also where it is the same test.
        turn.session.follow = [f"{entry}.date", *(f"{entry}.{ability}" for ability in ABILITIES)]
    elif key == "permit":
        # An extended one can be of the same kind.
        turn.session.follow.insert(0, "permit_end")
    elif name == "eca_level":
        turn.session.follow = [f"{entry}.eca_date"]


def _show_which(turn: Turn, args: dict[str, Any]) -> Card:
    words, name = turn.words, change_wording(args["change"])
    buttons = [
        ONE.button(
            turn,
            words.plain(f"section-{_PAGES[fact]}") if fact in _PAGES else fact_label(turn, fact),
            value=number,
        )
        for number, fact in enumerate(_ways(turn, args["change"]).values())
    ]
    note = words.say(name, "note") if words.has(name, "note") else ""
    return turn.card(
        [Markup("<b>{}</b>").format(words.say(name)), words.say("check-which"), note],
        (*rows_of(buttons, 1), (TO_CHANGES.button(turn),)),
    )


def _choose_one(turn: Turn, args: dict[str, Any], value: str) -> None:
    open_fact(turn, list(_ways(turn, args["change"]).values())[int(value)])


ONE = Tap("w", _choose_one)
TO_CHANGES = opens("check", "back", "button-back", control=True)


window("report_list", Window(_show_report, taps(DONE, TO_STATUS)))
window("check", Window(_show_check, taps(CHANGE, NOTHING)))
window("check_which", Window(_show_which, taps(ONE, TO_CHANGES)))
