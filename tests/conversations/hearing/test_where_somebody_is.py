"""Where somebody lives and studied, told by who they are, by a city, by a university. Expected
values are read off the sentence; None is not taken."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import Facts, read
from tests.evaluation.test_messages import flat

TODAY = date(2026, 11, 28)

TOLD: tuple[tuple[str, dict[str, object]], ...] = (
    # A nationality, what somebody is, and a place.
    ("Nepali student in Melbourne, 26", {"residence": "AU"}),
    ("Zambian care worker in UK, 33", {"residence": "GB"}),
    ("Moldovan couple in Lisbon", {"residence": "PT"}),
    ("Cuban nurse, 30", {"residence": None, "occupation": "nurse"}),
    ("Malawian in Cape Town, 31", {"residence": "ZA"}),
    ("Venezolana en Chile", {"residence": "CL"}),
    # What somebody is, and where.
    ("40, pipe welder in Doha", {"residence": "QA"}),
    ("we are both teachers in Accra", {"residence": "GH"}),
    ("My wife and I both in Ludhiana", {"residence": "IN"}),
    ("I teach primary in Maldives since 2019", {"residence": "MV"}),
    ("job offer as welder in Toronto", {"residence": None}),
    ("I worked as welder in Doha", {"residence": None}),
    # Greetings, and where one is now.
    ("Greetings from Addis. I am 36", {"residence": "ET"}),
    ("manager 14 years between Beirut and Kuwait, now Kuwait", {"residence": "KW"}),
    # The kind of a restaurant is no country.
    ("Cook in a Korean restaurant in Calgary 2 years on PGWP",
     {"work_canada_years": 2, "work_foreign_years": None}),
    # Universities by their short names.
    ("B.Com UoN, 30", {"education": "bachelors", "education_country": "KE"}),
    ("MBA from AUB", {"education_country": "LB"}),
    ("masters polimi", {"education_country": "IT"}),
    ("master from Tsinghua", {"education_country": "CN"}),
    ("Bachelor of Social Work Makerere", {"education_country": "UG"}),
    ("BSc from uWaterloo", {"education_country": "CA"}),
    # Years at a university are no work.
    ("UX designer 6 yrs. Bachelor design 4 yrs USP", {"work_foreign_years": 6}),
    # Who somebody is is not where they studied.
    ("Soy ingeniero civil colombiano, 36", {"education_country": None}),
)  # fmt: skip


@pytest.mark.parametrize(("message", "expected"), TOLD)
def test_where_somebody_is(message: str, expected: Facts) -> None:
    facts = dict(flat(read(message, TODAY).facts))
    assert {name: facts.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("said", "home", "where"),
    [
        ("accountant in Lagos 2018-2023", "CA", None),
        ("accountant in Lagos 2018-2023", None, "NG"),
        ("comptable à Lagos de 2018 à 2023", "CA", None),
        ("contadora en Bogotá de 2018 a 2023", "CA", None),
        ("I live in Lagos now, accountant", "CA", "NG"),
        ("I moved to Lagos in July", "CA", "NG"),
    ],
)
def test_where_somebody_worked_moves_nobody_who_is_known_to_be_elsewhere(
    said: str, home: str | None, where: str | None
) -> None:
    assert read(said, TODAY, home=home).facts.get("residence") == where
