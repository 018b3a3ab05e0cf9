"""A setting that is wrong is named in one line that says what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import ConfigurationError, Settings, read_settings

ROOT = "it should be a root such as http://127.0.0.1:8081"
RATE = "it should be a number such as 30, or 0 for no limit"
SWITCH = "it should be 1 or 0"
LEVEL = "it should be DEBUG, INFO, WARNING, ERROR or CRITICAL"


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
