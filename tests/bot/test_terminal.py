"""The same conversation in a terminal, piped: numbers for buttons, several people, a day to
pretend, the hint about a token, and where answers are kept."""

from __future__ import annotations

import asyncio
import signal
import sys
from datetime import date
from pathlib import Path

import pytest

from bot.store import TurnRecord
from bot.store.opening import open_store
from bot.terminal import chat_id_of
from conversations.voice import replies
from conversations.voice.replies import Say, Toast
from tests.bot.by_hand import ByHand
from tests.bot.forks import run
from tests.bot.house import MOST_SECONDS, environment, output_of, running
from tests.bot.typing_in import BEFORE_STORY, last_card, talk, whole
from tests.bot_api import BotApiServer
from tests.stories import software_engineer
from tests.stories.line import Line
from tests.stories.story import BEFORE

STORY = software_engineer.STORY.conversation


IN_THE_POOL = whole(
    software_engineer.STORY,
    Line("CRS", "/submitted", False),
    Line("On which day", "today", False),
    Line("score", "skip", False),
)


async def chat(home: Path, script: str, *options: str, **settings: str) -> str:
    """Pipe these lines into the assistant; what it prints. It ends well, and complains of
    nothing."""
    told = environment(**{"DATABASE_URL": str(home / "kept.db"), **settings})
    status, out, errors = await run([*options], told, home, script.encode())
    assert (status, errors) == (0, "")
    return out


async def test_the_first_lines(tmp_path: Path) -> None:
    """How to get a token, in one line; where answers are kept; then the greeting."""
    printed = await chat(tmp_path, "")
    hint, place, *greeting = printed.splitlines()
    assert "BOT_TOKEN" in hint
    assert "@BotFather" in hint
    assert place == f"Your answers are kept in {tmp_path / 'kept.db'}"
    assert "every score is an estimate" in "\n".join(greeting)
    assert "<" not in printed
    assert "[1] I agree, let's start" in printed


async def test_people_days_and_resuming(tmp_path: Path) -> None:
    """Two people on one file; the day is pretended; each goes on where they stopped."""
    day = ("--today", "2026-10-01")
    printed = await chat(tmp_path, "1\n3 April 1996\n1\nquit\n1\n", "--user", "ann", *day)
    assert "> 3 April 1996" in printed
    assert printed.rstrip().endswith("[10] Back   [11] Skip")
    assert "highest level of education" in printed
    bobs = await chat(tmp_path, "1\n10 Jan 1988\n", "--user", "bob", *day)
    assert "every score is an estimate" in bobs
    assert "Date of birth: 10 January 1988" in bobs
    again = await chat(tmp_path, "1\n/status\n", "--user", "ann", *day)
    assert "Welcome back." in again
    assert "Education in one line" in again
    assert "1988" not in again
    year_on = await chat(tmp_path, "1\nmaster's\n", "--user", "ann", "--today", "2027-10-01")
    assert "Since we last spoke you turned 31." in year_on
    assert "outside Canada" in year_on


async def test_what_came_due_is_told_on_coming_back(tmp_path: Path) -> None:
    """Submitted on 1 October 2026, the quarterly look is due on 1 January 2027 and waits for the
    birthday of 3 April, which is told 90 days before, on the 3rd: both at once, and once."""
    store = await open_store(str(tmp_path / "kept.db"))
    await talk(store, BEFORE, IN_THE_POOL)
    early, _ = await talk(store, date(2027, 1, 2), (Line("Welcome back", "1", False),))
    assert "Has anything changed?" not in early
    later = date(2027, 1, 3)
    printed, _ = await talk(store, later, (Line("[Go through them]", "go through them", False),))
    assert "Has anything changed? · 1 January 2027, 2 days ago." in printed
    assert "You turn 31 · 3 April 2027" in printed
    assert "Look through the list" in last_card(printed)
    again, _ = await talk(store, later, (Line("Welcome back", "1", False),))
    await store.close()
    assert "Has anything changed?" not in again


async def test_a_bot_on_the_same_database_leaves_the_terminal_alone(
    server: BotApiServer, tmp_path: Path
) -> None:
    """Who began in the terminal and then got a token: their chat there is no Telegram chat, so
    nothing is sent to it, and nothing meant for it is given up."""
    database = str(tmp_path / "kept.db")
    store = await open_store(database)
    await talk(store, BEFORE, IN_THE_POOL)
    async with store.transaction() as transaction:
        me = chat_id_of("me")
        [record] = (await transaction.chats([me])).values()
        toasts = (Toast(text=text, query_id="t1") for text in ("", "Noted."))
        said = (*map(replies.dump, toasts), replies.dump(Say(html="Left.")))
        left_over = (*said, "of another release")
        turn = TurnRecord(me, record.session, record.version, (), left_over, record.next_seq)
        await transaction.write([turn])
    await store.close()
    later = date(2027, 1, 5)
    async with running(server, database, later) as house:
        assert house.service is not None
        await house.service._dispatcher.send_due()
        await house.service._dispatcher.idle()
        await house.service.delivery.idle()
        assert server.calls("sendMessage") == []
    store = await open_store(database)
    printed, _ = await talk(store, later, ())
    assert printed.startswith("(Noted.)\n\nLeft.\n")
    assert "Has anything changed? · 1 January 2027, 4 days ago." in printed
    assert await store.waiting() == []
    await store.close()


