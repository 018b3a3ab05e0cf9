"""A message of IRCC's about the application, pasted or typed: what it means, and the next step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from conversations.chat.machine import APPLIED, PAST_SCORE
from conversations.chat.turn import Turn
from conversations.interview.question import Problem
from conversations.interview.reading.answers import Read
from conversations.screens import happening, topics
from conversations.screens.tracker_meaning import meaning, topic_of, waits
from conversations.screens.window import TO_STATUS, Tap, Window, opens, show, taps, window
from conversations.topics import answering
from conversations.typed import tracker
from conversations.typed.happened import LONGEST_DAY
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
    turn.understood = f"topic:{topic_of(read)}"
    if _asks_day(turn, read.kinds) and _take_day(turn, _day_in(turn, text)):
        return True
    turn.close_card()
    show(turn, "tracker", parts=[list(one) for one in read.parts], kinds=list(read.kinds))
    return True


def approved(turn: Turn) -> None:
    """The application was approved: congratulations, and what comes next."""
    turn.close_card()
    turn.understood = f"topic:{topic_of(_APPROVED)}"
    turn.note(turn.words.say("tracker-cheer"))
    show(turn, "tracker", parts=[list(one) for one in _APPROVED.parts], kinds=[])


_APPROVED = Tracked((("decision", "approved"),), ())


def _asks_day(turn: Turn, kinds: Sequence[str]) -> bool:
    """Whether the date of the letter is asked for: that of the biometrics begins its days."""
    return turn.session.state == APPLIED and _LETTER in kinds


_LETTER, _LETTER_ON = "biometrics_letter", "biometrics_letter_on"


def _day_in(turn: Turn, text: str) -> Read:
    """The day that a message names; that the letter came today says nothing of its date."""
    raw, none = text.split(), Problem("problem-date-unreadable")
    for length in range(min(LONGEST_DAY, len(raw)), 0, -1):
        for at in range(len(raw) - length + 1):
            said = " ".join(raw[at : at + length]).strip(",.;:!()")
            if not any(map(str.isdecimal, said)):
                continue
            read = happening.read_day(turn, _LETTER_ON, said)
            if not isinstance(read, Problem):
                return read
    return none


def _take_day(turn: Turn, read: Read) -> bool:
    """Whether it is a day, which is then that of the letter."""
    if isinstance(read, Problem):
        return False
    turn.close_card()
    happening.take_date(turn, {"event": _LETTER_ON, "again": True}, read)
    return True


def _read_date(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """The date that the card asks for."""
    if not _asks_day(turn, args.get("kinds", ())):
        return False
    return _take_day(turn, _day_in(turn, text))


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

window("tracker", Window(_show, taps(CAME, TOPIC, TO_STATUS), _read_date))
