"""What asks what to do now, beside what has a matter of its own; the sets of ``tests/evaluation``
go through the whole conversation. Written by hand from what the words mean."""

from __future__ import annotations

import pytest

from conversations.interview.reading.what_next import asks_what_next


@pytest.mark.parametrize(
    "text",
    [
        "what do i need to do now",
        "where should i begin",
        "please advise",
        "can you guide me please",
        "I'm lost",
        "i am stuck, what should i do",
        "what would be the next thing to do",
        "what needs to be done",
        "que dois-je faire maintenant ?",
        "quelles sont les étapes suivantes",
        "par où commencer",
        "je suis perdu",
        "done, whats next",
        "so what should i do with 433 points",
        "wat 2 do nw",
        "whats the nxt stpe",
        "how should i go about it",
        "tell me my next steps",
        "what comes after this",
    ],
)
def test_it_asks_what_to_do(text: str) -> None:
    assert asks_what_next(text)


@pytest.mark.parametrize(
    "text",
    [
        "what do you do",
        "what can you do",
        "what if i turn 31",
        "what if i do the best",
        "what is today",
        "what do i need",
        "what is my score now",
        "how many steps are left",
        "what do i do for a living",
        "what should i put first",
        "what are the steps of the eca",
        "i plan first",
        "i want to start again",
        "ok next",
        "next please",
        "i am done",
        "right now",
        "tell me more",
        "what is this",
        "",
        "?",
    ],
)
def test_it_asks_or_says_something_else(text: str) -> None:
    assert not asks_what_next(text)
