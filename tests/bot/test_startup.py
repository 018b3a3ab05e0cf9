"""Starting: one clear line and status 1 when something is set wrongly; never a token, never what a
person wrote, in what is printed."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import logs
from bot.__main__ import main
from tests.bot.forks import run
from tests.bot.house import House, Process, environment, running
from tests.bot.telling import check_pages, hears_card, tell_all, until
from tests.bot_api import BotApiServer, Person
from tests.stories import software_engineer
from tests.stories.story import BEFORE

TOKEN = "123456:TEST-TOKEN"
OTHER = "123456:SOMEBODY-ELSES-SECRET"


async def start(home: Path, **settings: str) -> tuple[int, str, str]:
    """Run ``python -m bot`` until it gives up: status, output, errors."""
    return await run(
        [], environment(**{"DATABASE_URL": str(home / "assistant.db"), **settings}), home
    )


WRONG = {
    "a token without a colon": ({"BOT_TOKEN": "my-secret-token"}, "BOT_TOKEN"),
    "a token with spaces": ({"BOT_TOKEN": "12 34:my-secret-token"}, "BOT_TOKEN"),
    "a token without a number": ({"BOT_TOKEN": "abc:my-secret-token"}, "BOT_TOKEN"),
    "a token of two lines": ({"BOT_TOKEN": "123:my-secret-token\nx"}, "BOT_TOKEN"),
    "a token with a path": ({"BOT_TOKEN": "123:my-secret-token/../x"}, "BOT_TOKEN"),
    "a token with other digits": ({"BOT_TOKEN": "١٢٣:my-secret-token"}, "BOT_TOKEN"),
    "a URL without a scheme": ({"TELEGRAM_BASE_URL": "telegram.example"}, "TELEGRAM_BASE_URL"),
    "a URL of another scheme": ({"TELEGRAM_BASE_URL": "ftp://x"}, "TELEGRAM_BASE_URL"),
    "a URL with a bad port": (
        {"TELEGRAM_BASE_URL": "http://x:99999"},
        "TELEGRAM_BASE_URL is not right",
    ),
    "a URL with a query": (
        {"TELEGRAM_BASE_URL": "http://x/?a=b"},
        "TELEGRAM_BASE_URL is not right",
    ),
    "a URL with a space": ({"TELEGRAM_BASE_URL": "http://x y"}, "TELEGRAM_BASE_URL is not right"),
    "an unwritable path": ({"DATABASE_URL": "/proc/no/such/place.db"}, "/proc/no/such/place.db"),
    "a path that is a directory": ({"DATABASE_URL": "/tmp"}, "/tmp"),
    "an unknown scheme": ({"DATABASE_URL": "mysql://u:my-secret-token@h/d"}, "postgresql://"),
    "two slashes": ({"DATABASE_URL": "sqlite://x.db"}, "three slashes"),
    "a PostgreSQL address that is none": (
        {"DATABASE_URL": "postgresql://u:my-secret-token@h:x/d"},
        "the PostgreSQL address cannot be read",
    ),
    "a bad time zone": ({"DEFAULT_TIME_ZONE": "Mars/Olympus"}, "DEFAULT_TIME_ZONE"),
    "a path as time zone": ({"DEFAULT_TIME_ZONE": "../../etc/passwd"}, "DEFAULT_TIME_ZONE"),
    "a bad log level": ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL"),
    "a bad rate": ({"MESSAGES_PER_SECOND": "many"}, "MESSAGES_PER_SECOND"),
    "a rate below nothing": ({"MESSAGES_PER_SECOND": "-1"}, "MESSAGES_PER_SECOND"),
    "a rate that is no number": ({"MESSAGES_PER_SECOND": "nan"}, "MESSAGES_PER_SECOND"),
    "a rate without end": ({"MESSAGES_PER_SECOND": "inf"}, "MESSAGES_PER_SECOND"),
}


@pytest.mark.parametrize("wrong", WRONG)
async def test_a_wrong_setting_is_named_in_one_line(tmp_path: Path, wrong: str) -> None:
    settings, named = WRONG[wrong]
    status, out, errors = await start(
        tmp_path,
        **{"BOT_TOKEN": TOKEN, "TELEGRAM_BASE_URL": "http://127.0.0.1:9", **settings},
    )
    assert status == 1
    assert named in errors
    assert len(errors.strip().splitlines()) == 1
    assert out == ""
    assert "TEST-TOKEN" not in errors
    assert "my-secret-token" not in errors


STRANGE_FILES = {
    "not in UTF-8": (b"BOT_TOKEN=my-secret-token\xff\n", ".env is not a text in UTF-8"),
    "in UTF-16": ("BOT_TOKEN=1:my-secret-token".encode("utf-16"), ".env is not a text in UTF-8"),
    "a quote that never ends": (b"LOG_LEVEL=INFO\nBOT_TOKEN='1:my-secret-token\n", ".env, line 2"),
    "a sentence": (b"# Notes\n\nmy-secret-token is my token\n", ".env, line 3"),
    "a name without a value": (b"BOT_TOKEN\n", ".env, line 1"),
    "a name nearly right": (
        b"BOT_TOKN=1:my-secret-token\n",
        "BOT_TOKN in .env: BOT_TOKEN is meant",
    ),
    "another nearly right": (b"MESSAGE_PER_SECOND=5\n", "MESSAGES_PER_SECOND is meant"),
    "and another": (b"TIME_ZONE=Asia/Kolkata\n", "TIME_ZONE in .env: DEFAULT_TIME_ZONE is meant"),
}


@pytest.mark.parametrize("strange", STRANGE_FILES)
async def test_a_strange_env_file_is_named_in_one_line(tmp_path: Path, strange: str) -> None:
    content, named = STRANGE_FILES[strange]
    (tmp_path / ".env").write_bytes(content)
    status, out, errors = await start(tmp_path)
    assert status == 1
    assert named in errors
    assert len(errors.strip().splitlines()) == 1
    assert out == ""
    assert "my-secret-token" not in errors


async def test_an_env_file_that_is_a_directory(tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()
    status, out, errors = await start(tmp_path)
    assert (status, out) == (1, "")
    assert errors.startswith(".env cannot be read")
    assert len(errors.splitlines()) == 1


async def test_settings_of_other_programs_in_the_env_file_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        "\ufeffexport LOG_LEVEL=warning # chatty\nCOMPOSE_PROJECT_NAME=x\nTZ=UTC\n"
        "DATABASE_USER=a\nEMPTY=\n\nbot_token=\n"
    )
    status, out, errors = await start(tmp_path)
    assert (status, errors) == (0, "")
    assert out.startswith("No BOT_TOKEN is set")


async def test_a_token_telegram_refuses(server: BotApiServer, tmp_path: Path) -> None:
    status, out, errors = await start(tmp_path, BOT_TOKEN=OTHER, TELEGRAM_BASE_URL=server.url)
    assert status == 1
    unsealed, *lines = errors.splitlines()
    assert "DATA_KEYS is not set" in unsealed
    assert lines == [
        "Telegram refused BOT_TOKEN: copy it from @BotFather once more.",
    ]
    assert "SECRET" not in out + errors


async def test_a_token_revoked_while_running(
    server: BotApiServer, ann: Person, new_process: Callable[..., Process]
) -> None:
    process = new_process(BEFORE)
    await process.start()
    ann.send("/start")
    await hears_card(ann)
    await ann.settled()
    server.token = OTHER
    server.push({"poll_answer": {"poll_id": "1"}})
    assert await process.ended() == 1
    said = process.output.read_text()
    assert "Telegram refused BOT_TOKEN" in said
    assert "Traceback" not in said
    assert TOKEN not in said


async def test_logs_hold_no_token_and_nothing_personal(
    server: BotApiServer, new_process: Callable[..., Process]
) -> None:
    """A whole story, with refusals and faults on the way, logged as chattily as can be."""
    person = server.person(id=77_123_456, first_name="Zebedee", last_name="Quux", username="zebq")
    process = new_process(BEFORE, LOG_LEVEL="DEBUG")
    await process.start()
    for method in ("sendMessage", "editMessageText", "editMessageReplyMarkup"):
        server.fail_next(method, status=502)
        server.fail_next(method, drop=True)
    server.push({"message": {"message_id": "Zebedee", "chat": 5, "text": "Zebedee"}})
    story = software_engineer.STORY
    result = await tell_all(person, story)
    await check_pages(person, story, result)
    for text in ("software engineer\x00 of Timbuktu", "3 Timbuktu 1996", "/Timbuktu", "/export"):
        person.send(text)
    await person.settled()
    assert await process.stop() == 0
    said = process.output.read_text()
    assert "On Telegram as https://t.me/test_bot" in said
    for secret in (
        *(server.token, "TEST-TOKEN", "Zebedee", "Quux", "zebq", "Timbuktu", "Pune", "IELTS"),
        *("3 April 1996", "1996-04-03", "software developer", "21232", "India", "birth_date"),
        *("Traceback", "CRS 470"),
    ):
        assert secret not in said, [line for line in said.splitlines() if secret in line][:3]


async def fails(*_: object) -> None:
    raise ValueError("Zaphod was born on 3 April 1996")


def test_an_unforeseen_end_is_told_by_its_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Not by the error's text, which may quote what somebody wrote."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["bot"])
    monkeypatch.setattr("bot.__main__._chat_here", fails)
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    monkeypatch.setenv("DATABASE_URL", "kept.db")
    assert main() == 1
    said = capsys.readouterr().err
    assert "test_startup.py" in said
    assert said.rstrip().endswith("ValueError")
    assert "Zaphod" not in said.replace('raise ValueError("Zaphod was born on 3 April 1996")', "")


async def test_a_task_that_fails_alone_is_told_by_its_place(
    caplog: pytest.LogCaptureFixture,
) -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(logs.unforeseen)
    alone = asyncio.create_task(fails())
    await asyncio.wait([alone])
    del alone
    gc.collect()
    loop.call_exception_handler({"message": "Unclosed client session"})
    first, second = (record.getMessage() for record in caplog.records)
    assert "test_startup.py" in first
    assert first.endswith("ValueError")
    assert second == "unforeseen: Unclosed client session"


# ------------------------------------------------------------------ what people see first


async def test_the_bot_introduces_itself(house: House, server: BotApiServer, ann: Person) -> None:
    """Ten commands in the menu, descriptions within Telegram's limits, in every language set."""
    assert [command["command"] for command in ann.menu] == [
        "continue", "score", "status", "edit", "whatif", "deadlines", "draws", "language", "help",
        "delete",
    ]  # fmt: skip
    calls = server.calls("setMyCommands", "setMyDescription", "setMyShortDescription")
    assert [call for call in calls if call.error] == []
    languages = {call.params.get("language_code", "") for call in calls}
    assert languages == {"", "es", "fr"}, (
        "English is for everybody; another one is set for its speakers"
    )
    for language in languages:
        mine = [c.params for c in calls if c.params.get("language_code", "") == language]
        assert len(mine) == 3
        for params in mine:
            assert 1 <= len(params.get("description", "x")) <= 512
            assert 1 <= len(params.get("short_description", "x")) <= 120
            for command in params.get("commands", []):
                assert 1 <= len(command["description"]) <= 256
                assert command["command"].islower()


