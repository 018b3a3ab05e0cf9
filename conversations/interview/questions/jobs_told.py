"""The jobs told so far, and what of them other questions ask."""

from __future__ import annotations

from conversations.interview.question import View, number_of
from conversations.interview.questions import leave
from express_entry.candidate.profile import Job, Profile
from express_entry.counting.experience import full_time_year_in_canada

MOST_JOBS = 15


def works_in_canada(view: View) -> bool | None:
    """Whether the job seen is in Canada: by its country, else as follows; None while it is not
    known."""
    country = view.here("country")
    if country is not None:
        return bool(country == "CA")
    return False if is_abroad(view) else None


def is_abroad(view: View) -> bool:
    """Whether the newest job is abroad, whatever its country: of somebody who lives there and has
    told no year in Canada. Less than a year may have been worked in Canada before."""
    lives_in = view.get("residence")
    return view.index == 0 and lives_in not in (None, "CA") and view.get("canadian_years") == 0


def _entries_told(view: View, most: int) -> list[View]:
    """The first jobs told, each seen from itself; up to one of which the dates are not told."""
    found = []
    for index in range(most):
        one = view.at(f"job.{index}.", index)
        if one.here("start") is None or one.here("end") is None:
            break
        found.append(one)
    return found


def _job_told(one: View) -> Job:
    """A job told, as the engine counts it."""
    end = one.here("end")
    told = {name: one.here(name) for name in ("noc", "paid", "self_employed", "authorized")}
    told |= {
        "in_canada": works_in_canada(one),
        "start": one.here("start"),
        "end": None if end == "now" else end,
        "current": end == "now",
        "hours_per_week": number_of(one.here("hours")),
        "publicly_funded": one.here("public_services"),
        "while_full_time_student": one.here("student"),
        "unpaid_leave": leave.told_of(one),
    }
    return Job.model_validate(told)


def jobs_told(view: View, most: int) -> tuple[Job, ...]:
    """The first jobs told, as the engine counts them."""
    return tuple(map(_job_told, _entries_told(view, most)))


def has_full_year_in_canada(view: View) -> bool:
    """Whether the jobs told are a full-time year of authorized work in Canada, surely (IRPR
    83(1)(c.1))."""
    if view.today is None:
        return False
    entries = _entries_told(view, MOST_JOBS)
    if not any(map(works_in_canada, entries)):
        return False  # of most people, and asked three times a card: nothing need be counted
    told = Profile(jobs=tuple(map(_job_told, entries)))
    return full_time_year_in_canada(told, view.today, 1) is True
