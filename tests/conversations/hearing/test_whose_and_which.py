"""Whose a fact is and which of several: told by first names, by letters, by the order of scores, by
studies and work in one breath. Expected values are read off the sentence; None is not taken."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import Facts, read

TODAY = date(2026, 11, 28)

TOLD: tuple[tuple[str, dict[str, object]], ...] = (
    # First names.
    (
        "My husband Emeka is 36. I am a nurse, 5 years. Emeka MSc, civil engineer 9 yrs.",
        {"occupation": "nurse", "work_foreign_years": 5, "partner.education": "masters",
         "education": None, "partner.work_foreign_years": 9},
    ),
    (
        "I'm Sara, 31, accountant 6 yrs. My husband Omar is 34. Omar's IELTS 7 6 6 6. "
        "Sara's IELTS 8 7 7 7",
        {"age": 31, "english.listening": 8, "partner.english.listening": 7},
    ),
    ("I am Software Engineer, 5 yrs. BTech Software Engineering",
     {"occupation": "software engineer", "work_foreign_years": 5}),
    ("My wife Software tester 3 yrs. Software developer me 5 yrs",
     {"partner.occupation": "software tester", "occupation": "software developer"}),
    ("my wife Nurse 4 yrs", {"partner.occupation": "nurse"}),
    ("Ms, 38, BS Accountancy", {"age": 38, "education": "bachelors"}),
    ("working as QS (quantity surveyor) 5 yr", {"occupation": "quantity surveyor"}),
    # Two lives whose labels have no colon.
    ("Iranian couple. Me 32, MSc, 5y civil engineer. She 30, BA, 4y teacher.",
     {"age": 32, "education": "masters", "partner.age": 30, "partner.education": "bachelors",
      "work_foreign_years": 5}),
    ("Couple à Lyon. Lui (moi) 37, comptable 13 ans, master. Elle 35, infirmière 10 ans.",
     {"age": 37, "partner.age": 35, "work_foreign_years": 13, "education": "masters"}),
    ("girlfriend lives with me 4 yrs. me: 29, welder 6 yrs. she: 27, nurse 3 yrs",
     {"marital_status": None, "age": 29, "partner.age": 27}),
    ("- Me : 32, teacher, 8 yrs, MEd\n- Spouse : 33, carpenter, 12 yrs",
     {"occupation": "teacher", "work_foreign_years": 8, "partner.occupation": "carpenter"}),
    # The order of four scores.
    ("TCF 500/480/13/12 (CO, CE, EO, EE)",
     {"french.listening": 500, "french.reading": 480, "french.speaking": 13,
      "french.writing": 12}),
    ("ielts LRWS 8 7 6.5 7", {"english.listening": 8, "english.writing": 6.5}),
    ("IELTS 6.5/7/7/8 (W/R/S/L)", {"english.writing": 6.5, "english.listening": 8}),
    ("celpip 9 8 7 10 in order speaking reading writing listening",
     {"english.speaking": 9, "english.listening": 10}),
    ("My IELTS: 8 - 8.5 - 7 - 7.5", {"english.listening": 8, "english.speaking": 7.5}),
    ("TEF Canada 9/9/8/9 in NCLC", {"french.nclc.reading": 9, "french.reading": None}),
    ("married. my IELTS 7/6/6/6, TEF she did: 310 CO, 250 CE, 350 EE, 370 EO",
     {"partner.french.listening": 310, "partner.english": None, "french": None}),
    ("married, ielts clb 8 me, clb 5 wife", {"english.clb": 8, "partner.english.clb": 5}),
    ("crs 455 clb 9 spouse clb 6 spouse bachelors", {"english.clb": 9, "partner.english.clb": 6}),
    # Studies under way, broken off or only of so many years.
    ("Licence en gestion + master 1 non validé", {"education": "bachelors"}),
    ("3rd semester of 2 year diploma at Humber. BSc from Nepal", {"education": "bachelors"}),
    ("licence inachevée (2 ans sur 4)", {"education": None}),
    ("technical degree in welding 2 years", {"education": "two_year"}),
    ("I'm a vet (6 yrs university), 7 yrs of practice as vet", {"work_foreign_years": 7}),
    ("J'ai fait médecine 7 ans. 3 ans médecin à l'hôpital", {"work_foreign_years": 3}),
    ("studied law 5 years, then 4 years as lawyer", {"work_foreign_years": 4}),
    # Years of work, and what is no more of them.
    ("married. he is software engineer 13 yrs. he worked in US 3 yrs on H1 (in those 13)",
     {"partner.work_foreign_years": 13}),
    ("36, IT project manager 12 yrs. One kid 4 yrs", {"work_foreign_years": 12}),
    ("plumber 9 yrs, our daughter is 3 years", {"work_foreign_years": 9}),
    ("7 years experience: 4 bookkeeper, 3 finance officer", {"work_foreign_years": 7}),
    ("Malgache 29 ans Antananarivo. 4 ans data engineer", {"age": 29, "work_foreign_years": 4}),
    # Years beside a trade that is not understood, two reports, two lives and nobody's "I".
    ("age 33. exp: 4 yrs teller, 3 yrs tuition teacher (home)", {"work_foreign_years": None}),
    ("age 33. exp: 4 yrs teller, 3 yrs loan officer (bank)", {"work_foreign_years": 7}),
    ("IELTS twice: 6 6 5.5 6 in Jan 2025, 7 7 6 6.5 in Aug 2025", {"english.listening": None}),
    ("Couple. Husband 35 (main) BTech, 11 yrs welder. Wife 31 BSc, 7 yrs nurse.",
     {"age": None, "education": None, "work_foreign_years": None}),
    ("I completed 3 years of BSc but didn't get degree", {"education": None}),
    ("I have one year left of my bachelors", {"education": None}),
    ("licence 2 en droit (pas de diplôme), BTS commerce", {"education": "two_year"}),
    ("14 yrs production planning manager", {"work_foreign_years": 14}),
    ("4 yrs as developer in India, 2 yrs in Australia as business analyst",
     {"occupation": None, "work_foreign_years": 6}),
    ("Industrial engineer BSc. 14 yrs production manager", {"occupation": "production manager"}),
    ("Aircraft mechanic Air Arabia Sharjah 12 yr, before PAF 8 yr",
     {"occupation": "aircraft mechanic", "work_foreign_years": 20}),
    ("nurse 4 yrs Nigeria, 4 yrs here", {"work_foreign_years": None}),
    ("Pakistani in Doha 7 yrs. Senior accountant 11 years total (4 Lahore, 7 Doha)",
     {"work_foreign_years": 11, "residence": "QA"}),
    # Whose a test is, and a partner who has none.
    ("Couple. Moi 33. Elle 30. TCF elle: 400 380 9 10. moi pas de test",
     {"french": None, "partner.french.listening": 400}),
    ("Spouse: 40, BCom. IELTS: self 7/7/6.5/7; spouse NA", {"marital_status": "married"}),
    ("IELTS 7.5/7/7/7, 6 each", {"english.listening": None, "english.each": None}),
    ("jeune femme de 27 ans, master", {"partner": None, "marital_status": None, "age": 27}),
    # Denied, planned, asked.
    ("ECA in process (WES)", {"eca": False}),
    ("sis in Brampton PR (wife's sis)", {"sibling": None}),
    ("IEC accepté pour janvier 2027, Lyon", {"current_permit": None, "residence": "FR"}),
    ("IELTS 7/7/6.5/6.5 (exp 2025)", {"english.listening": None}),
    ("Has anyone got nomination from Ontario with 450? I'm 31", {"nomination": None, "age": 31}),
    ("TEF CO 290 CE 230 EE 310 EO 330 / IELTS non / Gabon", {"english.test": "none"}),
    ("Duolingo 115. IELTS I plan next month", {"english.test": "duolingo"}),
    ("EDE en cours avec WES", {"eca": False}),
    ("Married w/ Canadian citizen? no, she is Brazilian too", {"partner.canadian": None}),
)  # fmt: skip


def _at(facts: Facts, name: str) -> object:
    found: object = facts
    for part in name.split("."):
        found = found.get(part) if isinstance(found, dict) else None
    return found


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_each_fact_is_its_own_persons(text: str, expected: dict[str, object]) -> None:
    facts = read(text, TODAY).facts
    assert {name: _at(facts, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "funds"),
    [
        ("j'ai 30 ans, c'est 25000 euros d'économies", {"amount": 25000, "currency": "EUR"}),
        ("30, single, savings 20000 us$", {"amount": 20000, "currency": "USD"}),
        ("30, single, CA$25,000", 25000),
        ("30, single, savings 25000 c$", 25000),
        ("30 ans, célibataire, 25 000 $ CA", 25000),
        ("30 ans, célibataire, 25 000 $ canadiens", 25000),
        ("30 ans, célibataire, 25000 dollars canadiens", 25000),
    ],
)
def test_money_is_of_the_currency_that_is_named(text: str, funds: object) -> None:
    facts = read(text, TODAY).facts
    assert facts.get("funds_cad", facts.get("funds_other")) == funds


@pytest.mark.parametrize(
    ("text", "occupation"),
    [
        ("j'ai 30 ans, 5 ans ingénieur civil à Douala", "ingénieur civil"),
        ("je suis chargé d'affaires depuis 5 ans à Lyon", "chargé d'affaires"),
        ("30, electrican 5 yrs in Lagos", "electrician"),
    ],
)
def test_an_occupation_keeps_its_accents(text: str, occupation: str) -> None:
    assert read(text, TODAY).facts["occupation"] == occupation
