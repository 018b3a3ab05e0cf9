"""Questions that a screen answers: "is my score good?", "when is my draw?" and "what makes me
eligible for CEC?" are known here by what they ask."""

from __future__ import annotations

from conversations.chat.turn import Turn
from conversations.interview.reading.asked import (
    Inquiry,
    asks,
    read_question,
    spoken_of,
)
from conversations.interview.reading.wishes import begins_a_wish
from conversations.topics.answering import find, known
from conversations.topics.index import SURE, Finding, index


def question(turn: Turn, text: str) -> Inquiry | None:
    """Whether the text asks, in whatever plain words, if a score is good or when a round comes, or
    what makes the person eligible for a program or a category."""
    if begins_a_wish(text) or index().term_named(text) is not None:
        return None
    current = turn.current
    of_a_test = current is not None and current.key.partition(".")[0] in _TESTS
    asked = read_question(text, of_a_test=of_a_test, open_question=current is not None)
    found = find(text)
    if asked is None:
        return _eligible_for(text, found) or _rounds(text, found, current is not None)
    if asked.target is None and found.topic in _ELIGIBLE and _likely(found):
        return _eligible_for(text, found) or asked
    return None if _another(found, asked) else asked


_LIKELY = 0.6
"""From this likelihood on what is asked goes before the words that it is asked in."""
_CERTAIN = 0.75
"""From this likelihood on a topic goes before what a screen answers."""
_ELIGIBLE = ("am_i_eligible",)
"""Topics about what makes eligible; of which program or category, its name says."""
_BELONGING = (*_ELIGIBLE, "category_fit")
"""Topics about who belongs to a program or a category."""
_PROGRAMS = ("term_cec", "term_fswp", "term_fstp", "term_provincial_nomination")
"""Topics of the programs themselves: what opens one to this person says more than what it is."""
_NEAR = (
    *(*_PROGRAMS, "term_round", "term_draw_cut_off", "term_category_based_selection", "term_pool"),
    *("term_crs", "term_ita", "french_worth_it", "apply_from_abroad", "profile_ineligible"),
)
"""Topics in whose words one asks about rounds and programs, too."""
_NOMINATION = ("pnp_how", "pnp_streams")
"""Topics about how one is nominated."""


def _eligible_for(text: str, found: Finding) -> Inquiry | None:
    """What a text asks about by what the ways of asking say: who belongs to a program or a
    category, which the text names."""
    of_program = found.topic in _PROGRAMS and found.sure
    if not (of_program or (found.topic in _BELONGING and _likely(found))):
        return None
    target = spoken_of(text) if asks(text, of_oneself=of_program) else None
    return None if target is None else Inquiry(target)


def _rounds(text: str, found: Finding, open_question: bool) -> Inquiry | None:
    """What is likely asked about rounds, where nothing is asked of the person."""
    topic = known(found.topic) if found.topic else None
    of_rounds = topic is not None and topic.page == "rounds" and _likely(found)
    if not of_rounds or open_question or not asks(text):
        return None
    return Inquiry(kind=spoken_of(text))


def _likely(found: Finding) -> bool:
    return found.ranked[0].score >= _LIKELY


def _another(found: Finding, asked: Inquiry) -> bool:
    """Whether a text asks about a topic that has an answer of its own."""
    topic = known(found.topic) if found.topic else None
    if topic is None or topic.page is not None or topic.id in _NEAR:
        return False
    if asked.target == "pnp" and topic.id in _NOMINATION:
        return False
    return found.ranked[0].score >= (_CERTAIN if asked.target is None else SURE)


_TESTS = ("english", "french", "partner")
"""Groups of questions whose answers are scores of their own."""
