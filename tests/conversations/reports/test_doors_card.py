"""The card of doors: a line a kind of round, what opens it, and never more than a phone shows."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
from markupsafe import Markup

from conversations.chat.session import Session
from conversations.chat.turn import Turn
from conversations.reports import doors
from conversations.voice.wording import plain, wording
from express_entry.ahead.doors import held_lately, not_held_lately
from express_entry.candidate.profile import Profile
from tests.conversations.questionnaire import standing_at
from tests.conversations.reports.people import PEOPLE
from tests.express_entry.ahead.test_doors import YEAR_END, engineer
from tests.express_entry.candidates import french, job
from tests.express_entry.random_profiles import Chance
from tests.lives.life import Life
from tests.stories.people import STORIES
from tests.stories.story import Story


def card(profile: Profile, on: date = YEAR_END, submitted: date | None = None) -> str:
    """The card of somebody with that profile, whatever the answers."""
    session = standing_at("birth_date").session
    assert session is not None
    session.life.submitted_on = submitted
    turn = Turn(session, on)
    vars(turn)["profile"] = profile
    return plain(Markup("\n\n").join(doors.page(turn)))


def line(told: str, kind: str) -> str:
    """The line of a kind."""
    [found] = [one for one in told.splitlines() if one.removeprefix("– ").startswith(kind)]
    return found


def test_somebody_with_470_reads_what_would_have_opened_the_rounds_of_2026() -> None:
    # The figures are derived beside the tests of the engine.
    told = card(engineer())
    lines = told.splitlines()
    assert lines[0] == "CRS 470 of 1,200"
    assert "Estimate on the grid of 25 March 2025: check it." in lines
    assert "Of the rounds of the last 12 months, none is open to you today." in lines
    assert line(told, "Provincial").startswith(
        "Provincial Nominee, with a nomination: CRS 1,070, enough in 19 of 19. Last: 725"
    )
    assert line(told, "French").startswith(
        "French, with NCLC 7 in all four: CRS 532, enough in 10 of 10. Last: 382"
    )
    assert line(told, "Canadian").startswith(
        "Canadian Experience Class, with 12 months' work in Canada, by 31 Dec 2027: CRS 504, "
        "enough in 0 of 17."
    )
    # A software developer is on no list but STEM's, which was last held in April 2024.
    assert "Only in another occupation than yours: " in told
    [others] = [one for one in lines if one.startswith("Only in another occupation")]
    kinds = {"Senior managers", "Physicians", "Healthcare", "Trades", "Transport"}
    assert kinds == set(others.partition(": ")[2].rstrip(".").replace(" and ", ", ").split(", "))
    assert "listed occupation" not in told
    assert told.index("French, with") < told.index("Only in another")
    assert "those before 3 Nov 2026 by the rules of then" in lines[-1]


def test_an_open_door_says_what_the_score_reaches() -> None:
    told = card(engineer(french=french("2026-02-01"), has_no_french_test=None), date(2026, 10, 1))
    assert (
        "Open to you\nFrench: your CRS 532 was enough in 14 of 14. "
        "Last: 382 points, 5,000 invited, 19 Aug."
    ) in told
    assert "Your score is 150 above." in told
    assert "none is open" not in told


def test_what_opens_by_itself_is_said_to() -> None:
    # A nurse since 2026-05-01 beside an older job.
    jobs = [job("2020-01-01", "2026-04-30"), job("2026-05-01", noc="31301")]
    assert "Healthcare opens by itself on 1 May 2027: CRS " in card(engineer(jobs=jobs))


def test_a_missing_fact_is_asked_for() -> None:
    told = card(engineer(provincial_nomination=None))
    assert "Provincial Nominee." in told.partition("Not clear yet")[2]
    assert "I still need: Provincial nomination." in told


def test_kinds_no_longer_held_are_one_line_that_names_ones_own_work() -> None:
    # Mechanical engineers are on today's list of STEM, last held on 11 April 2024; software
    # engineers were on the list of that day, and are not on today's.
    gone = "Not held for a year, so do not wait: "
    mechanical = engineer(jobs=[job("2021-03-01", noc="21301")])
    assert f"{gone}STEM (your work), General (all programs)" in card(mechanical)
    assert f"{gone}General (all programs)" in card(engineer())
    assert "STEM (your work)" not in card(engineer())
    # A high school teacher; Education was last held on 17 September 2025. On no
    # list: an administrative assistant.
    teacher = engineer(jobs=[job("2021-03-01", noc="41220")])
    assert f"{gone}Education (your work), General (all programs)" in card(teacher)
    assistant = engineer(jobs=[job("2021-03-01", noc="13110")])
    assert f"{gone}General (all programs)" in card(assistant)


def test_the_list_of_ones_own_work_is_no_other_occupation() -> None:
    # A nurse since 2026-10-01 beside an older job: Healthcare is a matter of waiting.
    jobs = [job("2020-01-01", "2026-09-30"), job("2026-10-01", noc="31301")]
    told = card(engineer(jobs=jobs))
    assert "Healthcare" not in told.partition("Only in another occupation")[2].splitlines()[0]


FORETELLING = re.compile(
    r"%|per cent|\b(chances?|odds|likely|probab\w*|predict\w*|forecast\w*|expect\w*|will be)\b",
    re.IGNORECASE,
)
"""Words of a promise or a forecast of cut-offs."""


def hold(told: str, on: date) -> None:
    """What holds of everybody's card."""
    words = wording("en")
    assert len(told) <= 900, told
    assert FORETELLING.search(told) is None, told
    bare = told.replace("– ", "")
    others = [one for one in told.splitlines() if one.startswith("Only in another occupation")]
    for slug in {one.slug for one in held_lately(on)}:
        name = words.plain(f"round-{slug}")
        assert f"\n{name}" in bare or any(name in one for one in others), told
    for gone in not_held_lately(on)[:1]:
        assert "so do not wait: " in told, gone


