"""One whose work grows too old for the only program, and who never submits.

Two years of work, 1 June 2016 to 31 May 2018. The Skilled Worker Program asks for one continuous
year within the last ten: from 1 June 2017 on it is a year exactly, so on 1 June 2027 it is met for
the last time and on 2 June not any more. The points of that work go on the same day (ten years,
too). A brother in Canada: 24 for CLB 9, 21, 9 for a year, 12 and 5 are 71 points, 67 are needed.

- Scored on 1 October 2026: two weeks later whether it was submitted.
- Last here that day: whether to go on half a year later, 1 April 2027.
- Work too old, 90 days before (2 of June, 31, 30, 27 of March): 4 March, not urgent; both it and
  the points, which are told as one.
- Yes on 1 April; so 30 days before, 3 May, of work and program together, as one; then of the
  program 14 and 1 days before, 19 May and 1 June; and on the day that none is met. Without an
  answer: of the program only.
- Half a year after 1 April, 1 October 2027, whether to go on; and nothing more: neither of the test
  (10 March 2028) nor of the birthdays, which take nothing from anybody without a program.
"""

from __future__ import annotations

import pytest

from tests.lives.life import scored
from tests.lives.twelve.heard import BUTTONS, heard, said

ANSWERS = {
    "job.0.start": "2016-06-01",
    "job.0.end": "2018-05-31",
    "sibling": True,
}
DAY = "2027-06-02"
POINTS, WORK = f"ageing_out.crs_foreign|{DAY}", f"ageing_out.fswp|{DAY}"
LOST = f"eligibility_lost|{DAY}"
BEGIN = [
    said("2026-10-15 09:00", "unsubmitted|2026-10-15"),
    said("2027-03-04 09:00", POINTS, WORK, buttons=BUTTONS["ageing_out"]),
    said("2027-04-01 09:00", "silence|2027-04-01"),
]


@pytest.mark.parametrize("answers", [True, False])
def test_one_who_loses_a_program(answers: bool) -> None:
    life = scored(answers=ANSWERS).until("2027-04-01")
    if answers:
        life.says("yes")
    life.until("2030-12-31")
    month = said("2027-05-03 09:00", LOST)
    rest = []
    if answers:
        as_one = BUTTONS["eligibility_lost"]
        month = said("2027-05-03 09:00", POINTS, WORK, LOST, buttons=as_one)
        rest = [
            said("2027-06-02 09:00", f"no_program|{DAY}"),
            said("2027-10-01 09:00", "silence|2027-10-01"),
        ]
    assert heard(life) == [
        *BEGIN,
        month,
        said("2027-05-19 09:00", LOST),
        said("2027-06-01 09:00", LOST, buttons="help-programs done more"),
        *rest,
    ]
