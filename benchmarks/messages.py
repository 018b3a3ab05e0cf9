"""How long a message takes in which somebody tells of themselves: read, and answered in the chat.

``python -m benchmarks.messages``: every message of the evaluation set, written at the first
question of the interview. CPU time of one core, warm, in milliseconds; and what loading beforehand
saves the first of them.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import date
from functools import partial

from conversations.conversation import handle
from conversations.hearing.told import read
from conversations.screens import listening
from conversations.voice.events import Text
from conversations.voice.wording import country_codes
from express_entry import noc
from tests.conversations.story import newcomer
from tests.evaluation.sets import records

BUDGET = 15.0
"""Milliseconds a message may take, at the median."""


def main() -> None:
    """Prints the times of loading, reading and answering."""
    lines = [(one["text"], date.fromisoformat(one["on"])) for one in records("messages")]
    print(f"loading        {_time(_load):10.1f} ms")
    print(f"first message  {_time(partial(read, *lines[0])):10.1f} ms")
    session = newcomer().session
    _tell("read", [_time(partial(read, text, on)) for text, on in lines])
    turns = [partial(handle, session, Text(text, 1), on) for text, on in lines]
    _tell("read, listed", [_time(one) for one in turns])


def _load() -> None:
    noc.load()
    country_codes()
    listening.load()


def _tell(what: str, taken: list[float]) -> None:
    median, worst = statistics.median(taken), max(taken)
    ninth = sorted(taken)[int(len(taken) * 0.9)]
    held = "within" if median < BUDGET else "OVER"
    print(
        f"{what:<14} median {median:.1f}, p90 {ninth:.1f}, worst {worst:.1f} ms; {held} {BUDGET:g}"
    )


def _time(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return 1000 * (time.thread_time() - begun)


if __name__ == "__main__":
    main()
