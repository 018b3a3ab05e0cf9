"""A message taken apart: who each piece is about, and whether it is so.

A piece ends at a comma, at "and", and wherever somebody else is named. What is said of a brother, a
manager or a friend is nobody's fact here; what will be, would be or was is none of today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from conversations.interview.reading.amounts import fold_keeping_points
from conversations.interview.reading.numbers import listed

Who = Literal["self", "partner", "other", "child"]
Named = Who | Literal["pronoun"]
"""Whom a word names; whom a pronoun means, the words before it say."""

_TOKEN = re.compile(
    r"\d{4}-\d{1,2}(?:-\d{1,2})?|\d+(?:[.,]\d+)?(?:/\d+(?:[.,]\d+)?)*|bac ?\+ ?\d|10\+2|c\+\+|"
    r"[^\W\d_]+(?:\+|#)?|[.,;:!?()|/+&\n$€£₹-]"
)
_DOTTED = re.compile(r"\b([a-z])\.\s?([a-z]{1,5})\b\.?")
_GROUPED = re.compile(r"(?<![\d.,])(\d{1,3}) (\d{3})(?![\d.,])")
_FOUR = re.compile(r"\b\d{1,3}(?:\.\d)?(?:, ?\d{1,3}(?:\.\d)?){3}\b")
"""Four scores with a comma between each two."""
_SENTENCE = frozenset(".;!?\n")
_PIECE = frozenset(",()&+-|")


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
        return any(_has(self.text, name) for name in names)


def _has(text: str, name: str) -> bool:
    return any(f" {one} " in text for one in listed(f"words-told-{name}"))


def tokens(message: str) -> list[str]:
    """Its words, numbers and signs; "B.Tech." is one word, "15 300" one number."""
    text = fold_keeping_points(message.replace("’", "'"))
    text = re.sub(
        r"(?<![a-z.])b\.e\.?(?![a-z])|(?<=[^a-z])b\.?e(?=\.? (?:in|computer|mech|civil))",
        " beng ",
        text,
    )
    for _ in range(2):
        text = _DOTTED.sub(lambda m: m[1] + m[2], text)
    text = _GROUPED.sub(r"\1\2", text)
    text = re.sub(r"\bi'?m\b|\bi am\b|\bi m\b", "im", text)
    text = _FOUR.sub(lambda m: m[0].replace(",", " "), text)
    text = re.sub(r"(?<=[a-z])'(?=[a-z])", " ", text)
    text = re.sub(r"\(([lrws])\)", r" \1 ", text)
    text = re.sub(r"\bsingle (?:mother|mom|mum|father|dad|parent)\b", "single", text)
    # "28yrs", "ielts7", "L8": words and figures apart.
    text = re.sub(r"(?<=\d)(?=[a-z])", " ", text)
    text = re.sub(r"(?<=[a-z])(?=\d)", " ", text)
    text = re.sub(r"\bbac ?\+ ?(\d)", r"bac+\1", text)
    return _TOKEN.findall(text)


def clauses(message: str) -> tuple[Clause, ...]:
    """The pieces of a message, in order."""
    found: list[Clause] = []
    third: Who = "other"
    for sentence, mark in _sentences(tokens(message)):
        who: Who = "self"
        carries = sure = True
        supposed = False
        for words in _pieces(sentence):
            text = f" {' '.join(words)} "
            named = _subject(words)
            if named == "pronoun":
                who, sure = third, True
            elif named is not None:
                who, sure = named, True
            elif who in ("partner", "other") and found and carries:
                sure = _has(found[-1].text, "verbs")
            elif who != "self":
                who, sure = "self", True
            if who in ("partner", "other"):
                third = who
                # "Wife and one child, 35": nothing was said of her, so this is of oneself.
                carries = len(words) > _bare(words) and not (
                    _has(text, "comes") or _has(text, "stays")
                )
            else:
                carries = who == "self"
            supposed = supposed or _has(text, "supposed")
            found.append(
                Clause(
                    tuple(words),
                    who,
                    future=supposed or _has(text, "future") or _has(text, "mock"),
                    past=_has(text, "past"),
                    asked=mark == "?",
                    sure_of_who=sure,
                )
            )
    return tuple(found)


def questions(message: str) -> tuple[str, ...]:
    """The sentences of a message that ask something, folded."""
    openings = tuple(f"{one} " for one in listed("words-question") | listed("words-what-is"))
    asked = ((" ".join(sentence), mark) for sentence, mark in _sentences(tokens(message)))
    return tuple(text for text, mark in asked if mark == "?" or text.startswith(openings))


def _bare(words: list[str]) -> int:
    """How many of these words name somebody, or stand before a name."""
    known = listed("words-told-partner") | listed("words-told-other") | listed("words-told-self")
    return sum(word in known or word in listed("words-told-article") for word in words)


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


def _pieces(sentence: list[str]) -> Iterator[list[str]]:
    """Cut at commas and the like, at "and", and before somebody is named."""
    piece: list[str] = []
    for at, token in enumerate(sentence):
        joint = token in _PIECE or token in listed("words-told-joint")
        again = _is_length(sentence, at) and any(one in listed("words-told-year") for one in piece)
        if joint or again or (piece and _begins_somebody(sentence, at)):
            if piece:
                yield piece
            piece = [token] if not joint or token in listed("words-told-joint-kept") else []
        elif token == ":":
            continue
        else:
            piece.append(token)
    if piece:
        yield piece


def _is_length(sentence: list[str], at: int) -> bool:
    """Whether "3 years" begins here."""
    follows = sentence[at + 1 : at + 2]
    return (
        sentence[at][0].isdigit()
        and listed("words-told-year").issuperset(follows)
        and follows != []
    )


@cache
def _people() -> dict[str, Named]:
    named: dict[str, Named] = {}
    everybody: tuple[Named, ...] = ("self", "pronoun", "child", "other", "partner")
    for who in everybody:
        named |= dict.fromkeys(listed(f"words-told-{who}"), who)
    return named


@cache
def _by_trade() -> frozenset[str]:
    """Words of one's own occupation as well: "my manager" is somebody, "HR manager" is not."""
    return listed("words-told-by-trade") | listed("words-told-child")


