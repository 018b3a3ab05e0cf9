"""Short messages are written out, in the language that is typed so, and nowhere else."""

from __future__ import annotations

import pytest

from conversations.interview.reading.shortened import in_any_words


@pytest.mark.parametrize(
    ("short", "written"),
    [
        ("jai pas de diplome ya koi pour moi", "j'ai pas de diplome il y a quoi pour moi"),
        ("pnp kesako", "pnp c'est quoi"),
        (
            "c koi une loe et kan est ce kon en met une",
            "c'est quoi une loe et quand est ce qu'on en met une",
        ),
        ("cmt jpeux avoir la carte", "comment je peux avoir la carte"),
        ("jsuis au mali pk c refuse", "je suis au mali pourquoi c refuse"),
        ("ki peut lire ca dc", "qui peut lire ca donc"),
        # What is no French stays as it is: "pr" is permanent residence, "ya" and "si" are Spanish.
        ("is pr for my wife too", "is pr for my wife too"),
        ("ya tengo el ielts, que hago", "ya tengo el ielts, que hago"),
        ("listening 7 reading c 8", "listening 7 reading c 8"),
    ],
)
def test_short_messages_are_written_out(short: str, written: str) -> None:
    assert in_any_words(short) == written
