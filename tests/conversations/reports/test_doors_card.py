"""The card of doors: a line a kind of round, what opens it, and never more than a phone shows."""

from __future__ import annotations

import json
from datetime import date

import pytest
from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports import doors
from conversations.voice.wording import plain, wording
from express_entry.ahead.doors import held_lately
from express_entry.candidate.profile import Profile
from tests.conversations.questionnaire import standing_at
from tests.express_entry.ahead.test_doors import YEAR_END, engineer
from tests.express_entry.candidates import french, job
from tests.express_entry.random_profiles import Chance


def card(profile: Profile, on: date = YEAR_END) -> str:
    """The card of somebody with that profile, whatever the answers."""
    session = standing_at("birth_date").session
    assert session is not None
    turn = Turn(session, on)
    vars(turn)["profile"] = profile
    return plain(Markup("\n\n").join(doors.page(turn)))


def test_somebody_with_470_reads_what_would_have_opened_the_rounds_of_2026() -> None:
    # The figures are derived beside the tests of the engine.
    lines = card(engineer()).splitlines()
    assert lines[0] == "CRS 470 of 1,200"
    assert "Estimate on the grid of 25 March 2025: check it." in lines
    assert "Of the last 12 months' rounds, none is open to you." in lines
    [nominee] = [line for line in lines if line.startswith("Provincial Nominee")]
    assert nominee.startswith("Provincial Nominee with a nomination: 1,070 reaches 19 of 19. Last")
    [of_french] = [line for line in lines if line.startswith("French")]
    assert of_french.startswith("French with NCLC 7 in all four: 532 reaches 10 of 10. Last 382")
    [experience] = [line for line in lines if line.startswith("Canadian")]
    assert experience.startswith(
        "Canadian Experience Class with 12 months' work in Canada, 31 Dec 2027: 504 reaches 0 of 17"
    )
    assert "– Senior managers (in Canada): 504, 3 of 3. Last 389, 16 Sep." in lines
    [record] = [line for line in lines if line.startswith("Record")]
    assert "rounds before 3 Nov 2026 on their own rules" in record


def test_an_open_door_says_what_the_score_reaches() -> None:
    told = card(engineer(french=french("2026-02-01"), has_no_french_test=None), date(2026, 10, 1))
    assert "Open to you\nFrench: your 532 reaches 14 of 14. Last 382 for 5,000, 19 Aug." in told
    assert "Your score is 150 above." in told
    assert "none is open" not in told


def test_what_opens_by_itself_is_said_to() -> None:
    # A nurse since 2026-05-01 beside an older job.
    jobs = [job("2020-01-01", "2026-04-30"), job("2026-05-01", noc="31301")]
    assert "Healthcare opens by itself, 1 May 2027: " in card(engineer(jobs=jobs))


def test_a_missing_fact_is_asked_for() -> None:
    told = card(engineer(provincial_nomination=None))
    assert "Provincial Nominee." in told.partition("Not clear yet")[2]
    assert "I still need: Provincial nomination." in told


def test_kinds_no_longer_held_are_one_line() -> None:
    told = card(engineer())
    assert "Not held for a year: General (all programs), 5 more. Do not wait for these." in told


def test_where_no_round_is_on_record() -> None:
    told = card(engineer(), date(2028, 1, 1))
    assert "No round of the twelve months before today is on record." in told
    assert "%" not in told


@pytest.mark.parametrize("seed", range(12))
def test_every_kind_is_there_and_fits(seed: int) -> None:
    words = wording("en")
    for number in range(3):
        chance = Chance(f"card.{seed}.{number}")
        profile = Profile.model_validate_json(json.dumps(chance.profile()), strict=True)
        told = card(profile, chance.on)
        assert len(told) <= doors.MOST_LETTERS, told
        assert "%" not in told
        for slug in {one.slug for one in held_lately(chance.on)}:
            assert f"\n{words.plain(f'round-{slug}')}" in told.replace("– ", ""), told
