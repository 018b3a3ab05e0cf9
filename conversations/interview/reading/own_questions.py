"""Questions about one's own case beside what is told: the score, or whether one can apply; and what
only goes back to something said before it."""

from __future__ import annotations

from conversations.interview.reading.numbers import listed
from conversations.interview.reading.question_clauses import without_lead
from conversations.interview.reading.telling import Asking, by_itself
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold

_OWN_SCORE = Pattern(
    "questions own-score",
    r"^(?=.* <score> )(?=.* <mine> )(?: (?:<score>|<mine>|<around-it>)(?= ))+ $|"
    r"^ <opens> <mine>(?: <more-of-it>)* <score> ",
)
"""Nothing but a question for the score, in whatever order its words are."""
_POLITE_END = Pattern("questions own-score", r"(?: <polite-end>)+ $")
_GOES_BACK = Pattern("questions goes-back", r" <that> |^ <and-now> $")
_MOST_WORDS = 8
"""Words at most of a question that only what stands before it makes one: "is that a problem"."""


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


def goes_back(asked: Asking) -> str | None:
    """A question with what it goes back to, where it does: "my wife has diabetes. is that a
    problem?"."""
    words = f" {fold(asked.text)} "
    if len(words.split()) > _MOST_WORDS or _GOES_BACK.search(words) is None:
        return None
    if len(fold(asked.sentence)) > len(fold(asked.text)):
        return asked.sentence
    return f"{asked.before}. {asked.text}" if asked.before else None


def _is_one_of(question: str, known: str) -> bool:
    """Whether a question is one of a list of whole questions."""
    said = {fold(by_itself(question)), bare(question), without_lead(question)}
    return not said.isdisjoint(listed(known))


def bare(question: str) -> str:
    """The folded words of a question without its lead and without what it ends in politely."""
    words = f" {without_lead(question)} "
    found = _POLITE_END.search(words)
    return (words[: found.start()] or words if found is not None else words).strip()
