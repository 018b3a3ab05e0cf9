"""Of several copies on one database one talks to people. The others stand by in silence, and one
goes on within seconds when the first is gone, however it went."""

from __future__ import annotations

import asyncio
import stat
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.leader import lead
from bot.store import Lead, StoreBusy, StoreGone
from bot.store.opening import open_store
from tests.bot.house import Process
from tests.bot.telling import begin, hears_card, until
from tests.bot.test_kill import everything_sent
from tests.bot_api import BotApiServer, Person
from tests.postgres import Server
from tests.stories.story import BEFORE

PATIENCE = 20
MARITAL = "What is your marital status?"


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "assistant.db")
    found: str = request.getfixturevalue("postgres_url")
    return found


async def within(seconds: float, found: Callable[[], bool], what: str) -> None:
    await until(found, what, seconds)


# ------------------------------------------------------------------ who leads


async def test_one_of_two_leads(address: str) -> None:
    first, second = await open_store(address), await open_store(address)
    try:
        held = await first.lead()
        assert held is not None
        assert await second.lead() is None
        assert await first.lead() is None
        losing = asyncio.create_task(held.lost())
        await asyncio.wait((losing,), timeout=0.05)
        assert not losing.done()
        losing.cancel()
        await held.release()
        await held.release()
        again = await second.lead()
        assert again is not None
        assert await first.lead() is None
        await again.release()
    finally:
        await first.close()
        await second.close()


async def test_a_lock_file_that_was_deleted_is_a_lost_lead(tmp_path: Path) -> None:
    store = await open_store(str(tmp_path / "a.db"))
    try:
        held = await store.lead()
        assert held is not None
        lock = tmp_path / "a.db.lock"
        assert stat.S_IMODE(lock.stat().st_mode) == 0o600
        lock.unlink()
        await asyncio.wait_for(held.lost(), PATIENCE)
        other = await store.lead()
        assert other is not None
        # The first one's end does not end the second one's lead.
        await held.release()
        assert await store.lead() is None
        await other.release()
    finally:
        await store.close()


async def test_a_connection_that_is_gone_is_a_lost_lead(
    postgres_server: Server, postgres_url: str
) -> None:
    store = await open_store(postgres_url)
    try:
        held = await store.lead()
        assert held is not None
        postgres_server.sql(
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
            f" AND database = (SELECT oid FROM pg_database"
            f" WHERE datname = '{postgres_url.split('/')[3].split('?')[0]}')"
        )
        await asyncio.wait_for(held.lost(), PATIENCE)
        other = await store.lead()
        assert other is not None
        await held.release()
        await other.release()
    finally:
        await store.close()


# ------------------------------------------------------------------ serving while leading


class Held(Lead):
    """A lead that is lost when a test says so."""

    def __init__(self, log: list[str]) -> None:
        self.log = log
        self.gone = asyncio.Event()

    async def lost(self) -> None:
        await self.gone.wait()

    async def listen(self, tell: Callable[[int], None]) -> None:
        raise AssertionError("nobody else writes")

    async def release(self) -> None:
        self.log.append("released")


