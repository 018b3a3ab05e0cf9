"""From start to stop, in this process: what is closed, in which order, and what ends it."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Collection
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pydantic import SecretStr

from bot import serving
from bot.clock import SystemClock
from bot.rounds.announcing import RoundsAnnouncer
from bot.settings import ENV_FILE, ConfigurationError, Settings
from bot.store import Lead, StoreGone
from bot.store.rounds import FeedRecord, RoundRecord
from bot.store.rulebooks import RulebookRecord
from tests.bot.telling import until

SETTINGS = Settings(
    _env_file=None,
    bot_token=SecretStr("1:a"),
    telegram_base_url="http://127.0.0.1:9",
    database_url="/kept/assistant.db",
    rounds_feeds="off",
)


class Scene:
    """A database and a Telegram of a test's own; what happens to them, in order."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.leads: list[asyncio.Event] = []
        self.gone = False
        self.starting: BaseException | None = None
        self.idle: Callable[[], Any] = self.nothing
        self.known_before: list[str] | None = None
        """What had happened when the rounds known were taken for no news."""

    async def nothing(self) -> None:
        return None

    async def opened(self, settings: Settings) -> Scene:
        self.log.append(f"opened {settings.database_url}")
        return self

    async def sealed_by(self) -> None:
        return None

    async def lead(self) -> Lead:
        lost = asyncio.Event()
        self.leads.append(lost)

        async def release() -> None:
            self.log.append("released")

        return SimpleNamespace(lost=lost.wait, release=release)

    async def rounds(self) -> list[RoundRecord]:
        return []

    async def feeds(self) -> list[FeedRecord]:
        return []

    async def rulebooks(self) -> list[RulebookRecord]:
        return []

    async def keep_rulebook(self, one: RulebookRecord) -> None:
        assert one.is_told, "nobody is stored whom other rules could change something for"

    async def announced(self) -> frozenset[str]:
        return frozenset()

    async def note_announced(self, numbers: Collection[str]) -> None:
        assert "447" in numbers, "what was known before is no news"
        self.known_before = self.log[:]

    def check(self) -> None:
        if self.gone:
            raise StoreGone("it is gone")

    async def close(self) -> None:
        self.log.append("closed")

    def service(self, *_: Any) -> Service:
        return Service(self)


class Service:
    """Serves until it is ended."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.api = SimpleNamespace(username="test_bot")
        self.delivery = SimpleNamespace(idle=self._idle)

    async def _idle(self) -> None:
        self._scene.log.append("idle")
        await self._scene.idle()

    async def start(self) -> None:
        self._scene.log.append("start")
        if self._scene.starting is not None:
            raise self._scene.starting

    async def run(self) -> None:
        self._scene.log.append("run")
        await asyncio.Event().wait()

    async def stop(self, grace: float = 5) -> None:
        self._scene.log.append(f"stop {grace}")


@pytest.fixture
def scene(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Scene:
    made = Scene()
    monkeypatch.setattr(serving, "opened", made.opened)
    monkeypatch.setattr(serving, "TelegramService", made.service)
    monkeypatch.chdir(tmp_path)
    ENV_FILE.touch()
    ENV_FILE.chmod(0o640)
    return made


def serve() -> asyncio.Task[None]:
    return asyncio.create_task(serving.serve(SETTINGS, SystemClock()))


OPENED = "opened /kept/assistant.db"


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
async def test_asked_to_stop_it_finishes_and_lets_go(
    scene: Scene,
    name: signal.Signals,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    running = serve()
    await until(lambda: "run" in scene.log, "a start")
    os.kill(os.getpid(), name)
    await asyncio.wait_for(running, 5)
    assert scene.log == [OPENED, "start", "run", "stop 5", "released", "closed"]
    said = "On Telegram as https://t.me/test_bot; answers are kept in /kept/assistant.db\n"
    assert capsys.readouterr().out == said
    logged = [record.getMessage() for record in caplog.records]
    others = [line for line in logged if "; a review was due on " not in line]
    assert [line.split()[0] for line in others] == [str(ENV_FILE), "DATA_KEYS"]


async def test_new_rounds_are_looked_for_once_people_are_served(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = asyncio.Event()

    async def look(_: RoundsAnnouncer) -> int:
        scene.log.append("looked for new rounds")
        looked.set()
        return 0

    monkeypatch.setattr(RoundsAnnouncer, "look", look)
    serving = serve()
    await asyncio.wait_for(looked.wait(), 10)
    assert scene.known_before == [OPENED]
    assert scene.log.index("start") < scene.log.index("looked for new rounds")
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)


@pytest.mark.parametrize(
    ("error", "log"),
    [(ConfigurationError("refused"), ["start"]), (StoreGone("it is gone"), ["start", "run"])],
    ids=repr,
)
async def test_what_makes_no_sense_to_go_on_with_ends_it(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, error: Exception, log: list[str]
) -> None:
    monkeypatch.setattr("bot.sealing.opening.CHECK_SECONDS", 0.001)
    if isinstance(error, ConfigurationError):
        scene.starting = error
    running = serve()
    if isinstance(error, StoreGone):
        await until(lambda: "run" in scene.log, "a start")
        scene.gone = True
    with pytest.raises(type(error), match=str(error)):
        await asyncio.wait_for(running, 5)
    assert [line for line in scene.log if not line.startswith("stop")] == [
        *(OPENED, *log, "released", "closed")
    ]
    assert sum(line.startswith("stop") for line in scene.log) == 1


async def test_who_loses_the_lead_is_silent_at_once_and_marks_before_leading_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(serving, "UNMARKED_SECONDS", 0.01)
    running = serve()
    for times in (1, 2, 3):
        await until(lambda times=times: scene.log.count("run") == times, "a start")  # type: ignore[misc]
        if times == 2:
            # What was sent before cannot be marked in time.
            scene.idle = asyncio.Event().wait
        if times < 3:
            scene.leads[-1].set()
    again = ["idle", "start", "run"]
    lost = ["stop 0", "released"]
    assert scene.log == [OPENED, "start", "run", *lost, *again, *lost, *again]
    assert caplog.text.count("a message sent before may be sent again") == 1
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
