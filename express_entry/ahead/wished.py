"""A change that somebody names: scores or levels of a test, years of work, a fact, or one of the
alternatives; and several of them, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from express_entry.ahead.alternative import Alternative, Effort, Present
from express_entry.ahead.alternatives_in_time import part_of_a_year, work_of
from express_entry.ahead.alternatives_of_tests import effort_of, sat
from express_entry.ahead.what_ifs import EFFORTS, alternatives
from express_entry.assessment import assess
from express_entry.candidate.dates import LATEST
from express_entry.candidate.identifiers import Fact, WhatIfKind
from express_entry.candidate.profile import (
    ABILITIES,
    FRENCH_TESTS,
    TEST_IN,
    Ability,
    Eca,
    EducationLevel,
    Language,
    LanguageTest,
    Partner,
    TestId,
)
from express_entry.counting import language, language_standing

MONTHS_OF_A_YEAR = 12

Part = Callable[[Present], Alternative | None]
"""One change that is named, made of a candidate as things are; None where there is nothing it
changes."""


def one_after_the_other(
    present: Present, parts: Iterable[Part]
) -> tuple[Alternative | None, tuple[Alternative | None, ...]]:
    """All of the parts that change something, as one alternative; and each as it was made of the
    candidate whom those before it had left, None where it changes nothing.

    Raises what ``assess`` raises, and ``language.ImpossibleScore``."""
    now, made = present, list[Alternative | None]()
    for part in parts:
        one = part(now)
        one = one if one is not None and one.possible_on <= LATEST else None
        made.append(one)
        if one is not None:
            now = Present(one.profile, assess(one.profile, present.on, present.book), present.book)
    told = [one for one in made if one is not None]
    if not told:
        return None, tuple(made)
    effort: Effort = max((one.effort for one in told), key=EFFORTS.index)
    day = max(one.possible_on for one in told)
    together = replace(told[0], effort=effort, profile=now.profile, possible_on=day)
    return together, tuple(made)


def named(present: Present, *kinds: WhatIfKind, **figures: Fact) -> Iterator[Alternative]:
    """The alternatives of some kinds with these figures, in the order of the kinds; of single
    abilities none."""
    fitting = [
        one
        for one in alternatives(present)
        if one.kind in kinds
        and one.possible_on <= LATEST
        and not one.figures.get("ability")
        and all(one.figures.get(name) == value for name, value in figures.items())
    ]
    yield from sorted(fitting, key=lambda one: kinds.index(one.kind))


def work_wished(present: Present, *, in_canada: bool, months: int) -> Alternative | None:
    """So many more months of full-time skilled work: whole years on the first day on which they
    can be complete, other spans on the day on which they are over. None where only whole years
    can be added, since the work was told in years."""
    years, rest = divmod(months, MONTHS_OF_A_YEAR)
    if rest:
        return part_of_a_year(present, in_canada=in_canada, months=months)
    return next(work_of(present, in_canada=in_canada, years=(years,)), None)


def partner_assessed(present: Present, *, level: EducationLevel) -> Alternative | None:
    """A report on what the partner studied abroad: of what is known, or of the level that is named
    where that is not known. None where one counts already, or nothing of a partner does."""
    known = next(named(present, "partner_eca"), None)
    partner = present.profile.partner
    if known is not None or partner is None or partner.education is not None:
        return known
    if partner.accompanying is not True or partner.canadian is True:
        return None
    eca = Eca(issued_on=present.on, equivalent=level)
    facts = {"education": level, "education_in_canada": False, "assessed": True, "eca": eca}
    profile = present.changed(partner=partner.model_copy(update=facts))
    figures: dict[str, Fact] = {"level": str(level)}
    return Alternative("partner_eca", "partner_eca", figures, "weeks", profile, present.on)


def fact_wished(
    present: Present,
    *,
    kind: WhatIfKind,
    effort: Effort,
    figures: dict[str, Fact],
    facts: Mapping[str, Any],
) -> Alternative | None:
    """Facts that may come to be so any day; None where they are so."""
    profile = present.changed(**facts)
    if profile == present.profile:
        return None
    return Alternative(kind, f"wished.{kind}", figures, effort, profile, present.on)


# ------------------------------------------------------------------ tests


def _held(present: Present, spoken: Language, *, of_partner: bool) -> LanguageTest | None:
    whose: Any = (present.profile.partner or Partner()) if of_partner else present.profile
    held: LanguageTest | None = getattr(whose, TEST_IN[spoken])
    return held


def levels_wished(
    present: Present,
    *,
    spoken: Language,
    levels: Mapping[Ability, int],
    of_partner: bool = False,
) -> Alternative | None:
    """A sitting with all four abilities at least at their levels, or with some of them at these.
    None where that is what is held, where some have no test to stand in, or without a partner."""
    held = _held(present, spoken, of_partner=of_partner)
    standing = (
        None if held is None else language_standing.standing(held, present.on, rules=present.book)
    )
    have = {} if standing is None else dict(standing.levels)
    if len(levels) < len(ABILITIES):
        wanted = {one: level for one, level in levels.items() if have.get(one) != level}
        if held is None:
            return None
    else:
        wanted = {one: level for one, level in levels.items() if (have.get(one) or 0) < level}
    if not wanted:
        return None
    figures: dict[str, Fact] = {
        "language": spoken,
        "level": max(wanted.values()),
        "count": len(wanted),
        "ability": next(iter(levels)) if len(levels) == 1 else None,
    }
    test = sat(held, spoken, wanted, present)
    return _sitting(present, spoken, test, figures, of_partner=of_partner)


def scores_wished(
    present: Present,
    *,
    test: TestId | None,
    scores: Mapping[Ability, Decimal],
    spoken: Language = "en",
    of_partner: bool = False,
) -> Alternative | None:
    """A sitting with these scores; without all four, beside the others that are held. None where
    there is no such test to add to, or no partner. Raises ``language.ImpossibleScore``."""
    held = _held(present, spoken, of_partner=of_partner)
    if len(scores) < len(ABILITIES):
        if held is None or test not in (None, held.test):
            return None
        changed: dict[str, object] = {"taken_on": present.on, "planned": False}
        changed |= {str(ability): score for ability, score in scores.items()}
        told = held.model_copy(update=changed)
    else:
        test = test or (None if held is None else held.test)
        if test is None:
            return None
        told = LanguageTest(test=test, taken_on=present.on, **dict(scores))
    for ability, score in scores.items():
        language.level(told.test, ability, score, rules=present.book)
    spoken = "fr" if told.test in FRENCH_TESTS else "en"
    figures: dict[str, Fact] = {"language": spoken, "test": told.test.value}
    return _sitting(present, spoken, told, figures, of_partner=of_partner)


def _sitting(
    present: Present,
    spoken: Language,
    test: LanguageTest,
    figures: dict[str, Fact],
    *,
    of_partner: bool,
) -> Alternative | None:
    name = TEST_IN[spoken]
    if of_partner:
        if not present.profile.has_partner:
            return None
        partner = present.profile.partner or Partner()
        changed = partner.model_copy(update={name: test, "has_no_test": None})
        return Alternative(
            "partner_language",
            f"wished.partner.{name}",
            figures,
            "months",
            present.changed(partner=changed),
            present.on,
        )
    first = present.assessment.first_official_language or spoken
    kind: WhatIfKind = "first_language" if spoken == first else "second_language"
    shown = language_standing.standing(test, present.on, rules=present.book).levels.values()
    ever_taken = present.standing(spoken) is not None
    return Alternative(
        kind,
        f"wished.{name}",
        figures,
        effort_of(kind, max((one or 0 for one in shown), default=0), ever_taken=ever_taken),
        present.changed(**{name: test, f"has_no_{name}_test": None}),
        present.on,
    )
