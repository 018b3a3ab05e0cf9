"""Yes or no to a card that asks for nothing else: "yes go ahead", "ya thats rite", "oui c'est ça".

Such words agree to all that the card says, or to none of it. So every word must be one of agreeing
or of refusing, or one that people put around them; anything more may be a fact, or a reservation.
"""

from __future__ import annotations

from conversations.topics import answering
from conversations.typed.lexicon import begins, lexicon, words_of

_MOST_WORDS = 8
"""Words of it; nobody needs more to say yes, and more may say something else."""


def agrees(text: str) -> bool | None:
    """Whether a text says yes (True) or no (False) and nothing else; None where it says more, both,
    or neither."""
    words = words_of(text)
    if not words or len(words) > _MOST_WORDS or answering.has_mark(text):
        return None
    if begins(words, "asks"):
        return None  # "is that good" asks it
    found = lexicon("typed", "yes", "no", "agrees", "refuses", "around-yes").find(words)
    if sum(one.length for one in found) < len(words):
        return None
    names = {one.name for one in found}
    yes, no = bool(names & {"yes", "agrees"}), bool(names & {"no", "refuses"})
    return yes if yes is not no else None
