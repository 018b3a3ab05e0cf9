"""Tests and studies that IRCC must be told of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from express_entry.ahead.reported import (
    Reportable,
    ReportedFact,
    both_partners,
    reported,
    told_changes,
)
from express_entry.candidate.dates import earliest
from express_entry.candidate.profile import (
    ABILITIES,
    Credential,
    Eca,
    LanguageTest,
    Profile,
    RawScore,
)


def changes_of_tests(
    submitted: Profile, now: Profile, on_submitted: date, on: date
) -> Iterator[Reportable]:
    """Tests taken, corrected or given up, of the candidate and of the partner."""
    denied = {
        "english": submitted.has_no_english_test,
        "french": submitted.has_no_french_test,
    }
    for name, none_then in denied.items():
        then, new = getattr(submitted, name), getattr(now, name)
        yield from _test(name, then, new, none_then, on_submitted, on)
    partners = both_partners(submitted, now)
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
        yield reported(name, "language_test", _of_test(held), _of_test(now))


def _to_come(test: LanguageTest, on: date) -> bool:
    return test.planned or (test.taken_on is not None and test.taken_on > on)


def _of_test(test: LanguageTest | None) -> dict[str, ReportedFact]:
    if test is None:
        return {}
    scores = {ability: getattr(test, ability) for ability in ABILITIES}
    return {
        "test": str(test.test),
        "taken_on": test.taken_on,
        **{ability: _printed(score) for ability, score in scores.items()},
    }


def _printed(score: RawScore | None) -> float | str | None:
    """A score as a fact; CELPIP's ``M`` (too low to measure) is no number."""
    return float(score) if isinstance(score, Decimal) else score


def changes_of_studies(
    submitted: Profile, now: Profile, on_submitted: date, on: date
) -> Iterator[Reportable]:
    """Credentials, their assessments, and what else is learnt or certified."""
    yield from _credentials(submitted, now, on_submitted, on)
    own = ("certificate_of_qualification", "studied_in_canada")
    yield from told_changes("education", own, submitted, now)
    partners = both_partners(submitted, now)
    if partners is not None:
        before, after = partners
        theirs = ("education", "studied_in_canada")
        yield from told_changes("education", theirs, before, after, "partner.")
        if _other_assessment(before.eca, after.eca, before.assessed, on_submitted):
            yield reported(
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
                yield reported(f"{name}.eca", "education", before, after)
        elif submitted.credentials is not None or _completed_since(credential, on_submitted):
            yield reported(f"{name}.new", "education", {}, _of_credential(credential))
    for credential in then:
        name = f"credential.{credential.completed_on}.{credential.level}"
        yield reported(f"{name}.removed", "education", _of_credential(credential), {})


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
