"""Raw test scores and the level each gives, typed from the published equivalency charts.

Sources: canada.ca, Language testing for Express Entry (read 2026-08), and, for the 699 scale of
TEF Canada, canada.ca, language results for a post-graduation work permit (read 2025-12).
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from express_entry.assessment import assess
from express_entry.candidate.profile import ABILITIES, Ability, LanguageTest, Profile, TestId
from express_entry.counting import language, language_standing
from express_entry.counting.language import ImpossibleScore

# For each test, the scores that begin levels 4, 5, 6, 7, 8, 9 and 10, and the highest score.
CHARTS = {
    TestId.IELTS: """
        listening   4.5   5.0   5.5   6.0   7.5   8.0   8.5    9.0
        reading     3.5   4.0   5.0   6.0   6.5   7.0   8.0    9.0
        writing     4.0   5.0   5.5   6.0   6.5   7.0   7.5    9.0
        speaking    4.0   5.0   5.5   6.0   6.5   7.0   7.5    9.0
    """,
    TestId.CELPIP: """
        listening     4     5     6     7     8     9    10     12
        reading       4     5     6     7     8     9    10     12
        writing       4     5     6     7     8     9    10     12
        speaking      4     5     6     7     8     9    10     12
    """,
    TestId.PTE: """
        listening    28    39    50    60    71    82    89     90
        reading      33    42    51    60    69    78    88     90
        writing      41    51    60    69    79    88    90     90
        speaking     42    51    59    68    76    84    89     90
    """,
    TestId.TEF: """
        listening   306   352   393   434   462   503   546    699
        reading     306   352   393   434   462   503   546    699
        writing     268   330   379   428   472   512   558    699
        speaking    328   387   422   456   494   518   556    699
    """,
    TestId.TEF_EQUIVALENT: """
        listening   145   181   217   249   280   298   316    360
        reading     121   151   181   207   233   248   263    300
        writing     181   226   271   310   349   371   393    450
        speaking    181   226   271   310   349   371   393    450
    """,
    TestId.TCF: """
        listening   331   369   398   458   503   523   549    699
        reading     342   375   406   453   499   524   549    699
        writing       4     6     7    10    12    14    16     20
        speaking      4     6     7    10    12    14    16     20
    """,
    TestId.TEF_NCLC: """
        listening     4     5     6     7     8     9    10     12
        reading       4     5     6     7     8     9    10     12
        writing       4     5     6     7     8     9    10     12
        speaking      4     5     6     7     8     9    10     12
    """,
}

STEP = {TestId.IELTS: Decimal("0.5")}
LOWEST = {TestId.CELPIP: Decimal(3), TestId.PTE: Decimal(10), TestId.TEF_NCLC: Decimal(1)}

BOUNDARIES = [
    (test, words[0], level, Decimal(words[level - 3]), Decimal(words[8]))
    for test, chart in CHARTS.items()
    for words in (line.split() for line in chart.strip().splitlines())
    for level in range(4, 11)
]


@pytest.mark.parametrize(("test", "ability", "level", "score", "highest"), BOUNDARIES)
def test_each_level_begins_at_its_score(
    test: TestId, ability: Ability, level: int, score: Decimal, highest: Decimal
) -> None:
    step = STEP.get(test, Decimal(1))
    assert language.level(test, ability, score) == level
    assert language.level(test, ability, score - step) == level - 1  # level 3 stands for below 4
    assert language.score_for_level(test, ability, level) == score
    assert language.level(test, ability, highest) == 10


@pytest.mark.parametrize("test", list(TestId))
@pytest.mark.parametrize("ability", ABILITIES)
def test_every_score_of_the_range_has_a_level_and_none_outside(
    test: TestId, ability: Ability
) -> None:
    scale = language.description(test).scales[ability]
    lowest = LOWEST.get(test, Decimal(0))
    step = STEP.get(test, Decimal(1))
    assert (scale.minimum, scale.step) == (lowest, step)
    levels = [scale.levels[score] for score in sorted(scale.levels)]
    assert levels == sorted(levels)
    assert set(levels) <= set(range(3, 11))
    for impossible in (lowest - step, scale.maximum + step, lowest + step / 2, -1, 10**9):
        assert not language.valid_score(test, ability, impossible)


def test_the_two_tef_scales_are_kept_apart() -> None:
    # 310 in reading: level 4 on the 699 scale; impossible on the old scale, which ends at 300.
    assert language.level(TestId.TEF, "reading", 310) == 4
    with pytest.raises(ImpossibleScore):
        language.level(TestId.TEF_EQUIVALENT, "reading", 310)
    # 250 in reading: below 4 on the 699 scale, level 9 in the old-scale column.
    assert language.level(TestId.TEF, "reading", 250) == 3
    assert language.level(TestId.TEF_EQUIVALENT, "reading", 250) == 9


def test_the_699_scale_changed_on_2023_12_11() -> None:
    # Reading 440: level 7 begins at 434 on the new scale, at 450 on the one before.
    assert language.level(TestId.TEF, "reading", 440, taken_on=date(2023, 12, 10)) == 6
    assert language.level(TestId.TEF, "reading", 440, taken_on=date(2023, 12, 11)) == 7
    assert language.level(TestId.TEF, "reading", 440) == 7
    # The first scale began on 2019-10-01: an older report is read on it, not on today's.
    for taken_on in (date(2019, 9, 30), date(2019, 10, 1)):
        assert language.level(TestId.TEF, "reading", 440, taken_on=taken_on) == 6


def test_celpip_m_is_below_level_4_and_belongs_to_no_other_test() -> None:
    assert language.level(TestId.CELPIP, "listening", "M") == 3
    assert not language.valid_score(TestId.IELTS, "listening", "M")
    assert not language.valid_score(TestId.CELPIP, "listening", "m?")


@pytest.mark.parametrize(
    "value", [True, "7", "abc", float("nan"), float("inf"), Decimal("NaN"), Decimal("1e400"), -0.5]
)
def test_what_is_no_score_is_refused(value: object) -> None:
    assert not language.valid_score(TestId.IELTS, "reading", value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["7.0000000000000000000000000000000000001", "1e999999", "-1e-40"])
def test_what_is_near_a_score_or_far_from_all_is_none(value: str) -> None:
    """IELTS gives whole and half bands from 0 to 9."""
    assert not language.valid_score(TestId.IELTS, "reading", Decimal(value))


def test_an_impossible_score_says_what_is_possible() -> None:
    with pytest.raises(ImpossibleScore) as caught:
        language.level(TestId.IELTS, "writing", Decimal("6.75"))
    error = caught.value
    assert (error.test, error.ability, error.value) == (TestId.IELTS, "writing", Decimal("6.75"))
    assert (error.minimum, error.maximum, error.step) == (Decimal(0), Decimal(9), Decimal("0.5"))
    assert "IELTS" in str(error)


def test_every_test_is_described_with_an_example_that_is_possible() -> None:
    listed = language.tests()
    assert [one.id for one in listed] == list(TestId)
    assert [one.language for one in listed] == ["en", "en", "en", "fr", "fr", "fr", "fr"]
    for one in listed:
        assert sorted(one.report_order) == sorted(ABILITIES)
        for ability in ABILITIES:
            assert language.valid_score(one.id, ability, one.example[ability])


def test_of_tef_canada_the_column_out_of_699_converts_but_is_never_entered() -> None:
    """canada.ca, Express Entry, language test results: only the column "Équivalence ancien score"
    is entered; the results of "Score / 699" are not compatible with IRCC's system."""
    entered = {one.id: one.entered for one in language.tests()}
    assert entered == {test: test is not TestId.TEF for test in TestId}
    assert language.description(TestId.TEF_EQUIVALENT).column == "Équivalence ancien score"
    for test in set(TestId) - {TestId.TEF}:
        assert language.why_not_entered(test) is None
    why = language.why_not_entered(TestId.TEF)
    assert why is not None
    assert why.endswith(
        'give tef_canada_equivalent (the column "Équivalence ancien score") or tef_canada_nclc'
    )
    with pytest.raises(language.NotEntered, match="tef_canada_equivalent"):
        language_standing.standing(LanguageTest(test=TestId.TEF), date(2026, 10, 1))
    assert language_standing.standing(LanguageTest(test=TestId.TEF_EQUIVALENT), date(2026, 10, 1))


