"""Of a message: a couple of whom the other is told by the first name alone, with no word for who
that is: "We are Ana & João from Porto, common-law. João went to Vancouver on a closed permit".

Only where the message says that they are a couple, that it is one of them who writes ("I"), and
that no spouse is told of by another name; who opens a sentence that tells of a life is the partner
then. Of two who are both told so, nobody says which of them writes: neither is.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from conversations.hearing.introduced import NOBODYS, PARTNER
from conversations.hearing.lists import any_of
from conversations.hearing.where import countries
from conversations.voice.patterns import Pattern

_NAME = r"[A-ZÀ-Ý][a-zà-ÿ]{1,14}(?:-[A-ZÀ-Ý][a-zà-ÿ]{1,14})?\b"
_PAIR = Pattern(
    "pairs by-name",
    rf"\b(?P<one>{_NAME})(?P<age> ?\(\d\d\))? (?i:<and>) (?P<other>{_NAME})(?P<aged> ?\(\d\d\))?",
)
_TOLD_OF = Pattern(
    "pairs by-name",
    rf"(?:^|(?<=[.,!?;\n])|(?<=[.,!?;\n] ))(?P<name>{_NAME})"
    r"(?:(?P<acts>'s\b| (?i:<acts>)\b(?! (?i:<object>)\b))"
    r"|,? \(?\d\d\b(?!/)|(?=:))(?P<rest>[^.!?;\n]*)",
)
"""Who opens what is told of somebody: "João went to ...", "Karan, 34", "Jorge: engineer"."""
_COUPLE = Pattern("pairs by-name", r"(?i:\b(?:<couple>)\b)")
_NO_COUPLE = Pattern("pairs by-name", r"(?i:\b<no-couple>\b)")
_I = Pattern("pairs by-name", r"(?i:\b<i-word>\b)")
_SPOUSE = Pattern(
    "pairs by-name", r"(?i:\b<spouse>)(?! (?i:<and>) (?i:<me>)\b)(?:,? | ?[:(=-] ?|'s)"
)
"""A spouse of whom something is told by that word."""
_KIN = Pattern("pairs by-name", r"(?i:\b(?:<kin>)s?)(?:,? \(?| (?i:<is>) | ?: ?|(?i:<named>) )?$")
_OWN = Pattern(
    "pairs by-name",
    rf"(?:(?i:\b<i-am>|\b<my-name>),? (?P<name>{_NAME})"
    rf"|(?<!& )(?<!<and> )\b(?P<here>{_NAME}),? (?i:<here>)\b)",
)
_PERMITS = ("pgwp", "open", "closed", "study", "visitor")


def by_role(message: str, is_a_name: Callable[[str], bool]) -> str:
    """The message, in which the other one of a couple is "my partner" wherever the name stands."""
    if not are_a_couple(message) or _I.search(message) is None:
        return message
    own = {said["name"] or said["here"] for said in _OWN.finditer(message)}
    told = {
        said["name"]: said
        for said in reversed(list(_TOLD_OF.finditer(message)))
        if said["name"] not in own and is_a_name(said["name"]) and _is_a_life(said["rest"])
    }
    for pair in _PAIR.finditer(message):
        both = (pair["one"], pair["other"])
        if all(map(is_a_name, both)) and not is_kin(message, pair.start()):
            return _of_two(message, pair, [one for one in both if one in told])
    others = [
        name
        for name, said in told.items()
        if not is_kin(message, said.start())
        # "Homme, 29 ans", "Bref: 34": a word that is no name, where it stands but once.
        and (said["acts"] or len(re.findall(rf"\b{re.escape(name)}\b", message)) > 1)
    ]
    if len(others) != 1 or _SPOUSE.search(message) is not None:
        return message
    if re.search(rf"\b{others[0]}\b", message[: told[others[0]].start()]):
        return message  # named before as somebody else
    return _again(message, others[0], PARTNER)


def _of_two(message: str, pair: re.Match[str], told: list[str]) -> str:
    """The message of a pair, of whom the one that is told of is the partner."""
    names = (pair["one"], pair["other"])
    if not told:
        return message
    begin, rest = message[: pair.start()], message[pair.end() :]
    if len(told) == 1:
        mine = next(one for one in names if one not in told)
        ages = {pair["one"]: pair["age"], pair["other"]: pair["aged"]}
        aged = f", me{ages[mine]}" if ages[mine] else ""
        aged += f", {PARTNER}{ages[told[0]]}" if ages[told[0]] else ""
        return f"{begin}a couple{aged}{_again(_again(rest, mine, 'me'), told[0], PARTNER)}"
    for one in names:
        rest = _again(rest, one, NOBODYS)
    return f"{begin}a couple{rest}"


def _is_a_life(told: str) -> bool:
    """Whether what is told is of somebody's life: a trade, a test, a permit, a place, an age."""
    words = re.findall(r"[a-zà-ÿ]+|\d+", told.casefold())
    lists = ("trade", "any-trade", "test-name", "degree-short", "bachelors", "masters", "year")
    return (
        any(any_of(word, *lists, *_PERMITS, "grown") for word in words)
        or countries(words) != []
        or re.match(r"\s*\d\d\b", told) is not None
        or not words
    )


def are_a_couple(message: str) -> bool:
    """Whether a message says that two are a couple."""
    return _COUPLE.search(_NO_COUPLE.sub("", message)) is not None


def is_kin(message: str, at: int) -> bool:
    """Whether a brother, a friend or somebody else of the kind stands right before a name."""
    return _KIN.search(message[:at]) is not None


def _again(text: str, name: str, who: str) -> str:
    return re.sub(rf"\b{re.escape(name)}\b", who, text)
