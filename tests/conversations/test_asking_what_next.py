"""Twelve plain ways to ask what to do now, in any state, and what is no such question.

The second set was written apart, and the words were not chosen for it: it says how far they reach.
"""

from __future__ import annotations

import pytest

from conversations.interview.reading.what_next import asks_what_next
from tests.conversations.story import Chat, newcomer, reviewer
from tests.lives.life import PERSON, scored
from tests.lives.states import brought_to

ASKED = (
    "what now",
    "what next",
    "what's next",
    "what should I do now",
    "what should I do next",
    "next step",
    "what is my next step",
    "now what",
    "so what do I do now",
    "what do I need to do next",
    "where do I go from here",
    "how do I proceed",
)
NOT_ASKED = (
    "next",
    "now",
    "next month",
    "what is CLB?",
    "when is the next draw?",
    "which test should I take next?",
    "what is my score now?",
    "how do I accept the invitation now?",
    "what if I take the test next month?",
    "I start next week",
    "what does ECA cost now?",
)
ASKED_APART = (
    "what am I supposed to do now?",
    "ok so what should I do first?",
    "tell me what to do next",
    "what happens now?",
    "and what comes next?",
    "what's my next move?",
    "what would you recommend I do now?",
    "where to from here?",
    "what's the plan now?",
    "what do we do now",
    "what can I do today?",
    "which step is next?",
)
NOT_ASKED_APART = (
    "today",
    "then",
    "I work here now",
    "first",
    "where do I send the form now?",
    "what does the first step of the ECA cost?",
    "how is my score calculated?",
    "how many points now?",
    "what is my job now?",
    "do I apply now?",
    "what are the next rounds?",
    "plan",
)


@pytest.mark.parametrize("mark", ["", "?", " ??"])
@pytest.mark.parametrize("text", ASKED)
def test_a_plain_question_is_known(text: str, mark: str) -> None:
    assert asks_what_next(text + mark)


@pytest.mark.parametrize("text", NOT_ASKED)
def test_another_question_is_left_alone(text: str) -> None:
    assert not asks_what_next(text)


def test_questions_written_apart() -> None:
    missed = [text for text in ASKED_APART if not asks_what_next(text)]
    wrong = [text for text in NOT_ASKED_APART if asks_what_next(text)]
    assert len(missed) <= 2, missed
    assert len(wrong) <= 1, wrong


@pytest.mark.parametrize("text", ASKED)
def test_in_the_interview_it_is_the_open_question_which_stays_open(text: str) -> None:
    chat = newcomer().does("3 April 1991", text)
    # The second of 26 is asked: with it 25 are left, as the line of progress below has it.
    assert "2 of about 26" in chat.card
    left = 26 - 1
    assert chat.card.startswith(f"Next: answer “Marital status”. {left} questions are open, ")
    assert "then I tell your score, your programs, and the rounds you could be in." in chat.card
    assert chat.asks == "marital_status"
    assert chat.taps("Single").answers["marital_status"] == "single"


def test_the_last_open_question_is_called_so() -> None:
    told = {key: value for key, value in PERSON.items() if key != "funds"}
    chat = reviewer(told)
    assert chat.session is not None
    chat.session.skipped.remove("funds")
    chat.says("what now?")
    assert chat.card.startswith("Next: answer “Settlement funds”.")
    assert "It is the last open question; then I tell your score" in chat.card


def test_before_the_score_it_is_the_review() -> None:
    chat = reviewer(PERSON).says("what now?")
    assert chat.card.startswith("Next: look your answers over and confirm them. Then I tell your")
    assert chat.session is not None
    assert chat.session.screen.name == "review"


@pytest.mark.parametrize("text", ASKED)
def test_after_the_score_it_is_where_one_stands_with_the_step_first(text: str) -> None:
    chat = scored().says(text)
    assert chat.session is not None
    assert chat.session.screen.name == "status"
    assert chat.card.startswith(
        "Next: create your profile, it is free. Then: French at NCLC 7 in all four abilities."
    )


def test_while_an_answer_is_changed_the_step_is_told_and_the_question_stays() -> None:
    chat = scored().does("/edit", "[Profile", "[Passport expiry")
    assert chat.asks == "passport"
    chat.says("what should I do now?")
    assert chat.card.startswith(
        "Next: create your profile, it is free. Then: French at NCLC 7 in all four abilities."
    )
    assert chat.asks == "passport"


@pytest.mark.parametrize(
    "state", ["submitted", "invited", "applied", "lapsed", "expired", "withdrawn", "ineligible"]
)
def test_in_every_place_of_a_life_it_is_answered(state: str) -> None:
    chat = brought_to(state).says("what now?")
    assert chat.card.startswith("Next: "), chat.card
    assert chat.session is not None
    assert (chat.state, chat.session.screen.name) == (state, "status")


def test_before_anything_is_agreed_it_is_the_greeting() -> None:
    chat = Chat().does("/start", "what now?")
    assert chat.session is not None
    assert chat.session.screen.name == "consent"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("how many questions left", "4 quick questions to a first estimate, about 25"),
        ("how many more questions are there?", "4 quick questions to a first estimate, about 25"),
        ("combien de questions encore", "Encore 4 questions rapides pour une première estimation"),
        ("cuántas preguntas faltan", "Faltan 4 preguntas rápidas para una primera estimación"),
    ],
)
def test_how_many_questions_are_left_is_answered_with_a_number(text: str, left: str) -> None:
    chat = newcomer().does("3 April 1991")
    if left.startswith("Faltan"):
        chat.does("/es")
    chat.says(text)
    assert left in chat.card
    assert chat.asks == "marital_status"
