"""What is said of a relative while a list waits changes nothing that waits of the writer."""

from __future__ import annotations

import pytest

from tests.conversations.story import Chat, newcomer, person

TOLD = "I was born on 12 January 1995, married, I live in India, bachelor's degree"


def waiting() -> Chat:
    chat = newcomer().says(TOLD)
    assert chat.is_at("told")
    return chat


def values(chat: Chat) -> dict[str, object]:
    assert chat.session is not None
    return dict((chat.session.listed or {}).get("values", {}))


@pytest.mark.parametrize(
    "words",
    [
        "My brother lives in Brampton",
        "My brother lives in Brampton, he is a PR and 38 years old",
        "my sister is 40 years old and lives in Winnipeg, she is a citizen",
        "mon frère vit à Toronto",
        "mi hermano vive en Toronto",
    ],
)
def test_a_relative_changes_no_line_of_ones_own(words: str) -> None:
    chat = waiting()
    before = values(chat)
    after = values(chat.says(words))
    assert {key: after.get(key) for key in before} == before
    assert not ((chat.session and chat.session.listed) or {}).get("open", {}).get("birth_date")


@pytest.mark.parametrize(
    "words", ["neither of us has family in canada", "aucun de nous n'a de famille au Canada"]
)
def test_nobody_of_the_family_in_canada_does_not_leave_the_partner_behind(words: str) -> None:
    chat = person({"birth_date": "1992-02-02", "marital_status": "married", "residence": "EG"})
    assert chat.asks == "partner.accompanying"
    chat.says(words)
    assert "partner.accompanying" not in chat.answers
    assert values(chat) == {"sibling": False}


@pytest.mark.parametrize("text", ["she has done bcom also", "elle a aussi une licence"])
def test_a_degree_of_the_partner_beside_a_higher_one_takes_nothing_away(text: str) -> None:
    told = "Me 34 wife 32, both masters from india, ielts 8 8 7 7"
    chat = newcomer().does(told, "yes", "0").says(text)
    assert "→" not in chat.card
    chat.says("yes")
    assert chat.session is not None
    assert chat.session.answers["partner.education"] == "masters"


def test_another_degree_of_the_partner_is_shown_as_a_change() -> None:
    told = "Me 34 wife 32, both masters from india, ielts 8 8 7 7"
    chat = newcomer().does(told, "yes", "0").says("she has done bcom")
    assert "Partner's education: Master's or professional degree → Bachelor's" in chat.card
