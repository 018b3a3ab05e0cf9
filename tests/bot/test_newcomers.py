"""Newcomers over Telegram: the whole walk of ``tests/stories/newcomers`` with a Bot API server, and
what they are told there is what the conversation says."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.bot.house import running
from tests.bot.telling import begin, confirm, hears_card, tell
from tests.bot_api import BotApiServer, Person
from tests.stories.newcomers.newcomer import day
from tests.stories.newcomers.people import NEWCOMERS
from tests.stories.newcomers.walking import at_the_end

PAGES = ("/status", "/draws", "/whatif", "/months", "/claims", "what now?")
BY_NAME = {one.name: one for one in NEWCOMERS}
SAME, EAST = timedelta(0), timedelta(days=-1)
"""Noon in Toronto is midnight in Manila, where the next day begins."""


@pytest.mark.parametrize(
    ("name", "away"),
    [
        ("nurse-abroad", EAST),
        ("graduate-in-five-weeks", SAME),
        ("ten-points", SAME),
        ("day-five-of-sixty", SAME),
    ],
)
async def test_a_newcomer_over_telegram(
    server: BotApiServer, ann: Person, tmp_path: Path, name: str, away: timedelta
) -> None:
    """A few of them: the conversation is the same, and all have walked through that."""
    newcomer = BY_NAME[name]
    async with running(server, str(tmp_path / "assistant.db"), day(newcomer.on) + away):
        review = await tell(ann, newcomer.conversation, await begin(ann))
        card = await confirm(ann, review)
        assert f"CRS {newcomer.crs.total} of 1,200" in card.text
        for step in newcomer.afterwards:
            if step.startswith("["):
                ann.tap(step.removeprefix("["), message=card)
            else:
                ann.send(step)
            card = await hears_card(ann)
        for asked in PAGES:
            ann.send(asked)
            card = await hears_card(ann)
            assert card.text == at_the_end(newcomer).does(asked).shown
    assert [call for call in server.calls() if call.error] == []
