"""``python -m conversations``: the conversation for scripts, JSON lines in and out.

Described in ``docs/scripting.md``. Exit status: 0, 1 when any line failed, 2 for an argument.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import BinaryIO, TextIO

USAGE = """\
usage: python -m conversations

Reads JSON lines from standard input and answers each with one: a turn of a chat, or a question.
docs/scripting.md has examples.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer every line; returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given in (["-h"], ["--help"], ["help"]):
        sys.stdout.write(USAGE)
        return 0
    if given:
        sys.stderr.write(USAGE)
        return 2
    answer = _door()
    try:
        return answer(sys.stdin.buffer, sys.stdout)
    except BrokenPipeError:
        # The reader has left; give the interpreter nothing more to flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _door() -> Callable[[BinaryIO, TextIO], int]:
    """What answers lines. Code makes no garbage while it is read, so none is looked for; and it
    stays as long as the process does, so it is not looked through for garbage ever after, which
    would hold up a line for a tenth of a second now and then."""
    gc.disable()
    try:
        from conversations.lines import Lines
        from express_entry.scripts.lines import answer_lines

        gc.freeze()
    finally:
        gc.enable()
    return lambda lines, out: answer_lines(Lines().answer, lines, out)


if __name__ == "__main__":
    sys.exit(main())
