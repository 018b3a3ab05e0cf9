"""What a card says of itself, and what is offered on it: places, languages, countries."""

from __future__ import annotations

import pytest

from conversations.chat import session as sessions
from conversations.chat.places import find
from conversations.interview.question import Answer, Kind
from conversations.interview.walk import BY_ID
from conversations.voice.replies import AmendCard, Card
from tests.conversations.people import engineer
from tests.conversations.questionnaire import standing_at
from tests.conversations.standing import NOWHERE, held, way
from tests.conversations.story import Chat, newcomer, person, reviewer

# ------------------------------------------------------------------ places


def test_of_several_places_the_one_tapped_is_taken() -> None:
    chat = engineer().does("/settings", "[Time zone", "London")
    assert "Which one do you mean?" in chat.card
    places = find("London")
    assert len(chat.labels) == len(places) + 1
    chosen = next(n for n, place in enumerate(places) if place.country == "CA")
    assert chosen > 0, "the first would be taken by mistake"
    chat.taps(chat.labels[chosen])
    assert held(chat).preferences.zone == "America/Toronto"
    assert held(chat).preferences.place == "London, Canada"
    chat.does("[Time zone", "[Back")
    assert held(chat).preferences.zone == "America/Toronto"
    assert held(chat).screen.name == "settings"


def test_a_place_there_is_once_is_taken_at_once() -> None:
    chat = engineer().does("/settings", "[Time zone", "Saskatoon")
    assert held(chat).preferences.zone == "America/Regina"
    assert held(chat).preferences.place == "Saskatoon, Canada"
    assert held(chat).screen.name == "settings"
    assert "Saskatoon, Canada (America/Regina)" in chat.card
    chat.command("/settings")
    assert "Time zone: Saskatoon, Canada (America/Regina)" in chat.card


@pytest.mark.parametrize(
    ("home", "city", "zone", "place", "other"),
    [
        ("CA", "London", "America/Toronto", "London, Canada", True),
        ("GB", "London", "Europe/London", "London, United Kingdom", True),
        ("IN", "Saskatoon", "America/Regina", "Saskatoon, Canada", False),
    ],
)
def test_the_city_of_the_interview_is_the_one_in_the_country_lived_in(
    home: str, city: str, zone: str, place: str, other: bool
) -> None:
    chat = person({"residence": home}, focus="city").says(city)
    assert held(chat).preferences.zone == zone
    assert held(chat).preferences.place == place
    assert ("If you mean another place of that name" in chat.card) is other
    assert chat.answers["city"] == city


def test_a_language_nobody_ships_falls_back_to_one_that_is() -> None:
    chat = newcomer()
    held(chat).locale = "xx"
    chat.says("3 April 1991")
    assert held(chat).locale == "en"
    assert chat.answers == {"birth_date": "1991-04-03"}


# ------------------------------------------------------------------ the language of the chat


@pytest.mark.parametrize("said", ["[English", "English", "english", "en"])
def test_the_language_is_taken_and_one_goes_on_where_one_was(said: str) -> None:
    chat = newcomer().does("3 April 1991", "/language", said)
    assert held(chat).locale == "en"
    assert chat.asks == "marital_status"
    assert chat.answers == {"birth_date": "1991-04-03"}
    assert "could not" not in chat.card
    assert sum(isinstance(reply, (Card, AmendCard)) for reply in chat.replies) == 1


def test_a_language_there_is_none_of_is_not_taken() -> None:
    chat = engineer().does("/language", "Klingon")
    assert held(chat).screen.name == "locale"
    assert "I could not use that here." in chat.card
    assert chat.labels == ["English", "Español", "Français", "Continue"]


# ------------------------------------------------------------------ what a card says of itself


TYPED_AS_A_NUMBER = {Kind.NUMBER, Kind.MONEY, Kind.HOURS, Kind.SCORE}
ONE_OF_A_KIND = sorted({question.kind: question.id for question in BY_ID.values()}.values())
CONTROLS = {"What is this, and why?", "Back", "Skip", "I don't have it yet"}


def live(chat: Chat) -> Card | AmendCard:
    return next(r for r in reversed(chat.replies) if isinstance(r, (Card, AmendCard)))


