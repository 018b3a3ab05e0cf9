"""Everything that can be shown is in the gallery, and none of it is more than Telegram takes."""

from __future__ import annotations

import os
import re
from typing import get_args

import pytest

from conversations.commands import COMMANDS
from conversations.interview.walk import BY_ID
from conversations.reminders import NUDGES
from conversations.screens.window import WINDOWS
from conversations.topics.catalog import topics
from conversations.voice.replies import (
    AmendCard,
    Card,
    ChatMenu,
    CloseCard,
    Cutoffs,
    Document,
    Notice,
    Paper,
    Picture,
    Say,
    Stairs,
    StatusLine,
    Toast,
)
from conversations.voice.wording import SHIPPED
from express_entry import rulebook
from express_entry.deadlines import DeadlineKind
from tests.bot_api.utf16 import utf16_length
from tests.conversations.story import checked_rows, checked_text
from tests.gallery.conftest import LookedAt
from tests.gallery.exhibits import chapter, every_deadline, shown_in
from tests.gallery.page import page

in_each_language = pytest.mark.parametrize("locale", SHIPPED)
WHOLE = os.environ.get("GALLERY") == "all"
in_one_language = pytest.mark.parametrize("locale", SHIPPED if WHOLE else SHIPPED[:1])
"""What hangs on no wording: the slow mode looks at it in each (docs/testing.md)."""


def titles(name: str) -> list[str]:
    return [exhibit.title for exhibit in chapter(name)]


@in_one_language
def test_every_window_can_be_looked_at_under_its_name(locale: str) -> None:
    found = [(title, shown.window) for title, shown in shown_in("Windows", locale)]
    assert [title for title, window in found if title != window] == []
    assert {title for title, _ in found} == set(WINDOWS), "a window that nobody is brought to"


def test_every_question_command_and_term_can_be_looked_at() -> None:
    assert set(BY_ID) <= set(titles("Questions"))
    assert {f"/{name} scored" for name in COMMANDS} <= set(titles("Commands"))
    assert topics().keys() == set(titles("Topics"))


def test_every_kind_of_reminder_can_be_looked_at_on_each_of_its_days() -> None:
    told = titles("Reminders")
    for cause, deadline in every_deadline().items():
        days = [title for title in told if title.startswith(f"{cause}: ")]
        assert len(days) == len(deadline.lead_dates) + 1, cause
    kinds = {deadline.kind for deadline in every_deadline().values()}
    assert kinds | {"report"} == set(get_args(DeadlineKind))
    leads = rulebook.default().reminders.untold_change
    assert sum(title.startswith("untold.") for title in told) == len(leads.days_after)
    assert sum(title.startswith("interview: ") for title in told) == len(NUDGES)


@in_one_language
def test_every_reminder_is_a_message_of_its_own(locale: str) -> None:
    for title, shown in shown_in("Reminders", locale):
        assert title.startswith("pressed: ") or any(
            isinstance(reply, Notice) for reply in shown.replies
        ), title


def test_every_card_says_something_and_no_more_than_telegram_takes(looked_at: LookedAt) -> None:
    for title, shown in looked_at.shown:
        assert shown.replies, title
        for reply in shown.replies:
            match reply:
                case Card() | AmendCard() | Notice():
                    checked_text(reply.html)
                    checked_rows(reply.rows)
                case Say() | StatusLine():
                    checked_text(reply.html)
                case CloseCard():
                    assert reply.html is None or checked_text(reply.html)
                case Toast():
                    assert utf16_length(reply.text) <= 200, title
                case ChatMenu():
                    assert all(0 < len(text) <= 256 for _, text in reply.commands), title
                case Picture() | Stairs() | Cutoffs() | Document() | Paper():
                    assert utf16_length(reply.caption) <= 1024, title


@in_each_language
def test_the_page_has_every_card_and_picture_and_asks_the_network_for_nothing(locale: str) -> None:
    some = {name: chapter(name) for name in ("Windows", "Pictures")}
    made = page(some, [locale])
    cards = sum(len(exhibits) for exhibits in some.values())
    assert made.count('<section class="phone">') == 1 + cards  # and the bot's own profile
    assert made.count("data:image/png;base64,") == len(some["Pictures"]) > 0
    assert not re.search(r"(src|@import|link href)\W+http", made)
    for name, exhibits in some.items():
        anchor = f"{locale}-{name.lower()}"
        assert f'<a href="#{anchor}">{name} ({len(exhibits)})</a>' in made
        assert f'id="{anchor}"' in made
