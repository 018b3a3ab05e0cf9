"""The pages of a result as a person opens them: the picture, what would raise the score, the form
sheet, projections and comparisons."""

from __future__ import annotations

import pytest

from conversations.voice.replies import Picture
from tests.conversations.people import (
    CLB_NINE,
    CONFIRM,
    ENGINEER,
    ME,
    NO_FRENCH,
    ONTARIO_FROM_INDIA,
    SINGLE,
    couple_with_tests,
    engineer,
    job,
    whole,
)
from tests.conversations.story import AFTER, newcomer, reviewer


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
        ("Recent rounds", "Of the rounds of the last 12 months, none is open to you today."),
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
        "+53 on 1 October 2027: a year of skilled work in Canada (CRS 444 then). "
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


def test_what_opens_a_kind_of_round_comes_before_points() -> None:
    # Listening 7.5 is CLB 8, the others CLB 9. Listening at CLB 9: 8 points, 12 with the degree
    # and 25 with three years abroad; at CLB 10 in all four 3 x 3 + 3 more.
    scores = {"english.listening": "L7.5 R7.5 W7 S7"}
    chat = whole({**ENGINEER, **scores}).does(*CONFIRM)
    # 351 opens nothing. French at NCLC 7 brings 62: 413. Of the 14 French rounds from October 2025
    # on, four took no less than 416 (432, 416, 419, 420).
    assert chat.card.startswith("Next: create your profile, it is free. Then: French at NCLC 7")
    assert "CRS 413 would have been enough in 10 of the 14" in chat.card
    chat.taps("How to raise it")
    assert "+57: English at CLB 10 in all four abilities" in chat.card
    assert "+45: English listening at CLB 9 (CRS 396; months)." in chat.card


def test_nothing_under_ten_points_is_the_next_step() -> None:
    # CLB 10 but for speaking at CLB 9: 3 points are to be had by English. French NCLC 7 is worth
    # 62 and takes years.
    scores = {"english.listening": "L8.5 R8 W7.5 S7"}
    chat = whole({**ENGINEER, **scores}).does(*CONFIRM)
    assert chat.card.startswith("Next: create your profile, it is free. Then: French at NCLC 7")
    assert "+3 points" not in chat.card


def test_with_no_program_the_next_step_is_what_opens_one() -> None:
    # CLB 9, 9, 9 and 7: 22 + 21 + 15 + 9 = 67 at 38, one point short at 39; reading at CLB 8 is
    # that point. French would be worth far more points and opens the program as well, in years.
    told = {"birth_date": "3 April 1987", "english.listening": "L8 R6 W7 S7"}
    chat = whole({**ENGINEER, **told}).does(*CONFIRM)
    assert "Not met: Federal Skilled Worker Program" in chat.card
    assert chat.card.startswith(
        "Next: English reading 6.5 instead of 6 (CLB 8). That gives the missing point of 67 and "
        "opens the Federal Skilled Worker Program (CRS 329)."
    )
    assert "provincial nomination" not in chat.command("/whatif").card


def test_the_form_sheet_gives_values_to_copy_and_marks_what_is_missing() -> None:
    chat = engineer().does(*CONFIRM).taps("Form sheet")
    assert "Date of birth: 3 April 1991" in chat.card
    assert "<code>3 April 1991</code>" in chat.replies[-2].model_dump_json()
    chat.taps("Work history")
    assert "21232 Software developers and programmers" in chat.card
    assert "Employer: not told yet" in chat.card
    # Single: there is no page of a partner.
    assert [button.label for button in chat.buttons if "artner" in button.label] == []


def test_a_part_of_the_form_sheet_nothing_was_told_of_marks_it_all() -> None:
    chat = newcomer().says("3 April 1991").command("/sheet").taps("Languages")
    assert "English test: not told yet" in chat.card
    assert [button.label for button in chat.buttons if button.copies] == []


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
    chat = newcomer()
    chat.tells(
        {**SINGLE, **ONTARIO_FROM_INDIA, **NO_FRENCH, "english.test": "[I haven't taken one"}
    )
    chat.does("[CELPIP-General", "1 December 2026", "9 9 9 9")
    assert "These are target scores: every result that uses them is marked as a projection" in (
        chat.card
    )


