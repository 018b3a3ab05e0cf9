"""Stopped at any question and started again, the bot goes on where the person is."""

from __future__ import annotations

import re
from datetime import date, timedelta

from tests.bot.house import House
from tests.bot.telling import begin, confirm, hears_card, tell, tell_all
from tests.bot_api import BotApiServer, Person
from tests.bot_api.chats import Message
from tests.stories import canadian_experience, software_engineer
from tests.stories.story import BEFORE

LONG = canadian_experience.STORY
A_YEAR_ON = date(2027, 10, 1)


async def test_a_restart_at_every_question_is_not_noticed(
    house: House, server: BotApiServer, ann: Person
) -> None:
    """The card that was open before the restart is simply answered."""

    async def restart(_: int, __: Message) -> None:
        await house.restart()

    result = await tell_all(ann, LONG, restart)
    LONG.check_card(result.text, estimate=False)
    await house.calm(ann)
    assert [call for call in server.calls() if call.error] == []
    asked = [m.text for m in ann.inbox if "section" in m.text and m.labels]
    assert asked == []


async def test_a_year_later_the_same_question_waits(house: House, ann: Person) -> None:
    """The bot is down for a year at every question. Half of them are answered on the old card, the
    others after a greeting that tells where the person stopped. (The page that confirms an
    occupation belongs to its question, and a section's to the review: a greeting would lead back
    to the list, and to the review.)"""

    async def come_back_a_year_later(number: int, card: Message) -> Message | None:
        # Telegram keeps an update it knows no receipt of for a day, never for a year.
        await house.calm(ann)
        await house.restart(A_YEAR_ON)
        of_another = "Is this your work?" in card.text or "Add another job" in card.labels
        if number % 2 or of_another:
            return None
        ann.forget_unheard()
        ann.send("/start")
        welcome = await hears_card(ann)
        while "Welcome back." not in welcome.text:  # a card told before is still arriving
            welcome = await hears_card(ann)
        stopped = "You stopped at" in welcome.text
        assert stopped or "Your answers wait for your review" in welcome.text
        ann.tap("Continue", message=welcome)
        question = await hears_card(ann)
        await house.calm(ann)
        assert card.labels == []
        return question

    card = await begin(ann)
    for number, line in enumerate(LONG.conversation):
        if line.asks != "About":  # the first estimate is shown once
            card = await come_back_a_year_later(number, card) or card
        card = await tell(ann, (line,), card)
        house.go_to(BEFORE)
    result = await confirm(ann, card)
    LONG.check_card(result.text, estimate=False)


async def test_after_a_year_age_and_tests_are_looked_at_again(house: House, ann: Person) -> None:
    """On 1 June 2028 the engineer is 32 and the test of 14 March 2026 has reached two years.

    Age 32 without a spouse is 94; no language points, and no transferability without them: the
    degree 135 is all there is besides. 94 + 135 = 229.
    """
    story = software_engineer.STORY
    await tell_all(ann, story)
    await house.restart(date(2028, 6, 1))
    ann.send("/start")
    welcome = await hears_card(ann)
    assert "Since we last spoke you turned 32." in welcome.text
    assert "they reached two years on 14 March 2028" in welcome.text
    ann.tap("My score", message=welcome)
    result = await hears_card(ann)
    assert "CRS 229 of 1,200" in result.text
    assert "Not met: Federal Skilled Worker Program" in result.text


async def test_a_birthday_in_the_middle_of_the_interview(house: House, ann: Person) -> None:
    """Before and after midnight in Toronto of 3 April 2027: 30 is 105 points, 31 is 99."""
    story = software_engineer.STORY
    result = await tell_all(ann, story)
    birthday = date(2027, 4, 3)
    totals = []
    for day in (birthday - timedelta(days=1), birthday):
        await house.restart(day)
        ann.send("/score")
        result = await hears_card(ann)
        totals += re.findall(r"^CRS (\d+) of", result.text, re.MULTILINE)
    assert totals == ["470", "464"]


async def test_going_back_and_editing_survive_a_restart(house: House, ann: Person) -> None:
    card = await tell(ann, software_engineer.STORY.conversation[:3], await begin(ann))
    ann.tap("Back", message=card)
    card = await hears_card(ann)
    assert "highest level of education" in card.text
    await house.restart()
    ann.tap("Doctorate (PhD)", message=card)
    assert "outside Canada" in (await hears_card(ann)).text
    assert (await house.answers(ann.id))["education"] == "doctorate"
    ann.send("/edit")
    review = await hears_card(ann)
    ann.tap("Eligibility", message=review)
    section = await hears_card(ann)
    await house.restart()
    ann.tap("Date of birth", message=section)
    card = await hears_card(ann)
    assert "Your answer so far: 3 April 1996" in card.text
    await house.restart()
    ann.send("3 April 1995")
    await hears_card(ann)
    assert (await house.answers(ann.id))["birth_date"] == "1995-04-03"


async def test_erased_data_does_not_come_back(house: House, ann: Person) -> None:
    await tell(ann, software_engineer.STORY.conversation[:5], await begin(ann))
    ann.send("/delete")
    card = await hears_card(ann)
    ann.tap("Erase everything", message=card)
    await house.calm(ann)
    assert "is erased" in ann.last.text
    await house.restart()
    assert await house.record(ann.id) is None
    ann.send("hello")
    assert "every score is an estimate" in (await hears_card(ann)).text
