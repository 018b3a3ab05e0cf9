"""Any of these? Relatives, study, a nomination, an offer: several answers on one card, each ticked
where it is true; what is not ticked is not."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.question import Answer
from conversations.interview.questions.eca import TIES
from conversations.interview.reading import answers
from conversations.interview.walk import Asked
from conversations.screens import answering, asking, moves, topics
from conversations.screens.window import Tap, show
from conversations.typed.none_of_these import says_none
from conversations.voice.quotes import Foldable
from conversations.voice.replies import Button, Card
from conversations.voice.wording import fold


def is_asked(turn: Turn, asked: Asked) -> bool:
    """Whether a question is asked on this card: it is open together with others of it."""
    waits = asked in turn.walk.pending and turn.session.focus is None
    return waits and asked.question.together == TIES and len(_waiting(turn, asked)) > 1


def _waiting(turn: Turn, asked: Asked) -> tuple[Asked, ...]:
    """What the card offers: the open questions of it, whichever entry they are about."""
    return tuple(one for one in turn.walk.pending if one.question.together == TIES)


def card(turn: Turn, asked: Asked, args: dict[str, Any]) -> Card:
    """The list with what is ticked so far."""
    chosen = _chosen(turn, asked)
    buttons: list[tuple[Button, ...]] = [
        (TICK.button(turn, _label(turn, one, one.key in chosen), value=number),)
        for number, one in enumerate(_waiting(turn, asked))
    ]
    done = DONE if chosen else NONE
    rows = (
        *topics.offered(turn, args),
        *buttons,
        (done.button(turn),),
        *answering.control_row(turn, asked),
    )
    text = turn.words.say("ties", **asking.values_for(turn, asked))
    if turn.brief:
        return turn.card([text], rows)
    return turn.card([Markup("\n").join([asking.heading(turn, asked), text])], rows)


def explained(turn: Turn, asked: Asked) -> list[Markup | Foldable]:
    """What each of them is and why it is asked, the later ones behind a tap."""
    words, lines = turn.words, {}
    for one in _waiting(turn, asked):
        name, values = one.question.wording, asking.values_for(turn, one)
        lines[name] = words.say(
            "ties-explained",
            label=words.say(name, "label"),
            why=words.say(name, "why", **values),
            help=words.say(name, "help", **values),
        )
    title = words.say("ties", **asking.values_for(turn, asked))
    return [title, Foldable(tuple(lines.values()))]


def _chosen(turn: Turn, asked: Asked) -> list[str]:
    return [one.key for one in _waiting(turn, asked) if one.key in turn.session.ticked]


def _label(turn: Turn, asked: Asked, ticked: bool) -> str:
    label = turn.words.plain(f"ties-{asked.question.wording}")
    return turn.words.plain("ties-ticked", label=label) if ticked else label


def _tick(turn: Turn, args: dict[str, Any], value: str) -> None:
    asked = answering.asked_now(turn)
    key = _waiting(turn, asked)[int(value)].key
    chosen = _chosen(turn, asked)
    ticked = [one for one in chosen if one != key] if key in chosen else [*chosen, key]
    turn.session.ticked = ticked
    show(turn, "question", in_place=True)


def _finish(turn: Turn, args: dict[str, Any], value: str) -> None:
    asked = answering.asked_now(turn)
    _take(turn, asked, _chosen(turn, asked))


def _take(turn: Turn, asked: Asked, chosen: list[str], message_id: int | None = None) -> None:
    waiting = _waiting(turn, asked)
    values: dict[str, Answer] = {one.key: one.key in chosen for one in waiting}
    if values.get("sibling"):
        # The nearer relative counts for both, and no other is asked for.
        values.pop("relative", None)
    turn.session.ticked = []
    labels = [_label(turn, one, False) for one in waiting if one.key in chosen]
    told = turn.words.listed(labels) if labels else turn.words.say("button-none-of-these")
    said = Markup("{}\n{}").format(
        turn.words.say("ties", **asking.values_for(turn, asked)),
        turn.words.say("your-answer", answer=told),
    )
    moves.accept_all(turn, asked, values, message_id, said=said)


TICK = Tap("tick", _tick)
DONE = Tap("done", _finish, "button-ties-done")
NONE = Tap("done", _finish, "button-none-of-these")
TAPS = (TICK, DONE)


def says_done(turn: Turn, text: str) -> bool:
    """Whether words say that no more is ticked."""
    return fold(text) in turn.words.words("button-ties-done", "also")


def read(turn: Turn, asked: Asked, text: str, message_id: int | None) -> bool:
    """None of them; what is named is ticked, to be looked at before it counts."""
    args = turn.session.screen.args
    said, typed = answers.read_yes_no(text, turn.words), fold(text)
    chosen = _chosen(turn, asked)
    finished = says_done(turn, text)
    none = said is False or says_none(text, turn.words)
    if none and chosen:
        # "None" of the others, or a tick by mistake: what was ticked is not lost by a word.
        turn.close_card()
        ticked = turn.words.listed(
            [_label(turn, one, False) for one in _waiting(turn, asked) if one.key in chosen]
        )
        turn.note(turn.words.say("ties-none-beside", ticked=ticked))
        show(turn, "question", **args)
    elif none:
        _take(turn, asked, [], message_id)
    elif chosen and (finished or said is True):
        _take(turn, asked, chosen, message_id)
    elif named := _named(turn, asked, typed):
        turn.close_card()
        turn.session.ticked = [*chosen, *named]
        show(turn, "question")
    elif said is True or finished:
        turn.close_card()
        turn.note(turn.words.say("ties-which"))
        show(turn, "question", **args)
    else:
        return False
    return True


def _named(turn: Turn, asked: Asked, typed: str) -> list[str]:
    return [
        one.key
        for one in _waiting(turn, asked)
        if any(
            set(name.split()) <= set(typed.split())
            for name in (
                *turn.words.words(f"ties-{one.question.wording}", "also"),
                fold(_label(turn, one, False)),
            )
        )
    ]
