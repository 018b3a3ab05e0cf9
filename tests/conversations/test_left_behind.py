"""What a chat holds after a step back, a skip, a cancel, a detour: exactly that, and no more."""

from __future__ import annotations

import pytest

from conversations.chat import session as sessions
from conversations.chat.turn import base36
from conversations.conversation import TAPS_REMEMBERED, handle
from conversations.interview.question import InterviewSection
from conversations.interview.walk import walk
from conversations.voice.events import Tapped
from conversations.voice.replies import Toast
from tests.conversations.people import ENGINEER, engineer, steps_of
from tests.conversations.questionnaire import standing_at
from tests.conversations.standing import NOWHERE, held, way
from tests.conversations.story import BEFORE, Chat, newcomer, reviewer

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
    assert chat.asks == "education", "what is answered is not asked again"


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
    steps = steps_of(ENGINEER)
    chat = newcomer().does(*steps[: steps.index("software developer") + 2])
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
    replies = handle(chat.session, Tapped(first), BEFORE).replies
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
    # More than eight: sibling, relative, study, nomination, offer, destination, children, funds,
    # passport, city; whether one may work in Canada concerns nobody abroad without an offer.
    assert first[-2:] == ["More", "Back"]
    assert len(first) == 10
    second = chat.taps("More").labels
    assert second[-3:] == ["City", "More", "Back"]
    in_section = walk(chat.answers).in_section(InterviewSection.PROFILE)
    assert len(first) - 2 + len(second) - 2 == len(in_section) - 1
    assert chat.taps("More").labels == first
    chat.does("[More", "[City", "[Back")
    assert chat.labels == second, "the page it came from"


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


@pytest.mark.parametrize("word", ["back", "skip", "why", "I don't know"])
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
