"""What is begun and not brought to its end with IRCC: days by hand."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from express_entry import rulebook
from express_entry.candidate.candidacy import Candidacy
from express_entry.deadlines.causes import is_prepared_for, page_of
from tests.express_entry.candidates import ana, english
from tests.express_entry.deadlines.by_cause import INVITED, find, the

BEGUN = Candidacy(draft_begun_on=date(2026, 1, 10))
NOMINATED = Candidacy(submitted_on=date(2026, 1, 5), nominated_on=date(2026, 3, 3))
SCORED = Candidacy(scored_on=date(2026, 1, 10))


# ------------------------------------------------------------------ a profile begun


def test_a_profile_begun_is_reminded_of_before_its_sixtieth_day() -> None:
    # The day itself as the first: 22 days of January, 28 of February, 10 of March make sixty.
    found = the("draft", ana(), BEGUN, date(2026, 1, 10))
    assert (found.on, found.meaning) == (date(2026, 3, 10), "last_day")
    assert found.lead_dates == (date(2026, 2, 24), date(2026, 3, 7))
    assert the("draft", ana(), BEGUN, date(2026, 3, 10)).on == date(2026, 3, 10)
    assert find("draft", ana(), BEGUN, date(2026, 3, 11)) is None


@pytest.mark.parametrize(
    ("happened", "waits"),
    [
        ({"submitted_on": date(2026, 1, 20)}, False),
        ({"submitted_on": date(2026, 1, 10)}, False),
        # Submitted a year and more before: that profile is over, and this is the one after it.
        ({"submitted_on": date(2025, 1, 5)}, True),
        # Still in the pool until 5 February: no other can be begun.
        ({"submitted_on": date(2025, 2, 5)}, False),
        ({"ended_on": date(2026, 1, 20)}, False),
        ({"ended_on": date(2026, 1, 10)}, True),
        ({"submitted_on": date(2025, 11, 1), "invited_on": date(2026, 1, 5)}, False),
        ({"submitted_on": date(2025, 2, 1), "applied_on": date(2025, 6, 1)}, False),
    ],
)
def test_a_profile_begun_waits_until_it_or_another_is_alive(
    happened: dict[str, date], waits: bool
) -> None:
    profile = ana(english=english("2025-12-20"))
    found = find("draft", profile, BEGUN.model_copy(update=happened), date(2026, 1, 21))
    assert (found is not None) is waits


# ------------------------------------------------------------------ scored, and not submitted


def test_who_has_a_score_and_submitted_nothing_is_asked_once_after_two_weeks() -> None:
    found = the("unsubmitted", ana(), SCORED, date(2026, 1, 11))
    assert (found.on, found.lead_dates) == (date(2026, 1, 24), (date(2026, 1, 24),))
    assert find("unsubmitted", ana(), SCORED, date(2026, 1, 25)) is None
    assert not is_prepared_for("unsubmitted")


def test_only_who_can_submit_is_asked() -> None:
    on = date(2026, 1, 11)
    for told in ({"submitted_on": on}, {"draft_begun_on": on}):
        assert find("unsubmitted", ana(), SCORED.model_copy(update=told), on) is None
    # No English test, no program.
    assert find("unsubmitted", ana(english=None), SCORED, on) is None
    # One that ends on the twentieth, before the day; and on the twenty-fifth, the day after it.
    assert find("unsubmitted", ana(english=english("2024-01-20")), SCORED, on) is None
    assert find("unsubmitted", ana(english=english("2024-01-25")), SCORED, on) is not None


def test_before_the_last_program_is_lost_whoever_has_not_submitted_hears_of_it() -> None:
    # The test of 15 June 2024 counts until 14 June 2026: 30, 14 and 1 days before the fifteenth.
    found = the("eligibility_lost", ana(english=english("2024-06-15")), SCORED, date(2026, 1, 11))
    assert found.on == date(2026, 6, 15)
    assert found.lead_dates == (date(2026, 5, 16), date(2026, 6, 1), date(2026, 6, 14))
    assert found.facts["in_pool"] is False


# ------------------------------------------------------------------ a nomination


def test_a_nomination_is_to_be_accepted_within_thirty_days() -> None:
    # 28 days of March after the third, and two of April.
    found = the("nomination_accept", ana(), NOMINATED, date(2026, 3, 4))
    assert (found.on, found.meaning) == (date(2026, 4, 2), "last_day")
    assert found.lead_dates == (date(2026, 3, 13), date(2026, 3, 26), date(2026, 3, 31))
    assert find("nomination_accept", ana(), NOMINATED, date(2026, 4, 3)) is None


@pytest.mark.parametrize(
    "happened",
    [
        {"nomination_accepted": True},
        {"invited_on": date(2026, 3, 4)},
        {"invited_on": date(2026, 3, 4), "applied_on": date(2026, 3, 5)},
        {"nominated_on": None},
    ],
)
def test_nothing_is_left_to_accept(happened: dict[str, object]) -> None:
    told = NOMINATED.model_copy(update=happened)
    assert find("nomination_accept", ana(), told, date(2026, 3, 6)) is None


def test_the_end_of_a_nomination_is_the_day_that_was_told_and_no_other() -> None:
    assert find("nomination_end", ana(), NOMINATED, date(2026, 3, 4)) is None
    told = NOMINATED.model_copy(update={"nomination_ends_on": date(2026, 8, 31)})
    found = the("nomination_end", ana(), told, date(2026, 3, 4))
    assert (found.on, found.meaning) == (date(2026, 8, 31), "last_day")
    assert found.lead_dates == (date(2026, 5, 31), date(2026, 8, 1), date(2026, 8, 24))
    # With an invitation it still ends; once applied the matter is IRCC's.
    ends = {"nomination_ends_on": date(2026, 3, 10)}
    assert find("nomination_end", ana(), INVITED.model_copy(update=ends), date(2026, 3, 1))
    applied = INVITED.model_copy(update={**ends, "applied_on": date(2026, 2, 20)})
    assert find("nomination_end", ana(), applied, date(2026, 3, 1)) is None


def test_a_nomination_and_a_new_profile_outlive_the_one_that_ended() -> None:
    ended = {"ended_on": date(2026, 1, 1)}
    assert Candidacy.model_validate({**ended, "draft_begun_on": "2026-01-10"})
    assert Candidacy.model_validate({**ended, "nominated_on": "2026-01-10"})
    with pytest.raises(ValidationError, match="only the day is told"):
        Candidacy.model_validate({**ended, "scored_on": "2026-01-10"})


# ------------------------------------------------------------------ the page that helps


def test_the_official_page_of_a_cause() -> None:
    page = "/services/immigrate-canada/express-entry/create-profile.html"
    assert str(page_of(rulebook.default(), "draft")).endswith(page)
    assert page_of(rulebook.default(), "birthday") is None
    assert page_of(rulebook.default(), "untold.english") is None
