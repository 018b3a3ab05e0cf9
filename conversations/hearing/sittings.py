"""Of a message: which sitting of a test is told, where it was sat twice, and when.

Of "first 6.5 7 6 7 in 2023, second last month 8 8 7 7.5" the newest counts; a result that is told
to be old is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from conversations.hearing.clauses import Clause
from conversations.hearing.figures import NAMED, by_name, scores
from conversations.hearing.lists import says
from conversations.interview.reading.days import read_date, read_month
from conversations.voice.patterns import Pattern
from conversations.voice.wording import FALLBACK, month_numbers, wording

_EARLIER = Pattern(
    "sittings earlier",
    r" <first> (?:\w+ )?<sat>(?: <around>)? |^ (?:<at> )?(?:<the> )?(?:<first>|<before>) "
    r"| <old> <sat> | <failed> (?:\w+ ){0,2}<sat> | <sat> (?:\w+ ){0,3}<failed>(?= )"
    r"| <sat>(?: <before>(?= )| (?:[\w.,/]+ ){1,8}<before> $)",
)
_RESAT = Pattern("sittings later", r" <resat>(?= )")
"""That a test was sat once more: whatever is told of it before is of an earlier sitting."""
_AFTER_IT = Pattern("sittings later", r" <after> <resitting>(?= )")
"""What was reached by another sitting, which is over: "after retaking it is 7.5 7 7 7"."""
_LATER = Pattern(
    "sittings later",
    r" (?:<second>|<again>|<last>) (?:\w+ )?<sat> |^ (?:<then> )*(?:<second>|<now>) | <again> ",
)
_EXPIRED = Pattern("scores expired", r" (?:<expired>|(?<!<years> )(?<!yrs )<old>) ")
_EXPIRES = Pattern(
    "scores expired-2", r" <expires>(?: (?P<month>\w+))?(?: \d{1,2})? (?P<year>20\d\d) "
)
_TEST = re.compile(r" (ielts|celpip|pte|tef|tcf)(?= )")
_NO_MORE = Pattern(
    "sittings no-more", r" <it>(?: <is>)?(?: <too>)* <old>(?: <too>)? | <not>(?: \w+)? <valid> $"
)
"""What takes back a result of the sentence before it."""
_YEAR = re.compile(r" (20[12]\d)(?=[ -])")
_LAST_MONTH = Pattern("sittings dated", r" <last-month> ")
_THIS_MONTH = Pattern("sittings dated", r" <this-month> ")
_LAST_YEAR = (
    Pattern("sittings dated", r" <last-year> (?:<in> )?(?P<month>[a-z]+) "),
    Pattern("sittings dated", r" (?P<month>[a-z]+) (?:<of> )?<last-year> "),
)
_IN_A_YEAR = re.compile(r" (?P<year>20[12]\d) (?P<month>[a-z]{3,10}) ")
_THIS = Pattern("sittings dated", r" <this> (?:<past> )?(?P<month>[a-z]+) ")
_THIS_YEAR = Pattern("sittings dated", r" (?P<month>[a-z]+) (?:<of> )?<this-year> ")
_SITTING = Pattern("sittings dated", r" <beside> (?:<the> )?(?P<month>[a-z]+) <sitting> ")
_BARE = Pattern("sittings dated", r" <beside> (?P<month>[a-z]+)(?= (?!20\d\d ))")
_SAT_IN = Pattern(
    "sittings dated",
    r" (?:<done>(?: <it>)?|<have-sat>)(?: <beside>| <beside> \d{1,2}| \d{1,2})* (?P<month>[a-z]+)"
    r"(?= (?!20\d\d ))",
)
"""When a test was sat: "passé en avril", "passé le 3 mai", "j'ai fait l'IELTS en octobre"."""
_ON_A_DAY = re.compile(r" (?P<day>\d{1,2}) (?P<month>[a-z]{3,10})(?: (?P<year>20\d\d))?(?= )")
_DAY_BEHIND = re.compile(r" (?P<month>[a-z]{3,10}) (?P<day>\d{1,2}) $")
"""A day at the end: "celpip dec 19"."""
_OF_THE_MONTH = Pattern(
    "sittings ahead",
    r" (?P<day>\d{1,2})(?: <th>)?(?: <of>)* (?:<this-month>|(?P<next><next-month>))(?= )",
)
_ON_THE = Pattern("sittings ahead", r" <on> (?P<day>\d{1,2})(?: <th>)? $")
"""A day with no name of its month: "on the 20th of this month", "on the 29th"."""
_TO_BE = Pattern("sittings ahead", r" <to-be>(?= )")
"""A day to come by its name: "tomorrow", "this Saturday"."""
_MAY_BE_YEARS = range(23, 27)
"""Days that may as well be the years of a result: "IELTS jan 25"."""
_IN_A_MONTH = re.compile(r" (?P<month>[a-z]{3,10}) (?P<year>20\d\d)(?= )")
_MONTHS = 12
_SEVERAL = 3
"""Scores from which on what is told one by one is a report."""
_SOON = 3
"""Months at most until a day without its year is taken to be one to come."""
_LATELY = 9
"""Months at most between "this January" and the day it is said, where it is over."""
_BESIDE_SCORES = r"(?:in|from|of|on|dated|done|taken|sat|since|gave|wrote|took|en|de|d|du)"


def latest(clauses: Sequence[Clause]) -> list[Clause]:
    """The pieces of one person without those that tell an earlier sitting, where a later one is
    told too, and without a result that is taken back."""
    clauses = [replace(one, future=False) if _is_after_it(one) else one for one in clauses]
    earlier, over = _earlier(clauses)
    earlier |= _before_another(clauses)
    told = [one for one in clauses if _scored(one)]
    newer = [one for one in told if id(one) not in earlier | over]
    newer = newer or _one_by_one([one for one in clauses if id(one) not in earlier | over])
    if newer:
        for test in {_test(one, clauses) for one in newer}:
            same = [one for one in newer if _test(one, clauses) == test]
            years = {id(one): _year(one, clauses) for one in same}
            if len(same) > 1 and None not in years.values():
                last = max(filter(None, years.values()))
                earlier |= {at for at, year in years.items() if year != last}
    found: list[Clause] = []
    for one in clauses:
        if newer and id(one) in earlier - over:
            # "IELTS first 6 6 6 6, second 7 7 7 7": its name is that of what follows.
            found += [replace(one, words=(said[1],), past=False) for said in _names(one)]
        elif id(one) not in over:
            found.append(one)
    return found


def _is_after_it(one: Clause) -> bool:
    return one.future and not one.supposed and _AFTER_IT.search(one.text) is not None


def _before_another(clauses: Sequence[Clause]) -> set[int]:
    """Pieces that tell of a test before it is said to have been sat once more, with its scores:
    "CELPIP 5 5 4 6, wrote it again in September: 8 8 7 8"."""
    found: set[int] = set()
    for at, one in enumerate(clauses):
        again = _RESAT.search(one.text) or _AFTER_IT.search(one.text)
        if not at or again is None or one.future or one.asked:
            continue
        behind = [two for two in clauses[at:] if two.sentence - one.sentence <= 1]
        if any(map(_scored, behind)) or _one_by_one(behind):
            test = _test(one, clauses)
            before = filter(_of_a_test, clauses[:at])
            found |= {id(two) for two in before if _test(two, clauses) == test}
    return found


def _one_by_one(clauses: Sequence[Clause]) -> list[Clause]:
    """The pieces of a sentence that tells three scores or more one by one: "L 8, R 7, W 6"."""
    for sentence in {one.sentence for one in clauses}:
        same = [one for one in clauses if one.sentence == sentence]
        if len(same) >= _SEVERAL and len(by_name(" ".join(one.text for one in same))) >= _SEVERAL:
            return same
    return []


def _names(one: Clause) -> list[re.Match[str]]:
    return [*_TEST.finditer(one.text)][:1]


def _earlier(clauses: Sequence[Clause]) -> tuple[set[int], set[int]]:
    """Pieces of an earlier sitting, and pieces of a result that does not count any more."""
    earlier: set[int] = set()
    over: set[int] = set()
    sentence, is_earlier = -1, False
    for at, one in enumerate(clauses):
        if one.sentence != sentence:
            sentence, is_earlier = one.sentence, False
        again = _RESAT.search(one.text) is not None
        if again or _LATER.search(one.text) or _AFTER_IT.search(one.text):
            is_earlier = False
        elif _EARLIER.search(one.text) and (_of_a_test(one) or _scored(one)):
            is_earlier = True
        if is_earlier and _of_a_test(one):
            earlier.add(id(one))
        if not again and _NO_MORE.search(one.text) and not _of_a_permit(one):
            before = [two for two in clauses[: at + 1] if two.sentence == sentence]
            begin = next((index for index, two in enumerate(before) if _of_a_test(two)), None)
            over |= {id(two) for two in before[begin:]} if begin is not None else set()
    return earlier, over


def _of_a_test(one: Clause) -> bool:
    return says(one.text, "test-name") or _scored(one)


def _of_a_permit(one: Clause) -> bool:
    return one.says("pgwp", "open", "closed", "study", "visitor")


def _scored(one: Clause) -> bool:
    """Whether scores are told, by four figures or by words for all of them."""
    if not any(letter.isdecimal() for letter in one.text):
        return False
    for test in ("pte_core", "tef_canada"):  # figures of these two are possible in any test
        found = scores(one.text, test, loose=says(one.text, "test-name"))
        if len(found) > 1 or {"each", "overall"} & found.keys():
            return True
    return False


def _test(one: Clause, clauses: Sequence[Clause]) -> str:
    """The test that a piece names, or the last one before it."""
    at = next(index for index, two in enumerate(clauses) if two is one)
    named = [said[1] for two in clauses[: at + 1] for said in _TEST.finditer(two.text)]
    return named[-1] if named else ""


def _year(one: Clause, clauses: Sequence[Clause]) -> int | None:
    """The year of a sitting, beside its scores or right behind them."""
    at = next(index for index, two in enumerate(clauses) if two is one)
    behind = clauses[at + 1 : at + 2]
    texts = [one.text, *(two.text for two in behind if two.within and not _scored(two))]
    said = next((found for text in texts if (found := _YEAR.search(text))), None)
    return int(said[1]) if said else None


def expired(text: str, today: date) -> bool:
    """Whether a test is said not to count any more: "expired", "exp 2024"."""
    until = _EXPIRES.search(text)
    if _EXPIRED.search(text) is not None:
        return True
    if until is None:
        return False
    month = month_numbers().get(until["month"] or "", today.month)
    return (int(until["year"]), month) < (today.year, today.month)


def taken(text: str, today: date, *, told: bool = True) -> str | None:
    """The day or month that folded text names, if it is over. One with no year is only taken of
    what is ``told`` to be over."""
    for said in (
        *re.finditer(r"\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/20\d\d", text),
        *re.finditer(r"(?<![\d/])(?:0?[1-9]|1[0-2])/20\d\d|(?<![\d-])20\d\d-\d{2}(?![\d-])", text),
        *re.finditer(r"(?:(?<!\d )(?<![\d.,/])\d{1,2} )?[a-z]{3,10} (?:\d{1,2} )?20\d\d", text),
    ):
        for read in (
            read_date(said[0], wording(FALLBACK), today),
            read_month(said[0], wording(FALLBACK), today),
        ):
            if isinstance(read, str) and read[:7] <= today.isoformat()[:7]:
                return read
    return _by_today(text, today) if told else None


def _by_today(text: str, today: date) -> str | None:
    """A month told by today's: "last month", "this September", "in March this year"."""
    if _LAST_MONTH.search(text):
        return f"{today.year - (today.month == 1)}-{(today.month - 2) % 12 + 1:02d}"
    if _THIS_MONTH.search(text):
        return _this_month(text, today)
    for way in _LAST_YEAR:
        if (said := _month(way, text)) is not None:
            return f"{today.year - 1}-{said:02d}"
    for found in _IN_A_YEAR.finditer(text):
        if found["month"] in month_numbers():
            return _over(int(found["year"]), month_numbers()[found["month"]], today)
    said = _month(_THIS, text)
    if said is not None and today.month - said < _LATELY:
        return _over(today.year, said, today)
    if (said := _month(_THIS_YEAR, text)) is not None:
        return _over(today.year, said, today)
    said = _month(_SITTING, text) or (_month(_BARE, text) if _has_scores(text) else None)
    said = said or _month(_SAT_IN, text)
    if said is not None:
        return _over(today.year if said <= today.month else today.year - 1, said, today)
    return None


