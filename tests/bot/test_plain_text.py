"""Words in a chat are the update that python-telegram-bot makes of them."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update

from bot.telegram import plain_text
from bot.telegram.api import telegram_api

API = telegram_api("123456:my-secret-token", "http://telegram.invalid")
SENDER = {"id": 1, "is_bot": False, "first_name": "Ann"}
CHAT = {"id": 1, "type": "private"}
MORE = {"last_name": "Lee", "username": "ann"}


def words(**changed: Any) -> dict[str, Any]:
    said = {"message_id": 7, "from": SENDER, "chat": CHAT, "date": 1_764_460_800, "text": "hi"}
    return {"update_id": 5, "message": {**said, **changed}}


@pytest.mark.parametrize(
    "raw",
    [
        words(),
        words(**{"from": {**SENDER, **MORE, "language_code": "fr", "is_premium": True}}),
        words(chat={**CHAT, **MORE, "first_name": "Ann"}),
        words(chat={"id": -5, "type": "group"}),
        words(chat={"id": 5, "type": "of another release"}),
        words(text=""),
        words(text=17, message_id="x"),
    ],
)
def test_the_same_update(raw: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    expected = Update.de_json(raw, API)
    monkeypatch.setattr(Update, "de_json", None)
    found = plain_text.update_of(raw, API)
    assert found.to_dict() == expected.to_dict()
    assert found == expected
    assert found.message is not None
    assert expected.message is not None
    for one, other in (
        (found, expected),
        (found.message, expected.message),
        (found.message.chat, expected.message.chat),
        (found.message.from_user, expected.message.from_user),
    ):
        assert one is not None
        assert other is not None
        assert one.get_bot() is other.get_bot() is API
        assert one.api_kwargs == other.api_kwargs == {}
    assert found.message.date == expected.message.date
    assert found.message.date.tzinfo == expected.message.date.tzinfo
    assert type(found.message.chat.type) is type(expected.message.chat.type)


@pytest.mark.parametrize(
    "raw",
    [
        {"update_id": 5},
        {"update_id": 5, "message": None},
        {"update_id": 5, "message": []},
        {**words(), "of a newer release": 1},
        {"update_id": 5, "edited_message": words()["message"]},
        words(entities=[]),
        words(of_a_newer_release=1),
        words(date="now"),
        words(date=True),
        words(chat=None),
        words(**{"from": "Ann"}),
        words(chat={**CHAT, "of a newer release": 1}),
        words(chat={"id": 1}),
        words(**{"from": {**SENDER, "of a newer release": 1}}),
        words(**{"from": {"id": 1}}),
    ],
)
def test_anything_else_is_left_to_the_library(
    raw: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[dict[str, Any]] = []
    monkeypatch.setattr(Update, "de_json", lambda raw, _: made.append(raw))
    plain_text.update_of(raw, API)
    assert made == [raw]
