"""All single what-ifs and the best pairs, measured beside one assessment, in one run.

``python -m benchmarks.what_ifs [--people 60]``: ordinary people, and random ones, most of whom meet
no program. Each is looked at for the first time. The budget is 150 ms of one core.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Sequence
from datetime import date

from benchmarks.progress import counted
from express_entry import rulebook
from express_entry.ahead.pairs import best_pairs
from express_entry.ahead.what_ifs import what_ifs
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from tests.express_entry.candidates import ana, ben, married, tom
from tests.express_entry.random_profiles import Chance

BUDGET = 150.0
DAY = date(2026, 1, 10)
ORDINARY = {"single": ana(), "couple": ana(**married()), "in Canada": ben(), "in a trade": tom()}


def main() -> None:
    """Prints one line for each ordinary person, one for the random ones."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=60)
    options = parser.parse_args()
    print(f"budget {BUDGET:.0f} ms")
    print(f"{'who':<16}{'singles':>9}{'ms':>8}{'worst':>8}{'x one assessment':>18}")
    for name, profile in ORDINARY.items():
        _measure(name, [(profile, DAY)] * 5)
    chances = [Chance(f"what_ifs.{number}") for number in range(options.people)]
    people = [
        (Profile.model_validate_json(json.dumps(one.profile()), strict=True), one.on)
        for one in chances
    ]
    _measure("random people", people)


def _measure(name: str, people: Sequence[tuple[Profile, date]]) -> None:
    taken, ratios, found = [], [], []
    for profile, on in counted(name, people):
        book = rulebook.load(rulebook.RULES_FOLDER)  # nothing is remembered
        started = time.process_time()
        assessment = assess(profile, on, book)
        assessed = time.process_time()
        found.append(len(what_ifs(profile, assessment, rules=book)))
        best_pairs(profile, assessment, rules=book)
        whole = time.process_time() - assessed
        taken.append(1000 * whole)
        ratios.append(whole / (assessed - started))
    told = f"{statistics.median(found):>9.0f}{statistics.median(taken):>8.1f}{max(taken):>8.1f}"
    print(f"{name:<16}{told}{statistics.median(ratios):>18.0f}")


if __name__ == "__main__":
    main()
