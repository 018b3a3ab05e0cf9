"""A provincial nomination, told with its days: when it is spoken of, and when no more.

Nominated on 3 December 2026: 28 days of December are left, and two of January make thirty.
Reminders 20, 7 and 2 days before 2 January 2027.
"""

from __future__ import annotations

from datetime import date

import pytest

from conversations.voice.replies import Button
from tests.lives.life import Life, scored, submitted

ACCEPT = "Last day to accept your nomination"
END = "Your nomination ends"
DAYS = ["2026-12-13 09:00", "2026-12-26 09:00", "2026-12-31 09:00"]


def nominee() -> Life:
    """In the pool since 5 October 2026, and nominated since, as was told on the day."""
    life = submitted().until("2026-12-03").says("I was nominated on 3 December 2026")
    return life.taps("Yes")


def about(life: Life, what: str) -> list[str]:
    return [line[:16] for line in life.told if line.endswith(what)]


def test_it_is_to_be_accepted_within_thirty_days() -> None:
    life = nominee()
    assert "Nominated on 3 December 2026: accept it in your IRCC account by 2 January 2027." in (
        life.card
    )
    assert about(life.until("2027-02-01"), ACCEPT) == DAYS
    assert "If the message in your IRCC account names another day, that one counts." in (
        life.text_of(0)
    )


def test_what_helps_comes_first_and_four_are_all() -> None:
    life = nominee().until("2026-12-13")
    buttons = life.buttons_of()
    assert [one.label for one in buttons] == [
        "Nomination accepted",
        "IRCC's page",
        "Tomorrow",
        "More",
    ]
    assert [one.label for one in buttons if is_link(one)] == ["IRCC's page"]


def is_link(button: Button) -> bool:
    return str(button.url).startswith("https://www.canada.ca/")


def test_once_accepted_nothing_is_left_to_accept_and_ircc_knows() -> None:
    life = nominee().until("2026-12-13").presses("Nomination accepted")
    assert life.session is not None
    assert life.session.life.nomination_accepted
    assert "still has to be told to IRCC" not in life.card
    assert about(life.until("2027-02-01"), ACCEPT) == DAYS[:1]
    # Nobody asks whether IRCC was told either.
    assert about(life, "Have you told IRCC about this?") == []


def test_to_accept_it_is_to_tell_ircc_which_is_not_asked_twice() -> None:
    # Three and ten days after a change told here the person would else be asked.
    life = nominee().until("2026-12-31")
    assert [line for line in life.told if "Have you told IRCC" in line] == []


def test_its_last_day_is_the_one_that_was_told() -> None:
    # Three months before 31 May: the last of February; 30 and 7 days: 1 and 24 May.
    life = nominee().says("my nomination expires on 31 May 2027")
    assert "Your nomination's last day: 31 May 2027." in life.card
    life.until("2026-12-13").presses("Nomination accepted").until("2027-06-10")
    assert about(life, END) == ["2027-02-28 09:00", "2027-05-01 09:00", "2027-05-24 09:00"]
    assert "I do not know whether it must still hold when you apply" in life.text_of()


def test_without_a_last_day_told_none_is_made_up() -> None:
    assert about(nominee().until("2027-11-01"), END) == []


def test_a_new_last_day_is_one_tap_away() -> None:
    life = nominee().says("my nomination expires on 31 May 2027").until("2027-02-28")
    life.presses("New last day").says("30 November 2027")
    assert life.session is not None
    assert life.session.life.nomination_ends_on == date(2027, 11, 30)
    # Three months before 30 November: 30 August.
    life.until("2027-09-30")
    assert about(life, END) == ["2027-02-28 09:00", "2027-08-30 09:00"]


def test_whoever_told_the_nomination_before_is_asked_for_the_last_day_at_once() -> None:
    life = submitted(answers={"nomination": True})
    life.does("/status", "[Day of my nomination", "5 October 2026")
    assert "Which last day does your nomination certificate name?" in life.card
    assert "Today" not in life.labels
    life.says("5 October 2026")
    # On its day it still counts, so that day can be the last one.
    assert "Your nomination's last day: 5 October 2026." in life.card
    life.says("my nomination ends on 1 June 2026")
    assert "must lie between 5 October 2026 and 5 October 2036" in life.card


def test_none_through_express_entry_is_none_to_accept() -> None:
    life = submitted().until("2026-12-03").says("nominated on 3 December 2026").taps("No")
    assert life.session is not None
    assert life.session.life.nominated_on is None
    assert about(life.until("2027-02-01"), ACCEPT) == []


def test_one_that_was_lost_is_gone_with_its_days() -> None:
    life = nominee().says("my nomination expires on 31 May 2027").until("2026-12-13")
    life.says("I lost my nomination").taps("No").until("2027-06-10")
    assert about(life, ACCEPT) == DAYS[:1]
    assert about(life, END) == []


def test_another_one_is_to_be_accepted_anew() -> None:
    life = nominee().until("2026-12-13").presses("Nomination accepted")
    life.until("2027-02-01").says("nominated on 1 February 2027")
    # 27 days of February, three of March: 20 days before 3 March are 11 February.
    assert about(life.until("2027-02-12"), ACCEPT) == [DAYS[0], "2027-02-11 09:00"]


@pytest.mark.parametrize("text", ["I was nominated on 3 December 2026", "nominated 2026-12-03"])
def test_nobody_is_asked_who_told_of_none(text: str) -> None:
    life = submitted().until("2026-12-03")
    labels = life.does("/status", "[More").labels
    assert [one for one in labels if "nomination" in one.lower()] == []
    assert "Has a province or territory nominated you through Express Entry?" in (
        life.says(text).card
    )


def test_it_can_be_told_before_the_profile_is_submitted() -> None:
    life = scored().says("nominated on 1 October 2026").taps("Yes")
    assert "accept it in your IRCC account by 31 October 2026" in life.card
