"""What words typed at a question are taken for: an answer, one to be asked back, a question of
their own, or that it is not known. The chat and the door for scripts do what this says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.chat.refusals import says_nothing_new
from conversations.interview.question import OF_DAYS, Answer, Kind, Problem
from conversations.interview.reading import answers
from conversations.interview.reading.amounts import fold_keeping_points
from conversations.interview.reading.answers import Either
from conversations.interview.reading.numbers import listed
from conversations.interview.reading.shortened import in_any_words
from conversations.topics import answering
from conversations.typed import (
    about,
    behind,
    language_tests,
    permit_end,
    places_named,
    readings,
    report_ordered,
    titles,
    whose,
    years,
)
from conversations.typed.about import About
from conversations.typed.agreeing import agrees
from conversations.typed.lexicon import begins, has, without, without_phrases, words_of
from conversations.typed.put import Put
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold, month_numbers
from express_entry.rulebook.language_tests import NotAcceptedTest

_IMPOSSIBLE = frozenset(
    [
        "problem-date-impossible",
        "problem-number-range",
        "problem-score-range",
        "problem-score-699",
        "problem-test-not-accepted",
        "problem-test-other-language",
        "problem-text-yes-no",
    ]
)
"""Problems of what was understood, not of understanding it."""
PARTS_OF_A_DATE = (
    "problem-date-needs-day",
    "problem-date-needs-year",
    "problem-date-only-year",
    "problem-date-about",
    "problem-date-month-first",
)
"""Problems of a date of which a part was typed."""
_UNDERSTOOD = (*_IMPOSSIBLE, *PARTS_OF_A_DATE)
"""Problems of which more is said than that the answer is not known."""
_BUT = Pattern("typed but", r"[,;:.]\s+|\s<but>\s")
_CORRECTED = Pattern("typed corrected", r"(?i)[\s,;.:(–—-]+<no-wait>[\s,;.:–—-]+")


@dataclass(frozen=True, slots=True)
class Told:
    """Answers found good, by their keys."""

    values: Mapping[str, Answer]
    other: NotAcceptedTest | None = None
    """A test that goes by the same bare name as the one taken."""


@dataclass(frozen=True, slots=True)
class Refused:
    """What is understood, and cannot be so or is not accepted."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class Skipped:
    """The answer is not known, or not told."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question about nothing that is known here."""


Taken = Told | Skipped | Either | Problem | Refused | About | Unanswered


def take(put: Put, text: str) -> Taken:
    """What typed words are taken for where this question is put; of words that correct themselves,
    what the last of them are: "master's, no wait, a postgraduate diploma"."""
    *_, last = _CORRECTED.split(text)
    corrected = _take(put, last) if last != text and last.strip() else None
    taken = corrected if isinstance(corrected, (Told, Either)) else _take(put, text)
    if corrected is not None and taken is not corrected and isinstance(taken, Told):
        # What was said first is taken back, and what it is instead was not understood.
        taken = corrected
    if not isinstance(taken, (Told, Skipped, Refused)) and (plain := _without_asides(text)):
        meant = _take(put, plain)
        better = (Told,) if isinstance(taken, (Either, About)) else (Told, Either, Skipped)
        taken = meant if isinstance(meant, better) else taken
    if isinstance(taken, (Problem, About)) and (full := _written_out(put, text)) is not None:
        meant = _take(put, full)
        taken = meant if isinstance(meant, (Told, Either)) else taken
    if isinstance(taken, Problem) and taken.id in _IMPOSSIBLE:
        return Refused(taken)
    return taken


def _written_out(put: Put, text: str) -> str | None:
    """A text as it is texted, "jsuis tjrs", with its words written out; None where nothing of the
    kind is there, or where any words can be an answer."""
    if put.question.kind in about.WORDS:
        return None
    folded = fold_keeping_points(text)
    full = in_any_words(folded)
    return None if full == folded else full


def _without_asides(text: str) -> str | None:
    """A text without what is said with an answer and tells nothing: "all sevens, thank God". None
    where nothing of the kind is there, or nothing else."""
    plain = without_phrases(text, "interjections")
    return plain if plain and plain != text else None


def _take(put: Put, text: str) -> Taken:
    # Most answers are a figure or a day, of which nothing below has to be asked.
    if not readings.is_figure(put, text) and (other := _other_than_meant(put, text)) is not None:
        return other
    read = about.meaning(put, text)
    if isinstance(read, Either):
        asks = read.problem.id == "problem-likely" and answering.is_question(text, put.words)
        asked = about.likely(text, put.words, answers=True) if asks else None
        return asked if asked is not None and asked.finding.sure else read
    if isinstance(read, Problem):
        # What is known to be an answer that cannot be taken is said to be that: "rupees".
        lost = says_nothing_new(read.id) or answering.is_question(text, put.words)
        asked = about.likely(text, put.words, answers=True) if lost else None
        if asked is None and read.id not in _UNDERSTOOD and _leaves_open(text):
            return Skipped()
        return asked or read
    problem = put.problem_when_given(read)
    if problem is not None:
        return Refused(problem)
    besides = years.of_the_other_side(put, text) if put.question.kind is Kind.NUMBER else {}
    besides = {**besides, **report_ordered.besides(put, text, read)}
    besides |= permit_end.told_with(put, text)
    return Told({put.asked.key: read, **besides}, language_tests.taken_for(put, text))


