"""What ``assess`` tells a script beyond the day itself: what could be changed, what comes, which
rounds, dates and documents there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from express_entry import rulebook
from express_entry.ahead import forecast, reportable, rounds
from express_entry.ahead.doors import Door, doors
from express_entry.ahead.forecast import Step
from express_entry.ahead.next_step import NextStep, next_step
from express_entry.ahead.pairs import best_pairs
from express_entry.ahead.reported import Reportable
from express_entry.ahead.rounds import Comparison, Outcome
from express_entry.ahead.what_ifs import WhatIf, what_ifs
from express_entry.assessment import Assessment
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.dates import LATEST, add_months
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.deadlines import deadlines
from express_entry.deadlines.causes import Deadline
from express_entry.documents import CLASSES, DocumentNeed, checklist
from express_entry.eligibility import categories

MONTHS_AHEAD = 24
"""How far the forecast looks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryAhead:
    """A category of category-based selection, today and in the months ahead."""

    slug: str
    verdict: Verdict
    missing: tuple[str, ...]
    """Profile facts that would decide, where it is unknown."""
    met_on: date | None
    """The first day of the forecast on which it comes to be met; null where it never does, or is
    met on the day asked about."""
    lost_on: date | None
    """The first day of the forecast on which it is no longer met; null where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRound:
    """A round and how the score stands to it."""

    number: str
    held_on: date
    cutoff: int
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeOfRound:
    """A type of round, whether the candidate may be invited in it, and its last rounds."""

    slug: str
    qualifies: Verdict
    rounds: tuple[HeldRound, ...]
    """Newest first; only where the candidate qualifies, and only those held under the same
    rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Everything beyond the day itself."""

    next_step: NextStep
    what_ifs: tuple[WhatIf, ...]
    pairs: tuple[WhatIf, ...]
    """Two of the what-ifs together, where they bring more than either."""
    categories: tuple[CategoryAhead, ...]
    rounds: tuple[TypeOfRound, ...]
    doors: tuple[Door, ...]
    deadlines: tuple[Deadline, ...]
    documents: tuple[DocumentNeed, ...]
    forecast: tuple[Step, ...]


def outlook(profile: Profile, assessment: Assessment, candidacy: Candidacy | None) -> Outlook:
    """The outlook of a profile from its assessment's day on.

    ``candidacy``: the life of the profile at IRCC, where there is one; it decides which deadlines
    there are, the class of the application's documents, and ties at a cut-off.
    """
    on, book = assessment.on, rulebook.default()
    life = candidacy or Candidacy()
    steps = forecast.forecast(profile, on, min(add_months(on, MONTHS_AHEAD), LATEST), rules=book)
    standings = categories.standing(profile, on, rules=book)
    compared = rounds.every_type(profile, assessment, submitted=life.submitted_on, rules=book)
    return Outlook(
        what_ifs=what_ifs(profile, assessment, rules=book),
        pairs=best_pairs(profile, assessment, rules=book),
        categories=tuple(
            _ahead(one.slug, one.verdict, one.missing, steps) for one in standings if one.asked
        ),
        rounds=tuple(_type_of_round(one) for one in compared),
        doors=doors(profile, life, on, book),
        next_step=next_step(profile, life, on, rules=book),
        deadlines=deadlines(profile, life, on, rules=book),
        documents=tuple(_documents(profile, on, life)),
        forecast=steps,
    )


def to_report(
    before: Profile, profile: Profile, candidacy: Candidacy | None, on: date
) -> tuple[Reportable, ...]:
    """What IRCC must be told: the differences from the profile as IRCC has it.

    IRCC was told everything up to the day of submission, or, without one, up to today.
    """
    submitted_on = candidacy.submitted_on if candidacy else None
    return reportable.differences(before, profile, submitted_on or on, on)


def _ahead(
    slug: str, verdict: Verdict, missing: tuple[str, ...], steps: Iterable[Step]
) -> CategoryAhead:
    turns = [(step.on, one) for step in steps for one in step.categories if one.slug == slug]
    met = [day for day, one in turns if one.after is Verdict.MET]
    lost = [day for day, one in turns if one.before is Verdict.MET]
    return CategoryAhead(
        slug=slug,
        verdict=verdict,
        missing=missing,
        met_on=None if verdict is Verdict.MET else next(iter(met), None),
        lost_on=next(iter(lost), None),
    )


def _type_of_round(one: Comparison) -> TypeOfRound:
    return TypeOfRound(
        slug=one.slug,
        qualifies=one.qualifies,
        rounds=tuple(
            HeldRound(
                number=held.round.number,
                held_on=held.round.held_on,
                cutoff=held.round.cutoff,
                outcome=held.outcome,
            )
            for held in one.rounds
        ),
    )


def _documents(profile: Profile, on: date, life: Candidacy) -> Iterable[DocumentNeed]:
    invited_as = CLASSES.get(life.invited_as or "")
    yield from checklist(profile, on, "profile")
    yield from checklist(profile, on, "application", program=invited_as)
