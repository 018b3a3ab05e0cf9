"""Whatever somebody does, in whatever order and however late: nothing fails, every message keeps to
Telegram's limits (the chat checks each), and the days told agree with each other."""

from __future__ import annotations

import os
from datetime import timedelta
from itertools import pairwise
from random import Random
from typing import Any

import pytest

from conversations.voice.events import Tapped
from tests.lives.life import Life, submitted

PEOPLE: tuple[dict[str, Any], ...] = (
    {},
    {
        "residence": "CA",
        "work_permit": True,
        "credential.0.country": "CA",
        "job.0.country": "CA",
        "job.0.start": "2025-03-01",
        "job.0.authorized": True,
        "job.0.student": False,
    },
    {"passport": "2027-03-01", "english.date": "2025-01-05"},
    {
        "marital_status": "married",
        "partner.accompanying": True,
        "partner_test.test": "celpip_general",
        "partner_test.date": "2025-08-31",
        "children": 2,
        "funds": 40000,
    },
)
COMMANDS = (
    "/status", "/deadlines", "/check", "/settings", "/undo", "/invited", "/declined", "/applied",
    "/lapsed", "/expired", "/landed", "/withdrawn", "/calendar", "/score", "/edit", "/start",
)  # fmt: skip
WORDS = (
    "yesterday", "3 April 1991", "3 May", "1", "I mistyped the date", "that did not happen",
    "I got an invitation today", "I withdrew yesterday", "nothing changed", "we had a baby",
)  # fmt: skip


def seeds(lives: int) -> range:
    """The seeds of so many lives; ``SEED`` in the environment gives the first, ``ANY_LIVES`` the
    number."""
    first = int(os.environ.get("SEED", "0"))
    return range(first, first + int(os.environ.get("ANY_LIVES", str(lives))))


def is_told(life: Life) -> bool:
    """Whether there is a candidacy that time does something to, and reminders of it."""
    assert life.session is not None
    return life.state in ("submitted", "invited") and not life.session.preferences.all_stopped


def begin_again(life: Life) -> None:
    """Submit anew, so that a life does not end with the first thing that was taken back."""
    life.command("/reminders")
    while life.state in ("applied", "landed"):
        life.does("/status", "[That did not happen")
    if is_told(life):
        return
    if "Begin a new profile" in life.command("/status").labels:
        life.taps("Begin a new profile")
    life.does("/submitted", "[Today")
    for label in ("IRCC took it: I submitted", "Skip"):
        if label in life.labels:
            life.taps(label)


def step(life: Life, dice: Random) -> None:
    """Something that a person does, or time that goes by."""
    if not is_told(life) and dice.random() < 0.4:
        begin_again(life)
        return
    match dice.choice(["wait", "wait", "tap", "reminder", "reminder", "say", "command"]):
        case "wait":
            day = life.today + timedelta(days=dice.choice([1, 3, 10, 40, 90]))
            life.until(day.isoformat(), dice.choice([7, 12, 20]))
        case "tap" if life.buttons:
            button = dice.choice(life.buttons)
            if button.data and button.label != "Erase everything":
                life.taps_data(button.data)
        case "reminder" if life.reminders:
            buttons = life.buttons_of(dice.randrange(len(life.reminders)))
            life._happens(Tapped(dice.choice(buttons).data or "", 1))
        case "say":
            life.says(dice.choice([life.today.isoformat(), *WORDS]))
        case _:
            life.command(dice.choice(COMMANDS))


@pytest.mark.parametrize("seed", seeds(6))
def test_any_life(seed: int) -> None:
    print(f"SEED={seed}")
    dice = Random(seed)
    life = submitted(answers=PEOPLE[seed % len(PEOPLE)])
    for _ in range(35):
        step(life, dice)
        assert life.session is not None
        told = life.session.life
        if told.ended_on is None:
            ends = (told.applied_on or told.declined_on, told.landed_on)
            days = [day for day in (told.submitted_on, told.invited_on, *ends) if day is not None]
            assert all(earlier <= later for earlier, later in pairwise(days)), told
            assert all(day <= life.today for day in days), told
