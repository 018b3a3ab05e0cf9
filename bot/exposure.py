"""What an operator should know at the start: it all works, but others may read along."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from bot.settings import ENV_FILE, LOOPBACK, Settings

OTHERS = 0o077
"""Permissions of anybody but the owner."""
KEPT_BESIDE = (".db", ".sqlite", ".bak", ".backup", ".dump", ".sql", ".csv", ".gz", ".zip")
"""Endings of what lies beside a database and may be a copy of it."""
POSTGRESQL = ("postgres", "postgresql")


def exposed_by(settings: Settings, environment: Mapping[str, str] = os.environ) -> list[str]:
    """One line each, of the database, of what is secret in the settings, and of the keys."""
    lines = [*exposed(settings.database_url, ENV_FILE, environment)]
    secret = settings.data_keys_file or ENV_FILE
    if settings.keys_url is not None:
        lines += exposed(settings.keys_url, secret, environment, "KEYS_URL")
    return [*dict.fromkeys([*lines, *_readable([secret])])]


def exposed(
    database: str,
    env_file: Path,
    environment: Mapping[str, str] = os.environ,
    name: str = "DATABASE_URL",
) -> Iterator[str]:
    """One line each: files that others on this machine can read, and a database that is reached
    without making sure that it is the right one."""
    paths = [env_file]
    if urlsplit(database).scheme in POSTGRESQL:
        if not _is_verified(database, environment):
            yield (
                f"{name} leads to another machine without sslmode=verify-full: who is in "
                "between could read and change everything"
            )
    else:
        paths += _beside(Path(database.removeprefix("sqlite:///")).expanduser())
    yield from _readable(paths)


def _readable(paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        try:
            mode = path.stat().st_mode
        except OSError:
            continue
        if mode & OTHERS:
            yield f"{path} can be read by others on this machine: chmod 600 {path}"


def _beside(path: Path) -> list[Path]:
    """The database and what seems to be a copy of it in the same place."""
    try:
        found = sorted(one for one in path.parent.iterdir() if one.is_file())
    except OSError:
        return [path]
    return [
        one
        for one in found
        if one == path
        or one.name.startswith((path.name, "backup", "chats"))
        or (one.suffix in KEPT_BESIDE and path.stem in one.name)
        or one.suffix == path.suffix
    ]


def _is_verified(address: str, environment: Mapping[str, str]) -> bool:
    parts = urlsplit(address)
    query = parse_qs(parts.query)
    hosts = query.get("host", [parts.hostname or environment.get("PGHOST", "")])
    if all(host in ("", *LOOPBACK) or host.startswith("/") for host in hosts):
        return True
    mode = query.get("sslmode", query.get("ssl", [environment.get("PGSSLMODE", "")]))[-1]
    return mode == "verify-full"
