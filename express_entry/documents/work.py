"""The work between an invitation and the application: what to do in which order, from which day.

It is planned backwards from the last day to apply, by the candidate's own papers; the rows are data
(``rules/documents.toml``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from express_entry import rulebook
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.identifiers import Program, WorkId
from express_entry.candidate.profile import Profile
from express_entry.documents import CLASSES, checklist
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
    program: Program | Literal["pnp"] | None = CLASSES.get(candidacy.invited_as or "")
    needs = checklist(profile, on, program=program or candidacy.invited_under, rules=book)
    needed = {need.id for need in needs if need.needed is not False}
    first = candidacy.invited_on or on
    told = {"medical": candidacy.medical_exam_on, "police": candidacy.police_certificates}
    return tuple(
        Work(
            id=row.id,
            start_by=max(first, by - timedelta(days=row.days_before)),
            papers=tuple(paper for paper in row.papers if paper in needed),
            done=row.id in candidacy.prepared or bool(told.get(row.id)),
        )
        for row in book.documents.work
        if not row.papers or needed.intersection(row.papers)
    )


def comes_next(work: tuple[Work, ...], on: date) -> Work | None:
    """What comes next of it: the first that is not done, but from the day on which the application
    must be checked and sent, that, whatever else is open. None once all is done."""
    undone = [one for one in work if not one.done]
    due = [one for one in undone[-1:] if one is work[-1] and one.start_by <= on]
    return next(iter(due or undone), None)
