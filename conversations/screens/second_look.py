"""What is asked about before a submission or an application is noted."""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup

from conversations.chat.session import Screen
from conversations.chat.turn import Turn
from conversations.interview.questions.language import OWNERS
from conversations.reports import applied
from conversations.reports.evidence import evidence
from conversations.reports.lacking import lacks
from conversations.screens import happening, review
from conversations.screens.window import EDIT, Tap, Window, opens, show, taps, window
from conversations.voice.replies import Card
from express_entry.ahead.no_program import held, no_program
from express_entry.candidate.profile import ABILITIES

# ------------------------------------------------------------------------- submitting without


def _show_submit_doubt(turn: Turn, args: dict[str, Any]) -> Card:
    words, day = turn.words, date.fromisoformat(args["day"])
    found = no_program(held(turn.profile), day)
    text: Markup | str = ""
    if found is not None:
        text = words.say(
            "submit-doubt",
            date=words.date(day),
            program=words.plain(f"program-{found.program}"),
            lacks=lacks(turn, found.requirement),
        )
    return turn.card(
        [text],
        (
            (PROGRAMS.button(turn),),
            (EDIT.button(turn),),
            (SUBMITTED_ANYWAY.button(turn),),
            (NOT_SUBMITTED.button(turn),),
        ),
    )


def _open_programs(turn: Turn, args: dict[str, Any], value: str) -> None:
    found = no_program(held(turn.profile), date.fromisoformat(args["day"]))
    named = {"program": found.program} if found is not None else {}
    show(turn, "programs", in_place=True, **named)


def _submitted_anyway(turn: Turn, args: dict[str, Any], value: str) -> None:
    day, invited = date.fromisoformat(args["day"]), args.get(happening.INVITED_ON)
    happening.noted(turn, "submit", day, again=False, invited=invited)


PROGRAMS = Tap("programs", _open_programs, "button-programs")
SUBMITTED_ANYWAY = Tap("so", _submitted_anyway, "button-submit-anyway")
NOT_SUBMITTED = opens("status", "back", "button-not-submitted", control=True)


# ------------------------------------------------------------------------- applied without


def _show_apply_doubt(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    return turn.card(
        [
            words.say(
                "apply-doubt",
                what=evidence(turn, (args["cause"],)),
                ended=words.date(date.fromisoformat(args["ended"])),
                date=words.date(date.fromisoformat(args["day"])),
            )
        ],
        (
            (NEWER.button(turn),),
            (WITHOUT.button(turn),),
            (NOT_APPLIED.button(turn),),
        ),
    )


def _tell_newer(turn: Turn, args: dict[str, Any], value: str) -> None:
    happening.record(turn, "apply", date.fromisoformat(args["day"]), again=bool(args["again"]))
    _ask_for_newer(turn, args["cause"])


def _without_newer(turn: Turn, args: dict[str, Any], value: str) -> None:
    turn.note(turn.words.say("apply-without"))
    happening.noted(turn, "apply", date.fromisoformat(args["day"]), again=bool(args["again"]))


NEWER = Tap("newer", _tell_newer, "button-apply-newer")
WITHOUT = Tap("without", _without_newer, "button-apply-without")
NOT_APPLIED = opens("status", "back", "button-not-applied", control=True)


def _show_apply_failing(turn: Turn, args: dict[str, Any]) -> Card:
    words, day = turn.words, date.fromisoformat(args["day"])
    why = applied.failing_before(turn, day)
    return turn.card(
        [words.say("apply-failing", date=words.date(day), why=why)],
        (
            (EDIT.button(turn),),
            (APPLIED_SO.button(turn),),
            (NOT_APPLIED.button(turn),),
        ),
    )


def _applied_so(turn: Turn, args: dict[str, Any], value: str) -> None:
    turn.note(turn.words.say("apply-so"))
    happening.noted(turn, "apply", date.fromisoformat(args["day"]), again=bool(args["again"]))


APPLIED_SO = Tap("so", _applied_so, "button-apply-so")


def _ask_for_newer(turn: Turn, cause: str) -> None:
    """To the date of the newer test or report; a test has other scores as well."""
    kind, _, name = cause.partition(".")
    if kind == "eca":
        key = "partner.eca_date" if name == "partner" else f"credential.{name}.eca_date"
        review.edit(turn, key, Screen(name="status"))
        return
    owner = "partner_test" if name == "partner" else name
    assert owner in OWNERS, "a test of nobody"
    review.edit(turn, f"{owner}.date", Screen(name="status"))
    turn.session.follow = [f"{owner}.{ability}" for ability in ABILITIES]


window(
    "submit_doubt",
    Window(_show_submit_doubt, taps(PROGRAMS, EDIT, SUBMITTED_ANYWAY, NOT_SUBMITTED)),
)
window("apply_doubt", Window(_show_apply_doubt, taps(NEWER, WITHOUT, NOT_APPLIED)))
window("apply_failing", Window(_show_apply_failing, taps(EDIT, APPLIED_SO, NOT_APPLIED)))
