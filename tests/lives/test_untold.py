"""Told here, and not to IRCC: dates are those of the profile that IRCC holds, and telling it has
reminders of its own, 3, 10 and 30 days after the change was told here.

Submitted on 10 May 2027: a year in the pool to 10 May 2028, checks on 10 August, November and
February. The test of 10 March 2026 ends on 10 March 2028, and with it the only program; the loss
is told 60, 30, 14, 7 and 1 days before, 2028 being a leap year, and on the day the profile leaves.
"""

from __future__ import annotations

from datetime import date

import pytest

from conversations.reports.held import parts_of
from tests.lives.life import Life, submitted

TELL = "Have you told IRCC about your new English test?"
LOST = "You would no longer meet any program"
LEAVES = "Your profile leaves the pool"
CHECK = "Has anything changed?"


def retaken(on: str = "2028-01-20", **answers: str) -> Life:
    """Somebody who took the test again on 9 January 2028, and has told it here only."""
    life = submitted("2027-05-10", answers=answers).until(on)
    life.says("I retook IELTS").taps("IELTS General Training")
    life.says("9 January 2028", "8 7.5 7 7.5")
    assert life.answers["english.date"] == "2028-01-09"
    assert "IRCC must be told" in life.card
    life.told.clear()
    return life


def test_until_it_is_told_the_old_test_s_dates_go_on() -> None:
    assert retaken().until("2028-04-01").told == [
        f"2028-01-23 09:00 {TELL}",
        f"2028-01-30 09:00 {TELL}",
        f"2028-02-09 09:00 {LOST}",
        f"2028-02-10 09:00 {CHECK}",
        f"2028-02-19 09:00 {TELL}",
        f"2028-02-25 09:00 {LOST}",
        f"2028-03-09 09:00 {LOST}",
        f"2028-03-10 09:00 {LEAVES}",
        # The profile has left: nothing more of it.
    ]


def test_what_is_asked_names_the_day_and_what_it_takes() -> None:
    # 1 and 29 days to 10 March from 30 January: 40.
    life = retaken().until("2028-02-01")
    assert life.text_of(-1) == (
        f"{TELL}\n"
        "Your profile there still shows the old one, which stops counting on 10 March 2028, "
        "in 40 days. Until it is updated, the profile leaves the pool that day.\n"
        "Update your profile on IRCC's site, then tap “Done, IRCC knows”."
    )
    assert [button.label for button in life.buttons_of()] == [
        "Done, IRCC knows",
        "Tomorrow",
        "More",
    ]
    life.until("2028-02-09")
    assert "You have a newer one, and IRCC does not know it" in life.text_of()
    assert "To keep it" not in life.text_of()


@pytest.mark.parametrize("way", ["button", "status", "typed"])
def test_once_it_is_told_the_new_test_s_dates_count(way: str) -> None:
    life = retaken().until("2028-01-23")
    assert len(life.told) == 1
    if way == "button":
        life.presses("Done, IRCC knows")
        assert "Noted: IRCC knows." in life.heard
    elif way == "typed":
        life.says("IRCC knows")
        assert "Noted: IRCC knows." in life.heard
    else:
        life.does("/status", "[What IRCC must be told", "[Done: ")
    assert "still has to be told" not in life.command("/status").card
    assert "It leaves the pool on 10 May 2028" in life.card
    # The year ends on 10 May: 30 and 7 days before. The new test lasts to January 2030.
    assert life.until("2028-05-04").told[1:] == [
        f"2028-02-10 09:00 {CHECK}",
        f"2028-04-10 09:00 {LEAVES}",
        f"2028-05-03 09:00 {LEAVES}",
    ]


