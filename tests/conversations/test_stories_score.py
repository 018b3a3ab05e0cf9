"""Whole interviews, from the greeting to the score. The points are those of the official grid
(Ministerial Instructions respecting the Express Entry system; IRPR 78 to 83), added by hand."""

from __future__ import annotations

from datetime import date

import pytest

from tests.conversations.people import (
    CONFIRM,
    ENGINEER,
    IELTS,
    NO_FRENCH,
    ONTARIO_FROM_INDIA,
    SINGLE,
    couple_with_tests,
    engineer,
    steps_of,
)
from tests.conversations.questionnaire import asked_for
from tests.conversations.story import AFTER, BEFORE, Chat, newcomer


def test_a_single_developer_abroad_gets_a_score_with_its_reasons() -> None:
    chat = engineer().does(*CONFIRM)
    # Age 35: 77. Bachelor's: 120. CLB 9 four times 31: 124. Core 321.
    # Bachelor's with CLB 9: 25. Three years abroad with CLB 9: 50. Together 75. Total 396.
    assert "CRS 396 of 1,200" in chat.card
    assert "Met: Federal Skilled Worker Program" in chat.card
    assert "Not met: Canadian Experience Class" in chat.card
    assert "Not met: Federal Skilled Trades Program" in chat.card
    chat.taps("Every point")
    for line in (
        "A. Core factors: 321 of 500",
        "Age: 77 of 110 (35 years)",
        "Education: 120 of 150",
        "First official language: 124 of 136",
        "C. Skill transferability: 75 of 100",
    ):
        assert line in chat.card
    chat.taps("Back to my score", "The 67 points")
    # Language 24, bachelor's 21, six years and more 15, age 12: 72.
    assert "72 of 100 selection points" in chat.card
    assert "That passes." in chat.card


def test_a_partner_who_comes_along_earns_points_of_their_own() -> None:
    chat = couple_with_tests()
    # With a partner: age 35 70, bachelor's 112, CLB 9 four times 29 = 116: core 298.
    # Partner: bachelor's 8, CLB 9 four times 5 = 20: 28. Transferability 75. Total 401.
    assert "CRS 401 of 1,200" in chat.card
    # The partner as principal, of 32: age 85, bachelor's 112, language 116: core 313; the other's
    # bachelor's 8 and language 20: 28; 25 and 50 transferable: 75. Total 416.
    assert "As principal applicant you would have 401, your partner at least 416" in chat.card
    assert "your partner would score higher" in chat.card
    chat.taps("Every point")
    assert "B. Partner: 28 of 40" in chat.card


def test_who_scores_higher_on_both_sides_of_the_tie() -> None:
    # All but the age is alike: bachelor's, CLB 9, three years abroad. With a partner 35 is worth 70
    # points, 34 75 and 36 65 (Ministerial Instructions, s. 9).
    chat = couple_with_tests("3 April 1991")
    same = "As principal applicant you would have 401, your partner at least 401: no difference."
    assert same in chat.card
    assert "Check that your partner meets a program too." not in chat.card
    for born, theirs, said in (
        ("3 April 1992", 406, "your partner would score higher."),
        ("3 April 1990", 396, "you score higher."),
    ):
        chat.command("/edit").taps("Profile", "More", "Partner's date of birth").says(born)
        chat.command("/score")
        assert f"you would have 401, your partner at least {theirs}: {said}" in chat.card
        asked = "Check that your partner meets a program too." in chat.card
        assert asked is (theirs > 401)


def test_a_partner_who_stays_leaves_the_table_without_a_partner() -> None:
    chat = newcomer().does("3 April 1991", "[Married", "[No, stays behind")
    assert chat.asks == "education"
    chat.tells(ENGINEER)
    chat.does(*CONFIRM)
    assert "CRS 396 of 1,200" in chat.card
    # A family of two, though only one comes: the partner counts for settlement funds.
    chat.taps("The programs")
    assert "Settlement funds for a family of 2" in chat.card


def test_a_canadian_partner_is_asked_nothing_more_and_earns_nothing() -> None:
    chat = newcomer().does("3 April 1991", "[Common-law", "[Is a Canadian citizen or PR")
    chat.tells({**ONTARIO_FROM_INDIA, **IELTS, **NO_FRENCH})
    assert chat.state == "eca", "no questions about the partner's test"
    chat.tells(ENGINEER)
    chat.does(*CONFIRM)
    assert "CRS 396 of 1,200" in chat.card


