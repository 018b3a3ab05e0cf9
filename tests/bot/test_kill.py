"""The real process, killed with SIGKILL again and again in the middle of an interview."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from pathlib import Path

from bot.store.opening import open_store
from conversations import session
from tests.bot.house import Process
from tests.bot.telling import hears_card, say
from tests.bot_api import BotApiServer, Person
from tests.bot_api.chats import Message
from tests.stories import software_engineer
from tests.stories.story import BEFORE, Line

STORY = software_engineer.STORY
KILLS = 6
WHOLE = (
    Line("every score is an estimate", "I agree, let's start", True),
    *STORY.conversation,
    Line("Please look everything over.", "All correct: show my score", True),
)


Start = Callable[..., Process]


class Candidate:
    """Tells a story to a bot that keeps dying: answers each question once, the first time it is
    heard, and counts the cards heard again."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.repeated = 0
        self.told = 0

    async def tell(self) -> Message:
        self.person.send("/start")
        seen: dict[int, str] = {}
        for line in WHOLE:
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


async def test_an_interview_outlives_any_number_of_kills(
    server: BotApiServer, ann: Person, tmp_path: Path, new_process: Start
) -> None:
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    dice = random.Random(seed)
    process = new_process(BEFORE, LOG_LEVEL="WARNING")
    candidate = Candidate(ann)
    # A little latency, so that there is always something under way.
    server.latency(request=0.005, response=0.005)
    telling = asyncio.create_task(candidate.tell())
    kills = 0
    try:
        while not telling.done():
            await process.start()
            if kills < KILLS:
                # Once it talks: anything from at once to a dozen questions later.
                told = candidate.told
                while candidate.told == told and not telling.done():
                    await ann.chat.changed.wait(0.5)
                await asyncio.wait([telling], timeout=dice.random() ** 2 * 0.25)
                await process.kill()
                kills += 1
            else:
                await asyncio.wait([telling])
        result = await telling
        if not process.alive:
            # The last kill fell just after the last answer.
            await process.start()
        await ann.settled()
        assert await process.stop() == 0
    finally:
        telling.cancel()
    STORY.check_card(result.text, estimate=False)
    assert "Traceback" not in process.output.read_text()
    store = await open_store(str(tmp_path / "assistant.db"))
    async with store.transaction() as transaction:
        record = (await transaction.chats([ann.id]))[ann.id]
    waiting = await store.waiting()
    await store.close()
    assert waiting == []
    kept = session.load(record.session)
    assert kept.state == "scored"
    assert kept.answers["english.speaking"] == "7"
    assert kept.answers["city"] == "Pune"
    assert len(kept.answers) == 44
    assert kills > KILLS // 2
    # The same words sent as two messages: at most once for each kill.
    texts = [call.params["text"] for call in server.calls("sendMessage", chat_id=ann.id)]
    assert len(texts) - len(set(texts)) <= kills
    assert candidate.repeated <= kills


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
