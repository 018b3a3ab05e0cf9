"""What is answered to a question about a topic: a few lines with this person's own figures, and
where they are from behind a tap."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.topics.catalog import Topic, topics
from conversations.topics.figures import figures
from conversations.topics.index import Finding, Found, index
from conversations.topics.paid_for import TOPIC, asks_of_scam
from conversations.topics.personal import Values, figures_of
from conversations.topics.reading import MARKS
from conversations.voice import pages
from conversations.voice.remembered import remembering
from conversations.voice.wording import Wording, fold

_MARKS = frozenset(MARKS)
_REMEMBERED = 256
"""Texts whose topics are remembered: one turn asks several times about the same."""


_CODE = re.compile(r"</?[a-zA-Z][^>]*>")
"""A tag of HTML, in which nobody asks anything."""


@remembering(_REMEMBERED)
def find(text: str, around: str = "") -> Finding:
    """The topics that a text may be about, and the words ``around`` it that it may go back to;
    none where it is code rather than words."""
    if asks_of_scam(text):
        return Finding((Found(TOPIC, 1.0),), True)
    return index().find("" if _CODE.search(text) else text, around)


def is_question(text: str, words: Wording) -> bool:
    """Whether a text asks, by a question mark or by the word that it begins with."""
    return has_mark(text) or opens_question(text, words)


def has_mark(text: str) -> bool:
    """Whether a text has a question mark, in any script."""
    return not _MARKS.isdisjoint(text)


def opens_question(text: str, words: Wording) -> bool:
    """Whether a text begins as questions do."""
    typed = f"{fold(text)} "
    return typed.startswith(_openings(words))


@cache
def _openings(words: Wording) -> tuple[str, ...]:
    """What questions begin with."""
    openings = (*words.words("words-question"), *words.words("words-what-is"))
    return tuple(f"{opening} " for opening in openings)


def name(words: Wording, topic: Topic) -> str:
    """What a topic is called, in plain text."""
    return words.plain(topic.message, "name")


def answer(words: Wording, on: date, topic: Topic, turn: Turn | None = None) -> Markup:
    """The answer about a topic; ``turn`` is that of whoever asks, where it is known."""
    return worded(words, on, topic, figures_of(turn, topic.personal))


def worded(words: Wording, on: date, topic: Topic, own: Values) -> Markup:
    """The answer about a topic with these figures of a person (``figures_of``). What a wording has
    as ``.more`` stands behind the tap, above the sources."""
    values = own if topic.term else {**figures(words, on), **own}
    has_more = words.has(topic.message, "more")
    sources = Markup("\n").join(
        words.say(
            "topic-source",
            page=pages.page(words, page),
            note=pages.note(words, page),
            number=number,
            several=len(topic.pages) > 1,
        )
        for number, page in enumerate(topic.pages, 1)
    )
    return words.say(
        "topic-answer",
        name=name(words, topic),
        text=words.say(topic.message, **values),
        has_more=has_more,
        more=words.say(topic.message, "more", **values) if has_more else "",
        on=words.date(topic.as_of),
        pages=sources,
        has_pages=bool(topic.pages),
        confidence=topic.confidence,
        others=topic.not_for_us,
    )


def known(topic_id: str) -> Topic | None:
    """A topic by its name; None where a later release has it no more."""
    return topics().get(topic_id)
