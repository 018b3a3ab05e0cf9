"""What systemd hears of a real process on the socket that it names."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.monitoring.counted import Counted
from bot.monitoring.status import LEADING, STANDING_BY, Status
from bot.monitoring.systemd import Systemd
from tests.bot.house import Process
from tests.bot.telling import until
from tests.bot_api import BotApiServer
from tests.stories.story import BEFORE


class Manager:
    """Listens as systemd does."""

    def __init__(self, name: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(name)
        self._socket.setblocking(False)
        self.heard: list[str] = []

    def hears(self, line: str) -> bool:
        """Whether it was said by now."""
        while True:
            try:
                self.heard += self._socket.recv(4096).decode().split("\n")
            except BlockingIOError:
                return line in self.heard

    def close(self) -> None:
        self._socket.close()


@pytest.fixture(params=["a file", "no file"])
def named(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Manager, str]]:
    path = str(tmp_path / "notify")
    name, given = (path, path) if request.param == "a file" else ("\0" + path, "@" + path)
    manager = Manager(name)
    yield manager, given
    manager.close()


async def test_a_process_from_start_to_stop(
    named: tuple[Manager, str], new_process: Callable[..., Process], server: BotApiServer
) -> None:
    """Not ready before Telegram is reached, however long that takes; then alive again and again."""
    manager, socket_name = named
    away = server.fail_next("getMe", status=502, times=2)
    process = new_process(BEFORE, NOTIFY_SOCKET=socket_name, WATCHDOG_USEC="1000000")
    await process.start()
    await until(lambda: manager.hears("READY=1"), "that it is ready")
    assert away.struck
    assert manager.heard.index("STATUS=leads") < manager.heard.index("READY=1")
    assert "EXTEND_TIMEOUT_USEC=60000000" in manager.heard
    before = manager.heard.count("WATCHDOG=1")
    await until(
        lambda: manager.hears("WATCHDOG=1") and manager.heard.count("WATCHDOG=1") > before + 1,
        "that it is alive",
    )
    assert manager.heard.count("READY=1") == 1
    assert "STOPPING=1" not in manager.heard
    assert await process.stop() == 0
    assert manager.hears("STOPPING=1")


def test_what_is_said_and_when(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("bot.monitoring.systemd.monotonic", lambda: now[0])
    path = str(tmp_path / "notify")
    manager = Manager(path)
    systemd = Systemd({"NOTIFY_SOCKET": path, "WATCHDOG_USEC": "30000000"})
    status = Status(Counted())
    for now[0] in (0.0, 9.0, 10.0, 14.9, 15.0):
        systemd.beat(status)
    manager.hears("")
    assert manager.heard == [
        *("EXTEND_TIMEOUT_USEC=60000000", "STATUS=is starting: it waits for the database"),
        *("WATCHDOG=1", "EXTEND_TIMEOUT_USEC=60000000", "WATCHDOG=1"),
    ]
    manager.heard.clear()
    status.doing = LEADING
    systemd.beat(status)
    status.counted.is_reached = True
    systemd.beat(status)
    status.counted.is_reached = False
    status.doing = STANDING_BY
    systemd.beat(status)
    manager.hears("")
    assert manager.heard == ["STATUS=leads", "READY=1", "STATUS=stands by: another copy leads"]
    manager.close()
    systemd.stopping()


async def test_nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process's watchdog is none of ours; a socket that is gone is nobody's trouble."""
    sent: list[str] = []
    monkeypatch.setattr(Systemd, "_send", lambda _, text: sent.append(text))
    systemd = Systemd({"WATCHDOG_USEC": "1000", "WATCHDOG_PID": "1", "NOTIFY_SOCKET": "/none"})
    status = Status(Counted())
    systemd.beat(status)
    await asyncio.sleep(0)
    assert "WATCHDOG" not in "".join(sent)
    monkeypatch.undo()
    systemd.stopping()
