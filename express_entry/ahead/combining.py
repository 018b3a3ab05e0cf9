"""Two changes at once: whether one person can make both, and the profile that has both.

Two changes of one fact are no pair (a test is sat at one level, not at two), nor are two that
take the same hours of the same months, such as full-time work here and full-time work there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from express_entry.ahead.alternative import Alternative
from express_entry.candidate.identifiers import WhatIfKind
from express_entry.candidate.profile import Credential, Partner, Profile

_INSTEAD: tuple[frozenset[WhatIfKind], ...] = (
    frozenset({"canadian_work", "foreign_work", "education", "canadian_study"}),
    frozenset({"eca", "eca_all"}),
    frozenset({"partner_education", "partner_work"}),
)
"""Kinds of which a person does one: full-time work or study; one choice of what is assessed."""

_WITH_PARTNER: frozenset[WhatIfKind] = frozenset(
    {
        "partner_language",
        "renew_partner_test",
        "partner_eca",
        "partner_education",
        "partner_work",
    }
)
"""What tells only of a partner who comes along."""


@dataclass(frozen=True, slots=True)
class Change:
    """An alternative, with the facts in which it differs from the profile as it is."""

    alternative: Alternative
    facts: frozenset[str]
    """Names of facts of the profile: ``english``, ``jobs``."""
    within: frozenset[str]
    """The same, finer where a fact has parts that change apart: ``partner.english``,
    ``credentials.0``, ``credentials.further``."""


def change_of(alternative: Alternative, profile: Profile) -> Change:
    """What an alternative to a profile changes."""
    facts = frozenset(_differing(profile, alternative.profile))
    within: set[str] = set()
    for name in facts:
        if name == "partner":
            parts = _differing(_partner(profile), _partner(alternative.profile))
            within.update(f"partner.{part}" for part in parts)
        elif name == "credentials":
            within.update(_credentials(profile, alternative.profile))
        else:
            within.add(name)
    return Change(alternative, facts, frozenset(within))


def go_together(one: Change, other: Change) -> bool:
    """Whether one person can make both changes."""
    kinds = {one.alternative.kind, other.alternative.kind}
    if any(kinds <= instead for instead in _INSTEAD):
        return False
    if "partner_principal" in kinds:
        return False  # everything else is told of the other of the two
    if "partner_stays" in kinds and kinds & _WITH_PARTNER:
        return False
    return not one.within & other.within


def both(one: Change, other: Change, profile: Profile) -> Profile:
    """The profile with both changes; they go together."""
    second = other.alternative.profile
    changed: dict[str, object] = {name: getattr(second, name) for name in other.facts}
    if "partner" in one.facts & other.facts:
        held, added = _partner(one.alternative.profile), _partner(second)
        parts = [name for name in Partner.model_fields if f"partner.{name}" in other.within]
        changed["partner"] = held.model_copy(update={name: getattr(added, name) for name in parts})
    if "credentials" in one.facts & other.facts:
        changed["credentials"] = _joined(
            profile.credentials or (),
            one.alternative.profile.credentials or (),
            second.credentials or (),
        )
    return one.alternative.profile.model_copy(update=changed)


def _partner(profile: Profile) -> Partner:
    return profile.partner or Partner()


def _differing(before: Profile | Partner, after: Profile | Partner) -> Iterator[str]:
    for name in type(before).model_fields:
        held, now = getattr(before, name), getattr(after, name)
        if held is not now and held != now:
            yield name


def _credentials(before: Profile, after: Profile) -> Iterator[str]:
    held, now = before.credentials or (), after.credentials or ()
    for index, (one, other) in enumerate(zip(held, now, strict=False)):
        if one != other:
            yield f"credentials.{index}"
    if len(now) > len(held):
        yield "credentials.further"


def _joined(
    held: tuple[Credential, ...], one: tuple[Credential, ...], other: tuple[Credential, ...]
) -> tuple[Credential, ...]:
    """Each credential as whichever of the two changed it has it, and the further one."""
    changed = tuple(
        second if second != first else mine
        for first, mine, second in zip(held, one, other, strict=False)
    )
    return (*changed, *one[len(held) :], *other[len(held) :])
