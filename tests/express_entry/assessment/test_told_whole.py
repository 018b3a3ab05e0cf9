"""A category, a deadline and a report, told whole where one fact of them was never looked at."""

from __future__ import annotations

from datetime import date

from express_entry.candidate.candidacy import Candidacy
from express_entry.deadlines import deadlines
from express_entry.scripts.outlook import to_report
from express_entry.scripts.schemas import schemas
from tests.express_entry.candidates import ana, english, french
from tests.express_entry.eligibility.test_categories import french as french_at
from tests.express_entry.eligibility.test_categories import stands


def test_what_was_told_ircc_ends_on_the_day_of_submission() -> None:
    # Of French nothing was told before; taken 2026-01-08, after the submission of the 5th.
    before = ana(has_no_french_test=None)
    now = ana(has_no_french_test=None, french=french("2026-01-08"))
    on = date(2026, 1, 10)
    submitted = Candidacy(submitted_on=date(2026, 1, 5))
    assert [one.id for one in to_report(before, now, submitted, on)] == ["french"]
    # Submitted that very day, or with no day told: IRCC knows it already.
    assert to_report(before, now, Candidacy(submitted_on=date(2026, 1, 8)), on) == ()
    assert to_report(before, now, Candidacy(), on) == ()
    assert to_report(before, now, None, on) == ()


def test_a_category_of_language_is_told_with_the_whole_test() -> None:
    found = stands(french_at(8, reading=7), date(2026, 10, 1), "french")
    assert found is not None
    assert found.facts == {
        "language": "fr",
        "level_required": 7,
        "listening": 8,
        "reading": 7,
        "writing": 8,
        "speaking": 8,
        "weakest": "reading",
        "valid": True,
        "expires_on": "2028-01-15",
    }


def test_of_a_birthday_and_a_test_on_one_day_the_test_ends_the_profile() -> None:
    # Both on 2026-10-20: age 30 costs points, the test takes the only program.
    profile = ana(english=english("2024-10-20"), birth_date="1996-10-20")
    life = Candidacy(submitted_on=date(2026, 2, 15))
    found = {one.cause: one for one in deadlines(profile, life, date(2026, 2, 15))}
    assert found["profile_expiry"].on == date(2026, 10, 20)
    assert found["profile_expiry"].facts["reason"] == "language_test.english"
    assert found["eligibility_lost"].facts["causes"] == ("birthday", "language_test.english")
    assert found["birthday"].facts["same_day"] == ("language_test.english",)


def test_schemas_name_their_dialect() -> None:
    for each in schemas().values():
        for schema in each.values():
            assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