def test_tests_taken_for_approved_ones_are_told_with_their_source() -> None:
    told = {one.id: one for one in language.not_accepted()}
    assert {one: told[one].mistaken_for for one in told if told[one].mistaken_for} == {
        "ielts_academic": TestId.IELTS,
        "celpip_general_ls": TestId.CELPIP,
        "pte_academic": TestId.PTE,
    }
    assert {"toefl_ibt", "toefl_essentials", "duolingo", "ielts_one_skill_retake"} <= set(told)
    assert all(one.source.startswith("https://www.canada.ca/") for one in told.values())
    assert not set(told) & set(TestId)


# ------------------------------------------------------------------ two years


def ielts(taken_on: date | None, *, planned: bool = False) -> LanguageTest:
    return LanguageTest(
        test=TestId.IELTS,
        taken_on=taken_on,
        planned=planned,
        listening=Decimal("8"),
        reading=Decimal("7"),
        writing=Decimal("6.5"),
        speaking=Decimal("7"),
    )


@pytest.mark.parametrize(
    ("taken_on", "on", "valid"),
    [
        (date(2024, 10, 2), date(2026, 10, 1), True),  # the last day under two years
        (date(2024, 10, 2), date(2026, 10, 2), False),  # two years old
        (date(2024, 2, 29), date(2026, 2, 27), True),
        (date(2024, 2, 29), date(2026, 2, 28), False),  # expiry of 29 February: 28 February
        (date(2026, 10, 1), date(2026, 10, 1), True),
        (date(2026, 10, 2), date(2026, 10, 1), False),  # not yet taken that day
        (None, date(2026, 10, 1), None),
    ],
)
def test_a_test_counts_while_less_than_two_years_old(
    taken_on: date | None, on: date, valid: bool | None
) -> None:
    standing = language_standing.standing(ielts(taken_on), on)
    assert standing.valid is valid
    assert standing.levels == {"listening": 9, "reading": 9, "writing": 8, "speaking": 9}
    assert standing.weakest == "writing"


