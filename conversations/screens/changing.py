"""What changed since submission: what IRCC must be told, ticked off when done; and the look through
everything that would have to be told, each thing leading to its question."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat.scene import Scene
from conversations.chat.session import Screen
from conversations.interview.facts import question_key
from conversations.interview.question import Section
from conversations.interview.questions.language import OWNERS
from conversations.reports.facts import fact_label
from conversations.reports.reporting import CHANGES, change_text, change_wording, unreported
from conversations.screens import review
from conversations.screens.base import (
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
from conversations.screens.telling import told
from conversations.voice.replies import Button, Card
from express_entry.candidate.profile import ABILITIES

_PAGES = {"jobs": Section.NOC, "credentials": Section.ECA}
"""Lists, to which one is added on the page of their section."""


# ------------------------------------------------------------------------- what IRCC must be told


def _show_report(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    waiting = unreported(scene)
    rows: list[tuple[Button, ...]] = [
        (
            DONE.button(
                scene,
                words.plain("button-report-done", what=change_text(scene, one))[:60],
                value=number,
            ),
        )
        for number, one in enumerate(waiting)
    ]
    rows.append((TO_STATUS.button(scene),))
    lines = [words.say("bullet", text=change_text(scene, one)) for one in waiting]
    text = words.say("report-list") if waiting else words.say("report-none")
    return scene.card([text, Markup("\n").join(lines)], tuple(rows))


def _tick_off(scene: Scene, args: dict[str, Any], value: str) -> None:
    told(scene, unreported(scene)[int(value)])
    show(scene, "report_list" if unreported(scene) else "status", in_place=True)


DONE = Tap("t", _tick_off)


# ------------------------------------------------------------------------- has anything changed?


def _show_check(scene: Scene, args: dict[str, Any]) -> Card:
    words = scene.words
    buttons = [
        CHANGE.button(scene, words.plain(change_wording(change)), value=change)
        for change in CHANGES
        if _ways(scene, change)
    ]
    return scene.card(
        [words.say("check-question")],
        (*rows_of(buttons, 1), (NOTHING.button(scene),)),
    )


def _choose(scene: Scene, args: dict[str, Any], value: str) -> None:
    open_change(scene, value)


def nothing(scene: Scene) -> None:
    """Nothing has changed: say so, unless something from before still waits."""
    waiting = len(unreported(scene))
    scene.note(scene.words.say("check-waiting" if waiting else "check-nothing", count=waiting))
    show(scene, "status", in_place=True)


CHANGE = Tap("c", _choose)
NOTHING = Tap("none", simply(nothing), "button-nothing-changed")


def open_change(scene: Scene, change: str, fact: str | None = None) -> None:
    """Straight to the question a change is about; where it can be one of several, ask which."""
    ways = _ways(scene, change)
    if fact is not None and question_key(fact) in ways:
        _open(scene, fact)
    elif len(ways) == 1:
        _open(scene, next(iter(ways.values())))
    else:
        show(scene, "check_which", in_place=True, change=change)


def _ways(scene: Scene, change: str) -> dict[str, str]:
    """The questions a change of this kind can be about, as things stand, each with its fact."""
    ways: dict[str, str] = {}
    for fact in CHANGES[change]:
        key = question_key(fact)
        if key is None:
            continue
        asked = scene.walk.by_key(key)
        if fact in _PAGES or (asked is not None and asked.prefix == ""):
            ways.setdefault(key, fact)
    return ways


def _open(scene: Scene, fact: str) -> None:
    key = question_key(fact)
    assert key is not None, "a change that no question tells"
    page = _PAGES.get(fact)
    # Another job is told on the page of the jobs, not by answering again whether there are any.
    if page is not None and (fact != "jobs" or scene.walk.answers.get("has_work") is True):
        show(scene, "review_section", in_place=True, section=str(page), page=0)
        return
    review.edit(scene, key, Screen(name="review"))
    owner, _, name = key.partition(".")
    if name == "test" and owner in OWNERS:
        # A test taken again has another day and other scores, also where it is the same test.
        scene.session.follow = [f"{owner}.date", *(f"{owner}.{ability}" for ability in ABILITIES)]


def _show_which(scene: Scene, args: dict[str, Any]) -> Card:
    words, name = scene.words, change_wording(args["change"])
    buttons = [
        ONE.button(
            scene,
            words.plain(f"section-{_PAGES[fact]}") if fact in _PAGES else fact_label(scene, fact),
            value=number,
        )
        for number, fact in enumerate(_ways(scene, args["change"]).values())
    ]
    note = words.say(name, "note") if words.has(name, "note") else ""
    return scene.card(
        [Markup("<b>{}</b>").format(words.say(name)), words.say("check-which"), note],
        (*rows_of(buttons, 1), (TO_CHANGES.button(scene),)),
    )


def _choose_one(scene: Scene, args: dict[str, Any], value: str) -> None:
    _open(scene, list(_ways(scene, args["change"]).values())[int(value)])


ONE = Tap("w", _choose_one)
TO_CHANGES = opens("check", "back", "button-back", control=True)


window("report_list", Window(_show_report, taps(DONE, TO_STATUS)))
window("check", Window(_show_check, taps(CHANGE, NOTHING)))
window("check_which", Window(_show_which, taps(ONE, TO_CHANGES)))
