"""Answers in everyday words, at the question that is open: what each is taken for. Meanings stand
beside the words, as a person reads them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from conversations.lines import Lines

ON = "2026-11-28"
CONTEXT = {
    "job.end": {"job.start": "2018-01"},
    "four": {"english.test": "ielts_general"},
    "english.listening": {"english.test": "ielts_general"},
    "english.writing": {"english.test": "celpip_general"},
}


def typed(fact: str, words: str) -> dict[str, Any]:
    line = {"fact": fact, "typed": words, "on": ON, "context": CONTEXT.get(fact, {})}
    answer: dict[str, Any] = json.loads(Lines().answer(json.dumps(line)))
    return answer


TAKEN: dict[str, dict[str, Any]] = {
    "birth_date": {
        "dob 14/02/1990": "1990-02-14",
        "born 5th of may, nineteen ninety one": "1991-05-05",
        "3rd septembre 89": "1989-09-03",
        "14 febuary 1990": "1990-02-14",
        "third of march 1992": "1992-03-03",
        "14 de mayo de 1991": "1991-05-14",
    },
    "marital_status": {
        "married with 1 kid": "married",
        "divorced and remarried": "married",
        "wife and I are separated": "separated",
        "we r living together since 3 yrs": "common_law",
        "my husband passed away": "widowed",
        "i have a boyfriend": "single",
        "in a relationship but not living together": "single",
    },
    "partner.accompanying": {
        "Yes, she comes with me": True,
        "nope, staying back": False,
        "alone": False,
    },
    "partner.canadian": {
        "yep, permanent resident": True,
        "her pr is in process": False,
        "US citizen": False,
        "nigerian citizen": False,
    },
    "destination": {
        "winnipeg mb": "MB",
        "british columbia": "BC",
        "manitba": "MB",
        "edmonton or calgary": "AB",
    },
    "residence": {
        "I am Indian but live in Qatar": "QA",
        "moved from india to oman": "OM",
        "back in india now, was in canada": "IN",
        "bangladesh dhaka": "BD",
        "nigria": "NG",
        "south corea": "KR",  # a letter from "Korea" and from "Corée", which are one country
        "punjab": "IN",
        "brampton": "CA",
    },
    "work_permit": {
        "yep i have a pgwp": True,
        "pgwp applied, waiting": False,
        "nope im in india": False,
        "no, just visitor": False,
    },
    "education": {
        "bsc nursing": "bachelors",
        "b. tech": "bachelors",
        "bac +2": "two_year",
        "bac+5": "masters",
        "diplôme d'ingénieur": "masters",
        "licence en droit": "bachelors",
        "2 years college": "two_year",
        "diploma in mechanical engg 3 years": "bachelors",
        "MBBS": "masters",
        "doctorat en pharmacie": "masters",
        "B.Ed and MA": "masters",
        "no masters, only bcom": "bachelors",
        "12th pass": "secondary",
        "SHS graduate": "secondary",
        "phd in physics": "doctorate",
    },
    "canadian_years": {"18 months": 1, "a year and half": 1, "none, never been to canada": 0},
    "foreign_years": {
        "3 years in dubai plus 2 in india": 5,
        "7yrs 3 months": 7,
        "4.5": 4,
        "6 to 7 yrs": 6,
        "never worked": 0,
    },
    "english.test": {
        "IELTS (General Training) last year": "ielts_general",
        "none, english is my mother tongue": "none",
        "booked for january": "none",
        "ielst": "ielts_general",
    },
    "french.test": {"le TEF oui": "tef_canada", "tcf in march next year": "none"},
    "english.date": {"results came on 20 june 2026": "2026-06-20"},
    "english.listening": {"seven and half": 7.5, "8/9": 8, "huit virgule cinq": 8.5},
    "english.writing": {"11+": 11},
    "four": {
        "8777": {"listening": 8, "reading": 7, "writing": 7, "speaking": 7},
        "all 7": {"listening": 7, "reading": 7, "writing": 7, "speaking": 7},
        "L-8 R-7.5 W-7 S-7": {"listening": 8, "reading": 7.5, "writing": 7, "speaking": 7},
        "8 in listening, 7 in others": {
            "listening": 8,
            "reading": 7,
            "writing": 7,
            "speaking": 7,
        },
        "lrws 8 8 7 7": {"listening": 8, "reading": 8, "writing": 7, "speaking": 7},
        "6.5 7 6 6.5 overall 6.5": {
            "listening": 6.5,
            "reading": 7,
            "writing": 6,
            "speaking": 6.5,
        },
    },
    "credential.completed": {
        "batch of 2016": "2016",
        "2012 to 2016": "2016",
        "june '15": "2015-06",
    },
    "credential.country": {"university of mumbai": "IN", "germny": "DE"},
    "credential.assessed": {"applied, waiting": False, "yes by wes": True},
    "credential.eca_body": {"from icas": "ICAS", "ces u of t": "CES"},
    "job.title": {"i am an accountant in a bank": "11100"},
    "job.start": {"since jan 2020": "2020-01", "from may 2018 till now": "2018-05"},
    "job.end": {"ongoing sir": "now", "till date": "now", "jan 2018 to march 2022": "2022-03"},
    "job.paid": {"no it was voluntary": False, "yes but very small stipend": True},
    "job.self_employed": {"no i worked for a company": False, "auto-entrepreneur": True},
    "sibling": {
        "yes, brother, citizen": True,
        "only child": False,
        "my cousin brother is pr": False,
        "sister citizen but lives in dubai": False,
    },
    "relative": {"wife's uncle is PR in windsor": True, "no family there": False},
    "nomination": {"i got nominated by alberta": True, "got NOI from ontario": False},
    "has_offer": {"they interviewed me, waiting": False, "yes with lmia": True},
    "children": {
        "2 boys 1 girl": 3,
        "twin girls and a boy": 3,
        "no child yet": 0,
        "aucun enfant": 0,
        "pas d'enfants": 0,
        "son aged 5": 1,
    },
    "funds": {"no money": 0, "trente mille dollars": 30000},
    "passport": {"exp 01 jan 2029": "2029-01-01"},
    "city": {"je vis a dakar": "Dakar", "mumbai": "Mumbai"},
}
ASKED_BACK: dict[str, dict[str, Any]] = {
    "marital_status": {
        "living with my boyfriend": ["common_law", "single"],
        "getting divorced": None,
        "engaged": ["single", "common_law"],
    },
    "partner.accompanying": {"maybe later": None},
    "partner.canadian": {"yes but on a study permit": None},
    "destination": {"vancouver or toronto": ["BC", "ON"], "somewhere warm lol": None},
    "residence": {"nepal or canada": ["NP", "CA"]},
    "education": {
        "hnd": "two_year",
        "degree": "bachelors",
        "bachelor of law": ["masters", "bachelors"],
        "phd ongoing": None,
        "college": None,
    },
    "foreign_years": {
        "nearly 4 years": 3,
        "2 or 3": [2, 3],
        "total 9 yrs but only 6 skilled": None,
        "five yrs in canada": None,
        "my wife has 5 years": None,
    },
    "children": {"wife is pregnant": None, "2 nephews": None},
    "english.test": {"i took both ielts and celpip": ["ielts_general", "celpip_general"]},
    "english.listening": {"8 or 8.5": [8, 8.5]},
    "four": {"i want 7 in all": None, "overall 7.5": None},
    "english.date": {"two weeks ago": None},
    "sibling": {"brother in canada": True, "brother 16 yrs pr": None},
    "has_offer": {"verbal offer only": False},
    "passport": {"expired": None},
}


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [(fact, words, value) for fact, some in TAKEN.items() for words, value in some.items()],
)
def test_everyday_words_are_taken(fact: str, words: str, value: Any) -> None:
    assert typed(fact, words) == {"value": value}


@pytest.mark.parametrize(
    ("fact", "words", "suggested"),
    [(fact, words, some) for fact, all_ in ASKED_BACK.items() for words, some in all_.items()],
)
def test_what_is_not_certain_is_asked_back(fact: str, words: str, suggested: Any) -> None:
    told = typed(fact, words)
    assert "value" not in told
    assert told["ask"]
    assert told.get("suggested") == suggested


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("birth_date", "i dont want to say"),
        ("marital_status", "idk"),
        ("canadian_years", "idk exactly"),
        ("four", "dont have it with me"),
        ("english.listening", "results awaited"),
        ("credential.eca_body", "dont know which"),
    ],
)
def test_what_is_not_known_is_left_open(fact: str, words: str) -> None:
    assert typed(fact, words) == {"skip": True}


@pytest.mark.parametrize(
    ("fact", "words", "topic"),
    [
        ("job.end", "i lost my job last week what now", "job_loss"),
        ("work_permit", "my permit expires in march what can i do", "permit_ends"),
        ("nomination", "how do i get one", "pnp_how"),
        ("birth_date", "how much does it cost", "cost_total"),
        ("funds", "can i use a loan", "funds_loan"),
    ],
)
def test_a_question_comes_before_any_answer(fact: str, words: str, topic: str) -> None:
    assert typed(fact, words) == {"topic": topic}


@pytest.mark.parametrize(("fact", "words"), [("french.test", "B2"), ("english.test", "clb 7")])
def test_a_level_is_told_from_a_test(fact: str, words: str) -> None:
    assert "is a level, not a test" in typed(fact, words)["ask"]
