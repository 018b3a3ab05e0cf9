"""Words that are about another question than the open one: the one before it, a language test, or
one that is named as answered wrongly. What they change is put before the person first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from conversations.chat import recording
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Kind, Problem
from conversations.interview.reading.answers import Either
from conversations.interview.reading.numbers import listed
from conversations.interview.reading.wishes import wonders
from conversations.interview.subjects import ALIKE
from conversations.interview.walk import Asked
from conversations.screens import asking, correction, entries, moves, planned, refusing
from conversations.screens.window import ASKING, show, show_again
from conversations.typed import about, minds
from conversations.typed.agreeing import agrees
from conversations.typed.amendments import (
    Amendment,
    amended,
    asks_to_change,
    before_denied,
    figure_denied,
    hours_of_a_job,
    named,
    of_partner,
    says_otherwise,
    says_wrong,
)
from conversations.typed.lexicon import begins, has, without, words_of
from conversations.typed.taken import PARTS_OF_A_DATE, Told, take

_FAR_BACK = 3
"""Questions before the open one that somebody may still have in mind."""
_TESTS = ("english.test", "french.test")
_NUMBERS = {
    "canadian_years": "words-told-year",
    "foreign_years": "words-told-year",
    "partner.canadian_years": "words-told-year",
    "children": "words-told-child",
}
"""Numbers that are known by their unit."""


_ACCOMPANYING = "partner.accompanying"


def said(turn: Turn, text: str, message_id: int | None) -> bool:
    """Whether a text says that an answer given before is wrong; the change is offered, or the
    question is put again where it is not said what it should be."""
    wrong = says_wrong(text) or asks_to_change(text)
    hours = hours_of_a_job(text)
    if not (wrong or hours or says_otherwise(text)):
        return False
    if turn.session.screen.name == "delete" or about.asks(text) or wonders(text):
        return False
    given = _spoken_of(turn, text)
    questions = {key: asked.question for key, asked in _nearest_first(turn, given).items()}
    found = _of_hours(given, hours) if hours else amended(text, questions, turn.words)
    if (found is None or not found.words) and not of_partner(text):
        found = _of_a_number(turn, text) or found or _of_the_last(turn, text)
    if found is None or found.key not in given:
        return False
    asked, here = given[found.key], turn.current
    if not wrong and here is not None and here.question is asked.question:
        return False  # "I started in May 2018, not 2019" answers what is asked of another job
    if not wrong and not (found.words and _may_be_meant(turn, asked, found.words)):
        return False
    turn.understood = "command:change"
    turn.close_card()
    alike = [one.key for one in given.values() if one.question is asked.question]
    which = entries.meant(turn, text, alike)
    if which is None:
        show(turn, "which_entry", keys=alike, words=found.words, message_id=message_id)
    else:
        put_right(turn, given[which], found.words, message_id)
    return True


def mind_changed(turn: Turn, text: str, message_id: int | None) -> bool:
    """Whether a text says, and nothing else, that the partner comes after all, or stays; or that
    somebody changed their mind, about what is named or what they answered last."""
    answers, here = turn.walk.answers, turn.current
    comes, about_what = minds.comes_along(text), minds.changed_about(text)
    asked = turn.walk.by_key(_ACCOMPANYING)
    is_known = asked is not None and _ACCOMPANYING in answers
    if comes is not None:
        is_asked = here is not None and here.key == _ACCOMPANYING
        if asked is None or not is_known or is_asked or answers[_ACCOMPANYING] is comes:
            return False
        turn.close_card()
        _offer(turn, asked, {_ACCOMPANYING: comes}, message_id)
        return True
    if about_what is None:
        return False
    meant = asked if is_known and of_partner(about_what) else _named_in(turn, about_what)
    if meant is None:
        return False
    turn.understood = "command:change"
    turn.close_card()
    put_right(turn, meant, "", message_id)
    return True


def _named_in(turn: Turn, about_what: str) -> Asked | None:
    """The question answered that is named; where none is, the one answered last."""
    given = {asked.key: asked for asked in turn.walk.asked if asked.key in turn.walk.answers}
    if about_what:
        questions = {key: one.question for key, one in _nearest_first(turn, given).items()}
        found = named(about_what, questions, turn.words)
        return given.get(found) if found is not None else None
    asked = turn.current if turn.session.screen.name in ASKING else None
    before = _before(turn, asked) if asked is not None else iter(())
    return next((one for one in before if one.key in given), None)


def _spoken_of(turn: Turn, text: str) -> dict[str, Asked]:
    """The questions that a text may call answered wrongly: those answered, and of the partner,
    where that is said, whatever is asked of the partner and nothing that is asked of both."""
    given = {asked.key: asked for asked in turn.walk.asked if asked.key in turn.walk.answers}
    if not of_partner(text):
        born = turn.walk.by_key(recording.BIRTH_DATE)
        if turn.session.born_between is not None and born is not None:
            given[born.key] = born  # an age will do for an estimate, and can be put right too
        return given
    partners = {asked.key: asked for asked in turn.walk.asked if asked.key.startswith("partner")}
    return partners | {k: one for k, one in given.items() if one.question.id not in ALIKE}


def _may_be_meant(turn: Turn, asked: Asked, words: str) -> bool:
    """Whether words are an answer, or a date of which only the year is told."""
    taken = take(asking.put_now(turn, asked), words)
    return isinstance(taken, Told) or (
        isinstance(taken, Problem) and taken.id in PARTS_OF_A_DATE and asked.key.startswith("job.")
    )


def put_right(turn: Turn, asked: Asked, words: str, message_id: int | None) -> None:
    """Offer what the words say instead; without any, or where they say nothing, the question is put
    again."""
    if words:
        read = take(asking.put_now(turn, asked), words)
        if isinstance(read, Told) and asked.question.kind is not Kind.OCCUPATION:
            _offer(turn, asked, read.values, message_id)
            return
        if isinstance(read, (Problem, Either)):
            problem = read.problem if isinstance(read, Either) else read
            is_age = asked.key == recording.BIRTH_DATE and recording.awaits_estimate(turn)
            if is_age and recording.remember_birth(turn, problem):
                later = Problem(f"{problem.id}-later", problem.figures)
                turn.note(refusing.problem_text(turn, later, asked))
                show_again(turn)
                return
            turn.note(refusing.problem_text(turn, problem, asked))
    turn.session.focus = asked.key
    turn.session.follow = []
    if turn.session.screen.name not in (*ASKING, "which_entry"):
        turn.session.come_back = turn.session.screen
    show(turn, "question", in_place=turn.tapped)


def _of_the_last(turn: Turn, text: str) -> Amendment | None:
    """The answer given just before, where a text says that it is wrong and nothing else: "no thats
    wrong" beside the next question answers nothing there."""
    asked = turn.current if turn.session.screen.name in ASKING else None
    if asked is None or without(without(words_of(text), "wrong"), "around-wrong"):
        return None
    last = next((one for one in _before(turn, asked) if one.key in turn.walk.answers), None)
    return Amendment(last.key, "") if last is not None else None