def test_quebec_is_explained_and_one_may_go_on() -> None:
    chat = newcomer()
    chat.tells({name: steps for name, steps in ENGINEER.items() if name != "destination"})
    chat.taps("Quebec")
    assert "Quebec chooses its own skilled workers" in chat.card
    assert chat.asks == "children"
    chat = engineer().command("/edit").taps("Profile", "Where you mean to live", "Quebec")
    chat.command("/edit").does(*CONFIRM)
    assert "CRS 396 of 1,200" in chat.card
    assert chat.card.count("Not met:") == 3
    chat.taps("The programs")
    assert "You mean to live outside Quebec" in chat.card
    assert "It would be met if you meant to live in another province or territory." in chat.card


def test_the_quick_look_ends_with_a_first_estimate_and_a_verdict_for_each_program() -> None:
    chat = newcomer()
    scores = {"english.listening": "L8 R7.5 W7 S7"}
    quick = {**SINGLE, **ONTARIO_FROM_INDIA, "english.test": "[IELTS", **scores}
    chat.tells(quick)
    assert chat.asks == "french.test"
    chat.taps("No French test")
    assert chat.is_at("estimate")
    assert "About 396 of 1,200" in chat.card
    assert "Not yet: Canadian Experience Class." in chat.does("[What would change it").card
    chat.does("[Back to my score")
    assert chat.card.endswith("Next question: On which day did you take the English test?")
    assert chat.says("10 March 2026").answers["english.date"] == "2026-03-10"
    assert chat.asks == "credential.0.country"


def test_inadmissibility_is_explained_and_never_asked() -> None:
    chat = asked_for("residence", {}).says("India")
    assert "security, crime, health, money" in chat.card
    assert "never keep anything on them" in chat.card


# ------------------------------------------------------------------ the day of the score


def test_before_the_reported_change_the_score_stands_on_the_grid_in_force() -> None:
    chat = engineer(date(2026, 11, 2)).does(*CONFIRM)
    assert "CRS 396 of 1,200" in chat.card
    assert "estimate on the grid" not in chat.card
    assert "Worked out for 2 November 2026 on the grid of 25 March 2025." in chat.card
    assert "An estimate, not legal advice, not IRCC." in chat.card


@pytest.mark.parametrize("day", [date(2026, 11, 3), AFTER])
def test_from_the_reported_change_on_every_score_carries_its_caution_in_the_same_message(
    day: date,
) -> None:
    chat = engineer(day).does(*CONFIRM)
    assert "CRS 396 of 1,200" in chat.card
    assert "IRCC is reported to have changed the CRS on 3 November 2026" in chat.card
    assert "an estimate on the grid of 25 March 2025" in chat.card
    for page in ("Every point", "How to raise it"):
        chat.taps(page)
        assert "CRS 396 of 1,200" in chat.card
        assert SHORT in chat.card
        chat.taps("Back to my score")
        assert SHORT in chat.card


SHORT = "Estimate on the grid of 25 March 2025: check it."


def test_no_message_names_a_score_without_the_word() -> None:
    chat = engineer(AFTER).does(*CONFIRM)
    assert "CRS 396 of 1,200 (estimate)" in chat.command("/status").card
    chat.command("/edit").taps("Eligibility", "Date of birth").says("3 April 1992")
    # 34: 83 for 77
    assert "Your CRS was 396; with this change it is 402 (+6, estimate)." in chat.card
    assert "on the grid" not in chat.card
    chat.comes_back(date(2027, 4, 3)).command("/start")
    assert "your CRS was 402 and is 396 today (estimate)" in chat.card


def test_coming_back_after_the_change_names_the_day_from_which_the_rules_changed() -> None:
    chat = engineer(date(2026, 11, 2)).comes_back(date(2026, 11, 3)).command("/continue")
    assert "those now in force date from 3 November 2026" in chat.card


def test_the_score_can_be_asked_for_at_any_time_and_what_is_missing_is_said() -> None:
    chat = newcomer().says("3 April 1991").command("/score")
    assert "No score yet. For a first estimate I still need:" in chat.card
    assert "• whether you have a husband, wife or partner" in chat.card
    assert chat.taps("Go on: 4 quick questions").asks == "marital_status"


def test_a_returning_person_a_day_after_the_birthday_sees_the_new_score() -> None:
    chat = engineer(date(2026, 10, 1)).does(*CONFIRM)
    chat.comes_back(date(2027, 4, 3)).command("/start")
    # 36: 72 points instead of 77.
    assert "Since we last spoke you turned 36." in chat.card
    assert "your CRS was 396 and is 391 today" in chat.card


def test_the_interview_can_be_stopped_after_every_single_answer() -> None:
    chat = newcomer()
    for number, step in enumerate(steps_of(ENGINEER)):
        chat = Chat(BEFORE, chat.session).does("/continue", "[Continue") if number % 2 else chat
        if step == "[Yes, this is my work" and "Yes, this is my work" not in chat.labels:
            chat.taps("21232")
        chat.does(step)
    assert "\n\nCRS 396 of 1,200" in chat.does(*CONFIRM).card
