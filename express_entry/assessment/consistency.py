"""What cannot be: facts of a profile that contradict each other, or the day they are told on.

A rule never guesses which of two contradicting facts is meant. The scripting interface refuses
such a profile and names the field; the conversation asks when the second of the two is given, by
the same limits.

Sources: IRPR 73(1) (an assessment is of a credential that was completed), 80(5) (the code in the
NOC: one of its 516 unit groups); the rest is what no life allows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from express_entry.candidate.dates import age_on, earliest, latest
from express_entry.candidate.profile import Credential, Eca, Job, LanguageTest, Partner, Profile
from express_entry.counting.language import why_not_entered
from express_entry.noc.classification import classification
from express_entry.points.factors import Factors, OfferFactors

YOUNGEST_AT_WORK = 13
"""Years of age before which nothing told is a job, nor a trade one is qualified in."""
YOUNGEST_TO_COMPLETE = 10
"""Years of age before which no credential is completed."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Something that cannot be."""

    field: str
    """The fact of the profile, dots for inner ones: ``jobs.0.end``."""
    why: str
    """What it contradicts, or why it cannot be, to be read after the name of the field."""


def contradictions(profile: Profile, on: date) -> tuple[Contradiction, ...]:
    """Everything in a profile that cannot be so on that day, facts of dates first."""
    return tuple(_all(profile, on))


def unknown_codes(factors: Factors) -> tuple[Contradiction, ...]:
    """The codes among derived factors that are no unit group's."""
    codes = {f"canadian_work_nocs.{noc}": noc for noc in factors.canadian_work_nocs or {}}
    offered = factors.job_offer.noc if isinstance(factors.job_offer, OfferFactors) else None
    return tuple(_codes(codes | {"job_offer.noc": offered}))


def too_many_years(years: int, born: date, on: date) -> bool:
    """Whether so many years of work do not fit into a life since the age of work."""
    return years > max(0, age_on(born, on) - YOUNGEST_AT_WORK)


def completed_too_young(completed_on: str, born: date) -> bool:
    """Whether a credential was completed (at the latest day that is meant) as a small child."""
    return age_on(born, latest(completed_on)) < YOUNGEST_TO_COMPLETE


def worked_too_young(start: str, born: date) -> bool:
    """Whether work began (at the latest day that is meant) before the age of work."""
    return age_on(born, latest(start)) < YOUNGEST_AT_WORK


def assessed_too_early(completed_on: str, issued_on: date) -> bool:
    """Whether a report is older than what it assesses, whatever day of a month is meant."""
    return issued_on < earliest(completed_on)


def _all(profile: Profile, on: date) -> Iterator[Contradiction]:
    born = profile.birth_date
    if born is not None and born > on:
        yield Contradiction("birth_date", "is after the day of the assessment")
    if profile.has_partner is False and profile.partner not in (None, Partner()):
        yield Contradiction(
            "partner", f"is told of somebody who is {profile.marital_status}, without a partner"
        )
    if profile.partner is not None:
        yield from _partner(profile.partner, on)
    if (
        profile.lives_in_canada is not None
        and profile.residence_country is not None
        and profile.lives_in_canada != (profile.residence_country == "CA")
    ):
        yield Contradiction("residence_country", "contradicts lives_in_canada")
    for name in ("claimed_canadian_years", "claimed_foreign_years"):
        years = getattr(profile, name)
        if born is not None and years is not None and too_many_years(years, born, on):
            yield Contradiction(name, "are more years of work than fit into the person's life")
    for language in ("english", "french"):
        none = getattr(profile, f"has_no_{language}_test")
        yield from _test(getattr(profile, language), language, f"has_no_{language}_test", none, on)
    for number, credential in enumerate(profile.credentials or ()):
        yield from _credential(credential, f"credentials.{number}", born, on)
    for number, job in enumerate(profile.jobs or ()):
        yield from _job(job, f"jobs.{number}", born, on)
    yield from _trade(profile, born, on)
    yield from _offer(profile)
    codes = {f"jobs.{number}.noc": job.noc for number, job in enumerate(profile.jobs or ())}
    yield from _codes(
        codes
        | {
            "primary_occupation": profile.primary_occupation,
            "certificate_noc": profile.certificate_noc,
            "job_offer.noc": profile.job_offer.noc if profile.job_offer else None,
        }
    )


def _codes(told: Mapping[str, str | None]) -> Iterator[Contradiction]:
    known = classification().by_code
    for field, noc in told.items():
        if noc is not None and noc not in known:
            yield Contradiction(field, f"must be one of the unit groups of NOC 2021, not {noc}")


