"""Whatever answers there, nothing known is lost."""

from __future__ import annotations

import asyncio
import gzip

import pytest
from aiohttp import web

from bot.clock import FixedClock
from bot.rounds import fetching, watching
from bot.rounds.watching import EVERY
from bot.store import Store
from express_entry.ahead import rounds
from tests.bot.feed_server import FeedServer, moved, sends
from tests.bot.following import NEW, Following, in_use
from tests.express_entry.rulebook.feeds import row, sample


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_moved_feed_is_followed_and_told_of_if_it_is_for_good(
    following: Following, ircc: FeedServer, caplog: pytest.LogCaptureFixture, status: int
) -> None:
    ircc.answers["en.json"] = moved(status, ircc.address("new/en.json"))
    await following.watch.look()
    assert in_use("448") is not None
    for_good = f"has moved to {ircc.address('new/en.json')}: set ROUNDS_FEEDS" in caplog.text
    assert for_good is (status in (301, 308))
    await following.after()
    assert ircc.asked[-1].headers["If-None-Match"]


async def test_one_address_stands_in_for_another(
    store: Store, clock: FixedClock, ircc: FeedServer
) -> None:
    ircc.fails(404)
    process = Following(store, clock, ircc.address(), ircc.address("moved.json"))
    await process.watch.look()
    assert in_use("448") is not None
    assert [one.outcome for one in await store.feeds()] == ["answers 404", "4 rounds"]


GARBAGE = {
    "nothing": (b"", "is no JSON"),
    "a page": (b"<!DOCTYPE html><title>Not found</title>", "is no JSON"),
    "noise": (bytes(range(256)) * 4000, "is no JSON"),
    "an empty list": (b'{"rounds": []}', "there is no round in it"),
    "another file": (b'{"classes": "x", "draws": [1]}', 'no list "rounds"'),
    "deep": (b"[" * 1_000_000, "is no JSON"),
    "fifty megabytes": (b" " * 50_000_000, "sends more than 8 MB"),
}


@pytest.mark.parametrize("name", GARBAGE)
@pytest.mark.parametrize("packed", [False, True])
async def test_garbage_takes_nothing_away(
    following: Following,
    store: Store,
    ircc: FeedServer,
    caplog: pytest.LogCaptureFixture,
    name: str,
    packed: bool,
) -> None:
    await following.watch.look()
    kept, [before] = await store.rounds(), await store.feeds()
    body, why = GARBAGE[name]
    encoding = {"Content_Encoding": "gzip"} if packed else {}
    ircc.answers["en.json"] = sends(
        gzip.compress(body) if packed else body, ETag='"bad"', **encoding
    )
    await following.after()
    assert why in caplog.text
    assert await store.rounds() == kept
    assert in_use("448") is not None
    # The next question is about the last good answer, so that a good one is heard.
    [after] = await store.feeds()
    assert (after.etag, after.read_at) == (before.etag, before.read_at)
    ircc.answers.clear()
    ircc.tells(row("449", "2026-10-06", "General", "1,000", "540"), NEW, *sample())
    await following.after(2 * EVERY)
    assert in_use("449") is not None


@pytest.mark.parametrize("what", ["gzip", "length", "loop", "elsewhere", "unasked 304"])
async def test_broken_answers_take_nothing_away(
    following: Following, ircc: FeedServer, caplog: pytest.LogCaptureFixture, what: str
) -> None:
    answers = {
        "gzip": sends(b"not packed at all", Content_Encoding="gzip"),
        "loop": moved(302, ircc.address()),
        "elsewhere": moved(302, "ftp://127.0.0.1/x"),
        "unasked 304": lambda _: web.Response(status=304),
        "length": moved(302, "http://127.0.0.1:1/"),
    }
    ircc.answers["en.json"] = answers[what]
    await following.watch.look()
    assert "what is known stays" in caplog.text
    assert rounds.as_of().isoformat() == "2026-10-01"


async def test_an_answer_that_drips_in_for_ever_is_none(
    following: Following,
    ircc: FeedServer,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(fetching, "SECONDS", 0.2)

    class Dripping(web.StreamResponse):
        async def prepare(self, request: web.BaseRequest) -> None:
            await super().prepare(request)
            while True:
                await self.write(b" ")
                await asyncio.sleep(0.01)

    ircc.answers["en.json"] = lambda _: Dripping()
    await following.watch.look()
    assert "does not answer in time" in caplog.text


async def test_a_list_that_contradicts_what_is_known_is_not_followed(
    following: Following, store: Store, ircc: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    forged = [
        row(one.number, one.held_on.isoformat(), one.name, "1", str(one.cutoff - 100))
        for one in rounds.history()[-40:]
    ]
    ircc.tells(*forged)
    await following.watch.look()
    assert "it contradicts 40 of 40 rounds that are known" in caplog.text
    assert await store.rounds() == []
    # Ten edits at once are borne.
    ircc.tells(*forged[:10])
    await following.after(2 * EVERY)
    assert len(await store.rounds()) == 10


async def test_ever_new_rounds_do_not_fill_the_database(
    following: Following,
    store: Store,
    ircc: FeedServer,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(watching, "MOST_KEPT", 6)
    for times in range(3):
        numbers = range(1000 + 4 * times, 1004 + 4 * times)
        ircc.tells(*(row(str(one), "2026-10-05", "General", "1", "500") for one in numbers))
        await following.after()
    assert len(await store.rounds()) == 6
    assert "tells of too many rounds" in caplog.text


async def test_strange_validators_are_not_sent_back(
    following: Following, store: Store, ircc: FeedServer
) -> None:
    ircc.answers["en.json"] = sends(ircc.body, ETag="x" * 300, Last_Modified="é")
    await following.watch.look()
    [asked] = await store.feeds()
    assert (asked.etag, asked.last_modified) == (None, None)
    assert in_use("448") is not None
