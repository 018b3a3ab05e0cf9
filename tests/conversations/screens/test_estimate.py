"""The first estimate as it is shown: from the quick facts, in the middle of the interview.

Figures by hand from the CRS criteria, as in ``tests/express_entry/ahead/test_estimate.py``: age 29
110, master's 135, CLB 9 124, 50 and 50: 469.
"""

from __future__ import annotations

import os
import random
import re
from datetime import date
from textwrap import wrap
from typing import Any

import pytest

from conversations.chat.turn import Turn
from conversations.interview.walk import card_of
from conversations.reports import headline
from conversations.voice.wording import folded, plain
from tests.conversations.people import RIA
from tests.conversations.standing import held
from tests.conversations.story import AFTER, BEFORE, Chat, newcomer, person

SCORES = ("english.listening", "english.reading", "english.writing", "english.speaking")
COUPLE: dict[str, Any] = {"marital_status": "married", "partner.accompanying": True}


def estimated(*without: str, **answers: Any) -> Chat:
    told = {key: answer for key, answer in (RIA | answers).items() if key not in without}
    return person(told).command("/score")


def test_about_how_much_on_which_condition_and_between_which_ends() -> None:
    card = estimated().card
    assert "About 469 of 1,200, if your ECA confirms the master's" in card
    # 110 for the age alone; French as the first language 136, English 24, and 50 + 30 + 15.
    assert "At the least 110, at the most 600 (a nomination left out)." in card
    assert "Looks possible: Skilled Worker. Skilled Trades only if you work in a trade." in card
    assert "Not on these answers: Canadian Experience." in card
    assert "To make it exact: the day of your English test, what your ECA says, your French" in card


SIXES: dict[str, Any] = dict.fromkeys(SCORES, "6") | {
    "birth_date": "1994-04-03",
    "education": "secondary",
}
SIXES |= {"foreign_years": 6}


def test_possible_is_what_is_met_by_what_was_told() -> None:
    """The selection grid by hand (IRPR 78 to 83): IELTS 6 6 6 6 is CLB 7, 4 for each ability; high
    school 5, six years 15, age 32 12: 48 of 67. An offer, a relative and French were not told."""
    card = estimated(**SIXES).card
    assert "Looks possible: Skilled Worker" not in card
    told = "Skilled Worker: 48 of the 67 points on these answers; more only with what you have not"
    assert f"{told} told: a job offer, a relative in Canada, French." in card


def test_what_was_told_is_no_way_to_more() -> None:
    """A brother or sister in Canada brings 5 (IRPR 83(5)): 53."""
    card = estimated(**SIXES, sibling=True).card
    assert "Skilled Worker: 53 of the 67 points on these answers" in card
    assert "not told: a job offer, French." in card


@pytest.mark.parametrize(
    ("title", "said"),
    [
        # 73300 and 62200 are of the groups of the program (IRPR 87.2(1)): 73 and 62200.
        (
            "truck driver",
            "Skilled Trades only with a job offer or a trade certificate from Canada.",
        ),
        ("chef", "Skilled Trades only with a job offer or a trade certificate from Canada."),
        ("software developer", "Skilled Trades only if you work in a trade."),
        # Several groups: of which, nobody said.
        ("driver", "Skilled Trades only if you work in a trade."),
    ],
)
def test_a_trade_told_is_not_asked_for_again(title: str, said: str) -> None:
    assert said in estimated(**SIXES, **{"job.0.title": title}).card


def test_with_a_bachelors_and_nine_in_all_it_is_possible_still() -> None:
    """CLB 9 24, bachelor's 21, six years 15, age 32 12: 72 of 67."""
    told = SIXES | {"education": "bachelors"} | {one: RIA[one] for one in SCORES}
    assert "Looks possible: Skilled Worker" in estimated(**told).card


def test_what_it_rests_on_is_one_tap_behind_with_its_points() -> None:
    chat = estimated()
    assert "•" not in chat.card
    card = chat.does("[What would change it").card
    assert "• your English test is less than two years old: 224 points" in card
    assert "• your ECA confirms the master's: 185 points" in card
    assert "• your 4 years of work abroad were skilled, paid and full time: 50 points" in card
    assert "• French: up to 86 more" in card
    # 469 + 86 + 30 + 15; of the first, 100 rest on the test and on the degree or the years alike.
    assert "At the least 110, at the most 600 (a nomination left out)." in card
    assert "the lines need not add up" in card
    assert "About 469" in chat.does("[Back to my score").card


