"""Scores as people say them: "six and a half", "8/9", "all 7", "8777"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from conversations.hearing.figures import by_name
from conversations.hearing.written import tokens
from conversations.interview.question import Answer, Problem, View
from conversations.interview.questions.language import test_of
from conversations.interview.reading.amounts import Either, fold_keeping_points
from conversations.interview.reading.numbers import as_text, digits, listed, numbers_in
from conversations.interview.reading.sittings import paired
from conversations.typed.figures import in_figures
from conversations.typed.lexicon import begins, has, lexicon, without, without_phrases, words_of
from conversations.typed.put import Put
from conversations.voice.patterns import Pattern
from express_entry.candidate.profile import ABILITIES, Ability, TestId
from express_entry.counting import language

_GLUED = re.compile(r"[1-9]{4}")
"""Four bands of one figure, written together."""
_LETTERS: Mapping[str, Ability] = {
    "l": "listening",
    "r": "reading",
    "w": "writing",
    "s": "speaking",
}
_PIECES = re.compile(r"[,;!?()–—\n]+|\.(?!\d)|\s-\s")
_FIGURES = re.compile(r"\d+(?:[.,]\d)?")
_OVERALL = Pattern(
    "typed overall", r"<overall>(?: <band>)?(?: <score>)?(?: <is>)? ?[:=]? ?\d+(?:[.,]\d)?"
)
_ALL_FOUR = Pattern("typed all-four", r"(?i)\b<all> <four>\b")
_OF_ONE_FIGURE = (TestId.IELTS, TestId.CELPIP)
_ATTEMPTS = Pattern(
    "typed attempts",
    r"(?i)[,(]? ?\b(?:(?:<finally> )?<in>(?: <my>)* (?:\d{1,2}(?:<th>)?|<nth>)|(?:<my> )?"
    r"(?:\d{1,2}<th>|<nth>)) <attempts>(?: <finally>)?\b ?[)!]*",
)
"""How often a test was sat, which is no score: "after 3 attempts", "on my third try"."""
_PLURAL = re.compile(r"(?<=\d)['’]?s\b")
"""Of "all 7s"."""
_REST = "rest"
_BETWEEN = 4
"""Words between "all" and what it leaves out."""
_OUT_OF = Pattern("typed out-of", r"(\d+(?:[.,]\d+)?) ?(?:/|<out-of>) ?(\d+)")


def read(put: Put, text: str) -> Answer | Problem | Either | None:
    """One score; None where there is none."""
    likely = Problem("problem-likely", {"text": text})
    words = words_of(text)
    if has(words, "wished") or has(words, "level-of-language"):
        return None
    out_of = _OUT_OF.fullmatch(digits(text).strip().casefold())
    if out_of is not None:
        return _number(out_of[1]) if Decimal(out_of[2]) == _most(put) else None
    written = numbers_in(text, decimals=True)
    numbers, rest = written.numbers, [one for one in written.words if one not in _beside(put)]
    if written.negative or not numbers:
        return None
    half = bool(rest) and set(rest) <= listed("typed-half")
    if half and len(numbers) == 1 and written.sequence[0] not in rest:
        return as_text(numbers[0] + Decimal("0.5"))
    if len(numbers) == 2 and set(rest) <= listed("typed-point") and rest:
        return _number(f"{numbers[0]}.{numbers[1]}")
    unsure = not without(rest, "unsure-of-it")
    if len(numbers) <= 2 and unsure and has(words, "unsure-of-it"):
        return Either(likely, tuple(as_text(number) for number in numbers))
    return None


def _number(text: str) -> str:
    return as_text(Decimal(text.replace(",", ".")))


def _beside(put: Put) -> frozenset[str]:
    """What may stand beside a score."""
    ability = put.question.id.partition(".")[2]
    named = {word for one in listed(f"ability-{ability}", "also") for word in one.split()}
    return _around() | named


def _around() -> frozenset[str]:
    return listed("words-of-scores") | listed("words-of-tests")


def _most(put: Put) -> Decimal | None:
    """The highest score that the test's report can show here."""
    owner, _, ability = put.question.id.partition(".")
    test = test_of(View(put.answers), owner)
    if test is None or ability not in ABILITIES:
        return None
    named: Ability = next(one for one in ABILITIES if one == ability)
    return Decimal(language.description(test).scales[named].maximum)


def _order_told(words: Sequence[str]) -> tuple[Ability, ...] | None:
    """The order of the abilities where their letters are told in one word: "lrws"."""
    told = next((word for word in words if sorted(word) == sorted(_LETTERS)), None)
    return None if told is None else tuple(_LETTERS[letter] for letter in told)


def _figures(text: str) -> list[str]:
    """The figures of a text; "8,8,7,7" are four."""
    figures = _FIGURES.findall(text)
    return figures if len(figures) == len(ABILITIES) else _FIGURES.findall(text.replace(",", " "))


