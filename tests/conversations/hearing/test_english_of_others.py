"""What people of many countries write of themselves in English: ``told_in_english.txt``."""

from __future__ import annotations

import pytest

from tests.conversations.hearing.telling import compare, messages


@pytest.mark.parametrize(("message", "told"), messages("told_in_english.txt"))
def test_what_others_tell_in_english_is_read(message: str, told: str) -> None:
    got, expected = compare(message, told)
    assert got == expected
