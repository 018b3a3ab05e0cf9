"""Cities of Canada that are better known elsewhere: "Richmond", "London".

Whoever tells of a permit to be in Canada means the one there, unless they speak of earlier; the
name of its province is written behind it, in folded text.
"""

from __future__ import annotations

import re

from conversations.voice.patterns import Pattern

_PERMIT = Pattern("canada", r"\b<permit>\b")
_CITY = Pattern(
    "canada",
    r"\b<in> (?:(?P<ontario><ontario>)|(?P<bc><bc>))\b(?! ?,? ?<behind>\b)(?! [a-z]+ <uni>)",
)
_WITH_PROVINCE = Pattern("canada", r"\b(<ontario>|<bc>), ?(<of-province>)\b")
"""A city and its province with a comma between: "London, Ontario"."""
_EARLIER = Pattern("canada", r"\b<earlier>\b")
_SINCE = Pattern("canada", r"\b<since>\b")
_AROUND = 45
"""Letters before and behind a city among which it is said that it was of earlier."""


def with_its_province(text: str) -> str:
    """The text, in which such a city is followed by its province."""
    text = _WITH_PROVINCE.sub(r"\1 \2", text)
    if _PERMIT.search(text) is None:
        return text
    return _CITY.sub(_placed, text)


def _placed(said: re.Match[str]) -> str:
    before = said.string[max(0, said.start() - _AROUND) : said.start()]
    behind = said.string[said.end() : said.end() + _AROUND]
    # "Since two years in London, and before that ...": what is told behind it is of elsewhere.
    around = before if _SINCE.search(before) else before + said[0] + behind
    if _EARLIER.search(around):
        return said[0]
    return f"{said[0]} {'ontario' if said['ontario'] else 'bc'}"
