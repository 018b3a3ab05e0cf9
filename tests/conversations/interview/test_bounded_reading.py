"""Nothing that is typed can hold the bot: what is too long is not read, and reading the rest takes
steps in proportion to its length, wherever it is typed."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from cProfile import Profile

import pytest

from conversations.chat import session as sessions
from conversations.chat.session import Session
from conversations.commands import COMMANDS
from conversations.conversation import handle
from conversations.interview.walk import BY_ID
from conversations.screens import topics
from conversations.texts import LONGEST_DECOMPOSED, LONGEST_TOLD, LONGEST_TYPED
from conversations.voice.events import Command, Edited, Event, Text
from tests.conversations.questionnaire import REACH, standing_at
from tests.conversations.story import BEFORE, Chat

BOMBS = {
    "words of one letter": "a ",
    "one long word": "a",
    "figures": "9",
    "figures apart": "1 ",
    "figures with commas": "1,",
    "thousands": "100 ",
    "points": "1.",
    "figures and k": "1k ",
    "U+FDFA": "\ufdfa",
    "U+FDFA apart": "\ufdfa ",
    "combining marks": "e\u0301",
    "nothing but marks": "\u0301",
    "zero-width spaces": "\u200b ",
    "brackets": "(",
    "questions": "what is clb? ",
    "scores": "l8 ",
    "months": "march ",
    "tests": "ielts ",
    "number words": "twenty ",
    "magnitudes": "million ",
    "dollars": "$ ",
    "ranges": "8 to ",
    "weekdays": "mon ",
    "what happened": "i was invited on ",
    "yes": "yes ",
    "emoji": "\U0001f600",
}
ONE_OF_A_KIND = sorted({question.kind: question.id for question in BY_ID.values()}.values())
SCREENS = [name for name in COMMANDS if name not in ("export", "calendar", "delete")]
SEED = int(os.environ.get("SEED") or random.randrange(1 << 32))
PARTS = 1 if "BOMBS" in os.environ else 4
"""One bomb of so many is typed at each place, by chance another one each time, for the same code
reads most of what is typed anywhere: ``BOMBS=all`` types them all."""
MOST_STEPS = 120_000
"""Calls of one turn; some 200 ns each, under 25 ms in all. Half of them hear what may be told of
somebody (``conversations.hearing``); a message that is written by hand takes a quarter."""
ASKED_ANYWAY = 3_000
"""Calls that hang on what is shown and not on what was typed."""


def bomb(piece: str, size: int) -> str:
    """So many characters of it, but never so many that it is not read at all."""
    fits = size // max(len(piece), 3 * LONGEST_TYPED // LONGEST_DECOMPOSED)
    if piece.strip() == "\ufdfa":
        fits = size // 18
    return (piece * fits)[:size]


def steps(session: Session, event: Event) -> int:
    """How many functions are called to answer an event, those written in C too."""
    with Profile() as profile:
        handle(session, event, BEFORE)
    return sum(entry.callcount for entry in profile.getstats())


def grows_in_proportion(
    session: Session, make: Callable[[str], Event], bombs: Iterable[str] = BOMBS
) -> Iterator[str]:
    """The bombs that take too many steps here."""
    for name in bombs:
        piece = BOMBS[name]
        whole = make(bomb(piece, LONGEST_TYPED))
        full = steps(session, whole)
        half = steps(session, make(bomb(piece, LONGEST_TYPED // 2)))
        if too_many(half, full):
            full = steps(session, whole)  # what was loaded the first time is not counted
        if too_many(half, full):
            yield f"{name}: {half} and {full}"


def too_many(half: int, full: int) -> bool:
    return full > MOST_STEPS or full > 2.2 * half + ASKED_ANYWAY


def typed(text: str) -> Event:
    return Text(text, 1)


def some_of(places: Sequence[str], place: str) -> list[str]:
    """The bombs typed at a place: others at the next, so that each is typed at several."""
    print(f"SEED={SEED}")
    shuffled = random.Random(SEED).sample(list(BOMBS), len(BOMBS))
    return shuffled[places.index(place) % PARTS :: PARTS]


@pytest.mark.parametrize("question_id", ONE_OF_A_KIND)
def test_answers_are_read_in_steps_in_proportion(question_id: str) -> None:
    session = standing_at(question_id).session
    assert session is not None
    some = some_of(ONE_OF_A_KIND, question_id)
    assert list(grows_in_proportion(session, typed, some)) == []


@pytest.mark.parametrize("name", SCREENS)
def test_so_are_words_typed_beside_any_screen(name: str) -> None:
    session = standing_at("city").command(name).session
    assert session is not None
    assert list(grows_in_proportion(session, typed, some_of(SCREENS, name))) == []


def test_so_is_an_edited_answer() -> None:
    session = standing_at("funds").says("qwz").session
    assert session is not None
    assert list(grows_in_proportion(session, lambda text: Edited(text, 1))) == []


def test_so_is_a_day_given_with_a_command() -> None:
    session = standing_at("funds").session
    assert session is not None
    assert list(grows_in_proportion(session, lambda text: Command("invited", text))) == []


def test_so_is_a_long_message_though_only_its_facts_are_heard() -> None:
    """Eight times as long as an answer takes at most eight times as many steps."""
    session = standing_at("city").session
    assert session is not None
    for name, piece in BOMBS.items():
        made = [
            steps(session, typed(bomb(piece, size))) for size in (LONGEST_TOLD // 2, LONGEST_TOLD)
        ]
        half, full = made
        assert full <= min(8 * MOST_STEPS, 2.2 * half + ASKED_ANYWAY), name


# ------------------------------------------------------------------ what is too long


LIFE_TOLD = (
    "I'm 29, single, master's from India, IELTS 8 7.5 7 7, 4 years as data analyst. "
    + "We moved house a lot and I like long walks, and the dog as well. " * 60
)


def test_a_long_message_is_heard_at_a_question_and_before_anything() -> None:
    assert LONGEST_TYPED < len(LIFE_TOLD) <= LONGEST_TOLD
    chat = standing_at("residence").says(LIFE_TOLD)
    assert "• English test: IELTS General Training, L8, R7.5, W7, S7" in chat.card
    first = Chat(BEFORE).does(LIFE_TOLD, "[I agree, let's start")
    assert "• English test: IELTS General Training, L8, R7.5, W7, S7" in first.card


def test_more_than_telegram_sends_in_one_message_is_not_heard() -> None:
    chat = standing_at("residence").says(LIFE_TOLD + " and so on" * 40)
    assert chat.card.startswith("That is too long for me to read")


def kept(chat: Chat) -> str:
    assert chat.session is not None
    changed = chat.session.model_copy(update={"turn": 0, "given": None, "screen": None})
    return sessions.dump(changed)


@pytest.mark.parametrize("question_id", sorted(REACH))
def test_what_is_too_long_changes_nothing_at_any_question(question_id: str) -> None:
    chat = standing_at(question_id)
    before, asked = kept(chat), chat.asks
    chat.says("a " * (LONGEST_TYPED // 2) + "a")
    assert chat.card.startswith(
        "That is too long for me to read as an answer, so I have changed nothing."
    )
    assert f"{LONGEST_TYPED} characters" in chat.card
    assert (kept(chat), chat.asks) == (before, asked)
    assert chat.buttons


def test_the_longest_that_is_read_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(topics, "asked", lambda _, text: seen.append(text))
    standing_at("birth_date").says("a" * LONGEST_TYPED, "a" * (LONGEST_TYPED + 1))
    standing_at("birth_date").says("\uac01" * LONGEST_TYPED)  # three letters each
    fit = LONGEST_DECOMPOSED // 18
    standing_at("birth_date").says("\ufdfa" * fit, "\ufdfa" * (fit + 1))
    assert seen == ["a" * LONGEST_TYPED, "\uac01" * LONGEST_TYPED, "\ufdfa" * fit]


def test_an_answer_edited_into_something_too_long_stays() -> None:
    chat = standing_at("funds").says("32000")
    chat.edits(1, "1 " * LONGEST_TYPED)
    assert "That is too long for me to read" in chat.heard
    assert chat.answers["funds"] == 32_000
    assert chat.edits(1, "33000").taps("Use the new one").answers["funds"] == 33_000


def test_a_command_with_a_long_tail_is_answered() -> None:
    chat = standing_at("funds").command("/start " + "q_" * 4000)
    assert "Welcome back." in chat.card


@pytest.mark.parametrize("question_id", ["english.listening", "funds", "job.hours", "children"])
def test_a_number_of_hundreds_of_figures_is_said_back_short(question_id: str) -> None:
    chat = standing_at(question_id).says("9" * LONGEST_TYPED)
    assert "9" * 60 + "…" in chat.card
    assert "9" * 61 not in chat.card
    assert len(chat.card) < 900
