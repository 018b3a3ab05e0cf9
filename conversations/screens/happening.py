"""What happened to the candidacy and on which day: asked for, kept, corrected, taken back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from markupsafe import Markup

from conversations.chat import life, machine
from conversations.chat.refusals import refuse_once
from conversations.chat.session import Screen
from conversations.chat.turn import Turn
from conversations.interview.question import Problem
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.interview.reading.days_ahead import read_day_ahead
from conversations.reports import applied, invitation
from conversations.reports.pool import pool_profile
from conversations.reports.status import shown_state
from conversations.screens import moves, refusing, review
from conversations.screens.window import (
    TO_STATUS,
    WINDOWS,
    Tap,
    Window,
    show,
    simply,
    taps,
    window,
)
from conversations.voice.replies import Button, Card
from express_entry.ahead.no_program import any_program, held, no_program
from express_entry.assessment import assess
from express_entry.candidate.dates import add_months
from express_entry.candidate.three_valued import Verdict

INVITED_ON = "invited"
"""The day of an invitation that waits for the day of the submission; empty where none was told."""
_EARLY = ("submit", "invite")
"""What can have happened at IRCC while the answers are still being told here."""
LAST_DAY = "nomination_ends_on"
"""A day told that is still to come."""


def possible_events(turn: Turn) -> tuple[str, ...]:
    """What can happen next today, the usual first."""
    session = turn.session
    return tuple(
        event
        for event in machine.happenings(session.state)
        if life.time_is_over(event, session.life, turn.today)
    )


def may_be_anew(turn: Turn) -> bool:
    """Whether a submission told now is one of a new profile: the last one has ended, or its year or
    its sixty days are over."""
    return turn.session.state in machine.ENDED or shown_state(turn).endswith("-over")


def begin(turn: Turn, event: str, read: answers.Read | None = None) -> None:
    """Something happened: ask when (if that was not said, or not clear), or note it at once where
    the day does not matter."""
    if event == "submit" and may_be_anew(turn):
        told = {"day": read} if isinstance(read, str) else {}
        show(turn, "submit_anew", in_place=True, **told, **_invited(turn.session.screen.args))
    elif event == "invite" and _is_not_submitted(turn):
        _submitted_first(turn, read)
    elif event in _EARLY and turn.session.state in machine.ANSWERING:
        args = {"event": event, "again": False}
        if read is not None:
            take_date(turn, args, read)
        else:
            show(turn, "life_date", in_place=True, **args)
    elif event not in possible_events(turn):
        turn.note(
            turn.words.say("life-not-now", state=turn.words.plain(f"state-{shown_state(turn)}"))
        )
        show(turn, "status", in_place=True)
    elif event in life.DATED:
        waiting = _invited(turn.session.screen.args) if event == "submit" else {}
        args = {"event": event, "again": False, **waiting}
        if read is not None:
            take_date(turn, args, read)
        else:
            show(turn, "life_date", in_place=True, **args)
    else:
        day = turn.today
        if event == "lapse":
            day = min(day, life.invitation_ends_on(turn.session.life) or day)
        elif event == "expire":
            day = min(day, life.expires_on(turn.session.life) or day)
        elif isinstance(read, str):
            day = date.fromisoformat(read)
            if (problem := life.check(turn, event, day)) is not None:
                turn.note(refusing.problem_text(turn, problem))
                show(turn, "status", in_place=True)
                return
        life.happen(turn, event, day)
        turn.note(turn.words.say(f"life-{event.replace('_', '-')}-done"))
        show(turn, "status", in_place=True)


def _is_not_submitted(turn: Turn) -> bool:
    """Whether no profile of which one could be invited was told of: none, or one that has ended."""
    return turn.session.state == machine.SCORED or turn.session.state in machine.ENDED


def _submitted_first(turn: Turn, read: answers.Read | None) -> None:
    """Who was invited has submitted a profile, though nobody said so here: when, and then the
    invitation, whose sixty days run already."""
    told = date.fromisoformat(read) if isinstance(read, str) else None
    if told is not None and life.check(turn, "invite", told) is None:
        _told_early(turn, "invite", told)
    counted = turn.session.life.invitation_told_on is not None
    turn.note(turn.words.say("life-invited-unsubmitted", counted=counted))
    args = {INVITED_ON: read if isinstance(read, str) else ""}
    if turn.session.state in machine.ENDED:
        show(turn, "submit_anew", in_place=True, **args)
    else:
        show(turn, "life_date", in_place=True, event="submit", again=False, **args)


def _told_early(turn: Turn, event: str, day: date) -> None:
    """Keep a day for which the chat is not there yet, and say what runs from it."""
    life.told_early(turn, event, day)
    last = life.invitation_ends_on(turn.session.life)
    if event == "invite" and last is not None:
        figures = {"date": turn.words.date(day), "last": turn.words.date(last)}
        turn.note(turn.words.say("life-invite-early", **figures))
    else:
        turn.note(turn.words.say("life-submit-early", date=turn.words.date(day)))


def _invited(args: Mapping[str, Any]) -> dict[str, str]:
    """What a card that asks for the submission keeps of an invitation told before it."""
    return {INVITED_ON: str(args[INVITED_ON])} if INVITED_ON in args else {}


def biometrics_given(turn: Turn) -> None:
    """The biometrics that a letter asked for are given."""
    turn.session.life.biometrics_done = True
    show(turn, "status", in_place=True)


def undo(turn: Turn) -> None:
    """The last thing told did not happen."""
    if not life.take_back_early(turn):
        life.take_back(turn)
    turn.note(turn.words.say("life-undone"))
    show(turn, "status", in_place=True)


# ------------------------------------------------------------------------- dates


def _show_date(turn: Turn, args: dict[str, Any]) -> Card:
    words, session, event = turn.words, turn.session, args["event"]
    read = [date.fromisoformat(str(value)) for value in args.get("values", ())]
    rows: list[tuple[Button, ...]] = [
        (DAY.button(turn, words.date(day), value=number),) for number, day in enumerate(read)
    ]
    if event != LAST_DAY:
        rows.append((TODAY.button(turn),))
    if args["again"] and event in life.DATED:
        days = life.dates_told(session.state, session.life)
        rows += [
            (
                ANOTHER_DATE.button(
                    turn, words.plain(f"button-redate-{other}", date=words.date(day)), value=other
                ),
            )
            for other, day in days.items()
            if other != event
        ]
    controls = [TO_STATUS.button(turn)]
    if args["again"] and event == life.last_event(session.state, session.life):
        controls.insert(0, UNDO.button(turn))
    rows.append(tuple(controls))
    return turn.card(
        [
            Markup("<b>{}</b>").format(words.say(f"life-{event.replace('_', '-')}-when")),
            words.say("for-example", example=words.date(_example(turn, event))),
        ],
        tuple(rows),
    )


def _example(turn: Turn, event: str) -> date:
    return add_months(turn.today, 12) if event == LAST_DAY else turn.today


def read_day(turn: Turn, event: str, text: str) -> answers.Read:
    """A day as it was typed: one that has been, or the last one of a nomination, still to come."""
    if event == LAST_DAY:
        return read_day_ahead(text, turn.words, turn.today)
    return answers.read_recent_date(text, turn.words, turn.today)


def _is_today(turn: Turn, args: dict[str, Any], value: str) -> None:
    _dated(turn, args, turn.today)


def _is_one_read(turn: Turn, args: dict[str, Any], value: str) -> None:
    _dated(turn, args, date.fromisoformat(args["values"][int(value)]))


def correct(turn: Turn, args: dict[str, Any], value: str) -> None:
    """Ask for a day again, or for that of a paper."""
    show(turn, "life_date", in_place=True, event=value, again=True)


TODAY = Tap("today", _is_today, "button-today")
DAY = Tap("v", _is_one_read)
ANOTHER_DATE = Tap("d", correct)
UNDO = Tap("undo", simply(undo), "button-life-undo", control=True)


def _read_date(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    turn.close_card()
    take_date(turn, args, read_day(turn, args["event"], text))
    return True


def take_date(turn: Turn, args: dict[str, Any], read: answers.Read) -> None:
    """Take a day that was read; one that can be several is offered as buttons."""
    args = {"event": args["event"], "again": args["again"], **_invited(args)}
    if isinstance(read, str):
        _dated(turn, args, date.fromisoformat(read))
    elif isinstance(read, Either):
        span = life.possible(
            args["event"], turn.session.life, turn.today, again=bool(args["again"])
        )
        values = [
            v for v in map(str, read.values) if span.first <= date.fromisoformat(v) <= span.last
        ]
        full = refusing.problem_text(turn, read.problem)
        refuse_once(turn, "life_date", read.problem.id, full)
        show(turn, "life_date", values=values or list(read.values), **args)
    else:
        assert isinstance(read, Problem), "a day read as something else"
        refuse_once(turn, "life_date", read.id, refusing.problem_text(turn, read))
        show(turn, "life_date", **args)


def _dated(turn: Turn, args: dict[str, Any], day: date) -> None:
    """A day was told: it is noted, unless it cannot be or something about it is to be asked."""
    event, again = args["event"], bool(args["again"])
    problem = life.check(turn, event, day, again=again)
    if problem is not None:
        turn.note(refusing.problem_text(turn, problem))
        show(turn, "life_date", in_place=True, event=event, again=again, **_invited(args))
    elif event in _EARLY and turn.session.state in machine.ANSWERING:
        _told_early(turn, event, day)
        moves.resume(turn)
    elif event == "submit" and not again and _without_program(turn, day):
        show(turn, "submit_doubt", in_place=True, day=day.isoformat(), **_invited(args))
    elif event == "apply" and (ended := applied.ended_before(turn, day)) is not None:
        cause, since = ended
        show(
            turn,
            "apply_doubt",
            in_place=True,
            day=day.isoformat(),
            again=again,
            cause=cause,
            ended=since.isoformat(),
        )
    elif event == "apply" and applied.failing_before(turn, day):
        show(turn, "apply_failing", in_place=True, day=day.isoformat(), again=again)
    else:
        noted(turn, event, day, again=again, invited=args.get(INVITED_ON))


def _without_program(turn: Turn, day: date) -> bool:
    return no_program(held(turn.profile), day) is not None


def noted(turn: Turn, event: str, day: date, *, again: bool, invited: str | None = None) -> None:
    """Note a day that can be, say so, and go to what belongs to it; from a submission to the
    invitation that was told before it."""
    said = record(turn, event, day, again=again)
    if said:
        turn.note(said)
    if event == "submit" and invited is None:
        told = turn.session.life.invitation_told_on
        invited = told.isoformat() if told is not None else None
    if event == "submit" and invited is not None:
        begin(turn, "invite", invited or None)
    elif event == "submit" and not again:
        _ask_unless_said(turn, "life_score")
    elif event == "invite" and not again:
        _ask_unless_said(turn, "life_kind")
    elif event == "nominated_on" and turn.walk.answers.get("nomination") is not True:
        # Whether it is one through Express Entry is what the question asks.
        review.edit(turn, "nomination", Screen(name="status"))
    elif event == "nominated_on" and turn.session.life.nomination_ends_on is None:
        show(turn, "life_date", in_place=True, event=LAST_DAY, again=True)
    else:
        show(turn, "status", in_place=True)


def _ask_unless_said(turn: Turn, screen: str) -> None:
    """What is asked after an event, unless it was said beside it."""
    said, read = turn.remarks.get(screen, ""), WINDOWS[screen].read
    if not said or read is None or not read(turn, {}, said, None):
        show(turn, screen, in_place=True)


def record(turn: Turn, event: str, day: date, *, again: bool) -> Markup:
    """Keep a day that can be; what to say of it."""
    words, so_far = turn.words, turn.session.life
    if event == "police":
        so_far.police[turn.profile.residence_country or "ZZ"] = day
    elif event in life.PAPERS or again:
        life.redate(turn, event, day)
    else:
        life.happen(turn, event, day)
    if event == "decline":
        return _declined(turn, day)
    cheer = not again and _is_good_news(turn, event, day)
    return words.say(f"life-{event.replace('_', '-')}-noted", date=words.date(day), cheer=cheer)


def _is_good_news(turn: Turn, event: str, day: date) -> bool:
    """Whether to congratulate: not on an invitation that one should not apply on, nor on an
    application that what is known speaks against."""
    if event == "invite":
        return not invitation.stops(invitation.invitation_of(turn))
    if event == "apply":
        return not applied.failing_before(turn, day) and applied.ended_before(turn, day) is None
    return event == "land"


def _declined(turn: Turn, day: date) -> Markup:
    """What has become of the profile with the decline."""
    words, ends = turn.words, life.expires_on(turn.session.life)
    if ends is not None and ends <= turn.today:
        return words.say("decline-noted-over", date=words.date(day), ends=words.date(ends))
    # By what IRCC holds, and by what it will be told.
    held_there = any_program(assess(pool_profile(turn), turn.today).programs)
    met = {held_there, any_program(turn.assessment.programs)}
    message = "life-decline-noted"
    if Verdict.NOT_MET in met:
        message = "decline-noted-out"
    elif Verdict.UNKNOWN in met:
        message = "decline-noted-unknown"
    return words.say(message, date=words.date(day))


window("life_date", Window(_show_date, taps(TODAY, DAY, ANOTHER_DATE, UNDO, TO_STATUS), _read_date))
