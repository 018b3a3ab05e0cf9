"""Processes of the bot that begin at once: forked from one that has read all code, wording and
rules, and has heard somebody out, which takes seconds, and has done nothing else. Each is a process
of its own, which can be stopped, and killed at any moment; what stands between it and Telegram or a
database is its own.

``python -m tests.bot.forks 5`` serves on the socket that is its descriptor 5: a request with an end
of a connection for each process, in which its number is told, and later its exit status.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

MOST = 1 << 20
"""Bytes of a request: an environment."""


class Fork:
    """One process."""

    def __init__(self, told: socket.socket, pid: int) -> None:
        self._told = told
        self.pid = pid
        self._status: int | None = None

    @property
    def returncode(self) -> int | None:
        """The exit status, or minus the signal that ended it; None while it runs."""
        if self._status is None:
            try:
                self._status = int(self._told.recv(64))
            except BlockingIOError:
                return None
            self._told.close()
        return self._status

    async def wait(self) -> int:
        """The exit status, once it has ended."""
        while self.returncode is None:
            ended = asyncio.Event()
            loop = asyncio.get_running_loop()
            loop.add_reader(self._told, ended.set)
            try:
                await ended.wait()
            finally:
                loop.remove_reader(self._told)
        assert self._status is not None
        return self._status

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


_servers: dict[int, socket.socket] = {}
"""The server of each process that tests run in: one forked from another has its own."""


def fork(
    arguments: list[str],
    environment: Mapping[str, str],
    home: Path,
    streams: Sequence[IO[bytes]],
    on: str | None = None,
) -> Fork:
    """Start ``python -m bot`` with these arguments, in a folder, with its standard streams; or
    ``on_a_day.py`` at that moment."""
    if os.getpid() not in _servers:
        _servers[os.getpid()] = _started(environment)
    request = json.dumps([on, arguments, dict(environment), str(home)]).encode()
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        given = [theirs.fileno(), *(stream.fileno() for stream in streams)]
        socket.send_fds(_servers[os.getpid()], [request], given)
    fork = Fork(ours, int(ours.recv(64)))
    ours.setblocking(False)
    return fork


async def run(
    arguments: list[str],
    environment: Mapping[str, str],
    home: Path,
    typed: bytes = b"",
    on: str | None = None,
) -> tuple[int, str, str]:
    """Run ``python -m bot`` on these lines until it ends: status, output, errors; ``on`` a moment
    at which its clock stands still."""
    with ExitStack() as files:
        streams = [files.enter_context(TemporaryFile()) for _ in range(3)]
        streams[0].write(typed)
        streams[0].seek(0)
        process = fork(arguments, environment, home, streams, on)
        try:
            status = await asyncio.wait_for(process.wait(), 60)
        finally:
            process.kill()
        for stream in streams[1:]:
            stream.seek(0)
        return status, streams[1].read().decode(), streams[2].read().decode()


def _started(environment: Mapping[str, str]) -> socket.socket:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    for end in (ours, theirs):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, MOST)
    with theirs:
        # It ends when the tests do, and with them their end of the socket. Its streams cannot be
        # wound back, as those of a terminal cannot: what it forks has found that out from them.
        subprocess.Popen(
            [sys.executable, "-m", __name__, str(theirs.fileno())],
            env=environment,
            pass_fds=[theirs.fileno()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
    return ours


# ------------------------------------------------------------------ in the server

Begin = Callable[[str | None], int]


def serve(requests: socket.socket, begin: Begin) -> None:
    """Fork a process for each request until nobody can ask any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        request, given, *_ = socket.recv_fds(requests, MOST, 4)
        if not request:
            return
        if os.fork() == 0:
            requests.close()
            _keep(request, given, begin)
            os._exit(0)
        for end in given:
            os.close(end)


def _keep(request: bytes, given: list[int], begin: Begin) -> None:
    """Run the process and tell how it ends."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    told, *streams = given
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        for number, stream in enumerate(streams):
            os.dup2(stream, number)
        for end in given:
            os.close(end)
        os._exit(_run(request, begin))
    for stream in streams:
        os.close(stream)
    with socket.socket(fileno=told) as teller:
        teller.send(b"%d" % pid)
        _, status = os.waitpid(pid, 0)
        teller.send(b"%d" % os.waitstatus_to_exitcode(status))


def _run(request: bytes, begin: Begin) -> int:
    on, arguments, environment, home = json.loads(request)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(home)
    sys.argv = ["bot", *arguments]
    try:
        return begin(on)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except BaseException:
        traceback.print_exc()
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


def _main() -> None:
    from bot.reception import _load
    from bot.store import migrations
    from tests.bot import on_a_day

    for name in ("bot.serving", "bot.terminal", "bot.store.postgres", "bot.store.sqlite"):
        import_module(name)
    migrations.postgres_statements(None)
    hear_somebody_out()
    # As a process does beside its first answers; what is here is never looked through for garbage.
    _load()
    serve(socket.socket(fileno=int(sys.argv[1])), on_a_day.main)


def hear_somebody_out() -> None:
    """Have everything read that is read when it is first needed: in words most of the wording, and
    most of the rules in what is said of a score."""
    from conversations.conversation import handle
    from conversations.voice.events import Command, Event, Text
    from tests.stories.story import BEFORE

    said: tuple[Event, ...] = (
        Command("start"), Text("I agree, let's start", 1), Text("3 April 1996", 2),
        Text("qwz xkcd", 3), Text("I'm 29, single, master's, IELTS 8 7.5 7 7", 4),
        Command("score"), Command("draws"), Command("status"),
    )  # fmt: skip
    session = None
    for event in said:
        session = handle(session, event, BEFORE).session


if __name__ == "__main__":
    _main()
