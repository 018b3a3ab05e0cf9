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


TIERS = (("2.0", 50, "31102"), ("1.5", 35, "21231"), ("1.3", 25, "21232"))
"""Made up: multiple of the median wage, points for Canadian work, an occupation."""


def enter(folder: Path) -> None:
    """Figures of 2026-11-03, made up, as an operator enters them: 25 points for a year in Canada as
    a software developer (21232)."""
    path = folder / "crs" / UNKNOWN.name
    head, _, _ = path.read_text("utf-8").partition("[high_wage]")
    rows = "".join(
        f'  {{ id = "{wage}x", multiple_of_median_wage = {wage}, noc = ["{noc}"],'
        f" canadian_work = {points}, job_offer = {points} }},\n"
        for wage, points, noc in TIERS
    )
    head = head.replace("computable = false", "computable = true")
    path.write_text(f"{head}[high_wage]\ntiers = [\n{rows}]\n", "utf-8")
