"""Whoever speaks French is asked about French before English: it is what their rounds are decided
by, and likely their first official language."""

from __future__ import annotations

import pytest

from conversations.interview.question import Answer
from conversations.interview.walk import Walk, walk
from express_entry.candidate.profile import ABILITIES
from tests.conversations.story import BEFORE, Chat, newcomer

BASIS: dict[str, Answer] = {
    "birth_date": "1994-03-01", "marital_status": "single", "education": "bachelors",
    "foreign_years": 5, "canadian_years": 0,
}  # fmt: skip
TCF: dict[str, Answer] = {"french.test": "tcf_canada"}


def _waiting(found: Walk) -> list[str]:
    return [asked.key for asked in found.pending]


@pytest.mark.parametrize(
    ("tongue", "first"), [("fr", "french.test"), ("en", "english.test"), ("es", "english.test")]
)
def test_the_first_test_asked_about(tongue: str, first: str) -> None:
    assert _waiting(walk(BASIS, today=BEFORE, tongue=tongue))[0] == first


def test_results_of_french_come_before_english_and_belong_to_a_first_estimate() -> None:
    found = walk(BASIS | TCF, today=BEFORE, tongue="fr")
    waiting = _waiting(found)
    assert waiting[0].startswith("french.")
    assert waiting.index("french.reading") < waiting.index("english.test")
    scores: dict[str, Answer] = {
        "french.listening": "540", "french.reading": "520",
        "french.writing": "15", "french.speaking": "16", "english.test": "none",
    }  # fmt: skip
    assert not found.has_quick_look
    assert walk(BASIS | TCF | scores, today=BEFORE, tongue="fr").has_quick_look


def test_the_scale_of_tef_comes_before_its_results() -> None:
    told = BASIS | {"french.test": "tef"}
    assert _waiting(walk(told, today=BEFORE, tongue="fr"))[0] == "french.scale"
    told |= {"french.scale": "equivalent"}
    waiting = _waiting(walk(told, today=BEFORE, tongue="fr"))
    assert waiting[0] == "french.reading"
    assert waiting.count("french.reading") == 1


def test_without_a_test_of_french_its_plans_wait_for_english() -> None:
    waiting = _waiting(walk(BASIS | {"french.test": "none"}, today=BEFORE, tongue="fr"))
    assert waiting[0] == "english.test"


def test_every_question_is_asked_in_either_order() -> None:
    english, french = (walk(BASIS | TCF, today=BEFORE, tongue=one) for one in ("en", "fr"))
    assert set(_waiting(english)) == set(_waiting(french))
    assert english.cards == french.cards
    assert "tongue" not in french.answers


def test_a_language_that_is_chosen_is_asked_about_at_once() -> None:
    chat: Chat = newcomer()
    chat.does("1 March 1994", "single", "bachelor's", "5", "0")
    assert chat.asks == "english.test"
    chat.does("/fr")
    assert chat.asks == "french.test"
    chat.does("/en")
    assert chat.asks == "english.test"


def test_without_a_test_of_french_a_first_estimate_rests_on_the_scores_of_english() -> None:
    told = BASIS | {"french.test": "none", "english.test": "ielts_general"}
    found = walk(told, today=BEFORE, tongue="fr")
    assert _waiting(found)[0] == "english.listening"
    assert not found.has_quick_look
    scores = dict.fromkeys((f"english.{one}" for one in ABILITIES), "7")
    assert walk(told | scores, today=BEFORE, tongue="fr").has_quick_look