async def test_a_bad_day_is_refused(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "--today", "yesterday"),
        cwd=tmp_path,
        env=environment(DATABASE_URL="kept.db"),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    _, errors = await output_of(process)
    assert process.returncode == 2
    assert "--today" in errors.decode()
    assert "Traceback" not in errors.decode()


async def test_a_token_and_the_terminal_all_the_same(server: BotApiServer, tmp_path: Path) -> None:
    printed = await chat(
        tmp_path,
        "quit\n",
        "--terminal",
        BOT_TOKEN=server.token,
        TELEGRAM_BASE_URL=server.url,
    )
    assert "BotFather" not in printed
    assert server.token not in printed
    assert server.calls() == []


async def test_numbers_are_choices_except_where_a_number_is_the_answer(tmp_path: Path) -> None:
    """At a question for a number, 2 is the answer 2 and #2 the second button (which says 1)."""
    for typed, years in (("2", 2), ("#2", 1), ("#6", 5)):
        store = await open_store(str(tmp_path / f"{years}.db"))
        before = (*BEFORE_STORY, *STORY[:4])
        printed, _ = await talk(
            store, BEFORE, (*before, Line("skilled work have you done in Canada", typed, False))
        )
        await store.close()
        assert "[#2] 1" in printed
        shown = printed.split("> ")[-1]
        assert "English test" in shown
        store = await open_store(str(tmp_path / f"{years}.db"))
        printed, _ = await talk(
            store,
            BEFORE,
            (
                Line("Welcome back", "/edit", False),
                Line("Please look everything over", "Eligibility", True),
            ),
        )
        await store.close()
        assert f"Skilled years in Canada: {years}\n" in printed


@pytest.mark.parametrize("word", ["quit", "exit", "Quit", "q"])
async def test_quitting(tmp_path: Path, word: str) -> None:
    store = await open_store(str(tmp_path / "kept.db"))
    lines = (*BEFORE_STORY, Line("date of birth", word, False), Line("never", "read", False))
    _, typed = await talk(store, BEFORE, lines)
    await store.close()
    assert typed[-1] == word


async def test_odd_lines_do_no_harm(tmp_path: Path) -> None:
    odd = ["0", "#", "#0", "99", "-1", "/", "//", "\x00", "<b>", "\ud800", "\x1b[2J", "é" * 5000]
    store = await open_store(str(tmp_path / "kept.db"))
    lines = (
        *BEFORE_STORY,
        *(Line("", text, False) for text in odd),
        Line("", "3 April 1996", False),
        Line("What is your marital status?", "#1", False),
        Line("highest level of education", "7", False),
    )
    printed, _ = await talk(store, BEFORE, lines)
    await store.close()
    assert "Something went wrong" not in printed
    assert "outside Canada" in printed


async def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot"),
        cwd=tmp_path,
        env=environment(DATABASE_URL="kept.db", PYTHONIOENCODING="ascii:strict"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, errors = await output_of(process, b"1\n\xff\xfe\n3 April 1996\n")
    assert "Traceback" not in errors.decode()
    assert process.returncode == 0
    assert "What is your marital status?" in out.decode()


@pytest.mark.parametrize("leaving", [b"\x04", b"quit\n"])
async def test_by_hand_there_is_a_prompt(by_hand: ByHand, leaving: bytes) -> None:
    """On a real terminal: a prompt, and end of input (Ctrl-D) or a word ends the chat."""
    await by_hand.until(b"\n> ")
    by_hand.type(b"1\n")
    await by_hand.until(b"\n> ")
    assert b"What is your date of birth?" in by_hand.shown
    # As narrow as a phone: no word is cut in two (after the lines on token and database).
    lines = by_hand.shown.decode().replace("\r", "").splitlines()[2:]
    assert max(map(len, lines)) <= 40
    by_hand.type(leaving)
    assert await by_hand.ended() == (0, b"")


@pytest.mark.parametrize("typed", [b"", b"3 Ap"])
async def test_interrupting_by_hand(by_hand: ByHand, typed: bytes) -> None:
    """Ctrl-C ends the chat at once, also in the middle of a line; nothing has to be typed after."""
    await by_hand.until(b"\n> ")
    by_hand.type(typed)
    by_hand.process.send_signal(signal.SIGINT)
    assert await by_hand.ended() == (0, b"")


async def test_whoever_reads_it_goes_away(tmp_path: Path) -> None:
    """As in ``python -m bot | head``: it ends, without a traceback."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot"),
        cwd=tmp_path,
        env=environment(DATABASE_URL="kept.db"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    await process.stdout.readline()
    process._transport.get_pipe_transport(1).close()  # type: ignore[attr-defined]
    process.stdin.write(b"/help\n" * 200)
    process.stdin.close()
    errors = await asyncio.wait_for(process.stderr.read(), MOST_SECONDS)
    assert await asyncio.wait_for(process.wait(), MOST_SECONDS) == 1
    assert errors == b""


async def test_a_file_is_taken_back_by_its_name(tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    kept.write_text(
        '{"format": 4, "state": "eligibility", "answers": {"birth_date": "1991-04-03"}}'
    )
    begun = "I agree, let's start\n"
    printed = await chat(tmp_path, f"{begun}/import {kept}\n1\n/import {tmp_path / 'none.json'}\n")
    assert "The file holds 1 answer (born 3 April 1991)" in printed
    assert "Everything it held is here." in printed
    assert "What is your marital status?" in printed
    assert "I could not get that file just now." in printed
