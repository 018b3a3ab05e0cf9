"""A session of somebody whose partner answers in a chat of their own: what is asked of it, and the
profile that it describes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from conversations.chat.pair import ANSWERED_BY_THE_OTHER, Pair, is_shared, with_facts
from conversations.chat.session import Life, Session
from conversations.interview.profile_of import to_profile
from conversations.interview.question import Answer
from conversations.interview.walk import walk
from conversations.voice.wording import wording
from express_entry.candidate.profile import Profile

_OF_PARTNER = ".partner"
"""What the causes of dates end with that are of a partner's evidence."""


@dataclass(slots=True)
class Other:
    """The chat that this one is paired with, or whose link was opened; a copy that a turn may
    change."""

    chat_id: int
    session: Session | None
    """None: there is none any more."""
    changed: bool = False


def is_paired(session: Session) -> bool:
    """Whether a partner answers for themselves, and both agreed."""
    return session.pair is not None and session.pair.step == "paired"


def profile_of(session: Session, answers: Mapping[str, Answer]) -> Profile:
    """The candidate that applicable answers describe, with a partner who told it themselves."""
    profile = to_profile(answers)
    return with_facts(profile, session.pair.facts) if session.pair is not None else profile


def told_by_partner(session: Session) -> dict[str, Any]:
    """What a partner has told of themselves, each fact as it was when they told it; empty where
    they do not."""
    if session.pair is None:
        return {}
    told = session.life.partner_now
    return session.pair.facts if told is None else told


def submitted_profile(life: Life) -> Profile | None:
    """The candidate as submitted; None where nothing was."""
    if life.snapshot is None:
        return None
    return with_facts(to_profile(life.snapshot), life.partner or {})


def questions_skipped(session: Session) -> list[str]:
    """The keys of the questions that are not asked: left open, or answered by a partner."""
    return [*session.skipped, *answered_by_the_other(session)]


def answered_by_the_other(session: Session) -> frozenset[str]:
    """The keys of the questions that a partner answers."""
    return ANSWERED_BY_THE_OTHER if is_paired(session) else frozenset()


def own_profile(session: Session, today: date) -> Profile:
    """What somebody told of themselves: the candidate, whoever the partner is."""
    answers = walk(session.answers, questions_skipped(session), today).answers
    return to_profile(answers)


def forget_theirs(session: Session) -> None:
    """Nothing of a partner is left: not what was copied, what was said of it to IRCC, nor what
    entries in the person's calendar are called. These stay, for a later file to cancel them."""
    life, named = session.life, wording(session.locale).plain("calendar-name")
    life.partner = life.partner_now = life.partner_held = None
    life.told = {name: one for name, one in life.told.items() if not is_shared(name)}
    life.untold = {name: one for name, one in life.untold.items() if not is_shared(name)}
    session.exported = {
        cause: one.model_copy(update={"title": named}) if cause.endswith(_OF_PARTNER) else one
        for cause, one in session.exported.items()
    }


def taken_along(session: Session) -> Session:
    """A session as its person takes it along: their own, and of a partner that there is one."""
    session = session.copy_for_turn()
    if is_paired(session):
        forget_theirs(session)
    session.link = None
    if session.pair is not None:
        session.pair = Pair(
            step=session.pair.step, since=session.pair.since, compares=session.pair.compares
        )
    return session
