"""Deadlines in words: what, when, what it means for this person, and the one thing to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from markupsafe import Markup

from conversations.chat.life import candidacy_of
from conversations.chat.machine import APPLIED, INVITED, LANDED
from conversations.chat.scene import Scene
from conversations.interview.profile_of import to_profile
from conversations.reports import invitation
from conversations.reports.facts import fact_label, figures
from conversations.reports.headline import grid_from, marks
from conversations.reports.pool import UNTOLD, change_of, evidence_of, pool_profile
from conversations.reports.reporting import change_text, unreported
from express_entry.assessment import assess
from express_entry.candidate.dates import age_on
from express_entry.deadlines import Deadline, DeadlineFact, deadlines

_SAVING = (
    ("english", "test"),
    ("french", "test"),
    ("eca", "eca"),
    ("jobs", "work"),
    ("settlement_funds", "funds"),
)
"""What keeps a program met, by the end of the fact's name."""
_KINDS_OF_CHANGE = {
    "english": "english",
    "french": "french",
    "partner.english": "partner_test",
    "partner.french": "partner_test",
    "partner.eca": "partner_eca",
    "passport_expires_on": "passport",
}
"""Changes with words of their own, by their identifier."""
_TAKING = re.compile(
    r"language_test\.(english|french|partner)|eca\.\w+|birthday|ageing_out\.\w+|funds_table|rules\.\w+"
)
"""The causes of a day that can take something away."""
AHEAD = 3660
"""Days ahead that /deadlines shows: a passport lasts ten years."""
MOST = 12


def upcoming(scene: Scene) -> tuple[Deadline, ...]:
    """Everything coming, the nearest first."""
    found = _ahead(scene)
    # That an invitation is over is no day to prepare for: its last day is.
    return spoken(tuple(deadline for deadline in found if deadline.cause != "invitation_over"))


def _ahead(scene: Scene) -> tuple[Deadline, ...]:
    candidacy = candidacy_of(scene.session.life)
    return deadlines(pool_profile(scene), candidacy, scene.today, horizon_days=AHEAD)


def spoken(found: Sequence[Deadline]) -> tuple[Deadline, ...]:
    """What to say of them: each thing once. What takes the last program away that day, and the
    profile that leaves the pool with it, are said with the loss; work that grows too old for a
    program, with its points; an invitation that is over, as over, and of two last days to apply
    the later one."""
    lost = {deadline.on: deadline for deadline in found if deadline.cause == "eligibility_lost"}
    is_over = any(deadline.cause == "invitation_over" for deadline in found)
    last = max((one.on for one in found if one.cause == "invitation"), default=None)
    aged = {deadline.on for deadline in found if _ages_out_of_a_program(deadline)}
    with_loss = {day: [one for one in found if _takes(one, lost[day])] for day in lost}
    said = []
    for deadline in found:
        if deadline in with_loss.get(deadline.on, ()):
            continue
        if deadline.cause == "profile_expiry" and deadline.on in lost:
            continue
        if deadline.cause == "invitation" and (is_over or deadline.on != last):
            continue
        if deadline.cause.startswith("ageing_out.crs_") and deadline.on in aged:
            continue
        if deadline.cause == "eligibility_lost":
            deadline = _joined(deadline, with_loss[deadline.on])
        said.append(deadline)
    return tuple(said)


def _takes(one: Deadline, loss: Deadline) -> bool:
    """Whether a deadline is what takes the last program away that day."""
    causes = loss.facts["causes"]
    assert isinstance(causes, tuple)
    named = one.on == loss.on and one.cause in causes
    return named and bool(one.facts.get("programs_lost"))


def _joined(loss: Deadline, told_with_it: Sequence[Deadline]) -> Deadline:
    """The loss with what is told with it: its days to remind, and its points if it is one."""
    leads = {lead for one in (loss, *told_with_it) for lead in one.lead_dates}
    facts = loss.facts
    if told_with_it:
        facts = facts | {"causes": tuple(one.cause for one in told_with_it)}
    if len(told_with_it) == 1:
        of_it = told_with_it[0].facts
        names = ("crs_before", "crs_after", "of_today", "estimate")
        facts = facts | {name: of_it[name] for name in names}
    return replace(loss, facts=facts, lead_dates=tuple(sorted(leads)))


