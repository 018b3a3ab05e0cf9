"""Which rule files are due to be compared with the official page again."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from express_entry import rulebook
from express_entry.rulebook import review
from tests import rules


def book(tmp_path: Path, **lines: str) -> rulebook.Rulebook:
    """The rules, with a line put in the place of the day of ``funds.toml``."""
    folder = rules.copied(tmp_path / "rules")
    path = folder / "funds.toml"
    text = path.read_text("utf-8")
    old = next(line for line in text.splitlines() if line.startswith("verified_on"))
    path.write_text(text.replace(old, "\n".join(lines.values())), "utf-8")
    return rulebook.load(folder)


def overdue(tmp_path: Path, today: date, **lines: str) -> bool:
    found = review.overdue(book(tmp_path, **lines), today)
    return "funds" in {file.id for file in found}


@pytest.mark.parametrize(("today", "due"), [(date(2026, 4, 30), False), (date(2026, 5, 1), True)])
def test_a_file_is_due_120_days_after_it_was_compared(
    tmp_path: Path, today: date, due: bool
) -> None:
    # 1 January 2026 and 120 days: 30 left of January, 28, 31, 30, and one of May.
    assert overdue(tmp_path, today, on="verified_on = 2026-01-01") is due


@pytest.mark.parametrize(("today", "due"), [(date(2026, 2, 9), False), (date(2026, 2, 10), True)])
def test_a_file_may_name_the_day_itself(tmp_path: Path, today: date, due: bool) -> None:
    lines = {"on": "verified_on = 2026-01-01", "by": "review_on = 2026-02-10"}
    assert overdue(tmp_path, today, **lines) is due


def test_a_set_that_is_over_is_not_compared_again() -> None:
    later = date(2026, 11, 29) + timedelta(days=3650)
    names = {file.id for file in review.overdue(rulebook.default(), later)}
    assert "crs-2016-11-19" not in names
    assert "categories-2023-05-31" not in names
    assert {"crs-2026-11-03", "funds", "rounds"} <= names


def test_the_longest_overdue_comes_first() -> None:
    found = review.overdue(rulebook.default(), date(2030, 1, 1))
    days = [review.due_on(file) for file in found]
    assert None not in days
    assert days == sorted(days, key=str)
