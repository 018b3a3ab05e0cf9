"""The result: one card to read in ten seconds, and everything behind it one tap away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from conversations.chat.machine import APPLIED
from conversations.chat.turn import Turn
from conversations.reports import cutoffs, programs, score
from conversations.reports.invitation import head, invitation_of, stops
from conversations.reports.next_step import next_line
from conversations.screens.comparing import ASK, compare_button
from conversations.screens.doing import DOING, do_button, page_opened
from conversations.screens.exact_days import ASK as ASK_DAYS
from conversations.screens.exact_days import exact_days_button
from conversations.screens.folding import FOLDING, folded
from conversations.screens.moves import CONTINUE, FILE, file_button
from conversations.screens.window import (
    EDIT,
    TO_SCORE,
    Tap,
    Window,
    opens,
    show,
    simply,
    taps,
    window,
)
from conversations.voice.quotes import Paragraph
from conversations.voice.replies import Button, Card
from express_entry.candidate.three_valued import Verdict

PAGES = (
    "points",
    "rounds",
    "timeline",
    "whatif",
    "programs",
    "grid",
    "months",
    "checklist",
    "sheet",
    "costs",
)
"""What the card leads to, the first to be asked for first; "back" there means the card."""


def _show_score(turn: Turn, args: dict[str, Any]) -> Card:
    rows = folded(turn, args, _buttons(turn), columns=2)
    found = invitation_of(turn)
    lines = [next_line(turn), head(turn) if stops(found) else "", _no_more(turn)]
    first = Markup("\n\n").join(line for line in lines if line)
    return turn.card(score.card(turn), rows, first=first)


def _no_more(turn: Turn) -> Markup | str:
    """That the score of today is nothing of an application that was made, where it looks like a
    loss: a test that lapses while IRCC decides takes nothing from it."""
    applied = turn.session.life.applied_on
    if turn.session.state != APPLIED or applied is None or turn.assessment.met:
        return ""
    return turn.words.say("result-applied", on=turn.words.date(applied))


def _buttons(turn: Turn) -> list[Button]:
    """The next step, then every page, last the one that the step opens already."""
    words, done, opened = turn.words, do_button(turn), page_opened(turn)
    asks = (exact_days_button(turn), compare_button(turn))
    buttons = [one for one in (done, *asks) if one is not None]
    buttons += [
        PAGE.button(turn, words.plain(f"button-{page}"), value=page)
        for page in sorted(PAGES, key=lambda page: page == opened)
    ]
    if invitation_of(turn) is not None:
        buttons.append(CLAIMS.button(turn))
    last = [one.button(turn) for one in (PICTURE, CUTOFFS, EDIT, STATUS)]
    if (file := file_button(turn)) is not None:
        last.append(file)
    return [*buttons, *last]


def _open_page(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, value, in_place=True)


def _send_picture(turn: Turn) -> None:
    turn.replies.append(score.picture(turn))


def send_cutoffs(turn: Turn) -> None:
    """The cut-offs of each kind of round, drawn with the person's own line."""
    drawn = cutoffs.picture(turn)
    if drawn is None:
        turn.toast(turn.words.plain("cutoffs-none"))
    else:
        turn.replies.append(drawn)


PAGE = Tap("p", _open_page)
PICTURE = Tap("picture", simply(_send_picture), "button-picture")
CUTOFFS = Tap("cutoffs", simply(send_cutoffs), "button-cutoffs")
CLAIMS = opens("claims", "claims", "button-claims")
STATUS = opens("status", "status", "button-status")
LEAVING = (TO_SCORE, CONTINUE)
"""What every page behind the card has."""
LEAVING_OR_FILING = (FILE, *LEAVING)


def page(paragraphs: Callable[[Turn], list[Paragraph]]) -> Callable[[Turn, dict[str, Any]], Card]:
    def show_page(turn: Turn, args: dict[str, Any]) -> Card:
        return turn.card(paragraphs(turn), leaving(turn))

    return show_page


def leaving(turn: Turn) -> tuple[tuple[Button, ...], ...]:
    """Back to the score card, and on with the interview while it is open."""
    rows: list[tuple[Button, ...]] = [(TO_SCORE.button(turn),)]
    if turn.current is not None:
        rows.append((CONTINUE.button(turn),))
    return tuple(rows)


def leaving_or_filing(turn: Turn) -> tuple[tuple[Button, ...], ...]:
    """The same on a page that the file is needed for: what completes it comes first."""
    file = file_button(turn)
    return (*(((file,),) if file is not None else ()), *leaving(turn))


def _show_programs(turn: Turn, args: dict[str, Any]) -> Card:
    """One program's requirements at a time: three at once would not fit a phone."""
    words = turn.words
    chosen = args.get("program", "fswp")
    verdict = next(v for v in turn.assessment.programs if v.program == chosen)
    others = [
        PROGRAM.button(turn, words.plain(f"program-{v.program}-short"), value=v.program)
        for v in turn.assessment.programs
        if v.program != chosen
    ]
    opened = verdict.verdict is Verdict.MET
    way = () if opened else ((WAY_IN.button(turn, value=chosen),),)
    return turn.card(
        programs.program_report(turn, verdict),
        (tuple(others), *way, *leaving(turn)),
    )


def _choose_program(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "programs", in_place=True, program=value)


def _open_way_in(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "way_in", in_place=True, target=value)


PROGRAM = Tap("v", _choose_program)
WAY_IN = Tap("way", _open_way_in, "button-way-in")

_SCORE = taps(*DOING, ASK_DAYS, ASK, PAGE, CLAIMS, PICTURE, CUTOFFS, EDIT, STATUS, FILE, *FOLDING)
window("score", Window(_show_score, _SCORE, all_buttons=_buttons))
window("points", Window(page(score.points), taps(*LEAVING)))
window("grid", Window(page(score.grid), taps(*LEAVING)))
window("programs", Window(_show_programs, taps(PROGRAM, WAY_IN, *LEAVING)))
