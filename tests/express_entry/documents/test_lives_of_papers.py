"""Made-up lives that do each day the one next thing of the plan of papers.

Offices take as long as the rules say, or less. Whoever was in the pool long enough for what must
begin there applies by the fiftieth day of the invitation with every paper good on that day; whoever
begins with the invitation is told on its first days exactly which papers the sixty days are too
short for. ``PAPER_LIVES=200`` for more, ``SEED`` for others.
"""

from __future__ import annotations

import os
import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest

from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.dates import add_months
from express_entry.candidate.identifiers import WorkId
from express_entry.candidate.profile import Eca, MaritalStatus, Partner, Profile
from express_entry.documents.plan import PapersPlan, PlannedPaper, next_thing, plan_papers
from tests.express_entry.documents.papers import CANADIAN_JOB, MASTERS, english, job, worker

LIVES = int(os.environ.get("PAPER_LIVES", "15"))
SEED = int(os.environ.get("SEED", "20261129"))
COUNTRIES = ("IN", "NG", "PH", "CU", "SV", "DK", "BZ", "HK", "JP", "FR", "BR")
LONGEST = 204
"""Days from being asked of the longest wait there is, 183 and 10, with a day for each other."""
SIXTY, FIFTY, FORM_TAKES = timedelta(days=60), 50, timedelta(days=3)


def somebody(chance: random.Random) -> Profile:
    home = chance.choice((*COUNTRIES, "CA"))
    in_canada = home == "CA"
    jobs = [job(start="2020-01-01", end="2021-06-30"), job(start="2021-07-01", end="2025-12-31")]
    facts: dict[str, Any] = {
        "residence_country": home,
        "lives_in_canada": in_canada,
        "authorized_to_work_in_canada": in_canada,
        "jobs": tuple([CANADIAN_JOB] if in_canada else jobs[: chance.randint(1, 2)]),
        # Counts on the last day of every life here.
        "english": english(taken_on=date(2026, 11, 1)),
        "settlement_funds": 90000,
        "relative_in_canada": chance.random() < 0.3,
        "studied_in_canada": chance.random() < 0.2,
        "marital_status": chance.choice(
            (MaritalStatus.SINGLE, MaritalStatus.DIVORCED, MaritalStatus.WIDOWED)
        ),
    }
    if chance.random() < 0.6:
        eca = Eca(organization="WES", issued_on=date(2025, 1, 1), equivalent=MASTERS)
        facts |= {
            "marital_status": chance.choice((MaritalStatus.MARRIED, MaritalStatus.COMMON_LAW)),
            "dependent_children": chance.randint(0, 3),
            "partner": Partner(
                accompanying=chance.random() < 0.8,
                canadian=chance.random() < 0.1,
                education=MASTERS,
                eca=eca,
                worked_full_time_year_in_canada=chance.random() < 0.3,
            ),
        }
    return worker(**facts)


