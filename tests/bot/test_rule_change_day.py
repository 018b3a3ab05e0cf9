"""The first start with other rules: whoever they change something for is told, once."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.clock import FixedClock
from bot.rules import announcing
from bot.store import Store
from bot.store.opening import open_store
from conversations.chat import session
from conversations.chat.turn import Turn
from conversations.conversation import handle
from conversations.screens.news import RULES, notice_of_rules
from conversations.voice.events import Due
from conversations.voice.replies import Notice
from conversations.voice.wording import folded
from express_entry import rulebook
from express_entry.ahead.invited import PROGRAMS
from express_entry.ahead.rule_change import RuleChange, Standing
from express_entry.candidate.three_valued import Verdict
from express_entry.rulebook import kept
from express_entry.rulebook.frozen import frozen_as_named, name_of
from tests import rules
from tests.bot.house import noon
from tests.bot.stored import HERE, keep, tell, text_of, woken
from tests.bot_api.html import parse_html
from tests.bot_api.utf16 import utf16_length
from tests.conversations.reports.people import PEOPLE
from tests.conversations.story import BEFORE
from tests.express_entry.ahead.test_rule_change import FEWER_FOR_CLB_9, HIGHER_MARK
from tests.lives.life import Life, scored, submitted

CLOCK = FixedClock(noon(BEFORE))


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """The rules in use at first."""
    return rules.copied(tmp_path / "before")


@pytest.fixture
def after(tmp_path: Path) -> Path:
    """CLB 9 gives a point less an ability."""
    folder = rules.copied(tmp_path / "after")
    FEWER_FOR_CLB_9(folder)
    return folder


async def started(store: Store, folder: Path) -> int:
    """A start with the rules of a folder; how many are woken."""
    rulebook.use(rulebook.load(folder))
    await announcing.keep_earlier(store, CLOCK)
    return await announcing.announce(store, CLOCK)


async def test_those_something_changes_for_are_woken_and_nobody_else(
    address: str, before: Path, after: Path
) -> None:
    store = await open_store(address)
    assert await started(store, before) == 0
    stopped = scored()
    assert stopped.session is not None
    stopped.session.preferences.all_stopped = True
    await keep(
        store,
        text_of(scored()), text_of(submitted()),
        text_of(PEOPLE["in_a_trade"]()),  # CLB 5 and 6: no row of theirs
        text_of(stopped), session.dump(session.new("en")), '{"format": 99}',
    )  # fmt: skip
    assert await started(store, before) == 0
    assert await started(store, after) == 2
    assert await woken(store, CLOCK) == {1: (RULES,), 2: (RULES,)}
    async with store.transaction() as transaction:
        assert {wake.key for wake in (await transaction.kept(1)).reminders} == {"passport", RULES}
        assert {wake.key for wake in (await transaction.kept(3)).reminders} == {"passport"}
        chats = await transaction.chats(range(1, 7))
    noted = [session.load(chats[n].session) for n in range(1, 6)]
    assert {one.rules for one in noted} == {name_of(rulebook.load(after), BEFORE)}
    assert [one.rules_before is not None for one in noted] == [True, True, False, True, False]
    assert chats[6].session == '{"format": 99}'
    assert await started(store, after) == 0
    await store.close()


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
async def test_killed_in_the_middle_everybody_is_still_woken_once(
    address: str, before: Path, after: Path
) -> None:
    """That it is so on either engine, ``test_new_rounds`` and ``test_rules_that_begin`` see: all
    are told by ``everybody``."""
    store = await open_store(address)
    await started(store, before)
    await keep(store, *(text_of(scored()) for _ in range(11)))
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bot.rules_killed", address, str(after), str(CLOCK.now())
    )
    assert await process.wait() == -9
    rulebook.use(rulebook.load(after))
    await announcing.keep_earlier(store, CLOCK)
    # Two commits of three were done: these are told before the rest is looked at.
    counted: Counter[int] = Counter()
    for chat_id in await woken(store, CLOCK):
        counted[chat_id] += len(await tell(store, CLOCK, chat_id))
    assert sum(counted.values()) == 6
    assert await started(store, after) == 5
    for chat_id in await woken(store, CLOCK):
        counted[chat_id] += len(await tell(store, CLOCK, chat_id))
    assert counted == dict.fromkeys(range(1, 12), 1)
    assert await started(store, after) == 0
    assert await woken(store, CLOCK) == {}
    await store.close()


# ------------------------------------------------------------------ what is said


def changed(life: Life, before: Path, after: Path) -> Life:
    """A life on the day on which the rules of one folder took the place of others."""
    assert life.session is not None
    was = rulebook.load(before)
    rulebook.use(rulebook.load(after))
    named = name_of(was, BEFORE)
    kept.keep({named: frozen_as_named(was, named)})
    life.session.rules = name_of(rulebook.default(), BEFORE)
    life.session.rules_before = named
    return life


def told(life: Life) -> list[str]:
    """What is said when the chat is woken at noon."""
    moment = CLOCK.now().astimezone(ZoneInfo(HERE))
    answered = handle(life.session, Due(moment), BEFORE)
    life.session = answered.session
    notices = [reply for reply in answered.replies if isinstance(reply, Notice)]
    return [parse_html(one.html)[0] for one in notices]


def test_before_and_after_which_items_and_what_to_do(before: Path, after: Path) -> None:
    life = changed(scored(), before, after)
    # CLB 9 in four abilities: 4 x 31 were 124, 4 x 30 are 120.
    assert told(life) == [
        "The rules changed, and your result with them. Same answers, same day:\n"
        "CRS 424 → 420 (-4)\n"
        "• First official language: 124 → 120\n\n"
        "Next: create your profile, it is free. Then: "
        "French at NCLC 7 in all four abilities. It opens rounds of this kind: French. "
        "CRS 482 would have been enough in 14 of the 14 held in the last twelve months."
    ]
    assert told(life) == []


def test_in_the_pool_irccs_own_figure_is_what_to_look_at(before: Path, after: Path) -> None:
    [text] = told(changed(submitted(day=BEFORE), before, after))
    assert text.splitlines()[-3] == (
        "Compare with the figure in your IRCC account: it is the one that counts."
    )
    assert text.splitlines()[-1].startswith("Next: ")


def test_a_program_lost_and_the_door_with_it(tmp_path: Path, before: Path) -> None:
    folder = rules.copied(tmp_path / "mark")
    # 72 of the 67 points, and 73 asked; a second language at CLB 5 is worth 4 of them, and 4 CRS.
    HIGHER_MARK(folder)
    assert told(changed(scored(), before, folder)) == [
        "The rules changed, and your result with them. Same answers, same day:\n"
        "• Federal Skilled Worker Program: no longer met\n"
        "• General (all programs) rounds: not open to you\n\n"
        "Next: French at NCLC 5 in all four abilities. That gives the missing point of 73 and "
        "opens the Federal Skilled Worker Program (CRS 428)."
    ]


def test_whatever_changes_at_once_the_message_fits_a_phone() -> None:
    """Nine items, every program and eleven doors: the score stands open, the rest is folded."""
    known = submitted(day=BEFORE).session
    assert known is not None
    items = [item.id for item in Turn(known, BEFORE).assessment.crs.items]
    doors = ("general", "pnp", "stem", "healthcare", "trades", "transport", "education", "french")
    met, not_met = Verdict.MET, Verdict.NOT_MET
    change = RuleChange(
        Standing(424, dict.fromkeys(items, 1), dict.fromkeys(PROGRAMS, met), {}),
        Standing(
            1024,
            dict.fromkeys(items, 250),
            dict.fromkeys(PROGRAMS, not_met),
            dict.fromkeys(doors, met),
            estimate=True,
        ),
    )
    html = notice_of_rules(Turn(known, BEFORE), change).html
    assert "First official language: 1 → 250" in parse_html(html)[0]
    open_to_the_eye = parse_html(folded(html))[0]
    assert len(open_to_the_eye) <= 600
    assert "CRS 424 → 1,024 (+600, estimate)" in open_to_the_eye
    assert "First official language" not in open_to_the_eye
    assert utf16_length(parse_html(html)[0]) <= 4096


def test_it_is_composed_when_it_is_sent(before: Path, after: Path) -> None:
    """Rules put back meanwhile leave nothing to tell, nor do answers that make no difference."""
    assert told(changed(scored(), before, before)) == []
    life = changed(scored(), before, after)
    # 6.5 in listening is CLB 8, 7 in the others CLB 9: three abilities lose a point.
    life.does("/edit", "[Language", "[English: listening", "7.5", "/score")
    [text] = told(life)
    assert "• First official language: 116 → 113" in text


def test_whoever_stopped_it_is_not_told(before: Path, after: Path) -> None:
    life = changed(scored(), before, after)
    assert life.session is not None
    life.session.preferences.stopped = [RULES]
    assert told(life) == []


def test_in_quiet_hours_it_waits_for_the_morning(before: Path, after: Path) -> None:
    life = changed(scored(), before, after)
    night = datetime(2026, 10, 1, 23, tzinfo=ZoneInfo(HERE))
    answered = handle(life.session, Due(night), BEFORE)
    assert answered.replies == ()
    assert answered.plan is not None
    # Eight in the morning in Toronto, in summer time.
    assert datetime(2026, 10, 2, 12, tzinfo=UTC) in {
        one.due for one in answered.plan if one.key == RULES
    }


def test_rules_that_cannot_be_read_any_more_are_not_made_up(before: Path, after: Path) -> None:
    life = changed(scored(), before, after)
    assert life.session is not None
    life.session.rules_before = "of no rules"
    assert told(life) == []
    assert life.session is not None
    assert life.session.rules_before is None


# ------------------------------------------------------------------ what tells rules apart


def test_a_digest_is_of_the_figures_and_not_of_rounds_or_examples(tmp_path: Path) -> None:
    one, other = rules.copied(tmp_path / "one"), rules.copied(tmp_path / "other")
    assert rulebook.load(one).digest == rulebook.load(other).digest
    (other / "examples" / "software-developer.toml").unlink()
    history = other / "rounds" / "history.tsv"
    history.write_text(history.read_text("utf-8").rstrip("\n").rpartition("\n")[0] + "\n", "utf-8")
    assert rulebook.load(one).digest == rulebook.load(other).digest
    FEWER_FOR_CLB_9(other)
    assert rulebook.load(one).digest != rulebook.load(other).digest


def test_rules_that_were_kept_say_the_same(tmp_path: Path) -> None:
    folder = rules.copied(tmp_path / "rules")
    again, book = kept.unpacked(kept.packed(folder)), rulebook.load(folder)
    assert again.digest == book.digest
    assert (again.crs, again.fsw67, again.programs) == (book.crs, book.fsw67, book.programs)
    assert (again.categories, again.rounds) == (book.categories, book.rounds)
