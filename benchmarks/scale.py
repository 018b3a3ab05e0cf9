"""How far one machine goes, and which part gives way first: ``python -m benchmarks.scale``.

What one answer, reminder and person costs was measured
(``benchmarks/measured.toml``: each value with its day and its command); how often people do
something is taken for granted, and stands in ``Habits``. It prints the table of ``docs/scale.md``.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

MEASURED = Path(__file__).with_name("measured.toml")
PEOPLE = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
DAY, HOUR = 86_400, 3_600

TELEGRAM_A_SECOND = 30
"""Messages to everybody together that Telegram takes for nothing."""
REMINDERS_A_SECOND = 25
"""Of those, what is left to messages that nobody waits for (``bot/telegram/service.py``)."""
PAID_A_SECOND = 1_000
"""Messages a second of a paid broadcast, at a tenth of a Star each above the free ones."""
CORES = 2


@dataclass(frozen=True, slots=True)
class Habits:
    """What people do. None of it was measured: there is no crowd yet."""

    answers_a_day: float = 0.18
    """An interview of 40 answers in the first year, and two messages a month."""
    busiest: float = 2.4
    """How much more than the mean of a day its busiest hour holds: a tenth of all."""
    reminders_a_year: float = 12
    in_one_hour: float = 0.25
    """Of a day's reminders, those at nine in the morning of one time zone."""
    concerned: float = 0.2
    """Of all people, those whom a round concerns."""
    soon: float = 4 * HOUR
    """Seconds within which a round should be told, and everybody looked at for it."""


def measured(*name: str) -> float:
    """A value by its name in the file."""
    found = _file()
    for part in name:
        found = found[part]
    return float(found["value"])


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads(MEASURED.read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that can give way."""

    name: str
    needed: float
    """A second."""
    there: float

    @property
    def used(self) -> float:
        """1 is all there is."""
        return self.needed / self.there


def parts(people: int, habits: Habits) -> tuple[Part, ...]:
    """What so many people need of everything of which one copy has so much."""
    answers = people * habits.answers_a_day * habits.busiest / DAY
    reminders = people * habits.reminders_a_year / 365 * habits.in_one_hour / HOUR
    concerned = people * habits.concerned / habits.soon
    return (
        Part("telling a round", concerned, REMINDERS_A_SECOND),
        Part("answers", answers * measured("answer_calls"), TELEGRAM_A_SECOND),
        Part("reminders", reminders, REMINDERS_A_SECOND),
        Part(
            "looking at everybody for a round",
            people * measured("look_cpu_ms") / 1_000 / habits.soon,
            CORES,
        ),
        Part(
            "one core while a round is told",
            # While a round is told, that goes on at its full pace, however many it concerns.
            answers * measured("answer_cpu_ms") / 1_000
            + REMINDERS_A_SECOND * measured("reminder_cpu_ms") / 1_000,
            1,
        ),
    )


def file_bytes(people: int, reminders: int) -> float:
    """The size of a SQLite file: of the two sizes measured, what a person and a reminder take."""
    many, few = (
        1e6 * measured("file_mb", "people_1000000"),
        1e6 * measured("file_mb", "people_100000"),
    )
    # many = 1,000,000 people and as many reminders; few = 100,000 people and 1,000,000 reminders.
    person = (many - few) / 900_000
    return people * person + reminders * (few / 1e6 - person / 10)


def holds(part: str, habits: Habits) -> int:
    """How many people a part bears."""
    nobody, many = (
        next(one.used for one in parts(people, habits) if one.name == part)
        for people in (0, 1_000_000)
    )
    return round(1_000_000 * (1 - nobody) / (many - nobody))


def table(habits: Habits) -> Iterator[str]:
    """As ``docs/scale.md`` has it."""
    yield "| people | " + " | ".join(one.name for one in parts(1, habits)) + " | database |"
    yield "|" + "---:|" * (len(parts(1, habits)) + 2)
    for people in PEOPLE:
        used = " | ".join(_percent(one.used) for one in parts(people, habits))
        size = file_bytes(people, people) / 1e9
        yield f"| {people:,} | {used} | {size:.3g} GB |"
    borne = " | ".join(
        f"{holds(one.name, habits):.2g}".replace("e+0", "e") for one in parts(1, habits)
    )
    yield f"| bears | {borne} | |"


def _percent(used: float) -> str:
    return f"{100 * used:.2g} %" if used < 1 else f"**{100 * used:,.0f} %**"


def main() -> int:
    """Print the table."""
    print("\n".join(table(Habits())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
