"""``python -m bot rules``: what is due a review, and what other rules would do to everybody."""

from __future__ import annotations

import io
import re
from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

import pytest

from bot.rules import command, tally
from bot.rules.rescoring import DryRun, dry_run
from bot.store import Store, TurnRecord
from bot.store.opening import open_store
from conversations.chat import session
from express_entry import rulebook
from express_entry.ahead.rule_change import RuleChange, Standing
from express_entry.candidate.three_valued import Verdict
from express_entry.rulebook import RULES_FOLDER, review
from tests import rules
from tests.conversations.reports.people import IN_CANADA, PEOPLE
from tests.express_entry.ahead.test_rule_change import (
    FEWER_FOR_CLB_9,
    HIGHER_MARK,
    developers_in_stem,
)
from tests.lives.life import scored, submitted

DAY = date(2026, 10, 1)


def arguments(*words: str) -> Namespace:
    parser = ArgumentParser()
    command.describe(parser.add_subparsers(dest="command"))
    return parser.parse_args(["rules", *words])


async def kept(store: Store, *sessions: str) -> None:
    async with store.transaction() as transaction:
        await transaction.chats(range(1, len(sessions) + 1))
        await transaction.write(
            [TurnRecord(number, text, 0, (), (), 1) for number, text in enumerate(sessions, 1)]
        )


def people() -> list[str]:
    """A developer twice (scored, in the pool), one with a partner, an electrician whose CLB is 5 to
    6, somebody who has only just come, and a chat that no release wrote."""
    lives = [scored(), submitted(), PEOPLE["couple"](), PEOPLE["in_a_trade"]()]
    texts = []
    for life in lives:
        assert life.session is not None
        texts.append(session.dump(life.session))
    return [*texts, session.dump(session.new("en")), '{"format": 99}']


@pytest.fixture
def others(tmp_path: Path) -> Path:
    """Rules in which CLB 9 gives a point less an ability, 73 points are to be reached, and software
    developers are listed."""
    folder = rules.copied(tmp_path / "others")
    for edit in (FEWER_FOR_CLB_9, HIGHER_MARK, developers_in_stem):
        edit(folder)
    return folder


@pytest.fixture(params=["sqlite", "postgres"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    if request.param == "sqlite":
        return await open_store(str(tmp_path / "kept.db"))
    return await open_store(request.getfixturevalue("postgres_url"))


async def test_everybody_stored_is_counted_in_other_processes(store: Store, others: Path) -> None:
    await kept(store, *people())
    done: list[int] = []
    found = await dry_run(store, DryRun(DAY, RULES_FOLDER, DAY, others), done.append)
    await store.close()
    assert done == [6]
    assert (found.people, found.unreadable) == (4, 1)
    # The two single developers lose 4; in the column with a partner and below CLB 9 nothing moves.
    assert found.scores == {-4: 2, 0: 2}
    assert found.programs["fswp", "met", "not_met"] >= 2
    assert found.doors["general", "met", "not_met"] >= 2


async def test_the_histogram_is_printed_and_nobody_in_it(tmp_path: Path, others: Path) -> None:
    store = await open_store(str(tmp_path / "kept.db"))
    await kept(store, *people())
    out, told = io.StringIO(), io.StringIO()
    assert await command.run(arguments("diff", str(others)), store, DAY, out, told) == 0
    await store.close()
    said = out.getvalue()
    assert said.startswith("4 people with a score; something changes for ")
    assert re.search(r"^ +-1 to -9 +2  #{40}$", said, re.MULTILINE)
    assert re.search(r"^ +0 +2  #{40}$", said, re.MULTILINE)
    assert re.search(r"^  fswp +met -> not_met +\d  lost$", said, re.MULTILINE)
    assert "1 chats could not be read" in said
    for private in ("1996", "21232", "chat 1", "WES"):
        assert private not in said + told.getvalue()


async def test_rules_with_a_mistake_are_told_and_nobody_is_scored(tmp_path: Path) -> None:
    folder = rules.copied(tmp_path / "wrong")
    (folder / "funds.toml").write_text("id = 1\n")
    store = await open_store(str(tmp_path / "kept.db"))
    out, told = io.StringIO(), io.StringIO()
    assert await command.run(arguments("diff", str(folder)), store, DAY, out, told) == 1
    assert await command.run(arguments("diff"), store, DAY, out, told) == 2
    await store.close()
    assert out.getvalue() == ""
    assert "funds.toml" in told.getvalue()
    assert f"python -m express_entry rules check {folder}\n" in told.getvalue()


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("diff",), 2, "Write the folder of the other rules"),
        (("diff", "/nowhere"), 1, "/nowhere is no folder"),
        (("diff", __file__), 1, "is no folder"),
        (("diff", "--on", "2026-09-30"), 2, "--on 2026-09-30 is over"),
        (("review", "my-rules"), 2, "write no folder"),
    ],
)
async def test_what_is_asked_wrongly_is_told_with_what_to_write(
    tmp_path: Path, words: tuple[str, ...], status: int, said: str
) -> None:
    store = await open_store(str(tmp_path / "kept.db"))
    out, told = io.StringIO(), io.StringIO()
    assert await command.run(arguments(*words), store, DAY, out, told) == status
    await store.close()
    assert out.getvalue() == ""
    assert said in told.getvalue()