def test_a_planned_sitting_counts_as_a_projection() -> None:
    standing = language_standing.standing(ielts(date(2027, 1, 15), planned=True), date(2026, 10, 1))
    assert (standing.valid, standing.projection) == (True, True)
    undated = language_standing.standing(ielts(None, planned=True), date(2026, 10, 1))
    assert (undated.valid, undated.projection) == (True, True)


NINE = {"listening": 8, "reading": 7, "writing": 7, "speaking": 7}
"""CLB 9 of IELTS in each ability."""


@pytest.mark.parametrize(
    ("told", "valid", "projection", "expires", "known"),
    [
        # It counts from its own day to the day before it is two years old.
        ({"taken_on": "2024-10-01"}, False, False, "2026-10-01", True),
        ({"taken_on": "2024-10-02"}, True, False, "2026-10-02", True),
        ({"taken_on": "2026-10-01"}, True, False, "2028-10-01", True),
        ({"taken_on": "2026-10-02"}, False, False, "2028-10-02", True),
        ({}, None, False, None, True),
        # Planned: its targets up to its day; the day after, its results are waited for.
        ({"planned": True}, True, True, None, True),
        ({"planned": True, "taken_on": "2026-10-02"}, True, True, "2028-10-02", True),
        ({"planned": True, "taken_on": "2026-10-01"}, True, True, "2028-10-01", True),
        ({"planned": True, "taken_on": "2026-09-30"}, True, False, "2028-09-30", False),
    ],
)
def test_how_a_test_stands_on_a_day(
    told: dict[str, object], valid: bool | None, projection: bool, expires: str | None, known: bool
) -> None:
    test = LanguageTest.model_validate({"test": "ielts_general"} | NINE | told)
    found = language_standing.standing(test, date(2026, 10, 1))
    assert (found.language, found.valid, found.projection) == ("en", valid, projection)
    assert found.expires_on == (None if expires is None else date.fromisoformat(expires))
    assert found.taken_on == test.taken_on
    assert found.levels == dict.fromkeys(ABILITIES, 9 if known else None)


@pytest.mark.parametrize(
    ("scores", "weakest"),
    [
        ({"listening": 8, "reading": 7, "writing": 7, "speaking": 7}, "listening"),
        ({"listening": 8.5, "reading": 7, "writing": 7, "speaking": 7.5}, "reading"),
        ({"listening": 6, "reading": 7, "writing": 5, "speaking": 5}, "writing"),
        ({"reading": 7, "speaking": 6}, "speaking"),
        ({}, None),
    ],
)
def test_the_weakest_is_the_lowest_that_is_known_and_of_equals_the_first(
    scores: dict[str, float], weakest: str | None
) -> None:
    test = LanguageTest.model_validate({"test": "ielts_general"} | scores)
    found = language_standing.standing(test, date(2026, 10, 1))
    assert found.weakest == weakest
    untold = [name for name, level in found.levels.items() if level is None]
    assert untold == [name for name in ABILITIES if name not in scores]


def test_the_day_of_a_test_is_asked_for_by_its_language() -> None:
    on = date(2026, 10, 1)
    english = {"test": "ielts_general"} | NINE
    french = {"test": "tcf_canada", "listening": 503, "reading": 499, "writing": 12, "speaking": 12}
    for facts, asked in (
        ({"english": english}, "english.taken_on"),
        ({"french": french}, "french.taken_on"),
    ):
        missing = assess(Profile.model_validate(facts), on).missing
        assert [name for name in missing if name.endswith("taken_on")] == [asked]
    both = assess(Profile.model_validate({"english": english, "french": french}), on).missing
    assert {name for name in both if name.endswith("taken_on")} == {
        "english.taken_on", "french.taken_on",
    }  # fmt: skip
