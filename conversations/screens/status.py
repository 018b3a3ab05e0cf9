"""Where the candidacy stands: what to do next, and what can have happened."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat import life, machine
from conversations.chat.machine import APPLIED, INVITED, LIFE, SCORED, SUBMITTED
from conversations.chat.scene import Scene
from conversations.reports import headline, invitation
from conversations.reports.lacking import no_program_of
from conversations.reports.reporting import unreported
from conversations.reports.standing import dates, first_line, standing_of
from conversations.screens import happening, moves
from conversations.screens.base import Window, show, window
from conversations.voice.replies import Button, Card
from express_entry.ahead.invitation import InvitationCheck
from express_entry.ahead.no_program import any_program, held
from express_entry.assessment import assess
from express_entry.candidate.three_valued import Verdict

_FITTING = {
    "submitted-over": "expire",
    "submitted-without": "lose_eligibility",
    "invited-over": "lapse",
}
"""What has most likely happened, by what the days have made of a state."""
_DECIDED = (APPLIED, machine.LANDED)
"""States in which the score does not matter any more."""


def _show_life(scene: Scene, args: dict[str, Any]) -> Card:
    words, session = scene.words, scene.session
    state = session.state
    if state not in LIFE:
        lines = [words.say("status-title", state=words.plain(f"state-{state}"))]
        asked = scene.current
        if asked is not None:
            lines.append(
                words.say(
                    "stopped-at",
                    section=words.plain(f"section-{asked.question.section}"),
                    question=words.plain(asked.question.wording, "label"),
                    left=len(scene.walk.pending),
                )
            )
        else:
            lines.append(words.say("stopped-at-review"))
        lines.append(headline.headline(scene))
        return scene.card(
            [Markup("\n").join(lines), headline.warning(scene)],
            ((scene.button(words.plain("button-continue"), "go"),),),
        )
    standing = standing_of(scene)
    found = invitation.invitation_of(scene)
    first = first_line(scene)
    lines = [words.say("status-title", state=words.plain(f"state-{standing}")), *dates(scene)]
    if state not in _DECIDED:
        lines.append(headline.headline(scene))
    fitting = "decline" if invitation.stops(found) else _FITTING.get(standing)
    rows: list[tuple[Button, ...]] = [
        (scene.button(words.plain(f"button-life-{event}"), f"e.{event}"),)
        for event in sorted(happening.possible_events(scene), key=lambda event: event != fitting)
    ]
    if found is not None:
        rows.insert(0, (_checked_button(scene, found),))
    elif first and state == SCORED:
        rows.insert(0, (scene.button(words.plain("button-programs"), "programs"),))
    waiting = unreported(scene)
    if waiting and not standing.endswith("-over"):
        lines.append(words.say("life-to-report", count=len(waiting)))
        rows.insert(
            int(standing in _FITTING or found is not None),
            (scene.button(words.plain("button-report"), "report"),),
        )
    if state in (SUBMITTED, INVITED):
        rows.append((scene.button(words.plain("button-something-changed"), "check"),))
    if state in (INVITED, APPLIED):
        rows += [
            (scene.button(words.plain(f"button-paper-{paper.replace('_', '-')}"), f"d.{paper}"),)
            for paper in life.PAPERS
            if state == APPLIED or paper != "biometrics_letter_on"
        ]
        rows.append((scene.button(words.plain("button-paper-police"), "d.police"),))
        if session.life.biometrics_letter_on and not session.life.biometrics_done:
            rows.append((scene.button(words.plain("button-biometrics-done"), "bio"),))
    controls = []
    event = life.last_event(state, session.life)
    if event is not None:
        controls.append(scene.control("button-life-redate", f"d.{event}"))
    if state != SCORED:
        controls.append(scene.control("button-life-undo", "undo"))
    if controls:
        rows.append(tuple(controls))
    rows.append(
        (scene.control("button-to-score", "score"), scene.control("button-timeline", "dates"))
    )
    return scene.card(
        [
            Markup("\n").join(lines),
            _next(scene, standing, found),
            "" if state in _DECIDED else headline.warning(scene),
        ],
        tuple(rows),
        first=first,
    )


def _checked_button(scene: Scene, found: InvitationCheck) -> Button:
    """To what was checked of the invitation, by the name of how it came out."""
    if invitation.stops(found):
        name = "stop"
    else:
        name = "checked" if found.verdict is Verdict.MET else "unsure"
    return scene.button(scene.words.plain(f"button-invitation-{name}"), "checked")


def _next(scene: Scene, standing: str, found: InvitationCheck | None) -> Markup | str:
    """What to do next; empty where the first line has said it."""
    words = scene.words
    if invitation.stops(found):
        return ""
    if found is not None:
        return words.say("life-next-invited", keeps=invitation.keeps(scene, found.decline))
    if standing == SCORED and any_program(scene.assessment.programs) is Verdict.NOT_MET:
        return words.say("life-next-scored-without")
    if standing == machine.INELIGIBLE:
        programs = assess(held(scene.profile), scene.today).programs
        if any_program(programs) is Verdict.MET:
            return words.say("life-next-ineligible-met")
    return words.say(f"life-next-{standing}")


def _tap_life(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "e":
        happening.begin(scene, value)
    elif action == "d":
        show(scene, "life_date", in_place=True, event=value, again=True)
    elif action == "undo":
        happening.undo(scene)
    elif action == "bio":
        scene.session.life.biometrics_done = True
        show(scene, "status", in_place=True)
    elif action == "checked":
        show(scene, "invitation", in_place=True)
    elif action == "programs":
        lacking = no_program_of(scene)
        named = {"program": lacking.program} if lacking is not None else {}
        show(scene, "programs", in_place=True, **named)
    elif action == "report":
        show(scene, "report_list", in_place=True)
    elif action == "check":
        show(scene, "check", in_place=True)
    elif action == "dates":
        show(scene, "timeline", in_place=True)
    elif action == "score":
        show(scene, "score", in_place=True)
    elif action == "go":
        scene.close_card()
        moves.resume(scene)


window("status", Window(_show_life, _tap_life))
