"""The candidate as a comparison on a day to come reads them: nothing that counts is let lapse.

A gain is told with its day, and until then a test or an assessment may end. Whoever goes for the
gain renews what it rests on; counted without it, a year of study is worth what the assessment
was, and the person is sent to study for what a fee would keep. So with the change and without it
alike a test planned is sat, and what ends on the way is renewed with the same result. What has
ended already stays ended: to renew that is a change of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from express_entry.ahead.change_days import eca_expires_on, test_expires_on
from express_entry.ahead.forecast import plans_kept
from express_entry.assessment import assess
from express_entry.candidate.profile import (
    Eca,
    LanguageTest,
    Partner,
    Profile,
    RenewedEca,
    RenewedTest,
)
from express_entry.rulebook import Rulebook


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """What counts today, ends on a day, and is worth renewing."""

    cause: str
    """As the forecast names it: ``language_test.english``, ``eca.0``, ``eca.partner`` …"""
    on: date
    """The first day on which it no longer counts."""
    keeps: int
    """CRS points of that day that go without it, all else being kept up."""
    total: int
    """CRS points of that day with it."""


def kept_up(profile: Profile, on: date, book: Rulebook) -> Profile:
    """The profile of which what counts on a day, or is planned from it on, counts on every later
    day as well."""
    return _kept(profile, on, book, leave=None)


def renewals(profile: Profile, on: date, until: date, book: Rulebook) -> tuple[Renewal, ...]:
    """Everything that ends after a day, up to and including another, and takes points or a program
    with it; the first to end first. What is only planned is left out."""
    found = []
    for cause, day, planned in sorted(set(_ends(profile, book))):
        if planned or not on < day <= until:
            continue
        kept = assess(kept_up(profile, on, book), day, book)
        gone = assess(_kept(profile, on, book, leave=(cause, day)), day, book)
        keeps = kept.total - gone.total
        if keeps > 0 or set(kept.met) - set(gone.met):
            found.append(Renewal(cause=cause, on=day, keeps=keeps, total=kept.total))
    return tuple(sorted(found, key=lambda one: (one.on, -one.keeps, one.cause)))


def renewed_by(profile: Profile, on: date, day: date, book: Rulebook) -> tuple[str, ...]:
    """What is taken to be renewed between two days: it ends after the one, and by the other."""
    ended = (cause for cause, ends, _ in _ends(profile, book) if on < ends <= day)
    return tuple(dict.fromkeys(ended))


def _ends(profile: Profile, book: Rulebook) -> Iterator[tuple[str, date, bool]]:
    """The evidence there is, the first day on which each no longer counts, and whether it is only
    planned."""
    tests = [
        ("language_test.english", profile.english),
        ("language_test.french", profile.french),
    ]
    reports = [
        (f"eca.{index}", one.eca)
        for index, one in enumerate(profile.credentials or ())
        if not one.in_canada
    ]
    partner = profile.partner
    if partner is not None and profile.has_partner and partner.accompanying is not False:
        tests += [(_OF_PARTNER, partner.english), (_OF_PARTNER, partner.french)]
        reports += [] if partner.education_in_canada else [("eca.partner", partner.eca)]
    for cause, test in tests:
        day = test_expires_on(test, book)
        if test is not None and day is not None:
            yield cause, day, test.planned
    for cause, eca in reports:
        day = eca_expires_on(eca, book)
        if day is not None:
            yield cause, day, False


_OF_PARTNER = "language_test.partner"


def _kept(profile: Profile, on: date, book: Rulebook, *, leave: tuple[str, date] | None) -> Profile:
    """The profile kept up, save one piece of evidence that is left to end."""

    def test(cause: str, held: LanguageTest | None) -> LanguageTest | None:
        ends = test_expires_on(held, book)
        if held is None or held.taken_on is None or ends is None or ends <= on:
            return held
        if leave == (cause, ends) or (held.planned and held.taken_on < on):
            return held
        return RenewedTest(**dict(held))

    def report(cause: str, held: Eca | None) -> Eca | None:
        ends = eca_expires_on(held, book)
        if held is None or ends is None or ends <= on or leave == (cause, ends):
            return held
        return RenewedEca(**dict(held))

    profile = plans_kept(profile, on)
    changed: dict[str, object] = {
        "english": test("language_test.english", profile.english),
        "french": test("language_test.french", profile.french),
    }
    if profile.credentials is not None:
        changed["credentials"] = tuple(
            one.model_copy(update={"eca": report(f"eca.{index}", one.eca)})
            for index, one in enumerate(profile.credentials)
        )
    partner: Partner | None = profile.partner
    if partner is not None:
        of_partner: dict[str, object] = {
            "english": test(_OF_PARTNER, partner.english),
            "french": test(_OF_PARTNER, partner.french),
            "eca": report("eca.partner", partner.eca),
        }
        changed["partner"] = partner.model_copy(update=of_partner)
    return profile.model_copy(update=changed)
