"""The next 24 months in words: each line stands on its own, and says what the engine does.

Whole pages of people made up by hand stand in ``pages``; here are random ones, and what those
people do not have.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from conversations.chat.migrations import FORMAT
from conversations.chat.session import Session
from conversations.chat.turn import AHEAD, Turn
from conversations.reports import months
from conversations.reports.headline import limits
from conversations.voice.wording import folded, plain, wording
from express_entry.ahead.forecast import plans_kept
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from tests.conversations.reports.people import ESTIMATED, IN_CANADA
from tests.express_entry.candidates import ana, ben, english, french, job, married
from tests.express_entry.random_profiles import Chance
from tests.lives import buttons
from tests.lives.life import Life, scored, submitted

PEOPLE = int(os.environ.get("MONTHS", "12"))
SEED = int(os.environ.get("SEED", "20261129"))
ON = date(2026, 10, 1)

_LINE = re.compile(r"^(\d+ \w+ \d{4}): (.+?)\. CRS (?:(\d+) becomes|stays) (\d+)(?: \((.\d+)\))?\.")


class Somebody(Turn):
    """Somebody whose facts are given, without the answers that told them."""

    def __init__(self, profile: Profile, on: date = ON, state: str = "scored") -> None:
        super().__init__(Session(format=FORMAT, state=state), on)
        self.__dict__["profile"] = profile


def text(turn: Turn) -> list[str]:
    return [
        plain(folded("\n".join(str(part) for part in page if part))) for page in months.pages(turn)
    ]


def lines(turn: Turn) -> list[str]:
    """The lines of days on every page, in order."""
    return [line for page in text(turn) for line in page.split("\n") if _LINE.match(line)]


def test_every_line_is_what_the_engine_says_of_that_day_and_the_day_before() -> None:
    print(f"SEED={SEED}")
    seen = 0
    for number in range(PEOPLE):
        chance = Chance(f"{SEED}.{number}")
        profile = Profile.model_validate_json(json.dumps(chance.profile()), strict=True)
        turn = Somebody(profile, chance.on)
        words, kept = wording("en"), plans_kept(turn.outlook.profile, chance.on)
        days = {words.date(chance.on + timedelta(days=n)): n for n in range(1, AHEAD.days + 1)}
        told = {}
        for line in lines(turn):
            found = _LINE.match(line)
            assert found is not None
            day, causes, before, after, difference = found.groups()
            on = chance.on + timedelta(days=days[day])
            then, now = assess(kept, on - timedelta(days=1)), assess(kept, on)
            assert causes, line
            assert now.crs.total == int(after), (number, line)
            assert then.crs.total == int(before or after), (number, line)
            assert now.crs.total - then.crs.total == int(difference or 0), (number, line)
            told[on] = line
        assert list(told) == sorted(told)
        assert list(told) == [point.step.on for point in turn.months]
        for page in text(turn):
            assert len(page) <= months.MOST, (number, page)
        seen += len(told)
    assert seen > PEOPLE


def test_a_birthday_after_an_expiry_says_the_score_of_its_own_day() -> None:
    # The test of 2025-12-15 ends 2027-12-15 (-199), the birthday on 2028-09-15 costs 5.
    turn = Somebody(ana())
    assert lines(turn)[-2:] == [
        "15 December 2027: your English test stops counting. CRS 418 becomes 219 (-199). "
        "You no longer meet: Federal Skilled Worker Program.",
        "15 September 2028: you turn 32. CRS 219 becomes 214 (-5).",
    ]


def test_several_causes_and_what_they_close_stand_on_one_line() -> None:
    # 31 on 2027-09-15 (-6), and both tests end: 480 less 6, and 124 + 50 + 25 for English, 12
    # and 50 for French, is 213.
    both = {"english": english("2025-09-15"), "french": french("2025-09-15")}
    [line] = [
        one
        for one in lines(Somebody(ana(**both, has_no_french_test=None)))
        if one.startswith("15 September 2027")
    ]
    assert line == (
        "15 September 2027: you turn 31; your English test stops counting; your French test stops "
        "counting. CRS 486 becomes 219 (-267). You no longer meet: Federal Skilled Worker Program. "
        "No round is open to you then."
    )


def test_a_program_gained_is_told_with_its_rounds() -> None:
    turn = Somebody(ben(jobs=[job("2026-01-15", canada=True)], birth_date="1990-03-01"))
    [line] = [one for one in lines(turn) if "first year" in one]
    # One year in Canada 40, and 13 with the degree.
    assert line == (
        "15 January 2027: your first year of work in Canada is complete. "
        "CRS 341 becomes 394 (+53). You then meet: Canadian Experience Class."
    )
    assert "CEC" not in line


def test_the_unknown_grid_is_said_once() -> None:
    [page] = text(Somebody(ana()))
    assert page.count("not known to me") == 1
    assert page.count("3 November 2026") == 1
    [page] = text(Somebody(ana(), ESTIMATED))
    assert page.count("Estimate on the grid of 25 March 2025") == 1
    assert "3 November 2026" not in page


def test_a_partners_test_is_called_theirs() -> None:
    partner = married(
        english=english("2025-12-15"), has_no_test=None, canadian_work_years=0, accompanying=True
    )
    assert any(
        "your English test stops counting; your partner's test stops counting" in line
        for line in lines(Somebody(ana(**partner)))
    )


def test_a_planned_test_makes_the_months_a_projection() -> None:
    planned = {"english": english("2026-12-01") | {"planned": True}}
    assert any("rest on a planned test" in page for page in text(Somebody(ana(**planned))))


def test_with_nothing_to_come_it_says_so() -> None:
    [page] = text(Somebody(Profile(), date(2026, 11, 10)))
    assert "nothing changes by itself" in page
    assert "CRS 0 today and on 9 November 2028" in page


@pytest.mark.parametrize("life", [buttons.applied, buttons.invited])
def test_once_invited_or_applied_the_points_are_not_what_they_were(
    life: Callable[[], Life],
) -> None:
    page = life().command("/months").card
    if life is buttons.applied:
        assert page.startswith("The score does not matter any more")
    else:
        assert "for a new invitation" in page


def test_the_end_of_the_profiles_year_is_said_to_who_is_in_the_pool() -> None:
    # Submitted on 5 October 2026: twelve months.
    said = "Your profile's year in the pool ends on 5 October 2027: after that, submit a new one."
    assert said in submitted("2026-10-05").command("/months").card
    assert "year in the pool" not in scored().command("/months").card


def test_asked_for_in_words_and_from_the_dates() -> None:
    for step in ("/months", "what happens to my score", "the next 24 months"):
        assert scored().does(step).card.startswith("The next 24 months"), step
    assert scored().does("/deadlines", "[The next 24 months").card.startswith("The next 24 months")


def test_pages_are_turned_there_and_back() -> None:
    life = scored(answers=IN_CANADA).command("/months")
    first = life.card
    assert "Page 1 of 2." in first
    second = life.taps("More").card
    assert "Page 2 of 2." in second
    assert "More" not in life.labels
    assert not {line for line in second.split("\n") if _LINE.match(line)} & set(first.split("\n"))
    assert life.taps("Previous").card == first


def test_a_caption_says_every_step_and_is_no_longer_than_telegram_takes() -> None:
    turn = Somebody(ana())
    picture = months.picture(turn)
    assert picture.steps == ((0, 424), (349, 418), (440, 219), (715, 214))
    assert picture.unsure_from == 33  # 3 November 2026
    assert picture.caption == (
        "CRS, the next 24 months\n"
        "CRS 424 on 1 October 2026.\n"
        "15 September 2027: 418 (you turn 31).\n"
        "15 December 2027: 219 (your English test stops counting).\n"
        "15 September 2028: 214 (you turn 32).\n"
        f"{plain(folded(limits(turn)))}"
    )
    assert [label for _, label in picture.dates] == ["Oct 2026", "Jun 2027", "Feb 2028", "Oct 2028"]
