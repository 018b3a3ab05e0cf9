"""A message taken apart: who each piece is about, and whether it is so.

A piece ends at a comma, at "and", and wherever somebody else is named. What is said of a brother, a
manager or a friend is nobody's fact here; what will be, would be or was is none of today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from conversations.hearing.people import Who, antecedent, begins_somebody, names_only, subject
from conversations.hearing.written import tokens
from conversations.interview.reading.numbers import listed

_SENTENCE = frozenset(".;!?\n")
_PIECE = frozenset(",()&+-–|/")


@dataclass(frozen=True, slots=True)
class Clause:
    """One piece of a message, folded."""

    words: tuple[str, ...]
    who: Who
    future: bool = False
    """What will be, or would be if."""
    past: bool = False
    asked: bool = False
    sure_of_who: bool = True
    """Whether it is certain whose it is."""
    sentence: int = 0
    """Which sentence it is a piece of."""
    both: bool = False
    """Whether it is of oneself and of the partner alike."""

    @property
    def text(self) -> str:
        """Its words with a space between each two, and around."""
        return f" {' '.join(self.words)} "

    @property
    def real(self) -> bool:
        """Whether it is so today."""
        return not self.future and not self.past

    def says(self, *names: str) -> bool:
        """Whether a word or phrase of one of the lists is in it."""
        return any(says(self.text, name) for name in names)


@cache
def _phrases(name: str) -> re.Pattern[str]:
    ordered = sorted(map(re.escape, listed(f"words-told-{name}")), key=len, reverse=True)
    return re.compile(rf" (?:{'|'.join(ordered)})(?= )")


def says(text: str, name: str) -> bool:
    """Whether a word or phrase of a list is in folded text that has spaces around."""
    return _phrases(name).search(text) is not None


@dataclass(slots=True)
class _Speaking:
    """Of whom is spoken while a message is read."""

    who: Who = "self"
    carries: bool = True
    """Whether a piece that names nobody goes on about the same."""
    sure: bool = True


def clauses(message: str, today: date | None = None) -> tuple[Clause, ...]:
    """The pieces of a message, in order."""
    found: list[Clause] = []
    named: list[str] = []
    """Everybody named so far, word by word."""
    every = list(_sentences(tokens(message, today)))
    coupled = any(
        subject([word]) == "partner" or word in listed("words-told-coupled")
        for words, _ in every
        for word in words
    )
    standing: Who | None = None
    for number, (sentence, mark) in enumerate(every):
        head = _header(sentence)
        if head is not None:
            base, sentence, rest = head
            standing = base if not rest else None
        else:
            base = standing or "self"
        speaking = _Speaking(base)
        outside: _Speaking | None = None
        supposed = False
        for words, within, joined in _pieces(sentence):
            text = f" {' '.join(words)} "
            planned = joined and found[-1].future and _goes_on_planning(words)
            if within and outside is None:
                outside = replace(speaking)
                if found and found[-1].who == "partner" and found[-1].sentence == number:
                    speaking = _Speaking("partner")
            elif not within and outside is not None:
                speaking, outside = outside, None
            _turn(speaking, words, text, found, named, base=base, coupled=coupled, within=within)
            named += [word for word in words if subject([word]) in ("partner", "other")]
            supposed = (supposed and not says(text, "today")) or _supposes(text)
            found.append(
                Clause(
                    tuple(words),
                    speaking.who,
                    future=supposed or planned or says(text, "future") or says(text, "mock"),
                    past=says(text, "past"),
                    asked=mark == "?",
                    sure_of_who=speaking.sure,
                    sentence=number,
                    both=coupled and says(text, "both"),
                )
            )
    return tuple(found)


def _turn(
    speaking: _Speaking,
    words: list[str],
    text: str,
    found: list[Clause],
    named: list[str],
    *,
    base: Who,
    coupled: bool,
    within: bool,
) -> None:
    """Of whom the next piece is."""
    about = subject(words)
    if about == "pronoun":
        speaking.who, speaking.sure = antecedent(words, named, coupled=coupled), True
    elif about is not None:
        speaking.who, speaking.sure = about, True
    elif base != "self":
        speaking.who, speaking.sure = base, True
    elif about is None and says(text, "married-to"):
        speaking.who, speaking.sure = "partner", True
    elif (
        speaking.who in ("partner", "other")
        and found
        and (speaking.carries or words[0] in listed("words-told-third-person"))
    ):
        goes_on = words[0] in listed("words-told-verbs")
        speaking.sure = within or goes_on or says(found[-1].text, "verbs")
    elif speaking.who != "self":
        speaking.who, speaking.sure = "self", True
    if speaking.who in ("partner", "other"):
        # "Wife and one child, 35": nothing was said of her, so this is of oneself. Nor is more of
        # her behind "wife is coming", nor of a sister behind "sister in Toronto".
        told = within or not (names_only(words) or says(text, "comes") or says(text, "stays"))
        speaking.carries = told and not (
            speaking.who == "other" and about is not None and _only_settled(text)
        )
    else:
        speaking.carries = speaking.who == "self"


def _only_settled(text: str) -> bool:
    return says(text, "settled") or says(text, "live") or says(text, "canada")


def _supposes(text: str) -> bool:
    """Whether what follows would be so only if: "if I get CLB 9", but not "tell me if I can"."""
    at = _phrases("supposed").search(text)
    return at is not None and not says(text[at.end() :], "whether")


def questions(message: str) -> tuple[str, ...]:
    """The sentences of a message that ask something, folded."""
    openings = tuple(f"{one} " for one in listed("words-question") | listed("words-what-is"))
    asked = ((" ".join(sentence), mark) for sentence, mark in _sentences(tokens(message)))
    return tuple(text for text, mark in asked if mark == "?" or text.startswith(openings))


def _sentences(every: list[str]) -> Iterator[tuple[list[str], str]]:
    sentence: list[str] = []
    for token in every:
        if token in _SENTENCE:
            if sentence:
                yield sentence, token
            sentence = []
        else:
            sentence.append(token)
    if sentence:
        yield sentence, ""


def _goes_on_planning(words: list[str]) -> bool:
    """Whether a piece behind "and" is still of what is planned or needed before it."""
    return subject(words) is None and words[0] not in listed("words-told-verbs")


def _header(sentence: list[str]) -> tuple[Who, list[str], bool] | None:
    """Whom a sentence is about whole, the sentence without its sign, and whether anything follows
    there: "Spouse: 31, BSc", "Wife's details"."""
    words: list[str] = []
    for token in sentence[:5]:
        if token in (":", "-", "–"):
            break
        words.append(token)
    if not words or len(words) == len(sentence) > 3:
        return None
    marked = len(words) < len(sentence)
    about = subject(words)
    if about not in ("self", "partner") or not names_only(words):
        return None
    if not marked and not says(f" {' '.join(words)} ", "header"):
        return None
    rest = sentence[len(words) + 1 :]
    return about, words + rest, bool(rest)


def _pieces(sentence: list[str]) -> Iterator[tuple[list[str], bool, bool]]:
    """Cut at commas and the like, at "and", and before somebody is named; whether a piece stands
    in brackets, and whether "and" stands before it."""
    piece: list[str] = []
    within = joined = False
    for at, token in enumerate(sentence):
        joint = token in listed("words-told-joint") or (
            token in _PIECE and not _labels(token, piece)
        )
        if joint or (piece and _begins(sentence, at, piece)):
            if piece:
                yield piece, within, joined
                joined = False
            joined = joined or token in listed("words-told-joint")
            piece = [token] if not joint or token in listed("words-told-joint-kept") else []
        elif token != ":" and token not in _PIECE:
            piece.append(token)
        within = token == "(" or (within and token != ")")
    if piece:
        yield piece, within, joined


def _labels(token: str, piece: list[str]) -> bool:
    """Whether a dash stands behind the name of a field: "Age - 27"."""
    return (
        token in ("-", "–", "|")
        and 0 < len(piece) <= 4
        and any(word in listed("words-told-label") for word in piece)
        and not any(word[0].isdigit() for word in piece)
    )


def _begins(sentence: list[str], at: int, piece: list[str]) -> bool:
    """Whether something new begins at this word with no sign before it."""
    again = _is_length(sentence, at) and any(one in listed("words-told-year") for one in piece)
    return again or begins_somebody(sentence, at) or _begins_field(sentence, at)


def _begins_field(sentence: list[str], at: int) -> bool:
    """Whether another matter begins without a comma: "33 yrs married no kid bsc ielts 7 7 7 7"."""
    token, before = sentence[at], sentence[at - 1]
    if token in listed("words-told-of-which"):
        return sentence[at + 1 : at + 2] != [] and sentence[at + 1][0].isdigit()
    if token in listed("words-told-then"):
        return at + 1 < len(sentence)
    ends = before[0].isdigit() or _any_of(before, "single", "married", "child")
    if token in listed("words-told-test-name"):
        return ends or _any_of(before, "bachelors", "masters", "year")
    if token in listed("words-told-experience"):
        return ends
    if _any_of(token, "single", "married"):
        return before in listed("words-told-year") and at > 1
    return ends and not before[0].isdigit() and token in listed("words-told-degree-short")


def _any_of(word: str, *names: str) -> bool:
    return any(word in listed(f"words-told-{name}") for name in names)


def _is_length(sentence: list[str], at: int) -> bool:
    """Whether "3 years" begins here."""
    follows = sentence[at + 1 : at + 2]
    return (
        sentence[at][0].isdigit()
        and listed("words-told-year").issuperset(follows)
        and follows != []
    )
