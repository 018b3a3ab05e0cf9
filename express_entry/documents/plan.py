"""The papers planned backwards from the last day to apply: what to begin when, what comes next
today, what decides the day, and what cannot be ready.

With an open invitation the last day is known. Before one the plan is that of somebody invited
today: what sixty days are too short for begins in the pool. The days are data
(``rules/documents.toml``) and "about": an office's own word comes before them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from express_entry import rulebook
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.identifiers import WorkId
from express_entry.candidate.profile import Profile
from express_entry.documents.owners import asks_for_countries
from express_entry.documents.paper import Paper
from express_entry.documents.papers import TOLD_ELSEWHERE, papers
from express_entry.rulebook import Rulebook
from express_entry.rulebook.documents import PlanRow

Doing = Literal["order", "renew", "translate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPaper:
    """One paper in the plan."""

    paper: Paper
    doing: Doing | None
    """What is to be done about it; None: it is settled, or on its way."""
    now: bool
    """Whether that is to be done now, be there an invitation or not."""
    days: int
    """From doing it to having it, translation and all."""
    start_by: date | None
    """The day on which it begins at the latest, so that it is there in time; None: it has begun,
    or waits for the invitation."""
    expected_on: date | None
    """The day on which it is there, if it is begun today, or as it was ordered; None: settled."""
    overdue: bool
    """Whether it was ordered, and should be there by now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersPlan:
    """Everything of one day; see the module."""

    on: date
    invited: bool
    by: date
    """The last day to apply; before an invitation, that of one that came today."""
    ready_by: date
    send_by: date
    papers: tuple[PlannedPaper, ...]
    """In the order of the rules."""
    last: WorkId | None
    """With an invitation: the form, once the papers are on their way or its day has come, and
    sending once all are there or its day has come; None: neither yet."""
    asks_countries: tuple[str, ...]
    """Of whom the countries lived in are not told."""

    @property
    def counted(self) -> tuple[PlannedPaper, ...]:
        """The papers that are certain and needed."""
        return tuple(
            one for one in self.papers if one.paper.needed and one.paper.state != "not_needed"
        )

    @property
    def here(self) -> int:
        """How many of them are there, translation and all."""
        return sum(one.paper.is_settled for one in self.counted)

    @property
    def to_do(self) -> tuple[PlannedPaper, ...]:
        """What is to be done now, the tightest first: the first is the next thing."""
        waiting = [one for one in self.counted if one.doing is not None and one.now]
        return tuple(sorted(waiting, key=_tightness))

    @property
    def critical(self) -> tuple[PlannedPaper, ...]:
        """The papers that decide on which day all are there, as far as any is still to come."""
        last = self.ready_on
        return tuple(one for one in self.counted if one.expected_on == last)

    @property
    def ready_on(self) -> date | None:
        """The day on which every paper is there, if what is to do is done today."""
        days = [one.expected_on for one in self.counted if one.expected_on is not None]
        return max(days, default=None)

    @property
    def late(self) -> tuple[PlannedPaper, ...]:
        """With an invitation: what cannot be there on the last day, by what is known."""
        if not self.invited:
            return ()
        return tuple(
            one for one in self.counted if one.expected_on is not None and one.expected_on > self.by
        )

    @property
    def must_begin(self) -> tuple[PlannedPaper, ...]:
        """Before an invitation: what is not begun, and would be too late once it has come."""
        if self.invited:
            return ()
        return tuple(
            one for one in self.to_do if one.doing == "order" and _outlasts(one.days, self)
        )


def _tightness(one: PlannedPaper) -> int:
    return -one.days


def _outlasts(days: int, plan: PapersPlan) -> bool:
    return plan.on + timedelta(days=days) > plan.ready_by


def plan_papers(
    profile: Profile,
    candidacy: Candidacy,
    on: date,
    by: date | None,
    *,
    rules: Rulebook | None = None,
) -> PapersPlan:
    """The plan of a day. ``by``: the last day to apply on an open invitation; None: there is none.

    Raises what ``checklist`` raises, and ``ValueError`` with rules that know no waits.
    """
    book = rules or rulebook.default()
    if book.documents.plan is None:
        raise ValueError("these rules do not say how long papers take")
    whole = on + timedelta(days=book.process.invitation.days_to_apply[-1].days)
    plan = _plan(profile, candidacy, on, by or whole, by is not None, book)
    sooner = _last_day_of_old_paper(plan)
    if sooner is not None:
        plan = _plan(profile, candidacy, on, sooner, True, book)
    return plan


