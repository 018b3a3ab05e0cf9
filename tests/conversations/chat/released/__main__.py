"""Writes the chats of this release that no file of its format holds yet; see the package."""

from __future__ import annotations

import json
import sys

from conversations.chat import session as sessions
from conversations.chat.migrations import FORMAT
from tests.conversations.chat.released import FOLDER, chats_in
from tests.conversations.questionnaire import REACH, standing_at
from tests.lives.states import STATES, brought_to


def main(name: str) -> int:
    """Write the file; the exit status."""
    path = FOLDER / f"{name}.jsonl"
    if path.exists():
        print(f"{path} is there already, and is what people left behind.", file=sys.stderr)
        return 1
    paused = {f"question {question}": standing_at(question).session for question in REACH}
    paused |= {f"state {state}": brought_to(state).session for state in STATES}
    known = {
        at
        for other in FOLDER.glob("*.jsonl")
        for at, session in chats_in(other).items()
        if session["format"] == FORMAT
    }
    with path.open("w", encoding="utf-8") as file:
        for where, session in paused.items():
            if where in known:
                continue
            assert session is not None
            stored = json.loads(sessions.dump(session))
            print(json.dumps({"at": where, "session": stored}, ensure_ascii=False), file=file)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
