"""What every test stands on."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Generator, Iterator
from types import ModuleType

import pytest

from express_entry import assessment, deadlines, rulebook
from express_entry.ahead import doors, forecast, what_ifs
from express_entry.counting import experience
from express_entry.rulebook import Rulebook
from tests import rules

# The suite starts some hundred processes, and workers that read the same tests: each would compile
# the bot, and what its asserts are to say, anew.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# Looking for garbage as often as Python does was a fifth of the suite's time: there is much to look
# through, and little of it is garbage.
gc.set_threshold(100_000, 20, 20)


REMEMBERED = {
    assessment: 2048,
    experience: 1024,
    deadlines: 128,
    doors: 64,
    forecast: 64,
    what_ifs: 64,
}
"""Of how many people and days what the rules say stays known here: test after test looks at the
same few people on the same few days, as no two chats do."""
AS_SHIPPED: dict[ModuleType, int] = {module: module._KEPT for module in REMEMBERED}
for module, most in REMEMBERED.items():
    setattr(module, "_KEPT", most)  # noqa: B010


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """With ``-n auto``, twice as many workers as processors: a third of the suite's time is spent
    waiting (for a process, a server, a wait that is asked for), and then another works."""
    found = yield
    return found if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ else 2 * found


def pytest_collection_finish() -> None:
    """Whatever was read to get here stays, and is looked through for garbage no more."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def own_rules(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rulebook]:
    """Whoever enters the figures of 2026-11-03 breaks no test that is not about them."""
    book = rulebook.load(rules.copied(tmp_path_factory.mktemp("rules") / "rules"))
    rulebook.use(book)
    yield book
    rulebook.use(None)


@pytest.fixture(autouse=True)
def own_rules_again(own_rules: Rulebook) -> Iterator[None]:
    """Whatever rules and rounds a test puts in use, the next one finds its own; also where a thread
    or a task of an earlier one was late."""
    rulebook.use(own_rules)
    yield
    rulebook.use(own_rules)
