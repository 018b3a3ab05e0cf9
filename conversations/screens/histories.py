"""The histories that the application asks for: what was done, where one lived, the trips; with what
the first two leave out, month by month."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from markupsafe import Markup

from conversations.chat.session import Session, Spell
from conversations.chat.turn import Turn
from conversations.interview.question import Part
from conversations.interview.reading.periods import NOW
from express_entry import rulebook
from express_entry.candidate.dates import earliest
from express_entry.candidate.history import Gap, gaps, history_begins


class Told(NamedTuple):
    """A period of a history as it stands there."""

    start: str
    end: str
    kind: str
    text: str
    place: int | None
    """Where it was told on the sheet, its place there; None: answers tell it."""


def kept(session: Session, part: Part) -> list[Spell]:
    """What was told of a history on the sheet."""
    of_part = {
        Part.ACTIVITIES: session.activities,
        Part.ADDRESSES: session.addresses,
        Part.TRIPS: session.trips,
    }
    return of_part[part]


def keep(session: Session, part: Part, spells: list[Spell]) -> None:
    """Put others in its place."""
    if part is Part.ACTIVITIES:
        session.activities = spells
    elif part is Part.ADDRESSES:
        session.addresses = spells
    else:
        session.trips = spells


def told(turn: Turn, part: Part) -> list[Told]:
    """Every period of a history, the newest first: of activities the jobs and studies too."""
    found = [
        Told(one.start, one.end, one.kind, one.text, place)
        for place, one in enumerate(kept(turn.session, part))
    ]
    if part is Part.ACTIVITIES:
        found += [*_jobs(turn), *_studies(turn)]
    return sorted(found, key=lambda one: (earliest(one.start), one.end == NOW), reverse=True)


def _jobs(turn: Turn) -> list[Told]:
    answers, words = turn.walk.answers, turn.words
    found = []
    for prefix in _prefixes(turn, "job"):
        start, end = answers.get(f"{prefix}start"), answers.get(f"{prefix}end")
        if not isinstance(start, str) or not isinstance(end, str):
            continue
        country = answers.get(f"{prefix}country")
        parts = (
            str(answers.get(f"{prefix}title") or ""),
            turn.session.form.get(f"{prefix}employer", ""),
            turn.session.form.get(f"{prefix}work_city", ""),
            words.country(country) if isinstance(country, str) else "",
        )
        found.append(Told(start, end, "work", words.joined("between-places", parts), None))
    return found


def _studies(turn: Turn) -> list[Told]:
    """The studies of which the sheet was told when they began."""
    answers, form, words = turn.walk.answers, turn.session.form, turn.words
    found = []
    for prefix in _prefixes(turn, "credential"):
        start, end = form.get(f"{prefix}study_start"), answers.get(f"{prefix}completed")
        if start is None or not isinstance(end, str):
            continue
        country = answers.get(f"{prefix}country")
        parts = (
            form.get(f"{prefix}school", ""),
            form.get(f"{prefix}school_city", ""),
            words.country(country) if isinstance(country, str) else "",
        )
        found.append(Told(start, end, "study", words.joined("between-places", parts), None))
    return found


def _prefixes(turn: Turn, group: str) -> list[str]:
    return list(dict.fromkeys(one.prefix for one in turn.walk.asked if one.question.group == group))


def since(turn: Turn) -> date:
    """The first day of the first month that is asked for."""
    rules = rulebook.default().process.history
    assert rules is not None, "only rules of earlier releases do not say it"
    return history_begins(
        turn.profile.birth_date, turn.today, years=rules.years, age_from=rules.age_from
    )


def gaps_of(turn: Turn, part: Part) -> tuple[Gap, ...]:
    """The months of a history of which nothing is told; trips have none."""
    if part is Part.TRIPS:
        return ()
    periods = [(one.start, None if one.end == NOW else one.end) for one in told(turn, part)]
    return gaps(periods, since(turn), turn.today)


def line_of(turn: Turn, one: Told) -> Markup:
    """One period, to be copied."""
    words = turn.words
    kind = words.plain(f"activity-{one.kind}") if one.kind else ""
    what = words.plain("history-named", kind=kind, what=one.text) if kind else one.text
    return words.say("history-line", period=period_text(turn, one.start, one.end), what=what)


def period_text(turn: Turn, start: str, end: str) -> str:
    """A period in few letters: Jul 2017 – Feb 2019."""
    words = turn.words
    last = words.plain("history-now") if end == NOW else words.short_month(earliest(end))
    return words.plain("history-period", start=words.short_month(earliest(start)), end=last)


def gap_text(turn: Turn, gap: Gap) -> str:
    """The months of a gap in few letters."""
    words = turn.words
    if gap.months == 1:
        return words.short_month(gap.first)
    return period_text(turn, gap.first.isoformat(), gap.last.isoformat())


def lines(turn: Turn, part: Part) -> list[Markup]:
    """Every period with the gaps between, the newest first."""
    words = turn.words
    found = [(earliest(one.start), line_of(turn, one)) for one in told(turn, part)]
    found += [
        (gap.first, words.say("history-gap", period=gap_text(turn, gap), months=gap.months))
        for gap in gaps_of(turn, part)
    ]
    return [line for _, line in sorted(found, key=lambda one: one[0], reverse=True)]
