"""Of a message: how many children somebody has."""

from __future__ import annotations

import re
from collections.abc import Iterable

from conversations.hearing.clauses import Clause
from conversations.interview.reading.numbers import numbers_in

Facts = dict[str, object]

_CHILD = (
    r"(?:kids?|teens?|teenagers?|toddlers?|childs?|children|sons?|daughters?|enfants?|fils|filles?|baby|babies|bebes?|boys?"
    r"|girls?|garcons?|bachay|bach?che|bache|ados?|gosses?|hij[oa]s?|filh[oa]s?|boys|bambini|kiddo|kiddos|bbs?)"
)
_CHILDREN = re.compile(
    r"(?<!daughter)(?<!son)(?<!kid)(?<!boy)(?<!girl)"
    r" (\d|one|two|three|four|five|six|un|une|deux|trois|quatre|cinq) "
    r"(?:(?!one|two|three|four|no|un|une|deux|trois|yrs?|years?|yo)[a-z]+ ){0,2}?"
    rf"{_CHILD}\b(?! of )(?! [a-z]+ (?:school|class|students))"
)
_COUNTED = re.compile(
    r" (?:kids|children|dependents?|dependants?|enfants)"
    r" (\d|one|two|three|four|five|six|deux|trois|quatre) "
    r"(?!ans|yrs|and|et)(?:(?!, ?\d)|(?=, ?\d{1,2} ?, ?\d{1,2} ?,))"
)
_OF_AGES = re.compile(
    r" (?:kids|children|sons|daughters|boys|girls|enfants|fils|filles)(?: who)?"
    r"(?: are| aged| ages| age| ont| ages de| now)+ (?:de )?((?:\d{1,2}(?: yrs| ans)? ?,? ?){2,6})"
)
"""Children told by their ages: "our kids are 4 and 6"."""
_TWO_AGES = re.compile(
    r" (?:kids|children|enfants|sons|daughters) ([5-9]|1\d)(?: yrs)? ?,? (?:and |et )?(\d{1,2})"
    r"(?: yrs)? ,"
)
"""Two children by their ages: "kids 12 and 9"."""
_OLDEST_CHILD = 25
_PARENT_OF = re.compile(
    r" (?:parent|mom|mum|mother|dad|father|mere|pere|maman|papa) (?:of|de|d)"
    r" (\d|one|two|three|four|five|un|une|deux|trois|quatre|cinq) "
)
_NO_CHILDREN = re.compile(
    r" (?:no|zero|0|without|sans|pas d|don t have|dont have|aucun) (?:any )?"
    r"(?:kids?|child|children|childs|enfants?|dependents?|dependants?|baby|babies|bebe)\b"
    r"| (?:kids|children|dependents?|dependants?|enfants) (?:none|no|nil|zero|0|aucun) "
)
_ONE_CHILD = re.compile(
    r" (?:my|mon|ma|our|a|baby|un|une|with|notre) (?:\w+ )?(?:son|daughter|kid|child|baby|fils"
    r"|fille|enfant|girl|boy)\b| (?:son|daughter|fils|fille)(?: is| aged)? (?=\d{1,2} )"
    r"| \d{1,2} yrs old (?:son|daughter|kid|child|baby|boy|girl)"
    r"| (?:and|et|,) (?:son|daughter|baby|kid) | (?:toddler|infant|newborn) "
)


def told(pieces: Iterable[Clause]) -> Facts:
    """How many; of "one son and two daughters" the sum."""
    text = "".join(f"{one.text}," for one in pieces) + " "
    if _NO_CHILDREN.search(text):
        return {"children": 0}
    total = 0
    for said in (*_CHILDREN.finditer(text),) or (
        *_COUNTED.finditer(text),
        *_PARENT_OF.finditer(text),
    ):
        number = numbers_in(said[1]).numbers
        if len(number) == 1 and number[0] <= 12:
            total += int(number[0])
    if not total and re.search(
        r" (?:parent|mom|mum|mother|dad|father) of twins | have twins |(?:^|,) twins ,", text
    ):
        return {"children": 2}
    if not total and (two := _TWO_AGES.search(text)):
        return {"children": 2} if int(two[2]) <= _OLDEST_CHILD else {}
    if not total and (of_ages := _OF_AGES.search(text)):
        ages = [int(one) for one in re.findall(r"\d+", of_ages[1])]
        return {"children": len(ages)} if max(ages) <= _OLDEST_CHILD else {}
    if not total:
        total = len({one[0].split()[-1] for one in _ONE_CHILD.finditer(text)})
    return {"children": total} if total else {}
