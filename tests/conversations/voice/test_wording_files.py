"""The wording files: each message is there once; a second one of its name would silently win."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from conversations.voice.wording import LOCALES, SHIPPED


@pytest.mark.parametrize("locale", sorted(SHIPPED))
def test_no_message_is_there_twice(locale: str) -> None:
    names = Counter(
        name
        for path in (LOCALES / locale).glob("**/*.ftl")
        for name in re.findall(r"^([a-zA-Z][\w-]*) =", path.read_text("utf-8"), re.MULTILINE)
    )
    assert [name for name, count in names.items() if count > 1] == []
