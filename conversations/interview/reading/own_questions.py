"""Questions about one's own case beside what is told: the score, or whether one can apply; and
what goes back to something told before it."""

from __future__ import annotations

from conversations.interview.reading.numbers import listed
from conversations.interview.reading.question_clauses import without_lead
from conversations.interview.reading.telling import by_itself
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold

_OWN_SCORE = Pattern(
    "questions own-score",
    r"^(?=.* <score> )(?=.* <mine> )(?: (?:<score>|<mine>|<around-it>)(?= ))+ $|"
    r"^ <opens> <mine>(?: <more-of-it>)* <score> ",
)
"""Nothing but a question for the score, in whatever order its words are."""
_POLITE_END = Pattern("questions own-score", r"(?: <polite-end>)+ $")
_GOES_BACK = Pattern("questions goes-back", r" <that> ")
_SAYS_LITTLE = Pattern("questions goes-back", r"^ (?:<says-little> )+$")
_WHAT_NOW = Pattern("questions goes-back", r"^ (?:<and-now> )+$")


def goes_back(question: str) -> bool:
    """Whether a question says that it is about what was told before: "is that a problem"."""
    words = f" {fold(question)} "
    return any(one.search(words) is not None for one in (_GOES_BACK, _SAYS_LITTLE, _WHAT_NOW))


def asks_what_now(question: str) -> bool:
    """Whether a question says nothing at all of what it is about: "what can I do"."""
    return _WHAT_NOW.search(f" {fold(question)} ") is not None


def of_own_score(question: str) -> bool:
    """Whether a question asks for the score of whoever asks."""
    return (
        _is_one_of(question, "words-score") or _OWN_SCORE.search(f" {bare(question)} ") is not None
    )


def of_applying(question: str) -> bool:
    """Whether a question asks, in few plain words, if whoever asks can apply."""
    return _is_one_of(question, "words-own-apply")


def of_own_chance(question: str) -> bool:
    """Whether one asks in few plain words what their chances are."""
    return _is_one_of(question, "words-own-chance")


def _is_one_of(question: str, known: str) -> bool:
    """Whether a question is one of a list of whole questions."""
    said = {fold(by_itself(question)), bare(question), without_lead(question)}
    return not said.isdisjoint(listed(known))


def bare(question: str) -> str:
    """The folded words of a question without its lead and without what it ends in politely."""
    words = f" {without_lead(question)} "
    found = _POLITE_END.search(words)
    return (words[: found.start()] or words if found is not None else words).strip()
