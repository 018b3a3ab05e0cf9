"""What is not told only leaves open: no fact dropped from a whole profile turns a verdict round.

Profiles are drawn at random (with a fixed seed) and told in full; then some facts are dropped, or
days are told to the month only. Every program must stay as it was or become unknown, naming what
is missing, and no score may rise.
"""

from __future__ import annotations

import copy
import random
from datetime import date, timedelta
from typing import Any

import pytest

from express_entry.assessment import assess
from express_entry.candidate.profile import ABILITIES, Profile
from express_entry.candidate.three_valued import Verdict

Told = dict[str, Any]
LEVELS = ["secondary", "one_year", "two_year", "bachelors", "masters", "doctorate"]
NOCS = ["21231", "21232", "72200", "72310", "63200", "64100", "00012", "73300", "62200"]
CHOICES = frozenset({"first_official_language", "primary_occupation"})
"""Not facts: without them the engine proposes, and may propose another one."""
WHOLE = frozenset({"test", "taken_on", "current", "completed_on"})
"""Always told: a test without its day counts until the day is told."""


class Draw(random.Random):
    def chance(self, share: float) -> bool:
        return self.random() < share

    def day(self, first: int, last: int) -> date:
        return date(self.randint(first, last), self.randint(1, 12), self.randint(1, 28))

    def language_test(self, name: str) -> Told:
        told: Told = {"test": name, "taken_on": str(self.day(2024, 2026))}
        return told | {ability: self.randint(4, 11) for ability in ABILITIES}

    def job(self) -> Told:
        start = self.day(2014, 2026)
        end = start + timedelta(days=self.choice([100, 200, 364, 365, 366, 500, 800, 1500]))
        in_canada = self.chance(0.5)
        return {
            "noc": self.choice(NOCS),
            "in_canada": in_canada,
            "start": str(start),
            "end": str(end),
            "current": False,
            "hours_per_week": self.choice([15, 20, 29, 30, 40]),
            "paid": self.chance(0.9),
            "authorized": self.chance(0.85) if in_canada else None,
            "self_employed": self.chance(0.1),
            "while_full_time_student": self.chance(0.1),
        }

    def credential(self) -> Told:
        in_canada, level = self.chance(0.3), self.choice(LEVELS)
        told: Told = {"level": level, "in_canada": in_canada, "completed_on": "2014-06-01"}
        if in_canada:
            return told | {"full_time_in_canada": self.chance(0.7)}
        if self.chance(0.2):
            return told | {"assessed": False}
        issued_on, equivalent = str(self.day(2021, 2026)), self.choice(LEVELS)
        eca = {"organization": "WES", "issued_on": issued_on, "equivalent": equivalent}
        return told | {"assessed": True, "eca": eca}

    def partner(self) -> Told:
        told: Told = {
            "accompanying": self.chance(0.7),
            "canadian": self.chance(0.3),
            "education": self.choice(LEVELS),
            "education_in_canada": True,
            "canadian_work_years": self.randint(0, 3),
            "studied_in_canada": self.chance(0.3),
        }
        if self.chance(0.6):
            return told | {"english": self.language_test("celpip_general")}
        return told | {"has_no_test": True}

    def offer(self, authorized: bool) -> Told:
        return {
            "noc": self.choice(NOCS),
            "full_time_one_year": self.chance(0.9),
            "lmia": self.chance(0.6),
            "employer_on_permit": self.chance(0.5),
            "permit": self.choice(["lmia", "exempt", "open"]) if authorized else "none",
            "year_with_employer": self.chance(0.5),
            "excluded_employer": self.chance(0.1),
        }

    def profile(self) -> Told:
        authorized, married, offered = self.chance(0.5), self.chance(0.5), self.chance(0.5)
        certified = self.chance(0.5)
        told: Told = {
            "birth_date": str(self.day(1975, 2005)),
            "marital_status": "married" if married else "single",
            "destination": self.choice(["ON", "BC", "NS", "QC"]),
            "lives_in_canada": authorized,
            "authorized_to_work_in_canada": authorized,
            "credentials": [self.credential() for _ in range(self.randint(0, 3))],
            "jobs": [self.job() for _ in range(self.randint(0, 4))],
            "certificate_of_qualification": certified,
            "qualified_in_trade_since": str(self.day(2015, 2024)),
            "sibling_in_canada": self.chance(0.3),
            "relative_in_canada": self.chance(0.3),
            "studied_in_canada": self.chance(0.3),
            "provincial_nomination": self.chance(0.2),
            "has_job_offer": offered,
            "dependent_children": self.randint(0, 3),
            "settlement_funds": self.choice([0, 15262, 15263, 19001, 30000]),
            "first_official_language": self.choice(["en", "fr"]),
        }
        if certified:
            told["certificate_noc"] = self.choice(["72200", "72310", "63200"])
        if married:
            told["partner"] = self.partner()
        if offered:
            told["job_offer"] = self.offer(authorized)
        for language, name in (("english", "celpip_general"), ("french", "tef_canada_nclc")):
            if self.chance(0.7):
                told[language] = self.language_test(name)
            else:
                told[f"has_no_{language}_test"] = True
        return told

    def less_told(self, told: Told) -> Told:
        """The same with some facts dropped, and some days told to the month."""
        less = copy.deepcopy(told)
        for _ in range(self.choice([1, 1, 2, 3, 6])):
            path = self.choice([path for path in _paths(less) if path[-1] not in WHOLE | CHOICES])
            holder: Any = less
            for step in path[:-1]:
                holder = holder[step]
            value = holder[path[-1]]
            if path[-1] in ("start", "end") and len(value) == 10 and self.chance(0.6):
                holder[path[-1]] = value[:7]
            else:
                del holder[path[-1]]
                if path[-1] == "end":
                    holder.pop("current", None)
        return less


def _paths(told: Any, before: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where each fact is; an entry of a list is a job or a credential and stays."""
    found = []
    for key, value in told.items() if isinstance(told, dict) else enumerate(told):
        if isinstance(told, dict):
            found.append((*before, key))
        if isinstance(value, dict | list):
            found += _paths(value, (*before, key))
    return found


@pytest.mark.parametrize("seed", range(8))
def test_a_fact_not_told_leaves_a_verdict_or_opens_it(seed: int) -> None:
    draw = Draw(seed)
    for _ in range(60):
        told, on = draw.profile(), date(2026, draw.choice([1, 5, 10]), draw.randint(1, 28))
        less = draw.less_told(told)
        full = assess(Profile.model_validate(told), on)
        part = assess(Profile.model_validate(less), on)
        for was, now in zip(full.programs, part.programs, strict=True):
            assert now.verdict in (was.verdict, Verdict.UNKNOWN), (now.program, told, less)
            for requirement in now.requirements:
                assert bool(requirement.missing) is (requirement.verdict is Verdict.UNKNOWN), (
                    requirement,
                    less,
                )
        assert part.crs.total <= full.crs.total, (told, less)
        assert part.fsw67.total <= full.fsw67.total, (told, less)
        for points, whole in ((part.crs, full.crs), (part.fsw67, full.fsw67)):
            assert points.missing or points.total == whole.total, (told, less)
