"""An edited message: the last answer can be corrected by editing it, after a yes."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from markupsafe import Markup

from conversations.chat import recording
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Problem
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.interview.walk import Asked
from conversations.screens import asking, moves, refusing
from conversations.screens.window import Tap, Window, show, show_again, simply, taps, window
from conversations.typed import about, language_tests
from conversations.voice.events import Edited
from conversations.voice.replies import Card


def offer_correction(turn: Turn, event: Edited) -> None:
    """The last typed answer was edited: offer to take the new one. Older messages: a hint."""
    given = turn.session.given
    if given is None or given.message_id != event.message_id:
        turn.say(turn.words.say("edited-hint"))
        return
    asked = turn.walk.by_key(given.key)
    if asked is None:
        turn.say(turn.words.say("edited-hint"))
        return
    current = turn.current
    read = _understand(turn, asked, event.text)
    current = turn.current
    if not given.accepted and current is not None and current.key == given.key:
        # The message was refused the first time, so editing it is simply another try.
        if isinstance(read, Either):
            refusing.ask_which(turn, read)
        elif isinstance(read, Problem):
            refusing.refuse(turn, asked, read, event.message_id)
        else:
            moves.accept_all(turn, asked, read, event.message_id)
        return
    if isinstance(read, (Problem, Either)):
        problem = read if isinstance(read, Problem) else read.problem
        turn.close_card()
        turn.note(refusing.problem_text(turn, problem, asked))
        turn.note(turn.words.say("edited-kept"))
        show_again(turn)
        return
    if all(_same(answer, turn.walk.answers.get(key)) for key, answer in read.items()):
        return
    turn.close_card()
    show(turn, "correction", key=given.key, answers=read, message_id=event.message_id)


def _understand(turn: Turn, asked: Asked, text: str) -> dict[str, Answer] | Problem | Either:
    """What the edited words mean as an answer, or as four scores at once."""
    put = asking.put_now(turn, asked)
    several = language_tests.several_scores(put, text)
    if several is not None:
        return several
    read = about.meaning(put, text)
    if isinstance(read, (Problem, Either)):
        return read
    return recording.problem_when_given(turn, asked, read) or {asked.key: read}


def _same(one: Any, other: Any) -> bool:
    try:
        return one == other or Decimal(str(one)) == Decimal(str(other))
    except InvalidOperation:
        return False


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    asked = turn.walk.by_key(args["key"])
    assert asked is not None, "a correction of a question that does not apply"
    words = turn.words
    changes = {
        one: answer
        for key, answer in args["answers"].items()
        if (one := turn.walk.by_key(key)) is not None
        and not _same(answer, turn.walk.answers.get(key))
    }
    lines = [
        words.say(
            "correction-line",
            label=words.say(one.question.wording, "label"),
            old=asking.answer_text(turn, one, turn.walk.answers[one.key])
            if one.key in turn.walk.answers
            else words.plain("not-told"),
            new=asking.answer_text(turn, one, answer),
        )
        for one, answer in changes.items()
    ]
    return turn.card(
        [Markup("\n").join([words.say(_heading(args)), *lines])],
        (
            (USE_NEW.button(turn),),
            (KEEP_OLD.button(turn),),
        ),
    )


def _heading(args: dict[str, Any]) -> str:
    return "correction-earlier" if args.get("earlier") else "correction"


def _use_new(turn: Turn, args: dict[str, Any], value: str) -> None:
    asked = turn.walk.by_key(args["key"])
    assert asked is not None, "a correction of a question that does not apply"
    turn.tapped = False
    moves.accept_all(turn, asked, args["answers"], args["message_id"])


USE_NEW = Tap("use", _use_new, "button-use-new")
KEEP_OLD = Tap("keep", simply(moves.leave), "button-keep-old")


def _read(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """A yes or no is about the correction, never about the question that is open."""
    said = answers.read_yes_no(text, turn.words)
    if said is None:
        return False
    (USE_NEW if said else KEEP_OLD).does(turn, args, "")
    return True


window("correction", Window(_show, taps(USE_NEW, KEEP_OLD), _read))
