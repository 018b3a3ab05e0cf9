"""The tricky cases of the rules, one test each, with the answer their source gives.

The grid is that of 2025-03-25. Numbers follow the list the project's facts keep.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from express_entry import rulebook
from express_entry.assessment import assess
from express_entry.candidate.dates import add_months, age_on, expires_after_years
from express_entry.candidate.profile import Credential, LanguageTest, Profile, TestId
from express_entry.candidate.three_valued import Verdict
from express_entry.counting import education, experience, language_standing
from express_entry.points import crs, fsw67
from tests.express_entry.engine_people import language, partner, single

ON = date(2026, 10, 1)


def points(item_id: str, **facts: Any) -> int:
    return next(item.points for item in crs.score(single(**facts)).items if item.id == item_id)


def test_01_no_clb_10_band_in_the_second_language() -> None:
    for level in (9, 10, 12):
        second = language(level, "fr")
        assert points("core.second_language", second_language=second) == 24
        # With an accompanying partner the sum of 24 is cut to 22.
        assert points("core.second_language", second_language=second, partner=partner()) == 22
    assert points("core.first_language", first_language=language(10)) == 4 * 34
    assert points("core.first_language", first_language=language(9)) == 4 * 31


def test_02_a_partner_at_clb_4() -> None:
    them = partner(language=language(4, None))
    assert points("partner.language", partner=them) == 0
    grid = fsw67.score(single(partner=them))
    assert grid.factors["adaptability"].points == 5


def test_03_clb_10_10_10_8() -> None:
    told = {"first_language": language(10, speaking=8), "education": "bachelors"}
    assert points("core.first_language", **told) == 125  # 34 + 34 + 34 + 23
    assert points("transferability.education", **told) == 13  # the weakest ability decides
    assert points("transferability.education", **(told | {"education": "masters"})) == 25


def test_04_masters_clb_9_and_two_canadian_years() -> None:
    told: dict[str, Any] = {
        "education": "masters",
        "first_language": language(9),
        "canadian_work_years": 2,
    }
    result = crs.score(single(**told))
    pairings = next(item for item in result.items if item.id == "transferability.education")
    assert pairings.points == 50
    assert pairings.cap is not None
    assert pairings.cap.raw == 100
    assert result.sections["transferability"].points == 50
    three = told | {"foreign_work_years": 3, "certificate_of_qualification": True}
    assert crs.score(single(**three)).sections["transferability"].points == 100


def test_05_foreign_work_without_canadian_work() -> None:
    name = "transferability.foreign_work"
    for years, clb, expected in ((1, 7, 13), (2, 9, 25), (3, 7, 25), (3, 9, 50), (9, 9, 50)):
        told = {"foreign_work_years": years, "first_language": language(clb)}
        assert points(name, **told) == expected
    weak = {"foreign_work_years": 5, "first_language": language(9, reading=6)}
    assert points(name, **weak) == 0
    assert points("transferability.education", education="masters", **weak) == 0


def test_06_the_trade_certificate_has_lower_thresholds() -> None:
    for clb, expected in ((4, 0), (5, 25), (6, 25), (7, 50)):
        held = {"certificate_of_qualification": True, "first_language": language(clb)}
        assert points("transferability.trade_certificate", **held) == expected


def test_07_a_canadian_partner_or_one_who_stays_abroad() -> None:
    strong = partner(education="doctorate", language=language(9, None), canadian_work_years=5)
    alone = crs.score(single()).total
    for change in ({"canadian": True}, {"accompanying": False}):
        result = crs.score(single(partner=strong | change))
        assert result.sections["partner"].points == 0
        assert result.total == alone
        profile = Profile.model_validate(
            {"marital_status": "married", "partner": change, "dependent_children": 1}
        )
        assert profile.family_size == 3


def test_08_two_or_more_credentials() -> None:
    def level(*credentials: dict[str, Any]) -> str | None:
        told = [Credential.model_validate({"in_canada": True} | one) for one in credentials]
        return education.standing(told, ON).level

    assert level({"level": "bachelors"}, {"level": "one_year"}) == "two_or_more"
    assert level({"level": "two_year"}, {"level": "two_year"}) == "two_year"
    assert level({"level": "masters"}, {"level": "bachelors"}) == "masters"
    foreign = {"in_canada": False, "assessed": False, "level": "one_year"}
    assert level({"level": "bachelors"}, foreign) == "bachelors"
    assert points("core.education", education="two_or_more") == 128
    assert points("core.education", education="two_or_more", partner=partner()) == 119


def test_09_nclc_7_7_7_6_and_the_french_bonus() -> None:
    almost = {"second_language": language(7, "fr", speaking=6), "first_language": language(9)}
    assert points("additional.french", **almost) == 0
    assert points("core.second_language", **almost) == 3 + 3 + 3 + 1
    assert points("additional.french", first_language=language(7, "fr")) == 25
    both = {"first_language": language(7, "fr"), "second_language": language(5)}
    assert points("additional.french", **both) == 50
    # Mixed English (6, 6, 6, 4): the 50 tier needs CLB 5 in all four, so 25 (an inference).
    mixed = {"first_language": language(7, "fr"), "second_language": language(6, speaking=4)}
    assert points("additional.french", **mixed) == 25


def job(**facts: Any) -> dict[str, Any]:
    return {
        "noc": "21231",
        "in_canada": True,
        "start": "2024-10-01",
        "current": True,
        "hours_per_week": 40,
        "paid": True,
        "authorized": True,
        "self_employed": False,
        "while_full_time_student": False,
    } | facts


def count(*jobs: dict[str, Any]) -> Any:
    return experience.count(Profile.model_validate({"jobs": jobs}), ON)


def test_10_student_and_self_employed_work() -> None:
    for exclusion in ("while_full_time_student", "self_employed"):
        here = count(job(**{exclusion: True}))
        assert here.cec.most == here.crs_canadian.most == 0
        abroad = count(job(**{exclusion: True, "in_canada": False, "authorized": None}))
        assert abroad.crs_foreign.least == abroad.fswp_total.least == 2
    assert count(job(in_canada=False, paid=False)).fswp_total.most == 0


def test_11_sixty_hours_and_fifteen_hours() -> None:
    half = count(job(start="2025-01-01", end="2025-06-30", current=False, hours_per_week=60))
    assert half.crs_canadian.least == 0.5
    twice = count(job(hours_per_week=15))  # 2024-10-01 to 2026-10-01, 24 months
    assert twice.crs_canadian.least == 1
    assert count(job(), job(noc="21232")).crs_canadian.least == 2


def test_12_an_lmia_offer_to_a_candidate_abroad() -> None:
    profile = Profile.model_validate(
        {
            "marital_status": "single",
            "dependent_children": 0,
            "settlement_funds": 0,
            "authorized_to_work_in_canada": False,
            "lives_in_canada": False,
            "has_job_offer": True,
            "job_offer": {
                "noc": "21231",
                "full_time_one_year": True,
                "lmia": True,
                "permit": "none",
                "excluded_employer": False,
            },
        }
    )
    told = assess(profile, ON)
    assert told.fsw67.factors["arranged_employment"].points == 10
    assert told.fsw67.factors["adaptability"].points == 5
    assert told.funds_required == 15263
    fswp = next(program for program in told.programs if program.program == "fswp")
    funds = next(one for one in fswp.requirements if one.id == "fswp.funds")
    assert funds.verdict is Verdict.NOT_MET


def test_13_the_birthday_drops_the_score_on_the_day() -> None:
    birth = date(1996, 10, 2)
    assert age_on(birth, date(2026, 10, 1)) == 29
    assert age_on(birth, date(2026, 10, 2)) == 30
    profile = Profile.model_validate({"birth_date": birth, "marital_status": "single"})
    assert assess(profile, date(2026, 10, 1)).crs.total == 110
    assert assess(profile, date(2026, 10, 2)).crs.total == 105
    # The selection grid falls at 36, from 12 to 11.
    old = Profile.model_validate({"birth_date": date(1990, 10, 2), "marital_status": "single"})
    assert assess(old, date(2026, 10, 1)).fsw67.factors["age"].points == 12
    assert assess(old, date(2026, 10, 2)).fsw67.factors["age"].points == 11
    # Born on 29 February: a year older on 1 March.
    assert age_on(date(1996, 2, 29), date(2025, 2, 28)) == 28
    assert age_on(date(1996, 2, 29), date(2025, 3, 1)) == 29


def test_14_sixty_days_to_apply_and_a_profile_of_twelve_months() -> None:
    # What declining and letting lapse mean is told by the conversation; these are its figures.
    process = rulebook.default().process
    assert [row.days for row in process.invitation.days_to_apply if row.covers(ON)] == [60]
    assert process.profile.valid_months == 12


def test_15_biometrics_are_given_again_within_thirty_days_of_the_letter() -> None:
    # The ten-year reuse covers temporary applications only, so no such figure exists here.
    rules = rulebook.default().process.biometrics
    assert rules.days_after_letter == 30


def test_16_a_nominee_with_french_and_a_sibling() -> None:
    told: dict[str, Any] = {
        "provincial_nomination": True,
        "sibling_in_canada": True,
        "first_language": language(7, "fr"),
    }
    section = crs.score(single(**told)).sections["additional"]
    assert section.points == 600
    assert section.cap is not None
    assert section.cap.raw == 600 + 15 + 25
    without = crs.score(single(**(told | {"provincial_nomination": False})))
    assert without.sections["additional"].points == 40


def test_17_cec_with_mixed_teer() -> None:
    jobs = [
        job(start="2025-01-01", end="2025-08-31", current=False),  # 8 months, TEER 1
        job(start="2025-09-01", end="2026-06-30", current=False, noc="73300"),  # 10 months, TEER 3
    ]
    english = {
        "test": "ielts_general",
        "taken_on": "2026-01-01",
        "listening": 5,
        "reading": 4,
        "writing": 5,
        "speaking": 5,
    }
    profile = Profile.model_validate({"jobs": jobs, "english": english, "destination": "ON"})
    told = assess(profile, ON)
    assert told.experience.cec_teer == 3
    cec = next(program for program in told.programs if program.program == "cec")
    assert cec.verdict is Verdict.MET


def test_18_a_language_result_thirteen_months_old_on_profile_day() -> None:
    submitted = date(2026, 10, 1)
    taken_on = date(2025, 9, 1)  # thirteen months before
    assert add_months(taken_on, 13) == submitted
    expires = expires_after_years(taken_on, 2)
    assert expires == add_months(submitted, 11)
    assert expires < add_months(submitted, 12)
    test = LanguageTest(test=TestId.IELTS, taken_on=taken_on, reading=Decimal(7))
    assert language_standing.standing(test, expires).valid is False
    assert language_standing.standing(test, date(2027, 8, 31)).valid is True
