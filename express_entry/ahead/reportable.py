"""What IRCC must be told: the differences between the profile as submitted and as it is now.

The triggers are the official list of changes after which a profile must be updated, and what else
must stay accurate there (IRPA 16(1), 40(1)(a), 11.2(1)). A fact that was not known at submission
and is told later is not a change, except where the day of the thing itself (a test taken, a
credential completed) is later than the submission. Time alone changes nothing: both profiles are
looked at as they are on the same day.
Source: Ministerial Instructions respecting the Express Entry system; IRCC, "Update your profile".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from express_entry.candidate.dates import earliest, latest
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import (
    ABILITIES,
    Credential,
    Eca,
    Facts,
    Job,
    LanguageTest,
    Partner,
    Profile,
)

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


def differences(
    submitted: Profile, now: Profile, on_submitted: date, on: date
) -> tuple[Reportable, ...]:
    """Every change between the two profiles that must be reported, in the order of TRIGGERS.

    ``on_submitted`` is the day up to which IRCC was told everything; ``on`` the day on which both
    are compared: what lies after it has not happened yet.
    """
    found = (
        *_told("family", TRIGGERS["family"], submitted, now),
        *_tests(submitted, now, on_submitted, on),
        *_education(submitted, now, on_submitted, on),
        *_work(submitted, now, on_submitted, on),
        *_told("passport", ("passport_expires_on", "birth_date"), submitted, now),
        *_nomination(submitted, now),
        *_job_offer(submitted, now),
        *_told("funds", TRIGGERS["funds"], submitted, now),
        *_partner_status(submitted, now),
        *_told("address", TRIGGERS["address"], submitted, now),
    )
    return tuple(found)


def _reportable(
    change: str,
    trigger: TriggerId,
    before: dict[str, ReportedFact],
    after: dict[str, ReportedFact],
) -> Reportable:
    return Reportable(id=change, trigger=trigger, before=before, after=after)


def _told(
    trigger: TriggerId, names: Iterable[str], before: Facts, after: Facts, prefix: str = ""
) -> Iterator[Reportable]:
    """Single facts known both times and not the same."""
    for name in names:
        then, now = getattr(before, name), getattr(after, name)
        if then is not None and now is not None and then != now:
            yield _reportable(f"{prefix}{name}", trigger, {name: then}, {name: now})


def _partners(submitted: Profile, now: Profile) -> tuple[Partner, Partner] | None:
    """The partner both times; None unless there was and is one (else the marriage says it)."""
    if not submitted.has_partner or not now.has_partner:
        return None
    return submitted.partner or Partner(), now.partner or Partner()


# ------------------------------------------------------------------ tests and education


def _tests(submitted: Profile, now: Profile, on_submitted: date, on: date) -> Iterator[Reportable]:
    denied = {
        "english": submitted.has_no_english_test,
        "french": submitted.has_no_french_test,
    }
    for name, none_then in denied.items():
        then, new = getattr(submitted, name), getattr(now, name)
        yield from _test(name, then, new, none_then, on_submitted, on)
    partners = _partners(submitted, now)
    if partners is not None:
        before, after = partners
        for name in ("english", "french"):
            then, new = getattr(before, name), getattr(after, name)
            yield from _test(f"partner.{name}", then, new, before.has_no_test, on_submitted, on)


def _test(
    name: str,
    then: LanguageTest | None,
    now: LanguageTest | None,
    none_then: bool | None,
    on_submitted: date,
    on: date,
) -> Iterator[Reportable]:
    """A test new, taken again or taken back. A sitting still to come is not a result, and nothing
    that IRCC holds is given up for it."""
    held = None if then is None or _to_come(then, on) else then
    if held == now or (now is not None and _to_come(now, on)):
        return
    taken_since = now is not None and now.taken_on is not None and now.taken_on > on_submitted
    if then is not None or none_then or taken_since:
        yield _reportable(name, "language_test", _of_test(held), _of_test(now))


def _to_come(test: LanguageTest, on: date) -> bool:
    return test.planned or (test.taken_on is not None and test.taken_on > on)


def _of_test(test: LanguageTest | None) -> dict[str, ReportedFact]:
    if test is None:
        return {}
    scores = {ability: getattr(test, ability) for ability in ABILITIES}
    return {
        "test": str(test.test),
        "taken_on": test.taken_on,
        **{name: None if score is None else float(score) for name, score in scores.items()},
    }


def _education(
    submitted: Profile, now: Profile, on_submitted: date, on: date
) -> Iterator[Reportable]:
    yield from _credentials(submitted, now, on_submitted, on)
    own = ("certificate_of_qualification", "studied_in_canada")
    yield from _told("education", own, submitted, now)
    partners = _partners(submitted, now)
    if partners is not None:
        before, after = partners
        theirs = ("education", "studied_in_canada")
        yield from _told("education", theirs, before, after, "partner.")
        if _other_assessment(before.eca, after.eca, before.assessed, on_submitted):
            yield _reportable(
                "partner.eca", "education", _of_assessment(before.eca), _of_assessment(after.eca)
            )


def _credentials(
    submitted: Profile, now: Profile, on_submitted: date, on: date
) -> Iterator[Reportable]:
    if now.credentials is None:
        return
    then = [one for one in submitted.credentials or () if _completed_by(one, on)]
    for credential in (one for one in now.credentials if _completed_by(one, on)):
        held = next((one for one in then if _same_credential(one, credential)), None)
        name = f"credential.{credential.completed_on}.{credential.level}"
        if held is not None:
            then.remove(held)
            if _other_assessment(held.eca, credential.eca, held.assessed, on_submitted):
                before, after = _of_assessment(held.eca), _of_assessment(credential.eca)
                yield _reportable(f"{name}.eca", "education", before, after)
        elif submitted.credentials is not None or _completed_since(credential, on_submitted):
            yield _reportable(f"{name}.new", "education", {}, _of_credential(credential))
    for credential in then:
        name = f"credential.{credential.completed_on}.{credential.level}"
        yield _reportable(f"{name}.removed", "education", _of_credential(credential), {})


def _same_credential(one: Credential, other: Credential) -> bool:
    return (one.level, one.in_canada, one.completed_on) == (
        other.level,
        other.in_canada,
        other.completed_on,
    )


def _completed_by(credential: Credential, on: date) -> bool:
    return credential.completed_on is None or earliest(credential.completed_on) <= on


def _completed_since(credential: Credential, day: date) -> bool:
    return credential.completed_on is not None and earliest(credential.completed_on) > day


def _of_credential(credential: Credential) -> dict[str, ReportedFact]:
    return {
        "level": None if credential.level is None else str(credential.level),
        "in_canada": credential.in_canada,
        "completed_on": credential.completed_on,
    }


def _other_assessment(
    then: Eca | None, now: Eca | None, assessed_then: bool | None, on_submitted: date
) -> bool:
    """Whether there is another report, or none any more."""
    if then == now:
        return False
    if then is not None or now is None:
        return True
    issued_since = now.issued_on is not None and now.issued_on > on_submitted
    return assessed_then is False or issued_since


def _of_assessment(eca: Eca | None) -> dict[str, ReportedFact]:
    if eca is None:
        return {}
    return {
        "organization": eca.organization,
        "issued_on": eca.issued_on,
        "equivalent": None if eca.equivalent is None else str(eca.equivalent),
    }


# ------------------------------------------------------------------ work


def _work(submitted: Profile, now: Profile, on_submitted: date, on: date) -> Iterator[Reportable]:
    if now.jobs is not None:
        held = None if submitted.jobs is None else _begun(submitted.jobs, on)
        yield from _jobs(held, _begun(now.jobs, on), on_submitted)
    own = ("primary_occupation", "authorized_to_work_in_canada")
    yield from _told("work", own, submitted, now)
    partners = _partners(submitted, now)
    if partners is not None:
        theirs = ("canadian_work_years", "worked_full_time_year_in_canada")
        yield from _told("work", theirs, *partners, "partner.")


def _begun(jobs: Sequence[Job], on: date) -> list[Job]:
    return [job for job in jobs if job.start is None or earliest(job.start) <= on]


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
                yield _reportable(f"{name}.new", "work", {}, _of_job(job))
            continue
        then.remove(held)
        what = "ended" if held.current and not job.current and job.end else "changed"
        yield _reportable(f"{name}.{what}", "work", _of_job(held), _of_job(job))
    for job in then:
        yield _reportable(f"job.{job.start}.{job.noc}.removed", "work", _of_job(job), {})


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
        yield _reportable(name, "nomination", {name: then}, {name: held})


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
        yield _reportable("job_offer", "job_offer", {**before}, {**after})


def _partner_status(submitted: Profile, now: Profile) -> Iterator[Reportable]:
    partners = _partners(submitted, now)
    if partners is not None:
        yield from _told("partner_status", ("accompanying", "canadian"), *partners, "partner.")
