"""When what is due is said: on its day, with its neighbour, two that are not urgent in thirty days.

Leads by hand from ``rules/reminders.toml``: the check of a profile every three months, not urgent;
passport six and three months before, not urgent, and thirty days before and later, urgent;
assessment six, four, three and two months before, not urgent; birthday 90 days before, not urgent;
profile thirty days before not, a week before urgent.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from conversations.reports.rhythm import MOST, WAITS, WITHIN, Lead, free_from, next_day, said_on
from express_entry.deadlines import Deadline
from tests.lives.life import Life, submitted

CHECK = "Has anything changed?"
PASSPORT = "Your passport expires"
BIRTHDAY = "You turn 31"
JANUARY = date(2027, 1, 1)


def lead(day: int, *, urgent: bool = False, last: int = 300) -> Lead:
    """A reminder on the so many-th day of 2027 of something whose last day is another."""
    about = Deadline(
        cause=f"passport.{day}",
        kind="passport",
        on=JANUARY + timedelta(last - 1),
        meaning="last_day",
        lead_dates=(),
        urgent_from=JANUARY if urgent else None,
        despite_silence=False,
        facts={},
        projected=False,
        source="",
    )
    made = Lead.of(about, JANUARY + timedelta(day - 1))
    return replace(made, key=f"{day}")


def days(*leads: Lead, said: tuple[int, ...] = (), today: int = 1) -> dict[int, int]:
    """On which day each of these is said, both as days of 2027."""
    before = [JANUARY + timedelta(day - 1) for day in said]
    found = said_on(leads, JANUARY + timedelta(today - 1), before)
    return {int(one.key): (day - JANUARY).days + 1 for one, day in found}


def test_what_has_no_neighbour_does_not_wait() -> None:
    assert days(lead(10), lead(16)) == {10: 10, 16: 16}


def test_what_is_not_urgent_waits_five_days_for_its_neighbour() -> None:
    assert days(lead(10), lead(15)) == {10: 15, 15: 15}
    assert days(lead(10), lead(13), lead(15)) == {10: 15, 13: 15, 15: 15}
    # The third is seven days after the first: only the second is waited for.
    assert days(lead(10), lead(13), lead(17)) == {10: 13, 13: 13, 17: 17}


def test_what_is_urgent_waits_for_nothing_and_takes_with_it_what_waits() -> None:
    assert days(lead(10), lead(12, urgent=True), lead(14)) == {10: 12, 12: 12, 14: 14}
    assert days(lead(10, urgent=True), lead(12)) == {10: 10, 12: 12}


def test_nothing_waits_past_its_last_day() -> None:
    assert days(lead(10, last=12), lead(15)) == {10: 12, 15: 15}
    assert days(lead(10, last=10), lead(12)) == {10: 10, 12: 12}


def test_the_third_in_thirty_days_waits() -> None:
    # 10 and 20 are said; thirty days from 10 end with 39.
    assert days(lead(10), lead(20), lead(30)) == {10: 10, 20: 20, 30: 40}
    assert days(lead(30), said=(10, 20), today=20) == {30: 40}
    assert days(lead(39), said=(10, 20), today=20) == {39: 40}
    # What comes due meanwhile is said with it, and an urgent one takes it along.
    assert days(lead(10), lead(20), lead(30), lead(38)) == {10: 10, 20: 20, 30: 40, 38: 40}
    urgent = days(lead(10), lead(20), lead(30), lead(33, urgent=True))
    assert urgent == {10: 10, 20: 20, 30: 33, 33: 33}


def test_the_third_in_thirty_days_is_urgent_on_its_last_day_and_does_not_count() -> None:
    # 30 has to be said by 35; the next that is not urgent can still come on 40.
    assert days(lead(10), lead(20), lead(30, last=35), lead(36)) == {10: 10, 20: 20, 30: 35, 36: 40}


def test_what_was_missed_is_said_at_once() -> None:
    assert days(lead(10), lead(12), today=13) == {10: 13, 12: 13}
    # Unless its neighbour is still to come within five days of the first.
    assert days(lead(10), lead(12), lead(15), today=13) == {10: 15, 12: 15, 15: 15}


@pytest.mark.parametrize("seed", range(40))
def test_any_leads_keep_to_the_rhythm(seed: int) -> None:
    """Nothing early; what is urgent on its day; what is not within five days, unless two were said
    in the thirty days before; nothing past its last day; two in thirty days."""
    dice = Random(seed)
    some = [
        lead(day, urgent=dice.random() < 0.3, last=day + dice.choice([0, 3, 20, 100]))
        for day in sorted(dice.sample(range(1, 250), 25))
    ]
    said = said_on(some, JANUARY, [])
    assert sorted(one.key for one, _ in said) == sorted(one.key for one in some)
    by_day: dict[date, list[Lead]] = {}
    for one, day in said:
        by_day.setdefault(day, []).append(one)
        assert one.on <= day <= one.latest
        assert not one.is_urgent or day == one.on
    calm = [
        day
        for day, its in sorted(by_day.items())
        if not any(one.is_urgent for one in its) and not any(one.latest == day for one in its)
    ]
    for day in calm:
        assert len([one for one in calm if day <= one < day + timedelta(WITHIN)]) <= MOST
    not_urgent = [day for day, its in by_day.items() if not any(one.is_urgent for one in its)]
    for one, day in said:
        until = one.on + timedelta(WAITS)
        full = [other for other in not_urgent if until - timedelta(WITHIN) < other <= until]
        assert day <= until or len(full) >= MOST


def test_next_day_is_never_before_today() -> None:
    assert next_day([lead(3)], JANUARY + timedelta(8), []) == JANUARY + timedelta(8)
    assert free_from([]) == free_from([JANUARY]) == date.min


# ------------------------------------------------------------------ lives


def test_the_check_and_the_passport_are_one_message() -> None:
    # Six months before 8 July 2027: 8 January, three days after the check.
    life = submitted(answers={"passport": "2027-07-08"}).until("2027-02-01")
    assert life.told == [f"2027-01-08 09:00 {CHECK} + {PASSPORT}"]
    assert f"{CHECK} · 5 January 2027, 3 days ago." in life.text_of()


def test_six_days_apart_they_are_two() -> None:
    life = submitted(answers={"passport": "2027-07-11"}).until("2027-02-01")
    assert life.told == [f"2027-01-05 09:00 {CHECK}", f"2027-01-11 09:00 {PASSPORT}"]


def three_in_a_month() -> Life:
    """Check on 5 January, passport on 14 January (to 14 July), and the assessment on 24 January
    (six months before 24 July 2027: five years from 24 July 2022)."""
    papers = {"passport": "2027-07-14", "credential.0.eca_date": "2022-07-24"}
    return submitted(answers=papers)


def test_the_third_of_a_month_waits_for_the_next() -> None:
    # Thirty days from 5 January end with 3 February: the third comes on the 4th.
    life = three_in_a_month().until("2027-02-20")
    assert [line[:10] for line in life.told] == ["2027-01-05", "2027-01-14", "2027-02-04"]
    assert "Your WES report" in life.told[-1]
    assert "24 July 2027" in life.text_of()


def test_what_waits_is_not_said_once_its_cause_is_gone() -> None:
    life = three_in_a_month().until("2027-01-30")
    life.command("/settings").taps("Kinds of reminder", "ECA: on")
    assert [line[:10] for line in life.until("2027-02-20").told] == ["2027-01-05", "2027-01-14"]


def test_what_waits_outlives_a_downtime_a_turn_and_a_restart() -> None:
    life = three_in_a_month().until("2027-01-26").command("/status")
    life.without_the_bot_until("2027-02-01").command("/deadlines")
    life.until("2027-02-20")
    assert [line[:10] for line in life.told] == ["2027-01-05", "2027-01-14", "2027-02-04"]


def test_on_again_names_the_day_on_which_it_will_be_said() -> None:
    # The check of 5 January waits for the passport on the 8th.
    life = submitted(answers={"passport": "2027-07-08"}).until("2026-12-01")
    life.does("/stop", "/reminders")
    assert "I will mention it on 8 January 2027" in life.card
