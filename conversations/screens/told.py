"""The list of what was understood of a message: all of it taken with one tap, each line put right
with another; typed corrections work as well. Nothing is recorded before it is accepted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from markupsafe import Markup

from conversations.chat import recording
from conversations.chat.machine import INTERVIEW, LIFE
from conversations.chat.refusals import refuse_once
from conversations.chat.turn import Turn
from conversations.interview import another_credential
from conversations.interview.heard import answers_of
from conversations.interview.question import Answer, Kind, Problem
from conversations.interview.questions.language import OWNERS
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.interview.subjects import told_of_themselves
from conversations.interview.walk import Asked, find
from conversations.reports.estimate import is_too_early
from conversations.screens import (
    asking,
    moves,
    proposals,
    remarks,
    told_below,
    told_lines,
    topics,
    uncounted,
)
from conversations.screens.proposals import Proposals, proposed
from conversations.screens.window import (
    Args,
    Tap,
    Window,
    beside_what_waits,
    show_score,
    simply,
    taps,
    window,
)
from conversations.topics.answering import is_question
from conversations.typed import about
from conversations.typed.agreeing import agrees
from conversations.typed.lexicon import begins, words_of
from conversations.typed.put import test_name
from conversations.typed.taken import Told, take
from conversations.voice.replies import Card, Rows
from conversations.voice.wording import fold
from express_entry.candidate.dates import age_on
from express_entry.candidate.profile import ABILITIES

_FEW_WORDS = 4
"""Words of a yes or a no with a remark behind it; of more, something else may be meant."""
_ASKED_NOW = (recording.BIRTH_DATE,)
"""Dates asked next where something was told that is no whole date."""
_YEARS = ("canadian_years", "foreign_years")
_REMARKED = ("destination", "funds")
"""Questions after whose answer something is said."""


def offer(
    turn: Turn,
    values: Mapping[str, Answer],
    *,
    still_open: Mapping[str, Problem] | None = None,
    unsure: Mapping[str, object] | None = None,
    asks_score: bool = False,
) -> bool:
    """Show answers that were told, to be confirmed; ``still_open`` says by key why something told
    is no answer yet, ``unsure`` is what is to be asked first; whoever ``asks_score`` is told it
    once that can be. What waits to be confirmed from before is among them. False where nothing is
    new."""
    waiting = turn.session.listed or {}
    doubtful = answers_of(unsure or {})
    asked, still_open = doubtful.values, still_open or {}
    before = {k: one for k, one in waiting.get("values", {}).items() if k not in still_open}
    values = {**values, **_instead(before, asked)}
    values = {**_still_told(before, values), **values}
    values = another_credential.beside(turn.walk.answers, values)
    remaining = dict(waiting.get("open", {}))
    for key, told in still_open.items():
        if key not in values and (problem := _beside(turn, key, told)) is not None:
            remaining[key] = [problem.id, dict(problem.figures)]
    first = {
        key: asked.get(key)
        for key in [*told_of_themselves(asked), *doubtful.open]
        if key not in turn.walk.answers and key not in values
    }
    found = proposed(turn, values)
    left_out = uncounted.said(turn, found, values)
    if not (found.good or found.refused or remaining or first or left_out):
        return False
    turn.close_card()
    score = {"score": True} if asks_score or waiting.get("score") else {}
    unsure = {**waiting.get("unsure", {}), **first}
    args = {"values": values, "open": remaining, "unsure": unsure, **score}
    if found.good or found.refused:
        told_lines.listed(turn, args)
    elif not (remaining or first):
        turn.understood = "facts"
        turn.note(left_out)
        moves.resume(turn)
    else:
        # There is nothing to say yes to: what is still open is said, and its question comes.
        turn.note(_still_open(turn, args))
        _remember_rough(turn, args)
        _ask_open(turn, args)
        _go_on(turn, args, "")
    return True


def _instead(before: Mapping[str, Answer], asked: Mapping[str, Answer]) -> dict[str, Answer]:
    """Tests of which only the name is said, while another is in the list: "no, CELPIP"."""
    tests = [f"{owner}.test" for owner in OWNERS]
    return {key: asked[key] for key in tests if key in asked and key in before}


def _still_told(before: Mapping[str, Answer], values: Mapping[str, Answer]) -> dict[str, Answer]:
    """What was told before that still holds beside something newer: scores are those of a test."""
    another = {
        owner
        for owner in OWNERS
        if values.get(f"{owner}.test", before.get(f"{owner}.test")) != before.get(f"{owner}.test")
    }
    return {key: one for key, one in before.items() if key.partition(".")[0] not in another}


def _beside(turn: Turn, key: str, told: Problem) -> Problem | None:
    """What is to be said of something told that is no answer, beside the answer there is: an age
    may be another than that of the date of birth."""
    known, figures = turn.walk.answers.get(key), dict(told.figures)
    if known is None:
        return told
    if told.id != "told-age":
        return None
    by_date = age_on(date.fromisoformat(str(known)), turn.today)
    differs = by_date != figures["age"]
    return Problem("told-age-other", {**figures, "by_date": by_date}) if differs else None


def say_known(turn: Turn) -> None:
    """Says that what was told is all known already, and goes on."""
    turn.close_card()
    turn.note(turn.words.say("told-known"))
    moves.resume(turn)


def in_a_line(turn: Turn, args: Args) -> Markup:
    """What waits for a yes or a no, beside a page that is looked at first."""
    found = proposed(turn, args["values"])
    if not found.good:
        return Markup("")
    said = [
        turn.words.say(
            "noted",
            label=proposals.label_of(turn, found, keys),
            answer=proposals.answer_of(turn, found, keys),
        )
        for keys in proposals.lines_of(found)
    ]
    return turn.words.say("told-waits", what=turn.words.joined("between-clauses", said))


def beside(turn: Turn, text: str) -> bool:
    """Words typed below such a page: a yes or a no is about what waits, and so is what answers
    nothing; then that is put again."""
    args = turn.session.listed
    if args is None or not beside_what_waits(turn, turn.session.screen.name):
        return False
    if turn.session.offered is not None:
        return False
    if (said := agrees(text)) is not None:
        (ALL if said else NONE).does(turn, args, "")
        return True
    asked = turn.current
    if asked is not None and isinstance(take(asking.put_now(turn, asked), text), (Told, Either)):
        return False
    if topics.meant(turn, text):
        return True
    turn.close_card()
    asks = is_question(text, turn.words) or about.asks(text)
    message = "question-unanswered" if asks else "not-understood"
    refuse_once(turn, "told", message, turn.words.say(message))
    moves.resume(turn)
    return True


def _show(turn: Turn, args: Args) -> Card:
    found = proposed(turn, args["values"])
    if (key := args.get("fix")) in found.good:
        return told_lines.fixing(turn, found, key)
    if args.get("pick"):
        return told_lines.picking(turn, found)
    words = turn.words
    head = words.say("told-list" if found.good else "told-nothing-to-take")
    body = Markup("\n").join([head, *proposals.lines(turn, found)])
    refused = proposals.refusals(turn, found)
    rest = Markup("\n").join([words.say("told-refused"), *refused]) if refused else Markup("")
    left_out = uncounted.said(turn, found, args["values"])
    return turn.card([body, rest, left_out, _still_open(turn, args)], _buttons(turn, found))


def _buttons(turn: Turn, found: Proposals) -> Rows:
    if not found.good:
        return ((GO_ON.button(turn),),)
    return ((ALL.button(turn),), (told_lines.CHANGE.button(turn), NONE.button(turn)))


def _still_open(turn: Turn, args: Args) -> Markup:
    """What was told and is asked next, and why."""
    words = turn.words
    said = [
        words.say(name, **_by_name(turn, figures))
        for key, (name, figures) in args.get("open", {}).items()
        if key not in args["values"]
    ]
    unsure = {k: one for k, one in args.get("unsure", {}).items() if k not in args["values"]}
    years = next((unsure.pop(key) for key in _YEARS if key in unsure), None)
    if years is not None:
        known = {**turn.walk.answers, **args["values"]}
        abroad = known.get("canadian_years") == 0 or known.get("job.0.country", "CA") != "CA"
        said.append(words.say("told-years-abroad" if abroad else "told-years-where", years=years))
    if labels := [_label(turn, key) for key in unsure if key not in _YEARS]:
        what = words.joined("between-told", list(dict.fromkeys(labels)))
        said.append(words.say("told-unsure", what=what))
    return Markup("\n").join(dict.fromkeys(said))


def _label(turn: Turn, key: str) -> Markup:
    """What a question is about, of a test's the test, whether it applies yet or not."""
    owner, question = key.partition(".")[0], find(key)
    assert question is not None, "doubts about what nobody asks"
    wording = f"{owner}-test" if owner in OWNERS else question.wording
    return turn.words.say(wording.replace("_", "-"), "label")


