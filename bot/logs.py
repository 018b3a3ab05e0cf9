"""What is logged: never a token, never what a person wrote. Libraries put addresses (Telegram's
hold the token) and values into their messages and their errors, so an error is told by its kind
and its place in the code."""

from __future__ import annotations

import asyncio
import logging
import sys
from traceback import format_tb
from typing import Any

log = logging.getLogger(__name__)


def set_up(level: str) -> None:
    """To standard error: our own messages from ``level`` on; of libraries only what went wrong."""
    logging.basicConfig(
        level=logging.ERROR,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        stream=sys.stderr,
    )
    for ours in ("bot", "conversations", "express_entry"):
        logging.getLogger(ours).setLevel(level)


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
