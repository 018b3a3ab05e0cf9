"""What a message asks beside what it tells."""

from __future__ import annotations

import pytest

from conversations.interview.reading.telling import asked_in


@pytest.mark.parametrize(
    ("text", "asked", "only"),
    [
        ("29, single, what's my score?", ("what's my score?",), False),
        ("single, bachelor's. can my parents come", ("can my parents come?",), False),
        ("29, single. my score?", ("my score?",), False),
        ("if i had masters how much? now bachelors, 31", ("if i had masters how much?",), False),
        ("can I apply with a bachelor's?", ("can I apply with a bachelor's?",), True),
        ("did a 2 year diploma, is a farmer, is 29", (), False),
        ("did my application go through?", ("did my application go through?",), True),
        ("am 33, married", (), False),
        ("am I too old", ("am I too old?",), True),
        ("Age - 27, IELTS - 7/7/6.5/7", (), False),
    ],
)
def test_questions_are_found(text: str, asked: tuple[str, ...], only: bool) -> None:
    found, nothing_else = asked_in(text)
    assert tuple(one.text for one in found) == asked
    assert nothing_else is only
