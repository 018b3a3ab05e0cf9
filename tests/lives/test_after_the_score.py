"""What lives after the score showed: days that are the same wherever one looks, applying with what
fails, and days that have gone by told as gone by.

Submitted on 10 September 2026, invited on 29 September 2026: the sixtieth day is 28 November 2026
(1 day left in September, 31 in October: 32, and 28 of November make 60).
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.lives.invited import CAN, STOP, first_line, invited
from tests.lives.life import Life, scored, submitted

FAILS = "By your answers an application of 29 September 2026 would not hold."
ECA_ENDS = {"credential.0.eca_date": "2021-10-20"}
"""The assessment reaches five years on 20 October 2026: the 19th is its last day."""
ENDS_FIRST = (
    "Should IRCC's figure be high enough after all, mind the day. The 60 days end on 28 November "
    "2026, but your WES report (ECA) ends first: apply by 19 October 2026"
)


def with_writing_lost() -> Life:
    """Invited, and the writing corrected from 7 to 5.5 (CLB 6) on the same day."""
    return invited().does("/edit", "[Language", "[English: writing", "5.5")


# ------------------------------------------------------------------ applied with what fails


def test_applying_without_the_program_is_asked_about_before_it_is_noted() -> None:
    life = with_writing_lost().does("/applied", "[Today")
    assert life.state == "invited"
    assert life.card == (
        f"{FAILS} Federal Skilled Worker Program: writing is CLB 6, 7 is needed. Please check the "
        "answer first; if you sent it all the same, tell me so."
    )
    assert life.labels == ["Change an answer", "I sent it: I applied", "I have not applied"]


def test_what_was_sent_all_the_same_is_noted_with_what_to_do() -> None:
    life = with_writing_lost().does("/applied", "[Today", "[I sent it")
    assert life.state == "applied"
    assert life.session is not None
    assert life.session.life.applied_on == date(2026, 9, 29)
    assert "correct it with IRCC's web form" in life.card


def test_not_applied_after_all_leaves_the_invitation_open() -> None:
    life = with_writing_lost().does("/applied", "[Today", "[I have not applied")
    assert life.state == "invited"
    assert life.session is not None
    assert life.session.life.applied_on is None
    assert first_line(life).startswith(STOP)


def test_the_answer_corrected_first_the_application_is_just_noted() -> None:
    life = with_writing_lost().does("/applied", "[Today", "[Change an answer")
    life.does("[Language", "[English: writing", "7").does("/applied", "[Today")
    assert life.state == "applied"
    assert "would not hold" not in life.heard


def test_a_corrected_day_of_applying_is_asked_about_too() -> None:
    life = with_writing_lost().until("2026-10-05").does("/applied", "[Today", "[I sent it")
    life.does("/undo", "4 October 2026")
    assert "By your answers an application of 4 October 2026 would not hold." in life.card
    life.taps("I sent it")
    assert life.session is not None
    assert life.session.life.applied_on == date(2026, 10, 4)


def test_a_french_round_without_french_is_asked_about_too() -> None:
    life = invited("French", "", after=("[It was this round",)).does("/applied", "[Today")
    assert life.state == "invited"
    assert (
        f"{FAILS} You were invited in a French round, and by your answers you do not belong in "
        "one: you told me of no French test, and level 7 in all four abilities is needed."
    ) in life.card


# Her score is 424 (the day is before 3 November 2026: no estimate).
@pytest.mark.parametrize(("cutoff", "asked"), [("424", False), ("425", True)])
def test_a_score_under_the_round_s_lowest_is_asked_about_and_the_lowest_itself_not(
    cutoff: str, asked: bool
) -> None:
    life = invited(cutoff=cutoff).does("/applied", "[Today")
    assert (life.state == "applied") is not asked
    said = f"{FAILS} Your CRS that day was 424, and the lowest score of your round 425."
    assert (said in life.card) is asked


def test_what_is_not_known_is_no_failure() -> None:
    life = invited(cutoff="skip").does("/applied", "[Today")
    assert life.state == "applied"


# ------------------------------------------------------------------ one day, wherever one looks


def estimated() -> Life:
    """Told a lowest score out of reach, on a grid that may be another: 8 November 2026; the
    assessment of 20 November 2021 ends twelve days later, before 7 January 2027 (22 days left
    in November, 31 in December: 53, and 7)."""
    life = submitted("2026-09-10", day=date(2026, 9, 1), answers={
        "credential.0.eca_date": "2021-11-20",
    }).until("2026-11-08")  # fmt: skip
    return life.does("/invited", "[Today", "[General", "518", "/status")


def test_under_an_estimate_the_day_what_it_rests_on_ends_is_still_told() -> None:
    life = estimated()
    said = (
        "Should IRCC's figure be high enough after all, mind the day. The 60 days end on 7 January "
        "2027, but your WES report (ECA) ends first: apply by 19 November 2026 (11 days), or have "
        "a new one before you apply."
    )
    assert first_line(life).startswith(STOP)
    assert CAN not in life.card
    assert said in life.card
    life.command("/deadlines")
    assert f"19 November 2026 · Last day to apply on your invitation\n{said}" in life.card
    life.until("2026-11-19")
    # With that report the invitation can be taken today for the last time; it is not gone yet.
    assert "apply by 19 November 2026 (today)" in life.text_of()
    assert "are gone" not in life.text_of()
    assert len(life.text_of()) <= 600


def test_where_it_is_certain_that_it_fails_the_last_day_is_the_sixtieth_everywhere() -> None:
    life = invited(cutoff="518", answers=ECA_ENDS)
    assert first_line(life).startswith(STOP)
    assert "You can decline until the end of 28 November 2026 (60 days left)." in life.card
    assert "19 October 2026" not in life.card
    life.command("/deadlines")
    assert "28 November 2026 · Last day to apply on your invitation" in life.card
    assert "19 October 2026 · Last day to apply" not in life.card


# ------------------------------------------------------------------ what declining keeps


def test_a_decline_keeps_the_profile_only_until_its_program_is_lost() -> None:
    # From 20 October without an assessment; the twelve months would last to 10 September 2027.
    life = invited(answers=ECA_ENDS)
    assert "Declining puts the profile back in the pool, until 20 October 2026;" in life.card
    assert "10 September 2027" not in life.card
    life.does("/declined", "[Today")
    assert "It leaves the pool on 20 October 2026" in life.card


# ------------------------------------------------------------------ days that have gone by


def test_who_comes_back_after_an_invitation_without_a_program_is_told_so_first() -> None:
    # The test of 10 March 2026 ends on 10 March 2028.
    life = invited().until("2028-03-09").command("/status")
    assert "you meet no program" not in life.card
    life.until("2028-03-10").command("/status")
    assert first_line(life).startswith("Since 10 March 2028 you meet no program.")
    assert "the time to apply is over" in life.card


def test_a_last_day_for_biometrics_that_has_gone_by_is_told_as_gone_by() -> None:
    life = invited().does("/applied", "[Today", "[Biometrics letter came", "[Today")
    # Thirty days after 29 September: 29 October.
    assert "give them by 29 October 2026" in life.until("2026-10-29").command("/status").card
    card = life.until("2026-10-30").command("/status").card
    assert "give them by" not in card
    assert (
        "the last day to give your biometrics was 29 October 2026. Tell me if they are given"
        in card
    )
    life.taps("Biometrics given")
    assert "29 October 2026" not in life.card


@pytest.mark.parametrize("landed", [False, True])
def test_nobody_who_has_told_everything_is_asked_for_more(landed: bool) -> None:
    life = invited(without=("passport",)).does("/applied", "[Today")
    if landed:
        life.does("/landed", "[Today")
    # Six months after the day of applying; then there is none.
    told = "IRCC's 6 months for most applications end" in life.command("/deadlines").card
    assert told is not landed
    assert life.until("2027-03-30").command("/deadlines").card == "I see no dates coming up."


@pytest.mark.parametrize(
    ("look", "said"),
    [
        ("/status", "of 1,200 (estimate)"),
        ("/score", "This is an estimate on the grid of 25 March 2025"),
        ("/deadlines", "Estimate on the grid of 25 March 2025"),
        ("/draws", "Estimate on the grid of 25 March 2025"),
    ],
)
def test_that_it_is_an_estimate_stands_once_in_a_message(look: str, said: str) -> None:
    # On 24 November 2026 the grid in force is not known, and she turned 31 on 15 June 2027.
    life = submitted("2026-12-10", day=date(2026, 12, 1)).until("2027-06-20").command(look)
    assert "your CRS was 424 and is 418 today" in life.card
    assert life.card.count(said) == 1
    assert life.card.count("on the grid of") == (look != "/status")


@pytest.mark.parametrize("command", ["/draws", "/whatif"])
def test_no_round_and_no_points_matter_to_who_has_landed(command: str) -> None:
    life = invited().does("/applied", "[Today")
    assert life.command(command).card.startswith("You have applied: ")
    life.does("/landed", "[Today").command(command)
    matters = {"/draws": "no round matters", "/whatif": "no points matter"}[command]
    assert life.card == f"You have landed: {matters} to you any more."


def test_an_edit_in_the_review_tells_the_next_step_where_it_is_another_now() -> None:
    # Writing at CLB 7 instead of 9: 17 points instead of 31, 13 for the bachelor's with language
    # instead of 25, and 25 for foreign work with language instead of 50: 424 - 14 - 12 - 25.
    life = scored().does("/edit", "[Language", "[English: writing", "5.5")
    assert life.card.endswith("Tap what you want to change.")
    step = "Next: English writing 6 instead of 5.5 (CLB 7). "
    assert step + "That alone opens the Federal Skilled Worker Program (CRS 373)." in life.card
    life = scored().does("/edit", "[Profile", "[Dependent children", "1")
    assert life.card.endswith("Tap what you want to change.")
    assert "Your CRS stays at 424." in life.card
    assert "Next: " not in life.card
