"""What a person sees at once is short: at most 600 characters, the rest behind a tap."""

from __future__ import annotations

from conversations.voice.quotes import MOST
from conversations.voice.replies import AmendCard, Card, CloseCard, Notice, Say, StatusLine
from conversations.voice.wording import folded, plain
from tests.bot_api.utf16 import utf16_length
from tests.gallery.conftest import LookedAt


def test_no_message_is_long_unless_it_is_folded(looked_at: LookedAt) -> None:
    for title, shown in looked_at.shown:
        for reply in shown.replies:
            if isinstance(reply, Say | Card | AmendCard | Notice | CloseCard | StatusLine):
                text = plain(folded(reply.html or ""))
                assert utf16_length(text) <= MOST, f"{title}: {text}"
