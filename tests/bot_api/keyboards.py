"""Reply markup: what Telegram accepts, what it keeps, and the buttons a person sees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .links import LinkError, checked_link, link_user_id
from .utf16 import utf16_length
from .wire import Json, Params, bad_request

MAX_BUTTONS = 100
MAX_ROW = 8
MAX_CALLBACK_BYTES = 64
MAX_COPY = 256
MAX_PLACEHOLDER = 64
_STYLES = ("", "default", "primary", "success", "danger")
_UNCHECKED = (
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
)


@dataclass(frozen=True, slots=True)
class Button:
    """A button as a person sees it; `data` is None where a tap sends nothing to the bot."""

    label: str
    data: str | None = None
    url: str | None = None
    copied: str | None = None
    style: str | None = None
    typed: bool = False
    row: int = 0

    def __str__(self) -> str:
        if self.data is not None:
            return f"{self.label!r} (data {self.data!r})"
        if self.url is not None:
            return f"{self.label!r} (opens {self.url})"
        if self.copied is not None:
            return f"{self.label!r} (copies {self.copied!r})"
        return repr(self.label)


def read_markup(params: Params, *, inline_only: bool = False) -> Json | None:
    """The reply markup of a call, checked, in the form Telegram keeps; None where there is none."""
    value = params.get("reply_markup")
    if not value:
        return None
    value = params.parsed("reply_markup", "can't parse reply keyboard markup JSON object")
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    keyboard = _rows(value, "keyboard", 'Field "keyboard" must be an Array of Arrays')
    inline = _rows(
        value,
        "inline_keyboard",
        'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    )
    markup: Json | None = None
    if keyboard:
        rows = _kept([[_keyboard_button(button) for button in row] for row in keyboard])
        markup = {**value, "keyboard": rows} if rows else None
    elif inline:
        rows = _kept([[_inline_button(button) for button in row] for row in inline])
        markup = {"inline_keyboard": rows} if rows else None
    elif any(value.get(key) for key in ("remove_keyboard", "hide_keyboard", "force_reply")):
        markup = value
    if markup is None:
        return None
    if utf16_length(str(value.get("input_field_placeholder") or "")) > MAX_PLACEHOLDER:
        raise bad_request("REPLY_MARKUP_INVALID")
    if inline_only and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return markup


def buttons_of(markup: Json | None) -> Iterator[Button]:
    if not markup:
        return
    for index, row in enumerate(markup.get("inline_keyboard", ())):
        for button in row:
            copied = button.get("copy_text", {}).get("text")
            yield Button(
                label=button["text"],
                data=button.get("callback_data"),
                url=button.get("url"),
                copied=copied,
                style=button.get("style"),
                row=index,
            )
    for index, row in enumerate(markup.get("keyboard", ())):
        for button in row:
            yield Button(label=button["text"], typed=True, style=button.get("style"), row=index)


def _rows(value: Json, name: str, complaint: str) -> list[list[Any]]:
    rows = value.get(name)
    if rows is None:
        return []
    if not isinstance(rows, list):
        raise bad_request(f'Field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(complaint)
    return rows


def _kept(rows: list[list[Json]]) -> list[list[Json]]:
    kept = [row for row in ([button for button in row if button["text"]] for row in rows) if row]
    if sum(map(len, kept)) > MAX_BUTTONS or any(len(row) > MAX_ROW for row in kept):
        raise bad_request("reply markup is too long")
    return kept


def _keyboard_button(button: Any) -> Json:
    if isinstance(button, str):
        return {"text": button}
    if not isinstance(button, dict):
        raise bad_request(
            "can't parse keyboard button: KeyboardButton must be a String or an Object"
        )
    _check_text_and_style(button, "keyboard button")
    return button


def _check_text_and_style(button: Json, kind: str) -> None:
    if "text" not in button:
        raise bad_request(f"can't parse {kind}: Can't find field \"text\"")
    if not isinstance(button["text"], str):
        raise bad_request(f'can\'t parse {kind}: Field "text" must be of type String')
    if str(button.get("style") or "").lower() not in _STYLES:
        raise bad_request(f"can't parse {kind}: invalid button style specified")


def _inline_button(button: Any) -> Json:
    kind = "inline keyboard button"
    if not isinstance(button, dict):
        raise bad_request(f"can't parse {kind}: InlineKeyboardButton must be an Object")
    _check_text_and_style(button, kind)
    kept = {key: button[key] for key in ("text", "style", "icon_custom_emoji_id") if key in button}
    if url := button.get("url"):
        if link_user_id(url):
            return {**kept, "url": url}
        try:
            return {**kept, "url": checked_link(url)}
        except LinkError as error:
            raise bad_request(f"inline keyboard button {error}") from None
    if data := button.get("callback_data"):
        if not isinstance(data, str):
            raise bad_request(f'can\'t parse {kind}: Field "callback_data" must be of type String')
        if len(data) > MAX_CALLBACK_BYTES or len(data.encode()) > MAX_CALLBACK_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
        return {**kept, "callback_data": data}
    for field in _UNCHECKED:
        if field in button:
            return {**kept, field: button[field]}
    if "copy_text" in button:
        copied = button["copy_text"]
        if not isinstance(copied, dict) or not isinstance(copied.get("text"), str):
            raise bad_request(f"can't parse {kind}: Can't find field \"text\"")
        if not 1 <= utf16_length(copied["text"]) <= MAX_COPY:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
        return {**kept, "copy_text": {"text": copied["text"]}}
    raise bad_request(f"can't parse {kind}: Text buttons are unallowed in the inline keyboard")
