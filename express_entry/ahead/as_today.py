"""The profile with one thing changed and everything else as it is today.

What a date costs is asked of these: the test has ended, the age is reached, and nothing else is
any different. For work, which goes on day by day, the other way round: that day has come, but
nobody is older and no evidence has ended on the way.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from express_entry.ahead.change_days import eca_expires_on, test_expires_on
from express_entry.candidate.dates import add_months, age_on, latest
from express_entry.candidate.profile import Credential, Eca, Job, LanguageTest, Partner, Profile
from express_entry.rulebook import Rulebook

_A_DAY = timedelta(days=1)


def of_age(profile: Profile, age: int, on: date) -> Profile:
    """The profile of somebody who is ``age`` on a day."""
    return profile.model_copy(update={"birth_date": add_months(on, -12 * age)})


def without_test(profile: Profile, name: str) -> Profile:
    """Without the candidate's own test of ``english`` or ``french``."""
    return profile.model_copy(update={name: None, f"has_no_{name}_test": True})


def without_assessments(profile: Profile, day: date, rules: Rulebook) -> Profile:
    """Without the assessments that stop counting on a day: several credentials may stand on one
    report."""

    def kept(credential: Credential) -> Credential:
        if credential.in_canada or eca_expires_on(credential.eca, rules) != day:
            return credential
        return credential.model_copy(update={"assessed": False, "eca": None})

    credentials = tuple(kept(one) for one in profile.credentials or ())
    return profile.model_copy(update={"credentials": credentials})


def without_partner_test(profile: Profile, test: LanguageTest) -> Profile:
    """Without a test of the partner's."""

    def changed(partner: Partner) -> Partner:
        left = {
            name: None if held == test else held
            for name, held in (("english", partner.english), ("french", partner.french))
        }
        return partner.model_copy(update={**left, "has_no_test": not any(left.values())})

    return _with_partner(profile, changed)


def without_partner_assessment(profile: Profile) -> Profile:
    """Without the assessment of the partner's education."""
    return _with_partner(
        profile, lambda partner: partner.model_copy(update={"assessed": False, "eca": None})
    )


def _with_partner(profile: Profile, changed: Callable[[Partner], Partner]) -> Profile:
    if profile.partner is None:
        return profile
    return profile.model_copy(update={"partner": changed(profile.partner)})


def only_work_went_on(
    profile: Profile, today: date, day: date, rules: Rulebook, *, in_canada: bool | None
) -> Profile:
    """The profile of ``day`` (and the day before it) in which work alone went on from today: in
    Canada, abroad, or (None) everywhere. Age and evidence are as they are today."""
    changed: dict[str, object] = {}
    if profile.birth_date is not None:
        age = age_on(profile.birth_date, today)
        changed["birth_date"] = add_months(day - _A_DAY, -12 * age)

    def held_test(test: LanguageTest | None) -> LanguageTest | None:
        ends = test_expires_on(test, rules)
        if test is None or ends is None or not today < ends <= day:
            return test
        years = rules.process.validity.language_test_years
        return test.model_copy(update={"taken_on": add_months(day, -12 * years) + 2 * _A_DAY})

    def held_eca(eca: Eca | None) -> Eca | None:
        ends = eca_expires_on(eca, rules)
        if eca is None or ends is None or not today < ends <= day:
            return eca
        years = rules.process.validity.eca_years
        return eca.model_copy(update={"issued_on": add_months(day, -12 * years) + 2 * _A_DAY})

    def held_job(job: Job) -> Job:
        goes_on = job.current and (in_canada is None or job.in_canada is in_canada)
        if not job.current or goes_on or job.start is None or latest(job.start) >= today:
            return job
        return job.model_copy(update={"current": False, "end": today.isoformat()})

    def held_partner(partner: Partner) -> Partner:
        return partner.model_copy(
            update={
                "english": held_test(partner.english),
                "french": held_test(partner.french),
                "eca": held_eca(partner.eca),
            }
        )

    changed |= {"english": held_test(profile.english), "french": held_test(profile.french)}
    if profile.credentials is not None:
        changed["credentials"] = tuple(
            one.model_copy(update={"eca": held_eca(one.eca)}) for one in profile.credentials
        )
    if profile.jobs is not None:
        changed["jobs"] = tuple(held_job(job) for job in profile.jobs)
    return _with_partner(profile.model_copy(update=changed), held_partner)
