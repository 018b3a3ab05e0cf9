"""A permit in Canada through a life: asked of whoever is there, told in time, settled when another
one is told. The days are those of ``test_deadlines_of_permits``.

The person of ``life.py``, in Canada.
"""

from __future__ import annotations

from typing import Any

import pytest

from conversations.chat import session as sessions
from conversations.interview.profile_of import to_profile
from conversations.interview.walk import walk
from tests.conversations.questionnaire import asked_for
from tests.conversations.standing import held
from tests.lives.life import Life, scored, submitted

HERE = {"residence": "CA", "permit": "closed", "permit_end": "2027-08-31"}
ENDS = "Your work permit ends"


def worker(**answers: Any) -> Life:
    return submitted(answers=HERE | answers, without=("work_permit",))


# ------------------------------------------------------------------ what is asked


@pytest.mark.parametrize(
    ("residence", "permit", "asked"),
    [
        ("IN", None, ["work_permit"]),
        ("CA", None, ["permit", "work_permit"]),
        ("CA", "pgwp", ["permit", "permit_end"]),
        ("CA", "open", ["permit", "permit_end"]),
        ("CA", "closed", ["permit", "permit_end"]),
        ("CA", "visitor", ["permit", "permit_end"]),
        ("CA", "study", ["permit", "permit_end", "work_permit"]),
        ("CA", "maintained", ["permit", "work_permit"]),
        ("CA", "other", ["permit", "work_permit"]),
    ],
)
def test_the_permit_is_asked_of_whoever_is_in_canada(
    residence: str, permit: str | None, asked: list[str]
) -> None:
    answers = {"residence": residence} | ({} if permit is None else {"permit": permit})
    of_permits = ("permit", "permit_end", "work_permit")
    assert [one.key for one in walk(answers).asked if one.key in of_permits] == asked


@pytest.mark.parametrize(
    ("answers", "may"),
    [
        ({"residence": "CA", "permit": "pgwp"}, True),
        ({"residence": "CA", "permit": "visitor"}, False),
        ({"residence": "CA", "permit": "study"}, None),
        ({"residence": "CA", "permit": "study", "work_permit": True}, True),
        ({"residence": "CA", "permit": "maintained", "work_permit": False}, False),
        ({"residence": "CA", "work_permit": True}, True),
        ({"residence": "IN", "work_permit": False}, False),
    ],
)
def test_the_right_to_work_follows_from_the_permit(answers: Any, may: bool | None) -> None:
    assert to_profile(walk(answers).answers).authorized_to_work_in_canada is may


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("31 March 2027", "2027-03-31"),
        ("march 2027", "2027-03"),
        ("2027-03-31", "2027-03-31"),
        ("1 May 2020", None),  # over
        ("31 March 2057", None),  # no permit runs so long
    ],
)
def test_the_last_day_is_a_day_or_a_month_still_to_come(typed: str, kept: str | None) -> None:
    chat = asked_for("permit_end", {"residence": "CA", "permit": "pgwp"}).says(typed)
    assert chat.answers.get("permit_end") == kept


@pytest.mark.parametrize("typed", ["pgwp", "PGWP", "post graduation work permit", "ptpd"])
def test_a_permit_is_called_as_people_call_it(typed: str) -> None:
    chat = asked_for("permit", {"residence": "CA"}).says(typed)
    assert chat.answers["permit"] == "pgwp"


def test_maintained_status_is_explained_where_it_is_told() -> None:
    chat = asked_for("permit", {"residence": "CA"}).taps("Maintained status")
    assert "you may stay until IRCC decides" in chat.heard
    # It does not say whether one may work, which moves no point of whoever has no offer.
    assert [one.key for one in walk(chat.answers).for_file if one.key == "work_permit"]


# ------------------------------------------------------------------ what is told


def test_its_last_day_is_told_in_time_and_no_more_once_another_is_told() -> None:
    life = worker()
    life.told.clear()
    # Six, four and three months before 31 August.
    assert [one for one in life.until("2027-06-10").told if ENDS in one] == [
        f"2027-02-28 09:00 {ENDS}",
        f"2027-04-30 09:00 {ENDS}",
        f"2027-05-31 09:00 {ENDS}",
    ]
    assert "by 1 August 2027" in life.text_of()
    life.command("/status")
    assert "ask to extend your work permit by 1 August 2027" in life.card
    life.taps("What I hold now", "Maintained status").taps("Yes")
    assert life.answers["permit"] == "maintained"
    life.told.clear()
    assert [one for one in life.until("2027-09-20").told if ENDS in one] == []


