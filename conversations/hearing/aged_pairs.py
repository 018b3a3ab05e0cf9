"""Of a message: a couple of whom both are told by the first name and the age: "Inès et Adrien,
Marseille, 28 et 30 ans, mariés", "Karim 35 ans et Leila 31 ans", "I'm Christian, 34, with Grace,
30".

Only where the message says that they are a couple. Which of them writes, it says ("C'est Inès qui
écrit"), or it tells of one of them by name and of oneself by "I"; who is named first writes where
nobody is told of by name. Where all that says nothing, neither is.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from conversations.hearing.introduced import PARTNER
from conversations.hearing.storied import are_a_couple, is_kin
from conversations.voice.patterns import Pattern

_NAME = r"[A-ZÀ-Ý][a-zà-ÿ]{1,14}(?:-[A-ZÀ-Ý][a-zà-ÿ]{1,14})?"
_NUMBER = r"(?:1[89]|[2-6]\d)"
_YEARS = r"(?: ?(?i:<years>)\b)?\)?(?![\d/%])"
_AGE, _AGED = (rf",? ?\(?(?P<{which}>{_NUMBER}){_YEARS}" for which in ("age", "aged"))
_PAIRS = (
    Pattern(
        "pairs aged",
        rf"\b(?P<one>{_NAME}){_AGE}(?P<between>),? (?:(?i:<and>|<with>) )?"
        rf"(?P<other>{_NAME}){_AGED}",
    ),
    Pattern(
        "pairs aged",
        rf"\b(?P<one>{_NAME}) \((?P<age>{_NUMBER})(?: (?i:<years>))?, (?P<of_one>[^()\n]{{2,60}})\)"
        rf"(?P<between>),? (?:(?i:<and>) )?(?P<other>{_NAME}) \((?P<aged>{_NUMBER})"
        rf"(?: (?i:<years>))?, (?P<of_other>[^()\n]{{2,60}})\)",
    ),
    Pattern(
        "pairs aged",
        rf"\b(?P<one>{_NAME}) (?i:<and>) (?P<other>{_NAME})"
        rf"(?P<between>(?:,? [^\d.,;()!?\n]{{2,25}})?(?: \([^()\d\n]{{2,25}}\)\.?)?)??"
        rf"{_AGE} ?(?:(?i:<and>)|[/,-]) ?(?P<aged>{_NUMBER}){_YEARS}",
    ),
    Pattern(
        "pairs aged",
        rf"(?i:<i-am>|<my-name>),? (?P<one>{_NAME}){_AGE}(?P<between>[^;!?\n\d]{{0,60}}?)"
        rf",? (?i:<with>) (?P<other>{_NAME}){_AGED}",
    ),
)
_WITH_ME = (
    Pattern(
        "pairs aged",
        rf"\b(?P<one>{_NAME}|(?i:<my> <spouse>)) (?i:<and>) (?i:<me>)\b"
        rf"(?P<between>(?:, [^,.;!?\n]{{2,30}})?), (?P<age>{_NUMBER})(?: (?i:<years>))? (?i:<and>) "
        rf"(?P<aged>{_NUMBER}){_YEARS}",
    ),
    Pattern(
        "pairs aged",
        rf"\b(?P<one>(?i:<my> <spouse>)(?: {_NAME})?){_AGE}(?P<between>),? (?i:<and>) (?i:<me>)"
        rf"{_AGED}",
    ),
)
"""The other one and oneself, with their ages in that order: "Sandrine et moi, 33 et 35 ans"."""
_MAY_BE = re.compile(rf"\b{_NUMBER}\b.{{1,80}}?\b{_NUMBER}\b")
"""What most messages have not, and is quickly seen."""
_OWN = Pattern(
    "pairs aged",
    rf"(?i:\b<i-am>|\b<my-name>|\b<me>),? (?P<name>{_NAME})\b(?! (?i:<who>) (?!(?i:<writes>)))"
    rf"|(?<!& )(?<!<and> )\b(?P<writes>{_NAME})(?: (?i:<writes>)\b| ?\((?i:<me>)\))",
)
_ME = "me"
_I_WRITE = Pattern("pairs aged", rf"(?:(?i:\b<i-am>) )?\b{_ME} (?i:<writes>)\b")
_I = Pattern("pairs by-name", r"(?i:\b<i-word>\b)")
_FIRST = Pattern("pairs aged", rf"^\W*(?:(?i:<hi>)[ ,.!]+)*(?:(?i:<us>) )?(?P<name>{_NAME})\b")


def by_role(message: str, is_a_name: Callable[[str], bool]) -> str:
    """The message, in which one of the two is oneself, and the other "my partner" wherever the name
    stands."""
    if _MAY_BE.search(message) is None or not are_a_couple(message):
        return message
    for way in _WITH_ME:
        message = way.sub(lambda said: _beside_me(said, is_a_name), message)
    for way in _PAIRS:
        pair = way.search(message)
        if pair is None or not (is_a_name(pair["one"]) and is_a_name(pair["other"])):
            continue
        if is_kin(message, pair.start("one")):
            return message
        own = _who_writes(message, pair)
        return message if own is None else _told(message, pair, own)
    return message


def _beside_me(said: re.Match[str], is_a_name: Callable[[str], bool]) -> str:
    if not is_a_name(said["one"]) and said["one"].isalpha():
        return said[0]
    return f"{said['one']} is {said['age']}, me {said['aged']}{said['between']}"


def _who_writes(message: str, pair: re.Match[str]) -> str | None:
    """Which of the two tells of both."""
    both = (pair["one"], pair["other"])
    said = {one["name"] or one["writes"] for one in _OWN.finditer(message)} & set(both)
    if len(said) == 1:
        return said.pop()
    rest = message[pair.end() :]
    if said or _I.search(rest) is None:
        return None
    told_of = [one for one in both if re.search(rf"\b{re.escape(one)}\b", rest)]
    if len(told_of) == 1:
        return both[told_of[0] == both[0]]
    first = _FIRST.match(message)
    opens = first is not None and first["name"] == pair["one"]
    return pair["one"] if opens and not told_of else None


def _told(message: str, pair: re.Match[str], own: str) -> str:
    ages = {pair["one"]: pair["age"], pair["other"]: pair["aged"]}
    other = next(one for one in ages if one != own)
    between = (pair["between"] or "").strip(" ,")
    more = {
        pair[who]: f", {told}" if told else ""
        for who in ("one", "other")
        for told in [pair.groupdict().get(f"of_{who}")]
    }
    rest = message[pair.end() :].lstrip(" ,)")
    rest = re.sub(rf"\b{re.escape(other)}\b", PARTNER, rest)
    rest = _I_WRITE.sub(_ME, re.sub(rf"\b{re.escape(own)}\b", _ME, rest))
    begin = f"{message[: pair.start()]}me {ages[own]}{more[own]}{'.' if more[own] else ','} "
    return f"{begin}{between and f'{between}, '}{PARTNER} is {ages[other]}{more[other]}. {rest}"