def _ages_out_of_a_program(deadline: Deadline) -> bool:
    head, _, purpose = deadline.cause.partition(".")
    return head == "ageing_out" and not purpose.startswith("crs_")


def name_of(cause: str) -> str:
    """The wording's name for a cause: numbers and countries in it do not matter."""
    parts = [part for part in cause.split(".") if not part.isdigit()]
    if parts[0] in ("police", "eca", "language_test", "rules", "untold"):
        parts = parts[:1]
    return f"deadline-{'-'.join(parts)}".replace("_", "-")


def worded(scene: Scene, deadline: Deadline) -> Markup:
    """One deadline as a reminder: bold what and when, then what it means and what to do."""
    if deadline.cause.startswith(UNTOLD):
        return _to_tell(scene, deadline)
    headline = scene.words.say(
        "deadline-headline",
        what=title(scene, deadline),
        when=when(scene, deadline.on),
        date=scene.words.date(deadline.on),
    )
    lines = [headline, *explained(scene, deadline)]
    if deadline.cause == "invitation" and deadline.on >= scene.today:
        found = invitation.invitation_of(scene)
        if found is not None and invitation.stops(found):
            lines.insert(0, invitation.stop(scene, found))
        elif found is not None and not invitation.belongs(found):
            lines.insert(0, invitation.head(scene))
    return Markup("\n").join(lines)


def _to_tell(scene: Scene, deadline: Deadline) -> Markup:
    """That a change was told here and not to IRCC, and when that begins to matter."""
    words, one = scene.words, change_of(scene, deadline)
    assert one is not None, "a change that does not wait"
    values: dict[str, object] = {
        "kind": _KINDS_OF_CHANGE.get(one.id, "eca" if one.id.endswith(".eca") else "other"),
        "change": change_text(scene, one),
        "button": words.plain("button-told"),
        "has_end": False,
        "end": "",
        "when": "",
        "leaves": False,
    }
    cause = evidence_of(scene, one)
    found = {each.cause: each for each in _ahead(scene)}
    if one.before and cause in found:
        ends, lost = found[cause], found.get("eligibility_lost")
        leaves = lost is not None and lost.on == ends.on and lost.facts["in_pool"] is True
        values |= {
            "has_end": True,
            "end": words.date(ends.on),
            "when": when(scene, ends.on),
            "leaves": leaves,
        }
    old_passport = one.before.get("passport_expires_on")
    if isinstance(old_passport, date) and old_passport >= scene.today:
        end = {"end": words.date(old_passport), "when": when(scene, old_passport)}
        values |= {"has_end": True, **end}
    name = name_of(deadline.cause)
    headline = Markup("<b>{}</b>").format(words.say(name, **values))
    lines = [words.say(name, "means", **values), words.say(name, "do", **values)]
    return Markup("\n").join([headline, *lines])


def title(scene: Scene, deadline: Deadline) -> str:
    """What it is, in a few words."""
    return scene.words.plain(name_of(deadline.cause), **_values(scene, deadline))


def explained(scene: Scene, deadline: Deadline) -> list[Markup]:
    """What it means for this person, and the one thing to do."""
    words, name, values = scene.words, name_of(deadline.cause), _values(scene, deadline)
    past = deadline.on < scene.today
    lines = []
    attribute = "past" if past and words.has(name, "past") else "means"
    if words.has(name, attribute):
        lines.append(words.say(name, attribute, **values))
    if not past and words.has(name, "do"):
        lines.append(words.say(name, "do", **values))
    if deadline.projected:
        lines.append(words.say("projection-note"))
    return [line for line in lines if line]


def estimate_note(scene: Scene, found: Iterable[Deadline]) -> Markup:
    """That points named for some of these are an estimate; empty if none is."""
    for deadline in found:
        facts = deadline.facts
        if facts.get("estimate") is True and facts["crs_before"] != facts["crs_after"]:
            return scene.words.say("deadline-estimate", grid=scene.words.date(grid_from(scene)))
    return Markup("")


def when(scene: Scene, day: date) -> str:
    """How far away a day is, in words."""
    days = (day - scene.today).days
    if days == 0:
        return scene.words.plain("when-today")
    if days < 0:
        return scene.words.plain("when-ago", days=-days)
    if days <= 60:
        return scene.words.plain("when-days", days=days)
    return scene.words.plain("when-months", months=round(days / 30.4))


