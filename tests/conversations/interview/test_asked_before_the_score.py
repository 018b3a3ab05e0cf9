"""Nothing is asked before the score that can change nothing for the person asked: of each question
there are two answers whose results differ, in what the rules say, in a door or in a date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from itertools import takewhile

import pytest

from conversations.interview.profile_of import to_profile
from conversations.interview.question import Answer, Kind
from conversations.interview.walk import Asked, walk
from express_entry.ahead.costs import costs
from express_entry.ahead.doors import doors
from express_entry.ahead.next_step import next_step
from express_entry.ahead.what_ifs import what_ifs
from express_entry.assessment import assess
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.counting.language import ImpossibleScore
from express_entry.deadlines import deadlines

ON = date(2026, 10, 1)
NOBODY_TIED: dict[str, Answer] = {
    "sibling": False, "relative": False, "studied_in_canada": False, "nomination": False,
    "has_offer": False, "credential.0.more": False, "destination": "not_QC", "children": 0,
    "funds": 30_000,
}  # fmt: skip
ENGLISH: dict[str, Answer] = {
    "english.test": "ielts_general", "english.listening": "7", "english.reading": "6",
    "english.writing": "6", "english.speaking": "6", "english.date": "2026-03-10",
}  # fmt: skip
NO_FRENCH: dict[str, Answer] = {"french.test": "none", "french.plan": "none"}
ABROAD: dict[str, Answer] = {
    "birth_date": "1991-04-03", "marital_status": "single", "education": "bachelors",
    "foreign_years": 2, "canadian_years": 0, **ENGLISH, **NO_FRENCH, "credential.0.country": "IN",
    "credential.0.assessed": True, "credential.0.eca_level": "bachelors",
    "credential.0.eca_date": "2025-02-02", "residence": "IN", "job.0.noc": "21232",
    "job.0.start": "2024-09", "job.0.end": "now", "job.0.hours": "40", "job.0.paid": True,
    "job.0.self_employed": False, **NOBODY_TIED,
}  # fmt: skip
IN_CANADA = ABROAD | {
    "foreign_years": 0, "canadian_years": 1, "residence": "CA",
    "permit": "pgwp", "permit_end": "2027-03",
    "credential.0.country": "CA", "credential.0.canadian_study": True, "job.0.start": "2025-06",
    "job.0.authorized": True, "job.0.student": False,
}  # fmt: skip
COUPLE = ABROAD | {
    "marital_status": "married", "partner.accompanying": True, "partner.canadian": False,
    "partner_test.test": "celpip_general", "partner_test.date": "2026-05-11",
    "partner_test.listening": "6", "partner_test.reading": "6", "partner_test.writing": "6",
    "partner_test.speaking": "6", "partner.education": "masters",
    "partner.education_country": "IN", "partner.assessed": True,
    "partner.eca_level": "masters", "partner.eca_date": "2025-02-02",
    "partner.canadian_years": 0, "partner.worked_in_canada": False,
    "partner.studied_in_canada": False,
}  # fmt: skip
ELECTRICIAN = ABROAD | {
    "education": "one_year", "job.0.noc": "72200", "job.0.student": False, "certificate": False,
    "qualified_since": "2024-09",
}  # fmt: skip
OFFERED = ABROAD | {
    "has_offer": True, "offer.noc": "21232", "offer.full_time": True, "offer.lmia": True,
    "offer.excluded_employer": False, "work_permit": False,
}  # fmt: skip
OFFERED_HERE = IN_CANADA | OFFERED | {
    "canadian_years": 1, "foreign_years": 0, "residence": "CA", "credential.0.country": "CA",
    "job.0.start": "2025-06",
}  # fmt: skip
BY_THE_EMPLOYER = OFFERED_HERE | {
    "offer.lmia": False, "offer.current_employer": True, "offer.permit": "exempt",
    "offer.year": True, "funds": 0,
}  # fmt: skip
FRENCH = ABROAD | {
    "french.test": "tcf_canada", "french.date": "2026-04-20", "french.listening": "380",
    "french.reading": "390", "french.writing": "6", "french.speaking": "6",
    "first_language": "en",
}  # fmt: skip
ORDERED = ABROAD | {
    "credential.0.assessed": False, "credential.0.eca_ordered": True,
    "credential.0.eca_expected": "2026-12",
}  # fmt: skip
PHYSICIAN = ABROAD | {"education": "masters", "job.0.noc": "31102", "credential.0.eca_body": "MCC"}
PEOPLE = {
    "abroad": ABROAD,
    "in Canada": IN_CANADA,
    "a couple": COUPLE,
    "an electrician": ELECTRICIAN,
    "with an offer": OFFERED,
    "with an offer in part time": OFFERED | {"offer.full_time": False},
    "with an offer of TEER 5": OFFERED | {"offer.noc": "65201"},
    "with an offer of an embassy": OFFERED | {"offer.excluded_employer": True},
    "who need not show money": OFFERED_HERE,
    "who need not show money either": BY_THE_EMPLOYER,
    "whose permit is open": BY_THE_EMPLOYER | {"offer.permit": "open", "funds": 30_000},
    "with French": FRENCH,
    "a physician": PHYSICIAN,
    "a report on its way": ORDERED,
}
FROM_CANADA: dict[str, Answer] = {
    "credential.1.level": "one_year", "credential.1.country": "CA",
    "credential.1.canadian_study": True,
}  # fmt: skip
OF_KIND: dict[Kind, tuple[Answer, ...]] = {
    Kind.YES_NO: (True, False),
    Kind.COUNTRY: ("CA", "IN"),
    Kind.NUMBER: (0, 1, 2, 4),
    Kind.MONEY: (0, 1_000_000),
    Kind.HOURS: ("10", "40"),
    Kind.OCCUPATION: ("21232", "31301", "65201", "72200"),
    Kind.MONTH_OR_NOW: ("now", "2025-09", "2026-08"),
    Kind.SCORE: ("4", "5", "7", "9", "12", "380"),
    Kind.DATE: ("1976-01-01", "2020-01-01", "2025-01-01", "2026-03-10"),
    Kind.MONTH: ("2015-01", "2024-09", "2026-05"),
}


def of_the_rules(profile: Profile) -> object:
    assessed = assess(profile, ON)
    verdicts = tuple((one.program, one.verdict) for one in assessed.programs)
    points = assessed.crs.total, assessed.fsw67.total
    return points, assessed.crs.missing, assessed.missing, verdicts


def to_pay(profile: Profile) -> object:
    known = costs(profile, Candidacy(), ON)
    return known.total(official=True), known.total(official=False)


RESULTS: tuple[Callable[[Profile], object], ...] = (
    of_the_rules,
    lambda profile: tuple(deadlines(profile, Candidacy(), ON)),
    to_pay,
    lambda profile: doors(profile, None, ON),
    lambda profile: next_step(profile, None, ON),
    lambda profile: what_ifs(profile, assess(profile, ON)),
)
"""What an answer can change; what takes longest is looked at last, where nothing else differs. One
requirement of a program that cannot be met whatever is answered is no result: money for the trades
of somebody without one."""


def asked_before_the_score(answers: dict[str, Answer]) -> Iterator[Asked]:
    """Every question that is asked on the way to the score of somebody who answers so."""
    told: dict[str, Answer] = {}
    while pending := walk(told, (), ON).pending:
        here = pending[0]
        yield here
        assert here.key in answers, f"nothing is said to {here.key}"
        told[here.key] = answers[here.key]


ASKED = {who: tuple(asked_before_the_score(told)) for who, told in PEOPLE.items()}
CASES = [
    pytest.param(who, asked, id=f"{who}: {asked.key}")
    for who, questions in ASKED.items()
    for asked in questions
]


@pytest.mark.parametrize(("who", "asked"), CASES)
def test_two_answers_give_two_results(who: str, asked: Asked) -> None:
    """At the moment when it is asked, or when all is told."""
    told, question = PEOPLE[who], asked.question
    before = takewhile(lambda one: one != asked, ASKED[who])
    so_far = {one.key: told[one.key] for one in before}
    choices = question.options(asked.view(told)) if question.kind is Kind.CHOICE else ()
    possible = (told[asked.key], *(choices or OF_KIND[question.kind]))
    assert any(
        two_differ(known, asked.key, possible, look) for look in RESULTS for known in (told, so_far)
    ), "whatever is answered, nothing changes"


def two_differ(
    known: dict[str, Answer],
    key: str,
    possible: tuple[Answer, ...],
    look: Callable[[Profile], object],
) -> bool:
    """Whether an answer that is possible beside the others gives another result than the first; a
    further credential with what is told of it next."""
    found: list[object] = []
    for answer in possible:
        more = FROM_CANADA if key == "credential.0.more" and answer else {}
        with suppress(ImpossibleScore):
            answers = known | more | {key: answer}
            found.append(look(to_profile(walk(answers, (), ON).answers)))
            if found[-1] != found[0]:
                return True
    return False


def test_whoever_meets_the_canadian_experience_class_alone_is_not_asked_for_money() -> None:
    # IELTS 6 5 5.5 5.5 is CLB 7 5 6 6 (CLB 5 is enough for TEER 2 and 3, 7 is asked by the Skilled
    # Worker Program), 62020 is TEER 2 and no trade.
    low = {"english.reading": "5", "english.writing": "5.5", "english.speaking": "5.5"}
    alone = IN_CANADA | low | {"english.listening": "6", "job.0.noc": "62020"}
    assert "funds" not in {one.key for one in asked_before_the_score(alone)}
    # With a reading of 6 all four are CLB 7, or the work is of TEER 1: who may meet another program
    # tells what they have.
    assert "funds" in {one.key for one in ASKED["in Canada"]}
    of_teer_1 = alone | {"job.0.noc": "21232"}
    assert "funds" in {one.key for one in asked_before_the_score(of_teer_1)}


def test_whoever_says_no_to_everything_is_asked_as_little_as_can_be() -> None:
    """Nothing of French, of a partner, of an offer, of a trade, of work in Canada."""
    asked = {one.question.id for one in ASKED["abroad"]}
    assert not {"has_work", "work_permit", "job.country", "certificate", "credential.level"} & asked
    assert not {"passport", "city", "credential.completed", "credential.eca_body"} & asked
