"""Draws ``docs/states.md`` from the state machine: run ``python -m conversations.chat.diagram``."""

from __future__ import annotations

from pathlib import Path

from transitions.extensions import GraphMachine

from conversations.chat.machine import INTERVIEW, LIFE, REVIEW, WELCOME, Progress, build

PLACE = Path(__file__).parents[2] / "docs" / "states.md"

_LOOKS = ("---", "class", 'state "')
"""What lines begin with that only colour the drawing, or name a state by its own name."""
_PAGE = """\
# The states of a conversation

Drawn from `conversations/chat/machine.py` by `make diagram`; do not edit it by hand.
In brackets: the conditions that must hold, and those (`!`) that must not.

- {welcome}: nothing is agreed yet.
- {interview}: the sections of the interview.
  One is left when none of its questions is open, and entered again when an edit opens one.
- {review}: everything is asked or skipped; the answers wait to be confirmed.
- {life}:
  the life of a candidacy.

Answers are the truth: the state follows them, never the other way round.

```mermaid
{diagram}
```
"""


def page() -> str:
    """The page as it should be."""
    drawn = build(GraphMachine, graph_engine="mermaid", show_conditions=True, title="")
    drawn.add_model(Progress(state=WELCOME))
    source = drawn.get_combined_graph().source
    lines = [
        line.rstrip().replace("direction LR", "direction TB")
        for line in source.splitlines()
        if line.strip() and not line.strip().casefold().startswith(_LOOKS)
    ]
    return _PAGE.format(
        welcome=WELCOME,
        interview=", ".join(INTERVIEW),
        review=REVIEW,
        life=", ".join(LIFE),
        diagram="\n".join(lines).strip(),
    )


def main() -> None:
    """Write the page."""
    PLACE.write_text(page(), encoding="utf-8")
    print(f"{PLACE} is drawn.")


if __name__ == "__main__":
    main()
