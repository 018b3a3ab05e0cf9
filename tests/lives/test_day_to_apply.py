"""By which day to apply, with evidence that ends before the sixtieth; and what declining keeps."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.voice.wording import wording
from tests.lives.invited import CAN, DECLINE, STOP, UNSURE, first_line, invited
from tests.lives.life import Life, submitted

# ------------------------------------------------------------------ the day to apply


def cut_short() -> Life:
    """Invited on 29 September 2026; the assessment of 20 October 2021 ends on 20 October 2026."""
    return invited(answers={"credential.0.eca_date": "2021-10-20"})


def test_an_assessment_that_ends_first_is_the_day_everywhere() -> None:
    life = cut_short()
    said = (
        "The 60 days end on 28 November 2026, but your WES report (ECA) ends first: apply by "
        "19 October 2026 (20 days), or have a new one before you apply."
    )
    assert said in life.card
    assert CAN not in life.card
    life.command("/start")
    assert said in life.card
    life.command("/deadlines")
    assert f"19 October 2026 · Last day to apply on your invitation\n{said}" in life.card
    assert "28 November 2026 ·" not in life.card
    assert "You would no longer meet any program" not in life.card, "said under one name"
    life.command("/calendar")
    file = next(r.content for r in life.replies if hasattr(r, "content"))
    assert "DTSTART;VALUE=DATE:20261019" in file
    assert "DTSTART;VALUE=DATE:20261128" not in file


def test_the_reminders_count_back_from_that_day_and_go_on_after_it() -> None:
    life = cut_short()
    told = len(life.told)
    life.until("2026-12-10")
    last_day = "Last day to apply on your invitation"
    # 14, 7, 3, 1 and 0 days before 19 October; then 30, 14, 7, 3, 1 and 0 before 28 November.
    said = [(line[:10], last_day in line) for line in life.told[told:]]
    assert [day for day, is_said in said if is_said] == [
        f"2026-{day}"
        for day in (
            "10-05", "10-12", "10-16", "10-18", "10-19",
            "10-29", "11-14", "11-21", "11-25", "11-27", "11-28",
        )
    ]  # fmt: skip
    assert [line for line in life.told[told:] if "The time to apply is over" in line] == [
        "2026-11-29 09:00 The time to apply is over"
    ]
    assert [line for line in life.told[told:] if "no longer meet any program" in line] == []
    assert [line for line in life.told[told:] if "leaves the pool" in line] == []


def test_work_that_grows_too_old_cuts_the_sixty_days_short_too() -> None:
    # One year, 20 October 2016 to 19 October 2017: whole in the ten years before 20 October 2026,
    # a day short on the 21st. 24 + 23 + 9 + 12 = 68 selection points with a master's.
    masters = {"credential.0.level": "masters", "credential.0.eca_level": "masters"}
    year = {"job.0.start": "2016-10-20", "job.0.end": "2017-10-19"}
    assert (
        "The 60 days end on 28 November 2026, but from 21 October 2026 you would not meet what the "
        "invitation rests on: apply by 20 October 2026 (21 days)."
    ) in invited(cutoff="300", answers=masters | year).card


def test_once_it_is_over_the_new_one_comes_first_and_then_the_sixtieth_day() -> None:
    life = cut_short().until("2026-10-19").command("/status")
    assert "apply by 19 October 2026 (today)" in life.card
    assert STOP not in life.card
    life.until("2026-10-20").command("/status")
    assert first_line(life).startswith(
        f"{STOP} Your WES report (ECA) ended: from 20 October 2026 it does not count any more, "
        "and the Federal Skilled Worker Program rests on it. Get a new one, then apply by "
        "28 November 2026."
    )
    assert CAN not in life.card
    assert "With no program met, IRCC takes the profile out of the pool even if you decline." in (
        life.card
    )
    life.until("2026-10-29")
    assert life.text_of().startswith(f"{DECLINE}\n\n{STOP} Your WES report (ECA) ended")


def test_a_downtime_over_that_day_says_one_thing_once() -> None:
    life = cut_short().until("2026-10-15").without_the_bot_until("2026-10-21", 10)
    text = life.text_of().removeprefix(f"{DECLINE}\n\n")
    assert text.splitlines()[0] == (
        "What your invitation rests on has ended · 19 October 2026, 2 days ago."
    )
    assert text.count(STOP) == 1
    assert "Get a new one, then apply by 28 November 2026." in text
    assert CAN not in text
    life = cut_short().until("2026-11-27").without_the_bot_until("2026-12-05", 10)
    assert life.told[-1] == "2026-12-05 10:00 The time to apply is over"
    assert "back in the pool" not in life.text_of()


# ------------------------------------------------------------------ applied, with what had ended


def test_an_application_on_the_last_day_of_the_report_is_noted_and_a_day_after_asked() -> None:
    life = cut_short().until("2026-10-25").does("/applied", "19 October 2026")
    assert life.state == "applied"
    life = cut_short().until("2026-10-25").does("/applied", "20 October 2026")
    assert life.state == "invited"
    assert (
        "Your WES report (ECA) ended before you applied: from 20 October 2026 it did not count "
        "any more, and your application is of 20 October 2026. Does IRCC have a newer one?"
    ) in life.card
    assert life.labels == [
        "IRCC has a newer one",
        "No, I applied with that one",
        "I have not applied",
    ]


def test_a_newer_report_leads_to_its_date() -> None:
    life = cut_short().until("2026-10-25").does("/applied", "20 October 2026")
    life.taps("IRCC has a newer one")
    assert life.state == "applied"
    assert life.asks == "credential.0.eca_date"
    life.says("15 October 2026")
    assert life.answers["credential.0.eca_date"] == "2026-10-15"
    assert "You are here: applied." in life.card
    assert life.session is not None
    assert life.session.life.applied_on == date(2026, 10, 20)


def test_a_newer_test_leads_to_its_date_and_scores() -> None:
    life = invited(answers={"english.date": "2024-10-20"}).until("2026-10-25")
    life.does("/applied", "20 October 2026", "[IRCC has a newer one")
    asked = []
    for typed in ("15 October 2026", "8", "7", "7", "7"):
        asked.append(life.asks)
        life.says(typed)
    assert asked == ["english.date", *(f"english.{a}" for a in (
        "listening", "reading", "writing", "speaking",
    ))]  # fmt: skip
    assert life.state == "applied"
    assert life.asks is None


def test_applied_without_a_newer_one_or_not_at_all() -> None:
    life = cut_short().until("2026-10-25").does("/applied", "[Today")
    other = Life(life.today, life.session)
    other.command("/status").does("/applied", "[Today", "[I have not applied")
    assert other.state == "invited"
    assert other.session is not None
    assert other.session.life.applied_on is None
    life.taps("No, I applied with that one")
    assert life.state == "applied"
    assert "send it to IRCC with its web form" in life.card


def test_a_corrected_day_of_applying_is_asked_about_as_well() -> None:
    life = cut_short().until("2026-10-25").does("/applied", "19 October 2026")
    life.does("/undo", "21 October 2026")
    assert "ended before you applied" in life.card
    life.taps("No, I applied with that one")
    assert life.session is not None
    assert life.session.life.applied_on == date(2026, 10, 21)


# ------------------------------------------------------------------ declining


def test_a_decline_keeps_the_profile_only_where_a_program_is_met() -> None:
    life = invited().does("/declined", "[Today")
    assert (
        "Declined on 29 September 2026. Your profile is back in the pool, with its old expiry "
        "date." in life.card
    )
    life = invited().does("/edit", "[Language", "[English: writing", "5.5")
    life.does("/declined", "[Today")
    assert (
        "Declined on 29 September 2026. With no program met, IRCC takes the profile out of the "
        "pool." in life.card
    )
    assert "back in the pool" not in life.card
    life = invited(without=("funds",)).does("/declined", "[Today")
    assert "back in the pool if a program is still met; I cannot say yet" in life.card


def test_after_its_twelve_months_a_decline_keeps_nothing() -> None:
    # Submitted 10 September 2026, invited 9 September 2027 to 8 November; the year ends on the
    # 10th of September.
    life = invited(on="2027-09-09", cutoff="skip", answers={"english.date": "2026-08-20"})
    assert "Declining puts the profile back in the pool, until 10 September 2027" in life.card
    life.until("2027-09-10").command("/status")
    assert "The profile's twelve months are over, so a decline keeps nothing" in life.card
    life.does("/declined", "[Today")
    assert (
        "Declined on 10 September 2027. The profile's twelve months ended on 10 September 2027, so "
        "it is not in the pool any more." in life.card
    )


# ------------------------------------------------------------------ equal days


@pytest.mark.parametrize(
    ("day", "state", "said"),
    [
        ("2026-11-27", "invited to apply", "28 November 2026: 1 day left."),
        ("2026-11-28", "invited to apply", "28 November 2026: that is today."),
        ("2026-11-29", "the time to apply is over", "The time to apply ended on 28 November 2026"),
    ],
)
def test_the_sixtieth_day_is_still_a_day_to_apply(day: str, state: str, said: str) -> None:
    life = invited().until(day).command("/status")
    assert f"You are here: {state}." in life.card
    assert said in life.card
    over = day == "2026-11-29"
    assert ("The invitation lapsed" in life.labels) is over
    assert (CAN in life.card) is not over
    assert (first_line(life).startswith("By your answers") or UNSURE in life.card) is not over


@pytest.mark.parametrize(
    ("day", "taken"), [("28 November 2026", True), ("29 November 2026", False)]
)
@pytest.mark.parametrize(("event", "state"), [("/applied", "applied"), ("/declined", "submitted")])
def test_applied_or_declined_on_the_last_day_and_a_day_after(
    event: str, state: str, day: str, taken: bool
) -> None:
    life = invited().until("2026-12-05").does(event, day)
    assert life.state == (state if taken else "invited")
    assert ("between 29 September 2026 and 28 November 2026" in life.card) is not taken


@pytest.mark.parametrize(
    ("day", "state"),
    [("2027-09-09", "in the pool"), ("2027-09-10", "its year in the pool is over")],
)
def test_the_year_in_the_pool_ends_on_its_anniversary(day: str, state: str) -> None:
    life = submitted("2026-09-10", day=date(2026, 9, 1), answers={"english.date": "2026-08-20"})
    life.until(day).command("/status")
    assert f"You are here: {state}." in life.card


def test_few_days_left_say_what_goes_in_the_place_of_a_late_certificate() -> None:
    """Process.toml, late_certificate: an explanation with proof of the effort, and an officer
    decides. Indian certificates take longer than the 8 days to 28 November."""
    life = invited().until("2026-11-20").does("/status")
    step = life.card.partition("\n\n")[0]
    assert "IRCC takes a letter with that proof in its place" in step
    assert "The medical exam is already tight" in step
    life.says("letter of explanation police certificate")
    assert life.session is not None
    assert life.session.screen.name == "explanation"


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("en", "letter of explanation police certificate"),
        ("fr", "lettre d’explication certificat de police"),
        ("es", "carta de explicación certificado de policía"),
    ],
)
def test_what_a_late_certificate_is_typed_for_opens_its_letter(code: str, typed: str) -> None:
    assert typed in wording(code).plain("next-late-police")
    life = invited().until("2026-11-20").says(typed)
    assert life.session is not None
    assert life.session.screen.name == "explanation"


def test_with_all_papers_in_time_no_letter_is_spoken_of() -> None:
    assert "letter of explanation" not in invited().does("/status").card


def test_after_the_sixty_days_a_new_profile_and_its_score_come_next() -> None:
    life = invited().until("2026-11-29").does("/status")
    assert life.card.startswith(
        "Next: make a new profile on IRCC's site: the old one ended on 29 November 2026. Your "
        "answers are kept for it. It would have about CRS 424 today and would need an invitation "
        "of its own."
    )
