"""What typed words mean as an answer to a question; what is known to be none is said to be that."""

from __future__ import annotations

import re

from conversations.chat import places, recording
from conversations.chat.turn import Turn
from conversations.interview.question import Answer, Kind, Problem, Question
from conversations.interview.questions.language import ENGLISH, FRENCH, OWNERS, test_of
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.interview.walk import Asked
from conversations.screens import asking, report_wording
from conversations.voice.wording import fold
from express_entry.candidate.profile import ABILITIES, TestId
from express_entry.counting import language
from express_entry.rulebook.language_tests import NotAcceptedTest

_LEVEL = re.compile(r"\b(?:clb|nclc)", re.IGNORECASE)
_PRINTS_LEVELS = (TestId.CELPIP, TestId.TEF_NCLC)
"""Tests whose report prints the level as the score."""
_CENTURIES = ("problem-date-century", "problem-month-short-year")
"""Why something is asked about whose year has two digits."""
_TESTS = ("test", "plan")
"""The wording of choices that are language tests."""
_CODE_LENGTHS = (4, 5)
"""Digits of a code of the NOC, older or present."""
_LONGEST_CITY = 60
"""Characters of a city's name with its country that are looked up."""


def understand(turn: Turn, asked: Asked, text: str) -> Answer | Problem | Either:
    """What a typed text means as an answer to this question."""
    read = _readings(turn, asked, text)
    if not isinstance(read, Either) or read.problem.id not in _CENTURIES:
        return read
    # Of two centuries mostly one is possible: nobody is born in 2094, or took a test in 1926.
    possible = tuple(v for v in read.values if recording.problem_with(turn, asked, v) is None)
    sure = read.problem.id == "problem-date-century"
    if len(possible) < 2 and sure:
        return (possible or read.values)[0]
    return Either(read.problem, possible or read.values[:1])


def _readings(turn: Turn, asked: Asked, text: str) -> Answer | Problem | Either:
    question, words = asked.question, turn.words
    match question.kind:
        case Kind.DATE if question.of_birth:
            return answers.read_birth_date(text, words, turn.today)
        case Kind.DATE if question.aimed_at:
            return answers.read_day_aimed_at(text, words, turn.today)
        case Kind.DATE:
            return answers.read_date(text, words, turn.today)
        case Kind.MONTH if question.year_is_enough:
            return answers.read_year_or_month(text, words, turn.today)
        case Kind.MONTH:
            return answers.read_month(text, words, turn.today)
        case Kind.MONTH_OR_NOW:
            return answers.read_month_or_now(text, words, turn.today)
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
            return answers.read_score(text, _score_words(turn, asked))
        case Kind.TEXT:
            return _read_words(turn, question, text)
        case Kind.YES_NO:
            read = answers.read_yes_no(text, words)
            return Problem("problem-yes-no-unknown", {"text": text}) if read is None else read
        case Kind.COUNTRY:
            code = answers.read_country(text)
            return code or Problem("problem-country-unknown", {"text": text})
        case _ if question.labels == "equivalent":
            return report_wording.understand(text, _names(turn, asked))
        case _:
            return _read_choice(turn, asked, text)


def says_nothing(turn: Turn, text: str) -> bool:
    """Whether words can be no name of a job or a place: yes, none, now, a number."""
    typed, words = fold(text), turn.words
    listed = ("words-now", "words-zero", "words-today", "words-skip")
    if answers.read_yes_no(text, words) is not None or any(typed in words.words(n) for n in listed):
        return True
    a_code = typed.isdigit() and len(typed) in _CODE_LENGTHS
    return not a_code and not any(character.isalpha() for character in text)


def _read_words(turn: Turn, question: Question, text: str) -> Answer | Problem | Either:
    """A few words of one's own; of a city, one that is known, for only its time zone is used."""
    if text.strip() and says_nothing(turn, text):
        return Problem("problem-text-yes-no", {"text": text})
    if question.id == "city" and text.strip() and not places.find(text[:_LONGEST_CITY]):
        return Problem("problem-city-unknown", {"text": text})
    return answers.read_text(text)


def _read_choice(turn: Turn, asked: Asked, text: str) -> str | Problem:
    """One of the choices; what is known not to be one is said to be that."""
    names, typed = _names(turn, asked), fold(text)
    if not any(typed in known for known in names.values()):
        if asked.question.choice_wording == "scale" and typed in turn.words.words("words-of-699"):
            return Problem("problem-scale-699", {})
        refused = (
            _named_not_accepted(turn, typed) if asked.question.choice_wording in _TESTS else None
        )
        if refused is not None:
            return not_accepted_problem(turn, asked, refused)
        if asked.question.choice_wording in _TESTS and _is_of_other_language(turn, typed):
            language_asked = asked.question.id.partition(".")[0]
            return Problem("problem-test-other-language", {"text": text, "asked": language_asked})
    option = answers.read_choice(text, names)
    return option or Problem("problem-choice-unknown", {"text": text})


