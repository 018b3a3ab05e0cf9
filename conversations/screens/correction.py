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
from conversations.screens.window import (
    Tap,
    Window,
    beside_what_waits,
    show,
    show_again,
    taps,
    window,
)
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
    offer(turn, {"key": given.key, "answers": read, "message_id": event.message_id})


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


def offer(turn: Turn, args: dict[str, Any]) -> None:
    """Put a change before the person; it waits for an answer whatever is looked at in between, and
    one of something else that was offered before it waits behind it."""
    before = turn.session.offered
    if before is not None and before["key"] != args["key"]:
        args = {**args, "behind": before}
    turn.session.offered = dict(args)
    show(turn, "correction", in_place=turn.tapped, **args)


def beside(turn: Turn, text: str) -> bool:
    """A yes or a no typed below a page is about the change that waits."""
    args = turn.session.offered
    if args is None or not beside_what_waits(turn, turn.session.screen.name):
        return False
    return _read(turn, args, text, None)


def _in_a_line(turn: Turn, args: dict[str, Any]) -> Markup:
    """The change that waits, beside a page that is looked at first."""
    lines = turn.words.joined("between-clauses", _lines(turn, args))
    return turn.words.say("told-waits", what=lines)


def _lines(turn: Turn, args: dict[str, Any]) -> list[Markup]:
    """Each answer as it is and as it would be."""
    words = turn.words
    changes = {
        one: answer
        for key, answer in args["answers"].items()
        if (one := turn.walk.by_key(key)) is not None
        and not _same(answer, turn.walk.answers.get(key))
    }
    return [
        words.say(
            "correction-line",
            label=asking.label_of_line(turn, [one], numbered=True),
            old=asking.answer_text(turn, one, turn.walk.answers[one.key])
            if one.key in turn.walk.answers
            else words.plain("not-told"),
            new=asking.answer_text(turn, one, answer),
        )
        for one, answer in changes.items()
    ]


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    return turn.card(
        [Markup("\n").join([turn.words.say(_heading(args)), *_lines(turn, args)])],
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
    turn.session.offered = args.get("behind")
    moves.accept_all(turn, asked, args["answers"], args["message_id"])


def _keep_old(turn: Turn, args: dict[str, Any], value: str) -> None:
    turn.session.offered = args.get("behind")
    moves.leave(turn)


USE_NEW = Tap("use", _use_new, "button-use-new")
KEEP_OLD = Tap("keep", _keep_old, "button-keep-old")


def _read(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """A yes or no is about the correction, never about the question that is open."""
    said = answers.read_yes_no(text, turn.words)
    if said is None:
        return False
    (USE_NEW if said else KEEP_OLD).does(turn, args, "")
    return True


window("correction", Window(_show, taps(USE_NEW, KEEP_OLD), _read, in_a_line=_in_a_line))
