"""Of a piece of a message: whether it may be of work, and whether a length of time in it is."""

from __future__ import annotations

import re
from datetime import date

from conversations.hearing import lengths, persons, scores, studies
from conversations.hearing.clauses import Clause
from conversations.hearing.lengths import only_a_length
from conversations.hearing.lists import any_of, says
from conversations.hearing.occupation import degree_beside

IN_A_FIELD = re.compile(
    r" 1?\d(?:\.\d{1,2})? yrs (?:in|dans) (?!the |a |this |my |relationship|school|college"
    r"|university|total|canada|future|marriage)[a-z]+ "
)
_IDLE = re.compile(
    r" (?:not|no longer|without|sans|pas) (?:work|working|employed|job|emploi|travail) "
)
_OF_MONEY = re.compile(
    r" (?:loans?|funds?|cash|credit|savings?|money|bank|budget|fees?)(?: \w+)? (?:officer|manager"
    r"|analyst|executive|advisor|adviser|specialist|clerk|accountant|consultant|coordinator|handler"
    r"|processor|associate|agent|administrator)(?= )|(?<= paid)(?= )"
)
"""Posts that have to do with money, but tell of none."""
_STUDIED = re.compile(r" (?:studied|etudie|studies) ")
_AT_A_FIRM = re.compile(
    r"^ \d{1,2}(?:\.\d{1,2})? yrs (?:\w+ ){0,2}(?:own|private|govt|government|public|family|company"
    r"|firm|clinic|hospital|shop|salon|school|bank|factory|hotel|industry|sector|practice|business"
    r"|restaurant|mnc|startup|university|farm|workshop|garage) (?:\w+ ){0,2}$"
)
_AFTER_STUDIES = re.compile(r" yrs (?:\w+ ){0,3}(?:after|since) ")
_WITH_WHOM = frozenset(("with", "avec", "at", "chez"))
_FROM_AND_THERE = re.compile(
    r"^ (?:im |moi )?[a-z]+ (?:in|en|au|aux|a) (?:[a-z]+ ){1,3}(?:for |since |depuis"
    r" )?\d[\d.]* yrs $"
)
"""Who somebody is and how long they have been in a place: "Pakistani in Doha 7 yrs"."""
_BEEN_THERE = re.compile(
    r"^ (?:now |currently )?(?:je suis|j ai ete|nous sommes|im|i ve been|have been|been|we are"
    r"|we re)"
    r"(?: in| en| au| aux| a) (?:[a-z]+ ){1,3}(?:since|for|depuis|pendant|from)"
    r"(?: reckoned| last| the last| about)* \d{1,2}(?:\.\d{1,2})? yrs $"
)
"""How long somebody has been in a place, which may be for work or not."""
_ONLY_THERE = re.compile(
    r"^ (?:in|en|au|aux|a) (?:[a-z]+ ){1,3}(?:for |since |depuis )?\d[\d.]* yrs $"
)


def is_of_work(
    one: Clause, *, named: bool, works: bool, goes_on: bool, here: str | None, today: date
) -> bool:
    """Whether a length of time is one of work."""
    if _IDLE.search(one.text):
        return False
    of_work = one.says("experience", "as") or (named and degree_beside(one))
    of_work = of_work or _AFTER_STUDIES.search(one.text) is not None
    if studies.education(one)[0] is not None and not of_work:
        return False
    if persons.marital(one) and not named and not one.says("experience", "as"):
        return False
    if one.says("study-abroad") and not one.says("experience", "as"):
        return False
    if one.says("dwell", "together") and not named and not one.says("experience", "as"):
        return False
    if _ONLY_THERE.search(one.text) and not (named or goes_on):
        return False
    if _BEEN_THERE.search(one.text) and not named:
        return False
    if _FROM_AND_THERE.search(one.text) and not (works or named):
        return False
    if persons.age(one, today) and not works:
        return False
    return (
        works
        or here == "foreign"
        or (goes_on and (here is not None or only_a_length(one) or one.words[0] in _WITH_WHOM))
        or (goes_on and (_AT_A_FIRM.search(one.text) is not None or lengths.earlier(one)))
    )


def may_be_of_work(one: Clause, *, taught: bool) -> bool:
    """Whether years that were not counted stand beside a trade."""
    beside = one.real and not taught and one.who in ("self", "partner")
    return beside and any(any_of(word, "trade") for word in one.words)


def may_be_work(one: Clause) -> bool:
    """Whether a piece may name an occupation: it is of nothing else."""
    in_charge = re.search(r" chargee? d", one.text)
    if one.says("not-mine", "canadian-dollars") and not one.says("as") and not in_charge:
        return False
    if _STUDIED.search(one.text) and not one.says("as", "works"):
        return False
    return not (
        says(_OF_MONEY.sub(" ", one.text), "money")
        or one.says("sibling", "nomination", "common-law")
        or (one.says("offer") and not one.says("as"))
        or (studies.education(one)[0] and not (one.says("as") or degree_beside(one)))
        or studies.assessed(one) is not None
        or scores.named_test(one.text) is not None
    )
