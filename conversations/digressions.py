"""Questions that a screen answers: "is my score good?", "when is my draw?" and "what makes me
eligible for CEC?" are known here by what they ask."""

from __future__ import annotations

from conversations.chat.turn import Turn
from conversations.interview.reading.asked import Inquiry, read_question
from conversations.interview.reading.wishes import begins_a_wish
from conversations.topics.answering import find, known
from conversations.topics.index import index


def question(turn: Turn, text: str) -> Inquiry | None:
    """Whether the text asks, in whatever plain words, if a score is good or when a round comes, or
    what makes the person eligible for a program or a category."""
    if begins_a_wish(text) or index().term_named(text) is not None:
        return None
    current = turn.current
    of_a_test = current is not None and current.key.partition(".")[0] in _TESTS
    asked = read_question(text, of_a_test=of_a_test, open_question=current is not None)
    # What opens a program to this person says more than what the program is.
    return asked if asked is None or asked.target or not _another(text) else None


_CERTAIN = 0.93
"""From this likelihood on a topic goes before what a screen answers."""


def _another(text: str) -> bool:
    """Whether a text asks about a topic that has an answer of its own."""
    found = find(text)
    topic = known(found.topic) if found.sure and found.topic else None
    return topic is not None and topic.page is None and found.ranked[0].score >= _CERTAIN


_TESTS = ("english", "french", "partner")
"""Groups of questions whose answers are scores of their own."""
