"""Somebody who speaks one language from the first word on, and reads everything, buttons too."""

from __future__ import annotations

import re

from conversations.interview.reading.tongue import written
from conversations.interview.walk import find
from conversations.screens.moves import ESTIMATE
from conversations.voice.wording import fold
from tests.conversations.people import Told
from tests.conversations.story import Chat


class Speaker(Chat):
    """Whatever is shown is in their language."""

    language = ""
    turns = 0
    left: re.Pattern[str] | None = None
    """Lines that have no name in their language."""

    def does(self, *steps: str) -> Speaker:
        for step in steps:
            super().does(step)
            self.turns += 1
            for line in [*self.heard.split("\n"), *self.labels]:
                if self.left is not None and self.left.fullmatch(line):
                    continue
                assert written(fold(line).split()) in (None, self.language), f"{step}: {line}"
        return self


def told(chat: Speaker, answers: Told, greets: str, agrees: str, confirms: str) -> Speaker:
    """They greet, agree, answer whatever is asked, and confirm it."""
    chat.does(greets, agrees)
    while (key := chat.asks) is not None or chat.is_at(ESTIMATE):
        question = find(key) if key is not None else None
        if question is None:
            chat.does(f"[{chat.labels[0]}")
            continue
        steps = answers[question.id]
        chat.does(*((steps,) if isinstance(steps, str) else steps))
        assert chat.asks != key, f"{key} is not answered by {steps}: {chat.card}"
    assert chat.state == "review", chat.card
    chat.does(confirms)
    return chat
