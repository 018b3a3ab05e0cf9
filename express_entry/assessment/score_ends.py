"""One fact at the least or at the most it can be worth, as the tables of a rule set have it.

What was told in one line only (education, years of work) is not known in detail, so it is open; or,
where the telling is taken for the most there is (``at_most_claimed``), open downwards.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from express_entry.assessment.factors_of import Derived
from express_entry.candidate.identifiers import CanadianStudy
from express_entry.candidate.profile import (
    TEST_IN,
    Credential,
    EducationLevel,
    Language,
    LanguageTest,
    Partner,
    Profile,
)
from express_entry.counting import education, language_standing
from express_entry.counting.counted import LanguageStanding, Tally
from express_entry.counting.education import RANK
from express_entry.points.factors import (
    NO_OFFER,
    Factors,
    NoOffer,
    OfferFactors,
    PartnerFactors,
    may_rise,
    so_far,
)
from express_entry.points.levels import NO_TEST, LanguageLevels, Levels, all_four
from express_entry.points.partner import partner_of
from express_entry.rulebook import Rulebook
from express_entry.rulebook.crs_grid import HIGHEST_AGE, MOST_YEARS, CrsGrid
from express_entry.rulebook.tables import HIGHEST_CLB

End = Literal["least", "most"]
"""Which end of the range is looked for."""

Part = Literal[
    "age",
    "education",
    "canadian_study",
    "english",
    "french",
    "canadian_work",
    "foreign_work",
    "certificate_of_qualification",
    "partner",
    "sibling_in_canada",
    "provincial_nomination",
    "job_offer",
]
"""What of a candidate can be open."""
PARTS: frozenset[Part] = frozenset(get_args(Part))


@dataclass(frozen=True, slots=True)
class Ends:
    """The facts of one candidate that are open, at either end."""

    profile: Profile
    derived: Derived
    book: Rulebook
    open: Collection[Part]
    """The parts whose unknown facts are looked at; any other counts as the score counts it."""
    at_most_claimed: bool
    """Whether what was told in one line, or is not assessed yet, is taken for the most there is."""

    @property
    def grid(self) -> CrsGrid:
        """The tables of the day."""
        return self.book.on(self.derived.factors.on).crs_grid

    def facts(self, end: End) -> dict[str, Any]:
        """Every open factor save languages, partner and offer."""
        factors, worked, most = self.derived.factors, self.derived.experience, end == "most"
        canadian = self._years(worked.crs_canadian, self.profile.claimed_canadian_years, end)
        found: dict[str, Any] = {}
        if "age" in self.open and factors.age is None:
            found["age"] = _age(self.grid, end)
        if "education" in self.open:
            found["education"] = self._education(end)
        if "canadian_study" in self.open and factors.canadian_study is None:
            found["canadian_study"] = self._study() if most else "none"
        if "canadian_work" in self.open:
            found["canadian_work_years"] = canadian
            found["canadian_work_nocs"] = (
                self._listed_work(canadian) if most else _known_nocs(factors)
            )
        if "foreign_work" in self.open:
            foreign = self.profile.claimed_foreign_years
            found["foreign_work_years"] = self._years(worked.crs_foreign, foreign, end)
        flags: tuple[Part, ...] = (
            "certificate_of_qualification",
            "sibling_in_canada",
            "provincial_nomination",
        )
        for name in flags:
            if name in self.open and getattr(factors, name) is None:
                found[name] = most
        return found

    # ------------------------------------------------------------------ study and work

    def _education(self, end: End) -> EducationLevel:
        told = self.derived.factors.education
        level = so_far(told)
        settled = "education" not in self.derived.provisional and level is not None
        if settled and level is not None and not may_rise(told):
            return level
        if end == "least":
            return level if settled and level is not None else EducationLevel.NONE
        claimed = self._claimed_education() if self.at_most_claimed else None
        if claimed is not None:
            return claimed
        return max(
            EducationLevel,
            key=lambda one: (
                self.grid.education[1][one],
                self.grid.education[0][one],
                self.grid.education_tier[one],
            ),
        )

    def _claimed_education(self) -> EducationLevel | None:
        """The level if everything told is confirmed; None where a level is not told."""
        told = self.profile.credentials
        if told is None:
            level = self.profile.claimed_education
            # Of somebody who names one degree, a second credential is not known to be none.
            return None if level is None else education.together(level, level)
        awarded = tuple(_as_told(credential) for credential in told)
        if any(credential.level is None for credential in awarded):
            return None
        return education.standing(awarded, self.derived.factors.on, rules=self.book).level

    def _study(self) -> CanadianStudy:
        level = self.profile.claimed_education
        if self.profile.credentials is None and self.at_most_claimed and level is not None:
            if RANK[level] < RANK[EducationLevel.ONE_YEAR]:
                return "none"
            if RANK[level] < RANK[EducationLevel.BACHELORS]:
                return "one_or_two_years"
        return "three_years_or_more"

    def _years(self, tally: Tally, claimed: int | None, end: End) -> int:
        if self.profile.jobs is not None:
            return min(int(tally.most if end == "most" else tally.least), MOST_YEARS)
        if end == "least":
            return 0
        if self.at_most_claimed and claimed is not None:
            return min(claimed, MOST_YEARS)
        return MOST_YEARS

    def _listed_work(self, most: int) -> dict[str, int]:
        """The most the high-wage factor can read: a year in the occupation worth most, wherever it
        is not certain what Canadian work there is and in which occupation."""
        known, worked, grid = _known_nocs(self.derived.factors), self.derived.experience, self.grid
        certain = worked.crs_canadian.least == worked.crs_canadian.most and not worked.missing
        if (certain and self.profile.jobs is not None) or most < 1 or not grid.high_wage:
            return known
        return known | {min(grid.high_wage, key=lambda noc: grid.high_wage[noc]): most}

    # ------------------------------------------------------------------ the offer

    def offers(self, end: End) -> Iterator[OfferFactors | NoOffer | None]:
        """The offer as it is, or what one that is not known can be: none, or the best one."""
        offer, grid = self.derived.factors.job_offer, self.grid
        if "job_offer" not in self.open or _settled(offer):
            yield offer
        elif end == "least":
            yield NO_OFFER
        elif isinstance(offer, OfferFactors) and offer.noc is not None:
            yield replace(offer, qualifying=True)
        else:
            for noc in (None, *_offered(grid)):
                yield OfferFactors(noc=noc, qualifying=noc is not None)

    # ------------------------------------------------------------------ languages

    def levels(self, name: Language, end: End) -> LanguageLevels | None:
        """The levels in a language at one end; None where no test counts."""
        is_open = TEST_IN[name] in self.open
        for standing in self.derived.languages:
            if standing.language == name:
                return _ends(standing, end) if is_open else _as_counted(standing)
        denied = (
            self.profile.has_no_english_test if name == "en" else self.profile.has_no_french_test
        )
        return None if denied or not is_open or end == "least" else all_four(HIGHEST_CLB, name)

    # ------------------------------------------------------------------ the partner

    def partner(self, end: End) -> PartnerFactors:
        """The partner as one who counts, at one end."""
        known = partner_of(self.derived.factors)
        level, years = known.education, known.canadian_work_years
        if level is None:
            level = self._partner_level(end)
        if years is None:
            years = MOST_YEARS if end == "most" else 0
        partner = self.profile.partner
        tests = [test for test in (partner.english, partner.french) if test] if partner else []
        denied = partner is not None and partner.has_no_test is True
        levels: Levels | None
        if not tests and not denied and end == "most":
            levels = all_four(HIGHEST_CLB)
        else:
            levels = self._partner_test(tests, end)
        return PartnerFactors(
            accompanying=True,
            canadian=False,
            education=level,
            language=levels or NO_TEST,
            canadian_work_years=years,
        )

    def _partner_level(self, end: End) -> EducationLevel:
        """What a partner's education that is not known can count as."""
        partner = self.profile.partner or Partner()
        reported = None if partner.eca is None else partner.eca.equivalent
        unassessed = partner.education_in_canada is False and partner.assessed is False
        if end == "least" or (unassessed and partner.eca is None):
            return EducationLevel.NONE
        told = reported or partner.education
        if told is not None and self.at_most_claimed:
            return told
        return max(EducationLevel, key=lambda one: self.grid.partner_education[one])

    def _partner_test(self, tests: list[LanguageTest], end: End) -> Levels | None:
        """The partner's test that earns most at one end; only one language earns points."""
        on, grid = self.derived.factors.on, self.grid
        ends = [_ends(language_standing.standing(test, on, rules=self.book), end) for test in tests]
        counting = [levels for levels in ends if levels is not None]
        return max(counting, key=lambda one: _worth(one, grid), default=None)


