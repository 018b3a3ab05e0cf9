"""Deadlines in words: what, when, what it means for this person, and the one thing to do."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from markupsafe import Markup

from conversations.chat.machine import PAST_SCORE
from conversations.chat.pair import is_shared
from conversations.chat.paired import is_paired
from conversations.chat.turn import Turn
from conversations.reports import invitation
from conversations.reports.deadline_figures import day_said, name_of, names_points, values_of
from conversations.reports.headline import grid_from, marks
from conversations.reports.pool import UNTOLD, change_of, evidence_of
from conversations.reports.to_report import change_text
from conversations.reports.together import ahead, upcoming
from conversations.voice.quotes import BREAK, Foldable, Paragraph
from express_entry.ahead.reported import Reportable
from express_entry.deadlines import Deadline

_KINDS_OF_CHANGE = {
    "english": "english",
    "french": "french",
    "partner.english": "partner_test",
    "partner.french": "partner_test",
    "partner.eca": "partner_eca",
    "passport_expires_on": "passport",
}
"""Changes with words of their own, by their identifier."""
MOST = 12


def worded(turn: Turn, deadline: Deadline, *, to_do: bool = True) -> Markup:
    """One deadline as a reminder: bold what and when, then what it means and what to do, unless
    that is said already."""
    if deadline.cause.startswith(UNTOLD):
        return _to_tell(turn, deadline)
    headline = turn.words.say(
        "deadline-headline",
        what=title(turn, deadline),
        when=when(turn, deadline.on),
        date=day_said(turn, deadline),
    )
    lines = [headline, *explained(turn, deadline, to_do=to_do)]
    if deadline.cause == "invitation" and deadline.on >= turn.today:
        found = invitation.invitation_of(turn)
        if found is not None and invitation.stops(found):
            lines.insert(0, invitation.stop(turn, found, step_told=not to_do))
        elif found is not None and not invitation.belongs(found):
            lines.insert(0, invitation.head(turn))
    return Markup("\n").join(lines)


def _to_tell(turn: Turn, deadline: Deadline) -> Markup:
    """That a change was told here and not to IRCC, and when that begins to matter."""
    words, one = turn.words, change_of(turn, deadline)
    assert one is not None, "a change that does not wait"
    values: dict[str, object] = {
        "kind": _kind_of(one),
        "theirs": is_paired(turn.session) and is_shared(one.id),
        "change": change_text(turn, one),
        "button": words.plain("button-told"),
        "has_end": False,
        "end": "",
        "when": "",
        "leaves": False,
    }
    cause = evidence_of(turn, one)
    found = {each.cause: each for each in ahead(turn)}
    if one.before and cause in found:
        ends, lost = found[cause], found.get("eligibility_lost")
        leaves = lost is not None and lost.on == ends.on and lost.facts["in_pool"] is True
        values |= {
            "has_end": True,
            "end": words.date(ends.on),
            "when": when(turn, ends.on),
            "leaves": leaves,
        }
    old_passport = one.before.get("passport_expires_on")
    if isinstance(old_passport, date) and old_passport >= turn.today:
        end = {"end": words.date(old_passport), "when": when(turn, old_passport)}
        values |= {"has_end": True, **end}
    name = name_of(deadline.cause)
    headline = Markup("<b>{}</b>").format(words.say(name, **values))
    lines = [words.say(name, "means", **values), words.say(name, "do", **values)]
    return Markup("\n").join([headline, *lines])


def _kind_of(one: Reportable) -> str:
    """What a change is called; one of which nothing is left has no name of its own."""
    if not one.after:
        return "other"
    return _KINDS_OF_CHANGE.get(one.id, "eca" if one.id.endswith(".eca") else "other")


def title(turn: Turn, deadline: Deadline) -> str:
    """What it is, in a few words."""
    return turn.words.plain(name_of(deadline.cause), **values_of(turn, deadline))


def explained(turn: Turn, deadline: Deadline, *, to_do: bool = True) -> list[Markup]:
    """What it means for this person, and the one thing to do."""
    words, name, values = turn.words, name_of(deadline.cause), values_of(turn, deadline)
    past = deadline.on < turn.today
    lines = []
    attribute = "past" if past and words.has(name, "past") else "means"
    if words.has(name, attribute):
        lines.append(words.say(name, attribute, **values))
    if to_do and (said := what_to_do(turn, deadline)):
        lines.append(said)
    if deadline.projected:
        lines.append(words.say("projection-note"))
    return [line for line in lines if line]


def what_to_do(turn: Turn, deadline: Deadline) -> Markup:
    """The one thing to do about it; empty where there is nothing, or its day has gone by."""
    name = name_of(deadline.cause)
    if deadline.on < turn.today or not turn.words.has(name, "do"):
        return Markup("")
    return turn.words.say(name, "do", **values_of(turn, deadline))


def estimate_note(turn: Turn, found: Iterable[Deadline]) -> Markup:
    """That points named for some of these are an estimate, and why; empty if none is."""
    if not are_estimates(found):
        return Markup("")
    return turn.words.say("deadline-estimate", grid=turn.words.date(grid_from(turn)))


def are_estimates(found: Iterable[Deadline]) -> bool:
    """Whether points that are named for some of these are an estimate."""
    facts = (deadline.facts for deadline in found)
    return any(
        one.get("estimate") is True and one["crs_before"] != one["crs_after"] for one in facts
    )


def when(turn: Turn, day: date) -> str:
    """How far away a day is, in words."""
    days = (day - turn.today).days
    if days == 0:
        return turn.words.plain("when-today")
    if days < 0:
        return turn.words.plain("when-ago", days=-days)
    if days <= 60:
        return turn.words.plain("when-days", days=days)
    return turn.words.plain("when-months", months=round(days / 30.4))


def timeline(turn: Turn) -> list[Paragraph]:
    """The page of everything that is coming."""
    words = turn.words
    found = upcoming(turn)
    first: list[Paragraph] = [head] if (head := invitation.head(turn)) else []
    if not found:
        told_all = turn.session.state in PAST_SCORE
        return [*first, words.say("deadlines-none-left" if told_all else "deadlines-none")]
    lines = []
    for deadline in found[:MOST]:
        name = name_of(deadline.cause)
        values = values_of(turn, deadline)
        # On the page what happens comes first, and then what it takes away.
        what = words.say(name, "page" if words.has(name, "page") else None, **values)
        line = words.say("deadline-line", date=day_said(turn, deadline), what=what)
        if words.has(name, "short"):
            line = Markup("{}\n{}").format(line, words.say(name, "short", **values))
        lines.append(line)
    if len(found) > MOST:
        lines.append(words.say("and-more", count=len(found) - MOST))
    last: list[Paragraph] = []
    scored = names_points(turn)
    if any(one.projected or (scored and "crs_after" in one.facts) for one in found):
        last.append(marks(turn))
        if scored and not turn.assessment.crs.estimate:
            last.append(estimate_note(turn, found[:MOST]))
    dates = Foldable(tuple(lines), between=BREAK)
    return [*first, words.say("deadlines-title", date=words.date(turn.today)), dates, *last]
