"""What had failed or ended on the day an application was sent."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from conversations.chat.life import candidacy_of
from conversations.chat.turn import Turn
from conversations.reports.evidence import earns_points_alone, evidence
from conversations.reports.invitation import round_fails
from conversations.reports.lacking import lacks
from express_entry.ahead.invitation import check
from express_entry.ahead.invitation_parts import InvitationCheck
from express_entry.candidate.three_valued import Verdict


def failing_before(turn: Turn, applied_on: date) -> Markup:
    """What failed on the day the application was sent, the program first; empty where nothing is
    known to have."""
    words, found = turn.words, _checked_on(turn, applied_on)
    if found is None or found.verdict is not Verdict.NOT_MET:
        return Markup("")
    program, points = found.program, found.score
    if program.verdict is Verdict.NOT_MET:
        assert program.requirement is not None, "a program that fails on nothing"
        name = words.plain(f"program-{program.program}")
        return words.say(
            "apply-fails-program", program=name, lacks=lacks(turn, program.requirement)
        )
    if said := round_fails(turn, found):
        return said
    return words.say("apply-fails-score", score=points.score, cutoff=points.cutoff)


def _checked_on(turn: Turn, applied_on: date) -> InvitationCheck | None:
    """The invitation on the day of the application, as if none were told yet."""
    life = turn.session.life
    candidacy = candidacy_of(life.model_copy(update={"applied_on": None}))
    return check(turn.profile, candidacy, applied_on)


def ended_before(turn: Turn, applied_on: date) -> tuple[str, date] | None:
    """The evidence that had ended when the application was sent, and its first day without: its
    cause as the engine names it. None where nothing had."""
    found = _checked_on(turn, applied_on)
    if found is None or found.program.since is None:
        return None
    for cause in sorted(found.program.causes, key=earns_points_alone):
        if evidence(turn, (cause,)):
            return cause, found.program.since
    return None