def test_a_card_fits_a_phone() -> None:
    """Some 20 lines of 44 columns, with nothing but the caution to be opened."""
    for told in ({}, COUPLE, {"english.test": "none"}):
        card = plain(folded(estimated(**told).card))
        lines = [wrapped for line in card.splitlines() for wrapped in wrap(line, 44) or [""]]
        assert len(lines) <= 22, card


def test_what_counts_only_beside_others_has_its_line() -> None:
    """No test, no years: age 110 and master's 135. French as the first language 136, 50 with the
    degree and 25 for itself: 211. A trade certificate brings nothing without a language, and 50
    with it. Together 245 + 211 + 50, English as the second language 24 and 25 more for French with
    it, study in Canada 30, a sister there 15: 600."""
    untested: dict[str, Any] = {"english.test": "none", "foreign_years": 0}
    chat = estimated(*SCORES, **untested).does("[What would change it")
    assert "At the least 110, at the most 600" in chat.card
    assert "• French: up to 211 more" in chat.card
    assert "• a trade certificate: up to 50 more, beside the others" in chat.card


SEED = int(os.environ.get("SEED", "0"))


@pytest.mark.parametrize("number", range(24))
def test_the_ends_of_the_card_are_those_of_its_lines(number: int) -> None:
    """Whatever part of this was told: what is counted and the lines come to the two ends, or it is
    said that they need not add up; nothing is said to be at the most what the lines do not say."""
    chance = random.Random(f"{SEED} {number}")
    told = {key: one for key, one in (RIA | COUPLE).items() if chance.random() < 0.8}
    skipped = [key for key in (RIA | COUPLE) if key not in told]
    chat = person(told, skipped=skipped).command("/score")
    found = Turn(held(chat), BEFORE).estimate
    if "Go on: 1 quick" in str(chat.labels) or "No score yet" in chat.card:
        return
    card = plain(chat.does("[What would change it").card)
    most = re.search(r"at the most (\d+)", card)
    counted = re.search(r"(?:About|Counted so far:) (\d+)", card)
    assert most, (SEED, number, card)
    assert counted, (SEED, number, card)
    assert int(most[1]) == found.most, (SEED, number, card)
    more = sum(map(int, re.findall(r"up to (\d+) more", card)))
    if int(counted[1]) + more != found.most:
        assert "need not add up" in card, (SEED, number, card)
    assert (found.most > found.about) == (more > 0), (SEED, number, card)


def test_the_points_behind_it_add_up_to_it() -> None:
    chat = estimated().does("[Why?")
    assert "About 469 of 1,200" in chat.card
    sections = [int(points) for points in re.findall(r"^[A-D]\. [^:]+: (\d+) of", chat.card, re.M)]
    assert sum(sections) == 469
    assert "About 469" in chat.does("[Back to my score").card
    assert held(chat).screen.name == "estimate"


def test_a_degree_told_with_its_country_counts_there_too() -> None:
    """Its report is not told: the points of the estimate are those of the degree confirmed."""
    degree: dict[str, Any] = {"credential.0.level": "masters", "credential.0.country": "IN"}
    chat = estimated(**degree)
    assert "About 469 of 1,200, if your ECA confirms the master's" in chat.card
    assert "• Education: 135 of 150" in chat.does("[Why?").card


def test_on_with_the_questions() -> None:
    chat = estimated()
    go_on = chat.labels[0]
    assert re.fullmatch(r"Go on: exact in about \d+ minutes", go_on)
    # Three cards a minute: those of the open questions, and what a job or a credential brings.
    left = 3 * int(re.findall(r"\d+", go_on)[0])
    open_cards = {card_of(one) for one in Turn(held(chat), BEFORE).walk.pending}
    assert left >= len(open_cards)
    assert held(chat.taps(go_on)).screen.name == "question"


@pytest.mark.parametrize("words", ["/score", "what's my score", "my score", "what is my score?"])
def test_asked_for_in_the_middle_of_a_question(words: str) -> None:
    chat = person(RIA).does(words)
    assert held(chat).screen.name == "estimate"
    assert "About 469" in chat.card


