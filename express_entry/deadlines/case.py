"""Where a candidate stands on one day, as the deadlines need to know it.

The pool, an open invitation, an application: each makes other dates matter. The days on which
the score changes are worked out once here and shared by every deadline.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property

from express_entry.ahead.as_today import only_work_went_on
from express_entry.ahead.forecast import Moment, moments
from express_entry.ahead.invitation import check, last_day_to_apply
from express_entry.ahead.invitation_parts import InvitationCheck
from express_entry.assessment import Assessment, assess
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.dates import add_months
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.deadlines.causes import Figures
from express_entry.rulebook import Rulebook


class Case:
    """One candidate on one day, looked at up to a horizon."""

    def __init__(
        self, profile: Profile, candidacy: Candidacy, on: date, horizon_days: int, rules: Rulebook
    ) -> None:
        self.profile = profile
        self.candidacy = candidacy
        self.on = on
        self.until = on + timedelta(days=horizon_days)
        self.rules = rules
        # What was told has happened, also when the question is asked as of an earlier day.
        self.submitted_on = candidacy.submitted_on
        self.applied_on = candidacy.applied_on
        self.landed = candidacy.landed_on is not None
        invited_on = candidacy.invited_on
        self.last_day_to_apply = (
            None if invited_on is None else last_day_to_apply(invited_on, rules=rules)
        )
        """Of the invitation told, open or not."""

    @property
    def settled(self) -> bool:
        """Applied or landed: the score and the pool no longer matter."""
        return self.applied_on is not None or self.landed

    @property
    def open_until(self) -> date | None:
        """The last day to apply on an invitation that is open."""
        if self.settled or self.last_day_to_apply is None or self.last_day_to_apply < self.on:
            return None
        return self.last_day_to_apply

    @cached_property
    def invitation(self) -> InvitationCheck | None:
        """The open invitation against the facts of today, and the day to apply by."""
        return check(self.profile, self.candidacy, self.on, rules=self.rules)

    @property
    def profile_ends_on(self) -> date | None:
        """The day on which the submitted profile leaves the pool for its age; None where none
        is alive (not submitted, applied, or its invitation lapsed)."""
        if self.submitted_on is None or self.settled:
            return None
        if self.last_day_to_apply is not None and self.open_until is None:
            return None
        return add_months(self.submitted_on, self.rules.process.profile.valid_months)

    @property
    def in_pool(self) -> bool:
        """Whether the profile stands in the pool as the day begins: submitted, not yet a year
        old, without an invitation, and not taken out because no program could be met."""
        ends = self.profile_ends_on
        return (
            ends is not None
            and self.on <= ends
            and self.last_day_to_apply is None
            and not self.is_gone
        )

    @cached_property
    def yesterday(self) -> Assessment:
        """How the profile stood before what changes today."""
        first = next(iter(self.moments), None)
        return first.before if first is not None and first.on == self.on else self.today

    @cached_property
    def is_gone(self) -> bool:
        """Whether IRCC has taken the submitted profile out of the pool, since the last program
        that could be met was lost before today (IRPA 10.1(1), 11.2(1))."""
        submitted_on = self.submitted_on
        if submitted_on is None or submitted_on >= self.on or _possible(self.yesterday):
            return False
        return _possible(assess(self.profile, submitted_on, self.rules))

    @cached_property
    def is_possible(self) -> bool:
        """Whether a program is or may be met today: else nothing rests on a test or a report."""
        return _possible(self.today)

    def is_possible_on(self, day: date) -> bool:
        """Whether a program is or may be met on a day from today to the horizon."""
        return _possible(self._as_of(day))

    def is_met_on(self, day: date) -> bool:
        """Whether a program is met for certain on a day from today to the horizon."""
        return _met(self._as_of(day))

    def _as_of(self, day: date) -> Assessment:
        until = [moment.after for moment in self.moments if moment.on <= day]
        return until[-1] if until else self.today

    @cached_property
    def ends_eligibility(self) -> Moment | None:
        """The first day, from today on, from which no program is met any more.

        Where facts are missing so that none is met for certain, none must be possible any more.
        """
        holds = _met if _met(self.yesterday) else _possible
        for moment in self.moments:
            if holds(moment.before) and not holds(moment.after):
                return moment
        return None

    @cached_property
    def leaves_pool_on(self) -> date | None:
        """The first day on which the profile that stands in the pool does so no more: after its
        year, or from the day no program is met; None where none stands."""
        ends, early = self.profile_ends_on, self.ends_eligibility
        if ends is None or not self.in_pool:
            return None
        return ends if early is None else min(ends, early.on)

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The change days from today up to the horizon, today's own change included."""
        return moments(self.profile, self.on - timedelta(days=1), self.until, self.rules)

    @cached_property
    def today(self) -> Assessment:
        """How the profile stands today."""
        for moment in self.moments:
            return moment.after if moment.on == self.on else moment.before
        return assess(self.profile, self.on, self.rules)

    def ahead(self, day: date | None) -> bool:
        """Whether a day lies between today and the horizon, both included."""
        return day is not None and self.on <= day <= self.until

    def moment_on(self, day: date) -> Moment | None:
        """What changes on a day, all together; None where nothing does."""
        return next((moment for moment in self.moments if moment.on == day), None)

    def is_projected(self, day: date) -> bool:
        """Whether what a day changes is measured on a test still to be taken."""
        moment = self.moment_on(day)
        return moment is not None and bool(moment.before.projections)

    def alone(self, day: date, cause: str, changed: Profile) -> Moment:
        """What one cause does with everything else as it is today: how the profile stands, and
        how ``changed`` does, in which the cause has happened already."""
        as_of = self.eve_of(day)
        return Moment(day, (cause,), self._base(day), assess(changed, as_of, self.rules))

    def eve_of(self, day: date) -> date:
        """The day whose facts a change on ``day`` is measured against: today, or yesterday for
        what changes today."""
        return self.on - timedelta(days=1) if day == self.on else self.on

    def _base(self, day: date) -> Assessment:
        return self.yesterday if day == self.on else self.today

    def work_alone(self, day: date, cause: str, *, in_canada: bool | None) -> Moment:
        """What a day does to work that goes on, nobody being older and no evidence ended."""
        today = self.eve_of(day)
        profile = only_work_went_on(self.profile, today, day, self.rules, in_canada=in_canada)
        before = assess(profile, day - timedelta(days=1), self.rules)
        return Moment(day, (cause,), before, assess(profile, day, self.rules))

    def effect(self, alone: Moment) -> Figures:
        """What one cause changes by itself: points and programs before and after, and what else
        that day changes.

        Points of a far day on top of everything else that would be lost by then are nobody's:
        they look like ruin, and hide which loss costs the program.
        """
        before, after, (cause,) = alone.before, alone.after, alone.causes
        then = self.moment_on(alone.on)
        return {
            "of_today": before.total == self._base(alone.on).total,
            "crs_before": before.total,
            "crs_after": after.total,
            "difference": after.total - before.total,
            # The grid of that day may not be known where today's is.
            "estimate": (then.after if then else after).crs.estimate,
            "fsw67_before": before.fsw67.total,
            "fsw67_after": after.fsw67.total,
            "programs_lost": alone.lost,
            "programs_gained": alone.gained,
            "same_day": tuple(other for other in then.causes if other != cause) if then else (),
        }

    def for_applying(self, day: date) -> Figures:
        """What evidence ending on ``day`` means for the application, at which it must count.

        With an open invitation that rests on it: apply before that day. In the pool or before:
        the last day of an invitation that leaves the whole time to apply.
        """
        if self.settled:
            return {}
        if self.invitation is not None:
            ends = self.invitation.apply.by + timedelta(days=1) == day
            return {"apply_before": day} if ends and self.invitation.apply.causes else {}
        days = self.rules.process.invitation.days_to_apply[-1].days
        return {"full_time_if_invited_by": day - timedelta(days=days + 1)}


def _met(assessment: Assessment) -> bool:
    return any(program.verdict is Verdict.MET for program in assessment.programs)


def _possible(assessment: Assessment) -> bool:
    return any(program.verdict is not Verdict.NOT_MET for program in assessment.programs)


def program_lost_on(profile: Profile, since: date, on: date, rules: Rulebook) -> date | None:
    """The day from which on no program is possible any more, if none is on ``on``."""
    if _possible(assess(profile, on, rules)):
        return None
    lost = [
        moment.on
        for moment in moments(profile, since, on, rules)
        if _possible(moment.before) and not _possible(moment.after)
    ]
    return lost[-1] if lost else None
