"""Years that are none of work, or cannot be: told twice, of a permit, of studies, more than
somebody has been in Canada. Expected values are read off the sentence; None is not taken."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import Facts, read

TODAY = date(2026, 11, 28)

TOLD: tuple[tuple[str, dict[str, object]], ...] = (
    # A sum is not added to its parts.
    (
        "Plumber: 3 years with one firm and 5 years with another, 8 years in total. Lives in Kenya",
        {"work_foreign_years": 8},
    ),
    (
        "J'ai travaillé 2 ans comme caissier et 3 ans comme vendeur, soit 5 ans en tout.",
        {"work_foreign_years": 5},
    ),
    ("Welder in Doha 4 years, then 4 years in Muscat", {"work_foreign_years": 8}),
    # What is said by mistake is not counted, nor is it what somebody is.
    ("Lima. Nurse 3 yrs... sorry 4 yrs", {"work_foreign_years": 4}),
    (
        "I work as a pilot's assistant, sorry, cabin crew supervisor, 7 years in Quito",
        {"occupation": "cabin crew supervisor", "work_foreign_years": 7},
    ),
    # How long a permit is good for.
    (
        "I'm 31 from Ghana, got a 2 year open work permit till June 2028, baker in Moncton 1 year.",
        {"work_canada_years": 1, "current_permit": "open"},
    ),
    (
        "J'ai reçu un permis ouvert de 3 ans. Boulanger à Moncton depuis 1 an.",
        {"current_permit": "open", "work_canada_years": 1},
    ),
    # Studies in Canada.
    (
        "study permit in Regina, red river 2 years finishing may 2027",
        {"work_canada_years": None, "occupation": None},
    ),
    # Before somebody came.
    (
        "I was a nurse in Manila for 4 years, then moved to Canada on study permit.",
        {"work_foreign_years": 4, "work_canada_years": None},
    ),
    (
        "worked 3 yrs as baker, then came to Canada, now on PGWP and cook here 1 year",
        {"work_foreign_years": 3, "work_canada_years": 1},
    ),
    # More than somebody has been there.
    (
        "I moved to Canada in August 2024. Cook in Halifax, 6 years of experience, open permit.",
        {"work_canada_years": None, "work_foreign_years": None, "occupation": "cook"},
    ),
    (
        "Came to Canada 3 years ago with PGWP, living in Regina, 5 years welder.",
        {"work_canada_years": None},
    ),
    (
        "Je suis arrivé au Canada en mai 2025, permis fermé, soudeur, 4 ans d'expérience.",
        {"work_canada_years": None},
    ),
    (
        "living in Toronto since 2022, pgwp, 2 yr 6 months as cashier supervisor",
        {"work_canada_years": 2.5},
    ),
    # A verb or a thing that stands in a title.
    ("I moved to Winnipeg on an open work permit in 2024", {"occupation": None}),
    ("my contract in Oman ends in March, staff nurse 5 years", {"occupation": "staff nurse"}),
    ("dentist, 3 yrs practice in Jaipur", {"occupation": "dentist", "work_foreign_years": 3}),
)


OTHERS: tuple[tuple[str, dict[str, object]], ...] = (
    # Studies to come are none; two years of a technical school are two years.
    ("PhD in view, MSc completed 2020 at Makerere", {"education": "masters"}),
    (
        "my family is pushing me to do a master in Canada. Bachelor in finance from Quito",
        {"education": "bachelors", "education_country": "EC"},
    ),
    ("plumber, technical degree of two years from Peru", {"education": "two_year"}),
    ("welder, 12th pass plus ITI 2 years", {"education": "two_year", "occupation": "welder"}),
    ("BCom (3 yr) + B.Ed (2 yr), teacher 5 yrs", {"education": "two_or_more"}),
    ("engineer with bachelor and a specialization", {"education": None}),
    # What a child or a friend has is not one's own.
    (
        "48, two kids, eldest is in Halifax on study permit. We live in Lahore",
        {"current_permit": None, "residence": "PK", "children": 2},
    ),
    (
        "my partner, we don't live together, is in Canada with PGWP. I'm in Cali, 27",
        {"partner.current_permit": None, "residence": "CO"},
    ),
    (
        "Spouse open work permit holder, cook in Regina 10 months",
        {"current_permit": "open", "work_canada_years": 0.83},
    ),
    # Money and tests.
    (
        "a house worth 30 million rupees but cash only 6 million rupees, Lahore",
        {"funds_other": {"amount": 6000000, "currency": "PKR"}},
    ),
    ("Neither of us has done WES. My wife is a nurse", {"eca": False, "partner.eca": False}),
    ("French: started Duolingo", {"english.test": None, "french.test": None}),
    # Who has no work today may have worked; where somebody is.
    ("wife BA, no work", {"partner.work_foreign_years": None}),
    ("Hey, Rio de Janeiro here. 28, single", {"residence": "BR"}),
    ("Ghanaian here. 28, single", {"residence": None}),
    ("I hold a permanent job in Istanbul as a baker, 7 years", {"residence": "TR"}),
)


def flat(facts: Facts) -> Facts:
    """The facts by their names with dots."""
    told: Facts = {}
    for name, value in facts.items():
        if isinstance(value, dict) and name in ("partner", "english", "french"):
            told |= {f"{name}.{inner}": one for inner, one in value.items()}
        else:
            told[name] = value
    return told


@pytest.mark.parametrize(("message", "expected"), TOLD)
def test_years_are_only_those_of_work(message: str, expected: dict[str, object]) -> None:
    told = flat(read(message, TODAY).facts)
    assert {name: told.get(name) for name in expected} == expected


@pytest.mark.parametrize(("message", "expected"), OTHERS)
def test_what_is_not_so_today_is_not_taken(message: str, expected: dict[str, object]) -> None:
    told = flat(read(message, TODAY).facts)
    assert {name: told.get(name) for name in expected} == expected
