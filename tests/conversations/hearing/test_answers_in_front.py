"""A yes or a no in front of what is told is an answer: no title, no country, no level."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from conversations.hearing.told import read
from tests.conversations.questionnaire import standing_at
from tests.conversations.standing import held

TODAY = date(2026, 11, 28)


def told(message: str) -> dict[str, Any]:
    return dict(read(message, TODAY).facts)


@pytest.mark.parametrize(
    "message",
    [
        "non",
        "nan pas encore",
        "non merci",
        "non j'ai bien le TCF canada",
        "non, je suis marié",
        "non pas de frère ni soeur là bas",
        "non infirmière",  # it may deny what she is
        "no, I'm married",
        "yes sir",
        "no",
        "sí, estoy casado",
        "no soy enfermera",
    ],
)
def test_an_answer_is_no_title(message: str) -> None:
    assert "occupation" not in told(message)


@pytest.mark.parametrize(
    ("message", "title"),
    [
        ("yep nurse", "nurse"),
        ("nah I'm a nurse", "nurse"),
        ("oui infirmière", "infirmière"),
        ("non, je suis comptable", "comptable"),
        ("no, soy enfermera", "enfermera"),
    ],
)
def test_a_title_behind_an_answer_is_one_without_it(message: str, title: str) -> None:
    assert told(message)["occupation"] == title


@pytest.mark.parametrize("locale", ["en", "fr", "es"])
@pytest.mark.parametrize("typed", ["non", "no", "oui", "sí", "no no", "yes"])
def test_an_answer_at_a_question_of_a_country_changes_no_level(locale: str, typed: str) -> None:
    chat = standing_at("partner.education_country")
    held(chat).locale = locale
    before = dict(chat.answers)
    assert chat.says(typed).answers == before
    assert chat.asks == "partner.education_country"
    assert " → " not in chat.card


@pytest.mark.parametrize(
    "message",
    [
        "1 an au restaurant de mon oncle au Sénégal avant de venir",
        "3 años en el restaurante de mi tío",
        "2 years at my uncle's restaurant in Dakar",
    ],
)
def test_where_somebody_worked_is_no_title(message: str) -> None:
    assert "occupation" not in told(message)
