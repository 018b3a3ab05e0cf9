"""Whether words typed at a question are no answer but a question of their own, about a topic."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.interview.question import Kind, Problem
from conversations.topics import answering
from conversations.topics.index import AS_WRITTEN, Finding
from conversations.typed import readings
from conversations.typed.put import Put
from conversations.voice.wording import Wording, fold

WORDS = (Kind.TEXT, Kind.OCCUPATION)
"""Kinds of question that any words can be an answer to."""
_MANY_WORDS = 3
"""More words than a job or a place is named by."""
_OFFERED = 0.25
"""From this likelihood on something is offered to whoever asks."""
_SENTENCE = 0.93
"""From this likelihood on a sentence that asks nothing is one, where an answer is expected."""
_UNASKED = 0.7
"""The same where nothing in the text asks."""


@dataclass(frozen=True, slots=True)
class About:
    """A question about a topic; where it is not sure about which, about the likeliest ones."""

    finding: Finding


def surely(text: str, words: Wording, put: Put | None) -> About | None:
    """Whether a text asks about a topic, and surely; ``put``: the question that it may answer."""
    if not answering.is_question(text, words):
        return None
    found = answering.find(text)
    if not found.sure:
        return None
    if put is not None and _answers(put, text) and found.ranked[0].score < AS_WRITTEN:
        return None
    return About(found)


def _answers(put: Put, text: str) -> bool:
    """Whether what only a mark makes a question is an answer: "2021?"."""
    if answering.opens_question(text, put.words):
        return False
    if put.question.kind in WORDS:
        return len(text.split()) <= _MANY_WORDS
    return not isinstance(readings.understand(put, text), Problem)


def asks_back(put: Put, text: str) -> bool:
    """Whether the person asks something instead of answering: a question mark, and a word that
    begins a question or nothing that could be an answer."""
    if not answering.has_mark(text):
        return False
    opening = fold(text).partition(" ")[0]
    if opening in put.words.words("words-question"):
        return True
    return put.question.kind not in WORDS and isinstance(readings.understand(put, text), Problem)


def in_a_sentence(text: str) -> About | None:
    """Whether words typed where any words can be an answer are a whole sentence that is surely
    about a topic ("my work permit is about to expire")."""
    found = answering.find(text)
    sentence = len(fold(text).split()) > _MANY_WORDS
    sure = found.sure and found.ranked[0].score >= _SENTENCE
    return About(found) if sentence and sure else None


def likely(text: str, words: Wording, *, answers: bool) -> About | None:
    """What a text that could not be used otherwise asks about, be it not for sure; ``answers``: it
    was typed at a question, where one or two words are rather a slip of an answer."""
    found, asks = answering.find(text), answering.is_question(text, words)
    few = not asks and len(fold(text).split()) < _MANY_WORDS
    if few and answers:
        return None
    if found.sure and (asks or not answers or found.ranked[0].score >= _SENTENCE):
        return About(found)
    enough = _OFFERED if asks else _UNASKED
    return About(found) if found.ranked and not few and found.ranked[0].score >= enough else None
