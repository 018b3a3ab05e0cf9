"""What the profile must be kept accurate in beyond the list of IRCC (X22 to X32); and time alone,
which is nothing to tell."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from express_entry.ahead.reportable import ALSO, differences
from express_entry.candidate.dates import earliest
from express_entry.candidate.profile import Partner, Profile
from tests.express_entry.ahead.kept_accurate import COUPLE, NOW, SUBMITTED, changed, couple, ids
from tests.express_entry.candidates import ana, english, foreign_degree, french, job

# ------------------------------------------------------------------ beyond the list (X22 to X32)


@pytest.mark.parametrize(
    ("submitted", "facts", "reported"),
    [
        # X22: IRPR 75(2)(a), the occupation named in the application.
        (
            {"primary_occupation": "21231"},
            {"primary_occupation": "21232"},
            ("primary_occupation", "work"),
        ),
        # X23: a wrong fact is corrected, whenever it arose.
        ({}, {"birth_date": "1996-09-16"}, ("birth_date", "passport")),
        # X24: IRPR 82(2), 76(1)(b)(ii); a work status gained is a change of it as well.
        (
            {"authorized_to_work_in_canada": True},
            {"authorized_to_work_in_canada": False},
            ("authorized_to_work_in_canada", "work"),
        ),
        (
            {"authorized_to_work_in_canada": False},
            {"authorized_to_work_in_canada": True},
            ("authorized_to_work_in_canada", "work"),
        ),
        # X25: another report on the same degree, or none any more.
        (
            {},
            {"credentials": [foreign_degree("2024-05-10", "masters") | {"level": "bachelors"}]},
            ("credential.2014-06-01.bachelors.eca", "education"),
        ),
        (
            {},
            {"credentials": [foreign_degree("2024-05-10") | {"eca": None, "assessed": None}]},
            ("credential.2014-06-01.bachelors.eca", "education"),
        ),
        # X26: IRPR 83(1)(b).
        ({}, {"studied_in_canada": True}, ("studied_in_canada", "education")),
        # X27, X28, X30: an offer lost, a nomination lost, the hours of a job.
        (
            {"has_job_offer": True, "job_offer": {"noc": "21231"}},
            {"has_job_offer": False, "job_offer": None},
            ("job_offer", "job_offer"),
        ),
        (
            {"provincial_nomination": True},
            {"provincial_nomination": False},
            ("provincial_nomination", "nomination"),
        ),
        (
            {},
            {"jobs": [job("2020-01-01", hours_per_week=20)]},
            ("job.2020-01-01.21231.changed", "work"),
        ),
        # X29: IRPR 74(7), 75(2)(d).
        ({}, {"english": None, "has_no_english_test": True}, ("english", "language_test")),
        ({}, {"english": None}, ("english", "language_test")),
        (
            {"french": french("2025-06-01"), "has_no_french_test": None},
            {"french": None, "has_no_french_test": True},
            ("french", "language_test"),
        ),
    ],
)
def test_what_the_profile_must_be_kept_accurate_in(
    submitted: dict[str, Any], facts: dict[str, Any], reported: tuple[str, str]
) -> None:
    assert ids(changed(ana(**submitted), **facts)) == [reported]


@pytest.mark.parametrize(
    ("partner", "reported"),
    [
        # X32: IRPR 83(1)(c.1); (b.1) alike.
        (
            {"worked_full_time_year_in_canada": True},
            [("partner.worked_full_time_year_in_canada", "work")],
        ),
        ({"studied_in_canada": True}, [("partner.studied_in_canada", "education")]),
        ({"has_no_test": True, "english": None}, [("partner.english", "language_test")]),
        # X31: the partner's work abroad is scored nowhere.
        ({"foreign_work_years": 3}, []),
    ],
)
def test_beyond_the_list_for_the_partner(
    partner: dict[str, Any], reported: list[tuple[str, str]]
) -> None:
    told: dict[str, Any] = {
        "worked_full_time_year_in_canada": False,
        "foreign_work_years": 0,
        "has_no_test": False,
        "english": english("2025-12-15"),
    }
    before = ana(marital_status="married", **couple(**told))
    assert before.partner is not None
    after = Partner.model_validate(before.partner.model_dump() | partner)
    assert ids(changed(before, partner=after)) == reported


def test_a_test_taken_back_shows_what_ircc_holds() -> None:
    (found,) = changed(ana(), english=None, has_no_english_test=True)
    assert found.after == {}
    assert found.before == {
        "test": "ielts_general",
        "taken_on": date(2025, 12, 15),
        "listening": 8.0,
        "reading": 7.0,
        "writing": 7.0,
        "speaking": 7.0,
    }


@pytest.mark.parametrize("name", [name for name in ALSO if "." not in name])
def test_what_was_not_told_at_submission_is_no_change_here_either(name: str) -> None:
    told = ana(primary_occupation="21231")
    unknown = told.model_copy(update={name: None})
    assert differences(unknown, told, SUBMITTED, NOW) == ()
    assert differences(told, unknown, SUBMITTED, NOW) == ()


# ------------------------------------------------------------------ time alone


_DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))
_MAYBE = st.sampled_from([True, False, None])
_JOBS = st.lists(
    st.builds(
        job,
        st.dates(date(2012, 1, 1), date(2026, 12, 31)).map(str),
        st.one_of(st.none(), st.just("2027-06")),
        canada=st.booleans(),
        noc=st.sampled_from(["21231", "72200", "44101", None]),
        hours_per_week=st.sampled_from([15, 30, 40, None]),
    ),
    max_size=3,
)
_CREDENTIALS = st.lists(
    st.builds(
        lambda day, level: foreign_degree(str(day), level),
        st.dates(date(2019, 1, 1), date(2027, 12, 31)),
        st.sampled_from(["one_year", "bachelors", "masters"]),
    ),
    max_size=2,
)
_PLANNED = st.builds(lambda day: english(str(day)) | {"planned": True}, _DAYS)
_PROFILES = st.builds(
    ana,
    birth_date=st.dates(date(1970, 1, 1), date(2000, 12, 31)).map(str),
    english=st.one_of(st.builds(lambda day: english(str(day)), _DAYS), _PLANNED, st.none()),
    jobs=st.one_of(st.none(), _JOBS),
    credentials=st.one_of(st.none(), _CREDENTIALS),
    dependent_children=st.sampled_from([0, 3, None]),
    settlement_funds=st.sampled_from([0, 14000, 15263, None]),
    provincial_nomination=_MAYBE,
    authorized_to_work_in_canada=_MAYBE,
    passport_expires_on=st.one_of(st.none(), _DAYS.map(str)),
    marital_status=st.sampled_from(["single", "married", None]),
    partner=st.sampled_from([None, COUPLE.partner]),
)


@given(_PROFILES, _DAYS, st.integers(0, 1500))
def test_time_alone_is_nothing_to_tell(told: Profile, submitted_on: date, days: int) -> None:
    on = submitted_on + timedelta(days=days)
    assert differences(told, told.model_copy(deep=True), submitted_on, on) == ()


@given(_PROFILES, _PROFILES, _DAYS, st.integers(0, 700), st.integers(0, 700))
def test_what_is_told_of_the_past_does_not_grow_with_the_days(
    submitted: Profile, now: Profile, submitted_on: date, days: int, more: int
) -> None:
    on = submitted_on + timedelta(days=days)
    later = on + timedelta(days=more)

    def all_past(profile: Profile) -> bool:
        tests = [profile.english] if profile.english else []
        return (
            all(test.planned or (test.taken_on and test.taken_on <= on) for test in tests)
            and all(
                earliest(one.completed_on or "2000-01") <= on for one in profile.credentials or ()
            )
            and all(earliest(one.start or "2000-01") <= on for one in profile.jobs or ())
        )

    if all_past(submitted) and all_past(now):
        first = differences(submitted, now, submitted_on, on)
        assert differences(submitted, now, submitted_on, later) == first
