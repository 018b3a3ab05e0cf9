"""Days on which something is told or asked, and which stand among no dates. Days by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.candidate.candidacy import Candidacy, LivedIn, PaperTold
from express_entry.deadlines.causes import is_prepared_for
from tests.express_entry.candidates import ana, english
from tests.express_entry.deadlines.by_cause import IN_POOL, INVITED, NOT_SUBMITTED, find, the


def test_the_day_after_an_invitation_says_what_to_begin() -> None:
    found = the("invited", ana(), INVITED, date(2026, 1, 31))
    assert (found.on, found.lead_dates) == (date(2026, 2, 1), (date(2026, 2, 1),))
    assert found.facts["by"] == date(2026, 4, 1)
    assert find("invited", ana(), INVITED, date(2026, 2, 2)) is None
    applied = INVITED.model_copy(update={"applied_on": date(2026, 2, 1)})
    assert find("invited", ana(), applied, date(2026, 2, 1)) is None


@pytest.mark.parametrize(
    ("work", "days_before", "on"),
    [
        # Back from 1 April 2026: 1, 31 of March; and so on.
        ("funds", 32, date(2026, 2, 28)),
        ("scans", 25, date(2026, 3, 7)),
        ("form", 14, date(2026, 3, 18)),
        ("send", 5, date(2026, 3, 27)),
    ],
)
def test_each_piece_of_the_work_begins_on_its_day(work: str, days_before: int, on: date) -> None:
    found = the(f"work.{work}", ana(), INVITED, date(2026, 2, 2))
    assert (found.on, found.lead_dates) == (on, (on,))
    assert (date(2026, 4, 1) - on).days == days_before
    done = INVITED.model_copy(update={"prepared": (work,)})
    assert find(f"work.{work}", ana(), done, date(2026, 2, 2)) is None


@pytest.mark.parametrize("work", ["police", "medical", "letters"])
def test_what_begins_in_the_first_week_is_told_with_the_invitation(work: str) -> None:
    # 60, 58 and 53 days before 1 April: 31 January, the day of the invitation, 2 and 7 February.
    for day in (date(2026, 2, 1), date(2026, 2, 2)):
        assert find(f"work.{work}", ana(residence_country="IN"), INVITED, day) is None


def test_the_day_after_an_invitation_names_what_is_not_begun() -> None:
    def first(*papers: str) -> tuple[object, object]:
        marks = tuple(PaperTold(paper=one, ordered_on=date(2026, 1, 31)) for one in papers)
        told = INVITED.model_copy(update={"papers": marks})
        facts = the("invited", ana(residence_country="IN"), told, date(2026, 1, 31)).facts
        return facts["first"], facts["open"]

    work = ("police", "medical", "letters")
    assert first() == (work, work)
    medical, police = "medical_exam_proof.family", "police_certificate.applicant.IN"
    letter = "reference_letter.applicant.job0"
    assert first(police) == (work, ("medical", "letters"))
    assert first(police, medical, letter) == (work, ())


def test_ten_days_in_what_is_not_begun_is_told_once_more() -> None:
    # 31 January and ten days: 10 February.
    found = the("unbegun", ana(residence_country="IN"), INVITED, date(2026, 2, 2))
    assert (found.on, found.lead_dates) == (date(2026, 2, 10), (date(2026, 2, 10),))
    assert found.facts["open"] == ("police", "medical", "letters")
    done = INVITED.model_copy(update={"prepared": ("police", "medical", "letters")})
    assert find("unbegun", ana(residence_country="IN"), done, date(2026, 2, 2)) is None


def test_what_is_on_its_way_is_not_reminded_of() -> None:
    ordered = {"paper": "funds_letter.applicant", "ordered_on": "2026-02-02"}
    told = INVITED.model_copy(update={"papers": (PaperTold.model_validate(ordered),)})
    assert find("work.funds", ana(), told, date(2026, 2, 2)) is None
    assert find("work.scans", ana(), told, date(2026, 2, 2)) is not None


@pytest.mark.parametrize(
    ("on", "country", "mark", "day"),
    [
        # In the pool since 5 January 2026: fourteen and sixty days are 19 January and 6 March.
        (date(2026, 1, 10), "CU", {}, date(2026, 1, 19)),
        (date(2026, 1, 20), "CU", {}, date(2026, 3, 6)),
        (date(2026, 3, 7), "CU", {}, None),
        # Of El Salvador 92 days and a translation; of India 45 of the fifty that are left.
        (date(2026, 1, 10), "SV", {}, date(2026, 1, 19)),
        (date(2026, 1, 10), "IN", {}, None),
        (date(2026, 1, 10), "CU", {"ordered_on": date(2026, 1, 9)}, None),
        (date(2026, 1, 10), "CU", {"not_needed": True}, None),
    ],
)
def test_in_the_pool_a_certificate_that_takes_longer_than_an_invitation_leaves(
    on: date, country: str, mark: dict[str, Any], day: date | None
) -> None:
    told = IN_POOL.model_copy(
        update={
            "lived_in": (LivedIn(who="applicant", countries=(country,)),),
            "papers": (PaperTold(paper=f"police_certificate.applicant.{country}", **mark),),
        }
    )
    found = find(f"slow_paper.{country}", ana(), told, on)
    assert (None if found is None else found.on) == day


def test_biometrics_that_were_not_told_are_asked_about_the_day_after() -> None:
    # Thirty days after 22 February 2026 is 24 March.
    letter = Candidacy(
        submitted_on=date(2025, 11, 1),
        applied_on=date(2026, 2, 20),
        biometrics_letter_on=date(2026, 2, 22),
    )
    found = the("biometrics_over", ana(), letter, date(2026, 3, 25))
    assert (found.on, found.lead_dates) == (date(2026, 3, 25), (date(2026, 3, 25),))
    given = letter.model_copy(update={"biometrics_done": True})
    assert find("biometrics_over", ana(), given, date(2026, 3, 25)) is None


def test_six_months_after_applying() -> None:
    # 31 August and six months: the last of February.
    applied = Candidacy(submitted_on=date(2025, 7, 1), applied_on=date(2025, 8, 31))
    assert the("service_standard", ana(), applied, date(2026, 1, 1)).on == date(2026, 2, 28)
    landed = applied.model_copy(update={"landed_on": date(2026, 1, 1)})
    assert find("service_standard", ana(), landed, date(2026, 1, 2)) is None


@pytest.mark.parametrize(
    ("on", "asked"),
    [
        (date(2026, 8, 31), date(2026, 9, 1)),
        (date(2026, 9, 1), date(2026, 9, 1)),
        (date(2026, 9, 2), date(2026, 9, 30)),
        # 90 days after 31 August: 30, 31, 29 of November.
        (date(2026, 10, 1), date(2026, 11, 29)),
        (date(2026, 11, 30), None),
    ],
)
def test_an_expired_passport_is_asked_about_three_times(on: date, asked: date | None) -> None:
    found = find("passport_expired", ana(passport_expires_on="2026-08-31"), NOT_SUBMITTED, on)
    assert (found and found.on) == asked


def test_a_week_after_a_profile_has_ended_its_successor_is_asked_about() -> None:
    # Submitted on 5 January 2026: out of the pool on 5 January 2027.
    fresh = ana(english=english("2026-01-01"))
    assert the("profile_over", fresh, IN_POOL, date(2027, 1, 5)).on == date(2027, 1, 12)
    ended = Candidacy(ended_on=date(2026, 6, 1))
    assert the("profile_over", fresh, ended, date(2026, 6, 2)).on == date(2026, 6, 8)
    # The test ends on 8 June, and with it the only program: nothing can be submitted on that day.
    assert find("profile_over", ana(english=english("2024-06-08")), ended, date(2026, 6, 2)) is None
    assert find("profile_over", ana(english=english("2024-06-09")), ended, date(2026, 6, 2))
    assert find("profile_over", fresh, INVITED, date(2026, 2, 2)) is None
    assert find("profile_over", fresh, NOT_SUBMITTED, date(2026, 2, 2)) is None


def test_the_day_from_which_no_program_is_met_is_told_to_who_has_no_profile() -> None:
    # The test of 15 June 2024 counts until 14 June 2026.
    profile = ana(english=english("2024-06-15"))
    for day in (date(2026, 6, 1), date(2026, 6, 15)):
        found = the("no_program", profile, NOT_SUBMITTED, day)
        assert (found.on, found.lead_dates) == (date(2026, 6, 15), (date(2026, 6, 15),))
    assert find("no_program", profile, NOT_SUBMITTED, date(2026, 6, 16)) is None
    # Who is in the pool hears that the profile leaves it.
    assert find("no_program", profile, IN_POOL, date(2026, 6, 1)) is None


def test_what_is_asked_is_no_date_to_prepare_for() -> None:
    asked = ("invited", "work.police", "biometrics_over", "passport_expired", "invitation_over")
    assert [cause for cause in asked if is_prepared_for(cause)] == []
    for cause in ("work_anniversary.canadian", "service_standard", "police.IN", "eca.0"):
        assert is_prepared_for(cause)
