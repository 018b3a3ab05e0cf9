"""Replies as parameters of Bot API calls."""

from __future__ import annotations

from bot.telegram import rendering
from conversations.voice import replies
from conversations.voice.replies import Button, Card

ROWS = (
    (Button(label="Sí, «claro»", data="1.a.y"), Button(label="Page", url="https://canada.ca")),
    (Button(label="Copy", copies="21232"),),
)


def test_a_message_with_buttons() -> None:
    parameters = rendering.message(7, "<b>Hello</b>", ROWS)
    markup = parameters.pop("reply_markup")
    assert parameters == {
        "chat_id": 7,
        "text": "<b>Hello</b>",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    assert markup == {
        "inline_keyboard": [
            [
                {"text": "Sí, «claro»", "callback_data": "1.a.y"},
                {"text": "Page", "url": "https://canada.ca"},
            ],
            [{"text": "Copy", "copy_text": {"text": "21232"}}],
        ]
    }


def test_the_next_step_and_what_cannot_be_undone_have_a_colour() -> None:
    """Of the colours of Bot API 9.4; whatever else a button does, Telegram chooses."""
    roles = (
        (Button(label="Continue", data="1.a.go", role="next"), Button(label="Back", data="1.a.b")),
        (Button(label="Erase everything", data="1.a.delete", role="danger"),),
    )
    assert rendering.keyboard(roles) == {
        "inline_keyboard": [
            [
                {"text": "Continue", "style": "primary", "callback_data": "1.a.go"},
                {"text": "Back", "callback_data": "1.a.b"},
            ],
            [{"text": "Erase everything", "style": "danger", "callback_data": "1.a.delete"}],
        ]
    }


def test_a_button_stored_before_there_were_roles_has_none() -> None:
    stored = (
        '{"kind":"card","html":"?","rows":[[{"label":"Go","data":"1.a.go","url":null,'
        '"copies":null,"control":false}]],"numbers":false}'
    )
    assert replies.load(stored) == Card(html="?", rows=((Button(label="Go", data="1.a.go"),),))


def test_a_message_without_buttons_has_no_keyboard() -> None:
    """An empty one would be refused for nothing to show."""
    assert "reply_markup" not in rendering.message(7, "Hello")


def test_a_message_without_its_markup() -> None:
    parameters = rendering.message(7, "<b>Age</b> &lt;30 &amp; more", ROWS)
    bare = rendering.without_markup(parameters)
    assert bare["text"] == "Age <30 & more"
    assert "parse_mode" not in bare
    kept = ("chat_id", "reply_markup", "link_preview_options")
    assert [bare[name] for name in kept] == [parameters[name] for name in kept]
    assert parameters["text"] == "<b>Age</b> &lt;30 &amp; more"
    assert parameters["parse_mode"] == "HTML"


def test_a_message_without_its_markup_is_not_too_long() -> None:
    """Telegram takes 4,096 characters, and counts as UTF-16 does."""
    smiles = rendering.without_markup(rendering.message(7, "x" + "😀" * 2_048))
    assert smiles["text"] == "x" + "😀" * 2_047
    for length, kept in ((4_095, 4_095), (4_096, 4_096), (4_097, 4_096), (9_000, 4_096)):
        bare = rendering.without_markup(rendering.message(7, "x" * length))
        assert bare["text"] == "x" * kept
