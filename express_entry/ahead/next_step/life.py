"""An invitation, and what comes after it."""

from __future__ import annotations

from express_entry.ahead.next_step.position import NextStep, Position
from express_entry.candidate.three_valued import Verdict


def decline_or_mend(position: Position) -> NextStep | None:
    found = position.invitation
    if found is None or found.verdict is not Verdict.NOT_MET:
        return None
    if found.program.verdict is Verdict.NOT_MET:
        lacking = found.program.requirement
        because: str = lacking.id if lacking is not None else "program"
    elif found.round.verdict is Verdict.NOT_MET:
        because = found.round.kind or "round"
    else:
        because = "score"
    return NextStep(
        id="decline_or_mend",
        because=because,
        facts={
            "score": found.score.score,
            "cutoff": found.score.cutoff,
            "program": found.program.program,
            "by": found.apply.by,
        },
    )


def sixty_days(position: Position) -> NextStep | None:
    found = position.invitation
    if found is None:
        return None
    return NextStep(
        id="sixty_days",
        because="invitation",
        facts={"by": found.apply.by, "days_left": (found.apply.by - position.on).days},
    )


def after_applying(position: Position) -> NextStep | None:
    if not position.is_settled:
        return None
    landed = position.candidacy.landed_on is not None
    return NextStep(id="after_applying", because="landed" if landed else "applied")


def refile(position: Position) -> NextStep | None:
    ends = position.ends_on
    if ends is None or ends > position.on:
        return None
    because = "invitation_over" if position.candidacy.invited_on is not None else "profile_expiry"
    return NextStep(id="refile", because=because, facts={"on": ends})
