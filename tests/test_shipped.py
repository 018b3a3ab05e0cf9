"""What is needed to run it elsewhere: typed packages, commands, extras, licences, and files of a
deployment that name no setting there is not."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib import import_module
from importlib.metadata import distribution
from pathlib import Path

import pytest

from bot.settings import Settings

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
DEPLOY = ROOT / "deploy"

ALLOWED = (
    "MIT",
    "BSD",
    "Apache",
    "Python Software Foundation",
    "PSF-2.0",
    "MPL-2.0",
    "Mozilla Public License 2.0",
    "ISC",
    "Unlicense",
    "LGPL-3.0-only",
)
"""Licences under which a package may be used by one that is MIT itself; python-telegram-bot's LGPL
asks that whoever passes the whole on can put another release of it in its place, which a separate
package allows."""


def names_of(lock: str) -> list[str]:
    """The packages of a lock that are wanted on this system."""
    text = (ROOT / lock).read_text("utf-8")
    rows = re.findall(r"^([A-Za-z0-9._-]+)==[^ ;\\]+(?: ; ([^\\\n]+))?", text, re.MULTILINE)
    return [name for name, marker in rows if not marker]


@pytest.mark.parametrize("name", names_of("requirements.lock"))
def test_the_licence_of_each_package_allows_its_use(name: str) -> None:
    told = distribution(name).metadata.json
    kinds = [kind for kind in told.get("classifier", []) if kind.startswith("License ::")]
    said = [str(told.get("license_expression", "")), str(told.get("license", "")), *kinds]
    assert any(allowed in text for text in said for allowed in ALLOWED), said


@pytest.mark.parametrize("package", ["bot", "conversations", "express_entry"])
def test_types_are_there_for_whoever_uses_a_package(package: str) -> None:
    assert (ROOT / package / "py.typed").is_file()


@pytest.mark.parametrize(("command", "target"), PROJECT["scripts"].items())
def test_each_command_leads_somewhere(command: str, target: str) -> None:
    assert command.startswith("express-entry")
    module, name = target.split(":")
    assert callable(getattr(import_module(module), name))


WITHOUT = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("asyncpg", "PIL"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Missing())
import asyncio
import bot.__main__, bot.serving, bot.terminal
from bot.store import StoreError
from bot.store.opening import open_store
async def main():
    store = await open_store(sys.argv[1])
    await store.close()
    try:
        await open_store("postgresql://somebody:secret@localhost/somewhere")
    except StoreError as error:
        print(error)
asyncio.run(main())
"""


def test_without_the_extras_a_file_works_and_postgresql_says_what_is_missing(
    tmp_path: Path,
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, str(tmp_path / "a.db")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == (
        "a PostgreSQL database needs one more package: pip install"
        " 'express-entry-assistant[postgres]'"
    )


OTHERS = {
    *("PATH", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "DOMAIN"),
    *("POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD"),
}
"""Names in the files of a deployment that are no settings of ours."""


@pytest.mark.parametrize("name", [path.name for path in sorted(DEPLOY.iterdir())])
def test_a_deployment_names_only_settings_there_are(name: str) -> None:
    text = (DEPLOY / name).read_text("utf-8")
    named = set(re.findall(r"\b([A-Z][A-Z]+(?:_[A-Z]+)*)(?==|: )", text))
    known = {field.upper() for field in Settings.model_fields}
    assert named - known - OTHERS - {"CMD", "FROM", "HEALTHCHECK"} == set()


def test_a_container_has_checked_packages_and_no_rights() -> None:
    text = (DEPLOY / "Containerfile").read_text("utf-8")
    assert text.count("--require-hashes") == 1
    last = text.rindex("\nFROM ")
    assert "\nUSER assistant\n" in text[last:]
    compose = (DEPLOY / "compose.yaml").read_text("utf-8")
    for line in ("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", "replicas: 2"):
        assert line in compose
    unit = (DEPLOY / "express-entry-assistant.service").read_text("utf-8")
    for line in ("DynamicUser=yes", "ProtectSystem=strict", "NoNewPrivileges=yes"):
        assert line in unit.splitlines()
