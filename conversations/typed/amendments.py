"""That an answer given before is wrong, and what it should be: "my hours are wrong, it's 40"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from conversations.interview.question import Question
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.interview.subjects import OF_ONESELF
from conversations.interview.walk import BY_ID
from conversations.typed.lexicon import Lexicon, Phrase, begins, has, lexicon, without, words_of
from conversations.voice.patterns import Pattern
from conversations.voice.wording import Wording, fold, month_numbers

_NEAR = 2
"""Words beside a "not" among which the figure stands that it is about: "one year, not two"."""
_JOB_WAS = Pattern(
    "typed job-was",
    r"^(?:<lead>,? )*<the-job>\b[^.,;!?]{0,60}? <was> (?P<hours>\d{1,2}(?:[.,]\d)? ?<hours>\b"
    r"(?: <a-week>)?)[ .!]*$",
)
"""What is said of the hours of one job, by its place or its title."""
_WORD = re.compile(r"[^\W_]+(?:[.,/:-][^\W_]+)*")
"""A word as it is typed: a figure keeps its points, a day its strokes."""


@dataclass(frozen=True, slots=True)
class Amendment:
    """What is said of an answer given before."""

    key: str
    """Of the question whose answer it is."""
    words: str
    """What it should be, as it is typed; empty where that is not said."""


def says_wrong(text: str) -> bool:
    """Whether a text says of anything that it is wrong."""
    return has(words_of(text), "wrong")


def asks_to_change(text: str) -> bool:
    """Whether a text begins by asking to change something: it counts only where what is named right
    behind is an answer that was given, as in "change marital status"."""
    return _where_named(words_of(text)) > 0


def _where_named(words: tuple[str, ...]) -> int:
    """At which word stands what somebody asks to change; 0 where nobody does."""
    at = 0
    while lead := begins(words[at:], "leads"):
        at += lead
    opening = begins(words[at:], "changes")
    return at + opening if opening else 0


def says_otherwise(text: str) -> bool:
    """Whether a text says what was told before once more, and otherwise: "actually I joined in July
    2020, not 2021", "the job in Lagos ended in 2023 not 2022". So does many an answer: it counts
    only where it names what was answered."""
    words = words_of(text)
    if _figure_not_as_before(words):
        return True
    while lead := begins(words, "leads"):
        if begins(words, "actually"):
            break
        words = words[lead:]
    return begins(words, "actually") > 0 and any(word[0].isdecimal() for word in words)


def _figure_not_as_before(words: tuple[str, ...]) -> bool:
    """Whether a figure is told and another one behind it that it is not."""
    return any(
        _tells_a_figure(words[max(0, one.at - _NEAR) : one.at]) and _denied(words[one.end :])
        for one in lexicon("typed", "not-as-before").find(words)
    )


def _tells_a_figure(words: Sequence[str]) -> bool:
    return any(word[0].isdecimal() or word in month_numbers() or _numbered(word) for word in words)


def _denied(words: Sequence[str]) -> bool:
    """Whether what is denied is a figure, or begins with a month or a number: "not September"."""
    near = words[:_NEAR]
    told = any(word in month_numbers() or (_numbered(word) or 1) > 1 for word in near)
    alone = len(words) == 1 and _numbered(words[0]) is not None  # "not one", and nothing behind
    return told or alone or any(word[0].isdecimal() for word in words)


def _numbered(word: str) -> int | None:
    """The number that a word is."""
    found = numbers_in(word).numbers
    return int(found[0]) if len(found) == 1 and word.isalpha() else None


def figure_denied(text: str) -> int | None:
    """The whole number that a text says something is not: "only one year, not two"."""
    words = words_of(text)
    for one in lexicon("typed", "not-as-before").find(words):
        if not _tells_a_figure(words[max(0, one.at - _NEAR) : one.at]):
            continue
        for word in words[one.end : one.end + 1]:
            return int(word) if word.isdecimal() else _numbered(word)
    return None


def before_denied(text: str) -> str:
    """What stands before what is denied: "only one year"."""
    words = words_of(text)
    at = min((one.at for one in lexicon("typed", "not-as-before").find(words) if one.at), default=0)
    return " ".join(words[:at])


def hours_of_a_job(text: str) -> str:
    """The hours that a text says of one job told before: "the job in Lagos was 30 hours"; empty
    where it says none."""
    said = _JOB_WAS.search(fold(text))
    return said["hours"] if said is not None else ""


def of_partner(text: str) -> bool:
    """Whether a text says that it is about the partner: "my wife's age is wrong"."""
    return not listed("words-told-partner").isdisjoint(words_of(text))


def amended(text: str, keys: Mapping[str, Question], words: Wording) -> Amendment | None:
    """Which of these questions, by the keys of their answers, a text says to be answered wrongly;
    None where it says nothing of the kind, or names none of them."""
    plainly = says_wrong(text) or says_otherwise(text)
    if not (plainly or asks_to_change(text)):
        return None
    found = _named(text, keys, words)
    if found is not None and not plainly and found.at != _where_named(words_of(text)):
        return None
    return Amendment(found.name, _rather(text, found)) if found is not None else None


def named(text: str, keys: Mapping[str, Question], words: Wording) -> str | None:
    """The key of the one of these questions that a text names; None where it names none."""
    found = _named(text, keys, words)
    return found.name if found is not None else None


def _named(text: str, keys: Mapping[str, Question], words: Wording) -> Phrase | None:
    names = {key: _names(question, words) for key, question in keys.items()}
    found = Lexicon(names).find(words_of(text))
    return max(found, key=lambda one: (one.length, one.at), default=None)


@cache
def _names(question: Question, words: Wording) -> frozenset[str]:
    """What people call what a question asks for."""
    label = fold(words.plain(question.wording, "label"))
    alike = BY_ID.get(OF_ONESELF.get(question.id, ""))
    more = _names(alike, words) if alike is not None else ()
    return frozenset((label, *listed(f"typed-called-{question.wording}"), *more))


def _rather(text: str, named: Phrase) -> str:
    """The words after the last that says what it should be, if they come behind the name."""
    typed = _WORD.findall(text.replace("'", " ").replace("’", " "))
    said = tuple(fold(word).replace(".", "") for word in typed)
    marks: Iterable[Phrase] = lexicon("typed", "is-rather").find(said)
    last = max((one.end for one in marks if one.at >= named.at), default=None)
    if last is None:
        last = named.end if says_otherwise(text) else len(typed)
    before = lexicon("typed", "not-as-before").find(said)
    end = min((one.at for one in before if one.at >= last), default=len(typed))
    typed, rest = typed[:end], tuple(said[last:end])
    return " ".join(typed[last:]) if without(rest, "wrong") else ""
