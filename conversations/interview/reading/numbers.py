"""Numbers in what a person typed, in figures or in words, and everything that stands around them.

Every word and sign beside a number must be understood by whoever reads it. What is not (another
currency, another unit, a denial) is never thrown away: the number is not taken but asked about.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from conversations.voice.wording import FALLBACK, fold, wording

_SEPARATORS = str.maketrans({"٫": ".", "٬": ","})


def digits(text: str) -> str:
    """Text with the digits (and the decimal separators) of any script as 0-9."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(c)) if unicodedata.decimal(c, None) is not None else c
        for c in text.translate(_SEPARATORS)
    )


def as_text(number: Decimal) -> str:
    """A decimal number as short text: 7.50 becomes 7.5, 8.0 becomes 8."""
    written = format(number, "f") if number else "0"
    return written.rstrip("0").rstrip(".") if "." in written else written


@cache
def listed(message: str, attribute: str | None = None) -> frozenset[str]:
    """A list of words a person may type, folded, in every language that is understood."""
    # Made of a dictionary a set is no larger than it needs to be; of a tuple, up to four times.
    return frozenset(dict.fromkeys(in_list(message, attribute)))


def in_list(message: str, attribute: str | None = None) -> tuple[str, ...]:
    """The same, kept nowhere: for what keeps the words in a form of its own."""
    return wording(FALLBACK).words_unkept(message, attribute)


# ------------------------------------------------------------------ numbers in words

_MAGNITUDES = (1_000, 100_000, 1_000_000, 10_000_000, 1_000_000_000)
_LARGE = 100_000
"""From here on a word for it is commonest with currencies of small units."""
_ABBREVIATED = 2
"""Letters of "k" or "mn", which say nothing without a number before them."""


@cache
def _small() -> dict[str, int]:
    # Up to thirty and by hundreds, because some languages say "veintidós" and "doscientos".
    values = (*range(31), *range(40, 91, 10), *range(200, 901, 100))
    return {word: value for value in values for word in listed(f"words-number-{value}")}


@cache
def _magnitudes() -> dict[str, int]:
    return {word: value for value in _MAGNITUDES for word in listed(f"words-times-{value}")}


@cache
def number_words() -> frozenset[str]:
    """Every word that is a number, or a part of one, and nothing else."""
    return frozenset((*_small(), *listed("words-number-100"), *_magnitude_words()))


def magnitude(word: str) -> int:
    """What a word multiplies a number before it by; 0 for any other word."""
    return 100 if word in listed("words-number-100") else _magnitudes().get(word, 0)


def _magnitude_words() -> list[str]:
    return [word for word in _magnitudes() if len(word) > _ABBREVIATED]


@dataclass(slots=True)
class _Sum:
    """One number while it is put together: "2 lakh 50 thousand", "twenty-five thousand"."""

    total: Decimal = Decimal(0)
    part: Decimal | None = None
    """What the next magnitude multiplies."""
    magnitude: int | None = None
    """The last one said; the next must be smaller."""
    spelled: bool = False
    """Whether the part is in words."""

    @property
    def begun(self) -> bool:
        return self.part is not None or self.magnitude is not None

    @property
    def value(self) -> Decimal:
        if self.magnitude is None and self.part is not None:
            return self.part  # untouched: a sum is rounded to 28 digits
        return self.total + (self.part or 0)

    def figures(self, value: Decimal) -> bool:
        """Take figures; False where another number begins with them."""
        if self.part is not None or (self.magnitude is not None and value >= self.magnitude):
            return False
        self.part, self.spelled = value, False
        return True

    def about(self, value: int) -> bool:
        """Take a word for about so many, "une vingtaine"; False where a number stands before it."""
        if self.part == 1 and self.spelled:
            self.part = None  # the "une" of it
        return self.word(value)

    def word(self, value: int, *, behind_ten: bool = False) -> bool:
        """Take a word up to ninety; False where another number begins with it. ``behind_ten``:
        whether it makes one number with a ten before it, "dix-huit"."""
        if self.part is None:
            self.spelled = self.figures(Decimal(value))
            return self.spelled
        rest = int(self.part) % 100
        if not self.spelled:
            return False
        if rest == 4 and value == 20:  # quatre-vingt
            self.part += 76
        elif not value or not self.part:
            return False
        elif (
            rest == 0
            or (rest >= 20 and rest % 10 == 0 and value < 10)
            or (rest in (60, 80) and value < 20)  # soixante-dix, quatre-vingt-dix
            or (rest == 10 and behind_ten)
        ):
            self.part += value
        else:
            return False
        return True

    def hundred(self) -> bool:
        """Take "hundred"; False where another number begins with it."""
        if self.part is not None and not 0 < self.part < 100:
            return False
        if self.part is None and self.magnitude is not None:
            return False
        self.part, self.spelled = (self.part or Decimal(1)) * 100, True
        return True

    def times(self, magnitude: int) -> bool:
        """Take "thousand" or larger; False where another number begins with it."""
        if self.magnitude is not None and magnitude >= self.magnitude:
            return False
        self.total += (Decimal(1) if self.part is None else self.part) * magnitude
        self.part, self.magnitude, self.spelled = None, magnitude, False
        return True


