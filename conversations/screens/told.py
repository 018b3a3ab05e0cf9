"""The list of what was understood of a message: all of it taken with one tap, each line put right
with another; typed corrections work as well. Nothing is recorded before it is accepted."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from conversations.chat import recording
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Kind, Problem
from conversations.interview.questions.language import OWNERS
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.interview.walk import Asked
from conversations.screens import asking, moves, proposals, refusing, remarks
from conversations.screens.proposals import Proposals, answer_of, label_of, lines_of, proposed
from conversations.screens.window import Args, Tap, Window, rows_of, show, simply, taps, window
from conversations.typed import readings
from conversations.voice.replies import Card, Rows

LABEL = 58
"""Characters of a button; a phone shows about as many on two lines."""
MOST_CHOICES = 8
"""Usual answers of a question that are offered as buttons; more are typed."""
_REMARKED = ("destination", "funds")
"""Questions after whose answer something is said."""


def offer(
    turn: Turn,
    values: Mapping[str, Answer],
    *,
    still_open: Mapping[str, Problem] | None = None,
    unsure: Mapping[str, object] | None = None,
) -> bool:
    """Show answers that were told, to be confirmed; ``still_open`` says by key why something told
    is no answer yet, ``unsure`` is what is to be asked first. False where nothing is new."""
    remaining = {
        key: [problem.id, dict(problem.figures)]
        for key, problem in (still_open or {}).items()
        if key not in turn.walk.answers and key not in values
    }
    found = proposed(turn, values)
    if not (found.good or found.refused or remaining):
        return False
    turn.close_card()
    show(turn, "told", values=dict(values), open=remaining, unsure=dict(unsure or {}))
    return True


def _show(turn: Turn, args: Args) -> Card:
    found = proposed(turn, args["values"])
    if (key := args.get("fix")) in found.good:
        return _fixing(turn, found, key)
    if args.get("pick"):
        return _picking(turn, found)
    words = turn.words
    head = words.say("told-list" if found.good else "told-nothing-to-take")
    body = Markup("\n").join([head, *proposals.lines(turn, found)])
    refused = proposals.refusals(turn, found)
    rest = Markup("\n").join([words.say("told-refused"), *refused]) if refused else Markup("")
    return turn.card([body, rest, _still_open(turn, args)], _buttons(turn, found))


def _buttons(turn: Turn, found: Proposals) -> Rows:
    if not found.good:
        return ((GO_ON.button(turn),),)
    return ((ALL.button(turn),), (CHANGE.button(turn), NONE.button(turn)))


def _still_open(turn: Turn, args: Args) -> Markup:
    """What was told and is asked next, and why."""
    words = turn.words
    said = [
        words.say(name, **figures)
        for key, (name, figures) in args.get("open", {}).items()
        if key not in args["values"]
    ]
    if args.get("unsure"):
        years = next(iter(args["unsure"].values()))
        said.append(words.say("told-years-where", years=years))
    return Markup("\n").join(said)


# ------------------------------------------------------------------ one line put right


def _picking(turn: Turn, found: Proposals) -> Card:
    """One button for each answer, those of a test each by itself."""
    buttons = [
        (LINE.button(turn, _label(turn, found, key), value=number),)
        for number, key in enumerate(_keys(found))
    ]
    return turn.card([turn.words.say("told-which")], (*buttons, (TO_LIST.button(turn),)))


def _keys(found: Proposals) -> list[str]:
    """The keys that can be put right, in the order of the list."""
    return [key for keys in lines_of(found) for key in keys]


def _label(turn: Turn, found: Proposals, key: str) -> str:
    label, answer = label_of(turn, found, (key,)), answer_of(turn, found, (key,))
    text = turn.words.plain("told-button", label=label, answer=answer)
    return text if len(text) <= LABEL else turn.words.cut(text, LABEL - 1)


def _fixing(turn: Turn, found: Proposals, key: str) -> Card:
    """The question of one line, to be answered anew, or left out."""
    asked = found.asked(key)
    options = asked.question.options(asked.view(found.trial.walk.answers))
    choices = [
        CHOICE.button(turn, asking.choice_label(found.trial, asked, option), value=number)
        for number, option in enumerate(options)
    ]
    rows = rows_of(choices, asked.question.columns) if len(choices) <= MOST_CHOICES else []
    heard = turn.words.say("present-answer", answer=answer_of(turn, found, (key,)))
    body = Markup("\n").join([asking.question_text(found.trial, asked), heard])
    return turn.card(
        [body, turn.words.say("for-example", example=asking.example(found.trial, asked))],
        (*rows, (LEAVE_OUT.button(turn), TO_LIST.button(turn))),
        numbers=asked.question.kind in (Kind.NUMBER, Kind.MONEY, Kind.HOURS, Kind.SCORE),
    )


def _again(turn: Turn, args: Args, values: Mapping[str, Answer]) -> None:
    """The list once more, with other answers."""
    turn.understood = "facts"
    rest = {name: kept for name, kept in args.items() if name not in ("pick", "fix")}
    show(turn, "told", in_place=turn.tapped, **{**rest, "values": dict(values)})


def _without(args: Args, key: str) -> dict[str, Answer]:
    """The answers without one, and without what hangs on it."""
    owner, _, name = key.partition(".")
    whole_test = owner in OWNERS and name == "test"
    return {
        other: value
        for other, value in args["values"].items()
        if other != key and not (whole_test and other.startswith(f"{owner}."))
    }


def _pick(turn: Turn, args: Args, value: str) -> None:
    show(turn, "told", in_place=True, **{**args, "pick": True})


def _line(turn: Turn, args: Args, value: str) -> None:
    keys = _keys(proposed(turn, args["values"]))
    at = int(value)
    show(turn, "told", in_place=True, **{**args, "fix": keys[at] if at < len(keys) else None})


def _choose(turn: Turn, args: Args, value: str) -> None:
    found = proposed(turn, args["values"])
    asked = found.asked(args["fix"])
    option = asked.question.options(asked.view(found.trial.walk.answers))[int(value)]
    answer: Answer = option
    if asked.question.kind is Kind.YES_NO:
        answer = option == "yes"
    elif asked.question.kind is Kind.NUMBER:
        answer = int(option)
    _put_right(turn, args, asked, answer)


def _put_right(turn: Turn, args: Args, asked: Asked, answer: Answer) -> None:
    values = args["values"] | {asked.key: answer}
    if asked.key == "credential.0.level" and "education" in values:
        values["education"] = answer
    _again(turn, args, values)


def _leave_out(turn: Turn, args: Args, value: str) -> None:
    _again(turn, args, _without(args, args["fix"]))


def _to_list(turn: Turn, args: Args, value: str) -> None:
    _again(turn, args, args["values"])


# ------------------------------------------------------------------ taken, or not


def _accept(turn: Turn, args: Args, value: str) -> None:
    """Record what the list says, and go on; what was unsure is asked first."""
    found = proposed(turn, args["values"])
    session = turn.session
    if turn.tapped:
        taken = Markup("\n").join([turn.words.say("told-taken"), *proposals.lines(turn, found)])
        turn.close_card(taken)
    else:
        turn.close_card()
    turn.understood = "answer"
    session.refused = None
    if any(other.key not in found.good for other in turn.walk.pending):
        session.come_back = None
    session.follow = [key for key in session.follow if key not in found.good]
    if session.focus in found.good:
        session.focus = None
    recording.record(turn, found.good)
    for asked in _remarked(turn, found):
        remarks.after_answer(turn, asked)
    for key in [*args.get("unsure", {}), *(key for key in args.get("open", {}))]:
        asked_first = turn.walk.by_key(key)
        if asked_first is not None and key not in turn.walk.answers:
            session.focus = session.focus or key
    moves.go_on(turn)


def _remarked(turn: Turn, found: Proposals) -> list[Asked]:
    """Those after whose answer something is said: of a test the last score."""
    last = {key.partition(".")[0]: key for key in found.good if key.partition(".")[0] in OWNERS}
    keys = [*last.values(), *(key for key in _REMARKED if key in found.good)]
    return [asked for key in keys if (asked := turn.walk.by_key(key)) is not None]


def _decline(turn: Turn) -> None:
    turn.close_card()
    turn.note(turn.words.say("told-none-taken"))
    moves.resume(turn)


def _read(turn: Turn, args: Args, text: str, message_id: int | None) -> bool:
    """A yes takes all, a no nothing; at one line, what is right instead."""
    if (key := args.get("fix")) is not None:
        found = proposed(turn, args["values"])
        if key in found.good:
            return _read_line(turn, args, found, found.asked(key), text)
    said = answers.read_yes_no(text, turn.words)
    if said is not None:
        (ALL if said else NONE).does(turn, args, "")
        return True
    open_now = turn.current
    if open_now is None or open_now.question.kind in (Kind.TEXT, Kind.OCCUPATION):
        return False
    read = readings.understand(asking.put_now(turn, open_now), text)
    if isinstance(read, (Problem, Either)):
        return False
    # An answer to the question that was open before the list belongs to it now.
    turn.close_card()
    _again(turn, args, args["values"] | {open_now.key: read})
    return True


def _read_line(turn: Turn, args: Args, found: Proposals, asked: Asked, text: str) -> bool:
    read = readings.understand(asking.put_now(found.trial, asked), text)
    if isinstance(read, Either):
        read = read.problem
    problem = read if isinstance(read, Problem) else None
    turn.close_card()
    if not isinstance(read, Problem):
        found.trial.session.answers.pop(asked.key, None)
        found.trial.changed()
        problem = recording.problem_when_given(found.trial, asked, read)
        if problem is None:
            _put_right(turn, args, asked, read)
            return True
    assert problem is not None, "neither an answer nor a problem"
    turn.note(refusing.problem_text(found.trial, problem, asked))
    show(turn, "told", **args)
    return True


ALL = Tap("all", _accept, "button-told-all")
CHANGE = Tap("change", _pick, "button-told-change")
NONE = Tap("none", simply(_decline), "button-told-none")
LINE = Tap("line", _line)
CHOICE = Tap("a", _choose)
LEAVE_OUT = Tap("out", _leave_out, "button-told-leave-out")
TO_LIST = Tap("list", _to_list, "button-to-list", control=True)
GO_ON = Tap("go", simply(moves.leave), "button-continue")

window(
    "told",
    Window(_show, taps(ALL, CHANGE, NONE, LINE, CHOICE, LEAVE_OUT, TO_LIST, GO_ON), _read),
)