def test_before_the_quick_facts_what_is_missing_is_said() -> None:
    card = newcomer().command("/score").card
    assert "No score yet." in card
    for needed in (
        "your date of birth",
        "whether you have a husband, wife or partner",
        "your English scores, or that you have no test yet",
        "your highest education",
        "your years of skilled work",
    ):
        assert f"• {needed}" in card
    assert "0 of 1,200" not in card


def test_one_quick_fact_missing_is_the_only_one_named() -> None:
    chat = estimated("education")
    assert "• your highest education" in chat.card
    assert chat.card.count("• ") == 1
    assert chat.labels == ["Go on: 1 quick question"]


def test_scores_told_in_part_are_still_to_be_told() -> None:
    assert "• your English scores" in estimated("english.speaking").card


MESSAGE = (
    "I'm 29, single, master's from India, IELTS 8 7.5 7 7, 4 years as data analyst, "
    "what's my score?"
)


def test_one_message_is_enough_for_an_estimate() -> None:
    chat = newcomer().does(MESSAGE, "yes")
    assert held(chat).screen.name == "estimate"
    assert "About 469 of 1,200, if your ECA confirms the master's" in chat.card
    # The country is told, and with it that there is no study in Canada: 680 less 30.
    assert "At the least 110, at the most 650" in chat.card
    assert "Canadian Experience only if you worked in Canada." in chat.card
    # The date of birth is still asked for, as the age will change: after the other quick facts.
    assert chat.taps(chat.labels[0]).asks == "canadian_years"
    assert chat.does("[0", "[No French", "[Go on").asks == "birth_date"


def test_an_age_typed_at_its_question_will_do_for_now() -> None:
    told = {key: answer for key, answer in RIA.items() if key != "birth_date"}
    chat = person(told, focus="birth_date").says("I'm 29")
    assert "birth_date" not in chat.answers
    assert "About 469 of 1,200" in chat.command("/score").card
    # Two years on the age is 31, or 30 as long as there was no birthday: 110 becomes 99, or 105.
    later = chat.comes_back(date(2028, 9, 1)).command("/score").card
    assert "About 458 of 1,200" in later
    later = chat.does("[What would change it").card
    assert "• you are 31 today: up to 6 more" in later
    # The date, once told, is what counts: 45 and more earn nothing, so 359.
    # It is asked for once the estimate was shown.
    chat.does("/continue", "[Continue", "[No French", "[Go on", "3 April 1971")
    assert "About 359 of 1,200" in chat.command("/score").card


def test_a_year_of_birth_will_do_for_now() -> None:
    chat = newcomer().does(MESSAGE.replace("I'm 29", "born in 1996"), "yes")
    # 29 or 30 on 1 October 2026, taken to have had the birthday.
    assert "About 464 of 1,200" in chat.card
    assert "• you are 30 today: up to 5 more" in chat.does("[What would change it").card


def test_no_test_yet_is_an_answer() -> None:
    untested: dict[str, Any] = {"english.test": "none"}
    card = estimated(*SCORES, **untested).card
    # Age and degree.
    assert "About 245 of 1,200, if your ECA confirms the master's" in card
    assert "No language test is counted yet: it brings the most." in card


def test_a_partner_of_whom_little_is_told() -> None:
    chat = estimated(**COUPLE, education="bachelors")
    # 100 + 112 + 116 + 25 + 50.
    assert "About 403 of 1,200, if your ECA confirms the bachelor's" in chat.card
    card = chat.does("[What would change it").card
    assert "• your partner's English, education and work: up to 40 more" in card


def test_what_would_bring_more_is_said_as_it_would_be() -> None:
    """Beside a partner who is Canadian one counts as alone: age 33 88 instead of 80, a bachelor's
    120 instead of 112, listening 7 (CLB 7) 17 instead of 16, reading 7 (CLB 9) 31 instead of 29,
    twice 6.5 (CLB 8) 23 instead of 22: 8 + 8 + 1 + 2 + 1 + 1 = 21."""
    chat = newcomer().says(
        "33, married, wife comes with me, bachelor's from Nigeria, IELTS 7 7 6.5 6.5,"
        " 5 years accountant in Nigeria, no work in Canada",
        "yes",
    )
    told = plain(chat.does("[What would change it").card)
    assert "if your partner is a Canadian citizen or permanent resident: up to 21 more" in told
    assert "your partner is no Canadian" not in told


