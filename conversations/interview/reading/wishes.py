"""Reading a wish: "what if I get CLB 9", "one more year in Canada", "if my wife takes the test".

A wish names one change. What could be two is none: it is refused, and never guessed. Lists of words
are in ``wishes.ftl``; a text is gone through once for each of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from conversations.interview.reading.amounts import fold_keeping_points, read_scores
from conversations.interview.reading.numbers import listed, numbers_in
from conversations.voice.wording import fold
from express_entry.candidate.identifiers import WhatIfKind
from express_entry.candidate.profile import (
    ABILITIES,
    Ability,
    EducationLevel,
    Language,
    TestId,
)
from express_entry.counting import language

_TESTS = {"ielts": TestId.IELTS, "celpip": TestId.CELPIP, "pte": TestId.PTE}
_CREDENTIALS = (
    EducationLevel.DOCTORATE,
    EducationLevel.MASTERS,
    EducationLevel.BACHELORS,
    EducationLevel.TWO_YEAR,
    EducationLevel.ONE_YEAR,
)
_LEVELS = range(4, 11)
"""Levels worth naming: below CLB 4 nothing counts, above CLB 10 nothing more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One change wished for: a kind of what-if with its figures, or a sitting of a test."""

    kinds: tuple[WhatIfKind, ...] = ()
    language: Language | None = None
    level: int | None = None
    ability: Ability | None = None
    years: int | None = None
    credential: EducationLevel | None = None
    test: TestId | None = None
    scores: tuple[tuple[Ability, Decimal], ...] = ()
    """Scores as printed; of one ability, those of the test that is held."""


def begins_a_wish(text: str) -> bool:
    """Whether a text asks what would be if."""
    typed = fold(text)
    return any(typed.startswith(f"{phrase} ") for phrase in listed("words-wish-begins"))


def read_wish(text: str) -> Wish | None:
    """The change that is wished for; None where none is understood."""
    said = _Said(text)
    if said("other-person") and not said("partner"):
        return None
    if said("partner"):
        return _of_partner(said)
    if said("denied"):
        return None
    if said("nomination"):
        return Wish(kinds=("provincial_nomination",))
    if said("certificate"):
        return Wish(kinds=("trade_certificate",))
    return _of_test(said) or _of_assessment(said) or _of_study(said) or _of_work(said)


class _Said:
    """A text, and whether it says any word of a list."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded = f" {fold(text).replace('.', ' ')} "

    def __call__(self, name: str) -> bool:
        return any(f" {phrase} " in self._folded for phrase in listed(f"words-wish-{name}"))

    def number(self) -> int | None:
        """The one whole number; "another year" is one."""
        numbers = numbers_in(self.text).numbers
        if not numbers and self("again-one"):
            return 1
        if len(numbers) != 1 or numbers[0] != numbers[0].to_integral_value():
            return None
        return int(numbers[0])

    def abilities(self) -> list[Ability]:
        return [ability for ability in ABILITIES if self(ability)]


def _of_partner(said: _Said) -> Wish | None:
    if said("stays"):
        return Wish(kinds=("partner_stays",))
    if said("denied"):
        return None
    if said("applies"):
        return Wish(kinds=("partner_principal",))
    if said("assessment"):
        return Wish(kinds=("partner_eca",))
    if said("test"):
        kinds: tuple[WhatIfKind, ...] = ("partner_language", "renew_partner_test")
        return Wish(kinds=kinds, level=said.number())
    if said("work") and said("canada"):
        return Wish(kinds=("partner_work",), years=said.number())
    credential = _credential(said)
    if credential is not None:
        return Wish(kinds=("partner_education",), credential=credential)
    return Wish(kinds=("partner_comes",)) if said("comes") else None


def _of_test(said: _Said) -> Wish | None:
    name = next((name for name in _TESTS if said(name)), None)
    test, abilities = _TESTS.get(name or ""), said.abilities()
    if name is not None and test is not None:
        order = language.description(test).report_order
        letters: dict[str, str] = {
            name: ability for ability in ABILITIES for name in listed(f"words-wish-{ability}")
        }
        # What stands before the name of the test is how the wish begins.
        _, _, figures = said.text.casefold().partition(name)
        scores = read_scores(f"{name}{figures}", order, letters)
        if len(scores) == len(ABILITIES):
            told = tuple((ability, Decimal(scores[ability])) for ability in ABILITIES)
            return Wish(test=test, language="en", scores=told)
    if said("levels") or ((said("french") or said("english")) and test is None):
        return _of_level(said, abilities)
    if len(abilities) == 1:
        found = re.findall(r"\d+(?:[.,]\d+)?", fold_keeping_points(said.text))
        if len(found) == 1:
            score = Decimal(found[0].replace(",", "."))
            return Wish(test=test, scores=((abilities[0], score),))
    if said("again") and said("test"):
        return Wish(kinds=("renew_test",))
    return None


def _of_level(said: _Said, abilities: list[Ability]) -> Wish | None:
    level = said.number()
    french = said("french")
    if level not in _LEVELS or len(abilities) > 1 or (french and said("english")):
        return None
    return Wish(
        kinds=("first_language", "second_language"),
        language="fr" if french else "en",
        level=level,
        ability=abilities[0] if abilities else None,
    )


def _of_assessment(said: _Said) -> Wish | None:
    return Wish(kinds=("eca_all", "eca")) if said("assessment") else None


def _of_study(said: _Said) -> Wish | None:
    credential = _credential(said)
    if credential is None:
        return None
    kind: WhatIfKind = "canadian_study" if said("canada") else "education"
    return Wish(kinds=(kind,), credential=credential)


def _credential(said: _Said) -> EducationLevel | None:
    for level in _CREDENTIALS:
        if said(level.value.replace("_", "-")):
            by_length = level in (EducationLevel.ONE_YEAR, EducationLevel.TWO_YEAR)
            return level if not by_length or said("study") else None
    return None


def _of_work(said: _Said) -> Wish | None:
    in_canada, abroad = said("canada"), said("abroad")
    if not said("year") or not (said("work") or in_canada or abroad):
        return None
    if abroad:
        return Wish(kinds=("foreign_work",), years=said.number())
    if in_canada or said("work"):
        return Wish(kinds=("canadian_work",), years=said.number())
    return None
