"""What people of many countries write of themselves in Spanish: ``told_in_spanish*.txt``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversations.hearing.telling import compare, messages

FILES = sorted(path.name for path in Path(__file__).parent.glob("told_in_spanish*.txt"))


@pytest.mark.parametrize(("message", "told"), [one for name in FILES for one in messages(name)])
def test_what_others_tell_in_spanish_is_read(message: str, told: str) -> None:
    got, expected = compare(message, told)
    assert got == expected
