"""One candidate and one invitation: the program it was under, the rounds it can be of, and how its
parts stand on any of its days."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from express_entry import rulebook
from express_entry.ahead.cutoffs import Outcome, outcome_of
from express_entry.ahead.forecast import changes, moments
from express_entry.ahead.invitation_parts import (
    DayToApply,
    ProgramPart,
    RoundPart,
    ScorePart,
    verdict_on,
)
from express_entry.ahead.no_program import any_program, failing, held, nearest
from express_entry.assessment import Assessment, assess
from express_entry.assessment.score_range import ScoreRange, range_of
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.dates import add_months, age_on
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import RANK, Verdict
from express_entry.eligibility import categories
from express_entry.rulebook import Rulebook
from express_entry.rulebook.rounds import Round

PROGRAMS: tuple[Program, ...] = ("cec", "fswp", "fstp")
"""In the order in which the system invites somebody who meets several (rounds page of IRCC)."""


def invited_under(
    submitted: Profile, invited_on: date, kind: str | None, *, rules: Rulebook | None = None
) -> Program | None:
    """The program an invitation was issued under: the one its round names, else the first, in the
    system's order, that the profile as submitted met that day; None where none was for certain."""
    named = _named(kind)
    if named is not None:
        return named
    programs = assess(submitted, invited_on, rules or rulebook.default()).programs
    met = {one.program for one in programs if one.verdict is Verdict.MET}
    return next((one for one in PROGRAMS if one in met), None)


def _named(kind: str | None) -> Program | None:
    return next((one for one in PROGRAMS if one == kind), None)


def with_age_kept(profile: Profile, invited_on: date) -> Profile:
    """The profile as the law reads it after an invitation: no birthday since (IRPA 11.2(2)(a)).

    Good for the days up to a year after the invitation.
    """
    born = profile.birth_date
    if born is None:
        return profile
    # The age is reached on the day of the invitation at the latest, on 29 February as well.
    same_age = add_months(invited_on, -12 * age_on(born, invited_on))
    return profile.model_copy(update={"birth_date": same_age})


@dataclass(frozen=True, slots=True)
class Parts:
    program: ProgramPart
    round: RoundPart
    score: ScorePart


