"""How the program ends, and what it begins: Telegram with a token, otherwise this terminal."""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import __main__ as program
from bot.clock import FixedClock, SystemClock
from bot.settings import ConfigurationError, Settings
from bot.store import StoreGone


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setattr("sys.argv", ["bot"])
    monkeypatch.setattr("bot.logs.set_up", lambda level, form: None)


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (None, 0, ""),
        (ConfigurationError("BOT_TOKEN is not right"), 1, "BOT_TOKEN is not right\n"),
        (StoreGone("it is gone"), 1, "it is gone\n"),
        (KeyboardInterrupt(), 130, ""),
    ],
    ids=["in good order", "a wrong setting", "the database is gone", "broken off"],
)
def test_how_it_ends(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: BaseException | None,
    status: int,
    said: str,
) -> None:
    def run(work: Coroutine[Any, Any, int]) -> int:
        work.close()
        if error is not None:
            raise error
        return 0

    monkeypatch.setattr("bot.__main__.uvloop.run", run)
    assert program.main() == status
    assert capsys.readouterr() == ("", said)


class Begun:
    """What was begun."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.terminals: list[tuple[Any, ...]] = []
        self.served: list[tuple[Any, ...]] = []
        monkeypatch.setattr("bot.serving.serve", self.serve)
        monkeypatch.setattr("bot.terminal.Terminal", self.terminal)

    async def serve(self, *given: Any) -> None:
        self.served.append(given)

    def terminal(self, *given: Any) -> Begun:
        self.terminals.append(given)
        return self

    async def run(self) -> None:
        return None


@pytest.mark.parametrize(
    ("arguments", "token", "in_terminal"),
    [
        ([], "", True),
        ([], "1:a", False),
        (["--terminal"], "1:a", True),
        (["--terminal"], "", True),
    ],
)
def test_what_it_begins(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    arguments: list[str],
    token: str,
    in_terminal: bool,
) -> None:
    begun = Begun(monkeypatch)
    monkeypatch.setenv("BOT_TOKEN", token)
    monkeypatch.setenv("LANG", "fr_CA.UTF-8")
    monkeypatch.setattr("sys.argv", ["bot", *arguments])
    assert program.main() == 0
    assert (len(begun.terminals), len(begun.served)) == (in_terminal, not in_terminal)
    said = capsys.readouterr().out
    assert ("BOT_TOKEN" in said) is (in_terminal and not token)
    # All that somebody reads here is in their language, from the first line on.
    assert ("nous parlons donc dans ce terminal" in said) is (in_terminal and not token)
    place = f"Vos réponses sont gardées dans {tmp_path / 'data' / 'assistant.db'}\n"
    assert (place in said) is in_terminal
    if in_terminal:
        [(_, clock, zone, user, locale)] = begun.terminals
        assert isinstance(clock, SystemClock)
        assert (zone, user, locale) == ("America/Toronto", "me", "fr")
    else:
        [(settings, clock)] = begun.served
        assert settings.bot_token.get_secret_value() == token
        assert isinstance(clock, SystemClock)


def test_a_day_to_pretend_and_whose_chat(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = Begun(monkeypatch)
    monkeypatch.delenv("LANG", raising=False)
    monkeypatch.setattr("sys.argv", ["bot", "--today", "2027-04-03", "--user", "ann"])
    assert program.main() == 0
    [(_, clock, _, user, locale)] = begun.terminals
    assert isinstance(clock, FixedClock)
    # Noon in Greenwich is that day in every part of Canada.
    assert clock.now() == datetime(2027, 4, 3, 12, tzinfo=UTC)
    assert (user, locale) == ("ann", "en")
