"""What to say unasked, and when.

``plan`` turns the deadlines of a candidacy into moments, in their rhythm (``reports/rhythm.py``);
the bot stores them and wakes the conversation with ``Due``. ``remind`` then composes from the state
as it is at that moment, so that a changed or erased cause is never announced. Everything up to
``Reminders.settled`` is dealt with: what came due during a downtime is said once, together, and
worded for today.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from markupsafe import Markup

from conversations.chat import silence
from conversations.chat.machine import ANSWERING, LANDED, WELCOME
from conversations.chat.session import Reminders
from conversations.chat.turn import Turn
from conversations.reports import rhythm
from conversations.reports.next_step import next_line
from conversations.reports.pace import asks_on, is_live, year_ends_on
from conversations.reports.wanted import Wanted, wanted
from conversations.screens import (
    acting,
    going_on,
    keeping,
    news,
    notices,
    partner_news,
    reminding,
)
from conversations.screens.telling import note_untold
from conversations.voice.events import Due
from conversations.voice.replies import Notice
from express_entry.deadlines import Deadline

_RENEW = 180
"""Days after which the plan is made anew."""
NUDGES = (1, 7, 31)
"""Days of silence after which an unfinished interview is mentioned; then never again. The third is
no sooner: no thirty days have three of them."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A moment at which to look again."""

    key: str
    """Cause, date and lead: unique within a chat."""
    due: datetime
    """In UTC."""


# ------------------------------------------------------------------------- when


def wakes_at(turn: Turn, day: date, default_zone: str) -> datetime:
    """The moment of a local day at which reminders come, outside quiet hours, in UTC."""
    preferences = turn.session.preferences
    zone = ZoneInfo(preferences.zone or default_zone)
    # An hour that a clock change skips comes out as the one after it; one that comes twice as
    # the first.
    return datetime.combine(day, time(rhythm.hour(preferences)), zone).astimezone(UTC)


def _is_quiet(turn: Turn, now: datetime) -> bool:
    return rhythm.is_quiet(turn.session.preferences, now.hour)


def _end_of_quiet(turn: Turn, now: datetime) -> datetime:
    """When the quiet hours that it is in now end, in UTC."""
    hour = time(turn.session.preferences.quiet_to)
    day = now.date() if now.time() < hour else now.date() + timedelta(days=1)
    return datetime.combine(day, hour, now.tzinfo).astimezone(UTC)


def plan(turn: Turn, default_zone: str, now: datetime | None = None) -> tuple[Planned, ...]:
    """The moments to wake this conversation; empty when nothing more is to be said. ``now`` is
    the person's local time if this wakes them: what is due in quiet hours comes at their end."""
    planned = _plan(turn, default_zone)
    silent = turn.session.reminders.silent
    if silent is not None and silent.step != "warned":
        planned = (*planned, Planned(silence.KEY, wakes_at(turn, turn.today, default_zone)))
    if turn.session.pair_news:
        planned = (*planned, Planned(partner_news.KEY, wakes_at(turn, turn.today, default_zone)))
    if now is None or not _is_quiet(turn, now):
        return planned
    morning = _end_of_quiet(turn, now)
    return tuple(Planned(one.key, max(one.due, morning)) for one in planned)


