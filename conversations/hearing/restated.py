"""What somebody says instead of what they said before, in folded text, with only what is meant
left: "pharmacist... I mean pharmacy technician, sorry", "2 yrs (wait no, 2 yrs 6 months in Jan, so
say 2 yrs 5 months today)", "2 kids ... edit: 3 kids"; of scores, ``rescored`` says it.

Only like is put in the place of like: a trade of a trade, a length of a length, a month of a month.
"""

from __future__ import annotations

import re
from functools import cache

from conversations.hearing.lists import any_of, is_a_trade
from conversations.hearing.rescored import APART, BEFORE_NO, scores_as_meant
from conversations.hearing.where import countries
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern
from conversations.voice.wording import FALLBACK, month_numbers
from express_entry import noc

_ENDS = r"(?= *(?:[.,;:)!?\n(]|$)| (?:<joint>)\b| \d)"
_LENGTH = (
    r"\d{1,2}(?:\.\d{1,2})? ?(?:<year>)\b\.?(?: ?(?:<and>|,)? ?\d{1,2} ?(?:<month>)\b)?"
    r"|\d{1,2} ?(?:<month>)\b"
)
_LENGTHS = Pattern(
    "restated",
    rf"\b(?:{_LENGTH})(?P<what>(?: <of>)?(?: <work>)*)"
    rf"(?:{APART}(?:<wait>)|{BEFORE_NO}<no>)[,:]? (?:<is> )*"
    rf"(?P<meant>{_LENGTH})(?! <old>| <a-course>)",
)
_BARE_LENGTH = Pattern(
    "restated",
    r"\b\d{1,2}(?:\.\d{1,2})?(?P<unit> ?(?:<year>)\b)(?P<what>[^.;,:\d\n]{0,40})"
    r"(?:,|\.\.+| [(–-]) ?(?:<wait>)[,:]? (?:<is> )*(?P<meant>\d(?:\.\d)?|1\d)"
    r"(?= *(?:[.,;)!\n]|$)| <and>\b)",
)
"""The same with the bare number: "4 yrs as a lawyer, no wait 5"."""
_PROPER = Pattern(
    "restated",
    rf"\b(?:<said> )(?:\w+ ){{0,2}}?(?:{_LENGTH})(?P<what>(?: <of>)?(?: <work>)*)"
    rf"(?:{APART})(?:<but> )?(?:<the> )?(?:<proper>) (?:\w+ ){{0,2}}?(?:<is> )"
    r"(?P<meant>\d{1,2}(?:\.\d)?)\b(?: (?:<year>)\b)?(?: ?\([^)\n]*\))?",
)
"""Years that were too many, and those that count: "I said 10 years but the proper one is 8"."""
_BUT_FOR = Pattern(
    "restated",
    rf"\b(?:{_LENGTH})(?P<what>[^.;()\d\n]{{0,60}}){APART}(?:<wait>|<well>)[,:]? (?:<is> )*"
    r"(?P<meant>\d{1,2}(?:\.\d)?)(?: (?:<year>)\b)? <without>[^.;,)\n]*",
)
"""Years of which some do not count: "7 yrs as an engineer, well 6 without the internship"."""
_AGE = Pattern(
    "restated",
    rf"\b(?P<first>1[89]|[2-6]\d)\b(?P<between>[^\n]{{0,250}}?{APART}(?:<edit>)[,:]? (?:<is> )*)"
    r"(?P<meant>1[89]|[2-6]\d)(?=(?: (?:<year>)\b)?(?: <old>)? *(?:[.,;)!\n]|$| <now>))",
)
_TRADES = Pattern(
    "restated",
    rf"(?P<first>\b[a-z]+(?: [a-z]+){{0,4}}){APART}(?:<wait>|<well>)[,:]? (?:<is> |<article> )*"
    rf"(?P<meant>[a-z]+(?: [a-z]+){{0,3}}?)(?:,? (?:<wait>))?{_ENDS}",
)
_PLACES = Pattern(
    "restated",
    rf"\b(?P<in><in>) (?P<first>[a-z]+(?: [a-z]+)?){APART}(?:<wait>)[,:]? (?:<in> )?"
    rf"(?P<meant>[a-z]+(?: [a-z]+)?)(?: <now>)?{_ENDS}",
)
_CHILDREN = Pattern(
    "restated",
    rf"\b(?:\d|<number>) (?P<kids><kids>)\b(?P<between>[^\n]{{0,250}}?{APART}(?:<edit>)"
    r"[,:]? (?:<is> |<have> )*)(?P<meant>\d|<number>) (?:<kids>)\b(?: <now>)?",
)
_CHILDREN_FIRST = Pattern(
    "restated",
    r"(?P<said>\b<edit>[,:]? [^.;,\n\d]{0,30}\b(?:\d|<number>) (?:<kids>)\b[^\n]{0,250}?)"
    r"[,.;:] (?:\d|<number>) (?:<kids>)\b",
)
"""How many children there are, told before how many there were."""
_CERTAIN = 1.2
"""How well words must fit an official title, to be an occupation by themselves."""
_FEW = 4
"""Words at most of a trade that is taken back."""


