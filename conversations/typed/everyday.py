"""Everyday words at a question, by its kind: what stands around an answer, and what it is called in
daily life. Asked of what the strict readers could not take."""

from __future__ import annotations

from functools import lru_cache

from conversations.chat.refusals import says_nothing_new
from conversations.interview.question import Answer, Kind, Problem
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.days_past import read_day_past
from conversations.interview.reading.numbers import listed
from conversations.typed import (
    among,
    counts,
    day_words,
    language_tests,
    levels,
    marriage,
    places_named,
    readings,
    scores,
    yes_no,
)
from conversations.typed.lexicon import Lexicon, has, without, without_phrases, words_of
from conversations.typed.put import Put
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold

_MIL = Pattern("typed thousand", r"(?i)(?<=\d) ?<mil>\b")
_BESIDE = (
    "problem-score-beside",
    "problem-money-beside",
    "problem-hours-beside",
    "problem-number-beside",
    "problem-date-ago",
)
"""Problems of words beside a value, which by itself could be taken."""
_OF_FIGURES = (Kind.NUMBER, Kind.MONEY, Kind.HOURS, Kind.SCORE)
_FULL_TIME = 3
"""Of the usual hours a week, those that are full time come first."""
_SHORTEST_NAME = 3
"""Letters of a choice's name that says something in the middle of other words."""
_QUESTIONS = 16
"""Questions whose names of choices stay at hand: making them ready takes longer than reading."""


def read(put: Put, text: str, strict: Problem) -> Answer | Problem | Either:
    """What a text means; ``strict``, why the strict readers do not take it, where nothing more is
    known of it."""
    found = _behind_a_yes(put, text)
    found = _read(put, text, strict) if found is None else found
    if isinstance(found, str) and put.question.id == "destination" and _is_doubted(text):
        return Either(Problem("problem-likely", {"text": text}), (found,))
    if found is not None and not (isinstance(found, Problem) and _is_open(found)):
        return found
    if _is_open(strict):
        return _doubted(put, text) or among.offered(put, text) or _more_of(found, strict)
    return strict


def _is_open(problem: Problem) -> bool:
    """Whether there may still be a value among the words that a problem is told of."""
    return says_nothing_new(problem.id) or problem.id in _BESIDE


def _more_of(found: Answer | Problem | Either | None, strict: Problem) -> Problem:
    """Of two problems the one that says more."""
    said = isinstance(found, Problem) and not says_nothing_new(found.id)
    return found if isinstance(found, Problem) and said else strict


def _is_doubted(text: str) -> bool:
    """Whether a text says that what it names is not sure: "not decided, maybe Ontario"."""
    words = without(words_of(text), "or")
    return has(words, "unsure-of-it") or has(words, "not-known")


def _behind_a_yes(put: Put, text: str) -> Answer | Problem | Either | None:
    """The figure behind a yes to what was asked by "have you any": "oui 2"."""
    first, _, rest = " ".join(text.split()).partition(" ")
    if put.question.kind not in _OF_FIGURES or fold(first) not in listed("typed-yes"):
        return None
    if not rest[:1].isdecimal():
        return None
    read = readings.understand(put, rest)
    return None if isinstance(read, Problem) else read


def _doubted(put: Put, text: str) -> Either | None:
    """The value of which it is said that it is not sure, "idk maybe 40", to be asked back."""
    plain = without_phrases(text, "unsure-of-it", "not-known")
    if plain == text or not plain:
        return None
    strict = readings.understand(put, plain)
    meant = _read(put, plain, strict) if isinstance(strict, Problem) else strict
    if meant is None or isinstance(meant, Problem):
        return None
    values = tuple(meant.values) if isinstance(meant, Either) else (meant,)
    if any(put.problem_when_given(one) is not None for one in values):
        return None
    return Either(Problem("problem-likely", {"text": text}), values)


def _read(put: Put, text: str, strict: Problem) -> Answer | Problem | Either | None:
    match put.question.kind:
        case Kind.YES_NO:
            return yes_no.read(put, text)
        case Kind.COUNTRY:
            return places_named.country(put, text)
        case Kind.DATE | Kind.MONTH | Kind.MONTH_OR_NOW:
            if day_words.goes_on(put, text):
                return "now"
            return _day(put, text, strict)
        case Kind.NUMBER:
            return counts.read(put, text)
        case Kind.MONEY if has(words_of(text), "no-money") and not any(map(str.isdecimal, text)):
            return 0
        case Kind.MONEY if counts.none_first(text):
            return 0
        case Kind.MONEY if (rest := _in_thousands(put, text)) is not None:
            return _said_of(readings.understand(put, rest), text)
        case Kind.MONEY if (rest := _behind_a_no(text)) is not None:
            return _said_of(readings.understand(put, rest), text)
        case Kind.SCORE:
            return scores.read(put, text)
        case Kind.TEXT if strict.id == "problem-city-unknown":
            return places_named.city(text)
        case Kind.CHOICE:
            return _choice(put, text)
        case Kind.HOURS if strict.id == "problem-hours-full-time":
            return Either(strict, put.question.quick[:_FULL_TIME])
    return None


