"""What of the assistant's work needs a person: nobody else will mend it, and nobody is named."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.rules.command import reviews
from bot.store import Backlog, Parked, Store
from bot.store.records import LATE
from bot.store.rounds import FeedRecord
from express_entry import rulebook
from express_entry.rulebook.rounds import History

STALE = timedelta(days=1)
"""A feed that was read is asked every twenty minutes, one that fails at least every six hours."""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that somebody should look at."""

    subject: str
    key: str
    """Tells it from others of its subject: as long as it stays the same, nothing has changed."""
    text: str
    """What it is and what to do about it, in a line."""


async def needs(
    store: Store, now: datetime, addresses: Collection[str], history: History
) -> list[Need]:
    """All of them at this moment. ``addresses`` are the feeds that are asked, ``history`` the
    rounds that are known."""
    return [
        *of_parked(await store.parked()),
        *of_kinds(history),
        *of_feeds(await store.feeds(), addresses, now),
        *of_rules(now),
        *of_reminders(await store.backlog(now), now),
    ]


def of_parked(parked: Sequence[Parked]) -> Iterator[Need]:
    """What could not be committed, by what failed: a mistake in the program may hit many in a day,
    and is told once that day."""
    by_reason: dict[str, list[Parked]] = {}
    for one in parked:
        by_reason.setdefault(one.reason, []).append(one)
    for reason, those in by_reason.items():
        newest = max(one.at for one in those)
        events = "an event was" if len(those) == 1 else f"{len(those):,} events were"
        yield Need(
            "parked",
            f"{reason} {newest:%Y-%m-%d}",
            f"{events} put aside and not answered, the last at {newest:%Y-%m-%d %H:%M} UTC: "
            f"{reason}. That is a mistake in the program: python -m bot parked",
        )


def of_kinds(history: History) -> Iterator[Need]:
    """Rounds compared with nobody."""
    for name in dict.fromkeys(one.name for one in history.held if one.kind == "other"):
        yield Need(
            "rounds",
            name,
            f"a round is of a kind that is not known, {name!r}, and compared with nothing: "
            "a row in express_entry/rules/rounds/names.toml makes it known",
        )


def newest_reading(feeds: Sequence[FeedRecord], addresses: Collection[str]) -> datetime | None:
    """When one of the feeds that are asked was last read; None if none ever was."""
    read = (one.read_at for one in feeds if one.address in addresses)
    return max((at for at in read if at is not None), default=None)


def of_feeds(
    feeds: Sequence[FeedRecord], addresses: Collection[str], now: datetime
) -> Iterator[Need]:
    """Feeds of rounds of which none was read for a day. Before the first was asked nobody knows."""
    asked = [one for one in feeds if one.address in addresses]
    if not asked:
        return
    newest = newest_reading(feeds, addresses)
    if newest is None or now - newest > STALE:
        since = "was read so far" if newest is None else f"was read since {newest:%Y-%m-%d %H:%M}"
        outcome = max(asked, key=lambda one: one.asked_at).outcome
        yield Need(
            "feeds",
            since,
            f"no feed of rounds {since}{' UTC' if newest else ''} (the last one asked: {outcome}). "
            "Has it moved? Set ROUNDS_FEEDS, or paste rounds: python -m bot rounds add",
        )


def of_rules(now: datetime) -> Iterator[Need]:
    """Rule files to be compared with the official page again."""
    for line in reviews(rulebook.default(), now.date()):
        yield Need("rules", line, line)


def of_reminders(backlog: Backlog, now: datetime) -> Iterator[Need]:
    """Told once a day for as long as it lasts: how many there are changes all the time."""
    if backlog.late:
        hours = int(LATE.total_seconds() // 3600)
        yield Need(
            "reminders",
            f"{now:%Y-%m-%d}",
            f"{backlog.late:,} reminders are more than {hours} h late: after a downtime or a round "
            "they catch up, 25 a second; otherwise look at the log",
        )
