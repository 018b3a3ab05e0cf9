"""What a dated gain rests on is said in its line, and what ends within a year before everything.

The person is the software engineer of ``lives/life.py`` on 1 October 2026: CRS 424, 418 at 31 from
15 June 2027; of it 120 for the bachelor's degree, and 25 for it with CLB 9.
"""

from __future__ import annotations

from tests.lives.life import Life, scored


def ending(on: str = "2022-03-10") -> Life:
    """With an assessment that is five years old on 10 March 2027."""
    return scored(answers={"credential.0.eca_date": on})


def test_an_assessment_that_ends_within_the_year_stands_before_all_changes() -> None:
    card = ending().command("/whatif").card
    told = "(ECA). Renewed in time, it keeps 145 points (CRS 424)."
    assert "Ends 9 March 2027: " in card
    assert told in card
    assert card.index(told) < card.index("What would raise it")
    assert "Ends " not in ending("2024-03-10").command("/whatif").card


def test_a_dated_gain_says_what_is_renewed_until_then() -> None:
    text = ending().says("what if I work one more year in Canada").heard
    assert "+53, CRS 471 on 1 October 2027 (without it 418; renewed by then: " in text
    assert "(ECA))." in text


def test_waiting_says_what_a_renewal_would_keep() -> None:
    # Let lapse, 418 - 145.
    text = ending().says("what if I wait until 1 September 2027").heard
    assert "your CRS goes from 424 to 273" in text
    assert "is renewed with the same result: CRS 418; renewed by then: " in text


PLANNED = {
    "english.test": "none",
    "english.plan": "ielts_general",
    "english.plan_date": "2026-12-15",
}


def test_a_program_is_not_met_before_the_test_gives_it() -> None:
    card = scored(answers=PLANNED, without=("english.date",)).command("/score").card
    assert "Next: sit your English test on 15 December 2026." in card
    assert "meet the Federal Skilled Worker Program (CRS 424)" in card
    assert "If the planned test gives it: Federal Skilled Worker Program" in card
    assert "Met:" not in card
    assert "create your profile" not in card


def test_a_planned_test_counts_from_its_day_on_and_it_is_said() -> None:
    life = scored(answers=PLANNED, without=("english.date",))
    text = life.says("what if I work one more year in Canada").heard
    assert "+53, CRS 471 on 1 October 2027 (without it 418; with the planned test)." in text
