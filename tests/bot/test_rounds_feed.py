"""Rounds are followed politely, kept, and put into use; whatever a feed does, nothing is lost.

Over real HTTP on loopback and on both databases, by a clock that is moved, without waiting."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from bot.clock import FixedClock
from bot.rounds import fetching, watching
from bot.rounds.known import KnownRounds, record_of
from bot.rounds.watching import AT_MOST, EVERY, LOOK_SECONDS, RoundsWatch
from bot.store import Store, StoreBusy
from bot.store.opening import open_store
from bot.store.rounds import FeedRecord, RoundRecord
from express_entry import rulebook
from express_entry.ahead import rounds
from express_entry.rulebook.rounds import Round
from tests.bot.feed_server import MONDAY, TUESDAY, FeedServer, moved, sends
from tests.bot.house import Process
from tests.bot.telling import until
from tests.bot_api import BotApiServer
from tests.express_entry.rulebook.feeds import row, sample
from tests.express_entry.rulebook.test_rounds_joined import told

NOW = datetime(2026, 10, 7, 12, tzinfo=UTC)
NEW = row("448", "2026-10-05", "Provincial Nominee Program", "733", "725")


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "assistant.db")
    found: str = request.getfixturevalue("postgres_url")
    return found


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await open_store(str(tmp_path / "assistant.db"))
    yield opened
    await opened.close()


@pytest.fixture
async def ircc() -> AsyncIterator[FeedServer]:
    async with FeedServer() as server:
        server.tells(NEW, *sample())
        yield server


@pytest.fixture(autouse=True)
def own_rules() -> Iterator[None]:
    book = rulebook.default()
    yield
    rulebook.use(book)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


class Following:
    """One process that leads."""

    def __init__(self, store: Store, clock: FixedClock, *addresses: str) -> None:
        self.clock = clock
        self.known = KnownRounds(store)
        self.waited: list[float] = []
        self.watch = RoundsWatch(
            store, self.known, clock, addresses, wait=self._wait, chance=lambda: 0.5
        )

    async def _wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.clock.moment += timedelta(seconds=seconds)
        await asyncio.sleep(0)

    async def after(self, wait: timedelta = EVERY) -> None:
        """Let time pass, and look."""
        self.clock.moment += wait
        await self.watch.look()


@pytest.fixture
def following(store: Store, clock: FixedClock, ircc: FeedServer) -> Following:
    return Following(store, clock, ircc.address())


def in_use(number: str) -> Round | None:
    return next((one for one in rounds.history() if one.number == number), None)


# ------------------------------------------------------------------ what is followed


async def test_a_new_round_is_kept_used_and_still_known_after_a_restart(
    database: str, clock: FixedClock, ircc: FeedServer
) -> None:
    shipped = rulebook.default()
    store = await open_store(database)
    assert rounds.as_of().isoformat() == "2026-10-01"
    await Following(store, clock, ircc.address()).watch.look()
    found = in_use("448")
    assert found is not None
    assert (found.slug, found.invitations, found.cutoff) == ("pnp", 733, 725)
    assert found.note == "IRCC rounds feed, read on 2026-10-07"
    assert rounds.as_of().isoformat() == "2026-10-05"
    await store.close()
    rulebook.use(shipped)
    assert in_use("448") is None
    # The feed is down after the restart, and has lost its file.
    ircc.fails(500)
    store = await open_store(database)
    again = Following(store, clock, ircc.address())
    await again.after()
    await store.close()
    assert in_use("448") == found
    assert len(ircc.asked) == 2


async def test_an_edited_past_round_is_followed_and_a_blank_takes_nothing_away(
    following: Following, ircc: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    await following.watch.look()
    edited = sample()[0] | {"drawCRS": "471", "drawCutOff": "", "drawSize": ""}
    ircc.tells(NEW | {"drawCRS": ""}, edited, *sample()[1:])
    await following.after()
    transport, provincial = in_use("434"), in_use("448")
    assert transport is not None
    assert provincial is not None
    assert (transport.cutoff, transport.invitations) == (471, 300)
    assert transport.tie_break == datetime(2025, 10, 11, 14, 55, 49, tzinfo=UTC)
    assert provincial.cutoff == 725
    assert "round 448 is new: 2026-10-05, pnp, 733 invited, cut-off 725" in caplog.text
    assert "round 434 was edited: 2026-08-07, transport, 300 invited, cut-off 470; now" in (
        caplog.text
    )
    assert "round 448: drawCRS '' is blank: not known" in caplog.text


async def test_a_round_that_is_gone_from_the_feed_is_kept(
    following: Following, ircc: FeedServer
) -> None:
    await following.watch.look()
    ircc.tells(*sample())
    await following.after()
    assert in_use("448") is not None


async def test_a_round_without_a_cutoff_waits_for_it(
    following: Following, store: Store, ircc: FeedServer
) -> None:
    ircc.tells(NEW | {"drawCRS": " ", "drawSize": None}, *sample())
    await following.watch.look()
    assert in_use("448") is None
    assert "448" in {one.number for one in await store.rounds()}
    ircc.tells(NEW, *sample())
    await following.after()
    assert in_use("448") is not None


async def test_a_kind_that_is_not_known_is_kept_and_told_once(
    following: Following, ircc: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    name = "<b>Beekeepers</b>\n2026-10-07 ERROR bot: forged"
    ircc.tells(row("449", "2026-10-06", name, "10", "400"), *sample())
    await following.watch.look()
    await following.after()
    found = in_use("449")
    assert found is not None
    assert (found.kind, found.name) == ("other", name.replace("\n", " "))
    told = [one.getMessage() for one in caplog.records if "kind that is not known" in one.msg]
    assert len(told) == 1
    assert "\n" not in told[0]


async def test_english_and_french_fill_each_other(
    store: Store, clock: FixedClock, ircc: FeedServer
) -> None:
    french = NEW | {
        "drawDateFull": "5 octobre 2026",
        "drawName": "Programme des candidats des provinces",
        "drawSize": "1 733",
        "drawCutOff": "1er octobre 2026 à 10:00:00 UTC",
    }
    ircc.tells(NEW | {"drawSize": ""}, *sample())
    body = ircc.body
    ircc.answers["en.json"] = sends(body)
    ircc.tells(french)
    process = Following(store, clock, ircc.address(), ircc.address("fr.json"))
    await process.watch.look()
    found = in_use("448")
    assert found is not None
    assert (found.name, found.slug) == ("Provincial Nominee Program", "pnp")
    assert found.invitations == 1733
    assert found.tie_break == datetime(2026, 10, 1, 10, tzinfo=UTC)
    assert {one.source for one in await store.rounds()} == {"feed-en", "feed-fr"}


async def test_files_that_contradict_each_other_are_told_of_once(
    store: Store, clock: FixedClock, ircc: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    ircc.answers["en.json"] = sends(ircc.body)
    ircc.tells(NEW | {"drawDateFull": "5 octobre 2026", "drawCRS": "752", "drawSize": ""})
    process = Following(store, clock, ircc.address(), ircc.address("fr.json"))
    await process.watch.look()
    await process.after()
    line = (
        "round 448 is told differently in English (2026-10-05, 733 invited, cut-off 725) and in"
        " French (2026-10-05, ? invited, cut-off 752): what changed last is taken"
    )
    assert caplog.text.count("told differently") == caplog.text.count(line) == 1


async def test_an_older_file_undoes_no_edit_but_may_know_a_new_round(
    following: Following, store: Store, ircc: FeedServer
) -> None:
    ircc.tells(NEW, modified=TUESDAY)
    await following.watch.look()
    other = row("449", "2026-10-06", "Canadian Experience Class", "1,000", "517")
    ircc.tells(NEW | {"drawCRS": "700"}, other, modified=MONDAY)
    await following.after()
    provincial = in_use("448")
    assert provincial is not None
    assert provincial.cutoff == 725
    assert in_use("449") is not None
    [asked] = await store.feeds()
    assert (asked.last_modified, asked.outcome) == (TUESDAY, f"an older file, of {MONDAY}")


# ------------------------------------------------------------------ politely


async def test_it_asks_only_for_what_is_new(
    following: Following, store: Store, clock: FixedClock, ircc: FeedServer
) -> None:
    await following.watch.look()
    await following.after(EVERY - timedelta(seconds=1))
    assert len(ircc.asked) == 1
    kept = await store.rounds()
    await following.after(timedelta(seconds=1))
    first, second = ircc.asked
    assert "If-None-Match" not in first.headers
    assert second.headers["If-None-Match"].startswith('"')
    assert second.headers["If-Modified-Since"] == MONDAY
    assert "express-entry-assistant" in second.headers["User-Agent"]
    assert "Cookie" not in second.headers
    assert await store.rounds() == kept
    [asked] = await store.feeds()
    assert (asked.outcome, asked.read_at) == ("nothing new", clock.now())


async def test_another_process_does_not_ask_again_so_soon(
    following: Following, store: Store, clock: FixedClock, ircc: FeedServer
) -> None:
    await following.watch.look()
    other = Following(store, clock, ircc.address())
    await other.after(EVERY / 2)
    assert len(ircc.asked) == 1
    assert in_use("448") is not None
    await other.after(EVERY / 2)
    assert len(ircc.asked) == 2
    assert "If-None-Match" in ircc.asked[1].headers


@pytest.mark.parametrize(("chance", "share"), [(0.0, 0.75), (1.0, 1.25)])
async def test_waits_are_not_alike(
    store: Store, clock: FixedClock, ircc: FeedServer, chance: float, share: float
) -> None:
    process = RoundsWatch(store, KnownRounds(store), clock, [ircc.address()], chance=lambda: chance)
    await process.look()
    clock.moment = NOW + share * EVERY - timedelta(seconds=1)
    await process.look()
    assert len(ircc.asked) == 1
    clock.moment += timedelta(seconds=1)
    await process.look()
    assert len(ircc.asked) == 2


async def test_a_feed_that_fails_is_asked_less_and_less_and_told_of(
    following: Following, store: Store, ircc: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    ircc.fails(503)
    await following.watch.look()
    for wait in (2, 4, 8, 16, 18, 18):
        asked = len(ircc.asked)
        await following.after(wait * EVERY - timedelta(seconds=1))
        assert len(ircc.asked) == asked
        await following.after(timedelta(seconds=1))
        assert len(ircc.asked) == asked + 1
    assert "answers 503; what is known stays" in caplog.text
    [record] = await store.feeds()
    assert (record.outcome, record.read_at) == ("answers 503", None)
    # Back again, and at the usual pace.
    ircc.answers.clear()
    await following.after(AT_MOST)
    assert in_use("448") is not None
    asked = len(ircc.asked)
    await following.after()
    assert len(ircc.asked) == asked + 1


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        ("7200", timedelta(hours=2)),
        ("9" * 99, AT_MOST),
        ("Wed, 07 Oct 2026 14:00:00 GMT", timedelta(hours=2)),
        ("soon", 2 * EVERY),
        ("-5", 2 * EVERY),
    ],
)
async def test_a_wait_that_is_asked_for_is_obeyed_within_reason(
    following: Following, ircc: FeedServer, said: str, wait: timedelta
) -> None:
    ircc.fails(429, Retry_After=said, Date="Wed, 07 Oct 2026 12:00:00 GMT")
    await following.watch.look()
    await following.after(wait - timedelta(seconds=1))
    assert len(ircc.asked) == 1
    await following.after(timedelta(seconds=1))
    assert len(ircc.asked) == 2


async def test_what_is_unforeseen_is_not_tried_each_minute(
    store: Store,
    clock: FixedClock,
    ircc: FeedServer,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    minutes = 0

    async def wait(seconds: float) -> None:
        nonlocal minutes
        minutes += 1
        clock.moment += timedelta(seconds=seconds)
        if minutes > 80:
            raise asyncio.CancelledError

    def fails(*_: object) -> None:
        raise RuntimeError("who knows")

    monkeypatch.setattr(watching, "read_feed", fails)
    known = KnownRounds(store)
    watch = RoundsWatch(store, known, clock, [ircc.address()], wait=wait, chance=lambda: 0.5)
    with contextlib.suppress(asyncio.CancelledError):
        await watch.run()
    # At once, and each time after twice the usual wait: at minutes 0, 40 and 80.
    assert len(ircc.asked) == 3
    assert caplog.text.count("following the rounds failed: RuntimeError") == 3


async def test_a_clock_that_is_put_back_stops_nothing(
    following: Following, clock: FixedClock, ircc: FeedServer
) -> None:
    await following.watch.look()
    clock.moment = NOW - timedelta(days=1)
    await following.watch.look()
    assert len(ircc.asked) == 2


# ------------------------------------------------------------------ whatever answers there


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


# ------------------------------------------------------------------ the database, the operator


async def test_what_could_not_be_kept_is_asked_for_again(
    store: Store,
    clock: FixedClock,
    ircc: FeedServer,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    keep, away = store.keep_rounds, True

    async def busy(told: list[RoundRecord], asked: list[FeedRecord]) -> None:
        if away:
            raise StoreBusy("away")
        await keep(told, asked)

    monkeypatch.setattr(store, "keep_rounds", busy)
    process = Following(store, clock, ircc.address())
    running = asyncio.create_task(process.watch.run())
    await until(lambda: caplog.records, "it is told")
    assert "could not be looked up or kept (away), again later" in caplog.text
    assert in_use("448") is None
    away = False
    await until(lambda: in_use("448"), "it is kept")
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert set(process.waited) == {LOOK_SECONDS}
    assert "If-None-Match" not in ircc.asked[1].headers


async def test_what_an_operator_pastes_is_taken_up_and_the_feed_counts_more(
    following: Following, store: Store, clock: FixedClock, ircc: FeedServer
) -> None:
    ircc.fails(500)
    await following.watch.look()
    pasted = told("448", cutoff=700)
    await store.keep_rounds([record_of(pasted, "operator", clock.now())])
    await following.after(timedelta(minutes=1))
    found = in_use("448")
    assert found is not None
    assert (found.cutoff, found.note) == (700, "pasted by the operator on 2026-10-07")
    ircc.answers.clear()
    await following.after(2 * EVERY)
    found = in_use("448")
    assert found is not None
    assert found.cutoff == 725


async def test_a_damaged_record_stops_nothing(
    following: Following, store: Store, clock: FixedClock, caplog: pytest.LogCaptureFixture
) -> None:
    good = record_of(told("500"), "operator", clock.now())
    await store.keep_rounds([replace(good, number="501", told="{"), good])
    await following.watch.look()
    assert in_use("500") is not None
    assert "what is stored of round 501 from operator is damaged" in caplog.text


async def test_a_month_without_a_round_is_told_once_a_day(
    following: Following, ircc: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    await following.watch.look()
    await following.after(timedelta(days=28))
    assert "the feed may have moved" not in caplog.text
    await following.after(timedelta(days=1))
    await following.after(timedelta(hours=1))
    assert caplog.text.count("the newest round known is of 2026-10-05") == 1
    await following.after(timedelta(days=1))
    assert caplog.text.count("the newest round known is of 2026-10-05") == 2


# ------------------------------------------------------------------ several copies


@pytest.fixture
async def copies(
    server: BotApiServer, tmp_path: Path, database: str, ircc: FeedServer
) -> AsyncIterator[tuple[Process, Process]]:
    """Two processes on one token, one database and one feed."""
    made = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        settings = {"DATABASE_URL": database, "ROUNDS_FEEDS": ircc.address()}
        made.append(Process(server, tmp_path / name, date(2026, 10, 7), **settings))
    yield made[0], made[1]
    for process in made:
        await process.kill()


def says(process: Process, text: str) -> bool:
    return process.output.exists() and text in process.output.read_text()


async def test_of_two_copies_one_asks_and_the_other_goes_on_with_what_was_kept(
    copies: tuple[Process, Process], database: str, ircc: FeedServer
) -> None:
    first, second = copies
    await first.start()
    await until(lambda: says(first, "On Telegram as"), "the first leads")
    await until(lambda: says(first, "round 448 is new"), "the first has read the feed")
    await second.start()
    await until(lambda: says(second, "standing by"), "the second stands by")
    await first.kill()
    await until(lambda: says(second, "On Telegram as"), "the second leads")
    assert says(second, "rounds of invitations are known to 2026-10-05")
    assert len(ircc.asked) == 1
    store = await open_store(database)
    assert "448" in {one.number for one in await store.rounds()}
    await store.close()
    assert await second.stop() == 0
