"""An open invitation: whether an application on it would hold today, and by which day to send it.

When the invitation was issued and when the application is received, the candidate must meet the
criteria and have the qualifications on the basis of which the invitation was issued (IRPA
11.2(1)). A birthday after the invitation is not held against anybody (11.2(2)(a)); nor are points
lost while a program is met and the rank is not below the lowest one of the round (11.2(2)(b)).
IRCC: recalculate before applying; if the score is under the lowest score of that round, decline;
who applies anyway may be refused and not get the fee back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from express_entry import rulebook
from express_entry.ahead.cutoffs import Outcome, outcome_of
from express_entry.ahead.forecast import changes, moments
from express_entry.ahead.no_program import any_program, failing, held, nearest
from express_entry.assessment import Assessment, assess
from express_entry.assessment.score_range import ScoreRange, score_range
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.dates import add_months, age_on
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from express_entry.eligibility.categories import CategoryStanding
from express_entry.eligibility.verdicts import ProgramVerdict, Requirement
from express_entry.rulebook import Rulebook
from express_entry.rulebook.rounds import Round

PROGRAMS: tuple[Program, ...] = ("cec", "fswp", "fstp")
"""In the order in which the system invites somebody who meets several (rounds page of IRCC)."""
_RANK = {Verdict.NOT_MET: 0, Verdict.UNKNOWN: 1, Verdict.MET: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramPart:
    """The program the invitation was issued under."""

    verdict: Verdict
    program: Program
    """The one named by the round or, in a round that names none, the one the system invites
    under; where that is not known either, the one nearest to being met."""
    named: bool
    """Whether the kind of round itself names the program."""
    requirement: Requirement | None
    """What that program lacks; None where it lacks nothing for certain."""
    missing: tuple[str, ...]
    """Profile facts that would tell, where the verdict is unknown."""
    birthday: bool
    """Met only because a birthday after the invitation is not held against the candidate."""
    since: date | None = None
    """The first day since the invitation on which it was not met any more."""
    causes: tuple[str, ...] = ()
    """What changed that day, such as ``eca.0`` or ``language_test.english``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundPart:
    """The kind of round: whether the candidate belongs into one of that kind."""

    verdict: Verdict
    kind: str | None
    lacks: Literal["kind", "nomination", "language", "work", "service", "list"] | None
    """What is not met or not known; ``list``: a category that was none on that day."""
    missing: tuple[str, ...]
    category: CategoryStanding | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScorePart:
    """The score of the day, the age being that of the invitation, against the round's lowest."""

    verdict: Verdict
    score: int
    """What is certain of it."""
    cutoff: int | None
    """The lowest score invited; of several rounds that day the lowest that may have been meant.
    None where it is not known."""
    from_history: bool
    """Whether the lowest score is IRCC's own record rather than the candidate's word."""
    below: bool
    """Whether what is certain of the score is under the lowest."""
    estimate: bool
    """Whether the score is on an earlier grid than the one in force."""
    counted_otherwise: bool
    """Whether IRCC showed another score at submission than is counted here."""
    missing: tuple[str, ...]
    """Facts the score misses: it may be higher."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline:
    """What declining today would keep: the profile's place in the pool (IRPA 10.1(7))."""

    keeps: Verdict
    """Unknown where it is not known whether a program is met."""
    year_over: bool
    """Whether the twelve months of the profile are over, so that nothing is left to keep."""
    pool_until: date | None
    """The first day without the profile, which a decline does not move: the end of its twelve
    months, or the day before from which no program is met any more. None where the submission was
    not told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayToApply:
    """The last day on which an application on the invitation can hold."""

    by: date
    """The earlier of ``sixtieth`` and the last day before the first loss of what it rests on."""
    sixtieth: date
    """The last day the invitation itself leaves."""
    causes: tuple[str, ...] = ()
    """What ends on the day after ``by``; empty where nothing does before the sixtieth."""
    lost: Literal["program", "round", "score"] | None = None
    program: Program | None = None
    requirement: Requirement | None = None
    """What the program lacks from the day after ``by``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationCheck:
    """An open invitation on one day. Not met: an application then would likely be refused."""

    on: date
    invited_on: date
    verdict: Verdict
    """Met only if all three parts are; not met if any is not."""
    program: ProgramPart
    round: RoundPart
    score: ScorePart
    apply: DayToApply
    decline: Decline
    source: str
    """URL of the law."""


def last_day_to_apply(invited_on: date, *, rules: Rulebook) -> date:
    """The last day to apply on an invitation of that day (60 days; 90 in 2016-2018)."""
    rows = rules.process.invitation.days_to_apply
    row = next((row for row in rows if row.covers(invited_on)), rows[0])
    return invited_on + timedelta(days=row.days)


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


