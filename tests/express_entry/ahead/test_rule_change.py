"""What a change of the rules does to one person, worked out by hand from the rows changed.

The person: 30, single, CLB 9 in all four abilities, a bachelor's, more than six years abroad as a
software developer (21232). 105 + 120 + 4 x 31 + 25 + 50 = 424; 72 of 67 points; no other
program."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from conversations.interview.profile_of import to_profile
from conversations.interview.walk import walk
from express_entry import rulebook
from express_entry.ahead.qualifying import qualifies
from express_entry.ahead.rule_change import RuleChange, rule_change, standing
from express_entry.assessment import assess
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from tests import rules
from tests.conversations.reports.people import PEOPLE
from tests.lives.life import PERSON

DAY = date(2026, 10, 1)
MET, NOT_MET = Verdict.MET, Verdict.NOT_MET
Edit = Callable[[Path], None]


def replacing(file: str, old: str, new: str) -> Edit:
    def edit(folder: Path) -> None:
        text = (folder / file).read_text("utf-8")
        assert text.count(old) == 1
        (folder / file).write_text(text.replace(old, new), "utf-8")

    return edit


FEWER_FOR_CLB_9 = replacing(
    "crs/2025-03-25.toml",
    "{ from = 9,  to = 9, with_partner = 29, alone = 31 }",
    "{ from = 9,  to = 9, with_partner = 29, alone = 30 }",
)
HIGHER_MARK = replacing("fsw67/2015-01-01.toml", "pass_mark = 67", "pass_mark = 73")
LOWER_MARK_AGAIN = replacing("fsw67/2015-01-01.toml", "pass_mark = 67", "pass_mark = 72")


def developers_in_stem(folder: Path) -> None:
    path = folder / "categories" / "2026-02-18.toml"
    head, slug, rest = path.read_text("utf-8").partition('slug = "stem"')
    before, count, after = rest.partition("count = ")
    number, _, after = after.partition("\n")
    after = after.replace("occupations = [", 'occupations = [\n  "21232",', 1)
    path.write_text(f"{head}{slug}{before}{count}{int(number) + 1}\n{after}", "utf-8")


def changed_by(tmp_path: Path, *edits: Edit) -> RuleChange:
    folder = rules.copied(tmp_path / "rules")
    for edit in edits:
        edit(folder)
    profile = to_profile(walk(PERSON, ()).answers)
    return rule_change(profile, DAY, rulebook.default(), rulebook.load(folder))


def test_rules_that_say_the_same_change_nothing(tmp_path: Path) -> None:
    found = changed_by(tmp_path)
    assert (found.before.crs, found.after.crs, found.difference) == (424, 424, 0)
    assert not found.matters
    assert (found.items, found.programs, found.doors) == ({}, {}, {})


def test_a_row_of_the_grid_changes_the_item_and_the_total(tmp_path: Path) -> None:
    found = changed_by(tmp_path, FEWER_FOR_CLB_9)
    # Four abilities, a point each.
    assert (found.difference, found.items) == (-4, {"core.first_language": (124, 120)})
    assert found.matters
    assert (found.programs, found.doors) == ({}, {})


def test_another_pass_mark_closes_the_program_and_with_it_the_general_rounds(
    tmp_path: Path,
) -> None:
    found = changed_by(tmp_path, HIGHER_MARK)
    assert found.difference == 0
    assert found.programs == {"fswp": (MET, NOT_MET)}
    assert found.doors == {"general": (MET, NOT_MET)}
    assert found.matters


def test_a_mark_that_is_still_reached_changes_nothing(tmp_path: Path) -> None:
    assert not changed_by(tmp_path, LOWER_MARK_AGAIN).matters


def test_an_occupation_that_is_listed_opens_the_door(tmp_path: Path) -> None:
    found = changed_by(tmp_path, developers_in_stem)
    assert found.doors == {"stem": (NOT_MET, MET)}
    assert (found.difference, found.items, found.programs) == (0, {}, {})
    assert found.matters


@pytest.mark.parametrize("order", [(FEWER_FOR_CLB_9, HIGHER_MARK), (HIGHER_MARK, FEWER_FOR_CLB_9)])
def test_several_changes_are_told_together(tmp_path: Path, order: tuple[Edit, ...]) -> None:
    found = changed_by(tmp_path, *order)
    assert found.difference == -4
    assert set(found.programs) == {"fswp"}


def test_rounds_held_change_nothing_of_it(tmp_path: Path) -> None:
    """So it does not matter which rounds are known where people are looked at."""
    folder = rules.copied(tmp_path / "rules")
    book = rulebook.load(folder)
    history = folder / "rounds" / "history.tsv"
    few = history.read_text("utf-8").splitlines(keepends=True)[:3]
    history.write_text("".join(few), "utf-8")
    fewer = rulebook.load(folder)
    assert len(fewer.rounds.held) < len(book.rounds.held)
    profile = to_profile(walk(PERSON, ()).answers)
    assert standing(profile, DAY, fewer) == standing(profile, DAY, book)


@pytest.mark.parametrize("name", PEOPLE)
def test_a_door_is_what_a_round_of_its_kind_asks(name: str, tmp_path: Path) -> None:
    """For whoever it is, whichever part of the rules is another one: each door as a round asks."""
    session = PEOPLE[name]().session
    assert session is not None
    profile = to_profile(walk(session.answers, session.skipped).answers)
    for number, edit in enumerate((FEWER_FOR_CLB_9, HIGHER_MARK, developers_in_stem)):
        folder = rules.copied(tmp_path / str(number))
        edit(folder)
        after = rulebook.load(folder)
        found = assess(profile, DAY, after)
        expected = {
            one.slug: qualifies("category", one.slug, profile, found, one)[0]
            for one in categories.standing(profile, DAY, rules=after)
            if one.asked
        }
        doors = rule_change(profile, DAY, rulebook.default(), after).after.doors
        assert {slug: doors[slug] for slug in expected} == expected
        assert set(doors) - set(expected) == {"general", "pnp"}
