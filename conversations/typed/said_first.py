"""What an answer says first of a yes and a no, wherever it says it: in front, in the verb of the
question said back ("he is"), in a wish for what is not there ("I wish"), or at the very end."""

from __future__ import annotations

import re

from conversations.interview.reading.numbers import listed
from conversations.typed.lexicon import begins, ends, has, words_of
from conversations.typed.put import Put

_SIGN = re.compile(r"[,;:.!?\n]|\s[-–—]\s")
_PIECES = re.compile(r"[^\w\s'’-]+|\s[-–—]\s")
"""What parts a yes or a no from what is said before it, be it a picture."""
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}\b")
_FEW_BEFORE = 2
"""Words before a yes or a no that only say what it is said of: "Ontario yes"."""


def words(put: Put, text: str) -> tuple[str, ...]:
    """The words of an answer with the yes or the no that it says in front."""
    said = _without_leads(_without_echo(put, text))
    return said if begins(said, "half-said") else _last_first(text, said)


def _without_echo(put: Put, text: str) -> tuple[str, ...]:
    """The words of a text, with the verb of the question that is said back as the yes or no that it
    is: "he is, born and bred in Kelowna", "I do not". Only a clause of its own: "she is in Brazil"
    answers nothing."""
    words = words_of(_DRAWN_OUT.sub(r"\1", text.casefold()))
    first = words_of(_SIGN.split(text, maxsplit=1)[0])
    said = " ".join(first)
    past = put.question.id.startswith("job.")
    for answer, echoes in (("yes", "echo"), ("no", "echo-not")):
        if said in listed(f"typed-{echoes}") or (past and said in listed(f"typed-{echoes}-past")):
            return (answer, *words[len(first) :])
    return words


def _without_leads(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without those that are only said before a yes or a no. A wish for what is not there
    is a no, be it said with one or without: "I wish, no", "si seulement"."""
    while words:
        if begins(words, "in-vain-of"):
            return ("no",)  # "I wish I had a brother"
        vain = begins(words, "in-vain")
        rest = words[vain:]
        if not vain and begins(words, "no"):
            return words  # "malheureusement pas"
        while lead := begins(rest, "leads"):
            rest = rest[lead:]
        if vain and (not rest or begins(rest, "no") or has(rest[:1], "contrast")):
            return ("no", *rest)
        if vain or len(rest) == len(words):
            return words
        words = rest
    return words


def _last_first(text: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with a yes or a no that ends them put in front: "only verbal, no", "small, but
    yes". Only one that a sign parts from the rest, or that few words stand before."""
    first = begins(words, "yes") or begins(words, "no")
    if first or len(words) < 2 or has(words, "unsure-of-it") or has(words, "not-known"):
        return words
    *before, last = (piece for piece in map(words_of, _PIECES.split(text)) if piece)
    for name in ("no", "yes"):
        length = ends(last, name)
        said = last[: len(last) - length]
        joined = bool(said) and has(said[-1:], "before-the-last")
        few = not before and len(said) <= _FEW_BEFORE and not has(said, "no-last-word")
        if length and (joined or (not said and before) or (said and few)):
            return (*last[len(last) - length :], *words[: len(words) - length])
    return words
