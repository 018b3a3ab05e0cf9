"""What makes the person eligible: asked in words in any state, or chosen by a button.

The person is "single" of ``reports/people.py`` on 1 October 2026: CRS 424, work abroad, no French.
"""

from __future__ import annotations

import pytest

from conversations.conversation import handle
from conversations.voice.events import Command
from express_entry.ahead.way_in import targets
from tests.conversations.questionnaire import standing_at
from tests.conversations.reports.people import PEOPLE
from tests.conversations.story import Chat
from tests.lives.life import Life, scored

MOST_LETTERS = 600


def life(name: str = "single") -> Life:
    return PEOPLE[name]()


def test_a_program_is_answered_with_the_change_its_day_and_its_score() -> None:
    # A year older the score is 6 less; a year in Canada 40, and 13 with foreign work: 471.
    text = life().says("what makes me eligible for CEC").card
    assert text.startswith("Canadian Experience Class: not yet.")
    assert "One change opens it: 12 months of full-time skilled work in Canada." in text
    assert "From 1 October 2027 on, with CRS 471 (without it 418)." in text


def test_a_category_says_what_it_asks_for() -> None:
    # NCLC 7: 4 x 3 and 50.
    text = life().says("what do I need for french draws").card
    assert "It asks for French at NCLC 7 in all four abilities" in text
    assert "One change opens it: French at NCLC 7 in all four abilities." in text
    assert "Your CRS then: 486 (without it 424)." in text


def test_what_is_met_is_said_to_be() -> None:
    assert "you meet it today" in life().says("why am i not eligible for fswp").card


def test_before_the_score_what_is_missing_is_said_and_the_question_comes_back() -> None:
    chat = standing_at("city")
    asked = chat.card
    chat.says("what do I need for french draws")
    assert "I cannot say yet." in chat.card
    assert "I still need: French test" in chat.card
    assert chat.does("[Continue").card == asked


def test_before_anything_is_agreed_to_it_begins_with_the_greeting() -> None:
    answered = handle(None, Command("start", ""), PEOPLE["single"]().today)
    assert answered.session is not None
    chat = Chat().says("what makes me eligible for CEC")
    assert chat.session is not None
    assert chat.session.screen.name == "consent"


def test_buttons_lead_there_from_the_programs_and_from_what_would_raise_it() -> None:
    chat = life().does("/score", "[The programs", "[Canadian Experience", "[What opens it")
    assert chat.card.startswith("Canadian Experience Class: not yet.")
    assert "What opens it" not in life().does("/score", "[The programs").labels  # it is met
    chat = life().does("/whatif", "[What makes me eligible", "[STEM")
    assert chat.card.startswith("STEM category: not yet.")
    chat.does("[Another program or category")
    assert chat.says("trades").card.startswith("Trades category: not yet.")


def test_back_leads_to_where_the_person_was() -> None:
    chat = life().says("what makes me eligible for CEC").says("back")
    assert chat.session is not None
    assert chat.session.screen.name == "score"


@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_no_answer_is_longer_than_a_phone_shows(name: str) -> None:
    chat = life(name)
    for target in (*targets(chat.today), "general"):
        session = chat.session
        assert session is not None
        text = shown(chat, target)
        assert len(text) <= MOST_LETTERS, text
        assert "%" not in text


def shown(chat: Life, target: str) -> str:
    from markupsafe import Markup

    from conversations.chat.turn import Turn
    from conversations.reports import way_in
    from conversations.voice.wording import plain

    assert chat.session is not None
    turn = Turn(chat.session, chat.today)
    return plain(Markup("\n\n").join(way_in.page(turn, target)))


def test_a_person_scored_without_jobs_is_told_what_is_missing() -> None:
    text = scored(without=("job.0.title",)).says("am i eligible for cec").card
    assert "Canadian Experience Class:" in text