def _by_name(turn: Turn, figures: Mapping[str, Any]) -> Mapping[str, Any]:
    """The figures of something told, a month and a test by their names."""
    named = dict(figures)
    if "month" in figures:
        named["month"] = turn.words.day_or_month(figures["month"])
    if "test" in figures:
        named["test"] = test_name(turn.words, figures["test"])
    return named


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
    session.refused = session.listed = None
    if any(other.key not in found.good for other in turn.walk.pending):
        session.come_back = None
    session.follow = [key for key in session.follow if key not in found.good]
    if session.focus in found.good:
        session.focus = None
    was_early = is_too_early(turn)
    recording.record(turn, found.good)
    _remember_rough(turn, args)
    _ask_day_of_test(turn, found)
    for asked in _remarked(turn, found):
        remarks.after_answer(turn, asked)
    _ask_open(turn, args)
    recording.settle(turn)
    told_below.take_kept(turn, args)
    wanted = args.get("score") or was_early
    if wanted and session.state in INTERVIEW and not is_too_early(turn):
        show_score(turn)
    else:
        moves.go_on(turn)


def _ask_day_of_test(turn: Turn, found: Proposals) -> None:
    """Of a test that was taken again after the score the day is another: it is asked at once."""
    for owner in OWNERS:
        day = f"{owner}.date"
        whole = all(f"{owner}.{ability}" in (*found.good, *found.known) for ability in ABILITIES)
        new = any(f"{owner}.{ability}" in found.good for ability in ABILITIES)
        told_day = day in found.good or day in found.known
        if turn.session.state in LIFE and whole and new and not told_day and turn.walk.by_key(day):
            turn.session.focus = day


