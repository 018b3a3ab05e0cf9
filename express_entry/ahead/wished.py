"""A change that somebody names: certain scores or levels of a test, or one of the alternatives."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from express_entry.ahead.alternative import Alternative, Present
from express_entry.ahead.alternatives_of_tests import sat
from express_entry.candidate.identifiers import Fact, WhatIfKind
from express_entry.candidate.profile import (
    ABILITIES,
    FRENCH_TESTS,
    TEST_IN,
    Ability,
    Language,
    LanguageTest,
    TestId,
)
from express_entry.counting import language


def levels_wished(
    present: Present, spoken: Language, level: int, ability: Ability | None
) -> Alternative | None:
    """A sitting with one ability at a level, or all four at least at it. None where that is what
    is held, or where one ability has no test to stand in."""
    held: LanguageTest | None = getattr(present.profile, TEST_IN[spoken])
    standing = present.standing(spoken)
    levels = {} if standing is None else dict(standing.levels)
    if ability is not None:
        wanted: dict[Ability, int] = {ability: level}
        if held is None or levels.get(ability) == level:
            return None
    else:
        wanted = {one: level for one in ABILITIES if (levels.get(one) or 0) < level}
    if not wanted:
        return None
    figures: dict[str, Fact] = {
        "language": spoken,
        "level": level,
        "count": len(wanted),
        "ability": ability,
    }
    return _sitting(present, spoken, sat(held, spoken, wanted, present), figures)


def scores_wished(
    present: Present, test: TestId | None, scores: Mapping[Ability, Decimal]
) -> Alternative | None:
    """A sitting with these scores; those of one ability beside the others that are held. None
    where there is no such test to add to. Raises ``language.ImpossibleScore``."""
    held = present.profile.english
    if len(scores) < len(ABILITIES):
        if held is None or test not in (None, held.test):
            return None
        changed: dict[str, object] = {"taken_on": present.on, "planned": False}
        changed |= {str(ability): score for ability, score in scores.items()}
        told = held.model_copy(update=changed)
    elif test is None:
        return None
    else:
        told = LanguageTest(test=test, taken_on=present.on, **dict(scores))
    for ability, score in scores.items():
        language.level(told.test, ability, score, rules=present.book)
    spoken: Language = "fr" if told.test in FRENCH_TESTS else "en"
    return _sitting(present, spoken, told, {"language": spoken, "test": told.test.value})


def _sitting(
    present: Present,
    spoken: Language,
    test: LanguageTest,
    figures: dict[str, Fact],
) -> Alternative:
    name = TEST_IN[spoken]
    first = present.assessment.first_official_language or spoken
    kind: WhatIfKind = "first_language" if spoken == first else "second_language"
    return Alternative(
        kind,
        f"wished.{name}",
        figures,
        "months",
        present.changed(**{name: test, f"has_no_{name}_test": None}),
        present.on,
    )
