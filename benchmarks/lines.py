"""How soon the conversation for scripts answers, and how long a question takes.

``python -m benchmarks.lines``: processor time of a process that starts, answers one line and ends;
then of many questions in one process.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time

from conversations.topics.answering import find
from tests.evaluation.sets import questions

START_SECONDS = 1.0
"""Budget of a start with its first answer."""
QUESTION_MS = 10.0
"""Budget of a question."""
ROUNDS = 5
"""Times a start is measured, of which the least counts: the machine is not idle."""
LINES = {
    "no line": "",
    "a question": json.dumps({"question": "can my parents come", "locale": "en"}),
    "a question of other words": json.dumps(
        {"question": "hw mny ppl r ahed of me", "locale": "en"}
    ),
    "a message": json.dumps(
        {"read": "29, data analyst for 4 years, IELTS 8 7.5 7 7", "on": "2026-11-29"}
    ),
    "an answer": json.dumps({"fact": "birth_date", "typed": "3 april 1991", "on": "2026-11-29"}),
    "a turn": json.dumps({"chat": "a", "on": "2026-11-29", "text": "hello"}),
}


def start(line: str) -> float:
    """Processor seconds of a process that answers one line."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "conversations"],
        input=line.encode(),
        check=True,
        stdout=subprocess.DEVNULL,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Measure; 1 where a budget is exceeded."""
    seconds = {name: min(start(line) for _ in range(ROUNDS)) for name, line in LINES.items()}
    for name, took in seconds.items():
        print(f"start, {name}: {took:.2f} s of processor time (budget {START_SECONDS:g} s)")
    texts = [one.text for one in questions()]
    find(texts[0])
    began = time.process_time()
    for text in texts:
        find(text)
    each = (time.process_time() - began) / len(texts) * 1000
    print(f"a question: {each:.2f} ms (budget {QUESTION_MS:g} ms)")
    return max(seconds.values()) > START_SECONDS or each > QUESTION_MS


if __name__ == "__main__":
    sys.exit(main())