def _values(scene: Scene, deadline: Deadline) -> dict[str, object]:
    """The figures of a deadline, and what it does to score and programs, for its wording."""
    words, facts = scene.words, deadline.facts
    profile_facts = ("full_time_if_invited_by", "settlement_funds")
    values: dict[str, object] = {
        "last_day": words.date(deadline.on - timedelta(days=1)),
        "date": words.date(deadline.on),
        "which": _which(scene, deadline.cause),
        "partner": deadline.cause.endswith(".partner"),
        "required_after": words.plain("not-known"),
        "applied": scene.session.state == APPLIED,
        **(_invitation(scene, deadline) if deadline.cause == "invitation" else {}),
        "protected": facts.get("protected") is True,
        **_reason(scene, facts.get("reason")),
        "waiting": len(unreported(scene)) if deadline.kind == "check" else 0,
        **{f"has_{name}": facts.get(name) is not None for name in profile_facts},
        "is_short": bool(facts.get("short")),
        "short": "",
        "has_fee": facts.get("principal_before") is not None,
        "principal_before": "",
        "right_of_permanent_residence_before": "",
        **dict.fromkeys(profile_facts, ""),
    }
    values.update(figures(scene, facts))
    values["in_pool"] = facts.get("in_pool") is True
    values["invited"] = scene.session.state == INVITED
    values["untold"] = _has_newer(scene, deadline)
    values["because"] = _because(scene, deadline)
    values["points_text"] = _points(scene, deadline, "points") or words.plain("points-none")
    values["effect"] = _effect(scene, deadline)
    values["apply_before_text"] = _apply_before(scene, deadline)
    program, requirement = facts.get("program"), facts.get("requirement")
    if isinstance(program, str) and isinstance(requirement, str):
        values["program_name"] = words.plain(f"program-{program}")
        name = f"requirement-{requirement.replace('.', '-').replace('_', '-')}"
        values["requirement_name"] = words.plain(name, "rule")
        values["saving"] = _saving(scene, facts)
    return values


def _invitation(scene: Scene, deadline: Deadline) -> dict[str, object]:
    """How an application on the open invitation would stand today."""
    found, words = invitation.invitation_of(scene), scene.words
    if found is None:
        blank = {"keeps": "", "by_when": "", "head": ""}
        return {"is_open": False, "is_over": False, "stops": False, "shortened": False, **blank}
    stops = invitation.stops(found)
    return {
        "is_open": True,
        "is_over": deadline.on < scene.today,
        "stops": stops,
        "shortened": bool(found.apply.causes),
        # Where the day is told on a condition, that comes too much.
        "keeps": ""
        if stops and found.apply.causes
        else words.say("one-more-sentence", text=invitation.keeps(scene, found.decline)),
        "by_when": invitation.by_when(scene, found),
        "head": invitation.head(scene),
    }


def _reason(scene: Scene, reason: object) -> dict[str, object]:
    """Why a profile leaves the pool, if not for its age."""
    early = isinstance(reason, str) and reason != "twelve_months"
    return {"early": early}


def _has_newer(scene: Scene, deadline: Deadline) -> bool:
    """Whether what ends that day was replaced by something that IRCC was not told of."""
    facts = deadline.facts
    causes = {deadline.cause, facts.get("reason")}
    if isinstance(told_causes := facts.get("causes"), tuple):
        causes |= set(told_causes)
    if not scene.session.life.untold:
        return False
    newer = {evidence_of(scene, one) for one in unreported(scene) if one.before and one.after}
    return bool((newer - {None}) & causes)


def _because(scene: Scene, deadline: Deadline) -> str:
    """What happens on the day from which no program is met any more, in a few words each."""
    words, facts = scene.words, deadline.facts
    causes = facts.get("causes") or facts.get("reason")
    names: dict[str, None] = {}
    for cause in causes if isinstance(causes, tuple) else (causes,):
        if not isinstance(cause, str) or not _TAKING.fullmatch(cause):
            continue
        born = scene.profile.birth_date
        names[
            words.plain(
                name_of(cause),
                which=_which(scene, cause),
                partner=cause.endswith(".partner"),
                age=age_on(born, deadline.on) if born else 0,
            )
        ] = None
    return words.joined("between-clauses", names) or words.plain("because-unknown")


