"""What a screen is, and how one is put in front of the person.

A window declares its buttons as taps, each with its label and its effect; its card is made of these
buttons only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from conversations.chat.machine import INTERVIEW
from conversations.chat.session import Screen
from conversations.chat.turn import Turn
from conversations.reports.estimate import waits_for
from conversations.voice.replies import Button, Card, Role, Rows

Args = dict[str, Any]
"""What a screen needs to know, as the session keeps it."""
Effect = Callable[[Turn, Args, str], None]
"""What a tap does on a screen of these args; the last is the value that its button carries."""


@dataclass(frozen=True, slots=True)
class Tap:
    """A button and what it does, declared in one place.

    The action travels in the button's data, and stands on cards that are on people's phones
    already: it keeps its name from release to release."""

    action: str
    does: Effect
    label: str = ""
    """Identifier of the wording; empty where every button of it says something else."""
    control: bool = False
    """Back, skip and the like, as opposed to an answer."""
    role: Role | None = None
    """Whether it is the next step, or cannot be undone; of several next steps on a card, the first
    one is (``Turn.card``)."""

    def button(self, turn: Turn, label: str = "", *, value: str | int = "") -> Button:
        """The button on the live card; ``label`` is plain text, in place of the usual one."""
        data = self.action if value == "" else f"{self.action}.{value}"
        label = label or turn.words.plain(self.label)
        return turn.button(label, data, control=self.control, role=self.role)


def taps(*declared: Tap) -> Mapping[str, Tap]:
    """The taps of a window, by action; ``ValueError`` where one action has two effects."""
    by_action: dict[str, Tap] = {}
    for tap in declared:
        if by_action.setdefault(tap.action, tap).does is not tap.does:
            raise ValueError(f"two effects of {tap.action!r} on one window; rename the newer one")
    return by_action


def simply(effect: Callable[[Turn], None]) -> Effect:
    """An effect that asks neither for the screen's args nor for a value."""
    return lambda turn, _, __: effect(turn)


def opens(
    screen: str, action: str, label: str = "", *, control: bool = False, role: Role | None = None
) -> Tap:
    """A tap that puts another screen in place of this one."""
    effect = simply(lambda turn: show(turn, screen, in_place=True))
    return Tap(action, effect, label, control, role)


@dataclass(frozen=True, slots=True)
class Window:
    """One kind of screen: what it shows, what its buttons do, how typed words are read.

    ``read`` says whether it understood; a window without it understands no typed words."""

    show: Callable[[Turn, Args], Card]
    taps: Mapping[str, Tap]
    read: Callable[[Turn, Args, str, int | None], bool] | None = None
    rows: Callable[[Turn, Args], Rows] | None = None
    """The buttons in sight, where they are much sooner made than the words above them."""
    in_a_line: Callable[[Turn, Args], Markup] | None = None
    """What it asks in one line beside a page that is looked at before it is answered."""
    all_buttons: Callable[[Turn], Sequence[Button]] | None = None
    """Every button, in sight or behind "More" (``folding``)."""
    reads_first: bool = False
    """Whether typed words are its own before they are anything but a command or a question: what
    is written on a form may be a name, an address, anything."""


ASKING = ("question", "why", "either", "confirm_occupation")
"""Screens that put a question of the interview."""
LISTED = "told"
"""The screen that lists what was told."""
OFFERED = "correction"
"""The screen that offers to change an answer."""
_ENDS_WITH_A_QUESTION = "estimate"
"""The page below which the answer to a question is read."""
HOURS = "hours_changed"
"""The screen that offers to change the hours of a job."""
FIRST = ("consent", "delete", LISTED, OFFERED, HOURS)
"""Screens that are answered before the question behind them."""
WINDOWS: dict[str, Window] = {}
"""By name; each module of screens adds its own."""


def window(name: str, window: Window) -> None:
    """Make a kind of screen known."""
    WINDOWS[name] = window


def render(turn: Turn, screen: Screen) -> Card:
    """The card of a screen, with the buttons of the present turn."""
    return WINDOWS[screen.name].show(turn, screen.args)


