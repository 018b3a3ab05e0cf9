"""What each kind of update means, and which concern nobody."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update

from bot.telegram.unparsed import read_unparsed
from bot.telegram.updates import Incoming, InGroup, Membership, is_id, read
from conversations.voice.events import Command, Edited, Event, Location, Tapped, Text, Unsupported

ME = "test_bot"
ANN = {"id": 7, "is_bot": False, "first_name": "Ann", "language_code": "pt-BR"}
PRIVATE = {"id": 7, "type": "private"}
GROUP = {"id": -5, "type": "group", "title": "G"}


def meant(**body: Any) -> Incoming | InGroup | Membership | None:
    return read(Update.de_json({"update_id": 1, **body}, None), ME)


def sent(**fields: Any) -> dict[str, Any]:
    """A message of Ann; None leaves a field out."""
    body = {"message_id": 9, "date": 1, "chat": PRIVATE, "from": ANN, **fields}
    return {name: value for name, value in body.items() if value is not None}


def event(**fields: Any) -> Event | None:
    found = meant(message=sent(**fields))
    assert found is None or (isinstance(found, Incoming) and found.chat_id == 7)
    return found.event if found is not None else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hello", Text("hello", 9)),
        ("a\x00b\ud800", Text("ab?", 9)),
        ("x" * 4_096, Text("x" * 4_096, 9)),
        ("x" * 4_097, Text("x" * 4_096, 9)),
        ("/", Text("/", 9)),
        ("/1", Text("/1", 9)),
        ("/ start", Text("/ start", 9)),
        ("/s", Command("s")),
        ("/START", Command("start")),
        ("/start@test_bot resume  now ", Command("start", "resume  now")),
        ("/start  x", Command("start", "x")),
        ("/" + "a" * 33, Command("a" * 32)),
        ("/a " + "b" * 65, Command("a", "b" * 64)),
    ],
)
def test_what_is_written(text: str, expected: Event) -> None:
    assert event(text=text) == expected


@pytest.mark.parametrize(
    ("code", "locale"), [("pt-BR", "pt"), ("FR", "fr"), ("en", "en"), ("", "en"), (None, "en")]
)
def test_in_which_language(code: str | None, locale: str) -> None:
    person = {**ANN, "language_code": code}
    tap = {"id": "q", "from": person, "message": sent(), "chat_instance": "1", "data": "x"}
    for found in (
        meant(message=sent(text="a", **{"from": person})),
        meant(message=sent(text="/a", chat=GROUP, **{"from": person})),
        meant(edited_message=sent(text="a", **{"from": person})),
        meant(callback_query=tap),
    ):
        assert isinstance(found, (Incoming, InGroup))
        assert found.locale == locale


@pytest.mark.parametrize("number", [True, 1.5, "9", 1 << 62, -(1 << 62)])
def test_a_message_whose_number_is_none(number: Any) -> None:
    """What is said counts all the same; but it cannot be found again when it is changed."""
    assert event(text="hello", message_id=number) == Text("hello", None)
    assert meant(edited_message=sent(text="hello", message_id=number)) is None


def test_what_can_be_a_number() -> None:
    assert [is_id(n) for n in (0, -5, (1 << 62) - 1, 1 - (1 << 62))] == [True] * 4
    assert [is_id(n) for n in (None, False, "7", 7.0, 1 << 62)] == [False] * 5


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"location": {"latitude": 1.5, "longitude": -2.5}}, Location(1.5, -2.5)),
        (
            {"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]},
            Unsupported("photo"),
        ),
        (
            {
                "media_group_id": "m",
                "photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}],
            },
            Unsupported("photo", "m"),
        ),
        (
            {"voice": {"file_id": "a", "file_unique_id": "b", "duration": 1}},
            Unsupported("voice"),
        ),
        ({"contact": {"phone_number": "1", "first_name": "B"}}, Unsupported("contact")),
        ({"dice": {"value": 1, "emoji": "🎲"}}, Unsupported("dice")),
        ({}, Unsupported("other")),
        # What a person does to the chat and not to the bot.
        ({"pinned_message": sent(text="a")}, None),
        ({"delete_chat_photo": True}, None),
    ],
    ids=repr,
)
def test_what_is_not_written(fields: dict[str, Any], expected: Event | None) -> None:
    assert event(**fields) == expected


def test_a_changed_message() -> None:
    assert meant(edited_message=sent(text="a\x00b")) == Incoming(7, Edited("ab", 9), "pt")
    assert meant(edited_message=sent()) is None
    assert meant(edited_message=sent(text="a", chat=GROUP)) is None


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, Incoming(7, Tapped("1.1.y", 9), "pt")),
        ({"data": "d" * 65}, Incoming(7, Tapped("d" * 64, 9), "pt")),
        ({"data": None}, Incoming(7, Tapped("", 9), "pt")),
        ({"message": None}, None),
        # Somebody else's card, and one in a group.
        ({"from": {**ANN, "id": 8}}, None),
        ({"message": sent(chat={**GROUP, "id": 7})}, None),
    ],
    ids=repr,
)
def test_a_tap(changed: dict[str, Any], expected: Incoming | None) -> None:
    tap = {"id": "q", "from": ANN, "message": sent(), "chat_instance": "1", "data": "1.1.y"}
    tap = {name: value for name, value in {**tap, **changed}.items() if value is not None}
    assert meant(callback_query=tap) == expected


@pytest.mark.parametrize(
    ("fields", "is_spoken_to"),
    [
        ({"text": "/help"}, True),
        ({"text": "hello @test_bot"}, True),
        ({"text": "hello test_bot"}, False),
        ({"text": "hello"}, False),
        ({}, False),
        ({"new_chat_members": [{**ANN, "username": "bob"}, {**ANN, "username": ME}]}, True),
        ({"new_chat_members": [{**ANN, "username": "bob"}]}, False),
    ],
    ids=repr,
)
@pytest.mark.parametrize("kind", ["group", "supergroup"])
def test_in_a_group(fields: dict[str, Any], is_spoken_to: bool, kind: str) -> None:
    found = meant(message=sent(chat={**GROUP, "type": kind}, **fields))
    assert found == (InGroup(-5, "pt") if is_spoken_to else None)


def test_before_the_bot_knows_its_name_nobody_names_it() -> None:
    said = Update.de_json({"update_id": 1, "message": sent(chat=GROUP, text="hi @")}, None)
    assert read(said, "") is None


@pytest.mark.parametrize(
    ("status", "blocked"),
    [("kicked", True), ("left", True), ("member", False), ("administrator", False)],
)
def test_who_blocks_the_bot_and_who_comes_back(status: str, blocked: bool) -> None:
    rights = dict.fromkeys(
        (
            *("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages"),
            *("can_manage_video_chats", "can_restrict_members", "can_promote_members"),
            *("can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories"),
            "can_delete_stories",
        ),
        True,
    )
    bot = {"id": 1, "is_bot": True, "first_name": "B"}
    new = {"user": bot, "status": status, **rights, "until_date": 0}
    old = {"user": bot, "status": "member"}
    change = {"chat": PRIVATE, "from": ANN, "date": 1, "old_chat_member": old}
    assert meant(my_chat_member={**change, "new_chat_member": new}) == Membership(7, blocked)
    assert meant(my_chat_member={**change, "chat": GROUP, "new_chat_member": new}) is None


def test_what_concerns_nobody() -> None:
    assert meant() is None
    assert meant(channel_post=sent(text="a")) is None
    assert meant(message=sent(text="a", chat={"id": -7, "type": "channel", "title": "C"})) is None
    assert meant(message=sent(text="a", chat={"id": 1 << 62, "type": "private"})) is None


# ------------------------------------------------------------------ what cannot be parsed


def unparsed(**body: Any) -> tuple[Incoming | None, str | None]:
    return read_unparsed({"update_id": 1, **body})


BROKEN: dict[str, Any] = {"poll": 5, "date": "today"}
"""Fields that python-telegram-bot stumbles over."""


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"text": "a\x00b"}, Text("ab", 9)),
        ({"text": "/start x"}, Command("start", "x")),
        ({"text": "hello", "message_id": "nine"}, Text("hello", None)),
        ({"location": {"latitude": 43.7, "longitude": -79}}, Location(43.7, -79)),
        ({"location": 5}, Unsupported("poll")),
        ({"photo": [{}], "media_group_id": "7"}, Unsupported("photo", "7")),
        ({"photo": [{}], "media_group_id": 7}, Unsupported("photo")),
        ({"poll": None}, Unsupported("other")),
        ({"pinned_message": 1}, None),
    ],
)
def test_a_message_with_fields_of_other_types(
    fields: dict[str, Any], expected: Event | None
) -> None:
    body = sent(**{**BROKEN, **fields})
    with pytest.raises((TypeError, AttributeError)):
        Update.de_json({"update_id": 1, "message": body}, None)
    found, tap = unparsed(message=body)
    assert tap is None
    assert found == (None if expected is None else Incoming(7, expected, "pt"))


@pytest.mark.parametrize(
    "fields",
    [{"chat": GROUP}, {"chat": 5}, {"chat": {"id": "7", "type": "private"}}, {"chat": None}],
)
def test_from_nowhere_nothing_is_told(fields: dict[str, Any]) -> None:
    assert unparsed(message=sent(text="hello", **fields)) == (None, None)


def test_an_edit_and_a_tap_with_fields_of_other_types() -> None:
    edited = Incoming(7, Edited("new", 9), "pt")
    assert unparsed(edited_message=sent(text="new", **BROKEN)) == (edited, None)
    assert unparsed(edited_message=sent(**BROKEN)) == (None, None)
    tap = {"id": "q", "from": ANN, "message": sent(**BROKEN), "data": "1.a.b"}
    assert unparsed(callback_query=tap) == (Incoming(7, Tapped("1.a.b", 9), "pt"), "q")
    # Somebody else's card: nothing but the spinner.
    assert unparsed(callback_query={**tap, "from": {"id": 8}}) == (None, "q")
    assert unparsed(callback_query={**tap, "message": None, "id": 5}) == (None, None)


def test_without_a_language_it_is_english() -> None:
    assert unparsed(message=sent(text="hi", **{"from": "Ann"}, poll=5)) == (
        Incoming(7, Text("hi", 9), "en"),
        None,
    )
