"""Replies as Bot API calls: HTML and inline keyboards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conversations.voice.replies import Button, Role, Rows
from conversations.voice.wording import plain

LONGEST = 4096
"""Characters of a message after entity parsing."""


STYLES: Mapping[Role, str] = {"next": "primary", "danger": "danger"}
"""The colour of a button, by what it does."""


def keyboard(rows: Rows) -> dict[str, Any]:
    """An inline keyboard."""
    return {"inline_keyboard": [[_button(button) for button in row] for row in rows]}


def _button(button: Button) -> dict[str, Any]:
    made: dict[str, Any] = {"text": button.label}
    if button.role is not None:
        # Since Bot API 9.4; whatever is older ignores it.
        made["style"] = STYLES[button.role]
    if button.url is not None:
        made["url"] = button.url
    elif button.copies is not None:
        made["copy_text"] = {"text": button.copies}
    else:
        made["callback_data"] = button.data
    return made


def message(chat_id: int, html: str, rows: Rows = ()) -> dict[str, Any]:
    """Parameters of sendMessage."""
    parameters: dict[str, Any] = {
        "chat_id": chat_id,
        "text": html,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if rows:
        parameters["reply_markup"] = keyboard(rows)
    return parameters


def without_markup(parameters: dict[str, Any]) -> dict[str, Any]:
    """The same message as plain text, for when its markup was refused."""
    bare = {name: value for name, value in parameters.items() if name != "parse_mode"}
    # Telegram counts as UTF-16 does; half a letter at the end is left out.
    units = plain(bare["text"]).encode("utf-16-le")[: 2 * LONGEST]
    bare["text"] = units.decode("utf-16-le", "ignore")
    return bare
