"""Several credentials told in one message: each keeps its level, its country and its year."""

from __future__ import annotations

from typing import Any

import pytest

from conversations.hearing.told import read
from conversations.interview.heard import answers_of
from conversations.interview.walk import walk
from tests.conversations.people import ME
from tests.conversations.story import BEFORE, newcomer

MASTERS_IN_CANADA: dict[str, Any] = {
    "credential.0.level": "masters",
    "credential.0.country": "CA",
    "credential.0.completed": "2019",
    "credential.0.more": True,
    "credential.1.level": "bachelors",
}
LATER_FROM_INDIA = {"credential.1.country": "IN", "credential.1.completed": "2014"}
TOLD: tuple[tuple[str, dict[str, Any]], ...] = (
    ("bachelor's from India 2014 and a master's from Canada 2019",
     MASTERS_IN_CANADA | LATER_FROM_INDIA),
    ("master's from Canada 2019 and bachelor's from India 2014",
     MASTERS_IN_CANADA | LATER_FROM_INDIA),
    ("Bachelor's degree from India (2014). Master's from Canada (2019).",
     MASTERS_IN_CANADA | LATER_FROM_INDIA),
    ("J'ai une licence du Maroc obtenue en 2014 et un master du Canada obtenu en 2019",
     MASTERS_IN_CANADA | {"credential.1.country": "MA", "credential.1.completed": "2014"}),
    ("licenciatura de México 2014 y maestría de Canadá 2019",
     MASTERS_IN_CANADA | {"credential.1.country": "MX", "credential.1.completed": "2014"}),
    # Of two in Canada and elsewhere the lower one earns points: it is not lost.
    ("bachelor's from Canada and master's from India",
     {"credential.0.level": "masters", "credential.0.country": "IN",
      "credential.1.level": "bachelors", "credential.1.country": "CA"}),
    ("Bachelor's from Nigeria and a one year diploma from Canada",
     {"education": "two_or_more", "credential.0.level": "bachelors", "credential.0.country": "NG",
      "credential.1.level": "one_year", "credential.1.country": "CA"}),
)  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), TOLD)
def test_each_credential_keeps_what_was_told_of_it(said: str, expected: dict[str, Any]) -> None:
    heard = read(said, BEFORE)
    values = answers_of(heard.facts, heard.credentials).values
    assert {key: values.get(key) for key in expected} == expected


@pytest.mark.parametrize(
    "said",
    [
        "master's from Canada 2019",
        "I have a bachelor's and a master's from Canada",  # where the first is from is not said
        "bachelor's from India, pursuing a master's in Canada",
        "degree: 4 yrs BBA Brock University, single",
    ],
)
def test_of_one_credential_there_is_no_second(said: str) -> None:
    assert read(said, BEFORE).credentials == ()


def test_both_are_listed_and_kept() -> None:
    said, expected = TOLD[0]
    chat = newcomer().does("3 May 1990", said)
    assert "Country of study: Canada" in chat.card
    assert "Country of study (credential 2): India" in chat.card
    chat.says("yes")
    assert {key: chat.answers.get(key) for key in expected} == expected


BESIDE_A_MASTERS: dict[str, Any] = {
    "education": "masters",
    "credential.0.level": "masters",
    "credential.0.more": True,
    "credential.1.level": "bachelors",
    "credential.1.country": "IN",
}


@pytest.mark.parametrize(
    ("first", "needed"),
    [
        # "Two or more" is worth less than a master's: nothing below one that counts adds anything.
        ({"credential.0.country": "CA"}, "file"),
        ({"credential.0.country": "IN", "credential.0.assessed": True}, "file"),
        # A master's that has no report, or whose report says bachelor's, leaves room for it.
        ({"credential.0.country": "IN", "credential.0.assessed": False}, "score"),
        (
            {
                "credential.0.country": "IN",
                "credential.0.assessed": True,
                "credential.0.eca_level": "bachelors",
            },
            "score",
        ),
    ],
)
def test_a_report_is_asked_for_where_it_can_add(first: dict[str, Any], needed: str) -> None:
    answers = {**ME, **BESIDE_A_MASTERS, **first}
    asked = walk(answers).by_key("credential.1.assessed")
    assert asked is not None
    assert asked.question.need(asked.view(answers)) == needed


DIPLOMA = "27, single, 2 year diploma from Canada"
LATER: tuple[tuple[str, dict[str, Any]], ...] = (
    ("oh and before coming I did bcom delhi univ 3 yrs",
     {"education": "two_or_more", "credential.1.level": "bachelors", "credential.1.country": "IN"}),
    ("also a master's from Nigeria",
     {"education": "masters", "credential.1.level": "masters", "credential.1.country": "NG"}),
    ("j'ai aussi une licence du Maroc",
     {"education": "two_or_more", "credential.1.level": "bachelors", "credential.1.country": "MA"}),
)  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), LATER)
def test_another_one_told_later_stands_beside_the_first(
    said: str, expected: dict[str, Any]
) -> None:
    # Two years of study in Canada are 15 points, or 30 with a bachelor's degree from there.
    chat = newcomer().does("3 May 1999", DIPLOMA, "yes", said)
    assert "→" not in "".join(line for line in chat.card.splitlines() if "Country" in line)
    chat.says("ok")
    first = {"credential.0.level": "two_year", "credential.0.country": "CA"}
    expected = {**first, "credential.0.more": True, **expected}
    assert {key: chat.answers.get(key) for key in expected} == expected


@pytest.mark.parametrize(
    "said",
    [
        "my diploma is a 2 year diploma from India",  # of the same level: of another country
        "actually it is a one year diploma from Canada",  # of the same country: of another level
    ],
)
def test_what_may_put_the_first_right_is_no_other(said: str) -> None:
    chat = newcomer().does("3 May 1999", DIPLOMA, "yes", said, "yes")
    assert "credential.1.level" not in chat.answers


def test_another_one_told_twice_is_known() -> None:
    said = "before coming I did bcom delhi univ 3 yrs"
    chat = newcomer().does("3 May 1999", DIPLOMA, "yes", said, "yes")
    before = dict(chat.answers)
    chat.says(said)
    assert "I have all of that already" in chat.card
    assert chat.answers == before


def test_another_one_is_heard_where_the_country_of_the_first_is_asked() -> None:
    # A row of three facts that replaced the bachelor's without a word: 15 points and more.
    chat = newcomer().does("3 May 1999", "27, single, bachelor's degree", "yes")
    while chat.asks != "credential.0.country":
        chat.does("[Skip")
    chat.says("also did a one year diploma in canada in 2019")
    assert "Level of study (credential 2): One-year certificate or diploma" in chat.card
    chat.says("yes", "wes says bachelors")
    assert "Education in one line" not in chat.card
    expected = {
        "education": "two_or_more",
        "credential.0.level": "bachelors",
        "credential.1.level": "one_year",
        "credential.1.country": "CA",
    }
    assert {key: chat.answers.get(key) for key in expected} == expected
    assert "credential.0.country" not in chat.answers