def test_a_planned_test_cannot_lie_in_the_past() -> None:
    chat = newcomer()
    chat.tells(
        {**SINGLE, **ONTARIO_FROM_INDIA, **NO_FRENCH, "english.test": "[I haven't taken one"}
    )
    chat.does("[CELPIP-General", "1 September 2026")
    assert "1 September 2026, which has already passed" in chat.card
    assert chat.asks == "english.plan_date"


def test_a_couple_is_told_what_the_comparison_leaves_out() -> None:
    chat = couple_with_tests()
    # The partner's Canadian study and second test are never asked; a trade certificate could add
    # up to 50 points, as the partner's transferability (75) is not at its limit of 100.
    assert (
        "Not counted for your partner: a second language test, a trade certificate, "
        "study in Canada.\nCheck that your partner meets a program too."
    ) in chat.card


@pytest.mark.parametrize(
    ("untested", "until"),
    [
        (("partner_test",), "once your partner has a language test"),
        (("english",), "once you have a language test"),
        (("english", "partner_test"), "once both of you have a language test"),
    ],
)
def test_who_has_no_test_is_held_against_nobody(untested: tuple[str, ...], until: str) -> None:
    """Not taken is not zero: most points hang on it."""
    chat = couple_with_tests(untested=untested).command("/score")
    assert "As principal applicant you would have" not in chat.card
    assert f"I can compare {until}, or one planned" in chat.card
    assert "your partner as the one who applies" not in chat.card


def test_without_the_partners_birth_date_the_comparison_says_what_it_needs() -> None:
    chat = couple_with_tests(partner_born="skip")
    assert "As principal applicant you would have" not in chat.card
    assert (
        "To compare with your partner as principal applicant, I still need: Partner's date of birth"
        in chat.card
    )
    # One tap asks just that, and the card that comes back compares them.
    chat.taps("Compare the two of us")
    assert "date of birth?" in chat.card
    chat.says("3 March 1997")
    assert "As principal applicant you would have" in chat.card
    assert "Compare the two of us" not in chat.labels


def test_a_picture_of_an_unfinished_score_says_so() -> None:
    chat = reviewer(ME).command("/score").taps("As a picture")
    # Age 35 alone is known: 77 points (with nobody accompanying).
    picture = next(r for r in chat.replies if isinstance(r, Picture))
    assert picture.title == "CRS so far: at least 77 of 1,200"
    assert picture.caption.startswith(picture.title)
    assert ("Age", 77, 110) in picture.bars
    assert ("Education (not known yet)", 0, 150) in picture.bars


@pytest.mark.parametrize("command", ["/score", "/whatif", "/draws", "/deadlines"])
def test_no_score_after_the_change_stands_without_a_line_of_caution(command: str) -> None:
    chat = reviewer(ME | CLB_NINE, AFTER).does(*CONFIRM).command(command)
    assert "Estimate on the grid of 25 March 2025: check it." in chat.card.splitlines()


def test_the_score_compared_with_irccs_is_called_an_estimate_too() -> None:
    chat = reviewer(ME | CLB_NINE, AFTER).does(*CONFIRM, "/submitted", "today")
    assert "Which score did IRCC show" in chat.card
    # 35: 77; CLB 9: 124. Neither education nor work is told.
    assert "I have 201 (estimate)." in chat.card
    assert "on the grid" not in chat.card


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
    assert card.startswith("Next: an assessment (ECA) of your credential 1")
    assert "That alone opens the Federal Skilled Worker Program" in card
    met = reviewer(told | {"credential.0.country": "CA"}).does(*CONFIRM).card
    assert "Met: Federal Skilled Worker Program" in met
    assert "First a program" not in met
