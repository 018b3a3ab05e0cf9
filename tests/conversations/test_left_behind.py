"""What a chat holds after a step back, a skip, a cancel, a detour: exactly that, and no more."""

from __future__ import annotations

import pytest

from conversations.chat import session as sessions
from conversations.chat.places import find
from conversations.chat.scene import base36
from conversations.chat.session import Session
from conversations.conversation import TAPS_REMEMBERED, handle
from conversations.interview.question import Answer, Kind, Section
from conversations.interview.walk import BY_ID, walk
from conversations.voice.events import Tap
from conversations.voice.replies import AmendCard, Card, Toast
from tests.conversations.people import ENGINEER, engineer
from tests.conversations.questionnaire import standing_at
from tests.conversations.story import BEFORE, Chat, newcomer, person, reviewer


def way(chat: Chat) -> tuple[object, ...]:
    """Where a chat is bound: gone to on purpose, to follow, and where to return."""
    session = held(chat)
    return session.focus, session.follow, session.come_back


def held(chat: Chat) -> Session:
    assert chat.session is not None
    return chat.session


NOWHERE: tuple[object, ...] = (None, [], None)

# ------------------------------------------------------------------ back, skip, cancel


def test_an_answer_gone_back_to_and_skipped_stays_an_answer() -> None:
    chat = newcomer().does("3 April 1991", "[Back")
    assert held(chat).focus == "birth_date"
    chat.taps("Skip")
    assert chat.answers == {"birth_date": "1991-04-03"}
    assert held(chat).skipped == []
    assert chat.asks == "marital_status"
    assert way(chat) == NOWHERE


def test_a_question_skipped_twice_is_noted_once_and_an_answer_takes_it_off() -> None:
    chat = newcomer().does("[Skip", "[Back", "[Skip")
    assert held(chat).skipped == ["birth_date"]
    assert chat.asks == "marital_status"
    chat.does("[Back", "3 April 1991")
    assert held(chat).skipped == []
    assert chat.asks == "marital_status"
    assert way(chat) == NOWHERE


def test_back_goes_one_question_at_a_time_and_stops_at_the_first() -> None:
    chat = newcomer().does("3 April 1991", "[Single", "[Back", "[Back")
    assert chat.asks == "birth_date"
    assert "Back" not in chat.labels
    chat.says("back")
    assert chat.asks == "birth_date"
    assert chat.answers == {"birth_date": "1991-04-03", "marital_status": "single"}
    chat.says("4 April 1991")
    assert chat.asks == "destination", "what is answered is not asked again"


@pytest.mark.parametrize(("words", "hint"), [("/cancel", False), ("cancel", False), ("stop", True)])
def test_an_edit_left_halfway_leaves_nothing_of_it(words: str, hint: bool) -> None:
    chat = engineer().does("/edit", "[Profile", "[Settlement funds")
    assert held(chat).focus == "funds"
    assert held(chat).come_back is not None
    chat.does(words)
    assert way(chat) == NOWHERE
    assert chat.answers["funds"] == 20000
    assert "Stopped. Your answers are kept" in chat.card
    assert ("If you meant my reminders" in chat.card) is hint
    assert held(chat).screen.name == "review"


def test_back_from_an_edit_goes_where_it_came_from_typed_or_tapped() -> None:
    for step in ("[Back", "back"):
        chat = engineer().does("/edit", "[Work")
        chat.taps(next(one for one in chat.labels if "software developer" in one))
        before = chat.labels
        chat.does("[Hours a week", step)
        assert chat.labels == before
        assert held(chat).screen.args == {"section": "noc", "entry": "job.0", "page": 0}
        assert way(chat) == NOWHERE


def test_an_edit_returns_to_its_section_and_is_done() -> None:
    chat = engineer().does("/edit", "[Profile", "[Settlement funds", "30000")
    assert held(chat).screen.name == "review_section"
    assert held(chat).screen.args == {"section": "profile", "page": 0}
    assert way(chat) == NOWHERE
    assert held(chat).edited_from is None
    assert held(chat).given is not None
    assert held(chat).given == sessions.Given(key="funds", message_id=chat.message_id)


def test_an_explanation_in_the_list_of_occupations_keeps_the_list() -> None:
    chat = standing_at("job.noc").says("nurse in a hospital").taps("More")
    shown = chat.labels
    chat.taps("What is this, and why?")
    assert chat.labels == ["Back to the question"]
    assert chat.taps("Back to the question").labels == shown


def test_a_look_at_the_occupation_of_one_job_is_none_of_the_next() -> None:
    steps = ENGINEER[: ENGINEER.index("software developer") + 2]
    chat = newcomer().does(*steps)
    assert held(chat).screen.args["key"] == "job.0.noc"
    chat.taps("Yes, this is my work")
    assert held(chat).screen.args == {}


# ------------------------------------------------------------------ the same tap again


