"""Ten years of activities and of addresses without a gap, told on the form sheet.

The person of ``life.py`` works since 1 March 2019; of ten years to 1 October 2026 the months from
October 2016 to February 2019 are open: 3 + 12 + 12 + 2 = 29.
"""

from __future__ import annotations

import pytest

from conversations.chat.session import Spell
from tests.lives.life import Life, scored


def history(name: str) -> Life:
    return scored().does("/sheet", "[After an invitation", f"[{name}")


def activities(life: Life) -> list[Spell]:
    assert life.session is not None
    return life.session.activities


def test_a_gap_is_shown_and_closed_by_a_tap_and_words() -> None:
    life = history("Activities")
    assert "Asked since October 2016, month by month. 29 months are still open:" in life.card
    assert "Mar 2019 – now: Work: software developer, India" in life.card
    assert "Oct 2016 – Feb 2019: nothing told (29 months)" in life.card
    life.taps("Oct 2016 – Feb 2019", "Unemployed").says("Pune, India")
    assert "every month is told" in life.card
    assert "Oct 2016 – Feb 2019: Unemployed: Pune, India" in life.card
    assert activities(life) == [
        Spell(start="2016-10", end="2019-02", kind="unemployed", text="Pune, India")
    ]


def test_several_are_typed_into_one_gap() -> None:
    life = history("Activities").taps("Oct 2016 – Feb 2019")
    life.says("Jan 2018 to Feb 2019: unemployed, Pune")
    assert "Oct 2016 – Dec 2017: nothing told (15 months)" in life.card
    # June 2017 ended the studies: told when they began, they stand there as well.
    life.does("/sheet", "[Education").says("Studies began: August 2013")
    life.taps("After an invitation", "Activities")
    assert "Aug 2013 – Jun 2017: Study: India" in life.card
    assert "Jul 2017 – Dec 2017: nothing told (6 months)" in life.card


def test_what_an_activity_was_is_asked_where_it_is_not_said() -> None:
    life = history("Activities").says("Oct 2016 to Feb 2019: this and that in Pune")
    assert "what did you do?" in life.card
    assert activities(life) == []
    life.taps("Something else").says("this and that in Pune")
    assert "every month is told" in life.card


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("March 2019 to Jan 2019: travel", "That ends before it begins."),
        ("March 2027 to April 2027: travel", "That is still to come"),
        (f"Jan 2018 to Mar 2018: {'x' * 121}", "Please write it in 1 to 120 characters."),
    ],
)
def test_what_cannot_be_is_not_kept(typed: str, said: str) -> None:
    life = history("Activities").says(typed)
    assert said in life.card
    assert activities(life) == []


def test_addresses_have_gaps_of_their_own_and_trips_none() -> None:
    life = history("Addresses")
    # Ten years and the month that runs: 121 months.
    assert "121 months are still open" in life.card
    life.taps("Oct 2016 – Oct 2026").says("12 Park Road, Pune, India")
    assert "every month is told" in life.card
    assert "Oct 2016 – now: 12 Park Road, Pune, India" in life.card
    life.taps("Trips").says("March 2024 to March 2024: Dubai, holiday")
    assert "Mar 2024 – Mar 2024: Dubai, holiday" in life.card
    assert "nothing told" not in life.card
    life.taps("Change a line", "Mar 2024 – Mar 2024: Dubai, holiday")
    assert "is removed" in life.card
    assert life.session is not None
    assert life.session.trips == []
    assert len(life.session.addresses) == 1
