"""A profile that could be, beside the one that is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Literal

from express_entry.assessment import Assessment
from express_entry.candidate.identifiers import Fact, WhatIfKind
from express_entry.candidate.profile import Language, Profile
from express_entry.counting.counted import LanguageStanding
from express_entry.rulebook import InForce, Rulebook

Effort = Literal["weeks", "months", "years"]
"""How long such a change usually takes; a rough order, never a promise."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """A profile that could be, and from when."""

    kind: WhatIfKind
    """Such as ``first_language``, ``canadian_work``, ``eca``."""
    name: str
    """Tells it apart from the others of one person: ``first_language.listening.9``."""
    figures: dict[str, Fact]
    effort: Effort
    profile: Profile
    possible_on: date


class Present:
    """A candidate as things are, on one day, and the rules of that day."""

    def __init__(self, profile: Profile, assessment: Assessment, book: Rulebook) -> None:
        self.profile = profile
        self.assessment = assessment
        self.book = book
        self.on = assessment.on

    @cached_property
    def rules(self) -> InForce:
        """The rules in force on the day."""
        return self.book.on(self.on)

    def changed(self, **facts: Any) -> Profile:
        """The profile with some facts changed."""
        return self.profile.model_copy(update=facts)

    def standing(self, spoken: Language) -> LanguageStanding | None:
        """The test told in a language, valid or not."""
        told = (one for one in self.assessment.languages if one.language == spoken)
        return next(told, None)
