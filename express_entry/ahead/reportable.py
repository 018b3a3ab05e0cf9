"""What IRCC must be told: the differences between the profile as submitted and as it is now.

The triggers are the official list of changes after which a profile must be updated, and what else
must stay accurate there (IRPA 16(1), 40(1)(a), 11.2(1)). A fact that was not known at submission
and is told later is not a change, except where the day of the thing itself (a test taken, a
credential completed) is later than the submission. Time alone changes nothing: both profiles are
looked at as they are on the same day.
Source: Ministerial Instructions respecting the Express Entry system; IRCC, "Update your profile".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from express_entry.ahead.reportable_evidence import changes_of_studies, changes_of_tests
from express_entry.ahead.reported import (
    Reportable,
    ReportedFact,
    TriggerId,
    both_partners,
    reported,
    told_changes,
)
from express_entry.candidate.dates import earliest, latest
from express_entry.candidate.profile import Job, Profile

TRIGGERS: Mapping[str, tuple[str, ...]] = {
    "family": ("marital_status", "dependent_children", "sibling_in_canada", "relative_in_canada"),
    "language_test": ("english", "french", "partner.english", "partner.french"),
    "education": (
        "credentials",
        "certificate_of_qualification",
        "partner.education",
        "partner.eca",
    ),
    "work": ("jobs", "partner.canadian_work_years"),
    "passport": ("passport_expires_on",),
    "nomination": ("provincial_nomination",),
    "job_offer": ("has_job_offer", "job_offer"),
    "funds": ("settlement_funds",),
    "partner_status": ("partner.accompanying", "partner.canadian"),
    "address": ("residence_country", "lives_in_canada", "city", "destination"),
}
"""The official list of changes to report, in its order, and the profile facts each concerns."""

ALSO: Mapping[str, TriggerId] = {
    "birth_date": "passport",
    "primary_occupation": "work",
    "authorized_to_work_in_canada": "work",
    "partner.worked_full_time_year_in_canada": "work",
    "studied_in_canada": "education",
    "partner.studied_in_canada": "education",
}
"""What the official list does not name and must be told all the same, because points, programs or
the proof of funds hang on it (IRPR 75(2)(a), 76(1)(b), 81, 82(2), 83(1)(b) to (c.1), 87.2(5)), each
with the change it goes under. A date of birth is corrected like an identity document."""


def differences(
    submitted: Profile, now: Profile, on_submitted: date, on: date
) -> tuple[Reportable, ...]:
    """Every change between the two profiles that must be reported, in the order of TRIGGERS.

    ``on_submitted`` is the day up to which IRCC was told everything; ``on`` the day on which both
    are compared: what lies after it has not happened yet.
    """
    found = (
        *told_changes("family", TRIGGERS["family"], submitted, now),
        *changes_of_tests(submitted, now, on_submitted, on),
        *changes_of_studies(submitted, now, on_submitted, on),
        *_work(submitted, now, on_submitted, on),
        *told_changes("passport", ("passport_expires_on", "birth_date"), submitted, now),
        *_nomination(submitted, now),
        *_job_offer(submitted, now),
        *told_changes("funds", TRIGGERS["funds"], submitted, now),
        *_partner_status(submitted, now),
        *told_changes("address", TRIGGERS["address"], submitted, now),
    )
    return tuple(found)


# ------------------------------------------------------------------ work


def _work(submitted: Profile, now: Profile, on_submitted: date, on: date) -> Iterator[Reportable]:
    if now.jobs is not None:
        held = None if submitted.jobs is None else _begun(submitted.jobs, on)
        yield from _jobs(held, _begun(now.jobs, on), on_submitted)
    own = ("primary_occupation", "authorized_to_work_in_canada")
    yield from told_changes("work", own, submitted, now)
    partners = both_partners(submitted, now)
    if partners is not None:
        theirs = ("canadian_work_years", "worked_full_time_year_in_canada")
        yield from told_changes("work", theirs, *partners, "partner.")


def _begun(jobs: Sequence[Job], on: date) -> list[Job]:
    """The jobs begun by a day. A leave in one is no change of the job that IRCC lists."""
    begun = [job for job in jobs if job.start is None or earliest(job.start) <= on]
    return [job.model_copy(update={"unpaid_leave": None}) for job in begun]


def _jobs(
    submitted: Sequence[Job] | None, now: Sequence[Job], on_submitted: date
) -> Iterator[Reportable]:
    """Jobs new, ended, changed and taken back: matched by start and country, alike ones first."""
    then = list(submitted or ())
    new = []
    for job in now:
        if job in then:
            then.remove(job)
        else:
            new.append(job)
    for job in new:
        held = next((one for one in then if _same_job(one, job)), None)
        name = f"job.{job.start}.{job.noc}"
        if held is None:
            started_since = job.start is not None and latest(job.start) > on_submitted
            if submitted is not None or started_since:
                yield reported(f"{name}.new", "work", {}, _of_job(job))
            continue
        then.remove(held)
        what = "ended" if held.current and not job.current and job.end else "changed"
        yield reported(f"{name}.{what}", "work", _of_job(held), _of_job(job))
    for job in then:
        yield reported(f"job.{job.start}.{job.noc}.removed", "work", _of_job(job), {})


def _same_job(one: Job, other: Job) -> bool:
    return (one.start, one.in_canada) == (other.start, other.in_canada)


def _of_job(job: Job) -> dict[str, ReportedFact]:
    return {
        "title": job.title,
        "noc": job.noc,
        "in_canada": job.in_canada,
        "start": job.start,
        "end": job.end,
        "current": job.current,
        "hours_per_week": None if job.hours_per_week is None else float(job.hours_per_week),
    }


# ------------------------------------------------------------------ offers, partner


def _nomination(submitted: Profile, now: Profile) -> Iterator[Reportable]:
    """Received or lost. Received counts also where none was asked about at submission: 600
    points that IRCC does not know of are worth a question too many."""
    then, held = submitted.provincial_nomination, now.provincial_nomination
    if held is not None and bool(then) != held:
        name = "provincial_nomination"
        yield reported(name, "nomination", {name: then}, {name: held})


def _job_offer(submitted: Profile, now: Profile) -> Iterator[Reportable]:
    then, offered = submitted.has_job_offer, now.has_job_offer
    if then is None or offered is None:
        return
    before, after = (
        {"has_job_offer": profile.has_job_offer, "noc": profile.job_offer.noc}
        if profile.has_job_offer and profile.job_offer
        else {"has_job_offer": profile.has_job_offer}
        for profile in (submitted, now)
    )
    other = bool(then and submitted.job_offer and submitted.job_offer != now.job_offer)
    if then != offered or (other and now.job_offer is not None):
        yield reported("job_offer", "job_offer", {**before}, {**after})


def _partner_status(submitted: Profile, now: Profile) -> Iterator[Reportable]:
    partners = both_partners(submitted, now)
    if partners is not None:
        yield from told_changes(
            "partner_status", ("accompanying", "canadian"), *partners, "partner."
        )
