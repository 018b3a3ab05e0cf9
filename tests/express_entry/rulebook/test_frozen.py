"""Rules as they stood on a day: what began later is left out, and what was in force goes on."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from express_entry import rulebook
from express_entry.eligibility.categories import period_on
from express_entry.points import crs
from express_entry.rulebook import kept
from express_entry.rulebook.frozen import begun, frozen, frozen_as_named, name_of
from tests import rules
from tests.express_entry.engine_people import language, single

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "began"),
    [
        (date(2026, 2, 17), date(2025, 12, 8)),  # physicians, inside the lists of 2025
        (date(2026, 2, 18), date(2026, 2, 18)),  # the lists of 2026
        (date(2026, 11, 2), date(2026, 2, 18)),
        (date(2026, 11, 3), date(2026, 11, 3)),  # the CRS reported
        (date(2030, 1, 1), date(2026, 11, 3)),
        (date(2025, 7, 6), date(2025, 3, 25)),  # the CRS without offers
        (date(2025, 7, 7), date(2025, 7, 7)),  # funds
        (date(2020, 10, 19), date(2017, 6, 6)),  # French and siblings, rows inside a set
        (date(2020, 10, 20), date(2020, 10, 20)),
    ],
)
def test_the_last_day_on_which_anything_began(day: date, began: date) -> None:
    assert begun(rulebook.default(), day) == began


def test_fees_change_nothing_for_a_score() -> None:
    assert begun(rulebook.default(), date(2026, 4, 30)) == date(2026, 2, 18)


def test_a_name_is_the_same_until_something_begins_or_is_put_in_place(tmp_path: Path) -> None:
    book = rulebook.default()
    assert name_of(book, date(2026, 10, 1)) == name_of(book, date(2026, 11, 2))
    assert name_of(book, date(2026, 11, 2)) != name_of(book, date(2026, 11, 3))
    folder = rules.copied(tmp_path / "other")
    rules.enter(folder)
    assert name_of(book, date(2026, 10, 1)) != name_of(rulebook.load(folder), date(2026, 10, 1))


def test_a_set_that_begins_later_never_does() -> None:
    book = rulebook.default()
    before, later = frozen(book, date(2026, 11, 2)), date(2027, 1, 1)
    assert (before.on(later).crs.id, before.on(later).estimate) == ("crs-2025-03-25", False)
    assert (book.on(later).crs.id, book.on(later).estimate) == ("crs-2026-11-03", True)
    again = frozen_as_named(book, name_of(book, date(2026, 11, 2)))
    assert again.on(later).crs.id == "crs-2025-03-25"


def test_a_row_that_ends_goes_on() -> None:
    """French with English: 30 points until 2020-10-19, 50 from the day after."""
    bilingual = {"first_language": language(9, "en"), "second_language": language(7, "fr")}
    day = date(2020, 10, 20)

    def points(on: date) -> int:
        book = frozen(rulebook.default(), on)
        items = crs.score(single(day, **bilingual), rules=book).items
        return next(item.points for item in items if item.id == "additional.french")

    assert (points(day - DAY), points(day)) == (30, 50)


def test_funds_and_lists_of_categories_stay_what_they_were() -> None:
    day = date(2025, 7, 7)
    # One person: $14,690 from 2024-06-03, $15,263 from 2025-07-07.
    assert frozen(rulebook.default(), day - DAY).on(day).funds.by_size[0] == 14_690
    assert frozen(rulebook.default(), day).on(day).funds.by_size[0] == 15_263

    def slugs(on: date, day: date) -> set[str]:
        period = period_on(day, rules=frozen(rulebook.default(), on))
        assert period is not None
        return {one.slug for one in period.on(day)}

    day = date(2025, 12, 8)
    assert slugs(day, day) - slugs(day - DAY, day) == {"physicians"}
    day = date(2026, 2, 18)
    assert "agriculture" in slugs(day - DAY, day)
    assert "agriculture" not in slugs(day, day)


def test_before_any_list_there_is_none() -> None:
    assert frozen(rulebook.default(), date(2023, 5, 30)).categories == ()


def test_what_is_stored_is_read_as_it_stood(tmp_path: Path) -> None:
    folder = rules.copied(tmp_path / "rules")
    text, day = kept.packed(folder), date(2026, 11, 3)
    names = [name_of(rulebook.load(folder), on) for on in (day - DAY, day)]
    found = kept.restored([(names[0], text), (names[1], text), ("no day", text), ("x@1", "{")])
    assert list(found) == names
    assert [found[name].on(day).estimate for name in names] == [False, True]
