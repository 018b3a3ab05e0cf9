"""What is typed in a hurry, written out: "jai 33a", "rn i have", "5 yoe", "TEF pas fait, IELTS non
plus", ages in words. What becomes what stands in ``heard/informal.txt`` of each language."""

from __future__ import annotations

import re
from functools import cache

from conversations.interview.reading.numbers import listed
from conversations.interview.reading.tongue import seems
from conversations.voice.patterns import Pattern, rewrites
from conversations.voice.wording import FALLBACK

_PICTURES = (
    # A picture ends what is before it; a flag does not.
    (re.compile(r"[\U0001F1E6-\U0001F1FF]+"), " "),
    (re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]+"), " . "),
)
_SOUTH_AFRICA = Pattern("informal south-africa", r"(?i:<cities>)")
"""Where "SA" is South Africa, and no French "her"."""
_FIELDS = Pattern("informal fields", r"(?<=[a-z0-9)])(?<!<owned>) +(?=<field> ?:)")
"""Where a field begins with nothing before it: "Age:41 Edu:Diploma Exp:15yrs"."""
_SEVERAL_FIELDS = 3
_NUMBERED = re.compile(r"(?:^|\s)1\) ?[^(]*\s2\)")
_LENT = Pattern("informal english", r"<lent>")
"""Words of French that something else is called by."""
_WORD = re.compile(r"[a-z]+")
_TAGALOG = Pattern("informal tagalog", r"\b<tagalog>\b")


def before_folding(message: str) -> str:
    """The message, with what only its capitals tell written out."""
    message = message.replace("’", "'")
    if message.isupper():
        return message
    if _SOUTH_AFRICA.search(message):
        message = re.sub(r"\bSA\b", "South Africa", message)
    for pattern, instead in rewrites("before folding"):
        message = pattern.sub(instead, message)
    for picture, instead in _PICTURES:
        message = picture.sub(instead, message)
    return message


def written_out(text: str, typed: str = "") -> str:
    """Folded text, with abbreviations of chats written out and ages in figures. Of what language it
    is, it says as it was ``typed``, before anything was written out in words of another."""
    for pattern, instead in rewrites("informal"):
        text = pattern.sub(instead, text)
    if len(_FIELDS.findall(text)) >= _SEVERAL_FIELDS:
        text = _FIELDS.sub("\n", text)
    if _NUMBERED.search(text):
        text = re.sub(r"(?:(?<=\s)|^)\d\) ?", "; ", text)
    if _TAGALOG.search(text):
        for pattern, instead in rewrites("tagalog"):
            text = pattern.sub(instead, text)
    if seems([one for one in _WORD.findall(typed or text) if not _LENT.fullmatch(one)]) == FALLBACK:
        for pattern, instead in rewrites("informal english"):
            text = pattern.sub(instead, text)
    return _tens().sub(_in_figures, text)


@cache
def _tens() -> Pattern:
    """Numbers in words from twenty to sixty-nine."""
    tens = "|".join(sorted((w for n in range(20, 70, 10) for w in _words(n)), key=len)[::-1])
    ones = "|".join(sorted((w for n in range(1, 10) for w in _words(n)), key=len)[::-1])
    return Pattern("informal tens", rf"\b({tens})(?:[ -](?:<et> )?({ones}))?\b")


def _words(number: int) -> frozenset[str]:
    return listed(f"words-number-{number}")


def _in_figures(said: re.Match[str]) -> str:
    tens = next(n for n in range(20, 70, 10) if said[1] in _words(n))
    ones = next((n for n in range(1, 10) if said[2] in _words(n)), 0) if said[2] else 0
    return str(tens + ones)
