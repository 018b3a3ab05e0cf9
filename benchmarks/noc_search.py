"""The NOC search, measured: accuracy, speed and memory, beside a plain fuzzy match, in one run.

    python benchmarks/noc_search.py [--titles N]

The evaluation set lives in ``tests/express_entry/noc/evaluation``: phrasings written by someone
who had not seen the synonym table. Of its test half only totals are printed, never what missed,
so that nobody tunes on it.
"""

from __future__ import annotations

import argparse
import csv
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from rapidfuzz import fuzz, process

from express_entry import noc
from express_entry.noc.classification import classification
from express_entry.noc.genders import forms
from express_entry.noc.wording import LANGUAGES, fold

EVALUATION = Path(__file__).parent.parent / "tests/express_entry/noc/evaluation"
Case = tuple[str, str, frozenset[str]]
Finder = Callable[[str, str], Sequence[str]]


def main() -> None:
    """Prints one table of accuracy and one of cost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--titles", type=int, default=2000, help="official titles to try (0: all)")
    options = parser.parse_args()
    loading, memory = _cost_of_loading()
    noc.load()
    plain = _plain_fuzzy_match()
    print(f"{'set':<28}{'n':>6}{'top-1':>8}{'top-5':>8}{'plain 1':>9}{'plain 5':>9}")
    times: list[float] = []
    for half in ("dev", "test", "fresh"):
        for language in LANGUAGES:
            cases = [case for case in _evaluation(half) if case[1] == language]
            first, fifth = _accuracy(_ours, cases, times)
            print(f"{half + ' ' + language:<28}{len(cases):>6}{first:>8.1%}{fifth:>8.1%}", end="")
            first, fifth = _accuracy(plain, cases)
            print(f"{first:>9.1%}{fifth:>9.1%}", flush=True)
    for language in LANGUAGES:
        for name, cases in (
            ("unit group titles", _official(language, groups=True)),
            ("example titles", _sample(_official(language, groups=False), options.titles)),
        ):
            first, fifth = _accuracy(_ours, cases)
            print(f"{name + ' ' + language:<28}{len(cases):>6}{first:>8.1%}{fifth:>8.1%}")
    times.sort()
    print(f"\nsearch, one core: median {statistics.median(times) * 1000:.2f} ms", end="")
    rare = times[int(len(times) * 0.99)]
    print(f", 99th percentile {rare * 1000:.2f} ms ({len(times)} searches)")
    print(f"loading {loading * 1000:.0f} ms, memory added {memory:.1f} MB (fresh process)")


def _ours(query: str, language: str) -> Sequence[str]:
    return [match.code for match in noc.search(query, language).matches]


def _accuracy(
    find: Finder, cases: Sequence[Case], times: list[float] | None = None
) -> tuple[float, float]:
    first = fifth = 0
    for query, language, codes in cases:
        start = time.perf_counter()
        found = find(query, language)
        if times is not None:
            times.append(time.perf_counter() - start)
        first += bool(found) and found[0] in codes
        fifth += not codes.isdisjoint(found)
    return first / max(1, len(cases)), fifth / max(1, len(cases))


def _evaluation(half: str) -> list[Case]:
    with (EVALUATION / f"{half}.tsv").open(encoding="utf-8", newline="") as file:
        return [
            (row["query"], row["language"], frozenset(row["codes"].split("|")))
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def _official(language: str, groups: bool) -> list[Case]:
    edition = classification()
    if groups:
        return [
            (group.title(language), language, frozenset({group.code})) for group in edition.groups
        ]
    return [
        (title, language, frozenset({group.code}))
        for group in edition.groups
        for title in edition.examples(group.code, language)
    ]


def _sample(cases: list[Case], size: int) -> list[Case]:
    return random.Random(2021).sample(cases, size) if 0 < size < len(cases) else cases


def _plain_fuzzy_match() -> Finder:
    """What a search without our tables does: rapidfuzz's WRatio over every official title."""
    choices: dict[str, list[str]] = {}
    codes: dict[str, list[str]] = {}
    for language in LANGUAGES:
        cases = [*_official(language, groups=True), *_official(language, groups=False)]
        spelled = [(fold(form), next(iter(case[2]))) for case in cases for form in forms(case[0])]
        choices[language] = [form for form, _ in spelled]
        codes[language] = [code for _, code in spelled]

    def find(query: str, language: str) -> Sequence[str]:
        near = process.extract(fold(query), choices[language], scorer=fuzz.WRatio, limit=40)
        return list(dict.fromkeys(codes[language][place] for _, _, place in near))[:5]

    return find


def _cost_of_loading() -> tuple[float, float]:
    """Seconds and megabytes that loading takes in a process that has done nothing else."""
    script = (
        "import time\n"
        "def held():\n"
        "    return int(open('/proc/self/statm').read().split()[1]) * 4096 / 1e6\n"
        "before = held(); start = time.perf_counter()\n"
        "from express_entry import noc\n"
        "noc.load()\n"
        "print(time.perf_counter() - start, held() - before)\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    seconds, megabytes = run.stdout.split()
    return float(seconds), float(megabytes)


if __name__ == "__main__":
    main()
