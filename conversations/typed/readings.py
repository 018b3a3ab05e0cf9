"""What typed words mean as an answer to a question, by its kind; what is known to be none is said
to be that."""

from __future__ import annotations

import re

from conversations.chat import places
from conversations.hearing.where import PROVINCES
from conversations.interview.question import OF_DAYS, Answer, Kind, Problem
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.interview.reading.numbers import listed
from conversations.typed import language_tests, report_wording
from conversations.typed.countries import read_country
from conversations.typed.put import Put
from conversations.voice.wording import country_codes, fold, month_numbers

_CENTURIES = ("problem-date-century", "problem-month-short-year")
"""Why something is asked about whose year has two digits."""
_OF_A_LIFE = 80
"""Years back within which is what people tell of themselves, save for their birth."""
_CODE_LENGTHS = (4, 5)
"""Digits of a code of the NOC, older or present."""
_WORK_PERMITS = ("pgwp", "open", "closed")
_LONGEST_BEHIND = 2
"""Words behind the comma of a city that may name where it is: "Surrey, British Columbia"."""
_FIGURE = re.compile(r"\d{1,3}(?:[.,]\d)?")
_SUM = re.compile(r"\d{1,7}")
_FIGURES = {Kind.NUMBER: _FIGURE, Kind.HOURS: _FIGURE, Kind.SCORE: _FIGURE, Kind.MONEY: _SUM}
_DAY = re.compile(r"(?:\d{1,2} )?([^\W\d_]+) \d{4}|\d{4}-\d\d-\d\d")
"""A day or a month in full: "5 May 2026", "May 2026", "2026-05-05"."""
_LONGEST_CITY = 60
"""Characters of a city's name with its country that are looked up."""


def understand(put: Put, text: str) -> Answer | Problem | Either:
    """What a typed text means as an answer to this question."""
    read = _readings(put, text)
    if not isinstance(read, Either) or read.problem.id not in _CENTURIES:
        return read
    # Of two centuries mostly one is possible: nobody is born in 2094, or took a test in 1926.
    possible = tuple(v for v in read.values if put.problem_with(v) is None)
    recent = tuple(v for v in possible if int(str(v)[:4]) > put.today.year - _OF_A_LIFE)
    if not put.question.of_birth:
        possible = recent or possible
    sure = read.problem.id == "problem-date-century"
    if len(possible) < 2 and sure:
        return (possible or read.values)[0]
    return Either(read.problem, possible or read.values[:1])


def _readings(put: Put, text: str) -> Answer | Problem | Either:
    question, words = put.question, put.words
    match question.kind:
        case Kind.DATE if question.of_birth:
            return answers.read_birth_date(text, words, put.today)
        case Kind.DATE if question.aimed_at:
            return answers.read_expected_day(text, words, put.today)
        case Kind.DATE if question.month_will_do:
            return answers.read_day_or_month(text, words, put.today)
        case Kind.DATE:
            return answers.read_date(text, words, put.today)
        case Kind.MONTH if question.aimed_at:
            return answers.read_expected_month(text, words, put.today)
        case Kind.MONTH if question.year_is_enough:
            return answers.read_year_or_month(text, words, put.today)
        case Kind.MONTH:
            return answers.read_month(text, words, put.today)
        case Kind.MONTH_OR_NOW:
            return answers.read_month_or_now(text, words, put.today)
        case Kind.NUMBER:
            if fold(text) in words.words("words-zero"):
                text = "0"
            return answers.read_number(
                text,
                least=question.least,
                most=question.most,
                units=words.words(question.wording, "units"),
            )
        case Kind.MONEY:
            if fold(text) in words.words("words-zero"):
                text = "0"
            return answers.read_money(text, least=question.least, most=question.most)
        case Kind.HOURS:
            return answers.read_hours(text)
        case Kind.SCORE:
            return answers.read_score(text, language_tests.score_words(put))
        case Kind.TEXT | Kind.OCCUPATION:
            return _read_words(put, text)
        case Kind.YES_NO:
            read = answers.read_yes_no(text, words)
            return Problem("problem-yes-no-unknown", {"text": text}) if read is None else read
        case Kind.COUNTRY:
            code = read_country(text)
            return code or Problem("problem-country-unknown", {"text": text})
        case _ if question.labels == "equivalent":
            return report_wording.understand(text, put.names())
        case _:
            return _read_choice(put, text)


