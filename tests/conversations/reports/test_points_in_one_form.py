"""A score of a thousand and more is written alike wherever it stands, as IRCC's 1,200 is."""

from __future__ import annotations

import re

import pytest

from conversations.voice.wording import plain
from tests.conversations.reports.people import IN_CANADA
from tests.lives.life import scored

UNGROUPED = re.compile(r"(?<![\d,])1[01]\d\d(?!\d)")
"""A score with a nomination, without its comma; no year of anybody's life begins so."""

PAGES = ("/score", "/draws", "/whatif", "/programs", "/months", "/status", "next step", "draws")


@pytest.mark.parametrize("asked", [*PAGES, "what if I get CLB 10", "what if I get NCLC 9"])
def test_a_score_with_a_nomination(asked: str) -> None:
    # 1,129, added beside the answers.
    told = plain(scored(answers=IN_CANADA).does(asked).card)
    assert UNGROUPED.search(told) is None, told


@pytest.mark.parametrize("asked", ["/score", "/draws", "/whatif"])
def test_stands_with_its_comma(asked: str) -> None:
    assert "CRS 1,129 of 1,200" in scored(answers=IN_CANADA).does(asked).card
