"""``/live``, ``/ready`` and ``/metrics`` of real processes: what is so, and nobody named."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession, ClientTimeout
from prometheus_client.parser import text_string_to_metric_families

from bot.clock import FixedClock
from bot.monitoring.counted import Counted, Spread
from bot.monitoring.metrics import Metrics
from bot.monitoring.running import monitor
from bot.monitoring.status import LEADING, STANDING_BY, Status
from bot.settings import ConfigurationError, Settings, read_settings
from bot.store import Store, StoreBusy, TurnRecord, Wake
from bot.store.opening import open_store
from bot.store.rounds import FeedRecord
from tests.bot.house import Process
from tests.bot.telling import begin, until
from tests.bot_api import BotApiServer, Person
from tests.stories.story import BEFORE

NOW = datetime(2026, 10, 1, 16, tzinfo=UTC)
Figures = Mapping[str, float]


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


class Watcher:
    """Asks one process how it is."""

    def __init__(self, port: int) -> None:
        self._root = f"http://127.0.0.1:{port}"

    async def asks(self, path: str) -> tuple[int, str]:
        """Status and text; 0 while nobody listens."""
        try:
            async with (
                ClientSession(timeout=ClientTimeout(total=10)) as session,
                session.get(self._root + path) as answer,
            ):
                return answer.status, await answer.text()
        except ClientError:
            return 0, ""

    async def hears(self, path: str, status: int, words: str) -> str:
        """Wait for this status with these words."""
        for _ in range(300):
            found, text = await self.asks(path)
            if found == status and words in text:
                return text
            await asyncio.sleep(0.1)
        raise AssertionError(f"{path}: {status} {words!r} wanted, {found} {text!r} found")

    async def figures(self) -> Figures:
        status, text = await self.asks("/metrics")
        assert status == 200
        return read(text)


def read(text: str) -> Figures:
    """By name, and by the values of its labels where there are some."""
    return {
        " ".join((one.name, *one.labels.values())).removeprefix("assistant_"): one.value
        for family in text_string_to_metric_families(text)
        for one in family.samples
    }


@pytest.fixture
def watched(new_process: Callable[..., Process]) -> Callable[..., tuple[Process, Watcher]]:
    def make(**settings: str) -> tuple[Process, Watcher]:
        port = free_port()
        process = new_process(BEFORE, METRICS_ADDRESS=str(port), **settings)
        return process, Watcher(port)

    return make


Make = Callable[..., tuple[Process, Watcher]]


# ------------------------------------------------------------------ processes


async def test_a_process_that_serves(watched: Make, ann: Person, server: BotApiServer) -> None:
    process, watcher = watched()
    await process.start()
    ready = await watcher.hears("/ready", 200, "leads")
    assert ready == "this copy leads\nthe database answers\nTelegram is reached\n"
    assert (await watcher.asks("/live"))[0] == 200
    assert (await watcher.asks("/"))[0] == 404
    server.fail_next("sendMessage", status=429, retry_after=1)
    # /start and the agreement, each of which sends one message.
    await begin(ann)
    await ann.settled()
    found = await watcher.figures()
    assert (found["updates_total"], found["turns_total"]) == (2, 2)
    assert (found["handle_seconds_count"], found["handle_seconds_bucket +Inf"]) == (2, 2)
    assert found["telegram_calls_total sendMessage ok"] == 2
    assert found["telegram_calls_total sendMessage wait"] == found["telegram_waits_total"] == 1
    assert (found["leader"], found["database_up"], found["telegram_up"]) == (1, 1, 1)
    assert (found["outbox_replies"], found["outbox_oldest_seconds"], found["parked"]) == (0, 0, 0)
    assert found["process_resident_memory_bytes"] > 1e6
    _, text = await watcher.asks("/metrics")
    for secret in (server.token, "Ann", "1001", "127.0.0.1", "assistant.db"):
        assert secret not in text
    assert await process.stop() == 0


async def test_while_telegram_is_away_it_lives_and_is_not_ready(watched: Make) -> None:
    process, watcher = watched(TELEGRAM_BASE_URL=f"http://127.0.0.1:{free_port()}")
    await process.start()
    await watcher.hears("/ready", 503, "the database answers\nTelegram is not reached")
    assert (await watcher.asks("/live"))[0] == 200
    assert await process.stop() == 0


async def test_while_the_database_is_away_it_lives_and_is_not_ready(watched: Make) -> None:
    process, watcher = watched(DATABASE_URL=f"postgresql://a@127.0.0.1:{free_port()}/b")
    await process.start()
    await watcher.hears("/ready", 503, "this copy is starting")
    assert (await watcher.asks("/live"))[0] == 200
    assert (await watcher.figures())["database_up"] == 0
    assert await process.stop() == 0


async def test_the_copy_that_takes_over_takes_the_port_too(
    watched: Make, new_process: Callable[..., Process], tmp_path: Path
) -> None:
    """Started from the same file of settings, it stands by without one, and says so once."""
    first, watcher = watched()
    await first.start()
    await watcher.hears("/ready", 200, "leads")
    port = watcher._root.rpartition(":")[2]
    second = new_process(BEFORE, METRICS_ADDRESS=port)
    second.output = tmp_path / "second"
    other = free_port()
    third = new_process(BEFORE, METRICS_ADDRESS=str(other))
    await asyncio.gather(second.start(), third.start())
    stands_by = Watcher(other)
    text = await stands_by.hears("/ready", 200, "stands by")
    assert text == "this copy stands by: another copy leads\nthe database answers\n"
    assert (await stands_by.figures())["leader"] == 0
    await third.kill()
    await first.kill()
    await watcher.hears("/ready", 200, "leads")
    assert second.output.read_text().count(f"nothing can listen at 127.0.0.1:{port} yet") == 1


async def test_copies_behind_a_webhook(watched: Make, postgres_url: str, tmp_path: Path) -> None:
    """Each serves and one of them leads; when that is killed, another does."""
    copies: list[tuple[Process, Watcher]] = []
    for number in range(2):
        port = free_port()
        process, watcher = watched(
            DATABASE_URL=postgres_url,
            WEBHOOK_URL=f"http://127.0.0.1:{port}/telegram",
            WEBHOOK_ADDRESS=f"127.0.0.1:{port}",
        )
        process.output = tmp_path / f"output {number}"
        copies.append((process, watcher))
        await process.start()
        await watcher.hears("/ready", 200, "leads")
    (first, leads), (_, serves) = copies
    assert (await leads.asks("/ready"))[1].startswith("this copy leads\n")
    assert (await serves.asks("/ready"))[1].startswith(
        "this copy serves people, another copy leads\nthe database answers\n"
    )
    assert [(await one.figures())["leader"] for one in (leads, serves)] == [1, 0]
    await first.kill()
    await serves.hears("/ready", 200, "this copy leads\nthe database answers\nTelegram is reached")
    assert (await serves.figures())["leader"] == 1


# ------------------------------------------------------------------ figures


async def a_backlog(store: Store) -> None:
    """A reply three minutes old, one reminder due and one late, one event put aside."""
    wakes = [(Wake("a", NOW - timedelta(minutes=5)),), (Wake("a", NOW - timedelta(hours=3)),)]
    async with store.transaction() as transaction:
        await transaction.chats([1, 2])
        await transaction.write(
            [
                TurnRecord(1, "{}", 0, (), ("{}",), 1, wakes[0]),
                TurnRecord(2, "{}", 0, (), (), 1, wakes[1]),
            ]
        )
    await store.park("u1", "ValueError in a.py:1")
    read_at = NOW - timedelta(minutes=10)
    await store.keep_rounds([], [FeedRecord("https://a.example", None, None, NOW, read_at, "")])


async def test_what_stands_in_the_database(address: str) -> None:
    store = await open_store(address, clock=lambda: NOW - timedelta(minutes=3))
    await a_backlog(store)
    status = Status(Counted())
    status.store, status.doing = store, LEADING
    found = read((await Metrics(status, FixedClock(NOW), ["https://a.example"]).text()).decode())
    await store.close()
    assert {name: found[name] for name in found if not name.startswith(("process", "handle"))} == {
        "leader": 1,
        "loop_lag_seconds": 0,
        "database_up": 1,
        "updates_total": 0,
        "turns_total": 0,
        "telegram_waits_total": 0,
        "rule_files_past_review": 0,
        "outbox_replies": 1,
        "outbox_oldest_seconds": 180,
        "reminders_due": 2,
        "reminders_late": 1,
        "parked": 1,
        "feed_age_seconds": 600,
    }


async def test_two_who_ask_at_once_are_told_the_same(tmp_path: Path) -> None:
    store = await open_store(str(tmp_path / "a.db"))
    status = Status(Counted())
    status.store = store
    metrics = Metrics(status, FixedClock(NOW), [])
    told = await asyncio.gather(*(metrics.text() for _ in range(5)))
    await store.close()
    assert [read(text.decode())["database_up"] for text in told] == [1] * 5


async def test_a_package_that_is_missing_stops_nobody(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "bot.monitoring.metrics", None)
    settings = Settings(_env_file=None, metrics_address="0")
    monitoring = asyncio.create_task(monitor(settings, FixedClock(NOW), Status(Counted())))
    await until(lambda: caplog.messages, "a line")
    assert caplog.messages == ["telling how it is failed: ModuleNotFoundError"]
    assert not monitoring.done()
    monitoring.cancel()
    await asyncio.gather(monitoring, return_exceptions=True)


async def test_what_is_not_known_is_left_out() -> None:
    """A database that is away is no empty one."""

    class Away:
        async def feeds(self) -> Any:
            raise StoreBusy("it is away")

    status = Status(Counted())
    status.store, status.doing = Away(), STANDING_BY  # type: ignore[assignment]
    text = (
        await Metrics(status, FixedClock(datetime(2029, 10, 1, tzinfo=UTC)), []).text()
    ).decode()
    found = read(text)
    assert found["database_up"] == 0
    assert found["rule_files_past_review"] > 0
    assert not {"outbox_replies", "reminders_late", "parked", "feed_age_seconds"} & {*found}


def test_a_spread_counts_up_to_each_bound() -> None:
    spread = Spread((1, 2.5))
    for value in (0.5, 1, 1.5, 9):
        spread.add(value)
    assert spread.up_to() == [("1", 2), ("2.5", 3), ("+Inf", 4)]
    assert spread.sum == 12


def test_the_longest_lag_of_the_last_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("bot.monitoring.status.monotonic", lambda: now[0])
    status = Status()
    for now[0], late in ((0.0, 0.9), (30.0, 0.2), (50.0, -0.1), (60.0, 0.1)):
        status.note_lag(late)
    assert status.lag == 0.9
    now[0] = 61.0
    status.note_lag(0.0)
    assert status.lag == 0.2


# ------------------------------------------------------------------ where


@pytest.mark.parametrize(
    ("given", "place"),
    [
        ("", None),
        ("9100", ("127.0.0.1", 9100)),
        (" 0.0.0.0:9100 ", ("0.0.0.0", 9100)),
        ("[::1]:9100", ("::1", 9100)),
        ("metrics.example:1", ("metrics.example", 1)),
    ],
)
def test_where_it_listens(given: str, place: tuple[str, int] | None) -> None:
    assert Settings(_env_file=None, metrics_address=given).metrics_place == place


@pytest.mark.parametrize("given", ["on", "127.0.0.1", "127.0.0.1:", "a:65536", "a b:1", "::1:9"])
def test_what_is_no_address_is_told(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("METRICS_ADDRESS", given)
    with pytest.raises(ConfigurationError) as wrong:
        read_settings()
    assert str(wrong.value) == (
        "METRICS_ADDRESS is not right: it should be a port, or an address and a port: "
        "127.0.0.1:9100"
    )