def _named_not_accepted(turn: Turn, typed: str) -> NotAcceptedTest | None:
    """The test among folded words that is known but not accepted: the longest name counts."""
    found = {
        name: test
        for test in language.not_accepted()
        for name in turn.words.words(f"not-accepted-{test.id}")
        if f" {name} " in f" {typed} "
    }
    alone = [
        test
        for test in language.not_accepted()
        if typed in turn.words.words(f"not-accepted-{test.id}", "alone")
    ]
    return found[max(found, key=len)] if found else next(iter(alone), None)


def _is_of_other_language(turn: Turn, typed: str) -> bool:
    """Whether folded words are the name of an approved test; asked where they fit no choice."""
    return any(
        typed == fold(turn.words.plain(f"test-{test}"))
        or typed in turn.words.words(f"test-{test}", "also")
        for test in (*ENGLISH, *FRENCH)
    )


def not_accepted_problem(turn: Turn, asked: Asked, test: NotAcceptedTest) -> Problem:
    """That a test is not accepted, as of when, and which are at this question."""
    options = asked.question.options(asked.view(turn.walk.answers))
    accepted = [asking.choice_label(turn, asked, one) for one in options if one != "none"]
    figures = {"test": test.display, "accepted": tuple(accepted), "on": test.verified_on}
    return Problem("problem-test-not-accepted", figures)


def taken_for(turn: Turn, asked: Asked, text: str) -> NotAcceptedTest | None:
    """The test that is not accepted and goes by the same bare name ("IELTS") as the one taken."""
    if asked.question.choice_wording not in _TESTS:
        return None
    return next(
        (
            test
            for test in language.not_accepted()
            if test.mistaken_for is not None
            and fold(text) in turn.words.words(f"test-{test.mistaken_for}", "bare")
        ),
        None,
    )


def _score_words(turn: Turn, asked: Asked) -> tuple[str, ...]:
    """What may stand beside one score: its ability; the word "level" where the report has it."""
    owner, ability = asked.question.id.split(".")
    prints_levels = test_of(turn.walk.view, owner) in _PRINTS_LEVELS
    return (
        *(word for name in turn.words.words(f"ability-{ability}", "also") for word in name.split()),
        *(turn.words.words("words-of-levels") if prints_levels else ()),
    )


def names_an_answer(turn: Turn, typed: str) -> bool:
    """Whether folded words are exactly an answer to the question in front of the person, such as
    "English" or "not yet", which also mean something elsewhere."""
    asked = turn.current
    if asked is None or turn.session.screen.name not in ("question", "why"):
        return False
    if asked.question.kind is Kind.YES_NO:
        return answers.read_yes_no(typed, turn.words) is not None
    if asked.question.kind is Kind.CHOICE:
        return any(typed in names for names in _names(turn, asked).values())
    if asked.question.kind is Kind.MONTH_OR_NOW:
        return typed in turn.words.words("words-now")
    return False


def _names(turn: Turn, asked: Asked) -> dict[str, tuple[str, ...]]:
    """What a person may type for each choice: its label, its other names, its identifier."""
    names = {}
    for option in asked.question.options(asked.view(turn.walk.answers)):
        message = f"{asked.question.choice_wording}-{option}"
        names[option] = (
            fold(asking.choice_label(turn, asked, option)),
            *turn.words.words(message, "also"),
            fold(option),
        )
    return names


def several_scores(turn: Turn, asked: Asked, text: str) -> dict[str, Answer] | Problem | None:
    """All four scores typed at once; None when the text is not that."""
    if asked.question.kind is not Kind.SCORE:
        return None
    owner = asked.question.id.split(".")[0]
    assert owner in OWNERS
    test = test_of(turn.walk.view, owner)
    if test is None:
        return None
    if _LEVEL.search(text) and test not in _PRINTS_LEVELS:
        return Problem("problem-score-is-level", {"text": text})
    letters: dict[str, str] = {}
    for ability in ABILITIES:
        for name in turn.words.words(f"ability-{ability}", "also"):
            letters[name] = ability
    scores = answers.read_scores(text, language.description(test).report_order, letters)
    if not scores:
        return None
    for scored, given in scores.items():
        other = turn.walk.by_key(f"{owner}.{scored}")
        problem = recording.problem_with(turn, other, given) if other else None
        if problem is not None:
            return problem
    values: dict[str, Answer] = {f"{owner}.{a}": s for a, s in scores.items()}
    if asked.key not in values:
        return Problem("problem-scores-count", {})
    return values
