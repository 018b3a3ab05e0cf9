"""The file of leads: read strictly, and counted back by whole days and calendar months."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from express_entry import rulebook
from express_entry.candidate.identifiers import DeadlineName
from express_entry.deadlines.causes import CAUSES
from express_entry.rulebook.reminders import Leads
from express_entry.rulebook.tables import RuleFile
from tests import rules

SOURCE = "https://example.org/"
OWN = {"reason": "why", "basis": "own", "source": SOURCE, "urgent_reason": "why"}
ROOT = Path(__file__).parents[3]


def test_every_cause_is_described_once() -> None:
    assert set(CAUSES) == set(get_args(DeadlineName))
    leads = {cause.leads(rulebook.default().reminders) for cause in CAUSES.values()}
    file = rulebook.default().reminders
    own = set(type(file).model_fields) - set(RuleFile.model_fields)
    told = [getattr(file, name) for name in own]
    assert leads == set(told), "leads that no cause has, or a cause with those of nothing"


def test_deadlines_are_made_in_one_place() -> None:
    made = {
        path.relative_to(ROOT).as_posix()
        for house in ("express_entry", "conversations", "bot")
        for path in (ROOT / house).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Deadline")
    }
    assert made == {"express_entry/deadlines/causes.py"}


def test_days_and_calendar_months_before() -> None:
    days = Leads.model_validate(OWN | {"days": (30, 1, 0), "urgent_days": 1})
    assert days.dates(date(2024, 3, 1)) == (
        date(2024, 1, 31),  # 1 day of March, 29 of February: 31 January
        date(2024, 2, 29),
        date(2024, 3, 1),
    )
    months = Leads.model_validate(OWN | {"months": (6, 3), "days": (7,), "urgent_days": "never"})
    assert months.dates(date(2026, 8, 31)) == (
        date(2026, 2, 28),
        date(2026, 5, 31),
        date(2026, 8, 24),
    )


@pytest.mark.parametrize(
    ("written", "instead", "message"),
    [
        ("days = [45, 30, 14, 7, 3, 1, 0]", "days = [45, 30, 30]", "longest first"),
        ("days = [45, 30, 14, 7, 3, 1, 0]", "days = [1, 45]", "longest first"),
        ("days = [45, 30, 14, 7, 3, 1, 0]", "days = [45]\nmonths = [1]", "longer than the days"),
        ("days = [45, 30, 14, 7, 3, 1, 0]", "", "days or months"),
        ("days = [45, 30, 14, 7, 3, 1, 0]", "hours = [3]", "unknown key"),
        ("months_of_year = [7]", "months_of_year = [7, 5]", "order of the year"),
        ('reason = "begun later, it is not ready in time"', "", "reason: this key is missing"),
        ("urgent_days = 30", "urgent_days = -1", "urgent_days"),
        ("urgent_days = 30", 'urgent_days = "seldom"', "urgent_days"),
        ("urgent_days = 30", "", "urgent_days: this key is missing"),
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


def test_from_when_on_nothing_waits() -> None:
    own = OWN | {"days": (30, 7)}
    # A week before 3 March 2028, which has a 29 February before it: 25 February.
    urgent = Leads.model_validate(own | {"urgent_days": 7})
    assert urgent.urgent_from(date(2028, 3, 3)) == date(2028, 2, 25)
    assert not urgent.despite_silence
    never = Leads.model_validate(own | {"urgent_days": "never"})
    assert never.urgent_from(date(2028, 3, 3)) is None


def test_what_is_urgent_is_decided_for_every_cause() -> None:
    """By hand: what has a day by which to act is urgent in its last days, what is asked or told on
    its day is said that day, and what leaves months may always wait a few days."""
    file = rulebook.default().reminders
    urgent = {name: cause.leads(file).urgent_days for name, cause in CAUSES.items()}
    never = {name for name, days in urgent.items() if days == "never"}
    assert never == {
        "birthday", "eca", "medical", "funds_review", "funds_table", "quarterly_check",
        "slow_paper", "unsubmitted",
    }  # fmt: skip
    in_days = {"profile_expiry": 7, "language_test": 68, "passport": 30, "permit": 30, "fees": 7}
    in_days |= {"eligibility_lost": 30, "invitation": 45, "biometrics": 25, "police": 7}
    in_days |= {"draft": 14, "nomination_accept": 20, "nomination_end": 30}
    assert {name: urgent[name] for name in in_days} == in_days  # type: ignore[index]
    # What costs a program, a nomination or one's status for good: also told to who is long silent.
    despite = {name for name, cause in CAUSES.items() if cause.leads(file).despite_silence}
    assert despite == {"eligibility_lost", "permit", "nomination_accept", "nomination_end"}


def test_the_calendar_of_causes() -> None:
    reminders = rulebook.default().reminders
    assert reminders.invitation.days == (45, 30, 14, 7, 3, 1, 0)
    assert reminders.profile_expiry.days == (30, 7, 0)
    assert reminders.birthday.days == (90,)
    assert reminders.eca.months == (6, 4, 3, 2)
    assert reminders.biometrics.days == (25, 14, 3, 1)
    assert reminders.permit.months == (6, 4, 3)
    # The last day for an invitation that leaves sixty days is 61 days before.
    assert reminders.language_test.days == (61 + 60, 61 + 7)
    assert reminders.funds_review.months_of_year == (7,)
    assert reminders.untold_change.dates(date(2028, 2, 27)) == (
        date(2028, 3, 1),  # 2028 has a 29 February
        date(2028, 3, 8),
        date(2028, 3, 28),
    )
    assert reminders.work_anniversary.canadian_years == (1, 2, 3, 4, 5)
    assert reminders.work_anniversary.foreign_years == (1, 3)
