"""The steps that may open a kind of round: one fact told that could come to be another.

What is not told yet is no step: it is a fact to tell. A test, an assessment, funds, a nomination
may come any day; work takes its time (``door_work``). Nothing here decides: whether a step opens
anything is asked of the engine (``door_search``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from express_entry.ahead.alternative import Alternative, Effort, Present
from express_entry.ahead.alternatives import assessments, certificates
from express_entry.ahead.alternatives_of_partner import partner_alternatives
from express_entry.ahead.alternatives_of_tests import choice_of_first, sat
from express_entry.candidate.identifiers import DoorStepKind, Fact
from express_entry.candidate.profile import (
    ABILITIES,
    TEST_IN,
    Ability,
    Language,
    LanguageTest,
    Profile,
)
from express_entry.rulebook.programs import AbilityLevels

ELSEWHERE = "ON"
"""Stands for every province but Quebec."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DoorStep:
    """One fact that could come to be another."""

    kind: DoorStepKind
    fact: str
    """The name of the profile fact changed."""
    figures: dict[str, Fact]
    facts: dict[str, Any]
    """The profile fields as they would be."""
    effort: Effort
    levels: Mapping[Ability, int] | None = None
    """Of a test of the candidate's: the levels it would show."""


# ------------------------------------------------------------------ what may come any day


def steps_of(present: Present, fact: str) -> tuple[DoorStep, ...]:
    """What a fact could come to be, what asks for least first; nothing where it is not told."""
    found = {
        "english": lambda: _tests(present, "en"),
        "french": lambda: _tests(present, "fr"),
        "settlement_funds": lambda: _funds(present),
        "destination": lambda: _destination(present),
        "provincial_nomination": lambda: _nomination(present),
        "primary_occupation": lambda: _occupations(present),
    }
    return tuple(found[fact]()) if fact in found else tuple(_others(present, fact))


_Offered = Callable[[Present], Iterator[Alternative]]
_KINDS: dict[str, tuple[_Offered, dict[str, DoorStepKind]]] = {
    "credentials": (assessments, {"eca": "eca", "eca_all": "eca_all"}),
    "certificate_of_qualification": (certificates, {"trade_certificate": "trade_certificate"}),
    "first_official_language": (
        choice_of_first,
        {"first_official_language": "first_official_language"},
    ),
    "partner": (
        partner_alternatives,
        {
            "partner_language": "partner_language",
            "renew_partner_test": "renew_partner_test",
            "partner_comes": "partner_comes",
        },
    ),
}
"""Of each fact who offers the what-ifs that change it, and those that can open a program."""


def _others(present: Present, fact: str) -> Iterator[DoorStep]:
    """What the what-ifs offer of a fact."""
    if (
        fact == "certificate_of_qualification"
        and present.profile.certificate_of_qualification is None
    ):
        return
    offered, kinds = _KINDS[fact]
    for one in offered(present):
        kind = kinds.get(one.kind)
        if kind is not None:
            facts = changed_facts(present.profile, one.profile)
            yield DoorStep(
                kind=kind, fact=fact, figures=one.figures, facts=facts, effort=one.effort
            )


def changed_facts(before: Profile, after: Profile) -> dict[str, Any]:
    """The fields that differ, as they are after."""
    return {name: value for name, value in after if value is not getattr(before, name)}