def _partner(partner: Partner, on: date) -> Iterator[Contradiction]:
    born = partner.birth_date
    if born is not None and born > on:
        yield Contradiction("partner.birth_date", "is after the day of the assessment")
    for language in ("english", "french"):
        test = getattr(partner, language)
        where = f"partner.{language}"
        yield from _test(test, where, "partner.has_no_test", partner.has_no_test, on)
    if partner.eca is not None:
        yield from _eca(partner.eca, "partner", partner.assessed, partner.education_in_canada, on)
    for name in ("canadian_work_years", "foreign_work_years"):
        years = getattr(partner, name)
        if born is not None and years is not None and too_many_years(years, born, on):
            yield Contradiction(
                f"partner.{name}", "are more years of work than fit into the partner's life"
            )


def _test(
    test: LanguageTest | None, where: str, denial: str, denied: bool | None, on: date
) -> Iterator[Contradiction]:
    """A sitting still to come is no result, so it stands beside "no test"."""
    if test is not None and (why := why_not_entered(test.test)):
        yield Contradiction(f"{where}.test", why)
    if test is None or test.planned:
        return
    if denied:
        yield Contradiction(denial, f"is true, and {where} has a test")
    if test.taken_on is not None and test.taken_on > on:
        yield Contradiction(
            f"{where}.taken_on", "is after the day of the assessment, and the test is not planned"
        )


def _credential(
    credential: Credential, where: str, born: date | None, on: date
) -> Iterator[Contradiction]:
    completed, eca = credential.completed_on, credential.eca
    if (
        credential.in_canada is not None
        and credential.country is not None
        and credential.in_canada != (credential.country == "CA")
    ):
        yield Contradiction(f"{where}.country", "contradicts in_canada")
    if completed is not None:
        if born is not None and completed_too_young(completed, born):
            yield Contradiction(
                f"{where}.completed_on", f"is before the age of {YOUNGEST_TO_COMPLETE}"
            )
        if earliest(completed) > on and (eca is not None or credential.assessed):
            yield Contradiction(
                f"{where}.completed_on", "is after the day of the assessment, yet there is an ECA"
            )
    if credential.full_time_in_canada and credential.in_canada is False:
        yield Contradiction(f"{where}.full_time_in_canada", "is true of study outside Canada")
    if eca is not None:
        yield from _eca(eca, where, credential.assessed, credential.in_canada, on)
        issued = eca.issued_on
        if completed is not None and issued is not None and assessed_too_early(completed, issued):
            yield Contradiction(
                f"{where}.eca.issued_on", "is before the credential was completed (completed_on)"
            )


def _eca(
    eca: Eca, where: str, assessed: bool | None, in_canada: bool | None, on: date
) -> Iterator[Contradiction]:
    if assessed is False:
        yield Contradiction(f"{where}.assessed", "is false, and there is an ECA")
    if in_canada:
        yield Contradiction(f"{where}.eca", "is told of a Canadian credential, which needs none")
    if eca.issued_on is not None and eca.issued_on > on:
        yield Contradiction(f"{where}.eca.issued_on", "is after the day of the assessment")


def _job(job: Job, where: str, born: date | None, on: date) -> Iterator[Contradiction]:
    if job.start is not None:
        if earliest(job.start) > on:
            yield Contradiction(f"{where}.start", "is after the day of the assessment")
        if born is not None and worked_too_young(job.start, born):
            yield Contradiction(f"{where}.start", f"is before the age of {YOUNGEST_AT_WORK}")
    leave = job.unpaid_leave
    away = (leave.start, leave.end) if leave is not None else (None, None)
    if away[0] and away[1] and latest(away[1]) < earliest(away[0]):
        yield Contradiction(f"{where}.unpaid_leave.end", "is before the leave's start")
    if job.end is None:
        return
    if job.current:
        yield Contradiction(f"{where}.end", "is a day, and current says that the job goes on")
    if job.start is not None and latest(job.end) < earliest(job.start):
        yield Contradiction(f"{where}.end", "is before the job's start")
    if job.current is False and earliest(job.end) > on:
        yield Contradiction(
            f"{where}.end", "is after the day of the assessment, and current says that it is over"
        )


def _trade(profile: Profile, born: date | None, on: date) -> Iterator[Contradiction]:
    if profile.certificate_of_qualification is False and profile.certificate_noc is not None:
        yield Contradiction("certificate_noc", "is told, and there is no certificate")
    since = profile.qualified_in_trade_since
    if since is None:
        return
    if earliest(since) > on:
        yield Contradiction("qualified_in_trade_since", "is after the day of the assessment")
    if born is not None and worked_too_young(since, born):
        yield Contradiction("qualified_in_trade_since", f"is before the age of {YOUNGEST_AT_WORK}")


def _offer(profile: Profile) -> Iterator[Contradiction]:
    offer = profile.job_offer
    if offer is None:
        return
    if profile.has_job_offer is False:
        yield Contradiction("job_offer", "is told, and has_job_offer is false")
    permits = ("lmia", "exempt", "open")
    if profile.authorized_to_work_in_canada is False and offer.permit in permits:
        yield Contradiction(
            "job_offer.permit", "is a permit, and there is no authorization to work"
        )
    if offer.permit == "none" and offer.employer_on_permit:
        yield Contradiction("job_offer.employer_on_permit", "is true without a permit")
