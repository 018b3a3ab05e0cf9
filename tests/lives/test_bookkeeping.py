"""What a session keeps of a life after each event, each correction and each undo: exactly.

Only what differs from a life of which nothing is known is listed. Scored on 1 October 2026,
submitted on 5 October; invited on 10 February 2027, to apply until 11 April; applied on 20
February.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from conversations.chat.life import check, last_event, possible, time_is_over
from conversations.chat.session import Declined
from conversations.chat.session import Life as Kept
from conversations.chat.turn import Turn
from express_entry import rulebook
from tests.lives.life import Life, scored, submitted

SUBMITTED_ON = date(2026, 10, 5)
INVITED_ON = date(2027, 2, 10)
APPLIED_ON = date(2027, 2, 20)


def kept(life: Life) -> dict[str, Any]:
    """What is kept, without the copy of the answers, of which only that it is there is told."""
    assert life.session is not None
    stored = life.session.life
    default = Kept()
    found = {name: value for name, value in stored if value != getattr(default, name)}
    if "snapshot" in found:
        assert stored.snapshot is not None
        found["snapshot"] = len(stored.snapshot) > 20
    return found


SCORED = {"scored_on": date(2026, 10, 1)}
POOL = SCORED | {"submitted_on": SUBMITTED_ON, "snapshot": True}
INVITED = POOL | {"invited_on": INVITED_ON, "invited_as": "general", "round_cutoff": 300}
APPLIED = INVITED | {"applied_on": APPLIED_ON}


def in_pool() -> Life:
    return submitted()


def invited() -> Life:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General", "300")
    assert kept(life) == INVITED
    return life


def applied() -> Life:
    life = invited().until("2027-02-20").does("/applied", "[Today")
    assert kept(life) == APPLIED
    return life


def undo(life: Life) -> Life:
    life.command("/status").taps("That did not happen")
    return life


# ------------------------------------------------------------------ each event and its undo


def test_a_submission_and_its_undo() -> None:
    life = scored()
    assert kept(life) == SCORED
    life.until("2026-10-05").does("/submitted", "[Today", "470")
    assert (life.state, kept(life)) == ("submitted", POOL | {"submitted_score": 470})
    undo(life)
    assert (life.state, kept(life)) == ("scored", SCORED)


def test_an_undone_submission_forgets_what_ircc_was_told() -> None:
    life = submitted().does("/edit", "[Profile", "[Dependent children", "1")
    life.command("/status").taps("What IRCC must be told")
    life.taps(next(one for one in life.labels if one.startswith("Done:")))
    assert "told" in kept(life)
    undo(life)
    assert (life.state, kept(life)) == ("scored", SCORED)


def test_an_invitation_and_its_undo() -> None:
    life = undo(invited())
    assert (life.state, kept(life)) == ("submitted", POOL)


def test_a_decline_and_its_undo() -> None:
    life = invited().does("/declined", "[Today")
    assert (life.state, kept(life)) == ("submitted", INVITED | {"declined_on": INVITED_ON})
    undo(life)
    assert (life.state, kept(life)) == ("invited", INVITED)


def test_a_second_invitation_and_each_undo_back_to_the_first() -> None:
    life = invited().until("2027-02-15").does("/declined", "[Today").until("2027-03-01")
    life.does("/invited", "[Today", "[STEM", "[It was this round", "310")
    first = Declined(
        invited_on=INVITED_ON, invited_as="general", round_cutoff=300,
        declined_on=date(2027, 2, 15),
    )  # fmt: skip
    second = POOL | {
        "invited_on": date(2027, 3, 1), "invited_as": "stem", "round_cutoff": 310,
        "declined_before": [first],
    }  # fmt: skip
    assert (life.state, kept(life)) == ("invited", second)
    life.does("/declined", "[Today")
    assert kept(life) == second | {"declined_on": date(2027, 3, 1)}
    steps: tuple[tuple[str, dict[str, Any]], ...] = (
        ("invited", second),
        ("submitted", INVITED | {"declined_on": date(2027, 2, 15)}),
        ("invited", INVITED),
        ("submitted", POOL),
        ("scored", SCORED),
    )
    for state, stored in steps:
        undo(life)
        assert (life.state, kept(life)) == (state, stored)


def test_a_new_invitation_asks_for_its_own_round() -> None:
    life = invited().does("/declined", "[Today").until("2027-03-01").does("/invited", "[Today")
    assert life.session is not None
    assert (life.session.life.invited_as, life.session.life.round_cutoff) == (None, None)
    assert "In which kind of round" in life.card


def test_an_application_and_its_undo() -> None:
    life = undo(applied())
    assert (life.state, kept(life)) == ("invited", INVITED)


def test_an_undone_application_takes_its_letter_back_and_leaves_other_papers() -> None:
    life = applied().until("2027-02-25")
    life.taps("Medical exam done", "Today", "Police certificate issued", "Today")
    life.taps("Biometrics letter came", "Today", "Biometrics given")
    papers = {"medical_exam_on": date(2027, 2, 25), "police": {"IN": date(2027, 2, 25)}}
    assert kept(life) == APPLIED | papers | {
        "biometrics_letter_on": date(2027, 2, 25), "biometrics_done": True,
    }  # fmt: skip
    undo(life)
    assert (life.state, kept(life)) == ("invited", INVITED | papers)


def test_a_landing_and_its_undo() -> None:
    life = applied().until("2027-09-01").does("/landed", "[Today")
    assert (life.state, kept(life)) == ("landed", APPLIED | {"landed_on": date(2027, 9, 1)})
    assert life.plan == ()
    undo(life)
    assert (life.state, kept(life)) == ("applied", APPLIED)


@pytest.mark.parametrize(
    ("begin", "state", "stored"),
    [(in_pool, "submitted", POOL), (invited, "invited", INVITED), (applied, "applied", APPLIED)],
)
@pytest.mark.parametrize("command", ["/withdrawn", "/ineligible"])
def test_an_end_and_its_undo(begin: Any, state: str, stored: dict[str, Any], command: str) -> None:
    life = begin()
    life.until("2027-03-01").command(command)
    if state == "applied" and command == "/ineligible":
        assert (life.state, kept(life)) == ("applied", APPLIED), "an application is not in the pool"
        return
    ended = {"withdrawn": "withdrawn", "ineligible": "ineligible"}[command[1:]]
    assert (life.state, kept(life)) == (ended, stored | {"ended_on": date(2027, 3, 1)})
    undo(life)
    assert (life.state, kept(life)) == (state, stored)


def test_an_end_after_a_decline_goes_back_to_the_pool() -> None:
    life = invited().does("/declined", "[Today").until("2027-03-01").command("/withdrawn")
    undo(life)
    assert (life.state, kept(life)) == ("submitted", INVITED | {"declined_on": INVITED_ON})


def test_a_lapse_is_of_the_last_day_and_its_undo() -> None:
    life = invited().until("2027-04-20").command("/lapsed")
    assert (life.state, kept(life)) == ("lapsed", INVITED | {"ended_on": date(2027, 4, 11)})
    undo(life)
    assert (life.state, kept(life)) == ("invited", INVITED)


def test_an_expiry_is_of_the_last_day_and_its_undo() -> None:
    life = in_pool().until("2027-10-20").command("/expired")
    assert (life.state, kept(life)) == ("expired", POOL | {"ended_on": date(2027, 10, 5)})
    undo(life)
    assert (life.state, kept(life)) == ("submitted", POOL)


@pytest.mark.parametrize(
    ("command", "rest"),
    [
        # Of what ended by its time the day, before which no new profile can be submitted.
        ("/lapsed", {"after": date(2027, 4, 11)}),
        ("/expired", {"after": date(2027, 10, 5)}),
        ("/withdrawn", {}),
        ("/ineligible", {}),
    ],
)
def test_a_new_beginning_keeps_nothing_else_of_the_old_life(
    command: str, rest: dict[str, date]
) -> None:
    life = invited() if command == "/lapsed" else in_pool()
    life.until("2027-10-20").command(command).command("/status").taps("Begin a new profile")
    assert (life.state, kept(life)) == ("scored", rest | {"scored_on": date(2027, 10, 20)})


# ------------------------------------------------------------------ papers


def test_a_second_letter_asks_anew_and_is_reminded_of() -> None:
    life = applied().until("2027-03-01").taps("Biometrics letter came", "Today")
    life.taps("Biometrics given")
    assert life.session is not None
    assert life.session.life.biometrics_done is True
    life.until("2027-06-01").command("/status").taps("Biometrics letter came", "Today")
    assert life.session.life.biometrics_done is False
    assert life.session.life.biometrics_letter_on == date(2027, 6, 1)
    # Thirty days: 1 July.
    assert "give them by 1 July 2027" in life.card
    told = len(life.told)
    life.until("2027-07-02")
    assert [line for line in life.told[told:] if "biometrics" in line][-2:] == [
        "2027-06-30 09:00 Last day to give biometrics",
        "2027-07-02 09:00 Have you given your biometrics?",
    ]


def test_a_letter_of_the_same_day_told_again_is_reminded_of_again() -> None:
    # Thirty days from 1 March: 31 March; fourteen before it: 17 March.
    life = applied().until("2027-03-01").taps("Biometrics letter came", "Today")
    life.until("2027-03-17").presses("Done")
    assert life.session is not None
    assert life.session.life.biometrics_done is True
    life.command("/status").taps("Biometrics letter came").says("1 March 2027")
    assert life.session.life.biometrics_done is False
    told = len(life.told)
    life.until("2027-03-31")
    assert [line for line in life.told[told:] if "biometrics" in line] == [
        f"2027-03-{day} 09:00 Last day to give biometrics" for day in ("28", "30")
    ]


def test_a_landing_taken_back_does_not_silence_what_follows() -> None:
    life = applied().until("2027-03-01").taps("Biometrics letter came", "Today")
    life.does("/landed", "[Today", "[That did not happen")
    assert life.state == "applied"
    told = len(life.told)
    life.until("2027-03-31")
    # 31 March less 25, 14, 3 and 1 days.
    assert [line for line in life.told[told:] if "biometrics" in line] == [
        f"2027-03-{day} 09:00 Last day to give biometrics" for day in ("06", "17", "28", "30")
    ]


def test_a_newer_police_certificate_stands_for_its_country() -> None:
    life = invited().command("/status").taps("Police certificate issued").says("1 January 2027")
    life.taps("Police certificate issued").says("1 February 2027")
    assert life.session is not None
    assert life.session.life.police == {"IN": date(2027, 2, 1)}


# ------------------------------------------------------------------ a change begun and left


def test_a_cancelled_retake_asks_no_more() -> None:
    life = submitted().command("/status")
    life.taps("Something has changed", "A new or retaken language test", "English test")
    assert life.asks == "english.test"
    assert life.session is not None
    assert len(life.session.follow) == 5
    life.command("/cancel")
    assert (life.session.focus, life.session.follow, life.session.come_back) == (None, [], None)
    assert life.session.edited_from is None
    assert life.asks is None
    life.does("/edit", "[Profile", "[Passport expiry", "5 May 2034")
    assert life.asks is None, "the retake is not taken up again"


def test_a_retake_left_for_another_question_is_not_taken_up_again() -> None:
    life = submitted().command("/status")
    life.taps("Something has changed", "A new or retaken language test", "English test")
    life.does("/edit", "[Profile", "[Passport expiry", "5 May 2034")
    assert life.asks is None


# ------------------------------------------------------------------ days, both ends


def span(life: Life, event: str, *, again: bool = False) -> tuple[date, date]:
    assert life.session is not None
    found = possible(event, life.session.life, life.today, again=again)
    return found.first, found.last


@pytest.mark.parametrize(
    ("begin", "until", "event", "again", "first", "last"),
    [
        (scored, "2026-10-09", "submit", False, date(2015, 1, 1), date(2026, 10, 9)),
        (in_pool, "2026-12-01", "submit", True, date(2015, 1, 1), date(2026, 12, 1)),
        (in_pool, "2026-12-01", "invite", False, SUBMITTED_ON, date(2026, 12, 1)),
        # The pool's last day is the one before the year is over.
        (in_pool, "2027-10-05", "invite", False, SUBMITTED_ON, date(2027, 10, 4)),
        (in_pool, "2026-12-01", "withdraw", False, SUBMITTED_ON, date(2026, 12, 1)),
        (in_pool, "2026-12-01", "lose_eligibility", False, SUBMITTED_ON, date(2026, 12, 1)),
        (invited, "2027-03-01", "apply", False, INVITED_ON, date(2027, 3, 1)),
        (invited, "2027-04-11", "apply", False, INVITED_ON, date(2027, 4, 11)),
        (invited, "2027-04-12", "apply", False, INVITED_ON, date(2027, 4, 11)),
        (invited, "2027-04-12", "decline", False, INVITED_ON, date(2027, 4, 11)),
        (invited, "2027-03-01", "invite", True, SUBMITTED_ON, date(2027, 3, 1)),
        (invited, "2027-03-01", "submit", True, date(2026, 2, 11), INVITED_ON),
        (invited, "2027-03-01", "withdraw", False, INVITED_ON, date(2027, 3, 1)),
        (invited, "2027-03-01", "medical_exam_on", True, date(2026, 3, 2), date(2027, 3, 1)),
        (invited, "2027-03-01", "police", True, date(2026, 9, 2), date(2027, 3, 1)),
        (applied, "2027-03-01", "invite", True, date(2026, 12, 22), APPLIED_ON),
        (applied, "2027-03-01", "land", False, APPLIED_ON, date(2027, 3, 1)),
        (applied, "2027-03-01", "withdraw", False, APPLIED_ON, date(2027, 3, 1)),
        (applied, "2027-03-01", "police", True, date(2026, 8, 21), date(2027, 3, 1)),
        (applied, "2027-03-01", "medical_exam_on", True, date(2026, 3, 2), date(2027, 3, 1)),
        (applied, "2027-03-01", "biometrics_letter_on", True, APPLIED_ON, date(2027, 3, 1)),
    ],
)
def test_the_days_on_which_an_event_can_have_happened(
    begin: Any, until: str, event: str, again: bool, first: date, last: date
) -> None:
    life = begin().until(until)
    assert span(life, event, again=again) == (first, last)
    assert life.session is not None
    turn = Turn(life.session.copy_for_turn(), life.today)
    for day, fits in (
        (first, True),
        (last, True),
        (date.fromordinal(first.toordinal() - 1), False),
        (date.fromordinal(last.toordinal() + 1), False),
    ):
        assert (check(turn, event, day, again=again) is None) is fits, day


def test_a_second_invitation_lies_after_the_first_decline() -> None:
    life = invited().until("2027-02-15").does("/declined", "[Today").until("2027-03-01")
    assert span(life, "invite") == (date(2027, 2, 15), date(2027, 3, 1))
    # Declined within sixty days: 15 of February, 31 of January and 14 before 17 December.
    assert span(life, "invite", again=True) == (date(2026, 12, 17), date(2027, 2, 15))
    assert span(life, "withdraw") == (date(2027, 2, 15), date(2027, 3, 1))
    life.does("/invited", "[Today", "[Skip", "[Skip").until("2027-03-05")
    assert span(life, "invite", again=True) == (date(2027, 2, 15), date(2027, 3, 5))
    # One that was invited on 1 March 2027 was not a year old, and was submitted before the first.
    assert span(life, "submit", again=True) == (date(2026, 3, 2), INVITED_ON)
    assert span(life, "apply") == (date(2027, 3, 1), date(2027, 3, 5))


def test_a_landing_is_not_before_the_day_of_an_application_corrected() -> None:
    life = applied().until("2027-09-01").does("/landed", "1 August 2027")
    assert span(life, "apply", again=True) == (INVITED_ON, date(2027, 4, 11))
    life = applied().until("2027-09-01").does("/landed", "1 March 2027")
    assert span(life, "apply", again=True) == (INVITED_ON, date(2027, 3, 1))


@pytest.mark.parametrize(
    ("event", "life", "day", "over"),
    [
        ("lapse", Kept(invited_on=INVITED_ON), date(2027, 4, 11), False),
        ("lapse", Kept(invited_on=INVITED_ON), date(2027, 4, 12), True),
        ("lapse", Kept(), date(2027, 4, 12), True),
        ("expire", Kept(submitted_on=SUBMITTED_ON), date(2027, 10, 4), False),
        ("expire", Kept(submitted_on=SUBMITTED_ON), date(2027, 10, 5), True),
        ("expire", Kept(), date(2027, 10, 5), True),
        ("apply", Kept(), date(2027, 10, 5), True),
    ],
)
def test_time_is_over_on_the_day_after_the_sixtieth_and_on_the_day_of_the_year(
    event: str, life: Kept, day: date, over: bool
) -> None:
    assert time_is_over(event, life, day) is over


@pytest.mark.parametrize(
    ("state", "life", "event"),
    [
        ("submitted", Kept(), "submit"),
        ("submitted", Kept(declined_on=INVITED_ON), "decline"),
        ("invited", Kept(), "invite"),
        ("applied", Kept(), "apply"),
        ("landed", Kept(), "land"),
        ("scored", Kept(), None),
        ("lapsed", Kept(), None),
        ("expired", Kept(), None),
        ("withdrawn", Kept(), None),
        ("ineligible", Kept(), None),
    ],
)
def test_the_event_a_state_rests_on(state: str, life: Kept, event: str | None) -> None:
    assert last_event(state, life) == event


def test_kinds_are_each_there_once() -> None:
    kinds = rulebook.default().rounds.kinds
    assert len(set(kinds)) == len(kinds)
