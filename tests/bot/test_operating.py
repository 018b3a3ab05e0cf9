"""``python -m bot check | stats | parked | forget``, as an operator types them, on both engines."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import FixedClock
from bot.operating import stats
from bot.store import ChatRecord, Store, TurnRecord, Wake
from bot.store.opening import open_store
from bot.store.rounds import FeedRecord
from conversations.chat import session
from tests.bot.forks import run
from tests.bot.house import Process, environment
from tests.bot.telling import begin
from tests.bot_api import BotApiServer, Person
from tests.lives.life import scored, submitted
from tests.stories.story import BEFORE

NOW = datetime(2026, 10, 1, 16, tzinfo=UTC)
"""Noon in Toronto of the day on which the commands are run here."""
FEED = "https://a.example/en.json"


class Operator:
    """Types commands on one database."""

    def __init__(self, home: Path, database: str) -> None:
        self.home = home
        self.settings = {"DATABASE_URL": database}

    async def types(self, *words: str, **settings: str) -> tuple[int, str, str]:
        typed = environment(**self.settings, **settings)
        return await run([*words], typed, self.home, on=NOW.isoformat())


@pytest.fixture
def operator(tmp_path: Path, address: str) -> Operator:
    return Operator(tmp_path, address)


def waking(*before: timedelta) -> tuple[Wake, ...]:
    return tuple(Wake(str(number), NOW - each) for number, each in enumerate(before))


async def keep(store: Store, chat_id: int, text: str, *wakes: Wake, replies: int = 0) -> None:
    async with store.transaction() as transaction:
        await transaction.chats([chat_id])
        turn = TurnRecord(chat_id, text, 0, (), ("{}",) * replies, 1, wakes)
        await transaction.write([turn])


async def chat(store: Store, chat_id: int) -> ChatRecord | None:
    async with store.transaction() as transaction:
        return (await transaction.chats([chat_id])).get(chat_id)


async def a_few(address: str) -> None:
    """Two who are scored (one of them gone), one in the pool, one new, one damaged, one here."""
    store = await open_store(address, clock=lambda: NOW - timedelta(minutes=3, seconds=5))
    in_state = [session.dump(life.session) for life in (scored(), submitted()) if life.session]
    await keep(store, 1, in_state[0], *waking(timedelta(minutes=10), timedelta(hours=2)))
    await keep(store, 2, in_state[0])
    await keep(store, 3, in_state[1], replies=2)
    await keep(store, 4, session.dump(session.new("en")))
    await keep(store, 5, "[")
    await keep(store, -9, session.dump(session.new("en")), replies=1)
    async with store.transaction() as transaction:
        await transaction.set_blocked(2, NOW)
    await store.park("u77", "ValueError in composing.py:12")
    await store.close()


# ------------------------------------------------------------------ stats, parked, forget


async def test_counts(operator: Operator, address: str) -> None:
    await a_few(address)
    assert await operator.types("stats") == (
        0,
        "        5  people on Telegram, 1 of whom blocked the bot\n"
        "        1    welcome\n"
        "        2    scored\n"
        "        1    submitted\n"
        "        1    cannot be read\n"
        "        1  in a terminal, not counted above\n"
        "        2  replies wait to be delivered, the oldest for 3 min 5 s\n"
        "        2  reminders are due, 1 for more than 1 h\n"
        "        1  events were put aside (python -m bot parked)\n"
        "      448  rounds of invitations are known, to 2026-10-01\n",
        "",
    )


async def test_what_was_put_aside_is_listed(operator: Operator, address: str) -> None:
    await (await open_store(address)).close()
    assert await operator.types("parked") == (0, "Nothing was put aside.\n", "")
    await a_few(address)
    status, said, _ = await operator.types("parked")
    assert (status, said.splitlines()[0]) == (
        0,
        "2026-10-01 15:56 UTC  u77  ValueError in composing.py:12",
    )


@pytest.mark.parametrize("command", ["stats", "parked", "forget 7"])
async def test_no_database_is_made(operator: Operator, command: str) -> None:
    status, said, wrong = await operator.types(*command.split())
    assert (status, said) == (1, "")
    assert wrong.startswith("There is no database yet at ")
    assert os.listdir(operator.home) == []


async def test_a_person_is_erased_when_it_is_certain(operator: Operator, address: str) -> None:
    await a_few(address)
    status, said, wrong = await operator.types("forget", "3")
    assert (status, said) == (1, "")
    assert wrong.endswith("Nothing was erased; to do it, write --yes at the end.\n")
    status, said, _ = await operator.types("forget", "3", "--yes")
    assert (status, said.splitlines()[0].split(".")[0]) == (0, "Chat 3 is erased")
    assert (await operator.types("forget", "3", "--yes"))[1] == "Nothing is stored of chat 3.\n"
    store = await open_store(address)
    assert await chat(store, 3) is None
    assert await store.waiting([3]) == []
    assert await chat(store, 1) is not None
    async with store.transaction() as transaction:
        assert (await transaction.kept(3)).reminders == ()
    await store.close()


async def test_erased_beside_a_running_bot_a_person_is_a_stranger(
    ann: Person, new_process: Callable[..., Process], tmp_path: Path
) -> None:
    process = new_process(BEFORE)
    await process.start()
    await begin(ann)
    await ann.settled()
    operator = Operator(tmp_path, str(tmp_path / "assistant.db"))
    assert (await operator.types("forget", str(ann.id), "--yes"))[0] == 0
    # Who is not known is asked to agree again.
    await begin(ann)
    assert await process.stop() == 0


# ------------------------------------------------------------------ check


def lines(said: str) -> dict[str, tuple[str, str]]:
    """Subject to verdict and text; subjects that come twice by their last line."""
    rows = [(line[:6].strip(), line[6:17].strip(), line[17:]) for line in said.splitlines()]
    return {subject: (verdict, text) for verdict, subject, text in rows}


async def fed(address: str, read_at: datetime | None, outcome: str = "435 rounds") -> None:
    store = await open_store(address)
    asked = FeedRecord(FEED, None, None, NOW - timedelta(minutes=2), read_at, outcome)
    await store.keep_rounds([], [asked])
    await store.close()


async def test_all_is_well(operator: Operator, address: str, server: BotApiServer) -> None:
    await fed(address, NOW - timedelta(minutes=2))
    settings = {"BOT_TOKEN": server.token, "TELEGRAM_BASE_URL": server.url, "ROUNDS_FEEDS": FEED}
    status, said, wrong = await operator.types("check", **settings)
    assert (status, wrong) == (0, "")
    found = lines(said)
    assert [*found] == [
        *("settings", "database", "token", "rules", "feeds", "rounds", "reminders", "parked"),
        "files",
    ]
    assert {verdict for verdict, _ in found.values()} == {"ok"}
    assert found["feeds"][1] == "read 2 min 0 s ago"
    assert server.token not in said


async def test_before_the_first_start(operator: Operator) -> None:
    status, said, _ = await operator.types("check")
    assert status == 0
    assert lines(said)["database"][1].endswith(": none yet, the first start makes it")
    assert lines(said)["token"][1].startswith("no BOT_TOKEN is set")
    assert os.listdir(operator.home) == []


async def test_what_is_to_be_done(operator: Operator, address: str, server: BotApiServer) -> None:
    await a_few(address)
    await fed(address, NOW - timedelta(days=1, seconds=1), "answers 404")
    env_file = operator.home / ".env"
    env_file.write_text("")
    env_file.chmod(0o644)
    settings = {"BOT_TOKEN": "1:wrong", "TELEGRAM_BASE_URL": server.url, "ROUNDS_FEEDS": FEED}
    status, said, _ = await operator.types("check", **settings)
    found = lines(said)
    assert status == 1
    assert {subject for subject, (verdict, _) in found.items() if verdict == "TO DO"} == {
        *("token", "feeds", "reminders", "parked", "files")
    }
    assert found["token"][1] == "Telegram refused BOT_TOKEN: copy it from @BotFather once more"
    assert found["feeds"][1].startswith(
        "no feed of rounds was read since 2026-09-30 15:59 UTC (the last one asked: answers 404)."
    )
    assert found["reminders"][1].startswith("1 reminders are more than 1 h late")
    assert found["parked"][1].startswith(
        "an event was put aside and not answered, the last at 2026-10-01 15:56 UTC: "
        "ValueError in composing.py:12."
    )
    assert found["files"][1] == ".env can be read by others on this machine: chmod 600 .env"


async def test_settings_and_databases_that_cannot_be_used(tmp_path: Path) -> None:
    operator = Operator(tmp_path, str(tmp_path / "other.db"))
    assert await operator.types("check", LOG_LEVEL="loud") == (
        1,
        "TO DO settings   LOG_LEVEL is not right: it should be DEBUG, INFO, WARNING, ERROR or "
        "CRITICAL\n",
        "",
    )
    (tmp_path / "other.db").write_text("not a database, but long enough to be read as one" * 9)
    (tmp_path / "other.db").chmod(0o600)
    status, said, _ = await operator.types("check")
    assert status == 1
    assert lines(said)["database"][0] == "TO DO"
    assert "is not a SQLite database" in lines(said)["database"][1]
    settings = {"BOT_TOKEN": "1:a", "TELEGRAM_BASE_URL": "http://127.0.0.1:9"}
    _, said, _ = await operator.types("check", **settings)
    assert lines(said)["token"][1].startswith("no Bot API answers at http://127.0.0.1:9 (")


async def test_rules_past_review(operator: Operator) -> None:
    """Nearly three years on, each file whose review is due by a number of days is past it."""
    _, said, _ = await run(
        ["check"], environment(**operator.settings), operator.home, on="2029-10-01"
    )
    assert lines(said)["rules"][0] == "TO DO"
    assert lines(said)["rules"][1].endswith("files are due a review: python -m bot rules")


async def test_counting_many_tells_how_far_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Page by page, and each page is counted once."""
    monkeypatch.setattr(stats, "PAGE", 2)
    monkeypatch.setattr(stats, "EACH", 4)
    store = await open_store(str(tmp_path / "a.db"))
    for chat_id in (-1, *range(1, 10)):
        await keep(store, chat_id, "{}")
    await stats.run(store, FixedClock(NOW))
    await store.close()
    said = capsys.readouterr()
    assert said.out.splitlines()[0] == "        9  people on Telegram, 0 of whom blocked the bot"
    assert said.err == "4 chats looked at\n8 chats looked at\n"
