"""Pairs: the best of all, as looking at every pair of singles in full tells them.

``PAIRS=300 SEED=7`` in the environment asks that many other profiles.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from datetime import date
from itertools import combinations
from typing import Any

from express_entry import rulebook
from express_entry.ahead.alternative import Alternative
from express_entry.ahead.pairs import BEST, best_pairs
from express_entry.ahead.what_ifs import EFFORTS, Judge, WhatIf, alternatives, improvements
from express_entry.assessment import assess
from express_entry.assessment.consistency import contradictions
from express_entry.candidate import merge_patch
from express_entry.candidate.profile import Profile
from tests.express_entry.ahead.brought import ON, TODAY, brings
from tests.express_entry.ahead.brought import found as singles_of
from tests.express_entry.candidates import ana, english, eve, married
from tests.express_entry.candidates import told as candidate
from tests.express_entry.merge import merged
from tests.express_entry.random_profiles import Chance
from tests.express_entry.renewed import renewed

PROFILES = int(os.environ.get("PAIRS", "4"))
SEED = os.environ.get("SEED", "20261129")


def found(profile: Profile, on: date = ON) -> dict[str, WhatIf]:
    assessment = assess(profile, on)
    return {one.id: one for one in best_pairs(profile, assessment)}


# ------------------------------------------------------------------ by hand, from the tables

BARE = {"level": "bachelors", "in_canada": False, "assessed": False}
SEVEN = english("2025-12-15", listening=6, reading=6, writing=6, speaking=6)


def test_two_changes_bring_more_than_the_sum_where_a_table_takes_both() -> None:
    # CLB 7 68 and, with three years abroad, 25. The assessment: 120 and 13 with CLB 7. CLB 9: 56
    # more, 25 more with the work. Both: 12 more than the two, for the degree with CLB 9 is 25.
    profile = ana(english=SEVEN, credentials=[BARE])
    alone = singles_of(profile)
    assert (alone["eca.0"].gain_then, alone["first_language.9"].gain_then) == (133, 81)
    both = [one for one in found(profile).values() if "eca.0" in one.figures.values()]
    one = next(each for each in both if "first_language" in each.id)
    # CLB 10 is 12 more, and Canadian Experience asks nothing of it.
    assert one.figures == {"first": "eca.0", "second": "first_language.10"}
    assert brings(one) == (133 + 81 + 12 + 12, TODAY, ("fswp",), ())
    assert (one.kind, one.effort, one.total) == ("pair", "months", 110 + 68 + 25 + 238)


def test_two_changes_open_what_neither_opens_alone() -> None:
    # Without a test and without an assessment. CLB 10: 136, 50 with three years abroad; a degree:
    # 120, 25 with CLB 9. 24 + 21 + 11 + 12 = 68 of the 67.
    profile = eve(english=None, has_no_english_test=True, credentials=[BARE])
    assert not [one for one in singles_of(profile).values() if one.verdicts_gained]
    told_of = found(profile)
    english_first = told_of["first_language.10+eca.0"]
    assert brings(english_first) == (136 + 50 + 120 + 25, TODAY, ("fswp",), ())
    assert set(english_first.changed) == {"english", "has_no_english_test", "credentials"}
    # The same of French, and 25 for NCLC 7 without English.
    french_first = told_of["second_language.10+eca.0"]
    assert brings(french_first) == (136 + 50 + 120 + 25 + 25, TODAY, ("fswp",), ())
    # What opens and brings most leads: with a master's of a school in Canada, in two years, 135
    # for 120, 50 for 25 and 30 for the study, the French test renewed by then.
    most = next(iter(told_of.values()))
    assert most.id == "second_language.10+canadian_study.masters"
    total = 136 + 50 + 135 + 50 + 30 + 25
    assert brings(most) == (total, "2028-01-10", ("fswp",), ())


def test_nobody_sits_one_test_at_two_levels_or_works_in_two_places_at_once() -> None:
    told_of = singles_of(ana(**married()))
    for one in found(ana(**married())).values():
        first, second = (told_of[str(one.figures[name])] for name in ("first", "second"))
        assert not set(first.changed) & set(second.changed) - {"partner", "credentials"}
        assert not {first.kind, second.kind} <= {"canadian_work", "foreign_work", "education"}
        assert "partner_stays" not in (first.kind, second.kind) or "partner_" not in (
            first.kind.removeprefix("partner_stays") + second.kind.removeprefix("partner_stays")
        )


def test_a_pair_waits_for_the_later_of_its_days() -> None:
    # Two years in Canada 78, French 86 at the most: the age counts as of that day for both.
    told_of = found(ana())
    one = next(
        one
        for one in told_of.values()
        if str(one.figures["first"]).startswith("second_language")
        and str(one.figures["second"]).startswith("canadian_work.2")
    )
    assert one.possible_on == date(2028, 1, 10)
    assert (one.effort, one.verdicts_gained) == ("years", ("cec",))


def test_of_pairs_that_bring_the_same_the_one_that_asks_for_less_is_told() -> None:
    # English CLB 9 9 8 9. With French at NCLC 10 as the first language English earns 6 + 6 + 3 + 6
    # as the second: 3 more for writing at CLB 9, and no more for all four at CLB 10.
    nearly_nine = english("2025-12-15", listening=8, reading=7, writing=6.5, speaking=7)
    told_of = found(ana(english=nearly_nine))
    [one] = [
        each
        for each in told_of.values()
        if {name.split(".")[0] for name in map(str, each.figures.values())}
        == {"first_language", "second_language"}
    ]
    assert set(one.figures.values()) == {"second_language.10", "first_language.writing.9"}


def test_who_can_change_one_thing_only_has_no_pair() -> None:
    # CLB 10 already, and nothing told of work or study: French alone is left.
    ten = english("2025-12-15", listening=8.5, reading=8, writing=7.5, speaking=7.5)
    nothing = candidate(jobs=None, credentials=None, english=ten)
    assert best_pairs(nothing, assess(nothing, ON)) == ()


# ------------------------------------------------------------------ every pair, in full

AT_ONCE = {"canadian_work", "foreign_work", "education", "canadian_study"}
"""Of these a person does one at a time: each takes the whole working week."""
PARTNER_COMES = {
    "partner_language",
    "renew_partner_test",
    "partner_eca",
    "partner_education",
    "partner_work",
}


def leaves(told: Any, path: str = "") -> set[str]:
    """The members in which a patch differs, tests and lists of work whole."""
    names: set[str] = set()
    for name, value in told.items():
        names |= leaves(value, "partner.") if name == "partner" and value else {path + name}
    return names


def patched(told: dict[str, Any], one: WhatIf, other: WhatIf) -> dict[str, Any] | None:
    """The profile with both, from the two patches alone; None where they are no pair."""
    kinds = {one.kind, other.kind}
    if "provincial_nomination" in kinds:
        return None
    if kinds <= AT_ONCE or kinds <= {"eca", "eca_all"} or "partner_principal" in kinds:
        return None
    if kinds <= {"partner_education", "partner_work"}:
        return None
    if "partner_stays" in kinds and kinds & PARTNER_COMES:
        return None
    shared = leaves(one.changed) & leaves(other.changed)
    if shared - {"credentials"}:
        return None
    both: dict[str, Any] = merged(merged(told, one.changed), other.changed)
    if shared:
        held = told["credentials"]
        first, second = one.changed["credentials"], other.changed["credentials"]
        if len(first) > len(held) and len(second) > len(held):
            return None
        both["credentials"] = [
            b if b != was else a for was, a, b in zip(held, first, second, strict=False)
        ]
        both["credentials"] += first[len(held) :] + second[len(held) :]
    return both


def asked(*changes: WhatIf) -> tuple[int, int]:
    """How many abilities are to be raised, and the sum of the levels aimed at."""
    spoken = [one.figures for one in changes if "ability" in one.figures]
    return (
        sum(int(str(figures["count"])) for figures in spoken),
        sum(int(str(figures["level"])) for figures in spoken),
    )


def then(told: dict[str, Any], on: date, day: date) -> Profile:
    """The profile as it is read on a later day."""
    return Profile.model_validate_json(json.dumps(renewed(told, on, day)), strict=True)


def every_pair(told: dict[str, Any], profile: Profile, on: date) -> list[WhatIf]:
    """Looking at every pair in full, without any short cut."""
    assessment = assess(profile, on)
    judge = Judge(profile, assessment, rulebook.default())
    opening = not [one for one in assessment.programs if one.verdict == "met"]
    accepted = []
    every = (judge.what_if(one) for one in alternatives(judge.present))
    singles = sorted((one for one in every if one is not None), key=judge.place)
    for one, other in combinations(singles, 2):
        changed = patched(told, one, other)
        if changed is None:
            continue
        read = Profile.model_validate_json(json.dumps(changed), strict=True)
        day = max(one.possible_on, other.possible_on)
        effort = max(one.effort, other.effort, key=EFFORTS.index)
        name = "+".join((one.id, other.id))
        pair = judge.what_if(Alternative("pair", name, {}, effort, read, day))
        if pair is None:
            continue
        alone = [assess(then(merged(told, each.changed), on, day), day) for each in (one, other)]
        opened = set(pair.verdicts_gained) - {
            program.program
            for each in alone
            for program in each.programs
            if program.verdict == "met"
        }
        if pair.total_then > max(each.crs.total for each in alone) or (opening and opened):
            accepted.append((pair, frozenset((one.kind, other.kind)), asked(one, other)))
    accepted.sort(key=lambda each: (*judge.place(each[0])[:-1], *each[2], each[0].id))
    best: dict[frozenset[str], WhatIf] = {}
    for pair, kinds, _ in accepted:
        best.setdefault(kinds, pair)
    return list(best.values())[:BEST]


def test_the_best_pairs_are_those_of_an_exhaustive_search() -> None:
    print(f"SEED={SEED}")
    opened, kinds = 0, Counter[frozenset[str]]()
    for number in range(PROFILES):
        chance = Chance(f"{SEED}.{number}")
        told, on = chance.profile(), chance.on
        profile = Profile.model_validate_json(json.dumps(told), strict=True)
        assessment = assess(profile, on)
        singles = {one.id: one for one in improvements(profile, assessment)}
        pairs = best_pairs(profile, assessment)
        where = f"SEED={SEED} number {number}: {told}"
        wanted = every_pair(told, profile, on)
        assert [one.id for one in pairs] == [one.id for one in wanted], where
        for one, other in zip(pairs, wanted, strict=True):
            assert (one.gain, one.total) == (other.gain, other.total), where
            assert brings(one) == brings(other), where
            assert one.changed == other.changed, where
            opened += bool(one.verdicts_gained)
            first, second = singles[str(one.figures["first"])], singles[str(one.figures["second"])]
            kinds[frozenset((first.kind, second.kind))] += 1
            # What is said to be changed gets what is said, when asked anew.
            changed = merged(merge_patch.as_json(profile), one.changed)
            read = Profile.model_validate_json(json.dumps(changed), strict=True)
            assert contradictions(read, on) == (), where
            kept = then(changed, on, one.possible_on)
            assert assess(kept, one.possible_on).crs.total == one.total_then, where
            assert one.possible_on == max(first.possible_on, second.possible_on), where
    if PROFILES >= 100:  # fewer may miss the rare ones
        assert opened > 20
        assert len(kinds) > 30
