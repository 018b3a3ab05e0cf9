"""Updates that nobody wants, drawn by chance: what hostile or odd people, groups, channels and
newer Bot APIs can send. Each says whether a person is owed an answer for it.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.bot_api import BotApiServer, Person
from tests.bot_api.updates import ALL_KINDS
from tests.bot_api.wire import Json

ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 2**31, 2**53, 2**63, -(2**63), 2**80, 0.5, -0.0, 1e300, "", "x",
    "\x00", "9" * 400, [], [[]], {}, {"id": 1}, [None], {"a": {"b": [{}]}},
)  # fmt: skip
"""Values of types that stand nowhere."""
LETTERS = (
    "abc 123 ", "\u05d0\u05d1\u05d2", "\u202e\u2066\u200f\u202d", "\u200b\u200d\ufeff\u2060\u00ad",
    "\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467", "e\u0301\u0323\u036f",
    "\x00\x01\x1b\x7f",
    "\ud83d\udc00", "\ufdfa\u1e9e\u0130\u0131", "<b></i>&lt;&amp;&#0;<a href='x'>", "{$x} %s {0!r}",
    "'; DROP TABLE chats; --", "\u0663\u0664\u09ea\u2460\u216b", "\n\r\t\u2028\u2029\x0b",
    "|,;:/\\",
    "\U0001f1e8\U0001f1e6\ufe0f\u20e3", "\ud7a3\u1100\u1161\u11a8", "\uffff\ue000\U0010ffff",
)  # fmt: skip
"""Pieces of texts: right to left, of no width, in several parts, without a partner, markup."""
WORDS = (
    "3 April 1996", "single", "married", "master's", "5", "0", "IELTS", "yes", "no", "skip", "back",
    "what is CLB?", "what if I get CLB 10?", "I was born in 1990, have a PhD and speak French",
    "8.5 8 7 7", "31/02/2026", "29 February 2023", "-3", "1e9", "99999999999999999999", "0x10",
    "my score", "delete everything", "remind me next friday", "stop", "Continue", "India", "Kyiv",
    "software developer", "21232", "CLB 9", "\u00bc", "twelve and a half", "now", "June 2031",
)  # fmt: skip
"""What could be an answer somewhere."""
COMMANDS = (
    "start", "continue", "score", "status", "edit", "whatif", "deadlines", "months", "draws",
    "claims", "checklist", "sheet", "retake", "language", "settings", "export", "delete", "privacy",
    "cancel", "help", "submitted", "invited", "applied", "stop", "nonsense", "START", "x" * 40,
)  # fmt: skip
MEDIA = (
    "sticker", "photo", "voice", "audio", "video", "video_note", "animation", "document", "contact",
    "venue", "location", "poll", "dice", "game", "story", "gift", "web_app_data", "invoice",
    "successful_payment", "passport_data", "users_shared", "giveaway", "paid_media", "checklist",
    "suggested_post_info", "something_new",
)  # fmt: skip
WHOLE: dict[str, Any] = {
    "sticker": {
        "file_id": "s", "file_unique_id": "u", "width": 512, "height": 512, "is_animated": False,
        "is_video": False, "type": "regular",
    },
    "photo": [{"file_id": "p", "file_unique_id": "u", "width": 1, "height": 1}],
    "voice": {"file_id": "v", "file_unique_id": "u", "duration": 1},
    "document": {
        "file_id": "f", "file_unique_id": "u", "file_name": "\u202e.json", "file_size": 2**40,
    },
    "contact": {"phone_number": "+1", "first_name": "<b>", "user_id": 2**60},
    "venue": {
        "location": {"latitude": 1.0, "longitude": 2.0}, "title": "\u202e", "address": "\x00",
    },
    "poll": {
        "id": "1", "question": "?", "options": [{"text": "a", "voter_count": 0}],
        "total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "quiz",
        "allows_multiple_answers": False,
    },
    "dice": {"emoji": "\U0001f3b2", "value": 6},
    "web_app_data": {"data": "{" * 4096, "button_text": "x"},
}  # fmt: skip
"""Media as Telegram sends them."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One update; ``query`` is the tap in it, if that is to be answered."""

    body: Json
    is_owed: bool = False
    """Whether the person must hear something."""
    query: str | None = None


