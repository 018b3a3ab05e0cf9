"""Reading counts, money and test scores. What is beside the digits and not understood is asked
about: see ``numbers``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from itertools import pairwise

from babel.numbers import get_currency_name, list_currencies

from conversations.interview.question import Answer, Problem
from conversations.interview.reading.numbers import (
    WrittenNumbers,
    as_text,
    digits,
    listed,
    names_a_number,
    numbers_in,
)
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold, understood


@dataclass(frozen=True, slots=True)
class Either:
    """Readings of what was typed, for the person to choose from: several, or one to be sure of."""

    problem: Problem
    values: tuple[Answer, ...]


Read = Answer | Problem | Either


def _one(written: WrittenNumbers) -> Decimal | None:
    numbers = written.numbers
    if len(numbers) != 1:
        return None
    return -numbers[0] if written.negative else numbers[0]


def _whole(number: Decimal, text: str, least: int, most: int) -> int | Problem:
    if not least <= number <= most:
        figures = {"number": as_text(number), "least": least, "most": most}
        return Problem("problem-number-range", figures)
    if number != number.to_integral_value():
        return Problem("problem-number-whole", {"text": text})
    return int(number)


def not_taken(of: str, text: str) -> Problem:
    """Why a text with other words beside a number is not taken; one that names no number ("une
    licence") is said not to be read."""
    if names_a_number(text):
        return Problem(f"problem-{of}-beside", {"text": text})
    return Problem(f"problem-{'score' if of == 'score' else 'number'}-unreadable", {"text": text})


def read_number(text: str, *, least: int, most: int, units: Collection[str] = ()) -> Read:
    """One whole number within limits. Beside it only the words that change nothing ("about") and
    the ``units`` of what is asked for are understood."""
    written = numbers_in(text)
    number = _one(written)
    if number is None:
        return Problem("problem-number-unreadable", {"text": text})
    if not set(written.words) <= listed("words-around") | set(units):
        return not_taken("number", text)
    return _whole(number, text, least, most)


# ------------------------------------------------------------------ money


@cache
def _currency_words() -> frozenset[str]:
    """Codes and names of currencies: they only decide how kindly a sum is refused."""
    names = {
        fold(get_currency_name(code, count=2, locale=locale))
        for code in list_currencies()
        for locale in understood()
    }
    codes = {code.casefold() for code in list_currencies()}
    words = {word for name in names for word in name.split() if word.isalpha()}
    return frozenset(codes | words | listed("words-of-currencies")) - listed("words-cad")


def _is_canadian(word: str) -> bool:
    if word.endswith("$"):
        return word == "$" or word[:-1] in listed("words-before-dollar")
    return word in listed("words-cad")


def _is_foreign(word: str) -> bool:
    if word.endswith("$") or word in _currency_words():
        return True
    return len(word) == 1 and unicodedata.category(word) == "Sc"


def _australian(sequence: Sequence[Decimal | str]) -> bool:
    """Whether a letter that else is an article stands before the sign: "A $ 5,000"."""
    return any(pair == ("a", "$") for pair in pairwise(sequence))


def read_money(text: str, *, least: int, most: int) -> Read:
    """A sum in whole Canadian dollars. Another currency is not taken, nor anything that is not
    understood; where the way of writing suggests another currency, it is asked about."""
    written = numbers_in(text)
    number = _one(written)
    known = listed("words-around") | listed("words-of-money")
    beside = [word for word in written.words if not _is_canadian(word) and word not in known]
    if any(_is_foreign(word) for word in beside) or _australian(written.sequence):
        return Problem("problem-money-foreign", {"text": text})
    if number is None:
        return Problem("problem-number-unreadable", {"text": text})
    if beside:
        return not_taken("money", text)
    value = _whole(number, text, least, most)
    if isinstance(value, Problem):
        return value
    if (written.large or written.by_lakhs) and not any(map(_is_canadian, written.words)):
        return Either(Problem("problem-money-which", {"text": text}), (value,))
    return value


# ------------------------------------------------------------------ scores

_MINIMAL = Pattern("scores minimal", r"m|<minimal>")
_FOUR_BY_COMMAS = re.compile(r"\d+(?:\.\d+)?(?:,\d+(?:\.\d+)?){3}")


def fold_keeping_points(text: str) -> str:
    """Lower case, no accents, digits as 0-9, punctuation kept."""
    decomposed = unicodedata.normalize("NFKD", digits(text).casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@lru_cache(maxsize=16)
def _lettered(letters: tuple[str, ...]) -> re.Pattern[str]:
    """A score behind the name or the initial of its ability."""
    names = "|".join(sorted(map(re.escape, letters), key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])({names}) ?[:=-]? ?(\d+(?:[.,]\d+)?)")


def read_scores(text: str, order: tuple[str, ...], letters: dict[str, str]) -> dict[str, str]:
    """Test scores by ability: all four in the order of the report, or each with its letter or name
    (``L8 R7.5 W7 S7``). Empty when the text is not that. ``letters`` maps folded names and
    initials to abilities."""
    lowered = " ".join(fold_keeping_points(text).split())
    found: dict[str, str] = {}
    lettered = _lettered(tuple(letters))
    for name, score in lettered.findall(lowered):
        ability = letters[name]
        if ability in found:
            return {}
        found[ability] = as_text(Decimal(score.replace(",", ".")))
    if len(found) >= 2:
        rest = numbers_in(lettered.sub(" ", lowered), decimals=True)
        overall = bool(listed("words-overall") & set(rest.words))
        bands = [Decimal(score) for score in found.values()]
        # Beside all four, a number between them is their overall one.
        overall = overall or (
            len(found) == len(order) and all(min(bands) <= n <= max(bands) for n in rest.numbers)
        )
        return found if _only_scores(rest) and len(rest.numbers) <= overall else {}
    first = re.search(r"\d", lowered)
    if first is None or re.search(r"[a-z]", lowered[first.end() :]):
        return {}  # words between the figures that are not understood: no guess at the order
    if _FOUR_BY_COMMAS.fullmatch(lowered):
        lowered = lowered.replace(",", " ")
    separated = re.sub(r",\s", " ", re.sub(r"[;|/]", " ", lowered))
    four = numbers_in(separated, decimals=True)
    if len(four.numbers) == 4 == len(order) and _only_scores(four):
        return {a: as_text(n) for a, n in zip(order, four.numbers, strict=True)}
    return {}


def _only_scores(written: WrittenNumbers) -> bool:
    """Whether nothing stands beside scores that could make them something else."""
    known = listed("words-of-scores") | listed("words-of-tests") | listed("words-overall")
    return not written.negative and set(written.words) <= known | {"-"}


def read_score(text: str, known: Collection[str] = ()) -> Read:
    """One test score, such as 7.5, 7,5 or "band 7"; ``M`` is CELPIP's minimal level. ``known`` are
    further words that may stand beside it: the ability's own names."""
    if _MINIMAL.fullmatch(fold(text)):
        return "M"
    written = numbers_in(text, decimals=True)
    number = _one(written)
    if number is None:
        return Problem("problem-score-unreadable", {"text": text})
    if not set(written.words) <= listed("words-of-scores") | set(known):
        return not_taken("score", text)
    return as_text(number)
