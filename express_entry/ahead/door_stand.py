"""How a candidate with some changes stands to a kind of round on a day.

A kind of round is open to whoever meets a program and, where it is of a category or of nominees,
belongs to them. Tests still to be taken open nothing before their day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from express_entry.ahead.alternative import Present
from express_entry.ahead.door_steps import DoorStep
from express_entry.ahead.kept_up import kept_up
from express_entry.ahead.no_program import held
from express_entry.ahead.qualifying import qualifies
from express_entry.assessment import Assessment, assess
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from express_entry.eligibility.categories import CategoryStanding
from express_entry.rulebook.rounds import Kind


@dataclass(frozen=True, slots=True)
class KindOfRound:
    """A kind of round and its slug, as the history names them."""

    kind: Kind
    slug: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A set of changes, and how the candidate stands to a kind of round with all of them."""

    steps: tuple[DoorStep, ...]
    day: date
    profile: Profile
    assessment: Assessment
    verdict: Verdict
    missing: tuple[str, ...]
    """Profile facts that decide as well, where the verdict is unknown."""


class Stand:
    """A candidate with some changes, on a day."""

    def __init__(self, profile: Profile, day: date, present: Present) -> None:
        self.profile = profile
        self.day = day
        self.assessment = assess(profile, day, present.book)
        self._book = present.book
        self._failing: dict[Program, tuple[str, ...]] = {}
        self._categories: dict[str, CategoryStanding | None] = {}

    def failing(self, program: Program) -> tuple[str, ...]:
        """What is not met of a program."""
        found = self._failing.get(program)
        if found is None:
            found = self._failing[program] = tuple(
                one.id.partition(".")[2]
                for one in self.assessment.verdict(program).requirements
                if one.verdict is Verdict.NOT_MET
            )
        return found

    def category(self, slug: str) -> CategoryStanding | None:
        """How the candidate stands to a category."""
        if slug not in self._categories:
            told = categories.standing_in(slug, self.profile, self.day, rules=self._book)
            self._categories[slug] = told
        return self._categories[slug]


def kept_plan(present: Present, kind: KindOfRound) -> Way | None:
    """The way by the tests planned, where it is only with them that this kind is open."""
    profile, on = present.profile, present.on
    tests = {"english": profile.english, "french": profile.french}
    planned = {name: test for name, test in tests.items() if test is not None and test.planned}
    if not planned:
        return None
    today = Stand(held(profile), on, present)
    verdict = qualifies(
        kind.kind, kind.slug, today.profile, today.assessment, today.category(kind.slug)
    )[0]
    if verdict is Verdict.MET:
        return None
    day = max(on, *(test.taken_on or on for test in planned.values()))
    then = Stand(kept_up(profile, on, present.book), day, present)
    verdict, _, missing = qualifies(
        kind.kind, kind.slug, then.profile, then.assessment, then.category(kind.slug)
    )
    steps = tuple(
        DoorStep(kind="planned_test", fact=name, figures={}, facts={}, effort="weeks")
        for name in planned
    )
    return Way(
        steps=steps,
        day=day,
        profile=then.profile,
        assessment=then.assessment,
        verdict=verdict,
        missing=missing,
    )