def _of_hours(given: Mapping[str, Asked], hours: str) -> Amendment | None:
    """The hours of a job that was told before."""
    key = next((key for key, one in given.items() if one.question.id == "job.hours"), None)
    return Amendment(key, hours) if key is not None else None


def _of_a_number(turn: Turn, text: str) -> Amendment | None:
    """The one number of years, or of children, that a text says to be otherwise and names by no
    more than what it was: "only one year, not two"."""
    denied = figure_denied(text)
    if denied is None or turn.current is not None:
        return None
    words = words_of(text)
    keys = [
        key
        for key, unit in _NUMBERS.items()
        if turn.walk.answers.get(key) == denied and not listed(unit).isdisjoint(words)
    ]
    return Amendment(keys[0], before_denied(text)) if len(keys) == 1 else None


def _nearest_first(turn: Turn, given: dict[str, Asked]) -> dict[str, Asked]:
    """The questions answered; of a list those of the entry that is open, then of the last one."""
    here = turn.current
    index = here.index if here is not None and here.index is not None else -1

    def nearness(asked: Asked) -> int:
        return 0 if asked.index in (None, index) else 1 + abs((asked.index or 0) - 100)

    return {asked.key: asked for asked in sorted(given.values(), key=nearness)}


def instead(
    turn: Turn, asked: Asked, text: str, message_id: int | None, *, on_card: bool = True
) -> bool:
    """Whether words that are no answer to the open question are one to another on the same card
    (``on_card``), which is taken, or to the question before it; or name a language test."""
    for other in turn.walk.together_with(asked) if on_card else ():
        if other.key == asked.key:
            continue
        read = take(asking.put_now(turn, other), text)
        if isinstance(read, Told):
            moves.accept_all(turn, other, read.values, message_id)
            return True
    names_test = has(words_of(text), "test-words") and not planned.is_asked(turn, asked)
    for key in _TESTS if names_test else ():
        test = turn.walk.by_key(key)
        if test is not None and key != asked.key and _test_told(turn, test, text, message_id):
            return True
    for nearness, before in enumerate(_before(turn, asked)):
        is_told = before.key in turn.walk.answers
        # To a question that was left open only a date is told in passing: "no", or a title, may
        # be meant for anything.
        if not (is_told or before.question.kind is Kind.DATE):
            continue
        if not _may_be_of(before, text, nearness):
            continue
        if before.question.kind is Kind.SCORE and not _of_one_test(asked, before):
            continue  # "382", told of a round, is no score of a test told before
        if asked.question.labels == "equivalent" and before.question.labels == "level":
            continue  # a level in the report's words is the report's, not what was studied
        read = take(asking.put_now(turn, before), text)
        if isinstance(read, Told):
            turn.close_card()
            if is_told:
                _offer(turn, before, read.values, message_id)
            else:
                _note(turn, read.values)
            return True
    return False


