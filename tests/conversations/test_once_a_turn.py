"""What is dear is worked out once in a turn, and only in a turn that shows it.

What-ifs, doors and the forecast take most of the time that a message takes; the page, the next
step and the reminders planned after it all read them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date
from functools import cache
from typing import Any

import pytest

from benchmarks.interview import SCRIPT
from express_entry import rulebook
from express_entry.ahead import doors, forecast, pairs, what_ifs
from express_entry.ahead.assumptions import Assumed
from express_entry.ahead.estimate import estimate
from express_entry.ahead.next_step import next_step
from express_entry.assessment import assess
from express_entry.candidate.candidacy import Candidacy
from express_entry.deadlines import deadlines
from tests.conftest import AS_SHIPPED
from tests.conversations.reports.people import PEOPLE
from tests.conversations.story import Chat
from tests.express_entry.candidates import ana
from tests.lives.life import Life, scored

DEAR = {
    "what-ifs": (what_ifs, "_explore"),
    "pairs": (pairs, "_Search"),
    "doors": (doors, "_looked_for"),
    "forecast": (forecast, "_turns"),
}
"""Where each is worked out, whoever asks."""
TURNS: dict[str, Callable[[Life], Chat]] = {
    "the score": lambda life: life.command("score"),
    "the rounds": lambda life: life.command("draws"),
    "what now": lambda life: life.says("what now?"),
    "the status": lambda life: life.command("status"),
    "the what-ifs": lambda life: life.command("whatif"),
    "the months": lambda life: life.command("months"),
    "an edit": lambda life: life.does("/edit", "[Profile", "[Dependent children", "3"),
}
"""The last message of each is what is counted."""
ASKED = ("single", "couple", "in_a_trade", "in_the_pool")


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter[str]]:
    """How often each was worked out; nothing is remembered before."""
    counted: Counter[str] = Counter()

    def counting(name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def counts(*told: Any) -> Any:
            counted[name] += 1
            return work(*told)

        return counts

    for name, (module, work) in DEAR.items():
        monkeypatch.setattr(module, work, counting(name, getattr(module, work)))
    rulebook.default().forget()
    yield counted
    # What is remembered knows the functions that count.
    rulebook.default().forget()


@cache
def arrived(person: str) -> Life:
    """Whom the tests forget is not brought there by each of them again."""
    return PEOPLE[person]()


@pytest.mark.parametrize("person", ASKED)
@pytest.mark.parametrize("turn", TURNS)
def test_a_turn_works_each_out_once(
    turn: str, person: str, worked_out: Counter[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    life = deepcopy(arrived(person))
    happens = life._happens

    def anew(event: Any) -> Chat:
        rulebook.default().forget()
        worked_out.clear()
        return happens(event)

    monkeypatch.setattr(life, "_happens", anew)
    TURNS[turn](life)
    assert worked_out, "nothing of it was asked for"
    assert not [name for name, times in worked_out.items() if times > 1], worked_out


def test_the_page_of_the_rounds_works_out_nothing_for_its_next_step(
    worked_out: Counter[str],
) -> None:
    """The next step of the page, the card asked for again and the same day's reminders read what
    is remembered."""
    life = scored()
    life.command("draws")
    worked_out.clear()
    life.command("draws").says("what now?")
    life.command("status").command("months")
    assert not worked_out


def test_an_interview_works_out_nothing_of_it(worked_out: Counter[str]) -> None:
    """Until the profile is told whole nothing ahead is shown, so no answer waits for it."""
    waited = []

    class Told(Life):
        def _happens(self, event: Any) -> Chat:
            before = dict(worked_out)
            chat = super()._happens(event)
            assert self.session is not None
            if self.session.state != "scored" and dict(worked_out) != before:
                waited.append((event, self.session.focus, dict(worked_out)))
            return chat

    life = Told()
    life.command("start")
    life.says(*SCRIPT[1:-1])
    assert life.session is not None
    assert len(life.session.answers) > 20, "the interview was not told"
    assert not waited


def test_the_first_estimate_is_worked_out_for_its_card_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Neither to see whether it is time for it, nor to read what is typed below it."""
    shown_at: list[int] = []
    life = Life()

    def counts(*told: Any) -> Any:
        assert life.session is not None
        shown_at.append(len(life.session.answers))
        return Assumed(*told)

    monkeypatch.setattr("express_entry.ahead.estimate.Assumed", counts)
    rulebook.default().forget()
    life.command("start")
    life.says(*SCRIPT[1:-1])
    assert len(shown_at) == 1, "the script comes to one estimate, and goes on below it"


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty people looked at by one rulebook, and every memory holds no more than it may."""
    for module, most in AS_SHIPPED.items():
        monkeypatch.setattr(module, "_KEPT", most)
    book = rulebook.default()
    book.forget()
    days = [date(2026, 1, 10).replace(day=1 + number) for number in range(20)]
    for day in days:
        next_step(ana(), None, day, rules=book)
        doors.doors(ana(), None, day, book)
        pairs.best_pairs(ana(), assess(ana(), day, book), rules=book)
        estimate(ana(), day, rules=book)
        deadlines(ana(), Candidacy(), day, rules=book)
    known = {
        name: memory.cache_info()
        for name, memory in book._remembered.items()
        if hasattr(memory, "cache_info")
    }
    book.forget()
    dear = ("what_ifs", "pairs", "doors", "turns", "estimates", "deadlines")
    for name in dear:
        assert known[name].misses >= len(days), "each day is another look"
        assert known[name].currsize <= known[name].maxsize == 8
    few = ("least_scores",)
    assert all(memory.maxsize is not None for name, memory in known.items() if name not in few)
