"""Rounds of invitations: their history, and those a candidate could have been invited in.

The history is that of the rulebook: a copy of IRCC's rounds feed is shipped in ``rules/rounds/``,
and newer rounds may be joined to it (``History.joined``), or given by the caller. A score is
compared only with rounds of one type at a time, only where the candidate qualifies for that type,
and only with rounds held under the same CRS rule set as the score's (for a category, under the same
list and rule too). It says what would have happened in the past; nothing here predicts.
Source: https://www.canada.ca/en/immigration-refugees-citizenship/
services/immigrate-canada/express-entry/rounds-invitations.html
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from express_entry import rulebook
from express_entry.ahead.cutoffs import Outcome, Submitted, outcome_of
from express_entry.ahead.invited import PROGRAMS
from express_entry.ahead.qualifying import qualifies
from express_entry.assessment import Assessment
from express_entry.assessment.score_range import ScoreRange, score_range
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from express_entry.eligibility.categories import CategoryStanding
from express_entry.points.items import CrsResult
from express_entry.rulebook import Rulebook, RuleNotFound
from express_entry.rulebook.rounds import Kind, Round

__all__ = [
    "Comparison",
    "Kind",
    "Outcome",
    "Round",
    "RoundComparison",
    "against",
    "as_of",
    "classify",
    "comparable",
    "every_type",
    "history",
    "recent",
]

MOST_COMPARED = 5
"""How many of the last rounds of a type a comparison shows."""


def history(*, rules: Rulebook | None = None) -> tuple[Round, ...]:
    """Every round of the rulebook's history, oldest first."""
    return (rules or rulebook.default()).rounds.held


def as_of(*, rules: Rulebook | None = None) -> date:
    """The newest day the history speaks for; later rounds are not in it."""
    return (rules or rulebook.default()).rounds.as_of


def classify(name: str, *, rules: Rulebook | None = None) -> tuple[Kind, str]:
    """The kind and slug of a round by the name the feed prints, in English or French;
    ``("other", "other")`` for a name that is not known."""
    return (rules or rulebook.default()).rounds.file.classify(name)


def recent(
    on: date,
    *,
    kind: Kind | None = None,
    slug: str | None = None,
    limit: int = MOST_COMPARED,
    rounds: Sequence[Round] | None = None,
) -> tuple[Round, ...]:
    """The last rounds held on or before a day, newest first, of a kind or of one type.

    ``rounds``: oldest first, instead of the shipped history.
    """
    held = [
        one
        for one in (history() if rounds is None else rounds)
        if one.held_on <= on and kind in (None, one.kind) and slug in (None, one.slug)
    ]
    return tuple(held[: -limit - 1 : -1]) if limit > 0 else ()


# ------------------------------------------------------------------ one candidate


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundComparison:
    """A score and one round."""

    round: Round
    outcome: Outcome
    points: int
    """The score less the cut-off, in CRS points."""
    points_least: int
    """The least the score can be, less the cut-off."""
    points_most: int
    """The most the score can be, less the cut-off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One type of round, whether this candidate could be invited in it, and how the score
    stands to its last rounds."""

    kind: Kind
    slug: str
    qualifies: Verdict
    """Whether the candidate may be invited in this type of round at all, on the day of the
    assessment."""
    by: tuple[str, ...]
    """What makes it so: the category's slug or ``provincial_nomination``, and the programs met.
    Neither stands without a program (IRPA 10.2(1)(a), 10.3(1)(e), 11.2(1)(a); IRPR 87(2))."""
    missing: tuple[str, ...]
    """Profile facts that would tell whether the candidate qualifies."""
    rounds: tuple[RoundComparison, ...]
    """Newest first; empty unless the candidate qualifies and rounds were held under the same
    rules."""
    last: Round | None
    """The last round of this type up to that day, comparable or not."""
    last_under_other_rules: bool
    """Whether ``last`` was held under another CRS rule set, or another list of the category."""
    category: CategoryStanding | None
    score: int
    score_range: ScoreRange
    """The least and the most the score can be, given what is missing."""
    rule_set: str
    """The CRS rule set of the score and of every round compared."""
    estimate: bool
    """The CRS rule set in force that day is not known: the score is on an earlier one."""
    projection: bool
    """The score rests on a planned test."""
    score_missing: tuple[str, ...]
    """Facts the score still misses, as ``CrsResult.missing`` names them: it may be higher."""


