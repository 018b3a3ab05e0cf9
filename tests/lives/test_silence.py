"""Whoever is silent for 24 months is asked, thirty days before the end, whether to keep what they
told.

The person of ``scored`` was last here on 1 October 2026: 24 months end on 1 October 2028,
thirty days before that is 1 September 2028.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import Literal

import pytest

from conversations.chat.session import Silent
from conversations.chat.silence import KEY, note, step_of
from tests.conversations.standing import held
from tests.lives import buttons
from tests.lives.life import Life, scored, submitted

ASKED = date(2028, 9, 1)
ENDS = date(2028, 10, 1)
QUESTION = (
    "Shall I keep your answers? You were last here on 1 October 2026, and I do not keep them for "
    "ever.\n\n"
    "Any tap or message keeps them. If I hear nothing, I erase everything on 1 October 2028, and "
    "no reminder comes after that."
)


def noted(life: Life, step: Literal["warn", "erase"], day: str, hour: int = 12) -> Life:
    """The front end notes on this day what is to be done, and wakes the chat."""
    life.until(day, hour)
    life.told.clear()
    life.reminders.clear()
    assert step_of(held(life), life.today, 24) == step
    note(held(life), step, life.today, 24)
    return life.is_woken()


def asked() -> Life:
    return noted(scored(), "warn", "2028-09-01")


@pytest.mark.parametrize(
    ("silent", "today", "step"),
    [
        (None, date(2028, 8, 31), "keep"),
        (None, ASKED, "warn"),
        (None, date(2031, 1, 1), "warn"),
        (Silent(step="warn", on=ENDS), ASKED, "keep"),
        (Silent(step="warned", on=ENDS), date(2028, 9, 30), "keep"),
        (Silent(step="warned", on=ENDS), ENDS, "erase"),
        (Silent(step="erase", on=ENDS), ENDS, "keep"),
        # Asked late, so there is time until later.
        (Silent(step="warned", on=date(2028, 12, 24)), date(2028, 12, 23), "keep"),
        (Silent(step="warned", on=date(2028, 12, 24)), date(2028, 12, 24), "erase"),
        # Asked when fewer months were set: it is asked again for the new end.
        (Silent(step="warned", on=date(2028, 4, 1)), date(2028, 8, 31), "keep"),
        (Silent(step="warned", on=date(2028, 4, 1)), ASKED, "warn"),
        # Asked by a clock that ran ten years ahead.
        (Silent(step="warned", on=date(2038, 10, 1)), ASKED, "warn"),
    ],
)
def test_what_is_to_be_done_on_which_day(silent: Silent | None, today: date, step: str) -> None:
    session = deepcopy(held(scored()))
    session.reminders.silent = silent
    assert step_of(session, today, 24) == step


@pytest.mark.parametrize(("today", "step"), [(date(2028, 9, 30), "keep"), (ENDS, "forget")])
def test_who_cannot_be_told_or_has_told_nothing_is_not_asked(today: date, step: str) -> None:
    session = deepcopy(held(scored()))
    assert step_of(session, today, 24, can_be_told=False) == step
    session.agreed_on = None
    assert step_of(session, today, 24) == step


def test_it_is_asked_and_erased_when_nothing_is_heard() -> None:
    life = asked()
    assert life.text_of() == QUESTION
    assert [b.label for b in life.buttons_of()] == ["Keep my answers", "Delete now"]
    # What else is planned goes on, and nothing of this is said twice.
    assert KEY not in [one.key for one in life.plan]
    life = noted(life, "erase", "2028-10-01")
    assert life.session is None
    assert life.plan == ()
    assert life.heard == (
        "I heard nothing from you, so I have erased everything I knew about you, as I told you I "
        "would. /start begins afresh."
    )


def test_asked_late_there_is_a_month_all_the_same() -> None:
    life = noted(scored(), "warn", "2028-12-20")
    # 20 December and thirty days.
    assert "erase everything on 19 January 2029" in life.text_of()


@pytest.mark.parametrize("said", ["tap", "Keep my answers", "keep them", "/status", "hello"])
def test_anything_said_keeps_the_answers(said: str) -> None:
    life = asked().until("2028-09-20")
    if said == "tap":
        life.presses("Keep my answers")
    elif said.startswith("/"):
        life.command(said)
    else:
        life.says(said)
    if said in ("tap", "Keep my answers", "keep them"):
        assert life.heard == "Good: I keep your answers. /delete erases them at any time."
    assert held(life).reminders.silent is None
    # 20 September 2030 is 24 months later, 21 August thirty days before that.
    assert step_of(held(life), date(2030, 8, 20), 24) == "keep"
    assert step_of(held(life), date(2030, 8, 21), 24) == "warn"


def test_delete_now_erases_after_one_more_tap() -> None:
    life = asked().presses("Delete now")
    assert "Erase everything?" in life.card
    life.taps("Erase everything")
    assert life.session is None


def test_at_an_open_question_the_label_is_not_its_answer() -> None:
    life = buttons.interview()
    life = noted(life, "warn", "2028-09-01").says("keep my answers")
    assert life.heard.startswith("Good: I keep your answers.")


def test_it_is_asked_of_whoever_wants_no_reminders_and_of_whoever_waits_for_ircc() -> None:
    stopped = scored()
    held(stopped).preferences.all_stopped = True
    assert noted(stopped, "warn", "2028-09-01").text_of() == QUESTION
    applied = submitted().does("/invited", "[Today", "[General").until("2026-10-20")
    applied.does("/applied", "[Today")
    assert applied.state == "applied"
    # Last here on 20 October 2026.
    assert "erase everything on 20 October 2028" in noted(applied, "warn", "2028-09-20").text_of()


def test_nobody_is_asked_at_night() -> None:
    life = noted(scored(), "warn", "2028-09-01", hour=3)
    assert life.told == []
    assert step_of(held(life), life.today, 24) == "keep"
    life.until("2028-09-01", 9)
    assert [line[:36] for line in life.told] == ["2028-09-01 09:00 Shall I keep your a"]
    life.until("2028-10-02", 3)
    note(held(life), "erase", life.today, 24)
    assert life.is_woken().session is not None
    assert life.until("2028-10-02", 9).session is None
