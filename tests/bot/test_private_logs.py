"""Nothing people write reaches the log, whatever library would say it, at the chattiest level."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr
from io import StringIO
from typing import Any

import pytest

from bot import logs
from tests.bot.house import Process
from tests.bot.telling import begin, tell, until
from tests.bot_api import BotApiServer, Person
from tests.stories import software_engineer
from tests.stories.story import BEFORE

STORY = software_engineer.STORY.conversation
SECRETS = (
    *("Zebedee", "Quux", "zebq", "77123456", "3 April 1996", "1996-04-03", "Ontario", "Single"),
    *("TEST-TOKEN", "message_id", "Traceback", "marital"),
)


@pytest.fixture
def zebedee(server: BotApiServer) -> Person:
    return server.person(id=77_123_456, first_name="Zebedee", last_name="Quux", username="zebq")


@pytest.mark.parametrize("level", ["DEBUG", "WARNING"])
@pytest.mark.parametrize("status", [200, 400, 403, 500, 502])
async def test_an_answer_that_is_cut_off(
    server: BotApiServer,
    zebedee: Person,
    new_process: Callable[..., Process],
    status: int,
    level: str,
) -> None:
    """By a proxy in the middle of names, messages and answers, under whatever status."""
    process = new_process(BEFORE, LOG_LEVEL=level)
    await process.start()
    first = await begin(zebedee)
    await zebedee.settled()
    struck = [
        server.fail_next("getUpdates", cut=True, status=status, times=2, when=_has_waiting(server)),
        server.fail_next("editMessageReplyMarkup", cut=True, status=status),
        server.fail_next("answerCallbackQuery", cut=True, status=status),
    ]
    if status not in (400, 403):
        # Telegram's own "no" to a message would be obeyed.
        struck.append(server.fail_next("sendMessage", cut=True, status=status))
    await tell(zebedee, STORY[:1], first)
    zebedee.tap("Single", message=zebedee.card)
    await until(lambda: "highest level of education" in zebedee.card.text, "the next question")
    await until(lambda: all(fault.struck for fault in struck), "every cut")
    await zebedee.settled()
    assert "highest level of education" in zebedee.card.text
    assert await process.stop() == 0
    said = process.output.read_text()
    for secret in SECRETS:
        assert secret not in said, [line for line in said.splitlines() if secret in line][:3]
    assert all(len(line) < 400 for line in said.splitlines())
    if level == "DEBUG" or status not in (400, 403):
        assert "telegram" in said


def _has_waiting(server: BotApiServer) -> Callable[[Any], bool]:
    return lambda _: bool(server.updates.waiting)


async def test_a_refusal_that_quotes_what_was_said(
    server: BotApiServer, zebedee: Person, new_process: Callable[..., Process]
) -> None:
    process = new_process(BEFORE, LOG_LEVEL="DEBUG")
    await process.start()
    first = await begin(zebedee)
    quoting = "Bad Request: can't parse entities: Zebedee\nborn on 3 April 1996 " + "x" * 5_000
    for method in ("sendMessage", "editMessageReplyMarkup", "answerCallbackQuery"):
        server.fail_next(method, status=400, description=quoting)
    await tell(zebedee, STORY[:2], first)
    await zebedee.settled()
    assert await process.stop() == 0
    said = process.output.read_text()
    assert "markup was refused: BadRequest: Can't parse entities …" in said
    for secret in (*SECRETS, "xxx"):
        assert secret not in said
    assert all(len(line) < 300 for line in said.splitlines())


# ------------------------------------------------------------------ whatever library


@contextmanager
def written(form: str = "text") -> Iterator[StringIO]:
    """What the root logger writes, set up as the program sets it up."""
    root = logging.getLogger()
    before, level = [*root.handlers], root.level
    root.handlers.clear()
    try:
        with redirect_stderr(StringIO()) as out:
            logs.set_up("DEBUG", form)
        yield out
    finally:
        root.handlers[:] = before
        root.setLevel(level)
        for ours in logs.OURS:
            logging.getLogger(ours).setLevel(logging.NOTSET)


@pytest.mark.parametrize(
    "name", ["telegram.request.BaseRequest", "asyncio", "x.bot", "bots", "root"]
)
@pytest.mark.parametrize("level", [logging.DEBUG, logging.ERROR, logging.CRITICAL])
def test_a_library_is_named_and_not_quoted(name: str, level: int) -> None:
    log = logging.getLogger(name)
    with written() as out:
        log.setLevel(logging.DEBUG)
        try:
            raise KeyError("Zebedee")
        except KeyError:
            log.log(level, "Zebedee %s", "3 April 1996", exc_info=True, stack_info=True)
        log.log(level, "of %(name)s", {"name": "Zebedee"})
        log.log(level, "broken %s %s", "Zebedee")
        log.setLevel(logging.NOTSET)
    said = out.getvalue()
    lines = [line.partition(f"{logging.getLevelName(level)} ")[2] for line in said.splitlines()]
    bare = f"{name}: its message is left out"
    assert lines == [f"{name}: KeyError", bare, bare]


def test_libraries_are_quiet_below_errors() -> None:
    with written() as out:
        logging.getLogger("aiohttp.client").warning("Zebedee")
        logging.getLogger("aiohttp.client").error("Zebedee")
    assert out.getvalue().count("\n") == 1


@pytest.mark.parametrize(
    "name", ["bot", "bot.telegram.delivery", "conversations.x", "express_entry"]
)
def test_our_own_words_are_written(name: str) -> None:
    with written() as out:
        logging.getLogger(name).debug("%d replies wait", 3)
    assert out.getvalue().endswith(f" DEBUG {name}: 3 replies wait\n")
