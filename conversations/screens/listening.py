"""A message in which somebody tells of themselves, in any state: what it answers of the open
question is taken as an answer, the rest is listed to be confirmed, and what it asks is answered.

Before a person agreed nothing of it is kept: it stays with the front end, in memory, and is read
once they do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import Enum, auto

from conversations.chat import recording
from conversations.chat.machine import LIFE, WELCOME
from conversations.chat.turn import Turn
from conversations.hearing.told import Heard, read
from conversations.interview import another_credential
from conversations.interview.heard import Answers, answers_of
from conversations.interview.question import Answer, Kind
from conversations.interview.questions.language import OWNERS
from conversations.interview.reading.answers import Either
from conversations.interview.reading.telling import Asking, asked_in
from conversations.interview.reading.wishes import begins_a_wish, read_wish
from conversations.interview.subjects import (
    subject_of,
    things_told,
    told_of_themselves,
)
from conversations.interview.walk import Asked
from conversations.screens import asking, besides, moves, planned, said_beside, told, unkept
from conversations.screens.proposals import proposed
from conversations.screens.window import ASKING
from conversations.topics import answering
from conversations.typed import about, changed, counts, happened, readings, whose
from conversations.typed.amendments import says_otherwise
from conversations.typed.lexicon import has, words_of
from conversations.typed.taken import Told, take
from conversations.typed.years import WORKED
from conversations.voice.wording import SHIPPED, fold, wording
from express_entry.candidate.profile import ABILITIES

_FEWEST_WORDS = 2
_PLANS = "retake"
"""The screen on which scores are those that are aimed at."""
_A_SENTENCE = 3
_CERTAINLY_TELLING = 3
"""Things told at once from which on a message is no question about one of them."""
_MAY_FOLLOW = ("marital_status", "residence")
"""What is told together with a partner, or with a permit."""
_ABOUT_A_TOPIC = 0.75
"""From this score on a message of fewer is surely about a topic."""
_FIRST = re.compile(r"[;\n]|[,.](?!\d)| and | et | but | mais ")


class _Asks(Enum):
    """What a message asks."""

    NOTHING = auto()
    BESIDES = auto()
    """Something, beside what it tells."""
    ONLY = auto()
    """It does nothing else."""


def load() -> None:
    """Read beforehand what messages are read by; may be called in a thread."""
    for locale in SHIPPED:
        read(wording(locale).plain("told-example"), date.min)


def typed(turn: Turn, text: str, message_id: int | None) -> bool:
    """Whether a text tells several facts (one is an answer, and read as such), in which case they
    are taken or listed."""
    screen = turn.session.screen.name
    if screen == "delete" or len(text.split()) < _FEWEST_WORDS:
        return False
    questions, only_asks = asked_in(text)
    heard = said_beside.heard(turn, text)
    if turn.session.state == WELCOME:
        return unkept.before_consent(turn, heard, text, questions)
    open_now = turn.current if screen in ASKING else None
    if open_now is not None:
        if readings.names_an_answer(asking.put_now(turn, open_now), fold(text)):
            return False  # "A positive LMIA" is the name of a choice, whatever it means elsewhere
        heard = said_beside.as_meant(turn, open_now, heard, text)
    post = said_beside.post_of(turn, heard)
    answers = answers_of(heard.facts, heard.credentials, post)
    if open_now is not None:
        answers = planned.as_planned(turn, open_now, answers, heard, text)
    with_another = another_credential.beside(turn.walk.answers, answers.values)
    if with_another.keys() != answers.values.keys() and not only_asks:
        # "Also a one-year diploma in Canada", where the country of the first is asked for.
        return _list(turn, with_another, answers, heard, text, questions)
    if screen == "told" and not (answers.values or answers.open):
        return False
    if screen == "told" and only_asks and not any(map(str.isdecimal, text)):
        return False  # "what's the difference between married and common-law" tells neither
    if screen == "told":
        return _list(turn, answers.values, answers, heard, text, questions)
    own, rest = _of_open_question(turn, open_now, answers.values, text)
    if not (own and (rest or answers.open or len(told_of_themselves(own)) > 1)):
        asks = _Asks.ONLY if only_asks else _Asks.BESIDES if questions else _Asks.NOTHING
        if not _is_telling(turn, text, rest, answers, heard, asks):
            return False
        own = {}
    if own and open_now is not None:
        if recording.problem_when_given(turn, open_now, own[open_now.key]) is not None:
            return False
        if proposed(turn, own).refused:
            # Of four scores one cannot be. Alone they are read, and refused, at the question;
            # what is told beside them is listed, with why that one is not taken.
            alone = not (rest or answers.open)
            return not alone and _list(turn, answers.values, answers, heard, text, questions)
        return _answered_with_more(turn, open_now, own, rest, answers, heard, questions, message_id)
    return _list(turn, rest, answers, heard, text, questions)


def news(turn: Turn, text: str) -> bool:
    """Whether words that answer nothing, after the score, tell one thing that is otherwise than
    before: the change is put before the person."""
    if turn.session.state not in LIFE or len(text.split()) < _A_SENTENCE:
        return False
    if about.asks(text) or answering.is_question(text, turn.words) or read_wish(text):
        return False
    heard = said_beside.heard(turn, text)
    told_now = answers_of(heard.facts, heard.credentials).values
    kept = turn.walk.answers
    if kept.get("children"):
        told_now.pop("children", None)  # a child that is born is one more than those told
    if not any(key in kept and kept[key] != one for key, one in told_now.items()):
        return False
    if not told.offer(turn, told_now):
        return False
    turn.understood = "facts"
    return True


def _is_telling(
    turn: Turn,
    text: str,
    values: Mapping[str, Answer],
    answers: Answers,
    heard: Heard,
    asks: _Asks,
) -> bool:
    """Whether a message tells several things: of few, or where it does nothing but ask, it may be
    that it asks about one of them, or wishes it."""
    if asks is _Asks.NOTHING and told_of_themselves(values) and says_otherwise(text):
        return True  # "actually I have 2 kids, not 1" tells one thing, and means to
    if asks is _Asks.NOTHING and _has_moved(turn, text, values):
        return True  # "I moved to Canada in July" is one thing, and no answer to anything else
    free = turn.current is None and turn.session.state in LIFE
    if free and asks is _Asks.NOTHING and _fills_in(turn, values) and not read_wish(text):
        return True
    things = things_told(values, [*answers.open, *heard.unsure])
    keys = [key for key in told_of_themselves(values) if key not in _MAY_FOLLOW]
    of_one = asks is _Asks.NOTHING and len(keys) > 1
    if len(things) < (_CERTAINLY_TELLING if asks is _Asks.ONLY else 2) and not of_one:
        return False
    if asks is _Asks.ONLY and not any(map(str.isdecimal, text)):
        # Whoever asks about others seldom names a figure; whoever tells of themselves does.
        return False
    if free and turn.session.screen.name != _PLANS and _is_new_test(values, text, asks):
        return True
    if free and (len(things) < 2 or read_wish(text)):
        return False
    if max(len(keys), len(things)) >= _CERTAINLY_TELLING and asks is not _Asks.ONLY:
        return True
    if asks is _Asks.NOTHING and len(things_told(values, answers.open)) > 1:
        # Each of its words may name a topic; whoever asks about one tells nothing of another.
        return not (about.asks(text) or answering.is_question(text, turn.words))
    found = answering.find(text)
    return not (found.sure and found.ranked[0].score >= _ABOUT_A_TOPIC)


def _has_moved(turn: Turn, text: str, values: Mapping[str, Answer]) -> bool:
    """Whether somebody tells that they moved to another country than was told before; to land as a
    permanent resident is something else."""
    known = turn.walk.answers.get("residence")
    if known is None or values.get("residence", known) == known:
        return False
    event = happened.read(text, lambda _: True)
    of_an_event = event is not None and event.what != "address"
    return has(words_of(text), "moves") and not of_an_event


def _fills_in(turn: Turn, values: Mapping[str, Answer]) -> bool:
    """Whether a message tells of the partner what is not known yet, and nothing else that is new:
    what it takes to see who had better apply is told in a sentence, after the score."""
    kept = turn.walk.answers
    new = [key for key, value in values.items() if kept.get(key) != value]
    return bool(new) and all(key.startswith("partner") and key not in kept for key in new)


def _is_new_test(values: Mapping[str, Answer], text: str, asks: _Asks) -> bool:
    """Whether a message tells one whole test, as somebody does who sat it again: with no question
    open nothing else needs to be told beside it. What is supposed or hoped for is none."""
    whole = any(all(f"{one}.{ability}" in values for ability in ABILITIES) for one in OWNERS)
    if not whole or asks is not _Asks.NOTHING or about.asks(text) or begins_a_wish(text):
        return False
    return changed.tells_new_results(text) or not read_wish(text)


# ------------------------------------------------------------------ the open question


def _of_open_question(
    turn: Turn, asked: Asked | None, values: Mapping[str, Answer], text: str
) -> tuple[dict[str, Answer], dict[str, Answer]]:
    """What answers the open question, with whatever else is told of the same subject; the rest."""
    if asked is None:
        return {}, dict(values)
    if asked.key not in values:
        first = _first_piece(turn, asked, text)
        if not first and asked.question.id in WORKED:
            # "working here for 2 years as a cook": where, only the question says.
            found = take(asking.put_now(turn, asked), text)
            if isinstance(found, Told):
                more = _of_subject(asked, values, same=True)
                return {**more, **found.values}, _of_subject(asked, values, same=False)
        if not first:
            return {}, dict(values)
        return first, _of_subject(asked, values, same=False)
    if asked.question.id in WORKED:
        # "2 years at a bank and 2 at a telecom, so 4 altogether": the sum is read at the question.
        summed = counts.sum_told(asking.put_now(turn, asked), text)
        values = values if summed is None else {**values, asked.key: summed}
    return _of_subject(asked, values, same=True), _of_subject(asked, values, same=False)


def _of_subject(asked: Asked, values: Mapping[str, Answer], *, same: bool) -> dict[str, Answer]:
    """The answers of the subject of a question, or the others."""
    subject = subject_of(asked.key)
    return {key: value for key, value in values.items() if (subject_of(key) == subject) is same}


def _first_piece(turn: Turn, asked: Asked, text: str) -> dict[str, Answer]:
    """The answer to the open question with which a message begins, with those that come with it
    (of one score all four), if nothing else can be meant by it; else nothing."""
    if asked.question.kind in (Kind.TEXT, Kind.OCCUPATION):
        return {}
    first = _FIRST.split(text, maxsplit=1)[0].strip()
    if not first or first == text.strip():
        return {}
    if read(first, turn.today).facts.keys() - set(_MAY_FOLLOW):
        return {}
    if whose.of_others(asking.put_now(turn, asked), text) is not None:
        return {}  # "no, my brother is a PR": what is denied, it does not say
    found = take(asking.put_now(turn, asked), first)
    if not isinstance(found, Told) or asked.key not in found.values:
        return {}
    return dict(found.values)


def _answered_with_more(
    turn: Turn,
    asked: Asked,
    own: Mapping[str, Answer],
    rest: Mapping[str, Answer],
    answers: Answers,
    heard: Heard,
    questions: tuple[Asking, ...],
    message_id: int | None,
) -> bool:
    """The open question is answered, and the rest listed."""
    found = proposed(turn, own)
    good = {key: one for key, one in own.items() if key in (asked.key, *found.good, *found.known)}
    besides.answer_questions(turn, questions)
    moves.take(turn, asked, good, message_id)
    turn.understood = "facts"
    asks = besides.asks_score(questions)
    if not told.offer(turn, rest, still_open=answers.open, unsure=heard.unsure, asks_score=asks):
        moves.go_on(turn)
    return True


def _may_be_answer(turn: Turn, text: str) -> bool:
    """Whether a text that tells nothing new can be an answer to the open question all the same:
    "WES said bachelor", of the report, after the bachelor's was told."""
    asked = turn.current if turn.session.screen.name in ASKING else None
    if asked is None:
        return False
    return isinstance(take(asking.put_now(turn, asked), text), (Told, Either))


# ------------------------------------------------------------------ the list


def _list(
    turn: Turn,
    values: Mapping[str, Answer],
    answers: Answers,
    heard: Heard,
    text: str,
    questions: tuple[Asking, ...],
) -> bool:
    shown = len(turn.replies)
    besides.answer_questions(turn, questions)
    asks = besides.asks_score(questions)
    if told.offer(turn, values, still_open=answers.open, unsure=heard.unsure, asks_score=asks):
        turn.understood = "facts"
        return True
    if _may_be_answer(turn, text) or not said_beside.is_known(turn, values):
        turn.replies = turn.replies[:shown]
        return False
    turn.understood = "facts"
    told.say_known(turn)
    return True
