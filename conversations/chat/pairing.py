"""How two chats become a pair and part again. Both sessions are at hand in one turn, so what
changes in the one changes in the other in the same commit; what the other is to be told waits in
their session until their chat is woken (``screens/partner_news.py``).

Nobody is in two pairs. A link is used up by the first who agrees, and nothing of anybody's answers
goes anywhere before both agreed and the inviter said who it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conversations.chat import machine
from conversations.chat.pair import (
    LINK_DAYS,
    MISSES,
    News,
    OpenLink,
    Pair,
    as_in,
    changed_from,
    digest_of,
    is_open,
    shared,
)
from conversations.chat.paired import forget_theirs, is_paired, own_profile, told_by_partner
from conversations.chat.session import Session
from conversations.chat.turn import Turn
from express_entry.ahead.couple import as_partner

_FITS = {"joining": "asked", "asked": "joining", "paired": "paired"}
"""How far the other must be, for each way to be paired or nearly so."""

# ------------------------------------------------------------------ the link


def make_link(turn: Turn, *, compares: bool) -> str:
    """Make a link, in place of one that is open; its token, which is told once."""
    token = turn.new_token
    assert token, "no front end that makes links"
    until = turn.today + LINK_DAYS
    turn.session.link = OpenLink(digest=digest_of(token), until=until, compares=compares)
    return token


def open_link(turn: Turn, token: str) -> str:
    """Somebody opens a link: ``offered``, or why not: ``own``, ``taken`` (they are in a pair),
    ``often`` (too many that do not work), ``invalid``."""
    session, digest = turn.session, digest_of(token)
    if session.link is not None and session.link.digest == digest:
        return "own"
    if session.pair is not None and session.pair.step != "offered":
        return "taken"
    session.misses = [day for day in session.misses if day == turn.today]
    if len(session.misses) >= MISSES:
        return "often"
    other = turn.other
    if (
        other is None
        or other.session is None
        or not is_open(other.session.link, digest, turn.today)
    ):
        session.misses = [*session.misses, turn.today]
        session.pair = None
        return "invalid"
    session.pair = Pair(step="offered", other=other.chat_id, since=turn.today, digest=digest)
    return "offered"


# ------------------------------------------------------------------ agreeing


def join(turn: Turn, *, compares: bool) -> bool:
    """Whoever opened a link agrees; whether the link could still be used. Two who agree to each
    other's links at the same time are a pair at once."""
    mine, other = turn.session.pair, turn.other
    if mine is None or other is None or other.session is None:
        return False
    if mine.step == "asked":
        turn.session.pair = mine.model_copy(update={"compares": compares})
        return confirm(turn)
    theirs = other.session.link
    if theirs is None or not is_open(theirs, mine.digest, turn.today) or _is_taken(other.session):
        return False
    turn.session.link = None
    turn.session.pair = Pair(
        step="joining", other=other.chat_id, since=turn.today, compares=compares
    )
    other.session.link = None
    other.session.pair = Pair(
        step="asked", other=turn.chat_id, since=turn.today, compares=theirs.compares
    )
    _tell(turn, "asked")
    return True


def _is_taken(session: Session) -> bool:
    return session.pair is not None and session.pair.step != "offered"


def confirm(turn: Turn) -> bool:
    """The inviter says that it was their partner: from now on the two are a pair; whether there was
    anybody to say it of."""
    mine, other = turn.session.pair, turn.other
    if mine is None or mine.step != "asked" or other is None or other.session is None:
        return False
    theirs = other.session.pair
    assert theirs is not None, "a pair of one"
    paired = {"step": "paired", "since": turn.today}
    turn.session.pair = mine.model_copy(update=paired)
    other.session.pair = theirs.model_copy(update=paired)
    _tell(turn, "paired")
    _note_told(turn.session, {}, facts_of(other.session, turn))
    _exchange(turn)
    return True


def compare(turn: Turn) -> None:
    """This person agrees that the two scores are compared."""
    pair = turn.session.pair
    if pair is not None:
        turn.session.pair = pair.model_copy(update={"compares": True})


def are_compared(turn: Turn) -> bool:
    """Whether both agreed that their scores are compared, and both can be seen."""
    other = turn.other
    return (
        is_paired(turn.session)
        and other is not None
        and other.session is not None
        and all(one.pair is not None and one.pair.compares for one in (turn.session, other.session))
    )


# ------------------------------------------------------------------ parting


