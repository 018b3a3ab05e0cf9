"""Words typed below the list of what was understood: what they say to be otherwise in it, what they
add to it, and what they answer that is asked only after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from conversations.chat import recording
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Kind, Problem
from conversations.interview.questions.language import OWNERS
from conversations.interview.reading.answers import Either
from conversations.interview.reading.numbers import as_text, numbers_in
from conversations.interview.reading.numbers import listed as listed_words
from conversations.interview.walk import Asked
from conversations.screens import asking, moves, refusing, told_lines
from conversations.screens.proposals import Proposals, proposed
from conversations.screens.window import Args
from conversations.typed import readings
from conversations.typed.agreeing import agrees
from conversations.typed.amendments import amended
from conversations.typed.lexicon import words_of
from conversations.typed.taken import Told, take
from conversations.voice.wording import fold

_NO_WORDS = (Kind.TEXT, Kind.OCCUPATION, Kind.YES_NO, Kind.COUNTRY)
"""Kinds of question that any words may answer, a yes and a no, which are of the whole list, and a
place alone: where somebody lives, studied or wants to go, it does not say."""
_STUDY = frozenset(("education", "credential.0.level"))
"""Two answers that one level gives."""
_KEPT = (Kind.COUNTRY, Kind.CHOICE, Kind.DATE)
"""Kinds of question whose answer is told from others by what it says."""
_ASKED_AGAIN = (*_KEPT, Kind.NUMBER, Kind.SCORE, Kind.MONEY, Kind.HOURS)
"""Kinds whose answer below the list is at least said to be heard too early."""

_MONEY_WORDS = ("words-cad", "words-of-money")
_OF_MONEY = frozenset("$")


def corrected(turn: Turn, found: Proposals, text: str) -> Mapping[str, Answer] | None:
    """The answers of the list that a text says to be otherwise: "no wait speaking was 9"; of years
    told as another number, the line that has that number: "5 years not 4"."""
    questions = {key: found.asked(key).question for key in found.good}
    named = amended(text, questions, turn.words)
    keys = [named.key] if named is not None else _lines_with(found, text)
    if len(keys) != 1:
        return None
    asked = found.asked(keys[0])
    said = named.words if named is not None else _without_not(text)
    read = take(asking.put_now(found.trial, asked), said)
    if not isinstance(read, Told) and named is not None:
        figures = numbers_in(said, decimals=True).numbers
        alone = as_text(figures[0]) if len(figures) == 1 else ""
        read = take(asking.put_now(found.trial, asked), alone) if alone else read
    return read.values if isinstance(read, Told) else None


def _lines_with(found: Proposals, text: str) -> list[str]:
    """The numbers of the list that a text denies: "it was 5 years not 4"."""
    words = words_of(text)
    denied = [
        behind
        for word, behind in pairwise(words)
        if word in listed_words("words-told-not") | listed_words("words-no") and behind.isdecimal()
    ]
    return [
        key
        for key in found.good
        if found.asked(key).question.kind is Kind.NUMBER and str(found.good[key]) in denied
    ]


def _without_not(text: str) -> str:
    """What stands before "not 4": of "it was 5 years not 4" the number."""
    figures = [word for word in words_of(text) if word.isdecimal()]
    return figures[0] if figures else text


def meant(found: Proposals, text: str) -> Mapping[str, Answer] | None:
    """The answers that plain words are to one line of the list, where they can be of no other:
    "masters", "8 7 7 7", "5"."""
    matches: dict[str, Mapping[str, Answer]] = {}
    tests = {key.partition(".")[0] for key in found.good}.intersection(OWNERS)
    scores = [
        one
        for one in found.trial.walk.pending
        if one.question.kind is Kind.SCORE and one.key.partition(".")[0] in tests
    ]
    for asked in (*map(found.asked, found.good), *scores):
        if asked.question.kind in _NO_WORDS:
            continue
        read = take(asking.put_now(found.trial, asked), text)
        if isinstance(read, Told) and not _is_one_score(asked, read):
            matches.setdefault(str(sorted(read.values)), read.values)
    of_study = [one for one in matches.values() if _STUDY.intersection(one)]
    if len(of_study) > 1 and len(of_study) == len(matches):
        return {key: one for values in of_study for key, one in values.items()}
    return next(iter(matches.values())) if len(matches) == 1 else None


def _is_one_score(asked: Asked, read: Told) -> bool:
    """Whether a number alone would be one of four scores: of which, it does not say."""
    return asked.question.kind is Kind.SCORE and len(read.values) == 1


def belonging(turn: Turn, text: str) -> Mapping[str, Answer] | None:
    """The answer of words to the question that was open before the list: it belongs to it now. A
    yes or a no is about the list, unless the words behind it say as much by themselves: "no, she is
    from Brazil"."""
    asked = turn.current
    if asked is None or asked.question.kind in (Kind.TEXT, Kind.OCCUPATION):
        return None
    put = asking.put_now(turn, asked)
    first, _, behind = fold(text).partition(" ")
    if first in {*turn.words.words("words-yes"), *turn.words.words("words-no")}:
        whole = take(put, text)  # "none yet but coming" is no "coming"
        read = take(put, behind) if agrees(text) is None and isinstance(whole, Told) else None
        return (
            read.values if isinstance(read, Told) and asked.question.kind is Kind.YES_NO else None
        )
    understood = readings.understand(put, text)
    return None if isinstance(understood, (Problem, Either)) else {asked.key: understood}


