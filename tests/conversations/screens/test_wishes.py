"""A wish typed in plain words is answered with the exact difference, and what was open comes back.

The person is "single" of ``reports/people.py`` on 1 October 2026: CRS 424, CLB 9, no French.
"""

from __future__ import annotations

from datetime import date

import pytest

from conversations.chat.turn import Turn
from conversations.reports.wishes import answer
from conversations.voice.wording import plain
from express_entry import rulebook
from express_entry.ahead.alternative import Present
from express_entry.ahead.what_ifs import alternatives
from tests.conversations.questionnaire import standing_at
from tests.conversations.reports.people import PEOPLE
from tests.conversations.standing import held
from tests.conversations.story import newcomer
from tests.lives.life import Life


def life(name: str = "single") -> Life:
    return PEOPLE[name]()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        # CLB 10: 3 more in each of four. NCLC 7: 4 x 3 and 50.
        ("what if I get CLB 10", "English at CLB 10 in all four abilities: +12, CRS 436."),
        (
            "what if I learn French to NCLC 7",
            "French at NCLC 7 in all four abilities: +62, CRS 486.",
        ),
        ("what if I get a provincial nomination", "Express Entry: +600, CRS 1,024."),
        ("what if my wife takes the test", "there is no spouse or partner"),
        ("what if it rains", "I did not understand what should change."),
        # Two wishes at once: 12, and 4 x 3 and 50.
        (
            "clb 10 in everything and nclc 7",
            "English at CLB 10 in all four abilities; French at NCLC 7 in all four abilities: "
            "+74, CRS 498.",
        ),
        # Half a year in Canada is no year of it (CRS), and the birthday is in June.
        (
            "what if I work 6 more months in Canada",
            "6 more months of skilled work in Canada: no point more or less, CRS 424 on 1 April",
        ),
        ("what if writing is 8 and the rest 7", "listening 7, reading 7, writing 8, speaking 7:"),
        ("what if I reach B2 in French", "French at NCLC 7 in all four abilities: +62, CRS 486."),
        ("what if I reach B2 in French", "A1 to C2 are levels of the European scale."),
        ("if my brother becomes PR in canada", "+15, CRS 439."),
        ("what if listening and reading 9", "listening 9, reading 9: +6, CRS 430."),
        # 105 at 30, 99 at 31.
        ("what if I turn 31", "31 years old, on 15 June 2027: -6, CRS 418 from that day"),
        ("what if I turn 20", "You are that old already"),
        ("what if I get a PhD", "and a doctorate after a master's"),
        ("what if I get a job offer", "brings no CRS points on the grid of 25 March 2025."),
        ("if I divorce", "I cannot work out from one line"),
        ("what if i get 10 in french reading", "there is nothing of yours it would change"),
        ("what if IELTS 8 9.5 7 7", "No report of that test shows such scores."),
    ],
)
def test_a_wish_is_answered(typed: str, said: str) -> None:
    assert said in life().says(typed).heard


def test_a_year_is_told_on_the_day_it_is_complete() -> None:
    text = life().says("what if I work one more year in Canada").heard
    # A year older the score is 6 less by itself.
    year = "A year of skilled work in Canada: +53, CRS 471 on 1 October 2027"
    assert f"{year} (without it 418)." in text
    assert "Opens: Canadian Experience." in text


def test_scores_are_said_as_they_would_be_printed() -> None:
    text = life().says("what if IELTS 8.5 8 7.5 7.5").heard
    assert "listening 8.5, reading 8, writing 7.5, speaking 7.5: +12, CRS 436." in text


def test_a_partner_s_test_is_told_at_the_levels_that_matter() -> None:
    # CLB 6, 6, 6 and 5 or so of the partner: CLB 9 in all four is 10 more.
    text = life("couple").says("what if my husband takes IELTS").heard
    assert "Your partner's English at CLB 9 in all four abilities: +10, CRS 433." in text


def test_a_wish_says_how_long_it_usually_takes_and_what_it_loses() -> None:
    text = life("couple").says("if my husband is the principal").heard
    # 371 by hand beside the person, 423 as they are.
    assert (
        "and you as the partner: -52, CRS 371. Usually takes weeks. "
        "Too little is known to say: Skilled Worker." in text
    )


def test_who_stays_and_what_is_retaken_are_told_together() -> None:
    # Alone: age 105 for 95, study 120 for 112, English 124 for 116, no 25 of the partner: 424;
    # CLB 10 in all 12.
    text = life("couple").says("if my wife stays and I get clb 10").heard
    assert "English at CLB 10 in all four abilities: +13, CRS 436." in text


def test_a_nomination_without_a_program_is_said_to_open_nothing() -> None:
    text = life("in_a_trade").says("PNP").heard
    assert "+600, CRS 784." in text
    assert "It opens nothing without one of the three programs" in text


def test_what_may_be_an_answer_goes_to_the_question() -> None:
    chat = standing_at("english.listening").says("8 7.5 7 7")
    assert chat.session is not None
    assert chat.session.answers["english.listening"] == "8"
    chat = standing_at("credential.level").says("master's")
    assert chat.session is not None
    assert chat.session.answers["credential.0.level"] == "masters"


