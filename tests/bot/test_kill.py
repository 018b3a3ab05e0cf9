"""The real process, killed with SIGKILL again and again in the middle of interviews and reminders:
every conversation ends with the right score, and every reminder arrives."""

from __future__ import annotations

import asyncio
import os
import random
from asyncio import FIRST_COMPLETED
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.reminders import AT_ONCE
from bot.sealing.opening import open_as_set
from bot.settings import Settings
from bot.store import ChatRecord, Store
from bot.telegram.closing import MOST_WAITING
from conversations.chat import session
from tests.bot.house import Process, running
from tests.bot.screens_seen import keys_of, left_open, screen_is_right
from tests.bot.telling import begin, hears_card, say, until
from tests.bot_api import BotApiServer, Person
from tests.bot_api.chats import Message
from tests.bot_api.faults import Fault
from tests.sealing.conftest import OLD
from tests.stories import francophone, software_engineer, tradesperson
from tests.stories.line import Line
from tests.stories.story import BEFORE, Story

KILLS = int(os.environ.get("KILLS", "5"))
PEOPLE = int(os.environ.get("KILLED_PEOPLE", "3"))
"""Hundreds of people, killed again and again, take minutes: see docs/architecture.md."""
KILLED_STARTING = 0.2
"""The share of starts that do not come to their end."""
FAULTS = 0.1
"""The share of calls that fail, one way or another."""
STORIES = (software_engineer.STORY, tradesperson.STORY, francophone.STORY)

KEPT = {
    "birth_date": "1996-04-03",
    "marital_status": "single",
    "education": "masters",
    "foreign_years": 5,
    "canadian_years": 0,
    "english.test": "ielts_general",
    "english.listening": "8.5",
    "english.reading": "8",
    "english.writing": "7",
    "english.speaking": "7",
    "english.date": "2026-03-14",
    # "No French test" answers both; a report at the level told answers both as well.
    "french.test": "none",
    "french.plan": "none",
    "credential.0.country": "IN",
    "credential.0.assessed": True,
    "credential.0.eca_level": "masters",
    "credential.0.eca_date": "2024-05-20",
    "credential.0.eca_body": "WES",
    "credential.0.completed": "2019-06",
    "credential.0.more": False,
    "residence": "IN",
    "job.0.title": "software developer",
    "job.0.noc": "21232",
    "job.0.country": "IN",
    "job.0.start": "2021-03",
    "job.0.end": "now",
    "job.0.hours": "40",
    # "A paid employee" is both.
    "job.0.paid": True,
    "job.0.self_employed": False,
    "job.0.more": False,
    # "None of these": all five.
    "sibling": False,
    "relative": False,
    "studied_in_canada": False,
    "nomination": False,
    "has_offer": False,
    "destination": "ON",
    "children": 0,
    "funds": 25000,
    "passport": "2031-06-30",
    "city": "Pune",
}
"""Everything that the software engineer says, as it is stored: each line of the script by hand."""


def whole(story: Story) -> tuple[Line, ...]:
    """An interview from the greeting to the score."""
    return (
        Line("every score is an estimate", "I agree, let's start", True),
        *story.conversation,
        Line("Please look everything over.", "All correct: show my score", True),
    )


Start = Callable[..., Process]


class Candidate:
    """Tells a story to a bot that keeps dying: answers each question once, the first time it is
    heard, and counts the cards heard again. While the gate is shut, nothing is said.

    A card heard again has the buttons of the first one, and so the turn in which it was said: the
    estimate names the question after it, and its copy is not that question."""

    def __init__(self, person: Person, story: Story, gate: asyncio.Event) -> None:
        self.person = person
        self.story = story
        self.gate = gate
        self.repeated = 0
        self.told = 0

    async def tell(self) -> Message:
        self.person.send("/start")
        seen: dict[int, str] = {}
        answered: set[tuple[str, tuple[str | None, ...]]] = set()
        for line in whole(self.story):
            while True:
                card = await hears_card(self.person, 60)
                if seen.get(card.id) == card.text:
                    # The same message, changed and heard of twice.
                    continue
                repeated = (card.text, keys_of(card)) in answered or (
                    card.text in seen.values() and line.asks not in card.text
                )
                seen[card.id] = card.text
                if not repeated:
                    break
                self.repeated += 1
            assert line.asks in card.text, f"{line.asks!r} was expected, heard {card.text!r}"
            answered.add((card.text, keys_of(card)))
            await self.gate.wait()
            # Whoever outruns the closings by more than the bot bears leaves buttons behind
            # (``test_cards``); nobody does so on a phone.
            await until(
                lambda: left_open(self.person) <= MOST_WAITING // 2, "older cards close", 60
            )
            say(self.person, line, card)
            self.told += 1
        while True:
            card = await hears_card(self.person, 60)
            if card.text not in seen.values():
                return card
            self.repeated += 1

    def _is_in_step(self) -> bool:
        return left_open(self.person) <= MOST_WAITING // 2


