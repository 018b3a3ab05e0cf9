"""What of a text tells its topic, each with how much it weighs.

Words as they are understood (groups and stems) and as they are spelt, pairs of neighbours of both,
and runs of letters inside the words, by which a slip, an ending or a sister word is still near. The
first letters of a feature say its kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain, pairwise

from conversations.topics.reading import Known, understood, words_of

MEANT, MEANT_PAIR, SPELT, SPELT_PAIR, LETTERS, WHOLE = "m:", "mm:", "s:", "ss:", "l:", "w:"
"""Kinds of features."""
WEIGHTS: Mapping[str, float] = {
    MEANT: 1.0,
    MEANT_PAIR: 0.8,
    SPELT: 0.5,
    SPELT_PAIR: 0.5,
    LETTERS: 0.4,
}
"""What each kind weighs. Chosen by leaving ways of asking out (``tests.evaluation.left_out``)."""
_RUN = 4
"""Letters of a run; of two to six, four find the most ways that were left out."""


def words_as_meant(text: str, known: Known | None = None) -> list[str]:
    """The words of a text, each slip mended; ``known`` None: nothing is mended."""
    words = words_of(text)
    return words if known is None else [known.meant(word) for word in words]


def features(words: list[str]) -> dict[str, float]:
    """The features of words, and what each weighs before it is known how rare it is."""
    meant = understood(words)
    named = chain(
        (MEANT + one for one in meant),
        (MEANT_PAIR + one for one in _pairs(meant)),
        (SPELT + word for word in words),
        (SPELT_PAIR + one for one in _pairs(words)),
        (LETTERS + run for word in words for run in _runs(word)),
    )
    return {name: WEIGHTS[name[: name.index(":") + 1]] for name in named}


def whole(meant: Iterable[str]) -> str:
    """The feature that only the very same words, in whatever order, have."""
    return WHOLE + " ".join(sorted(set(meant)))


def _pairs(words: list[str]) -> Iterable[str]:
    """Neighbours, whatever their order."""
    return (f"{min(one, two)} {max(one, two)}" for one, two in pairwise(words))


def _runs(word: str) -> Iterable[str]:
    bounded = f"^{word}$"
    return (bounded[at : at + _RUN] for at in range(len(bounded) - _RUN + 1))


def is_number(feature: str) -> bool:
    return any(map(str.isdecimal, feature))
