"""The real process, killed with SIGKILL again and again in the middle of interviews and reminders:
every conversation ends with the right score, and every reminder arrives."""

from __future__ import annotations

import asyncio
import random
from asyncio import FIRST_COMPLETED
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.reminders import AT_ONCE
from bot.store.opening import open_store
from conversations import session
from tests.bot.house import Process, running
from tests.bot.telling import begin, hears_card, say
from tests.bot_api import BotApiServer, Person
from tests.bot_api.chats import Message
from tests.stories import francophone, software_engineer, tradesperson
from tests.stories.story import BEFORE, Line, Story

KILLS = 6


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
    heard, and counts the cards heard again."""

    def __init__(self, person: Person, story: Story) -> None:
        self.person = person
        self.story = story
        self.repeated = 0
        self.told = 0

    async def tell(self) -> Message:
        self.person.send("/start")
        seen: dict[int, str] = {}
        for line in whole(self.story):
            while True:
                card = await hears_card(self.person, 30)
                if seen.get(card.id) == card.text:
                    # The same message, changed and heard of twice.
                    continue
                repeated = card.text in seen.values() and line.asks not in card.text
                seen[card.id] = card.text
                if not repeated:
                    break
                self.repeated += 1
            assert line.asks in card.text, f"{line.asks!r} was expected, heard {card.text!r}"
            say(self.person, line, card)
            self.told += 1
        while True:
            card = await hears_card(self.person, 30)
            if card.text not in seen.values():
                return card
            self.repeated += 1


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "assistant.db")
    found: str = request.getfixturevalue("postgres_url")
    return found


def dice() -> random.Random:
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    return random.Random(seed)


async def test_interviews_outlive_any_number_of_kills(
    server: BotApiServer, address: str, new_process: Start
) -> None:
    """Of several people at once, each with another story."""
    chance = dice()
    process = new_process(BEFORE, LOG_LEVEL="WARNING", DATABASE_URL=address)
    stories = (software_engineer.STORY, tradesperson.STORY, francophone.STORY)
    candidates = [Candidate(server.person(id=1001 + n), s) for n, s in enumerate(stories)]
    # A little latency, so that there is always something under way.
    server.latency(request=0.005, response=0.005)
    telling = [asyncio.create_task(candidate.tell()) for candidate in candidates]
    kills = 0
    try:
        while not all(task.done() for task in telling):
            await process.start()
            if kills < KILLS:
                # Once it talks: anything from at once to a dozen questions later.
                told = [candidate.told for candidate in candidates]
                while told == [candidate.told for candidate in candidates]:
                    if all(task.done() for task in telling):
                        break
                    await candidates[kills % 3].person.chat.changed.wait(0.5)
                await asyncio.wait(telling, timeout=chance.random() ** 2 * 0.5)
                await process.kill()
                kills += 1
            else:
                await asyncio.wait(telling)
        results = await asyncio.gather(*telling)
        if not process.alive:
            # The last kill fell just after the last answer.
            await process.start()
        for candidate in candidates:
            await candidate.person.settled()
        assert await process.stop() == 0
    finally:
        for task in telling:
            task.cancel()
    assert "Traceback" not in process.output.read_text()
    store = await open_store(address)
    async with store.transaction() as transaction:
        records = await transaction.chats([candidate.person.id for candidate in candidates])
    waiting = await store.waiting()
    await store.close()
    assert waiting == []
    for candidate, result in zip(candidates, results, strict=True):
        candidate.story.check_card(result.text, estimate=False)
        assert session.load(records[candidate.person.id].session).state == "scored"
        # The same words sent as two messages: at most once for each kill.
        sent = server.calls("sendMessage", chat_id=candidate.person.id)
        texts = [call.params["text"] for call in sent]
        assert len(texts) - len(set(texts)) <= kills
        assert candidate.repeated <= kills
    kept = session.load(records[1001].session)
    assert kept.answers["english.speaking"] == "7"
    assert kept.answers["city"] == "Pune"
    assert len(kept.answers) == 44
    assert kills > KILLS // 2


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
        heard, waiting = await asyncio.wait(waiting, timeout=20, return_when=FIRST_COMPLETED)
        assert heard
        await asyncio.sleep(chance.random() * 0.4)
        await process.kill()
        kills += 1
        moment += LEASE + timedelta(seconds=1)
    process = new_process(moment, LOG_LEVEL="WARNING", DATABASE_URL=address)
    await process.start()
    await asyncio.wait_for(asyncio.gather(*waiting), 20)
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
