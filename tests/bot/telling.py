"""Telling a story over Telegram: one line after the other, each when its question is there."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterable

from conversations.chat.turn import REMINDER
from tests.bot_api import Person
from tests.bot_api.chats import Message
from tests.bot_api.updates import Update
from tests.stories.line import Line
from tests.stories.story import Story

Between = Callable[[int, Message], Awaitable[Message | None]]
"""Called before each line with its number and the card; may give another card."""
_REMINDS = re.compile(rf"\d+\.{REMINDER}\d+\.")


async def until(found: Callable[[], object], what: str, seconds: float = 30) -> None:
    """Wait for something that happens elsewhere; fail if it does not."""
    for _ in range(int(seconds / 0.02)):
        if found():
            return
        await asyncio.sleep(0.02)
    raise AssertionError(f"not within {seconds:g} s: {what}")


async def hears_card(person: Person, timeout: float = 30) -> Message:  # noqa: ASYNC109
    """The next card; a reminder's buttons are not a card's."""
    while True:
        message = await person.hears(timeout)
        if message.labels and not any(_REMINDS.match(b.data or "") for b in message.buttons):
            return message


def say(person: Person, line: Line, card: Message) -> Update:
    """Type the answer, or tap the button."""
    return person.tap(line.says, message=card) if line.tapped else person.send(line.says)


async def begin(person: Person) -> Message:
    """From /start to the first question."""
    person.send("/start")
    welcome = await hears_card(person)
    assert "every score is an estimate" in welcome.text
    person.tap("I agree, let's start", message=welcome)
    return await hears_card(person)


async def tell(
    person: Person, lines: Iterable[Line], card: Message, between: Between | None = None
) -> Message:
    """Answer question after question; the card that follows the last answer."""
    for number, line in enumerate(lines):
        if between is not None:
            card = await between(number, card) or card
        assert line.asks in card.text, f"line {number}: expected {line.asks!r} in {card.text!r}"
        say(person, line, card)
        card = await hears_card(person)
    return card


async def confirm(person: Person, review: Message) -> Message:
    """From the review to the result."""
    assert "Please look everything over." in review.text
    person.tap("All correct: show my score", message=review)
    return await hears_card(person)


async def tell_all(person: Person, story: Story, between: Between | None = None) -> Message:
    """A whole interview; the result card."""
    review = await tell(person, story.conversation, await begin(person), between)
    return await confirm(person, review)


async def check_pages(person: Person, story: Story, result: Message) -> None:
    """Every point, one tap behind the result, and the 67 points, one more."""
    person.tap("Every point", message=result)
    page = await hears_card(person)
    story.check_points(page.text)
    person.tap("Back to my score", message=page)
    person.tap("More", message=await hears_card(person))
    person.tap("The 67 points", message=await hears_card(person))
    page = await hears_card(person)
    story.check_grid(page.text)
