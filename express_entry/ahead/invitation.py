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
from dataclasses import replace
from datetime import date, timedelta

from express_entry import rulebook
from express_entry.ahead.forecast import moments
from express_entry.ahead.invitation_parts import (
    DayToApply,
    Decline,
    InvitationCheck,
    verdict_on,
    worst,
)
from express_entry.ahead.invited import Invited
from express_entry.ahead.no_program import any_program, held
from express_entry.assessment import assess
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.dates import add_months, age_on
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import RANK, Verdict
from express_entry.eligibility.verdicts import ProgramVerdict
from express_entry.rulebook import Rulebook
from express_entry.rulebook.rounds import Round


def last_day_to_apply(invited_on: date, *, rules: Rulebook) -> date:
    """The last day to apply on an invitation of that day (60 days; 90 in 2016-2018)."""
    rows = rules.process.invitation.days_to_apply
    row = next((row for row in rows if row.covers(invited_on)), rows[0])
    return invited_on + timedelta(days=row.days)


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
    case = Invited(profile, candidacy, invited_on, history, book)
    now = assess(case.kept, on, book)
    actual = now.programs
    born, kept_born = profile.birth_date, case.kept.birth_date
    if born and kept_born and age_on(born, on) != age_on(kept_born, on):
        actual = assess(held(profile), on, book).programs
    today = case.parts(now)
    program = today.program
    kept, older = (verdict_on(each, program.program) for each in (now.programs, actual))
    program = replace(program, birthday=RANK[older] < RANK[kept])
    if kept is Verdict.NOT_MET:
        since, causes = case.lost_since(program.program, on)
        program = replace(program, since=since, causes=causes)
    return InvitationCheck(
        on=on,
        invited_on=invited_on,
        verdict=worst(program.verdict, today.round.verdict, today.score.verdict),
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
