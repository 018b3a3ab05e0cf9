"""Of a message: a couple of whom the other is told by the first name alone, with no word for who
that is: "We are Ana & João from Porto, common-law. João went to Vancouver on a closed permit".

Only where the message says that they are a couple, that it is one of them who writes ("I"), and
that no spouse is told of by another name; who opens a sentence that tells of a life is the partner
then. Of two who are both told so, nobody says which of them writes: neither is.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from conversations.hearing.introduced import NOBODYS, PARTNER, told_on
from conversations.hearing.lists import any_of
from conversations.hearing.where import countries
from conversations.voice.patterns import Pattern

_NAME = r"[A-ZÀ-Ý][a-zà-ÿ]{1,14}(?:-[A-ZÀ-Ý][a-zà-ÿ]{1,14})?\b"
_AGED = r",? ?\(?\d\d(?![\d/]|\.\d)\)?"
_ALONE = r"(?! ?(?:(?i:<and>)|/|,) ?\d\d\b)"
"""Behind an age, that it is none of two: "Maria and João, 35 and 33"."""
_ONE, _OTHER = rf"(?P<one>{_NAME})", rf"(?P<other>{_NAME})"
_PAIR = Pattern(
    "pairs by-name",
    rf"\b{_ONE}(?P<age>{_AGED})?,? (?i:<and>) {_OTHER}(?P<aged>{_AGED}{_ALONE})?",
)
_ME_AND = Pattern(
    "pairs by-name",
    rf"(?i:\b<me-alone>) \({_ONE}(?:,? ?(?P<age>\d\d))?\) (?i:<and>) {_OTHER}(?P<aged>{_AGED})?",
)
"""Oneself in brackets: "me (Camila, 28) and Diego, 31"."""
_BESIDE_ME = Pattern(
    "pairs by-name",
    rf"(?i:\b<i-am>),? (?:{_ONE},? ?)?(?P<age>\(?\d\d\)?),? (?:(?i:<and>) )?"
    rf"{_OTHER}(?P<aged>{_AGED})",
)
"""Who tells of another right behind themselves: "I'm Bilal, 30, Hira 28"."""
_TOLD_OF = Pattern(
    "pairs by-name",
    rf"(?:^|(?<=[.,!?;\n])|(?<=[.,!?;\n] ))(?P<name>{_NAME})"
    r"(?:(?P<acts>'s\b| (?i:<acts>)\b(?! (?i:<object>)\b))"
    r"|,? \(?\d\d\b(?!/)|(?=:))(?P<rest>[^.!?;\n]*)",
)
"""Who opens what is told of somebody: "João went to ...", "Karan, 34", "Jorge: engineer"."""
_AGED_BY_NAME = Pattern(
    "pairs by-name",
    rf"(?:^|(?<=[.,!?;:\n])|(?<=[.,!?;:\n] )|\b(?i:<and>) )(?P<name>{_NAME}) ?[,:=]? ?\(?"
    r"(?=(?:1[89]|[2-6]\d)(?![\d/]|\.\d))",
)
"""Who is told of by name and age: "Awa, 31", "et Marc (33 ans", "Paul : 36"."""
_TWO = 2
_SOMEBODY = "somebody"
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
    rf"|(?<!& )(?<!<and> )\b(?P<here>{_NAME}),? (?i:<here>)\b"
    rf"|\b(?P<types>{_NAME}) ?\(?(?i:<types>)\b)",
)
_NO_PAIR = Pattern("pairs by-name", r"(?i:\b<related>\b)")
"""Two who are friends, or brother and sister."""
_PERMITS = ("pgwp", "open", "closed", "study", "visitor")


def by_role(message: str, is_a_name: Callable[[str], bool]) -> str:
    """The message, in which the other one of a couple is "my partner" wherever the name stands."""
    if not are_a_couple(message):
        return message
    if _I.search(message) is None:
        return _neither(message, is_a_name)
    if (mine_beside := _with_me(message, is_a_name)) is not None:
        return mine_beside
    own = {said["name"] or said["here"] or said["types"] for said in _OWN.finditer(message)}
    told = {
        said["name"]: said
        for said in reversed(list(_TOLD_OF.finditer(message)))
        if said["name"] not in own and is_a_name(said["name"]) and _is_a_life(said["rest"])
    }
    for pair in _PAIR.finditer(message):
        both = (pair["one"], pair["other"])
        if all(map(is_a_name, both)) and not is_kin(message, pair.start()):
            mine = own.intersection(both)
            others = [one for one in both if (one not in mine if mine else one in told)]
            return _of_two(message, pair, others)
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
    return told_on(message, others[0], PARTNER)


def _neither(message: str, is_a_name: Callable[[str], bool]) -> str:
    """The message of nobody, in which two are told by name and age: neither of them writes."""
    told = [said for said in _AGED_BY_NAME.finditer(message) if is_a_name(said["name"])]
    names = {said["name"] for said in told}
    own = _OWN.search(message) is not None or _SPOUSE.search(message) is not None
    if len(names) != _TWO or own or any(is_kin(message, said.start("name")) for said in told):
        return message
    for said in reversed(told):
        message = f"{message[: said.start()]}. {_SOMEBODY}: {message[said.end() :]}"
    for name in names:
        message = re.sub(rf"\b{name}\b", NOBODYS, message)
    return message


def _with_me(message: str, is_a_name: Callable[[str], bool]) -> str | None:
    """The message of somebody who tells of another by name right behind themselves."""
    for way in (_ME_AND, _BESIDE_ME):
        said = way.search(message) if _NO_PAIR.search(message) is None else None
        if said is None or not all(map(is_a_name, filter(None, (said["one"], said["other"])))):
            continue
        if not is_kin(message, said.start()):
            return _of_two(message, said, [said["other"]])
    return None


def _of_two(message: str, pair: re.Match[str], told: list[str]) -> str:
    """The message of a pair, of whom the one that is told of is the partner."""
    names = (pair["one"], pair["other"])
    if not told:
        return message
    begin, rest = message[: pair.start()], message[pair.end() :]
    if len(told) > 1 or _NO_PAIR.search(message) is not None:
        for one in told:
            rest = told_on(rest, one, NOBODYS)
        return f"{begin}{'a couple' if len(told) > 1 else pair[0]}{rest}"
    ages = {pair["one"]: _age(pair["age"]), pair["other"]: _age(pair["aged"])}
    mine = next(one for one in names if one not in told)
    aged = f", me {ages[mine]}" if ages[mine] else ""
    aged += f", {PARTNER} {ages[told[0]]}" if ages[told[0]] else ""
    rest = told_on(rest, mine, "me") if mine else rest
    return f"{begin}a couple{aged}{told_on(rest, told[0], PARTNER)}"


def _age(said: str | None) -> str:
    return "".join(filter(str.isdecimal, said or ""))


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
