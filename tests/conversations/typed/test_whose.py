"""Whose a typed answer is, and about what, is decided before it answers the open question."""

from __future__ import annotations

import pytest

from conversations.interview.question import Answer
from tests.conversations.questionnaire import REACH, asked_for, key_of, standing_at
from tests.conversations.story import Chat

COUPLE: dict[str, Answer] = {"marital_status": "married", "partner.accompanying": True}


def of_a_couple(question: str) -> Chat:
    return asked_for(key_of(question), {**REACH[question], **COUPLE})


def values(chat: Chat) -> object:
    """What the card in front of the person offers."""
    assert chat.session is not None
    return chat.session.screen.args.get("values")


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("english.test", "no test yet for wife"),
        ("english.test", "he has ielts 7"),
        ("english.test", "pas de test pour ma femme"),
        ("english.test", "mi esposa no tiene examen"),
        ("credential.level", "his degree BSN, ECA not yet"),
        ("credential.level", "son diplôme est une licence"),
        ("credential.level", "mi esposa tiene licenciatura"),
    ],
)
def test_what_is_told_of_the_partner_is_no_answer_of_ones_own(question: str, words: str) -> None:
    chat = of_a_couple(question).says(words)
    assert key_of(question) not in chat.answers


@pytest.mark.parametrize(
    ("question", "words", "offered"),
    [
        ("english.test", "no test yet for wife", {"partner_test.test": "none"}),
        ("credential.level", "her degree is masters", {"partner.education": "masters"}),
        ("credential.level", "son diplôme est une licence", {"partner.education": "bachelors"}),
    ],
)
def test_it_is_offered_as_the_partners(question: str, words: str, offered: object) -> None:
    assert values(of_a_couple(question).says(words)) == offered


@pytest.mark.parametrize(
    "words",
    ["no french", "no masters", "pas de français", "no kids", "sin hijos", "no job offer"],
)
def test_a_no_of_another_matter_says_nothing_of_the_partner(words: str) -> None:
    chat = standing_at("partner.canadian").says(words)
    assert "partner.canadian" not in chat.answers


def test_a_fact_of_the_family_told_there_is_offered() -> None:
    assert values(standing_at("partner.canadian").says("no job offer")) == {"has_offer": False}
    assert values(standing_at("partner.canadian").says("no kids")) == {"children": 0}


@pytest.mark.parametrize("words", ["no", "no, he is indian", "neither", "non", "no, es mexicano"])
def test_a_plain_no_is_one(words: str) -> None:
    assert standing_at("partner.canadian").says(words).answers["partner.canadian"] is False


def test_what_is_unclear_answers_no_other_question_of_the_card() -> None:
    words = "none yet but coming in January on work permit"
    chat = standing_at("partner.accompanying").says(words)
    assert not {"partner.accompanying", "partner.canadian"} & chat.answers.keys()


@pytest.mark.parametrize(
    ("words", "either"),
    [
        ("single but my girlfriend lives with me for 2 years", ["common_law", "single"]),
        ("célibataire mais ma copine vit avec moi depuis 2 ans", ["common_law", "single"]),
        ("soltera pero vivo con mi novio desde hace 3 años", ["common_law", "single"]),
        ("divorced, living with my girlfriend 3 years", ["common_law", "divorced"]),
        ("unmarried couple", ["common_law", "single"]),
        # Seven months until October 2026 are less than the year that makes a couple common-law.
        ("we live together since march 2026", ["common_law", "single"]),
        # Whoever lives apart is married all the same, unless they broke up.
        ("married but we dont live together", ["married", "separated"]),
        ("casado pero no vivimos juntos", ["married", "separated"]),
    ],
)
def test_a_couple_is_never_single_unasked(words: str, either: list[str]) -> None:
    chat = standing_at("marital_status").says(words)
    assert "marital_status" not in chat.answers
    assert values(chat) == either


@pytest.mark.parametrize("words", ["engaged", "fiancé", "comprometida"])
def test_engaged_is_asked_back(words: str) -> None:
    chat = standing_at("marital_status").says(words)
    assert "marital_status" not in chat.answers


@pytest.mark.parametrize("words", ["single, 27", "not married", "célibataire", "soltera"])
def test_single_alone_is_taken(words: str) -> None:
    assert standing_at("marital_status").says(words).answers["marital_status"] == "single"


@pytest.mark.parametrize("words", ["work permit", "permis de travail", "permiso de trabajo"])
def test_which_work_permit_is_asked(words: str) -> None:
    chat = standing_at("permit").says(words)
    assert "permit" not in chat.answers
    assert values(chat) == ["pgwp", "open", "closed"]


@pytest.mark.parametrize("question", ["permit", "education"])
def test_a_post_graduation_permit_is_no_degree(question: str) -> None:
    chat = standing_at(question).says("on a post-graduation work permit")
    assert "credential.0.level" not in chat.answers
    assert "education" not in chat.answers