def comparable(
    profile: Profile,
    assessment: Assessment,
    *,
    submitted: Submitted = None,
    rounds: Sequence[Round] | None = None,
    rules: Rulebook | None = None,
) -> tuple[Comparison, ...]:
    """The types of round this candidate could be invited in, or could for all that is known: those
    of ``every_type`` for which the candidate may qualify."""
    found = every_type(profile, assessment, submitted=submitted, rounds=rounds, rules=rules)
    return tuple(one for one in found if one.qualifies is not Verdict.NOT_MET)


def every_type(
    profile: Profile,
    assessment: Assessment,
    *,
    submitted: Submitted = None,
    rounds: Sequence[Round] | None = None,
    rules: Rulebook | None = None,
) -> tuple[Comparison, ...]:
    """Every type of round and how this candidate stands to it.

    On the day of the assessment, which must be one of the same profile. Types never asked about
    (military) are left out. Order: general, programs, categories. ``submitted``: when the profile
    entered the pool, which decides at the very cut-off. ``rounds``: oldest first, instead of the
    shipped history.
    """
    book = rules or rulebook.default()
    held = history(rules=book) if rounds is None else rounds
    types: list[tuple[Kind, str]] = [("general", "general")]
    types += [("program", slug) for slug in (*PROGRAMS, "pnp")]
    standings = categories.standing(profile, assessment.on, rules=book)
    types += [("category", standing.slug) for standing in standings if standing.asked]
    measure = _Measure(profile, assessment, submitted, book)
    found = []
    for kind, slug in types:
        past = recent(assessment.on, kind=kind, slug=slug, limit=len(held), rounds=held)
        found.append(_comparison(kind, slug, measure, standings, past))
    return tuple(found)


def against(
    one: Round,
    profile: Profile,
    assessment: Assessment,
    *,
    submitted: Submitted = None,
    rules: Rulebook | None = None,
) -> Comparison:
    """This candidate and one round, such as a new one: whether it concerns the candidate at all
    (``qualifies``, also ``not_met``) and, where it does, how the score stands to it. The
    assessment should be one of the round's day; where the CRS of that day is not known, the
    score, and so the comparison, is an ``estimate``. ``submitted``: as for ``comparable``."""
    book = rules or rulebook.default()
    standings = categories.standing(profile, assessment.on, rules=book)
    measure = _Measure(profile, assessment, submitted, book)
    found = _comparison(one.kind, one.slug, measure, standings, (one,))
    alone = (measure.stands(one),) if found.qualifies is Verdict.MET else ()
    return replace(found, rounds=alone)


class _Measure:
    """A candidate's score and moment of submission, to hold against rounds."""

    def __init__(
        self, profile: Profile, assessment: Assessment, submitted: Submitted, book: Rulebook
    ) -> None:
        self.profile = profile
        self.assessment = assessment
        self.submitted = submitted
        self.book = book
        self.range = score_range(profile, assessment.on, rules=book)

    def stands(self, one: Round) -> RoundComparison:
        """How the score stands to one cut-off."""
        return RoundComparison(
            round=one,
            outcome=outcome_of(self.range, one.cutoff, one.tie_break, self.submitted),
            points=self.assessment.total - one.cutoff,
            points_least=self.range.least - one.cutoff,
            points_most=self.range.most - one.cutoff,
        )


def _comparison(
    kind: Kind,
    slug: str,
    measure: _Measure,
    standings: Sequence[CategoryStanding],
    past: Sequence[Round],
) -> Comparison:
    """One type of round; ``past``: its rounds, newest first."""
    assessment = measure.assessment
    category = next((told for told in standings if told.slug == slug), None)
    met, by, missing = qualifies(kind, slug, measure.profile, assessment, category)
    score = assessment.crs
    alike = [one for one in past if _same_rules(one, score, measure.book)]
    compared = alike[:MOST_COMPARED] if met is Verdict.MET else []
    return Comparison(
        kind=kind,
        slug=slug,
        qualifies=met,
        by=by,
        missing=missing,
        rounds=tuple(measure.stands(one) for one in compared),
        last=past[0] if past else None,
        last_under_other_rules=bool(past) and past[0] not in alike[:1],
        category=category,
        score=score.total,
        score_range=measure.range,
        rule_set=score.rule_set,
        estimate=score.estimate,
        projection=bool(assessment.projections),
        score_missing=score.missing,
    )


def _same_rules(one: Round, score: CrsResult, book: Rulebook) -> bool:
    try:
        in_force = book.on(one.held_on).crs.id
    except RuleNotFound:
        return False
    if in_force != score.rule_set:
        return False
    return one.kind != "category" or categories.same_rules(
        one.slug, one.held_on, score.on, rules=book
    )
