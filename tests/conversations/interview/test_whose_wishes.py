"""Whose a wish is: the Spanish article is no "him", "we" are both, and a figure of "my English" is
a score of all four. Expected values are read off the sentence."""

from __future__ import annotations

from decimal import Decimal

import pytest

from conversations.interview.reading.wishes import begins_a_wish, read_wish


@pytest.mark.parametrize(
    ("text", "of_partner", "score"),
    [
        ("y si saco 7 en todo en el IELTS?", (False,), 7),
        ("y si saco 8 en el IELTS?", (False,), 8),
        ("y si él saca 7 en todo?", (True,), 7),
        ("y si el saca 7 en todo?", (True,), 7),
        ("y si mi esposo saca 8 en el IELTS?", (True,), 8),
        ("y si sacamos 8 en el IELTS?", (False, True), 8),
        ("what if we get 8 in IELTS?", (False, True), 8),
        ("et si nous avons 8 partout à l'IELTS?", (False, True), 8),
        ("et si je passe à 8 en anglais?", (False,), 8),
        ("et si mon anglais est à 5?", (False,), 5),
        ("what if my english is 9?", (False,), 9),
        ("y si mi inglés sube a 9?", (False,), 9),
    ],
)
def test_a_wish_is_of_whom_it_names(text: str, of_partner: tuple[bool, ...], score: int) -> None:
    wishes = read_wish(text)
    assert begins_a_wish(text)
    assert tuple(one.of_partner for one in wishes) == of_partner
    assert all({got for _, got in one.scores} == {Decimal(score)} for one in wishes)


@pytest.mark.parametrize("text", ["what if I learn English for 6 months?", "et si 2027 en anglais"])
def test_other_figures_beside_a_language_are_no_scores(text: str) -> None:
    assert not any(one.scores for one in read_wish(text))
