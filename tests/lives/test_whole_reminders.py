"""Eight months in the pool, every reminder word for word with its buttons; and the calendar of the
same person as a file.

31 on 15 June 2027: 105 points become 99. The quarterly check comes every three months after 5
October 2026, the birthday 90 days before.
"""

from __future__ import annotations

from pathlib import Path

from conversations.chat.session import SentReminder
from conversations.chat.turn import Turn
from conversations.screens.exporting import give_calendar
from conversations.voice.replies import Button, Document, Notice
from tests.lives.life import submitted

ICS = Path(__file__).parent / "dates.ics"
CHECK = (
    "Has anything changed? · {day}, today.\n"
    "IRCC must be told of changes at work, in the family, in tests, diplomas, passport and money.\n"
    "Please look through the list."
)
BIRTHDAY = (
    "You turn 31 · 15 June 2027, {when}.\n"
    "It costs 6 points: CRS 424 becomes 418.\n"
    "IRCC takes the age over by itself; you need not do anything. /whatif shows what would make "
    "up for it."
)


def labels(rows: tuple[tuple[Button, ...], ...]) -> list[list[str]]:
    return [[button.label for button in row] for row in rows]


NEXT = (
    "Next: French at NCLC 7 in all four abilities. It opens rounds of this kind: French. CRS 486 "
    "would have been enough in {0} of the {0} held in the last twelve months."
)
"""424 and 62: above each French round (432 at most) of the twelve months before; of 2026 they were
on 6 February, 4 and 18 March, 15 and 29 April, 28 May, 9 and 22 July, 6 and 19 August."""


def test_eight_months_of_reminders() -> None:
    life = submitted().until("2027-06-08")
    assert [line[:16] for line in life.told] == [
        "2027-01-05 09:00",
        "2027-03-17 09:00",
        "2027-04-05 09:00",
    ]
    assert [life.text_of(number) for number in range(3)] == [
        f"{text}\n\n{NEXT.format(rounds)}"
        for text, rounds in (
            (CHECK.format(day="5 January 2027"), 10),
            (BIRTHDAY.format(when="in 3 months"), 8),
            (CHECK.format(day="5 April 2027"), 7),
        )
    ]
    look = [["Look through the list"], ["Nothing has changed", "Tomorrow"], ["More"]]
    assert [labels(notice.rows) for notice in life.reminders] == [
        look,
        [["How to make up for it"], ["OK", "Tomorrow"], ["More"]],
        look,
    ]
    numbers = [
        {(button.data or "").split(".")[1] for row in notice.rows for button in row}
        for notice in life.reminders
    ]
    assert [len(one) for one in numbers] == [1] * 3, "each reminder's buttons are its own"
    assert len(set().union(*numbers)) == 3
    assert all(isinstance(one, Notice) and not one.silent for one in life.reminders)


def test_the_calendar_file() -> None:
    life = submitted()
    assert life.session is not None
    turn = Turn(life.session, life.today)
    turn.new_id = "first"
    give_calendar(turn)
    [made] = turn.replies
    assert isinstance(made, Document)
    assert (made.name, made.caption) == (
        "express-entry-deadlines.ics",
        "Your dates for a calendar. Importing a newer file later updates the entries, and cancels "
        "those that no longer hold.",
    )
    # The sequence is of the day, 5 October 2026, and of the turn.
    sequence = life.today.toordinal() * 2000 + life.session.turn
    text = ICS.read_text("utf-8").replace("SEQUENCE:NOW", f"SEQUENCE:{sequence}")
    assert made.content.replace("\r\n", "\n").strip() == text.strip()
    assert {cause: str(entry.on) for cause, entry in life.session.exported.items()} == {
        "quarterly_check": "2027-01-05",
        "birthday": "2027-06-15",
        "funds_review": "2027-07-31",
        "profile_expiry": "2027-10-05",
        "eligibility_lost": "2028-03-10",
        "fees": "2028-04-30",
        "eca.0": "2030-02-02",
        "passport": "2033-05-05",
    }


def test_forty_reminders_keep_their_buttons_and_the_oldest_goes_first() -> None:
    life = submitted()
    assert life.session is not None
    memory = life.session.reminders
    old = SentReminder(causes=["passport|2033-05-05"], kinds=["passport"], on=life.today)
    memory.sent = {str(number): old for number in range(1, 41)}
    memory.count = 40
    life.until("2027-01-05")
    assert life.session is not None
    assert list(life.session.reminders.sent) == [str(number) for number in range(2, 42)]
    assert life.session.reminders.sent["41"] == SentReminder(
        causes=["quarterly_check|2027-01-05"], kinds=["check"], on=life.today
    )


def test_several_dates_in_one_message_are_counted_and_the_nearest_comes_first() -> None:
    # The bot is down from 16 March to 6 April 2027: the birthday (17 March) and the check came due.
    life = submitted().until("2027-03-16").without_the_bot_until("2027-04-06")
    check, birthday = CHECK.format(day="5 April 2027"), BIRTHDAY.format(when="in 2 months")
    assert life.text_of() == "\n\n".join(
        [
            "2 dates to keep in mind:",
            check.replace("today", "yesterday").removesuffix("\nPlease look through the list."),
            birthday,
            NEXT.format(7),
        ]
    )
    assert labels(life.reminders[-1].rows) == [
        ["Go through them"],
        ["All dates"],
        ["Remind me tomorrow"],
    ]


def test_each_thing_of_a_message_is_dealt_with_by_itself() -> None:
    life = submitted().until("2027-03-16").without_the_bot_until("2027-04-06")
    life.presses("Go through them")
    assert "Has anything changed?" in life.card
    assert "You turn 31" not in life.card
    life.taps("Nothing has changed")
    assert life.session is not None
    assert life.session.reminders.done == ["quarterly_check|2027-04-05"]
    assert "You turn 31" in life.card
    # The birthday is put off, and then not, after all.
    life.taps("More").taps("In 1 week")
    assert [str(day) for day in life.session.reminders.snoozed.values()] == ["2027-04-13"]
    life.taps_below("Undo")
    assert life.session.reminders.snoozed == {}
    assert life.session.reminders.done == ["quarterly_check|2027-04-05"]