@pytest.mark.parametrize("question_id", ONE_OF_A_KIND)
def test_a_question_says_whether_a_number_is_typed_and_which_buttons_are_no_answers(
    question_id: str,
) -> None:
    chat = standing_at(question_id)
    card = live(chat)
    assert card.numbers is (BY_ID[question_id].kind in TYPED_AS_A_NUMBER)
    controls = {b.label for row in card.rows for b in row if b.control}
    assert {"What is this, and why?", "Back"} <= controls | {"Back"}
    assert controls <= CONTROLS
    assert not {b.label for row in card.rows for b in row if not b.control} & CONTROLS
    # The explanation, and back: nothing was answered or left open.
    chat.taps("What is this, and why?")
    assert [b.control for row in live(chat).rows for b in row] == [True]
    assert live(chat).numbers is False
    before = chat.labels
    chat.taps(before[0])
    assert live(chat).numbers is card.numbers
    assert [len(row) for row in live(chat).rows] == [len(row) for row in card.rows]


def test_what_was_refused_can_be_corrected_by_editing_and_is_marked_so() -> None:
    chat = newcomer().says("qwz")
    refused = sessions.Given(key="birth_date", message_id=chat.message_id, accepted=False)
    assert held(chat).given == refused
    chat.says("3 April 1991")
    assert held(chat).given == sessions.Given(key="birth_date", message_id=chat.message_id)
    chat.taps("Single")
    assert held(chat).given == sessions.Given(key="birth_date", message_id=chat.message_id), (
        "the last typed one, whatever was tapped since"
    )


def countries(chat: Chat) -> list[str]:
    return [b.label for row in live(chat).rows for b in row if (b.data or "").split(".")[2] == "c"]


def test_countries_named_before_are_offered_once_each_and_at_most_three() -> None:
    assert countries(standing_at("residence").command("/cancel")) == ["Canada"]
    told: dict[str, Answer] = {
        "residence": "IN",
        "has_work": True,
        **{f"job.{n}.title": "cook" for n in range(5)},
        **{f"job.{n}.more": True for n in range(4)},
        **{f"job.{n}.country": c for n, c in enumerate(["IN", "CA", "NG", "FR", "DE"])},
    }
    chat = person(told, focus="job.4.country").command("/continue").taps("Continue")
    assert countries(chat) == ["Canada", "India", "Nigeria", "France"]
    assert chat.taps("Nigeria").answers["job.4.country"] == "NG"


def test_back_from_the_date_of_birth_that_a_score_needs_is_back_at_the_review() -> None:
    chat = reviewer({"marital_status": "single"}).taps("All correct")
    assert chat.asks == "birth_date"
    assert held(chat).screen.name == "question"
    chat.taps("Back")
    assert held(chat).screen.name == "review"
    assert chat.state == "review"
    assert way(chat) == NOWHERE
    chat.does("[All correct", "3 April 1991")
    assert held(chat).screen.name == "review"
    assert way(chat) == NOWHERE


def test_the_card_of_where_one_stands_goes_on_with_the_interview() -> None:
    chat = newcomer().does("3 April 1991", "/status")
    assert chat.labels == ["Continue"]
    assert "Marital status" in chat.card
    assert chat.taps("Continue").asks == "marital_status"
    chat = engineer().command("/status")
    assert chat.labels == ["Continue"]
    assert held(chat.taps("Continue")).screen.name == "review"


@pytest.mark.parametrize("said", ["[I agree, let's start", "yes"])
def test_what_is_ahead_is_said_once_with_the_first_question(said: str) -> None:
    chat = Chat().does("/start", said)
    ahead = "Five short sections: eligibility, language, education, work, profile."
    assert chat.card.startswith(ahead)
    assert chat.asks == "birth_date"
    assert ahead not in chat.does("[Skip").card


def test_privacy_is_read_before_agreeing_and_one_comes_back_to_agree() -> None:
    chat = Chat().command("/start")
    assert chat.labels == ["I agree, let's start", "Privacy", "Language"]
    chat.taps(chat.labels[1])
    assert held(chat).screen.name == "privacy"
    chat.taps("Continue")
    assert held(chat).screen.name == "consent"
    assert held(chat).agreed_on is None