def test_where_it_stands_and_the_dates_are_of_the_profile_ircc_holds() -> None:
    life = retaken()
    card = life.command("/status").card
    assert "10 March 2028" in card
    assert (
        "10 March 2028 · Your IELTS of 10 March 2026 stops counting"
        in life.command("/deadlines").card
    )
    assert "9 January 2030" not in life.card
    # The day comes, and nothing was told: the profile has left.
    card = life.until("2028-03-11").command("/status").card
    assert "Your profile is in the pool" not in card
    assert "By what IRCC knows of you no program is met today" in card
    life.does("/deadlines")
    assert CHECK not in life.card
    assert LEAVES not in life.card


def test_the_day_before_the_old_test_ends_the_profile_still_stands() -> None:
    card = retaken().until("2028-03-09").command("/status").card
    assert "Your profile is in the pool" in card


def test_a_test_taken_once_more_waits_anew() -> None:
    life = retaken().until("2028-01-23")
    asked = len(life.reminders) - 1
    life.says("I retook IELTS").taps("IELTS General Training").says("22 January 2028", "9 9 9 9")
    # The old button is about the test before: what waits now is shown, and not ticked off.
    life.presses("Done, IRCC knows", asked)
    assert "these changed, and IRCC must be told" in life.card
    assert "One change still has to be told" in life.command("/status").card
    # 3 and 10 days after 23 January.
    tell = [line[:10] for line in life.until("2028-02-08").told[1:]]
    assert tell == ["2028-01-26", "2028-02-02"]


def test_told_and_taken_again_ircc_holds_what_it_was_told() -> None:
    life = retaken().does("/status", "[What IRCC must be told", "[Done: ")
    life.until("2028-02-01").says("I retook IELTS").taps("IELTS General Training")
    life.says("25 January 2028", "9 9 9 9")
    life.told.clear()
    # IRCC holds the one of 9 January 2028, which outlives the year in the pool.
    assert LOST not in "".join(life.until("2028-03-15").told)
    # 3, 10 and 30 days after 1 February; the check of 10 February waits for the second of them.
    said = [
        line[:10] for n, line in enumerate(life.told) if TELL in life.text_of(n - len(life.told))
    ]
    assert said == ["2028-02-04", "2028-02-11", "2028-03-02"]
    assert f"2028-02-11 09:00 {CHECK}" in life.told
    assert "the old one, which stops counting on 9 January 2030" in life.text_of(
        [one for one, line in enumerate(life.reminders) if TELL in line.html][-1]
    )


def test_an_invitation_goes_by_the_evidence_there_is() -> None:
    life = retaken().does("/invited", "[Today", "[Skip")
    life.told.clear()
    assert [line for line in life.until("2028-03-09").told if LOST in line or TELL in line] == []


@pytest.mark.parametrize("is_told", [False, True])
def test_a_decline_goes_by_what_ircc_holds_as_well(is_told: bool) -> None:
    # The old test ended on 10 March 2028; sixty days from 20 January are 20 March.
    life = retaken().does("/invited", "[Today", "[Skip")
    if is_told:
        life.does("/status", "[What IRCC must be told", "[Done: ")
    life.until("2028-03-11").does("/declined", "[Today")
    assert life.state == "submitted"
    assert ("Your profile is back in the pool" in life.card) is is_told
    out = "With no program met, IRCC takes the profile out of the pool."
    assert (out in life.card) is not is_told


def test_a_kind_of_its_own_can_be_stopped() -> None:
    life = retaken().until("2028-01-23").presses("No more of this kind")
    assert "Changes for IRCC" in life.heard
    told = life.until("2028-02-20").told[1:]
    assert [line for line in told if TELL in line] == []
    assert f"2028-02-09 09:00 {LOST}" in told