def says_nothing(put: Put, text: str) -> bool:
    """Whether words can be no name of a job or a place: yes, none, now, a number."""
    typed, words = fold(text), put.words
    listed = ("words-now", "words-zero", "words-today", "words-skip")
    if answers.read_yes_no(text, words) is not None or any(typed in words.words(n) for n in listed):
        return True
    a_code = typed.isdecimal() and len(typed) in _CODE_LENGTHS
    return not a_code and not any(character.isalpha() for character in text)


def _is_no_job(put: Put, text: str) -> bool:
    """Whether words are a place or a month and nothing else: "Ontario", "June 2020"."""
    typed = fold(text)
    names = (listed(f"words-told-province-{code}") for code in PROVINCES)
    if typed in country_codes() or any(typed in some and len(typed) > 2 for some in names):
        return True
    return isinstance(answers.read_month(text, put.words, put.today), str)


def _read_words(put: Put, text: str) -> Answer | Problem | Either:
    """A few words of one's own; of a city, one that is known, for only its time zone is used."""
    of_work = put.question.kind is Kind.OCCUPATION or put.question.id == "job.title"
    if text.strip() and (says_nothing(put, text) or (of_work and _is_no_job(put, text))):
        return Problem("problem-text-yes-no", {"text": text})
    if put.question.id != "city" or not text.strip():
        return answers.read_text(text)
    found = places.find(text[:_LONGEST_CITY])
    if not found:
        return Problem("problem-city-unknown", {"text": text})
    typed, _, behind = text.partition(",")
    full = places.in_full(fold(typed))
    if full != fold(typed):
        return next((one.name for one in found if fold(one.name) == full), found[0].name)
    written = next((one.name for one in found if fold(one.name) == fold(text)), None)
    if len(behind.split()) > _LONGEST_BEHIND and fold(behind) not in country_codes():
        return found[0].name  # "Hyderabad, moved here for work"
    return written or answers.read_text(text)


def _read_choice(put: Put, text: str) -> str | Problem | Either:
    """One of the choices; what is known not to be one is said to be that."""
    names, typed = put.names(), fold(text)
    if not any(typed in known for known in names.values()):
        if put.question.choice_wording == "scale" and typed in put.words.words("words-of-699"):
            return Problem("problem-scale-699", {})
        problem = language_tests.not_one_of(put, text)
        if problem is not None:
            return problem
    if put.question.id == "permit" and typed in listed("typed-permit-any"):
        # Which of them, the bare name does not say.
        held = tuple(one for one in _WORK_PERMITS if one in names)
        return Either(Problem("problem-likely", {"text": text}), held)
    if put.question.labels == "level" and typed in listed("typed-level-likely-secondary"):
        return Problem("problem-choice-unknown", {"text": text})  # "BEP" is no "BEPC"
    option = answers.read_choice(text, names)
    return option or Problem("problem-choice-unknown", {"text": text})


def is_figure(put: Put, text: str) -> bool:
    """Whether a text is a figure, a sum or a day where such a one is asked for, and nothing
    besides."""
    if put.question.kind in OF_DAYS:
        day = _DAY.fullmatch(text)
        return day is not None and (day[1] is None or fold(day[1]) in month_numbers())
    form = _FIGURES.get(put.question.kind)
    return form is not None and form.fullmatch(text) is not None


def is_plain(put: Put, text: str) -> bool:
    """Whether a text is an answer as the question names it, and nothing besides: a figure, a day, a
    yes, one of its choices. Most answers are, and nobody means anything else by it."""
    return is_figure(put, text) or names_an_answer(put, fold(text))


def names_an_answer(put: Put, typed: str) -> bool:
    """Whether folded words are exactly an answer to the question, such as "English" or "not yet",
    which also mean something elsewhere."""
    if put.question.kind is Kind.YES_NO:
        return answers.read_yes_no(typed, put.words) is not None
    if put.question.kind is Kind.CHOICE:
        return any(typed in names for names in put.names().values())
    if put.question.kind is Kind.MONTH_OR_NOW:
        return typed in put.words.words("words-now")
    if put.question.kind is Kind.COUNTRY:
        return answers.country_named(typed) is not None
    return False
