"""Five candidates, from /start to a correct, explained score: over Telegram, and in a terminal."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.store.opening import open_store
from tests.bot.forks import run
from tests.bot.house import House, environment, running
from tests.bot.telling import check_pages, hears_card, tell_all
from tests.bot.typing_in import last_card, talk, whole
from tests.bot_api import BotApiServer, Person
from tests.stories import couple
from tests.stories.line import Line
from tests.stories.people import STORIES
from tests.stories.story import AFTER, BEFORE, Story

by_name = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)


@by_name
async def test_a_candidate_gets_the_official_score(
    house: House, server: BotApiServer, ann: Person, story: Story
) -> None:
    result = await tell_all(ann, story)
    story.check_card(result.text, estimate=False)
    await check_pages(ann, story, result)

    # The rules change; the same candidate asks again.
    house.go_to(AFTER)
    ann.send("/score")
    story.check_card((await hears_card(ann)).text, estimate=True)
    assert [call for call in server.calls() if call.error] == []


@by_name
async def test_a_score_after_the_change_of_rules_is_called_an_estimate(
    server: BotApiServer, ann: Person, tmp_path: Path, story: Story
) -> None:
    async with running(server, str(tmp_path / "assistant.db"), AFTER):
        result = await tell_all(ann, story)
        story.check_card(result.text, estimate=True)
        await check_pages(ann, story, result)


@pytest.mark.parametrize("day", [BEFORE, AFTER], ids=str)
async def test_a_couple_is_told_who_scores_higher(
    server: BotApiServer, ann: Person, tmp_path: Path, day: date
) -> None:
    async with running(server, str(tmp_path / "assistant.db"), day):
        result = await tell_all(ann, couple.STORY)
        assert couple.BETTER_PRINCIPAL in result.text


@by_name
async def test_the_terminal_gives_the_same_score(tmp_path: Path, story: Story) -> None:
    store = await open_store(str(tmp_path / "assistant.db"))
    points = Line("CRS", "Every point", True)
    back = Line("Core factors", "Back to my score", True)
    more, grid = Line("CRS", "More", True), Line("CRS", "The 67 points", True)
    printed, typed = await talk(store, BEFORE, whole(story, points, back, more, grid))
    await store.close()
    pages = printed.split("\n> ")[-5:]
    story.check_card(pages[0], estimate=False)
    story.check_points(pages[1])
    story.check_grid(pages[4])

    # The very same lines, piped into a process of its own.
    settings = environment(DATABASE_URL=str(tmp_path / "piped.db"))
    script = "\n".join(typed[:-4]) + "\n"
    options = ["--today", BEFORE.isoformat()]
    status, out, errors = await run(options, settings, tmp_path, script.encode())
    assert (status, errors) == (0, "")
    story.check_card(last_card(out), estimate=False)