class Hostile:
    """One person who sends what comes to mind; the same chance sends the same."""

    def __init__(self, server: BotApiServer, person: Person, chance: random.Random) -> None:
        self.server = server
        self.person = person
        self.chance = chance
        self._number = 0
        self._albums = 0
        self._draws: dict[Callable[[], Sent], int] = {
            self._text: 40,
            self._command: 12,
            self._tap: 14,
            self._media: 10,
            self._edited: 4,
            self._broken_field: 8,
            self._elsewhere: 4,
            self._unknown: 3,
            self._member: 2,
            self._nonsense: 3,
        }

    def next(self) -> Sent:
        """The next update."""
        [draw] = self.chance.choices([*self._draws], [*self._draws.values()])
        return draw()

    # ------------------------------------------------------------------ texts

    def text(self) -> str:
        """Words, letters or both; now and then as long as Telegram lets it be."""
        chance = self.chance
        if chance.random() < 0.35:
            return chance.choice(WORDS)
        pieces = chance.choices((*LETTERS, *WORDS), k=chance.choice((1, 1, 2, 3, 8)))
        if chance.random() < 0.08:
            return ("".join(pieces) * 4096)[:4096]
        return chance.choice(("", " ", "\n")).join(pieces)[:4096]

    def _message(self, **fields: Any) -> Json:
        self._number += 1
        return {
            "message_id": 100_000 + self._number,
            "date": self.chance.choice((1_790_000_000, 1_790_000_000, 0, 1, 2**31 - 1, 2**33)),
            "chat": self.person.chat.wire(),
            "from": self.person.user,
            **fields,
        }

    def _text(self) -> Sent:
        more: Json = {}
        if self.chance.random() < 0.15:
            more = self.chance.choice(
                (
                    {"forward_origin": {"type": "hidden_user", "sender_user_name": "x", "date": 1}},
                    {"reply_to_message": self._message(text="\u202e")},
                    {"entities": [{"type": "bold", "offset": 4000, "length": 4000}]},
                    {"via_bot": {"id": 9, "is_bot": True, "first_name": "b"}},
                    {"quote": {"text": "q", "position": 2**31}},
                    {"link_preview_options": {"is_disabled": True}},
                    {"gift_box": {"new": [1, {"deep": None}]}},
                )
            )
        return Sent({"message": self._message(text=self.text(), **more)}, is_owed=True)

    def _command(self) -> Sent:
        name = self.chance.choice(COMMANDS)
        at = self.chance.choice(("", "", "@test_bot", "@another_bot", "@"))
        argument = self.chance.choice(("", "", " " + self.text(), " " + "q_" * 300, "\n\x00"))
        text = f"/{name}{at}{argument}"[:4096]
        return Sent({"message": self._message(text=text)}, is_owed=True)

    def _edited(self) -> Sent:
        if self.chance.random() < 0.3:
            return Sent({"edited_message": self._message(location={"latitude": 1, "longitude": 1})})
        number = self.chance.choice((100_000 + self._number, 1, 0, -5, 2**40))
        return Sent({"edited_message": self._message(text=self.text()) | {"message_id": number}})

    # ------------------------------------------------------------------ taps

    def _tap(self) -> Sent:
        chance, person = self.chance, self.person
        query = self.server.new_query(person, person.chat)
        cards = [message for message in person.inbox[-6:] if message.labels]
        card = chance.choice(cards) if cards else None
        data: Any = chance.choice(
            (
                self.text()[:64], "1.1.agree", "1.zz.delete", "0", "1.r1.done", "1.r99999.kind",
                "1..", ".." * 30, "unread.delete", "1.1.l:fr", "999.1.x", "\x00" * 64,
            )
        )  # fmt: skip
        if card is not None and chance.random() < 0.7:
            data = chance.choice([b.data for b in card.buttons if b.data] or [data])
        shown = card.wire() if card is not None else self._message(text="x")
        body: Json = {
            "id": query.id,
            "from": person.user,
            "message": shown,
            "chat_instance": chance.choice(("1", "-9" * 20, "")),
            "data": data,
        }
        odd = chance.random()
        if odd < 0.1:
            body["message"] = {"chat": person.chat.wire(), "message_id": 77, "date": 0}
        elif odd < 0.15:
            del body["message"]
            body["inline_message_id"] = "x"
        elif odd < 0.2:
            del body["data"]
            body["game_short_name"] = "g"
        return Sent({"callback_query": body}, query=query.id)

    # ------------------------------------------------------------------ what is no text

    def _media(self) -> Sent:
        kind = self.chance.choice(MEDIA)
        if kind == "location":
            place = self.chance.choice(((43.7, -79.4), (0.0, 0.0), (90.0, 180.0), (-91.0, 999.0)))
            where = dict(zip(("latitude", "longitude"), place, strict=True))
            return Sent({"message": self._message(location=where)}, is_owed=True)
        value = WHOLE.get(kind, {"file_id": "f", "file_unique_id": "u"})
        more: Json = {} if self.chance.random() < 0.7 else {"caption": self.text()[:1024]}
        if self.chance.random() < 0.2:
            self._albums += 1
            more["media_group_id"] = f"{self.person.id}-{self._albums}"
        return Sent({"message": self._message(**{kind: value}, **more)}, is_owed=True)

    def _broken_field(self) -> Sent:
        """A message of this person with one field of another type, or without it."""
        message = self._message(text=self.text())
        odd = self.chance.choice(ODD)
        field = self.chance.choice(
            ("date", "from", "entities", "reply_to_message", "photo", "sticker", "poll", "via_bot",
             "message_id", "caption", "new_chat_members", "forward_origin", "chat", "text",
             "reply_markup", "location", "business_connection_id", "effect_id"),
        )  # fmt: skip
        message[field] = odd
        # Whoever sends no text, or from nowhere, is owed nothing; all else is a text of a person.
        if self.chance.random() < 0.3:
            del message[field]
        is_text = isinstance(message.get("text"), str)
        return Sent({"message": message}, is_owed=is_text and field != "chat")

    # ------------------------------------------------------------------ what concerns nobody

    def _elsewhere(self) -> Sent:
        number = self.chance.choice((-5, -1_001_234, -(2**40), 2**62, -(2**63), 0, 4_000_000_000))
        kind = self.chance.choice(("group", "supergroup", "channel", "private", "planet", ""))
        chat = {"id": number, "type": kind, "title": "\u202e<b>"}
        where = self.chance.choice(
            ("message", "edited_message", "channel_post", "edited_channel_post", "business_message")
        )
        sender = {"id": number, "is_bot": False, "first_name": "x"}
        return Sent({where: self._message(text=self.text()) | {"chat": chat, "from": sender}})

    def _unknown(self) -> Sent:
        kind = self.chance.choice((*ALL_KINDS[2:], "something_new", "", "\u202e"))
        if kind in ("callback_query", "my_chat_member"):
            kind = "poll_answer"
        return Sent({kind: self.chance.choice((*ODD, self._message(text="x")))})

    def _member(self) -> Sent:
        person = self.person
        if self.chance.random() < 0.5:
            # Gone and back again, as Telegram tells it.
            member = {"user": self.server.me, "status": "member"}
            gone = member | {"status": "kicked", "until_date": 0}
            old, new = (gone, member) if self.chance.random() < 0.5 else (member, gone)
            change = {"old_chat_member": old, "new_chat_member": new}
        else:
            change = {"old_chat_member": self.chance.choice(ODD), "new_chat_member": {}}
        whole = {"chat": person.chat.wire(), "from": person.user, "date": 1, **change}
        return Sent({"my_chat_member": whole})

    def _nonsense(self) -> Sent:
        kind = self.chance.choice(("message", "callback_query", "edited_message", "my_chat_member"))
        return Sent({kind: self.chance.choice(ODD)})
