"""What holds for every candidate. A failure prints the smallest example; ``--hypothesis-seed``
repeats a run."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from express_entry.candidate.profile import ABILITIES, EducationLevel, Language
from express_entry.points import crs, fsw67
from express_entry.points.factors import (
    NO_OFFER,
    SINGLE,
    AtLeast,
    Factors,
    OfferFactors,
    PartnerFactors,
)
from express_entry.points.levels import NO_TEST, LanguageLevels, Levels
from express_entry.scripts.told_factors import ToldFactors, as_told

DAYS = st.sampled_from(
    [
        date(2016, 11, 19),
        date(2017, 6, 5),
        date(2017, 6, 6),
        date(2020, 2, 29),
        date(2020, 10, 20),
        date(2025, 3, 24),
        date(2025, 3, 25),
        date(2026, 11, 2),
        date(2026, 11, 3),
    ]
)
YES_NO = st.sampled_from([True, False, None])
CLB = st.one_of(st.none(), st.integers(0, 12))
YEARS = st.one_of(st.none(), st.integers(0, 80))
EDUCATION = st.one_of(st.none(), st.sampled_from(EducationLevel))
YEARS_SO_FAR = st.one_of(YEARS, st.builds(AtLeast, st.integers(0, 80)))
EDUCATION_SO_FAR = st.one_of(EDUCATION, st.builds(AtLeast, st.sampled_from(EducationLevel)))
ABILITY_LEVELS = st.fixed_dictionaries(dict.fromkeys(ABILITIES, CLB))
PARTNERS = st.builds(
    PartnerFactors,
    accompanying=YES_NO,
    canadian=YES_NO,
    education=EDUCATION,
    language=st.one_of(
        st.none(), st.just(NO_TEST), st.builds(lambda told: Levels(**told), ABILITY_LEVELS)
    ),
    canadian_work_years=YEARS,
    studied_in_canada=YES_NO,
)
OFFERS = st.builds(
    OfferFactors, noc=st.sampled_from([None, "00012", "21231", "65201"]), qualifying=YES_NO
)


@st.composite
def factors(draw: st.DrawFn) -> Factors:
    languages: list[Language] = ["en", "fr"]
    first, second = draw(st.permutations(languages))
    told: dict[str, Any] = {
        "on": draw(DAYS),
        "age": draw(st.one_of(st.none(), st.integers(0, 130))),
        "education": draw(EDUCATION_SO_FAR),
        "canadian_work_years": draw(YEARS_SO_FAR),
        "foreign_work_years": draw(YEARS_SO_FAR),
        "certificate_of_qualification": draw(YES_NO),
        "partner": draw(st.one_of(st.none(), st.just(SINGLE), PARTNERS)),
        "canadian_study": draw(
            st.sampled_from([None, "none", "one_or_two_years", "three_years_or_more"])
        ),
        "sibling_in_canada": draw(YES_NO),
        "provincial_nomination": draw(YES_NO),
        "job_offer": draw(st.one_of(st.none(), st.just(NO_OFFER), OFFERS)),
        "relative_in_canada": draw(YES_NO),
        "studied_in_canada": draw(YES_NO),
        "second_language": draw(st.sampled_from([None, NO_TEST])),
    }
    if draw(st.booleans()):
        told["first_language"] = LanguageLevels(language=first, **draw(ABILITY_LEVELS))
    if draw(st.booleans()):
        told["second_language"] = LanguageLevels(language=second, **draw(ABILITY_LEVELS))
    return Factors(**told)


@given(factors())
def test_caps_hold_and_points_are_whole_and_explained(told: Factors) -> None:
    result = crs.score(told)
    assert type(result.total) is int
    assert 0 <= result.total <= 1200
    assert result.total == sum(section.points for section in result.sections.values())
    assert result.sections["core"].points + result.sections["partner"].points <= 500
    for name, section in result.sections.items():
        lines = [item for item in result.items if item.section == name]
        assert section.points == min(section.maximum, sum(item.points for item in lines))
    assert result.sections["transferability"].maximum == 100
    assert result.sections["additional"].maximum == 600
    for item in result.items:
        assert type(item.points) is int
        assert 0 <= item.points <= item.maximum
        assert (item.status == "needs_info") is bool(item.missing)
        assert (item.status == "scored") is (item.points > 0 and not item.missing)
    assert set(result.missing) == {name for item in result.items for name in item.missing}


@given(factors())
def test_the_selection_grid_stays_within_its_maxima(told: Factors) -> None:
    result = fsw67.score(told)
    maxima = {
        "language": 28,
        "education": 25,
        "experience": 15,
        "age": 12,
        "arranged_employment": 10,
        "adaptability": 10,
    }
    assert {name: section.maximum for name, section in result.factors.items()} == maxima
    assert all(0 <= one.points <= one.maximum for one in result.factors.values())
    assert result.total == sum(one.points for one in result.factors.values()) <= 100
    if result.passes:
        assert result.total >= 67


@given(
    factors(), st.sampled_from(["first_language", "second_language"]), st.sampled_from(ABILITIES)
)
def test_a_higher_level_never_costs_points(told: Factors, which: str, ability: str) -> None:
    levels = getattr(told, which)
    level = getattr(levels, ability, None)
    if level is None or level == 12:
        return
    higher: dict[str, Any] = {which: replace(levels, **{ability: level + 1})}
    better = replace(told, **higher)
    assert crs.score(better).total >= crs.score(told).total
    assert fsw67.score(better).total >= fsw67.score(told).total


@given(factors())
def test_no_partner_points_without_an_accompanying_partner(told: Factors) -> None:
    partner = told.partner
    counts = (
        isinstance(partner, PartnerFactors)
        and partner.accompanying is True
        and partner.canadian is False
    )
    result = crs.score(told)
    if not counts:
        assert result.sections["partner"].points == 0
        grid = fsw67.score(told)
        for item in grid.items:
            if item.id.startswith("adaptability.partner"):
                assert item.points == 0
    assert (result.with_partner_column is True) is counts


@given(factors())
def test_telling_a_missing_fact_never_lowers_what_was_certain(told: Factors) -> None:
    before = crs.score(told).total
    for name in ("age", "canadian_work_years", "foreign_work_years"):
        if getattr(told, name) is None:
            missing: dict[str, Any] = {name: 3}
            assert crs.score(replace(told, **missing)).total >= before
    if told.partner is None:
        assert crs.score(replace(told, partner=SINGLE)).total >= before


@given(factors())
def test_a_score_depends_on_nothing_but_its_factors(told: Factors) -> None:
    assert crs.score(told) == crs.score(told)


@given(factors())
def test_a_script_reads_factors_as_it_tells_them(told: Factors) -> None:
    line = as_told(told).model_dump_json()
    assert ToldFactors.model_validate_json(line).factors() == told
