"""Thanks, a greeting, "one moment", a sigh: answered in a few words, and what was open comes back
in one line. Nothing of it is an answer to a question, a job or a day."""

from __future__ import annotations

from typing import Any

from conversations.chat.machine import LIFE, WELCOME
from conversations.chat.turn import Turn
from conversations.interview.question import Kind
from conversations.screens import asking, start, ties, topics
from conversations.screens.moves import ESTIMATE
from conversations.screens.window import ASKING, FIRST, WINDOWS, Window, show, taps, window
from conversations.typed.courtesies import Courtesy, courtesy, despairs
from conversations.typed.taken import Told, take
from conversations.voice.replies import Card
from conversations.voice.wording import fold

_ANSWERED = (Kind.CHOICE, Kind.YES_NO)
_ANSWERING = ("wait", "praise", "noted")
"""What may answer a question of these kinds: "not now", "ok". "No problem" is no "no"."""
_LEAVING = ("bye", "night", "wait", "sad")
"""What is said by who takes their time."""
_VAGUE = ("praise", "laugh", "noted")
"""What may as well be a yes where a screen waits for one."""


def said(turn: Turn, text: str) -> bool:
    """Whether a message says nothing but a courtesy, which is then answered."""
    kind = courtesy(text)
    if kind is None or _means_more(turn, kind, text):
        return False
    if kind == "hello" and turn.session.state == WELCOME:
        turn.close_card()
        show(turn, "consent")
        return True
    if kind == "hello" and (turn.current is None or _came_back(turn)):
        start.welcome_back(turn)
        return True
    turn.close_card()
    screen = turn.session.screen.name
    if screen in ASKING or screen in FIRST or WINDOWS[screen].read is not None:
        _note(turn, kind)
        turn.unhurried = kind in _LEAVING
        topics.back(turn)
    else:
        show(turn, "courtesy", kind=kind)
    return True


def in_despair(turn: Turn, text: str) -> bool:
    """Whether somebody says that they want to die, alone or beside whatever else: they are told who
    helps, and nothing is asked of them until they want to go on."""
    if not despairs(text):
        return False
    turn.close_card()
    turn.unhurried = True
    show(turn, "courtesy", kind="crisis")
    return True


def _means_more(turn: Turn, kind: Courtesy, text: str) -> bool:
    """Whether the words do something where they stand: "later" leaves a question open, "perfect"
    agrees to what is listed, "not now" is a no."""
    screen, asked, words = turn.session.screen.name, turn.current, turn.words
    if asked is not None and fold(text) in words.words("words-skip"):
        return True
    if asked is not None and ties.is_asked(turn, asked) and ties.says_done(turn, text):
        return True  # "that's all" ends the list, and not the chat
    if screen not in (*ASKING, ESTIMATE):
        return kind in _VAGUE and WINDOWS[screen].read is not None
    if asked is None or asked.question.kind not in _ANSWERED or kind not in _ANSWERING:
        return False
    return isinstance(take(asking.put_now(turn, asked), text), Told)


def _came_back(turn: Turn) -> bool:
    """Whether this is the first that is heard of a person on another day."""
    last = turn.session.active_on
    return last is not None and last < turn.today


def _note(turn: Turn, kind: Courtesy) -> None:
    asked, words = turn.current, turn.words
    if kind == "angry" and asked is not None and turn.session.screen.name in ASKING:
        # Whoever is angry did not try to answer: nothing is counted, and no example shown.
        turn.note(words.say("refused-angry"))
    else:
        turn.note(words.say(f"courtesy-{kind}", left=_left(turn)))


def _left(turn: Turn) -> int:
    """How many questions are likely to come before the score: whoever sighs sees the end."""
    if turn.current is None or turn.session.state in LIFE:
        return 0
    return turn.questions_left


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    said = turn.words.say(f"courtesy-{args['kind']}", left=_left(turn))
    return turn.card([said], topics.leaving(turn))


window("courtesy", Window(_show, taps(*topics.LEAVING)))
