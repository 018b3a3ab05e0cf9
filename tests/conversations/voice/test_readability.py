"""Everything that is said is plain English: about grade 8 at most, and no message far above it."""

from __future__ import annotations

import pytest

from tests.conversations.voice.readability import Counted, counted, explained, messages, syllables

WHOLE = 8.0
"""The grade of all of it together."""
ONE = 11.0
"""The grade of a single message: a list of names, or one long word among few, weighs more there."""
SHORTEST = 12
"""Words below which a grade says nothing."""


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("cat", 1), ("the", 1), ("score", 1), ("table", 2), ("asked", 1), ("counted", 2),
        ("years", 1), ("changes", 2), ("application", 4), ("education", 4), ("being", 2),
        ("special", 2), ("IRCC", 1), ("2,027", 1), ("Canada's", 3), ("full-time", 2),
        ("occupation", 4), ("people", 2),
    ],
)  # fmt: skip
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_formula() -> None:
    """0.39 * 6 / 1 + 11.8 * 6 / 6 - 15.59 = -1.45; and two sentences of 6 words and 10
    syllables."""
    assert counted("The cat sat on the mat.") == Counted(6, 1, 6)
    assert counted("The cat sat on the mat.").grade == pytest.approx(-1.45)
    two = counted("<b>Education</b> counts. I know it: <i>really</i>!")
    assert two == Counted(6, 2, 10)
    assert two.grade == pytest.approx(0.39 * 3 + 11.8 * 10 / 6 - 15.59)


def test_a_term_that_is_explained_is_one_known_word() -> None:
    text = "You need an educational credential assessment for the Canadian Experience Class."
    assert counted(text, explained()) == counted("You need an paper for the paper.")


def test_all_that_is_said_is_plain() -> None:
    known = explained()
    found = [counted(text, known) for _, text in messages()]
    said = [one for one in found if one.words >= SHORTEST]
    assert len(said) > 500
    whole = Counted(
        sum(one.words for one in said),
        sum(one.sentences for one in said),
        sum(one.syllables for one in said),
    )
    assert whole.grade <= WHOLE


def test_no_message_is_far_harder_than_the_others() -> None:
    known = explained()
    hard = {
        name: round(one.grade, 1)
        for name, text in messages()
        if (one := counted(text, known)).words >= SHORTEST and one.grade > ONE
    }
    assert hard == {}
