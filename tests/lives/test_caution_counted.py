"""The caution counted in long chats: the five candidates of the stories, interviewed after the
change of 3 November 2026 whose figures are not known, then every command on three days."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta

import pytest

from conversations.commands import COMMANDS, EVENTS
from conversations.voice.replies import AmendCard, Card, CloseCard, Notice, Picture, Reply, Say
from conversations.voice.wording import folded
from tests.lives.life import Life
from tests.stories.people import STORIES
from tests.stories.story import AFTER, Story

IN_FULL = "not legal advice, not IRCC"
ANY = re.compile(r"not legal advice, not|on the grid of|check it\.|IRCC's own tool")
"""Words of the caution, in full or as its line."""
_TAGS = re.compile(r"<[^>]*>")
QUIET = {
    "question", "either", "status", "review", "review_section", "settings", "locale", "help",
    "privacy", "told", "happening", "occupation", "checklist", "check",
}  # fmt: skip
"""Screens of questions, of what stands, of edits."""
LEFT_OUT = {"delete", "undo", *EVENTS}
"""What ends the chat or moves it to another part of its life: that is done once, below."""
EDIT = ("/edit", "[Profile", "[Settlement funds", "21000")


class Counted:
    """A life of which every message is looked at, without what is behind a tap."""

    def __init__(self) -> None:
        self.life = Life(AFTER)
        self.full: Counter[date] = Counter()
        self.seen: Counter[str] = Counter()
        """Cards looked at, by their screen."""

    def does(self, *steps: str) -> None:
        for step in steps:
            self.life.does(step)
            assert self.life.session is not None
            screen = self.life.session.screen.name
            self.seen[screen] += 1
            for reply in self.life.replies:
                self._look(reply, quiet=screen in QUIET)

    def lives_until(self, day: date) -> None:
        told = len(self.life.reminders)
        self.life.until(day.isoformat(), hour=20)
        for notice in self.life.reminders[told:]:
            self.seen["reminder"] += 1
            self._look(notice, quiet=True)

    def _look(self, reply: Reply, *, quiet: bool) -> None:
        if isinstance(reply, Picture):
            shown = reply.caption
        elif isinstance(reply, (Say, Card, AmendCard, CloseCard, Notice)) and reply.html:
            shown = _TAGS.sub("", folded(reply.html))
        else:
            return
        # What closes a card stands where that card stood.
        if quiet and not isinstance(reply, CloseCard):
            assert ANY.search(shown) is None, shown
        self.full[self.life.today] += shown.count(IN_FULL)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_in_three_days_of_every_command_it_is_told_in_full_once_a_day(story: Story) -> None:
    chat = Counted()
    chat.does("/start", "[I agree, let's start")
    for line in story.conversation:
        chat.does(f"[{line.says}" if line.tapped else line.says)
    chat.does("[All correct: show my score", "/score", "/status")
    every = [f"/{name}" for name in COMMANDS if name not in LEFT_OUT]
    days = [AFTER + timedelta(days=number) for number in (1, 2, 3)]
    for day in days:
        chat.lives_until(day)
        chat.does("/reminders", *every, "/reminders", "/score", "what now?", "what is CLB?")
        chat.does(*EDIT, "/score", "[Every point", "[Back to my score", *every)
        if day == days[1]:
            chat.does("/submitted", "[Today")
            # The couple meets no program: it is asked whether IRCC took it all the same.
            took = "IRCC took it: I submitted"
            chat.does(*(f"[{one.label}" for one in chat.life.buttons if one.label == took))
            chat.does("[Skip", "/status", "/score")
    assert [chat.full[day] for day in (AFTER, *days)] == [1, 1, 1, 1]
    assert chat.seen["question"] > len(story.conversation) / 2
    assert chat.seen["status"] >= 6
    chat.lives_until(AFTER + timedelta(days=250))
    assert chat.seen["reminder"] >= 2
