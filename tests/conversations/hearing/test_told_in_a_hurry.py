"""Messages as they are typed on a phone, and what their own words make uncertain."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.hearing.told import Facts, read

TODAY = date(2026, 11, 28)


def _four(listening: float, reading: float, writing: float, speaking: float) -> Facts:
    """An IELTS report."""
    return {
        "test": "ielts_general",
        "listening": listening,
        "reading": reading,
        "writing": writing,
        "speaking": speaking,
    }


TOLD: tuple[tuple[str, Facts], ...] = (
    ("Age: thirty-three. Never married", {"age": 33, "marital_status": "single"}),
    ("j'ai vingt-neuf ans", {"age": 29}),
    ("jai 25 ans chui soudeur 5ans dexp a oran", {"age": 25, "work_foreign_years": 5}),
    ("not married but living together with my girlfriend", {"marital_status": "common_law"}),
    ("Spouse: none, divorced", {"marital_status": "divorced"}),
    ("no partner never married, 47", {"marital_status": "single", "age": 47}),
    ("will marry my girlfriend in june, she's 27", {"partner": None, "marital_status": "single"}),
    ("je suis sage-femme, 29 ans", {"partner": None, "age": 29}),
    ("our kids are 4 and 6", {"children": 2}),
    ("4 years as data analyst never worked in canada", {"work_foreign_years": 4}),
    ("worked 4 years as analyst no canadian experience", {"work_foreign_years": 4}),
    ("4 years experience not in canada", {"work_foreign_years": 4}),
    ("2 yrs canadian experience as welder", {"work_canada_years": 2}),
    ("now in Kingston ON", {"residence": "CA"}),
    ("working as data engineer in Paris on talent passport", {"residence": "FR"}),
    ("welder 5 yrs in Red Deer", {"residence": "CA"}),
    ("worked 1 yr in Canada long ago", {"residence": None}),
    ("35, Lagos, single", {"residence": "NG"}),
    ("btech, Pune, 35, single", {"residence": None}),
    ("work experience 5 years in India", {"residence": None}),
    ("je suis en Tunisie depuis 5 ans", {"residence": "TN"}),
    ("no family in canada. 9 years accountant", {"work_foreign_years": 9}),
    ("call center agent 3 years", {"work_foreign_years": 3}),
    ("electrican 6 yrs", {"occupation": "electrician", "noc": ["72200", "72011", "72201"]}),
    ("33 y/o RN from Cebu", {"age": 33, "occupation": "rn"}),
    ("6 ans d'expérience comme développeur au Maroc", {"occupation": "développeur"}),
    (
        "me nurse. wife BSN nurse 3 years",
        {
            "partner": {
                "education": "bachelors",
                "occupation": "nurse",
                "work_foreign_years": 3,
            }
        },
    ),
    ("software engineer 2018-2026", {"occupation": "software engineer"}),
    ("engineer here, 10 years electrical engineer", {"occupation": "electrical engineer"}),
    ("got a job offer without LMIA", {"job_offer": True, "lmia": False}),
    ("15 millions FCFA", {"funds_other": {"amount": 15000000, "currency": "XOF"}}),
    (
        "me BSc, 20 yrs exp, wife 41 banker, MBA, 15 yrs",
        {
            "work_foreign_years": 20,
            "partner": {
                "age": 41,
                "occupation": "banker",
                "education": "masters",
                "work_foreign_years": 15,
            },
        },
    ),
    (
        "diploma in supply chain 2 yrs. Bcom from Gujarat Univ before that",
        {"education": "two_or_more"},
    ),
    ("finance officer with an NGO for 6 years", {"work_foreign_years": 6}),
    ("pls check: 40/M/married", {"age": 40}),
    (
        "My spouse, 32, is a midwife",
        {"age": None, "occupation": None, "partner": {"age": 32, "occupation": "midwife"}},
    ),
    (
        "husband 31 btech software tester",
        {"partner": {"age": 31, "education": "bachelors", "occupation": "software tester"}},
    ),
    (
        "me 36 ans. Ma femme 33 ans médecin généraliste 6 ans",
        {"partner": {"age": 33, "occupation": "médecin généraliste", "work_foreign_years": 6}},
    ),
    ("spouse MA Islamiat", {"partner": {"education": "masters"}}),
    ("20 yrs exp of which last 8 in Riyadh", {"work_foreign_years": 20}),
    ("from Guadalajara, 300k pesos", {"funds_other": {"amount": 300000, "currency": "MXN"}}),
    ("celpip is in 2 weeks", {"english": {"test": "none"}}),
    (
        "may kapatid ako sa Toronto, citizen. sa Qatar for 12 yrs as welder",
        {"sibling": True, "work_foreign_years": 12},
    ),
    ("cook 1yr 8 mnth in London Ontario", {"work_canada_years": 1.67}),
    ("bachelor, Pakistani, 25", {"education_country": None}),
    ("CNC programmer 9 yrs in Coimbatore", {"work_foreign_years": 9}),
    ("farm manager 5 yrs. 36", {"age": 36, "work_foreign_years": 5}),
    ("chartered accountant 35, bcom", {"age": 35}),
    ("accountant 20", {"age": None}),
    ("31 software developer 8 yrs. bachelor", {"age": 31, "work_foreign_years": 8}),
    ("1) 33 2) married 3) MSc", {"age": 33, "marital_status": "married", "education": "masters"}),
    ("kids 12 and 9, from sri lanka", {"children": 2}),
    ("M.Ed., 35", {"education": "masters", "age": 35}),
    (
        "1 year canadian, 2 years india, pgwp dec 2027",
        {"work_canada_years": 1, "work_foreign_years": 2, "permit_end": "2027-12"},
    ),
    ("degree equal to 4 yr canadian", {"work_canada_years": None}),
    ("anglais pas encore passé", {"english": {"test": "none"}}),
    ("overall 7.5 ielts", {"english": {"test": "ielts_general", "overall": 7.5}}),
    ("J'ai une femme, elle me suit", {"partner": {"accompanying": True}}),
    ("bachelors 4yr + pgd 1 yr canada", {"education": "two_or_more"}),
    ("BSc + PG diploma", {"education": "two_or_more"}),
    ("BTS + licence pro", {"education": "bachelors"}),
    ("BE from Mumbai", {"education": "bachelors", "education_country": "IN"}),
    ("masters from york univ", {"education": "masters", "education_country": None}),
    ("fund 35 lac taka", {"funds_other": {"amount": 3500000, "currency": "BDT"}}),
    ("20,000 CAD", {"funds_cad": 20000}),
    ("accountant 10 yrs (Cairo 6, Kuwait 4)", {"work_foreign_years": 10}),
    ("10 years experience: 6 years in Isfahan and 4 years in Istanbul", {"work_foreign_years": 10}),
    (
        "engineer 16 yrs (14 india 2 canada)",
        {"work_foreign_years": 14, "work_canada_years": 2},
    ),
    ("exp canada 1, india 4", {"work_foreign_years": 4, "work_canada_years": 1}),
    (
        "celpip not ielts: 7 7 6 6",
        {
            "english": {
                "test": "celpip_general",
                "listening": 7,
                "reading": 7,
                "writing": 6,
                "speaking": 6,
            }
        },
    ),
    ("TEF pas fait, CELPIP non plus", {"french": {"test": "none"}, "english": {"test": "none"}}),
    ("9 yrs chef in Pune & 2 in Singapore", {"work_foreign_years": 11}),
    ("PNP nominee (Manitoba)", {"nomination": "MB"}),
    ("IELTS 8.5 8.5 7.5 8 june 2026", {"english": {"taken": "2026-06", **_four(8.5, 8.5, 7.5, 8)}}),
    (
        "CLB 10/9/9/8",
        {"english": {"clb": {"listening": 10, "reading": 9, "writing": 9, "speaking": 8}}},
    ),
    ("CLB 9/9/9/9", {"english": {"clb": 9}}),
    (
        "sir 33 mechanic 11 yrs oman 12th pass ielts not given wife 28 2 kids",
        {
            "work_foreign_years": 11,
            "education": "secondary",
            "english": {"test": "none"},
            "children": 2,
            "partner": {"age": 28},
        },
    ),
    ("mother of twins, 34, widow", {"children": 2, "age": 34, "marital_status": "widowed"}),
    ("analyst: 4 years Moscow, 4 years Almaty", {"work_foreign_years": 8}),
    ("20 years in oil and gas (12 UAE, 8 India)", {"work_foreign_years": 20}),
    ("economist at central bank in Dhaka 9 years", {"occupation": "economist"}),
    ("CAD engineer 4 years", {"work_foreign_years": 4}),
    ("on employer specific permit until 14 Feb 2027", {"current_permit": "closed"}),
    ("open work permit. 2 years bank clerk before coming", {"work_foreign_years": 2}),
    ("my score was 463 with age 29. now 30", {"age": 30}),
    ("btech done. 2 yr worked at TCS before mtech", {"education": "bachelors"}),
    ("pg cert 2 yrs + bpharm india", {"education": "two_or_more"}),
    ("targeting ielts 7 each", {"english": {"test": "none"}}),
    ("married to a dentist, 5 years private practice as a cook", {"work_foreign_years": 5}),
    ("btech+pgdm both wes evaluated. spouse 30", {"eca": "WES"}),
    # Figures before their letters, and out of so many.
    ("IELTS 7 L, 8 R, 6 W, 6.5 S", {"english": _four(7, 8, 6, 6.5)}),
    ("IELTS L 7/9 R 8/9 W 6/9 S 6.5/9", {"english": _four(7, 8, 6, 6.5)}),
    ("no test named, only this: L7.5 R7 W6 S6.5", {"english": _four(7.5, 7, 6, 6.5)}),
    ("no test named, only this: L8 R7 W6 S6", {"english": None}),
    # Tests that were not sat.
    ("ielts i never sit", {"english": {"test": "none"}}),
    ("ielts: nil", {"english": {"test": "none"}}),
    ("pas de tcf", {"french": {"test": "none"}}),
    ("J'ai pas encore passé l'IELTS", {"english": {"test": "none"}}),
    ("anglais moyen, pas de test", {"english": {"test": "none"}}),
    # Years of studies are none of work.
    ("cook in Banff 13 months. pgwp. degree in tourism (4 yr)", {"work_canada_years": 1.08}),
    ("wanted to do masters but could not, BA only", {"education": "bachelors"}),
    ("2 yrs college (not finished). 30", {"education": None}),
    ("student at Niagara college, 1 yr PG cert. have BBA", {"education": "bachelors"}),
    ("doctorat en médecine (7 ans)", {"education": "masters"}),
    ("both of us univ 4 yrs Seoul, married", {"education": "bachelors"}),
    # Places.
    ("i am Ahmed 43 years Sudanese in KSA", {"age": 43, "residence": "SA"}),
    ("working remotely from Jamaica 3 years", {"residence": "JM"}),
    ("nurse 18 months Muscat where i stay now", {"residence": "OM"}),
    ("I don't want Quebec tho", {"destination": "not_QC"}),
    ("MSc chemistry from Punjab University lahore", {"education_country": "PK"}),
    ("ex army 17 yrs india. 41", {"age": 41}),
    # Money.
    ("savings PHP 1.1M", {"funds_other": {"amount": 1_100_000, "currency": "PHP"}}),
    ("age 40 bd. fund 35 lac tk", {"funds_other": {"amount": 3_500_000, "currency": "BDT"}}),
    ("pgwp 2028-06", {"current_permit": "pgwp", "permit_end": "2028-06"}),
    ("married, all 4 of us will go together", {"partner": {"accompanying": True}}),
    ("siblings: none in canada", {"sibling": False}),
    ("tester 7 years: 4 as QA tester, 3 as scrum master", {"work_foreign_years": 7}),
    (
        "we live in Oran, my husband is US citizen",
        {"residence": "DZ", "partner": {"residence": "DZ"}},
    ),
    ("6 years post-NYSC, BSc, Abuja", {"work_foreign_years": 6}),
    ("job offer from a Calgary company. Mexico City, 4 yrs exp", {"work_foreign_years": 4}),
    ("29, came with IEC, now on closed permit", {"current_permit": "closed"}),
    ("I am planning: 1 yr diploma, wife ielts 7. Now: 33, MCom", {"education": "masters"}),
    ("no english no french", {"english": {"test": "none"}, "french": {"test": "none"}}),
    ("any province but Quebec", {"destination": "not_QC"}),
    ("IELTS 6.5 in all except listening 7.5", {"english": _four(7.5, 6.5, 6.5, 6.5)}),
    ("can my husband get an open work permit while waiting", {"partner": None}),
    ("what if my ielts was 8 8 7 7.5", {"english": None}),
    ("quel score au TCF pour avoir NCLC 7", {"french": None}),
    ("Age:41 Edu:BA Exp:15yrs IELTS:6/6/5.5/6 Kids:2", {"age": 41, "children": 2}),
)


@pytest.mark.parametrize(("message", "expected"), TOLD)
def test_what_is_typed_in_a_hurry_is_read(message: str, expected: Facts) -> None:
    facts = read(message, TODAY).facts
    if isinstance(partner := facts.get("partner"), dict):
        # Which unit groups the words of an occupation fit is held by tests/express_entry/noc.
        partner.pop("noc", None)
    assert {name: facts.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("once i finish phd in 2028 ill apply", ["education"]),
        ("B.Com finishing in april", ["education"]),
        ("starting my masters in jan 2027 in UK", ["education", "education_country"]),
        ("IELTS exp 2024 was 7.5", ["english"]),
        ("english b2 self assessed", ["eca"]),
        ("do i need ECA for a canadian degree?", ["eca"]),
        ("no canadian exp. should i wait", ["occupation"]),
        ("rn i only have a bachelors", ["occupation"]),
        ("School 11 years, diploma 3 yrs", ["work_foreign_years"]),
        ("evaluated as bachelors 3yrs", ["work_foreign_years"]),
        ("je suis en France depuis 5 ans", ["work_foreign_years"]),
        ("my mother in law has a masters", ["education"]),
        ("No family", ["sibling"]),
        ("I'm an Indian living in Singapore for 7 years, work as a cook", ["work_foreign_years"]),
        ("IELTS 7 each. spouse dob 11 june 1993, BBA", ["english.speaking"]),
        ("My daughter is 24 and did her masters in Toronto. wife 49", ["education"]),
        ("bro my cuz got pr w just 1 yr exp", ["sibling", "work_foreign_years"]),
        ("two masters (law + HR), 45", ["occupation"]),
        ("diploma in dental assisting 10 months", ["work_foreign_years"]),
        ("after 12 ITI 2 year electrician", ["work_foreign_years"]),
        ("degree 4 years comp sci jamaica", ["work_foreign_years"]),
        ("arrived in Canada May 2024 on study permit", ["current_permit"]),
        ("working holiday visa ended last month", ["current_permit"]),
        ("PGWP? no", ["current_permit"]),
        ("How can NCLC 7 change it?", ["french"]),
    ],
)
def test_what_is_not_so_or_of_something_else_is_not_read(message: str, names: list[str]) -> None:
    told = read(message, TODAY)
    assert [name for name in names if name in told.facts] == []


@pytest.mark.parametrize(
    ("message", "names"),
    [
        # Which of the two is whose?
        ("we're 37 and 34, me architect", ["age"]),
        ("married, 28 and 26", ["age"]),
        # Nobody of 25 has worked for 20 years.
        ("I am 25, cook for 20 years", ["work_foreign_years"]),
        # Of two permits, two sets of scores, two levels and two jobs, which is today's?
        ("pgwp. i have open permit till dec 2027", ["current_permit"]),
        ("clb 9. clb 7", ["english.clb"]),
        ("IELTS first 6 6 6 6. IELTS second 7 7 7 7", ["english.listening", "english.each"]),
        ("IELTS 7 7 7 7. CELPIP 9 8 8 8", ["english.listening", "english.test"]),
        ("cook 1 year in Oman, then welder", ["occupation", "noc"]),
        ("3yrs marketing canada total but 1 yr was during studies", ["work_canada_years"]),
        # Work for a company abroad is none of Canada's.
        ("I work remotely from Calgary, 8 years in Calgary", ["work_canada_years"]),
        # Where, is not said, and Canada is spoken of.
        ("studied in Canada. shift supervisor 8 months", ["work_foreign_years"]),
    ],
)
def test_what_is_not_certain_is_asked(message: str, names: list[str]) -> None:
    facts = read(message, TODAY).facts
    english = facts.get("english", {})
    assert isinstance(english, dict)
    told = {*facts, *(f"english.{name}" for name in english)}
    assert told.isdisjoint(names)
