"""Where the candidacy stands: what to do next, and what can have happened."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat import life, machine
from conversations.chat.machine import APPLIED, LIFE, SCORED, SUBMITTED
from conversations.chat.turn import Turn
from conversations.reports import headline, invitation
from conversations.reports.lacking import no_program_of
from conversations.reports.next_step import next_line
from conversations.reports.status import dates, first_line, shown_state
from conversations.reports.to_report import unreported
from conversations.screens import happening
from conversations.screens.moves import CONTINUE
from conversations.screens.window import TO_SCORE, Tap, Window, opens, show, simply, taps, window
from conversations.voice.replies import Button, Card
from express_entry.ahead.invitation_parts import InvitationCheck
from express_entry.ahead.no_program import any_program, held
from express_entry.assessment import assess
from express_entry.candidate.three_valued import Verdict

_FITTING = {
    "submitted-over": "expire",
    "submitted-without": "lose_eligibility",
    "invited-over": "lapse",
}
"""What has most likely happened, by what the days have made of a state."""


def _show_life(turn: Turn, args: dict[str, Any]) -> Card:
    words, session = turn.words, turn.session
    state = session.state
    if state not in LIFE:
        lines = [words.say("status-title", state=words.plain(f"state-{state}"))]
        asked = turn.current
        if asked is not None:
            lines.append(
                words.say(
                    "stopped-at",
                    section=words.plain(f"section-{asked.question.section}"),
                    question=words.plain(asked.question.wording, "label"),
                    left=len(turn.walk.pending),
                )
            )
        else:
            lines.append(words.say("stopped-at-review"))
        lines.append(headline.marked(turn))
        return turn.card([Markup("\n").join(lines)], ((CONTINUE.button(turn),),))
    shown = shown_state(turn)
    found = invitation.invitation_of(turn)
    first = first_line(turn)
    lines = [words.say("status-title", state=words.plain(f"state-{shown}")), *dates(turn)]
    if state not in machine.PAST_SCORE:
        lines.append(headline.marked(turn))
    fitting = "decline" if invitation.stops(found) else _FITTING.get(shown)
    rows: list[tuple[Button, ...]] = [
        (EVENT.button(turn, words.plain(f"button-life-{event}"), value=event),)
        for event in sorted(happening.possible_events(turn), key=lambda event: event != fitting)
    ]
    if found is not None:
        rows.insert(0, (_checked_button(turn, found), CLAIMS.button(turn)))
    elif first and state == SCORED:
        rows.insert(0, (PROGRAMS.button(turn),))
    waiting = unreported(turn)
    if waiting and not shown.endswith("-over"):
        lines.append(words.say("life-to-report", count=len(waiting)))
        rows.insert(
            int(shown in _FITTING or found is not None),
            (REPORT.button(turn),),
        )
    if state in machine.HELD:
        rows.append((CHANGED.button(turn),))
    if state in machine.APPLYING:
        rows += [
            (
                PAPER.button(
                    turn, words.plain(f"button-paper-{paper.replace('_', '-')}"), value=paper
                ),
            )
            for paper in life.PAPERS
            if state == APPLIED or paper != "biometrics_letter_on"
        ]
        rows.append((PAPER.button(turn, words.plain("button-paper-police"), value="police"),))
        if session.life.biometrics_letter_on and not session.life.biometrics_done:
            rows.append((BIOMETRICS.button(turn),))
    controls = []
    event = life.last_event(state, session.life)
    if event is not None:
        controls.append(REDATE.button(turn, value=event))
    if machine.can_happen(state, machine.CORRECT):
        controls.append(happening.UNDO.button(turn))
    if controls:
        rows.append(tuple(controls))
    rows.append((TO_SCORE.button(turn), DATES.button(turn)))
    return turn.card(
        [
            Markup("\n").join(lines),
            _next(turn, shown, found),
        ],
        tuple(rows),
        first=first or (next_line(turn) if shown in (SCORED, SUBMITTED) else ""),
    )


def _checked_button(turn: Turn, found: InvitationCheck) -> Button:
    """To what was checked of the invitation, by the name of how it came out."""
    if invitation.stops(found):
        name = "stop"
    else:
        name = "checked" if found.verdict is Verdict.MET else "unsure"
    return CHECKED.button(turn, turn.words.plain(f"button-invitation-{name}"))


def _next(turn: Turn, shown: str, found: InvitationCheck | None) -> Markup | str:
    """What to do next; empty where the first line has said it."""
    words = turn.words
    if invitation.stops(found):
        return ""
    if found is not None:
        return words.say("life-next-invited", keeps=invitation.keeps(turn, found.decline))
    if shown == SCORED and any_program(turn.assessment.programs) is Verdict.NOT_MET:
        return words.say("life-next-scored-without")
    if shown == machine.INELIGIBLE:
        programs = assess(held(turn.profile), turn.today).programs
        if any_program(programs) is Verdict.MET:
            return words.say("life-next-ineligible-met")
    return words.say(f"life-next-{shown}")


def _happened(turn: Turn, args: dict[str, Any], value: str) -> None:
    happening.begin(turn, value)


def _biometrics_given(turn: Turn) -> None:
    turn.session.life.biometrics_done = True
    show(turn, "status", in_place=True)


def _open_programs(turn: Turn) -> None:
    lacking = no_program_of(turn)
    named = {"program": lacking.program} if lacking is not None else {}
    show(turn, "programs", in_place=True, **named)


EVENT = Tap("e", _happened)
PAPER = Tap("d", happening.correct)
REDATE = Tap("d", happening.correct, "button-life-redate", control=True)
BIOMETRICS = Tap("bio", simply(_biometrics_given), "button-biometrics-done")
CHECKED = opens("invitation", "checked")
CLAIMS = opens("claims", "claims", "button-claims")
PROGRAMS = Tap("programs", simply(_open_programs), "button-programs")
REPORT = opens("report_list", "report", "button-report")
CHANGED = opens("check", "check", "button-something-changed")
DATES = opens("timeline", "dates", "button-timeline", control=True)

window(
    "status",
    Window(
        _show_life,
        taps(
            EVENT,
            PAPER,
            REDATE,
            BIOMETRICS,
            CHECKED,
            CLAIMS,
            PROGRAMS,
            REPORT,
            CHANGED,
            DATES,
            happening.UNDO,
            TO_SCORE,
            CONTINUE,
        ),
    ),
)
