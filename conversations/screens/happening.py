"""What happened to the candidacy and on which day: asked for, kept, corrected, taken back."""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup

from conversations.chat import life, machine
from conversations.chat.refusals import refuse_once
from conversations.chat.scene import Scene
from conversations.interview.question import Problem
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.reports import applied
from conversations.reports.pool import pool_profile
from conversations.reports.standing import standing_of
from conversations.screens import refusing
from conversations.screens.base import TO_STATUS, Tap, Window, show, simply, taps, window
from conversations.voice.replies import Button, Card
from express_entry.ahead.no_program import any_program, held, no_program
from express_entry.assessment import assess
from express_entry.candidate.three_valued import Verdict


def possible_events(scene: Scene) -> tuple[str, ...]:
    """What can happen next today, the usual first."""
    session = scene.session
    return tuple(
        event
        for event in machine.happenings(session.state)
        if life.time_is_over(event, session.life, scene.today)
    )


def begin(scene: Scene, event: str, read: answers.Read | None = None) -> None:
    """Something happened: ask when (if that was not said, or not clear), or note it at once where
    the day does not matter."""
    if event not in possible_events(scene):
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


def undo(scene: Scene) -> None:
    """The last thing told did not happen."""
    life.take_back(scene)
    scene.note(scene.words.say("life-undone"))
    show(scene, "status", in_place=True)


# ------------------------------------------------------------------------- dates


def _show_date(scene: Scene, args: dict[str, Any]) -> Card:
    words, session, event = scene.words, scene.session, args["event"]
    read = [date.fromisoformat(str(value)) for value in args.get("values", ())]
    rows: list[tuple[Button, ...]] = [
        (DAY.button(scene, words.date(day), value=number),) for number, day in enumerate(read)
    ]
    rows.append((TODAY.button(scene),))
    if args["again"] and event in life.DATED:
        told = life.dates_told(session.state, session.life)
        rows += [
            (
                ANOTHER_DATE.button(
                    scene, words.plain(f"button-redate-{other}", date=words.date(day)), value=other
                ),
            )
            for other, day in told.items()
            if other != event
        ]
    controls = [TO_STATUS.button(scene)]
    if args["again"] and event == life.last_event(session.state, session.life):
        controls.insert(0, UNDO.button(scene))
    rows.append(tuple(controls))
    return scene.card(
        [
            Markup("<b>{}</b>").format(words.say(f"life-{event.replace('_', '-')}-when")),
            words.say("for-example", example=words.date(scene.today)),
        ],
        tuple(rows),
    )


def _is_today(scene: Scene, args: dict[str, Any], value: str) -> None:
    _dated(scene, args, scene.today)


def _is_one_read(scene: Scene, args: dict[str, Any], value: str) -> None:
    _dated(scene, args, date.fromisoformat(args["values"][int(value)]))


def correct(scene: Scene, args: dict[str, Any], value: str) -> None:
    """Ask for a day again, or for that of a paper."""
    show(scene, "life_date", in_place=True, event=value, again=True)


TODAY = Tap("today", _is_today, "button-today")
DAY = Tap("v", _is_one_read)
ANOTHER_DATE = Tap("d", correct)
UNDO = Tap("undo", simply(undo), "button-life-undo", control=True)


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
    elif event == "apply" and (ended := applied.ended_before(scene, day)) is not None:
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
    elif event == "apply" and applied.failing_before(scene, day):
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


window("life_date", Window(_show_date, taps(TODAY, DAY, ANOTHER_DATE, UNDO, TO_STATUS), _read_date))