class Invited:
    """One candidate and one invitation; asked about any of its days."""

    def __init__(
        self,
        profile: Profile,
        candidacy: Candidacy,
        invited_on: date,
        history: Sequence[Round] | None,
        book: Rulebook,
    ) -> None:
        self.kept = with_age_kept(held(profile), invited_on)
        self.invited_on = invited_on
        self.kind = candidacy.invited_as
        self.submitted_on = candidacy.submitted_on
        self.book = book
        self.held_rounds = _rounds_of(invited_on, self.kind, history, book)
        self.told_cutoff = candidacy.round_cutoff
        self.counted_otherwise = candidacy.counted_otherwise
        self.named = _named(self.kind)
        self.under = candidacy.invited_under or invited_under(
            profile, invited_on, self.kind, rules=book
        )

    def parts(self, now: Assessment) -> Parts:
        """The three parts on the day of an assessment of the profile with its age kept."""
        return Parts(self._program(now), self._round(now), self._score(now))

    def parts_on(self, day: date) -> Parts:
        """The three parts on a day."""
        return self.parts(assess(self.kept, day, self.book))

    def claiming(self, other: Profile) -> Invited:
        """The same invitation, issued as it was, on another profile without planned tests."""
        case = copy(self)
        case.kept = with_age_kept(other, self.invited_on)
        return case

    def _program(self, now: Assessment) -> ProgramPart:
        told = {one.program: one for one in now.programs}
        if self.named:
            chosen = told[self.named]
            verdict = chosen.verdict
        elif self.under is None:
            verdict = any_program(now.programs)
            fitting = [one for one in now.programs if one.verdict is verdict]
            chosen = nearest(fitting)
        else:
            chosen, verdict = told[self.under], told[self.under].verdict
            if verdict is Verdict.NOT_MET and any_program(now.programs) is not Verdict.NOT_MET:
                # The letter names the program: that it is this one is likely, not certain.
                verdict = Verdict.UNKNOWN
        lacks = failing(chosen)
        missing = [fact for each in chosen.requirements for fact in each.missing]
        return ProgramPart(
            verdict=verdict,
            program=chosen.program,
            named=self.named is not None,
            requirement=lacks[0] if lacks else None,
            missing=tuple(dict.fromkeys(missing)) if verdict is Verdict.UNKNOWN else (),
            birthday=False,
        )

    def _round(self, now: Assessment) -> RoundPart:
        kind = self.kind
        if kind is None:
            return RoundPart(verdict=Verdict.UNKNOWN, kind=None, lacks="kind", missing=())
        if kind == "general" or self.named:
            return RoundPart(verdict=Verdict.MET, kind=kind, lacks=None, missing=())
        if kind == "pnp":
            told = self.kept.provincial_nomination
            verdict = {None: Verdict.UNKNOWN, True: Verdict.MET, False: Verdict.NOT_MET}[told]
            return RoundPart(
                verdict=verdict,
                kind=kind,
                lacks=None if told else "nomination",
                missing=("provincial_nomination",) if told is None else (),
            )
        # The list of the round decides, which a later one does not change.
        day = now.on if self._same_list(kind, now.on) else self.invited_on
        standings = categories.standing(self.kept, day, rules=self.book)
        category = next((one for one in standings if one.slug == kind), None)
        if category is None:
            return RoundPart(verdict=Verdict.UNKNOWN, kind=kind, lacks="list", missing=())
        return RoundPart(
            verdict=category.verdict,
            kind=kind,
            lacks=None if category.verdict is Verdict.MET else category.rule,
            missing=category.missing,
            category=category,
        )

    def _same_list(self, kind: str, on: date) -> bool:
        return categories.same_rules(kind, self.invited_on, on, rules=self.book)

    def _score(self, now: Assessment) -> ScorePart:
        score = range_of(now, self.kept, rules=self.book)
        lowest = [(one.cutoff, one.tie_break) for one in self.held_rounds]
        if not lowest and self.told_cutoff is not None:
            lowest = [(self.told_cutoff, None)]
        verdicts = {self._reaches(score, *each) for each in lowest}
        comparable = self._same_grid(now) and not self.counted_otherwise
        certain = len(verdicts) == 1 and comparable
        cutoff = min((points for points, _ in lowest), default=None)
        return ScorePart(
            verdict=verdicts.pop() if certain else Verdict.UNKNOWN,
            score=score.least,
            cutoff=cutoff,
            from_history=bool(self.held_rounds),
            below=cutoff is not None and score.least < cutoff,
            estimate=now.crs.estimate,
            counted_otherwise=self.counted_otherwise,
            missing=now.crs.missing,
        )

    def _reaches(self, score: ScoreRange, cutoff: int, tie_break: datetime | None) -> Verdict:
        """Whether the rank is not below the lowest one of a round. IRCC asks for a score that is
        not under the lowest: at it, the tie-break decides only where one is known."""
        if score.most < cutoff:
            return Verdict.NOT_MET
        outcome = outcome_of(score, cutoff, tie_break, self.submitted_on)
        at_least = score.least >= cutoff and tie_break is None
        return Verdict.MET if at_least or outcome is Outcome.REACHED else Verdict.UNKNOWN

    def _same_grid(self, now: Assessment) -> bool:
        """Whether the score is on the grid the round was held on, and that is known."""
        return not now.crs.estimate and self.book.on(self.invited_on).crs.id == now.crs.rule_set

    # -------------------------------------------------------------- through the days

    def lost_since(self, program: Program, on: date) -> tuple[date | None, tuple[str, ...]]:
        """The first of the days up to ``on`` without the program, and what changed that day."""
        for day, causes in reversed(changes(self.kept, self.invited_on, on, self.book).items()):
            before = assess(self.kept, day - timedelta(days=1), self.book).programs
            if verdict_on(before, program) is not Verdict.NOT_MET:
                return day, causes
        return None, ()

    def apply(self, today: Parts, on: date, sixtieth: date) -> DayToApply:
        """See ``day_to_apply``."""
        if Verdict.NOT_MET in (today.program.verdict, today.round.verdict, today.score.verdict):
            return DayToApply(by=sixtieth, sixtieth=sixtieth)
        for moment in moments(self.kept, on, sixtieth, self.book):
            then = self.parts(moment.after)
            lost = _lost(today, then)
            if lost is not None:
                return DayToApply(
                    by=moment.on - timedelta(days=1),
                    sixtieth=sixtieth,
                    causes=moment.causes,
                    lost=lost,
                    program=then.program.program if lost == "program" else None,
                    requirement=then.program.requirement if lost == "program" else None,
                )
        return DayToApply(by=sixtieth, sixtieth=sixtieth)


def _lost(today: Parts, then: Parts) -> Literal["program", "round", "score"] | None:
    """What holds today, or may, and does not on the other day, or only may."""
    if RANK[then.program.verdict] < RANK[today.program.verdict]:
        return "program"
    if RANK[then.round.verdict] < RANK[today.round.verdict]:
        return "round"
    if today.score.verdict is not Verdict.NOT_MET and then.score.verdict is Verdict.NOT_MET:
        return "score"
    return None


def _rounds_of(
    invited_on: date, kind: str | None, history: Sequence[Round] | None, book: Rulebook
) -> tuple[Round, ...]:
    """The rounds the invitation can have come from: those of its day, of its kind where that is
    told. With the clocks of the world one of the day before may be meant, as long as the record
    speaks for the day itself too."""
    known, until = book.rounds.held, book.rounds.as_of
    if history is not None:
        known = tuple(history)
        until = max((one.held_on for one in known), default=date.min)
    before = invited_on - timedelta(days=1)
    of_kind = [one for one in known if kind in (None, one.slug)]
    same_day = tuple(one for one in of_kind if one.held_on == invited_on)
    if invited_on > until or (same_day and kind is not None):
        return same_day if kind is not None else ()
    return same_day + tuple(one for one in of_kind if one.held_on == before)
