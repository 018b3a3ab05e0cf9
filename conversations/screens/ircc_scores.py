"""Scores that a person tells: the one IRCC showed at submission, and the lowest of the round."""

from __future__ import annotations

from typing import Any

from conversations.chat.refusals import refuse_once
from conversations.chat.scene import Scene
from conversations.interview.question import Problem
from conversations.interview.reading import answers
from conversations.reports import headline
from conversations.screens import refusing
from conversations.screens.base import Window, opens, show, taps, window
from conversations.voice.replies import Card
from express_entry import rulebook

# ------------------------------------------------------------------------- the score IRCC showed


def _show_score(scene: Scene, args: dict[str, Any]) -> Card:
    return scene.card(
        [
            scene.words.say("life-score", score=str(scene.assessment.crs.total)),
            headline.marks(scene),
        ],
        ((LEFT_OUT.button(scene),),),
        numbers=True,
    )


LEFT_OUT = opens("status", "skip", "button-skip", control=True)
"""No score is told."""


def _read_score(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    said = (*scene.words.words("words-of-scores"), *scene.words.words("words-score"))
    read = answers.read_number(text, least=0, most=1200, units=said)
    scene.close_card()
    if not isinstance(read, int):
        assert isinstance(read, Problem)
        example = str(scene.assessment.crs.total)
        full = refusing.problem_text(scene, read, example=example)
        refuse_once(scene, "life_score", read.id, full)
        show(scene, "life_score")
        return True
    scene.session.life.submitted_score = read
    ours = scene.assessment.crs.total
    message = "life-score-same" if read == ours else "life-score-differs"
    scene.note(scene.words.say(message, theirs=str(read), ours=str(ours)))
    show(scene, "points" if read != ours else "status")
    return True


# ------------------------------------------------------------------------- the lowest of the round


def _show_cutoff(scene: Scene, args: dict[str, Any]) -> Card:
    return scene.card(
        [scene.words.say("life-cutoff")],
        ((LEFT_OUT.button(scene),),),
        numbers=True,
    )


def _read_cutoff(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    said = (*scene.words.words("words-of-scores"), *scene.words.words("words-score"))
    most = rulebook.default().on(scene.today).crs_grid.caps.total
    read = answers.read_number(text, least=1, most=most, units=said)
    scene.close_card()
    if not isinstance(read, int):
        assert isinstance(read, Problem), "a number read as something else"
        example = scene.words.say("life-cutoff", "example")
        full = refusing.problem_text(scene, read, example=example)
        refuse_once(scene, "life_cutoff", read.id, full)
        show(scene, "life_cutoff")
        return True
    scene.session.life.round_cutoff = read
    scene.note(scene.words.say("life-cutoff-noted", cutoff=str(read)))
    show(scene, "status")
    return True


window("life_score", Window(_show_score, taps(LEFT_OUT), _read_score))
window("life_cutoff", Window(_show_cutoff, taps(LEFT_OUT), _read_cutoff))