def test_what_was_skipped_leaves_the_two_ends() -> None:
    told = {key: answer for key, answer in RIA.items() if key != "birth_date"}
    chat = person(told, skipped=["birth_date"]).command("/score")
    # Nothing holds: 0; else the best age 110 makes it 600 as before.
    assert "CRS between 0 and 600 of 1,200" in chat.card
    assert "To make it exact: your date of birth" in chat.card


def test_on_a_grid_that_is_not_known_the_usual_caution_stands_there() -> None:
    card = person(RIA, AFTER).command("/score").card
    assert "Estimate on the grid of 25 March 2025: check it." in card
    assert "not known to me" in card
    assert "Estimate for 1 October 2026 on the grid of 25 March 2025." in estimated().card


@pytest.mark.parametrize("told", range(len(RIA) + 1))
def test_nobody_is_told_at_least_0(told: int) -> None:
    """After each answer, wherever the score is spoken of."""
    chat = person(dict(list(RIA.items())[:told]))
    for command in ("/score", "/status", "/draws", "/whatif", "/months", "/edit"):
        chat.command(command)
        assert not re.search(r"at least 0\b|\b0 of 1,200|CRS 0\b", chat.card), chat.card
    said = plain(headline.total(Turn(held(chat), BEFORE)))
    assert said == "No CRS score yet" if told < len(RIA) else said.startswith("About 469")


@pytest.mark.parametrize(
    "asks", ["is my score good?", "what is my score", "why is my score different from ircc's"]
)
def test_who_asks_about_a_score_is_told_their_own_estimate(asks: str) -> None:
    assert re.search(
        "[Aa]bout 469.*, if your ECA confirms the master's", person(RIA).says(asks).heard
    )
    # Nothing to estimate from yet.
    heard = newcomer().says("3 April 1997", asks).heard
    assert not re.search("[Yy]our estimate: about|About [0-9]+ of|CRS [0-9]", heard)


def test_dates_claim_no_points_before_there_is_a_score() -> None:
    """With a birth date alone 110 of age hang on whether a partner comes; nothing is scored."""
    for chat in (newcomer().does("3 April 1991"), person(RIA)):
        card = chat.command("/deadlines").card
        assert "April 2027 · You turn 3" in card
        assert "What it means in points I can say once you have your score." in card
        assert not re.search(r"\d points|CRS|Points are an estimate", card)


def test_a_wish_before_the_score_adds_to_the_estimate_that_was_shown() -> None:
    # NCLC 7: 3 points an ability as second language, 12, and 50 for French beside CLB 5 or more.
    chat = estimated().says("what if I get NCLC 7 in French")
    assert "+62, CRS about 531" in chat.card


def test_what_a_question_may_have_meant_is_offered_beside_no_other_answer() -> None:
    chat = estimated().does("[Go on")
    chat.says("how long do police certificates take?")
    assert "When to order police certificates" in chat.labels
    chat.says("what if I get NCLC 7 in French")
    assert "+62, CRS about 531" in chat.card
    assert "When to order police certificates" not in chat.labels


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("no french test", "• a test of French, if you plan one: up to"),
        ("", "• French: up to"),
    ],
)
def test_a_test_that_is_said_not_to_be_taken_is_known(said: str, line: str) -> None:
    told = "born 3 April 1995, single, bachelor's, IELTS 8 7.5 7 7, 4 years as a welder abroad"
    chat = newcomer().says(f"{told}, {said}".rstrip(", "), "yes")
    assert line in chat.does("[What would change it").card


@pytest.mark.parametrize("text", ["go on", "continue", "continuer"])
def test_go_on_below_the_estimate_goes_on(text: str) -> None:
    chat = newcomer().does("3 April 1991", "single", "bachelor", "3", "0", "no", "no")
    assert chat.is_at("estimate")
    chat.says(text)
    assert chat.is_at("question")
    assert "Welcome back" not in chat.card
