"""Reading a wish: "what if I get CLB 9", "one more year in Canada", "if my wife takes the test".

Every change that is named is read; where two people or two languages are, each apart. A fact ("I
got 8 in listening") and a question ("how much does IELTS cost") are no wishes, and what could be
two things is none: it is refused, and never guessed. Lists of words are in ``heard/wishes.ftl``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Literal

from conversations.interview.reading import sittings
from conversations.interview.reading.amounts import fold_keeping_points
from conversations.interview.reading.concepts import READ_BEFORE, Said
from conversations.interview.reading.more_work import months_in
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.voice.patterns import Pattern
from conversations.voice.remembered import remembering
from conversations.voice.wording import country_codes
from express_entry.candidate.profile import ABILITIES, Ability, EducationLevel, Language, TestId

Move = Literal["stays", "comes", "principal"]
"""What the partner does: stays, comes along, or is the one who applies."""

_DEGREES = (
    EducationLevel.DOCTORATE,
    EducationLevel.MASTERS,
    EducationLevel.BACHELORS,
    EducationLevel.SECONDARY,
)
_SLIPS = (
    *("french", "english", "work", "partner", "nomination", "study", "year", "funds", "canada"),
    *("ielts", "celpip", "masters", "bachelors", "doctorate", "abroad", "certificate", "offer"),
    *("listening", "reading", "writing", "speaking", "assessment", "again", "comes", "stays"),
)
"""Lists in whose words a slip of the finger is mended."""
_YEARS_OF_AGE = range(18, 61)
_LEAST_MONEY = 500
"""Of fewer dollars nobody speaks who must show thousands."""
_CLAUSES = Pattern("wish clauses", r"\b<and>\b|[,;&+]")
_HE = Pattern("wish he", r"(?:^|\b<if> )<he> (?!<a-thing>\b)")
_SCALE = re.compile(r"\b(clb|nclc)\b")
_LEVELS_IN_WORDS = range(5, 11)
"""Numbers that a level or a score may be written as; fewer than five are years, or all four."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What one person would change at once."""

    of_partner: bool = False
    language: Language | None = None
    test: TestId | None = None
    scores: tuple[tuple[Ability, Decimal], ...] = ()
    """Scores as printed; without a test, of the test that is held."""
    levels: tuple[tuple[Ability, int], ...] = ()
    """Levels of the CLB or NCLC, of the abilities named or of all four."""
    sits_again: bool = False
    """A test taken, with no result named."""
    other_scale: bool = False
    """A level of the European scale (A1 to C2), which is none of the CLB or NCLC."""
    work: Literal["canada", "abroad", "either"] | None = None
    months: int = 12
    """How many more months of work."""
    credential: EducationLevel | None = None
    """A further credential; ``TWO_OR_MORE`` for a second one of the same kind."""
    in_canada: bool = False
    """Whether it is studied for in Canada."""
    assessed: bool = False
    nomination: bool = False
    offer: bool = False
    sibling: bool = False
    certificate: bool = False
    partner: Move | None = None
    funds: int | None = None
    """Canadian dollars."""
    age: int | None = None
    family: bool = False
    """A marriage, a separation or a child."""


_NOTHING = Wish()


def read_wish(text: str, *, wished: bool = False) -> tuple[Wish, ...]:
    """The changes that are wished for; empty where the text is no wish, or none is understood.
    ``wished``: it is known to be a wish, as what stands behind a command."""
    said = _said(text)
    if not wished and not _wishes(said):
        return ()
    firm = wished or said("if", "wonders", "begins", "opens") or said.asks_back
    found = tuple(_read(said, firm=firm))
    return () if any(one is None for one in found) else tuple(one for one in found if one)


@remembering(READ_BEFORE)
def begins_a_wish(text: str) -> bool:
    """Whether a text asks what would be if, so that it is answered even where it is not understood
    and whatever is asked just now."""
    said = Said(text, "words-wish")
    if said.words[-1:] == ["if"]:
        return False
    return said.begins("begins") or (said.begins("opens") and bool(read_wish(text)))


