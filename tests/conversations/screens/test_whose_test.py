"""Whose a test or a degree is that names nobody, or only somebody's first name: one's own while
that is not told, the partner's once they were introduced by that name, and never both."""

from __future__ import annotations

import pytest

from conversations.hearing.named import partner_named, with_partner
from tests.conversations.screens.test_told import answers_of
from tests.conversations.story import Chat, newcomer, person

COUPLE = {
    "birth_date": "1993-05-14",
    "marital_status": "married",
    "partner.accompanying": True,
}
TEF = {
    "french.test": "tef_canada",
    "french.listening": "305",
    "french.reading": "255",
    "french.writing": "380",
    "french.speaking": "395",
}
IELTS = {
    "en": "IELTS general 6 June 2026: L 6.5 R 6 W 6 S 6.5",
    "fr": "IELTS general le 6 juin 2026: L 6.5 R 6 W 6 S 6.5",
    "es": "IELTS general 6 de junio de 2026: L 6.5 R 6 W 6 S 6.5",
}


def asked_about_the_partner(**more: str) -> Chat:
    told = {**COUPLE, "education": "masters", "canadian_years": 0, "foreign_years": 8, **more}
    chat = person(told)
    assert "spouse" in chat.card, chat.card
    return chat


@pytest.mark.parametrize("locale", list(IELTS))
def test_beside_a_question_about_the_partner_it_is_ones_own(locale: str) -> None:
    chat = asked_about_the_partner().says(IELTS[locale], "yes")
    assert answers_of(chat)["english.listening"] == "6.5"
    assert not [key for key in answers_of(chat) if key.startswith("partner_test")]


@pytest.mark.parametrize(
    "text",
    [
        "bachelor in nursing, 4 years",
        "tecnico superior en gastronomia 2 años",
        "licence en droit, 3 ans",
        "my masters is in physics",
    ],
)
def test_a_degree_told_where_it_is_asked_whether_the_partner_comes_is_ones_own(text: str) -> None:
    told = {key: one for key, one in COUPLE.items() if key != "partner.accompanying"}
    chat = person({**told, "canadian_years": 0, "foreign_years": 8}).says(text, "yes")
    answers = answers_of(chat)
    assert answers.get("credential.0.level") or answers.get("education"), chat.card
    assert "partner.education" not in answers


def test_a_second_degree_told_there_is_the_partners_and_is_shown_first() -> None:
    told = {key: one for key, one in COUPLE.items() if key != "partner.accompanying"}
    own = {"education": "masters", "canadian_years": 0, "foreign_years": 8}
    chat = person({**told, **own}).says("bachelor in nursing, 4 years")
    assert "Partner's education" in chat.card, chat.card


def test_a_second_one_goes_to_the_partner_and_is_shown_first() -> None:
    chat = asked_about_the_partner(**TEF).says("TCF CO 480 CE 490 EE 11 EO 12")
    assert "Partner's test" in chat.card, chat.card
    assert answers_of(chat.says("yes"))["french.test"] == "tef_canada"


@pytest.mark.parametrize(
    "text",
    [
        "partenaire : TCF CO 480 CE 490 EE 11 EO 12",
        "partner: TCF CO 480 CE 490 EE 11 EO 12",
        "pareja: TCF CO 480 CE 490 EE 11 EO 12",
    ],
)
def test_a_label_says_whose(text: str) -> None:
    chat = person({**COUPLE, **TEF}).says(text, "yes")
    assert answers_of(chat)["french.test"] == "tef_canada"
    assert answers_of(chat)["partner_test.test"] == "tcf_canada"


@pytest.mark.parametrize(
    ("told", "later"),
    [
        ("my wife Salma is coming with me", "Salma has a bachelor's in biology, not assessed yet"),
        ("ma femme Salma vient avec moi", "Salma a une licence en biologie, pas encore évaluée"),
        ("mi esposa Salma viene conmigo", "Salma tiene una licenciatura, todavía no evaluada"),
        ("je suis en couple avec Salma", "Salma a une licence en biologie, pas encore évaluée"),
    ],
)
def test_who_was_introduced_stays_the_partner(told: str, later: str) -> None:
    chat = person({**COUPLE, "education": "masters", "credential.0.level": "masters"})
    chat.says(told)
    before = dict(answers_of(chat))
    chat.says(later, "yes")
    now = answers_of(chat)
    assert now["education"] == before["education"] == "masters"
    assert now["credential.0.level"] == "masters"
    assert "credential.0.assessed" not in now
    assert now["partner.education"] == "bachelors", now


def test_a_name_told_before_the_agreement_is_remembered_after_it_alone() -> None:
    chat = Chat().says("Je suis marié, ma femme Salma vient avec moi, j'ai un master")
    assert chat.session is not None
    assert chat.session.partner_name == ""
    chat.taps_data(next(b.data or "" for b in chat.buttons if "accepte" in b.label))
    assert chat.session.partner_name == "Salma"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ma copine Léa", "Léa"),
        ("mi esposa María tiene 30 años", "María"),
        ("En couple avec Léa, brésilienne", "Léa"),
        ("my husband Indian", ""),
        ("my wife Nurse", ""),
        ("ma femme Marocaine", ""),
        ("mi esposa Colombiana", ""),
        ("my wife and I", ""),
        ("my wife IELTS 7", ""),
    ],
)
def test_a_name_is_no_other_word(text: str, name: str) -> None:
    assert partner_named(text) == name


def test_only_the_whole_name_is_meant() -> None:
    assert with_partner("Marie has IELTS 7", "Marie") == "my partner has IELTS 7"
    assert with_partner("je suis marie", "Marie") == "je suis marie"
    assert with_partner("my wife Marie has IELTS 7", "Marie") == "my wife Marie has IELTS 7"


def test_nobody_named_changes_nothing() -> None:
    assert newcomer().session is not None
    assert with_partner("Salma has IELTS 7", "") == "Salma has IELTS 7"