async def test_every_command_of_the_menu_is_understood(house: House, ann: Person) -> None:
    await tell_all(ann, software_engineer.STORY)
    for command in ann.menu:
        ann.send(f"/{command['command']}")
        card = await hears_card(ann)
        assert "I don't know the command" not in card.text


async def test_the_updates_that_are_asked_for(house: House, server: BotApiServer) -> None:
    await until(lambda: server.calls("getUpdates"), "a poll")
    asked = server.calls("getUpdates")[0].params["allowed_updates"]
    assert asked == ["message", "edited_message", "callback_query", "my_chat_member"]


async def test_a_refused_introduction_is_not_fatal(
    server: BotApiServer, ann: Person, tmp_path: Path
) -> None:
    for method in ("setMyCommands", "setMyDescription", "setMyShortDescription"):
        server.fail_next(method, retry_after=60)
    async with running(server, str(tmp_path / "assistant.db"), BEFORE):
        ann.send("/start")
        assert "every score is an estimate" in (await hears_card(ann)).text


async def test_a_webhook_left_behind_is_removed_without_losing_updates(
    server: BotApiServer, ann: Person, tmp_path: Path
) -> None:
    ann.send("/start")
    async with running(server, str(tmp_path / "assistant.db"), BEFORE):
        assert "every score is an estimate" in (await hears_card(ann)).text
        deleted = server.calls("deleteWebhook")[0].params
        assert deleted.get("drop_pending_updates") in (False, None)


