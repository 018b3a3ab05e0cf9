"""Random candidates as JSON, of a seed: dated jobs, credentials, tests, partners, offers, unknowns.

Nothing in them is impossible (an end before a start, a test beside "no test"); everything may be
left out, and is then not known.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

from express_entry.assessment.consistency import contradictions
from express_entry.candidate.profile import PermitKind, Profile

Told = dict[str, Any]

LEVELS = ("secondary", "one_year", "two_year", "bachelors", "masters", "doctorate")
"""Of one credential; ``two_or_more`` is a sum."""
NOCS = ("21231", "31102", "31301", "72200", "72410", "63200", "12010", "00012", "44101", "85101")
"""Engineer, physician, nurse, electrician, mechanic, cook, supervisor, senior manager, and two of
TEER 4 and 5."""


class Chance:
    """Random facts around one day."""

    def __init__(self, seed: int | str) -> None:
        self.chance = random.Random(seed)
        self.on = date(2026, 1, 1) + timedelta(days=self.chance.randint(0, 600))

    def maybe(self, share: float = 0.5) -> bool:
        """True that often."""
        return self.chance.random() < share

    def day(self, least: int, most: int) -> str:
        """A day that many days before (or, below zero, after) the day asked about."""
        return (self.on - timedelta(days=self.chance.randint(least, most))).isoformat()

    def known(self, told: Told, unknown: float = 0.08) -> Told:
        """The facts, of which some are not known."""
        return {name: value for name, value in told.items() if not self.maybe(unknown)}

    def yes(self, share: float = 0.5) -> bool:
        return self.maybe(share)

    # ------------------------------------------------------------------ parts

    def english(self, *, planned: bool = True) -> Told:
        """A sitting of one of the English tests, now and then planned, expired or partly told."""
        test = self.chance.choice(("ielts_general", "celpip_general", "pte_core"))
        scores: Told = {
            "ielts_general": lambda: self.chance.randint(8, 18) / 2,
            "celpip_general": lambda: self.chance.choice(("M", 3, 4, 5, 6, 7, 8, 9, 10, 12)),
            "pte_core": lambda: self.chance.randint(10, 90),
        }
        return self._sitting(test, scores[test], planned)

    def french(self, *, planned: bool = True) -> Told:
        """A sitting of one of the French tests."""
        test = self.chance.choice(("tef_canada_equivalent", "tef_canada_nclc", "tcf_canada"))
        if test == "tef_canada_nclc":
            return self._sitting(test, lambda: self.chance.randint(4, 10), planned)
        if test == "tcf_canada":
            return self._by_ability(test, {"writing": 20, "speaking": 20}, 699, planned)
        most = {"listening": 360, "reading": 300}
        return self._by_ability(test, most, 450, planned)

    def _by_ability(self, test: str, most: Told, other: int, planned: bool) -> Told:
        told = self._sitting(test, lambda: 0, planned)
        for ability in ("listening", "reading", "writing", "speaking"):
            if ability in told:
                highest = most.get(ability, other)
                told[ability] = self.chance.randint(highest // 2, highest)
        return told

    def _sitting(self, test: str, score: Any, planned: bool) -> Told:
        told: Told = {"test": test, "taken_on": self.day(0, 900)}
        if planned and self.maybe(0.1):
            told |= {"planned": True, "taken_on": self.day(-300, -1)}
        told |= {name: score() for name in ("listening", "reading", "writing", "speaking")}
        if self.maybe(0.06):
            del told[self.chance.choice(("listening", "reading", "writing", "speaking"))]
        if self.maybe(0.04):
            del told["taken_on"]
        return told

    def job(self) -> Told:
        """A job in Canada or abroad, of any length, now and then told to the month only."""
        begun = self.chance.randint(20, 4200)
        told: Told = {
            "noc": self.chance.choice(NOCS),
            "in_canada": self.maybe(0.4),
            "start": self.day(begun, begun),
            "hours_per_week": self.chance.choice((40, 37.5, 30, 30, 24, 15, 20.25)),
            "paid": self.yes(0.95),
        }
        if self.maybe(0.4):
            told["current"] = True
        else:
            told["end"] = self.day(-200, begun - 1)
            if told["end"] < self.on.isoformat():
                told["current"] = False
        if self.maybe(0.15):
            told["start"] = told["start"][:7]
            if "end" in told and told["end"][:7] > told["start"]:
                told["end"] = told["end"][:7]
        if told["in_canada"]:
            told |= {
                "authorized": self.yes(0.93),
                "self_employed": self.yes(0.07),
                "while_full_time_student": self.yes(0.07),
            }
        return self.known(told, 0.025)

    def credential(self) -> Told:
        """A credential from Canada, or from abroad with or without an assessment."""
        level = self.chance.choice(LEVELS)
        finished = self.chance.randint(400, 5000)
        told: Told = {"level": level, "in_canada": self.maybe(0.3)}
        if self.maybe(0.8):
            told["completed_on"] = self.day(finished, finished)
        if self.maybe(0.08):
            told["completed_on"] = self.day(-400, -20)
        if told["in_canada"]:
            told["full_time_in_canada"] = self.yes()
        elif self.maybe(0.75) and told.get("completed_on", "") < self.on.isoformat():
            told |= {"assessed": True, "eca": self.eca(level, finished)}
        else:
            told["assessed"] = False
        return self.known(told, 0.04)

    def eca(self, level: str, finished: int = 2300) -> Told:
        """A report, now and then expired, or of another level."""
        if self.maybe(0.1):
            level = self.chance.choice(LEVELS)
        told = {"equivalent": level, "issued_on": self.day(0, min(2300, finished - 1))}
        if self.maybe(0.7):
            told["organization"] = self.chance.choice(("WES", "IQAS", "MCC", "ICES"))
        return self.known(told, 0.04)

    def partner(self) -> Told:
        """A spouse or partner, coming along or not."""
        told: Told = {
            "accompanying": self.yes(0.8),
            "canadian": self.yes(0.08),
            "birth_date": self.day(8000, 18000),
            "education": self.chance.choice((*LEVELS, "two_or_more", "none")),
            "education_in_canada": self.maybe(0.3),
            "canadian_work_years": self.chance.choice((0, 0, 0, 1, 2, 5)),
            "worked_full_time_year_in_canada": self.yes(0.2),
            "foreign_work_years": self.chance.randint(0, 6),
            "studied_in_canada": self.yes(0.15),
        }
        if told["canadian_work_years"] and self.maybe():
            told["worked_full_time_year_in_canada"] = True
        if not told["education_in_canada"]:
            told["assessed"] = self.maybe(0.5)
            if told["assessed"]:
                told["eca"] = self.eca("bachelors")
        if self.maybe(0.55):
            told["english"] = self.english()
        if self.maybe(0.15):
            told["french"] = self.french()
        if "english" not in told and "french" not in told:
            told["has_no_test"] = True
        return self.known(told, 0.06)

    def offer(self) -> Told:
        """A job offer in Canada."""
        told: Told = {
            "noc": self.chance.choice(NOCS),
            "full_time_one_year": self.yes(0.85),
            "lmia": self.yes(),
            "employer_on_permit": self.yes(),
            "permit": self.chance.choice(("lmia", "exempt", "open", "none")),
            "year_with_employer": self.yes(),
            "excluded_employer": self.yes(0.05),
        }
        return self.known(told, 0.06)

    # ------------------------------------------------------------------ a whole candidate

    def profile(self) -> Told:
        """One candidate without contradictions; about one in five knows little."""
        while True:
            told = self._profile()
            if not contradictions(Profile.model_validate(told), self.on):
                return told

    def _profile(self) -> Told:
        told: Told = {
            "birth_date": self.day(6600, 18500),
            "marital_status": self.chance.choice(
                ("single", "married", "married", "common_law", "separated", "widowed")
            ),
            "destination": self.chance.choice(("ON", "BC", "ON", "NB", "QC")),
            "lives_in_canada": self.yes(0.4),
            "authorized_to_work_in_canada": self.yes(0.3),
            "certificate_of_qualification": self.yes(0.15),
            "sibling_in_canada": self.yes(0.1),
            "relative_in_canada": self.yes(0.1),
            "studied_in_canada": self.yes(0.1),
            "provincial_nomination": self.yes(0.08),
            "has_job_offer": self.yes(0.15),
            "dependent_children": self.chance.choice((0, 0, 1, 2, 7)),
            "settlement_funds": self.chance.choice((0, 12000, 20000, 40000, 90000)),
        }
        self._tests(told)
        if told["marital_status"] in ("married", "common_law"):
            told["partner"] = self.partner()
        if told["certificate_of_qualification"]:
            told["certificate_noc"] = self.chance.choice(("72200", "72410", "63200"))
        if told["has_job_offer"]:
            told["job_offer"] = self.offer()
        if self.maybe(0.15):
            told |= {
                "claimed_education": self.chance.choice((*LEVELS, "two_or_more", "none")),
                "claimed_canadian_years": self.chance.randint(0, 4),
                "claimed_foreign_years": self.chance.randint(0, 6),
            }
        else:
            told["credentials"] = [self.credential() for _ in range(self.chance.randint(0, 3))]
            told["jobs"] = [self.job() for _ in range(self.chance.choice((0, 1, 1, 2, 2, 3, 4)))]
        if self.maybe(0.25):
            told["primary_occupation"] = self.chance.choice(NOCS[:8])
        if self.maybe(0.4):
            told["qualified_in_trade_since"] = self.day(300, 3000)
        # Drawn apart: whom a seed names stays who they were.
        apart = random.Random(f"permit.{told['birth_date']}")
        for job in told.get("jobs") or ():
            if apart.random() < 0.2:
                begun = self.on - timedelta(days=apart.randint(0, 2000))
                ends = begun + timedelta(days=apart.randint(0, 400))
                ends_text = ends.isoformat()[: apart.choice((7, 10))]
                job["unpaid_leave"] = {"start": begun.isoformat(), "end": ends_text}
        if told["lives_in_canada"] and apart.random() < 0.5:
            told["permit"] = str(apart.choice(tuple(PermitKind)))
            ends = self.on + timedelta(days=apart.randint(-200, 500))
            told["permit_ends_on"] = ends.isoformat()
        if self.maybe(0.2):
            return self.known(told, 0.4)
        return self.known(told, 0.04)

    def _tests(self, told: Told) -> None:
        if self.maybe(0.85):
            told["english"] = self.english()
        else:
            told["has_no_english_test"] = True
        if self.maybe(0.35):
            told["french"] = self.french()
        else:
            told["has_no_french_test"] = True
        if self.maybe(0.25):
            told["first_official_language"] = self.chance.choice(("en", "fr"))
