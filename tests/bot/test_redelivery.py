"""Nothing lost, nothing twice: the same update again, the same tap under a new id, other ids."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from tests.bot.house import House
from tests.bot.telling import begin, hears_card, say, tell
from tests.bot_api import BotApiServer, Person
from tests.stories import software_engineer, tradesperson
from tests.stories.line import Line, conversation

STORY = software_engineer.STORY
SENDS = ("sendMessage", "sendPhoto", "sendDocument")

TYPED = (
    "3 April 1996",
    "single",
    "master's",
    "5",
    "0",
    "IELTS",
    "8.5",
    "8",
    "7",
    "7",
    "none",
    "2026-03-14",
    "India",
    "yes",
    "20 May 2024",
    "India",
    "21232",
    "yes",
    "March 2021",
    "now",
)
"""The engineer's first twenty answers, all typed."""
TOLD = {
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
    "french.test": "none",
    "french.plan": "none",
    "english.date": "2026-03-14",
    "credential.0.country": "IN",
    "credential.0.assessed": True,
    "credential.0.eca_level": "masters",
    "credential.0.eca_date": "2024-05-20",
    "residence": "IN",
    "job.0.noc": "21232",
    "job.0.start": "2021-03",
    "job.0.end": "now",
}


async def test_every_update_of_a_story_given_again_twice(
    house: House, server: BotApiServer, ann: Person
) -> None:
    card = await begin(ann)
    for line in STORY.conversation:
        assert line.asks in card.text
        update = say(ann, line, card)
        card = await hears_card(ann)
        await house.calm(ann)
        before = await house.record(ann.id)
        sent = len(server.calls(*SENDS, "editMessageText"))
        server.redeliver(update)
        server.redeliver(update)
        await house.calm(ann)
        assert await house.record(ann.id) == before
        assert len(server.calls(*SENDS, "editMessageText")) == sent
    assert "Please look everything over." in card.text


async def test_updates_given_again_in_the_same_batch(
    house: House, server: BotApiServer, ann: Person
) -> None:
    card = await begin(ann)
    await house.stop()
    update = ann.send("3 April 1996")
    server.redeliver(update)
    server.redeliver(update)
    await house.start()
    card = await hears_card(ann)
    await house.calm(ann)
    assert card is ann.last
    assert "What is your marital status?" in card.text
    assert "Date of birth: 3 April 1996" in card.text


async def test_a_confirmation_that_was_lost(
    house: House, server: BotApiServer, ann: Person
) -> None:
    """Telegram gives again, to a new process, what the old one had already answered."""
    card = await tell(ann, STORY.conversation[:4], await begin(ann))
    await house.calm(ann)
    before, written = await house.record(ann.id), len(ann.inbox)
    await house.stop()
    assert server.drop_confirmation()
    await house.start()
    await house.calm(ann)
    assert await house.record(ann.id) == before
    assert len(ann.inbox) == written
    assert ann.card is card


async def test_a_clock_put_forward_forgets_nothing_telegram_still_holds(
    house: House, server: BotApiServer, ann: Person
) -> None:
    """Killed between the commit and the confirmation, and started by a clock of months later: the
    update is given again, and has had its effect."""
    await tell(ann, STORY.conversation[:4], await begin(ann))
    await house.calm(ann)
    before = await house.session(ann.id)
    await house.stop()
    assert server.drop_confirmation()
    house.clock.moment += timedelta(days=100)
    await house.start()
    await house.calm(ann)
    after = await house.session(ann.id)
    assert after["answers"] == before["answers"]
    assert after["turn"] == before["turn"]


async def test_what_telegram_cannot_give_again_is_forgotten(
    house: House, server: BotApiServer, ann: Person
) -> None:
    """After three days, and only then; and not before the first poll was answered."""
    await begin(ann)
    await house.calm(ann)
    assert house.store is not None

    async def known() -> bool:
        assert house.store is not None
        async with house.store.transaction() as transaction:
            causes = [f"u{number}" for number in range(server.updates.next_id)]
            return bool(await transaction.handled(causes))

    async def forgotten() -> bool:
        for _ in range(100):
            if not await known():
                return True
            await asyncio.sleep(0.01)
        return False

    assert await known()
    stored_at = datetime.now(UTC)
    house.clock.moment = stored_at + timedelta(days=2, hours=23)
    await house.restart()
    await house.calm(ann)
    assert await known()
    house.clock.moment = stored_at + timedelta(days=3, hours=1)
    await house.restart()
    assert await forgotten()


async def test_the_same_tap_under_new_ids(house: House, server: BotApiServer, ann: Person) -> None:
    """An app sends a tap again, under another id, when it got no answer in time."""
    card = await tell(ann, STORY.conversation[:1], await begin(ann))
    data = next(button.data for button in card.buttons if button.label == "Single")
    assert data is not None
    for _ in range(3):
        ann.tap_raw(card.id, data)
    following = await hears_card(ann)
    await house.calm(ann)
    written = len(ann.inbox)
    ann.tap_raw(card.id, data)
    await house.calm(ann)
    assert len(ann.inbox) == written
    assert ann.card is following
    assert "highest level of education" in following.text
    assert await house.answers(ann.id) == {"birth_date": "1996-04-03", "marital_status": "single"}
    answered = server.calls("answerCallbackQuery")
    assert len(answered) == 1 + 4


