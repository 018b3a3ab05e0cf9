"""/deadlines, /status and the calendar file name the same things on the same days, and the file
rings at the hour at which reminders come. Of no day here an hour is known: an invitation's last
moment stands in the IRCC account alone, and the page says so instead of an hour of ours."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from random import Random

import pytest

from conversations.voice.replies import Document
from tests.lives.invited import invited
from tests.lives.life import Life, scored, submitted
from tests.lives.test_any_life import PEOPLE, seeds, step
from tests.lives.test_day_to_apply import cut_short
from tests.lives.test_permit import worker
from tests.lives.test_second_time import SIXTY_SEVEN

DAY = r"\d{1,2} [A-Z][a-z]+ \d{4}"
LINE = re.compile(rf"^({DAY}) · ", re.M)
LAST_DAYS = re.compile(
    "(?:leaves the pool on|[Aa]pply by|[Aa]pplication by|apply until the end of|iometrics by) "
    rf"({DAY})"
)
"""Days ahead that /status names; not what would be, were something declined or kept."""


def day_of(said: str) -> date:
    return datetime.strptime(said, "%d %B %Y").replace(tzinfo=UTC).date()


def in_calendar(life: Life) -> dict[str, tuple[date, str]]:
    """What the file has ahead: cause, day, title."""
    life.command("/calendar")
    found: dict[str, tuple[date, str]] = {}
    made = "".join(reply.content for reply in life.replies if isinstance(reply, Document))
    for entry in made.replace("\r\n ", "").split("BEGIN:VEVENT")[1:]:
        if "STATUS:CANCELLED" in entry:
            continue
        [uid], [on], [title] = (
            re.findall(rf"^{name}:(.*?)\r?$", entry, re.M)
            for name in ("UID", "DTSTART;VALUE=DATE", "SUMMARY")
        )
        found[uid] = date.fromisoformat(on), title.replace("\\,", ",")
    return found


def on_page(life: Life) -> list[tuple[date, str]]:
    """Day and line of each thing on /deadlines."""
    page = life.command("/deadlines").card
    lines = [line for line in page.splitlines() if LINE.match(line)]
    return [(day_of(LINE.match(one)[1]), one.partition(" · ")[2]) for one in lines]  # type: ignore[index]


def agree(life: Life) -> None:
    page, file = on_page(life), in_calendar(life)
    listed = sorted(day for day, _ in file.values())
    shown = [day for day, _ in page]
    assert shown == listed[: len(shown)], "the page and the file differ"
    assert len(shown) == len(listed) or "more" in life.command("/deadlines").card
    # Each line stands on its own: no two of a day are the same thing, none points to another.
    assert len(set(page)) == len(page)
    status = life.command("/status").card
    for said in LAST_DAYS.findall(status):
        assert day_of(said) in listed, f"{said} stands in no calendar"


def applied() -> Life:
    life = invited().until("2026-10-20").does("/applied", "[Today")
    return life.taps("Biometrics letter came", "Today")


LIVES: dict[str, Callable[[], Life]] = {
    "scored": scored,
    "in the pool": submitted,
    "a test and the program end early": lambda: submitted(answers=SIXTY_SEVEN),
    "with a permit": lambda: worker(permit_until="2027-06-30"),
    "invited": invited,
    "invited, and the report ends first": cut_short,
    "applied": lambda: (
        invited()
        .until("2026-10-20")
        .does("/applied", "[Today")
        .taps("Biometrics letter came", "Today")
    ),
    **{f"person {n}": partial(submitted, answers=PEOPLE[n]) for n in (1, 2, 3)},
}


@pytest.mark.parametrize("name", LIVES)
def test_page_status_and_file_agree(name: str) -> None:
    life = LIVES[name]()
    agree(life)
    for days in (30, 25, 60):
        life.until(date.fromordinal(life.today.toordinal() + days).isoformat())
        agree(life)


@pytest.mark.parametrize("seed", seeds(2))
def test_they_agree_in_any_life(seed: int) -> None:
    dice = Random(seed)
    life = submitted(answers=PEOPLE[seed % len(PEOPLE)])
    for _ in range(12):
        step(life, dice)
        if life.session is not None and life.asks is None:
            agree(life)


def test_what_each_of_them_names_is_what_was_told() -> None:
    """Invited on 29 September 2026: 60 days are 28 November."""
    life = invited()
    last = date(2026, 11, 28)
    assert [line for day, line in on_page(life) if day == last] == [
        "Last day to apply on your invitation"
    ]
    assert (last, "Last day to apply on your invitation") in in_calendar(life).values()
    status = life.command("/status").card
    assert set(LAST_DAYS.findall(status)) == {"28 November 2026"}
    assert "Go by the day and hour in your IRCC account." in status


@pytest.mark.parametrize(("quiet", "hour"), [("21:00 to 08:00", 9), ("20:00 to 10:00", 10)])
def test_the_file_rings_at_the_hour_of_reminders(quiet: str, hour: int) -> None:
    life = submitted().command("/settings").taps("Quiet hours", quiet)
    life.command("/calendar")
    [made] = [reply for reply in life.replies if isinstance(reply, Document)]
    # The check of 5 January, on the day itself.
    [check] = [e for e in made.content.split("BEGIN:VEVENT") if "quarterly_check" in e]
    assert f"TRIGGER:PT{hour}H" in check
    assert life.until("2027-01-06").told[-1][11:16] == f"{hour:02}:00"


def test_the_cause_comes_before_what_it_takes() -> None:
    """The last test ends: the line names it, and the program and the profile are below it."""
    life = scored(answers={"english.date": "2025-02-01"})
    page = life.command("/deadlines").card
    assert "1 February 2027" in page
    [line] = [line for line in page.splitlines() if line.startswith("1 February 2027 · ")]
    assert "IELTS" in line
