"""What is told on of a brother or a sister is not the writer's; a body that is told in contrast to
another takes no assessment away."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import read

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "words",
    [
        "My brother lives in Brampton, he is a PR and 38 years old",
        "Mon frère vit à Toronto, il est résident permanent et a 38 ans",
        "Mi hermano vive en Toronto, es residente permanente y tiene 38 años",
    ],
)
@pytest.mark.parametrize("coupled", [True, False])
def test_an_age_joined_to_a_brothers_standing_is_his(words: str, coupled: bool) -> None:
    assert read(words, TODAY, coupled=coupled).facts == {"sibling": True}


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("my ECA is from WES not ICAS", "WES"),
        ("my ECA is from WES, not ICAS", "WES"),
        ("my ECA is from IQAS not WES", "IQAS"),
        ("mon EDE vient de WES pas de ICAS", "WES"),
        ("mi ECA es de WES y no de ICAS", "WES"),
        ("mi ECA es de WES no de ICAS", "WES"),
    ],
)
def test_another_body_that_is_denied_takes_no_report_away(words: str, body: str) -> None:
    assert read(words, TODAY).facts.get("eca") == body


@pytest.mark.parametrize("words", ["my ECA from WES is not ready", "no ECA from WES yet"])
def test_a_report_that_is_not_there_is_none(words: str) -> None:
    assert read(words, TODAY).facts.get("eca") is False
