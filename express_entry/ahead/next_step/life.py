"""An invitation, and what comes after it."""

from __future__ import annotations

from datetime import date, timedelta

from express_entry.ahead.next_step.position import NextStep, Position
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.three_valued import Verdict


def decline_or_mend(position: Position) -> NextStep | None:
    """The claim does not hold, or the score is under the round's lowest by all that is known."""
    found = position.invitation
    if found is None or not position.claim_fails:
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
    """What to do today of the work for the application, or what comes next and when."""
    found = position.invitation
    if found is None:
        return None
    facts: dict[str, Fact | date] = {"by": found.apply.by}
    facts |= {"days_left": (found.apply.by - position.on).days} | position.work_to_do
    return NextStep(id="sixty_days", because="invitation", facts=facts)


def after_applying(position: Position) -> NextStep | None:
    if not position.is_settled:
        return None
    candidacy = position.candidacy
    if candidacy.landed_on is not None:
        days = position.book.process.landing.address_within_days
        by = candidacy.landed_on + timedelta(days=days)
        return NextStep(id="after_applying", because="landed", facts={"by": by})
    letter = candidacy.biometrics_letter_on
    if letter is not None and not candidacy.biometrics_done:
        by = letter + timedelta(days=position.book.process.biometrics.days_after_letter)
        return NextStep(id="after_applying", because="biometrics", facts={"by": by})
    return NextStep(id="after_applying", because="applied")


def refile(position: Position) -> NextStep | None:
    ends = position.ends_on
    if ends is None or ends > position.on:
        return None
    because = "profile_expiry"
    if position.candidacy.ended_on is not None:
        because = "ended"
    elif position.candidacy.invited_on is not None:
        because = "invitation_over"
    facts: dict[str, Fact | date] = {"on": ends, "total": position.today.crs.total}
    facts["estimate"] = position.today.crs.estimate
    if position.program is not Verdict.UNKNOWN:
        facts["eligible"] = position.program is Verdict.MET
    return NextStep(id="refile", because=because, facts=facts)
