"""Two people on Telegram: the link of one opened by the other, the consent, and the end, through
the whole service; and two copies on one PostgreSQL, in which both of a pair act at once."""

from __future__ import annotations

import asyncio
import re

from bot.store import TurnRecord
from bot.store.opening import open_store
from conversations.chat import session
from tests.bot.couple import House as Alone
from tests.bot.house import House
from tests.bot.telling import hears_card
from tests.bot.test_partner import ANN, BEN, COUPLED, known, steps
from tests.bot_api import BotApiServer, Person
from tests.lives.life import scored

EACH = 6
"""Answers of each, at once."""


async def put(house: House, person: Person) -> None:
    """Somebody who has a score already."""
    life = scored(answers=COUPLED)
    assert life.session is not None
    assert house.store is not None
    async with house.store.transaction() as transaction:
        await transaction.chats([person.id])
        turn = TurnRecord(person.id, session.dump(life.session), 0, (), (), 1, ())
        await transaction.write([turn])


async def wake(house: House, *people: Person) -> None:
    """As the dispatcher does every minute."""
    assert house.service is not None
    await house.service._dispatcher.send_due()
    await house.service._dispatcher.idle()
    await house.calm(*people)


async def test_two_people_on_telegram(house: House, ann: Person, server: BotApiServer) -> None:
    ben = server.person(id=1002, first_name="Ben", language_code="fr")
    await put(house, ann)
    ann.send("/partner")
    ann.tap("Invite my partner", message=await hears_card(ann))
    ann.tap("I agree, and we compare", message=await hears_card(ann))
    await house.calm(ann)
    [link] = [found for one in ann.inbox for found in re.findall(r"start=(p_\S+)", one.text)]
    assert "https://t.me/test_bot?start=" in "".join(m.text for m in ann.inbox)
    ben.send(f"/start {link}")
    offer = await hears_card(ben)
    assert "en couple avec vous" in offer.text
    assert "Ann" not in offer.text
    ben.tap("J’accepte, et nous comparons", message=offer)
    greeting = await hears_card(ben)
    ben.tap("J’accepte", message=greeting)
    await house.calm(ben)
    await wake(house, ann, ben)
    assert "Somebody opened your link" in ann.last.text
    ann.tap("My partner")
    await house.calm(ann)
    ann.tap("Yes, it was my partner")
    await house.calm(ann)
    await wake(house, ann, ben)
    assert "êtes reliés" in "".join(one.text for one in ben.inbox)
    # What waits outlives a restart, and so does the pair.
    ben.send("3 avril 1992")
    await house.calm(ben)
    await house.restart()
    ann.send("/delete")
    card = await hears_card(ann)
    while "Erase everything" not in card.labels:
        card = await hears_card(ann)
    ann.tap("Erase everything", message=card)
    await house.calm(ann)
    assert await house.record(ann.id) is None
    assert "pair" not in await house.session(ben.id)
    assert (await house.answers(ben.id))["birth_date"] == "1992-04-03"
    await wake(house, ann, ben)
    assert "Le partage avec votre partenaire est terminé" in ben.last.text


async def test_both_of_a_pair_act_at_once_in_two_copies(postgres_url: str) -> None:
    """Each copy locks both chats, in one order: nobody waits in a circle, no answer is lost, and
    what is copied is what was told last."""
    stores = [await open_store(postgres_url, patience=30) for _ in range(2)]
    first, second = (Alone(store) for store in stores)
    try:
        for number in (ANN, BEN):
            life = scored(answers=COUPLED)
            assert life.session is not None
            await first.put(number, life.session)
        await first.pair(ANN, BEN)

        async def answers(house: Alone, chat_id: int) -> None:
            for turn in range(EACH):
                score = ("6", "6.5", "7")[turn % 3]
                await house.does(chat_id, "/start q_english-writing", score)

        await asyncio.gather(answers(first, ANN), answers(second, BEN))
        assert await steps(first, ANN, BEN) == ["paired", "paired"]
        for one, other in ((ANN, BEN), (BEN, ANN)):
            pair = (await known(first, one)).pair
            assert pair is not None
            assert pair.facts["english"]["writing"] == "7"
            assert (await known(first, other)).answers["english.writing"] == "7"
        # Both end it, at once.
        await asyncio.gather(
            first.does(ANN, "/unshare", "yes"), second.does(BEN, "/unshare", "yes")
        )
        assert await steps(first, ANN, BEN) == [None, None]
    finally:
        for house in (first, second):
            await house.close()
        for store in stores:
            await store.close()
