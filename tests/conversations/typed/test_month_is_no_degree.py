"""March is a month; the Master of Architecture is written with a point or a space."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import standing_at


@pytest.mark.parametrize("text", ["march 2021", "March", "15 march 2021"])
def test_a_month_is_no_level_of_study(text: str) -> None:
    chat = standing_at("education").says(text)
    assert chat.asks == "education"
    assert "education" not in chat.answers


@pytest.mark.parametrize("text", ["M.Arch", "m arch", "m. arch from Mumbai"])
def test_a_master_of_architecture_is_one(text: str) -> None:
    assert standing_at("education").says(text).answers["education"] == "masters"