@pytest.mark.parametrize("way", ["all", "kind"])
def test_reminders_turned_on_again_while_a_change_waits_name_it(way: str) -> None:
    # Told here on 1 November: 3 days after is the next that is said.
    life = submitted().until("2026-11-01").does("/edit", "[Profile", "[Dependent children", "1")
    if way == "all":
        life.does("/stop", "/reminders")
    else:
        life.does("/settings", "[Kinds of reminder", "[Changes for IRCC: on")
        life.taps("Changes for IRCC: off")
    assert (
        "Reminders are on again. Next: what IRCC must still be told; I will mention it on "
        "4 November 2026."
    ) in life.card
    assert life.until("2026-11-05").told == [
        "2026-11-04 09:00 Have you told IRCC about this: Dependent children: 0 → 1?"
    ]


def test_any_other_change_is_asked_about_in_its_own_words() -> None:
    life = submitted().until("2026-11-01").does("/edit", "[Profile", "[Dependent children", "1")
    life.until("2026-12-31")
    assert life.told == [
        f"2026-{day} 09:00 Have you told IRCC about this: Dependent children: 0 → 1?"
        for day in ("11-04", "11-11", "12-01")
    ]
    assert "Your profile there still shows the old answer" in life.text_of()
    assert "leaves the pool" not in life.text_of()


def test_a_test_that_is_none_is_not_called_a_new_one() -> None:
    life = submitted().until("2026-11-01").does("/edit", "[Language", "[English test", "[I haven't")
    life.until("2026-11-05")
    [said] = [line for line in life.told if "Have you told IRCC" in line]
    assert "new English test" not in said
    assert "Have you told IRCC about this: English test: " in said


def test_two_changes_are_asked_about_together_and_told_one_by_one() -> None:
    life = submitted().until("2026-11-01").does("/edit", "[Profile", "[Dependent children", "1")
    life.does("/edit", "[Profile", "[Settlement funds", "30000").until("2026-11-04")
    assert len(life.told) == 1
    assert life.text_of().count("Have you told IRCC about this") == 2
    life.does("/status", "[What IRCC must be told", "[Done: Dependent children")
    life.until("2026-11-11")
    assert life.text_of().count("Have you told IRCC about this") == 1
    assert "Settlement funds" in life.text_of()
    life.presses("Done, IRCC knows")
    assert "still has to be told" not in life.command("/status").card
    assert len(life.until("2026-12-31").told) == 2


def test_nothing_is_asked_once_the_profile_is_gone_or_taken_back() -> None:
    for step in ("/withdrawn", "/undo"):
        life = submitted().until("2026-11-01").does("/edit", "[Profile", "[Dependent children", "1")
        life.command(step)
        if step == "/undo":
            life.taps("That did not happen")
            assert life.session is not None
            assert life.session.life.untold == {}
        assert [one for one in life.until("2026-12-31").told if "IRCC about" in one] == []


def test_a_session_of_before_is_asked_from_the_day_it_is_seen() -> None:
    """No release before kept since when a change waits."""
    life = submitted().until("2026-11-01").does("/edit", "[Profile", "[Dependent children", "1")
    assert life.session is not None
    life.session.life.untold, life.plan = {}, ()
    life.until("2026-11-20").command("/settings").taps("Quiet hours", "No quiet hours")
    assert life.session.life.untold["dependent_children"].since == date(2026, 11, 20)


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        ("english", ("english.",)),
        ("partner.english", ("partner_test.",)),
        ("partner.education", ("partner.",)),
        ("partner.eca", ("partner.",)),
        ("marital_status", ("marital_status", "partner.", "partner_test.")),
        ("credential.2017-06.bachelors.eca", ("credential.",)),
        ("job.2019-03-01.21232.ended", ("has_work", "job.", "primary_occupation")),
        ("job_offer", ("has_offer", "offer.")),
        ("provincial_nomination", ("nomination",)),
        ("dependent_children", ("children",)),
        ("settlement_funds", ("funds",)),
        ("passport_expires_on", ("passport",)),
        ("residence_country", ("residence",)),
        ("funds_table", ()),
    ],
)
def test_the_answers_a_change_is_made_of(change: str, parts: tuple[str, ...]) -> None:
    assert parts_of(change) == parts
