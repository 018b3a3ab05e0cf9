"""The life of a candidacy in the chat: where it stands, what happened, taking it back."""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup

from conversations.chat import life, machine
from conversations.chat.machine import APPLIED, INVITED, LIFE, SCORED, SUBMITTED
from conversations.chat.refusals import refuse_once
from conversations.chat.scene import Scene
from conversations.interview.question import Problem
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.reports import headline, invitation
from conversations.reports.lacking import no_program_of
from conversations.reports.pool import pool_profile
from conversations.reports.reporting import unreported
from conversations.reports.standing import dates, first_line, standing_of
from conversations.screens import moves, refusing
from conversations.screens.base import Window, show, window
from conversations.voice.replies import Button, Card
from express_entry.ahead.invitation import InvitationCheck
from express_entry.ahead.no_program import any_program, held, no_program
from express_entry.assessment import assess
from express_entry.candidate.three_valued import Verdict

_NEXT: dict[str, tuple[str, ...]] = {
    SCORED: ("submit",),
    SUBMITTED: ("invite", "withdraw", "expire", "lose_eligibility"),
    INVITED: ("apply", "decline", "lapse", "withdraw", "lose_eligibility"),
    APPLIED: ("land", "withdraw"),
    machine.LAPSED: ("start_afresh",),
    machine.EXPIRED: ("start_afresh",),
    machine.WITHDRAWN: ("start_afresh",),
    machine.INELIGIBLE: ("start_afresh",),
    machine.LANDED: (),
}
"""What can happen next, the usual first."""
_FITTING = {
    "submitted-over": "expire",
    "submitted-without": "lose_eligibility",
    "invited-over": "lapse",
}
"""What has most likely happened, by what the days have made of a state."""
_DECIDED = (APPLIED, machine.LANDED)
"""States in which the score does not matter any more."""


def _possible(scene: Scene) -> tuple[str, ...]:
    """What can happen next today."""
    told = scene.session.life
    return tuple(
        event
        for event in _NEXT.get(scene.session.state, ())
        if life.time_is_over(event, told, scene.today)
    )


# ------------------------------------------------------------------------- where it stands


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
        for event in sorted(_possible(scene), key=lambda event: event != fitting)
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
        begin(scene, value)
    elif action == "d":
        show(scene, "life_date", in_place=True, event=value, again=True)
    elif action == "undo":
        life.take_back(scene)
        scene.note(scene.words.say("life-undone"))
        show(scene, "status", in_place=True)
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


def begin(scene: Scene, event: str, read: answers.Read | None = None) -> None:
    """Something happened: ask when (if that was not said, or not clear), or note it at once where
    the day does not matter."""
    if event not in _possible(scene):
        scene.note(
            scene.words.say("life-not-now", state=scene.words.plain(f"state-{standing_of(scene)}"))
        )
        show(scene, "status", in_place=True)
    elif event in life.DATED and read is not None:
        _take_date(scene, {"event": event, "again": False}, read)
    elif event in life.DATED:
        show(scene, "life_date", in_place=True, event=event, again=False)
    else:
        day = scene.today
        if event == "lapse":
            day = min(day, life.invitation_ends_on(scene.session.life) or day)
        elif event == "expire":
            day = min(day, life.expires_on(scene.session.life) or day)
        elif isinstance(read, str):
            day = date.fromisoformat(read)
            if (problem := life.check(scene, event, day)) is not None:
                scene.note(refusing.problem_text(scene, problem))
                show(scene, "status", in_place=True)
                return
        life.happen(scene, event, day)
        scene.note(scene.words.say(f"life-{event.replace('_', '-')}-done"))
        show(scene, "status", in_place=True)


# ------------------------------------------------------------------------- dates


def _show_date(scene: Scene, args: dict[str, Any]) -> Card:
    words, session, event = scene.words, scene.session, args["event"]
    read = [date.fromisoformat(str(value)) for value in args.get("values", ())]
    rows: list[tuple[Button, ...]] = [
        (scene.button(words.date(day), f"v.{number}"),) for number, day in enumerate(read)
    ]
    rows.append((scene.button(words.plain("button-today"), "today"),))
    if args["again"] and event in life.DATED:
        told = life.dates_told(session.state, session.life)
        rows += [
            (
                scene.button(
                    words.plain(f"button-redate-{other}", date=words.date(day)), f"d.{other}"
                ),
            )
            for other, day in told.items()
            if other != event
        ]
    controls = [scene.control("button-back", "back")]
    if args["again"] and event == life.last_event(session.state, session.life):
        controls.insert(0, scene.control("button-life-undo", "undo"))
    rows.append(tuple(controls))
    return scene.card(
        [
            Markup("<b>{}</b>").format(words.say(f"life-{event.replace('_', '-')}-when")),
            words.say("for-example", example=words.date(scene.today)),
        ],
        tuple(rows),
    )


