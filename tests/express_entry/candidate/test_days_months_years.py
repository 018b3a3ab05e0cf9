"""A day, a month or a year, and the first and the last day each can mean."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from express_entry.assessment.consistency import contradictions
from express_entry.candidate.dates import earliest, latest
from express_entry.candidate.profile import Credential, Job, Profile


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("2016", date(2016, 1, 1), date(2016, 12, 31)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("2015-02", date(2015, 2, 1), date(2015, 2, 28)),
        ("2016-12", date(2016, 12, 1), date(2016, 12, 31)),
        ("2016-05-03", date(2016, 5, 3), date(2016, 5, 3)),
    ],
)
def test_what_a_date_can_mean(when: str, first: date, last: date) -> None:
    assert (earliest(when), latest(when)) == (first, last)


def test_only_a_credential_may_have_a_year_alone() -> None:
    assert Credential(completed_on="2016").completed_on == "2016"
    for wrong in ("16", "2016-", "2016-13", "20161", "1799", "2201", ""):
        with pytest.raises(ValidationError):
            Credential(completed_on=wrong)
    with pytest.raises(ValidationError):
        Job(start="2016")


def test_a_year_contradicts_only_what_no_day_of_it_fits() -> None:
    """Born on 1 July 2000: ten years old from 1 July 2010, so at the end of 2010, not of 2009."""
    on = date(2026, 10, 1)
    fields = {
        year: [
            one.field
            for one in contradictions(
                Profile(birth_date=date(2000, 7, 1), credentials=(Credential(completed_on=year),)),
                on,
            )
        ]
        for year in ("2009", "2010")
    }
    assert fields == {"2009": ["credentials.0.completed_on"], "2010": []}
