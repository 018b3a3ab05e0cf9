"""Other results of language tests, and another first official language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from express_entry.ahead.alternative import Alternative, Effort, Present
from express_entry.candidate.identifiers import WhatIfKind
from express_entry.candidate.profile import (
    ABILITIES,
    TEST_IN,
    Ability,
    Language,
    LanguageTest,
    Profile,
    TestId,
)
from express_entry.counting import language
from express_entry.points.levels import NO_TEST
from express_entry.rulebook import InForce

_USUAL_TEST: dict[Language, TestId] = {"en": TestId.IELTS, "fr": TestId.TEF_NCLC}
"""The test to speak of where none of that language was told."""


THRESHOLDS = (5, 6, 7, 8, 9, 10)
"""Levels that people aim for and schools teach to, whatever the tables make of each."""


def language_alternatives(present: Present) -> Iterator[Alternative]:
    """Higher levels in the first official language and in the second."""
    first = present.assessment.first_official_language or _only_test(present) or "en"
    second: Language = "fr" if first == "en" else "en"
    yield from _one_language(present, "first_language", first, _first_targets(present.rules))
    yield from _one_language(present, "second_language", second, _second_targets(present.rules))


def _only_test(present: Present) -> Language | None:
    """The language of the one test told, although it does not count."""
    told = [one.language for one in present.assessment.languages]
    return told[0] if len(told) == 1 else None


def _first_targets(rules: InForce) -> tuple[int, ...]:
    """The thresholds, and the levels from which more than one ability's own points change: the
    tiers of transferability, what the programs ask for, the highest level that earns points."""
    grid, programs = rules.crs_grid, rules.programs
    tiers = {*_steps(grid.language_tier), *_steps(grid.trade_certificate)}
    asked = [programs.fswp.language, programs.fstp.language]
    asked += [row.language for row in programs.cec.languages]
    wanted = {getattr(levels, ability) for levels in asked for ability in ABILITIES}
    top = max(_steps(grid.first_language[0]))
    return tuple(sorted({*THRESHOLDS, top} | tiers | wanted))


def _second_targets(rules: InForce) -> tuple[int, ...]:
    """The thresholds, and the levels that earn more as the other official language, and the highest
    as the first."""
    grid, selection = rules.crs_grid, rules.fsw67.file.language.second
    french = {row.nclc for row in grid.additional.french if row.covers(rules.on)}
    top = max(_steps(grid.first_language[0]))
    earning = {*_steps(grid.second_language), selection.clb, top}
    return tuple(sorted({*THRESHOLDS} | earning | french))


def _steps(table: tuple[int, ...]) -> list[int]:
    """The levels a test can show from which a table gives another value than one lower."""
    levels = range(language.BELOW_LOWEST + 1, language.HIGHEST + 1)
    return [level for level in levels if table[level] != table[level - 1]]


def _one_language(
    present: Present, kind: WhatIfKind, spoken: Language, targets: tuple[int, ...]
) -> Iterator[Alternative]:
    name = TEST_IN[spoken]
    held: LanguageTest | None = getattr(present.profile, name)
    standing = present.standing(spoken)
    levels = {} if standing is None else dict(standing.levels)
    none_counts = standing is None or standing.valid is False

    def with_test(wanted: Mapping[Ability, int]) -> Profile:
        test = sat(held, spoken, wanted, present)
        return present.changed(**{name: test, f"has_no_{name}_test": None})

    if standing is not None and standing.valid is False and held is not None:
        yield Alternative(
            "renew_test",
            f"renew_test.{name}",
            {"language": spoken},
            "weeks",
            with_test({}),
            present.on,
        )
    for wanted, target, single in raises(levels, targets, singly=not none_counts):
        yield Alternative(
            kind,
            f"{kind}.{single}.{target}" if single else f"{kind}.{target}",
            {"language": spoken, "level": target, "count": len(wanted), "ability": single},
            effort_of(kind, target, ever_taken=standing is not None),
            with_test(wanted),
            present.on,
        )


_LONG_WAY = 7
"""From this level on, a language of which no test was ever taken takes years to learn."""


def effort_of(kind: WhatIfKind, level: int, *, ever_taken: bool) -> Effort:
    """How long it usually takes to show a level: another language from nothing to a level of use
    takes longer than a test."""
    from_nothing = kind == "second_language" and not ever_taken
    return "years" if from_nothing and level >= _LONG_WAY else "months"


def raises(
    levels: Mapping[Ability, int | None], targets: tuple[int, ...], *, singly: bool
) -> Iterator[tuple[dict[Ability, int], int, Ability | None]]:
    """The levels to reach, their target, and the ability where it is only one.

    Single abilities are raised to the next level and to each target; all four only to targets.
    """
    if singly:
        for ability in ABILITIES:
            held = levels.get(ability)
            if held is None:
                continue
            for target in sorted({held + 1, *targets}):
                if held < target <= language.HIGHEST:
                    yield {ability: target}, target, ability
    for target in targets:
        low: dict[Ability, int] = {
            ability: target for ability in ABILITIES if (levels.get(ability) or 0) < target
        }
        if len(low) > 1 or (low and not singly):
            yield low, target, None


def sat(
    held: LanguageTest | None, spoken: Language, wanted: Mapping[Ability, int], present: Present
) -> LanguageTest:
    """A sitting of the same test on the day asked about: the levels wanted, and the other scores
    as they were printed."""
    test = _USUAL_TEST[spoken] if held is None else held.test
    scores: dict[str, Any] = {
        ability: language.score_for_level(test, ability, wanted[ability], rules=present.book)
        if ability in wanted
        else getattr(held, ability, None)
        for ability in ABILITIES
    }
    return LanguageTest(test=test, taken_on=present.on, planned=False, **scores)


def choice_of_first(present: Present) -> Iterator[Alternative]:
    """The other language named first, where both have a test that counts (IRPR 79(1))."""
    factors, first = present.assessment.factors, present.assessment.first_official_language
    second = factors.second_language
    if first is None or factors.first_language is None or second is None or second is NO_TEST:
        return
    other: Language = "fr" if first == "en" else "en"
    yield Alternative(
        "first_official_language",
        f"first_official_language.{other}",
        {"language": other},
        "weeks",
        present.changed(first_official_language=other),
        present.on,
    )
