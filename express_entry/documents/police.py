"""Police certificates: the countries known to need one, and those that may."""

from __future__ import annotations

from collections.abc import Sequence

from express_entry.candidate.dates import anniversary, latest
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import Profile
from express_entry.documents.person import Instance, Person


def lives_in_canada(profile: Profile) -> bool | None:
    """As told, or by the country of residence."""
    if profile.lives_in_canada is not None:
        return profile.lives_in_canada
    if profile.residence_country is None:
        return None
    return _is_canada(profile.residence_country)


def _is_canada(country: str) -> bool:
    return country.strip().casefold() in ("ca", "canada")


def residence(profile: Profile) -> tuple[str, ...]:
    """The country of residence as the profile names it, unless that is Canada."""
    country = profile.residence_country
    if country is None or profile.lives_in_canada or _is_canada(country):
        return ()
    return (country,)


def study_countries(person: Person) -> tuple[str, ...]:
    """Countries of foreign credentials completed in the years looked back on."""
    since = anniversary(person.on, -person.process.police.looking_back_years)
    found = [
        credential.country
        for credential in person.profile.credentials or ()
        if credential.country
        and not credential.in_canada
        and not _is_canada(credential.country)
        and (credential.completed_on is None or latest(credential.completed_on) >= since)
    ]
    known = residence(person.profile)
    return tuple(country for country in dict.fromkeys(found) if country not in known)


def police(person: Person) -> Sequence[Instance]:
    """Whether certificates are needed, by age and by what is known of stays abroad."""
    rules, profile = person.process.police, person.profile
    since = anniversary(person.on, -rules.looking_back_years)
    if profile.birth_date is not None:
        since = max(since, anniversary(profile.birth_date, rules.age_from))
    abroad = sum(
        job.in_canada is False and (job.current or job.end is None or latest(job.end) >= since)
        for job in profile.jobs or ()
    )
    facts: dict[str, Fact] = {
        "stay_months": rules.stay_months,
        "age_from": rules.age_from,
        "looking_back_years": rules.looking_back_years,
        "since": since.isoformat(),
        "jobs_abroad": abroad,
        "partner": profile.has_partner,
        "children": profile.dependent_children,
    }
    unknown = lives_in_canada(profile) is not True and profile.residence_country is None
    return (Instance(True, facts, ("residence_country",) if unknown else ()),)