def _plan(turn: Turn, default_zone: str) -> tuple[Planned, ...]:
    session, memory = turn.session, turn.session.reminders
    memory.planned_nudge = False
    nudged = _is_nudged(turn)
    if not nudged:
        memory.nudge_on = None
    _drop_stopped_snoozes(turn)
    if session.preferences.all_stopped or session.state == LANDED:
        # What comes due from now on is not wanted, and not made up for later.
        memory.settled = None
        return ()
    if nudged:
        return _nudge_plan(turn, default_zone)
    if session.state == WELCOME or "birth_date" not in turn.walk.answers:
        return ()
    today = turn.today
    settled = rhythm.dealt_with(turn)
    days = {"renew": today + timedelta(days=_RENEW)}
    note_untold(turn)
    if is_live(turn):
        session.preferences.yearly_from = None
    dates = wanted(turn)
    # What was put off and is gone is not said of the next of its kind.
    _keep_snoozes(turn, {cause for cause in memory.snoozed if _put_off(memory, dates, cause)})
    leads = [*rhythm.due(turn, dates, settled), *rhythm.ahead(turn, dates)]
    days |= _besides(turn)
    # Nothing comes before the first of these: a fact told meanwhile is not spoken of for a lead
    # that had gone by before it was told. What was dealt with stays so, and what waits is not.
    first = min([*days.values(), *(lead.on for lead in leads)])
    memory.settled = max(settled, first - timedelta(days=1))
    said = rhythm.said_on(leads, today, memory.unhurried)
    days |= {lead.key: day for lead, day in said}
    news.let_go(turn)
    days |= dict.fromkeys(news.waiting(turn), today)
    return tuple(Planned(key, wakes_at(turn, day, default_zone)) for key, day in days.items())


def _is_nudged(turn: Turn) -> bool:
    """Whether one is only reminded to go on answering: of an invitation told meanwhile the days run
    whatever is still open."""
    session = turn.session
    return session.state in ANSWERING and session.life.invitation_told_on is None


def _besides(turn: Turn) -> dict[str, date]:
    """What is said besides dates, and when: whether to go on, and the summary of a year."""
    free = rhythm.free_from(turn.session.reminders.unhurried)
    found = {going_on.SILENCE: asks_on(turn), going_on.YEAR: year_ends_on(turn)}
    return {key: max(day, free) for key, day in found.items() if day is not None}


def _drop_stopped_snoozes(turn: Turn) -> None:
    """What was put off is not wanted any more once reminders, or its kind, are stopped."""
    memory, preferences = turn.session.reminders, turn.session.preferences
    if preferences.all_stopped:
        keep: set[str] = set()
    else:
        kinds = memory.snoozed_kinds
        keep = {c for c in memory.snoozed if kinds.get(c) not in preferences.stopped}
    _keep_snoozes(turn, keep)


def _keep_snoozes(turn: Turn, keep: set[str]) -> None:
    memory = turn.session.reminders
    memory.snoozed = {cause: day for cause, day in memory.snoozed.items() if cause in keep}
    memory.snoozed_from = {c: day for c, day in memory.snoozed_from.items() if c in keep}
    memory.snoozed_kinds = {c: kind for c, kind in memory.snoozed_kinds.items() if c in keep}


def _nudge_plan(turn: Turn, default_zone: str) -> tuple[Planned, ...]:
    session, memory = turn.session, turn.session.reminders
    seen = session.active_on
    if seen is None or "interview" in session.preferences.stopped:
        return ()
    if memory.nudge_on is not None:
        memory.planned_nudge = True
        return (Planned("interview", wakes_at(turn, memory.nudge_on, default_zone)),)
    count = memory.nudges if memory.nudged_silence == seen else 0
    if count >= len(NUDGES):
        return ()
    memory.planned_nudge = True
    day = max(seen + timedelta(days=NUDGES[count]), rhythm.free_from(memory.unhurried))
    return (Planned("interview", wakes_at(turn, day, default_zone)),)


# ------------------------------------------------------------------------- what


def remind(turn: Turn, event: Due) -> None:
    """It is time: say what is due, as things stand today; in quiet hours nothing is said and
    the plan wakes us again afterwards."""
    session = turn.session
    if _is_quiet(turn, event.now) and not event.is_here:
        return
    # Also to whoever wants no reminders: it is about what is kept of them.
    partner_news.speak(turn)
    if keeping.speak(turn) or session.preferences.all_stopped:
        return
    if _is_nudged(turn):
        _nudge(turn)
    elif session.state != WELCOME:
        news.tell(turn)
        _deadlines(turn)
        _beside_dates(turn)


