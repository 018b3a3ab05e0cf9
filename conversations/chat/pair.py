"""Two chats whose people agreed to be looked at as a couple: what each remembers of it, and what of
the other's answers is used in one's own profile.

Nothing of the other is copied but ``SHARED``, what a score needs of a partner; it lies beside the
answers and not among them, so it goes whole when the sharing ends, and what the person told of the
partner themselves is then used again.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from hashlib import sha256
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from conversations.interview.facts import QUESTIONS, names_of
from express_entry.candidate.profile import Partner, Profile

LINK_DAYS = timedelta(days=7)
"""How long a link can be used: a week is time to read a message, and a link that lies in a chat for
longer may be found by others."""
MISSES = 5
"""Links that do not work which one chat may try on a day: one copied wrongly takes one or two."""
PREFIX = "p_"
"""What the argument of /start begins with where it is the token of a link."""

_STUDY = ("education", "education_in_canada", "assessed", "eca")
_TESTS = ("english", "french", "has_no_test")
_GROUPS = (
    _STUDY,
    _TESTS,
    ("canadian_work_years",),
    ("worked_full_time_year_in_canada",),
    ("studied_in_canada",),
)
"""Facts that mean something together only."""
SHARED = tuple(name for group in _GROUPS for name in group)
"""The facts of a partner that the score, the selection grid and the dates read; nothing else of the
other's answers is ever copied."""
_OF_PARTNER = "partner."
_STILL_ASKED = ("partner.accompanying", "partner.canadian")
"""What each tells of the two of them."""
ANSWERED_BY_THE_OTHER = frozenset(
    question.id
    for question in QUESTIONS
    if question.id not in _STILL_ASKED
    and any(name.startswith("partner.") for name in names_of(question))
)
"""Questions about the partner that are not asked while the partner answers for themselves."""

Step = Literal["offered", "joining", "asked", "paired"]
"""Who opened a link and has not agreed; who agreed and waits until the inviter says that it is
them; the inviter who is asked so; both."""
News = Literal["asked", "paired", "declined", "ended", "ready", "changed"]
"""What one has to be told that the other did."""


class _Remembered(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Pair(_Remembered):
    """The other chat, and how far the two are. Replaced, never changed."""

    step: Step
    other: int = 0
    """The number of the other chat; none in what a person takes along."""
    since: date
    digest: str = ""
    """Of the link that was opened, until it is agreed to."""
    compares: bool = False
    """Whether this person agreed that the two scores are compared."""
    facts: dict[str, Any] = Field(default_factory=dict)
    """``SHARED`` of the other, as they are now; only once both agreed."""
    score_before: int | None = None
    """This person's score before the other changed something, until it is told."""
    is_ready: bool = False
    """Whether it was said that both can be compared."""


class OpenLink(_Remembered):
    """A link that was made and not used."""

    digest: str
    until: date
    """Its last day."""
    compares: bool = False
    """What its maker agreed to."""


def digest_of(token: str) -> str:
    """What is kept of a token: it cannot be had back from that."""
    return sha256(token.encode()).hexdigest()


def is_open(link: OpenLink | None, digest: str, today: date) -> bool:
    """Whether a link is this one, and can be used today."""
    return link is not None and link.digest == digest and today <= link.until


def shared(partner: Partner) -> dict[str, Any]:
    """What of somebody goes to the other."""
    told = partner.model_dump(mode="json", exclude_none=True)
    return {name: told[name] for name in SHARED if name in told}


def is_shared(change: str) -> bool:
    """Whether a change that IRCC is told of is one of what a partner tells of themselves."""
    return change.startswith(_OF_PARTNER) and change not in _STILL_ASKED


def shared_by(change: str) -> frozenset[str]:
    """The facts that mean something together with that of such a change; none of another one."""
    name = change.removeprefix(_OF_PARTNER)
    if not is_shared(change):
        return frozenset()
    return next((frozenset(group) for group in _GROUPS if name in group), frozenset())


def changed_from(before: Mapping[str, Any], after: Mapping[str, Any]) -> frozenset[str]:
    """The facts of somebody that differ, each with those that mean something only together."""
    return frozenset(
        name
        for group in _GROUPS
        if any(before.get(one) != after.get(one) for one in group)
        for name in group
    )


def as_in(
    facts: Mapping[str, Any], other: Mapping[str, Any], names: Collection[str]
) -> dict[str, Any]:
    """The same facts, but these as they are in ``other``."""
    kept = {name: value for name, value in facts.items() if name not in names}
    return kept | {name: value for name, value in other.items() if name in names}


def with_facts(profile: Profile, facts: Mapping[str, Any]) -> Profile:
    """A profile whose partner is as the partner told it themselves, where the partner counts; what
    they did not tell yet is as it was. Nothing that tells of them as the principal applicant is
    left: that is compared from the whole truth of both."""
    partner = profile.partner
    if not facts or partner is None or not profile.has_partner:
        return profile
    if not partner.accompanying or partner.canadian:
        return profile
    try:
        told = Partner.model_validate(dict(facts))
    except ValidationError:
        return profile  # of another release; the next turn brings it anew
    update: dict[str, Any] = {"birth_date": None}
    for group in _GROUPS:
        if any(getattr(told, name) is not None for name in group):
            update |= {name: getattr(told, name) for name in group}
    return profile.model_copy(update={"partner": partner.model_copy(update=update)})
