"""How long ago a test was sat, in folded text, written out as its month: "ielts last week"; what is
of yesterday as its day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from conversations.voice.patterns import Pattern
from express_entry.candidate.dates import add_months

_TEST = r"(?:ielts|celpip|pte|tef|tcf)(?: canada| general| academic| core| gt)?"
_AGO = (
    r"(?P<yesterday><yesterday>)|(?P<week><last-week>)|(?P<month><last-month>)"
    r"|(?:<before> )?(?P<number>\d|<one>|<two>|<three>) (?:(?P<days><days>)|(?P<weeks><weeks>)|"
    r"(?P<months><months>))(?: <ago>)"
)
_SAT = Pattern(
    "ago",
    rf"(?P<test>\b{_TEST}\b(?:(?!<result>)[^.,;\n\d]){{0,30}}?)\b(?:{_AGO})\b(?P<scores>(?= \d))?",
)
_ONE = Pattern("ago", r"<one>")
_TWO = Pattern("ago", r"<two>")
_THREE = Pattern("ago", r"<three>")
_NUMBERS = (_ONE, _TWO, _THREE)
_WEEK = timedelta(days=7)


def with_its_month(text: str, today: date) -> str:
    """Folded text in which a test that was sat some time ago has its month, or its day."""
    return _SAT.sub(lambda said: f"{said['test']}{_when(said, today)}{_apart(said)}", text)


def _apart(said: re.Match[str]) -> str:
    """What stands between a day and the scores behind it."""
    return "," if said["scores"] is not None else ""


def _when(said: re.Match[str], today: date) -> str:
    if said["yesterday"]:
        return (today - timedelta(days=1)).isoformat()
    if said["week"]:
        return (today - _WEEK).isoformat()[:7]
    if said["month"]:
        return add_months(today.replace(day=1), -1).isoformat()[:7]
    number = _number(said["number"])
    if said["months"]:
        return add_months(today.replace(day=1), -number).isoformat()[:7]
    lasted = number * (_WEEK if said["weeks"] else timedelta(days=1))
    return (today - lasted).isoformat()[:7]


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word)
    return next(number for number, way in enumerate(_NUMBERS, 1) if way.fullmatch(word))