class Leads:
    """A database on which a lead can be had now and then."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.log: list[str] = []
        self.now = 0.0
        self.held: Held | None = None
        self.waited: list[float] = []

    async def lead(self) -> Lead | None:
        match self.answers.pop(0):
            case "other":
                return None
            case "away":
                raise StoreBusy("away")
            case "gone":
                raise StoreGone("gone")
        self.held = Held(self.log)
        return self.held

    async def sleep(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)

    async def serve(self, _: Lead) -> None:
        self.log.append("serving")
        try:
            await asyncio.Event().wait()
        finally:
            self.log.append("silent")

    def run(self, serve: Callable[[Lead], object] | None = None) -> asyncio.Task[None]:
        return asyncio.create_task(
            lead(
                self,  # type: ignore[arg-type]
                serve or self.serve,  # type: ignore[arg-type]
                sleep=self.sleep,
                time=lambda: self.now,
            )
        )


async def test_nothing_is_done_before_leading_and_told_once_a_minute(
    caplog: pytest.LogCaptureFixture,
) -> None:
    house = Leads(*["other"] * 61, "mine")
    running = house.run()
    await within(PATIENCE, lambda: "serving" in house.log, "leading")
    assert house.log == ["serving"]
    assert house.waited == [1.0] * 61
    # At once, and after sixty seconds.
    assert caplog.text.count("standing by: another copy leads") == 2
    assert caplog.text.count("this copy leads now") == 1
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert house.log == ["serving", "silent", "released"]


async def test_who_has_lost_the_lead_is_silent_until_it_is_back() -> None:
    house = Leads("mine", "away", "other", "mine")
    running = house.run()
    await within(PATIENCE, lambda: house.log == ["serving"], "leading")
    assert house.held is not None
    house.held.gone.set()
    await within(PATIENCE, lambda: house.log.count("serving") == 2, "leading again")
    # Silent before anybody else can lead.
    assert house.log == ["serving", "silent", "released", "serving"]
    assert house.waited == [1.0, 1.0]
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_what_ends_the_service_ends_the_lead() -> None:
    house = Leads("mine")

    async def fails(_: Lead) -> None:
        raise ZeroDivisionError

    running = house.run(fails)
    with pytest.raises(ZeroDivisionError):
        await asyncio.wait_for(running, PATIENCE)
    assert house.log == ["released"]


async def test_a_database_that_is_gone_ends_the_standing_by() -> None:
    with pytest.raises(StoreGone):
        await asyncio.wait_for(Leads("other", "gone").run(), PATIENCE)


# ------------------------------------------------------------------ two real processes


@pytest.fixture
async def copies(
    server: BotApiServer, tmp_path: Path, address: str
) -> AsyncIterator[tuple[Process, Process]]:
    """Two on one token and one database."""
    made = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        made.append(Process(server, tmp_path / name, BEFORE, DATABASE_URL=address))
    yield made[0], made[1]
    for process in made:
        await process.kill()


def said(process: Process) -> str:
    return process.output.read_text() if process.output.exists() else ""


async def leads(process: Process) -> None:
    await process.start()
    await within(3 * PATIENCE, lambda: "On Telegram as" in said(process), "a start")


async def test_the_second_copy_is_silent_and_goes_on_when_the_first_is_killed(
    server: BotApiServer, ann: Person, address: str, copies: tuple[Process, Process]
) -> None:
    first, second = copies
    await leads(first)
    await begin(ann)
    await ann.settled()
    # Replies are on their way while the second one starts: it must not send them too.
    server.latency(request=0.2, response=0.2)
    for _ in range(6):
        ann.send("/help")
    await second.start()
    await within(PATIENCE, lambda: "standing by" in said(second), "the second stands by")
    await ann.settled(quiet=1, timeout=40)
    server.latency()
    store = await open_store(address)
    await everything_sent(server, store)
    await store.close()
    assert sum("/export" in message.text for message in ann.inbox) == 6
    assert server.calls("getMe")[1:] == []
    assert [call for call in server.calls("getUpdates") if call.error] == []
    assert "On Telegram" not in said(second)
    await first.kill()
    ann.forget_unheard()
    ann.send("3 April 1996")
    assert MARITAL in (await hears_card(ann, PATIENCE)).text
    await ann.settled()
    assert [MARITAL in message.text for message in ann.inbox].count(True) == 1
    assert said(second).count("standing by") == 1
    assert "On Telegram as" in said(second)
    assert await second.stop() == 0


async def test_who_is_asked_to_stop_hands_over(
    server: BotApiServer, ann: Person, copies: tuple[Process, Process]
) -> None:
    """A rolling update: the new copy is there before the old one goes."""
    first, second = copies
    await leads(first)
    await begin(ann)
    await second.start()
    await within(PATIENCE, lambda: "standing by" in said(second), "the second stands by")
    assert await first.stop() == 0
    ann.send("3 April 1996")
    assert MARITAL in (await hears_card(ann, PATIENCE)).text
    # And one that only stands by stops as well.
    await first.start()
    await within(PATIENCE, lambda: said(first).count("standing by") == 1, "the first stands by")
    assert await first.stop() == 0
    assert await second.stop() == 0


async def test_a_lost_connection_is_stepping_down_until_it_is_back(
    server: BotApiServer,
    ann: Person,
    tmp_path: Path,
    postgres_server: Server,
    postgres_url: str,
) -> None:
    process = Process(server, tmp_path, BEFORE, DATABASE_URL=postgres_url)
    try:
        await leads(process)
        await begin(ann)
        # Marked as delivered too: what is sent and not yet marked may be sent again.
        store = await open_store(postgres_url)
        await everything_sent(server, store)
        await store.close()
        name = postgres_url.split("/")[3].split("?")[0]
        postgres_server.sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{name}' AND pid <> pg_backend_pid()"
        )
        await within(PATIENCE, lambda: "the lead on this database is lost" in said(process), "lost")
        ann.send("3 April 1996")
        # To lead again is a start like the first, with as much patience.
        assert MARITAL in (await hears_card(ann, 3 * PATIENCE)).text
        assert [MARITAL in message.text for message in ann.inbox].count(True) == 1
        assert said(process).count("On Telegram as") == 2
        assert await process.stop() == 0
        assert "Traceback" not in said(process)
    finally:
        await process.kill()
