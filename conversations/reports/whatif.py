"""What would raise the score or open a program, in words."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from conversations.chat.scene import Scene
from conversations.reports.facts import figures
from conversations.reports.headline import headline, limits, not_counted
from express_entry.ahead import what_ifs
from express_entry.ahead.forecast import Step
from express_entry.ahead.what_ifs import WhatIf
from express_entry.candidate.identifiers import Program
from express_entry.candidate.three_valued import Verdict

MOST = 8
WORTH = 10
"""CRS points below which nothing is called the best step."""

_NOT_IN_OWN_HANDS = ("provincial_nomination", "partner_stays", "partner_comes")


def _found(scene: Scene) -> list[WhatIf]:
    """The engine's what-ifs in its order, without those that come so late that the score is no
    higher than today, unless they open a program."""
    now = scene.assessment.crs.total
    return [one for one in scene.what_ifs if one.total_then > now or one.verdicts_gained]


def whatif(scene: Scene) -> list[Markup]:
    """The changes that raise the score, each with its exact gain, its day and its programs."""
    words = scene.words
    crs = scene.assessment.crs
    found = _shown(_found(scene))
    top = headline(scene)
    if not crs.complete:
        top = Markup("{}\n{}").format(top, not_counted(scene))
    waiting = _by_itself(scene)
    if not found:
        return [top, words.say("whatif-nothing"), waiting, limits(scene)]
    lines = [_line(scene, one) for one in found[:MOST]]
    note = "whatif-note-later" if any(_later(scene, one) for one in found[:MOST]) else "whatif-note"
    return [
        top,
        Markup("\n").join([words.say("whatif-title"), *lines]),
        waiting,
        words.say(note),
        limits(scene),
    ]


def _shown(found: Sequence[WhatIf]) -> list[WhatIf]:
    """A list to read: of each kind the best, the easiest that brings most of it, and the easiest
    that opens a program."""
    kept: set[str] = set()
    for kind in dict.fromkeys(one.kind for one in found):
        alike = [one for one in found if one.kind == kind]
        some = [alike[0], _easiest(alike, alike[0])]
        opening = [one for one in alike if one.verdicts_gained]
        if opening:
            some.append(min(opening, key=_asks))
        kept.update(one.id for one in some)
    return [one for one in found if one.id in kept]


def _easiest(alike: Sequence[WhatIf], best: WhatIf) -> WhatIf:
    """What brings more than half of the best and opens no less, soonest, in one ability
    rather than in four, and at the lowest level."""
    most = [
        one
        for one in alike
        if 2 * one.gain_then > best.gain_then
        and set(one.verdicts_gained) >= set(best.verdicts_gained)
    ]
    return min(most or [best], key=_asks)


def _asks(one: WhatIf) -> tuple[object, ...]:
    """How much a change asks for: time, abilities, level."""
    count, level = one.figures.get("count"), one.figures.get("level")
    level = level if isinstance(level, int) else 0
    return one.possible_on, count if isinstance(count, int) else 1, level


def _later(scene: Scene, one: WhatIf) -> bool:
    return one.possible_on > scene.today


def _line(scene: Scene, one: WhatIf) -> Markup:
    words = scene.words
    said = words.say(
        "whatif-line",
        gain=words.signed(one.gain_then),
        change=_worded(scene, one),
        total=str(one.total_then),
        effort=words.plain(f"effort-{one.effort}"),
        later=_later(scene, one),
        on=words.date(one.possible_on),
    )
    return words.joined("between-sentences", [said, *_programs(scene, one)])


def _programs(scene: Scene, one: WhatIf) -> list[Markup]:
    """The programs a change opens and closes."""
    changed = (("whatif-opens", one.verdicts_gained), ("whatif-closes", one.verdicts_lost))
    return [_named(scene, message, programs) for message, programs in changed if programs]


def _named(scene: Scene, message: str, programs: Sequence[Program]) -> Markup:
    words = scene.words
    names = words.listed(words.plain(f"program-{program}-short") for program in programs)
    return words.say(message, programs=names)


def _worded(scene: Scene, one: WhatIf) -> Markup:
    words = scene.words
    values = figures(scene, one.figures)
    language = one.figures.get("language") or "en"
    values["language"] = words.plain(f"official-language-{language}")
    values["scale"] = words.plain(f"scale-{language}")
    ability = one.figures.get("ability")
    values["ability"] = words.plain(f"ability-{ability}", "inside") if ability else ""
    values["one"] = bool(ability)
    credential = one.figures.get("credential")
    if isinstance(credential, str):
        values["credential"] = words.plain(f"level-{credential}")
    return words.say(f"change-{one.kind.replace('_', '-')}", **values)


def _by_itself(scene: Scene) -> Markup:
    """The next day on which the score rises or a program opens though nothing is done."""
    step = next(filter(_better, scene.coming), None)
    if step is None:
        return Markup("")
    opened, words = _opened(step), scene.words
    said = words.say(
        "whatif-by-itself",
        gain=words.signed(step.difference),
        total=str(step.crs_after),
        on=words.date(step.on),
    )
    opens = [_named(scene, "whatif-opens", opened)] if opened else []
    return words.joined("between-sentences", [said, *opens])


def _better(step: Step) -> bool:
    return step.difference > 0 or (step.difference == 0 and bool(_opened(step)))


def _opened(step: Step) -> list[Program]:
    return [change.program for change in step.programs if change.after is Verdict.MET]


# ------------------------------------------------------------------------- the best step


def best(scene: Scene) -> Markup:
    """The one thing to do first, in the person's own hands: while no program is met, what opens
    one; else the greatest gain that does not take years."""
    if scene.walk.pending and not scene.assessment.crs.complete:
        return Markup("")
    found = _found(scene)
    step = _best(found, opening=not what_ifs.met(scene.assessment))
    if step is None:
        return Markup("")
    words = scene.words
    change = words.say(
        "best-change",
        change=_worded(scene, step),
        gain=words.signed(step.gain_then),
        later=_later(scene, step),
        on=words.date(step.possible_on),
    )
    change = words.joined("between-sentences", [change, *_programs(scene, step)])
    return words.say("best-step", step=change, soon=step.effort != "years")


def _best(found: Sequence[WhatIf], *, opening: bool) -> WhatIf | None:
    own = [one for one in found if one.kind not in _NOT_IN_OWN_HANDS]
    opens = [one for one in own if opening and one.verdicts_gained]
    # Never one that closes a program, and nothing small, unless it opens the way in.
    worth = opens or [one for one in own if one.gain_then >= WORTH and not one.verdicts_lost]
    soon = [one for one in worth if one.effort != "years"] or worth
    if not soon:
        return None
    if opens:
        return min(soon, key=lambda one: (_asks(one), one.effort != "weeks"))
    return _easiest([one for one in soon if one.kind == soon[0].kind], soon[0])
