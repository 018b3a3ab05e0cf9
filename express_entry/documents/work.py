"""The work between an invitation and the application: what to do in which order, from which day.

It is planned backwards from the last day to apply, by the candidate's own papers; the rows are data
(``rules/documents.toml``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from express_entry import rulebook
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.identifiers import WorkId
from express_entry.candidate.profile import Profile
from express_entry.documents.paper import Paper
from express_entry.documents.plan import PapersPlan, of_work, plan_papers
from express_entry.rulebook import Rulebook


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One piece of the work."""

    id: WorkId
    start_by: date
    """The day on which it begins at the latest, so that the application can be sent in time."""
    papers: tuple[str, ...]
    """The documents of the application that it gathers."""
    done: bool
    begun: bool
    """Whether everything it gathers is at least on its way."""


def work_plan(
    profile: Profile,
    candidacy: Candidacy,
    on: date,
    by: date,
    *,
    rules: Rulebook | None = None,
) -> tuple[Work, ...]:
    """The work for an application to be sent until a day, in its order; what this candidate needs
    no paper for is left out. Raises what ``assess`` raises.

    Before the invitation nothing begins; where its time is short, several begin at once.
    """
    book = rules or rulebook.default()
    plan = plan_papers(profile, candidacy, on, by, rules=book)
    needed = {one.paper.need.id for one in plan.papers if one.paper.state != "not_needed"}
    first = candidacy.invited_on or on
    told = {"medical": candidacy.medical_exam_on, "police": _certificates_told(candidacy)}
    return tuple(
        Work(
            id=row.id,
            start_by=max(first, by - timedelta(days=row.days_before)),
            papers=tuple(paper for paper in row.papers if paper in needed),
            done=row.id in candidacy.prepared
            or bool(told.get(row.id))
            or _all(plan, row.papers, lambda paper: paper.is_settled),
            begun=_all(plan, row.papers, lambda paper: paper.is_begun),
        )
        for row in book.documents.work
        if not row.papers or needed.intersection(row.papers)
    )


def _certificates_told(candidacy: Candidacy) -> bool:
    """Whether certificates were told as a whole, without the countries they are needed of."""
    return bool(candidacy.police_certificates) and not candidacy.lived_in


def _all(plan: PapersPlan, names: Sequence[str], is_so: Callable[[Paper], bool]) -> bool:
    """Whether it is so of every paper of these, of which there is one."""
    found = [one.paper for one in of_work(plan, names)]
    return bool(found) and all(is_so(paper) for paper in found)


def comes_next(work: tuple[Work, ...], on: date) -> Work | None:
    """What comes next of it: the first that is not begun, else not done, but from the day on which
    the application must be checked and sent, that, whatever else is open. None once all is done."""
    undone = [one for one in work if not one.done]
    due = [one for one in undone[-1:] if one is work[-1] and one.start_by <= on]
    waiting = [one for one in undone if not one.begun]
    # The application is not sent while anything of it is still on its way.
    if waiting == undone[-1:]:
        waiting = []
    return next(iter(due or waiting or undone), None)
