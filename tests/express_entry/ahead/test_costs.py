"""What the way costs a family, added up by hand from IRCC's fee list.

Fees since 2026-04-30: 990 an adult, 270 a child, 600 an adult for the right of permanent residence;
biometrics 85 a person, 170 a family at most.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.ahead.costs import Cost, Sum, costs
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile

DAY = date(2026, 11, 29)
ALONE: dict[str, Any] = {"marital_status": "single", "dependent_children": 0}
COUPLE: dict[str, Any] = {
    "marital_status": "married",
    "partner": {"accompanying": True, "canadian": False},
    "dependent_children": 0,
}


def of(told: dict[str, Any], **happened: Any) -> dict[tuple[str, str], Cost]:
    found = costs(Profile.model_validate(told), Candidacy.model_validate(happened), DAY)
    return {(line.id, line.who): line for line in found.lines}


@pytest.mark.parametrize(
    ("told", "least", "most"),
    [
        (ALONE, 1675, 1675),  # 990 + 85 + 600
        (COUPLE, 3350, 3350),  # 2 x 990 + 170 + 2 x 600
        (COUPLE | {"dependent_children": 2}, 3890, 3890),  # and 2 x 270; biometrics are at the cap
        # 990 + 600 + 270, and biometrics of one or of two: whether the child is 14 is not known.
        (ALONE | {"dependent_children": 1}, 1945, 2030),
        # A partner who stays, or is Canadian, pays nothing: as of one.
        (COUPLE | {"partner": {"accompanying": False, "canadian": False}}, 1675, 1675),
        (COUPLE | {"partner": {"accompanying": True, "canadian": True}}, 1675, 1675),
    ],
)
def test_what_ircc_asks_of_a_family(told: dict[str, Any], least: int, most: int) -> None:
    found = costs(Profile.model_validate(told), Candidacy(), DAY)
    assert found.total(official=True) == Sum(least, most)
    assert all(line.on is None for line in found.lines if line.official)


def test_who_stays_is_examined_and_a_canadian_is_not() -> None:
    # IRPR 30(1)(a)(i): every family member, coming or not. 170 to 390 a person, as heard of.
    for partner, examined in (
        ({"accompanying": True, "canadian": False}, 2),
        ({"accompanying": False, "canadian": False}, 2),
        ({"accompanying": True, "canadian": True}, 1),
    ):
        medical = of(COUPLE | {"partner": partner})["medical", "family"]
        assert (medical.count, medical.least, medical.most) == (
            examined, 170 * examined, 390 * examined,
        )  # fmt: skip
        assert not medical.official


def test_what_is_not_known_is_no_zero() -> None:
    police = of(ALONE)["police", "family"]
    assert (police.least, police.most, police.official) == (None, None, False)
    found = costs(Profile.model_validate(ALONE), Candidacy(), DAY)
    assert found.total(official=False) == Sum(170, 390)  # the medical exam alone


def test_tests_and_assessments_are_paid_only_if_still_to_come() -> None:
    taken = {"test": "ielts_general", "taken_on": "2026-03-10"}
    planned = {"test": "tcf_canada", "taken_on": "2027-03-10", "planned": True}
    degree: dict[str, Any] = {
        "level": "bachelors", "in_canada": False, "completed_on": "2015-06", "assessed": False,
    }  # fmt: skip
    assert ("language_test", "applicant") not in of(ALONE | {"english": taken})
    french = of(ALONE | {"english": taken, "french": planned})["language_test", "applicant"]
    assert (french.on, french.least, french.most) == (date(2027, 3, 10), 280, 410)
    assert of(ALONE | {"has_no_english_test": True})["language_test", "applicant"].on is None
    eca = of(ALONE | {"credentials": [degree]})["eca", "applicant"]
    assert (eca.least, eca.most) == (264, None)
    ordered = degree | {"eca_ordered": True}
    assert ("eca", "applicant") not in of(ALONE | {"credentials": [ordered]})


def test_a_certificate_is_paid_for_by_country_until_it_is_ordered() -> None:
    lived: dict[str, Any] = ALONE | {"residence_country": "IN", "lives_in_canada": False}
    certificate = of(lived)["police", "family"]
    # The wait is longer than sixty days leave: it begins in the pool, that is now.
    assert (certificate.count, certificate.stage, certificate.on) == (1, "now", DAY)
    invited = {"submitted_on": "2026-10-01", "invited_on": "2026-11-20"}
    assert of(lived, **invited)["police", "family"].stage == "invitation"
    ordered = [{"paper": "police_certificate.applicant.IN", "ordered_on": "2026-11-21"}]
    assert ("police", "family") not in of(lived, **invited, papers=ordered)


def test_an_invitation_gives_the_day_and_an_application_leaves_the_last_fee() -> None:
    # Invited on 2026-11-20: sixty days later is 2027-01-19, and it is to be sent five days before.
    invited = {"submitted_on": "2026-10-01", "invited_on": "2026-11-20"}
    found = of(ALONE, **invited)
    assert found["processing", "applicant"].on == date(2027, 1, 14)
    assert ("profile", "applicant") not in found
    applied = of(ALONE, **invited, applied_on="2026-11-28")
    assert list(applied) == [("right", "family")]
    assert of(ALONE, **invited, applied_on="2026-11-28", landed_on="2026-11-29") == {}


def test_fees_are_expected_to_change_every_second_30_april() -> None:
    assert costs(Profile(), Candidacy(), DAY).next_fees == date(2028, 4, 30)
    assert costs(Profile(), Candidacy(), date(2028, 4, 30)).next_fees == date(2030, 4, 30)


def test_what_is_missing_is_named() -> None:
    assert costs(Profile(), Candidacy(), DAY).missing == ("marital_status", "dependent_children")
    untold = Profile.model_validate({"marital_status": "married", "dependent_children": 0})
    assert costs(untold, Candidacy(), DAY).missing == ("partner.accompanying",)
