"""The country of a university by its name, or by what people call it. Where each of them is, is
general knowledge."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing import schools
from conversations.hearing.told import read

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("unilag", "NG"),  # University of Lagos
        ("uniben", "NG"),  # University of Benin, in Benin City
        ("university of benin", "NG"),
        ("sharif", "IR"),
        ("sun yat sen university", "CN"),
        ("univ of ibadan", "NG"),
        ("universite de yaounde i", "CM"),
        ("strathclyde", "GB"),
        ("heriot watt", "GB"),
        ("otago", "NZ"),
        ("lakehead university", "CA"),
        ("conestoga", "CA"),
        ("ufpe", "BR"),  # Universidade Federal de Pernambuco
        ("obafemi awolowo", "NG"),
        ("midlands state university", "ZW"),
        ("la sorbonne", "FR"),
    ],
)
def test_a_school_is_known_by_its_names(name: str, country: str) -> None:
    found = schools.named(name.split())
    assert found is not None
    assert found[0] == country


@pytest.mark.parametrize(
    ("name", "at_home", "country"),
    [
        ("ust", (), "PH"),  # of all that have one, the University of Santo Tomas is called so
        ("nust", ("ZW",), "ZW"),
        ("u of r", ("CA",), "CA"),  # Regina; Rochester and Richmond are of the United States
        ("u of r", (), None),
        ("newcastle university", ("AU",), "AU"),
        # Too short to be the only one of that name, but for somebody who is from there.
        ("unn", ("NG",), "NG"),
        ("york", (), None),
        # What is no name at all.
        ("computer science", (), None),
        ("state university", ("US",), None),
        ("bachelor of science", (), None),
        ("agri", ("TR",), None),
        ("dut", ("ZA",), None),
    ],
)
def test_of_several_it_is_the_one_that_is_near(
    name: str, at_home: tuple[str, ...], country: str | None
) -> None:
    found = schools.named(name.split(), at_home)
    assert (found and found[0]) == country


@pytest.mark.parametrize(
    ("message", "country"),
    [
        ("30, BSc Microbiology (UNILAG)", "NG"),
        ("I hold an M.Sc. from Sharif. 34", "IR"),
        ("My degree: BSc Environmental Science, 4 yrs, Peradeniya", "LK"),
        ("BEng Strathclyde + MSc Heriot-Watt", "GB"),
        ("HND Accounting (Yaba Tech), 27", "NG"),
        ("Bachelor of Social Work, University of Benin, I live in Lagos", "NG"),
        ("BS Accountancy UST, I'm from Manila", "PH"),
        ("btech 4 yrs vit vellore", "IN"),
        ("B.E (civil) 4yrs from Chennai", "IN"),
        ("master of accounting, Deakin, 2 years", "AU"),
        ("licence en droit, Université de Yaoundé II", "CM"),
        ("2 yr diploma at Conestoga", "CA"),
        # What is to come, is not finished, or is nobody's.
        ("bachelor, admitted to Strathclyde for masters", None),
        ("BSc. I work at the University of Ibadan", None),
        ("BSc. My brother is at Strathclyde", None),
        ("masters from york", None),
        ("26 ans, licence de droit, caissier à Lomé 2 ans", None),
    ],
)
def test_a_degree_is_of_the_country_of_its_school(message: str, country: str | None) -> None:
    assert read(message, TODAY).facts.get("education_country") == country


@pytest.mark.parametrize("message", ["BSc UNILAG, 30", "MSc Heriot-Watt, 31", "BA Sorbonne"])
def test_a_school_does_not_tell_where_somebody_lives(message: str) -> None:
    assert "residence" not in read(message, TODAY).facts


def test_years_that_studies_took_at_a_place_are_no_work() -> None:
    told = read("B.E (civil) 4yrs from Chennai. site engineer 5 yr", TODAY).facts
    assert told["work_foreign_years"] == 5
