"""What was checked of an open invitation before applying."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports import invitation
from conversations.reports.facts import source_link
from conversations.reports.status import shown_state
from conversations.screens import happening
from conversations.screens.window import (
    EDIT,
    TO_STATUS,
    Tap,
    Window,
    opens,
    show,
    simply,
    taps,
    window,
)
from conversations.voice.replies import Button, Card


def _show_checked(turn: Turn, args: dict[str, Any]) -> Card:
    words, found = turn.words, invitation.invitation_of(turn)
    if found is None:
        return turn.card(
            [words.say("life-not-now", state=words.plain(f"state-{shown_state(turn)}"))],
            ((NONE_OPEN.button(turn),),),
        )
    program, kind, points = found.program, found.round, found.score
    recorded = "yes" if points.from_history else "no" if points.cutoff is None else "told"
    lines = [
        words.say("invitation-checked", date=words.date(turn.today)),
        words.say(
            "checked-program",
            mark=words.say(f"mark-{program.verdict}"),
            program=words.plain(f"program-{program.program}"),
        ),
        words.say(
            "checked-round",
            mark=words.say(f"mark-{kind.verdict}"),
            round=words.plain(f"round-{kind.kind}" if kind.kind else "not-told-round"),
        ),
        words.say(
            "checked-score",
            mark=words.say(f"mark-{points.verdict}"),
            score=points.score,
            cutoff=points.cutoff if points.cutoff is not None else words.plain("not-known"),
            recorded=recorded,
        ),
    ]
    rows: list[tuple[Button, ...]] = [
        (
            EDIT.button(turn),
            PROGRAM.button(turn),
        ),
        (ROUND.button(turn),),
    ]
    if not points.from_history:
        rows.append((CUTOFF.button(turn),))
    rows.append((DECLINE.button(turn),))
    rows.append((TO_STATUS.button(turn),))
    law = words.joined(
        "between-sentences", [words.say("checked-law"), source_link(turn, found.source)]
    )
    return turn.card(
        [Markup("\n").join(lines), invitation.by_when(turn, found), law],
        tuple(rows),
        first=invitation.head(turn),
    )


def _open_program(turn: Turn) -> None:
    found = invitation.invitation_of(turn)
    assert found is not None, "the program of no invitation"
    show(turn, "programs", in_place=True, program=found.program.program)


def _decline(turn: Turn) -> None:
    happening.begin(turn, "decline")


PROGRAM = Tap("program", simply(_open_program), "button-programs")
ROUND = opens("life_kind", "kind", "button-correct-round")
CUTOFF = opens("life_cutoff", "cutoff", "button-tell-cutoff")
NONE_OPEN = replace(TO_STATUS, label="button-status")
DECLINE = Tap("decline", simply(_decline), "button-life-decline", role="danger")

window(
    "invitation",
    Window(_show_checked, taps(EDIT, PROGRAM, ROUND, CUTOFF, DECLINE, TO_STATUS, NONE_OPEN)),
)
