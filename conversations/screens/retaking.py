"""A test to be sat once more beside one that counts: its day, the aim, what that brings."""

from __future__ import annotations

from datetime import date
from typing import Any

from conversations.chat.refusals import refuse_once
from conversations.chat.session import Retake
from conversations.chat.turn import Turn
from conversations.interview.question import Problem
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.reports import retake
from conversations.screens import asking, refusing
from conversations.screens.window import TO_SCORE, Tap, Window, show, simply, taps, window
from conversations.typed.language_tests import several_scores
from conversations.voice.replies import Button, Card


def begin(turn: Turn) -> None:
    """Ask for the day of a sitting, of the one test that counts or of the one chosen."""
    turn.close_card()
    held = retake.held(turn)
    if not held:
        turn.note(turn.words.say("retake-no-test"))
        show(turn, "review_section", section="language", page=0)
    else:
        only: dict[str, Any] = {"test": held[0]} if len(held) == 1 else {}
        show(turn, "retake", **only)


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    words, name = turn.words, args.get("test")
    if name is None:
        rows = [
            (WHICH.button(turn, retake.label(turn, one), value=one),) for one in retake.held(turn)
        ]
        return turn.card([words.say("retake-which")], (*rows, (TO_SCORE.button(turn),)))
    planned = turn.session.retakes.get(name)
    step = args.get("step") or (
        "day" if planned is None else "scores" if not planned.scores else ""
    )
    test = retake.label(turn, name)
    if step == "day":
        days = [date.fromisoformat(one) for one in args.get("days", ())]
        rows = [(DAY.button(turn, words.date(one), value=one.isoformat()),) for one in days]
        text = words.say("retake-day", test=test)
        example = words.say("for-example", example=words.plain("english-plan-date", "example"))
        return turn.card([text, example], (*rows, (TO_SCORE.button(turn),)))
    if step == "scores":
        text = words.say("retake-scores", test=test)
        example = words.say("for-example", example=retake.scores_held(turn, name))
        return turn.card([text, example], ((LATER.button(turn),),))
    buttons: list[tuple[Button, ...]] = [
        (one.button(turn),) for one in (OTHER_SCORES, OTHER_DAY, DROP, TO_SCORE)
    ]
    return turn.card(retake.told(turn, name), tuple(buttons))


def _read(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    name = args.get("test")
    if name is None:
        return False
    planned = turn.session.retakes.get(name)
    step = args.get("step") or (
        "day" if planned is None else "scores" if not planned.scores else ""
    )
    if step == "day":
        turn.close_card()
        _take_day(turn, name, answers.read_expected_day(text, turn.words, turn.today))
        return True
    return step == "scores" and _take_scores(turn, name, text)


def _take_day(turn: Turn, name: str, read: answers.Read) -> None:
    if isinstance(read, Either):
        days = [str(one) for one in read.values if date.fromisoformat(str(one)) > turn.today]
        turn.note(refusing.problem_text(turn, read.problem))
        show(turn, "retake", test=name, step="day", days=days)
    elif isinstance(read, Problem):
        refuse_once(turn, "retake", read.id, refusing.problem_text(turn, read))
        show(turn, "retake", test=name, step="day")
    elif (day := date.fromisoformat(str(read))) <= turn.today:
        refuse_once(
            turn, "retake", "past", turn.words.say("retake-past", date=turn.words.date(day))
        )
        show(turn, "retake", test=name, step="day")
    else:
        _keep_day(turn, name, day)


def _keep_day(turn: Turn, name: str, day: date) -> None:
    known = turn.session.retakes.get(name)
    _keep(turn, name, Retake(on=day, scores=known.scores if known else {}))
    show(turn, "retake", test=name)


def _take_scores(turn: Turn, name: str, text: str) -> bool:
    """The four scores aimed at, typed as those of a report."""
    asked = turn.walk.by_key(f"{name}.listening")
    assert asked is not None, "a test without its scores"
    found = several_scores(asking.put_now(turn, asked), text)
    if found is None:
        return False
    turn.close_card()
    if isinstance(found, Problem):
        refuse_once(turn, "retake", found.id, refusing.problem_text(turn, found))
    else:
        known = turn.session.retakes[name]
        scores = {key.partition(".")[2]: str(score) for key, score in found.items()}
        _keep(turn, name, Retake(on=known.on, scores=scores))
    show(turn, "retake", test=name)
    return True


def _keep(turn: Turn, name: str, planned: Retake) -> None:
    turn.session.retakes = {**turn.session.retakes, name: planned}
    turn.changed()


def _choose(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "retake", in_place=True, test=value)


def _choose_day(turn: Turn, args: dict[str, Any], value: str) -> None:
    _keep_day(turn, args["test"], date.fromisoformat(value))


def _without_scores(turn: Turn) -> None:
    show(turn, "timeline", in_place=True)


def _again(step: str) -> Any:
    return lambda turn, args, _: show(turn, "retake", in_place=True, test=args["test"], step=step)


def _drop(turn: Turn, args: dict[str, Any], value: str) -> None:
    kept = {name: one for name, one in turn.session.retakes.items() if name != args["test"]}
    turn.session.retakes = kept
    turn.changed()
    turn.note(turn.words.say("retake-dropped"))
    show(turn, "score", in_place=True)


WHICH = Tap("t", _choose)
DAY = Tap("d", _choose_day)
LATER = Tap("later", simply(_without_scores), "button-retake-later", control=True)
OTHER_DAY = Tap("day", _again("day"), "button-retake-day")
OTHER_SCORES = Tap("scores", _again("scores"), "button-retake-scores")
DROP = Tap("drop", _drop, "button-retake-drop")

window(
    "retake",
    Window(_show, taps(WHICH, DAY, LATER, OTHER_DAY, OTHER_SCORES, DROP, TO_SCORE), _read),
)