def _other_than_meant(put: Put, text: str) -> Taken | None:
    """What typed words are taken for before they are read as the answer that is asked for."""
    typed, kind = fold(text), put.question.kind
    named = readings.names_an_answer(put, typed)
    if put.question.id in years.WORKED and typed in listed("typed-none-so-far"):
        return Told({put.asked.key: 0})
    of_now = put.question.id == "marital_status" and typed in listed("typed-none-so-far")
    skips = typed in put.words.words("words-skip") and not of_now
    if not named and (skips or says_unknown(text)):
        return Skipped()
    if not named and kind is not Kind.YES_NO and typed in listed("typed-put-off"):
        return Skipped()
    if kind is Kind.DATE and _is_not_there(text):
        return Skipped()
    if kind in OF_DAYS and (rest := _behind_unknown(text)) is not None:
        known = _take(put, rest)
        lost = isinstance(known, Problem) and _is_lost(known)
        return Skipped() if lost else known
    if kind in behind.KINDS and (value := behind.value_before(text, days=kind in OF_DAYS)):
        told = _take(put, value)
        if isinstance(told, (Told, Either)):
            return told
    asked = about.surely(text, put.words, put)
    if asked is None and kind in about.WORDS and not about.asks_back(put, text):
        named_here = _names_a_city(put, text) or _names_a_title(put, text)
        asked = None if named_here else about.in_a_sentence(text)
    if asked is not None:
        return asked
    if about.asks_back(put, text):
        return about.likely(text, put.words, answers=True) or Unanswered()
    if (of_another := whose.problem(put, text)) is not None:
        return of_another
    if not named and (of_others := whose.of_others(put, text)) is not None:
        return of_others
    yes = answers.read_yes_no(text, put.words)
    if put.question.not_yet and (yes is False or (yes is None and agrees(text) is False)):
        return Skipped()
    if yes is not None and kind in OF_DAYS and not named:
        return Problem("problem-date-yes-no", {"text": text})
    if yes is False and put.question.labels == "level" and not named:
        return Problem("problem-choice-unknown", {"text": text})  # "non" is near to "none"
    several = language_tests.several_scores(put, text)
    if several is None or isinstance(several, Problem):
        return several
    return Told(several)


def take_rest(put: Put, text: str, so_far: str) -> Told | Refused | Problem | None:
    """What words are taken for as the rest of a date that was typed before, "14" after "June 2024"
    or "2024" after "14 June"; None where they are not that."""
    both = (take(put, f"{text} {so_far}"), take(put, f"{so_far} {text}"))
    whole = (one for one in both if isinstance(one, (Told, Refused)))
    more = (one for one in both if isinstance(one, Problem) and one.id in PARTS_OF_A_DATE)
    return next(whole, None) or next(more, None)


def _names_a_city(put: Put, text: str) -> bool:
    """Whether a sentence where a city is asked for has one, whatever else it tells: "in Brampton
    with my cousin"."""
    return put.question.id == "city" and not about.asks(text) and bool(places_named.city(text))


def _names_a_title(put: Put, text: str) -> bool:
    """Whether a sentence where work is asked for clearly names an occupation: "forklift driver in
    a warehouse" asks about none."""
    if put.question.kind is not Kind.OCCUPATION and put.question.id != "job.title":
        return False
    return not about.asks(text) and titles.names_one(text, put.words.locale)


def _behind_unknown(text: str) -> str | None:
    """What of a day is known, behind that the whole of it is not: "not sure of the exact date,
    March 2027"."""
    lead, *rest = _BUT.split(text, maxsplit=1)
    return rest[0].strip() if rest and rest[0].strip() and says_unknown(lead) else None


def _is_lost(problem: Problem) -> bool:
    """Whether behind words that a day is not known no part of it was told: "a long time ago"."""
    return says_nothing_new(problem.id) or problem.id == "problem-date-ago"


def _leaves_open(text: str) -> bool:
    """Whether words that hold no answer say that it is not known, or will be looked up, among what
    is said of it: "I have to ask my mother, she keeps it"."""
    words = words_of(text)
    if not month_numbers().keys().isdisjoint(words):
        return False  # "in March this year, I forgot the day"
    return has(words, "not-known") and not any(map(str.isdecimal, text))


def _is_not_there(text: str) -> bool:
    """Whether a text says that a paper whose day is asked for is not there, and nothing else: "no
    passport yet"."""
    words = words_of(text)
    rest = without(words, "not-there")
    return len(rest) < len(words) and not without(rest, "not-known-around")


def says_unknown(text: str) -> bool:
    """Whether a text says that the answer is not known, or not told, and nothing else."""
    words = words_of(text)
    while lead := begins(words, "leads"):
        words = words[lead:]
    if not has(words, "not-known") or any(map(str.isdecimal, text)):
        return False
    return not without(without(words, "not-known"), "not-known-around")
