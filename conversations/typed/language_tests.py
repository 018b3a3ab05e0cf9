"""Language tests and their scores among typed words: which is meant, and which is not accepted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from conversations.interview.question import Answer, Kind, Problem, View
from conversations.interview.questions.language import ENGLISH, FRENCH, OWNERS, test_of
from conversations.interview.reading import answers
from conversations.interview.reading.amounts import Either
from conversations.interview.reading.numbers import listed
from conversations.typed.lexicon import Lexicon, ends, has, lexicon, without, words_of
from conversations.typed.put import Put, choice_label
from conversations.typed.scores import all_four, scores_in_figures, without_comments
from conversations.voice.wording import fold
from express_entry.candidate.profile import ABILITIES, TestId
from express_entry.counting import language
from express_entry.rulebook.language_tests import NotAcceptedTest

_LEVEL = re.compile(r"\b(?:clb|nclc)", re.IGNORECASE)
_LEVELS = re.compile(r"\b(clb|nclc)[ :-]*([1-9]\d?)\b", re.IGNORECASE)
_FIGURES = re.compile(r"\d[\d.,]*")
_PRINTS_LEVELS = (TestId.CELPIP, TestId.TEF_NCLC)
"""Tests whose report prints the level as the score."""
_JUST_BEFORE = 2
"""Words before one among which a "not" denies it."""
_TESTS = ("test", "plan")
"""The wording of choices that are language tests."""


def asks_for_test(put: Put) -> bool:
    """Whether the choices of a question are language tests."""
    return put.question.choice_wording in _TESTS


def not_one_of(put: Put, text: str) -> Problem | None:
    """That a text names a test which is not accepted, or one of the other language."""
    if not asks_for_test(put):
        return None
    typed = fold(text)
    refused = _named_not_accepted(put, typed)
    if refused is not None:
        return not_accepted_problem(put, refused)
    if _is_of_other_language(put, typed):
        language_asked = put.question.id.partition(".")[0]
        return Problem("problem-test-other-language", {"text": text, "asked": language_asked})
    return None


_NOT_ACCEPTED = "not-"


@cache
def _names() -> Lexicon:
    """The names of tests, accepted or not, and what says that there is none."""
    refused = {
        f"{_NOT_ACCEPTED}{test.id}": listed(f"not-accepted-{test.id}")
        for test in language.not_accepted()
    }
    known = {name: listed(f"typed-test-{name}") for name in (*ENGLISH, *FRENCH)}
    return Lexicon(refused | known, rare=listed("typed-test-words"))


def named(put: Put, text: str) -> str | Problem | Either:
    """The test that a text names among other words, or that there is none yet."""
    unknown = Problem("problem-choice-unknown", {"text": text})
    likely = Problem("problem-likely", {"text": text})
    beside = lexicon("typed", "test-none", "test-this-month", "test-result")
    mended = _names().mend(words_of(text))
    words = words_of(text)
    told = {one.name.removeprefix("test-") for one in beside.find(words)}
    if _is_not_done(words):
        told = told - {"result"} | {"none"}
    told |= {one.name for one in _names().find(mended.words)}
    tests = tuple(one for one in (*ENGLISH, *FRENCH) if one in told)
    refused = next((one for one in told if one.startswith(_NOT_ACCEPTED)), None)
    other = _other_of_the_name(words_of(text), tests)
    if refused is not None:
        found = (one for one in language.not_accepted() if f"{_NOT_ACCEPTED}{one.id}" == refused)
        other = next(found)
    if other is not None and refused is None and (kind := _by_its_kind(words_of(text), tests)):
        # "General, I did the academic one years back": the kind that counts is named as well.
        return Either(likely, (kind,))
    if other is not None and not (_not_an_exam(put, other) and told & {"none"}):
        return not_accepted_problem(put, other)
    taken = "result" in told or _in_a_year_past(put, mended.words)
    none = "none" in told or ("this-month" in told and bool(tests))
    options = put.question.options(put.view)
    of_a_month = "none" not in told or has(words_of(text), "contrast")
    if not tests and _of_no_work(words):
        return unknown
    if none and not taken and of_a_month and put.question.choice_wording == "test":
        # "In March" may be the one to come or the one gone by.
        return Either(likely, ("none", *(one for one in tests if one in options)))
    if none and not taken and put.question.choice_wording == "test":
        return "none" if mended.surely else Either(likely, ("none",))
    if put.question.choice_wording == "plan" and _plans_none(put, text, tests):
        return "none"
    possible = tuple(one for one in tests if one in options)
    if none and taken and "none" in told:
        return Either(likely, possible) if possible else unknown
    if tests and not possible:
        asked_for = put.question.id.partition(".")[0]
        return Problem("problem-test-other-language", {"text": text, "asked": asked_for})
    if not possible and has(words_of(text), "level-of-language"):
        return Problem("problem-test-is-level", {"text": text})
    doubted = has(words_of(text), "test-other-kind") or has(words, "not-known")
    if len(possible) == 1 and mended.surely and not doubted:
        return possible[0]
    return Either(likely, possible) if possible else unknown


def _other_of_the_name(words: Sequence[str], tests: Sequence[str]) -> NotAcceptedTest | None:
    """The test that is not accepted and goes by the same name as one that is told, where a word of
    its own says that it was that one: "IELTS but it was academic"."""
    for test in language.not_accepted():
        if test.mistaken_for not in tests:
            continue
        own = listed(f"not-accepted-{test.id}", "alone")
        for at, word in enumerate(words):
            before = words[max(0, at - _JUST_BEFORE) : at]
            if word in own and listed("words-told-not").isdisjoint(before):
                return test
    return None


def _of_no_work(words: Sequence[str]) -> bool:
    """Whether it is work that there is none of, and not a test: "never worked", "no experience";
    "not yet, busy with work" says that of a test."""
    of_work = has(words, "of-work")
    return of_work and (has(words, "canadian") or not has(without(words, "no-work"), "of-work"))


def _is_not_done(words: Sequence[str]) -> bool:
    """Whether a test is said not to have been taken: "he hasn't sat any"."""
    done = lexicon("typed", "test-done").find(words)
    return bool(done) and all(ends(words[: one.at], "not-done") for one in done)


def _not_an_exam(put: Put, test: NotAcceptedTest) -> bool:
    """Whether the name is rather that of a course of the language asked about: "just Duolingo"."""
    return put.question.id.startswith("french") and test.language == "en"


def _by_its_kind(words: Sequence[str], tests: Sequence[str]) -> str | None:
    """The accepted test that is named with its kind, which is not denied: "IELTS general"."""
    for at, word in enumerate(words):
        before = words[max(0, at - _JUST_BEFORE) : at]
        of_kind = word in listed("typed-test-kinds") and listed("words-told-not").isdisjoint(before)
        if of_kind and len(tests) == 1:
            return tests[0]
    return None


def _plans_none(put: Put, text: str, tests: Sequence[str]) -> bool:
    """Whether words at a question about a test to come say that there is none to come: of the
    language that is asked about, or of none by name."""
    words = words_of(text)
    asked_for = put.question.id.partition(".")[0]
    other = "french" if asked_for == "english" else "english"
    if tests or any(map(str.isdecimal, text)) or has(words, f"speaks-of-{other}"):
        return False
    return has(words, "test-no-plan") or means_never(text)


def means_never(text: str) -> bool:
    """Whether a text that says there is no test says nothing of one to come: "no French at all"."""
    words = words_of(text)
    return has(words, "test-never") and not has(words, "test-perhaps")


def _in_a_year_past(put: Put, words: Sequence[str]) -> bool:
    """Whether a year that has begun is named."""
    years = (int(word) for word in words if word.isdecimal() and len(word) == len("2026"))
    return any(year <= put.today.year for year in years)


def _named_not_accepted(put: Put, typed: str) -> NotAcceptedTest | None:
    """The test among folded words that is known but not accepted: the longest name counts."""
    found = {
        name: test
        for test in language.not_accepted()
        for name in put.words.words(f"not-accepted-{test.id}")
        if f" {name} " in f" {typed} "
    }
    alone = [
        test
        for test in language.not_accepted()
        if typed in put.words.words(f"not-accepted-{test.id}", "alone")
    ]
    return found[max(found, key=len)] if found else next(iter(alone), None)


def _is_of_other_language(put: Put, typed: str) -> bool:
    """Whether folded words are the name of an approved test; asked where they fit no choice."""
    return any(
        typed == fold(put.words.plain(f"test-{test}"))
        or typed in put.words.words(f"test-{test}", "also")
        for test in (*ENGLISH, *FRENCH)
    )


def not_accepted_problem(put: Put, test: NotAcceptedTest) -> Problem:
    """That a test is not accepted, as of when, and which are at this question."""
    options = put.question.options(put.view)
    accepted = [choice_label(put.words, put.question, one) for one in options if one != "none"]
    figures = {"test": test.id, "accepted": tuple(accepted), "on": test.verified_on}
    return Problem("problem-test-not-accepted", figures)


def taken_for(put: Put, text: str) -> NotAcceptedTest | None:
    """The test that is not accepted and goes by the same bare name ("IELTS") as the one taken."""
    if not asks_for_test(put):
        return None
    return next(
        (
            test
            for test in language.not_accepted()
            if test.mistaken_for is not None
            and fold(text) in put.words.words(f"test-{test.mistaken_for}", "bare")
        ),
        None,
    )


def score_words(put: Put) -> tuple[str, ...]:
    """What may stand beside one score: its ability; the word "level" where the report has it."""
    owner, ability = put.question.id.split(".")
    prints_levels = test_of(View(put.answers), owner) in _PRINTS_LEVELS
    return (
        *(word for name in put.words.words(f"ability-{ability}", "also") for word in name.split()),
        *(put.words.words("words-of-levels") if prints_levels else ()),
    )


def _told_as_level(text: str) -> Problem:
    """That words are a level and no score; with the level where it is said of all four: that is
    enough for an estimate."""
    figures: dict[str, object] = {"text": text}
    told = _LEVELS.findall(text)
    if len(told) == len(_FIGURES.findall(text)) == 1 and has(words_of(text), "each"):
        scale, level = told[0]
        levels = " ".join([level] * len(ABILITIES))
        figures |= {"scale": scale.upper(), "level": level, "levels": levels}
    return Problem("problem-score-is-level", figures)


def several_scores(put: Put, text: str) -> dict[str, Answer] | Problem | None:
    """All four scores typed at once, by the keys of their questions; None when the text is not
    that."""
    if put.question.kind is not Kind.SCORE:
        return None
    owner = put.question.id.split(".")[0]
    assert owner in OWNERS
    test = test_of(View(put.answers), owner)
    if test is None:
        return None
    if _LEVEL.search(text) and test not in _PRINTS_LEVELS:
        return _told_as_level(text)
    letters: dict[str, str] = {}
    for ability in ABILITIES:
        for name in put.words.words(f"ability-{ability}", "also"):
            letters[name] = ability
    order = language.description(test).report_order
    figures = scores_in_figures(text)
    scores = answers.read_scores(figures, order, letters) or all_four(put, figures) or {}
    if not scores and (plain := without_comments(figures)) is not None:
        scores = answers.read_scores(plain, order, letters) or all_four(put, plain) or {}
    if not scores:
        return None
    for scored, given in scores.items():
        problem = put.instead(f"{owner}.{scored}").problem_with(given)
        if problem is not None:
            return problem
    values: dict[str, Answer] = {f"{owner}.{a}": s for a, s in scores.items()}
    if put.asked.key not in values:
        return Problem("problem-scores-count", {})
    return values