def _day(put: Put, text: str, strict: Problem) -> Answer | Problem | Either | None:
    if put.question.kind is Kind.DATE and (past := _day_gone_by(put, text)) is not None:
        return past
    if (month := day_words.counted_back(put, text)) is not None:
        return Either(Problem("problem-likely", {"text": text}), (month,))
    part = day_words.part_of_period(put, text)
    clean = day_words.cleaned(put, part) or (part if part != text else None)
    if clean is not None:
        return _said_of(readings.understand(put, clean), text)
    ago = says_nothing_new(strict.id) and has(words_of(text), "ago")
    return Problem("problem-date-ago", {"text": text}) if ago else None


def _day_gone_by(put: Put, text: str) -> str | None:
    """A day counted back from today, of what has a day behind it: "avant-hier"."""
    if put.question.of_birth or put.question.aimed_at:
        return None
    day = read_day_past(text, put.today)
    return day if isinstance(day, str) else None


def _said_of(read: Answer | Problem | Either, text: str) -> Answer | Problem | Either:
    """What was read of the words that matter, with a problem told of the words as typed."""
    if isinstance(read, Problem):
        return Problem(read.id, {**dict(read.figures), "text": text})
    if isinstance(read, Either):
        return Either(
            Problem(read.problem.id, {**dict(read.problem.figures), "text": text}), read.values
        )
    return read


def _choice(put: Put, text: str) -> Answer | Problem | Either:
    if put.question.id == "destination":
        return places_named.province(put, text)
    if put.question.id == "marital_status":
        return marriage.read(put, text)
    if put.question.labels == "level":
        return levels.read(put, text)
    if language_tests.asks_for_test(put):
        return language_tests.named(put, text)
    return _named(put, text)


@lru_cache(maxsize=_QUESTIONS)
def _lexicon(names: tuple[tuple[str, tuple[str, ...]], ...]) -> Lexicon:
    """What the choices of a question are called: our words, and the same for everybody."""
    return Lexicon(
        {option: [one for one in known if len(one) >= _SHORTEST_NAME] for option, known in names}
    )


def _named(put: Put, text: str) -> Answer | Problem | Either:
    """The choice whose name is among the words."""
    unknown = Problem("problem-choice-unknown", {"text": text})
    if put.question.labels == "equivalent":
        return _said_of_report(put, text) or unknown
    names = _lexicon(tuple(put.names().items()))
    words = words_of(text)
    if all(len(word) == 1 for word in words):
        words = ("".join(words),)  # "W E S"
    mended = names.mend(words)
    found = tuple(dict.fromkeys(one.name for one in names.find(mended.words)))
    if put.question.id == "permit" and has(words, "on-its-way"):
        # A permit that is applied for is not held yet: until then it may be maintained status.
        found = tuple(dict.fromkeys(("maintained", *found)))
    elif len(found) == 1 and mended.surely:
        return found[0]
    return Either(Problem("problem-likely", {"text": text}), found) if found else unknown


def _said_of_report(put: Put, text: str) -> Answer | None:
    """The choice that a sentence about the report names, and nothing else: "WES said bachelor's".
    The words of a report itself are never guessed: a level too high costs a refusal."""
    words = words_of(text)
    rest = without(words, "of-a-report")
    if len(rest) == len(words):
        return None
    if not rest:
        level = put.view.here("level") if has(words, "the-same") else None
        return level if level in put.names() else None
    named = (option for option, known in put.names().items() if " ".join(rest) in known)
    return next(named, None)


def _behind_a_no(text: str) -> str | None:
    """What stands behind words that there is less than is asked for: "not enough, like 5000"."""
    typed = text.casefold().strip()
    for phrase in sorted(listed("typed-too-little"), key=len, reverse=True):
        if typed.startswith(phrase) and typed != phrase:
            rest = typed[len(phrase) :].strip(" ,.;:-")
            return (
                None if rest.startswith(tuple(f"{one} " for one in listed("typed-than"))) else rest
            )
    return None


def _in_thousands(put: Put, text: str) -> str | None:
    """A sum whose "mil" is a thousand, since it is told in Spanish: "30 mil dólares". Others mean
    a million by it."""
    words = words_of(text)
    spanish = put.words.locale == "es" or has(words, "spanish-money")
    plain = _MIL.sub(" 000", text)
    return plain if spanish and plain != text else None
