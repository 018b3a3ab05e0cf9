"""Faults on order: the next calls of a method fail the way a test asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .wire import Json, Params, RefusedError

_REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


@dataclass(slots=True)
class Fault:
    """One order. `accepted` faults happen after the call took effect: Telegram did the work,
    the bot never learns. Everything else happens instead of the call."""

    method: str
    status: int = 500
    description: str | None = None
    retry_after: int | None = None
    drop: bool = False
    garbage: bool = False
    cut: bool = False
    accepted: bool = False
    hang: float | None = None
    times: int = 1
    when: Callable[[Json], bool] | None = None
    struck: int = field(default=0, init=False)

    def refusal(self) -> RefusedError:
        code = 429 if self.retry_after is not None else self.status
        parameters = None
        reason = self.description or _REASONS.get(code, "Error")
        if self.retry_after is not None:
            parameters = {"retry_after": self.retry_after}
            reason = self.description or f"Too Many Requests: retry after {self.retry_after}"
        return RefusedError(code, reason, parameters)


class Faults:
    """The orders still open, in the order they were given."""

    def __init__(self) -> None:
        self.open: list[Fault] = []
        self.by_chance: Callable[[str], Fault | None] | None = None
        """Asked about each call no order is open for: what strikes it, if anything."""

    def __bool__(self) -> bool:
        return bool(self.open) or self.by_chance is not None

    def take(self, method: str, params: Params) -> Fault | None:
        """The fault to strike this call. "*" means any method but getUpdates."""
        for fault in self.open:
            wanted = fault.method.lower()
            if wanted != method.lower() and (wanted != "*" or method == "getUpdates"):
                continue
            if fault.when is not None and not fault.when(params.readable()):
                continue
            fault.struck += 1
            if fault.struck >= fault.times:
                self.open.remove(fault)
            return fault
        return None if self.by_chance is None else self.by_chance(method)
