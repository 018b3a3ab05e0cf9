"""What a text names of a language test: levels, or scores as a report prints them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern
from express_entry.candidate.profile import ABILITIES, Ability, Language, TestId
from express_entry.counting import language as tests

_TESTS = {
    "ielts": TestId.IELTS,
    "celpip": TestId.CELPIP,
    "pte": TestId.PTE,
    "tef": TestId.TEF,
    "tcf": TestId.TCF,
}
_OF_FRENCH = (TestId.TEF, TestId.TCF)
_LEVELS = range(4, 13)
"""Levels worth naming: below CLB 4 nothing counts."""
_REST = "rest"
"""List of what all abilities not named are called."""
_LETTERS: dict[str, str] = {
    "l": "listening",
    "r": "reading",
    "w": "writing",
    "s": "speaking",
}
_SOME_LETTERS = 3
"""A single letter may be anything: of "wife's", of "8s"."""
_NUMBER = r"\d+(?:[.,]\d+)?"
_AFTER = Pattern(
    "wish after",
    rf"\b<from> (?:\w+ )*?{_NUMBER} <to> "
    rf"|\b(?:(?:clb|nclc) )?{_NUMBER} <to> (?=(?:(?:clb|nclc) )?{_NUMBER})",
)
_INSTEAD = Pattern("wish instead", rf" <instead-of> (?:(?:clb|nclc) )?{_NUMBER}")
_OTHER_TEST = Pattern("wish other-test", r"\b<instead-of> (?:<my> )?(ielts|celpip|pte|tef|tcf)\b")
"""The test that would be given up."""
_FRENCH_SCALE = re.compile(r"\bnclc\b")
_LEVEL = re.compile(rf"\b(?:clb|nclc)\b(?: \w+)? ({_NUMBER})|({_NUMBER}) (?:clb|nclc)\b")
_BY_COMMAS = re.compile(r"(?<![\d.,])(\d{1,2}),(\d{1,2}),(\d{1,2}),(\d{1,2})(?![\d.,])")
_ALL_FOUR = Pattern("wish all-four", r"\b(?:<all> 4|4 <abilities>)\b")
_ALL_BUT = Pattern("wish all-but", r"\b<all>(?: <ones>)?(?=.* <but>\b)")
"""All abilities beside one that is named apart: "8 in all but 7 in writing"."""
_BUT = Pattern("wish but", rf"({_NUMBER}) (?=<but>\b)")
_LETTER_NAMED = Pattern("wish letter", r"\b<in> ([lrws])\b(?:(?: <and>|,)? ([lrws])\b)?")
_UNCHANGED = Pattern(
    "wish unchanged",
    r"\b<ability> (?:<is> )?(?:<the> )?<stays>\b(?: (?:<the> )?<same>)?",
)
_EUROPEAN = re.compile(r"\b[abc] [12]\b")
_GLUED = re.compile(r"(?<![\d.,])[1-9]{4}(?![\d.,])")
"""Four bands written together: 8777."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A test as it is wished for; neither levels nor scores where no result is named."""

    language: Language
    test: TestId | None
    scores: tuple[tuple[Ability, Decimal], ...] = ()
    levels: tuple[tuple[Ability, int], ...] = ()
    again: bool = False
    other_scale: bool = False
    """Told by a level of the European scale, A1 to C2, which is none of the CLB or NCLC."""


def read(figures: str, said: Callable[[str], bool], *, firm: bool) -> Sitting | None:
    """The sitting named; None where none is, or where it could be more than one.

    ``figures``: folded text with its points, words and figures apart; ``said``: the lists of
    ``heard/wishes.ftl``; ``firm``: whether the text says that something is supposed.
    """
    left = _OTHER_TEST.findall(figures)
    named = [(name, test) for name, test in _TESTS.items() if said(name)]
    test = next((test for name, test in named if name not in left), named[0][1] if named else None)
    of_french = test in _OF_FRENCH or said("french")
    if test is None and not of_french and not said("english"):
        # A scale names its language only where nothing else does: in French text the levels of
        # English are called NCLC as well.
        of_french = _FRENCH_SCALE.search(figures) is not None
    if of_french and test is not None and test not in _OF_FRENCH:
        return None
    language: Language = "fr" if of_french else "en"
    figures = _UNCHANGED.sub(" ", figures)
    figures = _BY_COMMAS.sub(r"\1 \2 \3 \4", figures)
    if any(map(said, ABILITIES)):
        apart = _ALL_BUT.sub("rest", figures)
        figures = apart if apart != figures else _BUT.sub(r"\1 rest ", figures)
    figures = _LETTER_NAMED.sub(_ability_named, figures)
    figures = _ALL_FOUR.sub("all", _INSTEAD.sub(" ", _AFTER.sub(" ", figures)))
    if said("levels"):
        return _levels(figures, said, language, test)
    european = _EUROPEAN.search(figures)
    if european is not None:
        clear = firm and (said("french") or said("english")) and len(_numbers(figures)) == 1
        return Sitting(language, test, again=True, other_scale=True) if clear else None
    if of_french and test is None:
        # Of French nothing but its level is spoken of without a test.
        if firm and not _numbers(figures):
            return Sitting(language, None, again=True)
        return _levels(figures, said, language, test)
    if of_french and len(_numbers(figures)) == 1 and Decimal(_numbers(figures)[0]) in _LEVELS:
        return _levels(figures, said, language, test)  # no report of these prints so little
    scores = _scores(figures, said, test, firm=firm)
    if scores:
        return Sitting(language, test, scores=scores)
    if firm and said("test") and not _numbers(figures):
        return Sitting(language, test, again=True)
    if said("again") and (said("test") or said("if")):
        return Sitting(language, test, again=True)
    return None


