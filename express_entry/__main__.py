"""``python -m express_entry``: the engine for scripts and for people who change a rule.

Commands: ``score``, ``clb`` and ``assess`` read JSON lines; ``schema`` prints their JSON
Schemas; ``rules check`` validates rule files; ``noc`` searches the occupations. Exit status: 0,
1 when any line or file failed, 2 for a command that does not exist.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

USAGE = """\
usage: python -m express_entry COMMAND

  score    JSON lines: derived factors -> CRS and FSW 67 points
  clb      JSON lines: raw test scores -> CLB / NCLC levels
  assess   JSON lines: a profile and a day -> verdicts, scores, what is missing
  noc      JSON lines: a job in one's own words -> NOC unit groups
  schema   print the JSON Schemas of these lines
  rules check [FOLDER]
           validate the rule files, and show what changes for the example profiles

Lines are read from standard input. docs/scripting.md has examples.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given in (["-h"], ["--help"], ["help"]):
        sys.stdout.write(USAGE)
        return 0
    try:
        return _run(given)
    except BrokenPipeError:
        # The reader has left; give the interpreter nothing more to flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _run(given: list[str]) -> int:
    if len(given) == 1 and given[0] in ("score", "clb", "assess"):
        from express_entry.scripts import lines, scripting

        commands = {
            "score": scripting.score,
            "clb": scripting.clb,
            "assess": scripting.assess,
        }
        return lines.answer_lines(commands[given[0]], sys.stdin.buffer, sys.stdout)
    if given == ["noc"]:
        return _noc()
    if given == ["schema"]:
        from express_entry.scripts.schemas import schemas_text

        sys.stdout.write(schemas_text())
        return 0
    if given[:2] == ["rules", "check"] and len(given) <= 3:
        from express_entry.scripts.rules_check import check

        return check(given[2] if len(given) == 3 else None, sys.stdout)
    sys.stderr.write(USAGE)
    return 2


def _noc() -> int:
    from importlib import import_module

    try:
        noc = import_module("express_entry.noc.cli")
    except ModuleNotFoundError as error:
        if error.name not in ("express_entry.noc", "express_entry.noc.cli"):
            raise
        sys.stderr.write("The occupation search is not part of this installation.\n")
        return 2
    status: int = noc.main(sys.stdin.buffer, sys.stdout)
    return status


if __name__ == "__main__":
    sys.exit(main())
