"""Of a message: how many children somebody has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from conversations.hearing.clauses import Clause
from conversations.hearing.people import MAY_BE_GROWN
from conversations.hearing.written import OF_WHICH
from conversations.interview.reading.numbers import numbers_in
from conversations.voice.patterns import Pattern

Facts = dict[str, object]

_CHILDREN = Pattern(
    "children children",
    r"(?<!<daughter>)(?<!<son>)(?<!<kid>)(?<!<boy>)(?<!<girl>) (\d|<one>) (?:(?!<one-2>|yrs?)[a-z]"
    r"+ ){0,2}?<child>\b(?! <of> )(?! [a-z]+ <school>)",
)
_COUNTED = Pattern(
    "children counted",
    r" <kids> (\d|<one>) (?!<and>|yrs)(?:(?!, ?\d)|(?=, ?\d{1,2} ?, ?\d{1,2} ?,))",
)
_OF_AGES = Pattern(
    "children of-ages",
    r" <kids>(?: <who>)?(?: <are>)+ (?:<de> )?((?:\d{1,2}(?: yrs| <ans>)? ?,? ?){2,6})",
)
"""Children told by their ages: "our kids are 4 and 6"."""
_FIRST_AGE = Pattern(
    "children of-ages",
    r" <kids>(?: <who>)?(?: <are>)+ (?:<de> )?\d{1,2}(?: yrs| <ans>)?(?: <old>)? $",
)
_ONE_AGE = Pattern("children of-ages", r" (?P<age>\d{1,2})(?: yrs| <ans>)?(?: <old>)? ")
_ONLY_KIDS = Pattern("children of-ages", r"^ (?:<my> )*<kids> $")
"""The same piece by piece: "nos garçons ont 7 | 10 ans", "our girls | (7 | 10)"."""
_TWO_AGES = Pattern(
    "children two-ages",
    r" <kids> ([5-9]|1\d)(?: yrs)? ?,? (?:<and> )?(\d{1,2})(?: yrs)? ,(?! ?\d{1,2} yrs ,)",
)
"""Two children by their ages: "kids 12 and 9"."""
_AGES_ALONE = Pattern(
    "children two-ages",
    r" <kids> (\d{1,2}) ?, (?:<and> )?(\d{1,2}) ?, (?:<and> )?(\d{1,2})"
    r"(?: ?, (?:<and> )?(\d{1,2}))? ?,(?! ?\d)",
)
"""Three children or four by their ages: "kids 15, 11 and 6"."""
_OF_A_KIND = Pattern("children of-a-kind", r"<son>")
_ANOTHER = Pattern("children another", r"(?: <and>|,) <an> (?:\w+ )?(?P<son><son>) ")
"""One more of another kind: "two girls and a boy"."""
_OF_OTHERS = Pattern(
    "children of-others",
    r" (?:<tend>(?: (?!<my> )[a-z]+){0,3}?|<eldest> <of>(?: <the>)?|<we-are>(?: <the>)?) "
    r"(?:\d{1,2}|<one>) (?:[a-z]+ ){0,1}?<kids>(?= )",
)
_OLDEST_CHILD = 25
_PARENT_OF = Pattern("children parent-of", r" <parent> <of> (\d|<one>) (?!yrs )")
_NO_CHILDREN = Pattern(
    "children no-children", r" (?:<no>|0) (?:<any> )?<kids>\b| <kids-2> (?:<none>|0) "
)
_ONE_CHILD = Pattern(
    "children one-child",
    r" <my> (?:\w+ )?<son>\b|(?<! <no>) <son-2>(?: <is>)? (?=\d{1,2} )|"
    r" (?:\d|1[0-7])(?:\.\d+)? <yrs-old> <son-3>| (?:<and>|,) <son-4> | <toddler> ",
)
OF_ONE = Pattern(
    "children grown",
    r" <child> (?:\w+ ){0,2}<of-which> (?:\w+ ){0,3}(?P<age>\d{1,2}) (?:yrs|<ans>)(?= )",
)
"""The age of one of several children: "3 enfants dont un de 24 ans"."""
_TOLD_SAID = Pattern(
    "children told",
    r" <parent> <of-twins> | <have-twins> |(?:^|,) <twins> (?:(?:<of> )?\d[\d.]* yrs )?,",
)
_SOME_GROWN = Pattern(
    "children grown",
    rf" <child> (?:\w+ ){{0,2}}?(?:<of-which> |, ?{OF_WHICH} )(?:\w+ ){{0,3}}?"
    r"(?:<of-age>|(?:2[2-9]|3\d) (?:yrs|<ans>))(?= )",
)
"""Children of whom some are grown: how many are young, is asked."""


_GROWN_ONE = Pattern(
    "children grown",
    r" <my> <kid>(?: [a-z]+){0,2}? (?:2[2-9]|[3-6]\d) (?:yrs|<ans>)(?= )",
)
"""A child who is grown: "ma fille de 30 ans"."""


def of_others(text: str) -> bool:
    """Whether children are told of who are looked after at work, or who are one's brothers and
    sisters: "nanny for 2 children", "the eldest of 5 children", "we are 4 kids in my family"."""
    return _OF_OTHERS.search(text) is not None


def told(told_of: Iterable[Clause]) -> Facts:
    """How many; of "one son and two daughters" the sum."""
    pieces = list(told_of)
    text = "".join(f"{one.text}," for one in pieces) + " "
    if _NO_CHILDREN.search(text):
        return {"children": 0}
    if _SOME_GROWN.search(text) or any(
        int(one["age"]) >= MAY_BE_GROWN for one in OF_ONE.finditer(text)
    ):
        return {}  # "3 enfants dont un de 23 ans": how many are young, is asked
    text = _GROWN_ONE.sub(" ", text)
    if (by_ages := _by_ages(text)) is not None:
        return {"children": by_ages}
    total = 0
    kinds: set[str] = set()
    for said in (*_CHILDREN.finditer(text),) or (
        *_COUNTED.finditer(text),
        *_PARENT_OF.finditer(text),
    ):
        number = numbers_in(said[1]).numbers
        if len(number) == 1 and number[0] <= 12:
            total += int(number[0])
            kinds.add(said[0].split()[-1].removesuffix("s"))
    if kinds and all(_OF_A_KIND.fullmatch(kind) for kind in kinds):
        total += len({said["son"] for said in _ANOTHER.finditer(text)} - kinds)
    twins = _TOLD_SAID.search(text) if kinds else None
    if twins is not None and all(map(_OF_A_KIND.fullmatch, kinds)):
        first = _CHILDREN.search(text)
        # "jumeaux + une fille", but "2 filles, jumelles"
        total += 2 if total == 1 or (first and twins.start() < first.start()) else 0
    if not total and _TOLD_SAID.search(text):
        return {"children": 2 + len({one[0].split()[-1] for one in _ONE_CHILD.finditer(text)})}
    if not total and (by_pieces := _by_pieces(pieces)) is not None:
        return by_pieces
    if not total and (two := _TWO_AGES.search(text)):
        return {"children": 2} if int(two[2]) <= _OLDEST_CHILD else {}
    if not total and (of_ages := _OF_AGES.search(text)):
        ages = [int(one) for one in re.findall(r"\d+", of_ages[1])]
        return {"children": len(ages)} if max(ages) <= _OLDEST_CHILD else {}
    if not total:
        total = len({one[0].split()[-1] for one in _ONE_CHILD.finditer(text)})
    return {"children": total} if total else {}


def _by_ages(text: str) -> int | None:
    """How many children three ages or more tell, with no number before: "kids 2, 9, 6"."""
    said = _AGES_ALONE.search(text)
    ages = [int(one) for one in said.groups() if one] if said else []
    counted = not ages or ages[0] == len(ages) - 1 or max(ages) >= MAY_BE_GROWN
    return None if counted else len(ages)


def _by_pieces(pieces: Sequence[Clause]) -> Facts | None:
    """How many children are told by their ages in one sentence; nothing where one may be grown."""
    for at, one in enumerate(pieces):
        first = _FIRST_AGE.search(one.text)
        if first is None and not _ONLY_KIDS.match(one.text):
            continue
        ages = [] if first is None else re.findall(r"\d+", first[0])[-1:]
        for two in pieces[at + 1 :]:
            said = _ONE_AGE.fullmatch(two.text) if two.sentence == one.sentence else None
            if said is None or (first is None and not two.within):
                break
            ages.append(said["age"])
        if len(ages) > 1:
            grown = max(map(int, ages)) >= MAY_BE_GROWN
            return {} if grown else {"children": len(ages)}
    return None
