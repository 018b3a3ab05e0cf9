"""Other rules for everybody stored: how long the dry run takes, how long the first start with them
until everybody is looked at and those concerned are to be woken, and what each message takes then.

``python -m benchmarks.rules [--people 100000] [--messages 500] [--address postgresql://…]``
"""

from __future__ import annotations

from pathlib import Path

from benchmarks.people import compose, fill, run, timed
from bot.clock import FixedClock
from bot.rules import announcing
from bot.rules.rescoring import DryRun, dry_run
from bot.store.opening import open_store
from express_entry import rulebook
from tests import rules
from tests.bot.house import noon
from tests.conversations.story import BEFORE
from tests.express_entry.ahead.test_rule_change import FEWER_FOR_CLB_9


async def _run(address: str, people: int, messages: int, place: Path) -> None:
    before, after = rules.copied(place / "before"), rules.copied(place / "after")
    FEWER_FOR_CLB_9(after)
    clock = FixedClock(noon(BEFORE))
    store = await open_store(address or str(place / "people.db"))
    rulebook.use(rulebook.load(before))
    await announcing.announce(store, clock)
    await fill(store, people)
    dry = dry_run(store, DryRun(BEFORE, before, BEFORE, after), lambda done: None)
    await timed("dry run", people, dry)
    rulebook.use(rulebook.load(after))
    await timed("first start", people, announcing.announce(store, clock))
    await timed("messages", min(people, messages), compose(store, clock, messages))
    await store.close()


if __name__ == "__main__":
    run(_run)
