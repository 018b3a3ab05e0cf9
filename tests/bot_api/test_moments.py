"""Moments in a text, which Telegram shows in the zone of whoever reads it."""

from __future__ import annotations

import time

from . import Person
from .conftest import Raw


async def test_a_moment_far_ahead_costs_the_whole_message(raw: Raw, ann: Person) -> None:
    """As reported of Telegram: three years ahead is taken, four are refused, and what does not fit
    32 bits stays words. So a date in five years is no moment (docs/telegram.md)."""
    day = 24 * 3600
    for days, taken in ((1, True), (1095, True), (1461, False), (1826, False)):
        text = f"<tg-time unix='{int(time.time()) + days * day}'>x</tg-time>"
        if taken:
            sent = await raw.ok("sendMessage", chat_id=1001, text=text, parse_mode="HTML")
            assert [one["type"] for one in sent["entities"]] == ["date_time"]
        else:
            refusal = await raw.refused("sendMessage", chat_id=1001, text=text, parse_mode="HTML")
            assert refusal == "Bad Request: ENTITY_DATE_INVALID"
    text = "<tg-time unix='3822122018'>x</tg-time>"
    sent = await raw.ok("sendMessage", chat_id=1001, text=text, parse_mode="HTML")
    assert "entities" not in sent
    assert len(ann.inbox) == 3
