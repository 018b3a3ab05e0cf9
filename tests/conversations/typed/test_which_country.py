"""Which country is meant is asked where the words do not say it: of a university whose name two
countries have, and of work for an employer elsewhere. Work abroad for a Canadian employer is no
Canadian experience (IRCC's CEC page), so the country of the work is where the person was."""

from __future__ import annotations

import pytest

from tests.conversations.typed.test_everyday import typed


@pytest.mark.parametrize("fact", ["credential.country", "partner.education_country"])
@pytest.mark.parametrize(
    ("words", "codes"),
    [
        # The list of the world's universities has each of these names in two countries.
        ("punjab university", ["IN", "PK"]),
        ("university of punjab", ["IN", "PK"]),
        ("newcastle university", ["AU", "GB"]),
        ("university of york", ["CA", "GB"]),
        ("universidad de córdoba", ["CO", "ES"]),
        # No such name is in the list; each city is one of a hundred thousand people in both.
        ("universidad de mérida", ["MX", "VE"]),
    ],
)
def test_a_university_of_several_countries_is_asked(
    fact: str, words: str, codes: list[str]
) -> None:
    told = typed(fact, words)
    assert "value" not in told
    assert told["suggested"] == codes


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("university of mumbai", "IN"),
        ("university of lagos", "NG"),
        ("university of durham", "GB"),
        ("university of worcester", "GB"),
        ("university of cambridge", "GB"),
        ("universidad de guadalajara", "MX"),
        ("universidad de valencia", "ES"),
        ("panjab university chandigarh", "IN"),
        ("punjab university lahore", "PK"),
        ("punjab university, pakistan", "PK"),
        ("punjab university india", "IN"),
        ("india", "IN"),
        ("newcastle university australia", "AU"),
    ],
)
def test_a_university_of_one_country_is_taken(words: str, code: str) -> None:
    assert typed("credential.country", words) == {"value": code}


@pytest.mark.parametrize(
    ("words", "suggested"),
    [
        ("remote from lagos for a us company", "NG"),
        ("remote from india for a canadian company", "IN"),
        ("remotely for a uk firm", "GB"),
        ("freelance for american clients from pakistan", ["US", "PK"]),
        ("à distance pour une entreprise française", "FR"),
        ("remoto desde bogotá para una empresa de miami", None),
    ],
)
def test_work_for_an_employer_elsewhere_is_asked(words: str, suggested: object) -> None:
    told = typed("job.country", words)
    assert "value" not in told
    assert "not where the employer is" in told["ask"]
    if suggested is not None:
        assert told.get("suggested") == suggested


@pytest.mark.parametrize(
    ("words", "code"),
    [("work from home in india", "IN"), ("remoto desde colombia", "CO"), ("india", "IN")],
)
def test_work_from_home_in_one_country_is_taken(words: str, code: str) -> None:
    assert typed("job.country", words) == {"value": code}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Hyderabad, Pakistan", "PK"),
        ("je vis à San Pedro en Côte d'Ivoire", "CI"),
        ("Tripoli au Liban", "LB"),
        ("Córdoba, España", "ES"),
    ],
)
def test_a_town_is_of_the_country_that_is_said_with_it(words: str, code: str) -> None:
    assert typed("residence", words) == {"value": code}


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        # Each a city of a hundred thousand people, and how only one country begins in a language:
        # San Pedro y Miquelón, Romania, San Cristóbal y Nieves.
        ("San Pedro", ["HN", "PM"]),
        ("Roma", ["IT", "RO"]),
        ("San Cristobal", ["MX", "KN"]),
    ],
)
def test_a_city_is_not_taken_for_a_country_that_begins_like_it(
    words: str, codes: list[str]
) -> None:
    told = typed("residence", words)
    assert "value" not in told
    assert told["suggested"] == codes
