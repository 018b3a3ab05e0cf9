"""Small wrong changes to the code, and whether a test notices: a random sample, by mutmut.

    make mutants ARGS="--count 300 --seed 20261128"

Works in a copy under ``build/``; what was tried before is tried again only if asked for. The sample
is drawn from every mutant of the three rooms, so the figure speaks for all of them. Survivors are
printed as differences; each is either a hole in the tests or no change of meaning.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
COPY = ROOT / "build" / "mutants"
ROOMS = ("bot", "conversations", "express_entry")
SMALL = {
    "bot": "bot.backoff.*",
    "conversations": "conversations.chat.refusals.*",
    "express_entry": "express_entry.candidate.three_valued.*",
}
"""A few mutants of each room to begin with: asked for some, mutmut makes them all."""
NOT_MUTATED = re.compile(r"\.(diagram|build|migrations)\b")
"""Run by hand, or frozen once released."""
NOT_ASKED = (
    "tests/conversations/interview/test_bounded_reading.py",
    "tests/express_entry/test_no_dead_figure.py",
    "tests/express_entry/assessment/test_whole_profiles.py::test_scores_and_assessments",
    "tests/lives/test_reports_only_read.py",
    "tests/test_floors.py",
)
"""These count calls, or read the code itself: made ready for mutants, it is another one."""
SETTINGS = """
[tool.mutmut]
source_paths = {rooms}
also_copy = {others}
pytest_add_cli_args = [
  "-p", "no:xdist", "-p", "no:cacheprovider",
  "-p", "tests.mutants",
{deselected}
]
pytest_add_cli_args_test_selection = {tests}
timeout_multiplier = 4.0
timeout_constant = 10.0
"""
SURVEY = "MUTANT_UNDER_TEST", "stats"
"""What mutmut sets while it finds which test reaches what."""
AFRESH = "MUTANT_AFRESH"
"""What is read once and kept, such as a table of points, was read before a mutant is tried: what
nobody noticed is tried again by tests that import everything anew, which takes many times as
long."""
COPIED = ["benchmarks", "docs", "tests", "README.md", "Makefile", ".env.example"]
NOTICED = ("killed", "timeout")


def pytest_configure() -> None:
    """As a plugin, where the tests begin. In the survey, the mark of it is taken away: processes
    that tests start have nobody to tell what they reach; this one keeps it in mind. Where it is
    asked for, everything of ours is imported again."""
    name, survey = SURVEY
    if os.environ.get(name) == survey:
        del os.environ[name]
    elif AFRESH in os.environ:
        for module in list(sys.modules):
            if module.split(".")[0] in (*ROOMS, "tests"):
                del sys.modules[module]


def main() -> int:
    """Run the sample; 1 if fewer were noticed than asked for."""
    told = _arguments()
    rooms = [room for room in ROOMS if any(name.split(".")[0] == room for name in told.only)]
    _copy(rooms, told.tests)
    print("Making the mutants, and finding which test reaches which function …", flush=True)
    _mutmut("run", "--max-children", str(told.processes), SMALL[rooms[0]])
    names = [name for name in _results() if not NOT_MUTATED.search(name)]
    names = [name for name in names if name.startswith(tuple(told.only))]
    print(f"{len(names)} mutants in all; {told.count} of them, seed {told.seed}.", flush=True)
    sample = random.Random(told.seed).sample(sorted(names), min(told.count, len(names)))
    _mutmut("run", "--max-children", str(told.processes), *sample, shown=True)
    outcomes = _results()
    if left := [name for name in sample if outcomes[name] not in NOTICED]:
        print(f"\n{len(left)} were not noticed; now with everything imported anew.", flush=True)
        os.environ[AFRESH] = "1"
        _mutmut("run", "--max-children", str(told.processes), *left, shown=True)
        outcomes = _results()
    count = Counter(outcomes[name] for name in sample)
    for name in sample:
        if outcomes[name] not in NOTICED:
            print(f"\n----- {outcomes[name]}: {name}")
            print(_mutmut("show", name))
    noticed = sum(count[one] for one in NOTICED)
    share = noticed / len(sample)
    print(f"\nseed {told.seed}: {noticed} of {len(sample)} noticed ({share:.1%}); {dict(count)}")
    return int(share < told.least)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--only", nargs="+", default=ROOMS, help="packages or modules, with dots")
    parser.add_argument("--tests", nargs="+", default=["tests"], help="tests that may notice")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--least", type=float, default=0.92, help="share to be noticed")
    return parser.parse_args()


def _copy(rooms: list[str], tests: list[str]) -> None:
    """The files as they are now; what mutmut remembers of earlier runs stays."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    for name in listed:
        source, target = ROOT / name, COPY / name
        if not source.is_file():
            target.unlink(missing_ok=True)
        elif not target.is_file() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    others = COPIED + [room for room in ROOMS if room not in rooms]
    deselected = "\n".join(f'  "--deselect", "{name}",' for name in NOT_ASKED)
    settings = SETTINGS.format(rooms=rooms, others=others, tests=tests, deselected=deselected)
    own = (ROOT / "pyproject.toml").read_text("utf-8")
    (COPY / "pyproject.toml").write_text(own + settings, "utf-8")


def _mutmut(*arguments: str, shown: bool = False) -> str:
    """What mutmut prints; ``shown``: its progress goes to the terminal instead."""
    done = subprocess.run(
        [sys.executable, "-m", "mutmut", *arguments],
        cwd=COPY,
        stdout=None if shown else subprocess.PIPE,
        stderr=None if shown else subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        print(done.stdout or "")
        raise SystemExit("mutmut failed; see above. A test that fails without any change?")
    return done.stdout or ""


def _results() -> dict[str, str]:
    """Every mutant, and what became of it."""
    printed = _mutmut("results", "--all", "true")
    return dict(re.findall(r"^\s*(\S+): (.+?)\s*$", printed, re.MULTILINE))


if __name__ == "__main__":
    sys.exit(main())
