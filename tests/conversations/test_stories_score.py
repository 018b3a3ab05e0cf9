"""Whole interviews, from the greeting to the score. The points are those of the official grid
(Ministerial Instructions respecting the Express Entry system; IRPR 78 to 83), added by hand."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.voice.replies import Picture
from tests.conversations.people import (
    CLB_NINE,
    CONFIRM,
    COUPLE,
    ENGINEER,
    IELTS,
    INDIAN_DEGREE,
    ME,
    NO_CERTIFICATE,
    NO_CITY,
    NO_FRENCH,
    NOTHING_SPECIAL,
    ONTARIO_FROM_INDIA,
    PASSPORT,
    PROGRAMMER_ABROAD,
    SINGLE,
    engineer,
    job,
)
from tests.conversations.story import AFTER, BEFORE, Chat, newcomer, reviewer


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


def couple_with_tests(partner_born: str = "12 October 1993") -> Chat:
    partner_test = ["[IELTS", "10 March 2026", "L8 R7.5 W7 S7"]
    partner_degree = ["[Bachelor's", "Philippines", "[Yes", "20 May 2024", "[Bachelor's"]
    chat = newcomer().does(
        *COUPLE, *ONTARIO_FROM_INDIA, *IELTS, *NO_FRENCH, *partner_test, *INDIAN_DEGREE,
        *partner_degree, *PROGRAMMER_ABROAD, *NO_CERTIFICATE, "0", "[No", "3",
    )  # fmt: skip
    assert chat.state == "profile"
    chat.does("[No", "[No", "[No", "[No", "[No", "[No", "0", "25000", *PASSPORT)
    return chat.does(partner_born, *NO_CITY, *CONFIRM)


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
    chat = newcomer().does("3 April 1991", "[Married", "[No", "[No")
    assert chat.asks == "destination"
    chat.does(*ONTARIO_FROM_INDIA, *IELTS, *NO_FRENCH, *INDIAN_DEGREE, *PROGRAMMER_ABROAD)
    chat.does(*NO_CERTIFICATE, *NOTHING_SPECIAL, *CONFIRM)
    assert "CRS 396 of 1,200" in chat.card
    # A family of two, though only one comes: the partner counts for settlement funds.
    chat.taps("The programs")
    assert "Settlement funds for a family of 2" in chat.card


def test_a_canadian_partner_is_asked_nothing_more_and_earns_nothing() -> None:
    chat = newcomer().does("3 April 1991", "[Common-law", "[Yes", "[Yes", *ONTARIO_FROM_INDIA)
    chat.does(*IELTS, *NO_FRENCH)
    assert chat.state == "eca", "no questions about the partner's test"
    chat.does(*INDIAN_DEGREE, *PROGRAMMER_ABROAD, *NO_CERTIFICATE, *NOTHING_SPECIAL, *CONFIRM)
    assert "CRS 396 of 1,200" in chat.card


def test_quebec_is_explained_and_one_may_go_on() -> None:
    chat = newcomer().does(*SINGLE_TO_DESTINATION, "[Quebec")
    assert "Quebec chooses its own skilled workers" in chat.card
    assert chat.asks == "residence"
    chat = engineer().command("/edit").taps("Eligibility", "Where you mean to live", "Quebec")
    chat.command("/edit").does(*CONFIRM)
    assert "CRS 396 of 1,200" in chat.card
    assert chat.card.count("Not met:") == 3
    chat.taps("The programs")
    assert "You mean to live outside Quebec" in chat.card
    assert "It would be met if you meant to live in another province or territory." in chat.card


SINGLE_TO_DESTINATION = ["3 April 1991", "[Single"]


def test_eligibility_ends_with_a_first_verdict_for_each_program() -> None:
    chat = newcomer().does(*SINGLE_TO_DESTINATION, *ONTARIO_FROM_INDIA)
    assert "A first look, from what you have told me so far:" in chat.card
    assert "Not yet: Canadian Experience Class." in chat.card
    assert (
        "Cannot say yet: Federal Skilled Worker Program. Nothing against it so far; it depends on "
        "your work, your language levels, the 67 points, your funds."
    ) in chat.card
    assert chat.asks == "english.test"


def test_inadmissibility_is_explained_and_never_asked() -> None:
    chat = newcomer().does(*SINGLE_TO_DESTINATION, "[Ontario", "India", "[No")
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
def test_from_the_reported_change_on_every_score_carries_its_warning_in_the_same_message(
    day: date,
) -> None:
    chat = engineer(day).does(*CONFIRM)
    pages = ["", "Every point", "How to raise it"]
    for page in pages:
        if page:
            chat.taps(page)
        assert "CRS 396 of 1,200" in chat.card
        assert "IRCC is reported to have changed the CRS on 3 November 2026" in chat.card
        assert "an estimate on the grid of 25 March 2025" in chat.card
        if page:
            chat.taps("Back to my score")


WARNED = "IRCC is reported to have changed the CRS on 3 November 2026"


def test_no_message_names_a_score_without_that_warning() -> None:
    chat = engineer(AFTER).does(*CONFIRM)
    assert WARNED in chat.command("/status").card
    chat.command("/edit").taps("Eligibility", "Date of birth").says("3 April 1992")
    assert "Your CRS was 396; with this change it is 402 (+6)." in chat.card  # 34: 83 for 77
    assert WARNED in chat.card
    chat.comes_back(date(2027, 4, 3)).command("/start")
    assert "your CRS was 402 and is 396 today" in chat.card
    assert WARNED in chat.card


def test_coming_back_after_the_change_names_the_day_from_which_the_rules_changed() -> None:
    chat = engineer(date(2026, 11, 2)).comes_back(date(2026, 11, 3)).command("/continue")
    assert "those now in force date from 3 November 2026" in chat.card


def test_the_score_can_be_seen_at_any_time_with_what_is_missing() -> None:
    chat = newcomer().says("3 April 1991").command("/score")
    assert "CRS so far: at least 70 of 1,200" in chat.card, "70: the lower column until it is known"
    assert "Not counted yet, because I don't know: " in chat.card
    assert chat.taps("Continue").asks == "marital_status"


def test_the_picture_has_its_bars_and_its_limits() -> None:
    chat = engineer().does(*CONFIRM).taps("As a picture")
    picture = chat.replies[0]
    assert picture.kind == "picture"
    bars = {label: (points, most) for label, points, most in picture.bars}
    assert bars["Age"] == (77, 110)
    assert "25 March 2025" in picture.caption


def test_every_page_of_the_result_opens_and_leads_back() -> None:
    chat = engineer().does(*CONFIRM)
    for page, line in (
        ("Every point", "A. Core factors: 321 of 500"),
        ("The 67 points", "72 of 100 selection points; the pass mark is 67."),
        ("The programs", "Federal Skilled Worker Program: met"),
        ("How to raise it", "What would raise it, one change at a time"),
        ("Form sheet", "For IRCC's form: Personal details"),
        ("Recent rounds", "General (all programs)"),
        ("Dates", "The dates that matter, as of 1 October 2026:"),
        ("Documents", "For the profile, have these at hand:"),
    ):
        chat.taps(page)
        assert any(one.startswith(line) for one in chat.card.splitlines()[:3]), page
        chat.taps("Back to my score")
        assert "CRS 396" in chat.card


def test_what_would_raise_the_score_has_exact_gains_days_and_programs() -> None:
    chat = engineer().does(*CONFIRM).taps("How to raise it")
    assert "+600: a provincial nomination through Express Entry (CRS 996; months)." in chat.card
    # CLB 10: four times 34 instead of 31 (+12), nothing more transferable.
    assert "+12: English at CLB 10 in all four abilities (CRS 408; months)." in chat.card
    # A year in Canada ends on 1 October 2027: 40 points, and bachelor's with one year 13. At 36
    # the age is worth 72 instead of 77: 391 without it.
    assert (
        "+53 on 1 October 2027: one more year of skilled work in Canada (CRS 444 then). "
        "Opens: Canadian Experience."
    ) in chat.card
    # Two years: the test of 10 March 2026 has ended by then, and the score is below today's.
    assert "2 more years" not in chat.card
    # Single abilities bring 3 of the 12: the four are named, and they are not.
    assert "English listening" not in chat.card
    assert "Loses:" not in chat.card
    assert "If you change nothing" not in chat.card, "no rise comes by itself before October 2028"


def test_what_comes_by_itself_is_told_apart_from_what_can_be_changed() -> None:
    # At work in Canada since 1 March 2026: the first year ends on 28 February 2027. Alone, 35:
    # 77 and CLB 9 four times 31 are 201; 40 for the year, and the program with it.
    chat = reviewer(ME | CLB_NINE | job(start="2026-03-01")).does(*CONFIRM)
    assert "CRS so far: at least 201 of 1,200" in chat.card
    chat.command("/whatif")
    assert "If you change nothing, the next rise: +40 on 1 March 2027 (CRS 241)." in chat.card
    assert "Opens: Canadian Experience." in chat.card
    assert "more year of skilled work in Canada" not in chat.card


def test_one_ability_that_brings_most_of_it_is_the_best_step() -> None:
    # Listening 7.5 is CLB 8, the others CLB 9. Listening at CLB 9: 8 points, 12 with the degree
    # and 25 with three years abroad; at CLB 10 in all four 3 x 3 + 3 more.
    steps = [*IELTS[:2], "L7.5 R7.5 W7 S7"]
    chat = newcomer().does(*SINGLE, *ONTARIO_FROM_INDIA, *steps, *NO_FRENCH, *INDIAN_DEGREE)
    chat.does(*PROGRAMMER_ABROAD, *NO_CERTIFICATE, *NOTHING_SPECIAL, *CONFIRM)
    assert "Best step within months: English listening at CLB 9: +45 points." in chat.card
    chat.taps("How to raise it")
    assert "+57: English at CLB 10 in all four abilities" in chat.card
    assert "+45: English listening at CLB 9 (CRS 396; months)." in chat.card


def test_nothing_under_ten_points_is_called_the_best_step() -> None:
    # CLB 10 but for speaking at CLB 9: 3 points are to be had by English. French NCLC 7 is worth
    # 62 and takes years.
    steps = [*IELTS[:2], "L8.5 R8 W7.5 S7"]
    chat = newcomer().does(*SINGLE, *ONTARIO_FROM_INDIA, *steps, *NO_FRENCH, *INDIAN_DEGREE)
    chat.does(*PROGRAMMER_ABROAD, *NO_CERTIFICATE, *NOTHING_SPECIAL, *CONFIRM)
    assert "Best step, over years: French at NCLC" in chat.card
    assert "+3 points" not in chat.card


def test_with_no_program_the_best_step_is_what_opens_one() -> None:
    # CLB 9, 9, 9 and 7: 22 + 21 + 15 + 9 = 67 at 38, one point short at 39; reading at CLB 8 is
    # that point. French would be worth far more points and opens the program as well, in years.
    steps = [*IELTS[:2], "L8 R6 W7 S7"]
    born = ["3 April 1987", "[Single"]
    chat = newcomer().does(*born, *ONTARIO_FROM_INDIA, *steps, *NO_FRENCH, *INDIAN_DEGREE)
    chat.does(*PROGRAMMER_ABROAD, *NO_CERTIFICATE, *NOTHING_SPECIAL, *CONFIRM)
    assert "Not met: Federal Skilled Worker Program" in chat.card
    assert "Best step within months: English reading at CLB 8: +6 points." in chat.card
    assert "Opens: Skilled Worker." in chat.card
    assert "provincial nomination" not in chat.command("/whatif").card


def test_the_form_sheet_gives_values_to_copy_and_no_more_than_were_told() -> None:
    chat = engineer().does(*CONFIRM).taps("Form sheet")
    assert "Date of birth: 3 April 1991" in chat.card
    assert chat.button("Date of birth").copies == "3 April 1991"
    chat.taps("Work history")
    assert "21232 Software developers and programmers" in chat.card
    chat.taps("Partner")
    assert "Nothing told for this part yet." in chat.card


def test_the_longest_working_life_still_fits_on_the_sheet() -> None:
    answers = dict(ME)
    for number in range(15):
        answers |= job(number, title=f"{number} {'x' * 110}", more=number < 14)
    chat = reviewer(answers).does(*CONFIRM).command("/sheet").taps("Work history")
    seen: set[str] = set()
    while f"Job 15: 14 {'x' * 110}" not in chat.card:
        assert chat.card not in seen, "going through the pages never reaches the last job"
        seen.add(chat.card)
        chat.taps("More")


def test_a_returning_person_a_day_after_the_birthday_sees_the_new_score() -> None:
    chat = engineer(date(2026, 10, 1)).does(*CONFIRM)
    chat.comes_back(date(2027, 4, 3)).command("/start")
    # 36: 72 points instead of 77.
    assert "Since we last spoke you turned 36." in chat.card
    assert "your CRS was 396 and is 391 today" in chat.card


def test_the_interview_can_be_stopped_after_every_single_answer() -> None:
    chat = newcomer()
    for number, step in enumerate(ENGINEER):
        chat = Chat(BEFORE, chat.session).does("/continue", "[Continue") if number % 2 else chat
        if step.startswith("[Yes, ") and "Yes, this is my work" not in chat.labels:
            chat.taps("21232")
        chat.does(step)
    assert chat.does(*CONFIRM).card.startswith("CRS 396 of 1,200")


PAGES_WITH_RESULTS = ("Every point", "The 67 points", "The programs", "Recent rounds", "How to")


def test_a_planned_test_makes_every_result_a_projection() -> None:
    plan = {k: v for k, v in CLB_NINE.items() if k not in ("english.test", "english.date")}
    plan |= {
        "english.test": "none",
        "english.plan": "ielts_general",
        "english.plan_date": "2026-12-01",
    }
    chat = reviewer(ME | plan).does(*CONFIRM)
    mark = "Some results rest on a planned test: a projection."
    assert mark in chat.card
    for page in PAGES_WITH_RESULTS:
        assert mark in chat.taps(page).card, page
        chat.taps("Back to my score")
    assert mark in chat.command("/status").card
    chat.command("/score").taps("As a picture")
    assert mark in next(r.caption for r in chat.replies if isinstance(r, Picture))
    chat.command("/edit").taps("Eligibility", "Date of birth").says("3 April 1971")
    assert "Your CRS was" in chat.card
    assert mark in chat.card
    chat = newcomer().does(*SINGLE_TO_DESTINATION, *ONTARIO_FROM_INDIA, "[I haven't taken one")
    chat.does("[CELPIP-General", "1 December 2026", "9 9 9 9")
    assert "These are target scores: every result that uses them is marked as a projection" in (
        chat.card
    )


def test_a_planned_test_cannot_lie_in_the_past() -> None:
    chat = newcomer().does(*SINGLE_TO_DESTINATION, *ONTARIO_FROM_INDIA, "[I haven't taken one")
    chat.does("[CELPIP-General", "1 September 2026")
    assert "1 September 2026, which has already passed" in chat.card
    assert chat.asks == "english.plan_date"


def test_a_couple_is_told_what_the_comparison_leaves_out() -> None:
    chat = couple_with_tests()
    # The partner's Canadian study and second test are never asked; a trade certificate could add
    # up to 50 points, as the partner's transferability (75) is not at its limit of 100.
    assert (
        "Not counted for your partner: a second language test, a trade certificate, "
        "study in Canada. Check that your partner meets a program too."
    ) in chat.card


def test_without_the_partners_birth_date_the_comparison_says_what_it_needs() -> None:
    chat = couple_with_tests(partner_born="skip")
    assert "As principal applicant you would have" not in chat.card
    assert (
        "To compare with your partner as principal applicant, I still need: Partner's date of birth"
        in chat.card
    )


def test_a_picture_of_an_unfinished_score_says_so() -> None:
    chat = reviewer(ME).command("/score").taps("As a picture")
    # Age 35 alone is known: 77 points (with nobody accompanying).
    picture = next(r for r in chat.replies if isinstance(r, Picture))
    assert picture.title == "CRS so far: at least 77 of 1,200"
    assert picture.caption.startswith(picture.title)
    assert ("Age", 77, 110) in picture.bars
    assert ("Education (not known yet)", 0, 150) in picture.bars


@pytest.mark.parametrize("command", ["/score", "/status", "/whatif", "/draws", "/deadlines"])
def test_no_score_after_the_change_stands_without_its_warning(command: str) -> None:
    chat = reviewer(ME | CLB_NINE, AFTER).does(*CONFIRM).command(command)
    assert "This is an estimate on the grid of 25 March 2025" in chat.card


def test_the_score_compared_with_irccs_is_called_an_estimate_too() -> None:
    chat = reviewer(ME | CLB_NINE, AFTER).does(*CONFIRM, "/submitted", "today")
    assert "Which score did IRCC show" in chat.card
    assert "This is an estimate on the grid of 25 March 2025" in chat.card


def test_whoever_meets_no_program_is_told_that_one_comes_first() -> None:
    # A degree without an assessment: the Skilled Worker Program lacks that, Canadian Experience
    # lacks work in Canada, Skilled Trades lacks a trade.
    told = ME | CLB_NINE | job(country="IN") | {
        "residence": "IN", "work_permit": False, "education": "masters",
        "credential.0.level": "masters", "credential.0.country": "IN",
        "credential.0.completed": "2015-06", "credential.0.assessed": False,
        "credential.0.more": False, "certificate": False, "has_offer": False, "children": 0,
        "funds": 30000, "sibling": False, "relative": False, "studied_in_canada": False,
    }  # fmt: skip
    card = reviewer(told).does(*CONFIRM).card
    assert card.count("Not met:") == 3
    assert "without one there is no place in the pool" in card
    met = reviewer(told | {"credential.0.country": "CA"}).does(*CONFIRM).card
    assert "Met: Federal Skilled Worker Program" in met
    assert "First a program" not in met
