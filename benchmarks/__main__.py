"""``python -m benchmarks [NAME ...]``: those named, or all of ``ALL``, each its own process."""

from __future__ import annotations

import subprocess
import sys

ALL = {
    "budgets": "budgets",
    "noc": "noc_search",
    "interview": "interview",
    "reminders": "reminders",
    "claims": "claims",
    "months": "months",
    "rules": "rules",
    "new_rounds": "new_rounds",
    "doors": "doors",
    "what_ifs": "what_ifs",
    "messages": "messages",
    "lines": "lines",
    "memory": "memory",
    "broadcast": "broadcast",
}


def main(names: list[str]) -> int:
    """Run the named benchmarks (all without a name); the first failing exit status."""
    unknown = [name for name in names if name not in ALL]
    if unknown:
        print(f"unknown benchmark {unknown[0]}: there are {', '.join(ALL)}", file=sys.stderr)
        return 2
    for name in names or list(ALL):
        print(f"\n== {name}", flush=True)
        status = subprocess.run([sys.executable, "-m", f"benchmarks.{ALL[name]}"]).returncode
        if status:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