@dataclass
class Life:
    """One made-up person; ``slowest``: offices take as long as they may."""

    profile: Profile
    chance: random.Random
    pool: date
    invited: date
    slowest: bool = False
    marks: dict[str, dict[str, Any]] = field(default_factory=dict)
    coming: list[tuple[date, str, dict[str, Any]]] = field(default_factory=list)
    prepared: list[WorkId] = field(default_factory=list)
    form_until: date | None = None
    applied: date | None = None
    first_told: tuple[str, ...] = ()
    said_late: set[str] = field(default_factory=set)

    def candidacy(self, on: date) -> Candidacy:
        # Each day anew: what was told is all that is carried from day to day.
        facts: dict[str, Any] = {
            "submitted_on": self.pool,
            "papers": tuple({"paper": key, **mark} for key, mark in self.marks.items()),
            "lived_in": self.lived,
            "prepared": tuple(self.prepared),
        }
        if on >= self.invited:
            under = "cec" if self.profile.lives_in_canada else "fswp"
            facts |= {"invited_on": self.invited, "invited_as": under}
        return Candidacy.model_validate(facts)

    def __post_init__(self) -> None:
        abroad = self.chance.sample(COUNTRIES, self.chance.randint(0, 3))
        self.lived: tuple[dict[str, Any], ...] = ({"who": "applicant", "countries": tuple(abroad)},)
        home = self.profile.residence_country
        theirs = [home] if home and home != "CA" else []
        theirs += self.chance.sample(COUNTRIES, self.chance.randint(0, 1))
        self.lived += ({"who": "partner", "countries": tuple(dict.fromkeys(theirs))},)

    def plan(self, on: date) -> PapersPlan:
        by = self.invited + SIXTY if on >= self.invited else None
        return plan_papers(self.profile, self.candidacy(on), on, by)

    def lives(self) -> None:
        on = self.pool
        while self.applied is None:
            for day, key, change in [one for one in self.coming if one[0] <= on]:
                self.coming.remove((day, key, change))
                self.marks.setdefault(key, {}).update(change)
            if self.form_until is not None and self.form_until <= on:
                self.prepared, self.form_until = ["form"], None
            plan = self.plan(on)
            if on == self.invited:
                self.first_told = tuple(one.paper.key for one in plan.late)
            self.said_late |= {one.paper.key for one in plan.late}
            thing = next_thing(plan)
            if thing == "send":
                self.applied = on
            elif thing == "form":
                self.form_until = self.form_until or on + FORM_TAKES
            elif isinstance(thing, PlannedPaper):
                self.does(thing, on)
            on = self.day_after(on, busy=isinstance(thing, PlannedPaper))
            assert on <= self.invited + SIXTY, "not even sent"

    def day_after(self, on: date, *, busy: bool) -> date:
        """Tomorrow; or, where there is nothing to do but wait, the next day with anything new."""
        tomorrow = on + timedelta(days=1)
        if busy or on >= self.invited:
            return tomorrow
        new = [self.invited, on + timedelta(days=10), *(day for day, _, _ in self.coming)]
        return max(tomorrow, min(new))

    def takes(self, days: int) -> timedelta:
        least = days if self.slowest else min(days, 1)
        return timedelta(days=self.chance.randint(least, days))

    def does(self, thing: PlannedPaper, on: date) -> None:
        key, mark = thing.paper.key, self.marks.setdefault(thing.paper.key, {})
        if thing.doing == "translate":
            needed = self.slowest or self.chance.random() < 0.5
            took = self.takes(10) if needed else timedelta()
            mark["translation_ordered_on"] = on
            change = {"translation": "here" if needed else "not_needed"}
            self.coming.append((on + took, key, change))
            return
        came = on + self.takes(thing.paper.wait.days)
        mark.update(ordered_on=on)
        if mark.get("translation") == "here":
            mark.update(translation=None, translation_ordered_on=None)
        issued = max(on, came - timedelta(days=self.chance.randint(0, 3)))
        self.coming.append((came, key, {"here_on": came, "issued_on": issued}))


def good_on(life: Life, key: str, day: date) -> bool:
    """Whether a paper can be sent on a day: of itself, by IRCC's pages, not by the plan."""
    if key.startswith(("language_test.", "eca.", "passport.applicant")):
        return True
    mark = life.marks[key]
    here, issued = mark.get("here_on"), mark.get("issued_on")
    if here is None or issued is None or here > day:
        return False
    if key.startswith("medical_exam_proof"):
        return day < add_months(issued, 12)
    home = life.profile.residence_country
    if key.startswith("police_certificate.") and key.endswith(f".{home}"):
        return day < add_months(issued, 6)
    return True


def papers_of(life: Life, on: date) -> list[str]:
    return [one.paper.key for one in life.plan(on).counted]


@pytest.mark.parametrize("number", range(LIVES))
def test_whoever_follows_the_plan_applies_by_day_fifty(number: int) -> None:
    chance = random.Random(f"{SEED}.{number}")
    pool = date(2026, 11, 15)
    invited = pool + timedelta(days=chance.randint(LONGEST, 340))
    life = Life(somebody(chance), chance, pool, invited, slowest=number % 3 == 0)
    life.lives()
    assert life.applied is not None
    assert (life.applied - invited).days <= FIFTY, papers_of(life, life.applied)
    wrong = [key for key in papers_of(life, life.applied) if not good_on(life, key, life.applied)]
    assert wrong == []


@pytest.mark.parametrize("number", range(LIVES))
def test_whoever_begins_with_the_invitation_is_told_what_cannot_be_ready(number: int) -> None:
    chance = random.Random(f"{SEED}.late.{number}")
    invited = date(2026, 11, 15)
    life = Life(somebody(chance), chance, invited, invited, slowest=True)
    life.lives()
    assert life.applied is not None
    # With offices as slow as they may be: certificates of Cuba (183 days) and El Salvador (92).
    slow = {
        key
        for key in papers_of(life, life.applied)
        if key.startswith("police_certificate.") and key.endswith((".CU", ".SV"))
    }
    assert set(life.first_told) == slow, "told on the first day"
    assert life.said_late == slow, "and nothing else ever"
    missing = {key for key in papers_of(life, life.applied) if not good_on(life, key, life.applied)}
    assert missing == slow
    assert (life.applied - invited).days <= FIFTY + 5
