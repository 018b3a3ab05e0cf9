"""Choices, yes and no, and countries are understood in people's own words."""

from __future__ import annotations

import pytest

from conversations.interview.question import Problem
from conversations.interview.reading.answers import (
    read_choice,
    read_text,
    read_yes_no,
)
from conversations.typed.countries import read_country
from conversations.voice.wording import wording
from tests.conversations.questionnaire import key_of, standing_at

EN = wording("en")
FRUIT = {"apple": ("apple", "red apple"), "grape": ("grape",), "grapefruit": ("grapefruit",)}


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("Apple", "apple"),
        ("  APPLE! ", "apple"),
        ("red", "apple"),
        ("re", None),
        ("apple red", "apple"),
        ("apple green", None),
        ("grape", "grape"),
        ("grapef", "grapefruit"),
        ("gra", None),
        ("ap", None),
        ("", None),
        ("pear", None),
    ],
)
def test_a_choice_by_label_by_beginning_or_by_word_if_only_one_fits(
    text: str, option: str | None
) -> None:
    assert read_choice(text, FRUIT) == option


@pytest.mark.parametrize("text", ["yes", "Y", "yep", "Sure", "of course", "oui", "OK"])
def test_yes(text: str) -> None:
    assert read_yes_no(text, EN) is True


@pytest.mark.parametrize("text", ["no", "N", "nope", "never", "not yet", "non"])
def test_no(text: str) -> None:
    assert read_yes_no(text, EN) is False


@pytest.mark.parametrize("text", ["", "maybe", "yes and no", "5"])
def test_neither_yes_nor_no(text: str) -> None:
    assert read_yes_no(text, EN) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("India", "IN"),
        ("in India", "IN"),
        ("the Philippines", "PH"),
        ("UK", "GB"),
        ("u.k.", "GB"),
        ("USA", "US"),
        ("Côte d'Ivoire", "CI"),
        ("cote d ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("Inde", "IN"),
        ("États-Unis", "US"),
        ("Allemagne", "DE"),
        ("Turkey", "TR"),
        ("south korea", "KR"),
        ("Paki", "PK"),
        ("phil", "PH"),
        ("CA", "CA"),
    ],
)
def test_countries_by_the_names_people_use(text: str, code: str) -> None:
    assert read_country(text) == code


@pytest.mark.parametrize("text", ["", "Atlantis", "Congo", "x", "phi", "nige", "unite"])
def test_no_country_is_guessed(text: str) -> None:
    assert read_country(text) is None


def test_a_job_title_is_one_line_of_at_most_120_characters() -> None:
    assert read_text("  site \n electrician ") == "site electrician"
    assert read_text("x" * 120) == "x" * 120
    assert isinstance(read_text("x" * 121), Problem)
    assert isinstance(read_text("   "), Problem)


@pytest.mark.parametrize(
    ("question_id", "text", "stored"),
    [
        ("marital_status", "common law", "common_law"),
        ("marital_status", "mariée", "married"),
        ("marital_status", "div", "divorced"),
        ("destination", "BC", "BC"),
        ("destination", "québec", "QC"),
        ("destination", "Toronto", "ON"),
        ("destination", "alber", "AB"),
        ("education", "PhD", "doctorate"),
        ("education", "B.Tech", "bachelors"),
        ("education", "MBA", "masters"),
        ("education", "high school", "secondary"),
        ("english.test", "celpip", "celpip_general"),
        ("english.test", "not yet", "none"),
        ("english.plan", "no", "none"),
        ("french.scale", "équivalence ancien score", "equivalent"),
        ("french.scale", "nclc", "nclc"),
        ("first_language", "English", "en"),
        ("first_language", "french", "fr"),
        ("has_offer", "not yet", False),
        ("nomination", "nope", False),
        ("credential.eca_body", "wes", "WES"),
        ("credential.eca_level", "master's degree", "masters"),
        ("offer.permit", "LMIA exempt", "exempt"),
        ("primary_occupation", "21231", "21231"),
        ("certificate_noc", "plumbers", "72300"),
        ("residence", "uae", "AE"),
        ("job.end", "still there", "now"),
    ],
)
def test_typed_words_do_what_the_button_does(
    question_id: str, text: str, stored: str | bool
) -> None:
    chat = standing_at(question_id).says(text)
    assert chat.answers[key_of(question_id)] == stored


def test_an_unknown_choice_is_said_back_with_what_is_expected() -> None:
    chat = standing_at("marital_status").says("purple")
    assert "I could not match “purple” with one of the choices" in chat.card
    assert chat.asks == "marital_status"


def test_who_finds_it_complicated_is_told_what_the_choices_mean() -> None:
    chat = standing_at("marital_status").says("it's complicated")
    assert "Common-law: you have lived together as a couple for at least one year" in chat.card


def test_a_yes_or_no_question_says_that_it_needs_one() -> None:
    chat = standing_at("has_offer").says("perhaps")
    assert "I read “perhaps”, but this question needs a yes or a no." in chat.card


def test_an_unknown_country_is_asked_for_by_its_usual_name() -> None:
    assert "a country called “Atlantis”" in standing_at("residence").says("Atlantis").card


def test_what_is_far_too_long_is_said_back_short() -> None:
    for question_id in ("birth_date", "marital_status", "residence", "funds", "job.title"):
        chat = standing_at(question_id).says("blah " * 800)
        assert len(chat.card) < 700, question_id
