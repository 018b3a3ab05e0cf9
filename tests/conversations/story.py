"""Stories: a person in a chat, everything the assistant answers checked against Telegram's rules.

Between two events the session is written to JSON and read again, so that every story also shows
that a chat can be stopped and resumed anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from copy import copy
from datetime import date
from typing import Any

from conversations.chat import session as sessions
from conversations.chat.session import Session
from conversations.chat.turn import Turn
from conversations.conversation import Front, handle
from conversations.interview.question import Answer
from conversations.interview.walk import find, walk
from conversations.screens.moves import ESTIMATE
from conversations.voice.events import Command, Edited, Event, Sent, Tapped, Text, Unsupported
from conversations.voice.quotes import unfolded
from conversations.voice.replies import (
    AmendCard,
    Button,
    Card,
    CloseCard,
    Cutoffs,
    Document,
    Notice,
    Paper,
    Picture,
    Reply,
    Say,
    Stairs,
    Toast,
)
from conversations.voice.wording import plain
from tests.bot_api.html import parse_html
from tests.bot_api.utf16 import utf16_length

BEFORE = date(2026, 10, 1)
"""A day on which the CRS grid in force is known."""
AFTER = date(2026, 11, 24)
"""A day after the change reported for 2026-11-03, whose figures are not known."""
COMFORTABLE_ROWS = 20
ON_TELEGRAM = Front(1, "https://t.me/the_bot?start=", "t" * 22)
"""What a front end knows besides."""
_PLACEHOLDER = re.compile(r"\{\$?[A-Za-z]")
"""What the wording leaves where it was given nothing, or has no such message; the braces that these
tests type do not look so."""


class Chat:
    """One private chat, seen by the person."""

    def __init__(self, today: date = BEFORE, session: Session | None = None) -> None:
        self.today = today
        self.session = session
        self.replies: tuple[Reply, ...] = ()
        self.buttons: tuple[Button, ...] = ()
        """Those of the live card."""
        self.card = ""
        """The live card as plain text, everything opened."""
        self.shown = ""
        """The live card's text as Telegram has it, where what is folded away stands in a quote."""
        self.closed = ""
        """What the card closed last was changed to, as plain text."""
        self.message_id = 0
        self.unkept = ""
        """What the front end holds of what was said before consent."""

    def once_more(self) -> Chat:
        """Another chat that has come as far."""
        other = copy(self)
        other.session = self.session.copy_for_turn() if self.session else None
        return other

    # -------------------------------------------------------------- what the person does

    def says(self, *texts: str) -> Chat:
        for text in texts:
            self.message_id += 1
            self._happens(Text(text, self.message_id))
        return self

    def command(self, name: str) -> Chat:
        word, _, argument = name.removeprefix("/").partition(" ")
        return self._happens(Command(word, argument))

    def taps(self, *labels: str) -> Chat:
        """Buttons by their labels; one that is not in sight is looked for behind "More"."""
        for label in labels:
            self.unfold_for(label)
            self.taps_data(self.button(label).data or "")
        return self

    def unfold_for(self, label: str) -> None:
        """Look behind "More" for a button that is not in sight."""
        seen = any(shown.startswith(label) for shown in self.labels)
        if not seen and "More" in self.labels:
            self.taps_data(self.button("More").data or "")

    def taps_data(self, data: str) -> Chat:
        return self._happens(Tapped(data))

    def edits(self, message_id: int, text: str) -> Chat:
        return self._happens(Edited(text, message_id))

    def sends_file(self, content: str | None) -> Chat:
        return self._happens(Sent(content))

    def sends(self, what: str, album: str | None = None) -> Chat:
        return self._happens(Unsupported(what, album))

    def does(self, *steps: str) -> Chat:
        """``/command``, ``[Button``, or words."""
        for step in steps:
            if step.startswith("/"):
                self.command(step)
            elif step.startswith("["):
                self.taps(step.removeprefix("["))
            else:
                self.says(step)
        return self

    def is_at(self, screen: str) -> bool:
        return self.session is not None and self.session.screen.name == screen

    def tells(self, told: Mapping[str, str | tuple[str, ...]], begin: str = "") -> list[str]:
        """Answer what is asked as long as it is told, by the id of the question; after ``begin``.
        What was done."""
        done = [begin] if begin else []
        self.does(*done)
        while (key := self.asks) is not None or self.is_at(ESTIMATE):
            if key is None:
                done.append(f"[{self.labels[0]}")
                self.does(done[-1])
                continue
            question = find(key)
            steps = told.get(question.id) if question is not None else None
            if steps is None:
                break
            steps = (steps,) if isinstance(steps, str) else steps
            self.does(*steps)
            assert self.asks != key, f"{key} is not answered by {steps}: {self.card}"
            done += steps
        return done

    def comes_back(self, on: date) -> Chat:
        """The same chat on another day."""
        self.today = on
        return self

    # -------------------------------------------------------------- what the person sees

    def button(self, label: str) -> Button:
        """A button of the live card by its label, or by the beginning of just one."""
        exact = [b for b in self.buttons if b.label == label]
        found = exact or [b for b in self.buttons if b.label.startswith(label)]
        labels = [b.label for b in self.buttons]
        assert len(found) == 1, f"{len(found)} buttons {label!r} among {labels}"
        return found[0]

    @property
    def labels(self) -> list[str]:
        return [button.label for button in self.buttons]

    @property
    def heard(self) -> str:
        """Everything that the last turn said, as plain text."""
        shown = [
            r.html
            for r in self.replies
            if isinstance(r, (Say, Card, AmendCard, CloseCard, Notice)) and r.html
        ]
        toasts = [r.text for r in self.replies if isinstance(r, Toast)]
        return "\n".join([*(parse_html(html)[0] for html in shown), *toasts])

    @property
    def asks(self) -> str | None:
        """The key of the question that the live card asks; None when it asks none."""
        if self.session is None or self.session.screen.name not in (
            "question",
            "why",
            "either",
            "confirm_occupation",
        ):
            return None
        return self.stands_at

    @property
    def stands_at(self) -> str | None:
        """The key of the question the person is at, whatever the live card shows."""
        assert self.session is not None
        current = Turn(self.session, self.today).current
        return current.key if current else None

    @property
    def answers(self) -> Mapping[str, Answer]:
        """The answers that apply."""
        assert self.session is not None
        return walk(self.session.answers, self.session.skipped).answers

    @property
    def state(self) -> str:
        assert self.session is not None
        return self.session.state

    # -------------------------------------------------------------- one event

    def _happens(self, event: Event) -> Chat:
        before = None if self.session is None else sessions.dump(self.session)
        answered = handle(self.session, event, self.today, unkept=self.unkept, front=ON_TELEGRAM)
        self.unkept = answered.unkept
        if self.session is not None:
            assert sessions.dump(self.session) == before, "the session given was changed"
        self.session = answered.session
        if answered.session is not None:
            self.session = sessions.load(sessions.dump(answered.session))
            assert self.session == answered.session, "the session did not survive being stored"
        self.replies = answered.replies
        for reply in answered.replies:
            self._shows(reply)
        return self

    def _shows(self, reply: Reply) -> None:
        match reply:
            case Card():
                assert not self.buttons, "a new card while an old one still has its buttons"
                self._shows_card(reply)
            case AmendCard():
                self._shows_card(reply)
            case CloseCard():
                self.buttons = ()
                self.closed = checked_text(reply.html) if reply.html is not None else ""
            case Say():
                checked_text(reply.html)
            case Toast():
                assert utf16_length(reply.text) <= 200, "a toast of more than 200"
            case Picture() | Stairs() | Cutoffs():
                assert 0 < utf16_length(reply.caption) <= 1024, "a caption of more than 1024"
            case Document() | Paper():
                assert utf16_length(reply.caption) <= 1024, "a caption of more than 1024"

    def _shows_card(self, card: Card | AmendCard) -> None:
        self.shown, self.card = checked_text(card.html), read_whole(card.html)
        self.buttons = checked_rows(card.rows)


