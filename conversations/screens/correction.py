"""An edited message: the last answer can be corrected by editing it, after a yes."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from markupsafe import Markup

from conversations.chat import recording
from conversations.chat.scene import Scene
from conversations.interview.question import Answer, Problem
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.interview.walk import Asked
from conversations.screens import asking, moves, refusing, understanding
from conversations.screens.base import Tap, Window, show, show_again, simply, taps, window
from conversations.voice.events import Edited
from conversations.voice.replies import Card


def offer_correction(scene: Scene, event: Edited) -> None:
    """The last typed answer was edited: offer to take the new one. Older messages: a hint."""
    given = scene.session.given
    if given is None or given.message_id != event.message_id:
        scene.say(scene.words.say("edited-hint"))
        return
    asked = scene.walk.by_key(given.key)
    if asked is None:
        scene.say(scene.words.say("edited-hint"))
        return
    current = scene.current
    read = _understand(scene, asked, event.text)
    current = scene.current
    if not given.accepted and current is not None and current.key == given.key:
        # The message was refused the first time, so editing it is simply another try.
        if isinstance(read, Either):
            refusing.ask_which(scene, read)
        elif isinstance(read, Problem):
            refusing.refuse(scene, asked, read, event.message_id)
        else:
            moves.accept_all(scene, asked, read, event.message_id)
        return
    if isinstance(read, (Problem, Either)):
        problem = read if isinstance(read, Problem) else read.problem
        scene.close_card()
        scene.note(refusing.problem_text(scene, problem, asked))
        scene.note(scene.words.say("edited-kept"))
        show_again(scene)
        return
    if all(_same(answer, scene.walk.answers.get(key)) for key, answer in read.items()):
        return
    scene.close_card()
    show(scene, "correction", key=given.key, answers=read, message_id=event.message_id)


def _understand(scene: Scene, asked: Asked, text: str) -> dict[str, Answer] | Problem | Either:
    """What the edited words mean as an answer, or as four scores at once."""
    several = understanding.several_scores(scene, asked, text)
    if several is not None:
        return several
    read = understanding.understand(scene, asked, text)
    if isinstance(read, (Problem, Either)):
        return read
    return recording.problem_when_given(scene, asked, read) or {asked.key: read}


def _same(one: Any, other: Any) -> bool:
    try:
        return one == other or Decimal(str(one)) == Decimal(str(other))
    except InvalidOperation:
        return False


def _show(scene: Scene, args: dict[str, Any]) -> Card:
    asked = scene.walk.by_key(args["key"])
    assert asked is not None, "a correction of a question that does not apply"
    words = scene.words
    changes = {
        one: answer
        for key, answer in args["answers"].items()
        if (one := scene.walk.by_key(key)) is not None
        and not _same(answer, scene.walk.answers.get(key))
    }
    lines = [
        words.say(
            "correction-line",
            label=words.say(one.question.wording, "label"),
            old=asking.answer_text(scene, one, scene.walk.answers[one.key])
            if one.key in scene.walk.answers
            else words.plain("not-told"),
            new=asking.answer_text(scene, one, answer),
        )
        for one, answer in changes.items()
    ]
    return scene.card(
        [Markup("\n").join([words.say("correction"), *lines])],
        (
            (USE_NEW.button(scene),),
            (KEEP_OLD.button(scene),),
        ),
    )


def _use_new(scene: Scene, args: dict[str, Any], value: str) -> None:
    asked = scene.walk.by_key(args["key"])
    assert asked is not None, "a correction of a question that does not apply"
    scene.tapped = False
    moves.accept_all(scene, asked, args["answers"], args["message_id"])


USE_NEW = Tap("use", _use_new, "button-use-new")
KEEP_OLD = Tap("keep", simply(moves.leave), "button-keep-old")


def _read(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """A yes or no is about the correction, never about the question that is open."""
    said = answers.read_yes_no(text, scene.words)
    if said is None:
        return False
    (USE_NEW if said else KEEP_OLD).does(scene, args, "")
    return True


window("correction", Window(_show, taps(USE_NEW, KEEP_OLD), _read))
