"""What is logged: never a token, never what a person wrote. Libraries put addresses (Telegram's
hold the token), values and whole answers into their messages and their errors. So an error is told
by its kind and its place in the code, and of what a library logs only who said it, how bad it is,
and the kind of the error: whatever library, at whatever level.

As JSON (``LOG_FORMAT``) each line is an object, and what was done for one update, from its handling
to its delivery, carries the update's reference, which tells nothing of whose it is."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections.abc import Callable
from contextvars import ContextVar
from datetime import UTC, datetime
from time import monotonic
from traceback import format_tb
from typing import Any

log = logging.getLogger(__name__)


OURS = ("bot", "conversations", "express_entry")
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
SELDOM_SECONDS = 60.0
SENDERS = 10_000
"""Updates of which it is known who sent them: those that something may still be said about."""
NOBODY = 0
"""Who sent what tells nobody."""
MOST_NAMED = 20
"""References in one line; where more share a commit, the line is about no single one."""

_about: ContextVar[tuple[str, ...]] = ContextVar("about", default=())

_senders: dict[str, int] = {}
"""By reference, the oldest first; never said."""


def is_from(reference: str, sender: int) -> None:
    """Note who sent an update, so that no one person fills the log."""
    _senders[reference] = sender
    if len(_senders) > SENDERS:
        del _senders[next(iter(_senders))]


def set_up(level: str, form: str = "text") -> None:
    """To standard error: our own messages from ``level`` on; of libraries only that something went
    wrong. ``form`` is ``text`` or ``json``."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Objects() if form == "json" else Discreet(FORMAT))
    handler.addFilter(Seldom())
    logging.basicConfig(level=logging.ERROR, handlers=[handler])
    for ours in OURS:
        logging.getLogger(ours).setLevel(level)


class about:  # noqa: N801
    """What is logged inside, and in tasks begun inside, is about these updates. A class, because a
    generator takes four times as long, several times an answer."""

    __slots__ = ("_references", "_token")

    def __init__(self, *references: str) -> None:
        self._references = references

    def __enter__(self) -> None:
        self._token = _about.set(self._references)

    def __exit__(self, *_: object) -> None:
        _about.reset(self._token)


def task_is_about(reference: str) -> None:
    """What is logged from now on in this task, and in those it begins, is about this update."""
    _about.set((reference,))


def last_words(text: str) -> None:
    """Say why the program ends: as it is, or as a line of the log where a program reads that."""
    if any(isinstance(one.formatter, Objects) for one in logging.getLogger().handlers):
        logging.getLogger("bot").critical("%s", text)
    else:
        print(text, file=sys.stderr)


class Discreet(logging.Formatter):
    """Writes our own messages as they are, and of others none: see the module."""

    def format(self, record: logging.LogRecord) -> str:
        """One line of the log."""
        return super().format(_discreet(record))


class Seldom(logging.Filter):
    """Of what is said about what one person sends the same is said once a minute, whatever they
    send; the next time with how often it was left unsaid."""

    def __init__(self, time: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._time = time
        self._said: dict[tuple[int, str, str], tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether to say it."""
        senders = {_senders[one] for one in _about.get() if one in _senders}
        if not senders:
            return True
        now, never = self._time(), (-SELDOM_SECONDS, 0)
        # As it stands in the code: what differs in it counts as the same. What came together is
        # about each of its senders, or a second one would open the log to the first.
        each = [(one, record.name, str(record.msg)) for one in senders]
        if len(self._said) >= SENDERS:
            self._said = {k: v for k, v in self._said.items() if now - v[0] < SELDOM_SECONDS}
        said = {what: self._said.get(what, never) for what in each}
        if any(now - at < SELDOM_SECONDS for at, _ in said.values()):
            self._said |= {what: (at, unsaid + 1) for what, (at, unsaid) in said.items()}
            return False
        self._said |= dict.fromkeys(said, (now, 0))
        unsaid = max(unsaid for _, unsaid in said.values())
        if unsaid:
            record.msg = f"{record.msg} (and {unsaid} more before)"
        return True


class Objects(logging.Formatter):
    """The same as a JSON object on a line, with the update that it is about."""

    def format(self, record: logging.LogRecord) -> str:
        """One line of the log."""
        said = _discreet(record)
        line = {
            "time": datetime.fromtimestamp(said.created, UTC).isoformat(timespec="milliseconds"),
            "level": said.levelname,
            "logger": said.name,
            "message": said.getMessage(),
        }
        if said.exc_info and said.exc_info[1] is not None:
            line["error"] = told(said.exc_info[1])
        if references := [one for one in _about.get() if one][:MOST_NAMED]:
            line["update"] = " ".join(references)
        return json.dumps(line, ensure_ascii=False)


def _discreet(record: logging.LogRecord) -> logging.LogRecord:
    """A message of ours as it is; of another's, that there was one."""
    if record.name.partition(".")[0] in OURS:
        return record
    error = record.exc_info[1] if record.exc_info else None
    kind = "its message is left out" if error is None else type(error).__name__
    bare = logging.LogRecord(
        record.name, record.levelno, record.pathname, record.lineno, kind, None, None
    )
    bare.created, bare.msecs = record.created, record.msecs
    return bare


def where(error: BaseException) -> str:
    """The innermost line of code, without values."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "an unknown place"
    return f"{trace.tb_frame.f_code.co_filename.rsplit('/', 2)[-1]}:{trace.tb_lineno}"


def told(error: BaseException) -> str:
    """The lines of code that led to an error, and its kind, without its text."""
    return "".join([*format_tb(error.__traceback__), type(error).__name__])


def unforeseen(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Handles what nobody waits for: the error of a task that ended alone."""
    error = context.get("exception")
    if error is None:
        log.error("unforeseen: %s", context.get("message"))
    else:
        log.error("unforeseen:\n%s", told(error))
