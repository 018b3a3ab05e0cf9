"""Enough money is an answer: what IRCC's table asks of this family, or more. More is never guessed.

The table in force from 7 July 2025: CAD 15,263 for one, 19,001 for two, 23,360 for three.
"""

from __future__ import annotations

from datetime import date

import pytest

from conversations.chat.turn import Turn
from conversations.interview.profile_of import to_profile
from conversations.interview.walk import walk
from express_entry.ahead.reportable import differences
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from express_entry.eligibility.verdicts import Requirement
from tests.conversations.people import RIA
from tests.conversations.standing import held
from tests.conversations.story import BEFORE, Chat, person

ALONE = {**RIA, "children": 0, "residence": "IN", "has_offer": False}


def at_funds(**told: object) -> Chat:
    return person({**ALONE, **told}, focus="funds", estimated=True)


def of_funds(profile: Profile, on: date = BEFORE) -> Requirement:
    fswp = next(one for one in assess(profile, on).programs if one.program == "fswp")
    return next(one for one in fswp.requirements if one.id == "fswp.funds")


@pytest.mark.parametrize(
    ("children", "enough", "stored"),
    [(0, "$15,263 CAD or more", "15263+"), (1, "$19,001 CAD or more", "19001+")],
)
def test_enough_is_what_the_table_asks_of_this_family(
    children: int, enough: str, stored: str
) -> None:
    chat = at_funds(children=children)
    assert chat.labels[:2] == [enough, "Less than that"]
    chat.taps(enough)
    assert chat.answers["funds"] == stored
    assert f"Your answer: {enough}" in chat.closed


def test_less_is_asked_for_in_dollars() -> None:
    chat = at_funds().taps("Less than that")
    assert "Then please type how much it is" in chat.card
    assert "funds" not in chat.answers
    assert chat.says("9000").answers["funds"] == 9000


def test_no_amount_is_named_while_the_family_is_not_known() -> None:
    chat = person({**RIA, "marital_status": None} | {"residence": "IN"}, focus="funds")
    assert not [label for label in chat.labels if "or more" in label or "Less" in label]


def test_enough_is_asked_again_where_the_table_asks_more() -> None:
    """For a family of two the least that was told decides nothing: neither met nor short."""
    told = to_profile(walk({**ALONE, "funds": "15263+"}, today=BEFORE).answers)
    assert of_funds(told).verdict == "met"
    grown = told.model_copy(update={"dependent_children": 1})
    assert of_funds(grown).verdict == "unknown"
    assert "settlement_funds" in of_funds(grown).missing
    exact = grown.model_copy(update={"settlement_funds_or_more": False})
    assert of_funds(exact).verdict == "not_met"


def test_how_much_it_is_is_asked_for_the_form_and_is_no_change_to_report() -> None:
    answers = {**ALONE, "funds": "15263+"}
    chat = person(answers, estimated=True)
    assert "funds" in {one.key for one in Turn(held(chat), chat.today).walk.for_file}
    before = to_profile(walk(answers, today=BEFORE).answers)
    changes = {}
    for amount in (22_000, 15_263, 15_000):
        now = to_profile(walk({**ALONE, "funds": amount}, today=BEFORE).answers)
        changes[amount] = [one.id for one in differences(before, now, BEFORE, BEFORE)]
    assert changes == {22_000: [], 15_263: [], 15_000: ["settlement_funds"]}


@pytest.mark.parametrize("text", ["yes much more", "yes", "more than enough", "oui"])
def test_enough_may_be_said_without_a_sum(text: str) -> None:
    assert at_funds().says(text).answers["funds"] == "15263+"


@pytest.mark.parametrize("text", ["not enough", "is that enough?", "less than that", "ok", "fine"])
def test_what_says_otherwise_is_not_enough(text: str) -> None:
    assert "funds" not in at_funds().says(text).answers


def test_a_sum_that_is_not_enough_is_that_sum() -> None:
    assert at_funds().says("not enough, like 5000").answers["funds"] == 5000
