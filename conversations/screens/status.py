"""Where the candidacy stands: what to do next, and what can have happened."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from markupsafe import Markup

from conversations.chat import life, machine
from conversations.chat.machine import APPLIED, LIFE, PAST_SCORE, SCORED
from conversations.chat.turn import Turn
from conversations.reports import applied, headline, invitation
from conversations.reports.lacking import no_program_of
from conversations.reports.next_step import is_unscored, next_line, next_step_of
from conversations.reports.status import dates, first_line, shown_state
from conversations.reports.to_report import unreported
from conversations.screens import begun, happening
from conversations.screens.doing import DOING, do_button, page_opened
from conversations.screens.folding import FOLDING, folded
from conversations.screens.moves import CONTINUE
from conversations.screens.window import (
    TO_SCORE,
    TO_STATUS,
    Tap,
    Window,
    opens,
    show,
    simply,
    taps,
    window,
)
from conversations.voice.quotes import Foldable
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
    words, state = turn.words, turn.session.state
    shown = shown_state(turn) if state in LIFE else state
    lines = [words.say("status-title", state=words.plain(f"state-{shown}"))]
    so_far = dates(turn)
    if so_far and invitation.stops(invitation.invitation_of(turn)):
        # That one should not apply comes first, and is long.
        told = Markup("\n").join(so_far)
        lines = [words.say("status-folded", title=lines[0], dates=told)]
    else:
        lines += so_far
    if state not in machine.PAST_SCORE:
        lines.append(headline.marked(turn))
    if state in LIFE and (waiting := _waiting(turn)):
        lines.append(words.say("life-to-report", count=waiting))
    after = _after(turn, shown) if state in LIFE else ""
    step = "" if is_unscored(turn) else next_step_of(turn).id
    # A plan says itself that no program is met, and what for.
    lines_first = [next_line(turn), first_line(turn) if step != "first_plan" else ""]
    first = Markup("\n\n").join(line for line in lines_first if line)
    rows = folded(turn, args, _buttons(turn), columns=1)
    return turn.card([Foldable(tuple(lines), keep=2), after], rows, first=first)


def _waiting(turn: Turn) -> int:
    """Changes that IRCC must be told of while it holds the profile."""
    return 0 if shown_state(turn).endswith("-over") else len(unreported(turn))


def _buttons(turn: Turn) -> list[Button]:
    """What to do next, what waits for IRCC, the checked invitation, what has most likely
    happened; then all that can have happened, the papers, the days, and the way out."""
    if turn.session.state not in LIFE:
        return [CONTINUE.button(turn)]
    done, found = do_button(turn, but="status"), invitation.invitation_of(turn)
    events = _happenings(turn)
    without_program = turn.session.state == SCORED and bool(first_line(turn))
    changed = [CHANGED.button(turn)] if turn.session.state in machine.HELD else []
    checked = [_checked_button(turn, found)] if found is not None else []
    page = page_opened(turn)
    is_done_there = page == "invitation"
    is_over = shown_state(turn).endswith("-over")
    usual = [
        done,
        *([PROGRAMS.button(turn), TO_SCORE.button(turn)] if without_program else []),
        REPORT.button(turn) if _waiting(turn) and page != "report_list" else None,
        *_from_ircc(turn, page),
        *([] if is_done_there else checked),
        *events[:1],
        CLAIMS.button(turn) if found is not None else None,
        *(events[1:] + changed if is_over else changed + events[1:]),
        *(checked if is_done_there else []),
        *_papers(turn),
        *_begun(turn),
        *_controls(turn),
        None if without_program else TO_SCORE.button(turn),
        DATES.button(turn),
    ]
    return [button for button in usual if button is not None]


def _happenings(turn: Turn) -> list[Button]:
    """What can have happened, what the days make most likely first."""
    words = turn.words
    stops = invitation.stops(invitation.invitation_of(turn))
    fitting = "decline" if stops else _FITTING.get(shown_state(turn))
    events = sorted(happening.possible_events(turn), key=lambda event: event != fitting)
    found = [
        (FINAL if one in _FINAL else EVENT).button(
            turn, words.plain(f"button-life-{one}"), value=one
        )
        for one in events
    ]
    if happening.may_be_anew(turn):
        # Whoever was invited more likely applied in time.
        at = len(found) if turn.session.state == machine.INVITED else 1
        found.insert(at, EVENT.button(turn, words.plain("button-life-submit-anew"), value="submit"))
    return found


_FINAL = ("decline", "withdraw")
"""What gives something up at IRCC."""


def _papers(turn: Turn) -> list[Button]:
    """Papers of the application that can have come by now."""
    words, session = turn.words, turn.session
    if session.state not in machine.APPLYING:
        return []
    told = [*(one for one in life.PAPERS if session.state == APPLIED or one != _LETTER), "police"]
    return [
        PAPER.button(turn, words.plain(f"button-paper-{one.replace('_', '-')}"), value=one)
        for one in told
    ]


def _begun(turn: Turn) -> list[Button]:
    """What is told of a profile begun on IRCC's site, and of a nomination where one was told: the
    one thing of it that comes next."""
    words, so_far = turn.words, turn.session.life
    buttons: list[Button] = []
    if not begun.may_be_told(turn):
        return buttons
    if turn.session.state == SCORED and so_far.draft_on is None:
        buttons.append(PAPER.button(turn, words.plain("button-draft"), value="draft_on"))
    if turn.profile.provincial_nomination is True:
        if so_far.nominated_on is None:
            label = words.plain("button-nominated")
            buttons.append(PAPER.button(turn, label, value="nominated_on"))
        elif not so_far.nomination_accepted:
            buttons.append(ACCEPTED.button(turn))
        if so_far.nominated_on is not None:
            label = words.plain("button-nomination-end")
            buttons.append(PAPER.button(turn, label, value="nomination_ends_on"))
    return buttons


def _from_ircc(turn: Turn, page: str) -> list[Button]:
    """While IRCC decides: what its letter asks for is done, or another one came; whatever of it
    the first button does not do already."""
    if turn.session.state != APPLIED:
        return []
    given = [BIOMETRICS.button(turn)] if _biometrics_wait(turn) else []
    return [*given, *([] if page == "papers" else [CAME.button(turn)])]


def _biometrics_wait(turn: Turn) -> bool:
    so_far = turn.session.life
    return so_far.biometrics_letter_on is not None and not so_far.biometrics_done


_LETTER = "biometrics_letter_on"


def _controls(turn: Turn) -> list[Button]:
    """Correcting the last thing told, or taking it back."""
    state, buttons = turn.session.state, []
    event = life.last_event(state, turn.session.life)
    if event is not None:
        buttons.append(REDATE.button(turn, value=event))
    if machine.can_happen(state, machine.CORRECT):
        buttons.append(happening.UNDO.button(turn))
    return buttons


def _show_papers(turn: Turn, args: dict[str, Any]) -> Card:
    """Which letter or paper came; its day is asked for then."""
    given = [BIOMETRICS.button(turn)] if _biometrics_wait(turn) else []
    rows = [(button,) for button in (*given, *_papers(turn))]
    return turn.card([turn.words.say("papers-question")], (*rows, (TO_STATUS.button(turn),)))


def _checked_button(turn: Turn, found: InvitationCheck) -> Button:
    """To what was checked of the invitation, by the name of how it came out."""
    if invitation.stops(found):
        name = "stop"
    else:
        name = "checked" if found.verdict is Verdict.MET else "unsure"
    return CHECKED.button(turn, turn.words.plain(f"button-invitation-{name}"))


def _after(turn: Turn, shown: str) -> Markup | str:
    """What there is to know beside the next step; empty where the first lines have said it."""
    words, found = turn.words, invitation.invitation_of(turn)
    if invitation.stops(found):
        return ""
    if found is not None:
        return invitation.keeps(turn, found.decline)
    if shown == SCORED and any_program(turn.assessment.programs) is Verdict.NOT_MET:
        return words.say("life-next-scored-without")
    if shown == machine.INELIGIBLE:
        programs = assess(held(turn.profile), turn.today).programs
        if any_program(programs) is Verdict.MET:
            return words.say("life-next-ineligible-met")
    said = words.say(f"life-next-{shown}")
    if shown not in PAST_SCORE:
        return said
    more = applied.what_comes(turn) if shown == APPLIED else applied.first_weeks(turn)
    return Markup("\n").join([said, more])


def _happened(turn: Turn, args: dict[str, Any], value: str) -> None:
    happening.begin(turn, value)


def _open_programs(turn: Turn) -> None:
    lacking = no_program_of(turn)
    named = {"program": lacking.program} if lacking is not None else {}
    show(turn, "programs", in_place=True, **named)


EVENT = Tap("e", _happened)
FINAL = replace(EVENT, role="danger")
PAPER = Tap("d", happening.correct)
REDATE = Tap("d", happening.correct, "button-life-redate", control=True)
BIOMETRICS = Tap("bio", simply(happening.biometrics_given), "button-biometrics-done")
ACCEPTED = Tap("accepted", simply(begun.accepted), "button-nomination-accepted")
CAME = opens("papers", "papers", "button-do-after-applying")
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
            *DOING,
            EVENT,
            FINAL,
            PAPER,
            REDATE,
            BIOMETRICS,
            ACCEPTED,
            CAME,
            CHECKED,
            CLAIMS,
            PROGRAMS,
            REPORT,
            CHANGED,
            DATES,
            happening.UNDO,
            TO_SCORE,
            *FOLDING,
        ),
        all_buttons=_buttons,
    ),
)
window("papers", Window(_show_papers, taps(PAPER, BIOMETRICS, TO_STATUS)))
