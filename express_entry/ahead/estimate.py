"""A first estimate of the CRS from a few quick facts: about, least and most.

``about`` is the score of the *assumed* profile: what was told is taken as told (the degree is
confirmed, the years count), and what was not told as nothing. Each assumption says how many points
it is worth either way, each by itself, the rest being as assumed. The least and the most take all
of them together, and cover every fact of the score that is not known, save a provincial nomination,
which is worth more than all the rest. What was told in one line is the most there is: neither the
report nor the jobs show more. Nothing is scored here: the engine judges profiles (``assess``,
``score_range``).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from express_entry import rulebook
from express_entry.ahead.assumptions import TO_BE_SHOWN, Assumed, Assumption
from express_entry.assessment import Assessment
from express_entry.candidate.profile import ABILITIES, Credential, LanguageTest, Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility.verdicts import ProgramVerdict
from express_entry.rulebook import Rulebook


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A score from a few facts, and what it takes for granted."""

    on: date
    about: int
    """The points of the assumed profile."""
    least: int
    most: int
    assumed: Profile
    assumptions: tuple[Assumption, ...]
    """Those that can change the score, the most points first; none where the score is exact."""
    assessment: Assessment
    """Of the assumed profile."""
    programs: tuple[ProgramVerdict, ...]
    """If what is assumed is so: those that are met first, then those that are possible, each with
    what decides it, the requirements that have the program's own verdict."""
    needed: tuple[str, ...]
    """The quick facts that are not known; while there are any, ``about`` says little."""
    without_nomination: bool
    """Whether a provincial nomination, of which nothing is known, is left out of the most."""
    grid_unknown: bool
    """Whether the grid in force on the day is not known, so that an earlier one was used."""

    @property
    def condition(self) -> Assumption | None:
        """The one assumption to name first: of those that something still to come decides the one
        worth most, else of those that the person's own answer settles."""
        risky = [one for one in self.assumptions if one.fewer]
        return max(risky, key=lambda one: (one.id in TO_BE_SHOWN, one.fewer), default=None)

    @property
    def missing(self) -> tuple[str, ...]:
        """What would make it exact: facts of the profile, the most points first."""
        return tuple(dict.fromkeys(name for one in self.assumptions for name in one.missing))


def needed(profile: Profile, *, ages: Collection[int] = ()) -> tuple[str, ...]:
    """The quick facts without which an estimate says little, in the order in which they are asked:
    birth date (or the ages that are possible), partner and whether coming, a language (or that
    there is no test), the education, the years of skilled work, here or abroad."""
    names = [] if profile.birth_date is not None or ages else ["birth_date"]
    if profile.has_partner is None:
        names.append("marital_status")
    elif profile.has_partner and (profile.partner is None or profile.partner.accompanying is None):
        names.append("partner.accompanying")
    if not _language_told(profile):
        names.append("english")
    if profile.claimed_education is None and not _level_told(profile.credentials):
        names.append("claimed_education")
    if profile.jobs is None and {
        profile.claimed_canadian_years,
        profile.claimed_foreign_years,
    } == {None}:
        names.append("claimed_foreign_years")
    return tuple(names)


def _language_told(profile: Profile) -> bool:
    if profile.has_no_english_test:
        return True
    return any(test is not None and _whole(test) for test in (profile.english, profile.french))


def _whole(test: LanguageTest) -> bool:
    return all(getattr(test, ability) is not None for ability in ABILITIES)


def _level_told(credentials: tuple[Credential, ...] | None) -> bool:
    if credentials is None:
        return False
    return not credentials or any(one.level is not None for one in credentials)


def estimate(
    profile: Profile, on: date, *, ages: Collection[int] = (), rules: Rulebook | None = None
) -> Estimate:
    """A first estimate on a day; it says little as long as a quick fact is ``needed``. ``ages`` are
    those that the person may have on that day, where the birth date is not told. The last few are
    remembered.

    Raises ``language.ImpossibleScore`` and ``rulebook.RuleNotFound``.
    """
    book = rules or rulebook.default()
    return book.remember("estimates", _remembering)(profile, on, tuple(ages))


_KEPT = 8
"""Estimates that are remembered: its card is shown again for each tap on "More", and for /score."""


def _remembering(book: Rulebook) -> Callable[[Profile, date, tuple[int, ...]], Estimate]:
    @lru_cache(maxsize=_KEPT)
    def found(profile: Profile, on: date, ages: tuple[int, ...]) -> Estimate:
        return _worked_out(profile, on, ages, book)

    return found


def _worked_out(profile: Profile, on: date, ages: tuple[int, ...], book: Rulebook) -> Estimate:
    told = Assumed(profile, on, book, ages)
    moving = [one for one in told.assumptions() if one.points]
    return Estimate(
        on=on,
        about=told.about,
        least=told.least,
        most=told.most,
        assumed=told.filled,
        assumptions=tuple(sorted(moving, key=lambda one: -one.points)),
        assessment=told.assessment,
        programs=tuple(sorted(told.assessment.programs, key=lambda one: _ORDER[one.verdict])),
        needed=needed(profile, ages=ages),
        without_nomination=profile.provincial_nomination is None,
        grid_unknown=told.assessment.estimate,
    )


_ORDER = {Verdict.MET: 0, Verdict.UNKNOWN: 1, Verdict.NOT_MET: 2}
