"""One candidate on one day, as the next step asks of it; and what a next step is."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from express_entry.ahead.doors import Door, doors
from express_entry.ahead.forecast import Step, forecast
from express_entry.ahead.invitation import check, last_day_to_apply
from express_entry.ahead.invitation_parts import InvitationCheck
from express_entry.ahead.no_program import any_program
from express_entry.ahead.what_ifs import WhatIf, what_ifs
from express_entry.assessment import Assessment, assess
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.dates import add_months, anniversary
from express_entry.candidate.identifiers import Fact, NextStepId
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.documents.work import comes_next, work_plan
from express_entry.rulebook import Rulebook

SOON = timedelta(days=90)
"""How far ahead a passport, and a permit that no bridging follows, are renewed first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """What to do next, and why."""

    id: NextStepId
    because: str
    """What decides: the cause of a loss, a requirement, a kind of round, the id of a what-if."""
    changes: tuple[str, ...] = ()
    """Names of the profile facts to tell or to change, the first one first."""
    facts: dict[str, Fact | date] = field(default_factory=dict)
    """Figures and dates for the wording."""


class Position:
    """One candidate on one day; what several steps ask is worked out once."""

    def __init__(
        self,
        profile: Profile,
        candidacy: Candidacy,
        on: date,
        book: Rulebook,
        shown: Profile | None = None,
    ) -> None:
        self.profile = profile
        self.candidacy = candidacy
        self.on = on
        self.book = book
        self._shown = shown
        self.is_settled = candidacy.applied_on is not None or candidacy.landed_on is not None

    @property
    def shown(self) -> Position:
        """The same with the score that the candidate is shown."""
        return self._other or self

    @cached_property
    def _other(self) -> Position | None:
        """The position that is shown in place of this one, where there is another."""
        if self._shown is None or self._shown == self.profile:
            return None
        return Position(self._shown, self.candidacy, self.on, self.book)

    @cached_property
    def today(self) -> Assessment:
        return assess(self.profile, self.on, self.book)

    @cached_property
    def program(self) -> Verdict:
        """Whether a program is met."""
        return any_program(self.today.programs)

    @cached_property
    def invitation(self) -> InvitationCheck | None:
        return check(self.profile, self.candidacy, self.on, rules=self.book)

    @property
    def claim_fails(self) -> bool:
        """Whether one should not apply on the open invitation as things stand."""
        found = self.invitation
        return found is not None and (found.verdict is Verdict.NOT_MET or found.score.below)

    @cached_property
    def work_to_do(self) -> dict[str, Fact | date]:
        """The first piece of the work for the application that is not done, and from when."""
        found = self.invitation
        if found is None:
            return {}
        work = work_plan(self.profile, self.candidacy, self.on, found.apply.by, rules=self.book)
        first = comes_next(work, self.on)
        if first is None:
            return {}
        # Once nothing else is left to be done, there is nothing to wait for.
        is_last = sum(not one.done for one in work) == 1
        return {"work": first.id, "start_by": self.on if is_last else first.start_by}

    @cached_property
    def ends_on(self) -> date | None:
        """The first day on which the profile told as submitted stands no more."""
        if self.candidacy.ended_on is not None:
            return self.candidacy.ended_on
        submitted, invited = self.candidacy.submitted_on, self.candidacy.invited_on
        if invited is not None:
            lapsed = last_day_to_apply(invited, rules=self.book) + timedelta(days=1)
            return lapsed if self.invitation is None else None
        if submitted is None:
            return None
        return add_months(submitted, self.book.process.profile.valid_months)

    @property
    def in_pool(self) -> bool:
        ends = self.ends_on
        return self.candidacy.submitted_on is not None and (ends is None or ends > self.on)

    @cached_property
    def singles(self) -> tuple[WhatIf, ...]:
        return what_ifs(self.profile, self.today, rules=self.book)

    @cached_property
    def doors(self) -> tuple[Door, ...]:
        return doors(self.profile, self.candidacy, self.on, self.book)

    @cached_property
    def year(self) -> tuple[Step, ...]:
        """What time alone changes within a year."""
        return forecast(self.profile, self.on, anniversary(self.on, 1), rules=self.book)
