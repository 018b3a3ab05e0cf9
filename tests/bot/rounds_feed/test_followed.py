"""Rounds are followed, kept, and put into use: new ones, edits, blanks, both languages; and what an
operator pastes."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import FixedClock
from bot.rounds.known import record_of
from bot.rounds.watching import EVERY, LOOK_SECONDS
from bot.store import Store, StoreBusy
from bot.store.opening import open_store
from bot.store.rounds import FeedRecord, RoundRecord
from express_entry import rulebook
from express_entry.ahead import rounds
from tests.bot.feed_server import MONDAY, TUESDAY, FeedServer, sends
from tests.bot.following import NEW, Following, in_use
from tests.bot.telling import until
from tests.express_entry.rulebook.feeds import row, sample
from tests.express_entry.rulebook.test_rounds_joined import told

# ------------------------------------------------------------------ what is followed


async def test_a_new_round_is_kept_used_and_still_known_after_a_restart(
    address: str, clock: FixedClock, ircc: FeedServer
) -> None:
    shipped = rulebook.default()
    store = await open_store(address)
    assert rounds.as_of().isoformat() == "2026-10-01"
    await Following(store, clock, ircc.address()).watch.look()
    found = in_use("448")
    assert found is not None
    assert (found.slug, found.invitations, found.cutoff) == ("pnp", 733, 725)
    assert found.note == "IRCC rounds feed, read on 2026-10-07"
    assert rounds.as_of().isoformat() == "2026-10-05"
    await store.close()
    rulebook.use(shipped)
    assert in_use("448") is None
    # The feed is down after the restart, and has lost its file.
    ircc.fails(500)
    store = await open_store(address)
    again = Following(store, clock, ircc.address())
    await again.after()
    await store.close()
    assert in_use("448") == found
    assert len(ircc.asked) == 2


async def test_an_edited_past_round_is_followed_and_a_blank_takes_nothing_away(
    following: Following, ircc: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    await following.watch.look()
    edited = sample()[0] | {"drawCRS": "471", "drawCutOff": "", "drawSize": ""}
    ircc.tells(NEW | {"drawCRS": ""}, edited, *sample()[1:])
    await following.after()
    transport, provincial = in_use("434"), in_use("448")
    assert transport is not None
    assert provincial is not None
    assert (transport.cutoff, transport.invitations) == (471, 300)
    assert transport.tie_break == datetime(2025, 10, 11, 14, 55, 49, tzinfo=UTC)
    assert provincial.cutoff == 725
    assert "round 448 is new: 2026-10-05, pnp, 733 invited, cut-off 725" in caplog.text
    assert "round 434 was edited: 2026-08-07, transport, 300 invited, cut-off 470; now" in (
        caplog.text
    )
    assert "round 448: drawCRS '' is blank: not known" in caplog.text


async def test_a_round_that_is_gone_from_the_feed_is_kept(
    following: Following, ircc: FeedServer
) -> None:
    await following.watch.look()
    ircc.tells(*sample())
    await following.after()
    assert in_use("448") is not None


async def test_a_round_without_a_cutoff_waits_for_it(
    following: Following, store: Store, ircc: FeedServer
) -> None:
    ircc.tells(NEW | {"drawCRS": " ", "drawSize": None}, *sample())
    await following.watch.look()
    assert in_use("448") is None
    assert "448" in {one.number for one in await store.rounds()}
    ircc.tells(NEW, *sample())
    await following.after()
    assert in_use("448") is not None


async def test_a_kind_that_is_not_known_is_kept_and_told_once(
    following: Following, ircc: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    name = "<b>Beekeepers</b>\n2026-10-07 ERROR bot: forged"
    ircc.tells(row("449", "2026-10-06", name, "10", "400"), *sample())
    await following.watch.look()
    await following.after()
    found = in_use("449")
    assert found is not None
    assert (found.kind, found.name) == ("other", name.replace("\n", " "))
    told = [one.getMessage() for one in caplog.records if "kind that is not known" in one.msg]
    assert len(told) == 1
    assert "\n" not in told[0]


async def test_english_and_french_fill_each_other(
    store: Store, clock: FixedClock, ircc: FeedServer
) -> None:
    french = NEW | {
        "drawDateFull": "5 octobre 2026",
        "drawName": "Programme des candidats des provinces",
        "drawSize": "1 733",
        "drawCutOff": "1er octobre 2026 à 10:00:00 UTC",
    }
    ircc.tells(NEW | {"drawSize": ""}, *sample())
    body = ircc.body
    ircc.answers["en.json"] = sends(body)
    ircc.tells(french)
    process = Following(store, clock, ircc.address(), ircc.address("fr.json"))
    await process.watch.look()
    found = in_use("448")
    assert found is not None
    assert (found.name, found.slug) == ("Provincial Nominee Program", "pnp")
    assert found.invitations == 1733
    assert found.tie_break == datetime(2026, 10, 1, 10, tzinfo=UTC)
    assert {one.source for one in await store.rounds()} == {"feed-en", "feed-fr"}


async def test_files_that_contradict_each_other_are_told_of_once(
    store: Store, clock: FixedClock, ircc: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    ircc.answers["en.json"] = sends(ircc.body)
    ircc.tells(NEW | {"drawDateFull": "5 octobre 2026", "drawCRS": "752", "drawSize": ""})
    process = Following(store, clock, ircc.address(), ircc.address("fr.json"))
    await process.watch.look()
    await process.after()
    line = (
        "round 448 is told differently in English (2026-10-05, 733 invited, cut-off 725) and in"
        " French (2026-10-05, ? invited, cut-off 752): what changed last is taken"
    )
    assert caplog.text.count("told differently") == caplog.text.count(line) == 1


async def test_an_older_file_undoes_no_edit_but_may_know_a_new_round(
    following: Following, store: Store, ircc: FeedServer
) -> None:
    ircc.tells(NEW, modified=TUESDAY)
    await following.watch.look()
    other = row("449", "2026-10-06", "Canadian Experience Class", "1,000", "517")
    ircc.tells(NEW | {"drawCRS": "700"}, other, modified=MONDAY)
    await following.after()
    provincial = in_use("448")
    assert provincial is not None
    assert provincial.cutoff == 725
    assert in_use("449") is not None
    [asked] = await store.feeds()
    assert (asked.last_modified, asked.outcome) == (TUESDAY, f"an older file, of {MONDAY}")


# ------------------------------------------------------------------ the database, the operator


async def test_what_could_not_be_kept_is_asked_for_again(
    store: Store,
    clock: FixedClock,
    ircc: FeedServer,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    keep, away = store.keep_rounds, True

    async def busy(told: list[RoundRecord], asked: list[FeedRecord]) -> None:
        if away:
            raise StoreBusy("away")
        await keep(told, asked)

    monkeypatch.setattr(store, "keep_rounds", busy)
    process = Following(store, clock, ircc.address())
    running = asyncio.create_task(process.watch.run())
    await until(lambda: caplog.records, "it is told")
    assert "could not be looked up or kept (away), again later" in caplog.text
    assert in_use("448") is None
    away = False
    await until(lambda: in_use("448"), "it is kept")
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert set(process.waited) == {LOOK_SECONDS}
    assert "If-None-Match" not in ircc.asked[1].headers


async def test_what_an_operator_pastes_is_taken_up_and_the_feed_counts_more(
    following: Following, store: Store, clock: FixedClock, ircc: FeedServer
) -> None:
    ircc.fails(500)
    await following.watch.look()
    pasted = told("448", cutoff=700)
    await store.keep_rounds([record_of(pasted, "operator", clock.now())])
    await following.after(timedelta(minutes=1))
    found = in_use("448")
    assert found is not None
    assert (found.cutoff, found.note) == (700, "pasted by the operator on 2026-10-07")
    ircc.answers.clear()
    await following.after(2 * EVERY)
    found = in_use("448")
    assert found is not None
    assert found.cutoff == 725


async def test_a_damaged_record_stops_nothing(
    following: Following, store: Store, clock: FixedClock, caplog: pytest.LogCaptureFixture
) -> None:
    good = record_of(told("500"), "operator", clock.now())
    await store.keep_rounds([replace(good, number="501", told="{"), good])
    await following.watch.look()
    assert in_use("500") is not None
    assert "what is stored of round 501 from operator is damaged" in caplog.text


async def test_a_month_without_a_round_is_told_once_a_day(
    following: Following, ircc: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    await following.watch.look()
    await following.after(timedelta(days=28))
    assert "the feed may have moved" not in caplog.text
    await following.after(timedelta(days=1))
    await following.after(timedelta(hours=1))
    assert caplog.text.count("the newest round known is of 2026-10-05") == 1
    await following.after(timedelta(days=1))
    assert caplog.text.count("the newest round known is of 2026-10-05") == 2
