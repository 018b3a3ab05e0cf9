"""A question asked at any moment: answered, or its likeliest meanings offered; then what was open
comes back in one line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conversations.chat.machine import LIFE, WELCOME
from conversations.chat.refusals import refuse_once
from conversations.chat.turn import Turn
from conversations.interview.question import Kind, Problem
from conversations.screens import asking, understanding
from conversations.screens.moves import CONTINUE
from conversations.screens.window import (
    ASKING,
    TO_SCORE,
    Tap,
    Window,
    show,
    show_again,
    taps,
    window,
)
from conversations.topics import answering
from conversations.topics.catalog import Topic
from conversations.topics.index import AS_WRITTEN, Finding
from conversations.voice.replies import Button, Card, Rows
from conversations.voice.wording import fold
from express_entry.ahead.way_in import ANY_PROGRAM

_HOLDING = ("consent", "delete")
"""Screens that must be answered before anything else is put in their place."""
_ARGS: Mapping[str, Mapping[str, str]] = {"way_in": {"target": ANY_PROGRAM}}
"""What a screen needs to know to answer for anything."""
_MANY_WORDS = 3
"""More words than a job or a place is named by."""
_OFFERED = 0.38
"""From this score on something is offered to whoever asks."""
_SENTENCE = 0.75
"""From this score on a sentence is one where any words can be an answer."""
_UNASKED = 0.55
"""The same where nothing in the text asks."""


def asked(turn: Turn, text: str) -> bool:
    """Whether a text asks about a topic, and surely: it is answered."""
    if not answering.is_question(text, turn.words):
        return False
    found = answering.find(text)
    if not found.sure or (_answers(turn, text) and found.ranked[0].score < AS_WRITTEN):
        return False
    return _tell(turn, found)


def surely(turn: Turn, text: str) -> bool:
    """Whether a text is surely about a topic, whether it asks or not: it is answered."""
    found = answering.find(text)
    return found.sure and _tell(turn, found)


def told(turn: Turn, text: str) -> bool:
    """Whether words typed where any words can be an answer are a whole sentence that is surely
    about a topic ("my work permit is about to expire"): it is answered."""
    found = answering.find(text)
    sentence = len(fold(text).split()) > _MANY_WORDS
    return sentence and found.sure and found.ranked[0].score >= _SENTENCE and _tell(turn, found)


def _answers(turn: Turn, text: str) -> bool:
    """Whether what only a mark makes a question is an answer to the one that is open: "2021?"."""
    asked = turn.current
    if asked is None or answering.opens_question(text, turn.words):
        return False
    if asked.question.kind in (Kind.TEXT, Kind.OCCUPATION):
        return len(text.split()) <= _MANY_WORDS
    return not isinstance(understanding.understand(turn, asked, text), Problem)


def meant(turn: Turn, text: str) -> bool:
    """Whether a text that could not be used otherwise asks about a topic: it is answered if that
    is sure, or what it may mean is offered; of what only asks it is said that it is not known."""
    found, asks = answering.find(text), answering.is_question(text, turn.words)
    few = not asks and len(fold(text).split()) < _MANY_WORDS
    if few and turn.session.screen.name in ASKING:
        # One or two words that are no answer are a slip of one.
        return False
    if found.sure:
        return _tell(turn, found)
    if found.ranked and not few and found.ranked[0].score >= (_OFFERED if asks else _UNASKED):
        _offer(turn, found)
        return True
    return False


def _tell(turn: Turn, found: Finding) -> bool:
    topic = answering.known(found.topic or "")
    if topic is None:
        return False
    turn.close_card()
    tell(turn, topic)
    return True


def tell(turn: Turn, topic: Topic, *, in_place: bool = False) -> None:
    """Answer about a topic: on the screen that shows it, or in a few lines."""
    turn.understood = f"topic:{topic.id}"
    session = turn.session
    page = topic.page
    if page is not None and session.state != WELCOME and session.screen.name not in _HOLDING:
        show(turn, page, in_place=in_place, **_ARGS.get(page, {}))
        return
    told = answering.answer(turn.words, turn.today, topic, turn)
    if session.screen.name in (*ASKING, *_HOLDING) or session.state == WELCOME:
        turn.note(told)
        back(turn, in_place=in_place)
    else:
        show(turn, "topic", in_place=in_place, topic=topic.id)


def back(turn: Turn, *, in_place: bool = False) -> None:
    """What was in front of the person once more: of an open question one line."""
    screen = turn.session.screen
    turn.brief = True
    if screen.name in ("question", "why"):
        show(turn, "question", in_place=in_place)
    elif turn.session.state == WELCOME:
        show(turn, "consent", in_place=in_place)
    else:
        show_again(turn)


def _offer(turn: Turn, found: Finding) -> None:
    """Offer what may be meant, above the open question if there is one."""
    turn.close_card()
    offered = list(found.suggestions)
    turn.understood = f"suggestions:{','.join(offered)}"
    if turn.session.screen.name in ASKING:
        where = turn.current.key if turn.current else turn.session.screen.name
        example = asking.example(turn, turn.current) if turn.current else ""
        refuse_once(turn, where, turn.understood, turn.words.say("topic-which"), example)
        turn.brief = True
        show(turn, "question", topics=offered)
    elif turn.session.screen.name == "delete":
        show_again(turn)
    else:
        show(turn, "topics", topics=offered)


def offered(turn: Turn, args: dict[str, Any]) -> Rows:
    """Buttons for the topics that may be meant."""
    found = [answering.known(one) for one in args.get("topics", ())]
    return tuple(
        (TOPIC.button(turn, answering.name(turn.words, one), value=one.id),)
        for one in found
        if one is not None
    )


def _choose(turn: Turn, args: dict[str, Any], value: str) -> None:
    topic = answering.known(value)
    if topic is None:
        show_again(turn)
    else:
        turn.close_card()
        turn.tapped = False
        tell(turn, topic)


TOPIC = Tap("topic", _choose)


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    topic = answering.known(args["topic"])
    told = answering.answer(turn.words, turn.today, topic, turn) if topic else ""
    return turn.card([told], _leaving(turn))


def _show_offered(turn: Turn, args: dict[str, Any]) -> Card:
    return turn.card([turn.words.say("topic-which")], (*offered(turn, args), *_leaving(turn)))


def _leaving(turn: Turn) -> Rows:
    """On with what is open; where nothing is, to the score."""
    open_ = turn.current is not None or turn.session.state not in LIFE
    row: tuple[Button, ...] = ((CONTINUE if open_ else TO_SCORE).button(turn),)
    return (row,)


window("topic", Window(_show, taps(CONTINUE, TO_SCORE)))
window("topics", Window(_show_offered, taps(TOPIC, CONTINUE, TO_SCORE)))