def _saving(scene: Scene, facts: Mapping[str, DeadlineFact]) -> Markup:
    """What would keep the program met, from the fact that would have to be another."""
    words, fact, short = scene.words, facts.get("fact"), facts.get("remedy_short")
    if not isinstance(fact, str):
        return words.say("saving-unknown")
    kind = next((kind for ending, kind in _SAVING if fact.endswith(ending)), "fact")
    return words.say(
        f"saving-{kind}",
        fact=fact_label(scene, fact),
        short=words.money(short) if isinstance(short, int) and short else "",
        is_short=bool(short),
    )


def _points(scene: Scene, deadline: Deadline, prefix: str) -> Markup:
    """The exact gain or loss in CRS points, and the totals where both are today's."""
    before, after = deadline.facts.get("crs_before"), deadline.facts.get("crs_after")
    if not isinstance(before, int) or not isinstance(after, int) or before == after:
        return Markup("")
    return scene.words.say(
        f"{prefix}-{'gain' if after > before else 'loss'}",
        points=abs(after - before),
        before=str(before),
        after=str(after),
        totals=deadline.facts.get("of_today") is True and _is_our_score(scene),
        past=deadline.on < scene.today,
    )


def _is_our_score(scene: Scene) -> bool:
    """Whether IRCC counts from the score that is shown here. Where it showed another one at
    submission, or does not know of a change, only what is gained or lost is named, and neither
    total taken for the other."""
    told = scene.session.life
    if told.untold and unreported(scene):
        return False
    if told.submitted_score is None or told.submitted_on is None or told.snapshot is None:
        return True
    ours = assess(to_profile(told.snapshot), told.submitted_on)
    return ours.crs.total == told.submitted_score


def _effect(scene: Scene, deadline: Deadline) -> Markup:
    """What else it does: points, programs lost, a day to apply before."""
    words, facts = scene.words, deadline.facts
    parts = []
    if deadline.kind != "birthday":
        parts.append(_points(scene, deadline, "effect-points"))
    lost = facts.get("programs_lost")
    if isinstance(lost, tuple) and lost and deadline.kind != "eligibility":
        names = words.listed(words.plain(f"program-{program}") for program in lost)
        parts.append(words.say("effect-programs", programs=names))
    parts.append(_apply_before(scene, deadline))
    return Markup("").join(parts)


def _apply_before(scene: Scene, deadline: Deadline) -> Markup:
    """With an open invitation that outlasts it: the day before which to apply."""
    before = deadline.facts.get("apply_before")
    if not isinstance(before, date):
        return Markup("")
    return scene.words.say("effect-apply-before", date=scene.words.date(before))


def _which(scene: Scene, cause: str) -> str:
    """What the cause's second part names: a language, a country, a number."""
    words, (_, _, second) = scene.words, cause.partition(".")
    if second in ("english", "french"):
        return words.plain(f"official-language-{'en' if second == 'english' else 'fr'}")
    if len(second) == 2 and second.isupper():
        return words.country(second)
    if second.isdigit():
        return str(int(second) + 1)
    return ""


def timeline(scene: Scene) -> list[Markup]:
    """The page of everything that is coming."""
    words = scene.words
    found = upcoming(scene)
    first = [head] if (head := invitation.head(scene)) else []
    if not found:
        told_all = scene.session.state in (APPLIED, LANDED)
        return [*first, words.say("deadlines-none-left" if told_all else "deadlines-none")]
    lines = []
    for deadline in found[:MOST]:
        name = name_of(deadline.cause)
        values = _values(scene, deadline)
        # On the page what happens comes first, and then what it takes away.
        what = words.say(name, "page" if words.has(name, "page") else None, **values)
        line = words.say("deadline-line", date=words.date(deadline.on), what=what)
        if words.has(name, "short"):
            line = Markup("{}\n{}").format(line, words.say(name, "short", **values))
        lines.append(line)
    if len(found) > MOST:
        lines.append(words.say("and-more", count=len(found) - MOST))
    if any(deadline.projected or "crs_after" in deadline.facts for deadline in found):
        lines.append(marks(scene))
        if not scene.assessment.crs.estimate:
            lines.append(estimate_note(scene, found[:MOST]))
    return [*first, words.say("deadlines-title", date=words.date(scene.today)), *lines]
