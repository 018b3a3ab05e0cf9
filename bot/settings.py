"""Configuration, from the environment and a ``.env`` file; every mistake is one clear line."""

from __future__ import annotations

import re
from functools import cached_property
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot import env_file
from bot.sealing.data_keys import DataKey, read_file, read_keys

OFFICIAL_API = "https://api.telegram.org"
_CANADA = "https://www.canada.ca/content/dam/ircc/documents/json"
OFFICIAL_FEEDS = (f"{_CANADA}/ee_rounds_123_en.json", f"{_CANADA}/ee_rounds_123_fr.json")
"""IRCC's rounds of invitations, English and French."""
NO_FEEDS = "off"
EXAMPLE_ROOT = "http://127.0.0.1:8081"
ENV_FILE = Path(".env")
LOOPBACK = ("127.0.0.1", "localhost", "::1")
PRIVATE = tuple(
    ip_network(network)
    for network in (
        *("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16"),
        *("::1/128", "fc00::/7", "fe80::/10"),
    )
)
"""This machine, and networks that no router leads out of (RFC 1918, 3927, 4193, 4291)."""


REMEDIES = {
    "RETENTION_BLOCKED_MONTHS": "it should be a number of months such as 6, or 0 for never",
    "RETENTION_SILENT_MONTHS": "it should be a number of months from 3 on, or 0 for never",
    "ALLOW_PLAIN_HTTP": "it should be 1 or 0",
    "OPERATOR_CHAT_ID": "it should be the number of a chat, such as 123456789",
    "MESSAGES_PER_SECOND": "it should be a number such as 30, or 0 for no limit",
}
"""What to write instead, where pydantic would only say what it could not read."""


class ConfigurationError(Exception):
    """A setting is wrong; the message names it and the remedy, in one line."""


