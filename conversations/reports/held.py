"""The profile as IRCC holds it: as it was submitted, and what the person has told IRCC since.

What was told here and not to IRCC changes nothing there. A profile whose old test ends leaves the
pool on that day, however new the one in the drawer is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from conversations.chat.pair import SHARED, as_in, is_shared, shared_by, with_facts
from conversations.chat.paired import is_paired, told_by_partner
from conversations.chat.turn import Turn
from conversations.interview.facts import LISTS, QUESTIONS, is_within, names_of, teller
from conversations.interview.profile_of import to_profile
from conversations.interview.question import Answer, Question
from conversations.interview.walk import walk
from express_entry.ahead.reported import Reportable
from express_entry.candidate.profile import Profile

_AS_WELL: Mapping[str, tuple[str, ...]] = {
    "jobs": ("primary_occupation",),
    "certificate_of_qualification": ("certificate_noc", "qualified_in_trade_since"),
    "authorized_to_work_in_canada": ("permit",),
}
"""Facts that mean something else, or nothing, once another changes."""


def parts_of(change: str) -> tuple[str, ...]:
    """The keys of the answers that tell a change, one that ends with a dot beginning several: the
    question's own and all that it decides. A list is one part, and a test, a partner, an offer."""
    named = change.partition(".")[0]
    name = LISTS.get(named, change)
    question = teller(name)
    if question is None:
        return ()
    return _parts_telling((*names_of(question), *_AS_WELL.get(name, ())))


@cache
def _parts_telling(names: tuple[str, ...]) -> tuple[str, ...]:
    tell = (one for one in QUESTIONS if any(is_within(own, names) for own in names_of(one)))
    return tuple(dict.fromkeys(_part(one) for one in tell))


def _part(question: Question) -> str:
    """The part of an answer: what its key begins with, where several answers belong together."""
    named, dot, _ = question.id.partition(".")
    return named + dot


_TRUE_ANYWAY = ("birth_date", "passport_expires_on")
"""What is as it is, whatever a profile says: an age, and the passport in the hand."""


_IN_THE_HAND = ("permit", "permit_ends_on", "english_retake", "french_retake")


def profile_held(turn: Turn, untold: Iterable[Reportable]) -> Profile:
    """The profile as IRCC holds it, given the changes it was not told of; the answers as they are
    where there are none."""
    changes = [one.id for one in untold if one.id not in _TRUE_ANYWAY]
    parts = tuple(part for change in changes for part in parts_of(change))
    if not parts:
        return turn.profile
    held = _of(parts, _known(turn)) | _but(parts, turn.walk.answers)
    profile = with_facts(to_profile(walk(held).answers), _of_partner(turn, changes))
    now = turn.profile
    # The permit in the hand is what it is, and a sitting to come is nothing IRCC holds.
    return profile.model_copy(update={name: getattr(now, name) for name in _IN_THE_HAND})


def _of_partner(turn: Turn, changes: Iterable[str]) -> dict[str, Any]:
    """What a partner told of themselves as IRCC holds it, given the changes it was not told of."""
    pair, names = turn.session.pair, set[str]()
    for change in changes:
        # With another marriage goes all that was told of the partner.
        of_all = any(part.startswith("partner") for part in parts_of(change))
        names |= shared_by(change) if is_shared(change) else {*SHARED} if of_all else set()
    return as_in(pair.facts if pair is not None else {}, _known_of_partner(turn), names)


def _known_of_partner(turn: Turn) -> dict[str, Any]:
    life = turn.session.life
    return (life.partner if life.partner_held is None else life.partner_held) or {}


def partner_held_once_told(
    turn: Turn, one: Reportable, untold: Iterable[Reportable]
) -> dict[str, Any] | None:
    """What IRCC holds of what a partner told of themselves, once it was told of a change: as
    ``held_once_told``."""
    waiting = {name for other in untold if other.id != one.id for name in shared_by(other.id)}
    names = shared_by(one.id) - waiting
    if not names or not is_paired(turn.session):
        return None
    return as_in(_known_of_partner(turn), told_by_partner(turn.session), names)


def held_once_told(
    turn: Turn, one: Reportable, untold: Iterable[Reportable]
) -> dict[str, Answer] | None:
    """The answers IRCC holds once it was told of a change: those of the change as they are now,
    unless another change of the same ones is still to be told; None where nothing is different."""
    waiting = {part for other in untold if other.id != one.id for part in parts_of(other.id)}
    parts = tuple(part for part in parts_of(one.id) if part not in waiting)
    if not parts:
        return None
    return _but(parts, _known(turn)) | _of(parts, turn.walk.answers)


def is_of_answers(turn: Turn, one: Reportable) -> bool:
    """Whether a change is one of answers, and not of time alone."""
    if is_paired(turn.session) and is_shared(one.id):
        return True  # of the partner's: what time made of them is not looked at
    parts = parts_of(one.id)
    return _of(parts, _known(turn)) != _of(parts, turn.walk.answers)


def _known(turn: Turn) -> Mapping[str, Answer]:
    life = turn.session.life
    return life.held if life.held is not None else life.snapshot or {}


def _of(parts: tuple[str, ...], answers: Mapping[str, Answer]) -> dict[str, Answer]:
    return {key: value for key, value in answers.items() if _is_in(parts, key)}


def _but(parts: tuple[str, ...], answers: Mapping[str, Answer]) -> dict[str, Answer]:
    return {key: value for key, value in answers.items() if not _is_in(parts, key)}


def _is_in(parts: tuple[str, ...], key: str) -> bool:
    return any(key.startswith(part) if part.endswith(".") else key == part for part in parts)
