"""What-ifs: exactly what each change brings, on its day, in points and in programs; of language
first.

Points beside a case come from the official tables (grid of 2025-03-25), days are worked out by
hand. Without a partner: first language 17 23 31 34 for CLB 7 8 9 10 an ability, 6 for CLB 4 and 5.
"""

from __future__ import annotations

import pytest

from express_entry.ahead.what_ifs import what_ifs
from express_entry.assessment import assess
from tests.express_entry.ahead.brought import ON, TODAY, brings, found
from tests.express_entry.candidates import (
    ana,
    english,
    eve,
    french,
    tom,
)


def test_everything_ana_could_change() -> None:
    # French at NCLC 7: 4 x 3 + 50; at 9: 4 x 6 + 50; at 10 it is the better first language:
    # 4 x 34 + English as the second 4 x 6 + 50 - 124. A year in Canada: 40, and 13 with the
    # degree; two: 53 and 25 with the degree (work abroad has its 50 with CLB 9). Two credentials:
    # 128 for 120 and 50 for 25 with CLB 9, also after 2027-12-15, when her test ends and is taken
    # to be renewed. A master's: 135 for 120, and 50 for 25. At a school in Canada 15 more for a
    # program of one or two years, 30 more for a bachelor's or a master's.
    assert {name: brings(one) for name, one in found(ana()).items()} == {
        "provincial_nomination": (600, TODAY, (), ()),
        "second_language.5": (4, TODAY, (), ()),
        "second_language.7": (62, TODAY, (), ()),
        "second_language.9": (74, TODAY, (), ()),
        "second_language.10": (86, TODAY, (), ()),
        "canadian_work.1.2027-01-10": (53, "2027-01-10", ("cec",), ()),
        "canadian_work.2.2028-01-10": (53 + 25, "2028-01-10", ("cec",), ()),
        "education.one_year": (33, "2027-01-10", (), ()),
        "education.two_year": (33, "2028-01-10", (), ()),
        "education.bachelors": (33, "2029-01-10", (), ()),
        "education.masters": (15 + 25, "2028-01-10", (), ()),
        "canadian_study.one_year": (33 + 15, "2027-01-10", (), ()),
        "canadian_study.two_year": (33 + 15, "2028-01-10", (), ()),
        "canadian_study.bachelors": (33 + 30, "2029-01-10", (), ()),
        "canadian_study.masters": (15 + 25 + 30, "2028-01-10", (), ()),
        "first_language.10": (12, TODAY, (), ()),
        "first_language.listening.10": (3, TODAY, (), ()),
        "first_language.reading.10": (3, TODAY, (), ()),
        "first_language.writing.10": (3, TODAY, (), ()),
        "first_language.speaking.10": (3, TODAY, (), ()),
    }


def test_the_points_gained_lead_and_the_quicker_goes_first_on_a_tie() -> None:
    told_of = what_ifs(ana(), assess(ana(), ON))
    gains = [one.gain_then for one in told_of]
    assert gains == sorted(gains, reverse=True)
    assert [one.id for one in told_of if one.gain_then == 33] == [
        "education.one_year",
        "education.two_year",
        "education.bachelors",
    ]


# ------------------------------------------------------------------ language


def test_a_language_test_is_told_as_the_scores_to_reach() -> None:
    # CLB 10 in IELTS General: listening 8.5, reading 8, writing and speaking 7.5.
    one = found(ana())["first_language.10"]
    assert one.changed == {
        "english": {
            "taken_on": TODAY,
            "listening": 8.5,
            "reading": 8,
            "writing": 7.5,
            "speaking": 7.5,
        }
    }
    assert (one.gain, one.total, one.gain_then, one.total_then) == (12, 441, 12, 441)
    assert (one.effort, one.possible_on) == ("months", ON)
    single = found(ana())["first_language.reading.10"]
    assert single.changed == {"english": {"taken_on": TODAY, "reading": 8}}


def test_one_ability_is_raised_by_itself_to_its_next_level_and_beyond() -> None:
    # Reading CLB 8: CLB 9 there is 8 more, 12 more with the degree, 25 more with three years
    # abroad, since the weakest ability decides those; the other three gain 3 each at CLB 10.
    one = {
        name: brings(one)[0]
        for name, one in found(eve()).items()
        if name.startswith("first_language")
    }
    assert one == {
        "first_language.10": 3 * 3 + 11 + 12 + 25,
        "first_language.reading.9": 8 + 12 + 25,
        "first_language.reading.10": 11 + 12 + 25,
        "first_language.listening.10": 3,
        "first_language.writing.10": 3,
        "first_language.speaking.10": 3,
    }