def keep(turn: Turn, args: Args, text: str) -> bool:
    """Whether words answer what is asked after the list, and nothing of it: they are kept for the
    next question, or asked for again then."""
    trial = proposed(turn, args["values"]).trial
    pending = [one for one in trial.walk.pending if one.question.kind in _ASKED_AGAIN]
    answered = [one for one in pending if _answers(trial, one, text)]
    asked = answered[0] if answered else None
    if asked is None:
        return False
    if len(answered) == 1 and (values := _of_itself(trial, asked, text)) is not None:
        # It can be of nothing else: it stands in the list, and is taken with it.
        turn.close_card()
        turn.understood = "facts"
        told_lines.again(turn, args, args["values"] | values)
        return True
    turn.close_card()
    turn.understood = "answer"
    # Of a question further on it is not known yet whether it comes next.
    comes_next = asked is trial.walk.pending[0] and asked.question.kind in _KEPT
    kept = {"kept": text} if comes_next else {}
    message = "told-kept" if kept else "told-again-later"
    turn.note(turn.words.say(message, text=refusing.clipped(turn, text)))
    told_lines.listed(turn, {**args, **kept})
    return True


def _answers(trial: Turn, asked: Asked, text: str) -> bool:
    return isinstance(take(asking.put_now(trial, asked), text), Told)


def _of_itself(trial: Turn, asked: Asked, text: str) -> Mapping[str, Answer] | None:
    """The answer of words that say by themselves what they are of: an amount of money, hours a
    week, a whole day. A number or a place is of many questions, some of which come later."""
    question, words = asked.question, words_of(text)
    if question.kind is Kind.MONEY:
        says = not _OF_MONEY.isdisjoint(words) or _has(words, *_MONEY_WORDS)
    elif question.kind is Kind.HOURS:
        says = _has(words, "words-hours")
    else:
        says = question.of_birth
    read = take(asking.put_now(trial, asked), text) if says else None
    return read.values if isinstance(read, Told) else None


def _has(words: Sequence[str], *lists: str) -> bool:
    return any(not listed_words(name).isdisjoint(words) for name in lists)


def take_kept(turn: Turn, args: Args) -> None:
    """What was typed while the list waited, where the question that follows it is one that it
    answers."""
    text, asked = args.get("kept"), turn.current
    if text is None or asked is None or asked.question.kind not in _KEPT:
        return
    taken = take(asking.put_now(turn, asked), text)
    if isinstance(taken, Told):
        moves.take(turn, asked, taken.values)
        recording.settle(turn)
