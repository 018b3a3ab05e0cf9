"""How many unasked messages a year has. That no thirty days have three that are not urgent is
looked at in every life of these tests (``calm.py``); here are whole quiet years, by hand."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.chat.session import SentReminder
from tests.lives import calm
from tests.lives.life import scored, submitted
from tests.lives.test_any_life import PEOPLE

DAY = date(2027, 5, 1)


def test_a_quiet_year_in_the_pool() -> None:
    """The checks of January, April and July, the birthday, and the profile 30 and 7 days before it
    leaves, and that day."""
    life = submitted().until("2027-10-05")
    assert len(life.told) == 3 + 1 + 3
    # Of these the profile's last week and day are urgent.
    assert len(life.calm) == 3 + 1 + 1


@pytest.mark.parametrize(
    ("person", "told"),
    [
        # Work in Canada since 1 March 2025: two years on 1 March 2027. The permit has no day.
        (1, 7 + 1),
        # The test of 5 January 2025 ends on 5 January 2027: 68 days before; no program any more, 30
        # days before (6 December, for which the passport's three months, 1 December, wait), 14 and
        # 1; the profile leaves with it, so there is no check, birthday or year. Passport to 1 March
        # 2027: 30, 7 and 0 days before; then expired, 1, 30 and 90 days after. Half a year after
        # 4 January, the last day in the pool, whether to go on.
        (2, 1 + 3 + 1 + 3 + 3 + 1),
        # A partner's test of 31 August 2025, to 31 August 2027: 121 days before is 2 May, 68 is 24
        # June; the children need funds for four, which 40,000 dollars are.
        (3, 7 + 2),
    ],
)
def test_a_quiet_year_of_others(person: int, told: int) -> None:
    life = submitted(answers=PEOPLE[person]).until("2027-10-05")
    print(*life.told, sep="\n")
    assert len(life.told) == told


def test_three_years_of_silence_without_a_profile() -> None:
    """Whether it was submitted, two weeks after the score; whether to go on; and the last program:
    30, 14 and 1 days before it is lost."""
    life = scored().until("2029-10-01")
    assert (len(life.told), len(life.calm)) == (1 + 1 + 3, 2)


@pytest.mark.parametrize(
    ("causes", "is_calm"),
    [
        (["quarterly_check|2027-05-01"], True),
        (["passport|2027-06-01"], True),
        (["passport|2027-05-31"], False),
        (["birthday|2027-07-30", "work.form|2027-05-01"], False),
        (["interview"], True),
        (["rounds"], False),
    ],
)
def test_what_is_counted(causes: list[str], is_calm: bool) -> None:
    sent = SentReminder(causes=causes, kinds=[], on=DAY)
    assert calm.is_calm(sent, DAY) is is_calm


def test_three_in_thirty_days_are_noticed() -> None:
    calm.check([date(2027, 1, 1), date(2027, 1, 5), date(2027, 1, 31)])
    with pytest.raises(AssertionError, match="three in thirty days"):
        calm.check([date(2027, 1, 1), date(2027, 1, 5), date(2027, 1, 30)])
