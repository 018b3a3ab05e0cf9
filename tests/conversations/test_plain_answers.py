"""Most answers are what the question names and nothing besides: they are known by that alone, and
whoever measures an interview types such."""

from __future__ import annotations

from datetime import date

import pytest

from benchmarks.interview import SCRIPT
from conversations.interview.walk import BY_ID, Asked
from conversations.typed import readings
from conversations.typed.put import Put
from conversations.voice.wording import wording
from tests.conversations.story import Chat

TODAY = date(2026, 12, 1)
BY_THE_WAY = ("/file", "/delete")
"""Typed by whoever has no question before them."""


def _put(key: str) -> Put:
    question = BY_ID[key]
    return Put(Asked(question, 0 if question.group else None, key), {}, wording("en"), TODAY)


@pytest.mark.parametrize(
    ("key", "text", "plain"),
    [
        ("english.listening", "7.5", True),
        ("english.listening", "7,5", True),
        ("english.listening", "8777", False),  # may be four bands
        ("english.listening", "8 8 7 7", False),
        ("english.listening", "8?", False),
        ("foreign_years", "5", True),
        ("foreign_years", "5 years", False),
        ("funds", "25000", True),
        ("funds", "25000 usd", False),
        ("english.date", "10 March 2026", True),
        ("english.date", "10 mars 2026", True),
        ("english.date", "2026-03-10", True),
        ("english.date", "score 2026", False),
        ("english.date", "10 March 2026?", False),
        ("english.date", "10/03/2026", False),  # may be two days
        ("birth_date", "3 April 1991", True),
        ("sibling", "no", True),
        ("sibling", "no idea", False),
        ("education", "7", False),
    ],
)
def test_what_is_plain(key: str, text: str, plain: bool) -> None:
    assert readings.is_plain(_put(key), text) is plain


def test_every_line_of_the_measured_interview_is_taken() -> None:
    chat = Chat(TODAY)
    chat.command("start").says("yes")
    for text in SCRIPT[2:]:
        if text in BY_THE_WAY:
            chat.command(text)
            continue
        open_now, where = chat.stands_at, chat.is_at("confirm_occupation")
        chat.says(text)
        chosen = where or chat.is_at("confirm_occupation") or open_now == "job.0.noc"
        assert chosen or chat.stands_at != open_now, f"{text!r} at {open_now}: {chat.card}"
