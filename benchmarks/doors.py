"""Doors against one assessment, for the engineer with 470 and for random people, all in one run.

``python -m benchmarks.doors [--people 100]``
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from datetime import date
from functools import partial

from benchmarks.progress import counted
from express_entry import rulebook
from express_entry.ahead.doors import doors
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from tests.express_entry.ahead.test_doors import YEAR_END, engineer
from tests.express_entry.random_profiles import Chance


def _milliseconds(work: Callable[[], object]) -> float:
    """CPU time of one call."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def main() -> None:
    """Print milliseconds and the ratio: how many assessments a person's doors cost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100)
    asked = parser.parse_args()
    book = rulebook.default()
    people: list[tuple[Profile, date]] = [(engineer(), YEAR_END)]
    for number in range(asked.people):
        chance = Chance(f"benchmark.{number}")
        told = Profile.model_validate_json(json.dumps(chance.profile()), strict=True)
        people.append((told, chance.on))
    doors(people[0][0], None, YEAR_END, book)  # the first call fills what is remembered
    once = [
        _milliseconds(partial(assess, told, on, book))
        for told, on in counted("assessments", people)
    ]
    found = [
        _milliseconds(partial(doors, told, None, on, book)) for told, on in counted("doors", people)
    ]
    print(f"engineer: doors {found[0]:.1f} ms")
    ordered = sorted(found[1:])
    median, ninth = statistics.median(ordered), ordered[int(len(ordered) * 0.9)]
    print(f"random: doors median {median:.1f} ms, p90 {ninth:.1f}, most {ordered[-1]:.1f}")
    alone = statistics.median(once)
    print(f"an assessment {alone:.2f} ms; ratio {median / alone:.0f}")


if __name__ == "__main__":
    main()