def as_meant(text: str) -> str:
    """Folded text, without what is taken back in it."""
    if _may_be().search(text) is None:
        return text
    text = _today().sub(lambda said: said["meant"], text)
    text = _LENGTHS.sub(lambda said: f"{said['meant']}{said['what']}", text)
    text = _BARE_LENGTH.sub(lambda said: f"{said['meant']}{said['unit']}{said['what']}", text)
    text = _PROPER.sub(lambda said: f"{said['meant']} yrs{said['what'] or ' exp'}", text)
    text = _BUT_FOR.sub(lambda said: f"{said['meant']} yrs{said['what']}", text)
    text = _AGE.sub(_aged, text)
    text = _months().sub(lambda said: f"{said['meant']}{said['other'] or said['year'] or ''}", text)
    text = _TRADES.sub(_trade, text)
    text = _PLACES.sub(_place, text)
    text = _CHILDREN.sub(lambda said: f"{said['meant']} {said['kids']}{said['between']}", text)
    text = _CHILDREN_FIRST.sub(lambda said: said["said"], text)
    return scores_as_meant(text)


@cache
def _may_be() -> Pattern:
    """What a message has that takes anything back: most have none of it."""
    return Pattern(
        "restated",
        r"\b(?:<wait>|<well>|<edit>|<proper>)\b"
        rf"|{BEFORE_NO}(?:<no>),? (?:<is> |<in> )*(?:\d|(?:{_names()})\b)",
    )


@cache
def _months() -> Pattern:
    """A month, and the one that is meant."""
    month = rf"(?:\d\d? )?(?:{_names()})\b(?: \d\d?\b)?"
    return Pattern(
        "restated",
        rf"\b{month}(?P<year> 20\d\d)?(?:{APART}(?:<wait>)|{BEFORE_NO}<no>)[,:]? "
        rf"(?:<is> |<in> )*(?P<meant>{month})(?P<other> 20\d\d)?",
    )


@cache
def _today() -> Pattern:
    """Years that will be, and what they are today."""
    return Pattern(
        "restated",
        rf"\b(?:{_LENGTH})(?: <work>)* (?:<in>|<by>) (?:{_names()})\b(?: 20\d\d)?{APART}"
        rf"(?:<so> )+(?P<meant>{_LENGTH})(?: (?:<now>)\b)?",
    )


@cache
def _names() -> str:
    return "|".join(sorted(map(re.escape, month_numbers()), key=len, reverse=True))


def _aged(said: re.Match[str]) -> str:
    """The age that is meant, of two that are near."""
    near = abs(int(said["first"]) - int(said["meant"])) == 1
    return f"{said['meant']}{said['between']}{said['meant']}" if near else said[0]


def _trade(said: re.Match[str]) -> str:
    """The trade that is meant in the place of the one before it."""
    meant = said["meant"].split()
    words = said["first"].split()
    named = is_a_trade(words[-1]) or _is_a_post(words[-1:])
    if not named or not (any(map(is_a_trade, meant)) or _is_a_post(meant)):
        return said[0]
    begin = len(words) - 1
    while begin and len(words) - begin < _FEW and not _is_none_of_a_trade(words[begin - 1]):
        begin -= 1
    return " ".join([*words[:begin], *meant])


def _is_a_post(words: list[str]) -> bool:
    """Whether words are an occupation by an official title: "kitchen helper"."""
    found = noc.search(" ".join(words), FALLBACK, 1).matches
    return bool(found) and found[0].score >= _CERTAIN


def _is_none_of_a_trade(word: str) -> bool:
    """Whether a word only stands before a trade: "as a", "wife", "is"."""
    before = any_of(word, "self", "partner", "pronoun", "verbs", "article", "place", "degree-short")
    return before or word in listed("words-told-not-a-job")


def _place(said: re.Match[str]) -> str:
    """The place that is meant, of two."""
    both = (said["first"], said["meant"])
    places = all(len(countries(["in", *one.split()])) == 1 for one in both)
    return f"{said['in']} {said['meant']}" if places else said[0]