@pytest.mark.parametrize("seed", range(12))
def test_every_kind_has_a_line_and_the_card_fits(seed: int) -> None:
    for number in range(3):
        chance = Chance(f"card.{seed}.{number}")
        profile = Profile.model_validate_json(json.dumps(chance.profile()), strict=True)
        hold(card(profile, chance.on), chance.on)


@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_the_card_of_a_person_made_up_by_hand_fits(name: str) -> None:
    life = PEOPLE[name]()
    hold(shown(life.session, life.today), life.today)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_the_card_of_a_story_fits(story: Story) -> None:
    life = Life().does("/start", "[I agree, let's start")
    for told in story.conversation:
        life.does(f"[{told.says}" if told.tapped else told.says)
    hold(shown(life.session, life.today), life.today)


def shown(session: Session | None, on: date) -> str:
    assert session is not None
    return plain(Markup("\n\n").join(doors.page(Turn(session, on))))


@pytest.mark.parametrize(
    ("submitted", "enough", "said"),
    [
        (date(2026, 3, 20), 15, ", and your profile was in the pool before the tie-break of"),
        (date(2026, 9, 1), 14, ", but your profile came after the tie-break of"),
        (None, 15, ": the moment of submission would have decided, before or after the tie-break"),
    ],
)
def test_a_score_to_come_at_the_very_cutoff_says_what_the_tie_break_makes_of_it(
    submitted: date | None, enough: int, said: str
) -> None:
    # A year in Canada: 504, as derived beside the tests of the engine, and 15 for a sister: 519.
    # Round 443 of 2026-09-15: cut-off 519, tie-break of 2026-03-26. Of the 22, 14 are lower.
    told = card(engineer(sibling_in_canada=True), date(2026, 9, 20), submitted)
    found = line(told, "Canadian Experience")
    assert f"CRS 519, enough in {enough} of 22." in found
    assert f"15 Sep. That is the last cut-off{said}" in found
    assert "26 March 2026." in found
    # Without the sister 504 is no cut-off.
    assert "tie-break" not in card(engineer(), date(2026, 9, 20), submitted)
