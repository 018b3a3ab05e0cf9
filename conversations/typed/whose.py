"""Whose a typed answer is, and about what: decided before words answer the open question. "No test
yet for wife" is none of one's own, and "no French" does not say that a partner is no citizen."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing.people import subject
from conversations.hearing.told import read
from conversations.interview.heard import answers_of
from conversations.interview.question import Problem
from conversations.interview.reading.numbers import listed
from conversations.interview.subjects import PARTNERS_OF, subject_of, things_told
from conversations.typed.lexicon import has, lexicon, words_of
from conversations.typed.put import Put

_DEGREES = ("level-masters", "level-bachelors", "level-doctorate")
_SIGNS = frozenset(",.;:!()\n")


def problem(put: Put, text: str) -> Problem | None:
    """Why words about a partner are no answer to this question about oneself; None if they may
    be one."""
    if put.question.id not in PARTNERS_OF or not _is_of_partner(words_of(text)):
        return None
    return Problem("problem-whose-unknown", {"text": text})


def _is_of_partner(words: Sequence[str]) -> bool:
    """Whether a partner is spoken of, and oneself is not."""
    if not words:
        return False
    owners = listed("words-told-possessive")
    if any(subject([word]) == "self" and word not in owners for word in words):
        return False
    return subject(words) == "pronoun" or any(subject([word]) == "partner" for word in words)


def is_of_another_matter(put: Put, text: str, rest: Sequence[str]) -> bool:
    """Whether a "no" or a "yes" belongs to what follows at once, which is a matter of another
    question: "no french", "no kids"."""
    first = text.strip().split(maxsplit=1)[0]
    if not rest or not _SIGNS.isdisjoint(first):
        return False
    if has(rest, "languages") or lexicon("typed", *_DEGREES).find(rest):
        return True  # of nobody's citizenship
    told = answers_of(read(text, put.today).facts)
    subjects = things_told(told.values, told.open)
    return bool(subjects) and subject_of(put.asked.key) not in subjects
