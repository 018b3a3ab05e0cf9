"""For every question: the least one must have answered for it to be asked, typed by hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from conversations.interview.question import Answer, always
from conversations.interview.walk import BY_ID, walk
from tests.conversations.story import BEFORE, Chat, person

_COUPLE: dict[str, Answer] = {"marital_status": "married", "partner.accompanying": True}
_MARRIED: dict[str, Answer] = {"marital_status": "common_law"}
_IELTS: dict[str, Answer] = {"english.test": "ielts_general", "english.date": "2026-03-14"}
_TEF: dict[str, Answer] = {
    "french.test": "tef",
    "french.scale": "equivalent",
    "french.date": "2026-03-14",
}
_PARTNER_CELPIP = _COUPLE | {"partner_test.test": "celpip_general"}
_DEGREE: dict[str, Answer] = {"credential.0.level": "bachelors"}
_INDIAN_DEGREE = _DEGREE | {"credential.0.country": "IN"}
_ASSESSED_DEGREE = _INDIAN_DEGREE | {"credential.0.assessed": True}
_PARTNER_DEGREE = _COUPLE | {"partner.education": "bachelors"}
_PARTNER_FOREIGN_DEGREE = _PARTNER_DEGREE | {"partner.education_country": "PH"}
_PARTNER_ASSESSED_DEGREE = _PARTNER_FOREIGN_DEGREE | {"partner.assessed": True}
_WORK: dict[str, Answer] = {"has_work": True}
_ON_LEAVE = _WORK | {"job.0.start": "2021-03", "job.0.end": "now"}
_TITLE = _WORK | {"job.0.title": "software engineer"}
_CANADIAN_JOB = _WORK | {"job.0.country": "CA"}
_ELECTRICIAN = _WORK | {"job.0.title": "electrician", "job.0.noc": "72200"}
_TWO_JOBS = _ELECTRICIAN | {"job.0.more": True, "job.1.title": "programmer", "job.1.noc": "21231"}
_TWO_TRADES = _ELECTRICIAN | {
    "job.0.more": True,
    "job.1.title": "plumber",
    "job.1.noc": "72300",
    "certificate": True,
}
_IN_CANADA: dict[str, Answer] = {"residence": "CA"}
_OFFER: dict[str, Answer] = {"has_offer": True}
_OFFER_WHILE_WORKING = _OFFER | {"work_permit": True}
_OFFER_BY_EMPLOYER = _OFFER_WHILE_WORKING | {"offer.current_employer": True}

REACH: dict[str, Mapping[str, Answer]] = {
    **{one.id: {} for one in BY_ID.values() if one.asked_when is always and one.group is None},
    "permit": _IN_CANADA,
    "permit_end": _IN_CANADA | {"permit": "pgwp"},
    "work_permit": _IN_CANADA | {"permit": "study"},
    "partner.accompanying": _MARRIED,
    "partner.canadian": _MARRIED,
    "english.test": {},
    "english.plan": {"english.test": "none"},
    "english.date": {"english.test": "ielts_general"},
    "english.plan_date": {"english.test": "none", "english.plan": "celpip_general"},
    "english.listening": _IELTS,
    "english.reading": _IELTS,
    "english.writing": _IELTS,
    "english.speaking": _IELTS,
    "french.test": {},
    "french.plan": {"french.test": "none"},
    "french.scale": {"french.test": "tef"},
    "french.date": {"french.test": "tcf_canada"},
    "french.plan_date": {"french.test": "none", "french.plan": "tcf_canada"},
    "french.listening": _TEF,
    "french.reading": _TEF,
    "french.writing": _TEF,
    "french.speaking": _TEF,
    "first_language": _IELTS
    | {"english.listening": "8", "french.test": "tcf_canada", "french.listening": "458"},
    "partner_test.test": _COUPLE,
    "partner_test.scale": _COUPLE | {"partner_test.test": "tef"},
    "partner_test.date": _PARTNER_CELPIP,
    "partner_test.listening": _PARTNER_CELPIP,
    "partner_test.reading": _PARTNER_CELPIP,
    "partner_test.writing": _PARTNER_CELPIP,
    "partner_test.speaking": _PARTNER_CELPIP,
    "credential.level": {},
    "credential.country": _DEGREE,
    "credential.completed": _DEGREE,
    "credential.canadian_study": _DEGREE | {"credential.0.country": "CA"},
    "credential.assessed": _INDIAN_DEGREE,
    "credential.eca_ordered": _INDIAN_DEGREE | {"credential.0.assessed": False},
    "credential.eca_expected": _INDIAN_DEGREE
    | {"credential.0.assessed": False, "credential.0.eca_ordered": True},
    "credential.eca_body": _ASSESSED_DEGREE,
    "credential.eca_date": _ASSESSED_DEGREE,
    "credential.eca_level": _ASSESSED_DEGREE,
    "credential.more": _DEGREE,
    "partner.education": _COUPLE,
    "partner.education_country": _PARTNER_DEGREE,
    "partner.assessed": _PARTNER_FOREIGN_DEGREE,
    "partner.eca_date": _PARTNER_ASSESSED_DEGREE,
    "partner.eca_level": _PARTNER_ASSESSED_DEGREE,
    "job.title": _WORK,
    "job.noc": _TITLE,
    "job.country": _WORK,
    "job.start": _WORK,
    "job.end": _WORK,
    "job.hours": _WORK,
    "job.leave_from": _ON_LEAVE,
    "job.leave_to": _ON_LEAVE | {"job.0.leave_from": "2024-03"},
    "job.paid": _WORK,
    "job.self_employed": _WORK,
    "job.authorized": _CANADIAN_JOB,
    "job.public_services": _CANADIAN_JOB
    | {"job.0.noc": "31102", "job.0.title": "family doctor", "job.0.self_employed": True},
    "job.student": _CANADIAN_JOB,
    "job.more": _WORK,
    "primary_occupation": _TWO_JOBS,
    "certificate_noc": _TWO_TRADES,
    "qualified_since": _ELECTRICIAN,
    "partner.canadian_years": _COUPLE,
    "partner.worked_in_canada": _COUPLE | {"partner.canadian_years": 0},
    "partner.foreign_years": _COUPLE,
    "relative": {},
    "partner.studied_in_canada": _COUPLE,
    "offer.noc": _OFFER,
    "offer.full_time": _OFFER,
    "offer.lmia": _OFFER,
    "offer.current_employer": _OFFER_WHILE_WORKING,
    "offer.permit": _OFFER_BY_EMPLOYER,
    "offer.year": _OFFER_BY_EMPLOYER | {"offer.permit": "exempt"},
    "offer.excluded_employer": _OFFER,
    "partner.birth_date": _COUPLE,
}


def key_of(question_id: str) -> str:
    """The key of the question's answer, of the first entry where it belongs to a list."""
    question = BY_ID[question_id]
    return question.key(0 if question.group else None)


def standing_at(question_id: str) -> Chat:
    """Somebody with the least answers who has skipped all else that comes before the question."""
    return _came_to(question_id).once_more()


@cache
def _came_to(question_id: str) -> Chat:
    return asked_for(key_of(question_id), REACH[question_id])


def asked_for(key: str, answers: Mapping[str, Any], today: date = BEFORE) -> Chat:
    """Somebody with these answers who has skipped all else that comes before a question, and is at
    that question by itself, also where it is asked together with others or to complete the file."""
    earlier = []
    for asked in walk(answers, today=today).pending:
        if asked.key == key:
            break
        earlier.append(asked.key)
    chat = person(answers, today, skipped=earlier, focus=key)
    assert chat.asks == key, f"{key} is not asked but {chat.asks}"
    return chat