def _before(turn: Turn, asked: Asked) -> Iterator[Asked]:
    """The questions answered, or left open, just before one, the last first."""
    before = turn.walk.before(asked.key)
    for _ in range(_FAR_BACK):
        if before is None:
            return
        if before.key in turn.walk.answers or before.key in turn.session.skipped:
            yield before
        before = turn.walk.before(before.key)


def _may_be_of(before: Asked, text: str, nearness: int) -> bool:
    """Whether a text can be meant for a question answered before: of an earlier one than the last,
    only what is unlike any other answer. A yes or a no by itself is of none: it is no level."""
    kind = before.question.kind
    if kind in about.WORDS or agrees(text) is not None:
        return False
    if nearness:
        return kind in (Kind.DATE, Kind.CHOICE)
    words = words_of(text)
    says_yes_or_no = begins(words, "yes") or begins(words, "no")
    return kind is not Kind.YES_NO or (says_yes_or_no > 0 and len(words) > says_yes_or_no)


def _of_one_test(asked: Asked, before: Asked) -> bool:
    """Whether two questions are about the same test."""
    return asked.key.partition(".")[0] == before.key.partition(".")[0]


def _test_told(turn: Turn, test: Asked, text: str, message_id: int | None) -> bool:
    """Whether a text names a test that this question asks for: taken where nothing was told of it,
    and offered as a change where something else was."""
    put = asking.put_now(turn, test)
    read = take(put, text)
    if not isinstance(read, Told) or read.values.get(test.key) in (None, "none"):
        return False
    turn.close_card()
    if test.key in turn.walk.answers:
        _offer(turn, test, read.values, message_id)
        return True
    _note(turn, read.values)
    return True


def _note(turn: Turn, values: Mapping[str, Answer]) -> None:
    """Take what was told of a question that had no answer, and put the open one again."""
    turn.understood = "answer"
    recording.record(turn, values)
    turn.note(moves.noted(turn, values))
    turn.brief = True
    show(turn, "question")


def _offer(turn: Turn, asked: Asked, values: Mapping[str, Answer], message_id: int | None) -> None:
    """Offer to change an answer; one that is the same is said to be there already."""
    if all(turn.walk.answers.get(key) == value for key, value in values.items()):
        turn.note(turn.words.say("already-told", what=moves.noted(turn, values)))
        turn.brief = True
        if turn.tapped:
            turn.close_card()
        show(turn, "question") if turn.current is not None else moves.resume(turn)
        return
    turn.understood = "command:change"
    told = {"key": asked.key, "answers": dict(values), "message_id": message_id}
    correction.offer(turn, {**told, "earlier": True})
