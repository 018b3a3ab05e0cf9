"""Somebody with a partner in another chat, for tests that know of one chat: the other one is as
like as can be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from conversations.chat.pair import OpenLink, Pair, Step
from conversations.chat.session import Session
from conversations.chat.turn import Turn
from conversations.conversation import Front, put_beside
from tests.conversations.story import BEFORE

ME, OTHER = 1, 2
ADDRESS, TOKEN, DIGEST = "https://t.me/the_bot?start=", "t" * 22, "d" * 64
_THEIRS: Mapping[Step, Step] = {"joining": "asked", "asked": "joining", "paired": "paired"}


def front_of(session: Session | None, today: date) -> Front:
    """What a front end knows besides, the other chat as it must be for this one."""
    pair = session.pair if session is not None else None
    if session is None or pair is None:
        return Front(ME, ADDRESS, TOKEN)
    other = session.copy_for_turn()
    other.link = other.pair = None
    if pair.step == "offered":
        other.link = OpenLink(digest=pair.digest, until=today)
    else:
        other.pair = Pair(step=_THEIRS[pair.step], other=ME, since=pair.since, compares=True)
    return Front(ME, ADDRESS, TOKEN, OTHER, other)


def turn_of(session: Session, today: date) -> Turn:
    """A turn in which the other chat is at hand."""
    turn = Turn(session.copy_for_turn(), today)
    put_beside(turn, front_of(session, today))
    return turn


def paired(session: Session | None, step: Step = "paired", *, compares: bool = True) -> Session:
    """The same person, so far with a partner."""
    assert session is not None, "nobody"
    session = session.copy_for_turn()
    digest = DIGEST if step == "offered" else ""
    session.pair = Pair(step=step, other=OTHER, since=BEFORE, digest=digest, compares=compares)
    session.answers = {
        **session.answers, "marital_status": "married", "partner.accompanying": True,
        "partner.canadian": False,
    }  # fmt: skip
    return session


def with_a_link(session: Session | None) -> Session:
    """The same person, who has made a link."""
    assert session is not None, "nobody"
    session = session.copy_for_turn()
    session.link = OpenLink(digest=DIGEST, until=BEFORE + timedelta(days=7))
    return session
