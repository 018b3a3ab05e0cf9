"""Whose a typed answer is, and about what: decided before words answer the open question. "No test
yet for wife" is none of one's own, and "no French" does not say that a partner is no citizen."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing.clauses import clauses
from conversations.hearing.lists import any_of
from conversations.hearing.people import subject
from conversations.hearing.told import read
from conversations.interview.heard import answers_of
from conversations.interview.question import Kind, Problem
from conversations.interview.reading import amounts
from conversations.interview.reading.numbers import listed
from conversations.interview.subjects import PARTNERS_OF, subject_of, things_told
from conversations.typed.lexicon import has, lexicon, without, words_of
from conversations.typed.put import Put

_DEGREES = ("level-masters", "level-bachelors", "level-doctorate")
_SIGNS = frozenset(",.;:!()\n")
_A_SENTENCE = 4
"""Words from which on somebody who is named is spoken of, and more of what is told of them."""
_LONG = 5
"""Words from which on a sentence has a matter of its own."""
_UNKNOWN = {
    Kind.YES_NO: "problem-yes-no-unknown",
    Kind.CHOICE: "problem-choice-unknown",
    Kind.COUNTRY: "problem-country-unknown",
}
"""What is said at each kind of question where a sentence about others was no answer to it."""
_OF_PEOPLE = ("sibling", "relative", "children", "family", "partner")
"""Questions and sets of them that are about others."""
_OF_A_COUPLE = frozenset(("marital_status", "partner"))


def problem(put: Put, text: str) -> Problem | None:
    """Why words about a partner are no answer to this question about oneself; None if they may
    be one."""
    words = without(words_of(text), "impersonal")
    if put.question.id not in PARTNERS_OF or not _is_of_partner(words):
        return None
    return Problem("problem-whose-unknown", {"text": text})


def of_others(put: Put, text: str) -> Problem | None:
    """Why a whole sentence about others ("my husband has never taken a test", "no, my brother is a
    PR") is no answer to this question, be there a yes, a no or a none in it; None if it may be."""
    words = without(words_of(text), "impersonal")
    kind, about = put.question.kind, put.asked.key.partition(".")[0]
    if len(words) < _A_SENTENCE or (kind is not Kind.NUMBER and kind not in _UNKNOWN):
        return None
    of_partner = about.startswith("partner")
    if about in _OF_PEOPLE and not of_partner:
        return None
    if not any(any_of(word, "partner", "other", "child", "pronoun") for word in words):
        return None
    if put.question.id == "destination" and has(words, "there-too"):
        return None  # "my auntie is in Regina so there"
    if any(any_of(word, "employer") for word in words):
        return None  # who employs or makes an offer is spoken of where that is asked for
    couple = of_partner or put.answers.get("marital_status") in ("married", "common_law")
    pieces = clauses(text, put.today, couple)
    told = {one.who for one in pieces if not _is_only_yes_no(one.words)}
    if any(one.both for one in pieces) or not told:
        return None
    near = {"self", "partner"} if of_partner or about == "marital_status" else {"self"}
    if told & near:
        return None
    if kind is Kind.NUMBER:
        return amounts.not_taken("number", text)
    return Problem(_UNKNOWN[kind], {"text": text})


def _is_only_yes_no(words: Sequence[str]) -> bool:
    """Whether a piece says nothing but a yes, a no or "none of"."""
    either = listed("words-yes") | listed("words-no") | listed("words-told-not")
    return all(word in either or word in listed("words-told-of") for word in words)


def has_its_own_matter(put: Put, text: str, words: Sequence[str]) -> bool:
    """Whether a sentence at a question about somebody tells of a thing, or of their work or
    studies, so that a "not" or a country in it is of that: "the job in Lagos ended in 2022, not
    2023", "my husband is an engineer in Berlin"."""
    if len(words) < _LONG or not put.question.id.startswith(_OF_PEOPLE):
        return False
    who = subject(words)
    things = listed("words-told-possessive") | listed("words-told-the")
    if words[0] in things and who in (None, "self"):
        return True
    facts = read(text, put.today).facts
    theirs = facts.get("partner")
    more = set(theirs) - {"canadian"} if isinstance(theirs, dict) else set()
    return bool(more or facts.keys() - _OF_A_COUPLE)


def _is_of_partner(words: Sequence[str]) -> bool:
    """Whether a partner is spoken of, and oneself is not."""
    if not words:
        return False
    owners = listed("words-told-possessive")
    if any(subject([word]) == "self" and word not in owners for word in words):
        return False
    return subject(words) == "pronoun" or any(subject([word]) == "partner" for word in words)


def is_of_another_matter(put: Put, text: str, rest: Sequence[str]) -> bool:
    """Whether a "no" or a "yes" belongs to what follows at once, which is a matter of another
    question: "no french", "no kids"."""
    first = text.strip().split(maxsplit=1)[0]
    if not rest or not _SIGNS.isdisjoint(first):
        return False
    if has(rest, "languages"):
        return True  # of nobody's citizenship
    if lexicon("typed", *_DEGREES).find(rest):
        return not put.question.id.endswith("assessed")  # which a report states
    told = answers_of(read(text, put.today).facts)
    subjects = things_told(told.values, told.open)
    of_its_own = {subject_of(put.asked.key)}
    if put.question.id == "has_offer":
        of_its_own.add("work")  # an offer is of work: "yes, from a hotel, full time"
    return bool(subjects) and of_its_own.isdisjoint(subjects)