def _nudge(turn: Turn) -> None:
    session, memory = turn.session, turn.session.reminders
    memory.planned_nudge = False
    seen = session.active_on
    if seen is None or "interview" in session.preferences.stopped:
        return
    if memory.nudged_silence != seen:
        memory.nudges, memory.nudged_silence = 0, seen
    silent = (turn.today - seen).days
    if memory.nudge_on is not None:
        # A day that somebody asked for is kept: not before it, and it waits for nothing.
        if turn.today < memory.nudge_on:
            return
        memory.nudge_on = None
    else:
        too_soon = turn.today < rhythm.free_from(memory.unhurried)
        if too_soon or memory.nudges >= len(NUDGES) or silent < NUDGES[memory.nudges]:
            return
    _count(turn)
    # After a downtime the nudges that were missed are one nudge.
    memory.nudges = sum(days <= silent for days in NUDGES)
    words, asked = turn.words, turn.current
    stopped = words.say(
        "remind-interview",
        section=words.plain(f"section-{asked.question.section}" if asked else "review-word"),
        last=memory.nudges == len(NUDGES),
    )
    text = Markup("\n\n").join([stopped, next_line(turn)])
    number = acting.remember(turn, ["interview"], ["interview"], turn.today)
    rows = (
        (reminding.GO_ON.button(turn, number),),
        (reminding.STOP_KIND.button(turn, number),),
    )
    turn.replies.append(Notice(html=str(text), rows=rows))


def _deadlines(turn: Turn) -> None:
    memory, today = turn.session.reminders, turn.today
    note_untold(turn)
    dates = wanted(turn)
    leads = [*rhythm.due(turn, dates, rhythm.dealt_with(turn))]
    put_off = _put_off_until(turn, dates, today)
    if leads and not put_off and _waits(turn, dates, leads):
        return
    due: list[Deadline] = []
    for lead in leads:
        if lead.about is not None and lead.about not in due:
            due.append(lead.about)
    causes = {deadline.cause for deadline in due}
    due += [one for one in put_off if one.cause not in causes]
    _keep_snoozes(turn, {cause for cause, day in memory.snoozed.items() if day > today})
    memory.settled = today
    if not due:
        return
    if not put_off and rhythm.is_unhurried(leads, today, memory.unhurried):
        _count(turn)
    turn.replies.append(notices.notice(turn, due))


def _waits(turn: Turn, dates: Wanted, leads: Sequence[rhythm.Lead]) -> bool:
    """Whether what has come due is said later, with what comes due by then."""
    if any(lead.is_urgent for lead in leads):
        return False
    together = sorted([*leads, *rhythm.ahead(turn, dates)], key=lambda lead: lead.on)
    said = turn.session.reminders.unhurried
    return rhythm.next_day(together, turn.today, said) > turn.today


def _count(turn: Turn) -> None:
    """One of the messages that are not urgent is said today."""
    memory = turn.session.reminders
    memory.unhurried = [*memory.unhurried, turn.today][-rhythm.MOST :]


def _beside_dates(turn: Turn) -> None:
    """Ask whether to go on, or sum up a year, where it is time."""
    due = [key for key, day in _besides(turn).items() if day <= turn.today]
    if due:
        _count(turn)
        turn.replies.append(going_on.notice(turn, due[0]))


def _put_off_until(turn: Turn, dates: Wanted, today: date) -> list[Deadline]:
    """The deadlines whose snooze is over: of each cause the one that was put off, even if its day
    has gone by since, and not the next; as it stands now, if facts moved it."""
    memory = turn.session.reminders
    over = [cause for cause, day in memory.snoozed.items() if day <= today]
    put_off = (_put_off(memory, dates, cause) for cause in over)
    return [one for one in put_off if one is not None]


def _put_off(memory: Reminders, dates: Wanted, cause: str) -> Deadline | None:
    """What was put off, as it stands now; None if it is gone."""
    return dates.about(f"{cause}|{memory.snoozed_from.get(cause, '')}")
