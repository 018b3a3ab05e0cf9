"""InterviewSection by section, the branches that people's lives take: language, education and the
profile."""

from __future__ import annotations

from typing import Any

import pytest

from conversations.interview.walk import walk
from tests.conversations.people import BACHELOR, CLB_NINE, CONFIRM, ME, assessed, job
from tests.conversations.questionnaire import asked_for
from tests.conversations.story import Chat, reviewer


def points(answers: dict[str, Any]) -> str:
    """The card of every point of somebody with these answers."""
    return reviewer(answers).does(*CONFIRM).taps("Every point").card


def grid(answers: dict[str, Any]) -> str:
    """The card of the 67 points."""
    return reviewer(answers).does(*CONFIRM).taps("The 67 points").card


# ------------------------------------------------------------------ language


@pytest.mark.parametrize(
    ("scale", "scores", "levels"),
    [
        # In the order of the attestation: reading, listening, writing, speaking.
        ("Equivalent old scores", "248 298 371 370", "reading 9, writing 9, speaking 8"),
        ("NCLC levels", "9 9 9 8", "reading 9, writing 9, speaking 8"),
    ],
)
def test_each_of_the_two_tef_columns_is_read_by_its_own_table(
    scale: str, scores: str, levels: str
) -> None:
    chat = asked_for("french.scale", {"french.test": "tef"}).taps(scale)
    chat.does("10 March 2026", scores)
    assert f"NCLC: listening 9, {levels}" in chat.card
    assert "Your weakest: speaking, NCLC 8." in chat.card


def test_with_two_languages_the_better_first_one_is_proposed_and_the_person_chooses() -> None:
    english = CLB_NINE | {
        "english.listening": "4.5",
        "english.reading": "3.5",
        "english.writing": "4",
        "english.speaking": "4",
    }
    chat = asked_for("french.scale", ME | english | {"french.test": "tef"})
    chat.does("[NCLC levels", "10 March 2026", "9 9 9 9")
    assert chat.asks == "first_language"
    # 35: 77. French first: 4 times 31 and English 4 is nothing: 201; French 7 with English 4 or
    # lower: +25 either way. English first: 4 times 6 = 24, French second 4 times 6 = 24.
    assert "With English as your first official language, your CRS so far is 150" in chat.card
    assert "with French, 226. French earns more points. The choice is yours." in chat.card
    skipped = Chat(chat.today, chat.session).says("skip")
    assert "Until you choose, I use French: it earns at least as many points." in skipped.card
    chat.taps("English")
    assert chat.answers["first_language"] == "en"


def test_the_level_to_reach_is_named_with_its_ability_and_language_in_words() -> None:
    # IELTS writing 5.5 is CLB 6; the Federal Skilled Worker Program asks for 7.
    told = CLB_NINE | {"english.writing": "5.5", "french.test": "none", "french.plan": "none"}
    chat = reviewer(ME | told).does(*CONFIRM)
    chat.taps("The programs")
    assert "It would be met with level 7 in Writing (English; now 6)." in chat.card


def test_a_physician_is_told_whose_assessment_is_needed() -> None:
    degree = {
        "credential.0.level": "masters",
        "credential.0.country": "IN",
        "credential.0.completed": "2014-06",
        "credential.0.assessed": True,
        "credential.0.eca_body": "WES",
        "credential.0.eca_date": "2025-02-02",
        "credential.0.eca_level": "masters",
        "credential.0.more": False,
    }
    practice = job(noc="31102", title="family doctor", country="IN")
    chat = reviewer(ME | CLB_NINE | degree | practice).does(*CONFIRM)
    assert "For work in NOC 31102 the assessment of a foreign credential must come from MCC" in (
        chat.card
    )
    chat.taps("The programs")
    assert "It would be met with an assessment by MCC." in chat.card


def test_without_any_test_the_language_requirement_is_not_met() -> None:
    nothing = {
        "english.test": "none",
        "english.plan": "none",
        "french.test": "none",
        "french.plan": "none",
    }
    page = points(ME | nothing).splitlines()
    assert "No points: First official language, Second official language." in page
    chat = reviewer(ME | nothing).does(*CONFIRM)
    # Each program asks for a level in a valid test (IRPR 75(2)(d), 87.1(2)(d), 87.2(3)(a)).
    assert [line for line in chat.card.splitlines() if "et:" in line] == [
        "Not met: Canadian Experience Class. The language level for your work is not reached: 7 "
        "for TEER 0 and 1, 5 for TEER 2 and 3.",
        "Not met: Federal Skilled Worker Program. CLB or NCLC 7 in all four abilities is needed.",
        "Not met: Federal Skilled Trades Program. Listening and speaking 5, reading and writing 4 "
        "are needed.",
    ]


def test_an_expired_test_is_taken_note_of_and_counts_for_nothing() -> None:
    answers = {k: v for k, v in CLB_NINE.items() if k != "english.date"}
    chat = asked_for("english.date", ME | answers).does("1 October 2024")
    # Two years to the day: less than two years old is what counts.
    assert "These results reached two years on 1 October 2026" in chat.card
    chat = asked_for("english.date", ME | answers).does("2 October 2024")
    assert "These results count until 1 October 2026" in chat.card


# ------------------------------------------------------------------ education


def test_a_foreign_credential_without_an_assessment_earns_nothing_and_says_so() -> None:
    chat = asked_for("credential.0.assessed", ME | BACHELOR).taps("No")
    assert "Without an assessment (ECA) this credential earns no points" in chat.card
    chat = reviewer(ME | BACHELOR | {"credential.0.assessed": False, "credential.0.more": False})
    assert "A foreign credential without an assessment earns nothing: credential 1." in chat.card
    page = chat.does(*CONFIRM).taps("Every point").card
    assert "No points: Education." in page.splitlines()