class Settings(BaseSettings):
    """See ``.env.example`` for what each one means."""

    model_config = SettingsConfigDict(
        env_file=ENV_FILE, env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True
    )

    bot_token: SecretStr | None = None
    allow_plain_http: bool = False
    """Whether ``telegram_base_url`` may be ``http`` also outside this machine and its network; it
    stands before it, because that one is judged by it."""
    telegram_base_url: str = OFFICIAL_API
    database_url: str = "data/assistant.db"
    data_keys: SecretStr | None = None
    """See ``operator_keys``."""
    data_keys_file: Path | None = None
    """A file with the same, instead."""
    keys_url: str | None = None
    """Where the keys of chats are; None: beside the database."""
    retention_blocked_months: Annotated[int, Field(ge=0, le=1200)] = 6
    """After how many months whoever blocked the bot is forgotten; 0: never."""
    retention_silent_months: Annotated[int, Field(ge=0, le=1200)] = 24
    """After how many months of silence somebody is asked and then forgotten; 0: never."""
    default_time_zone: str = "America/Toronto"
    messages_per_second: Annotated[float, Field(ge=0, allow_inf_nan=False)] | None = None
    """None: 30 with Telegram itself, no limit with a Bot API server on loopback."""
    webhook_url: str | None = None
    """Where Telegram posts updates; None: they are fetched."""
    webhook_address: str = "127.0.0.1:8080"
    """Where this process listens for them, behind a proxy that has the certificate."""
    rounds_feeds: str = " ".join(OFFICIAL_FEEDS)
    """Addresses with spaces or commas between them, or ``off``: see ``feeds``."""
    operator_chat_id: int | None = None
    """Where it is told what needs a person; None: nowhere but in the log."""
    log_level: str = "INFO"
    log_format: str = "text"
    metrics_address: str = ""
    """Where ``/live``, ``/ready`` and ``/metrics`` are answered; empty: nowhere."""

    @field_validator("bot_token")
    @classmethod
    def _token_looks_right(cls, token: SecretStr | None) -> SecretStr | None:
        text = token.get_secret_value().strip() if token else ""
        if not text:
            return None
        if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", text):
            raise ValueError(
                "it should look like 123456:ABC-DEF…; copy it from @BotFather once more"
            )
        return SecretStr(text)

    @field_validator("data_keys")
    @classmethod
    def _keys_look_right(cls, keys: SecretStr | None) -> SecretStr | None:
        if keys is None or not keys.get_secret_value().strip():
            return None
        read_keys(keys.get_secret_value())
        return keys

    @field_validator("retention_silent_months")
    @classmethod
    def _silence_is_long_enough(cls, months: int) -> int:
        # Who is asked a month before the end was silent for two at least.
        if months in (1, 2):
            raise ValueError(REMEDIES["RETENTION_SILENT_MONTHS"])
        return months

    @field_validator("data_keys_file")
    @classmethod
    def _key_file_looks_right(cls, path: Path | None, info: ValidationInfo) -> Path | None:
        if path is not None:
            if info.data.get("data_keys") is not None:
                raise ValueError("DATA_KEYS is set too: keep one of them")
            read_file(path)
        return path

    @field_validator("telegram_base_url")
    @classmethod
    def _root_looks_right(cls, url: str, info: ValidationInfo) -> str:
        url = url.strip()
        try:
            parts = urlsplit(url)
            is_root = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
        except ValueError:
            raise ValueError(f"it should be a root such as {EXAMPLE_ROOT}") from None
        if not is_root or parts.query or parts.fragment or re.search(r"\s", url):
            raise ValueError(f"it should be a root such as {EXAMPLE_ROOT}")
        allowed = parts.scheme == "https" or info.data.get("allow_plain_http", False)
        if not (allowed or is_near(parts.hostname or "")):
            raise ValueError(
                "it is http and not https, and leads out of this machine: the token and all "
                "answers could be read on the way. Use https, or set ALLOW_PLAIN_HTTP=1"
            )
        return url.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _webhook_looks_right(cls, url: str | None) -> str | None:
        if url is None or not url.strip():
            return None
        url = url.strip()
        problem = ValueError(
            "it should be an https address such as https://bot.example.org/telegram"
        )
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname or "", parts.port
        except ValueError:
            raise problem from None
        near = parts.scheme == "http" and host in LOOPBACK
        if not host or not (parts.scheme == "https" or near):
            raise problem
        if parts.query or parts.fragment or "@" in parts.netloc or re.search(r"\s", url):
            raise problem
        return url

    @field_validator("webhook_address")
    @classmethod
    def _listens_somewhere(cls, address: str) -> str:
        host, separator, port = address.strip().rpartition(":")
        if not separator or not host or not port.isascii() or not port.isdigit():
            raise ValueError("it should be an address and a port such as 127.0.0.1:8080")
        if int(port) > 65_535:
            raise ValueError("its port should be at most 65535")
        return address.strip()

    @field_validator("metrics_address")
    @classmethod
    def _tells_somewhere(cls, address: str) -> str:
        address = address.strip()
        if address and not (
            re.fullmatch(r"(?:(?:\[[0-9a-fA-F:]+\]|[^:\s\[\]]+):)?[0-9]{1,5}", address, re.ASCII)
            and int(address.rpartition(":")[2]) <= 65_535
        ):
            raise ValueError("it should be a port, or an address and a port: 127.0.0.1:9100")
        return address

    @field_validator("default_time_zone")
    @classmethod
    def _zone_exists(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError(f"{name} is not a time zone such as America/Toronto") from None
        return name

    @field_validator("rounds_feeds")
    @classmethod
    def _feeds_look_right(cls, text: str) -> str:
        for address in _addresses(text):
            if not _is_feed(address):
                raise ValueError(
                    f"it should be {NO_FEEDS}, or https addresses such as {OFFICIAL_FEEDS[0]}"
                )
        return text

    @field_validator("log_level")
    @classmethod
    def _level_exists(cls, name: str) -> str:
        if name.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"):
            raise ValueError("it should be DEBUG, INFO, WARNING, ERROR or CRITICAL")
        return name.upper()

    @field_validator("log_format")
    @classmethod
    def _format_exists(cls, name: str) -> str:
        if name.lower() not in ("text", "json"):
            raise ValueError("it should be text or json")
        return name.lower()

    @cached_property
    def operator_keys(self) -> tuple[DataKey, ...]:
        """What people's answers are sealed with, the newest first; none: they are not sealed."""
        if self.data_keys is not None:
            return read_keys(self.data_keys.get_secret_value())
        return read_file(self.data_keys_file) if self.data_keys_file is not None else ()

    @property
    def feeds(self) -> tuple[str, ...]:
        """Where rounds of invitations are fetched from; none where that is off."""
        return _addresses(self.rounds_feeds)

    @property
    def webhook_place(self) -> tuple[str, int, str]:
        """Where this process listens for updates: address, port and path."""
        host, _, port = self.webhook_address.rpartition(":")
        path = urlsplit(self.webhook_url or "").path or "/"
        return host.strip("[]"), int(port), path

    @property
    def metrics_place(self) -> tuple[str, int] | None:
        """Where it is told how this process is; a port alone is of this machine."""
        if not self.metrics_address:
            return None
        host, _, port = self.metrics_address.rpartition(":")
        return host.strip("[]") or LOOPBACK[0], int(port)

    @property
    def api_place(self) -> str:
        """Where the Bot API is, without a password."""
        parts = urlsplit(self.telegram_base_url)
        return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()

    @property
    def database_place(self) -> str:
        """Where answers are kept, without a password."""
        if urlsplit(self.database_url).scheme in ("postgres", "postgresql"):
            from bot.store.postgres_server import place_of

            return place_of(self.database_url)
        return str(Path(self.database_url.removeprefix("sqlite:///")).expanduser().resolve())

    @property
    def rate(self) -> float:
        """Messages a second to everybody together; 0 for no limit of ours."""
        if self.messages_per_second is not None:
            return self.messages_per_second
        return 0 if urlsplit(self.telegram_base_url).hostname in LOOPBACK else 30


def _addresses(text: str) -> tuple[str, ...]:
    words = text.replace(",", " ").split()
    off = len(words) == 1 and words[0].casefold() == NO_FEEDS
    return () if off else tuple(dict.fromkeys(words))


def _is_feed(address: str) -> bool:
    """Whether it can be asked, and nobody on the way can change what it answers."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    safe = parts.scheme == "https" or (parts.scheme == "http" and is_near(host))
    return bool(host) and safe and "@" not in parts.netloc and not parts.fragment


def is_near(host: str) -> bool:
    """Whether this is this machine or an address in a private network. What a name leads to is not
    known before it is asked for, and may be another place the next time."""
    if host.rstrip(".").casefold() == "localhost":
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    return any(address in network for network in PRIVATE)


def read_settings() -> Settings:
    """The settings, or ``ConfigurationError`` naming the first wrong one."""
    try:
        env_file.check(ENV_FILE, [name.upper() for name in Settings.model_fields])
        return Settings()
    except env_file.StrangeEnvFile as error:
        raise ConfigurationError(str(error)) from None
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]).upper() if first["loc"] else "A setting"
        message = REMEDIES.get(name, first["msg"].removeprefix("Value error, "))
        raise ConfigurationError(f"{name} is not right: {message}") from None
