"""The way to Telegram: by a proxy if the environment names one; errors on it tell no token."""

from __future__ import annotations

import traceback

import pytest
from telegram.error import RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.telegram.api import telegram_api
from bot.telegram.rates import Turn
from bot.telegram.transport import proxy_for
from tests.bot_api import BotApiServer

ELSEWHERE = "http://telegram.invalid"
"""A name that never resolves (RFC 2606): only a proxy can lead there."""
NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


async def test_telegram_is_reached_through_the_proxy(
    server: BotApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url)
    api = telegram_api(server.token, ELSEWHERE)
    await api.initialize()
    try:
        assert api.username == server.me["username"]
    finally:
        await api.shutdown()


@pytest.mark.parametrize(
    ("environment", "root", "expected"),
    [
        ({}, "https://api.telegram.org", None),
        ({"HTTPS_PROXY": "http://gate:3128"}, "https://api.telegram.org", "http://gate:3128"),
        ({"https_proxy": "http://gate:3128"}, "https://api.telegram.org", "http://gate:3128"),
        ({"HTTP_PROXY": "http://gate:3128"}, "https://api.telegram.org", None),
        (
            {"HTTPS_PROXY": "http://gate:3128", "NO_PROXY": "telegram.org"},
            "https://api.telegram.org",
            None,
        ),
        (
            {"HTTP_PROXY": "http://gate:3128", "NO_PROXY": "127.0.0.1"},
            "http://127.0.0.1:8081",
            None,
        ),
    ],
)
def test_which_proxy(
    environment: dict[str, str], root: str, expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(root) == expected


@pytest.mark.parametrize(
    "root", [ELSEWHERE, "http://127.0.0.1:9", "http://127.0.0.1:9999999", "http://a..b", "ftp://x"]
)
async def test_an_error_on_the_way_names_no_token(root: str) -> None:
    """The address holds it, and libraries put addresses into their messages."""
    api = telegram_api("123456:my-secret-token", root)
    with pytest.raises(TelegramError) as caught:
        await api.initialize()
    await api.shutdown()
    told = "".join(traceback.format_exception(caught.value))
    assert "my-secret-token" not in told


@pytest.mark.parametrize("error", [KeyError("Zaphod"), ValueError("Zaphod")], ids=repr)
async def test_an_answer_that_is_none_is_tried_again_and_not_quoted(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """Whatever the library makes of it: it is of the kind after which one tries again."""
    api = telegram_api("123456:my-secret-token", ELSEWHERE)
    asked: list[object] = []

    async def post(_: object, *given: object, **more: object) -> None:
        asked.append((given, more))
        raise error

    monkeypatch.setattr(ExtBot, "do_api_request", post)
    with pytest.raises(TelegramError) as caught:
        await api.call("getMe", {"a": 1})
    with pytest.raises(TelegramError):
        await api.call("getMe", {}, read_timeout=35)
    assert str(caught.value) == f"Invalid server response ({type(error).__name__})"
    assert caught.value.__cause__ is None
    # python-telegram-bot makes ``getMe`` of it, and does not warn that it has a method for that.
    assert asked == [
        (("get__me", {"a": 1}), {"read_timeout": 10, "rate_limit_args": Turn.TAKEN}),
        (("get__me", {}), {"read_timeout": 35, "rate_limit_args": Turn.TAKEN}),
    ]


async def test_what_telegram_says_is_told_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    api = telegram_api("123456:my-secret-token", ELSEWHERE)

    async def post(*_: object, **__: object) -> None:
        raise RetryAfter(7)

    monkeypatch.setattr(ExtBot, "do_api_request", post)
    with pytest.raises(RetryAfter):
        await api.call("getMe", {})
