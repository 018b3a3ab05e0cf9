"""An open invitation gone through claim by claim, as an officer would: the score and the program
without each, against the lowest score of the round. What proves a claim is ``documents.proofs``.

What an invitation was issued on must have been there that day and still be there when IRCC receives
the application (IRPA 11.2(1)); whether it all is there today is ``invitation.check``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from express_entry import rulebook
from express_entry.ahead.claims import Claim, claims_of
from express_entry.ahead.invitation import last_day_to_apply
from express_entry.ahead.invitation_parts import ProgramPart, RoundPart, ScorePart
from express_entry.ahead.invited import Invited, Parts
from express_entry.ahead.no_program import held
from express_entry.candidate import merge_patch
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.identifiers import ClaimKind, Fact, Program
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import RANK, Verdict
from express_entry.eligibility.verdicts import Requirement
from express_entry.rulebook import Rulebook
from express_entry.rulebook.rounds import Round

Outcome = Literal["falls", "may_fall", "unknown", "stands"]
"""``falls``: something that was met, or could be, is certainly not met without the claim.
``may_fall``: something is less certain without it. ``unknown``: it adds points, and the lowest
score of the round is not known. ``stands``: it adds something, and every part stays as it is."""
PartName = Literal["program", "round", "score"]
_ORDER: tuple[Outcome, ...] = ("falls", "may_fall", "unknown", "stands")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedClaim:
    """One claim, and the invitation without it."""

    id: str
    """Unique among those of one profile: ``job.0``, ``ability.english.reading``, ``sibling``."""
    kind: ClaimKind
    figures: dict[str, Fact]
    """``index`` of the job or credential; ``language``, ``ability``, and the ``level`` told of."""
    changed: dict[str, Any]
    """The profile without the claim, as a JSON merge patch (RFC 7396) of the profile."""
    score: int
    """What is certain of the CRS without it."""
    points: int
    """CRS points it adds; none where only the program or the round rests on it."""
    outcome: Outcome
    lost: tuple[PartName, ...]
    """What is not met without it, or less certain."""
    program: Verdict
    """The program of the invitation without it."""
    round: Verdict
    """Whether the candidate then belongs into a round of that kind."""
    reaches: Verdict
    """Whether the score without it reaches the lowest one of the round."""
    below: bool
    """Whether what is certain of the score without it is under the lowest one of the round."""
    requirement: Requirement | None
    """What the program then lacks, where it is less certain without the claim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimsChecked:
    """What an open invitation rests on: with every claim, and without each."""

    checked_on: date
    """The day of the invitation; today where a test or an assessment told is newer than that."""
    invited_under: Program | None
    """The program the invitation was issued under; None where it is not known."""
    program: ProgramPart
    round: RoundPart
    score: ScorePart
    claims: tuple[CheckedClaim, ...]
    """Those that add points or a verdict; the ones it falls without first, then by points."""


def check_claims(
    profile: Profile,
    candidacy: Candidacy,
    on: date,
    *,
    history: Sequence[Round] | None = None,
    rules: Rulebook | None = None,
) -> ClaimsChecked | None:
    """The open invitation without each claim; None where none is open, as for ``check``.

    ``history``: the rounds known, instead of the shipped ones. Raises what ``assess`` raises.
    """
    book = rules or rulebook.default()
    invited_on = candidacy.invited_on
    if invited_on is None or candidacy.applied_on is not None or candidacy.landed_on is not None:
        return None
    if last_day_to_apply(invited_on, rules=book) < on:
        return None
    day = invited_on if _newest_evidence(profile) <= invited_on <= on else on
    case = Invited(profile, candidacy, invited_on, history, book)
    whole = case.parts_on(day)
    found = []
    for claim in claims_of(held(profile), book):
        without = case.claiming(claim.without).parts_on(day)
        checked = _checked(profile, claim, whole, without)
        if checked.points > 0 or checked.lost:
            found.append(checked)
    return ClaimsChecked(
        checked_on=day,
        invited_under=case.under,
        program=whole.program,
        round=whole.round,
        score=whole.score,
        claims=tuple(sorted(found, key=_place)),
    )


def _newest_evidence(profile: Profile) -> date:
    """The day of the newest test or assessment: none of an earlier day tells what stood then."""
    partner = profile.partner
    tests = [profile.english, profile.french]
    reports = [one.eca for one in profile.credentials or ()]
    if partner is not None:
        tests += [partner.english, partner.french]
        reports.append(partner.eca)
    days = [test.taken_on for test in tests if test is not None and not test.planned]
    days += [report.issued_on for report in reports if report is not None]
    return max((day for day in days if day is not None), default=date.min)


def _checked(profile: Profile, claim: Claim, whole: Parts, without: Parts) -> CheckedClaim:
    lost = _lost(whole, without)
    points = whole.score.score - without.score.score
    return CheckedClaim(
        id=claim.id,
        kind=claim.kind,
        figures=claim.figures,
        changed=merge_patch.between(profile, _told(profile, claim.without)),
        score=without.score.score,
        points=points,
        outcome=_outcome(whole, without, lost, points),
        lost=lost,
        program=without.program.verdict,
        round=without.round.verdict,
        reaches=without.score.verdict,
        below=without.score.below,
        requirement=without.program.requirement if "program" in lost else None,
    )


def _lost(whole: Parts, without: Parts) -> tuple[PartName, ...]:
    lost: list[PartName] = []
    if RANK[without.program.verdict] < RANK[whole.program.verdict]:
        lost.append("program")
    if RANK[without.round.verdict] < RANK[whole.round.verdict]:
        lost.append("round")
    under = without.score.below and not whole.score.below
    if RANK[without.score.verdict] < RANK[whole.score.verdict] or under:
        lost.append("score")
    return tuple(lost)


def _outcome(whole: Parts, without: Parts, lost: tuple[PartName, ...], points: int) -> Outcome:
    then = {
        "program": without.program.verdict,
        "round": without.round.verdict,
        "score": without.score.verdict,
    }
    if any(then[part] is Verdict.NOT_MET for part in lost):
        return "falls"
    if lost:
        return "may_fall"
    return "unknown" if points > 0 and whole.score.cutoff is None else "stands"


def _told(profile: Profile, without: Profile) -> Profile:
    """The profile without the claim, plans still in it."""
    plans = {
        name: getattr(profile, name)
        for name in ("english", "french")
        if (test := getattr(profile, name)) is not None and test.planned
    }
    denied = {f"has_no_{name}_test": getattr(profile, f"has_no_{name}_test") for name in plans}
    return without.model_copy(update=plans | denied)


def _place(one: CheckedClaim) -> tuple[object, ...]:
    return _ORDER.index(one.outcome), -one.points, one.id
