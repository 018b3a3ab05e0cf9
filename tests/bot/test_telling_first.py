"""A stranger's first message tells everything: nothing of it is written down before they agree, and
once they do it is used."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

from bot.clock import FixedClock
from bot.unkept import HELD_FOR, MOST, Unkept
from tests.bot.house import House, noon
from tests.bot.telling import hears_card
from tests.bot_api import BotApiServer, Person
from tests.stories.story import BEFORE

EIGHT = (
    "Hi! 29, single, no kids, master's from India, WES done, IELTS 8 7.5 7 7, "
    "4 years as a truck driver in Dubai, living in Dubai"
)
WORDS = ("truck", "IELTS", "Dubai", "single", "7.5")
AGREE = "I agree, let's start"


def written(house: House) -> str:
    """Everything that stands in the files of the database."""
    folder = Path(house.database).parent
    return "".join(path.read_bytes().decode("latin-1") for path in folder.iterdir())


async def test_eight_facts_in_the_first_message_are_two_taps_from_the_estimate(
    house: House, server: BotApiServer, ann: Person
) -> None:
    ann.send(EIGHT)
    welcome = await hears_card(ann)
    assert "I keep none of it before you agree" in welcome.text
    await house.calm(ann)
    assert [word for word in WORDS if word in written(house)] == []
    ann.tap(AGREE, message=welcome)
    listed = await hears_card(ann)
    assert "• Level of study: Master's or professional degree" in listed.text
    ann.tap("Yes, all of it", message=listed)
    estimate = await hears_card(ann)
    assert re.search(r"About \d{3} of 1,200", estimate.text)
    await house.calm(ann)
    told = await house.answers(ann.id)
    assert told == {
        "marital_status": "single",
        "children": 0,
        "residence": "AE",
        "education": "masters",
        "credential.0.level": "masters",
        "credential.0.country": "IN",
        "credential.0.assessed": True,
        "credential.0.eca_body": "WES",
        "english.test": "ielts_general",
        "english.listening": "8",
        "english.reading": "7.5",
        "english.writing": "7",
        "english.speaking": "7",
        "foreign_years": 4,
        "has_work": True,
        "job.0.title": "truck driver",
    }
    assert [call for call in server.calls() if call.error] == []


async def test_what_a_restart_lost_is_asked_again(house: House, ann: Person) -> None:
    ann.send(EIGHT)
    welcome = await hears_card(ann)
    await house.calm(ann)
    await house.restart()
    ann.tap(AGREE, message=welcome)
    asks = await hears_card(ann)
    assert "You can send it again now" in asks.text
    ann.send(EIGHT)
    assert "• Marital status: Single" in (await hears_card(ann)).text


def test_nothing_is_held_longer_than_an_hour_or_for_more_than_so_many() -> None:
    clock = FixedClock(noon(BEFORE))
    held = Unkept(clock)
    held.hold(1, "29, single")
    clock.moment += HELD_FOR - timedelta(seconds=1)
    assert held.of(1) == "29, single"
    clock.moment += timedelta(seconds=1)
    assert held.of(1) == ""
    for chat in range(MOST + 1):
        held.hold(chat, "30")
    assert (held.of(0), held.of(1), held.of(MOST)) == ("", "30", "30")
    held.hold(1, "")
    assert held.of(1) == ""
