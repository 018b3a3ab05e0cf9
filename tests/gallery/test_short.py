"""What a person sees at once is short: at most 600 characters, the rest behind a tap."""

from __future__ import annotations

import pytest

from conversations.voice.quotes import MOST
from conversations.voice.replies import AmendCard, Card, CloseCard, Notice, Say, StatusLine
from conversations.voice.wording import SHIPPED, folded, plain
from tests.bot_api.utf16 import utf16_length
from tests.gallery.exhibits import CHAPTERS, chapter
from tests.gallery.showing import show


@pytest.mark.parametrize("locale", SHIPPED)
@pytest.mark.parametrize("name", CHAPTERS)
def test_no_message_is_long_unless_it_is_folded(name: str, locale: str) -> None:
    for exhibit in chapter(name):
        for reply in show(exhibit, locale).replies:
            if isinstance(reply, Say | Card | AmendCard | Notice | CloseCard | StatusLine):
                text = plain(folded(reply.html or ""))
                assert utf16_length(text) <= MOST, f"{exhibit.title}: {text}"
