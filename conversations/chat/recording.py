"""How a conversation moves: recording an answer, what hangs on it, and what comes next."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from markupsafe import Markup

from conversations.chat import machine
from conversations.chat.scene import Scene
from conversations.interview.question import Answer, Kind, Problem
from conversations.interview.walk import Asked


def record(scene: Scene, values: Mapping[str, Answer]) -> None:
    """Store answers; set aside or drop what no longer holds, and tell the person which."""
    session = scene.session
    before = scene.walk
    revised = any(key in before.answers and before.answers[key] != v for key, v in values.items())
    if revised or session.state in (machine.REVIEW, *machine.LIFE):
        _begin_change(scene)
    session.answers.update(values)
    session.skipped = [key for key in session.skipped if key not in values]
    scene.changed()
    dropped = _drop_what_hung_on(scene, before.answers, values) if revised else []
    if not revised:
        return
    applicable = scene.walk.answers
    gone = [a for a in before.asked if a.key in before.answers and a.key not in applicable]
    gone += [a for a in dropped if a.key not in {g.key for g in gone}]
    returned = [
        a
        for a in scene.walk.asked
        if a.key in applicable and a.key not in before.answers and a.key not in values
    ]
    if gone:
        scene.note(scene.words.say("set-aside", answers=_labels(scene, gone)))
    if returned:
        scene.note(scene.words.say("brought-back", answers=_labels(scene, returned)))


def _begin_change(scene: Scene) -> None:
    """Keep how things were before a change, until what it does has been told."""
    if scene.session.edited_from is None:
        scene.session.edited_from = dict(scene.walk.answers)
        scene.session.edited_whole = not scene.walk.pending


def _drop_what_hung_on(
    scene: Scene, old: Mapping[str, Answer], values: Mapping[str, Answer]
) -> list[Asked]:
    """Erase answers that mean something else now, or that can no longer be right."""
    dropped: dict[str, Asked] = {}
    for key, value in values.items():
        if key not in old or old[key] == value:
            continue
        asked = scene.walk.by_key(key)
        for name in asked.question.resets if asked else ():
            other = scene.walk.by_key(name)
            if other and other.key in scene.session.answers and other.key not in values:
                dropped[other.key] = other
            if name not in values:
                scene.session.answers.pop(name, None)
    scene.changed()
    dropped |= {asked.key: asked for asked in _drop_impossible(scene, values)}
    return list(dropped.values())


def _drop_impossible(scene: Scene, kept: Collection[str]) -> list[Asked]:
    """Erase answers that can no longer be right beside the others; never those ``kept``."""
    dropped = []
    for asked in scene.walk.asked:
        answer = scene.walk.answers.get(asked.key)
        if answer is None or asked.key in kept:
            continue
        if problem_with(scene, asked, answer) is not None:
            dropped.append(asked)
            del scene.session.answers[asked.key]
    scene.changed()
    return dropped


def problem_with(scene: Scene, asked: Asked, answer: Answer) -> Problem | None:
    """Why an answer cannot stand with the others as they are; None if it can."""
    question = asked.question
    view = asked.view(scene.walk.answers)
    if question.kind is Kind.CHOICE and answer not in question.options(view):
        return Problem("problem-choice-unknown", {"text": str(answer)})
    if question.check is None:
        return None
    return question.check(answer, view, scene.today)


def problem_when_given(scene: Scene, asked: Asked, answer: Answer) -> Problem | None:
    """Why an answer cannot be taken: it is impossible, or it contradicts one given for a later
    question. Nobody knows which of the two is wrong, so neither is dropped for the other."""
    problem, beside = problem_with(scene, asked, answer), asked.question.beside
    if problem is not None or beside is None:
        return problem
    return beside(answer, asked.view(scene.walk.answers), scene.today)


def _labels(scene: Scene, asked: list[Asked]) -> Markup:
    labels = dict.fromkeys(scene.words.plain(a.question.wording, "label") for a in asked)
    return scene.words.listed(labels)


def settle(scene: Scene) -> tuple[str, ...]:
    """Bring the state to where the open questions are; the states newly entered."""
    candidacy = scene.candidacy()
    machine.settle(candidacy)
    scene.session.state = candidacy.state
    return tuple(candidacy.moved)


def remove_entry(scene: Scene, group: str, index: int) -> None:
    """Take one job or credential out, and close the gap it leaves."""
    _begin_change(scene)
    answers = scene.session.answers
    numbers = sorted({int(k.split(".")[1]) for k in answers if k.startswith(f"{group}.")})
    last = max(numbers, default=0)
    for position in range(index, last + 1):
        for key in [k for k in answers if k.startswith(f"{group}.{position}.")]:
            del answers[key]
        following = f"{group}.{position + 1}."
        for key in [k for k in answers if k.startswith(following)]:
            answers[f"{group}.{position}.{key.removeprefix(following)}"] = answers[key]
    if index == last and index > 0:
        answers[f"{group}.{index - 1}.more"] = False
    if index == last == 0 and group == "job":
        answers.pop("has_work", None)
    scene.session.skipped = [k for k in scene.session.skipped if not k.startswith(f"{group}.")]
    scene.session.given = None
    scene.changed()
    if gone := _drop_impossible(scene, ()):
        scene.note(scene.words.say("set-aside", answers=_labels(scene, gone)))