def leave(turn: Turn) -> None:
    """End it, or decline: on both sides, where anybody is there."""
    mine, other = turn.session.pair, turn.other
    part(turn.session)
    turn.changed()
    if mine is None or other is None or other.session is None or mine.step == "offered":
        return
    if _points_at(other.session, turn.chat_id):
        _tell(turn, "declined" if mine.step == "asked" else "ended")
        part(other.session)


def part(session: Session) -> None:
    """Nothing of the other is left."""
    if is_paired(session):
        forget_theirs(session)
    session.pair = None
    session.pair_news = [one for one in session.pair_news if one in ("ended", "declined")]


def cut(session: Session, gone: int) -> bool:
    """Part somebody from a chat that is erased; whether they were paired with it, or nearly."""
    if not _points_at(session, gone):
        return False
    pair = session.pair
    part(session)
    if pair is not None and pair.step != "offered":
        _add(session, "ended")
    return True


# ------------------------------------------------------------------ each turn


def begin(turn: Turn) -> None:
    """At the beginning of a turn: see that the other is still there, and what they have told by
    now."""
    mine, other = turn.session.pair, turn.other
    if mine is None or other is None or mine.step == "offered":
        return
    theirs = other.session.pair if other.session is not None else None
    fits = theirs is not None and theirs.other == turn.chat_id and theirs.step == _FITS[mine.step]
    if not fits:
        # Erased by somebody else, or put back with a backup.
        part(turn.session)
        _add(turn.session, "ended")
    elif mine.step == "paired" and other.session is not None:
        facts = facts_of(other.session, turn)
        turn.session.pair = mine.model_copy(update={"facts": facts})
        if other.session.life.snapshot is not None:
            turn.shared_before = facts_of(turn.session, turn)
    turn.changed()


def end(turn: Turn) -> None:
    """At the end of a turn: the other gets what is shared, as it is now, and hears of it where it
    changes their score."""
    if turn.forget:
        leave(turn)
    elif is_paired(turn.session):
        _exchange(turn)


def _exchange(turn: Turn) -> None:
    mine, other = turn.session.pair, turn.other
    if mine is None or other is None or other.session is None:
        return
    theirs = other.session.pair
    assert theirs is not None, "a pair of one"
    facts = facts_of(turn.session, turn)
    if facts != theirs.facts:
        before = _total(other.session, turn) if theirs.facts else None
        _note_told(other.session, turn.shared_before or {}, facts)
        update = {"facts": facts, "score_before": theirs.score_before or before}
        other.session.pair = theirs = theirs.model_copy(update=update)
        other.changed = True
        is_scored = other.session.state in machine.LIFE
        if is_scored and before is not None and before != _total(other.session, turn):
            _tell(turn, "changed")
    turn.session.pair = mine.model_copy(update={"facts": facts_of(other.session, turn)})
    turn.changed()
    if are_compared(turn) and not theirs.is_ready and _both_scored(turn, other.session):
        turn.session.pair = turn.session.pair.model_copy(update={"is_ready": True})
        other.session.pair = theirs.model_copy(update={"is_ready": True})
        _tell(turn, "ready")
        _add(turn.session, "ready")


def _note_told(session: Session, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    """What a partner told anew, from what today makes of their answers before: IRCC, which holds
    the profile as it was submitted, may have to be told of it."""
    changed = changed_from(before, after)
    if session.life.snapshot is not None and changed:
        session.life.partner_now = as_in(told_by_partner(session), after, changed)


def _both_scored(turn: Turn, other: Session) -> bool:
    return turn.session.state in machine.LIFE and other.state in machine.LIFE


def facts_of(session: Session, turn: Turn) -> dict[str, object]:
    """What of somebody goes to the other, on the day of this turn."""
    return shared(as_partner(own_profile(session, turn.today), turn.today))


def _total(session: Session, turn: Turn) -> int:
    one = Turn(session.copy_for_turn(), turn.today)
    return one.assessment.total


def _points_at(session: Session, chat_id: int) -> bool:
    return session.pair is not None and session.pair.other == chat_id


def _tell(turn: Turn, news: News) -> None:
    """Have the other told."""
    other = turn.other
    assert other is not None, "nobody to tell"
    assert other.session is not None, "nobody to tell"
    other.changed = True
    _add(other.session, news)


def _add(session: Session, news: News) -> None:
    if news not in session.pair_news:
        session.pair_news = [*session.pair_news, news]
