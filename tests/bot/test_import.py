"""A file of ``/export`` sent to the chat: fetched, shown, taken by a tap; others are refused."""

from __future__ import annotations

from bot.telegram import files
from tests.bot.house import House
from tests.bot.telling import begin, hears_card
from tests.bot_api import BotApiServer, Person
from tests.bot_api.faults import Fault

NAME, KIND = "express-entry-assistant.json", "application/json"


async def own_file(house: House, server: BotApiServer, person: Person) -> bytes:
    """What ``/export`` gives."""
    person.send("/export")
    await house.calm(person)
    stored = server.files.by_id[person.last.wire()["document"]["file_id"]]
    return stored.content


async def test_a_file_of_ones_own_is_taken_back(
    house: House, server: BotApiServer, ann: Person
) -> None:
    await begin(ann)
    ann.send("3 April 1996")
    await hears_card(ann)
    kept = await own_file(house, server, ann)
    ann.send("single")
    await house.calm(ann)
    before = await house.answers(ann.id)
    assert before == {"birth_date": "1996-04-03", "marital_status": "single"}
    ann.forget_unheard()
    ann.send_document(kept, NAME, KIND)
    preview = await hears_card(ann)
    assert "The file holds 1 answer (born 3 April 1996)" in preview.text
    assert "The 2 answers I have here go." in preview.text
    assert await house.answers(ann.id) == before
    ann.tap("Replace mine with it", message=preview)
    assert "What is your marital status?" in (await hears_card(ann)).text
    assert await house.answers(ann.id) == {"birth_date": "1996-04-03"}


async def test_no_other_file_is_taken(house: House, server: BotApiServer, ann: Person) -> None:
    await begin(ann)
    before = await house.answers(ann.id)
    for content, said in (
        (b"\xff\xfe\x00", "too large, or is no text"),
        (b"x" * (files.MOST_BYTES + 1), "too large, or is no text"),
        (b'{"format": 1}', "none of mine"),
        (b'{"format": 4, "answers": {"birth_date": "soon"}}', "changed or is damaged"),
    ):
        ann.forget_unheard()
        ann.send_document(content, NAME, KIND)
        assert said in (await hears_card(ann)).text
    assert await house.answers(ann.id) == before
    ann.forget_unheard()
    ann.send_document()  # a PDF is nothing to fetch
    await house.calm(ann)
    assert len(server.journal.of("getFile")) == 3  # what is too large is not even asked for


async def test_a_file_that_telegram_gives_late_is_fetched_again(
    house: House, server: BotApiServer, ann: Person
) -> None:
    await begin(ann)
    kept = await own_file(house, server, ann)
    server.faults.open.append(Fault("getFile", times=2))
    ann.forget_unheard()
    ann.send_document(kept, NAME, KIND)
    assert "This would replace what I have of you here" in (await hears_card(ann)).text
