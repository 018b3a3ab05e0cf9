"""Between the score and the pool: a profile begun on IRCC's site, and one that was never begun.

Scored on 1 October 2026. Begun on 3 October, that day the first of sixty: 29 days of October, 30 of
November, and 1 December the last; reminders 14 and 3 days before.
"""

from __future__ import annotations

import pytest

from tests.lives.life import Life, scored, submitted

DRAFT = "Last day to submit the profile you began"
ASKED = "Have you submitted your profile?"


def begun() -> Life:
    return scored().until("2026-10-03").says("I started my profile on 3 October 2026")


def about(life: Life, what: str) -> list[str]:
    return [line[:16] for line in life.told if line.endswith(what)]


def test_a_profile_begun_is_spoken_of_before_it_is_dropped() -> None:
    life = begun()
    assert "Profile begun on IRCC's site on 3 October 2026: submit it by 1 December 2026." in (
        life.card
    )
    assert about(life.until("2027-03-01"), DRAFT) == ["2026-11-17 09:00", "2026-11-28 09:00"]
    # Whoever has begun is not asked whether they will.
    assert about(life, ASKED) == []


def test_it_is_gone_once_it_is_submitted() -> None:
    life = begun().until("2026-11-17")
    labels = [one.label for one in life.buttons_of()]
    assert labels == ["I submitted my profile", "IRCC's page", "Tomorrow", "More"]
    life.presses("I submitted my profile").does("[Today", "[Skip")
    assert life.state == "submitted"
    assert "Profile begun" not in life.command("/status").card
    assert about(life.until("2026-12-10"), DRAFT) == ["2026-11-17 09:00"]


@pytest.mark.parametrize(
    "text",
    ["I began my profile", "i've started my profile", "I started my express entry profile"],
)
def test_it_is_told_with_its_day_or_asked_for_it(text: str) -> None:
    life = scored().says(text)
    assert "On which day did you begin your profile on IRCC's site?" in life.card
    assert "submit it by 29 November 2026" in life.taps("Today").card


def test_it_is_a_button_while_nothing_is_submitted() -> None:
    label = "I began my profile"
    assert label in every_label(scored())
    assert label not in every_label(begun())
    assert label not in every_label(submitted())


def every_label(life: Life) -> list[str]:
    return [*life.command("/status").labels, *life.taps("More").labels]


def test_one_begun_too_long_ago_is_gone() -> None:
    # 59 days before 1 October: all of September, 29 of August: 3 August is the first day.
    life = scored().says("I started my profile on 2 August 2026")
    assert "must lie between 3 August 2026 and 1 October 2026" in life.card
    assert "submit it by 1 October 2026" in life.says("3 August 2026").card


def test_none_is_begun_while_another_is_in_the_pool() -> None:
    life = submitted().says("I started my profile on 5 October 2026")
    assert "That does not fit where you are now" in life.card


def test_a_new_one_can_be_begun_once_the_last_has_ended() -> None:
    # The year ends on 5 October 2027; begun that day: 27 of October, 30 of November, 3 December.
    life = submitted().until("2027-10-05").says("I started my profile on 5 October 2027")
    assert "submit it by 3 December 2027" in life.card
    life.until("2027-12-10")
    assert about(life, DRAFT) == ["2027-11-19 09:00", "2027-11-30 09:00"]


# ------------------------------------------------------------------ scored, and nothing begun


def test_two_weeks_after_the_score_it_is_asked_once() -> None:
    life = scored().until("2026-10-15")
    assert life.told == [f"2026-10-15 09:00 {ASKED}"]
    assert "I ask this once." in life.text_of()
    buttons = life.buttons_of()
    assert [one.label for one in buttons] == [
        "I submitted my profile",
        "IRCC's page",
        "Tomorrow",
        "More",
    ]
    assert str(buttons[1].url).endswith("/express-entry/create-profile.html")
    life.until("2027-10-01")
    assert about(life, ASKED) == ["2026-10-15 09:00"]


def test_an_answer_changed_since_does_not_begin_the_two_weeks_anew() -> None:
    life = scored().until("2026-10-10").does("/edit", "[Profile", "[Dependent children", "1")
    assert about(life.until("2026-11-30"), ASKED) == ["2026-10-15 09:00"]


def test_who_submits_or_meets_no_program_is_not_asked() -> None:
    assert about(submitted().until("2026-12-01"), ASKED) == []
    # CLB 5 of writing: no program.
    life = scored(answers={"english.writing": "5"}).until("2026-12-01")
    assert about(life, ASKED) == []


def test_a_new_start_is_asked_about_anew() -> None:
    life = submitted().until("2026-11-01").does("/withdrawn", "[Begin a new profile")
    assert life.state == "scored", life.card
    assert about(life.until("2026-12-15"), ASKED) == ["2026-11-15 09:00"]


def test_before_the_last_program_is_lost_whoever_has_not_submitted_is_told_what_to_do() -> None:
    # IELTS of 10 November 2024 counts until 9 November 2026; the 120 days before are gone by.
    life = scored(answers={"english.date": "2024-11-10"}).until("2026-11-12")
    lost = about(life, "You would no longer meet any program")
    # 30, 14 and 1 days before 10 November.
    assert lost == ["2026-10-11 09:00", "2026-10-27 09:00", "2026-11-09 09:00"]
    at = [line[:16] for line in life.told].index(lost[0])
    assert "Only who is in the pool can be invited: submit your profile" in life.text_of(at)
    assert life.told[-1] == "2026-11-10 09:00 From today you meet no program"
    assert life.buttons_of()[0].label == "How to open one"


def test_what_was_missed_of_it_is_told_as_what_has_been() -> None:
    life = scored(answers={"english.date": "2024-11-10"}).until("2026-11-09")
    life.without_the_bot_until("2026-11-12")
    assert life.told[-1] == "2026-11-12 12:00 Since that day you meet no program"