def read_whole(html: str) -> str:
    """The text as somebody reads it who opens everything; Telegram must accept it."""
    checked_text(html)
    return plain(unfolded(html))


def checked_text(html: str) -> str:
    """The text as Telegram would show it; it must accept it."""
    text, entities = parse_html(html)
    assert 1 <= utf16_length(text.strip()) <= 4096, f"a message of {utf16_length(text)}"
    assert len(entities) <= 100, f"{len(entities)} entities"
    assert not _PLACEHOLDER.search(text), f"a placeholder was left: {text}"
    return text


def checked_rows(rows: Iterable[Iterable[Button]]) -> tuple[Button, ...]:
    """The buttons as Telegram would show them; it must accept them."""
    laid_out = [tuple(row) for row in rows]
    assert len(laid_out) <= COMFORTABLE_ROWS, f"{len(laid_out)} rows of buttons"
    assert all(1 <= len(row) <= 8 for row in laid_out), "a row of no or more than 8 buttons"
    buttons = tuple(button for row in laid_out for button in row)
    assert len(buttons) <= 100
    for button in buttons:
        assert button.label.strip(), "a button without a label"
        given = [v for v in (button.data, button.url, button.copies) if v is not None]
        assert len(given) == 1, f"button {button.label!r} does {len(given)} things"
        if button.data is not None:
            assert 1 <= len(button.data.encode()) <= 64, button.data
        if button.copies is not None:
            assert 1 <= utf16_length(button.copies) <= 256
    data = [button.data for button in buttons if button.data is not None]
    assert len(data) == len(set(data)), f"two buttons mean the same: {data}"
    return buttons


# ------------------------------------------------------------------ people to begin with


def newcomer(today: date = BEFORE) -> Chat:
    """Somebody who has agreed and stands at the first question."""
    return Chat(today).does("/start", "[I agree, let's start")


def person(
    answers: Mapping[str, Any],
    today: date = BEFORE,
    *,
    skipped: Iterable[str] = (),
    **session: Any,
) -> Chat:
    """Somebody who has given these answers (in stored form), put where that leaves them."""
    stored = sessions.new("en")
    stored.answers = dict(answers)
    stored.skipped = list(skipped)
    stored.agreed_on = stored.begun_on = stored.seen_on = today
    stored.state = "eligibility"
    for name, value in session.items():
        setattr(stored, name, value)
    return Chat(today, stored).does("/continue", "[Continue")


def reviewer(answers: Mapping[str, Any], today: date = BEFORE) -> Chat:
    """Somebody who has given these answers, skipped all else, and stands at the review."""
    asked = walk(answers).asked
    return person(answers, today, skipped=[a.key for a in asked if a.key not in answers])
