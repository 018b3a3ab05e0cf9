"""The moment of the invitation, and every look until the person applies.

The person of ``life``: Federal Skilled Worker, CRS 424 at 30 (105 age + 120 bachelor's + 124 CLB 9
+ 25 + 50), 429 at 29. The grid is known until 2 November 2026; from then a score is an estimate.
Sixty days after 29 September 2026: 1 of September, 31 of October, 28 November.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from datetime import date
from typing import Any

import pytest

from conversations.chat import life as lives
from conversations.voice.wording import wording
from tests.lives.life import Life, scored, submitted

STOP = "Do not apply yet."
RISK = "An application now would likely be refused and the processing fee kept."
CAN = "You can apply"
UNSURE = "Before you apply: I cannot say for certain"
LACKS = "writing is CLB 6, 7 is needed."
LOST = f"With this you no longer meet the Federal Skilled Worker Program: {LACKS}"


def invited(
    kind: str = "Federal Skilled Worker",
    cutoff: str = "420",
    *,
    on: str = "2026-09-29",
    after: tuple[str, ...] = (),
    **options: Any,
) -> Life:
    """Submitted on 10 September 2026, invited on a day, at the status card."""
    life = submitted("2026-09-10", day=date(2026, 9, 1), **options).until(on)
    life.does("/invited", "[Today", f"[{kind}", *after)
    if cutoff:
        life.does(cutoff if cutoff != "skip" else "[Skip")
    assert life.state == "invited", life.card
    return life.command("/status")


def first_line(life: Life) -> str:
    return life.card.splitlines()[0]


# ------------------------------------------------------------------ holds, fails, not known


def test_what_holds_is_said_first_and_the_day_with_it() -> None:
    life = invited()
    assert first_line(life) == (
        "By your answers you meet the Federal Skilled Worker Program today, and your CRS of 424 is "
        "not under the 420 of your round."
    )
    assert "You can apply until the end of 28 November 2026: 60 days left." in life.card
    assert "Go by the day and hour in your IRCC account." in life.card
    assert "Declining puts the profile back in the pool, until 10 September 2027" in life.card
    assert life.labels[:3] == ["What I checked", "I applied", "I declined the invitation"]


def test_the_lowest_score_itself_is_enough_and_one_more_is_not() -> None:
    assert STOP not in invited(cutoff="424").card
    life = invited(cutoff="425")
    assert first_line(life).startswith(
        f"{STOP} Your CRS is 424 today (no birthday since the invitation counted), and the lowest "
        "score of your round was 425."
    )
    assert RISK in first_line(life)
    assert life.card.splitlines()[1] == (
        "You can decline until the end of 28 November 2026 (60 days left). Declining puts the "
        "profile back in the pool, until 10 September 2027; doing nothing ends it."
    )
    assert life.labels[:2] == ["Why not to apply now", "I declined the invitation"]
    assert CAN not in life.card


def test_what_is_not_known_is_no_pass_and_no_refusal() -> None:
    life = invited(cutoff="skip")
    assert first_line(life) == (
        f"{UNSURE} that an application would hold. I do not know the lowest score of your round: "
        "compare it with your own."
    )
    assert life.labels[0] == "What is not certain yet"
    assert STOP not in life.card
    life.taps("What is not certain yet", "Tell the round's lowest score").says("430")
    assert first_line(life).startswith(STOP)


def test_an_estimate_is_no_pass_and_under_the_lowest_it_stops() -> None:
    over, under = (invited(cutoff=cutoff, on="2026-11-10") for cutoff in ("424", "425"))
    assert first_line(over) == (
        f"{UNSURE} that an application would hold. My CRS of 424 is an estimate: compare the "
        "figure in your IRCC account with the 424 of your round."
    )
    assert first_line(under).startswith(
        f"{STOP} On the grid of 25 March 2025 your CRS is 424 today, and the lowest score of your "
        "round was 425. If IRCC's own figure is under it too,"
    )
    assert RISK not in under.card, "not certain"
    assert CAN not in under.card
    assert under.labels[0] == "Why not to apply now"


@pytest.mark.parametrize(
    ("on", "score"),
    [
        # Writing at CLB 6 instead of 9: 9 points instead of 31, and without CLB 7 none of the 25
        # for education and the 50 for foreign work with language: 424 - 22 - 75.
        (
            "2026-09-29",
            " Your CRS is 327 today (no birthday since the invitation counted), and the lowest "
            "score of your round was 420.",
        ),
        # From 3 November the grid is not known: what is certain, the program, is enough.
        ("2026-11-10", ""),
    ],
)
def test_beside_a_program_that_fails_only_what_is_certain_of_the_score_is_said(
    on: str, score: str
) -> None:
    life = invited(on=on).does("/edit", "[Language", "[English: writing", "5.5").command("/status")
    assert first_line(life) == (
        f"{STOP} By your answers you do not meet the Federal Skilled Worker Program today: "
        f"writing is CLB 6, 7 is needed.{score} {RISK}"
    )


def test_a_score_that_misses_a_fact_is_told_as_what_can_be_counted() -> None:
    # A brother or sister in Canada would bring 15: 439 at the most.
    life = invited(cutoff="439", without=("sibling",))
    assert first_line(life) == (
        f"{STOP} What I can count of your CRS is 424, and the lowest score of your round was 439. "
        "If IRCC's own figure is under it too, an application would likely be refused and the "
        "processing fee kept: IRCC advises to recalculate before applying, and then to decline."
    )
    life = invited(cutoff="440", without=("sibling",))
    assert first_line(life) == (
        f"{STOP} Your CRS is 424 today (no birthday since the invitation counted), and the lowest "
        f"score of your round was 440. {RISK}"
    )
    assert STOP not in invited(cutoff="424", without=("sibling",)).card


def test_the_record_of_ircc_is_not_asked_for() -> None:
    # Round 446, Canadian Experience, 29 September 2026: 518.
    life = invited(
        "Canadian Experience Class",
        cutoff="",
        answers={
            "residence": "CA", "work_permit": True, "credential.0.country": "CA",
            "job.0.country": "CA", "job.0.start": "2025-03-01", "job.0.authorized": True,
            "job.0.student": False,
        },
    )  # fmt: skip
    assert "and the lowest score of your round was 518" in first_line(life)
    assert "lowest score of your round: 518 (IRCC's record)" in life.taps("Why not").card


@pytest.mark.parametrize(
    ("shown", "cutoff", "said"),
    [
        ("424", "425", "Do not apply yet. Your CRS is 424 today"),
        ("470", "425", "Do not apply yet. I count 424 today, and the lowest score of your round"),
        ("470", "420", "IRCC showed another score than I counted when you submitted: compare"),
    ],
)
def test_the_score_ircc_showed_is_the_one_that_counts(shown: str, cutoff: str, said: str) -> None:
    life = scored(date(2026, 9, 1)).until("2026-09-10").does("/submitted", "[Today", shown)
    life.until("2026-09-29").does("/invited", "[Today", "[Federal Skilled Worker", cutoff)
    assert said in first_line(life)
    assert (RISK in life.card) is (shown == "424"), "only what is certain is said so"


@pytest.mark.parametrize("typed", ["no idea", "0", "1201", "-5", "4.5"])
def test_a_lowest_score_that_cannot_be_is_asked_again(typed: str) -> None:
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-29")
    life.does("/invited", "[Today", "[Federal Skilled Worker", typed)
    assert "What was the lowest score of your round?" in life.card
    assert life.session is not None
    assert life.session.life.round_cutoff is None
    life.says("1200")
    assert life.session.life.round_cutoff == 1200
    assert "1200" in first_line(life)


# ------------------------------------------------------------------ an edit after it


def test_an_edit_that_loses_the_program_says_so_at_once_and_everywhere_after() -> None:
    life = invited().until("2026-10-01").does("/edit", "[Language", "[English: writing", "5.5")
    assert life.card.startswith(STOP), "before anything else"
    assert LOST in life.card
    fails = (
        f"{STOP} By your answers you do not meet the Federal Skilled Worker Program today: "
        "writing is CLB 6, 7 is needed."
    )
    for look in ("/status", "/start", "/deadlines", "/score"):
        life.command(look)
        assert first_line(life).startswith(fails), look
        assert RISK in first_line(life)
        assert CAN not in life.card
        assert (
            "You can decline until the end of 28 November 2026 (58 days left). With no program "
            "met, IRCC takes the profile out of the pool even if you decline." in life.card
        )
    # The next reminder, 45 days before 28 November, is of 14 October.
    life.until("2026-10-14")
    assert life.told[-1] == "2026-10-14 09:00 Last day to apply on your invitation"
    assert life.text_of().startswith(fails)
    assert "Check the answer, or decline." in life.text_of()
    assert CAN not in life.text_of()
    life.does("/edit", "[Language", "[English: writing", "7")
    assert "You now meet the Federal Skilled Worker Program." in life.card
    assert STOP not in life.card


@pytest.mark.parametrize("state", ["scored", "submitted", "invited", "review"])
def test_a_program_gained_or_lost_is_said_in_every_state(state: str) -> None:
    if state == "review":
        life = scored()
        assert life.session is not None
        life.session.state = "review"
    else:
        begin: dict[str, Callable[[], Life]] = {
            "scored": scored,
            "submitted": submitted,
            "invited": invited,
        }
        life = begin[state]()
    life.does("/edit", "[Language", "[English: writing", "5.5")
    assert LOST in life.card
    life.taps("English: writing").says("6")  # CLB 7
    assert "You now meet the Federal Skilled Worker Program." in life.card
    life.taps("English: writing").says("6.5")
    assert "Federal Skilled Worker Program" not in life.card
    assert life.session is not None
    assert life.session.edited_from is None


def test_a_change_of_several_answers_is_told_once_it_is_whole() -> None:
    life = submitted().command("/status")
    life.taps("Something has changed", "A new or retaken language test", "English test")
    life.taps("IELTS General Training").says("4 October 2026")
    seen = []
    for score in ("8", "7", "5.5", "7"):
        life.says(score)
        seen.append("you no longer meet" in life.card)
    assert seen == [False, False, False, True]
    assert LOST in life.card


def test_funds_told_late_complete_the_program_and_it_is_said() -> None:
    life = scored(without=("funds",)).does("/edit", "[Profile")
    label = next(one for one in life.labels if "unds" in one)
    life.taps(label).says("20000")
    assert "You now meet the Federal Skilled Worker Program." in life.card
    life.taps(label).says("100")
    assert "$15,263 CAD in settlement funds are needed, you have $100 CAD." in life.card
    assert "With this you no longer meet the Federal Skilled Worker Program" in life.card


def test_what_cannot_be_said_any_more_is_told() -> None:
    life = scored().does("/edit", "[Language", "[English test", "[CELPIP")
    while life.asks is not None:
        life.taps("I don't have it yet" if "I don't have it yet" in life.labels else "Skip")
    assert "I can no longer say whether you meet the Federal Skilled Worker Program." in life.card


def test_before_and_after_an_edit_are_of_the_same_day() -> None:
    # 31 on 15 June 2027 takes 6 points; a sibling brings 15: 424 - 6 = 418, and 433.
    life = scored().until("2027-06-20").does("/edit", "[Profile")
    label = next(one for one in life.labels if "rother" in one)
    life.taps(label, "Yes")
    assert "Your CRS was 418; with this change it is 433 (+15)." in life.card


def test_removing_a_job_says_which_program_it_costs() -> None:
    life = scored().does("/edit", "[Work")
    life.taps(next(one for one in life.labels if "software developer" in one))
    life.taps("Remove this entry")
    while life.asks is not None:
        if "No" in life.labels:
            life.taps("No")
        else:
            life.taps("Skip")
    assert "no longer meet the Federal Skilled Worker Program" in life.card


# ------------------------------------------------------------------ birthdays


def test_a_birthday_since_the_invitation_counts_against_nobody() -> None:
    # 30 on 10 October 2026: 429 becomes 424; the law reads 29.
    life = invited(cutoff="429", answers={"birth_date": "1996-10-10"})
    assert STOP not in life.card
    life.until("2026-10-11").command("/status")
    assert "your CRS of 429 is not under the 429 of your round" in first_line(life)
    assert STOP not in life.card


def test_selection_points_lost_to_a_birthday_are_named_without_a_stop() -> None:
    # 23 (reading 6.5 is CLB 8) + 21 + 15 + 8 at 39 = 67; 40 on 10 October 2026 leaves 66.
    life = invited(cutoff="300", answers={"birth_date": "1986-10-10", "english.reading": "6.5"})
    assert "Your birthday since" not in life.card
    life.until("2026-10-10").command("/status")
    assert STOP not in life.card
    assert "Your birthday since the invitation is not held against you by law" in first_line(life)
    assert "ask IRCC before you pay" in first_line(life)


# ------------------------------------------------------------------ the kind of round


@pytest.mark.parametrize(
    ("kind", "why", "first"),
    [
        (
            "French",
            "you told me of no French test, and level 7 in all four abilities is needed",
            "You were invited in a French round, and by your answers you do not belong in one",
        ),
        (
            "Provincial Nominee",
            "You told me of no provincial nomination.",
            "You were invited in a Provincial Nominee round, and you told me of no nomination.",
        ),
        (
            "Trades",
            "you do not have the work it asks for",
            "You were invited in a Trades round, and by your answers you do not have the work",
        ),
        (
            "Canadian Experience Class",
            "you do not meet the Canadian Experience Class: one year of skilled work in Canada",
            "By your answers you do not meet the Canadian Experience Class today",
        ),
    ],
)
def test_a_round_that_does_not_fit_the_answers_is_asked_about(
    kind: str, why: str, first: str
) -> None:
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-27")
    life.does("/invited", "[Today", f"[{kind}")
    assert why in life.card
    assert life.labels == ["It was another round", "Change an answer", "It was this round"]
    kept = Life(life.today, life.session)
    kept.command("/status")
    assert first in first_line(kept)
    assert CAN not in kept.card
    assert life.session is not None
    life.taps("It was another round")
    assert life.session.life.invited_as is None
    life.taps("Federal Skilled Worker", "Skip")
    assert life.session.life.invited_as == "fswp"
    assert STOP not in life.card


@pytest.mark.parametrize(
    ("kind", "called"),
    [("Education", "an Education round"), ("Trades", "a Trades round")],
)
def test_a_round_is_called_with_its_article(kind: str, called: str) -> None:
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-27")
    life.does("/invited", "[Today", f"[{kind}")
    assert life.card == (
        f"You were invited in {called}? By your answers you do not have the work it asks for. "
        "Was it another kind of round, or is an answer missing?"
    )
    life.command("/status")
    assert f"You were invited in {called}, and by your answers you do not have the work" in (
        first_line(life)
    )


def test_what_was_no_category_that_day_is_not_known() -> None:
    # Agriculture was taken off the list in 2026 (facts/categories.toml).
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-27")
    life.does("/invited", "[Today", "[Agriculture", "[Skip")
    assert "I know of no Agriculture category on that day." in life.card
    assert STOP not in life.card


def test_what_the_doubt_about_a_round_leads_to() -> None:
    life = submitted("2026-09-10", day=date(2026, 9, 1)).until("2026-09-27")
    life.does("/invited", "[Today", "[Trades")
    so, other = copy(life), copy(life)
    so.taps("It was this round")
    assert "What was the lowest score of your round?" in so.card
    other.taps("Change an answer")
    assert other.card.startswith("Please look everything over.")
    for one in (so, other):
        assert one.session is not None
        assert one.session.life.invited_as == "trades", "as told, until it is told otherwise"


def test_a_french_round_with_french_is_taken_without_a_word() -> None:
    french = {
        "french.test": "tef_canada_nclc", "french.date": "2026-03-01", "french.listening": "7",
        "french.reading": "7", "french.writing": "7", "french.speaking": "7",
        "first_language": "en",
    }  # fmt: skip
    life = submitted("2026-09-10", day=date(2026, 9, 1), answers=french).until("2026-09-27")
    life.does("/invited", "[Today", "[French")
    assert "What was the lowest score of your round?" in life.card
    life.taps("Skip")
    assert STOP not in life.card
    weaker = invited("French", "", answers=french | {"french.speaking": "6"}, on="2026-09-27")
    assert "French speaking is at level 6, 7 is needed" in first_line(weaker)


def test_correcting_the_round_forgets_the_other_one_s_lowest_score() -> None:
    life = invited(cutoff="430")
    life.taps("Why not to apply now", "The round was another", "General (all programs)")
    assert "What was the lowest score of your round?" in life.card
    assert life.session is not None
    assert (life.session.life.invited_as, life.session.life.round_cutoff) == ("general", None)
    life.says("400").taps("What I checked", "The round was another", "General (all programs)")
    assert life.session.life.round_cutoff == 400, "the same round keeps it"


def test_every_kind_of_round_the_rules_name_can_be_told() -> None:
    # names.toml: the programs, the general rounds and every category there has been.
    assert set(lives.KINDS) == {
        "general", "pnp", "cec", "fswp", "fstp", "physicians", "senior_managers", "researchers",
        "military", "french", "healthcare", "stem", "trades", "transport", "agriculture",
        "education",
    }  # fmt: skip
    assert len(lives.KINDS) == 16
    assert set(lives.KINDS[:4]) == {"cec", "fswp", "fstp", "pnp"}
    assert lives.KINDS[4] == "general"
    assert all(wording("en").has(f"round-{kind}") for kind in lives.KINDS)


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
    assert [line for line in life.told[told:] if last_day in line] == [
        f"2026-{day} 09:00 {last_day}"
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
    assert life.text_of().startswith(f"{STOP} Your WES report (ECA) ended")


def test_a_downtime_over_that_day_says_one_thing_once() -> None:
    life = cut_short().until("2026-10-15").without_the_bot_until("2026-10-21", 10)
    text = life.text_of()
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


# ------------------------------------------------------------------ submitting


def test_a_submission_without_a_program_is_asked_about() -> None:
    life = scored(answers={"english.writing": "5.5"}).command("/status")
    # Of the programs Canadian Experience lacks a year of work, which is more than a level.
    assert first_line(life) == (
        "By your answers you meet no program today. Federal Skilled Worker Program: writing is "
        "CLB 6, 7 is needed. “The programs” says what would meet it."
    )
    assert life.labels[0] == "The programs"
    assert "Do not submit yet" in life.card
    life.does("/submitted", "[Today")
    assert life.state == "scored"
    assert "By your answers you met no program on 1 October 2026." in life.card
    assert life.labels == [
        "The programs", "Change an answer", "IRCC took it: I submitted", "Not submitted",
    ]  # fmt: skip
    other = Life(life.today, life.session)
    other.does("/submitted", "[Today", "[Not submitted")
    assert other.state == "scored"
    life.taps("IRCC took it: I submitted")
    assert life.state == "submitted"
    assert "Which score did IRCC show" in life.card


def test_the_programs_are_shown_from_the_one_that_lacks_least() -> None:
    # In Canada since 2024, no assessment: Skilled Worker lacks the level and the credential,
    # Canadian Experience the level alone.
    canadian = {
        "english.writing": "5.5", "residence": "CA", "work_permit": True, "job.0.country": "CA",
        "job.0.start": "2024-03-01", "job.0.authorized": True, "job.0.student": False,
        "credential.0.assessed": False,
    }  # fmt: skip
    gone = ("credential.0.eca_body", "credential.0.eca_date", "credential.0.eca_level")
    for answers, without, named in (
        (canadian, gone, "Canadian Experience Class"),
        ({"english.writing": "5.5"}, (), "Federal Skilled Worker Program"),
    ):
        life = scored(answers=answers, without=without).does("/submitted", "[Today")
        assert f"{named}: writing is CLB 6, 7 is needed." in life.card
        life.taps("The programs")
        assert life.card.startswith(f"{named}: not met")
        assert life.state == "scored"
        assert life.session is not None
        assert life.session.life.submitted_on is None
        life.command("/status").taps("The programs")
        assert life.card.startswith(f"{named}: not met")


def test_the_corrected_day_of_such_a_submission_is_just_noted() -> None:
    life = scored(answers={"english.writing": "5.5"}).does("/submitted", "[Today")
    life.taps("IRCC took it: I submitted", "Skip").does("/undo", "30 September 2026")
    assert life.state == "submitted"
    assert "IRCC took it: I submitted" not in life.labels
    assert life.session is not None
    assert life.session.life.submitted_on == date(2026, 9, 30)


def test_a_submission_with_a_program_or_one_that_may_be_met_is_just_noted() -> None:
    for without in ((), ("funds",)):
        life = scored(without=without).does("/submitted", "[Today")
        assert life.state == "submitted"
        assert "met no program" not in life.card


# ------------------------------------------------------------------ coming back without a program


SAMUEL = {"birth_date": "1987-07-10", "english.reading": "6.5"}
"""23 + 21 + 15 + 8 at 39 = 67; 40 on 10 July 2027 leaves 66."""
SINCE = (
    "Since 10 July 2027 you meet no program. Federal Skilled Worker Program: 67 points are "
    "needed, you have 66. “The programs” says what would meet it."
)


def test_who_comes_back_without_a_program_is_told_so_first() -> None:
    life = scored(answers=SAMUEL).until("2027-07-09").command("/start")
    assert "you meet no program" not in life.card
    life.until("2027-07-10").command("/status")
    assert first_line(life) == SINCE
    life.until("2028-02-10").command("/start")
    assert first_line(life) == SINCE
    assert life.labels[0] == "Where I am"
    life.taps("Where I am")
    assert first_line(life) == SINCE
    assert life.labels[0] == "The programs"
    assert "When you submit your profile" not in life.card


def test_it_is_said_in_the_pool_too_and_not_after_applying() -> None:
    life = submitted(answers=SAMUEL).until("2027-07-10").command("/start")
    assert first_line(life) == SINCE
    life = (
        submitted(answers=SAMUEL).until("2027-06-01").does("/invited", "[Today", "[Skip", "[Skip")
    )
    life.does("/applied", "[Today").until("2027-08-01").command("/start")
    assert "no program" not in life.card


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


def test_a_program_not_known_is_said_first_by_the_reminder_too() -> None:
    life = invited(without=("funds",))
    assert "The last day to apply is 28 November 2026: 60 days left." in life.card
    assert CAN not in life.card
    assert "For the Federal Skilled Worker Program I need: Settlement funds." in first_line(life)
    life.until("2026-10-14")
    assert life.text_of().startswith(UNSURE)


def test_an_open_question_does_not_hide_what_fails() -> None:
    life = invited().does("/edit", "[Language", "[English: writing", "5.5")
    life.does("/edit", "[Eligibility", "[Marital status", "[Married")
    assert life.asks == "partner.accompanying"
    life.command("/start")
    assert first_line(life).startswith(STOP)
