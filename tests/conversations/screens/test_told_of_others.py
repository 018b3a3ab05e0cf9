"""What is said of a relative while a list waits changes nothing that waits of the writer."""

from __future__ import annotations

import pytest

from tests.conversations.story import Chat, newcomer

TOLD = "I was born on 12 January 1995, married, I live in India, bachelor's degree"


def waiting() -> Chat:
    chat = newcomer().says(TOLD)
    assert chat.is_at("told")
    return chat


def values(chat: Chat) -> dict[str, object]:
    assert chat.session is not None
    return dict((chat.session.listed or {}).get("values", {}))


@pytest.mark.parametrize(
    "words",
    [
        "My brother lives in Brampton",
        "My brother lives in Brampton, he is a PR and 38 years old",
        "my sister is 40 years old and lives in Winnipeg, she is a citizen",
        "mon frère vit à Toronto",
        "mi hermano vive en Toronto",
    ],
)
def test_a_relative_changes_no_line_of_ones_own(words: str) -> None:
    chat = waiting()
    before = values(chat)
    after = values(chat.says(words))
    assert {key: after.get(key) for key in before} == before
    assert not ((chat.session and chat.session.listed) or {}).get("open", {}).get("birth_date")
