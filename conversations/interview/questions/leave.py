"""Leave without pay inside a job: time in which the job goes on and no work is paid, so that it
does not count (IRPR 73(1)). Few have had one: nobody is asked, and whoever has tells it."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.interview.question import (
    InterviewSection,
    Kind,
    Need,
    Problem,
    Question,
    View,
    Without,
)
from express_entry.candidate.dates import earliest, latest

_S = InterviewSection.NOC


def told_of(job: View) -> dict[str, Any] | None:
    """The leave of a job, as the engine is told it; None where none is."""
    start = job.here("leave_from")
    return None if start is None else {"start": start, "end": job.here("leave_to")}


def _has_begun(view: View) -> bool:
    return view.here("start") is not None


def _on_leave(view: View) -> bool:
    return view.here("leave_from") is not None


def _never(_: View) -> Need:
    """Few jobs have one: it is told, and not asked about."""
    return Need.NOTHING


def _within_the_job(value: Any, view: View, today: date) -> Problem | None:
    start, end, begun = view.here("start"), view.here("end"), view.here("leave_from")
    if earliest(value) > today:
        return Problem("problem-leave-in-future", {"date": value})
    before = start is not None and latest(value) < earliest(start)
    after = end not in (None, "now") and earliest(value) > latest(end)
    if before or after:
        return Problem("problem-leave-outside-job", {"date": value})
    if begun is not None and latest(value) < earliest(begun):
        return Problem("problem-leave-ends-first", {"start": begun, "end": value})
    return None


def _begins_within(value: Any, view: View, today: date) -> Problem | None:
    problem = _within_the_job(value, view, today)
    # Its own end is asked after it, and dropped where it no longer fits.
    return None if problem is not None and problem.id == "problem-leave-ends-first" else problem


_IN_THE_JOB = Without("the form asks for the dates of a job, and the letter of reference says it")

QUESTIONS = (
    Question(
        "job.leave_from",
        _S,
        Kind.MONTH,
        fact="unpaid_leave.start",
        part=_IN_THE_JOB,
        asked_when=_has_begun,
        check=_begins_within,
        need=_never,
        group="job",
    ),
    Question(
        "job.leave_to",
        _S,
        Kind.MONTH,
        fact="unpaid_leave.end",
        part=_IN_THE_JOB,
        asked_when=_on_leave,
        check=_within_the_job,
        group="job",
    ),
)
