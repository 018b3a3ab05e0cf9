"""Rules put in place today that begin on a later day: on that day whoever they change something for
is told, once; and the figures of 2026-11-03, entered after it.

The people: a software developer (21232) with two years in Canada, whose score of 624 is worked out
in ``tests/conversations/reports/people.py`` (without the nomination: 429 + 100 + 95), and one who
never worked there (424). The figures are made up: 25 points for a year in Canada."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.clock import FixedClock
from bot.rules import announcing, watching
from bot.store import Store, StoreBusy, TurnRecord
from bot.store.opening import open_store
from conversations.chat import session
from conversations.conversation import handle
from conversations.screens.news import RULES
from conversations.voice.events import Command, Due
from conversations.voice.replies import Notice
from express_entry import rulebook
from express_entry.rulebook import review
from express_entry.rulebook.frozen import name_of
from tests import rules
from tests.bot.stored import keep, text_of
from tests.bot_api.html import parse_html
from tests.conversations.reports.people import IN_CANADA
from tests.express_entry.ahead.test_rule_change import FEWER_FOR_CLB_9
from tests.lives.life import Life, scored, submitted

OCTOBER = datetime(2026, 10, 1, 16, tzinfo=UTC)
EVE = datetime(2026, 11, 3, 11, 59, tzinfo=UTC)
"""Somewhere on Earth it is still 2 November."""
BEGUN = datetime(2026, 11, 3, 12, tzinfo=UTC)


@pytest.fixture
def known(tmp_path: Path) -> Path:
    """Rules that know the figures of 2026-11-03."""
    folder = rules.copied(tmp_path / "known")
    rules.enter(folder)
    return folder


@pytest.fixture
def unknown(tmp_path: Path) -> Path:
    return rules.copied(tmp_path / "unknown")


@pytest.fixture
async def store(tmp_path: Path) -> Store:
    return await open_store(f"sqlite:///{tmp_path}/kept.db")


def in_canada() -> Life:
    return scored(answers={**IN_CANADA, "nomination": False})


async def started(store: Store, folder: Path, moment: datetime) -> int:
    """A start at a moment with the rules of a folder; how many are woken."""
    rulebook.use(rulebook.load(folder))
    return await announcing.announce(store, FixedClock(moment))


async def told(store: Store, moment: datetime, zone: str = "America/Toronto") -> dict[int, str]:
    """What those who are woken are told, some hours later."""
    moment += timedelta(hours=4)
    found = {}
    for one in await store.claim(moment, moment + timedelta(minutes=5), 500):
        if RULES not in one.keys:
            continue
        async with store.transaction() as transaction:
            record = (await transaction.chats([one.chat_id]))[one.chat_id]
            here = moment.astimezone(ZoneInfo(zone))
            answered = handle(session.load(record.session), Due(here), here.date(), zone=zone)
            assert answered.session is not None
            text = session.dump(answered.session)
            turn = TurnRecord(one.chat_id, text, record.version, (), (), record.next_seq, ())
            await transaction.write([turn])
        notices = [reply for reply in answered.replies if isinstance(reply, Notice)]
        if notices:
            # What falls due besides is a message of its own, after it.
            found[one.chat_id] = parse_html(notices[0].html)[0]
    return found


async def test_they_are_told_on_their_day_and_not_when_they_are_put_in_place(
    address: str, unknown: Path, known: Path
) -> None:
    store = await open_store(address)
    await started(store, unknown, OCTOBER)
    await keep(store, text_of(in_canada()), text_of(scored()))
    # On 1 October both say the same of everybody.
    assert await started(store, known, OCTOBER + timedelta(hours=1)) == 0
    assert await started(store, known, EVE) == 0
    assert await started(store, known, BEGUN) == 1
    found = await told(store, BEGUN)
    assert list(found) == [1]
    assert found[1].startswith(
        "The rules changed, and your result with them. Same answers, same day:\n"
        "CRS 624 → 649 (+25)\n"
        "• Work in a high-wage occupation: 0 → 25\n\n"
        "Next: "
    )
    for later in (BEGUN + timedelta(hours=6), BEGUN + timedelta(days=1)):
        assert await started(store, known, later) == 0
        assert await told(store, later) == {}
    await store.close()


async def test_who_was_down_on_the_day_tells_at_the_next_start(
    store: Store, unknown: Path, known: Path
) -> None:
    await started(store, unknown, OCTOBER)
    await keep(store, text_of(in_canada()), text_of(scored()))
    await started(store, known, OCTOBER + timedelta(hours=1))
    late = BEGUN + timedelta(days=6)
    assert await started(store, known, late) == 1
    assert "CRS 624 → 649 (+25)" in (await told(store, late))[1]
    await store.close()


@pytest.mark.parametrize("address", ["postgres"], indirect=True)
async def test_killed_in_the_middle_of_the_day_everybody_is_still_told_once(
    address: str, unknown: Path, known: Path
) -> None:
    """That it is so on either engine, ``test_new_rounds`` and ``test_rule_change_day`` see."""
    store = await open_store(address)
    await started(store, unknown, OCTOBER)
    await keep(store, *(text_of(in_canada()) for _ in range(11)))
    await started(store, known, OCTOBER + timedelta(hours=1))
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bot.rules_killed", address, str(known), str(BEGUN)
    )
    assert await process.wait() == -9
    # As a start does, before anybody is woken.
    await announcing.keep_earlier(store, FixedClock(BEGUN))
    counted = [*await told(store, BEGUN)]
    assert len(counted) == 6  # two commits of three
    again = BEGUN + timedelta(hours=1)
    assert await started(store, known, again) == 5
    counted += await told(store, again)
    assert sorted(counted) == list(range(1, 12))
    assert await started(store, known, again) == 0
    assert await told(store, again) == {}
    await store.close()


async def test_other_rules_put_in_place_while_a_set_began_are_one_message(
    store: Store, unknown: Path, known: Path, tmp_path: Path
) -> None:
    await started(store, unknown, OCTOBER)
    await keep(store, text_of(in_canada()))
    await started(store, known, OCTOBER + timedelta(hours=1))
    third = rules.copied(tmp_path / "third")
    rules.enter(third)
    FEWER_FOR_CLB_9(third)  # which the set of 2026-11-03 is based on
    late = BEGUN + timedelta(days=6)
    assert await started(store, third, late) == 1
    found = await told(store, late)
    # CLB 9 in four abilities, a point less each: 624 + 25 - 4.
    assert "CRS 624 → 645 (+21)" in found[1]
    assert "First official language: 124 → 120" in found[1]
    await store.close()


async def test_what_has_begun_where_the_person_lives_is_told_with_an_earlier_change(
    store: Store, unknown: Path, known: Path, tmp_path: Path
) -> None:
    """In Auckland it is 3 November while it is not yet so everywhere; then nothing is left."""
    fewer = rules.copied(tmp_path / "fewer")
    rules.enter(fewer)
    FEWER_FOR_CLB_9(fewer)
    await started(store, known, OCTOBER)
    await keep(store, text_of(in_canada()))
    eve = EVE - timedelta(hours=10)
    assert await started(store, fewer, eve) == 1
    found = await told(store, eve, "Pacific/Auckland")
    assert "CRS 624 → 645 (+21)" in found[1]
    assert await started(store, fewer, BEGUN) == 0
    await store.close()


async def test_whoever_comes_after_it_began_is_told_nothing(
    store: Store, unknown: Path, known: Path
) -> None:
    rulebook.use(rulebook.load(known))
    answered = handle(None, Command("start"), BEGUN.date())
    assert answered.session is not None
    assert answered.session.rules == name_of(rulebook.default(), BEGUN.date())
    newcomer = in_canada()
    assert newcomer.session is not None
    newcomer.session.rules = answered.session.rules
    await started(store, known, OCTOBER)
    await keep(store, text_of(newcomer))
    assert await started(store, known, BEGUN) == 0
    await store.close()


# ------------------------------------------------------------------ 2026-11-03


async def test_from_the_day_on_the_score_is_an_estimate(store: Store, unknown: Path) -> None:
    rulebook.use(rulebook.load(unknown))
    await started(store, unknown, OCTOBER)
    await keep(store, text_of(scored()))
    assert await started(store, unknown, BEGUN) == 1
    [text] = (await told(store, BEGUN)).values()
    assert text.startswith(
        "IRCC is reported to have changed the CRS on 3 November 2026. I do not know the new "
        "figures, so your score is an estimate from now on:\n"
        "CRS 424, as before\n"
        "Compare with IRCC's own tool.\n\n"
        "Next: "
    )
    assert len(text) <= 600
    await store.close()


async def test_figures_entered_are_told_to_everybody_once_and_the_estimate_ends(
    address: str, unknown: Path, known: Path
) -> None:
    store = await open_store(address)
    entered = datetime(2026, 11, 20, 16, tzinfo=UTC)
    await started(store, unknown, BEGUN + timedelta(days=1))
    await keep(store, text_of(in_canada()), text_of(scored()), text_of(submitted()))
    assert await started(store, known, entered) == 3
    found = await told(store, entered)
    head = (
        "The CRS figures in force since 3 November 2026 are known now. Your score is no estimate "
        "any more. Same answers, same day:\n"
    )
    assert found[1].startswith(
        f"{head}CRS 624 → 649 (+25)\n• Work in a high-wage occupation: 0 → 25\n\nNext: "
    )
    assert found[2].startswith(f"{head}CRS 424, as before\n\nNext: ")
    assert found[3].startswith(f"{head}CRS 424, as before\n\nNext: ")
    assert all(len(text) <= 600 and "(estimate)" not in text for text in found.values())
    assert await started(store, known, entered + timedelta(days=1)) == 0
    assert await told(store, entered + timedelta(days=1)) == {}
    await store.close()


def test_after_that_no_page_calls_it_an_estimate_of_unknown_figures(known: Path) -> None:
    rulebook.use(rulebook.load(known))
    life = in_canada().until("2026-11-20")
    for page in ("/score", "/status", "/draws", "/whatif"):
        life.command(page)
        assert "reported" not in life.card, page
        assert "check it" not in life.card, page
    assert "649" in life.command("/score").card


# ------------------------------------------------------------------ while this process leads


class Night:
    """A clock that goes on by what is slept, and stops the test after the last of the naps."""

    def __init__(self, start: datetime, naps: int) -> None:
        self.moment, self.naps = start, naps

    def now(self) -> datetime:
        return self.moment

    async def sleep(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)
        self.naps -= 1
        if self.naps < 0:
            raise asyncio.CancelledError


async def test_a_process_that_runs_through_the_night_tells_in_the_morning(
    store: Store, unknown: Path, known: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await started(store, unknown, OCTOBER)
    await keep(store, text_of(in_canada()))
    rulebook.use(rulebook.load(known))
    caplog.set_level(logging.INFO)
    night = Night(BEGUN - timedelta(hours=14), naps=60)
    with pytest.raises(asyncio.CancelledError):
        await watching.watch_rules(store, night, night.sleep)
    assert list(await told(store, night.now())) == [1]
    assert caplog.text.count("everybody is looked at") == 2  # at the start, and on the day
    await store.close()


async def test_what_falls_due_meanwhile_is_told_once_each(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """A review that falls due while the process runs, and a database that is away for a while."""
    days = sorted(day for one in review.files(rulebook.default()) if (day := review.due_on(one)))
    start = datetime.combine(days[0] - timedelta(days=2), OCTOBER.time(), UTC)
    night = Night(start, naps=3 * 96)
    failing = [True, False]

    class Away:
        def __getattr__(self, name: str) -> object:
            return getattr(store, name)

        async def rulebooks(self) -> object:
            if failing and failing.pop(0):
                raise StoreBusy("away")
            return await store.rulebooks()

    with pytest.raises(asyncio.CancelledError):
        await watching.watch_rules(Away(), night, night.sleep)  # type: ignore[arg-type]
    due = {
        one.id
        for one in review.files(rulebook.default())
        if (day := review.due_on(one)) and day <= days[0] + timedelta(days=1)
    }
    lines = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert Counter(line.split()[0] for line in lines if "a review was due on" in line) == (
        dict.fromkeys(due, 1)
    )
    assert sum("could not be looked up (away)" in line for line in lines) == 1
    assert len(await store.rulebooks()) >= 1
    await store.close()


async def test_files_changed_since_the_start_are_not_mixed_with_those_in_use(
    store: Store, known: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await started(store, known, OCTOBER)
    await keep(store, text_of(in_canada()))
    FEWER_FOR_CLB_9(known)
    assert await announcing.announce(store, FixedClock(BEGUN)) == 0
    assert "restart, and they are used" in caplog.text
    assert await started(store, known, BEGUN) == 1
    await store.close()


def test_a_day_has_begun_everywhere_at_noon_utc() -> None:
    assert announcing.begun_everywhere(EVE) == date(2026, 11, 2)
    assert announcing.begun_everywhere(BEGUN) == date(2026, 11, 3)
