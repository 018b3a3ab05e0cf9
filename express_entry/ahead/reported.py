"""One change that IRCC must be told of, and those of single facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import Facts, Partner, Profile

TriggerId = Literal[
    "family",
    "language_test",
    "education",
    "work",
    "passport",
    "nomination",
    "job_offer",
    "funds",
    "partner_status",
    "address",
]


ReportedFact = Fact | date


@dataclass(frozen=True, slots=True, kw_only=True)
class Reportable:
    """One change IRCC must be told of."""

    id: str
    """Stable while the change stands: ``marital_status``, ``job.2024-03-04.21231.ended`` …"""
    trigger: TriggerId
    before: dict[str, ReportedFact]
    """The facts as submitted; empty for something new."""
    after: dict[str, ReportedFact]
    """The facts now; empty for something taken back."""


def reported(
    change: str,
    trigger: TriggerId,
    before: dict[str, ReportedFact],
    after: dict[str, ReportedFact],
) -> Reportable:
    return Reportable(id=change, trigger=trigger, before=before, after=after)


def both_partners(submitted: Profile, now: Profile) -> tuple[Partner, Partner] | None:
    """The partner both times; None unless there was and is one (else the marriage says it)."""
    if not submitted.has_partner or not now.has_partner:
        return None
    return submitted.partner or Partner(), now.partner or Partner()


def _was_at_least(before: Facts, now: object) -> bool:
    """Whether money is what it may have been: a least amount was told, and now so much or more."""
    if not isinstance(before, Profile) or not before.settlement_funds_or_more:
        return False
    then = before.settlement_funds
    return then is not None and isinstance(now, int) and now >= then


def told_changes(
    trigger: TriggerId, names: Iterable[str], before: Facts, after: Facts, prefix: str = ""
) -> Iterator[Reportable]:
    """Single facts known both times and not the same."""
    for name in names:
        then, now = getattr(before, name), getattr(after, name)
        if name == "settlement_funds" and _was_at_least(before, now):
            continue
        if then is not None and now is not None and then != now:
            yield reported(f"{prefix}{name}", trigger, {name: then}, {name: now})
