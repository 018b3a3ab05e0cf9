"""New rounds, as each of several people is told of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from conversations.chat.session import Session
from express_entry.ahead.new_rounds import NewRound, new_rounds
from tests.conversations.reports.people import IN_CANADA, PEOPLE
from tests.gallery.showing import Exhibit
from tests.lives.life import scored, submitted

DAY = date(2026, 10, 1)
"""Round 445 of nominees, 446 of the CEC and 447 of trades are new."""


def exhibits() -> Iterator[Exhibit]:
    """Above and below, in the pool or not, one change away, and what is not known."""
    real = {one.number: one for one in new_rounds(DAY)}
    nominees, cec = real["445"], real["446"]
    assert cec.round is not None
    held = replace(cec.round, kind="general", slug="general")
    general = replace(cec, kind="general", slug="general", round=held)
    unpublished = replace(general, invitations=None, round=None)
    in_pool = submitted("2026-09-10", day=date(2026, 9, 1)).session
    high = submitted("2026-09-10", day=date(2026, 9, 1), answers=IN_CANADA).session
    french = {one.number: one for one in new_rounds(date(2026, 8, 20))}["437"]
    assert french.round is not None
    at_486 = replace(french, held_on=DAY, round=replace(french.round, cutoff=486))
    later = date(2026, 11, 10)

    def told(title: str, session: Session | None, *rounds: NewRound, on: date = DAY) -> Exhibit:
        return Exhibit(f"a new round: {title}", session, on, rounds=rounds)

    yield told("above, in the pool", high, cec)
    yield told("above, not in the pool", PEOPLE["in_canada"]().session, cec)
    yield told("below, in the pool", in_pool, general)
    yield told("a nomination away", in_pool, nominees)
    yield told("French away", scored().session, replace(french, held_on=DAY))
    yield told("French away from the very cut-off", scored().session, at_486)
    yield told("open or not, it is not known", PEOPLE["open"]().session, general)
    yield told("no cut-off, in the pool", in_pool, unpublished)
    yield told("on rules that are not known", in_pool, replace(general, held_on=later), on=later)
    yield told("several", high, nominees, cec, general)
