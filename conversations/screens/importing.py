"""Taking a file of ``/export`` back: sent or pasted, looked at, shown, and taken by a tap."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.chat import importing
from conversations.chat.importing import ABOUT_THE_PERSON, NotTaken
from conversations.chat.machine import INTERVIEW, WELCOME
from conversations.chat.session import Screen, Session
from conversations.chat.turn import Turn
from conversations.screens import moves
from conversations.screens.window import (
    Tap,
    Window,
    render,
    show,
    show_score,
    simply,
    taps,
    window,
)
from conversations.voice.replies import Card

_LOOKED_AT = ("status", "review", "timeline", "sheet")
"""Pages that a session must be able to show, beside the score, before it is offered."""


def is_pasted(turn: Turn, text: str) -> bool:
    """Whether a message is, or begins, a file of ours; or any such file where one is asked for."""
    asked = turn.session.screen.name == "import"
    return text.lstrip().startswith("{") and (asked or '"format"' in text)


def given(turn: Turn, content: str | None, why: str = "large") -> None:
    """A file was sent or pasted: what it would replace is shown; what is wrong is said. ``why``
    says it of one whose content is not to be had."""
    words = turn.words
    turn.close_card()
    if turn.session.state == WELCOME:
        # Nothing is kept, and nothing looked at, before somebody agreed.
        turn.note(words.say("import-agree-first"))
        show(turn, "consent")
        return
    try:
        if content is None:
            raise NotTaken(why)
        taken = importing.read(content, turn.today)
        _try_out(turn, taken)
    except NotTaken as error:
        turn.note(words.say(f"import-{error}", most=words.number(importing.LARGEST)))
        show(turn, "import")
        return
    show(turn, "import_preview", taken=_as_stored(taken))


def _as_stored(taken: Session) -> dict[str, Any]:
    """What is to be taken, as values that a screen may keep."""
    whole = taken.model_dump(mode="json", exclude_defaults=True)
    return {name: one for name, one in whole.items() if name in _KEPT}


_KEPT = frozenset((*ABOUT_THE_PERSON, "format", "reminders"))


def _try_out(turn: Turn, taken: Session) -> None:
    """Raises ``NotTaken`` where what was read cannot be shown: then it is not what it seems."""
    trial = Turn(turn.session.copy_for_turn(), turn.today, turn.new_id)
    importing.put_in_place(trial.session, taken)
    trial.changed()
    score = "estimate" if trial.session.state in INTERVIEW else "score"
    try:
        for name in (*_LOOKED_AT, score):
            render(trial, Screen(name=name))
    except Exception as error:
        raise NotTaken("damaged") from error


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    return turn.card([turn.words.say("import-how")], ((LEAVE.button(turn),),))


def _show_preview(turn: Turn, args: dict[str, Any]) -> Card:
    words, taken = turn.words, _stored(args)
    born = _born(taken)
    state = "interview" if taken.state in (*INTERVIEW, "review") else taken.state
    told = words.say(
        "import-holds",
        answers=len(taken.answers),
        jobs=sum(key.endswith(".noc") and key.startswith("job.") for key in taken.answers),
        form=len(taken.form),
        stage=words.plain(f"import-stage-{state}"),
        born=words.date(born) if born is not None else "none",
    )
    return turn.card(
        [
            words.say("import-title"),
            told,
            words.say("import-replaces", answers=len(turn.session.answers)),
        ],
        ((TAKE.button(turn),), (LEAVE.button(turn),)),
    )


def _born(taken: Session) -> date | None:
    born = taken.answers.get("birth_date")
    return date.fromisoformat(born) if isinstance(born, str) else None


def _stored(args: dict[str, Any]) -> Session:
    return Session.model_validate(args["taken"])


def _take(turn: Turn, args: dict[str, Any], value: str) -> None:
    importing.put_in_place(turn.session, _stored(args))
    turn.changed()
    turn.close_card()
    turn.note(turn.words.say("import-taken"))
    if turn.walk.pending or turn.session.state in INTERVIEW:
        moves.resume(turn)
    else:
        show_score(turn)


LEAVE = Tap("leave", simply(moves.leave), "button-import-leave", control=True)
TAKE = Tap("take", _take, "button-import-take", role="danger")

window("import", Window(_show, taps(LEAVE)))
window("import_preview", Window(_show_preview, taps(TAKE, LEAVE)))
