"""The review; answers that are short, contradict one another or cannot be used."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.conversations.people import CLB_NINE, CONFIRM, ENGINEER, ME, engineer, job
from tests.conversations.questionnaire import asked_for
from tests.conversations.story import Chat, newcomer, reviewer

# ------------------------------------------------------------------ review


def test_the_review_names_what_is_open_and_what_waits_for_it() -> None:
    chat = reviewer(ME | CLB_NINE)
    # Open: 3 of eligibility, the French test, credential, country of residence, whether any work,
    # certificate, and 7 of the profile: 15, of which six are named. Age, language and education or
    # experience are of the CRS and of the 67 points; no work here can open a class, and no test of
    # French closes one.
    lines = chat.card.splitlines()
    begin = lines.index("Still open:")
    assert lines[begin + 1 : begin + 8] == [
        "• Education in one line (decides: CRS, the 67 points)",
        "• Skilled years abroad (decides: CRS, the 67 points, Skilled Worker)",
        "• Skilled years in Canada (decides: CRS, the 67 points, Skilled Worker)",
        "• French test (decides: CRS, the 67 points, Skilled Worker)",
        "• Level of study (credential 1) (decides: Skilled Worker)",
        "• Country you live in",
        "… and 9 more",
    ]


def test_a_review_with_nothing_open_says_nothing_of_the_kind() -> None:
    chat = engineer().taps("Profile", "More", "City").says("Lagos")
    if chat.asks == "city":  # several places of that name: the first one
        chat.taps(chat.labels[0])
    chat.command("/edit")
    assert "Still open" not in chat.card
    assert "Worth a second look" not in chat.card


def test_a_remark_never_stops_anybody() -> None:
    both = job(0, more=True) | job(1, start="2023-01-01", end="2024-01-31")
    chat: Chat = reviewer(ME | both).does(*CONFIRM)
    assert chat.state == "scored"


DIPLOMA = {
    "credential.0.level": "masters", "credential.0.country": "IN",
    "credential.0.completed": "2015-06", "credential.0.assessed": True,
    "credential.0.eca_body": "WES", "credential.0.eca_date": "2024-02-02",
    "credential.0.eca_level": "masters", "credential.0.more": False,
}  # fmt: skip


@pytest.mark.parametrize(
    ("noc", "body", "licence", "transition"),
    [
        # IRCC's page on assessments: physicians MCC, architects CACB, and pharmacists PEBC where a
        # licence is needed; another body's report from before 31 October 2024 does for architects.
        ("31102", "Medical Council of Canada (MCC)", False, False),
        ("31120", "Pharmacy Examining Board of Canada (PEBC)", True, False),
        ("21200", "Canadian Architectural Certification Board (CACB)", True, True),
    ],
)
def test_the_review_names_the_body_that_must_assess(
    noc: str, body: str, licence: bool, transition: bool
) -> None:
    late = DIPLOMA | {"credential.0.eca_date": "2024-10-31"}
    chat = reviewer(ME | late | job(noc=noc, country="IN"))
    assert f"must come from the {body}" in chat.card
    assert "Yours is from WES and may not count" in chat.card
    assert ("you need a licence to practise" in chat.card) is licence
    other = "Another body's report from before 31 October 2024 is accepted while it is valid."
    assert (other in chat.card) is transition
    right = DIPLOMA | {"credential.0.eca_body": body[-5:].strip("()")}
    assert "must come from" not in reviewer(ME | right | job(noc=noc, country="IN")).card
    # The architects' transition is nobody else's.
    early = reviewer(
        ME | DIPLOMA | {"credential.0.eca_date": "2024-10-30"} | job(noc=noc, country="IN")
    )
    assert ("must come from" in early.card) is (noc != "21200")
    # One report in time is enough, whatever a later one of another body is.
    later = {"credential.0.more": True, "credential.1.level": "bachelors"}
    later |= {"credential.1.country": "IN", "credential.1.completed": "2012-06"}
    later |= {"credential.1.assessed": True, "credential.1.eca_body": "IQAS"}
    later |= {"credential.1.eca_date": "2025-03-01", "credential.1.eca_level": "bachelors"}
    both = ME | DIPLOMA | later | {"credential.1.more": False}
    card = reviewer(both | job(noc=noc, country="IN")).card
    assert ("must come from" in card) is (noc != "21200")
    # A Canadian credential beside it meets the requirement by itself.
    canadian = {"credential.0.more": True, "credential.1.level": "masters"}
    canadian |= {"credential.1.country": "CA", "credential.1.completed": "2024-04"}
    also = ME | DIPLOMA | canadian | {"credential.1.more": False}
    assert "must come from" not in reviewer(also | job(noc=noc, country="IN")).card


def test_other_occupations_may_have_any_assessment() -> None:
    assert "must come from" not in reviewer(ME | DIPLOMA | job(country="IN")).card


def test_the_body_is_named_as_soon_as_the_occupation_is_known() -> None:
    told = ME | DIPLOMA | {"has_work": True, "job.0.title": "family physician"}
    chat = asked_for("job.0.noc", told).taps("31102", "Yes, this is my work")
    assert "must come from the Medical Council of Canada (MCC)" in chat.card


# ------------------------------------------------------------------ settlement funds


def family(children: int, married: bool = True) -> dict[str, Any]:
    told: dict[str, Any] = ME | {"children": children}
    return told | {"marital_status": "married"} if married else told


@pytest.mark.parametrize(
    ("children", "married", "money", "asked", "answered"),
    [
        # The table in force from 7 July 2025: 15,263 for one person, 23,360 for three.
        (0, False, "15263", "$15,263 CAD for a family of 1", "That is enough: a family of 1"),
        (1, True, "23360", "$23,360 CAD for a family of 3", "That is enough: a family of 3"),
        (
            1,
            True,
            "13000",
            "$23,360 CAD for a family of 3",
            "($13,000 CAD) are below the $23,360",
        ),
    ],
)
def test_funds_are_asked_and_answered_against_the_table(
    children: int, married: bool, money: str, asked: str, answered: str
) -> None:
    chat = asked_for("funds", family(children, married))
    assert f"IRCC's table asks for {asked}." in chat.card
    assert "you need not show it" not in chat.card
    assert answered in chat.says(money).card


def test_funds_of_a_family_not_known_name_no_figure() -> None:
    chat = asked_for("funds", ME)
    assert "How much money could you show for settling in Canada? Whole Canadian dollars.\n" in (
        chat.card
    )
    assert "$" not in chat.card


OFFER = {
    "work_permit": True, "has_offer": True, "offer.noc": "21232", "offer.full_time": True,
    "offer.lmia": True, "offer.current_employer": True, "offer.permit": "lmia",
    "offer.excluded_employer": False,
}  # fmt: skip


def test_who_may_work_in_canada_and_has_a_qualifying_offer_need_not_show_funds() -> None:
    chat = asked_for("funds", family(0, False) | OFFER)
    assert "you need not show it" in chat.card
    told = chat.says("100").card
    assert "You need not show it" in told
    assert "Without the offer, a family of 1 must show $15,263 CAD." in told
    assert "Your funds" not in reviewer(family(0, False) | OFFER | {"funds": 100}).card


# ------------------------------------------------------------------ facts that do not agree


@pytest.mark.parametrize(
    ("told", "doubt"),
    [
        # From 1 March 2022 to 1 October 2026 a full-time job makes four full years.
        (
            {"canadian_years": 5} | job(),
            "You first said 5 full years of skilled work in Canada; your jobs add up to 4 full",
        ),
        (
            {"foreign_years": 5, "has_work": False},
            "You first said 5 full years of skilled work abroad; your jobs add up to no full year",
        ),
        (
            {"residence": "IN"} | job(),
            "You live in India, but job 1, which goes on, is in Canada",
        ),
        (
            {"residence": "CA", "work_permit": False} | job(),
            "You are not authorized to work in Canada now, but job 1 goes on there",
        ),
    ],
)
def test_answers_that_contradict_each_other_are_named(told: dict[str, Any], doubt: str) -> None:
    assert doubt in reviewer(ME | told).card


def test_answers_that_agree_are_not_doubted() -> None:
    told = {"canadian_years": 4, "residence": "CA", "work_permit": True} | job()
    assert "Worth a second look" not in reviewer(ME | told).card


# ------------------------------------------------------------------ answers that cannot be used


@pytest.mark.parametrize(
    ("key", "typed", "understood", "example"),
    [
        ("passport", "June 2030", "I read “June 2030”", "30 June 2031"),
        ("passport", "30 June", "I read “30 June”, but the year is missing", "30 June 2031"),
        ("credential.0.completed", "2026", "I read “2026” as a year", "June 2015"),
        ("children", "99", "I read 99, but I expect a number from 0 to 20", "2"),
        ("children", "2.5", "I read “2.5”, but I expect a whole number", "2"),
        ("funds", "plenty", "I could not read “plenty” as one number", "25000"),
        ("job.0.hours", "200", "I read 200 hours a week", "37.5"),
        ("marital_status", "purple", "could not match “purple”", "married"),
        ("residence", "Narnia", "a country called “Narnia”", "India"),
        ("english.listening", "7.25", "I read 7.25. IELTS General Training gives 0 to 9", "7.5"),
        ("english.listening", "CLB9", "I read “CLB9” as a level", "7.5"),
    ],
)
def test_a_wrong_answer_gets_what_was_understood_what_is_expected_and_an_example(
    key: str, typed: str, understood: str, example: str
) -> None:
    told = {"has_work": True, "english.test": "ielts_general", "english.date": "2026-03-14"}
    told |= {"credential.0.level": "bachelors"} if key.startswith("credential") else {}
    chat = asked_for(key, told).says(typed)
    complaint = chat.card.split("\n\n")[0]
    assert understood in complaint
    assert example in complaint
    assert chat.asks == key


@pytest.mark.parametrize("typed", ["none", "no", "zero", "Aucun"])
def test_none_is_a_number(typed: str) -> None:
    assert asked_for("children", {}).says(typed).answers["children"] == 0


def test_now_may_be_said_in_french() -> None:
    chat = asked_for("job.0.end", {"has_work": True, "job.0.start": "2020-01"}).says("maintenant")
    assert chat.answers["job.0.end"] == "now"


# ------------------------------------------------------------------ how far it still is


def test_the_usual_way_through_a_section_is_as_long_as_was_foreseen() -> None:
    chat = newcomer()
    steps, foreseen = [], []
    for step in newcomer().tells(ENGINEER):
        # An occupation takes three steps; the estimate is no question.
        further = "Yes, this is my work" in chat.labels or step.startswith("[2123")
        if not further and not chat.is_at("estimate"):
            heading = re.search(r"(\w+) · (\d+) of about (\d+)", chat.card)
            assert heading is not None, chat.card
            steps.append(int(heading[2]))
            foreseen.append(int(heading[3]))
        chat.does(step)
    # Counted by hand for somebody single: who, family, education, years abroad and in Canada; test,
    # scores and day of English, French; country of study, ECA report, its day; where one lives,
    # occupation, months, hours, kind of one job; ties, destination, children, funds.
    assert steps == list(range(1, 22))
    assert min(foreseen) >= 21
    assert foreseen[-1] == 21


# ------------------------------------------------------------------ the city


@pytest.mark.parametrize(
    ("home", "city", "zone"),
    [
        # Hyderabad in India has more people than the one in Pakistan; London more than Ontario's.
        ("IN", "Hyderabad", "Asia/Kolkata"),
        ("PK", "Hyderabad", "Asia/Karachi"),
        ("GB", "London", "Europe/London"),
        ("CA", "London", "America/Toronto"),
    ],
)
def test_of_places_with_one_name_the_one_in_the_country_lived_in_is_meant(
    home: str, city: str, zone: str
) -> None:
    chat = asked_for("city", {"residence": home}).says(city)
    assert f"({zone})" in chat.card


@pytest.mark.parametrize("key", ["city", "job.0.title"])
def test_a_yes_is_no_city_and_no_title(key: str) -> None:
    chat = asked_for(key, {"has_work": True}).says("yes")
    assert "I read “yes”, but here I need a few words" in chat.card
    assert chat.asks == key