def buttons_on(turn: Turn, screen: Screen) -> list[Button]:
    """The buttons that act while a screen is in front of the person: those in sight, and those
    behind "More", which stood in sight on cards of earlier releases."""
    opened = WINDOWS[screen.name]
    listed = opened.all_buttons
    rows = opened.rows(turn, screen.args) if opened.rows else render(turn, screen).rows
    shown = [button for row in rows for button in row]
    known = {(one.data, one.url, one.copies) for one in shown}
    others = listed(turn) if listed else ()
    return [*shown, *(one for one in others if (one.data, one.url, one.copies) not in known)]


def show(turn: Turn, name: str, *, in_place: bool = False, **args: Any) -> None:
    """Put a screen in front of the person, as a new card or in place of the one tapped."""
    waiting = what_waits(turn)
    if name in ASKING and waiting is not None:
        # What was told is taken or left before anything else is asked.
        name, args = waiting.name, dict(waiting.args)
    elif (
        waiting is not None
        and beside_what_waits(turn, name)
        and (asks := WINDOWS[waiting.name].in_a_line)
    ):
        turn.note(asks(turn, waiting.args))
    screen = Screen(name=name, args=args)
    refused = turn.session.refused
    if refused is not None and refused.where in WINDOWS and refused.where != name:
        # Whoever comes there again another time is told in full.
        turn.session.refused = None
    turn.session.turn += 1
    turn.put(screen, render(turn, screen), in_place=in_place)


def what_waits(turn: Turn) -> Screen | None:
    """What waits for a yes or a no, a change that was offered before what was told, and hours last;
    who went to a question on purpose is asked that first. A change of what is asked no more, or of
    a job that ended, waits no longer."""
    session = turn.session
    if session.offered is not None and turn.walk.by_key(session.offered["key"]) is None:
        session.offered = None
    if session.focus is not None:
        return None
    if session.offered is not None:
        return Screen(name=OFFERED, args=session.offered)
    if session.listed is not None:
        return Screen(name=LISTED, args=session.listed)
    if session.hours is not None and turn.walk.answers.get(f"{session.hours['entry']}end") != "now":
        session.hours = None
    return None if session.hours is None else Screen(name=HOURS, args=session.hours)


def beside_what_waits(turn: Turn, name: str) -> bool:
    """Whether a screen is a page that is looked at while something waits for a yes or a no."""
    is_page = WINDOWS[name].read is None or name == _ENDS_WITH_A_QUESTION
    return what_waits(turn) is not None and is_page and name not in FIRST


def show_again(turn: Turn) -> None:
    """The same screen once more, as a new card at the end of the chat."""
    screen = turn.session.screen
    show(turn, screen.name, **screen.args)


def tap_of(turn: Turn, action: str) -> Tap | None:
    """What a button of the screen in front of the person does, by its action with its value; None
    where the screen declares no such tap."""
    return WINDOWS[turn.session.screen.name].taps.get(action.partition(".")[0])


def press(turn: Turn, action: str) -> None:
    """Do what a button of the screen in front of the person does; an action that it does not
    declare shows where the person is."""
    tap = tap_of(turn, action)
    if tap is None:
        show_again(turn)
    else:
        tap.does(turn, turn.session.screen.args, action.partition(".")[2])


def rows_of(buttons: list[Button], columns: int) -> list[tuple[Button, ...]]:
    """Buttons laid out in rows."""
    return [tuple(buttons[i : i + columns]) for i in range(0, len(buttons), columns)]


def show_score(turn: Turn, *, in_place: bool = False) -> None:
    """What the score is: an estimate as long as the interview goes on. One that needs what waits
    for a yes or a no asks for that first."""
    waiting = what_waits(turn)
    listed = waiting is not None and waiting.name == LISTED
    if listed and turn.session.state in INTERVIEW and waits_for(turn):
        args = turn.session.listed = {**(turn.session.listed or {}), "score": True}
        turn.note(turn.words.say("told-score-waits"))
        show(turn, LISTED, in_place=in_place, **args)
        return
    show(turn, "estimate" if turn.session.state in INTERVIEW else "score", in_place=in_place)


TO_SCORE = Tap(
    "score", simply(lambda turn: show_score(turn, in_place=True)), "button-to-score", control=True
)
TO_STATUS = opens("status", "back", "button-back", control=True)
EDIT = opens("review", "edit", "button-edit")
