"""Words that ask about a term, and words that say what happened: which do, and which do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations import commands, spoken
from conversations.chat.turn import Turn
from conversations.topics.answering import find
from tests.conversations.questionnaire import standing_at
from tests.conversations.story import BEFORE, Chat
from tests.lives.states import brought_to


def turn() -> Turn:
    session = standing_at("birth_date").session
    assert session is not None
    return Turn(session, BEFORE)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("what is clb", "clb"),
        ("What is CLB?", "clb"),
        ("what is the CLB?", "clb"),
        ("CLB?", "clb"),
        ("CLB؟", "clb"),
        ("an eca?", "eca"),
        ("ielts general training?", "ielts"),
        ("what is a provincial nomination", "provincial_nomination"),
        ("whatis clb", "clb"),
    ],
)
def test_a_term_asked_about_is_found(text: str, term: str) -> None:
    found = find(text)
    assert (found.topic, found.sure) == (f"term_{term}", True)


@pytest.mark.parametrize(
    "text",
    [
        "what is",
        "what is love?",
        "?",
        "",
    ],
)
def test_what_asks_about_no_term_is_left_to_the_question(text: str) -> None:
    assert not find(text).sure


def test_a_term_is_explained_and_the_question_asked_again() -> None:
    chat = standing_at("birth_date").says("what is clb?")
    assert chat.card.startswith("Canadian Language Benchmark")
    assert "What is your date of birth?" in chat.card
    assert chat.asks == "birth_date"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I was invited on 8 February 2027", ("invited", "on 8 February 2027")),
        ("invited 8 February 2027", ("invited", "8 February 2027")),
        ("I was invited 8 february", ("invited", "8 february")),
        ("i got invited 03/04/2027", ("invited", "03/04/2027")),
        ("submitted yesterday", ("submitted", "yesterday")),
        ("applied 8 feb 27", ("applied", "8 feb 27")),
    ],
)
def test_what_happened_and_when_is_taken_together(
    monkeypatch: pytest.MonkeyPatch, text: str, said: tuple[str, str]
) -> None:
    here, ran = turn(), list[tuple[str, str]]()
    monkeypatch.setattr(commands, "run", lambda _, name, day: ran.append((name, day)))
    assert spoken.happened(here, text) is True
    assert ran == [said]


@pytest.mark.parametrize(
    "text",
    [
        "invited",
        "invited soon",
        "invited to a party",
        "I was never invited on 8 February 2027",
        "8 February 2027",
        "8 February 2027 invited",
        "",
        "invited on",
    ],
)
def test_what_names_no_event_or_no_day_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    here, ran = turn(), list[str]()
    monkeypatch.setattr(commands, "run", lambda _, name, __: ran.append(name))
    assert spoken.happened(here, text) is False
    assert ran == []


def test_every_way_of_saying_that_something_happened_is_understood_with_a_day() -> None:
    here = turn()
    told = {"submitted", "invited", "declined", "applied", "lapsed", "expired", "withdrawn",
            "ineligible", "refused", "landed"}  # fmt: skip
    assert set(commands.EVENTS) == told
    for name in commands.EVENTS:
        phrases = here.words.words(f"words-{name}")
        assert name in phrases or name in ("ineligible", "landed"), phrases
        for phrase in phrases:
            ran: list[tuple[str, str]] = []
            run: Callable[..., None] = lambda _, event, day: ran.append((event, day))  # noqa: E731, B023
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(commands, "run", run)
                assert spoken.happened(here, f"{phrase} 8 February 2027"), phrase
            assert ran == [(name, "8 February 2027")]


def test_the_words_of_no_two_events_are_the_same() -> None:
    words = turn().words
    phrases = [phrase for name in commands.EVENTS for phrase in words.words(f"words-{name}")]
    assert len(phrases) == len(set(phrases))


def test_a_label_typed_in_a_life_is_its_button_and_longer_words_are_not() -> None:
    life = brought_to("submitted")
    chat = Chat(life.today, life.session).command("/status")
    before = chat.card
    chat.says("qwz " + chat.labels[0])
    assert chat.card != before
    assert "I could not use that here." in chat.card
