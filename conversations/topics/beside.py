"""What the questions of a message are about that also tells something: the question alone is looked
up, since what is told beside it would drown it; what stands before it, where it goes back to it."""

from __future__ import annotations

from conversations.interview.reading.own_questions import (
    bare,
    goes_back,
    of_applying,
    of_own_chance,
    of_own_score,
)
from conversations.interview.reading.telling import Asking, asked_in, by_itself
from conversations.topics.answering import find
from conversations.topics.index import Finding

APPLY, CHANCE = "am_i_eligible", "my_chances"
"""The topics of one's own case."""


def topics_asked(message: str) -> tuple[str, ...]:
    """The topics that a message surely asks about, in order. Whoever asks for the score is told
    it, which is no topic."""
    asked = asked_in(message)[0]
    found = [_topic(one) for one in asked if not of_own_score(one.text)]
    return tuple(dict.fromkeys(one for one in found if one is not None))


def _topic(asked: Asking) -> str | None:
    if of_applying(asked.text):
        return APPLY
    if of_own_chance(asked.text):
        return CHANCE
    found = about(asked)
    return found.topic if found.sure else None


def about(asked: Asking) -> Finding:
    """What a question is about: looked up first with what it goes back to, then alone, and then
    without what introduces it."""
    whole, question = goes_back(asked), by_itself(asked.text)
    found = find(question if whole is None else whole)
    for words in (question, bare(question)):
        if found.sure:
            break
        found = find(words)
    return found
