"""The file of leads: read strictly, and counted back by whole days and calendar months."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from express_entry import rulebook
from express_entry.rulebook.reminders import Leads
from tests import rules

SOURCE = "https://example.org/"


def test_days_and_calendar_months_before() -> None:
    days = Leads(days=(30, 1, 0), basis="own", source=SOURCE)
    assert days.before(date(2024, 3, 1)) == (
        date(2024, 1, 31),  # 1 day of March, 29 of February: 31 January
        date(2024, 2, 29),
        date(2024, 3, 1),
    )
    months = Leads(months=(6, 3), basis="facts", source=SOURCE)
    assert months.before(date(2026, 8, 31)) == (date(2026, 2, 28), date(2026, 5, 31))


@pytest.mark.parametrize(
    ("written", "instead", "message"),
    [
        ("days = [45, 30, 14, 7, 3, 1, 0]", "days = [45, 30, 30]", "longest first"),
        ("days = [45, 30, 14, 7, 3, 1, 0]", "days = [1, 45]", "longest first"),
        ("days = [45, 30, 14, 7, 3, 1, 0]", "days = [45]\nmonths = [2]", "either days or months"),
        ("days = [45, 30, 14, 7, 3, 1, 0]", "", "either days or months"),
        ("days = [45, 30, 14, 7, 3, 1, 0]", "hours = [3]", "unknown key"),
        ("months_of_year = [5, 6, 7]", "months_of_year = [7, 5]", "order of the year"),
        ("[police]", "[polices]", "police: this key is missing"),
        ("days_after = [3, 10, 30]", "days_after = [3, 30, 10]", "shortest first"),
        ("days_after = [3, 10, 30]", "days_after = [3, 3]", "shortest first"),
        ("days_after = [3, 10, 30]", "days_after = []", "untold_change"),
        ("days_after = [3, 10, 30]", "days_after = [0, 3]", "untold_change"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, written: str, instead: str, message: str) -> None:
    folder = tmp_path / "rules"
    rules.copied(folder)
    file = folder / "reminders.toml"
    text = file.read_text("utf-8")
    assert written in text
    file.write_text(text.replace(written, instead, 1), "utf-8")
    with pytest.raises(rulebook.RuleFileError, match=message):
        rulebook.load(folder)


def test_the_leads_of_the_process_facts() -> None:
    reminders = rulebook.default().reminders
    assert reminders.invitation.days == (45, 30, 14, 7, 3, 1, 0)
    assert reminders.language_test.months == (6, 3)
    assert reminders.eca.months == (6,)
    assert reminders.funds_review.months_of_year == (5, 6, 7)
    assert reminders.untold_change.after(date(2028, 2, 27)) == (
        date(2028, 3, 1),  # 2028 has a 29 February
        date(2028, 3, 8),
        date(2028, 3, 28),
    )
    assert reminders.work_anniversary.canadian_years == (1, 2, 3, 4, 5)
    assert reminders.work_anniversary.foreign_years == (1, 3)