def test_half_a_band_that_gives_the_missing_point_of_67_opens_the_program() -> None:
    # CLB 9, 9, 9 and 7 are 22 + 21 + 11 + 12 = 66 of the 67; reading at CLB 8 is one more.
    profile = eve(english=english("2025-12-15", reading=6))
    told_of = what_ifs(profile, assess(profile, ON))
    first = next(one for one in told_of if one.id == "first_language.reading.8")
    assert brings(first) == (23 - 17, TODAY, ("fswp",), ())
    opening = [bool(one.verdicts_gained) for one in told_of]
    assert opening == sorted(opening, reverse=True)


@pytest.mark.parametrize(
    ("named", "nine", "ten"),
    [
        # CLB 5, 5, 4 and 5 are 24; as the second language 1 + 1 + 0 + 1. French at NCLC 9 as the
        # first: 124, 25 of the bonus, 50 with the certificate, 25 with two years abroad.
        (None, 124 + 3 + 25 + 50 + 25 - 24, 136 + 3 + 25 + 50 + 25 - 24),
        # Named second: 24 and the bonus of 25; more than NCLC 9 earns no more.
        ("en", 24 + 25, None),
    ],
)
def test_a_strong_new_test_becomes_the_first_language_unless_the_other_is_named(
    named: str | None, nine: int, ten: int | None
) -> None:
    told_of = found(tom(first_official_language=named))
    assert told_of["second_language.9"].gain_then == nine
    assert ("second_language.10" in told_of) is (ten is not None)
    if ten is not None:
        assert told_of["second_language.10"].gain_then == ten


def test_the_other_language_can_be_named_first() -> None:
    # English CLB 5, 5, 4, 5 and French NCLC 7: first 24, second 4 x 3, bonus 25 (English below
    # CLB 5 in one), two years abroad 0 and certificate 0 below CLB 5 in all four. French first:
    # 68, second 3, bonus 25, abroad 13 and certificate 50 at NCLC 7.
    profile = tom(
        french=french("2025-12-01"), has_no_french_test=None, first_official_language="en"
    )
    one = found(profile)["first_official_language.fr"]
    assert one.changed == {"first_official_language": "fr"}
    assert one.gain_then == (68 + 3 + 13 + 50) - (24 + 12)
    assert not [name for name in found(ana()) if name.startswith("first_official")]


def test_a_test_that_ended_is_taken_again() -> None:
    # First language 124 and 75 with the degree and the work abroad; FSW asks for a valid test.
    # It ends on 2026-01-10, exactly two years after it was taken.
    one = found(ana(english=english("2024-01-10")))["renew_test.english"]
    assert brings(one) == (199, TODAY, ("fswp",), ())
    assert (one.changed, one.effort) == ({"english": {"taken_on": TODAY}}, "weeks")
    valid = found(ana(english=english("2024-01-11")))
    assert "renew_test.english" not in valid


def test_a_first_test_is_told_where_there_is_none() -> None:
    profile = ana(english=None, has_no_english_test=True)
    told_of = found(profile)
    seven = told_of["first_language.7"]
    assert seven.changed == {
        "has_no_english_test": None,
        "english": {
            "test": "ielts_general",
            "taken_on": TODAY,
            "planned": False,
            "listening": 6,
            "reading": 6,
            "writing": 6,
            "speaking": 6,
        },
    }
    # 4 x 17; 13 with the degree, 25 with three years abroad; 16 + 21 + 15 + 12 = 64 of the 67.
    assert brings(seven) == (68 + 13 + 25, TODAY, (), ())
    # 4 x 31; 25 and 50; 24 + 21 + 15 + 12 = 72 of the 67.
    assert brings(told_of["first_language.9"]) == (199, TODAY, ("fswp",), ())
    assert not [one for one in told_of.values() if one.figures.get("ability")]


def test_one_ability_of_a_french_test_keeps_the_other_scores_as_printed() -> None:
    # NCLC 7 in all four with English CLB 9: 4 x 3 and 50. Listening at NCLC 9 is 3 more.
    profile = ana(french=french("2025-12-01"), has_no_french_test=None)
    one = found(profile)["second_language.listening.9"]
    assert one.changed == {"french": {"taken_on": TODAY, "listening": 9}}
    assert brings(one) == (3, TODAY, (), ())
