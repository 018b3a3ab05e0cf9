"""The buttons of a reminder: exactly which, and what each leaves behind in the session.

The person of ``life.py``: submitted on 5 October 2026, a check on 5 January, 31 on 15 June 2027
(told on 17 March), the year over on 5 October. Invited on 10 February 2027: sixty days end on 11
April.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import pytest

from conversations.voice.replies import Card, CloseCard
from tests.lives.life import Life, submitted

LATER = ["Tomorrow", "More"]
CHECK = "quarterly_check|2027-01-05"


@cache
def _told(what: str) -> Life:
    match what:
        case "check":
            return submitted().until("2027-01-05")
        case "birthday":
            return submitted().until("2027-03-17")
        case "two":
            # A child told of on 2 January: three days later, with the check.
            life = submitted().until("2027-01-02")
            life.does("/edit", "[Profile", "[Dependent children", "1")
            return life.until("2027-01-05")
        case "untold":
            life = submitted().until("2026-11-01")
            life.does("/edit", "[Profile", "[Dependent children", "1")
            return life.until("2026-11-04")
        case "silence":
            life = Life().does("/start", "[I agree, let's start", "3 April 1991")
            return life.until("2026-10-02")
        case "invited":
            return submitted().until("2027-02-10").does("/invited", "[Today", "[General", "[Skip")
        case "letter":
            life = copy.deepcopy(_told("invited")).until("2027-02-20")
            life.does("/applied", "[Today", "[Biometrics letter came", "[Today")
            # Thirty days are 22 March: fourteen before.
            return life.until("2027-03-08")
    raise AssertionError(what)


def told(what: str, until: str | None = None) -> Life:
    life = copy.deepcopy(_told(what))
    return life.until(until) if until else life


def labels(life: Life) -> list[str]:
    return [button.label for button in life.buttons_of()]


@pytest.mark.parametrize(
    ("begin", "expected"),
    [
        (lambda: told("check"), ["Look through the list", "Nothing has changed", *LATER]),
        (lambda: told("birthday"), ["How to make up for it", "OK", *LATER]),
        (lambda: told("untold"), ["Done, IRCC knows", *LATER]),
        (lambda: told("two"), ["Go through them", "All dates", "Remind me tomorrow"]),
        (lambda: told("silence"), ["Continue", "No more of this kind"]),
        # Given or not is all there is to say.
        (lambda: told("letter"), ["I gave them", *LATER]),
        (lambda: told("invited", "2027-03-12"), ["What to do, in order", "Done", *LATER]),
        # The last day is tomorrow, and then it is today.
        (lambda: told("invited", "2027-04-10"), ["What to do, in order", "Done", *LATER]),
        (lambda: told("invited", "2027-04-11"), ["What to do, in order", "Done", "More"]),
        # Over since the 12th; what happened is asked, and there is no last day any more.
        (lambda: told("invited", "2027-04-12"), ["Tell what happened", *LATER]),
        # In the pool for some days, and out of it.
        (lambda: submitted().until("2027-09-28"), ["Form sheet", "Done", *LATER]),
        (lambda: submitted().until("2027-10-05"), ["Tell what happened", *LATER]),
    ],
    ids=[
        "check", "birthday", "untold", "untold and check", "silence", "biometrics", "invitation",
        "last day tomorrow", "last day", "invitation over", "leaves in a week", "leaves today",
    ],
)  # fmt: skip
def test_the_buttons_of_a_reminder(begin: Callable[[], Life], expected: list[str]) -> None:
    assert labels(begin()) == expected


def kept(life: Life) -> dict[str, Any]:
    """What pressing a button can change."""
    assert life.session is not None
    memory, preferences = life.session.reminders, life.session.preferences
    return {
        "done": memory.done,
        "snoozed": memory.snoozed,
        "from": memory.snoozed_from,
        "kinds": memory.snoozed_kinds,
        "stopped": preferences.stopped,
        "all": preferences.all_stopped,
        "untold": sorted(life.session.life.untold),
        "biometrics": life.session.life.biometrics_done,
    }


NOTHING = {
    "done": [], "snoozed": {}, "from": {}, "kinds": {}, "stopped": [], "all": False, "untold": [],
    "biometrics": False,
}  # fmt: skip
CHILD = {"untold": ["dependent_children"]}


def put_off(cause: str, of: str, kind: str, to: str) -> dict[str, Any]:
    return {
        "snoozed": {cause: date.fromisoformat(to)},
        "from": {cause: date.fromisoformat(of)},
        "kinds": {cause: kind},
    }


@pytest.mark.parametrize(
    ("what", "label", "heard", "changed"),
    [
        (
            "check",
            "Nothing has changed",
            "Noted. I won't mention it again: Has anything changed?",
            {"done": [CHECK]},
        ),
        (
            "check",
            "In 1 day",
            "I will mention it again on 6 January 2027.",
            put_off("quarterly_check", "2027-01-05", "check", "2027-01-06"),
        ),
        (
            "check",
            "In 1 week",
            "I will mention it again on 12 January 2027.",
            put_off("quarterly_check", "2027-01-05", "check", "2027-01-12"),
        ),
        (
            "check",
            "No more of this kind",
            "No more reminders of this kind: Quarterly check. /settings turns them on again.",
            {"stopped": ["check"]},
        ),
        (
            "check",
            "Stop all reminders",
            "All reminders are off. /settings turns them on again; /deadlines always shows the "
            "dates.",
            {"all": True},
        ),
        ("untold", "Done, IRCC knows", "Noted: IRCC knows.", {"untold": []}),
        (
            "two",
            "Done",
            "Noted. I won't mention it again: Has anything changed?",
            {"done": [CHECK]} | CHILD,
        ),
        (
            "two",
            "No more of this kind",
            "No more reminders of this kind: Changes for IRCC, Quarterly check. "
            "/settings turns them on again.",
            {"stopped": ["check", "report"]} | CHILD,
        ),
        (
            "two",
            "In 1 day",
            "I will mention it again on 6 January 2027.",
            {
                "snoozed": {
                    "untold.dependent_children": date(2027, 1, 6),
                    "quarterly_check": date(2027, 1, 6),
                },
                "from": {
                    "untold.dependent_children": date(2027, 1, 2),
                    "quarterly_check": date(2027, 1, 5),
                },
                "kinds": {"untold.dependent_children": "report", "quarterly_check": "check"},
            }
            | CHILD,
        ),
        (
            "silence",
            "No more of this kind",
            "No more reminders of this kind: Unfinished interview. /settings turns them on again.",
            {"stopped": ["interview"]},
        ),
    ],
)
def test_what_ends_a_reminder_takes_its_buttons_away(
    what: str, label: str, heard: str, changed: dict[str, Any]
) -> None:
    life = told(what)
    card = life.card
    life.presses(label, message_id=77)
    assert life.heard == heard
    assert kept(life) == NOTHING | changed
    closed = [reply for reply in life.replies if isinstance(reply, CloseCard)]
    assert [(one.message_id, one.html) for one in closed] == [(77, None)]
    assert life.card == card, "what was in front of the person stays"


def test_one_of_two_told_leaves_the_buttons_for_the_other() -> None:
    life = told("two").presses("Done, IRCC knows", message_id=77)
    assert life.heard == "Noted: IRCC knows."
    assert kept(life) == NOTHING
    assert [reply for reply in life.replies if isinstance(reply, CloseCard)] == []


@pytest.mark.parametrize(
    ("what", "label", "line"),
    [
        ("check", "Look through the list", "Has any of this changed"),
        ("check", "All dates", "The dates that matter, as of 5 January 2027:"),
        ("check", "On a date", "On which day shall I mention it again?"),
        ("silence", "Continue", "Eligibility · 2 of about"),
        ("letter", "All dates", "The dates that matter, as of 8 March 2027:"),
        ("letter", "Stop all reminders", "A letter for your biometrics is open"),
    ],
)
def test_what_leads_elsewhere_settles_nothing(what: str, label: str, line: str) -> None:
    life = told(what)
    before = kept(life)
    life.presses(label, message_id=77)
    assert life.card.startswith(line)
    assert kept(life) == before
    # The card before loses its buttons; the reminder keeps its own.
    closed = [reply.message_id for reply in life.replies if isinstance(reply, CloseCard)]
    assert closed == [None]
    assert sum(isinstance(reply, Card) for reply in life.replies) == 1


def test_what_happened_is_told_where_it_stands() -> None:
    life = told("invited", "2027-04-12").presses("Tell what happened")
    assert "You are here: the time to apply is over." in life.card
    assert life.labels[0] == "The invitation lapsed"


def test_done_twice_is_remembered_once() -> None:
    life = told("check").presses("Done").presses("Done")
    assert kept(life) == NOTHING | {"done": [CHECK]}


def test_a_second_snooze_replaces_the_first() -> None:
    life = told("check").presses("In 1 day").presses("In 1 week")
    assert kept(life) == NOTHING | put_off("quarterly_check", "2027-01-05", "check", "2027-01-12")


def test_done_ends_what_was_put_off() -> None:
    life = told("check").presses("In 1 week").presses("Done")
    assert kept(life) == NOTHING | {"done": [CHECK]}
    assert len(life.until("2027-02-28").told) == 1


@pytest.mark.parametrize(
    ("day", "said", "to"),
    [
        ("5 January 2027", "That day is not ahead of us", None),  # today
        ("4 January 2027", "That day is not ahead of us", None),
        ("6 January 2027", "I will mention it again on 6 January 2027.", "2027-01-06"),
        # 5 January 2027 is a Tuesday.
        ("next friday", "I will mention it again on 8 January 2027.", "2027-01-08"),
        ("in 2 weeks", "I will mention it again on 19 January 2027.", "2027-01-19"),
        ("30 June", "I will mention it again on 30 June 2027.", "2027-06-30"),
        ("after new year", "I will mention it again on 2 January 2028.", "2028-01-02"),
    ],
)
def test_put_off_to_a_day_ahead_only(day: str, said: str, to: str | None) -> None:
    life = told("check").presses("On a date")
    assert life.card == (
        "On which day shall I mention it again? The deadline itself stays where it is.\n\n"
        "For example: next friday, in 2 weeks, or 19 January 2027"
    )
    life.says(day)
    assert said in life.card
    changed = put_off("quarterly_check", "2027-01-05", "check", to) if to else {}
    assert kept(life) == NOTHING | changed
    # Refused, the day is asked again; taken, the person is back where they were.
    assert ("On which day shall I mention it again?" in life.card) is (to is None)


def test_a_day_in_words_puts_the_last_reminder_off_without_a_button() -> None:
    life = told("check").says("remind me next friday")
    assert life.heard == "I will mention it again on 8 January 2027."
    assert kept(life) == NOTHING | put_off("quarterly_check", "2027-01-05", "check", "2027-01-08")


def test_no_day_to_put_off_to_after_all() -> None:
    life = told("check").presses("On a date")
    assert life.labels == ["Back"]
    life.taps("Back")
    assert "CRS 424 of 1,200" in life.card
    assert kept(life) == NOTHING


def test_forty_reminders_are_remembered_and_the_oldest_forgotten() -> None:
    life = told("check")
    assert life.session is not None
    one = life.session.reminders.sent["1"]
    life.session.reminders.sent = {str(number): one for number in range(1, 41)}
    life.session.reminders.count = 40
    life.until("2027-03-17")
    assert list(life.session.reminders.sent) == [str(number) for number in range(2, 42)]
    assert life.session.reminders.sent["41"].causes == ["birthday|2027-06-15"]
    assert life.session.reminders.sent["41"].on == date(2027, 3, 17)
    assert life.session.reminders.count == 41


def test_a_reminder_no_longer_remembered_changes_nothing() -> None:
    life = told("check")
    assert life.session is not None
    life.session.reminders.sent = {}
    life.presses("Done")
    assert kept(life) == NOTHING


def test_a_change_to_tell_is_ticked_off_where_it_is_gone_through() -> None:
    life = told("two").presses("Go through them")
    assert "Have you told IRCC about this" in life.card
    assert "Done" not in life.labels
    life.taps("Done, IRCC knows")
    assert "Noted: IRCC knows." in life.heard
    assert kept(life) == NOTHING
    assert life.card.startswith("Has anything changed?")


def test_done_with_what_is_gone_says_that_it_is_settled() -> None:
    life = told("check").does("/withdrawn").presses("Nothing has changed")
    assert "That is settled" in life.heard
    assert kept(life) == NOTHING
