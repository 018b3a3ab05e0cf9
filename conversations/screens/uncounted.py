"""What is told of a partner who does not count: one who stays behind, or is a Canadian citizen or
permanent resident, adds no points, so nothing asks for their test, studies or work. That it was
heard, and why it is left out, is said."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.question import Answer
from conversations.screens.proposals import Proposals

_LABELS = (
    ("partner_test.", "partner-test-test"),
    ("partner.education", "partner-education"),
    ("partner.canadian_years", "partner-canadian-years"),
)
"""What adds points for a partner who counts, by the questions' names."""


def said(turn: Turn, found: Proposals, values: Mapping[str, Answer]) -> Markup:
    """What was told of such a partner, and why it adds nothing; empty where there is none."""
    told = found.trial.walk.answers
    canadian = told.get("partner.canadian") is True
    if not canadian and told.get("partner.accompanying") is not False:
        return Markup("")
    labels = [
        turn.words.say(label, "label")
        for begins, label in _LABELS
        if any(key.startswith(begins) and found.trial.walk.by_key(key) is None for key in values)
    ]
    if not labels:
        return Markup("")
    what = turn.words.joined("between-told", labels)
    return turn.words.say("told-partner-uncounted", what=what, canadian=canadian)
