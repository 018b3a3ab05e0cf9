"""``rules check``: the example people come out as worked out by hand, a changed figure in any rule
file is seen in somebody's result, and a mistake in an example is named."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest

from express_entry import rulebook
from express_entry.rulebook import RULES_FOLDER, RuleFileError
from express_entry.scripts import examples, rules_check
from express_entry.scripts.examples import Example

PEOPLE = examples.load(RULES_FOLDER / "examples")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "rules"
    shutil.copytree(RULES_FOLDER, copy)
    return copy


def edit(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text, f"{before!r} is not in {path.name}"
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def checked(folder: Path | None) -> tuple[int, str]:
    out = io.StringIO()
    return rules_check.check(None if folder is None else str(folder), out), out.getvalue()


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_an_example_comes_out_as_worked_out_by_hand(person: Example) -> None:
    assert rules_check.surprises(person, rulebook.default()) == ()


@pytest.fixture(scope="module")
def shipped() -> tuple[int, str]:
    return checked(None)


def test_the_shipped_rules_pass(shipped: tuple[int, str]) -> None:
    status, text = shipped
    assert status == 0
    assert "  all come out as worked out\n" in text
    # Every file is told with the day it was last compared with the official page.
    assert text.count("\n  2026-") >= 16


def test_a_set_without_figures_is_told() -> None:
    out = io.StringIO()
    rules_check.tell_sets(rulebook.default(), out)
    told = out.getvalue()
    assert "crs-2026-11-03 is not computable: scores from 2026-11-03 on are estimates" in told


def test_a_copy_changes_nothing(folder: Path) -> None:
    status, text = checked(folder)
    assert status == 0
    assert text.endswith("shipped rules -> these rules:\n  nothing changes\n")


CHANGES = [
    # file, before, after, what must be told (the person's file, the thing, before and after)
    (
        "programs/2015-01-01.toml",
        "{ teer = [2, 3], language = { listening = 5,",
        "{ teer = [2, 3], language = { listening = 9,",
        "graduate-in-alberta: cec: met -> not_met",
    ),
    (
        "programs/2015-01-01.toml",
        "work_window_years = 3\n",
        "work_window_years = 1\n",
        "graduate-in-alberta: cec: met -> not_met",
    ),
    (
        "process.toml",
        "language_test_years = 2",
        "language_test_years = 1",
        "software-developer: language en: 10 10 9 9, expires 2028-03-14 -> "
        "10 10 9 9, expires 2027-03-14",
    ),
    (
        "process.toml",
        "eca_years = 5",
        "eca_years = 2",
        "software-developer: education: masters -> none",
    ),
    (
        "process.toml",
        "{ effective_from = 2018-06-26, days = 60,",
        "{ effective_from = 2018-06-26, days = 50,",
        "nurse-with-partner: date invitation: 2026-11-01",
    ),
    (
        "language_tests.toml",
        "{ level = 9 , from = 8.0, to = 8.0 },\n  { level = 10, from = 8.5, to = 9.0 },",
        "{ level = 9 , from = 8.0, to = 8.5 },\n  { level = 10, from = 9.0, to = 9.0 },",
        "software-developer: language en: 10 10 9 9, expires 2028-03-14 -> 9 10 9 9, expires",
    ),
    (
        "funds.toml",
        "15263",
        "25001",
        "software-developer: fswp: met -> not_met",
    ),
    ("fees.toml", "principal = 990", "principal = 991", "software-developer: fees: principal 990"),
    (
        "eca.toml",
        'short = "WES"\nname = "World Education Services"\ndesignated = 2013-04-17',
        'short = "WES"\nname = "World Education Services"\ndesignated = 2025-01-01',
        "software-developer: education: masters -> none",
    ),
    (
        "fsw67/2015-01-01.toml",
        "pass_mark = 67",
        "pass_mark = 71",
        "teacher-in-cameroon: fswp: met -> not_met",
    ),
    (
        "crs/2025-03-25.toml",
        "sibling = [ { effective_from = 2025-03-25, points = 15 } ]",
        "sibling = [ { effective_from = 2025-03-25, points = 16 } ]",
        "nurse-with-partner: CRS additional.sibling_in_canada: 15 -> 16",
    ),
    (
        "categories/2026-02-18.toml",
        'language = { language = "fr", level = 7 }',
        'language = { language = "fr", level = 10 }',
        "teacher-in-cameroon: category french: met -> not_met",
    ),
    (
        "rounds/history.tsv",
        "4000\t467\t",
        "4000\t331\t",
        "nurse-with-partner: rounds healthcare:",
    ),
    (
        "documents.toml",
        'id = "job_details"',
        'id = "job_particulars"',
        "nurse-with-partner: paper profile job_particulars",
    ),
    (
        "reminders.toml",
        "[profile_expiry]\ndays = [30, 7, 0]",
        "[profile_expiry]\ndays = [30, 7]",
        "software-developer: date profile_expiry: 2027-09-20; reminded",
    ),
]


# Changes that tell the same thing of the same person, or hide what another does, are apart.
APART = (
    (CHANGES[0], CHANGES[2], CHANGES[8], CHANGES[9]),
    (CHANGES[1], CHANGES[3]),
    (*CHANGES[4:8], *CHANGES[10:]),
)


@pytest.mark.parametrize("changes", APART, ids=["work", "credentials", "others"])
def test_every_changed_figure_is_seen(
    folder: Path, changes: tuple[tuple[str, str, str, str], ...]
) -> None:
    for file, before, after, _ in changes:
        edit(folder / file, before, after)
    _, text = checked(folder)
    assert [told for *_, told in changes if told not in text] == []
    assert "nothing changes" not in text


def test_a_change_is_told_once_with_its_days(folder: Path) -> None:
    edit(folder / "fees.toml", "principal = 990", "principal = 991")
    edit(
        folder / "categories/2026-02-18.toml",
        'language = { language = "fr", level = 7 }',
        'language = { language = "fr", level = 10 }',
    )
    edit(
        folder / "crs/2025-03-25.toml",
        "sibling = [ { effective_from = 2025-03-25, points = 15 } ]",
        "sibling = [ { effective_from = 2025-03-25, points = 16 } ]",
    )
    _, text = checked(folder)
    told = text.partition("What changes for them, shipped rules -> these rules:\n")[2].splitlines()
    # Of fees only on the person's own day.
    others = "partner 990, child 270, right_of_permanent_residence 600"
    assert (
        f"  software-developer: fees: principal 990, {others} -> principal 991, {others}"
        "  (2026-10-01)"
    ) in told
    # The teacher's French test is of 2026-06-09: her own day, and the one new set after it.
    assert [line for line in told if "category french" in line] == [
        "  teacher-in-cameroon: category french: met -> not_met  (2026-10-01, 2026-11-03)"
    ]
    assert [line for line in told if "rounds french" in line] == [
        "  teacher-in-cameroon: rounds french: met; 437 reached, 433 reached, 429 reached, "
        "425 reached, 418 reached -> nothing  (2026-10-01)"
    ]
    # Of more days the first and the last.
    [sibling] = [line for line in told if "sibling_in_canada" in line]
    start = "  nurse-with-partner: CRS additional.sibling_in_canada: 15 -> 16  (2025-03-25 to 2026-"
    assert sibling.startswith(start)
    assert not [line for line in told if line.startswith("  with-an-offer-before-2025-03-25")]
    assert "nothing changes" not in text


def test_the_files_are_told_with_their_days_and_what_is_not_certain(
    shipped: tuple[int, str],
) -> None:
    _, text = shipped
    first, then = text.split("\nLast compared with the official page:\n")
    assert first.startswith(f"The rule files of {RULES_FOLDER} are valid.\n\n")
    sets = first.splitlines()[2:]
    assert sets[:2] == [
        "  crs-2016-11-19: 2016-11-19 until 2025-03-24",
        "  crs-2025-03-25: 2025-03-25 until 2026-11-02",
    ]
    assert [line.split(":")[0].strip() for line in sets[3:]] == [
        "fsw67-2015-01-01",
        "programs-2015-01-01",
        "categories-2023-05-31",
        "categories-2025-02-27",
        "categories-2026-02-18",
    ]
    assert sets[-1] == "  categories-2026-02-18: 2026-02-18 until further notice"
    files = then.partition("\n\n")[0].splitlines()
    # Nothing uncertain is told of the language tests, and of the organizations what is.
    language = files.index("  2026-09-27  language_tests: Approved language tests")
    assert files[language + 1 : language + 3] == [
        "  2026-09-27  eca: Educational credential assessment",
        "              not certain: high; organizations open and close intakes",
    ]
    ids = [line.split()[1].rstrip(":") for line in files if line.startswith("  20")]
    assert ids[8:] == [
        "language_tests", "eca", "funds", "fees", "process", "reminders", "documents", "rounds",
    ]  # fmt: skip


def test_an_example_that_comes_out_otherwise_fails_the_check(folder: Path) -> None:
    edit(folder / "examples/software-developer.toml", "crs = 470", "crs = 471")
    edit(folder / "examples/software-developer.toml", "fsw67 = 72", "fsw67 = 71")
    edit(folder / "examples/software-developer.toml", 'cec = "not_met"', 'cec = "met"')
    edit(folder / "examples/software-developer.toml", "categories = []", 'categories = ["stem"]')
    status, text = checked(folder)
    assert status == 1
    assert [line for line in text.splitlines() if ", worked out" in line] == [
        "  software-developer: CRS 470, worked out 471",
        "  software-developer: 67 points 72, worked out 71",
        "  software-developer: cec is not_met, worked out met",
        "  software-developer: categories met: none, worked out stem",
    ]
    assert (
        "\nThe example people, against what was worked out by hand:\n"
        "  software-developer: CRS 470, worked out 471\n"
    ) in text
    assert (
        "worked out stem\n  Either a figure is wrong, or the example: correct the one that does "
        "not agree with the official page.\n"
    ) in text
    assert "all come out as worked out" not in text
    # A program that the example says nothing of is told.
    edit(folder / "examples/software-developer.toml", 'cec = "met", ', "")
    [person] = [
        one for one in examples.load(folder / "examples") if one.name == "software-developer"
    ]
    told = rules_check.surprises(person, rulebook.default())
    assert "cec is not_met, and nothing was worked out" in told


def test_an_example_can_be_added_without_python(folder: Path) -> None:
    text = (folder / "examples/software-developer.toml").read_text("utf-8")
    # One year older: 31 gives 99 instead of 105, and the 67 points stay (12 until 35).
    older = text.replace("birth_date = 1996-04-03", "birth_date = 1995-04-03")
    (folder / "examples/older.toml").write_text(older.replace("crs = 470", "crs = 464"), "utf-8")
    status, told = checked(folder)
    assert status == 0, told


def test_every_mistake_of_the_rules_and_of_the_examples_is_named(folder: Path) -> None:
    mistakes = [
        ('marital_status = "single"', 'marital_status = "solo"', "profile.marital_status"),
        ("sibling_in_canada = false", "sibling_in_canda = false", "canda: unknown key"),
        ("crs = 470", 'crs = "470"', "expected.crs"),
        ("on = 2026-10-01", "", "on: this key is missing"),
        ("[expected]", "[expected", "cannot be read"),
        ("title =", "titel =", "titel: unknown key"),
    ]
    for number, (before, after, _) in enumerate(mistakes):
        wrong = folder / f"examples/wrong-{number}.toml"
        shutil.copy(folder / "examples/software-developer.toml", wrong)
        edit(wrong, before, after)
    edit(folder / "fees.toml", "principal = 990", "principal = -1")
    status, text = checked(folder)
    assert status == 1
    lines = text.splitlines()
    # The mistakes of the rules and of the examples are told together.
    assert any("fees.toml: table row" in line for line in lines)
    for number, (*_, told) in enumerate(mistakes):
        assert any(f"examples/wrong-{number}.toml" in line and told in line for line in lines), told
    assert "software-developer.toml" not in text


def test_a_folder_without_examples_is_refused(folder: Path) -> None:
    shutil.rmtree(folder / "examples")
    with pytest.raises(RuleFileError, match="no example here"):
        examples.load(folder / "examples")
    assert checked(folder)[0] == 1
