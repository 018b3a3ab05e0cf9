"""Whose something is, told behind it: "7 years me, 5 years she", "bachelor me, master him",
"BSc (me), MSc (wife)"; written out before it in folded text, lengths of time as "yrs"."""

from __future__ import annotations

import re
from decimal import Decimal

from conversations.hearing.people import OF_AGE
from conversations.voice.patterns import Pattern

_MATTER = (
    r"\d{1,2}(?:\.\d+)? yrs(?: <old>)?|(?:<a-word> )?<degree>(?: <in> [a-z]+)?"
    r"|(?:ielts|celpip|pte|tef|tcf) (?:<overall> )?\d\d?(?:\.\d)?"
)
_WHAT = rf"(?:{_MATTER}|(?:clb|nclc) \d{{1,2}}|\d\d(?! ?yrs))"
_ROW = r"\d{1,3}(?:\.\d)?(?:[ /,]+\d{1,3}(?:\.\d)?){3}"
_BEGINS = r"(?:(?<=[,.;:(\n])|(?<=[,.;:(\n] )|^)"
_ENDS = r"(?= *(?:[.,;)\n]|$|<in>\b|<and>\b))"
_OF_EACH = Pattern(
    "owners",
    rf"{_BEGINS}(?P<one>{_WHAT}) (?P<whose><somebody>)(?:,| <and>| &| /|;)* "
    rf"(?P<other>{_WHAT}) (?P<others><somebody>){_ENDS}",
)
_OF_ONE = Pattern(
    "owners",
    rf"{_BEGINS}(?P<one>{_MATTER}) (?P<whose><me>){_ENDS}",
)
"""Whose it is, behind it, where only one's own is told so."""
_IN_BRACKETS = Pattern(
    "owners",
    rf"(?:{_BEGINS}|(?<=<and> ))(?P<one>{_WHAT}|{_ROW}) ?\((?P<whose><somebody>)\)"
    r"(?= *(?:[.,;\n]|$|<and>\b))",
)
_YEARS_OF_TWO = Pattern(
    "owners",
    rf"{_BEGINS}(?P<whose><somebody>) (?P<one>\d{{1,2}}(?:\.\d+)?) yrs(?:,| <and>| &| /|;)* "
    rf"(?P<others><somebody>) (?P<other>\d{{1,2}}(?:\.\d+)?) yrs{_ENDS}",
)
"""Years of both of whom nothing else is said: of work, where they are too few for ages."""
_ALSO_WORKED = Pattern(
    "owners",
    rf"(?P<mine>\b<worked>\b[^.;\n]{{0,60}}?(?:,|<and>|&|;) ?(?:<my> )?<somebody>(?: <has>)? "
    rf"(?:\d|1[0-7])(?:\.\d+)? yrs){_ENDS}",
)
"""Years of another behind one's own of work: "I worked 5 yrs as a welder and he 7 yrs". As many as
an age has are one: "ma femme travaille, elle a 29 ans"."""
_TEST = r"(?:ielts|celpip|pte|tef|tcf|toefl|duolingo)(?: canada| general| academic| core)?"
_LEVEL = r"(?:<tongue>(?: ?: ?| ))?(?:clb|nclc) \d{1,2}(?: <in> <tongue>\b)?"
"""A level, with the language it is of before it or behind: "French NCLC 7"."""
_FOR_ONE = Pattern(
    "owners",
    rf"(?:(?P<test>\b{_TEST}) ?:? ?|(?<=[,;.(:\n] )|^|\b<and> )"
    rf"(?P<what>{_MATTER}|{_ROW}|(?:\d{{1,3}}(?:\.\d)?|{_LEVEL})(?: <each>)?) "
    rf"<for> (?P<whose><somebody>)\b",
)
"""Scores, and for whom they are: "IELTS 8 7 7 7 for me, 6 each for her"."""
_ASSESSED_FOR = Pattern(
    "owners assessed",
    r"\b(?:<eca>(?: ?:)? )?(?P<body>wes|iqas|ices|ces|icas|mcc|pebc)"
    r"(?: <done>)? ?,? (?:<only> )?<for> (?P<whose>(?:<my> )?<somebody>)\b(?: <only>)?(?! <too>)",
)
"""An assessment, and for whom it is: "WES for me only, hers is not done"."""
_NAMED_TEST = re.compile(rf"\b{_TEST}")
_MINE = Pattern("owners", r"<me>")
_SHE = Pattern("owners", r"<she>")
_HE = Pattern("owners", r"<he>")


def told_first(text: str) -> str:
    """Folded text in which who has something stands before it."""
    text = _OF_EACH.sub(
        lambda said: (
            f"{_whose(said['whose'])} {said['one']}, {_whose(said['others'])} {said['other']}"
        ),
        text,
    )
    text = _FOR_ONE.sub(_of_one, text)
    text = _ASSESSED_FOR.sub(
        lambda said: f", {_whose(said['whose'])} evaluated by {said['body']}", text
    )
    text = _IN_BRACKETS.sub(lambda said: f", {_whose(said['whose'])} {said['one']}", text)
    text = _OF_ONE.sub(lambda said: f"{_whose(said['whose'])} {said['one']}", text)
    text = _ALSO_WORKED.sub(r"\g<mine> exp", text)
    return _YEARS_OF_TWO.sub(_worked, text)


def _of_one(said: re.Match[str]) -> str:
    """Scores behind whose they are, with their test: where none is named, it is the one before."""
    test = said["test"]
    if test is None and not said["what"][0].isdecimal():
        return f", {_whose(said['whose'])} {said['what']}"  # "un doctorat pour elle"
    if test is None:
        named = _NAMED_TEST.findall(said.string, 0, said.start())
        test = named[-1] if named else ""
    whose = _whose(said["whose"])
    return f", {whose} {test} {said['what']}" if test else said[0]


def _worked(said: re.Match[str]) -> str:
    if min(Decimal(said["one"]), Decimal(said["other"])) >= OF_AGE:
        return said[0]
    one, other = f"{said['whose']} {said['one']}", f"{said['others']} {said['other']}"
    return f"{one} yrs exp, {other} yrs exp"


def _whose(word: str) -> str:
    """The word for somebody that any matter is told behind: "me", and none of "hers"."""
    for way, instead in ((_MINE, "me"), (_SHE, "she"), (_HE, "he")):
        if way.fullmatch(word):
            return instead
    return word
