"""What a first estimate takes for granted, and how many points hang on each of it.

An assumption is looked at by itself, everything else being as assumed: how many points would go if
it were not so, and how many would come; and, where it moves nothing by itself, beside the others,
so that those with points are all there is to the least and the most. The engine judges each of
these profiles.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Literal, get_args

from express_entry.ahead.assumed_profiles import (
    changed,
    filled,
    of_ages,
    without_nomination,
    without_plans,
)
from express_entry.assessment import assess
from express_entry.assessment.factors_of import Derived, work_out
from express_entry.assessment.score_ends import PARTS, End, Ends, Part
from express_entry.assessment.score_range import ScoreRange, between
from express_entry.candidate.dates import age_on
from express_entry.candidate.identifiers import AssumptionId, Fact
from express_entry.candidate.profile import (
    ABILITIES,
    TEST_IN,
    Language,
    LanguageTest,
    Profile,
    ToldLevels,
)
from express_entry.counting import education, language_standing
from express_entry.rulebook import Rulebook

Open = Part | Literal["partner.canadian"]
"""What an assumption leaves open: a part of the score, or whether the partner counts at all."""
TO_BE_SHOWN: frozenset[AssumptionId] = frozenset({"eca_confirms", "aim_reached"})
"""Assumptions that something still to come decides, a report or a result; any other one the person
could settle at once, by an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption:
    """One thing that is not known, and what ``about`` takes it to be."""

    id: AssumptionId
    fewer: int
    """Points that ``about`` would lose at worst."""
    more: int
    """Points that it would gain at best."""
    missing: tuple[str, ...]
    """The facts of the profile that settle it."""
    facts: dict[str, Fact] = field(default_factory=dict)
    """The level, the years or the language it is about."""
    opens: frozenset[Open]
    """What of the score is open while it is not settled."""
    ends: tuple[End, ...]
    """Which ends of the range it can move."""
    fewer_with_others: int = 0
    """Points that hang on it at the least, where it takes none by itself."""
    more_with_others: int = 0
    """Points that hang on it at the most, where it brings none by itself."""

    @property
    def takes(self) -> bool:
        """Whether points are counted that it may take away."""
        return bool(self.fewer or self.fewer_with_others)

    @property
    def brings(self) -> bool:
        """Whether it may bring points that are not counted."""
        return bool(self.more or self.more_with_others)

    @property
    def points(self) -> int:
        """How many points hang on it."""
        return self.fewer + self.more + self.fewer_with_others + self.more_with_others

    def alone(self, end: End) -> int:
        """How far it moves one end by itself."""
        return self.fewer if end == "least" else self.more


