"""How words typed at a question are read."""

from __future__ import annotations

from typing import Any

from conversations.chat.refusals import refuse_once, says_nothing_new
from conversations.chat.turn import Turn
from conversations.interview.question import Kind, Problem
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.interview.walk import Asked
from conversations.screens import (
    asking,
    moves,
    occupation,
    refusing,
    report_wording,
    topics,
    understanding,
)
from conversations.screens.window import show
from conversations.topics.answering import is_question
from conversations.voice.wording import fold
from express_entry.counting import language

_DATES = (Kind.DATE, Kind.MONTH, Kind.MONTH_OR_NOW)


def read(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    asked = turn.current
    assert asked is not None, "an answer without a question"
    if "was" in args and fold(text) in (fold(was_label(turn, args)), *_was_words(turn, args)):
        it_was(turn, args["was_key"], args["was"])
        return True
    if _asks_back(turn, asked, text):
        if not topics.meant(turn, text):
            turn.close_card()
            full = turn.words.say("question-unanswered")
            refuse_once(turn, asked.key, "question", full, asking.example(turn, asked))
            topics.back(turn)
        return True
    if asked.question.kind in (Kind.TEXT, Kind.OCCUPATION) and topics.told(turn, text):
        return True
    if asked.question.kind is Kind.OCCUPATION:
        return occupation.read(turn, asked, text, message_id)
    yes = answers.read_yes_no(text, turn.words)
    if yes is False and asked.question.not_yet:
        moves.skip(turn)
        return True
    named = understanding.names_an_answer(turn, fold(text))
    if yes is not None and asked.question.kind in _DATES and not named:
        refusing.refuse(turn, asked, Problem("problem-date-yes-no", {"text": text}), message_id)
        return True
    several = understanding.several_scores(turn, asked, text)
    if several is not None:
        if isinstance(several, Problem):
            refusing.refuse(turn, asked, several, message_id)
        else:
            moves.accept_all(turn, asked, several, message_id)
        return True
    read = understanding.understand(turn, asked, text)
    if isinstance(read, Either):
        refusing.ask_which(turn, read)
    elif isinstance(read, Problem):
        # What is known to be an answer that cannot be taken is said to be that: "rupees".
        lost = says_nothing_new(read.id) or is_question(text, turn.words)
        if not (lost and topics.meant(turn, text)):
            refusing.refuse(turn, asked, read, message_id)
    else:
        if asked.question.labels == "equivalent":
            report_wording.say_back(turn, text)
        other = understanding.taken_for(turn, asked, text)
        if other is not None:
            label = asking.choice_label(turn, asked, str(read))
            turn.note(turn.words.say("test-taken-as", test=label, other=other.display))
            if asked.question.choice_wording == "test":
                turn.beside = {"was": other.id, "was_key": asked.key}
        moves.accept(turn, asked, read, message_id)
    return True


def _asks_back(turn: Turn, asked: Asked, text: str) -> bool:
    """Whether the person asks something instead of answering: a question mark, and a word that
    begins a question or nothing that could be an answer."""
    if not any(mark in text for mark in "?؟？"):
        return False
    opening = fold(text).partition(" ")[0]
    if opening in turn.words.words("words-question"):
        return True
    if asked.question.kind in (Kind.TEXT, Kind.OCCUPATION):
        return False
    return isinstance(understanding.understand(turn, asked, text), Problem)


def was_label(turn: Turn, args: dict[str, Any]) -> str:
    test = next(one for one in language.not_accepted() if one.id == args["was"])
    return turn.words.plain("button-it-was", test=test.display)


def _was_words(turn: Turn, args: dict[str, Any]) -> tuple[str, ...]:
    message = f"not-accepted-{args['was']}"
    return (*turn.words.words(message), *turn.words.words(message, "alone"))


def it_was(turn: Turn, key: str, test_id: str) -> None:
    """The test just taken for an accepted one was another: it is asked for again."""
    asked = turn.walk.by_key(key)
    test = next(one for one in language.not_accepted() if one.id == test_id)
    turn.close_card()
    if asked is not None:
        for name in (key, *asked.question.resets):
            turn.session.answers.pop(name, None)
        turn.changed()
        turn.session.focus = key
        turn.note(
            refusing.problem_text(
                turn, understanding.not_accepted_problem(turn, asked, test), asked
            )
        )
    show(turn, "question")