def _plan(
    profile: Profile, candidacy: Candidacy, on: date, by: date, invited: bool, book: Rulebook
) -> PapersPlan:
    file = book.documents
    assert file.plan is not None, "rules without waits"
    ready_by = by - timedelta(days=file.plan.ready_days_before)
    # Whoever is later than planned sends it as soon as can be.
    send_by = max(by - timedelta(days=file.work[-1].days_before), min(on, by))
    told = papers(profile, candidacy, on, send_on=send_by, rules=book)
    room = Room(on, invited, candidacy.invited_on, ready_by, file.plan)
    planned = tuple(_planned(one, room) for one in told)
    form = next(row for row in file.work if row.id == "form")
    last: WorkId | None = None
    if invited:
        counted = [one for one in planned if one.paper.needed]
        form_is_due = by - timedelta(days=form.days_before) <= on
        if send_by <= on or all(one.paper.is_settled for one in counted):
            last = "send" if "form" in candidacy.prepared or send_by <= on else "form"
        elif form_is_due or all(one.doing is None for one in counted):
            last = "form" if "form" not in candidacy.prepared else None
    return PapersPlan(
        on=on,
        invited=invited,
        by=by,
        ready_by=ready_by,
        send_by=send_by,
        papers=planned,
        last=last,
        asks_countries=asks_for_countries(profile, candidacy),
    )


def _last_day_of_old_paper(plan: PapersPlan) -> date | None:
    """With an invitation: the last day on which a police certificate here counts, where its
    successor would come too late and all else can be there by then; None: there is none such."""
    if not plan.invited:
        return None
    late = [
        one
        for one in plan.counted
        if one.expected_on is not None and one.expected_on > plan.ready_by
    ]
    days = [
        one.paper.first_day_without - timedelta(days=1)
        for one in late
        if one.paper.ages
        and one.paper.first_day_without is not None
        and one.paper.first_day_without > plan.on
    ]
    others = [one.expected_on for one in plan.counted if one.expected_on and one not in late]
    first = min(days, default=None)
    if first is None or len(days) < len(late) or max(others, default=plan.on) > first:
        return None
    return first


@dataclass(frozen=True, slots=True)
class Room:
    """The time there is for papers."""

    on: date
    invited: bool
    invited_on: date | None
    ready_by: date
    plan: PlanRow

    @property
    def days(self) -> int:
        """Days until every paper is to be there."""
        return (self.ready_by - self.on).days


def _planned(paper: Paper, room: Room) -> PlannedPaper:
    translating = room.plan.translation_days if paper.translate else 0
    days = paper.wait.days + translating
    doing: Doing | None = None
    now = True
    expected: date | None = None
    overdue = False
    if paper.state == "needed":
        was_here = paper.issued_on is not None and paper.need.id not in TOLD_ELSEWHERE
        doing = "renew" if was_here else "order"
        expected = room.on + timedelta(days=days)
        now = room.invited or _begins_in_pool(paper, days, room, again=was_here)
    elif paper.state == "ordered":
        came = (paper.ordered_on or room.on) + timedelta(days=paper.wait.days)
        overdue = paper.ordered_on is not None and came < room.on
        expected = max(came, room.on) + timedelta(days=translating)
    elif paper.state == "here" and paper.translate:
        since, days = paper.translating_since, translating
        doing = "translate" if since is None else None
        expected = max((since or room.on) + timedelta(days=translating), room.on)
        overdue = since is not None and since + timedelta(days=translating) < room.on
    elif paper.state == "here" and _is_renewed(paper, days, room):
        doing = "renew"
    start_by = None
    if doing is not None and (room.invited or now):
        start_by = room.ready_by - timedelta(days=days)
        if room.invited_on is not None:
            start_by = max(start_by, room.invited_on)
    if not room.invited:
        start_by = room.on if doing is not None and now else None
    return PlannedPaper(
        paper=paper,
        doing=doing,
        now=now,
        days=days,
        start_by=start_by,
        expected_on=expected,
        overdue=overdue,
    )


def _begins_in_pool(paper: Paper, days: int, room: Room, *, again: bool) -> bool:
    """Whether a paper is asked for before an invitation. One that ages is not, as long as the time
    after the invitation is enough for it; had again only if that time is too short."""
    if paper.wait.begin == "invited":
        return False
    if again:
        return days > room.days
    return not paper.ages or days + room.plan.ready_days_before > room.days


def _is_renewed(paper: Paper, days: int, room: Room) -> bool:
    """Whether one that counts is had again before an invitation, because it takes so long that
    the next would come too late after this one is too old."""
    if room.invited or paper.first_day_without is None or paper.need.id != "police_certificate":
        return False
    if paper.ordered_on is not None and paper.issued_on and paper.ordered_on >= paper.issued_on:
        return False
    return days > room.days and paper.first_day_without <= room.ready_by + timedelta(days=days)


def next_thing(plan: PapersPlan) -> PlannedPaper | WorkId | None:
    """The one thing to do next: from the day on which it must be sent, that; else the tightest
    paper; else the form, then sending. None: nothing to do but wait."""
    if plan.invited and plan.send_by <= plan.on:
        return plan.last
    if plan.to_do:
        return plan.to_do[0]
    return plan.last


def of_work(plan: PapersPlan, names: Sequence[str]) -> tuple[PlannedPaper, ...]:
    """The counted papers of one piece of the work."""
    return tuple(one for one in plan.counted if one.paper.need.id in names)