@remembering(READ_BEFORE)
def wonders(text: str) -> bool:
    """Whether a text asks what its changes would bring ("writing 7 instead of 6.5 would change
    what"), and says of nothing that it was told wrong."""
    said = _said(text)
    return said("if", "wonders-so") and bool(read_wish(text))


@cache
def _in_words() -> dict[str, int]:
    return {word: one for one in _LEVELS_IN_WORDS for word in listed(f"words-number-{one}")}


class _Said(Said):
    """A text in words and in figures."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "words-wish", slips=_SLIPS)
        apart = re.sub(r"(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])", " ", fold_keeping_points(text))
        self.figures = " ".join(str(_in_words().get(word, word)) for word in apart.split())
        self.asks_back = any(mark in text for mark in "?؟？")

    def names_her_or_him(self) -> bool:
        """Whether somebody is told of by a pronoun; the Spanish one for him is an article as well,
        "en el IELTS", once its accent is gone."""
        return self("pronoun") or _HE.search(" ".join(self.words)) is not None

    def names_a_country(self) -> bool:
        """Whether a country other than Canada is named."""
        codes, words = country_codes(), self.words
        spans = (words[at : at + count] for count in (1, 2, 3) for at in range(len(words)))
        return any(codes.get(" ".join(span), "CA") != "CA" for span in spans)


def _said(text: str) -> _Said:
    # "clb9", "20k": words and figures apart.
    return _Said(re.sub(r"(?<=[^\W\d_])(?=\d)", " ", text))


def _wishes(said: _Said) -> bool:
    """Whether something is supposed, and neither told nor asked about."""
    supposed = said("if") or said.begins("begins") or said.begins("opens")
    if said("in-the-end") and not (said.begins("begins") or said.begins("opens") or said.asks_back):
        return False  # "my wife is not coming after all" is so: nothing comes after it
    if said("tells") and not (supposed or said("wonders-so") or said.asks_back):
        return False
    if said("other-matters") or (said.begins("asks") and not said("wonders-so")):
        return False
    return bool(supposed or not said("facts"))


def _read(said: _Said, *, firm: bool) -> Iterator[Wish | None]:
    """The whole text as one person's changes; where two people or two languages are told of, each
    clause for itself."""
    clauses = [_said(one) for one in _CLAUSES.split(said.figures) if one.strip()]
    apart = _two_people(clauses) and not said("both")
    scales = len(_SCALE.findall(said.figures))
    if len(clauses) > 1 and (apart or scales > 1 or (scales and _two_languages(clauses))):
        yield from _by_clause(clauses, firm=firm)
        return
    wish = _one(said, firm=firm)
    yield wish
    if wish is not None and said("both") and wish.partner is None:
        yield replace(wish, of_partner=not wish.of_partner)


def _two_people(clauses: list[_Said]) -> bool:
    """Whether one clause says what the partner would do, and another what "I" would."""
    partners = [one("partner") and not _move(one) for one in clauses]
    own = [one("me") and not one("partner") for one in clauses]
    return any(partners) and any(own)


def _two_languages(clauses: list[_Said]) -> bool:
    """Whether one clause names French alone, and another English."""
    return any(one("french") and not one("english") for one in clauses) and any(
        one("english") and not one("french") for one in clauses
    )


def _by_clause(clauses: list[_Said], *, firm: bool) -> Iterator[Wish | None]:
    """A clause without a subject of its own goes on with that of the one before."""
    of_partner = False
    found: list[Wish | None] = []
    for one in clauses:
        wish = _one(one, firm=firm)
        if one("partner") or one("me"):
            of_partner = one("partner")
        if wish is None:
            continue
        if wish.partner is None and of_partner:
            wish = replace(wish, of_partner=True)
        if wish not in found:
            found.append(wish)
    yield from found or [None]


def _one(said: _Said, *, firm: bool) -> Wish | None:
    """What one person would change; None where nothing is understood."""
    facts: dict[str, object] = {}
    other = said("other-person") and not said("partner")
    partner = said("partner") or (said.names_her_or_him() and not other)
    # "If listening stays the same" leaves nobody behind.
    alone = said("stays", "applies") and not said(*ABILITIES)
    move = _move(said) if partner or alone else None
    if other:
        sibling = firm and said("sibling") and said("settles")
        return Wish(sibling=True) if sibling else _offered(said, firm)
    if said("denied") and move is None:
        return None
    facts |= {"partner": move, "of_partner": partner and move is None}
    facts |= _language(said, firm=firm)
    study = _study(said)
    chosen = firm and said("province") and said("picks") and said("me")
    facts["nomination"] = said("nomination") or chosen
    facts["certificate"] = said("certificate")
    if said("certificate") and facts.get("sits_again"):
        del facts["language"], facts["sits_again"]  # the exam is that of the trade
    besides = firm or "language" in facts or facts["nomination"] or said("canada") or said("second")
    facts |= study if besides else {}
    if "credential" not in facts:
        facts |= _work(said, firm=firm)
    if firm:
        facts |= {"offer": said("offer"), "funds": _funds(said), "age": _age(said)}
        facts["family"] = said("family") and move is None
    wish = Wish(**{name: value for name, value in facts.items() if value})  # type: ignore[arg-type]
    return None if wish in (_NOTHING, Wish(of_partner=True)) else wish


def _offered(said: _Said, firm: bool) -> Wish | None:
    """An employer or a company is somebody else, and what it may do is offer work."""
    return Wish(offer=True) if firm and said("offer") and not said("sibling") else None


def _move(said: _Said) -> Move | None:
    if said("applies"):
        return "principal"
    if said("stays"):
        return "stays"
    return "comes" if said("comes") else None


def _language(said: _Said, *, firm: bool) -> dict[str, object]:
    found = sittings.read(said.figures, said, firm=firm)
    if found is None:
        return {}
    told: dict[str, object] = {"language": found.language, "test": found.test}
    told |= {"scores": found.scores, "levels": found.levels, "sits_again": found.again}
    return told | {"other_scale": found.other_scale}


def _study(said: _Said) -> dict[str, object]:
    found: dict[str, object] = {"assessed": said("assessment")}
    level = _credential(said)
    if level is not None:
        found |= {"credential": level, "in_canada": said("canada")}
    return {name: value for name, value in found.items() if value}


def _credential(said: _Said) -> EducationLevel | None:
    """A degree by its name, a shorter program by its length."""
    lengths = (EducationLevel.TWO_YEAR, EducationLevel.ONE_YEAR)
    by_length = lengths if said("by-length") else ()
    for level in (*by_length, *_DEGREES, *lengths):
        if not said(level.value.replace("_", "-")):
            continue
        if level in lengths and not said("study"):
            return None
        again = level is EducationLevel.BACHELORS and said("second")
        return EducationLevel.TWO_OR_MORE if again else level
    return EducationLevel.TWO_OR_MORE if said("second") and said("degree") else None


def _work(said: _Said, *, firm: bool) -> dict[str, object]:
    if said("not-of-work") or not (firm or said("more")):
        return {}
    # "Outside Canada" names Canada too.
    in_canada = said("canada") and not said("abroad")
    abroad = said("abroad") or (not in_canada and said.names_a_country())
    if not (said("work") or in_canada or abroad):
        return {}
    months = months_in(said.words)
    if months is None or (months % 12 and not said("work", "more")):
        return {}  # a part of a year may be spent on anything
    where = "abroad" if abroad else "canada" if in_canada else "either"
    return {"work": where, "months": months}


def _funds(said: _Said) -> int | None:
    if not said("funds") or said("of-other-money") or said("test"):
        return None
    sums = [int(one) for one in numbers_in(said.text).numbers if one >= _LEAST_MONEY]
    return sums[0] if len(sums) == 1 else None


def _age(said: _Said) -> int | None:
    if not said("age") or said("partner"):
        return None
    ages = [int(one) for one in numbers_in(said.text).numbers if int(one) in _YEARS_OF_AGE]
    return ages[0] if len(ages) == 1 else None
