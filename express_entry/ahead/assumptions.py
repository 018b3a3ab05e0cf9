"""What a first estimate takes for granted, and how many points hang on each of it.

An assumption is looked at by itself, everything else being as assumed: how many points would go if
it were not so, and how many would come. The engine judges each of these profiles.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import get_args

from express_entry.assessment import assess
from express_entry.assessment.factors_of import Derived, work_out
from express_entry.assessment.score_ends import PARTS, Ends, Part
from express_entry.assessment.score_range import ScoreRange, between
from express_entry.candidate.dates import age_on, anniversary
from express_entry.candidate.identifiers import AssumptionId, Fact
from express_entry.candidate.profile import (
    ABILITIES,
    TEST_IN,
    Credential,
    Eca,
    Language,
    LanguageTest,
    Profile,
)
from express_entry.counting import education, language_standing
from express_entry.rulebook import Rulebook

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

    @property
    def points(self) -> int:
        """How many points hang on it."""
        return self.fewer + self.more


class Assumed:
    """A profile with what is assumed of it, and how far the score moves with each assumption."""

    def __init__(
        self, profile: Profile, on: date, book: Rulebook, ages: Collection[int] = ()
    ) -> None:
        self.on, self.book = on, book
        self.possible = _of_ages(profile, on, ages)
        """The profile with each birth date that it can have: the oldest one is assumed."""
        self.profile = self.possible[0]
        self.filled = _filled(self.profile, on)
        self.assessment = assess(self.filled, on, book)
        self.about = self.assessment.total
        self._worked_out: dict[int, tuple[Profile, Derived]] = {}
        """The factors of each profile looked at, by the identity of the profile kept beside them:
        most parts are opened in one and the same."""

    @property
    def least(self) -> int:
        """With no nomination, no plan kept, and everything that is open at its worst."""
        found = (_without_plans(_without_nomination(one)) for one in self.possible)
        return min(self._range(one, PARTS).least for one in found)

    @property
    def most(self) -> int:
        """With no nomination, and everything that is open at its best."""
        return max(self._range(_without_nomination(one), PARTS).most for one in self.possible)

    def _range(self, profile: Profile, parts: frozenset[Part]) -> ScoreRange:
        known = self._worked_out.get(id(profile))
        if known is None:
            known = profile, work_out(profile, self.on, self.book)
            self._worked_out[id(profile)] = known
        return between(Ends(*known, self.book, parts, at_most_claimed=True))

    def _moves(self, profile: Profile, *parts: Part) -> tuple[int, int]:
        """Points fewer and points more, with these parts of a profile open."""
        found = self._range(profile, frozenset(parts))
        return max(self.about - found.least, 0), max(found.most - self.about, 0)

    def assumptions(self) -> Iterator[Assumption]:
        """All that may move the score, also what turns out not to."""
        yield self._age()
        yield from self._study()
        for name in get_args(Language):
            yield from self._language(name)
        yield from (self._work(in_canada=True), self._work(in_canada=False))
        yield from self._partner()
        for fact, part, name in _NONE_OF:
            if getattr(self.profile, fact) is not False:
                _, more = self._moves(self.filled, part)
                yield Assumption(id=name, fewer=0, more=more, missing=(fact,))

    def _age(self) -> Assumption:
        dates = (one.birth_date for one in self.possible)
        others = (_with(self.filled, birth_date=born) for born in dates)
        gains = [assess(one, self.on, self.book).total - self.about for one in others]
        born = self.profile.birth_date
        facts: dict[str, Fact] = {"age": None if born is None else age_on(born, self.on)}
        fewer, more = -min(gains), max(gains)
        return Assumption(id="age", fewer=fewer, more=more, missing=("birth_date",), facts=facts)

    def _study(self) -> Iterator[Assumption]:
        told = _with(self.filled, credentials=self.profile.credentials)
        fewer, more = self._moves(told, "education")
        level = self.assessment.education.level
        facts: dict[str, Fact] = {"level": None if level is None else str(level)}
        names = education.standing(told.credentials, self.on, rules=self.book).missing
        yield Assumption(id="eca_confirms", fewer=fewer, more=0, missing=names, facts=facts)
        yield Assumption(id="one_credential", fewer=0, more=more, missing=names)
        _, more = self._moves(told, "canadian_study")
        yield Assumption(id="no_canadian_study", fewer=0, more=more, missing=("credentials",))

    def _language(self, name: Language) -> Iterator[Assumption]:
        subject = TEST_IN[name]
        test: LanguageTest | None = getattr(self.profile, subject)
        facts: dict[str, Fact] = {"language": name}
        fewer, more = self._moves(self.filled, subject)
        if test is None:
            yield Assumption(id="no_test", fewer=0, more=more, missing=(subject,), facts=facts)
            return
        if test.planned:
            fewer = self.about - assess(_without(self.filled, name), self.on, self.book).total
            facts["level"] = _weakest(test, self.on, self.book)
            aim: AssumptionId = "aim_reached"
            yield Assumption(id=aim, fewer=fewer, more=0, missing=(subject,), facts=facts)
        else:
            day = (f"{subject}.taken_on",)
            yield Assumption(id="test_valid", fewer=fewer, more=0, missing=day, facts=facts)
        scores = tuple(f"{subject}.{one}" for one in ABILITIES if getattr(test, one) is None)
        yield Assumption(id="scores_untold", fewer=0, more=more, missing=scores, facts=facts)

    def _work(self, *, in_canada: bool) -> Assumption:
        fewer, more = self._moves(self.filled, "canadian_work" if in_canada else "foreign_work")
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
        facts: dict[str, Fact] = {"in_canada": in_canada, "years": years}
        return Assumption(id=name, fewer=fewer, more=more, missing=missing, facts=facts)

    def _partner(self) -> Iterator[Assumption]:
        told, partner = self.profile.partner, self.filled.partner
        if told is None or partner is None or not partner.accompanying or partner.canadian:
            return
        if told.canadian is None:
            alone = _with(self.filled, partner=partner.model_copy(update={"canadian": True}))
            gain = assess(alone, self.on, self.book).total - self.about
            yield Assumption(
                id="partner_not_canadian",
                fewer=max(-gain, 0),
                more=max(gain, 0),
                missing=("partner.canadian",),
            )
        fewer, more = self._moves(self.filled, "partner")
        untold = tuple(
            name
            for name in self.assessment.missing
            if name.startswith("partner.") and name not in _OF_THE_67_ALONE
        )
        yield Assumption(id="partner_as_told", fewer=fewer, more=more, missing=untold)


_OF_THE_67_ALONE = ("partner.studied_in_canada", "partner.worked_full_time_year_in_canada")
"""Facts of a partner that earn no points of the CRS (IRPR 83)."""
_NONE_OF: tuple[tuple[str, Part, AssumptionId], ...] = (
    ("sibling_in_canada", "sibling_in_canada", "no_sibling"),
    ("certificate_of_qualification", "certificate_of_qualification", "no_trade_certificate"),
    ("has_job_offer", "job_offer", "no_job_offer"),
)
"""A fact of the profile, the part of the score that waits for it, and what it is taken to be."""


def _of_ages(profile: Profile, on: date, ages: Collection[int]) -> tuple[Profile, ...]:
    """The profile with a birth date for each age, the highest age first; as it is where the birth
    date is told, or no age is."""
    if profile.birth_date is not None or not ages:
        return (profile,)
    yesterday = on - timedelta(days=1)
    dates = (anniversary(yesterday, -age) for age in sorted(ages, reverse=True))
    return tuple(_with(profile, birth_date=born) for born in dates)


def _filled(profile: Profile, on: date) -> Profile:
    """The profile with what has to be said to be so for the told facts to count."""
    updates: dict[str, object] = {}
    if profile.credentials is not None:
        updates["credentials"] = tuple(_confirmed(one, on) for one in profile.credentials)
    partner = profile.partner
    if profile.has_partner and partner and partner.accompanying and partner.canadian is None:
        updates["partner"] = partner.model_copy(update={"canadian": False})
    return profile.model_copy(update=updates)


def _confirmed(credential: Credential, on: date) -> Credential:
    """A credential with the report that is not told, or told in part: as awarded, and valid."""
    if credential.in_canada or credential.assessed is False or credential.level is None:
        return credential
    report = credential.eca or Eca()
    confirmed = {
        "equivalent": report.equivalent or credential.level,
        "issued_on": report.issued_on or on,
    }
    eca = report.model_copy(update=confirmed)
    return credential.model_copy(update={"in_canada": False, "assessed": True, "eca": eca})


def _with(profile: Profile, **updates: object) -> Profile:
    return profile.model_copy(update=updates)


def _without_nomination(profile: Profile) -> Profile:
    return _with(profile, provincial_nomination=bool(profile.provincial_nomination))


def _without(profile: Profile, name: Language) -> Profile:
    """Without the test in a language, of which there is known to be none."""
    return _with(profile, **{TEST_IN[name]: None, f"has_no_{TEST_IN[name]}_test": True})


def _without_plans(profile: Profile) -> Profile:
    """With no plan kept, be it the candidate's or the partner's."""
    for name in get_args(Language):
        test: LanguageTest | None = getattr(profile, TEST_IN[name])
        if test is not None and test.planned:
            profile = _without(profile, name)
    partner = profile.partner
    if partner is None:
        return profile
    kept = {
        subject: test
        for subject in TEST_IN.values()
        if (test := getattr(partner, subject)) is not None and not test.planned
    }
    told = any(getattr(partner, subject) is not None for subject in TEST_IN.values())
    without = partner.model_copy(
        update={subject: kept.get(subject) for subject in TEST_IN.values()}
        | ({"has_no_test": True} if told and not kept else {})
    )
    return _with(profile, partner=without)


def _weakest(test: LanguageTest, on: date, book: Rulebook) -> int | None:
    """The lowest level of the four aimed at."""
    levels = language_standing.standing(test, on, rules=book).levels.values()
    return min((level or 0 for level in levels), default=None)
