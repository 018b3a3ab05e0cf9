"""What a turn worked out is gone when it is over: nothing of it waits for a search for garbage,
which the bot holds only seldom (``bot/reception.py``), so that memory stays as it is."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator

import pytest

from conversations.chat import session as sessions
from conversations.conversation import handle
from conversations.voice.events import Command, Event, Text
from express_entry import rulebook
from tests.lives import buttons
from tests.lives.life import Life, scored

LIVES = {"scored": scored, "invited": buttons.invited, "interview": buttons.interview}
EVENTS: tuple[Event, ...] = (
    *map(Command, ("score", "whatif", "months", "status", "deadlines", "draws", "sheet", "claims")),
    Text("how long does it take?"),
    Text("what if I get a master's"),
    Text("I am 31, a nurse in Manila for 5 years, married"),
    Text("18 April 1991"),
    Text("bla bla"),
)


@pytest.fixture
def no_search() -> Iterator[None]:
    """Garbage that only a search finds is kept, for the test to look at."""
    gc.collect()
    gc.disable()
    gc.set_debug(gc.DEBUG_SAVEALL)
    yield
    gc.set_debug(0)
    gc.garbage.clear()
    gc.enable()


@pytest.fixture(scope="module", params=LIVES)
def life(request: pytest.FixtureRequest) -> Life:
    return LIVES[request.param]()


@pytest.mark.parametrize("event", EVENTS, ids=str)
def test_a_turn_leaves_nothing_behind(life: Life, event: Event, no_search: None) -> None:
    assert life.session is not None
    stored = sessions.dump(life.session)
    # What is read and made once stays; what is remembered of the rules is worked out anew.
    handle(sessions.load(stored), event, life.today)
    rulebook.default().forget()
    gc.collect()
    gc.garbage.clear()
    handle(sessions.load(stored), event, life.today)
    gc.collect()
    left = Counter(f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.garbage)
    assert left == {}