def _all_but(words: Sequence[str]) -> tuple[str, ...] | None:
    """Of "9 in all but writing 7" the words with "rest" for all that is not named apart; None where
    nothing is."""
    for one in lexicon("typed", "each").find(words):
        for at in range(one.end, min(one.end + _BETWEEN, len(words))):
            # "9 in all but writing 7", "all of them were 7 except the speaking, which was 8"
            if length := begins(words[at:], "not-this-place"):
                between = words[one.end : at]
                return (*words[: one.at], _REST, *between, *words[at + length :])
    return None


def _names_all(words: Sequence[str]) -> bool:
    """Whether each ability is named: "8 in listening, 7 in reading, 7 writing, 7 speaking"."""
    names = (listed(f"ability-{ability}", "also") for ability in ABILITIES)
    return all(not some.isdisjoint(words) for some in names)


def _by_their_names(text: str, words: Sequence[str]) -> dict[str, str] | None:
    """Four figures, each beside the name of its ability as messages tell it, whatever is said
    around them: "écoute 9, écrit 7, oral 8 et la lecture 8 aussi, pas mal"."""
    if has(words, "unsure-of-it") or has(words, "not-known"):
        return None
    told = by_name(f" {' '.join(tokens(text))} ")
    if set(told) != set(ABILITIES) or len(_FIGURES.findall(text)) != len(told):
        return None
    return {ability: _number(str(score)) for ability, score in told.items()}


def scores_in_figures(text: str) -> str:
    """A text of scores with its numbers in figures: "nine nine seven and eight"."""
    words = in_figures(_ALL_FOUR.sub("all", _ATTEMPTS.sub(" ", text))).split()
    joins = listed("words-number-and") | {"&"}
    between = {
        at
        for at in range(1, len(words) - 1)
        if words[at] in joins and words[at - 1][-1].isdecimal() and words[at + 1][0].isdecimal()
    }
    return " ".join(word for at, word in enumerate(words) if at not in between)


def without_comments(text: str) -> str | None:
    """A text of scores without what is only said of them, which has no figure: "L8 R6.5 W7 S7.5,
    that reading!". None where there is none, or where it doubts or wishes them."""
    kept: list[str] = []
    left: list[str] = []
    for piece in _PIECES.split(text):
        (kept if any(map(str.isdecimal, piece)) else left).append(piece)
    said = words_of(" ".join(left))
    doubted = any(has(said, one) for one in ("wished", "unsure-of-it", "not-known", "says-not"))
    told = without_phrases(" , ".join(kept), "in-order")
    return told if told and told != text and not doubted else None


def all_four(put: Put, text: str) -> dict[str, str] | None:
    """All four scores where one is said for all, or four figures stand together; by ability."""
    owner = put.question.id.partition(".")[0]
    test = test_of(View(put.answers), owner)
    if test is None:
        return None
    plain = digits(text).strip()
    if test in _OF_ONE_FIGURE and _GLUED.fullmatch(plain):
        order = language.description(test).report_order
        return dict(zip(order, plain, strict=True))
    words = words_of(text)
    if has(words, "wished"):
        return None
    order = _order_told(words) or language.description(test).report_order
    figures = _figures(_OVERALL.sub(" ", plain.casefold()))
    if len(figures) == len(order) and (_order_told(words) or _OVERALL.search(plain.casefold())):
        around = _OVERALL.sub(" ", plain.casefold())
        rest = [one for one in numbers_in(around, decimals=True).words if one not in _around()]
        if not [one for one in rest if sorted(one) != sorted(_LETTERS)]:
            return dict(zip(order, map(_number, figures), strict=True))
    if has(words, "rest-of-scores") or _all_but(words) is not None or _names_all(words):
        pieces = fold_keeping_points(_OVERALL.sub(" ", text)).split()
        told = paired(" ".join(_all_but(pieces) or pieces))
        apart = _all_but(words)
        named = [one for one in words if not one[0].isdecimal()]
        # Where each has its figure and there is no other, what else is said is said of them.
        paired_off = apart is not None or _names_all(words)
        known = paired_off or not without(named, "beside-scores")
        if set(told) == set(ABILITIES) and known:
            return {ability: as_text(score) for ability, score in told.items()}
        return _by_their_names(text, words)
    if (by_names := _by_their_names(text, words)) is not None:
        return by_names
    if not has(words, "each"):
        return None
    text = _PLURAL.sub("", _ALL_FOUR.sub("all", text))
    written = numbers_in(text, decimals=True)
    rest = [one for one in without(written.words, "each") if one not in _around()]
    if len(written.numbers) != 1 or rest or written.negative:
        return None
    return dict.fromkeys(ABILITIES, as_text(written.numbers[0]))
