"""The remarks of the review, word for word, on both sides of every day and amount.

Of the person of ``lives`` nothing is worth a second look; each case changes one thing. Today is
1 October 2026.
"""

from __future__ import annotations

from typing import Any

import pytest

from conversations.reports.second_look import second_look
from conversations.voice.wording import plain
from tests.conversations.answered import turn
from tests.lives.life import PERSON

PLANNED = {"english.test": "none", "english.plan": "ielts_general", "english.date": None}
NOT_ASSESSED = {
    "credential.0.assessed": False, "credential.0.eca_body": None, "credential.0.eca_date": None,
    "credential.0.eca_level": None,
}  # fmt: skip
IN_CANADA = {
    "residence": "CA", "job.0.country": "CA", "job.0.authorized": True, "job.0.student": False,
}  # fmt: skip
SECOND_JOB = {
    "job.0.more": True, "job.1.title": "developer", "job.1.noc": "21232", "job.1.country": "IN",
    "job.1.start": "2018-01-01", "job.1.hours": "40", "job.1.paid": True,
    "job.1.self_employed": False, "job.1.more": False,
}  # fmt: skip


def remarks_on(changed: dict[str, Any]) -> list[str]:
    told = {key: value for key, value in (PERSON | changed).items() if value is not None}
    return [plain(said) for said in second_look(turn(told))]


OVERLAP = (
    "Jobs 1 and 2 overlap full time: that time counts once. If a date is wrong, please correct it."
)
EXACT_DAY = (
    "The exact first or last day of a job decides whether a year is complete. Change "
    '"Start (job 1)" to a full date.'
)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, []),
        # A test counts for two years; half a year (180 days) before, 30 March 2027, it is said.
        (
            {"english.date": "2024-10-01"},
            ["Your English results no longer count since 1 October 2026."],
        ),
        (
            {"english.date": "2024-10-02"},
            ["Your English results stop counting on 2 October 2026."],
        ),
        (
            {"english.date": "2025-03-30"},
            ["Your English results stop counting on 30 March 2027."],
        ),
        ({"english.date": "2025-03-31"}, []),
        (
            PLANNED | {"english.plan_date": "2026-09-30"},
            [
                "The day of your planned English test, 30 September 2026, has passed: its target "
                "scores no longer count. Please tell me the results: change your English test."
            ],
        ),
        (PLANNED | {"english.plan_date": "2026-10-01"}, []),
        # An assessment counts for five years.
        (
            {"credential.0.eca_date": "2021-10-01"},
            ["An education assessment no longer counts since 1 October 2026."],
        ),
        ({"credential.0.eca_date": "2021-10-02"}, []),
        (
            NOT_ASSESSED,
            ["A foreign credential without an assessment earns nothing: credential 1."],
        ),
        ({"education": "bachelors"}, []),
        (
            {"education": "masters"},
            [
                'You first gave "Master\'s or professional degree" as your education, but the '
                "credentials you told add up to something else."
            ],
        ),
        # $15,263 for one person, $23,360 for three.
        ({"funds": 15_263}, []),
        (
            {"funds": 15_262},
            [
                "Your funds ($15,262 CAD) are below the $15,263 CAD required for a family of 1: "
                "that decides the Skilled Worker and Skilled Trades Programs."
            ],
        ),
        ({"funds": 23_360, "children": 2}, []),
        (
            {"funds": 23_359, "children": 2},
            [
                "Your funds ($23,359 CAD) are below the $23,360 CAD required for a family of 3: "
                "that decides the Skilled Worker and Skilled Trades Programs."
            ],
        ),
        ({"passport": "2027-10-02"}, []),
        (
            {"passport": "2027-10-01"},
            [
                "Your passport expires on 1 October 2027, within a year. If that is within 6 "
                "months of the day you apply, IRCC says to renew it first and to update its "
                "details in the profile."
            ],
        ),
        (
            {"passport": "2026-09-30"},  # yesterday: it is no "within a year" any more
            [
                "Your passport expired on 30 September 2026. IRCC asks for a valid one: renew it, "
                "then tell me the new date."
            ],
        ),
        # Since 1 March 2019: seven full years abroad, none in Canada.
        ({"canadian_years": 0, "foreign_years": 7}, []),
        ({"canadian_years": 0, "foreign_years": 6}, []),
        (
            {"canadian_years": 1, "foreign_years": 8},
            [
                "You first said 1 full year of skilled work in Canada; your jobs add up to no full "
                "year. The jobs decide the CRS and the Canadian Experience Class: please check "
                "them.",
                "You first said 8 full years of skilled work abroad; your jobs add up to 7 full "
                "years. The jobs decide the CRS and the 67 points: please check them.",
            ],
        ),
        (
            {"residence": "CA", "work_permit": False},
            [
                "You live in Canada, but job 1, which goes on, is in India. Where you were while "
                "working decides how it counts."
            ],
        ),
        ({"residence": "CA", "job.0.end": "2026-09-30"}, []),
        (IN_CANADA | {"work_permit": True}, []),
        (
            IN_CANADA | {"work_permit": False},
            [
                "You are not authorized to work in Canada now, but job 1 goes on there. Work "
                "without authorization does not count."
            ],
        ),
        (IN_CANADA | {"work_permit": False, "job.0.end": "2026-09-30"}, []),
        # The first job began on 1 March 2019; 31 days later it is 1 April.
        (SECOND_JOB | {"job.1.end": "2019-04-01"}, []),
        (SECOND_JOB | {"job.1.end": "2019-04-02"}, [OVERLAP]),
        (SECOND_JOB | {"job.1.end": "2020-04-02", "job.1.hours": "30"}, [OVERLAP]),
        (SECOND_JOB | {"job.1.end": "2020-04-02", "job.1.hours": "29.5"}, []),
        # Begun in October 2025, the year may be complete on 1 October 2026 or not.
        ({"job.0.start": "2025-10"}, [EXACT_DAY]),
        ({"job.0.start": "2025-09"}, []),
        # Four or five years abroad are the same 13 of the 67, and three or more all of the CRS:
        # whether the fifth is complete on 1 October 2026 changes nothing.
        ({"job.0.start": "2021-10"}, []),
        # Three or four: 11 or 13 of the 67.
        ({"job.0.start": "2022-10"}, [EXACT_DAY]),
    ],
)
def test_what_is_worth_a_second_look(changed: dict[str, Any], said: list[str]) -> None:
    assert remarks_on(changed) == said


def test_the_gravest_comes_first() -> None:
    changed = SECOND_JOB | NOT_ASSESSED
    changed |= {
        "english.date": "2024-10-01", "education": "masters", "canadian_years": 1, "funds": 1,
        "residence": "NG", "job.1.end": "2020-01-01", "passport": "2027-01-01",
    }  # fmt: skip
    begin = [
        "Your English results",
        "A foreign credential",
        "You first gave",
        "You first said 1",
        "You live in Nigeria, but job 1",
        "Jobs 1 and 2",
        "Your funds ($1 CAD)",
        "Your passport",
    ]
    said = remarks_on(changed)
    assert [line.startswith(first) for line, first in zip(said, begin, strict=True)] == [True] * 8
