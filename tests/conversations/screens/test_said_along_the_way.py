"""What an answer brings to light, word for word. The person of ``lives``, on 1 October 2026.

Levels are those of IRCC's tables of IELTS General Training and TCF Canada; 424 points with English
alone, and with French at NCLC 7 beside it 424 + 4 x 3 + 50 = 486. With French first: 105 + 120 +
4 x 17 + 4 x 6 + 50 = 367, 13 and 25 at NCLC 7: 405.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from conversations.chat.turn import Turn
from conversations.reports import levels
from conversations.screens import remarks
from conversations.voice.wording import plain
from express_entry.candidate.profile import TestId
from tests.conversations.answered import turn
from tests.conversations.reports.people import COUPLE
from tests.conversations.story import BEFORE
from tests.lives.life import PERSON

UNTIL = "These results count until 9 March 2028."
ALL_NINE = (
    "All four are at CLB 9. CLB 10 takes listening 8.5, reading 8, writing 7.5, speaking 7.5."
)
COUNTED = (
    "Skilled work counted so far: no full year in Canada, 7 full years abroad. Longest continuous "
    "stretch in one occupation: 7 full years.\nEnough work for: Skilled Worker.\nNot enough work "
    "yet for: Canadian Experience, Skilled Trades."
)
NINES = f"CLB: listening 9, reading 9, writing 9, speaking 9\n{ALL_NINE}"
FRENCH: dict[str, Any] = {
    "french.test": "tcf_canada", "french.date": "2026-03-01", "french.listening": "458",
    "french.reading": "453", "french.writing": "10", "french.speaking": "10",
}  # fmt: skip
PLAN = {
    "english.test": "none", "english.plan": "ielts_general", "english.date": None,
    "english.plan_date": "2027-01-05",
}  # fmt: skip
SHORT = (
    "that a family of {size} must show for the Skilled Worker and Skilled Trades Programs. The "
    "Canadian Experience Class asks for none; nor must you show it if you may work in Canada and "
    "have a qualifying offer."
)
NOT_ASSESSED = (
    "Without an assessment (ECA) this credential earns no points, and the Federal Skilled Worker "
    "Program needs one. I count it as not assessed and will show what it would add."
)
NO_LEVEL = (
    "Such a report earns no points. If you finished secondary school, an organization may assess "
    "that instead: it then earns the points of secondary school, and the Federal Skilled Worker "
    "Program can rest on it."
)


def english(listening: str, reading: str, writing: str, speaking: str) -> dict[str, Any]:
    return {
        "english.listening": listening, "english.reading": reading, "english.writing": writing,
        "english.speaking": speaking,
    }  # fmt: skip


def told(changed: dict[str, Any], today: date = BEFORE) -> Turn:
    answers = {key: value for key, value in (PERSON | changed).items() if value is not None}
    return turn(answers, today)


def said(turn: Turn) -> list[str]:
    return [plain(str(note)) for note in turn.notes]


@pytest.mark.parametrize(
    ("key", "changed", "notes"),
    [
        ("english.speaking", {}, [f"{NINES}\n{UNTIL}"]),
        ("english.listening", {}, [f"{NINES}\n{UNTIL}"]),
        ("english.speaking", {"english.listening": None}, []),
        (
            "english.speaking",
            english("8", "7.5", "5.5", "7"),
            [
                "CLB: listening 9, reading 9, writing 6, speaking 9\n"
                f"Your weakest: writing, CLB 6. CLB 7 takes writing 6.\n{UNTIL}"
            ],
        ),
        (
            "english.speaking",
            english("8", "6", "6", "7"),
            [
                "CLB: listening 9, reading 7, writing 7, speaking 9\n"
                "Your weakest: reading, writing, CLB 7. CLB 8 takes reading 6.5, writing 6.5.\n"
                f"{UNTIL}"
            ],
        ),
        (
            "english.speaking",
            english("9", "9", "9", "9"),
            [
                "CLB: listening 10+, reading 10+, writing 10+, speaking 10+\n"
                f"All four are at CLB 10+.\n{UNTIL}"
            ],
        ),
        (
            "english.speaking",
            english("9", "9", "9", "7"),
            [
                "CLB: listening 10+, reading 10+, writing 10+, speaking 9\n"
                f"Your weakest: speaking, CLB 9. CLB 10 takes speaking 7.5.\n{UNTIL}"
            ],
        ),
        (
            "english.speaking",
            english("4.5", "3.5", "4", "4"),
            [
                "CLB: listening 4, reading 4, writing 4, speaking 4\n"
                "All four are at CLB 4. CLB 5 takes listening 5, reading 4, writing 5, speaking 5."
                f"\n{UNTIL}"
            ],
        ),
        # Below the lowest row of the tables: the next step is that row.
        (
            "english.speaking",
            english("4", "3", "3", "3"),
            [
                "CLB: listening <4, reading <4, writing <4, speaking <4\n"
                "All four are at CLB <4. CLB 4 takes listening 4.5, reading 3.5, writing 4, "
                f"speaking 4.\n{UNTIL}"
            ],
        ),
        (
            "english.speaking",
            {"english.date": "2024-10-01"},
            [
                f"{NINES}\nThese results reached two years on 1 October 2026, so they no longer "
                "count. You can plan a new test with /edit."
            ],
        ),
        (
            "english.speaking",
            {"english.date": "2024-10-02"},
            [f"{NINES}\nThese results count until 1 October 2026."],
        ),
        (
            "english.speaking",
            PLAN,
            [
                f"{NINES}\nThese are target scores: every result that uses them is marked as a "
                "projection."
            ],
        ),
        (
            "french.speaking",
            FRENCH,
            [
                "NCLC: listening 7, reading 7, writing 7, speaking 7\nAll four are at NCLC 7. NCLC "
                "8 takes listening 503, reading 499, writing 12, speaking 12.\nThese results count "
                "until 29 February 2028."
            ],
        ),
        (
            "partner_test.speaking",
            COUPLE,
            [
                "CLB: listening 7, reading 7, writing 7, speaking 5\nYour partner's weakest: "
                "speaking, CLB 5. CLB 6 takes speaking 5.5.\nThese results count until 30 April "
                "2028."
            ],
        ),
        # A partner's level earns nothing above CLB 9.
        (
            "partner_test.speaking",
            COUPLE
            | {"partner_test.listening": "8", "partner_test.reading": "7"}
            | {"partner_test.writing": "7", "partner_test.speaking": "7"},
            [
                "CLB: listening 9, reading 9, writing 9, speaking 9\nAll four are at CLB 9.\nThese "
                "results count until 30 April 2028."
            ],
        ),
        (
            "first_language",
            FRENCH,
            ["Until you choose, I use English: it earns at least as many points."],
        ),
        ("first_language", FRENCH | {"first_language": "en"}, []),
        ("destination", {}, []),
        ("credential.0.assessed", {}, []),
        ("credential.0.assessed", {"credential.0.assessed": False}, [NOT_ASSESSED]),
        ("credential.0.eca_level", {}, []),
        ("credential.0.eca_level", {"credential.0.eca_level": "none"}, [NO_LEVEL]),
        ("job.0.noc", {}, []),
        ("funds", {}, ["That is enough: a family of 1 must show $15,263 CAD."]),
        ("funds", {"funds": 15_263}, ["That is enough: a family of 1 must show $15,263 CAD."]),
        (
            "funds",
            {"funds": 15_262},
            ["That is $1 CAD below the $15,263 CAD " + SHORT.format(size=1)],
        ),
        (
            "funds",
            {"children": 2},
            ["That is $3,360 CAD below the $23,360 CAD " + SHORT.format(size=3)],
        ),
        ("funds", {"marital_status": "separated"}, []),
        ("passport", {}, []),
        ("job.0.hours", {}, []),
        *((key, {}, [COUNTED]) for key in ("job.0.paid", "job.0.self_employed")),
    ],
)
def test_what_an_answer_brings_to_light(
    key: str, changed: dict[str, Any], notes: list[str]
) -> None:
    here = told(changed)
    asked = here.walk.by_key(key)
    assert asked is not None
    remarks.after_answer(here, asked)
    assert said(here) == notes


@pytest.mark.parametrize(
    ("test", "ability", "range_of"),
    [
        (TestId("ielts_general"), "listening", "0 to 9 in steps of 0.5"),
        (TestId("tcf_canada"), "reading", "whole numbers from 0 to 699"),
        (TestId("tcf_canada"), "writing", "whole numbers from 0 to 20"),
    ],
)
def test_the_scores_a_test_can_give(test: TestId, ability: str, range_of: str) -> None:
    assert plain(levels.score_range(turn(), test, ability)) == range_of


@pytest.mark.parametrize(("level", "text"), [(3, "<4"), (4, "4"), (9, "9"), (10, "10+")])
def test_a_level_as_people_write_it(level: int, text: str) -> None:
    assert levels.level_text(level) == text


@pytest.mark.parametrize("chosen", [None, "en", "fr"])
def test_the_better_first_language_is_proposed_whatever_is_chosen(chosen: str | None) -> None:
    here = told(FRENCH | {"first_language": chosen})
    asked = here.walk.by_key("first_language")
    assert asked is not None
    assert plain(levels.proposal(here, asked)) == (
        "With English as your first official language, your CRS so far is 486; with French, 405. "
        "English earns more points. The choice is yours."
    )
    other = here.walk.by_key("english.test")
    assert other is not None
    assert levels.proposal(here, other) == ""


def test_a_proposal_on_the_old_grid_says_so() -> None:
    here = told(FRENCH, date(2026, 11, 10))
    asked = here.walk.by_key("first_language")
    assert asked is not None
    assert plain(levels.proposal(here, asked)) == (
        "With English as your first official language, your CRS so far is 486; with French, 405 "
        "(estimate). English earns more points. The choice is yours."
    )


def test_two_languages_alike_make_no_difference() -> None:
    # NCLC 9 in all four abilities.
    scores = {"listening": "523", "reading": "524", "writing": "14", "speaking": "14"}
    here = told(FRENCH | {f"french.{ability}": score for ability, score in scores.items()})
    asked = here.walk.by_key("first_language")
    assert asked is not None
    # 105 + 120 + 124 + 24 + 75 + 50.
    text = plain(levels.proposal(here, asked))
    assert text.startswith("With English as your first official language, your CRS so far is 498;")
    assert "with French, 498." in text
    assert "earns more" not in text


@pytest.mark.parametrize(
    ("entered", "line"),
    [
        ("eca", ["Language is done. Now your education."]),
        ("noc", ["Education is done. Now your work, job by job, the newest first."]),
        ("profile", ["Work is done. The last section: family, job offer, money."]),
        ("review", []),
        ("language", []),
    ],
)
def test_a_section_that_is_done(entered: str, line: list[str]) -> None:
    here = told({})
    remarks.section_done(here, entered)
    assert said(here) == line