def _this_month(text: str, today: date) -> str | None:
    """The day of this month that text names, or the month alone; none where that is to come."""
    if _TO_BE.search(text):
        return None
    said = _OF_THE_MONTH.search(text)
    month = f"{today.year}-{today.month:02d}"
    if said is None:
        return month
    return f"{month}-{int(said['day']):02d}" if 0 < int(said["day"]) <= today.day else None


def ahead(text: str, today: date) -> bool:
    """Whether folded text names a day or a month to come: "TCF le 10 janvier"."""
    if says(text, "valid"):
        return False
    if _TO_BE.search(text):
        return True
    if (named := _OF_THE_MONTH.search(text) or _ON_THE.search(text)) is not None:
        return bool(named.groupdict().get("next")) or int(named["day"]) > today.day
    months = month_numbers()
    for said in _ON_A_DAY.finditer(text):
        month = months.get(said["month"])
        if month is None:
            continue
        if said["year"]:
            return (int(said["year"]), month, int(said["day"])) > today.timetuple()[:3]
        return _soon(month, int(said["day"]), today)
    behind = _DAY_BEHIND.search(text)
    if behind is not None and behind["month"] in months:
        day = int(behind["day"])
        if day not in _MAY_BE_YEARS and _soon(months[behind["month"]], day, today):
            return True
    return any(
        (int(said["year"]), months[said["month"]]) > (today.year, today.month)
        for said in _IN_A_MONTH.finditer(text)
        if said["month"] in months
    )


def _soon(month: int, day: int, today: date) -> bool:
    """Whether a day without its year is taken to be one to come."""
    away = (month - today.month) % _MONTHS
    return 0 < away <= _SOON or (not away and day > today.day)


def _month(way: Pattern | re.Pattern[str], text: str) -> int | None:
    """The month that a pattern finds, by its number."""
    for found in way.finditer(text):
        for word in filter(None, found.groupdict().values()):
            if word in month_numbers():
                return month_numbers()[word]
    return None


def _has_scores(text: str) -> bool:
    found = scores(text, "ielts_general", loose=False)
    return len(found) > 1 or "each" in found or (found != {} and NAMED.search(text) is not None)


def _over(year: int, month: int, today: date) -> str | None:
    return f"{year}-{month:02d}" if (year, month) <= (today.year, today.month) else None
