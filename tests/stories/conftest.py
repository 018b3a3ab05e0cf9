"""One newcomer after the other: who has walked through the chat is looked at by every test."""

from __future__ import annotations

import pytest

from conversations.chat.turn import Turn
from tests.stories.newcomers.newcomer import Newcomer
from tests.stories.newcomers.people import NEWCOMERS
from tests.stories.newcomers.walking import at_the_end, turn_of


@pytest.fixture(scope="session", params=NEWCOMERS, ids=lambda person: person.name)
def person(request: pytest.FixtureRequest) -> Newcomer:
    """Of the session, so that pytest puts the tests of one newcomer side by side."""
    found: Newcomer = request.param
    return found


@pytest.fixture(scope="session")
def turn(person: Newcomer) -> Turn:
    """What the engine says of a newcomer at the end, worked out once."""
    return turn_of(at_the_end(person))
