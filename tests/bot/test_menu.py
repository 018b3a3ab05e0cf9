"""The bot introduces itself in each language, and the menu of a chat is in the language spoken in
it; that it cannot is no reason not to work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.telegram.menu import introduce
from conversations.voice.wording import SHIPPED
from tests.bot.house import House
from tests.bot.telling import until
from tests.bot_api import BotApiServer, Person

METHODS = {"setMyCommands", "setMyDescription", "setMyShortDescription"}


class Telegram:
    def __init__(self, error: TelegramError | None = None, method: str = "") -> None:
        self.error = error
        self.method = method
        self.calls: list[tuple[str, dict[str, Any]]] = []

    async def call(self, method: str, parameters: Mapping[str, Any]) -> bool:
        self.calls.append((method, dict(parameters)))
        if self.error is not None and self.method in ("", method):
            raise self.error
        return True


async def test_the_menu_and_who_the_bot_is() -> None:
    telegram = Telegram()
    await introduce(telegram)  # type: ignore[arg-type]
    assert len(telegram.calls) == len(METHODS) * len(SHIPPED)
    plain = {m: p for m, p in telegram.calls if "language_code" not in p}
    assert plain.keys() == METHODS
    assert set(plain["setMyDescription"]) == {"description"}
    assert set(plain["setMyShortDescription"]) == {"short_description"}
    commands = plain["setMyCommands"]["commands"]
    assert [set(command) for command in commands] == [{"command", "description"}] * len(commands)
    assert [c["command"] for c in commands] == [
        "continue", "score", "status", "edit", "whatif", "deadlines", "draws", "language", "help",
        "delete",
    ]  # fmt: skip
    assert all(c["description"] for c in commands)
    assert all(plain["setMyDescription"].values())
    assert all(plain["setMyShortDescription"].values())


@pytest.mark.parametrize(
    "error", [BadRequest("x"), NetworkError("Ann\nx"), RetryAfter(86_400)], ids=repr
)
@pytest.mark.parametrize("method", sorted(METHODS))
async def test_a_refusal_is_told_and_the_rest_is_said(
    error: TelegramError, method: str, caplog: pytest.LogCaptureFixture
) -> None:
    telegram = Telegram(error, method)
    await introduce(telegram)  # type: ignore[arg-type]
    assert {m for m, _ in telegram.calls} == METHODS
    told = [record.getMessage() for record in caplog.records]
    assert len(told) == len(SHIPPED)
    assert all(line.startswith(f"{method} was refused: {type(error).__name__}") for line in told)
    assert not any("Ann" in line or "\n" in line for line in told)


async def test_a_token_that_is_refused_ends_the_start() -> None:
    with pytest.raises(InvalidToken):
        await introduce(Telegram(InvalidToken()))  # type: ignore[arg-type]


def first_in_menu(server: BotApiServer, person: Person) -> str:
    """The first line of the menu that this person's app shows."""
    shown = server.identity.menu_of(person)
    return str(shown[0]["description"]) if shown else ""


ENGLISH, FRENCH = "Go on where you stopped", "Reprendre là où vous en étiez"


async def test_a_chat_has_its_menu_in_the_language_it_is_answered_in(
    house: House, server: BotApiServer, ann: Person
) -> None:
    """Her app is in English: she writes French, goes back, and is erased in French."""
    await until(lambda: first_in_menu(server, ann) == ENGLISH, "introduced")
    ann.send("/start")
    await house.calm(ann)
    ann.send("bonjour")
    await house.calm(ann)
    assert first_in_menu(server, ann) == FRENCH
    before = len(server.calls("setMyCommands"))
    ann.send("/help")
    await house.calm(ann)
    assert len(server.calls("setMyCommands")) == before, "it was set already"
    ann.send("/en")
    await house.calm(ann)
    assert first_in_menu(server, ann) == ENGLISH
    ann.send("/fr")
    await house.calm(ann)
    assert first_in_menu(server, ann) == FRENCH
    ann.send("/delete")
    await house.calm(ann)
    ann.tap(ann.card.labels[0])
    await house.calm(ann)
    assert first_in_menu(server, ann) == ENGLISH, "erased: it is the app's again"


async def test_who_is_answered_in_the_language_of_the_app_has_its_menu(
    house: House, server: BotApiServer, ann: Person
) -> None:
    ann.language_code = "fr"
    before = len(server.calls("setMyCommands"))
    ann.send("/start")
    await house.calm(ann)
    assert first_in_menu(server, ann) == FRENCH
    assert len(server.calls("setMyCommands")) == before


async def test_a_menu_that_was_not_set_is_set_by_the_next_process(
    house: House, server: BotApiServer, ann: Person
) -> None:
    ann.send("/start")
    await house.calm(ann)
    server.fail_next("setMyCommands", hang=5)
    ann.send("bonjour")
    await until(lambda: not ann.unconfirmed, "heard")
    await house.crash()
    assert first_in_menu(server, ann) == ENGLISH
    await house.start()
    await until(lambda: first_in_menu(server, ann) == FRENCH, "set")
