"""On whatever can be shown, one button at most is the next step, and what cannot be undone is told
apart; the label of each says so by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from conversations.voice.replies import AmendCard, Button, Card, Notice, with_one_next_step
from tests.gallery.conftest import LookedAt
from tests.gallery.exhibits import shown_in
from tests.gallery.showing import Shown

FINAL = {
    "Erase everything",
    "Remove this entry",
    "Erase this",
    "Replace mine with it",
    "I declined the invitation",
    "I withdrew",
}
"""What a person cannot take back, here or at IRCC."""


def cards(shown: Iterable[tuple[str, Shown]]) -> Iterator[tuple[str, list[Button]]]:
    for title, one in shown:
        for reply in one.replies:
            if isinstance(reply, Card | AmendCard | Notice):
                yield title, [button for row in reply.rows for button in row]


def test_one_button_at_most_is_the_next_step_and_danger_is_told_apart(looked_at: LookedAt) -> None:
    for title, buttons in cards(looked_at.shown):
        assert sum(button.role == "next" for button in buttons) <= 1, title
        if looked_at.locale == "en":
            final = {button.label for button in buttons if button.role == "danger"}
            assert final == {button.label for button in buttons} & FINAL, title


def test_both_are_shown_somewhere() -> None:
    """The chapters with them: that nothing else is danger is looked at card by card."""
    chapters = shown_in("Windows", "en") + shown_in("A whole interview", "en")
    shown = list(cards(chapters))
    steps = {one.label for _, buttons in shown for one in buttons if one.role == "next"}
    assert {"I agree, let's start", "Continue", "All correct: show my score"} < steps
    assert {one.label for _, buttons in shown for one in buttons if one.role == "danger"} == FINAL


def test_of_several_next_steps_the_first_is_the_one() -> None:
    one, two = (Button(label=name, data=name, role="next") for name in ("one", "two"))
    back = Button(label="back", data="back", role="danger")
    left = two.model_copy(update={"role": None})
    assert with_one_next_step(((one,), (two, back))) == ((one,), (left, back))
    assert with_one_next_step(((back, one),)) == ((back, one),)