def _ability_named(found: re.Match[str]) -> str:
    return "in " + " and ".join(_LETTERS[one] for one in found.groups() if one)


def _levels(
    figures: str, said: Callable[[str], bool], language: Language, test: TestId | None
) -> Sitting | None:
    found = {one or other for one, other in _LEVEL.findall(figures)}
    numbers = _numbers(figures)
    if len(numbers) == len(ABILITIES) and not any(map(said, ABILITIES)):
        each = [Decimal(one.replace(",", ".")) for one in numbers]
        if all(one == one.to_integral_value() and int(one) in _LEVELS for one in each):
            levels = [min(int(one), tests.HIGHEST) for one in each]
            return Sitting(language, test, levels=tuple(zip(ABILITIES, levels, strict=True)))
    abilities = [ability for ability in ABILITIES if said(ability)]
    if not found:
        found = set(numbers)
    if abilities and len(set(numbers)) > 1:
        each_level = _in_order(paired(figures))
        if not each_level or any(level not in _LEVELS for _, level in each_level):
            return None
        capped = tuple((ability, min(int(level), tests.HIGHEST)) for ability, level in each_level)
        return Sitting(language, test, levels=capped)
    if len(found) != 1:
        return None
    number = Decimal(found.pop().replace(",", "."))
    if number != number.to_integral_value() or int(number) not in _LEVELS:
        return None
    level = min(int(number), tests.HIGHEST)
    named = abilities if abilities and not said("all") else list(ABILITIES)
    return Sitting(language, test, levels=tuple((ability, level) for ability in named))


def _numbers(figures: str) -> list[str]:
    return re.findall(rf"(?<![\w.]){_NUMBER}(?![\w.])", figures)


def _number(figure: str) -> Decimal:
    return Decimal(figure.replace(",", "."))


def _names(figures: str) -> dict[str, str]:
    """Words that name an ability, or all that are left, to what they name."""
    kinds = (*ABILITIES, _REST)
    names: dict[str, str] = {name: kind for kind in kinds for name in listed(f"words-wish-{kind}")}
    if len(_LETTERS.keys() & set(figures.split())) >= _SOME_LETTERS:
        names |= _LETTERS
    return names


def _tokens(figures: str, names: Mapping[str, str]) -> list[str]:
    """The figures, and of the words those that name something."""
    every: list[str] = re.findall(rf"{_NUMBER}|[^\W\d_]+", figures)
    return [one for one in every if one in names or one[0].isdecimal()]


def _named(figures: str) -> list[str]:
    names = _names(figures)
    return [names[one] for one in _tokens(figures, names) if one in names]


def paired(figures: str) -> dict[str, Decimal]:
    """Each ability with the figure beside it, "7 in the rest" given to those not named; empty
    where they do not go together."""
    names = _names(figures)
    tokens = _tokens(figures, names)
    if len(tokens) % 2 and names.get(tokens[-1]) == _REST:
        tokens.pop()  # "the rest the same"
    told: dict[str, Decimal] = {}
    if len(tokens) % 2:
        return told
    for one, other in zip(tokens[::2], tokens[1::2], strict=True):
        if (one in names) == (other in names):
            return {}
        name, figure = (one, other) if one in names else (other, one)
        if names[name] in told:
            return {}
        told[names[name]] = _number(figure)
    rest = told.pop(_REST, None)
    return told if rest is None else dict.fromkeys(ABILITIES, rest) | told


def _in_order(told: Mapping[str, Decimal]) -> tuple[tuple[Ability, Decimal], ...]:
    return tuple((ability, told[ability]) for ability in ABILITIES if ability in told)


def _scores(
    figures: str, said: Callable[[str], bool], test: TestId | None, *, firm: bool
) -> tuple[tuple[Ability, Decimal], ...]:
    named = _named(figures)
    numbers = [_number(one) for one in _tokens(figures, {})]
    abilities = {name for name in named if name in ABILITIES}
    if abilities:
        if not (firm or test is not None or len(abilities) == 1):
            return ()
        if len(numbers) == 1 and len(named) == len(abilities):
            return tuple((ability, numbers[0]) for ability in ABILITIES if ability in abilities)
        return _in_order(paired(figures))
    of_english = said("english") and not said("year") and len(numbers) == 1
    of_english = of_english and numbers[0] in _LEVELS  # "if my English goes to 8"
    whole = len(numbers) == len(ABILITIES) or said("all") or of_english
    if test is None and not (firm and whole):
        return ()
    glued = _GLUED.search(figures)
    if glued is not None and len(numbers) == 1:
        numbers = [Decimal(digit) for digit in glued[0]]
    if len(numbers) == 1 and (said("all") or firm):
        return tuple((ability, numbers[0]) for ability in ABILITIES)
    order = ABILITIES if test is None else tests.description(test).report_order
    if len(numbers) != len(ABILITIES):
        return ()
    printed = dict(zip(order, numbers, strict=True))
    return tuple((ability, printed[ability]) for ability in ABILITIES)
