"""A nurse in Manila whose papers end one after another; she moves to Dubai, and two years go by.

Born on 20 February 1994. IELTS of 15 December 2025 (to 15 December 2027), assessment of 1 December
2022 (to 1 December 2027), passport to 10 January 2028. Submitted on 5 October 2026, and again on 6
October 2027. Quiet hours from 20 to 10, so that everything comes at 10, in Manila and from 20
August 2027 in Dubai; from 1 January 2028 there are none, and it comes at 9.

Leads by ``rules/reminders.toml`` (u: urgent, said on its day):

- birthday, 90 days before: 20 of February, 31, 31, 8 of November: 22 November;
- checks 5 January, April and July 2027; 6 January, April and July 2028;
- assessment 6, 4, 3 and 2 months before: 1 June, 1 August, 1 September, 1 October;
- passport 6 and 3 months before: 10 July, 10 October; u 30, 7, 0 days: 11 December, 3 and 10
  January; u the day after it, and 30 and 90 days after, until a new one is told;
- test 121 days before (15 of December, 30, 31, 30, 15 of August): 16 August; u 68 (15, 30, 23 of
  October): 8 October;
- the year 30 days before: 5 September; u 7 and 0: 28 September, 5 October 2027;
- the only program: with the assessment, u 30 days before 1 December: 1 November; with a new one,
  with the test, u 30 before 15 December: 15 November.

Rhythm (five days for a neighbour, two that are not urgent in thirty days):

- the check of 5 July waits for the passport of the 10th;
- 1 September (the assessment) waits for 5 September (the year). Of 1 and 16 August and 5 September
  no three are within thirty days;
- 1 October (the assessment) waits for 5 October, on which the profile leaves;
- the check of 6 January is said with the passport's last day, 10 January, which waits for nothing.

What she does: on 5 September the list of two is gone through, and the assessment put off in words
by two weeks, the year not: 19 September the assessment alone. A new assessment told on 20 October,
a new test on 16 November, a new passport on 20 January: three days later each, whether IRCC knows;
it does.
"""

from __future__ import annotations

from tests.lives.life import Life, submitted
from tests.lives.twelve.heard import OVER, heard, said

ANSWERS = {
    "birth_date": "1994-02-20",
    "residence": "PH",
    "english.date": "2025-12-15",
    "credential.0.country": "PH",
    "credential.0.eca_date": "2022-12-01",
    "job.0.title": "registered nurse",
    "job.0.noc": "31301",
    "job.0.country": "PH",
    "passport": "2028-01-10",
}
YEAR, NEXT_YEAR = "profile_expiry|2027-10-05", "profile_expiry|2028-10-06"
ECA, PASSPORT = "eca.0|2027-12-01", "passport|2028-01-10"
TEST = "language_test.english|2027-12-15"
REPORT = "untold.credential.2017-06.bachelors.eca|2027-10-20"


def year_in_manila() -> Life:
    life = submitted(zone="Asia/Manila", answers=ANSWERS).until("2026-10-10")
    life.does("/settings", "[Quiet hours", "[20:00 to 10:00")
    life.until("2027-08-20").shares_position(25.2048, 55.2708)
    assert life.zone.key == "Asia/Dubai"
    life.until("2027-09-05").presses("Go through them").taps("Next (2 of 2)")
    life.does("[On a date", "in 2 weeks")
    return life.until("2027-10-06")


def year_in_dubai(life: Life) -> Life:
    life.does("/status", "[My profile expired", "[Begin a new profile", "/submitted", "[Today")
    life.does("[Skip").until("2027-10-20").does(
        "/edit", "[Education", "[Credential 1", "[ECA report date"
    )
    life.says("15 October 2027").until("2027-10-23", 13).presses("Done, IRCC knows")
    life.until("2027-11-16").does("/edit", "[Language", "[English test date", "6 November 2027")
    life.until("2027-11-19", 13).presses("Done, IRCC knows")
    life.until("2028-01-01").does("/settings", "[Quiet hours", "[No quiet hours")
    life.until("2028-01-20").does("/edit", "[Profile", "[Passport", "15 January 2038")
    life.until("2028-01-23").presses("Done, IRCC knows")
    return life.until("2028-10-31")


FIRST_YEAR = [
    said("2026-11-22 10:00", "birthday|2027-02-20"),
    said("2027-01-05 10:00", "quarterly_check|2027-01-05"),
    said("2027-04-05 10:00", "quarterly_check|2027-04-05"),
    said("2027-06-01 10:00", ECA),
    said("2027-07-10 10:00", "quarterly_check|2027-07-05", PASSPORT),
    said("2027-08-01 10:00", ECA),
    said("2027-08-16 10:00", TEST),
    said("2027-09-05 10:00", YEAR, ECA),
    said("2027-09-19 10:00", ECA),
    said("2027-09-28 10:00", YEAR),
    said("2027-10-05 10:00", YEAR, ECA),
]
SECOND_YEAR = [
    said("2027-10-08 10:00", TEST),
    said("2027-10-10 10:00", PASSPORT),
    said("2027-10-23 10:00", REPORT),
    said("2027-11-15 10:00", "eligibility_lost|2027-12-15"),
    said("2027-11-19 10:00", "untold.english|2027-11-16"),
    # In the pool until the next October, now that the test counts longer.
    said("2027-11-22 10:00", "birthday|2028-02-20"),
    said("2027-12-11 10:00", PASSPORT),
    said("2028-01-03 09:00", PASSPORT),
    # It is the passport's last day: nothing is put off to tomorrow.
    said(
        "2028-01-10 09:00", "quarterly_check|2028-01-06", PASSPORT, buttons="go-through deadlines"
    ),
    said("2028-01-11 09:00", "passport_expired|2028-01-11"),
    said("2028-01-23 09:00", "untold.passport_expires_on|2028-01-20"),
    said("2028-04-06 09:00", "quarterly_check|2028-04-06"),
    said("2028-07-06 09:00", "quarterly_check|2028-07-06"),
    said("2028-09-06 09:00", NEXT_YEAR),
    said("2028-09-29 09:00", NEXT_YEAR),
    said("2028-10-06 09:00", NEXT_YEAR, buttons=OVER),
    said("2028-10-13 09:00", "profile_over|2028-10-13"),
]


def test_a_nurse_abroad() -> None:
    life = year_in_manila()
    assert heard(life) == FIRST_YEAR
    assert heard(year_in_dubai(life))[len(FIRST_YEAR) :] == SECOND_YEAR
