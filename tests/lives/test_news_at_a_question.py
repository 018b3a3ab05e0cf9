"""News of one's life told while the day of the submission or IRCC's score is asked for: they are no
day and no number, and do not wait for either."""

from __future__ import annotations

import pytest

from tests.lives.life import Life, scored

COUPLE = {
    "marital_status": "married",
    "partner.accompanying": True,
    "partner.canadian": False,
    "partner.education": "none",
    "partner.canadian_years": 0,
    "partner_test.test": "none",
}
PARTNER_STAYS = [
    "ma femme ne viendra finalement pas avec moi",
    "al final mi esposa no viene conmigo",
]
NEW_TEST = [
    "I just sat IELTS: L 6 R 5.5 W 5.5 S 6 on 12 November 2026",
    "je viens de passer l'IELTS : L 6 R 5.5 W 5.5 S 6 le 12 novembre 2026",
    "acabo de hacer el IELTS: L 6 R 5.5 W 5.5 S 6 el 12 de noviembre de 2026",
]
BORN = ["our baby was born yesterday", "notre bébé est né hier", "nació nuestra hija ayer"]


def asked(where: str) -> Life:
    life = scored(answers=COUPLE).until("2026-11-30")
    return life.command("/submitted" if where == "day" else "/submitted 1 november 2026")


@pytest.mark.parametrize("where", ["day", "score"])
@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        *((text, "partner.accompanying", False) for text in PARTNER_STAYS),
        *((text, "english.listening", "6") for text in NEW_TEST),
        *((text, "children", 1) for text in BORN),
    ],
)
def test_news_are_put_before_the_person(where: str, text: str, key: str, value: object) -> None:
    life = asked(where).says(text)
    assert "→" in life.card, life.card
    life.says("yes")
    assert life.session is not None
    assert life.session.answers[key] == value


@pytest.mark.parametrize("text", ["on attend un bébé pour juin", "we expect a baby in June"])
def test_a_child_to_come_is_none_yet(text: str) -> None:
    life = asked("day").says(text)
    assert life.session is not None
    assert "→" not in life.card
    assert life.session.answers["children"] == 0


def test_a_day_is_still_a_day_and_a_number_the_score() -> None:
    life = asked("day").says("1 november 2026")
    assert life.state == "submitted"
    life.says("398")
    assert life.session is not None
    assert life.session.life.submitted_score == 398


def test_what_is_neither_is_still_refused() -> None:
    assert "could not read" in asked("day").says("some time in spring").card
