"""Whoever asks about one kind of round reads of that kind first. Counted by hand in IRCC's list of
rounds (``rules/rounds/history.tsv``)."""

from __future__ import annotations

import pytest

from tests.lives.life import scored

FRENCH = (
    # 2025: 29 October, 28 November, 17 December; 2026: 6 February, 4 and 18 March, 15 and 29 April,
    # 28 May, 9 and 22 July, 6 and 19 August; the one of 6 October 2025 is over a year ago.
    "French rounds: 13 in the last 12 months. The last, on 19 August 2026: lowest score 382, 5,000"
    " invited."
)
EDUCATION = (
    "Education rounds: none in the last 12 months. The last, on 17 September 2025: lowest score"
    " 462, 2,500 invited."
)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("what is the french draw", FRENCH),
        ("when is the next french draw?", FRENCH),
        ("/draws french", FRENCH),
        ("what was the last cut off for teachers", EDUCATION),
        ("/draws education", EDUCATION),
    ],
)
def test_the_kind_that_is_asked_about_comes_first(text: str, line: str) -> None:
    card = scored().until("2026-10-20").does(text).card
    assert card.splitlines()[0] == line


def test_in_each_language() -> None:
    life = scored().until("2026-10-20").does("/fr", "c'est quoi le tirage francophone ?")
    assert life.card.splitlines()[0] == (
        "Français\u00a0: 13 rondes dans les 12 derniers mois. La dernière, le 19 août 2026"
        "\u00a0: note la plus basse 382, 5\u202f000 personnes invitées."
    )


def test_without_a_kind_nothing_comes_before_the_score() -> None:
    assert scored().until("2026-10-20").does("/draws").card.startswith("CRS ")
    assert scored().until("2026-10-20").does("/draws whatever").card.startswith("CRS ")
