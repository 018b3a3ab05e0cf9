"""The log of calls: what the bot asked, when, and how it was answered."""

from __future__ import annotations

import time
from functools import cached_property

from .wire import Json, Params


class Call:
    """One call. `at` is time.monotonic() when it arrived; `error` Telegram's refusal, if any."""

    def __init__(self, method: str, raw: Params, chat_id: int | None) -> None:
        self.method = method
        self.raw = raw
        self.chat_id = chat_id
        self.at = time.monotonic()
        self.error: str | None = None
        self.fault = False

    @cached_property
    def params(self) -> Json:
        return self.raw.readable()

    def __repr__(self) -> str:
        outcome = "fault" if self.fault else self.error or "ok"
        return f"<{self.method} {self.params} {outcome}>"


class Journal:
    """Every call in order of arrival (unless switched off), and how many of each were counted."""

    def __init__(self, *, keep: bool = True) -> None:
        self.keep = keep
        self.calls: list[Call] = []
        self.counts: dict[str, int] = {}

    def open(self, method: str, params: Params, chat_id: int | None) -> Call:
        call = Call(method, params, chat_id)
        self.counts[method] = self.counts.get(method, 0) + 1
        if self.keep:
            self.calls.append(call)
        return call

    def of(self, *methods: str, chat_id: int | None = None) -> list[Call]:
        return [
            call
            for call in self.calls
            if (not methods or call.method in methods) and chat_id in (None, call.chat_id)
        ]

    def clear(self) -> None:
        self.calls.clear()
        self.counts.clear()
