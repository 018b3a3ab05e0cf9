"""Configuration, from the environment and a ``.env`` file; every mistake is one clear line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

OFFICIAL_API = "https://api.telegram.org"
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class ConfigurationError(Exception):
    """A setting is wrong; the message names it and the remedy, in one line."""


class Settings(BaseSettings):
    """See ``.env.example`` for what each one means."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True
    )

    bot_token: SecretStr | None = None
    telegram_base_url: str = OFFICIAL_API
    database_url: str = "data/assistant.db"
    default_time_zone: str = "America/Toronto"
    messages_per_second: Annotated[float, Field(ge=0)] | None = None
    """None: 30 with Telegram itself, no limit with a Bot API server on loopback."""
    log_level: str = "INFO"

    @field_validator("bot_token")
    @classmethod
    def _token_looks_right(cls, token: SecretStr | None) -> SecretStr | None:
        text = token.get_secret_value().strip() if token else ""
        if not text:
            return None
        number, _, secret = text.partition(":")
        if not (number.isdigit() and secret):
            raise ValueError(
                "it should look like 123456:ABC-DEF…; copy it from @BotFather once more"
            )
        return SecretStr(text)

    @field_validator("telegram_base_url")
    @classmethod
    def _root_looks_right(cls, url: str) -> str:
        parts = urlsplit(url.strip())
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("it should be a root such as http://127.0.0.1:8081")
        return url.strip().rstrip("/")

    @field_validator("default_time_zone")
    @classmethod
    def _zone_exists(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError(f"{name} is not a time zone such as America/Toronto") from None
        return name

    @field_validator("log_level")
    @classmethod
    def _level_exists(cls, name: str) -> str:
        if name.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"):
            raise ValueError("it should be DEBUG, INFO, WARNING, ERROR or CRITICAL")
        return name.upper()

    @property
    def database_place(self) -> str:
        """Where answers are kept, without a password."""
        parts = urlsplit(self.database_url)
        if parts.scheme.startswith("postgres"):
            return f"PostgreSQL at {parts.hostname}{parts.path}"
        return str(Path(self.database_url.removeprefix("sqlite:///")).expanduser().resolve())

    @property
    def rate(self) -> float:
        """Messages a second to everybody together; 0 for no limit of ours."""
        if self.messages_per_second is not None:
            return self.messages_per_second
        return 0 if urlsplit(self.telegram_base_url).hostname in LOOPBACK else 30


def read_settings() -> Settings:
    """The settings, or ``ConfigurationError`` naming the first wrong one."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]).upper() if first["loc"] else "A setting"
        message = first["msg"].removeprefix("Value error, ")
        raise ConfigurationError(f"{name} is not right: {message}") from None
