"""A first estimate from the quick facts, worked out by hand from the CRS criteria.

Ria, 29, single, with a master's she names and no report yet, IELTS 8 7.5 7 7 (CLB 9 in all four) of
a day not told, four years abroad. Age 110, master's 135, CLB 9 4 x 31 = 124, master's with CLB 9
50, three years or more abroad with CLB 9 50: 469.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from express_entry.ahead.assumptions import Assumption
from express_entry.ahead.estimate import Estimate, estimate, needed
from express_entry.assessment import assess
from express_entry.candidate.dates import age_on
from express_entry.candidate.profile import ABILITIES, Profile, ToldLevels
from express_entry.candidate.three_valued import Verdict

ON = date(2026, 10, 1)
CLB9 = {"test": "ielts_general", "listening": 8, "reading": 7.5, "writing": 7, "speaking": 7}
AIM9 = CLB9 | {"planned": True, "taken_on": "2027-02-01"}
NCLC5 = {"test": "tef_canada_nclc", "taken_on": "2026-05-04"} | dict.fromkeys(ABILITIES, 5)
RIA: dict[str, Any] = {
    "birth_date": "1997-04-03",
    "marital_status": "single",
    "english": CLB9,
    "claimed_education": "masters",
    "claimed_foreign_years": 4,
}
SETTLED: dict[str, Any] = {
    "claimed_canadian_years": 0,
    "has_no_french_test": True,
    "sibling_in_canada": False,
    "certificate_of_qualification": False,
}
MASTERS_ABROAD = {"level": "masters", "in_canada": False, "country": "IN"}


def estimated(*without: str, **facts: Any) -> Estimate:
    told = {name: fact for name, fact in (RIA | facts).items() if name not in without}
    return estimate(Profile.model_validate(told), ON)


def moves(found: Estimate) -> dict[str, tuple[int, int]]:
    """Points fewer and points more of each assumption, by what it is and what it is about."""

    def name(one: Assumption) -> str:
        of = [str(one.facts["language"])] if "language" in one.facts else []
        if "in_canada" in one.facts:
            of = ["here" if one.facts["in_canada"] else "abroad"]
        return ".".join([one.id, *of])

    return {name(one): (one.fewer, one.more) for one in found.assumptions}


def test_the_message_of_the_first_day() -> None:
    found = estimated()
    assert found.about == 469
    assert moves(found) == {
        # Without a test 124, and the 100 that rest on it, are gone.
        "test_valid.en": (224, 0),
        # Without the degree 135, and the 50 that rest on it.
        "eca_confirms": (185, 0),
        # French at the highest level as the first language 136 + CLB 9 as the second 24 + 50,
        # in place of 124.
        "no_test.fr": (0, 86),
        # Five years in Canada: 80; section C stands at its 100 already.
        "no_work.here": (0, 80),
        "work_counts.abroad": (50, 0),
        "no_canadian_study": (0, 30),
        "no_sibling": (0, 15),
    }
    # Age alone; and 110 + 135 + 136 + 24 + 80 = 485, C 100, and 50 + 30 + 15.
    assert (found.least, found.most) == (110, 680)
    assert found.without_nomination
    assert not found.grid_unknown


def test_levels_told_in_place_of_scores() -> None:
    """CLB 9 in all four: what the scores of the first day are worth, and what hangs on them."""
    levels = ToldLevels.model_validate(
        {"test": "celpip_general", "listening": 9, "reading": 9, "writing": 9, "speaking": 9}
    )
    found = estimated(english=levels)
    assert found.about == 469
    assert found.most == 680
    told = moves(found)
    assert "test_valid.en" not in told
    assert told["levels_told.en"] == (224, 0)
    (one,) = [one for one in found.assumptions if one.id == "levels_told"]
    assert one.facts["level"] == 9
    assert found.missing[:4] == tuple(f"english.{ability}" for ability in ABILITIES)


def test_about_is_the_score_of_the_assumed_profile() -> None:
    found = estimated()
    assert assess(found.assumed, ON).total == found.about
    # With the credential told, its report is what is assumed.
    told = estimated(credentials=[MASTERS_ABROAD])
    assert told.about == 469
    assert assess(told.assumed, ON).total == 469
    assert assess(Profile.model_validate(RIA | {"credentials": [MASTERS_ABROAD]}), ON).total == 284
    assert moves(told)["eca_confirms"] == (185, 0)
    # What is known of it is not made up: no study in Canada, and a report that is told.
    assert "no_canadian_study" not in moves(told)


def test_what_is_named_first_is_what_something_to_come_decides() -> None:
    """The day of a test she knows herself; what the report will say nobody does."""
    found = estimated()
    assert found.condition is not None
    assert (found.condition.id, found.condition.facts["level"]) == ("eca_confirms", "masters")
    first = found.assumptions[0]
    assert first.id == "test_valid"
    # Where no report is awaited, the most points.
    canadian = {"level": "masters", "in_canada": True, "full_time_in_canada": True}
    known = estimated(credentials=[canadian])
    assert known.condition is not None
    assert known.condition.id == "test_valid"


def test_what_would_make_it_exact_begins_with_the_most_points() -> None:
    assert estimated().missing == (
        "english.taken_on",
        "credentials",
        "french",
        "claimed_canadian_years",
        "jobs",
        "sibling_in_canada",
    )


def test_an_aim_in_place_of_scores() -> None:
    found = estimated(english=AIM9, **SETTLED)
    assert found.about == 469
    assert found.condition is not None
    assert found.condition.id == "aim_reached"
    assert found.condition.facts == {"language": "en", "level": 9}
    assert moves(found)["aim_reached.en"] == (224, 0)
    # The aim missed, no degree, no years: her age. At most study in Canada.
    assert (found.least, found.most) == (110, 469 + 30)


def test_no_test_and_no_aim() -> None:
    found = estimated("english", has_no_english_test=True, **SETTLED)
    # Age and degree; nothing rests on a language.
    assert found.about == 245
    assert moves(found) == {"eca_confirms": (135, 0), "no_canadian_study": (0, 30)}
    assert (found.least, found.most) == (110, 275)


def test_what_brings_points_only_beside_others_is_among_them() -> None:
    """French at the highest level: 136, 50 with the master's, 25 for itself. A trade certificate
    counts with a language alone: 50 more with it, nothing by itself."""
    told = SETTLED | {"has_no_french_test": None, "certificate_of_qualification": None}
    told |= {"has_no_english_test": True, "claimed_foreign_years": 0}
    found = estimated("english", **told)
    beside = {one.id: one.more_with_others for one in found.assumptions if one.more_with_others}
    assert beside == {"no_trade_certificate": 50}
    assert moves(found)["no_test.fr"] == (0, 211)
    assert found.about == 245
    assert found.most == 245 + 211 + 50 + 30


def test_nothing_open_is_exact() -> None:
    eca = {"organization": "WES", "issued_on": "2025-02-02", "equivalent": "masters"}
    found = estimated(
        english=CLB9 | {"taken_on": "2026-03-01"},
        credentials=[MASTERS_ABROAD | {"assessed": True, "eca": eca}],
        jobs=[],
        has_job_offer=False,
        provincial_nomination=False,
        **SETTLED,
    )
    # No work told: 110 + 135 + 124 + 50.
    assert (found.least, found.about, found.most) == (419, 419, 419)
    assert found.assumptions == ()
    assert found.condition is None
    assert not found.without_nomination


# A couple: the column with a partner. Age 100, bachelor's 112, CLB 9 4 x 29 = 116, bachelor's with
# CLB 9 25, three years abroad with CLB 9 50: 403.
COUPLE: dict[str, Any] = {
    "marital_status": "married",
    "claimed_education": "bachelors",
    "english": CLB9 | {"taken_on": "2026-03-01"},
} | SETTLED


def test_a_partner_of_whom_nothing_is_told_but_that_they_come() -> None:
    found = estimated(**COUPLE, partner={"accompanying": True, "canadian": False})
    assert found.about == 403
    assert moves(found) == {
        "eca_confirms": (112 + 25, 0),
        "work_counts.abroad": (50, 0),
        # 10 + 20 + 10.
        "partner_as_told": (0, 40),
        # Two degrees: 119 in place of 112, and 50 in place of 25.
        "one_credential": (0, 32),
        "no_canadian_study": (0, 30),
    }
    # 100 + 116, without degree and work; 403 + 40 + 32 + 30.
    assert (found.least, found.most) == (216, 505)


def test_a_partner_who_may_be_canadian() -> None:
    found = estimated(**COUPLE, partner={"accompanying": True})
    # Not counted they leave the column alone: age 110, bachelor's 120, CLB 9 124: 26 more.
    assert moves(found)["partner_not_canadian"] == (0, 26)
    assert found.about == 403


def test_a_partner_who_stays() -> None:
    found = estimated(**COUPLE, partner={"accompanying": False})
    # 110 + 120 + 124 + 25 + 50.
    assert found.about == 429
    assert not any("partner" in name for name in moves(found))


def test_french_told_without_its_scores() -> None:
    found = estimated(**(SETTLED | {"has_no_french_test": None}), french={"test": "tcf_canada"})
    assert found.about == 469
    # As if nothing were told of it: at the most 86 more.
    assert moves(found)["scores_untold.fr"] == (0, 86)


def test_french_with_its_scores_is_as_good_as_english() -> None:
    told = RIA | {"french": NCLC5}
    del told["english"]
    assert needed(Profile.model_validate(told)) == ()


def test_jobs_told_to_the_month_are_counted_as_far_as_they_are_certain() -> None:
    job = {"noc": "21231", "in_canada": True, "start": "2024-10", "current": True}
    job |= {"hours_per_week": 40, "paid": True, "authorized": True, "self_employed": False}
    found = estimated(jobs=[job | {"while_full_time_student": False}], **SETTLED)
    # From 31 October one year, 40, with master's (capped at 50 with CLB 9 already); from the 1st
    # two years, 53. Foreign work: none told.
    assert found.about == 110 + 135 + 124 + 40 + 50
    assert moves(found)["jobs_as_told.here"] == (0, 13)


@pytest.mark.parametrize(
    ("without", "facts", "expected"),
    [
        (tuple(RIA), {}, ("birth_date", "marital_status", "english", "claimed_education")),
        (("birth_date",), {}, ("birth_date",)),
        ((), {"marital_status": "married"}, ("partner.accompanying",)),
        ((), {"marital_status": "married", "partner": {"accompanying": False}}, ()),
        ((), {"marital_status": None, "partner": {"accompanying": True}}, ("marital_status",)),
        (("english",), {}, ("english",)),
        ((), {"english": CLB9 | {"writing": None}}, ("english",)),
        (("english",), {"has_no_english_test": True}, ()),
        (("english",), {"french": NCLC5 | {"speaking": None}}, ("english",)),
        (("claimed_education",), {}, ("claimed_education",)),
        (("claimed_education",), {"credentials": []}, ()),
        (("claimed_education",), {"credentials": [{"in_canada": False}]}, ("claimed_education",)),
        (("claimed_foreign_years",), {}, ("claimed_foreign_years",)),
        (("claimed_foreign_years",), {"claimed_canadian_years": 0}, ()),
        (("claimed_foreign_years",), {"jobs": []}, ()),
    ],
)
def test_which_quick_facts_are_needed(
    without: tuple[str, ...], facts: dict[str, Any], expected: tuple[str, ...]
) -> None:
    told = {name: fact for name, fact in (RIA | facts).items() if name not in without}
    profile = Profile.model_validate(told)
    if without == tuple(RIA):
        expected += ("claimed_foreign_years",)
    assert needed(profile) == expected
    assert estimate(profile, ON).needed == expected


def test_an_age_is_enough_for_now() -> None:
    told = Profile.model_validate(RIA | {"birth_date": None})
    assert needed(told) == ("birth_date",)
    found = estimate(told, ON, ages=[29])
    assert found.needed == ()
    # As with the date: on this day the age is what counts.
    assert (found.least, found.about, found.most) == (110, 469, 680)
    assert moves(found) == moves(estimated())


def test_of_two_ages_the_higher_one_is_assumed() -> None:
    """Born in 1996: 29 or 30, 110 or 105 points."""
    told = Profile.model_validate(RIA | {"birth_date": None})
    found = estimate(told, ON, ages=[29, 30])
    assert found.about == 464
    assert moves(found)["age"] == (0, 5)
    assert (found.least, found.most) == (105, 680)
    # At 18 and 19 more years are more points: 99 and 105; of a told date no age is asked.
    young = estimate(told, ON, ages=[18, 19])
    assert moves(young)["age"] == (6, 0)
    assert estimate(Profile.model_validate(RIA), ON, ages=[50]).about == 469


def test_an_age_on_the_day_that_most_years_lack() -> None:
    told = Profile.model_validate(RIA | {"birth_date": None})
    for day in (date(2024, 2, 29), date(2024, 3, 1), date(2026, 2, 28)):
        born = estimate(told, day, ages=[29]).assumed.birth_date
        assert born is not None
        assert age_on(born, day) == 29


def test_programs_that_look_possible_come_before_those_that_are_not() -> None:
    found = estimated(**SETTLED)
    # CLB 9, a master's, 67 points are there; the year without a break and the money are not told.
    # No work in Canada: not the experience class.
    assert {
        (one.program, one.verdict): [r.id for r in one.requirements if r.verdict is one.verdict]
        for one in found.programs
    } == {
        ("fswp", Verdict.UNKNOWN): [
            "fswp.work_continuous",
            "fswp.language",
            "fswp.funds",
            "common.outside_quebec",
        ],
        ("fstp", Verdict.UNKNOWN): [
            "fstp.trade",
            "fstp.work",
            "fstp.language",
            "fstp.offer_or_certificate",
            "fstp.funds",
            "common.outside_quebec",
        ],
        ("cec", Verdict.NOT_MET): ["cec.work"],
    }
    assert [one.program for one in found.programs] == ["fswp", "fstp", "cec"]


def test_a_degree_whose_report_is_not_told_opens_what_asks_for_one() -> None:
    """The programs are those of the assumed profile: the report confirms it."""
    found = estimated(credentials=[MASTERS_ABROAD], **SETTLED)
    fswp = next(one for one in found.programs if one.program == "fswp")
    education = next(one for one in fswp.requirements if one.id == "fswp.education")
    assert education.verdict is Verdict.MET


def test_a_day_whose_grid_is_not_known_is_marked() -> None:
    found = estimate(Profile.model_validate(RIA), date(2026, 11, 29))
    assert found.grid_unknown
    assert found.about == 469
