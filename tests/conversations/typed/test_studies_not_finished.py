"""Studies that go on are no level: only what is completed counts, in any language."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at


@pytest.mark.parametrize(
    "said",
    [
        "je suis en licence 3",
        "en L3",
        "je suis en M2",
        "en 3e année de licence",
        "étudiante en master",
        "je prépare ma licence",
        "licence pas encore validée",
        "estoy en tercer año de licenciatura",
        "en octavo semestre de ingeniería",
        "I am in the third year of my bachelor's",
    ],
)
def test_studies_that_go_on_are_no_level(said: str) -> None:
    chat = standing_at("education").says(said)
    assert "education" not in chat.answers
    assert chat.asks == "education"


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("licence 3", "bachelors"),
        ("j'ai validé ma licence 3", "bachelors"),
        ("master 2", "masters"),
        ("diplômée d'un master", "masters"),
        ("terminé la licenciatura", "bachelors"),
        ("licenciatura", "bachelors"),
    ],
)
def test_what_is_completed_is_one(said: str, level: str) -> None:
    assert standing_at("education").says(said).answers["education"] == level
