"""A question asked at any moment: answered, or its likeliest meanings offered; then what was open
comes back in one line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from conversations.chat.machine import LIFE, WELCOME
from conversations.chat.refusals import refuse_once
from conversations.chat.turn import Turn
from conversations.screens import asking
from conversations.screens.moves import CONTINUE, ESTIMATE
from conversations.screens.window import (
    ASKING,
    FIRST,
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
from conversations.topics.index import Finding
from conversations.typed import about
from conversations.typed.about import About
from conversations.voice.quotes import sentences
from conversations.voice.replies import Button, Card, Rows
from express_entry.ahead.way_in import ANY_PROGRAM

_ARGS: Mapping[str, Mapping[str, str]] = {"way_in": {"target": ANY_PROGRAM}}
"""What a screen needs to know to answer for anything."""


def asked(turn: Turn, text: str) -> bool:
    """Whether a text asks about a topic, and surely: it is answered."""
    asking_now = turn.current
    put = asking.put_now(turn, asking_now) if asking_now else None
    found = about.surely(text, turn.words, put)
    return found is not None and take_up(turn, found)


def surely(turn: Turn, text: str) -> bool:
    """Whether a text is surely about a topic, whether it asks or not: it is answered."""
    found = answering.find(text)
    return found.sure and _tell(turn, found)


def meant(turn: Turn, text: str) -> bool:
    """Whether a text that could not be used otherwise asks about a topic: it is answered if that
    is sure, or what it may mean is offered."""
    answers = turn.session.screen.name in ASKING
    found = about.likely(text, turn.words, answers=answers)
    return found is not None and take_up(turn, found)


def take_up(turn: Turn, found: About) -> bool:
    """Answer a question about a topic, or offer what it may be about; False where a later release
    has the topic no more."""
    if found.finding.sure:
        return _tell(turn, found.finding)
    _offer(turn, found.finding)
    return True


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
    if page is not None and session.state != WELCOME and session.screen.name not in FIRST:
        show(turn, page, in_place=in_place, **_ARGS.get(page, {}))
        return
    told = answering.answer(turn.words, turn.today, topic, turn)
    if session.screen.name in (*ASKING, *FIRST) or session.state == WELCOME:
        turn.note(sentences(told, keep=2))
        back(turn, in_place=in_place)
    else:
        show(turn, "topic", in_place=in_place, topic=topic.id)


def back(turn: Turn, *, in_place: bool = False) -> None:
    """What was in front of the person once more: of an open question one line."""
    screen = turn.session.screen
    turn.brief = True
    # The estimate was just read; of it, too, the question that it ends with is what is open.
    asks = screen.name == ESTIMATE and turn.current is not None
    if screen.name in ("question", "why") or asks:
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
    told = answering.answer(turn.words, turn.today, topic, turn) if topic else Markup("")
    return turn.card([sentences(told, keep=2)], leaving(turn))


def _show_offered(turn: Turn, args: dict[str, Any]) -> Card:
    return turn.card([turn.words.say("topic-which")], (*offered(turn, args), *leaving(turn)))


LEAVING = (CONTINUE, TO_SCORE)


def leaving(turn: Turn) -> Rows:
    """On with what is open; where nothing is, to the score."""
    open_ = turn.current is not None or turn.session.state not in LIFE
    row: tuple[Button, ...] = ((CONTINUE if open_ else TO_SCORE).button(turn),)
    return (row,)


window("topic", Window(_show, taps(*LEAVING)))
window("topics", Window(_show_offered, taps(TOPIC, *LEAVING)))