def test_an_extended_permit_of_the_same_kind_asks_its_new_day() -> None:
    life = worker().until("2027-08-10").command("/status")
    assert "ask to extend your work permit today: it ends on 31 August 2027" in life.card
    life.taps("What I hold now", "Work permit for one employer")
    assert life.asks == "permit_end"
    life.says("31 August 2029")
    assert life.answers["permit_end"] == "2029-08-31"
    assert "work permit" not in life.command("/status").card


def test_a_permit_that_has_ended_unheard_of_is_asked_about() -> None:
    life = worker().until("2027-09-05").command("/status")
    assert "tell me what you hold in Canada now: your permit ended on 31 August 2027" in life.card
    # 90 days after 31 August.
    assert "until 29 November 2027" in life.card


def test_after_applying_the_day_for_a_bridging_permit_is_told() -> None:
    life = worker().until("2027-02-10").does("/invited", "[Today", "[General")
    life.until("2027-02-20").does("/applied", "[Today")
    life.told.clear()
    # Four months before 31 August: the last day of April, on which its end is told, too.
    told = life.until("2027-05-01").told
    assert f"2027-04-30 09:00 You can ask for a bridging permit + {ENDS}" in told
    assert "found complete" in life.text_of()
    life.command("/status")
    assert "ask for a bridging open work permit before 31 August 2027" in life.card


def test_ircc_is_told_of_the_right_to_work_that_went_with_the_permit() -> None:
    life = worker().until("2027-01-05").does("/edit", "[Work", "[Permit in Canada")
    life.does("[Visitor", "1 October 2027", "/status")
    assert "One change still has to be told to IRCC." in life.card
    # What is in the hand is watched all the same.
    assert "Your stay as a visitor ends" in life.command("/deadlines").card
    assert ENDS not in life.card


def test_where_the_permit_does_not_tell_it_is_asked_whether_one_may_still_work() -> None:
    life = worker().until("2027-01-05").does("/edit", "[Work", "[Permit in Canada")
    life.taps("Another, or none")
    assert life.asks == "work_permit"
    life.taps("No")
    assert "IRCC must be told: Authorized to work in Canada: Yes → No." in life.heard
    assert life.labels[1] == "Permit in Canada"  # back where it was begun


def test_a_question_about_it_is_answered_with_the_own_day() -> None:
    life = worker().says("what is maintained status?")
    assert "The last day of your permit is 31 August 2027." in life.card + life.heard


# ------------------------------------------------------------------ who came before


def test_whoever_said_earlier_that_they_may_work_is_told_and_not_taken_back() -> None:
    life = scored(answers={"residence": "CA", "work_permit": True})
    assert life.session is not None
    stored = life.session.model_copy(update={"format": 3, "skipped": []})
    came = sessions.load(sessions.dump(stored))
    assert came.format == 4
    back = Life(life.today, came).command("/status")
    assert back.asks is None
    assert back.state == "scored"
    assert "I can watch the last day of your permit in Canada" in back.heard
    abroad = scored().session
    assert abroad is not None
    untouched = sessions.load(sessions.dump(abroad.model_copy(update={"format": 3})))
    assert (untouched.skipped, untouched.to_tell) == (abroad.skipped, [])


def test_whoever_moves_to_canada_is_asked_for_the_permit() -> None:
    life = scored().does("/edit", "[Work", "[Country you live in", "[Canada")
    assert life.asks == "permit"


@pytest.mark.parametrize(
    ("locale", "month", "day"),
    [
        ("en", "August 2027", "1 August 2027"),
        ("fr", "août 2027", "1er août 2027"),
        ("es", "agosto de 2027", "1 de agosto de 2027"),
    ],
)
def test_a_month_is_said_as_it_was_told(locale: str, month: str, day: str) -> None:
    # Counted from its first day: thirty days before 1 August 2027 is 2 July.
    chat = worker(permit_end="2027-08")
    held(chat).locale = locale
    chat.command("/deadlines")
    assert month in chat.card
    assert day not in chat.card
    assert {"en": "2 July 2027", "fr": "2 juillet 2027", "es": "2 de julio de 2027"}[
        locale
    ] in chat.card
