"""The rules that the tests stand on: the shipped ones, save that the figures of 2026-11-03 are not
known, also after a person has entered them. Tests that are about the shipped file read it."""

from __future__ import annotations

import shutil
from pathlib import Path

from express_entry.rulebook import RULES_FOLDER

UNKNOWN = Path(__file__).with_name("2026-11-03.toml")


def copied(folder: Path) -> Path:
    """A copy of the rules to stand on, or to change; ``folder`` must not exist yet."""
    shutil.copytree(RULES_FOLDER, folder)
    shutil.copy(UNKNOWN, folder / "crs" / UNKNOWN.name)
    return folder
