"""The profiles that a first estimate is judged by: what was told taken as told, each age that
somebody may have, a nomination left out, a test or every plan left out."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from typing import get_args

from express_entry.candidate.dates import anniversary
from express_entry.candidate.profile import (
    TEST_IN,
    Credential,
    Eca,
    Language,
    LanguageTest,
    Profile,
)


def of_ages(profile: Profile, on: date, ages: Collection[int]) -> tuple[Profile, ...]:
    """The profile with a birth date for each age, the highest age first; as it is where the birth
    date is told, or no age is."""
    if profile.birth_date is not None or not ages:
        return (profile,)
    yesterday = on - timedelta(days=1)
    dates = (anniversary(yesterday, -age) for age in sorted(ages, reverse=True))
    return tuple(changed(profile, birth_date=born) for born in dates)


def filled(profile: Profile, on: date) -> Profile:
    """The profile with what has to be said to be so for the told facts to count."""
    updates: dict[str, object] = {}
    if profile.credentials is not None:
        updates["credentials"] = tuple(_confirmed(one, on) for one in profile.credentials)
    partner = profile.partner
    if profile.has_partner and partner and partner.accompanying and partner.canadian is None:
        updates["partner"] = partner.model_copy(update={"canadian": False})
    return profile.model_copy(update=updates)


def _confirmed(credential: Credential, on: date) -> Credential:
    """A credential with the report that is not told, or told in part: as awarded, and valid."""
    if credential.in_canada or credential.assessed is False or credential.level is None:
        return credential
    report = credential.eca or Eca()
    confirmed = {
        "equivalent": report.equivalent or credential.level,
        "issued_on": report.issued_on or on,
    }
    eca = report.model_copy(update=confirmed)
    return credential.model_copy(update={"in_canada": False, "assessed": True, "eca": eca})


def changed(profile: Profile, **updates: object) -> Profile:
    return profile.model_copy(update=updates)


def without_nomination(profile: Profile) -> Profile:
    return changed(profile, provincial_nomination=bool(profile.provincial_nomination))


def without(profile: Profile, name: Language) -> Profile:
    """Without the test in a language, of which there is known to be none."""
    return changed(profile, **{TEST_IN[name]: None, f"has_no_{TEST_IN[name]}_test": True})


def without_plans(profile: Profile, parts: Collection[str]) -> Profile:
    """With no plan kept of these parts of the score, be it the candidate's or the partner's."""
    for name in get_args(Language):
        test: LanguageTest | None = getattr(profile, TEST_IN[name])
        if test is not None and test.planned and TEST_IN[name] in parts:
            profile = without(profile, name)
    partner = profile.partner
    if partner is None or "partner" not in parts:
        return profile
    kept = {
        subject: test
        for subject in TEST_IN.values()
        if (test := getattr(partner, subject)) is not None and not test.planned
    }
    told = any(getattr(partner, subject) is not None for subject in TEST_IN.values())
    left = partner.model_copy(
        update={subject: kept.get(subject) for subject in TEST_IN.values()}
        | ({"has_no_test": True} if told and not kept else {})
    )
    return changed(profile, partner=left)