def test_an_assessed_credential_counts_by_its_equivalency() -> None:
    assert "Education: 120 of 150 (Bachelor's" in points(ME | assessed("2025-02-02"))
    lower = assessed("2025-02-02") | {"credential.0.eca_level": "two_year"}
    assert "Education: 98 of 150 (Two-year diploma)" in points(ME | lower)


def test_an_assessment_of_five_years_no_longer_counts_and_the_review_says_since_when() -> None:
    chat = reviewer(ME | assessed("2021-10-01"))
    assert "An education assessment no longer counts since 1 October 2026." in chat.card
    assert "without an assessment" not in chat.card
    assert "no longer counts" not in reviewer(ME | assessed("2021-10-02")).card


def test_an_assessment_cannot_be_older_than_assessments_are() -> None:
    chat = asked_for("credential.0.eca_date", ME | BACHELOR | {"credential.0.assessed": True})
    chat.says("16 April 2013")
    assert "exist only since 17 April 2013" in chat.card
    assert chat.says("17 April 2013").answers["credential.0.eca_date"] == "2013-04-17"


@pytest.mark.parametrize(
    ("level", "earned"), [("two_year", 15), ("one_year", 15), ("bachelors", 30), ("masters", 30)]
)
def test_study_in_canada_earns_additional_points_by_its_length(level: str, earned: int) -> None:
    studied = {
        "credential.0.level": level,
        "credential.0.country": "CA",
        "credential.0.canadian_study": True,
        "credential.0.more": False,
    }
    card = points(ME | studied)
    assert f"Study in Canada: {earned} of 30" in card


def test_distance_study_in_canada_earns_none_of_them() -> None:
    studied = {
        "credential.0.level": "masters",
        "credential.0.country": "CA",
        "credential.0.canadian_study": False,
        "credential.0.more": False,
    }
    assert "Study in Canada: " not in points(ME | studied)


def test_secondary_school_in_canada_is_not_asked_about_as_study() -> None:
    school = {"credential.0.level": "secondary", "credential.0.country": "CA"}
    told = walk(ME | school | {"credential.0.completed": "2009-06"})
    assert "credential.canadian_study" not in {one.question.id for one in told.asked}


# ------------------------------------------------------------------ profile


def offer(**facts: Any) -> dict[str, Any]:
    usual = {"noc": "21231", "full_time": True, "excluded_employer": False}
    return {"has_offer": True} | {f"offer.{k}": v for k, v in (usual | facts).items()}


@pytest.mark.parametrize(
    ("told", "earned"),
    [
        ({"work_permit": False} | offer(lmia=True), 10),
        ({"work_permit": False} | offer(lmia=False), 0),
        ({"work_permit": True} | offer(lmia=False, current_employer=True, permit="exempt",
                                       year=True), 10),
        ({"work_permit": True} | offer(lmia=False, current_employer=True, permit="exempt",
                                       year=False), 0),
        ({"work_permit": True} | offer(lmia=False, current_employer=True, permit="lmia"), 10),
        ({"work_permit": False} | offer(lmia=True, full_time=False), 0),
        ({"work_permit": False} | offer(lmia=True, noc="65201"), 0),
        ({"work_permit": False} | offer(lmia=True, excluded_employer=True), 0),
    ],
)  # fmt: skip
def test_an_offer_counts_as_arranged_employment_only_by_one_of_the_routes(
    told: dict[str, Any], earned: int
) -> None:
    assert f"Arranged employment: {earned} of 10" in grid(ME | {"residence": "CA"} | told)


@pytest.mark.parametrize(
    ("told", "lacks"),
    [
        # The offer itself is told, so it is not what is waited for.
        ({"work_permit": False} | offer(), "LMIA for the offer"),
        ({"work_permit": False} | offer(lmia=True, noc=None), "Occupation of the offer"),
        ({"has_offer": None}, "Job offer in Canada"),
    ],
)
def test_what_an_offer_waits_for_is_named(told: dict[str, Any], lacks: str) -> None:
    known = {key: value for key, value in told.items() if value is not None}
    page = grid(ME | {"residence": "CA"} | known)
    assert f"Arranged employment: 0 of 10 (not known yet: {lacks})" in page


def test_an_offer_without_a_work_permit_asks_nothing_about_the_permit() -> None:
    chat = asked_for("offer.lmia", ME | {"work_permit": False, "has_offer": True}).taps("Yes")
    assert chat.asks == "children"


def test_an_offer_by_the_employer_on_the_permit_asks_what_the_permit_rests_on() -> None:
    chat = asked_for("offer.lmia", ME | {"work_permit": True, "has_offer": True}).taps("No", "Yes")
    assert chat.asks == "offer.permit"
    assert chat.taps("LMIA-exempt, for a named employer").asks == "offer.year"


def test_a_brother_or_sister_answers_the_question_about_relatives() -> None:
    assert asked_for("sibling", ME).taps("Yes").asks == "studied_in_canada"
    assert asked_for("sibling", ME).taps("No").asks == "relative"


def test_funds_below_the_table_are_pointed_out_with_the_table() -> None:
    chat = reviewer(ME | {"children": 0, "funds": 12000})
    assert "Your funds ($12,000 CAD) are below the $15,263 CAD required for a family of 1" in (
        chat.card
    )


def test_a_passport_is_a_date_and_never_a_number() -> None:
    chat = asked_for("passport", ME).says("AB1234567")
    assert "I could not read" in chat.card
    chat.says("1 January 2026")
    assert "which has passed" in chat.card
    assert chat.says("30 June 2031").answers["passport"] == "2031-06-30"