def trouble(chance: random.Random, share: float = FAULTS) -> Callable[[str], Fault | None]:
    """Calls that fail now and then; an edit takes long more often, and fails more often."""
    ways: tuple[dict[str, Any], ...] = (
        {"retry_after": 1},
        {"status": 500},
        {"status": 502, "garbage": True},
        {"drop": True},
        {"hang": 0.3},
        {"drop": True, "accepted": True},
        {"garbage": True, "accepted": True},
        {"hang": 0.3, "accepted": True},
    )

    shares = {"getUpdates": share / 5, "answerCallbackQuery": share, "sendMessage": share}
    shares |= dict.fromkeys(("editMessageText", "editMessageReplyMarkup"), 3 * share)

    def strike(method: str) -> Fault | None:
        if chance.random() >= shares.get(method, 0.0):
            return None
        way = chance.choice(ways[1:5] if method == "getUpdates" else ways)
        return Fault(method, **way)

    return strike


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "assistant.db")
    found: str = request.getfixturevalue("postgres_url")
    return found


def dice() -> random.Random:
    seed = int(os.environ.get("SEED") or random.randrange(1 << 32))
    print(f"SEED={seed}")
    return random.Random(seed)


async def everything_sent(server: BotApiServer, store: Store) -> None:
    """What was said is taken, and what was committed is delivered and marked."""
    for _ in range(1_200):
        if not server.updates.waiting and not await store.waiting():
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"{await store.waiting()} still wait")


