"""The form sheet: what was told in the form's order, each value to copy; what is missing marked and
told there. The person of ``life.py``, as they told it.
"""

from __future__ import annotations

import re

import pytest

from conversations.chat.turn import base36
from conversations.voice.replies import AmendCard, Card
from tests.conversations.story import Chat
from tests.lives.life import scored, submitted
from tests.lives.test_newer_evidence import COUPLE

MISSING = "not told yet"
THERE = "enter it there; I never keep it"
PARTS: dict[str, list[tuple[str, str]]] = {
    "Contact details": [
        ("Street and number", MISSING),
        ("City", MISSING),
        ("E-mail", MISSING),
        ("Phone", MISSING),
    ],
    "Languages": [
        ("English test", "IELTS General Training"),
        ("English test date", "10 March 2026"),
        ("English: listening", "8"),
        ("English: reading", "7.5"),
        ("English: writing", "7"),
        ("English: speaking", "7"),
        ("English test report number", MISSING),
        ("French test", "I haven't taken one"),
    ],
    "Education": [
        ("Level of study", "Bachelor's, or any 3+ year program"),
        ("Field of study", MISSING),
        ("School", MISSING),
        ("City of the school", MISSING),
        ("Country of study", "India"),
        ("Studies began", MISSING),
        ("Completed", "June 2017"),
        ("ECA report", "Yes"),
        ("ECA organization", "WES"),
        ("ECA report date", "2 February 2025"),
        ("ECA reference number", MISSING),
        ("ECA result", "Bachelor's, or any 3+ year program"),
    ],
    "Application details": [
        ("Where you mean to live", "Ontario"),
        ("Brother or sister in Canada", "No"),
        ("Provincial nomination", "No"),
        ("Job offer in Canada", "No"),
        ("Settlement funds", "$20,000 CAD"),
        ("Representative, if you have one", THERE),
    ],
    "Work history": [
        ("Job title", "software developer"),
        ("Occupation (NOC)", "21232 Software developers and programmers"),
        ("Employer", MISSING),
        ("City of work", MISSING),
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


def markup(chat: Chat) -> str:
    [card] = [one for one in chat.replies if isinstance(one, (Card, AmendCard))]
    return card.html


def form_told(chat: Chat) -> dict[str, str]:
    assert chat.session is not None
    return chat.session.form


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_the_sheet(part: str) -> None:
    life, told = scored().command("/sheet").taps(part), PARTS[part]
    lines = [f"For IRCC's form: {part}"]
    if part in ENTRIES:
        lines.append(ENTRIES[part])
    lines += [f"{label}: {value}" for label, value in told]
    assert [line for line in life.card.splitlines() if line][: len(lines)] == lines
    # Every value that is told is one tap from the clipboard, and nothing else is.
    copied = re.findall(r"<code>(.*?)</code>", markup(life))
    values = [value for _, value in told if value not in (MISSING, THERE)]
    assert [one.replace("&#39;", "'") for one in copied] == values
    missing = sum(value == MISSING for _, value in told)
    assert (f"Fill in what is missing ({missing})" in life.labels) is bool(missing)


def test_nobody_single_is_shown_a_partner() -> None:
    life = scored().command("/sheet")
    assert "Partner" not in life.labels
    # A card of an earlier release, whose sixth part was the partner's, leads to no such page.
    assert life.session is not None
    life.taps_data(f"1.{base36(life.session.turn)}.p.5")
    assert "Partner" not in life.card
    assert "Partner" in scored(answers=COUPLE).command("/sheet").labels


def test_more_than_twelve_lines_go_on_the_next_page() -> None:
    life = scored(answers=SECOND_JOB).does("/sheet", "[Work history")
    assert "Job 2: tester" not in life.taps("More").card.splitlines()[0]
    assert "End: 28 February 2019" in life.card
    assert "Job title: software developer" in life.taps("More").card  # round again


# ------------------------------------------------------------------------- told there


def test_what_is_missing_is_told_line_by_line() -> None:
    life = scored().does("/sheet", "[Fill in what is missing (9)")
    assert life.card.startswith("Family name?")
    life.says("Score")  # what means a command is that, also here
    life.does("/sheet", "[Fill in what is missing (9)").says("Núñez de Łódź")
    assert life.card.startswith("Given names?")
    life.taps("Skip")
    life.taps("Skip").says("Female")  # other names are skipped, too
    assert life.card.startswith("City of birth?")
    life.says("back")
    assert "Family name: Núñez de Łódź" in life.card
    assert form_told(life) == {"family_name": "Núñez de Łódź", "sex": "Female"}


@pytest.mark.parametrize("name", ["Will Smith", "Married", "29", "CLB 9", "I am 30, single", "No"])
def test_a_name_is_a_name_whatever_it_would_mean_elsewhere(name: str) -> None:
    life = scored().does("/sheet", "[Fill in what is missing (9)").says(name)
    assert form_told(life) == {"family_name": name}
    assert life.answers == scored().answers


def test_a_line_is_told_and_changed_by_its_name() -> None:
    life = scored().command("/sheet").says("family name: O'Brien <b>")
    assert "Family name: O'Brien <b>" in life.card
    life.taps("Change a line", "Family name").says("O'Brien")
    life.taps("Back")
    assert form_told(life) == {"family_name": "O'Brien"}
    life.taps("Change a line", "Family name", "Erase this")
    assert form_told(life) == {}


@pytest.mark.parametrize(
    ("line", "typed", "said", "kept"),
    [
        ("Country of birth", "Atlantis", "I know no country of that name.", "Ireland"),
        ("Passport issued on", "3/4/2021", "I could not read that as one day.", "3 April 2021"),
        ("Other names used", "x" * 121, "Please write it in 1 to 120 characters.", "Jo"),
    ],
)
def test_what_cannot_be_is_asked_again(line: str, typed: str, said: str, kept: str) -> None:
    life = scored().command("/sheet").says(f"{line}: {typed}")
    assert life.card.startswith(said)
    assert form_told(life) == {}
    life.says(kept).command("/sheet")
    assert f"{line}: {kept}" in life.card + life.taps("More").card


def test_a_question_that_is_missing_is_asked_as_always() -> None:
    life = scored(answers={"destination": "not_QC"}).does("/sheet", "[Application details")
    assert "(the form asks more exactly)" in life.card
    life.taps("Fill in what is missing (1)", "Ontario")
    assert "Where you mean to live: Ontario" in life.card


def test_what_was_told_of_a_job_goes_with_it() -> None:
    life = scored(answers=SECOND_JOB).does("/sheet", "[Work history")
    for name in ("Acme", "Pune", "Initech", "Delhi"):
        life.taps(life.labels[0]) if life.labels[0].startswith("Fill") else None
        life.says(name)
    assert form_told(life)["job.1.employer"] == "Initech"
    life.does("/edit", "[Work", "[Job 1: software developer", "[Remove this entry")
    assert form_told(life) == {"job.0.employer": "Initech", "job.0.work_city": "Delhi"}


def test_of_two_jobs_a_line_by_its_name_is_that_of_the_one_without() -> None:
    life = scored(answers=SECOND_JOB).does("/sheet", "[Work history")
    life.says("employer: Acme", "employer: Initech")
    assert form_told(life) == {"job.0.employer": "Acme", "job.1.employer": "Initech"}
    life.taps("Change a line")
    assert "Employer (Job 1: software developer)" in life.labels
    life.taps("More") if "Employer (Job 2: tester)" not in life.labels else None
    life.taps("Employer (Job 2: tester)").says("Globex")
    assert form_told(life)["job.1.employer"] == "Globex"


# ------------------------------------------------------------------------- at once


def test_a_profile_after_one_that_ended_is_filled_in_from_the_same_sheet() -> None:
    life = submitted(answers={"passport": "2027-01-31"}).until("2027-10-20").does("/expired")
    while "[Today" in life.labels:
        life.taps("Today")
    life.command("/sheet")
    assert "Your last profile is over. Everything it asks is still here." in life.card
    assert "Your passport expired on 31 January 2027." in life.card
    life.taps("All in one go")
    assert "Date of birth: 15 June 1996" in life.heard
    assert life.heard.count("For IRCC's form:") == 6  # contact details: nothing told yet
    assert "Hours a week: 40" in life.heard
