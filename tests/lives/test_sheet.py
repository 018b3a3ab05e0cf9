"""The form sheet, each part whole: what was told, in the form's order, and a button to copy each.

The person of ``life.py``, as they told it.
"""

from __future__ import annotations

import pytest

from tests.lives.life import Life, scored

PARTS: dict[str, list[tuple[str, str]]] = {
    "Personal details": [
        ("Date of birth", "15 June 1996"),
        ("Marital status", "Single"),
        ("Country you live in", "India"),
        ("Dependent children", "0"),
        ("Passport expiry", "5 May 2033"),
    ],
    "Languages": [
        ("English test", "IELTS General Training"),
        ("English test date", "10 March 2026"),
        ("English: listening", "8"),
        ("English: reading", "7.5"),
        ("English: writing", "7"),
        ("English: speaking", "7"),
        ("French test", "I haven't taken one"),
    ],
    "Education": [
        ("Level of study", "Bachelor's, or any 3+ year program"),
        ("Country of study", "India"),
        ("Completed", "June 2017"),
        ("ECA report", "Yes"),
        ("ECA organization", "WES"),
        ("ECA report date", "2 February 2025"),
        ("ECA result", "Bachelor's, or any 3+ year program"),
    ],
    "Application details": [
        ("Where you mean to live", "Ontario"),
        ("Brother or sister in Canada", "No"),
        ("Provincial nomination", "No"),
        ("Job offer in Canada", "No"),
        ("Settlement funds", "$20,000 CAD"),
    ],
    "Work history": [
        ("Job title", "software developer"),
        ("Occupation (NOC)", "21232 Software developers and programmers"),
        ("Country of work", "India"),
        ("Start", "1 March 2019"),
        ("End", "now (still there)"),
        ("Hours a week", "40"),
        ("Paid", "Yes"),
        ("Self-employed", "No"),
        ("Trade certificate", "No"),
    ],
}
ENTRIES = {
    "Education": "Credential 1: Bachelor's, or any 3+ year program",
    "Work history": "Job 1: software developer",
}


SECOND_JOB = {
    "job.0.more": True,
    "job.1.title": "tester",
    "job.1.noc": "22222",
    "job.1.country": "IN",
    "job.1.start": "2018-01-01",
    "job.1.end": "2019-02-28",
    "job.1.hours": "30",
    "job.1.paid": True,
    "job.1.self_employed": False,
    "job.1.more": False,
}


def sheet(part: str) -> Life:
    life = scored().command("/sheet")
    return life if part == "Personal details" else life.taps(part)


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_the_sheet(part: str) -> None:
    life, told = sheet(part), PARTS[part]
    lines = [f"For IRCC's form: {part}"]
    if part in ENTRIES:
        lines.append(ENTRIES[part])
    lines += [f"{label}: {value}" for label, value in told]
    lines += ["", "The first buttons copy a value for pasting."]
    assert life.card.splitlines() == lines
    copies = [(one.label, one.copies) for one in life.buttons if one.copies is not None]
    assert copies == [(label[:24], value) for label, value in told]
    others = [name for name in PARTS if name != part]  # "Partner" is not offered to a single
    assert life.labels[len(told) :] == [*others, "Back to my score"]


@pytest.mark.parametrize(("jobs", "pages"), [(1, 1), (2, 2)])
def test_more_than_twelve_values_go_on_the_next_page(jobs: int, pages: int) -> None:
    # A job tells eight values, and the certificate is one more: nine, or seventeen. Of the second
    # job the first four (to its start) are on the first page.
    life = scored(answers=SECOND_JOB if jobs > 1 else None).does("/sheet", "[Work history")
    copies = [one for one in life.buttons if one.copies is not None]
    assert len(copies) == (9 if pages == 1 else 12)
    assert ("More" in life.labels) is (pages > 1)
    if pages == 1:
        return
    life.taps("More")
    assert life.card.splitlines()[1:3] == ["Job 2: tester", "End: 28 February 2019"]
    assert [one.copies for one in life.buttons if one.copies is not None] == [
        "28 February 2019", "30", "Yes", "No", "No",
    ]  # fmt: skip
    # Round again to the first.
    assert "Job title: software developer" in life.taps("More").card
