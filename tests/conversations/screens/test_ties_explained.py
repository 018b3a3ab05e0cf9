"""The card of relatives, study, nomination and offer explains everything that is ticked on it."""

from __future__ import annotations

from tests.conversations.people import RIA
from tests.conversations.story import person

TIES = "Is any of these true? Tap each one that is, then “Done”."
BEFORE_TIES = {
    **RIA,
    "canadian_years": 0,
    "french.test": "none",
    "french.plan": "none",
    "english.date": "2026-03-10",
    "credential.0.assessed": False,
    "residence": "IN",
    "has_work": False,
}


def test_why_explains_each_of_them_in_one_folded_text() -> None:
    chat = person(BEFORE_TIES, estimated=True)
    while TIES not in chat.card:
        chat.taps("Skip")
    ticks = [label for label in chat.labels if label not in ("What is this, and why?", "Back")]
    chat.taps("What is this, and why?")
    # One thing is explained for each that can be ticked: what it brings, and what counts as it.
    for label, brings, counts in (
        ("Brother or sister in Canada", "additional CRS points", "A student, worker or visitor"),
        ("Other relative in Canada", "It earns no CRS points", "Cousins and friends"),
        ("Provincial nomination", "more CRS points than anything", "No if you have only"),
        ("Job offer in Canada", "67-point grid", "A written offer of work in Canada"),
    ):
        line = next(line for line in chat.card.splitlines() if line.startswith(f"{label}:"))
        assert brings in line
        assert counts in line
    assert chat.labels == ["Back to the question"]
    assert TIES in chat.taps("Back to the question").card
    assert ticks[:2] == chat.labels[:2]
