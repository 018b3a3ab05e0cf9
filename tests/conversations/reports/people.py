"""People made up by hand, for the whole pages of their results."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from tests.lives.life import Life, scored, submitted

ESTIMATED = date(2026, 11, 10)
"""A day after the change reported for 3 November 2026, whose figures are not known."""

IN_CANADA: dict[str, Any] = {
    # Single, 30: age 105, master's 135, CLB 9 124, NCLC 7 as the second language 12, two years in
    # Canada 53: 429. Transferability 50 + 50. Nomination 600, Canadian study of three years or
    # more (a master's) 30, sibling 15, French 50: 695, of which 600 count. 1129.
    "residence": "CA", "work_permit": True, "nomination": True, "sibling": True,
    "credential.0.level": "masters", "credential.0.country": "CA",
    "credential.0.canadian_study": True, "credential.0.more": True,
    "credential.1.level": "bachelors", "credential.1.country": "IN",
    "credential.1.completed": "2015-06", "credential.1.assessed": True,
    "credential.1.eca_body": "WES", "credential.1.eca_date": "2025-02-02",
    "credential.1.eca_level": "bachelors", "credential.1.more": False,
    "job.0.country": "CA", "job.0.start": "2024-03-01", "job.0.authorized": True,
    "job.0.student": False, "job.0.more": True,
    "job.1.title": "programmer", "job.1.noc": "21232", "job.1.country": "IN",
    "job.1.start": "2019-03-01", "job.1.end": "2023-02-28", "job.1.hours": "40",
    "job.1.paid": True, "job.1.self_employed": False, "job.1.more": False,
    "french.test": "tcf_canada", "french.date": "2026-03-01", "french.listening": "458",
    "french.reading": "453", "french.writing": "10", "french.speaking": "10",
    "first_language": "en",
}  # fmt: skip
COUPLE: dict[str, Any] = {
    # With a partner, 30: age 95, bachelor's 112, CLB 9 116: 323. Partner: master's 10, CLB 7 three
    # times 3 and CLB 5 once 1, one year 5: 25. Transferability 25 + 50. 423. The partner of 31 as
    # principal: 90 + 126 + (3 x 16 + 6) + 35 = 305; 8 + 20; 25 and 13 by Canadian work: 371.
    "marital_status": "married", "partner.accompanying": True, "partner.canadian": False,
    "partner_test.test": "ielts_general", "partner_test.date": "2026-05-01",
    "partner_test.listening": "6", "partner_test.reading": "6", "partner_test.writing": "6",
    "partner_test.speaking": "5", "partner.education": "masters",
    "partner.education_country": "CA", "partner.canadian_years": 1,
    "partner.worked_in_canada": True, "partner.foreign_years": 2,
    "partner.studied_in_canada": True, "partner.birth_date": "1995-02-02", "children": 1,
    "funds": 40000,
}  # fmt: skip
OPEN = (
    "children", "sibling", "relative", "funds", "french.test", "french.plan", "studied_in_canada",
)  # fmt: skip
"""What is not told."""
IN_A_TRADE: dict[str, Any] = {
    # An electrician of 41 (born 2 May 1985): 39. A one-year certificate 90. CLB 6 twice 9, CLB 5
    # twice 6: 30. Core 159. With a certificate of qualification and CLB 5 in all four: 25. 184.
    "birth_date": "1985-05-02", "marital_status": "separated", "funds": 15000,
    "english.listening": "5.5", "english.reading": "5", "english.writing": "5",
    "english.speaking": "5", "credential.0.level": "one_year",
    "credential.0.eca_level": "one_year",
    "job.0.title": "electrician", "job.0.noc": "72200", "job.0.student": False,
    "qualified_since": "2018-01", "certificate": True,
}  # fmt: skip

PEOPLE: dict[str, Callable[[], Life]] = {
    "single": scored,
    "in_canada": lambda: scored(answers=IN_CANADA),
    "couple": lambda: scored(answers=COUPLE),
    "open": lambda: scored(without=OPEN),
    "in_a_trade": lambda: scored(answers=IN_A_TRADE),
    "estimate": lambda: scored(ESTIMATED),
    "in_the_pool": lambda: submitted(answers=IN_CANADA).until("2027-03-20"),
}