class Assumed:
    """A profile with what is assumed of it, and how far the score moves with each assumption."""

    def __init__(
        self, profile: Profile, on: date, book: Rulebook, ages: Collection[int] = ()
    ) -> None:
        self.on, self.book = on, book
        self.possible = of_ages(profile, on, ages)
        """The profile with each birth date that it can have: the oldest one is assumed."""
        self.profile = self.possible[0]
        self.filled = filled(self.profile, on)
        self.assessment = assess(self.filled, on, book)
        self.about = self.assessment.total
        self._worked_out: dict[Profile, Derived] = {}

    @cached_property
    def least(self) -> int:
        """With no nomination, no plan kept, and everything that is open at its worst."""
        found = (without_plans(without_nomination(one), PARTS) for one in self.possible)
        return min(self._range(one, PARTS).least for one in found)

    @cached_property
    def most(self) -> int:
        """With no nomination, and everything that is open at its best."""
        return max(self._range(without_nomination(one), PARTS).most for one in self.possible)

    def assumptions(self) -> tuple[Assumption, ...]:
        """All that may move the score, also what turns out not to."""
        found = tuple(self._each())
        return self._with_others(self._with_others(found, "least"), "most")

    def end(self, end: End, opened: Collection[Open]) -> int:
        """The least or the most with what these assumptions open, all else being as assumed."""
        parts = frozenset(PARTS.intersection(opened))
        of_each = (
            self._range(without_plans(one, parts), parts).least
            if end == "least"
            else self._range(one, parts).most
            for one in self._opened(opened)
        )
        return min(of_each) if end == "least" else max(of_each)

    def _range(self, profile: Profile, parts: frozenset[Part]) -> ScoreRange:
        known = self._worked_out.get(profile)
        if known is None:
            known = self._worked_out[profile] = work_out(profile, self.on, self.book)
        return between(Ends(profile, known, self.book, parts, at_most_claimed=True))

    def _opened(self, opened: Collection[Open]) -> Iterator[Profile]:
        """The assumed profile without what was assumed of these."""
        profiles = [self.filled]
        if "age" in opened:
            profiles = [changed(self.filled, birth_date=one.birth_date) for one in self.possible]
        if {"education", "canadian_study"}.intersection(opened):
            told = self.profile.credentials
            profiles = [changed(one, credentials=told) for one in profiles]
        yield from profiles
        partner = self.filled.partner
        if "partner.canadian" in opened and partner is not None:
            alone = partner.model_copy(update={"canadian": True})
            yield from (changed(one, partner=alone) for one in profiles)

    def _with_others(self, found: tuple[Assumption, ...], end: End) -> tuple[Assumption, ...]:
        """The same, with what moves this end only beside others: a trade certificate brings points
        with a language, a second test counts where the first does not. Where each of several would
        do, one of them is enough."""
        shown = [one for one in found if one.alone(end)]
        beside = [one for one in found if end in one.ends and not one.alone(end)]
        goal = self.least if end == "least" else self.most

        def reached(others: list[Assumption]) -> int:
            opened: frozenset[Open] = frozenset()
            return self.end(end, opened.union(*(one.opens for one in [*shown, *others])))

        if reached([]) == goal:
            return found
        for one in reversed(beside.copy()):
            without_it = [other for other in beside if other is not one]
            if reached(without_it) == goal:
                beside = without_it

        def told(one: Assumption) -> Assumption:
            if not any(one is other for other in beside):
                return one
            without_it = reached([other for other in beside if other is not one])
            if end == "least":
                return replace(one, fewer_with_others=max(without_it - goal, 0))
            return replace(one, more_with_others=max(goal - without_it, 0))

        return tuple(told(one) for one in found)

    # ------------------------------------------------------------------ one by one

    def _one(
        self,
        name: AssumptionId,
        *opens: Open,
        missing: tuple[str, ...],
        ends: tuple[End, ...] = ("least", "most"),
        **facts: Fact,
    ) -> Assumption:
        """How far the score moves with one of them."""
        opened = frozenset(opens)
        return Assumption(
            id=name,
            fewer=max(self.about - self.end("least", opened), 0) if "least" in ends else 0,
            more=max(self.end("most", opened) - self.about, 0) if "most" in ends else 0,
            missing=missing,
            facts=facts,
            opens=opened,
            ends=ends,
        )

    def _each(self) -> Iterator[Assumption]:
        born = self.profile.birth_date
        age = None if born is None else age_on(born, self.on)
        yield self._one("age", "age", missing=("birth_date",), age=age)
        yield from self._study()
        for name in get_args(Language):
            yield from self._language(name)
        yield from (self._work(in_canada=True), self._work(in_canada=False))
        yield from self._partner()
        for fact, part, what in _NONE_OF:
            if getattr(self.profile, fact) is not False:
                yield self._one(what, part, missing=(fact,), ends=("most",))

    def _study(self) -> Iterator[Assumption]:
        level = self.assessment.education.level
        told: Fact = None if level is None else str(level)
        names = education.standing(self.profile.credentials, self.on, rules=self.book).missing
        study: tuple[Open, ...] = ("education", "canadian_study")
        yield self._one("eca_confirms", "education", missing=names, ends=("least",), level=told)
        second = self._one("one_credential", "education", missing=names, ends=("most",), level=told)
        yield second
        there = self._one("no_canadian_study", *study, missing=("credentials",), ends=("most",))
        # What the credential itself may bring is said above.
        yield replace(there, more=there.more - second.more)

    def _language(self, name: Language) -> Iterator[Assumption]:
        subject = TEST_IN[name]
        test: LanguageTest | None = getattr(self.profile, subject)
        facts: dict[str, Fact] = {"language": name}
        if test is None:
            missing: tuple[str, ...] = (subject,)
            yield self._one("no_test", subject, missing=missing, ends=("most",), **facts)
            return
        kind: AssumptionId = "aim_reached" if test.planned else "test_valid"
        if test.planned or isinstance(test, ToldLevels):
            facts["level"] = _weakest(test, self.on, self.book)
        if isinstance(test, ToldLevels):
            missing = tuple(f"{subject}.{one}" for one in ABILITIES)
            yield self._one("levels_told", subject, missing=missing, ends=("least",), **facts)
            return
        missing = (subject,) if test.planned else (f"{subject}.taken_on",)
        yield self._one(kind, subject, missing=missing, ends=("least",), **facts)
        scores = tuple(f"{subject}.{one}" for one in ABILITIES if getattr(test, one) is None)
        yield self._one("scores_untold", subject, missing=scores, ends=("most",), **facts)

    def _work(self, *, in_canada: bool) -> Assumption:
        part: Part = "canadian_work" if in_canada else "foreign_work"
        profile = self.profile
        years = profile.claimed_canadian_years if in_canada else profile.claimed_foreign_years
        name: AssumptionId
        if profile.jobs is not None:
            name, missing = "jobs_as_told", self.assessment.experience.missing
        elif years is not None:
            name, missing = "work_counts", ("jobs",)
        else:
            place = "canadian" if in_canada else "foreign"
            name, missing = "no_work", (f"claimed_{place}_years",)
        return self._one(name, part, missing=missing, in_canada=in_canada, years=years)

    def _partner(self) -> Iterator[Assumption]:
        told, partner = self.profile.partner, self.filled.partner
        if self.profile.has_partner is None:
            yield self._one("partner_coming", "partner", missing=("marital_status",))
            return
        if not self.profile.has_partner:
            return
        if told is None or partner is None or partner.accompanying is None:
            yield self._one("partner_coming", "partner", missing=("partner.accompanying",))
            return
        if not partner.accompanying or partner.canadian:
            return
        if told.canadian is None:
            asked = ("partner.canadian",)
            yield self._one("partner_not_canadian", "partner.canadian", missing=asked)
        untold = tuple(
            name
            for name in self.assessment.missing
            if name.startswith("partner.") and name not in _OF_THE_67_ALONE
        )
        yield self._one("partner_as_told", "partner", missing=untold)


_OF_THE_67_ALONE = ("partner.studied_in_canada", "partner.worked_full_time_year_in_canada")
"""Facts of a partner that earn no points of the CRS (IRPR 83)."""
_NONE_OF: tuple[tuple[str, Part, AssumptionId], ...] = (
    ("sibling_in_canada", "sibling_in_canada", "no_sibling"),
    ("certificate_of_qualification", "certificate_of_qualification", "no_trade_certificate"),
    ("has_job_offer", "job_offer", "no_job_offer"),
)
"""A fact of the profile, the part of the score that waits for it, and what it is taken to be."""


def _weakest(test: LanguageTest, on: date, book: Rulebook) -> int | None:
    """The lowest level of the four aimed at."""
    levels = language_standing.standing(test, on, rules=book).levels.values()
    return min((level or 0 for level in levels), default=None)
