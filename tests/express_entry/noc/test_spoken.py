"""Occupations said in a language that has no official titles. Each expectation was looked up by
hand among the titles of NOC 2021 unit groups."""

from __future__ import annotations

import pytest

from express_entry import noc
from express_entry.noc import spoken
from express_entry.noc.classification import classification
from express_entry.noc.search import is_clear

CODES = {group.code for group in classification().groups}


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("cocinero", "63200"),  # Cooks
        ("Cocinera", "63200"),
        ("chef ejecutivo", "62200"),  # Chefs
        ("mesera", "65200"),  # Food and beverage servers
        ("panadero", "63202"),  # Bakers
        ("enfermera", "31301"),  # Registered nurses
        ("soy enfermera", "31301"),
        ("médica general", "31102"),  # General practitioners and family physicians
        ("odontólogo", "31110"),  # Dentists
        ("farmacéutica", "31120"),  # Pharmacists
        ("fisioterapeuta", "31202"),  # Physiotherapists
        ("contador público", "11100"),  # Financial auditors and accountants
        ("contadora", "11100"),
        ("abogado", "41101"),  # Lawyers
        ("profesora de primaria", "41221"),  # Elementary school and kindergarten teachers
        ("docente universitario", "41200"),  # University professors and lecturers
        ("soldador", "72106"),  # Welders
        ("plomero", "72300"),  # Plumbers
        ("fontanero", "72300"),
        ("gasfitero", "72300"),
        ("carpintero", "72310"),  # Carpenters
        ("mecánico automotriz", "72410"),  # Automotive service technicians
        ("camionero", "73300"),  # Transport truck drivers
        ("niñera", "44100"),  # Home child care providers
        ("cuidadora de ancianos", "44101"),  # Home support workers, caregivers
        ("ingeniera civil", "21300"),  # Civil engineers
        ("ingeniero industrial", "21321"),  # Industrial and manufacturing engineers
        ("ingeniero de software", "21231"),  # Software engineers and designers
        ("desarrollador de software", "21232"),  # Software developers and programmers
        ("diseñadora gráfica", "52120"),  # Graphic designers
        ("arquitecta", "21200"),  # Architects
        ("psicóloga", "31200"),  # Psychologists
        ("gerente de recursos humanos", "10011"),  # Human resources managers
        ("economista", "41401"),  # Economists
        ("nutricionista", "31121"),  # Dietitians and nutritionists
        ("peluquera", "63210"),  # Hairstylists and barbers
        ("guardia de seguridad", "64410"),  # Security guards
        ("azafata", "64311"),  # Flight attendants
        ("agrónomo", "21112"),  # Agricultural representatives, consultants and specialists
        ("ingeniera química", "21320"),  # Chemical engineers
    ],
)
def test_an_occupation_said_in_spanish_is_clear(said: str, code: str) -> None:
    found = noc.search(said)
    assert is_clear(found)
    assert [match.code for match in found.matches] == [code]


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        # Software engineers; systems specialists; computer engineers; software developers.
        ("ingeniero de sistemas", {"21231", "21222", "21311", "21232"}),
        ("albañil", {"72320", "75110", "73100"}),  # bricklayers, labourers, concrete finishers
        ("topógrafa", {"21203", "22213"}),  # land surveyors; survey technologists
        ("chofer", {"73300", "73301", "75200", "75201"}),  # trucks, buses, taxis, deliveries
        ("costurera", {"94132", "64200"}),  # sewing machines; dressmakers
    ],
)
def test_what_several_groups_are_called_is_chosen_from(said: str, codes: set[str]) -> None:
    found = noc.search(said)
    assert {match.code for match in found.matches} == codes
    assert not is_clear(found)


