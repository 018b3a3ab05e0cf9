"""A permit to be in Canada: whether it lets its holder work, and until when."""

from __future__ import annotations

from datetime import date

from express_entry.candidate.dates import earliest, latest
from express_entry.candidate.profile import PermitKind, Profile

WORK_PERMITS = (PermitKind.PGWP, PermitKind.OPEN, PermitKind.CLOSED)
"""Permits to work: the others leave open, or exclude, that their holder may."""


def lets_work(permit: PermitKind | str | None) -> bool | None:
    """Whether a permit that is valid lets its holder work in Canada; None where it does not tell:
    some students may, and maintained status goes on as what was held before."""
    if permit in WORK_PERMITS:
        return True
    return False if permit == PermitKind.VISITOR else None


def last_day(profile: Profile) -> date | None:
    """The last day of the permit of somebody in Canada. Where only the month is known it is the
    first day of it: never one that may be too late."""
    if profile.permit is None or profile.permit_ends_on is None or not profile.lives_in_canada:
        return None
    return earliest(profile.permit_ends_on)


def month_told(profile: Profile) -> str | None:
    """The month in which the permit ends, where its day was not told: what is said to its holder is
    that, though what is to be done in time is counted from its first day."""
    ends = profile.permit_ends_on
    if last_day(profile) is None or ends is None or earliest(ends) == latest(ends):
        return None
    return ends


def as_of(profile: Profile, on: date) -> Profile:
    """The profile as it is to be read on a day: once a permit has ended, what it allowed is not
    known any more, since another may have been asked for in time."""
    ends = last_day(profile)
    if ends is None or ends >= on:
        return profile
    changed: dict[str, object] = {}
    if profile.authorized_to_work_in_canada:
        changed["authorized_to_work_in_canada"] = None
    offer = profile.job_offer
    if offer is not None and offer.permit not in (None, "none"):
        changed["job_offer"] = offer.model_copy(update={"permit": None})
    return profile.model_copy(update=changed) if changed else profile
