"""A bribe, a bought offer, a false paper, a lie: whoever speaks of one, at any moment, is told
kindly and plainly that it is a no, with what IRCC says of it; an open question then comes back, and
what they tell of themselves is heard all the same."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from conversations.chat.machine import WELCOME
from conversations.chat.turn import Turn
from conversations.interview.heard import answers_of
from conversations.interview.subjects import things_told
from conversations.screens import said_beside, topics
from conversations.topics import answering
from conversations.typed.wrongs import Wrong, wrong_in

_TOPICS: Mapping[Wrong, str] = {
    "bribe": "scams",
    "sold_offer": "paid_job_offer",
    "false": "term_misrepresentation",
    "lie": "term_misrepresentation",
}
"""What is said of each beside the no; of an offer that is bought, the answer begins with it."""
_LEFT_UNSAID = (
    "refused_before",
    "undeclared_family",
    "criminal_record",
    "health_condition",
    "dual_intent",
)
"""What people would hide, and of which there is an answer of its own."""
_TELLING_FIRST, _TELLING = 2, 3
"""Things told at once from which on a message is heard, before any question and beside one."""
_ACCUSED = "fairness_letter"
"""Whoever is accused of a lie does not ask to tell one."""


def said(turn: Turn, text: str) -> bool:
    """Whether a text speaks of such a thing, in which case it is answered."""
    if turn.session.screen.name == "delete" or (wrong := wrong_in(text)) is None:
        return False
    found = answering.find(text)
    meant = found.topic if found.sure and wrong in ("lie", "false") else None
    if meant == _ACCUSED:
        return False
    topic = answering.known(meant if meant in _LEFT_UNSAID else _TOPICS[wrong])
    if topic is None:
        return False
    no = () if wrong == "sold_offer" else (turn.words.say(f"warning-{wrong}"),)
    if _tells(turn, text):
        answer = answering.answer(turn.words, turn.today, topic, turn)
        turn.say(Markup("\n\n").join([*no, answer]))
        return False
    turn.close_card()
    for one in no:
        turn.note(one)
    topics.tell(turn, topic)
    return True


def _tells(turn: Turn, text: str) -> bool:
    """Whether somebody tells of themselves as well: that is heard, behind the no."""
    answers = answers_of(said_beside.heard(turn, text).facts)
    least = _TELLING_FIRST if turn.session.state == WELCOME else _TELLING
    return len(things_told(answers.values, answers.open)) >= least