def _ask_open(turn: Turn, args: Args) -> None:
    """What was told and is no answer yet is asked next."""
    session = turn.session
    for key in [*args.get("unsure", {}), *(key for key in args.get("open", {}))]:
        asked_first = turn.walk.by_key(key)
        if asked_first is None or (
            asked_first.question.kind is Kind.DATE and key not in _ASKED_NOW
        ):
            continue  # the day of a test can wait for its turn
        if key not in {*turn.walk.answers, *turn.walk.postponed}:
            session.focus = session.focus or key


def _remarked(turn: Turn, found: Proposals) -> list[Asked]:
    """Those after whose answer something is said: of a test the last score."""
    last = {key.partition(".")[0]: key for key in found.good if key.partition(".")[0] in OWNERS}
    keys = [*last.values(), *(key for key in _REMARKED if key in found.good)]
    return [asked for key in keys if (asked := turn.walk.by_key(key)) is not None]


def _decline(turn: Turn) -> None:
    turn.session.listed = None
    turn.close_card()
    turn.note(turn.words.say("told-none-taken"))
    moves.resume(turn)


def _go_on(turn: Turn, args: Args, value: str) -> None:
    turn.session.listed = None
    _remember_rough(turn, args)
    moves.leave(turn)


def _remember_rough(turn: Turn, args: Args) -> None:
    """An age, a year of birth and levels of a language are kept for the estimate, whatever is asked
    next."""
    for key, (name, figures) in args.get("open", {}).items():
        if key == recording.BIRTH_DATE:
            recording.remember_birth(turn, Problem(name, figures))
        else:
            recording.remember_levels(turn, key, Problem(name, figures))


def _read(turn: Turn, args: Args, text: str, message_id: int | None) -> bool:
    """A yes takes all, a no nothing; at one line, what is right instead."""
    if (key := args.get("fix")) is not None:
        found = proposed(turn, args["values"])
        if key in found.good:
            return told_lines.read(turn, args, found, found.asked(key), text)
    found = proposed(turn, args["values"])
    belonging = told_below.corrected(turn, found, text) or told_below.belonging(turn, text)
    if belonging is None and (said := _said(turn, text)) is not None:
        said.does(turn, args, "")
        return True
    if belonging is None:
        belonging = told_below.meant(found, text)
    if belonging is None:
        return told_below.keep(turn, args, text)
    turn.close_card()
    told_lines.again(turn, args, args["values"] | belonging)
    return True


def _said(turn: Turn, text: str) -> Tap | None:
    """What words about the whole list mean: a yes, a no, or that something in it is wrong."""
    if about.asks(text) or begins(words_of(text)[1:], "asks"):
        return None  # "is that good", "ok is it enough"
    if fold(text) in turn.words.words("typed-only-none"):
        return None  # the answer to a question further on; for it nothing is thrown away
    said = answers.read_yes_no(text, turn.words)
    said = agrees(text) if said is None else said
    if said is not None:
        return ALL if said else NONE
    words, listed = fold(text).split(), turn.words.words
    if set(words) & {*listed("words-told-wrong")}:
        return told_lines.CHANGE
    first, few = words[0] if words else "", len(words) <= _FEW_WORDS
    if few and first in listed("words-yes"):
        return ALL
    # A no with more behind it means something of the list; nothing is thrown away for it.
    return told_lines.CHANGE if few and first in listed("words-no") else None


ALL = Tap("all", _accept, "button-told-all", role="next")
NONE = Tap("none", simply(_decline), "button-told-none")
GO_ON = Tap("go", _go_on, "button-continue", role="next")

window(
    "told",
    Window(_show, taps(ALL, NONE, GO_ON, *told_lines.TAPS), _read, in_a_line=in_a_line),
)
