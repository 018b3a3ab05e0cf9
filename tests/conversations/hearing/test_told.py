"""Of a whole message only what it states of its writer, today, is read."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import Facts, read
from conversations.interview.reading.telling import asked_in

TODAY = date(2026, 11, 28)

_FOUR: Facts = {"listening": 7, "reading": 7, "writing": 6, "speaking": 6}
TOLD: tuple[tuple[str, Facts], ...] = (
    (
        "29, single, bachelors from India, 4 years as a software engineer in Pune, IELTS 8 7.5 7 7",
        {
            "age": 29,
            "marital_status": "single",
            "education": "bachelors",
            "education_country": "IN",
            "work_foreign_years": 4,
            # A report of IELTS prints listening, reading, writing, speaking in this order.
            "english": {
                "test": "ielts_general",
                "listening": 8,
                "reading": 7.5,
                "writing": 7,
                "speaking": 7,
            },
        },
    ),
    (
        # A report of PTE Core prints listening, reading, speaking, writing in this order.
        "PTE Core 80 75 70 78",
        {
            "english": {
                "test": "pte_core",
                "listening": 80,
                "reading": 75,
                "speaking": 70,
                "writing": 78,
            }
        },
    ),
    (
        "ielts 7.5(L) 6.5(R) 6.0(W) 6.5(S)",
        {
            "english": {
                "test": "ielts_general",
                "listening": 7.5,
                "reading": 6.5,
                "writing": 6,
                "speaking": 6.5,
            }
        },
    ),
    ("CELPIP 9 each", {"english": {"test": "celpip_general", "each": 9}}),
    ("my wife is 31 and I am 34", {"age": 34, "marital_status": "married", "partner": {"age": 31}}),
    ("I have 26000 CAD in savings", {"funds_cad": 26000}),
    ("I have one son and two daughters", {"children": 3}),
    ("living in Dubai", {"residence": "AE"}),
    ("I am on pgwp until 2027-10", {"current_permit": "pgwp", "permit_end": "2027-10"}),
    ("j'ai 32 ans, célibataire, TCF Canada pas encore", {"age": 32, "marital_status": "single"}),
    ("I want to live in Halifax", {"destination": "NS"}),
    ("my eca is by WES", {"eca": "WES"}),
    # What stands between signs, and in fields.
    ("29/M/single", {"age": 29, "marital_status": "single"}),
    ("Age - 27\nStatus - single\nExp - 3 years cook in Oman", {"work_foreign_years": 3}),
    ("Sibling in Canada: no\nCanadian experience: none", {"sibling": False}),
    ("Canadian experience: none", {"work_canada_years": 0}),
    (
        "IELTS L-8 R-7 W-6.5 S-6",
        {
            "english": {
                "test": "ielts_general",
                "listening": 8,
                "reading": 7,
                "writing": 6.5,
                "speaking": 6,
            }
        },
    ),
    # Lengths of time: 14 months are 1 1/6 years.
    ("14 months as a cook in Calgary", {"work_canada_years": 1.17}),
    ("2 yrs 6 months as a cook in Calgary", {"work_canada_years": 2.5}),
    ("cook in Calgary for a year and a half", {"work_canada_years": 1.5}),
    ("Jan 2018 to Mar 2021 cook in Calgary", {"work_canada_years": 3.17}),
    ("6 years of experience as a cook, of which 2 years in Canada", {"work_foreign_years": 4}),
    ("two year college diploma", {"education": "two_year"}),
    ("have LMIA approved job offer", {"lmia": True, "job_offer": True}),
    ("no lmia", {"lmia": False}),
    ("OINP nominee", {"nomination": "ON"}),
    ("my brother lives in Calgary, he is a PR", {"sibling": True}),
    ("got my PGWP and it is valid until 15 May 2027", {"permit_end": "2027-05-15"}),
    ("chef in vancouver for 3 years", {"work_canada_years": 3}),
    ("data analyst vancouver 2 yrs", {"work_canada_years": 2}),
    # Of ten years three were in Canada, so seven were not.
    ("10 years experience out of which 3 in Canada", {"work_foreign_years": 7}),
    ("total 10 years exp, 3 in Canada", {"work_canada_years": 3}),
    ("electrician 5 years (3 yrs in Oman, 2 yrs in Qatar)", {"work_foreign_years": 5}),
    ("2 years with Acme London as data analyst", {"work_foreign_years": 2}),
    ("father of two", {"children": 2}),
    ("kids 2 (17 and 14)", {"children": 2}),
    ("no degree just high school", {"education": "secondary"}),
    ("doing masters now, have bachelors", {"education": "bachelors"}),
    ("brother in Canada (citizen)", {"sibling": True}),
    ("I got my ECA", {"eca": True}),
    ("documents sent to WES", {"eca": False}),
    ("my pgwp is expiring on August 15, 2027", {"permit_end": "2027-08-15"}),
    ("CELPIP 7-7-6-6, 9", {"english": {"test": "celpip_general", **_FOUR}}),
    ("my wife passed away", {"marital_status": "widowed"}),
    ("daughter 6 son 3", {"children": 2}),
    ("Canadian work: 0", {"work_canada_years": 0}),
    ("my employer gave offer + LMIA positive", {"job_offer": True, "lmia": True}),
    ("teacher 7 years primary school accra", {"occupation": "teacher"}),
    ("TCF 9 nclc", {"french": {"test": "tcf_canada", "nclc": 9}}),
)

OF_TWO: tuple[tuple[str, Facts, Facts], ...] = (
    ("I am 30. Spouse: 31, BSc, IELTS 6 each", {"age": 30}, {"age": 31, "education": "bachelors"}),
    ("I'm 29, she is 27 (my wife)", {"age": 29}, {"age": 27}),
    ("wife is 27. both masters", {"education": "masters"}, {"education": "masters"}),
    ("me 36, husband 40 mechanic", {"age": 36}, {"age": 40, "occupation": "mechanic"}),
    ("my husband is a chef", {}, {"occupation": "chef"}),
    (
        "my ielts is 8 7 7 7, hers is 6 in all. wife is 30",
        {},
        {"english": {"test": "ielts_general", "each": 6}},
    ),
    ("kids 2, wife 35, ielts 7 each", {"english": {"test": "ielts_general", "each": 7}}, {}),
    ("my husband is 33, has masters", {}, {"education": "masters"}),
    ("Wife (32) BSc. I am 35", {"age": 35}, {"age": 32, "education": "bachelors"}),
    ("wife too. me: 31. her: 29, BDS", {"age": 31}, {"age": 29}),
    ("31/married/spouse not working/MTech", {"education": "masters"}, {"education": None}),
    ("I'm 38 and she's 36, common law", {"marital_status": "common_law"}, {"age": 36}),
)


@pytest.mark.parametrize(("message", "expected"), TOLD)
def test_what_a_message_states_is_read(message: str, expected: Facts) -> None:
    facts = read(message, TODAY).facts
    assert {name: facts.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("my brother has a master's and lives in Toronto", ["education", "residence"]),
        ("my sister is 25 and has 3 years as a nurse", ["age", "work_foreign_years", "noc"]),
        ("my manager is 45", ["age"]),
        ("my friend got a nomination from Ontario", ["nomination"]),
        ("I have 26k USD in the bank", ["funds_cad"]),
        ("26 lakh rupees savings", ["funds_cad"]),
        ("my salary is 60000 CAD per year", ["funds_cad"]),
        ("my agent charged 3000 CAD", ["funds_cad"]),
        ("I work 8 hours a day", ["work_foreign_years", "work_canada_years", "age"]),
        ("I will finish my masters next year", ["education"]),
        ("I will get a job offer soon", ["job_offer"]),
        ("if I had a nomination", ["nomination"]),
        ("no job offer and no nomination", ["age", "residence"]),
        ("wife expecting our first baby in march", ["children"]),
        ("the rent is shared by 3 kids of the landlord", ["children"]),
        ("mock test celpip 9 9 8 8", ["age"]),
        ("my agent says i need 10000 dollars and IELTS 7 each", ["funds_cad"]),
        ("retaking ielts to reach clb 9", ["education"]),
        ("I used to be married", ["marital_status"]),
        ("we want 3 kids", ["children"]),
        ("TEF B2", ["age"]),
        ("LMIA based work permit", ["lmia"]),
        ("boss may apply for lmia", ["lmia", "job_offer"]),
        ("came to canada as a student", ["occupation"]),
        ("living in Oman since 3 years", ["work_foreign_years"]),
        ("my sister is a citizen of USA", ["sibling"]),
        ("brother is Canadian citizen but lives in Dubai", ["sibling", "residence"]),
        ("sister's husband is a PR in canada", ["sibling"]),
        ("I hold an LMIA exempt work permit", ["lmia", "job_offer"]),
        ("applied for study permit", ["current_permit", "residence"]),
        ("i came as a visitor", ["current_permit", "occupation"]),
        ("I have been to Canada as a visitor", ["current_permit", "residence"]),
        ("I was in Canada with a study permit", ["current_permit", "residence"]),
        ("j'ai été au Canada comme touriste", ["current_permit", "residence", "occupation"]),
        ("j'étais au Canada avec un permis d'études", ["current_permit", "residence"]),
        ("estuve en Canadá de visita en 2019", ["current_permit", "residence"]),
        ("fui a Canadá con permiso de trabajo en 2018", ["current_permit", "residence"]),
        ("how many points for 3 years experience", ["work_foreign_years"]),
        ("i was in canada for 2 years as a student", ["work_canada_years", "occupation"]),
        ("since 5 years i am trying for PR", ["work_foreign_years"]),
        ("i am not a doctor", ["occupation"]),
        ("PhD in progress", ["education"]),
        ("my cousin with 3 yrs exp got an invitation", ["work_foreign_years"]),
        ("besoin d'aide svp", ["occupation"]),
        ("my wife's sister lives in Calgary and is a citizen", ["residence", "sibling"]),
        ("my ex husband is canadian", ["partner", "marital_status"]),
        ("my cousin brother is pr", ["sibling"]),
        ("sister applied for PR", ["sibling"]),
        ("i had a pgwp but it expired in 2023", ["current_permit", "residence"]),
        ("ielts from 2022: 7.5 7 7 7 (expired)", ["english"]),
        ("nclc 7 needed for french round", ["french"]),
        ("got admission in masters at UBC", ["education", "education_country"]),
        ("max age 29", ["age"]),
        ("my husband is here, I am in Calgary on his study permit", ["current_permit"]),
        ("not working since 2 years", ["work_foreign_years", "work_canada_years"]),
        ("phd student", ["education"]),
        ("3 kids of my sister", ["children"]),
        ("boyfriend is PR", ["partner"]),
        ("one baby on the way", ["children"]),
    ],
)
def test_what_is_somebody_elses_or_not_so_is_not_read(message: str, names: list[str]) -> None:
    told = read(message, TODAY)
    assert [name for name in names if name in told.facts] == []


@pytest.mark.parametrize(("message", "own", "partner"), OF_TWO)
def test_what_is_told_of_two_is_kept_apart(message: str, own: Facts, partner: Facts) -> None:
    facts = read(message, TODAY).facts
    of_partner = facts.get("partner", {})
    assert isinstance(of_partner, dict)
    assert {name: facts.get(name) for name in own} == own
    assert {name: of_partner.get(name) for name in partner} == partner


@pytest.mark.parametrize(
    ("message", "unsure"),
    [
        ("lecturer in Nairobi since 2017", {"work_foreign_years": 9}),
        ("worked 2 years part time in Toronto", {"work_canada_years": 2}),
        ("I left Canada. had 1 year there as a cook", {"work_canada_years": 1}),
    ],
)
def test_years_that_are_not_certain_are_asked(message: str, unsure: Facts) -> None:
    told = read(message, TODAY)
    assert told.unsure == unsure
    assert not {"work_canada_years", "work_foreign_years"} & told.facts.keys()


@pytest.mark.parametrize(
    ("message", "years"),
    [
        # On TODAY, 28 November 2026: two years and ten months.
        ("on pgwp, working as cook in toronto since jan 2024 full time", 2),
        ("I work in Vancouver as a cook since march 2024", 2),
        ("cook in Toronto from October 2025 to now", 1),
    ],
)
def test_since_a_month_in_a_canadian_city_is_canadian_work(message: str, years: int) -> None:
    told = read(message, TODAY)
    assert int(str(told.facts["work_canada_years"]).partition(".")[0]) == years
    assert "work_canada_years" not in told.unsure


@pytest.mark.parametrize(
    "message",
    [
        "cook in Toronto since 2024",  # one full year, or two
        "cook in Toronto since November 2024",  # from the 1st, or the 30th
        "cook in Toronto part time since jan 2024",
        "working remotely from Toronto for a US company since jan 2024 as a developer",
    ],
)
def test_since_a_time_that_may_not_count_in_full_is_asked(message: str) -> None:
    told = read(message, TODAY)
    assert "work_canada_years" not in told.facts
    assert told.unsure


def test_what_is_read_behind_a_bare_mention_of_a_busy_partner_is_not_certain() -> None:
    facts = read("wife nurse, IELTS 7 each", TODAY).facts
    assert "english" not in facts


def test_money_in_another_currency_is_told_as_such() -> None:
    assert read("I have 26k USD in the bank", TODAY).facts == {
        "funds_other": {"amount": 26000, "currency": "USD"}
    }


@pytest.mark.parametrize(
    "message",
    [
        "IELTS next month",
        "I will give ielts in january",
        "celpip on 10 december",
        "he says i need 10k and IELTS 7 each",
    ],
)
def test_a_test_to_come_is_none(message: str) -> None:
    english = read(message, TODAY).facts["english"]
    assert english == {"test": "none"}


def test_an_overall_band_is_no_score_of_an_ability() -> None:
    assert read("IELTS overall 7.5", TODAY).facts == {
        "english": {"test": "ielts_general", "overall": 7.5}
    }


def test_what_is_denied_is_told_as_denied() -> None:
    facts = read("no job offer, no kids", TODAY).facts
    assert (facts["job_offer"], facts["children"]) == (False, 0)


def test_years_with_no_place_are_asked_of_who_lives_in_canada() -> None:
    told = read("living in Toronto, 3 years experience as a cook", TODAY)
    assert "work_foreign_years" not in told.facts
    assert "work_canada_years" not in told.facts
    assert told.unsure == {"work_canada_years": 3}


def test_years_in_two_places_are_kept_apart() -> None:
    facts = read("3 years as a cook in India, 1 year in Canada as a cook", TODAY).facts
    assert (facts["work_foreign_years"], facts["work_canada_years"]) == (3, 1)


@pytest.mark.parametrize("message", ["", "?", ",,,", "and and and", "12", "😀", "my", "the ( | -"])
def test_scraps_tell_nothing(message: str) -> None:
    assert read(message, TODAY).facts == {}


@pytest.mark.parametrize(
    "message",
    ["I am 30. can my parents come?", "I am 30. can my parents come", "ok!\nCan my parents come"],
)
def test_what_a_message_asks_is_told_apart(message: str) -> None:
    assert [one.text.casefold() for one in asked_in(message)[0]] == ["can my parents come?"]


@pytest.mark.parametrize("text", ["and my wife", "with 8 in reading", "et si j'ai NCLC 7"])
def test_a_message_may_begin_as_if_it_went_on(text: str) -> None:
    assert read(text, TODAY).facts.keys() <= {"marital_status"}