def _tap_date(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    if action == "today":
        _dated(scene, args, scene.today)
    elif action == "v":
        _dated(scene, args, date.fromisoformat(args["values"][int(value)]))
    elif action == "d":
        show(scene, "life_date", in_place=True, event=value, again=True)
    elif action == "undo":
        _tap_life(scene, {}, "undo", "")
    else:
        show(scene, "status", in_place=True)


def _read_date(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    scene.close_card()
    _take_date(scene, args, answers.read_recent_date(text, scene.words, scene.today))
    return True


def _take_date(scene: Scene, args: dict[str, Any], read: answers.Read) -> None:
    """Take a day that was read; one that can be several is offered as buttons."""
    args = {"event": args["event"], "again": args["again"]}
    if isinstance(read, str):
        _dated(scene, args, date.fromisoformat(read))
    elif isinstance(read, Either):
        span = life.possible(
            args["event"], scene.session.life, scene.today, again=bool(args["again"])
        )
        values = [
            v for v in map(str, read.values) if span.first <= date.fromisoformat(v) <= span.last
        ]
        full = refusing.problem_text(scene, read.problem)
        refuse_once(scene, "life_date", read.problem.id, full)
        show(scene, "life_date", values=values or list(read.values), **args)
    else:
        assert isinstance(read, Problem), "a day read as something else"
        refuse_once(scene, "life_date", read.id, refusing.problem_text(scene, read))
        show(scene, "life_date", **args)


def _dated(scene: Scene, args: dict[str, Any], day: date) -> None:
    """A day was told: it is noted, unless it cannot be or something about it is to be asked."""
    event, again = args["event"], bool(args["again"])
    problem = life.check(scene, event, day, again=again)
    if problem is not None:
        scene.note(refusing.problem_text(scene, problem))
        show(scene, "life_date", in_place=True, event=event, again=again)
    elif event == "submit" and not again and _without_program(scene, day):
        show(scene, "submit_doubt", in_place=True, day=day.isoformat())
    elif event == "apply" and (ended := invitation.ended_before(scene, day)) is not None:
        cause, since = ended
        show(
            scene,
            "apply_doubt",
            in_place=True,
            day=day.isoformat(),
            again=again,
            cause=cause,
            ended=since.isoformat(),
        )
    elif event == "apply" and invitation.failing_before(scene, day):
        show(scene, "apply_failing", in_place=True, day=day.isoformat(), again=again)
    else:
        noted(scene, event, day, again=again)


def _without_program(scene: Scene, day: date) -> bool:
    return no_program(held(scene.profile), day) is not None


def noted(scene: Scene, event: str, day: date, *, again: bool) -> None:
    """Note a day that can be, say so, and go to what belongs to it."""
    said = record(scene, event, day, again=again)
    if said:
        scene.note(said)
    if event == "submit" and not again:
        show(scene, "life_score", in_place=True)
    elif event == "invite" and not again:
        show(scene, "life_kind", in_place=True)
    else:
        show(scene, "status", in_place=True)


def record(scene: Scene, event: str, day: date, *, again: bool) -> Markup:
    """Keep a day that can be; what to say of it."""
    words, told = scene.words, scene.session.life
    if event == "police":
        told.police[scene.profile.residence_country or "ZZ"] = day
    elif event in life.PAPERS or again:
        life.redate(scene, event, day)
    else:
        life.happen(scene, event, day)
    if event == "decline":
        return _declined(scene, day)
    return words.say(f"life-{event.replace('_', '-')}-noted", date=words.date(day))


def _declined(scene: Scene, day: date) -> Markup:
    """What has become of the profile with the decline."""
    words, ends = scene.words, life.expires_on(scene.session.life)
    if ends is not None and ends <= scene.today:
        return words.say("decline-noted-over", date=words.date(day), ends=words.date(ends))
    # By what IRCC holds, and by what it will be told.
    held_there = any_program(assess(pool_profile(scene), scene.today).programs)
    met = {held_there, any_program(scene.assessment.programs)}
    message = "life-decline-noted"
    if Verdict.NOT_MET in met:
        message = "decline-noted-out"
    elif Verdict.UNKNOWN in met:
        message = "decline-noted-unknown"
    return words.say(message, date=words.date(day))


# ------------------------------------------------------------------------- the score IRCC showed


def _show_score(scene: Scene, args: dict[str, Any]) -> Card:
    return scene.card(
        [
            scene.words.say("life-score", score=str(scene.assessment.crs.total)),
            headline.marks(scene),
        ],
        ((scene.control("button-skip", "skip"),),),
        numbers=True,
    )


def _tap_score(scene: Scene, args: dict[str, Any], action: str, value: str) -> None:
    show(scene, "status", in_place=True)


def _read_score(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    said = (*scene.words.words("words-of-scores"), *scene.words.words("words-score"))
    read = answers.read_number(text, least=0, most=1200, units=said)
    scene.close_card()
    if not isinstance(read, int):
        assert isinstance(read, Problem)
        example = str(scene.assessment.crs.total)
        full = refusing.problem_text(scene, read, example=example)
        refuse_once(scene, "life_score", read.id, full)
        show(scene, "life_score")
        return True
    scene.session.life.submitted_score = read
    ours = scene.assessment.crs.total
    message = "life-score-same" if read == ours else "life-score-differs"
    scene.note(scene.words.say(message, theirs=str(read), ours=str(ours)))
    show(scene, "points" if read != ours else "status")
    return True


window("status", Window(_show_life, _tap_life))
window("life_date", Window(_show_date, _tap_date, _read_date))
window("life_score", Window(_show_score, _tap_score, _read_score))
