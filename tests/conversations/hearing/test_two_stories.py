"""What a sentence about two people, two times or two countries must not be read as. Expected values
are read off the sentence; None is not taken."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import Facts, read
from tests.evaluation.test_messages import flat

TODAY = date(2026, 11, 28)

TOLD: tuple[tuple[str, dict[str, object]], ...] = (
    # A report that has been sent is there; one that is ordered, paid for or stuck is not.
    ("WES has sent my report for both degrees", {"eca": "WES"}),
    ("IQAS already issued the report", {"eca": "IQAS"}),
    ("my eca is still with WES", {"eca": False}),
    ("before I pay for ECA I want to know", {"eca": False}),
    ("I sent my documents to WES", {"eca": False}),
    # Citizens of other countries.
    ("my husband is an Italian citizen, 35", {"partner.canadian": None, "partner.age": 35}),
    ("wife Polish citizen", {"partner.canadian": None}),
    ("my wife is a Canadian citizen", {"partner.canadian": True}),
    ("husband is PR", {"partner.canadian": True}),
    # A place that is only thought of.
    ("maybe move to Winnipeg if PNP is better", {"destination": None}),
    ("I might go to Halifax or Moncton", {"destination": None}),
    ("I want to settle in Winnipeg", {"destination": "MB"}),
    # A post of before, told after today's.
    ("working as bubble tea supervisor 1 yr. I have also 2 years work in Hanoi as bank teller "
     "before study", {"occupation": "bubble tea supervisor"}),
    # Where somebody worked is not where they live.
    ("Iranian, postdoc in Germany since 2 years. Before I worked 3 years in Tehran",
     {"residence": "DE"}),
    ("Mexican. I worked 1 year as welder in Texas", {"residence": None}),
)  # fmt: skip


@pytest.mark.parametrize(("message", "expected"), TOLD)
def test_two_stories_in_one_message(message: str, expected: Facts) -> None:
    facts = dict(flat(read(message, TODAY).facts))
    assert {name: facts.get(name) for name in expected} == expected


BESIDE: tuple[tuple[str, dict[str, object]], ...] = (
    # Years inside other years are told twice, and counted once.
    ("8 years experience as welder in Mexico. I worked 1 year as welder in Texas inside those 8",
     {"work_foreign_years": 8}),
    # Whose years, with nothing but a number.
    ("married. I have 8 years exp as tester, she has 5",
     {"work_foreign_years": 8, "partner.work_foreign_years": 5}),
    # Not oneself.
    ("Asking for my sister not me: 27, IELTS 7", {"age": None, "english": None}),
    # Behind a bracket about the partner it goes on about oneself.
    ("male 37, married to canadian citizen (she lives in Montreal), master's, 10 yrs devops",
     {"age": 37, "education": "masters", "work_foreign_years": 10, "partner.occupation": None}),
    # A permit of hers.
    ("wife is here, still on her open permit, I am a visitor",
     {"partner.current_permit": "open", "current_permit": "visitor"}),
    ("PGWP till Nov 2027. I have closed all loans", {"current_permit": "pgwp"}),
    # Birthdays to come.
    ("Brazilian, turning 40 in January", {"age": 39}),
    ("36 turning 37 on 3 dec", {"age": 36}),
    ("Score please: 29, single", {"age": 29}),
    ("divorced, son 11", {"children": 1}),
    # Two bachelor's degrees, of three years each.
    ("two bachelors (3 yr each) from Delhi", {"education": "two_or_more"}),
    ("12 pass only, 24", {"education": "secondary"}),
    ("Age 39, +2 only", {"education": "secondary"}),
    # The name of a bank is no post; advice that is asked for is none, either.
    ("8 years Singapore DBS bank, lead developer", {"occupation": "lead developer"}),
    ("MBA, 7 yrs. Pls advise CRS", {"occupation": None}),
    # Mixed with Hindi, Tagalog and Nigerian English.
    ("bhai mera score batao, age 27, ielts 7.5 sab me, shaadi nahi hui",
     {"age": 27, "english.each": 7.5, "marital_status": "single"}),
    ("canada me hu (mississauga) 3 saal se, PGWP july 2027 tak, single hai",
     {"residence": "CA", "permit_end": "2027-07"}),
    ("pero walang kapatid doon", {"sibling": False}),
    ("Abeg help. No brother no sister for Canada", {"sibling": False}),
)  # fmt: skip


@pytest.mark.parametrize(("message", "expected"), BESIDE)
def test_what_is_said_by_the_way(message: str, expected: Facts) -> None:
    facts = dict(flat(read(message, TODAY).facts))
    assert {name: facts.get(name) for name in expected} == expected


COUPLES: tuple[tuple[str, dict[str, object]], ...] = (
    # A brother told on, with nobody else between.
    ("My brother in Winnipeg said I will get 500. I'm 30. He is a citizen btw", {"sibling": True}),
    ("My brother in Dubai helps me. He is a citizen", {"sibling": None}),
    ("My brother in Winnipeg is a student. My cousin is rich. He is a citizen", {"sibling": None}),
    # Work told in one breath is one person's.
    ("me 31, accountant 2 yrs. Husband 35, master from Tsinghua, software engineer 1 year in "
     "Toronto and 6 year in Shenzhen, his IELTS 6 6 5.5 6.",
     {"work_foreign_years": 2, "partner.work_foreign_years": 6, "partner.work_canada_years": 1}),
    # A college of Canada takes nobody's work out of Canada.
    ("We are in Edmonton, I am on PGWP. Wife 29. She finished nursing at Norquest, now LPN job 6 "
     "mth", {"partner.work_foreign_years": None, "partner.work_canada_years": 0.5}),
    ("Me 31, wife Harman 29. We are in Edmonton. I work as carpenter full time 1 year. She "
     "finish nursing at Norquest now LPN job 6 mth", {"partner.work_foreign_years": None}),
    # Of an ex.
    ("28 single. My ex bf was my common law until 2024", {"marital_status": "single"}),
    ("married. she and our boy will come along", {"partner.accompanying": True, "children": 1}),
    # The other name of a couple.
    ("Priya (me), 33, pharmacist 5 yrs. Arjun is welder, closed work permit, Arjun 36. "
     "My IELTS 7 7 6 6.5, Arjun CELPIP 8 8 7 8",
     {"age": 33, "partner.age": 36, "occupation": "pharmacist", "english.listening": 7,
      "partner.english.test": "celpip_general", "current_permit": None}),
)  # fmt: skip


@pytest.mark.parametrize(("message", "expected"), COUPLES)
def test_whose_it_is_in_a_couple(message: str, expected: Facts) -> None:
    facts = dict(flat(read(message, TODAY).facts))
    assert {name: facts.get(name) for name in expected} == expected


LEFT_OUT: tuple[tuple[str, dict[str, object]], ...] = (
    ("In Toronto on PGWP. freelance translator 10 years. Before that I was 2 years school teacher "
     "in Gyumri", {"work_foreign_years": None}),
    ("1.5 yrs exp in canada (halifax, medical admin) and 2 yrs back home in the Philippines as "
     "call center agent", {"occupation": None, "work_canada_years": 1.5}),
    ("systems analyst degree 3 yrs, 5 yrs qa tester in Rosario", {"occupation": "qa tester"}),
    ("wife is here with me, still on her open permit. I am on visitor record",
     {"current_permit": "visitor", "partner.current_permit": "open"}),
    ("IELTS 8 7 7 7. What is my CRS now and after TEF", {"french": None, "french.test": None}),
    ("Malawian in Cape Town. 3 yrs SA, 2 yrs Blantyre as network admin",
     {"work_foreign_years": 5}),
    ("dentist, 8 yrs practise in Cairo", {"work_foreign_years": 8}),
)  # fmt: skip


@pytest.mark.parametrize(("message", "expected"), LEFT_OUT)
def test_what_is_not_certain_is_left_out(message: str, expected: Facts) -> None:
    facts = dict(flat(read(message, TODAY).facts))
    assert {name: facts.get(name) for name in expected} == expected
