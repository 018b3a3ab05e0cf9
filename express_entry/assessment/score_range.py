"""The least and the most CRS points a candidate can have, given what is not known yet.

A total counts an unknown fact as nothing, so it alone cannot say that a cut-off is out of reach.
Here every fact that is missing takes once the value that earns least and once the one that earns
most, as the tables of the rule set in force have them (``score_ends``), and the score is worked out
with the same caps as any other. What was told in one line only (education, years of work) is not
known in detail, and a test whose day is not told may have expired.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from itertools import product

from express_entry import rulebook
from express_entry.assessment import Assessment
from express_entry.assessment.factors_of import work_out
from express_entry.assessment.score_ends import PARTS, End, Ends, Part
from express_entry.candidate.profile import Language, Profile
from express_entry.points import crs
from express_entry.points.factors import SINGLE
from express_entry.points.levels import NO_TEST, LanguageLevels, all_four
from express_entry.points.partner import partner_column
from express_entry.rulebook import Rulebook


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRange:
    """The least and the most CRS points that what is missing leaves possible."""

    least: int
    most: int


def score_range(
    profile: Profile,
    on: date,
    *,
    rules: Rulebook | None = None,
    parts: Collection[Part] = PARTS,
    at_most_claimed: bool = False,
) -> ScoreRange:
    """The least and the most CRS points on a day, whatever the missing facts turn out to be.

    The two are equal where nothing is missing. A planned test is taken to give its target scores,
    and the first official language that is not named to be the better one, as in the score. With
    ``parts``, only what is missing of those; the rest counts as the score counts it. With
    ``at_most_claimed``, what was told in one line, or is not assessed yet, is the most there is.
    Raises ``language.ImpossibleScore`` and ``rulebook.RuleNotFound``.
    """
    book = rules or rulebook.default()
    return between(Ends(profile, work_out(profile, on, book), book, parts, at_most_claimed))


def between(ends: Ends) -> ScoreRange:
    """The same of factors that are worked out already, as for one profile with now this and now
    that part of it open."""
    # Whether a partner counts may be open: the range covers both columns of the table.
    columns = _columns(ends)
    return ScoreRange(
        least=min(_best_order(ends, "least", column) for column in columns),
        most=max(_best_order(ends, "most", column) for column in columns),
    )


def range_of(
    assessment: Assessment, profile: Profile, *, rules: Rulebook | None = None
) -> ScoreRange:
    """``score_range`` of a profile on the day of its own assessment; where that misses nothing at
    all, it is the score."""
    if not assessment.missing:
        return ScoreRange(least=assessment.total, most=assessment.total)
    return score_range(profile, assessment.on, rules=rules)


def _columns(ends: Ends) -> tuple[bool | None, ...]:
    """Whether the partner counts: either where that is open, None where it is not looked at."""
    if "partner" not in ends.open:
        return (None,)
    with_partner, _ = partner_column(ends.derived.factors)
    return (False, True) if with_partner is None else (with_partner,)


def _best_order(ends: Ends, end: End, with_partner: bool | None) -> int:
    """The total at one end of the range, with the better first official language where the
    candidate has not named it (IRPR 79(1))."""
    facts = ends.facts(end)
    if with_partner is not None:
        facts["partner"] = ends.partner(end) if with_partner else SINGLE
    chosen = ends.profile.first_official_language
    first_languages: tuple[Language, ...] = ("en", "fr") if chosen is None else (chosen,)
    levels: dict[Language, LanguageLevels | None] = {
        name: ends.levels(name, end) for name in ("en", "fr")
    }
    totals = []
    for first, offer in product(first_languages, ends.offers(end)):
        second: Language = "fr" if first == "en" else "en"
        filled = replace(
            ends.derived.factors,
            **facts,
            first_language=levels[first] or all_four(0, first),
            second_language=levels[second] or NO_TEST,
            job_offer=offer,
        )
        totals.append(crs.total(filled, rules=ends.book))
    return max(totals)