@pytest.mark.parametrize(
    ("said", "english"),
    [
        ("ingeniero", "engineer"),
        ("profesora", "teacher"),
        ("gerente", "manager"),
        # Words that titles of English and French have inside, or in their stems.
        ("médico", "doctor"),
        ("médica", "doctor"),
        ("operario", "labourer"),
        ("obrera", "labourer"),
        ("operador", "machine operator"),
        ("diseñador", "designer"),
        ("diseñadora", "designer"),
    ],
)
def test_a_wide_word_brings_the_question_of_its_english_one(said: str, english: str) -> None:
    found = noc.search(said)
    assert found.narrowing is not None
    assert found == noc.search(english)
    assert noc.search(said, choice=0) == noc.search(english, choice=0)


def test_the_words_of_who_speaks_the_language_go_before_titles_of_another() -> None:
    """ "Conductor" leads an orchestra in English and drives in Spanish, "maestro" teaches there."""
    assert noc.search("conductor").matches[0].code == "51121"
    assert noc.search("conductor", "es").matches[0].code == "73300"
    assert noc.search("maestro").matches[0].code == "51121"
    assert noc.search("maestro", "es") == noc.search("teacher")


def test_physicians_stand_before_their_aides() -> None:
    # General practitioners; then specialists of clinics, of surgery. Aides are 33102.
    for said, language in (("médico", "es"), ("doctor", "es"), ("médecin", "fr"), ("doctor", "en")):
        codes = [match.code for match in noc.search(said, language).matches]
        assert codes[:3] == ["31102", "31100", "31101"], said
    assert [match.code for match in noc.search("médico general").matches] == ["31102"]


def test_designers_of_graphics_and_of_products_stand_first() -> None:
    # Graphic, Web, interior, fashion and industrial designers.
    for said, language in (("diseñador", "es"), ("designer", "fr"), ("designer", "en")):
        codes = [match.code for match in noc.search(said, language).matches]
        assert codes[0] == "52120", said
        assert "22211" in codes[:5], said


def test_labourers_stand_first() -> None:
    for said, language in (("operario", "es"), ("ouvrier", "fr"), ("labourer", "en")):
        titles = [match.title for match in noc.search(said, "en", 2).matches]
        assert all("labourers" in title.casefold() for title in titles), (said, language, titles)


def test_spellings_of_one_stem_are_all_heard() -> None:
    """ "Diseño" and "diseñador" have one stem."""
    assert noc.search("diseño") == noc.search("diseñador")


def test_a_firm_behind_an_occupation_hides_it_not() -> None:
    found = noc.search("abogada en un banco")
    assert found.matches[0].code == "41101"
    assert not is_clear(found)


@pytest.mark.parametrize("said", ["chef", "software engineer", "comptable"])
def test_words_of_english_and_french_titles_are_theirs(said: str) -> None:
    assert {match.why for match in noc.search(said).matches} & set(known_terms()) == set()


def test_a_misspelt_english_word_is_no_spanish_one_of_its_stem() -> None:
    """ "Electrican" has the stem of "electricista"."""
    assert spoken.spoken("electrican") is None
    assert spoken.spoken("electricistas") is not None


def known_terms() -> list[str]:
    return [
        term
        for language in spoken.languages()
        for terms, _, _ in spoken.lines(language)
        for term in terms
    ]


@pytest.mark.parametrize("language", spoken.languages())
def test_every_line_points_to_groups_that_exist_or_to_an_english_term(language: str) -> None:
    for terms, codes, _ in spoken.lines(language):
        assert terms
        assert codes, terms
        if codes[0].startswith(spoken.MEANS):
            assert noc.search(codes[0].removeprefix(spoken.MEANS)).matches, terms
        elif not codes[0].startswith((spoken.SMALL, spoken.READ_AS, spoken.CODE)):
            assert set(codes) <= CODES, terms


@pytest.mark.parametrize("language", spoken.languages())
def test_no_term_means_two_things(language: str) -> None:
    reader = spoken.table(language).reader
    given: dict[tuple[str, ...], tuple[str, ...]] = {}
    for terms, codes, _ in spoken.lines(language):
        if codes[0].startswith((spoken.SMALL, spoken.READ_AS, spoken.CODE)):
            continue
        for term in terms:
            stems = reader.stems(term)
            assert stems, term
            assert given.setdefault(stems, codes) == codes, term
