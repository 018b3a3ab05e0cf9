"""``python -m bot rounds``, as an operator types it, in a process of its own."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.rounds.command import BadRound, read_line
from bot.rounds.known import record_of
from bot.store.opening import open_store
from bot.store.rounds import FeedRecord
from tests.bot.forks import run
from tests.bot.house import environment
from tests.express_entry.rulebook.test_rounds_joined import told

PNP = "448; 2026-10-05; Provincial Nominee Program; 1,733; 725"
TODAY = date(2026, 11, 29)


class Operator:
    """Types commands on one database."""

    def __init__(self, home: Path, database: str) -> None:
        self._home = home
        self._environment = environment(DATABASE_URL=database)

    async def types(self, *words: str) -> tuple[int, str, str]:
        return await run(["rounds", *words], self._environment, self._home)


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "assistant.db")
    found: str = request.getfixturevalue("postgres_url")
    return found


@pytest.fixture
def operator(tmp_path: Path, database: str) -> Operator:
    return Operator(tmp_path, database)


async def test_what_is_known_at_first(operator: Operator) -> None:
    status, said, wrong = await operator.types()
    lines = said.splitlines()
    assert (status, wrong) == (0, "")
    assert lines[19] == (
        "  447  2026-10-01  trades, 3,500 invited, cut-off 476"
        "  [IRCC rounds feed, copy of 2026-10-01]"
    )
    assert lines[20:] == [
        "",
        "448 rounds are known, to 2026-10-01; 0 of them are newer than this release or new to it.",
        "No feed was asked so far.",
    ]
    _, said, _ = await operator.types("--all")
    assert len(said.splitlines()) == 451


async def test_a_round_is_pasted_listed_and_taken_away_again(operator: Operator) -> None:
    assert await operator.types("add", PNP) == (
        0,
        "Kept. Round 448 is now: 2026-10-05  pnp, 1,733 invited, cut-off 725\n",
        "",
    )
    _, said, _ = await operator.types()
    assert "  448  2026-10-05  pnp, 1,733 invited, cut-off 725  [pasted by the operator on" in said
    assert "449 rounds are known, to 2026-10-05; 1 of them" in said
    corrected = ("448", "2026-10-06", "Provincial Nominee Program", "", "726")
    assert await operator.types("add", *corrected) == (
        0,
        "Kept. Round 448 is now: 2026-10-06  pnp, ? invited, cut-off 726\n",
        "",
    )
    assert await operator.types("remove", "448") == (
        0,
        "What was pasted of round 448 is gone.\n",
        "",
    )
    nothing = "No round 448 was pasted; what a feed or the program tells stays.\n"
    assert await operator.types("remove", "448") == (1, "", nothing)
    _, said, _ = await operator.types()
    assert "448 rounds are known, to 2026-10-01" in said


async def test_a_kind_that_is_not_known_is_kept_and_said_to_be(operator: Operator) -> None:
    status, said, _ = await operator.types("add", "448; 2026-10-05; Beekeepers; 10; 400")
    assert status == 0
    assert "No row of rules/rounds/names.toml knows the name 'Beekeepers'" in said
    assert "Known kinds: pnp, cec" in said
    _, said, _ = await operator.types()
    assert "A kind that is not known, compared with nothing: 'Beekeepers'" in said


async def test_a_feed_counts_more_and_what_it_answered_is_listed(
    operator: Operator, database: str
) -> None:
    now = datetime(2026, 10, 7, 12, tzinfo=UTC)
    store = await open_store(database)
    await store.keep_rounds(
        [
            record_of(told("448", cutoff=724), "feed-en", now),
            record_of(told("449", cutoff=None), "feed-en", now),
        ],
        [
            FeedRecord("https://a.example/en.json", None, None, now, now, "435 rounds"),
            FeedRecord("https://a.example/fr.json", None, None, now, None, "answers 404"),
        ],
    )
    await store.close()
    _, said, _ = await operator.types("add", PNP)
    assert "Round 448 is now: 2026-10-05  pnp, 733 invited, cut-off 724" in said
    assert "IRCC's feed tells of this round too, and counts more than what is pasted." in said
    _, said, _ = await operator.types()
    assert said.splitlines()[-5:] == [
        "Kept, and compared with nothing until its cut-off is told: round 449 of 2026-10-05,"
        " 'Provincial Nominee Program'",
        "https://a.example/en.json",
        "    asked 2026-10-07 12:00 UTC: 435 rounds; last read: 2026-10-07 12:00 UTC",
        "https://a.example/fr.json",
        "    asked 2026-10-07 12:00 UTC: answers 404; last read: never",
    ]


FORM = "A round is: NUMBER; DAY; NAME; INVITATIONS; CUT-OFF[; TIE-BREAK]"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("448", "A round has 5 or 6 fields, not 1: NUMBER; DAY"),
        (f"{PNP}; ; 7", "A round has 5 or 6 fields, not 7: NUMBER; DAY"),
        (f"x{PNP}", f"NUMBER 'x448' is no number of a round. {FORM}"),
        (PNP.replace("10-05", "13-05"), f"DAY '2026-13-05' is no day of the calendar. {FORM}"),
        (PNP.replace("2026-10-05", "soon"), f"DAY 'soon' is no day such as 2026-08-07. {FORM}"),
        (PNP.replace("10-05", "12-05"), "DAY '2026-12-05' is before the first round, or still to"),
        (PNP.replace("2026", "2014"), "DAY '2014-10-05' is before the first round"),
        (PNP.replace("Provincial Nominee Program", ""), "NAME is missing"),
        (PNP.replace("1,733", "many"), f"INVITATIONS 'many' is no number. {FORM}"),
        (PNP.replace("1,733", "0"), "INVITATIONS '0' is nought, which no round has"),
        (PNP.replace("725", "1201"), "CUT-OFF '1201' is no CRS score from 1 to 1200"),
        (PNP.replace("725", ""), "CUT-OFF '' is no CRS score from 1 to 1200"),
        (f"{PNP}; October 7", f"TIE-BREAK 'October 7' is no whole moment. {FORM}"),
        (f"{PNP}; 2026-12-01 10:00:00", "TIE-BREAK '2026-12-01 10:00:00' is still to come"),
    ],
)
def test_a_bad_line_is_told_with_what_to_write(line: str, said: str) -> None:
    with pytest.raises(BadRound) as wrong:
        read_line([line], TODAY)
    assert str(wrong.value).startswith(said)


async def test_a_bad_line_keeps_nothing(tmp_path: Path) -> None:
    operator = Operator(tmp_path, str(tmp_path / "assistant.db"))
    status, said, wrong = await operator.types("add", "448")
    assert (status, said) == (1, "")
    assert wrong.startswith("A round has 5 or 6 fields, not 1")
    _, said, _ = await operator.types()
    assert "448 rounds are known" in said


@pytest.mark.parametrize(
    "line",
    [
        "448\tOctober 5, 2026\tProvincial Nominee Program\t1,733\t725",
        "#448 | 5 octobre 2026 | Provincial  Nominee Program | 1 733 | 725 |",
        f"{PNP}; -",
    ],
    ids=["as IRCC's table is copied", "French", "no tie-break"],
)
def test_the_same_round_in_other_forms(line: str) -> None:
    assert read_line([line], TODAY) == read_line([PNP], TODAY)


def test_a_tie_break_is_read() -> None:
    found = read_line([f"{PNP}; May 5, 2026 at 12:00:01 UTC"], TODAY)
    assert found.tie_break == datetime(2026, 5, 5, 12, 0, 1, tzinfo=UTC)
    assert found.tie_break_printed == "May 5, 2026 at 12:00:01 UTC"