def _who(sentence: list[str], at: int) -> Named | None:
    """Whom a word names where it stands."""
    word = sentence[at]
    if word in _by_trade():
        owned = at and sentence[at - 1] in listed("words-told-possessive")
        acts = not at and at + 1 < len(sentence) and sentence[at + 1] in listed("words-told-acts")
        if not owned and not acts:
            return "pronoun" if word in listed("words-told-pronoun") else None
        return "child" if word in listed("words-told-child") else "other"
    return _people().get(word)


@cache
def _determiners() -> frozenset[str]:
    """What stands before somebody: "my", "her", "the"."""
    return listed("words-told-possessive") | listed("words-told-the")


def _begins_somebody(sentence: list[str], at: int) -> bool:
    """Whether another subject begins at this word: "... i have", "... my husband", "... she is"."""
    token = sentence[at]
    who = _who(sentence, at)
    if who is None or (at and sentence[at - 1] in _determiners() and who != "pronoun"):
        return False
    if token in _determiners():
        whose = _who(sentence, at + 1) if at + 1 < len(sentence) else None
        # French "son" and English "her" before a thing go on with the same person.
        return whose in ("partner", "other", "child") or token in listed("words-told-my")
    if at and sentence[at - 1] in listed("words-told-before-me"):
        return False
    return who != "self" or token not in listed("words-told-we")


def _subject(words: list[str]) -> Named | None:
    """Whom a piece names first; whose brother or manager it is does not matter."""
    named = [(word, who) for at, word in enumerate(words[:6]) if (who := _who(words, at))]
    if not named:
        return None
    whos = [who for _, who in named]
    if ("other" in whos[:3] and whos[0] != "self") or whos[:2] == ["self", "other"]:
        owned = words[0] in _determiners() or whos[0] in ("other", "partner", "pronoun")
        if owned:
            return "other"
    first, who = named[0]
    if who == "self" and first in _determiners() and len(whos) > 1 and whos[1] != "pronoun":
        at = words.index(first)
        if at + 1 < len(words) and _who(words, at + 1):
            return whos[1]
    return who
