"""What the questions of a message are about that also tells something: what is told around a
question counts less than the question itself, which it would drown, but tells what it goes back
to."""

from __future__ import annotations

from conversations.interview.reading.own_questions import (
    asks_what_now,
    bare,
    goes_back,
    of_applying,
    of_own_chance,
    of_own_score,
)
from conversations.interview.reading.question_clauses import asks
from conversations.interview.reading.telling import Asking, asked_in, by_itself
from conversations.topics.answering import find
from conversations.topics.catalog import topics
from conversations.topics.index import SURE, Finding

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
    """What a question is about: by itself, unless it goes back to what stands around it; or else
    with that, which may tell another topic of a question that goes back alone."""
    question = by_itself(asked.text)
    alone, back = find(question), goes_back(question)
    if not alone.sure and (shorter := find(bare(question))).sure:
        alone = shorter
    if alone.sure and not back:
        return alone
    whole = _around(asked, question)
    agree, term = whole.topic == alone.topic, _is_term(whole.topic)
    if not (agree or (back and not term)):
        return Finding(alone.ranked, sure=False)
    if agree and alone.sure:
        return alone
    return _surely(whole) if term and not _asks_by_form(asked) else whole


def _asks_by_form(asked: Asking) -> bool:
    """Whether more than a mark makes a question of words: "TEER 3?" may be told."""
    return asked.wondered or asks(asked.text.rstrip("?"), marked=False, first=True)


def _around(asked: Asking, question: str) -> Finding:
    """What a question is about with what stands around it; where it says nothing of it itself, that
    alone, and be it over facts told in between: "I got the invitation. 31, single. What now"."""
    if not asks_what_now(question):
        return find(question, asked.around)
    found = [_surely(find("", one)) for one in (asked.around, *asked.earlier)]
    sure = (one for one in found if one.sure and not _is_term(one.topic))
    return next(sure, found[0])


def _surely(found: Finding) -> Finding:
    """What was found with what stands around a question, if it is as sure as it would be by itself:
    facts name terms, and are told for their own sake."""
    return Finding(found.ranked, found.sure and found.ranked[0].score >= SURE)


def _is_term(topic: str | None) -> bool:
    """Whether a topic is that of a term, which nobody asks for by "what now" or "is that fine"."""
    found = topics().get(topic or "")
    return found is not None and found.term