def test_a_tap_is_remembered_for_a_while_and_not_for_ever() -> None:
    chat = newcomer()
    first = chat.button("What is this").data or ""
    chat.taps_data(first)
    for turn in range(TAPS_REMEMBERED - 1):
        chat.taps("Back to the question" if turn % 2 == 0 else "What is this")
    assert held(chat).taps[0] == first
    assert len(held(chat).taps) == TAPS_REMEMBERED
    before = sessions.dump(held(chat))
    replies = handle(chat.session, Tap(first), BEFORE).replies
    assert [(r.kind, getattr(r, "text", None)) for r in replies] == [("toast", "")]
    assert sessions.dump(held(chat)) == before
    chat.taps("What is this" if "What is this, and why?" in chat.labels else "Back to the")
    assert first not in held(chat).taps
    assert len(held(chat).taps) == TAPS_REMEMBERED
    chat.taps_data(first)
    toasts = [reply.text for reply in chat.replies if isinstance(reply, Toast)]
    assert toasts == ["That button belongs to an earlier step. Here is where you are."]


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (9, "9"), (10, "a"), (35, "z"), (36, "10"), (71, "1z"), (1296, "100")],
)
def test_the_number_of_a_card_in_few_characters(number: int, text: str) -> None:
    assert base36(number) == text


# ------------------------------------------------------------------ the review, to the edge


def open_ones(chat: Chat) -> list[str]:
    return [line for line in chat.card.split("\n") if line.startswith(("• ", "… and"))]


def test_up_to_six_open_questions_are_named_and_the_rest_counted() -> None:
    # Who answered nothing but the date of birth: every question without a condition is open.
    chat = reviewer({"birth_date": "1991-04-03", "marital_status": "single"})
    assert held(chat).screen.name == "review"
    said = open_ones(chat)
    assert len(said) == 7
    total = sum(
        int(line.split(", ")[1].split(" ")[0])
        for line in chat.card.split("\n")
        if line.endswith(" open")
    )
    assert said[-1] == f"… and {total - 6} more"


def test_a_section_of_more_than_eight_answers_has_a_second_page_and_comes_round() -> None:
    chat = engineer().does("/edit", "[Profile")
    first = chat.labels
    # More than eight: sibling, relative, study, nomination, offer, children, funds, passport, city.
    assert first[-2:] == ["More", "Back"]
    assert len(first) == 10
    second = chat.taps("More").labels
    assert second[-3:] == ["City", "More", "Back"]
    assert len(first) - 2 + len(second) - 2 == len(walk(chat.answers).in_section(Section.PROFILE))
    assert chat.taps("More").labels == first
    chat.does("[More", "[City", "[Back")
    assert chat.labels == second, "the page it came from"


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


# ------------------------------------------------------------------ back, skip and why, by screen

POINTS = "points"


@pytest.mark.parametrize(
    ("screen", "word", "leads_to"),
    [
        ("/score", "why", POINTS),
        ("/whatif", "why", POINTS),
        ("/draws", "why", POINTS),
        ("/status", "why", "status"),
        ("/help", "why", "help"),
        ("/score", "skip", "score"),
        ("/whatif", "back", "score"),
        ("/deadlines", "back", "score"),
        ("/sheet", "back", "score"),
        ("/checklist", "back", "score"),
        ("/score", "back", "score"),
        ("/status", "back", "score"),
        ("/edit", "back", "score"),
        ("/privacy", "back", "score"),
        ("/settings", "back", "settings"),
        ("/delete", "back", "delete"),
        ("/delete", "skip", "delete"),
    ],
)
def test_with_no_question_open_a_control_is_about_the_screen(
    screen: str, word: str, leads_to: str
) -> None:
    chat = engineer().taps("All correct").does(screen)
    before = dict(chat.answers)
    chat.says(word)
    assert held(chat).screen.name == leads_to
    assert chat.answers == before
    assert chat.state == "scored"
    assert way(chat) == NOWHERE
    assert chat.buttons


@pytest.mark.parametrize("word", ["back", "skip", "why"])
def test_a_control_beside_the_settings_is_not_about_a_question_out_of_sight(word: str) -> None:
    chat = newcomer().does("3 April 1991", "/settings")
    chat.says(word)
    assert held(chat).skipped == []
    assert chat.stands_at == "marital_status"
    assert held(chat).focus is None


@pytest.mark.parametrize(
    "said", ["/status", "/score", "/edit", "/cancel", "/undo", "/check", "/xyz"]
)
def test_before_agreeing_only_what_needs_no_answers_is_done(said: str) -> None:
    chat = Chat().does("/start", said)
    assert chat.state == "welcome"
    assert held(chat).screen.name == "consent"
    assert "I agree, let's start" in chat.labels


@pytest.mark.parametrize(
    ("said", "screen"), [("/help", "help"), ("/privacy", "privacy"), ("/delete", "delete")]
)
def test_before_agreeing_these_are_done(said: str, screen: str) -> None:
    assert held(Chat().does("/start", said)).screen.name == screen


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
    assert chat.labels == ["English", "Continue"]


# ------------------------------------------------------------------ commands that change nothing


def test_reminders_that_are_on_are_not_turned_on() -> None:
    chat = engineer().taps("All correct").command("/reminders")
    assert held(chat).screen.name == "settings"
    assert chat.card.startswith("Settings")
    assert not held(chat).preferences.all_stopped


def test_undo_before_anything_happened_shows_where_one_stands() -> None:
    chat = engineer().taps("All correct").command("/undo")
    assert held(chat).screen.name == "status"
    assert chat.state == "scored"


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
    chat = standing_at(question_id).command("/cancel")
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
    assert len(chat.labels) == 2, "one language: none to choose"
    chat.taps(chat.labels[1])
    assert held(chat).screen.name == "privacy"
    chat.taps("Continue")
    assert held(chat).screen.name == "consent"
    assert held(chat).agreed_on is None
