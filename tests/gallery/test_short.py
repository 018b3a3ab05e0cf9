"""What a person sees at once is short: at most 600 characters, the rest behind a tap."""

from __future__ import annotations

import pytest

from conversations.voice.replies import AmendCard, Card, CloseCard, Notice, Say, StatusLine
from conversations.voice.wording import folded, plain
from tests.bot_api.utf16 import utf16_length
from tests.gallery.exhibits import CHAPTERS, chapter
from tests.gallery.showing import show

MOST = 600
REPORTS = {
    "checklist",
    "claims",
    "consequences",
    "grid",
    "months",
    "points",
    "programs",
    "review",
    "review_section",
    "rounds",
    "score",
    "sheet",
    "status",
    "timeline",
    "whatif",
}
"""Pages that somebody opens to look something up: whole lists."""
FIRST_LOOK = "A first look, from your answers so far:"
"""The verdicts in the middle of the interview are such a list too."""


@pytest.mark.parametrize("name", CHAPTERS)
def test_no_message_is_long_unless_it_is_folded(name: str) -> None:
    for exhibit in chapter(name):
        shown = show(exhibit, "en")
        for reply in shown.replies:
            if not isinstance(reply, Say | Card | AmendCard | Notice | CloseCard | StatusLine):
                continue
            is_report = shown.window in REPORTS and isinstance(reply, Card | AmendCard)
            text = plain(folded(reply.html or ""))
            if not is_report and FIRST_LOOK not in text:
                assert utf16_length(text) <= MOST, f"{exhibit.title}: {text}"
