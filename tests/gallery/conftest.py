"""What is shown of one chapter after the other: made once, and looked at by every test of it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from conversations.voice.wording import SHIPPED
from tests.gallery.exhibits import CHAPTERS, shown_in
from tests.gallery.showing import Shown


@dataclass(frozen=True, slots=True)
class LookedAt:
    """One chapter in one language: what is shown, by its title."""

    locale: str
    shown: tuple[tuple[str, Shown], ...]


@pytest.fixture(
    scope="session",
    params=[(name, locale) for name in CHAPTERS for locale in SHIPPED],
    ids=lambda each: f"{each[0]}-{each[1]}",
)
def looked_at(request: pytest.FixtureRequest) -> LookedAt:
    """Of the session, so that pytest puts the tests of one chapter side by side."""
    name, locale = request.param
    return LookedAt(locale, shown_in(name, locale))
