"""The door for scripts: what one JSON line asks of the conversation, and what it answers.

No clock and no network: each line of a chat says its day. The chats of one run are remembered by
their names; nothing is stored.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, model_validator

from conversations import fact_lines
from conversations.chat.machine import INTERVIEW, WELCOME
from conversations.chat.session import Session
from conversations.chat.turn import Turn
from conversations.conversation import Answered, handle
from conversations.fact_lines import FactLine
from conversations.hearing.told import read
from conversations.screens.moves import ESTIMATE
from conversations.screens.window import ASKING
from conversations.topics import answering, beside
from conversations.voice.events import Command, Event, Tapped, Text
from conversations.voice.replies import (
    AmendCard,
    Button,
    Card,
    ChatMenu,
    CloseCard,
    Cutoffs,
    Document,
    Notice,
    Paper,
    Picture,
    Reply,
    Say,
    Stairs,
    StatusLine,
    Toast,
)
from conversations.voice.wording import plain, wording
from express_entry.candidate.dates import Day
from express_entry.scripts.lines import BadLine, Json, object_of, shown, validated

IN_INTERVIEW = "interview"
"""What every state is called in which the interview goes on."""
State = Literal[
    "welcome",
    "interview",
    "review",
    "scored",
    "submitted",
    "invited",
    "applied",
    "lapsed",
    "expired",
    "withdrawn",
    "ineligible",
    "refused",
    "landed",
]


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ChatLine(_Line):
    """A turn of a chat: something written, a button pressed by its label, or a command."""

    chat: str
    on: Day
    text: str | None = None
    tap: str | None = None
    command: str | None = None
    locale: str = "en"

    @model_validator(mode="after")
    def _one_thing(self) -> ChatLine:
        if sum(one is not None for one in (self.text, self.tap, self.command)) != 1:
            raise ValueError("must have one of text, tap and command")
        return self


class QuestionLine(_Line):
    """A question by itself, asked by nobody in particular."""

    question: str
    locale: str = "en"
    state: State = "welcome"
    """Where whoever asks stands; what a question is about does not depend on it."""
    on: Day | None = None
    """The day whose figures are named; without one, that of the topic's facts."""


class MessageLine(_Line):
    """A whole message in which somebody tells of themselves."""

    read: str
    on: Day


@dataclass(slots=True)
class _Chat:
    session: Session | None = None
    buttons: tuple[Button, ...] = ()
    """Those of the live card."""
    turns: int = 0
    answers: int = 0
    unkept: str = ""
    """What was told before consent."""


@dataclass(slots=True)
class Lines:
    """One run: its chats by name."""

    _chats: dict[str, _Chat] = field(default_factory=dict)

    def answer(self, line: str) -> str:
        """The answer to one line. Raises ``BadLine``."""
        given = object_of(line)
        forms = [name for name in _FORMS if name in given]
        if len(forms) != 1:
            names = ", ".join(_FORMS)
            raise BadLine("missing", f"the line must have one of {names}.")
        lines, answered = _FORMS[forms[0]]
        return json.dumps(answered(self, validated(lines, line)), ensure_ascii=False)

    def turn(self, line: ChatLine) -> Json:
        """A turn of a chat."""
        chat = self._chats.setdefault(line.chat, _Chat())
        event = _event(chat, line)
        chat.turns += 1
        answered = handle(
            chat.session,
            event,
            line.on,
            locale=line.locale,
            new_id=f"{line.chat}-{chat.turns}",
            unkept=chat.unkept,
        )
        chat.session, chat.unkept = answered.session, answered.unkept
        for reply in answered.replies:
            if isinstance(reply, (Card, AmendCard)):
                chat.buttons = tuple(one for row in reply.rows for one in row)
        chat.answers += answered.understood in _ANSWERS
        return {
            "replies": [told for one in answered.replies if (told := _reply(one)) is not None],
            **_standing(answered, line.on),
            "answers": chat.answers,
            "understood": answered.understood,
        }

    def question(self, line: QuestionLine) -> Json:
        """What a question is about, and what is answered."""
        found, words = answering.find(line.question), wording(line.locale)
        topic = answering.known(found.topic) if found.topic else None
        told = words.say("question-unanswered")
        if topic is not None:
            told = answering.answer(words, line.on or topic.as_of, topic)
        if topic is not None and not found.sure:
            told = words.say("topic-which")
        return {
            "topic": found.topic,
            "sure": found.sure,
            "suggestions": list(found.suggestions),
            "answer": plain(told),
        }

    def message(self, line: MessageLine) -> Json:
        """What a message tells, and the topics that it asks about."""
        told = read(line.read, line.on)
        asks = beside.topics_asked(line.read)
        return {"facts": told.facts, "unsure": told.unsure, "asks": list(asks)}

    def fact(self, line: FactLine) -> Json:
        """What one typed answer is taken for."""
        return fact_lines.answer(line)


_FORMS: Mapping[str, tuple[TypeAdapter[Any], Callable[[Lines, Any], Json]]] = {
    "chat": (TypeAdapter(ChatLine), Lines.turn),
    "question": (TypeAdapter(QuestionLine), Lines.question),
    "fact": (TypeAdapter(FactLine), Lines.fact),
    "read": (TypeAdapter(MessageLine), Lines.message),
}
"""By the key that says which form a line has: what it holds, and what answers it."""
_ANSWERS = ("answer", "facts")
"""What a turn was taken for that told something of the person."""


def _event(chat: _Chat, line: ChatLine) -> Event:
    if line.text is not None:
        return Text(line.text, chat.turns + 1)
    if line.command is not None:
        name, _, argument = line.command.removeprefix("/").partition(" ")
        return Command(name, argument)
    found = [one for one in chat.buttons if one.label == line.tap and one.data is not None]
    if len(found) != 1:
        labels = [one.label for one in chat.buttons]
        raise BadLine("invalid", f"tap must be one of {shown(labels)}.", "tap")
    return Tapped(found[0].data or "")


def _standing(answered: Answered, on: date) -> Json:
    """Where the chat stands after a turn."""
    session = answered.session
    if session is None:
        return {"state": WELCOME, "asked": None, "facts": {}}
    turn = Turn(session, on)
    asking = (
        session.state != WELCOME and session.screen.name in (*ASKING, ESTIMATE) and turn.current
    )
    return {
        "state": IN_INTERVIEW if session.state in INTERVIEW else session.state,
        "asked": asking.question.id if asking else None,
        "facts": turn.walk.answers,
    }


def _reply(reply: Reply) -> Json | None:
    """A reply as text, as markup, and with its buttons by label; None where nothing is said."""
    match reply:
        case Say() | Card() | AmendCard() | Notice():
            html = reply.html
        case CloseCard():
            html = reply.html or ""
        case StatusLine() | ChatMenu():
            # Above or beside the chat, and not said in it.
            html = ""
        case Toast():
            html = reply.text
        case Document() | Paper() | Picture() | Stairs() | Cutoffs():
            html = reply.caption
    rows = reply.rows if isinstance(reply, (Card, AmendCard, Notice)) else ()
    if not html:
        return None
    buttons = [one.label for row in rows for one in row]
    return {"text": plain(html), "html": html, "buttons": buttons}
