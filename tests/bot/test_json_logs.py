"""Logs as JSON: each line an object, each about one update from its handling to its delivery, and
nobody named."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable
from datetime import datetime
from io import StringIO
from typing import Any

import pytest

from bot import composing, logs
from bot.logs import Seldom
from conversations import conversation
from conversations.voice.events import Text
from tests.bot.house import House, Process
from tests.bot.telling import begin, hears_card
from tests.bot.test_private_logs import SECRETS, written
from tests.bot_api import BotApiServer, Person
from tests.stories.story import BEFORE


def read(said: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in said.splitlines()]


def about(out: StringIO, words: str) -> list[str | None]:
    """The updates of the lines with these words."""
    return [line.get("update") for line in read(out.getvalue()) if words in line["message"]]


def test_what_a_line_is() -> None:
    with written("json") as out:
        logging.getLogger("bot.x").warning("%s of\n%d", "one", 2)
        written_by_somebody = "Zebedee"
        try:
            raise KeyError(written_by_somebody)
        except KeyError:
            logging.getLogger("bot.x").error("said", exc_info=True)
            logging.getLogger("aiohttp").error(written_by_somebody, exc_info=True)
    first, second, third = read(out.getvalue())
    datetime.fromisoformat(first.pop("time"))
    assert first == {"level": "WARNING", "logger": "bot.x", "message": "one of\n2"}
    assert (second["message"], third["message"]) == ("said", "KeyError")
    assert second["error"].endswith("KeyError")
    assert "Zebedee" not in out.getvalue()


async def test_one_reference_from_handling_to_delivery(
    house: House, ann: Person, server: BotApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake of ours, the apology that Telegram does not take at once, and the closing of the
    card before it, of two people at the same time: each line is about its own update."""
    bob = server.person(id=2002, first_name="Bob", language_code="en")
    for person in (ann, bob):
        await begin(person)
    await house.calm(ann, bob)
    handle = conversation.handle

    def failing(session: Any, event: Any, *rest: Any, **more: Any) -> Any:
        if isinstance(event, Text):
            raise RuntimeError("Zebedee")
        return handle(session, event, *rest, **more)

    monkeypatch.setattr(composing, "handle", failing)
    with written("json") as out:
        server.fail_next("sendMessage", status=500, times=2)
        updates = [person.send("Zebedee") for person in (ann, bob)]
        await house.calm(ann, bob)
    sent = {f"u{update.id}" for update in updates}
    assert len(sent) == 2
    assert {*about(out, "an event could not be handled")} == sent
    assert sorted(filter(None, about(out, "Telegram could not be reached"))) == sorted(sent)
    assert not [secret for secret in (*SECRETS, "1001", "2002") if secret in out.getvalue()]


async def test_what_goes_out_beside_the_rest_is_about_its_update(
    house: House, ann: Person, server: BotApiServer
) -> None:
    first = await begin(ann)
    await house.calm(ann)
    with written("json") as out:
        server.fail_next("editMessageText", status=500)
        update = ann.tap("Skip", message=first)
        await hears_card(ann)
        await house.calm(ann)
    assert about(out, "a card could not be closed yet") == [f"u{update.id}"]


async def test_a_reminder_has_a_reference_that_names_nobody(
    house: House, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begin(ann)
    await house.calm(ann)

    def failing(*_: Any, **__: Any) -> Any:
        raise RuntimeError("Zebedee")

    monkeypatch.setattr(composing, "handle", failing)
    assert house.service is not None
    with written("json") as out:
        await house.service.reception.remind(ann.id, ("x",))
        await house.service.reception.remind(ann.id, ("x",))
    one, other = about(out, "an event could not be handled")
    assert one is not None
    assert other is not None
    assert one != other
    assert re.fullmatch("r[0-9a-f]{8}", one)
    assert str(ann.id) not in out.getvalue()


async def test_a_whole_process_writes_nothing_else(
    ann: Person, new_process: Callable[..., Process], server: BotApiServer
) -> None:
    process = new_process(BEFORE, LOG_FORMAT="json", LOG_LEVEL="DEBUG")
    await process.start()
    server.fail_next("getUpdates", status=502, times=2)
    await begin(ann)
    await ann.settled()
    assert await process.stop() == 0
    lines = process.output.read_text().splitlines()
    said = [line for line in lines if not line.startswith("On Telegram as ")]
    assert len(lines) - len(said) == 1
    assert {"time", "level", "logger", "message"} <= set.intersection(
        *(set(e) for e in map(json.loads, said))
    )


async def test_the_last_words_are_a_line_of_the_log(new_process: Callable[..., Process]) -> None:
    process = new_process(BEFORE, LOG_FORMAT="json", BOT_TOKEN="1:wrong")
    await process.start()
    assert await process.ended() == 1
    last = json.loads(process.output.read_text().splitlines()[-1])
    assert last["level"] == "CRITICAL"
    assert last["message"].startswith("Telegram refused BOT_TOKEN")


def test_the_same_about_one_sender_is_said_once_a_minute() -> None:
    """Whatever they send, and whoever else sends at the same time; what is about nobody's update
    is always said."""
    now = [0.0]
    out = StringIO()
    handler = logging.StreamHandler(out)
    handler.addFilter(Seldom(lambda: now[0]))
    log = logging.Logger("bot.x")
    log.addHandler(handler)
    for number, second in enumerate((0, 1, 30, 59.9, 60, 61, 200)):
        now[0] = second
        logs.is_from(f"u-1-{number}", 5)
        with logs.about(f"u-1-{number}"):
            log.warning("odd: %s", second)
    with logs.about(f"u-1-{number}"):
        log.warning("odd too: %s", 200)
    logs.is_from("u-2", 6)
    for references in (("u-2",), ("u-1-6", "u-2"), ("u-1-6", "u-2"), ("r3",), ("r3",), ()):
        with logs.about(*references):
            log.warning("odd: %s", 201)
    assert out.getvalue().splitlines() == [
        "odd: 0", "odd: 60 (and 3 more before)", "odd: 200 (and 1 more before)", "odd too: 200",
        *["odd: 201"] * 4,
    ]  # fmt: skip
