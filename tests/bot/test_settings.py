"""A setting that is wrong is named in one line that says what to write instead."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import OFFICIAL_FEEDS, ConfigurationError, Settings, read_settings
from express_entry import rulebook

ROOT = "it should be a root such as http://127.0.0.1:8081"
RATE = "it should be a number such as 30, or 0 for no limit"
SWITCH = "it should be 1 or 0"
FEEDS = f"it should be off, or https addresses such as {OFFICIAL_FEEDS[0]}"
LEVEL = "it should be DEBUG, INFO, WARNING, ERROR or CRITICAL"


MONTHS = "it should be a number of months from 3 on, or 0 for never"


@pytest.fixture(autouse=True)
def no_other_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    ("name", "value", "remedy"),
    [
        ("TELEGRAM_BASE_URL", "https://bot.example:65536", ROOT),
        ("TELEGRAM_BASE_URL", "https://bot.example:0", ROOT),
        ("TELEGRAM_BASE_URL", "https://bot.example:port", ROOT),
        ("TELEGRAM_BASE_URL", "https://[::1", ROOT),
        ("TELEGRAM_BASE_URL", "ftp://bot.example", ROOT),
        ("TELEGRAM_BASE_URL", "https://bot.example/?a=1", ROOT),
        ("TELEGRAM_BASE_URL", "https://bot.example/#a", ROOT),
        ("TELEGRAM_BASE_URL", "https://bot.ex ample", ROOT),
        ("MESSAGES_PER_SECOND", "-1", RATE),
        ("MESSAGES_PER_SECOND", "-0.001", RATE),
        ("MESSAGES_PER_SECOND", "fast", RATE),
        ("MESSAGES_PER_SECOND", "inf", RATE),
        ("MESSAGES_PER_SECOND", "nan", RATE),
        ("ALLOW_PLAIN_HTTP", "maybe", SWITCH),
        ("LOG_LEVEL", "loud", LEVEL),
        ("OPERATOR_CHAT_ID", "@me", "it should be the number of a chat, such as 123456789"),
        ("RETENTION_SILENT_MONTHS", "2", MONTHS),
        ("RETENTION_SILENT_MONTHS", "-1", MONTHS),
        ("LOG_FORMAT", "xml", "it should be text or json"),
        ("ROUNDS_FEEDS", "never", FEEDS),
        ("ROUNDS_FEEDS", "http://feed.example/en.json", FEEDS),
        ("ROUNDS_FEEDS", "https://feed.example/en.json off", FEEDS),
        ("ROUNDS_FEEDS", "https://me:secret@feed.example/en.json", FEEDS),
        ("ROUNDS_FEEDS", "https://feed.example:port/en.json", FEEDS),
        ("DEFAULT_TIME_ZONE", "Mars", "Mars is not a time zone such as America/Toronto"),
    ],
)
def test_a_wrong_setting_says_what_to_write(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, remedy: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as wrong:
        read_settings()
    assert str(wrong.value) == f"{name} is not right: {remedy}"


def test_right_settings_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BASE_URL", " https://bot.example:65535/root/ ")
    monkeypatch.setenv("MESSAGES_PER_SECOND", "0")
    monkeypatch.setenv("LOG_LEVEL", "warning")
    settings = read_settings()
    assert settings.telegram_base_url == "https://bot.example:65535/root"
    assert settings.rate == 0
    assert settings.allow_plain_http is False
    assert settings.log_level == "WARNING"


@pytest.mark.parametrize(
    ("token", "read"),
    [("", None), ("   ", None), (" 12:a_B-c \t", "12:a_B-c"), ("1:a", "1:a")],
)
def test_the_token_is_what_was_copied(
    monkeypatch: pytest.MonkeyPatch, token: str, read: str | None
) -> None:
    """With the spaces around it or without; a blank one is none."""
    monkeypatch.setenv("BOT_TOKEN", token)
    found = read_settings().bot_token
    assert (found.get_secret_value() if found else None) == read


@pytest.mark.parametrize("token", ["1:a b", "1:", ":a", "a:1", "1:a:b", "1a:b", "1:\u00e9"])
def test_a_token_that_is_none_is_told_without_it(
    monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    monkeypatch.setenv("BOT_TOKEN", token)
    with pytest.raises(ConfigurationError) as wrong:
        read_settings()
    assert str(wrong.value) == (
        "BOT_TOKEN is not right: it should look like 123456:ABC-DEF\u2026; "
        "copy it from @BotFather once more"
    )


def test_places_are_told_without_passwords(tmp_path: Path) -> None:
    def settings(**given: str) -> Settings:
        return Settings(_env_file=None, **given)  # type: ignore[arg-type]

    near = settings(telegram_base_url="http://me:secret@127.0.0.1:8081/root")
    assert near.api_place == "http://127.0.0.1:8081/root"
    assert settings().api_place == "https://api.telegram.org"
    # The tests' own directory, see above.
    assert settings().database_place == str(tmp_path / "data" / "assistant.db")
    assert settings(database_url="sqlite:///kept.db").database_place == str(tmp_path / "kept.db")
    assert settings(database_url="sqlite:////kept.db").database_place == "/kept.db"
    assert settings(database_url="~/kept.db").database_place == str(Path.home() / "kept.db")
    for scheme in ("postgresql", "postgres"):
        elsewhere = settings(database_url=f"{scheme}://me:secret@db.example/bot")
        assert elsewhere.database_place == "PostgreSQL database bot at db.example"


@pytest.mark.parametrize(
    ("told", "feeds"),
    [
        ("", OFFICIAL_FEEDS),
        ("off", ()),
        (" OFF ", ()),
        ("https://a.example/x.json", ("https://a.example/x.json",)),
        (
            "https://a.example/x, http://127.0.0.1:8/y",
            ("https://a.example/x", "http://127.0.0.1:8/y"),
        ),
        ("https://a.example/x https://a.example/x", ("https://a.example/x",)),
    ],
)
def test_where_rounds_are_fetched_from(
    monkeypatch: pytest.MonkeyPatch, told: str, feeds: tuple[str, ...]
) -> None:
    monkeypatch.setenv("ROUNDS_FEEDS", told)
    assert read_settings().feeds == feeds


def test_the_feeds_are_those_of_the_rules() -> None:
    """The addresses stand in the file that tells where the shipped history comes from."""
    assert rulebook.default().rounds.file.also == OFFICIAL_FEEDS


def test_every_setting_is_told_of() -> None:
    """In the table of the README and in the file that is copied, with the same names."""
    root = Path(__file__).parents[2]
    settings = {name.upper() for name in Settings.model_fields}
    example = (root / ".env.example").read_text("utf-8")
    named = set(re.findall(r"^#?([A-Z_]+)=", example, re.MULTILINE))
    assert named == settings
    table = (root / "README.md").read_text("utf-8")
    told = set(re.findall(r"^\| `([A-Z_]+)` \|", table, re.MULTILINE))
    assert told == settings