def test_french_without_a_level_is_told_at_those_that_matter() -> None:
    # NCLC 5: 4 x 1; 7: 4 x 3 and 50; 9: 4 x 6 and 50.
    text = life().says("what if I learn French").heard
    assert "French at NCLC 5 in all four abilities: +4, CRS 428." in text
    assert "French at NCLC 9 in all four abilities: +74, CRS 498." in text


@pytest.mark.parametrize("name", sorted(PEOPLE))
@pytest.mark.parametrize(
    "typed",
    [
        "what if my husband stays and I get clb 10 and nclc 7 and a nomination",
        "what if I learn French",
        "what if my wife takes the test",
        "what if I get a job offer",
        "what if I divorce",
        "what if ielts 8.5 8 7.5 7.5",
        "what if my wife gets ielts 8.5 8 7.5 7.5",
    ],
)
def test_no_answer_is_longer_than_a_phone_shows(name: str, typed: str) -> None:
    chat = PEOPLE[name]()
    assert chat.session is not None
    assert len(plain(answer(Turn(chat.session, chat.today), typed))) <= 600


def test_the_command_takes_a_wish_too_and_the_list_is_a_button_away() -> None:
    chat = life().command("/whatif French NCLC 7")
    assert chat.card.startswith("French at NCLC 7 in all four abilities: +62")
    assert "What would raise it" in chat.does("[How to raise it").card


def test_a_wish_beside_a_long_page_is_a_card_of_its_own() -> None:
    chat = life().command("/draws").says("what if I get CLB 10")
    assert (
        chat.card == "English at CLB 10 in all four abilities: +12, CRS 436. Usually takes months."
    )
    assert "CRS 424" in chat.says("back").card


def test_the_open_question_comes_back() -> None:
    chat = standing_at("city").says("what if I get CLB 10")
    assert "Back to the question: Which city are you in?" in chat.card
    assert chat.session is not None
    assert "city" not in chat.session.answers


def test_a_part_of_a_partners_year_is_said_not_to_be_known() -> None:
    text = life("couple").says("what if my husband works 6 more months in Canada").heard
    assert "I can add part of a year only to your own jobs" in text


@pytest.mark.parametrize(
    ("language", "typed", "begins"),
    [
        ("fr", "et si j’obtiens une désignation", "Une désignation"),
        ("es", "y si francés NCLC 7", "Francés en NCLC 7"),
        ("en", "what if I get a provincial nomination", "A provincial nomination"),
    ],
)
def test_an_answer_begins_as_a_sentence_does(language: str, typed: str, begins: str) -> None:
    # Names of languages are small in French and Spanish, save where a sentence begins.
    chat = life().command(f"/{language}").says(typed)
    assert plain(chat.card).startswith(begins)


MARRIED = (
    "34, born 5 May 1992, married, husband comes with me, bachelor's from Philippines, "
    "IELTS L8 R7 W6.5 S7 on 14 Feb 2026, 10 years as a nurse in Philippines"
)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        # The partner's bachelor's: 8 of at most 10 points.
        ("what if my husband gets ECA for bachelors", "+8, CRS about"),
        ("what if my husband gets an ECA", "first need to know: Partner's education"),
        ("what if i work 1 year in canada", "first need to know: Skilled years in Canada"),
        ("what if my husband is the main applicant", "Partner's date of birth"),
    ],
)
def test_what_is_lacking_is_said_and_no_change_is_denied(typed: str, said: str) -> None:
    chat = newcomer(date(2026, 11, 30)).says(MARRIED, "yes")
    chat.says(typed)
    assert said in chat.heard
    assert "nothing of yours" not in chat.heard


def test_who_stays_behind_takes_no_weeks() -> None:
    chat = newcomer(date(2026, 11, 30)).says(MARRIED, "yes").says("what if he stays behind")
    assert "not coming along" in chat.heard
    assert "Usually takes" not in chat.heard


IN_WORDS = {
    "canadian_work": "what if I work 1 more year in Canada",
    "foreign_work": "what if I work 1 more year abroad",
    "partner_eca": "what if my wife gets an ECA",
    "partner_stays": "what if my wife stays behind",
    "partner_principal": "what if my wife is the main applicant",
    "eca": "what if I get an ECA",
    "provincial_nomination": "what if I get a provincial nomination",
}


@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_nothing_is_denied_that_the_engine_can_work_out(name: str) -> None:
    """Whatever the engine has an alternative of is answered by what that one gets: that nothing
    changes is said of nothing else."""
    chat = life(name)
    turn = Turn(held(chat), chat.today)
    present = Present(*turn.outlook, rulebook.default())
    kinds = {one.kind for one in alternatives(present)}
    denied = plain(turn.words.say("wish-nothing-like-it"))
    for kind in kinds & IN_WORDS.keys():
        assert denied not in plain(answer(turn, IN_WORDS[kind])), kind