def _tests(present: Present, spoken: Language) -> Iterator[DoorStep]:
    """Sittings that reach a level: of the abilities below it, then of single ones where a test
    counts; the same scores again where the test does not count on every day looked at."""
    name = TEST_IN[spoken]
    held: LanguageTest | None = getattr(present.profile, name)
    if held is None and not getattr(present.profile, f"has_no_{name}_test"):
        return
    standing = present.standing(spoken)
    levels: Mapping[Ability, int | None] = {} if standing is None else standing.levels

    def step(kind: DoorStepKind, wanted: Mapping[Ability, int], level: int | None) -> DoorStep:
        ability = next(iter(wanted)) if len(wanted) == 1 else None
        return DoorStep(
            kind=kind,
            fact=name,
            figures={"language": spoken, "level": level, "ability": ability, "count": len(wanted)},
            facts={name: sat(held, spoken, wanted, present), f"has_no_{name}_test": None},
            effort="weeks" if kind == "renew_test" else "months",
            levels={name: wanted.get(name, levels.get(name) or 0) for name in ABILITIES},
        )

    if held is not None and all(levels.get(ability) is not None for ability in ABILITIES):
        yield step("renew_test", {}, None)
    reached: dict[tuple[tuple[Ability, int], ...], int] = {}
    for asked in _asked_levels(present):
        wanted = {
            ability: level for ability, level in asked.items() if (levels.get(ability) or 0) < level
        }
        if wanted:
            reached.setdefault(tuple(wanted.items()), max(wanted.values()))
    if held is not None:
        for ability in ABILITIES:
            have = levels.get(ability)
            for target in _worth_points(present) if have is not None else ():
                if (have or 0) < target:
                    reached.setdefault(((ability, target),), target)

    def asks(one: tuple[tuple[Ability, int], ...]) -> tuple[int, int]:
        return sum(level - (levels.get(ability) or 0) for ability, level in one), len(one)

    for wanted_levels in sorted(reached, key=asks):
        yield step("test_result", dict(wanted_levels), reached[wanted_levels])


def _worth_points(present: Present) -> tuple[int, ...]:
    """The levels from which an ability earns more selection points (IRPR 79(3))."""
    rows = present.rules.fsw67.file.language.first
    return tuple(row.from_ for row in rows if row.points)


def _asked_levels(present: Present) -> Iterator[dict[Ability, int]]:
    """The levels that programs, categories and the selection grid ask of the four abilities."""
    programs, selection = present.rules.programs, present.rules.fsw67.file.language
    asked: list[AbilityLevels] = [programs.fswp.language, programs.fstp.language]
    asked += [row.language for row in programs.cec.languages]
    for levels in asked:
        yield {ability: getattr(levels, ability) for ability in ABILITIES}
    flat = {selection.second.clb, *_worth_points(present)}
    for period in present.book.categories:
        flat |= {one.language.level for one in period.category if one.language is not None}
    for level in sorted(flat):
        yield dict.fromkeys(ABILITIES, level)


def _funds(present: Present) -> Iterator[DoorStep]:
    """What a family of that size must show; where its size is not settled, what is enough for
    either."""
    asked = (
        one.facts.get("required") or one.facts.get("required_most")
        for program in present.assessment.programs
        for one in program.requirements
        if one.id in ("fswp.funds", "fstp.funds")
    )
    required = next((one for one in asked if isinstance(one, int)), None)
    if required and present.profile.is_short_of(required):
        yield DoorStep(
            kind="settlement_funds",
            fact="settlement_funds",
            figures={"required": required},
            facts={"settlement_funds": required},
            effort="months",
        )


def _destination(present: Present) -> Iterator[DoorStep]:
    if present.profile.destination == "QC":
        yield DoorStep(
            kind="destination",
            fact="destination",
            figures={},
            facts={"destination": ELSEWHERE},
            effort="weeks",
        )


def _nomination(present: Present) -> Iterator[DoorStep]:
    if present.profile.provincial_nomination is False:
        yield DoorStep(
            kind="provincial_nomination",
            fact="provincial_nomination",
            figures={},
            facts={"provincial_nomination": True},
            effort="months",
        )


def _occupations(present: Present) -> Iterator[DoorStep]:
    """Another primary occupation, which has what is asked of it (IRPR 75(2)(a))."""
    for program in present.assessment.programs:
        for noc in program.would_do if program.program == "fswp" else ():
            yield DoorStep(
                kind="primary_occupation",
                fact="primary_occupation",
                figures={"noc": noc},
                facts={"primary_occupation": noc},
                effort="weeks",
            )
