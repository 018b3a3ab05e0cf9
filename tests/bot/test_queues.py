"""Which waiting replies nobody will look at any more, and what they are."""

from __future__ import annotations

import pytest

from bot.store import Outgoing
from bot.telegram.queues import kind_of, superseded
from conversations.voice import replies
from conversations.voice.replies import Document, Notice, Reply, Say
from tests.bot.delivering import amend, card, closing

SAY, NOTICE = Say(html="hello"), Notice(html="soon")


def waiting(*said: Reply) -> list[Outgoing]:
    return [Outgoing(7, n, replies.dump(reply)) for n, reply in enumerate(said)]


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        *((SAY, "say"), (NOTICE, "notice"), (card("x"), "card"), (amend("x"), "amend")),
        *((closing("x"), "close"), (closing(message_id=5), "close")),
        (Document(name="a", content='{"kind":"card"', caption="c"), "document"),
    ],
)
def test_the_kind_of_a_stored_reply(reply: Reply, kind: str) -> None:
    assert kind_of(waiting(reply)[0]) == kind


@pytest.mark.parametrize("payload", ["", "x", '{"html":"x","kind":"card"}', '{"kind":"card'])
def test_the_kind_of_what_no_release_wrote(payload: str) -> None:
    assert kind_of(Outgoing(7, 1, payload)) not in ("card", "amend", "close")


@pytest.mark.parametrize(
    ("said", "dropped"),
    [
        ((), []),
        ((card("1"),), []),
        ((SAY, SAY, closing("0"), amend("0")), []),
        ((closing("0"), card("1"), closing("1"), card("2")), [1, 2]),
        # The newest card, and what came after it.
        ((card("1"), card("2"), closing("2"), amend("2")), [0]),
        # What means a card on the screen, before the first that waits; or a reminder.
        ((amend("0"), closing("0"), card("1"), closing(message_id=5), card("2")), [2]),
        ((card("1"), amend("1"), SAY, NOTICE, closing("1"), card("2"), card("3")), [0, 1, 4, 5]),
        ((card("1"), Document(name="a", content="b", caption="c"), card("2")), [0]),
    ],
)
def test_what_is_superseded(said: tuple[Reply, ...], dropped: list[int]) -> None:
    assert [reply.seq for reply in superseded(waiting(*said))] == dropped
