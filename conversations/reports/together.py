"""Which dates are spoken of, and which in one message: what follows from one is told with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from conversations.chat.life import candidacy_of
from conversations.chat.turn import Turn
from conversations.reports.pool import pool_profile
from express_entry.deadlines import Deadline, deadlines
from express_entry.deadlines.causes import is_prepared_for

_TAKING = re.compile(
    r"language_test\.(english|french|partner)|eca\.\w+|birthday|ageing_out\.\w+|funds_table|rules\.\w+"
)
"""The causes of a day that can take something away."""


AHEAD = 3660
"""Days ahead that /deadlines shows: a passport lasts ten years."""


def upcoming(turn: Turn) -> tuple[Deadline, ...]:
    """Everything coming, the nearest first."""
    found = ahead(turn)
    return spoken(tuple(deadline for deadline in found if is_prepared_for(deadline.cause)))


def ahead(turn: Turn) -> tuple[Deadline, ...]:
    candidacy = candidacy_of(turn.session.life)
    return deadlines(pool_profile(turn), candidacy, turn.today, horizon_days=AHEAD)


def spoken(found: Sequence[Deadline]) -> tuple[Deadline, ...]:
    """What to say of them: each thing once. What takes the last program away that day, and the
    profile that leaves the pool with it, are said with the loss; work that grows too old for a
    program, with its points; an invitation that is over, as over, and of two last days to apply
    the later one."""
    lost = {deadline.on: deadline for deadline in found if deadline.cause == "eligibility_lost"}
    is_over = any(deadline.cause == "invitation_over" for deadline in found)
    last = max((one.on for one in found if one.cause == "invitation"), default=None)
    aged = {deadline.on for deadline in found if _ages_out_of_a_program(deadline)}
    with_loss = {day: [one for one in found if _takes(one, lost[day])] for day in lost}
    said = []
    for deadline in found:
        if deadline in with_loss.get(deadline.on, ()):
            continue
        if deadline.cause == "profile_expiry" and deadline.on in lost:
            continue
        if deadline.cause == "invitation" and (is_over or deadline.on != last):
            continue
        if is_over and deadline.cause.partition(".")[0] in ("invited", "unbegun", "work"):
            continue
        if deadline.cause.startswith("ageing_out.crs_") and deadline.on in aged:
            continue
        if deadline.cause == "eligibility_lost":
            deadline = _joined(deadline, with_loss[deadline.on])
        said.append(deadline)
    return tuple(said)


def _takes(one: Deadline, loss: Deadline) -> bool:
    """Whether a deadline is what takes the last program away that day."""
    causes = loss.facts["causes"]
    assert isinstance(causes, tuple)
    named = one.on == loss.on and one.cause in causes
    return named and bool(one.facts.get("programs_lost"))


def _joined(loss: Deadline, told_with_it: Sequence[Deadline]) -> Deadline:
    """The loss with what is told with it: its days to remind, and its points if it is one."""
    leads = {lead for one in (loss, *told_with_it) for lead in one.lead_dates}
    facts = loss.facts
    if told_with_it:
        facts = facts | {"causes": tuple(one.cause for one in told_with_it)}
    if len(told_with_it) == 1:
        of_it = told_with_it[0].facts
        names = ("crs_before", "crs_after", "of_today", "estimate")
        facts = facts | {name: of_it[name] for name in names}
    return replace(loss, facts=facts, lead_dates=tuple(sorted(leads)))


def _ages_out_of_a_program(deadline: Deadline) -> bool:
    head, _, purpose = deadline.cause.partition(".")
    return head == "ageing_out" and not purpose.startswith("crs_")