@pytest.fixture(params=["sqlite", "postgres", "sealed"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    """Settings of a new database, of each engine, and of one that is sealed."""
    if request.param == "postgres":
        return {"DATABASE_URL": request.getfixturevalue("postgres_url")}
    place = {"DATABASE_URL": str(tmp_path / "assistant.db")}
    return place | {"DATA_KEYS": OLD} if request.param == "sealed" else place


def set_to(settings: dict[str, str]) -> Settings:
    return Settings.model_validate({name.lower(): value for name, value in settings.items()})


async def test_interviews_outlive_any_number_of_kills(
    server: BotApiServer, settings: dict[str, str], new_process: Start
) -> None:
    """Of several people at once, each with another story, while calls fail; some of the ends are in
    good order, while edits hang. After each end the next process, left alone, leaves everybody with
    the open question as the last thing on their screen, and no old buttons."""
    chance = dice()
    process = new_process(BEFORE, LOG_LEVEL="WARNING", **settings)
    gate = asyncio.Event()
    candidates = [
        Candidate(server.person(id=1001 + n), STORIES[n % len(STORIES)], gate)
        for n in range(PEOPLE)
    ]
    # A little latency, so that there is always something under way.
    server.latency(request=0.005, response=0.005)
    telling = [asyncio.create_task(candidate.tell()) for candidate in candidates]
    store = await open_as_set(set_to(settings))
    kills = 0
    try:
        while not all(task.done() for task in telling):
            await process.start()
            while kills < KILLS and chance.random() < KILLED_STARTING:
                # Anywhere in a start; and then what Telegram was told last never reached it.
                await asyncio.sleep(chance.random() * 0.3)
                await process.kill()
                server.drop_confirmation()
                kills += 1
                await process.start()
            if kills:
                await everything_sent(server, store)
                await screens_are_right(store, candidates)
            gate.set()
            if kills == KILLS:
                await asyncio.wait(telling)
                break
            server.faults.by_chance = trouble(chance)
            # Once it talks: anything from at once to a dozen questions later.
            told = [candidate.told for candidate in candidates]
            while told == [candidate.told for candidate in candidates]:
                if all(task.done() for task in telling):
                    break
                await candidates[kills % PEOPLE].person.chat.changed.wait(0.5)
            await asyncio.wait(telling, timeout=chance.random() ** 2 * 0.5)
            if chance.random() < 0.25:
                assert await process.stop() == 0
            else:
                await process.kill()
            server.faults.by_chance = None
            gate.clear()
            kills += 1
        results = await asyncio.gather(*telling)
        if not process.alive:
            # The last kill fell just after the last answer.
            await process.start()
        await everything_sent(server, store)
        await screens_are_right(store, candidates)
        assert await process.stop() == 0
        records = await records_of(store, candidates)
    finally:
        await store.close()
        for task in telling:
            task.cancel()
    assert "Traceback" not in process.output.read_text()
    for candidate, result in zip(candidates, results, strict=True):
        candidate.story.check_card(result.text, estimate=False)
        assert session.load(records[candidate.person.id].session).state == "scored"
        # The same words sent as two messages: at most once for each kill, and for each call of
        # which Telegram did not say that it took it.
        sent = server.calls("sendMessage", chat_id=candidate.person.id)
        unsure = sum(call.fault for call in sent)
        texts = [call.params["text"] for call in sent]
        assert len(texts) - len(set(texts)) <= kills + unsure
        assert candidate.repeated <= kills + unsure
        if candidate.story is software_engineer.STORY:
            kept = session.load(records[candidate.person.id].session)
            assert kept.answers == KEPT
    assert kills > KILLS // 2


async def records_of(store: Store, candidates: Sequence[Candidate]) -> dict[int, ChatRecord]:
    async with store.transaction() as transaction:
        return await transaction.chats([candidate.person.id for candidate in candidates])


async def screens_are_right(store: Store, candidates: Sequence[Candidate]) -> None:
    records = await records_of(store, candidates)
    for candidate in candidates:
        if candidate.person.id in records:
            screen_is_right(candidate.person, records[candidate.person.id], BEFORE)


MORNING = datetime(2026, 10, 2, 13, tzinfo=UTC)
"""Nine in Toronto, the day after: whoever stopped in the middle is reminded."""
LEASE = timedelta(minutes=5)


async def test_reminders_outlive_any_number_of_kills(
    server: BotApiServer, address: str, new_process: Start
) -> None:
    """Thirty people are reminded by a process that is killed while it does; each of the next ones
    begins when the claims of the one before have run out. Nobody is left out; a message that was
    on its way when the process died may come once more, and the question stays open."""
    chance = dice()
    people = [server.person(id=5000 + number) for number in range(30)]
    async with running(server, address, BEFORE) as house:
        await asyncio.gather(*map(begin, people))
        await house.calm(*people)
    for person in people:
        person.forget_unheard()

    def reminded(person: Person) -> int:
        return sum("Your answers are waiting" in message.text for message in person.inbox)

    async def hears_it(person: Person) -> None:
        while not reminded(person):
            await person.chat.changed.wait(1)

    server.latency(request=0.005, response=0.005)
    moment, kills = MORNING, 0
    waiting = {asyncio.create_task(hears_it(person)) for person in people}
    while kills < 4 and waiting:
        process = new_process(moment, LOG_LEVEL="WARNING", DATABASE_URL=address)
        await process.start()
        heard, waiting = await asyncio.wait(waiting, timeout=60, return_when=FIRST_COMPLETED)
        assert heard
        await asyncio.sleep(chance.random() * 0.4)
        await process.kill()
        kills += 1
        moment += LEASE + timedelta(seconds=1)
    process = new_process(moment, LOG_LEVEL="WARNING", DATABASE_URL=address)
    await process.start()
    await asyncio.wait_for(asyncio.gather(*waiting), 60)
    card = people[0].card
    people[0].send("3 April 1996")
    while "What is your marital status?" not in card.text:
        card = await hears_card(people[0])
    await people[0].settled()
    assert await process.stop() == 0
    assert "Traceback" not in process.output.read_text()
    assert kills >= 2
    again = sum(map(reminded, people)) - len(people)
    assert again <= kills * AT_ONCE
    assert max(map(reminded, people)) <= 1 + kills


async def test_a_process_asked_to_stop_stops(
    server: BotApiServer, ann: Person, tmp_path: Path, new_process: Start
) -> None:
    """In good order, with status 0; what it said at its start names the bot and the database."""
    process = new_process(BEFORE)
    await process.start()
    ann.send("/start")
    await hears_card(ann)
    assert await process.stop() == 0
    said = process.output.read_text()
    assert "On Telegram as https://t.me/test_bot" in said
    assert f"answers are kept in {tmp_path / 'assistant.db'}" in said
    assert server.token not in said
