"""A rule file with a mistake is refused, and the message names the file and the row."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from express_entry import rulebook
from express_entry.points import crs
from express_entry.rulebook import Rulebook, RuleFileError
from tests import rules
from tests.express_entry.engine_people import language, single


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "rules"
    rules.copied(copy)
    return copy


def edit(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(before) == 1, f"{before!r} is there {text.count(before)} times"
    path.write_text(text.replace(before, after), encoding="utf-8")


NEW = "crs/2025-03-25.toml"
CATEGORIES = "categories/2026-02-18.toml"
HISTORY = "rounds/history.tsv"

MISTAKES = [
    # file, before, after, what the message must say
    (
        NEW,
        "verified_on = 2026-08-24",
        "verified_on = 2026-08-24\nauthor = 1",
        "author: unknown key",
    ),
    (
        NEW,
        "{ from = 18, to = 18, with_partner = 90,",
        "{ from = 18, to = 18, wth = 90,",
        "age.rows row 2",
    ),
    (NEW, "{ from = 30, to = 30, with", "{ from = 31, to = 31, with", "gap before row 5"),
    (NEW, "{ from = 20, to = 29, with", "{ from = 20, to = 30, with", "overlap at row 5"),
    (NEW, "{ from = 45,          with", "{ from = 45, to = 60, with", "no 'to'"),
    (
        NEW,
        "with_partner = 100, alone = 110 }\nrows",
        "with_partner = 100, alone = 111 }\nrows",
        "age.maximum",
    ),
    (NEW, "alone = 500", "alone = 499", "caps.core.alone"),
    (
        NEW,
        '{ level = "two_year",    with_partner = 91,  alone = 98,  partner = 7,  tier = 1 },\n',
        "",
        "levels in this order",
    ),
    (NEW, "maximum = 20\n", "maximum = 20.5\n", "partner_language.maximum"),
    (NEW, "maximum = 20\n", "maximum = true\n", "partner_language.maximum"),
    (NEW, "effective_from = 2025-03-25\n", "effective_from = 2025-03-26\n", "gap"),
    (NEW, "effective_from = 2025-03-25\n", "effective_from = 2025-03-24\n", "overlap"),
    (NEW, "effective_to = 2026-11-02 ", "effective_to = 2026-11-01 ", "gap"),
    (NEW, "computable = true", "", "computable: this key is missing"),
    (NEW, 'id = "crs-2025-03-25"', 'id = "crs-2016-11-19"', "based_on"),
    (
        NEW,
        "https://www.canada.ca/en/immigration-refugees-citizenship/services",
        "somewhere",
        "source",
    ),
    (NEW, "[caps]", "[caps", "cannot be read"),
    (
        "crs/2016-11-19.toml",
        "effective_from = 2020-10-20",
        "effective_from = 2020-10-21",
        "gap before row 2",
    ),
    (
        "crs/2016-11-19.toml",
        "effective_to = 2020-10-19",
        "effective_to = 2020-10-20",
        "overlap at row 2",
    ),
    ("crs/2026-11-03.toml", "computable = false", "computable = true", "no points or no NOC codes"),
    (
        "crs/2026-11-03.toml",
        'based_on = "crs-2025-03-25"',
        'based_on = "crs-2026-11-03"',
        "based_on",
    ),
    (
        "fsw67/2015-01-01.toml",
        "{ from = 4, to = 5, points = 13 }",
        "{ from = 5, to = 5, points = 13 }",
        "gap",
    ),
    ("fsw67/2015-01-01.toml", "first_maximum = 24", "first_maximum = 23", "first_maximum"),
    ("programs/2015-01-01.toml", "teer = [2, 3]", "teer = [2]", "each TEER"),
    (
        "programs/2015-01-01.toml",
        '{ group = "73", ',
        '{ group = "723", title = "x" },\n  { group = "73", ',
        "723 overlaps 72",
    ),
    (
        "crs/2016-11-19.toml",
        '{ noc_prefix = "00", points = 200 },',
        '{ noc_prefix = "0", points = 200 },\n  { noc_prefix = "00", points = 300 },',
        "00 is never reached",
    ),
    ("language_tests.toml", "from = 207.0", "from = 208.0", ""),
    ("funds.toml", "effective_from = 2025-07-07", "effective_from = 2025-07-08", "gap"),
    ("fees.toml", "effective_to = 2024-04-29", "effective_to = 2024-04-30", "overlap"),
    (
        "process.toml",
        "{ effective_from = 2015-01-01, effective_to = 2016-11-18, days = 60 }",
        "{ effective_to = 2016-11-18, days = 60 }",
        "needs effective_from",
    ),
    ("process.toml", "days_after_letter = 30", "days_after_leter = 30", "unknown key"),
    ("eca.toml", "designated = 2024-05-20", 'designated = "2024-05-20"', "organization row 8"),
    (CATEGORIES, "count = 25", "count = 24", "category row 4: trades: count must be 25"),
    (CATEGORIES, "count = 25\n", 'count = "25"\n', "category row 4.count"),
    (
        CATEGORIES,
        'slug = "trades"',
        'slug = "trades"\ntypo = 1',
        "category row 4.typo: unknown key",
    ),
    (CATEGORIES, "effective_from = 2026-02-18", "effective_from = 2026-02-20", "gap"),
    (
        "documents.toml",
        'when = "sibling"',
        'when = "brother"',
        "when: Input should be 'always'",
    ),
    ("documents.toml", 'id = "job_details"', 'id = "eca"', "there twice"),
    (
        HISTORY,
        "2026-10-01\tcategory\ttrades",
        "2026-10-01\tcategory\tstem",
        "line 449: no row of names.toml says that",
    ),
    (HISTORY, "2026-10-01\tcategory", "2025-10-01\tcategory", "line 449: rounds must be in order"),
    (HISTORY, "447\t2026-10-01", "446\t2026-10-01", "line 449: round 446 is there twice"),
    (HISTORY, "3500\t476\t", "3500\t4760\t", "line 449: cutoff: Input should be less than"),
    (HISTORY, "447\t2026-10-01", "447\t2026-10-02", "was held on 2026-10-02, after as_of"),
    (HISTORY, "3500\t476\t", "3500\t476\t\t\t\t\t", "line 449: more columns"),
]


@pytest.mark.parametrize(("file", "before", "after", "says"), MISTAKES)
def test_a_mistake_is_refused_and_named(
    folder: Path, file: str, before: str, after: str, says: str
) -> None:
    path = folder / file
    if file == "language_tests.toml":
        before, after, says = "from = 207, ", "from = 208, ", "gap before the row of level 7"
    edit(path, before, after)
    with pytest.raises(RuleFileError) as caught:
        rulebook.load(folder)
    assert says in str(caught.value)


def test_an_overlap_of_scores_is_refused(folder: Path) -> None:
    edit(folder / "language_tests.toml", "from = 207, ", "from = 206, ")
    with pytest.raises(
        RuleFileError, match=r"language_tests.*test row.*overlap at the row of level 7"
    ):
        rulebook.load(folder)


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("taken_to = 2023-12-10", "taken_to = 2023-12-11", "overlap"),
        ("taken_to = 2023-12-10", "taken_to = 2023-12-09", "gap"),
        ("taken_to = 2023-12-10\n", "", "without taken_to"),
        ("taken_from = 2023-12-11\n", "", "needs taken_from"),
        ("taken_from = 2023-12-11\n", "taken_from = 2023-12-11\ntaken_to = 2030-01-01\n", "last"),
    ],
)
def test_scales_of_one_test_follow_on_day_by_day(
    folder: Path, before: str, after: str, says: str
) -> None:
    edit(folder / "language_tests.toml", before, after)
    with pytest.raises(RuleFileError, match=rf"tef_canada.*{says}"):
        rulebook.load(folder)


def test_a_file_in_the_wrong_place_is_refused(folder: Path) -> None:
    shutil.copy(folder / NEW, folder / "crs-2027.toml")
    with pytest.raises(RuleFileError, match=r"crs-2027\.toml"):
        rulebook.load(folder)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "funds.toml").unlink()
    with pytest.raises(RuleFileError, match=r"funds\.toml: the file is missing"):
        rulebook.load(folder)


def test_two_sets_with_one_identifier_are_refused(folder: Path) -> None:
    edit(folder / "crs/2026-11-03.toml", 'id = "crs-2026-11-03"', 'id = "crs-2025-03-25"')
    with pytest.raises(RuleFileError):
        rulebook.load(folder)


def test_every_mistake_of_every_file_is_told_at_once(folder: Path) -> None:
    edit(folder / NEW, "alone = 500", "alone = 499")
    edit(folder / CATEGORIES, 'slug = "trades"', 'slug = "trades"\ntypo = 1')
    edit(folder / HISTORY, "447\t2026-10-01", "446\t2026-10-01")
    edit(folder / HISTORY, "\n445\t", "\n445x9\t")
    (folder / "fees.toml").write_text("[[table]\n", encoding="utf-8")
    with pytest.raises(RuleFileError) as caught:
        rulebook.load(folder)
    told = str(caught.value).splitlines()
    assert [line.removeprefix(str(folder)).split(":")[0] for line in told] == [
        "/crs/2025-03-25.toml",
        "/categories/2026-02-18.toml",
        "/fees.toml",
        "/rounds/history.tsv",
        "/rounds/history.tsv",
    ]


# ------------------------------------------------------------------ the rules of 2026-11-03
#
# MADE-UP FIGURES: the points and lists below are invented for these tests. The real ones are not
# known and are in no file of this project.

ON = date(2026, 11, 3)
MADE_UP_TIERS = """[[high_wage.tiers]]
id = "2.0x"
multiple_of_median_wage = 2.0
canadian_work = 111
job_offer = 77
noc = ["00012"]

