"""New rounds of several kinds, and everybody stored: how long it takes until all are looked at and
those concerned are to be woken, and what each message takes then.

``python -m benchmarks.new_rounds [--people 100000] [--messages 500] [--address postgresql://…]``
"""

from __future__ import annotations

from pathlib import Path

from benchmarks.people import compose, fill, run, timed
from bot.clock import FixedClock
from bot.store.opening import open_store
from tests.bot.new_rounds import FRENCH, GENERAL, NOW, leading, told

KINDS = {"general": GENERAL, "cec": "Canadian Experience Class", "french": FRENCH}
CUTOFF = 400


async def _run(address: str, people: int, messages: int, place: Path) -> None:
    clock = FixedClock(NOW)
    store = await open_store(address or str(place / "people.db"))
    leader = await leading(store, clock)
    await fill(store, people)
    for number, (kind, name) in enumerate(KINDS.items(), 500):
        await timed(f"{kind}: looked at", people, leader.hears(told(str(number), name, CUTOFF)))
    await timed("messages of all", min(people, messages), compose(store, clock, messages))
    await store.close()


if __name__ == "__main__":
    run(_run)
