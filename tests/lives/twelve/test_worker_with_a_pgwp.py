"""A graduate who works in Toronto on a post-graduation permit, is invited under the Canadian
Experience Class, applies, and bridges to the decision in Vancouver.

Submitted on 5 October 2026; work in Canada since 1 September 2025, permit to 28 February 2028.

- Checks 5 January, 5 April, 5 July; birthday 17 March (90 days before 15 June).
- The permit 6 months before, 28 August, waits for 1 September, the second year of Canadian work,
  which is said on its day.
- Invited on 3 September: sixty days are 2 November (27 of September, 31 of October). The day after;
  the letters (53 days before: 10 September) begin on the seventh day, told with it; 45 days before:
  18 September. Applied on 20 September: the year of the profile, 5 September, is not told, since it
  is not in the pool, nor the other days of the sixty.
- Biometrics letter on 10 October, thirty days to 9 November: 25 days before, 15 October; given on
  the 16th.
- Four months before the permit's end, 28 October, its second reminder and, with an application, the
  first day on which a bridging permit can be asked for: together. Three months: 28 November. Thirty
  days (28 of February, 2 of January): 29 January.
- On 5 February 2028 the bridging permit came, to 28 February 2029: 7 and 1 days before the end of
  the old one are not told. Six months after 20 September: 20 March.
- Landed on 1 August: neither six months before 28 February 2029 nor anything after.
"""

from __future__ import annotations

from tests.lives.life import submitted
from tests.lives.twelve.heard import heard, said

ANSWERS = {
    "residence": "CA",
    "permit": "pgwp",
    "permit_end": "2028-02-28",
    "credential.0.country": "CA",
    "job.0.country": "CA",
    "job.0.start": "2025-09-01",
    "job.0.authorized": True,
    "job.0.student": False,
}
PERMIT = "permit|2028-02-28"


def test_a_worker_with_a_post_graduation_permit() -> None:
    life = submitted(answers=ANSWERS, without=("work_permit",)).until("2027-09-03")
    life.does("/invited", "[Today", "[Canadian Experience", "[Skip")
    life.until("2027-09-20").does("/applied", "[Today")
    life.until("2027-10-10").does("/status", "[Biometrics letter came", "[Today")
    life.until("2027-10-16").does("/status", "[Biometrics given")
    life.until("2027-10-28")
    assert "found complete" in life.text_of()
    life.until("2027-12-01").shares_position(49.2827, -123.1207)
    assert life.zone.key == "America/Vancouver"
    life.until("2028-02-05").presses("New permit").does("[Open work permit", "28 February 2029")
    life.until("2028-08-01").does("/landed", "[Today").until("2030-12-31")
    assert heard(life) == [
        said("2027-01-05 09:00", "quarterly_check|2027-01-05"),
        said("2027-03-17 09:00", "birthday|2027-06-15"),
        said("2027-04-05 09:00", "quarterly_check|2027-04-05"),
        said("2027-07-05 09:00", "quarterly_check|2027-07-05"),
        said("2027-09-01 09:00", "work_anniversary.canadian|2027-09-01", PERMIT),
        said("2027-09-04 09:00", "invited|2027-09-04"),
        said("2027-09-13 09:00", "unbegun|2027-09-13"),
        said("2027-09-18 09:00", "invitation|2027-11-02"),
        said("2027-10-15 09:00", "biometrics|2027-11-09"),
        said("2027-10-28 09:00", "bridging|2027-10-28", PERMIT),
        said("2027-11-28 09:00", PERMIT),
        said("2028-01-29 09:00", PERMIT),
        said("2028-03-20 09:00", "service_standard|2028-03-20"),
    ]