async def test_a_second_copy_of_the_bot_waits(
    house: House, server: BotApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telegram ends the poll of one when the other polls; neither dies, the operator is told."""
    await until(lambda: server.calls("getUpdates"), "a poll")
    sleep = asyncio.sleep
    monkeypatch.setattr("bot.telegram.polling.asyncio.sleep", lambda seconds: sleep(0.01))
    server.fail_next("getUpdates", status=409, description="Conflict: terminated by other")
    server.updates.interrupt("Conflict: terminated by other getUpdates request")
    ann = server.person(id=1003)
    ann.send("/start")
    assert "every score is an estimate" in (await hears_card(ann)).text


@pytest.mark.parametrize("command", ["rules", "rounds"])
@pytest.mark.parametrize(
    ("address", "said", "to_do"),
    [
        ("mysql://somewhere", "begins with sqlite:///", "name another database in DATABASE_URL"),
        # Nobody listens on the port that is for throwing away.
        ("postgresql://me@127.0.0.1:9/it", "cannot reach", "Once that is over, run the same again"),
    ],
)
def test_a_command_without_its_database_says_what_to_do(
    command: str,
    address: str,
    said: str,
    to_do: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", address)
    monkeypatch.setattr("sys.argv", ["bot", command])
    assert main() == 1
    reason, what = capsys.readouterr().err.strip().split("\n")
    assert said in reason
    assert to_do in what
