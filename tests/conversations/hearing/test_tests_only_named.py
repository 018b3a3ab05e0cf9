"""A test of which nothing but the name is told may be planned, over, or somebody else's: it is
asked about, not taken."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import read

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "language", "test"),
    [
        ("27 ans, BTS compta, TCF pa encore fait", "french", "tcf_canada"),
        ("DUT GEA, 3 ans contrôleur, TEF c'est demain", "french", "tef_canada"),
        ("30, single, welder in Accra. IELTS next? CELPIP", "english", "celpip_general"),
        ("nurse, 28, India, IELTS", "english", "ielts_general"),
        ("soy ingeniera, 33 años, IELTS", "english", "ielts_general"),
        # Also where it was taken: Express Entry knows no score of it.
        ("comptable, 33 ans, j'ai passé le DELF B2", "french", "delf"),
    ],
)
def test_a_bare_name_is_asked_about(text: str, language: str, test: str) -> None:
    heard = read(text, TODAY)
    told = heard.facts.get(language)
    assert told in (None, {"test": "none"}), told
    assert heard.unsure.get(language) in (None, {"test": test})


@pytest.mark.parametrize(
    ("text", "language", "test"),
    [
        ("nurse, 28, India, took the IELTS", "english", "ielts_general"),
        ("I have CELPIP, 28, cook", "english", "celpip_general"),
        ("j'ai passé le TCF, 31 ans, soudeur", "french", "tcf_canada"),
        ("ya presenté el IELTS, 31 años, cocinera", "english", "ielts_general"),
        ("cook 28 years old, IELTS overall 7", "english", "ielts_general"),
        ("comptable. TCF CO 9 CE 8 EE 10 EO 9", "french", "tcf_canada"),
    ],
)
def test_what_was_taken_is(text: str, language: str, test: str) -> None:
    told = read(text, TODAY).facts.get(language)
    assert isinstance(told, dict)
    assert told["test"] == test


@pytest.mark.parametrize(
    ("said", "untested"),
    [
        ("mon anglais est faible, j'ai pas fait de test", {"english"}),
        ("mon français est faible, je n'ai pas passé de test", {"french"}),
        ("anglais courant, aucun test passé", {"english"}),
        ("my English is weak, I haven't taken any test", {"english"}),
        ("mi inglés es débil, no he hecho ningún examen", {"english"}),
        ("aucun test", {"english", "french"}),
        ("I speak English and French, no tests yet", {"english", "french"}),
        ("anglais et français, aucun test", {"english", "french"}),
    ],
)
def test_no_test_is_of_the_language_named(said: str, untested: set[str]) -> None:
    facts = read(said, date(2026, 11, 28)).facts
    assert {one for one in ("english", "french") if facts.get(one) == {"test": "none"}} == untested


def test_no_test_of_english_leaves_the_french_one() -> None:
    said = "j'ai le TCF, mon anglais est faible, j'ai pas fait de test"
    facts = read(said, date(2026, 11, 28)).facts
    assert facts["french"] == {"test": "tcf_canada"}
    assert facts["english"] == {"test": "none"}
