"""Work beside full-time studies is none that counts in Canada (IRCC, Canadian Experience Class:
"work experience gained while you were a full-time student doesn't count"): it is asked, with no
years offered, and never taken."""

from __future__ import annotations

import pytest

from tests.evaluation.test_answers import taken


def typed(fact: str, words: str) -> dict[str, object]:
    return taken({"fact": fact, "typed": words, "on": "2026-12-01", "context": {}})


@pytest.mark.parametrize(
    "words",
    [
        "my TA job is in canada 4 years but only 10h a week as a student",
        "2 years but while studying",
        "4 years as TA part time during phd",
        "3 but as student",
        "only student job, 20h a week for 2 years",
        "2 ans en étant étudiant",
        "2 años mientras estudiaba",
    ],
)
def test_years_beside_studies_are_offered_as_none(words: str) -> None:
    got = typed("canadian_years", words)
    assert "value" not in got
    assert got["suggested"] == 0


def test_work_after_them_is_no_work_beside_them() -> None:
    assert typed("canadian_years", "2 years on pgwp after my studies").get("suggested") != 0


def test_abroad_it_is_work_like_other_work() -> None:
    assert typed("foreign_years", "3 years as teaching assistant") == {"value": 3}
