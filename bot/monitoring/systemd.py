"""Telling systemd (``Type=notify``) that the service is up and its loop turns: datagrams to the
socket that it names, as sd_notify(3) describes them."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from contextlib import suppress
from time import monotonic

from bot.monitoring.status import Status

EXTENDED_SECONDS = 60
"""A start may take as long as what it waits for: it asks for so much more each time."""
AGAIN_SECONDS = 10.0


class Systemd:
    """Silent where nobody listens (no ``NOTIFY_SOCKET``)."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        name = environment.get("NOTIFY_SOCKET", "")
        # One with an @ has no file: its name begins with a zero byte.
        self._name = "\0" + name[1:] if name.startswith("@") else name
        mine = environment.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        watched = environment.get("WATCHDOG_USEC", "") if mine else ""
        # Twice in the time after which systemd would take the process for dead.
        self._every = int(watched) / 2_000_000 if watched.isdecimal() else None
        self._is_ready = False
        self._said = ""
        self._beaten = self._extended = float("-inf")

    def beat(self, status: Status) -> None:
        """The loop turns: say so as often as is wanted, and what changed."""
        now, lines = monotonic(), []
        if not self._is_ready and status.is_started:
            self._is_ready = True
            lines.append("READY=1")
        if not self._is_ready and now - self._extended >= AGAIN_SECONDS:
            self._extended = now
            lines.append(f"EXTEND_TIMEOUT_USEC={EXTENDED_SECONDS * 1_000_000}")
        if status.doing != self._said:
            self._said = status.doing
            lines.append(f"STATUS={status.doing}")
        if self._every is not None and now - self._beaten >= self._every:
            self._beaten = now
            lines.append("WATCHDOG=1")
        if lines:
            self._send("\n".join(lines))

    def stopping(self) -> None:
        """It ends, in good order."""
        self._send("STOPPING=1")

    def _send(self, text: str) -> None:
        if not self._name:
            return
        # Whoever does not listen is not waited for.
        with (
            suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as end,
        ):
            end.setblocking(False)
            end.sendto(text.encode(), self._name)