def _age(grid: CrsGrid, end: End) -> int:
    """The age worth least or most; the columns of the table rise and fall together."""
    choose = max if end == "most" else min
    return choose(range(HIGHEST_AGE + 1), key=lambda age: (grid.age[0][age], grid.age[1][age]))


def _as_told(credential: Credential) -> Credential:
    """A credential that counts as it was awarded, or as its report says if that is more."""
    levels = [credential.level, credential.eca.equivalent if credential.eca else None]
    told = [level for level in levels if level is not None]
    level = max(told, key=lambda one: RANK[one]) if credential.level is not None else None
    return credential.model_copy(update={"level": level, "in_canada": True, "eca": None})


def _known_nocs(factors: Factors) -> dict[str, int]:
    return factors.canadian_work_nocs or {}


def _settled(offer: OfferFactors | NoOffer | None) -> bool:
    if not isinstance(offer, OfferFactors):
        return offer is NO_OFFER
    return offer.qualifying is False or bool(offer.qualifying and offer.noc is not None)


def _offered(grid: CrsGrid) -> Iterator[str]:
    """A unit group for each row of the tables that gives points for an offer."""
    for row in grid.additional.job_offer:
        for teer in row.teer:
            prefix = row.noc_prefix if len(row.noc_prefix) > 1 else f"{row.noc_prefix or 1}{teer}"
            yield prefix.ljust(5, "0")
    for tier in grid.high_wage_tiers:
        yield from tier.noc[:1]


def _ends(standing: LanguageStanding, end: End) -> LanguageLevels | None:
    """The levels of a test at one end; None where it does not count, or may not."""
    if standing.valid is False or (standing.valid is None and end == "least"):
        return None
    unknown = HIGHEST_CLB if end == "most" else 0
    levels = {name: unknown if lv is None else lv for name, lv in standing.levels.items()}
    return LanguageLevels(language=standing.language, **levels)


def _as_counted(standing: LanguageStanding) -> LanguageLevels | None:
    """The levels of a test as a score counts them: one without its day as one that is valid."""
    if standing.valid is False:
        return None
    return LanguageLevels(language=standing.language, **standing.levels)


def _worth(levels: Levels, grid: CrsGrid) -> int:
    return sum(grid.partner_language[level or 0] for level in levels.four)
