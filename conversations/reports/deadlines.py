"""Deadlines in words: what, when, what it means for this person, and the one thing to do."""

from __future__ import annotations

from datetime import date, timedelta

from markupsafe import Markup

from conversations.life import candidacy_of
from conversations.reports.facts import fact_label, figures
from conversations.reports.score import marks
from conversations.scene import Scene
from express_entry.deadlines import Deadline, deadlines

AHEAD = 3660
"""Days ahead that /deadlines shows: a passport lasts ten years."""
MOST = 12


def upcoming(scene: Scene) -> tuple[Deadline, ...]:
    """Everything coming, the nearest first."""
    return deadlines(
        scene.profile, candidacy_of(scene.session.life), scene.today, horizon_days=AHEAD
    )


def name_of(deadline: Deadline) -> str:
    """The wording's name for a cause: numbers and countries in it do not matter."""
    parts = [part for part in deadline.cause.split(".") if not part.isdigit()]
    if parts[0] in ("police", "eca", "language_test"):
        parts = parts[:1]
    return f"deadline-{'-'.join(parts)}".replace("_", "-")


def worded(scene: Scene, deadline: Deadline) -> Markup:
    """One deadline as a reminder: bold what and when, then what it means and what to do."""
    words, name = scene.words, name_of(deadline)
    values = _values(scene, deadline)
    text = words.say(
        "deadline-headline",
        what=words.plain(name, **values),
        when=when(scene, deadline.on),
        date=words.date(deadline.on),
    )
    past = deadline.on < scene.today
    attribute = "past" if past and words.has(name, "past") else "means"
    if words.has(name, attribute):
        text = Markup("{}\n{}").format(text, words.say(name, attribute, **values))
    if not past and words.has(name, "do"):
        text = Markup("{}\n{}").format(text, words.say(name, "do", **values))
    if deadline.projected:
        text = Markup("{}\n{}").format(text, words.say("projection-note"))
    return text


def when(scene: Scene, day: date) -> str:
    """How far away a day is, in words."""
    days = (day - scene.today).days
    if days == 0:
        return scene.words.plain("when-today")
    if days < 0:
        return scene.words.plain("when-ago", days=-days)
    if days < 60:
        return scene.words.plain("when-days", days=days)
    return scene.words.plain("when-months", months=days // 30)


def _values(scene: Scene, deadline: Deadline) -> dict[str, object]:
    """The figures of a deadline, and what it does to score and programs, for its wording."""
    words, facts = scene.words, deadline.facts
    values: dict[str, object] = {
        "last_day": words.date(deadline.on - timedelta(days=1)),
        "date": words.date(deadline.on),
        "which": _which(scene, deadline),
        "required_after": words.plain("not-known"),
    }
    values.update(figures(scene, facts))
    values["open_invitation"] = "yes" if facts.get("invited") is True else "no"
    values["points_text"] = _points(scene, deadline, "points") or words.plain("points-none")
    values["effect"] = _effect(scene, deadline)
    program, requirement = facts.get("program"), facts.get("requirement")
    if isinstance(program, str) and isinstance(requirement, str):
        values["program_name"] = words.plain(f"program-{program}")
        name = f"requirement-{requirement.replace('.', '-').replace('_', '-')}"
        values["requirement_name"] = words.plain(name, "rule")
        fact = facts.get("fact")
        values["saving"] = (
            words.plain("saving-fact", fact=fact_label(scene, fact))
            if isinstance(fact, str)
            else words.plain("saving-unknown")
        )
    return values


def _points(scene: Scene, deadline: Deadline, prefix: str) -> Markup:
    """The exact gain or loss in CRS points, from the scores of the day before and the day."""
    before, after = deadline.facts.get("crs_before"), deadline.facts.get("crs_after")
    if not isinstance(before, int) or not isinstance(after, int) or before == after:
        return Markup("")
    return scene.words.say(
        f"{prefix}-{'gain' if after > before else 'loss'}",
        points=abs(after - before),
        before=str(before),
        after=str(after),
    )


def _effect(scene: Scene, deadline: Deadline) -> Markup:
    """What else it does: points, programs lost, a day to apply before."""
    words, facts = scene.words, deadline.facts
    parts = []
    if deadline.kind != "birthday":
        parts.append(_points(scene, deadline, "effect-points"))
    lost = facts.get("programs_lost")
    if isinstance(lost, tuple) and lost:
        names = ", ".join(words.plain(f"program-{program}") for program in lost)
        parts.append(words.say("effect-programs", programs=names))
    before = facts.get("apply_before")
    if isinstance(before, date):
        parts.append(words.say("effect-apply-before", date=words.date(before)))
    return Markup("").join(parts)


def _which(scene: Scene, deadline: Deadline) -> str:
    """What the cause's second part names: a language, a country, a person."""
    words, (_, _, second) = scene.words, deadline.cause.partition(".")
    if second in ("english", "french"):
        return words.plain(f"official-language-{'en' if second == 'english' else 'fr'}")
    if len(second) == 2 and second.isupper():
        return words.country(second)
    if second.isdigit():
        return str(int(second) + 1)
    return words.plain(f"which-{second}") if second else ""


def timeline(scene: Scene) -> list[Markup]:
    """The page of everything that is coming."""
    words = scene.words
    found = upcoming(scene)
    if not found:
        return [words.say("deadlines-none")]
    lines = []
    for deadline in found[:MOST]:
        name = name_of(deadline)
        values = _values(scene, deadline)
        line = Markup("<b>{}</b> · {}").format(words.date(deadline.on), words.say(name, **values))
        if words.has(name, "short"):
            line = Markup("{}\n{}").format(line, words.say(name, "short", **values))
        lines.append(line)
    if len(found) > MOST:
        lines.append(words.say("and-more", count=len(found) - MOST))
    if any(deadline.projected or "crs_after" in deadline.facts for deadline in found):
        lines.append(marks(scene))
    return [words.say("deadlines-title", date=words.date(scene.today)), *lines]
