"""Applied after what the invitation rested on had ended, and IRCC has a newer one: the right
person's test or report is asked for, and stored in its place.

A couple, 44: CLB 9, 8, 9, 9 for 23 points, a bachelor's 21, experience 15, age 3, and 5 for the
partner's CLB 4 (IRPR 83(1)(a)): 67 of 67, which rest on the partner's test. It was taken on
20 October 2024, so it counts until 19 October 2026.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.lives.life import Life, submitted

COUPLE: dict[str, Any] = {
    "birth_date": "1982-06-15",
    "english.reading": "6.5",
    "marital_status": "married",
    "partner.accompanying": True,
    "partner.canadian": False,
    "partner.birth_date": "1983-01-01",
    "partner_test.test": "ielts_general",
    "partner_test.date": "2024-10-20",
    "partner_test.listening": "5",
    "partner_test.reading": "4",
    "partner_test.writing": "5",
    "partner_test.speaking": "5",
    "partner.education": "bachelors",
    "partner.education_country": "IN",
    "partner.assessed": True,
    "partner.eca_date": "2025-10-20",
    "partner.eca_level": "bachelors",
    "partner.worked_in_canada": False,
    "partner.canadian_years": 0,
    "partner.foreign_years": 3,
    "partner.studied_in_canada": False,
    "partner.relative": False,
}
OWN = ("english.date", *(f"english.{one}" for one in (
    "listening", "reading", "writing", "speaking",
)))  # fmt: skip
DOUBT = (
    "Your partner's language test ended before you applied: from 20 October 2026 it did not count "
    "any more, and your application is of 20 October 2026. Does IRCC have a newer one?"
)
STOP = (
    "Do not apply yet. Your partner's language test ended: from 20 October 2026 it does not count "
    "any more, and the Federal Skilled Worker Program rests on it. Get a new one, then apply by "
    "28 November 2026."
)


def applied(**answers: str) -> Life:
    """Invited on 29 September 2026 in a round of 200, and applied on 20 October, at the doubt."""
    life = submitted("2026-09-10", day=date(2026, 9, 1), answers=COUPLE | answers)
    life.until("2026-09-29").does("/invited", "[Today", "[Federal Skilled Worker", "200")
    assert "but your partner's language test ends first: apply by 19 October 2026" in life.card
    life.until("2026-10-25").command("/status")
    assert STOP in life.card
    return life.does("/applied", "20 October 2026")


# The partner's assessment earns points of the CRS alone; no program rests on it.
@pytest.mark.parametrize("assessed", ["2025-10-20", "2021-10-20"])
def test_it_is_the_partner_s_test_that_had_ended(assessed: str) -> None:
    life = applied(**{"partner.eca_date": assessed})
    assert life.state == "invited"
    assert life.card == DOUBT
    assert life.labels == [
        "IRCC has a newer one",
        "No, I applied with that one",
        "I have not applied",
    ]


def test_the_newer_one_is_asked_of_the_partner_and_kept_as_the_partner_s() -> None:
    life = applied()
    assert life.session is not None
    before = dict(life.session.answers)
    life.taps("IRCC has a newer one")
    assert "On which day did your partner take the test?" in life.card
    asked = []
    for typed in ("15 October 2026", "6", "6.5", "7", "7.5"):
        asked.append(life.asks)
        life.says(typed)
    assert asked == ["partner_test.date", *(f"partner_test.{one}" for one in (
        "listening", "reading", "writing", "speaking",
    ))]  # fmt: skip
    assert life.session.answers == before | {
        "partner_test.date": "2026-10-15",
        "partner_test.listening": "6",
        "partner_test.reading": "6.5",
        "partner_test.writing": "7",
        "partner_test.speaking": "7.5",
    }
    assert "You now meet the Federal Skilled Worker Program." in life.card
    assert "You are here: applied." in life.card
    assert life.session.life.applied_on == date(2026, 10, 20)
    assert (life.session.focus, life.session.follow, life.session.come_back) == (None, [], None)


def test_back_from_the_date_leaves_the_scores_unasked() -> None:
    life = applied().does("[IRCC has a newer one", "[Back")
    assert "You are here: applied." in life.card
    assert life.asks is None
    assert life.session is not None
    assert (life.session.focus, life.session.follow, life.session.come_back) == (None, [], None)
    assert life.answers["partner_test.date"] == "2024-10-20"


def test_one_s_own_test_is_asked_of_oneself() -> None:
    # The own test ends on the same day; the partner's goes on.
    life = submitted(
        "2026-09-10",
        day=date(2026, 9, 1),
        answers=COUPLE | {"english.date": "2024-10-20", "partner_test.date": "2026-01-10"},
    ).until("2026-09-29")
    life.does("/invited", "[Today", "[Federal Skilled Worker", "200").until("2026-10-25")
    life.does("/applied", "20 October 2026")
    assert life.card.startswith("Your English test ended before you applied: from 20 October 2026")
    life.taps("IRCC has a newer one")
    assert "On which day did you take the English test?" in life.card
    asked = []
    for typed in ("15 October 2026", "8", "6.5", "7", "7"):
        asked.append(life.asks)
        life.says(typed)
    assert tuple(asked) == OWN
    assert life.answers["partner_test.date"] == "2026-01-10"
