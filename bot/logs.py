"""What is logged: never a token, never what a person wrote. Libraries put addresses (Telegram's
hold the token), values and whole answers into their messages and their errors. So an error is told
by its kind and its place in the code, and of what a library logs only who said it, how bad it is,
and the kind of the error: whatever library, at whatever level."""

from __future__ import annotations

import asyncio
import logging
import sys
from traceback import format_tb
from typing import Any

log = logging.getLogger(__name__)


OURS = ("bot", "conversations", "express_entry")
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def set_up(level: str) -> None:
    """To standard error: our own messages from ``level`` on; of libraries only that something went
    wrong."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Discreet(FORMAT))
    logging.basicConfig(level=logging.ERROR, handlers=[handler])
    for ours in OURS:
        logging.getLogger(ours).setLevel(level)


class Discreet(logging.Formatter):
    """Writes our own messages as they are, and of others none: see the module."""

    def format(self, record: logging.LogRecord) -> str:
        """One line of the log."""
        if record.name.partition(".")[0] in OURS:
            return super().format(record)
        error = record.exc_info[1] if record.exc_info else None
        kind = "its message is left out" if error is None else type(error).__name__
        bare = logging.LogRecord(
            record.name, record.levelno, record.pathname, record.lineno, kind, None, None
        )
        bare.created, bare.msecs = record.created, record.msecs
        return super().format(bare)


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
