"""Until when a permit lasts, told with its kind where that is asked for: "a post-graduation one,
good until June 2027"."""

from __future__ import annotations

from conversations.interview.question import Answer
from conversations.typed import day_words, readings
from conversations.typed.lexicon import begins, words_of
from conversations.typed.put import Put

_KEY = "permit_end"


def told_with(put: Put, text: str) -> dict[str, Answer]:
    """The end of the permit, where a text of its kind tells it and it is not known yet."""
    if put.question.id != "permit" or _KEY in put.answers:
        return {}
    pieces = text.split()
    for at in range(1, len(pieces)):
        length = begins(words_of(" ".join(pieces[at:])), "valid-until")
        rest = " ".join(pieces[at + length :])
        if not length or not rest:
            continue
        end = put.instead(_KEY)
        read = readings.understand(end, rest)
        if not isinstance(read, str) and (clean := day_words.cleaned(end, rest)) is not None:
            read = readings.understand(end, clean)
        if isinstance(read, str) and end.problem_when_given(read) is None:
            return {_KEY: read}
    return {}
