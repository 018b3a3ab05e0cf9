"""What is nothing but an answer, as its question names it, skips the rooms that look for anything
else; it means the same as if they had looked."""

from __future__ import annotations

from datetime import date

import pytest

from conversations import texts
from conversations.chat.session import Session
from conversations.conversation import Answered, handle
from conversations.voice.events import Command, Text

TODAY = date(2026, 10, 1)
INTERVIEW = (
    "yes", "3 April 1991", "married", "yes", "bachelor", "5", "0", "ielts", "8", "7.5", "7", "7",
    "none", "10 March 2026", "celpip", "11 May 2026", "9", "9", "9", "9", "India", "yes",
    "2 February 2025", "master", "India", "no", "India", "software developer", "21232", "yes",
    "March 2019", "now", "40", "yes", "1", "no", "no", "Ontario", "0", "25000",
)  # fmt: skip
BESIDES = ("Yes", "no", "NONE", "3", "99", "7,5", "12", "india", "single", "oui", "not yet", "now")
"""Typed at each question too, where some are answers, and some none."""


def answered(session: Session | None, text: str) -> Answered:
    return handle(session, Text(text, 1), TODAY, locale="en", new_id="x")


@pytest.fixture
def asked() -> list[Session]:
    """The chat at each question of an interview."""
    session = handle(None, Command("start"), TODAY, locale="en").session
    found = []
    for text in INTERVIEW:
        assert session is not None
        found.append(session)
        session = answered(session, text).session
    return found


def test_a_plain_answer_means_what_it_means_to_every_room(
    asked: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = [
        (at, text) for at, own in zip(asked, INTERVIEW, strict=True) for text in (own, *BESIDES)
    ]
    plainly = [answered(at, text) for at, text in tried]
    monkeypatch.setattr(texts, "_answers_plainly", lambda *_: False)
    for (at, text), found in zip(tried, plainly, strict=True):
        assert found == answered(at, text), (at.screen, text)


@pytest.mark.parametrize("text", ["\n\r\t\u2028\u2029\x0b", " ", "\u00a0\n"])
def test_what_is_nothing_but_spaces_is_answered_at_every_question(
    asked: list[Session], text: str
) -> None:
    """A message, or a line of one, that has no word: an error apologised for before."""
    for at in asked:
        assert answered(at, text).replies
