"""What is kept of a pair and where: taken along, put back, erased, and forgotten after silence; on
each engine, sealed and not. Ann and Ben as in ``test_partner_untold.py``."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

from bot.retention import forget_blocked
from bot.silent import look_at_the_silent
from conversations.voice.events import Sent
from tests.bot.couple import House
from tests.bot.test_partner import ANN, BEN, EVE, couple, house, known, steps
from tests.bot.test_partner_untold import WRITES_WORSE, submitted, waiting

__all__ = ["couple", "house"]
MONTHS = 24


async def export(two: House, chat_id: int) -> dict[str, Any]:
    """What somebody takes along, as it is."""
    await two.does(chat_id, "/export")
    told: dict[str, Any] = json.loads([t for t in two.heard[chat_id] if t.startswith("{")][-1])
    return told


async def gives(two: House, chat_id: int, file: dict[str, Any]) -> None:
    """Somebody has the file taken back."""
    await two.happens(chat_id, Sent(json.dumps(file)))
    await two.does(chat_id, "[Replace mine with it")


# ------------------------------------------------------------------ taken along


async def test_the_file_has_the_pair_and_nothing_of_the_partner(couple: House) -> None:
    """Not what was copied, what IRCC was told of it, nor what a date in the calendar is called."""
    for chat_id, day in ((ANN, "2026-03-10"), (BEN, "2026-02-17")):
        await couple.does(chat_id, "/start q_english-date", day)
    await submitted(couple)
    await couple.does(ANN, "/calendar")
    assert "17 February 2026" in couple.told(ANN)
    await couple.does(BEN, *WRITES_WORSE)
    for steps_before in ((), ("/status", "[What IRCC must be told", "[Done: ")):
        await couple.does(ANN, *steps_before)
        told = await export(couple, ANN)
        assert told["pair"] == {"step": "paired", "since": "2026-10-01", "compares": True}
        life = told["life"]
        assert not {"partner", "partner_now", "partner_held", "told", "untold"} & life.keys()
        whole = json.dumps(told)
        assert "2026-02-17" not in whole
        assert "17 February 2026" not in whole


async def test_the_end_leaves_nothing_of_the_partner_either(couple: House) -> None:
    await couple.does(BEN, "/start q_english-date", "2026-02-17")
    await submitted(couple)
    await couple.does(ANN, "/calendar")
    before = (await known(couple, ANN)).exported
    await couple.does(BEN, "/unshare", "[Stop sharing")
    after = (await known(couple, ANN)).exported
    # The entry of the partner's test stays to be cancelled, without its name.
    assert after.keys() == before.keys()
    assert after["language_test.partner"].title == "Express Entry dates"
    assert "17 February" not in (await known(couple, ANN)).model_dump_json()
    await couple.does(ANN, "/calendar")
    assert "CANCELLED" in couple.heard[ANN][-1]


# ------------------------------------------------------------------ put back


async def test_a_file_put_back_in_the_same_chat_leaves_the_pair_as_it_is(couple: House) -> None:
    await submitted(couple)
    await couple.does(BEN, *WRITES_WORSE)
    file, life = await export(couple, ANN), (await known(couple, ANN)).life
    await gives(couple, ANN, file)
    assert await steps(couple, ANN, BEN) == ["paired", "paired"]
    assert (await known(couple, ANN)).life == life
    assert await waiting(couple) == {"partner.english": date(2026, 10, 1)}


async def test_a_file_put_back_in_a_pair_reaches_the_other_like_any_change(couple: House) -> None:
    file = await export(couple, BEN)
    await submitted(couple)
    file["answers"]["english.writing"] = "5"
    await gives(couple, BEN, file)
    assert await steps(couple, ANN, BEN) == ["paired", "paired"]
    pair = (await known(couple, ANN)).pair
    assert pair is not None
    assert pair.facts["english"]["writing"] == "5"
    assert await waiting(couple) == {"partner.english": date(2026, 10, 1)}
    assert await couple.wake() == [ANN]


async def test_a_file_of_a_pair_makes_no_pair_elsewhere(couple: House) -> None:
    await submitted(couple)
    await couple.does(BEN, *WRITES_WORSE)
    await couple.does(ANN, "/status", "[What IRCC must be told", "[Done: ")
    file = await export(couple, ANN)
    # As earlier releases wrote it, with what IRCC was told of the partner.
    told = {"trigger": "language_test", "before": {}, "after": {"writing": 5.0}}
    file["life"]["told"] = {"partner.english": told}
    await gives(couple, EVE, file)
    eve = await known(couple, EVE)
    assert await steps(couple, ANN, BEN, EVE) == ["paired", "paired", None]
    assert (eve.life.told, eve.life.partner, eve.life.untold) == ({}, None, {})
    assert "IRCC must be told" not in await couple.does(EVE, "/status")


# ------------------------------------------------------------------ forgotten


@pytest.mark.parametrize("gone", [ANN, BEN])
async def test_who_blocked_the_bot_for_long_parts_and_the_other_hears_it(
    couple: House, gone: int
) -> None:
    await submitted(couple)
    await couple.does(BEN, *WRITES_WORSE)
    await couple.wake()
    left = BEN if gone == ANN else ANN
    async with couple.store.transaction() as transaction:
        await transaction.set_blocked(gone, couple.clock.now())
    couple.clock.moment += timedelta(days=200)
    assert await forget_blocked(couple.store, couple.clock, 6) == 1
    assert await couple.session(gone) is None
    assert await couple.wake() == [left]
    await is_alone(couple, left)


@pytest.mark.parametrize("gone", [ANN, BEN])
async def test_who_is_silent_for_long_parts_and_the_other_hears_it(
    couple: House, gone: int
) -> None:
    """Asked 30 days before two years of silence are over, and erased by then; the other one does
    something meanwhile."""
    await submitted(couple)
    left = BEN if gone == ANN else ANN
    couple.clock.moment += timedelta(days=710)
    await couple.does(left, "/help")
    # Beside Eve, who was never heard of again.
    assert (await look_at_the_silent(couple.store, couple.clock, MONTHS))["warn"] == 2
    await couple.wake()
    assert await steps(couple, ANN, BEN) == ["paired", "paired"]
    couple.clock.moment += timedelta(days=40)
    assert (await look_at_the_silent(couple.store, couple.clock, MONTHS))["erase"] == 2
    await couple.wake()
    await couple.wake()
    assert await couple.session(gone) is None
    await is_alone(couple, left)


async def test_who_is_silent_and_cannot_be_told_parts_too(couple: House) -> None:
    await submitted(couple)
    async with couple.store.transaction() as transaction:
        await transaction.set_blocked(BEN, couple.clock.now())
    couple.clock.moment += timedelta(days=760)
    await couple.does(ANN, "/help")
    done = await look_at_the_silent(couple.store, couple.clock, MONTHS)
    assert done["forget"] == 1
    assert await couple.session(BEN) is None
    await couple.wake()
    await is_alone(couple, ANN)


async def is_alone(two: House, left: int) -> None:
    """Whoever is left is told, and nothing of the other is there."""
    assert "has ended" in two.told(left)
    kept = await known(two, left)
    assert (kept.pair, kept.pair_news) == (None, [])
    assert (kept.life.partner, kept.life.partner_now, kept.life.untold) == (None, None, {})