async def test_ids_that_start_again_lower(house: House, server: BotApiServer, ann: Person) -> None:
    """After a week without updates Telegram chooses the next id at random."""
    card = await tell(ann, STORY.conversation[:2], await begin(ann))
    await house.calm(ann)
    house.clock.moment += timedelta(days=8)
    server.updates.next_id = 17
    card = await tell(ann, STORY.conversation[2:4], card)
    assert "skilled work have you done in Canada" in card.text


async def test_what_was_said_while_the_bot_was_down(house: House, ann: Person) -> None:
    await begin(ann)
    await house.stop()
    for text in TYPED[:5]:
        ann.send(text)
    await house.start()
    await house.calm(ann)
    assert "Which approved English test" in ann.last.text
    assert await house.answers(ann.id) == dict(list(TOLD.items())[:5])


async def test_an_old_tap_from_while_the_bot_was_down(house: House, ann: Person) -> None:
    """Two cards later, a tap on the first one changes nothing and shows where the person is."""
    first = await tell(ann, STORY.conversation[:1], await begin(ann))
    data = next(button.data for button in first.buttons if button.label == "Married")
    assert data is not None
    await tell(ann, STORY.conversation[1:3], first)
    await house.stop()
    ann.tap_raw(first.id, data)
    await house.restart()
    again = await hears_card(ann)
    await house.calm(ann)
    assert "skilled work have you done outside Canada" in again.text
    assert ann.toasts[-1].text.startswith("That button belongs to an earlier step.")
    assert (await house.answers(ann.id))["marital_status"] == "single"
    assert [m for m in ann.inbox if m.labels] == [again]


async def test_twenty_answers_at_once(house: House, ann: Person) -> None:
    """Fired off without waiting, they are taken one after the other, in their order."""
    await begin(ann)
    for text in TYPED:
        ann.send(text)
    await house.calm(ann)
    assert await house.answers(ann.id) == TOLD
    assert "How many hours a week" in ann.last.text
    assert [m for m in ann.inbox if m.labels] == [ann.last]


async def test_many_people_at_once(house: House, server: BotApiServer) -> None:
    """Thirty people, half of them with another story; nobody gets another's questions."""
    people = [server.person(id=5000 + number) for number in range(30)]
    stories = [(STORY, tradesperson.STORY)[number % 2] for number in range(30)]

    async def interview(number: int) -> None:
        person, story = people[number], stories[number]
        await tell(person, story.conversation[:12], await begin(person))

    await asyncio.gather(*(interview(number) for number in range(30)))
    for person, story in zip(people, stories, strict=True):
        born = "1996-04-03" if story is STORY else "1988-01-10"
        assert (await house.answers(person.id))["birth_date"] == born


async def test_a_tap_by_somebody_else_is_nobodys(
    house: House, server: BotApiServer, ann: Person
) -> None:
    """A callback whose user is not the chat's: not acted upon."""
    card = await tell(ann, STORY.conversation[:1], await begin(ann))
    bob = server.person(id=1002, first_name="Bob")
    data = next(button.data for button in card.buttons if button.label == "Married")
    query = server.new_query(bob, ann.chat)
    server.push(
        {
            "callback_query": {
                "id": query.id,
                "from": bob.user,
                "message": card.wire(),
                "chat_instance": "1",
                "data": data,
            }
        },
        bob,
    )
    await house.calm(bob)
    await house.calm(ann)
    assert "marital_status" not in await house.answers(ann.id)


async def test_forged_buttons_change_nothing(house: House, ann: Person) -> None:
    card = await tell(ann, STORY.conversation[:1], await begin(ann))
    before = await house.answers(ann.id)
    live = next(button.data for button in card.buttons if button.data)
    prefix = live.rsplit(".", 1)[0]
    for data in ("", "x", "1..", "9.9.a.0", f"{prefix}.99", f"{prefix}.-1", "é" * 32, "1.z.delete"):
        ann.tap_raw(card.id, data)
    await house.calm(ann)
    assert await house.answers(ann.id) == before
    assert "What is your marital status?" in ann.card.text
    assert [m for m in ann.inbox if m.labels] == [ann.card]


WAITING = conversation("""
    What is your date of birth?     3 April 1996
    What is your marital status?    [Single]
""")


async def test_the_spinner_of_every_tap_is_stopped(
    house: House, server: BotApiServer, ann: Person
) -> None:
    card = await begin(ann)
    await tell(ann, (*WAITING, Line("highest level of education", "Doctorate (PhD)", True)), card)
    await house.calm(ann)
    assert all(len(query.answers) == 1 for query in server.queries.values())
    assert len(server.queries) == 3
