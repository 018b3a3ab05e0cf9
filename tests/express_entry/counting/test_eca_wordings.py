"""The words on an assessment report and their level, typed from IRCC's table (ECA page of
2024-11-12): what is there, what is there only beside something else, and what is not."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from express_entry import rulebook
from express_entry.candidate.profile import Credential, EducationLevel
from express_entry.counting import education
from express_entry.counting.eca_wordings import LONGEST, Reading, read
from express_entry.rulebook import RuleFileError
from tests import rules
from tests.express_entry.applicants import ON


def test_the_table_is_whole() -> None:
    # facts/eca.toml: rows per level of IRCC's table; none for "none".
    told = Counter(str(row.level) for row in rulebook.default().eca_wordings)
    assert told == {
        "secondary": 8,
        "one_year": 8,
        "two_year": 11,
        "bachelors": 19,
        "two_or_more": 52,
        "masters": 48,
        "doctorate": 6,
    }
    table = rulebook.default().eca.wordings
    assert (table.rows, str(table.as_of)) == (152, "2024-11-12")


def test_every_row_is_read_as_itself() -> None:
    for row in rulebook.default().eca_wordings:
        said = row.report_says
        for placeholder, words in (
            ("[name of discipline]", "Nursing"),
            ("[area of concentration]", "Nursing and Care"),
            ("[name of discipline, such as Business Administration, Law, Psychology]", "Education"),
            ("[x years]", "two years of"),
            ("[plus/including]", "plus"),
            ("[specialized/vocational/technical]", "vocational"),
            ("[trade]", "welding"),
            ("[Arts/Science]", "Arts"),
        ):
            said = said.replace(placeholder, words)
        assert "[" not in said
        for form in (said, said.upper(), said.replace("'", "’"), said.replace("’", "'")):
            assert read(form) == Reading(row.level), form


@pytest.mark.parametrize(
    ("says", "level"),
    [
        ("Secondary School Diploma", "secondary"),
        ("High School Diploma including technical training in plumbing", "secondary"),
        ("One-year certificate in Accounting", "one_year"),
        # No length is printed: the traps of the table.
        ("College Certificate", "one_year"),
        ("University certificate or diploma", "one_year"),
        ("University Certificate", "one_year"),  # two rows of the table for the selection grid
        ("University Diploma", "one_year"),
        ("College Diploma", "two_year"),
        ("Associate Degree", "two_year"),
        ("Associate of Science degree", "two_year"),
        ("College Diploma (three years)", "bachelors"),
        ("Diploma (two years)", "two_year"),
        ("Bachelor’s degree (four years)", "bachelors"),
        ("bachelor's   degree  (four years).", "bachelors"),
        ("Bachelor's degree with a focus in Mechanical Engineering", "bachelors"),
        ("Master of Science", "masters"),
        ("Master’s Degree (Taught)", "masters"),
        # Professional degrees, though named bachelor or doctor.
        ("Bachelor of Laws", "masters"),
        ("Bachelor of Science in Pharmacy degree", "masters"),
        ("Four-year Bachelor of Science degree with a focus in pharmacy", "masters"),
        ("Juris Doctor", "masters"),
        ("Doctor of Medicine degree", "masters"),
        ("Doctor of Medicine", "masters"),  # without its last word it is still that row
        ("Doctor of Pharmacy", "masters"),
        ("Earned Doctorate (Ph.D.)", "doctorate"),
        ("earned doctorate (PhD)", "doctorate"),
        ("Doctor of Law", "doctorate"),  # the row's own example
        ("Doctor of Education", "doctorate"),
        (
            "Three-year or more certificate, diploma, or degree plus a Graduate Certificate",
            "two_or_more",
        ),
        ("Not comparable to a completed Canadian credential", "none"),
    ],
)
def test_what_a_report_says(says: str, level: str) -> None:
    assert read(says) == Reading(EducationLevel(level))


@pytest.mark.parametrize(
    "says",
    [
        "Graduate Certificate",
        "graduate diploma",
        "Graduate Certificate with a focus in Data Science",
        "Post-Bachelor’s Certificate",
        "Post-Bachelor's Diploma",
        "Postgraduate certificate",
        "Postgraduate Diploma",
    ],
)
def test_what_is_listed_only_beside_three_years_has_no_level_alone(says: str) -> None:
    assert read(says) == Reading(None, together=True)


@pytest.mark.parametrize(
    "says",
    [
        "Doctor of Dental Medicine",  # a professional degree or a doctorate
        "Doctor of Pharmaceutical Sciences",
        "Bachelor's degree with a focus in pharmacy",
    ],
)
def test_what_may_be_two_levels_has_none(says: str) -> None:
    assert read(says) == Reading(None, together=False)


@pytest.mark.parametrize(
    "says",
    [
        "",
        "Diploma",
        "Degree",
        "Bachelor of Science",
        "Master",
        "Doctor of",
        "Master of",
        "Advanced diploma",
        "Associate of Science",  # the row has "degree" after the placeholder
        "College Diploma (four years)",
        "Bachelor's degrees",
        "a College Diploma",
        "one year of post-secondary, completed",
        "[name of discipline]",
        "Master of " + "x" * LONGEST,
    ],
)
def test_what_is_not_in_the_table_is_not_guessed(says: str) -> None:
    assert read(says) is None


def test_the_longest_row_fits() -> None:
    assert max(len(row.report_says) for row in rulebook.default().eca_wordings) < LONGEST
    longest = "Master of " + "x" * (LONGEST - 10)
    assert read(longest) == Reading(EducationLevel.MASTERS)


def test_one_report_on_two_credentials_counts_as_two_or_more() -> None:
    report = {"organization": "WES", "issued_on": "2025-02-02", "equivalent": "two_or_more"}
    held = Credential.model_validate({"in_canada": False, "assessed": True, "eca": report})
    assert education.standing((held,), ON).level is EducationLevel.TWO_OR_MORE


# ------------------------------------------------------------------ rules check


def broken(tmp_path: Path, old: str, new: str, name: str = "eca_equivalency.tsv") -> str:
    """What is told of the rules with one line changed."""
    folder = tmp_path / "rules"
    rules.copied(folder)
    text = (folder / name).read_text("utf-8")
    assert text.count(old) == 1
    (folder / name).write_text(text.replace(old, new), "utf-8")
    with pytest.raises(RuleFileError) as told:
        rulebook.load(folder)
    return str(told.value).replace(str(folder), "rules")


ROW = "Associate Degree\ttwo_year\t91\t98\t19"


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (
            "Associate Degree\tone_year\t91\t98\t19",
            "one_year is 84 and 90 points in the CRS and 15 in the selection grid, not 91",
        ),
        (
            "Associate Degree\ttwo_year\t91\t98\t21",
            "two_year is 91 and 98 points in the CRS and 19 in the selection grid, not 91",
        ),
        ("Associate Degree\ttwo_year\t91\t97\t19", "not 91, 97 and 19"),
        ("Associate Degree\ttwo_year\t92\t98\t19", "not 92, 98 and 19"),
        ("Associate Degree\ttwo_years\t91\t98\t19", "level"),
        ("\ttwo_year\t91\t98\t19", "report_says"),
        ("College Diploma\ttwo_year\t91\t98\t19", "'College Diploma' is there twice"),
        (f"{ROW}\t1", "more columns than the first line names"),
        (f"{ROW}\nAnother\ttwo_year\t91\t98\t19", "153 rows, not the 152 of eca.toml"),
    ],
)
def test_a_mistake_in_a_row_is_told_with_its_line(tmp_path: Path, new: str, said: str) -> None:
    told = broken(tmp_path, f"\n{ROW}\n", f"\n{new}\n")
    assert said in told
    assert told.startswith("rules/eca_equivalency.tsv: ")
    if "rows" not in said:
        assert "line " in told


def test_other_mistakes_of_the_table_are_told(tmp_path: Path) -> None:
    missing = broken(tmp_path, "University certificate or diploma\t", "University paper\t")
    assert missing.count("no row 'University certificate or diploma', which eca.toml names") == 2
    shutil.rmtree(tmp_path / "rules")
    columns = broken(
        tmp_path, "report_says\tlevel\twith_partner", "report_says\twith_partner\tlevel"
    )
    assert columns.endswith(
        "line 1: the columns must be report_says, level, with_partner, alone, fsw67"
    )


def test_a_missing_table_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    rules.copied(folder)
    (folder / "eca_equivalency.tsv").unlink()
    with pytest.raises(RuleFileError, match=r"eca_equivalency\.tsv: the file is missing"):
        rulebook.load(folder)