async def test_nobody_stored_may_be_another_database(tmp_path: Path, others: Path) -> None:
    store = await open_store(str(tmp_path / "kept.db"))
    out, told = io.StringIO(), io.StringIO()
    assert await command.run(arguments("diff", str(others)), store, DAY, out, told) == 0
    await store.close()
    assert "Nobody with a score is stored here" in told.getvalue()
    assert "DATABASE_URL" in told.getvalue()


async def test_rules_that_begin_later_are_named_and_tried_on_their_day(
    tmp_path: Path, others: Path
) -> None:
    """Both know a CRS of 2026-11-03; today nothing of it counts, that day two developers more."""
    rules.enter(others)
    store = await open_store(str(tmp_path / "kept.db"))
    in_canada = scored(answers={**IN_CANADA, "nomination": False}).session
    assert in_canada is not None
    await kept(store, session.dump(in_canada))
    today, later = io.StringIO(), io.StringIO()
    assert await command.run(arguments("diff", str(others)), store, DAY, today) == 0
    hint = f"python -m bot rules diff {others} --on 2026-11-03\n"
    assert hint in today.getvalue()
    assert re.search(r"^ +-1 to -9 +1  #{40}$", today.getvalue(), re.MULTILINE)
    words = arguments("diff", str(others), "--on", "2026-11-03")
    assert await command.run(words, store, DAY, later) == 0
    # 25 for the high-wage occupation, 4 less for CLB 9.
    assert re.search(r"^ +\+20 to \+49 +1  #{40}$", later.getvalue(), re.MULTILINE)
    assert "Other rules begin" not in later.getvalue()
    # The rules in use have no figures for that day: every score becomes an estimate.
    own = io.StringIO()
    assert await command.run(arguments("diff", "--on", "2026-11-03"), store, DAY, own) == 0
    assert "1 scores become estimates" in own.getvalue()
    await store.close()


def test_every_line_fits_a_terminal() -> None:
    many = 99_999_999
    counted = tally.Histogram(many, many, many, many, many)
    counted.scores[-1200] = many
    counted.programs["fswp", "unknown", "not_met"] = many
    counted.doors["senior_managers", "unknown", "not_met"] = many
    assert max(map(len, tally.report(counted))) <= 80


async def test_what_is_due_a_review_is_told(tmp_path: Path) -> None:
    store = await open_store(str(tmp_path / "kept.db"))
    early, late = io.StringIO(), io.StringIO()
    first = min(file.verified_on for file in review.files(rulebook.default()))
    assert await command.run(arguments(), store, first, early) == 0
    assert await command.run(arguments("review"), store, date(2030, 1, 1), late) == 0
    await store.close()
    assert early.getvalue() == "No rule file is due a review.\n"
    assert "funds was last compared with the official page on " in late.getvalue()
    pages = [line for line in late.getvalue().splitlines() if line.startswith("    https://")]
    assert len(pages) == len(review.overdue(rulebook.default(), date(2030, 1, 1)))
    assert late.getvalue().splitlines()[-1].startswith("Compare each with its page")


def change(difference: int) -> RuleChange:
    def standing(crs: int) -> Standing:
        return Standing(crs, {}, dict.fromkeys(("cec", "fswp", "fstp"), Verdict.MET), {})

    return RuleChange(standing(600), standing(600 + difference))


@pytest.mark.parametrize(
    ("difference", "line"),
    [
        (0, "0"), (1, "+1 to +9"), (9, "+1 to +9"), (10, "+10 to +19"), (-1, "-1 to -9"),
        (-9, "-1 to -9"), (-10, "-10 to -19"), (199, "+100 to +199"), (-600, "-600 or more"),
        (600, "+600 or more"),
    ],
)  # fmt: skip
def test_each_difference_has_its_line(difference: int, line: str) -> None:
    counted = tally.Histogram()
    counted.count(change(difference))
    assert counted.changed == (difference != 0)
    assert any(said.strip().startswith(f"{line}  ") for said in tally.report(counted))


def test_counts_add_up() -> None:
    one, other = tally.Histogram(), tally.Histogram()
    one.count(change(5))
    other.count(change(-5))
    other.unreadable = 2
    one.add(other)
    assert (one.people, one.changed, one.unreadable) == (2, 2, 2)
    assert one.scores == {5: 1, -5: 1}
