"""Short words at a question of another matter that tell one fact outright: where a brother or a
sister lives, if not in Canada, that there was no work there, and a sum in another currency. They
are taken up before the words can be a question about points or about money, or a bare none."""

from __future__ import annotations

from datetime import date

from conversations.chat.turn import Turn
from conversations.hearing.lists import any_of
from conversations.hearing.where import countries
from conversations.interview.question import Kind, Problem
from conversations.interview.reading.answers import Either
from conversations.interview.reading.numbers import numbers_in
from conversations.interview.reading.telling import asks_outright
from conversations.interview.walk import Asked
from conversations.screens import asking, told
from conversations.screens.said_beside import heard
from conversations.topics.answering import has_mark
from conversations.typed.lexicon import has, without, words_of
from conversations.typed.taken import Told, take

_MOST_WORDS = 12
"""More is a story, which is heard as a whole."""
_SIBLINGS = ("sibling", "relative")
_YEARS_END = date.max.year
"""More than a year, an age or a score can be."""
_LONGEST_SUM = 5
"""Words of a sum, as "1.2 million mexican pesos"; more tell something else of it."""
_LONGEST_NONE = 6
"""Words of "I have no Canadian experience yet"."""
_NOT_OF_CANADA = (
    "english.",
    "french.",
    "education",
    "foreign_years",
    "marital_status",
    "birth_date",
)
"""The questions to which nothing that is in Canada is an answer."""
_FOREIGN = ("problem-money-foreign", "problem-money-which")


def read(turn: Turn, asked: Asked, text: str) -> bool:
    """Whether words tell such a fact, which is put before the person to be confirmed, or asked for
    as it is counted."""
    words = words_of(text)
    if len(words) > _MOST_WORDS or asks_outright(text) or has_mark(text):
        return False
    return (
        _sibling_elsewhere(turn, asked, text)
        or _no_work_in_canada(turn, asked, text)
        or _sum_elsewhere(turn, asked, text)
    )


def _sibling_elsewhere(turn: Turn, asked: Asked, text: str) -> bool:
    """ "My brother lives in India", where something else is asked: none in Canada is told of."""
    words, sibling = words_of(text), turn.walk.by_key("sibling")
    if sibling is None or asked.question.id in _SIBLINGS or not has(words, "lives-there"):
        return False
    named = countries(words)
    if not named or "CA" in named or not any(any_of(word, "sibling") for word in words):
        return False
    taken = take(asking.put_now(turn, sibling), text)
    if not isinstance(taken, Told) or taken.values.get(sibling.key) is not False:
        return False
    if not told.offer(turn, {sibling.key: False}):
        told.say_known(turn)
    turn.understood = "facts"
    return True


def _no_work_in_canada(turn: Turn, asked: Asked, text: str) -> bool:
    """ "None in Canada", "no Canadian experience" where a test or a degree is asked for: whoever
    writes so is still at the question about work, and has not said that there is no test."""
    years = turn.walk.by_key("canadian_years")
    if years is None or not asked.question.id.startswith(_NOT_OF_CANADA):
        return False
    words = words_of(text)
    if len(words) > _LONGEST_NONE or any(numbers_in(text).numbers) or has(words, "test-words"):
        return False
    denied = "0" in words or has(words, "no-work") or has(words, "denies")
    if not denied:  # looked at first: most answers are a name or a number
        return False
    taken = take(asking.put_now(turn, years), text)
    if not isinstance(taken, Told) or taken.values.get(years.key) != 0:
        return False
    if countries(words) != ["CA"] and heard(turn, text).facts != {"work_canada_years": 0}:
        return False  # a bare none answers the open question
    if not told.offer(turn, {years.key: 0}):
        told.say_known(turn)
    turn.understood = "facts"
    return True


def _sum_elsewhere(turn: Turn, asked: Asked, text: str) -> bool:
    """ "I have 1.2 million pesos", where something else is asked."""
    funds = turn.walk.by_key("funds")
    if funds is None or asked.question.kind is Kind.MONEY:
        return False
    if not any(number > _YEARS_END for number in numbers_in(text).numbers):
        return False
    taken = take(asking.put_now(turn, funds), text)
    problem = taken.problem if isinstance(taken, Either) else taken
    if not isinstance(problem, Problem) or problem.id not in _FOREIGN:
        return False
    if len(without(words_of(text), "around-savings")) > _LONGEST_SUM:
        return False
    said = Problem("told-other-money", {"text": text})
    if not told.offer(turn, {}, still_open={funds.key: said}):
        return False
    turn.understood = "facts"
    return True