[[high_wage.tiers]]
id = "1.5x"
multiple_of_median_wage = 1.5
canadian_work = 66
job_offer = 44
noc = ["21231"]

[[high_wage.tiers]]
id = "1.3x"
multiple_of_median_wage = 1.3
canadian_work = 33
job_offer = 22
noc = ["21232"]
"""


def fill_in(folder: Path) -> Path:
    path = folder / "crs/2026-11-03.toml"
    text = path.read_text(encoding="utf-8").replace("computable = false", "computable = true")
    path.write_text(text[: text.index("[high_wage]")] + MADE_UP_TIERS, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def filled_in(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """Read once for all that score with it; rules do not change."""
    return rulebook.load(fill_in(rules.copied(tmp_path_factory.mktemp("filled") / "rules")))


def test_scores_are_estimates_until_a_person_fills_the_file_in(filled_in: Rulebook) -> None:
    before = crs.score(single(ON))
    assert (before.estimate, before.rule_set) == (True, "crs-2025-03-25")
    after = crs.score(single(ON, canadian_work_nocs={}), rules=filled_in)
    assert (after.estimate, after.rule_set, after.in_force) == (
        False,
        "crs-2026-11-03",
        "crs-2026-11-03",
    )
    # The tables it does not give are those of the set it is based on.
    assert after.total == before.total


@pytest.mark.parametrize(
    ("nocs", "expected"),
    [
        ({"21231": 1}, 66),
        ({"21231": 0}, 0),  # less than a year
        ({"21232": 3, "21231": 1}, 66),  # the highest tier
        ({"21232": 3, "00012": 1}, 111),
        ({"64100": 5}, 0),
        ({}, 0),
    ],
)
def test_high_wage_canadian_work(filled_in: Rulebook, nocs: dict[str, int], expected: int) -> None:
    result = crs.score(single(ON, canadian_work_nocs=nocs), rules=filled_in)
    line = next(i for i in result.items if i.id == "additional.high_wage_work")
    assert line.points == result.sections["additional"].points == expected


@pytest.mark.parametrize(
    ("offer", "expected", "tier"),
    [
        ({"noc": "21231", "qualifying": True}, 44, "1.5x"),
        ({"noc": "00012", "qualifying": True}, 77, "2.0x"),
        ({"noc": "21231", "qualifying": False}, 0, None),
        ({"noc": "64100", "qualifying": True}, 0, None),
        (None, 0, None),
    ],
)
def test_high_wage_offer(
    filled_in: Rulebook, offer: dict[str, Any] | None, expected: int, tier: str | None
) -> None:
    result = crs.score(single(ON, canadian_work_nocs={}, job_offer=offer), rules=filled_in)
    line = next(i for i in result.items if i.id == "additional.high_wage_offer")
    assert line.points == expected
    told: dict[str, Any] = offer or {"job_offer": False}
    assert line.facts == (told if tier is None else told | {"tier": tier})


def test_a_high_wage_offer_whose_occupation_is_not_told_asks_for_it(filled_in: Rulebook) -> None:
    offer = {"noc": None, "qualifying": True}
    result = crs.score(single(ON, canadian_work_nocs={}, job_offer=offer), rules=filled_in)
    line = next(i for i in result.items if i.id == "additional.high_wage_offer")
    assert (line.points, line.missing, line.rule) == (0, ("job_offer.noc",), "job offer")


@pytest.mark.parametrize(("years", "missing"), [(0, ()), (1, ("canadian_work_nocs",))])
def test_high_wage_work_whose_occupation_is_not_told_asks_for_it(
    filled_in: Rulebook, years: int, missing: tuple[str, ...]
) -> None:
    result = crs.score(single(ON, canadian_work_years=years), rules=filled_in)
    line = next(i for i in result.items if i.id == "additional.high_wage_work")
    assert (line.points, line.missing) == (0, missing)


def test_the_day_before_nothing_of_it_applies(filled_in: Rulebook) -> None:
    result = crs.score(single(date(2026, 11, 2), canadian_work_nocs={"00012": 5}), rules=filled_in)
    assert not [item for item in result.items if "high_wage" in item.id]


def test_a_table_of_its_own_replaces_the_one_it_is_based_on(folder: Path) -> None:
    path = fill_in(folder) / "crs/2026-11-03.toml"
    text = path.read_text(encoding="utf-8")
    own = """
[transferability]
group_maximum = { education = 50, foreign_work = 50, trade_certificate = 50 }
language_tiers = [
  { from = 0, to = 6, tier = 0 },
  { from = 7, to = 8, tier = 1 },
  { from = 9, tier = 2 },
]
canadian_work_tiers = [
  { from = 0, to = 0, tier = 0 },
  { from = 1, to = 1, tier = 1 },
  { from = 2, tier = 2 },
]
foreign_work_tiers = [
  { from = 0, to = 0, tier = 0 },
  { from = 1, to = 2, tier = 1 },
  { from = 3, tier = 2 },
]
points = [ [0, 0, 0], [0, 1, 2], [0, 3, 4] ]
trade_certificate = [ { from = 0, points = 0 } ]
"""
    path.write_text(text + own, encoding="utf-8")
    told = single(ON, education="masters", first_language=language(9), canadian_work_nocs={})
    result = crs.score(told, rules=rulebook.load(folder))
    assert result.sections["transferability"].points == 4
