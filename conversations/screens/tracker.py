"""A message of IRCC's about the application, pasted or typed: what it means, and the next step."""

from __future__ import annotations

from typing import Any

from conversations.chat.machine import APPLIED, PAST_SCORE
from conversations.chat.turn import Turn
from conversations.screens import topics
from conversations.screens.tracker_meaning import meaning, topic_of, waits
from conversations.screens.window import TO_STATUS, Tap, Window, opens, show, taps, window
from conversations.topics import answering
from conversations.typed import tracker
from conversations.typed.tracker import KINDS, PARTS, STANDINGS, Tracked
from conversations.voice.replies import Button, Card


def typed(turn: Turn, text: str) -> bool:
    """Whether a text is a message of IRCC's about an application that was sent, in which case it
    is said what it means. The text itself is not kept."""
    if turn.session.state not in PAST_SCORE or answering.is_question(text, turn.words):
        return False
    read = tracker.read(text, turn.words)
    if not read:
        return False
    turn.close_card()
    turn.understood = f"topic:{topic_of(read)}"
    show(turn, "tracker", parts=[list(one) for one in read.parts], kinds=list(read.kinds))
    return True


def _read_of(args: dict[str, Any]) -> Tracked:
    told = [(str(part), str(standing)) for part, standing in args.get("parts", ())]
    return Tracked(
        tuple(
            (part, standing) for part in PARTS for standing in STANDINGS if (part, standing) in told
        ),
        tuple(kind for kind in KINDS if kind in args.get("kinds", ())),
    )


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    read = _read_of(args)
    buttons: list[Button] = []
    if turn.session.state == APPLIED and waits(read):
        buttons.append(CAME.button(turn))
    topic = answering.known(topic_of(read))
    if topic is not None:
        name = answering.name(turn.words, topic)
        label = turn.words.plain("button-tracker-topic", topic=name)
        buttons.append(TOPIC.button(turn, label, value=topic.id))
    rows = tuple((button,) for button in (*buttons, TO_STATUS.button(turn)))
    return turn.card(meaning(turn, read), rows)


def _topic(turn: Turn, args: dict[str, Any], value: str) -> None:
    topic = answering.known(value)
    if topic is not None:
        topics.tell(turn, topic, in_place=True)


CAME = opens("papers", "papers", "button-do-after-applying")
TOPIC = Tap("topic", _topic)

window("tracker", Window(_show, taps(CAME, TOPIC, TO_STATUS)))