def check(
    profile: Profile,
    candidacy: Candidacy,
    on: date,
    *,
    history: Sequence[Round] | None = None,
    rules: Rulebook | None = None,
) -> InvitationCheck | None:
    """Whether an application on the open invitation would hold on a day; None where none is open
    (not invited, applied, or its time is over).

    ``history``: the rounds known, instead of the shipped ones. Raises what ``assess`` raises.
    """
    book = rules or rulebook.default()
    invited_on = candidacy.invited_on
    if invited_on is None or candidacy.applied_on is not None or candidacy.landed_on is not None:
        return None
    sixtieth = last_day_to_apply(invited_on, rules=book)
    if sixtieth < on:
        return None
    case = _Case(profile, candidacy, invited_on, history, book)
    now = assess(case.kept, on, book)
    actual = now.programs
    born, kept_born = profile.birth_date, case.kept.birth_date
    if born and kept_born and age_on(born, on) != age_on(kept_born, on):
        actual = assess(held(profile), on, book).programs
    today = case.parts(now)
    program = today.program
    kept, older = (_verdict(each, program.program) for each in (now.programs, actual))
    program = replace(program, birthday=_RANK[older] < _RANK[kept])
    if kept is Verdict.NOT_MET:
        since, causes = case.lost_since(program.program, on)
        program = replace(program, since=since, causes=causes)
    return InvitationCheck(
        on=on,
        invited_on=invited_on,
        verdict=_worst(program.verdict, today.round.verdict, today.score.verdict),
        program=program,
        round=today.round,
        score=today.score,
        apply=case.apply(today, on, sixtieth),
        decline=_decline(profile, candidacy, actual, on, book),
        source=book.process.invitation.must_still_qualify_source,
    )


def day_to_apply(
    profile: Profile,
    candidacy: Candidacy,
    on: date,
    *,
    history: Sequence[Round] | None = None,
    rules: Rulebook | None = None,
) -> DayToApply | None:
    """The last day on which an application on the open invitation can hold, as things stand on a
    day: its sixtieth, or the last day before the program, the category or the round's score is
    lost. None where no invitation is open. Where something is lost already, nothing ends earlier
    than the sixtieth day any more. Raises what ``assess`` raises.
    """
    found = check(profile, candidacy, on, history=history, rules=rules)
    return found.apply if found else None


# ------------------------------------------------------------------ the three parts


@dataclass(frozen=True, slots=True)
class _Parts:
    program: ProgramPart
    round: RoundPart
    score: ScorePart


class _Case:
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

    def parts(self, now: Assessment) -> _Parts:
        """The three parts on the day of an assessment of the profile with its age kept."""
        return _Parts(self._program(now), self._round(now), self._score(now))

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
        score = score_range(self.kept, now.on, rules=self.book)
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
            if _verdict(before, program) is not Verdict.NOT_MET:
                return day, causes
        return None, ()

    def apply(self, today: _Parts, on: date, sixtieth: date) -> DayToApply:
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


def _lost(today: _Parts, then: _Parts) -> Literal["program", "round", "score"] | None:
    """What holds today, or may, and does not on the other day, or only may."""
    if _RANK[then.program.verdict] < _RANK[today.program.verdict]:
        return "program"
    if _RANK[then.round.verdict] < _RANK[today.round.verdict]:
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
    known, until = book.rounds.held, book.rounds.file.as_of
    if history is not None:
        known = tuple(history)
        until = max((one.held_on for one in known), default=date.min)
    before = invited_on - timedelta(days=1)
    of_kind = [one for one in known if kind in (None, one.slug)]
    same_day = tuple(one for one in of_kind if one.held_on == invited_on)
    if invited_on > until or (same_day and kind is not None):
        return same_day if kind is not None else ()
    return same_day + tuple(one for one in of_kind if one.held_on == before)


def _verdict(programs: Sequence[ProgramVerdict], program: Program) -> Verdict:
    return next(one.verdict for one in programs if one.program == program)


def _worst(*verdicts: Verdict) -> Verdict:
    return min(verdicts, key=lambda verdict: _RANK[verdict])


def _decline(
    profile: Profile,
    candidacy: Candidacy,
    programs: Sequence[ProgramVerdict],
    on: date,
    book: Rulebook,
) -> Decline:
    if candidacy.submitted_on is None:
        return Decline(keeps=any_program(programs), year_over=False, pool_until=None)
    ends = add_months(candidacy.submitted_on, book.process.profile.valid_months)
    over = ends <= on
    keeps = Verdict.NOT_MET if over else any_program(programs)
    if keeps is not Verdict.NOT_MET:
        for moment in moments(held(profile), on, ends, book):
            if any_program(moment.after.programs) is Verdict.NOT_MET:
                ends = moment.on
                break
    return Decline(keeps=keeps, year_over=over, pool_until=ends)