# ------------------------------------------------------------------ from text to a sequence

_OTHER = r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*\$?)|(?P<sign>\S)"
_GROUPING = re.compile(
    r"(?P<grouped>[1-9]\d{0,2}(?:[,. \u00a0\u202f'’]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?)"
    r"|(?P<lakhs>\d{1,2}(?:,\d\d)+,\d{3}(?!\d))"
    # "15,0000" is two numbers, and so asked about: it is neither 15 nor 150,000 for certain.
    r"|(?P<number>\d+(?:[.,]\d{1,2}(?!\d))?)" + _OTHER
)
_PLAIN = re.compile(r"(?P<number>\d+(?:[.,]\d+)?)" + _OTHER)
_CENTS = re.compile(r"[.,](\d{1,2})$")
_QUIET = frozenset(".,;:!?؟？()~≈=+*")
"""Signs that change nothing about a number they stand beside."""


@dataclass(slots=True)
class WrittenNumbers:
    """What a text says in numbers, and everything in it that is no number."""

    sequence: list[Decimal | str] = field(default_factory=list)
    """Numbers, folded words, and signs, in order."""
    negative: bool = False
    by_lakhs: bool = False
    """Digits stand in the groups of South Asia: 20,00,000."""
    large: bool = False
    """A word for a large magnitude stands beside the digits: million, lakh."""

    @property
    def numbers(self) -> list[Decimal]:
        """The numbers alone."""
        return [part for part in self.sequence if isinstance(part, Decimal)]

    @property
    def words(self) -> list[str]:
        """All that is no number."""
        return [part for part in self.sequence if isinstance(part, str)]


def numbers_in(text: str, *, decimals: bool = False) -> WrittenNumbers:
    """The numbers of a text and the rest of it. With ``decimals`` a separator is always a decimal
    point; without, one before three digits only groups them."""
    written, adding = WrittenNumbers(), _Sum()
    for kind, token in _tokens(text, _PLAIN if decimals else _GROUPING):
        taken: bool | None = None
        for fresh in (False, True):
            if fresh:
                if adding.begun:
                    written.sequence.append(adding.value)
                adding = _Sum()
            taken = _add(adding, kind, token)
            if taken is not False:
                break
        if taken:
            written.by_lakhs |= kind == "lakhs"
            written.large |= _magnitudes().get(token, 0) >= _LARGE
        elif kind == "sign" and token in "+-" and not adding.begun and not written.sequence:
            written.negative |= token == "-"
        elif token in _QUIET or (adding.spelled and _joins(token)):
            continue
        elif adding.begun and token in listed("words-number-ish"):
            continue  # "20ish k"
        else:
            if adding.begun:
                written.sequence.append(adding.value)
            adding = _Sum()
            written.sequence.append(token)
    if adding.begun:
        written.sequence.append(adding.value)
    return written


def names_a_number(text: str) -> bool:
    """Whether a text has a digit, or a word that is a number and nothing else: "une licence" has
    an article."""
    numbers = {*_small(), *(one for one in _magnitudes() if len(one) > _ABBREVIATED)}
    said = {token for _, token in _tokens(text, _GROUPING)}
    return any(map(str.isdecimal, digits(text))) or bool(said & numbers - listed("words-articles"))


def _tokens(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Kinds and tokens, words folded; what is invisible is left out, "25k$" is three of them."""
    for match in pattern.finditer(digits(unicodedata.normalize("NFC", text))):
        kind, token = str(match.lastgroup), match[0]
        if kind == "word":
            dollar = "$" if token.endswith("$") else ""
            word = fold(token) or token
            if dollar and word in _magnitudes():
                yield "word", word
                yield "sign", "$"
            else:
                yield kind, word + dollar
        elif kind != "sign" or unicodedata.category(token) not in ("Cf", "Cc"):
            yield kind, token


def _add(adding: _Sum, kind: str, token: str) -> bool | None:
    """Whether the token goes on with the number; None where it is none."""
    if kind == "number":
        return adding.figures(Decimal(token.replace(",", ".")))
    if kind in ("grouped", "lakhs"):
        cents = _CENTS.search(token)
        whole = re.sub(r"\D", "", token[: cents.start()] if cents else token)
        return adding.figures(Decimal(f"{whole}.{cents[1]}" if cents else whole))
    if token in _small():
        if token in listed("words-number-about"):
            return adding.about(_small()[token])
        behind_ten = token in listed("words-number-behind-ten")
        return adding.word(_small()[token], behind_ten=behind_ten)
    if token in listed("words-number-100"):
        return adding.hundred()
    if token in _magnitudes() and (adding.part is not None or len(token) > _ABBREVIATED):
        return adding.times(_magnitudes()[token])
    return None


def _joins(token: str) -> bool:
    return token == "-" or token in listed("words-number-and")
