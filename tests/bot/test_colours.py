"""The next step and what cannot be taken back, in colour where Telegram shows it."""

from __future__ import annotations

from tests.bot.house import House
from tests.bot_api import Person


async def test_telegram_is_told_the_colours(house: House, ann: Person) -> None:
    ann.send("/start")
    await house.calm(ann)
    assert {one.label: one.style for one in ann.card.buttons} == {
        "I agree, let's start": "primary",
        "Privacy": None,
        "Language": None,
    }
    ann.tap("I agree")
    await house.calm(ann)
    ann.send("/delete")
    await house.calm(ann)
    assert {one.label: one.style for one in ann.card.buttons} == {
        "Erase everything": "danger",
        "Keep my answers": None,
    }
