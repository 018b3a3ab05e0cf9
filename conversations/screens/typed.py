"""How words typed at a question are read."""

from __future__ import annotations

from typing import Any

from conversations.chat.refusals import refuse_once
from conversations.chat.scene import Scene
from conversations.interview.question import Kind, Problem
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.interview.walk import Asked
from conversations.screens import asking, moves, occupation, refusing, report_wording, understanding
from conversations.screens.base import show
from conversations.voice.wording import fold
from express_entry.counting import language

_DATES = (Kind.DATE, Kind.MONTH, Kind.MONTH_OR_NOW)


def read(scene: Scene, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    asked = scene.current
    assert asked is not None, "an answer without a question"
    if "was" in args and fold(text) in (fold(was_label(scene, args)), *_was_words(scene, args)):
        it_was(scene, args["was_key"], args["was"])
        return True
    if _asks_back(scene, asked, text):
        scene.close_card()
        full = scene.words.say("question-unanswered")
        refuse_once(scene, asked.key, "question", full, asking.example(scene, asked))
        show(scene, "question")
        return True
    if asked.question.kind is Kind.OCCUPATION:
        return occupation.read(scene, asked, text, message_id)
    yes = answers.read_yes_no(text, scene.words)
    if yes is False and asked.question.not_yet:
        moves.skip(scene)
        return True
    named = understanding.names_an_answer(scene, fold(text))
    if yes is not None and asked.question.kind in _DATES and not named:
        refusing.refuse(scene, asked, Problem("problem-date-yes-no", {"text": text}), message_id)
        return True
    several = understanding.several_scores(scene, asked, text)
    if several is not None:
        if isinstance(several, Problem):
            refusing.refuse(scene, asked, several, message_id)
        else:
            moves.accept_all(scene, asked, several, message_id)
        return True
    read = understanding.understand(scene, asked, text)
    if isinstance(read, Either):
        refusing.ask_which(scene, read)
    elif isinstance(read, Problem):
        refusing.refuse(scene, asked, read, message_id)
    else:
        if asked.question.labels == "equivalent":
            report_wording.say_back(scene, text)
        other = understanding.taken_for(scene, asked, text)
        if other is not None:
            label = asking.choice_label(scene, asked, str(read))
            scene.note(scene.words.say("test-taken-as", test=label, other=other.display))
            if asked.question.choice_wording == "test":
                scene.beside = {"was": other.id, "was_key": asked.key}
        moves.accept(scene, asked, read, message_id)
    return True


def _asks_back(scene: Scene, asked: Asked, text: str) -> bool:
    """Whether the person asks something instead of answering: a question mark, and a word that
    begins a question or nothing that could be an answer."""
    if not any(mark in text for mark in "?؟？"):
        return False
    opening = fold(text).partition(" ")[0]
    if opening in scene.words.words("words-question"):
        return True
    if asked.question.kind in (Kind.TEXT, Kind.OCCUPATION):
        return False
    return isinstance(understanding.understand(scene, asked, text), Problem)


def was_label(scene: Scene, args: dict[str, Any]) -> str:
    test = next(one for one in language.not_accepted() if one.id == args["was"])
    return scene.words.plain("button-it-was", test=test.display)


def _was_words(scene: Scene, args: dict[str, Any]) -> tuple[str, ...]:
    message = f"not-accepted-{args['was']}"
    return (*scene.words.words(message), *scene.words.words(message, "alone"))


def it_was(scene: Scene, key: str, test_id: str) -> None:
    """The test just taken for an accepted one was another: it is asked for again."""
    asked = scene.walk.by_key(key)
    test = next(one for one in language.not_accepted() if one.id == test_id)
    scene.close_card()
    if asked is not None:
        for name in (key, *asked.question.resets):
            scene.session.answers.pop(name, None)
        scene.changed()
        scene.session.focus = key
        scene.note(
            refusing.problem_text(
                scene, understanding.not_accepted_problem(scene, asked, test), asked
            )
        )
    show(scene, "question")
