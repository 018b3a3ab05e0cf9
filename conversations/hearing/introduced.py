"""Of a message: who is introduced by a first name, and is meant wherever the name stands again:
"My husband is Femi ... Femi has a BEng", "mon frère Moussa ... Moussa est citoyen".

What is said of the name is told of the role: nothing of it is the writer's, and what is said of a
brother, a friend or a child is nobody's fact. A name in small letters is one only where it is told
of again: "my wife priya ... priya has".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from conversations.voice.patterns import Pattern

NAME = r"(?P<name>[A-ZÀ-Ý][a-zà-ÿ]{1,14}(?:-[A-ZÀ-Ý][a-zà-ÿ]{1,14})?)\b"
_WHO = (
    r"(?i:(?P<my>\b<my> )?(?:\b<beside-kin> )?"
    r"\b(?:(?P<partner><partners>)|(?P<other><kin>)|(?P<child><children>))\b)"
)
_JOINT = r"(?:(?: (?i:<by-me>))?(?:,? \(?| (?i:<is>) | = ?| ?: ?| ?(?i:<is-named>):? ))"
_BEHIND = Pattern("named introduced", rf"{_WHO}{_JOINT}{NAME}")
_BEFORE = Pattern(
    "named introduced",
    rf"\b{NAME}(?:,? \(? ?(?:(?i:<thats>) )?| (?i:<is>) )(?P<my>(?i:<my> ))"
    r"(?i:(?:(?P<partner><partners>)|(?P<other><kin>)|(?P<child><children>))\b)",
)
"""Who is told behind the name: "Femi, my husband", "Sam is my brother"."""
_SMALL = Pattern(
    "named introduced",
    rf"{_WHO}(?: (?:(?i:<is>) )?| ?(?i:<is-named>) )(?P<name>[a-zà-ÿ]{{3,14}})\b",
)
_TOLD_OF = Pattern(
    "named introduced",
    r"(?:^|(?<=[.,;:!?\n])|(?<=[.,;:!?\n] )|\b(?i:<joined-by>) )"
    r"(?P<name>[A-Za-zÀ-ÿ]+)(?: (?i:<acts>)\b|'s\b)",
)
_BARELY = Pattern(
    "named introduced",
    rf"(?P<whose>(?i:\b<my> (?:<partners>))) {NAME}"
    r"(?:,(?= \d\d\b)|(?= ?(?:[.;:()\n]|$| \d)| (?i:<acts>|<also>)\b))",
)
"""A partner whose name is told with the role, and never again."""
_COUPLED = Pattern("named introduced", rf"(?i:\b<coupled-with>) {NAME}")
"""A partner who is told by name alone: "married to Sara ... Sara has", "pacsé avec Julie"."""
_COUPLED_SMALL = Pattern("named introduced", r"(?i:\b<coupled-with>) (?P<name>[a-zà-ÿ]{3,14})\b")
"""The same in small letters: "married to simran 27. simran came"."""
_AGED = re.compile(r", (?=\d\d\b)")
_AGED_BARELY = re.compile(r" (?=\d\d\b *(?:[.;\n]|$))")
"""An age that ends its sentence: "married to simran 27"."""
_GOES_ON = re.compile(r",? \d\d\b|, ")
"""What stands behind a name that a label alone introduces: "Spouse: Yuki, 29"."""
_OF_ANOTHER = Pattern(
    "named introduced", r"(?i:(?:'s|\b(?:<partners>)s?|\b<theirs>|\b<kin> <of>)) ?$"
)
"""Whose somebody is who is the writer's only by marriage: "my wife's brother Sam"."""
NOBODYS = "my friend"
"""Who somebody is of whom nothing is the writer's."""
PARTNER = "my partner"


class IsName(Protocol):
    """Whether a word may be a name, by what stands behind it."""

    def __call__(self, word: str, behind: str, *, told_of: bool = False) -> bool:
        """Who is ``told_of`` by it may be called as a town is."""


def by_role(message: str, is_a_name: IsName) -> str:
    """The message, in which whoever is introduced by name is told of by who they are."""
    for name, role in list(_introduced(message, is_a_name)):
        message = _told(message, name, role)
    return _BARELY.sub(
        lambda said: (
            said["whose"]
            if is_a_name(said["name"], said.string[said.end() :], told_of=True)
            else said[0]
        ),
        message,
    )


def _introduced(message: str, is_a_name: IsName) -> Iterator[tuple[str, str]]:
    """Everybody who is introduced by name and told of again, and who they are."""
    names: set[str] = set()
    for way in (_BEHIND, _BEFORE, _SMALL):
        for said in way.finditer(message):
            name = said["name"]
            # Right behind "my wife" a capital is a name, be it a town's as well: Sara, Sofia.
            told_of = way is _BEHIND or any(name == n["name"] for n in _TOLD_OF.finditer(message))
            if name in names or not is_a_name(name, message[said.end("name") :], told_of=told_of):
                continue
            if said["child"] and not said["my"]:
                continue
            labelled = said[0][: -len(name)].rstrip()[-1:] in (":", "=") and _GOES_ON.match(
                message, said.end()
            )
            if len(_mentions(message, name)) > 1 or labelled:
                names.add(name)
                yield name, _role(message, said)
    for said in (*_COUPLED.finditer(message), *_COUPLED_SMALL.finditer(message)):
        name = said["name"]
        again = len(_mentions(message, name)) > 1 and name not in names
        if again and is_a_name(name, message[said.end() :], told_of=True):
            names.add(name)
            yield name, PARTNER


def _role(message: str, said: re.Match[str]) -> str:
    """Who somebody is to the writer."""
    who = next(filter(None, (said["partner"], said["other"], said["child"]))).casefold()
    before = message[: said.start("my") if said["my"] else said.start()].rstrip()
    return NOBODYS if _OF_ANOTHER.search(before) else f"my {who}"


def _mentions(message: str, name: str) -> list[tuple[int, int]]:
    """Where a name stands; one in small letters where it is introduced, and where it opens what is
    told of somebody."""
    if name[0].isupper():
        # In small letters where scores or years follow: "IELTS moi 8/8/7/7, mehdi 7/7/6/7".
        small = rf"|(?<=, ){re.escape(name.casefold())}(?=:? \d)"
        found = {said.span() for said in re.finditer(rf"\b{re.escape(name)}\b{small}", message)}
    else:
        ways = (*_SMALL.finditer(message), *_COUPLED_SMALL.finditer(message))
        found = {said.span("name") for said in ways if said["name"] == name}
    found |= {
        said.span("name")
        for said in _TOLD_OF.finditer(message)
        if said["name"].casefold() == name.casefold()
    }
    return sorted(found)


_TELLS_ON = Pattern(
    "named introduced", r", (?!(?i:<also>|<i-word>)\b)(?=[a-z\d]|[A-Z]+[a-z]*[A-Z])"
)
"""What begins to tell of whoever opens a sentence by name: "Sam, high school only, chef"."""


def opens_a_label(message: str, start: int, end: int) -> bool:
    """Whether a name opens a sentence that tells of them without a verb."""
    before = message[:start].rstrip(" ")
    return (not before or before[-1] in ".!?;\n") and _TELLS_ON.match(message, end) is not None


def told_on(text: str, name: str, who: str) -> str:
    """The text in which somebody is told of by who they are wherever the name stands."""

    def told(said: re.Match[str]) -> str:
        label = who == PARTNER and opens_a_label(text, said.start(), said.end("name"))
        return f"{who}:" if label else f"{who}{said['sign'] or ''}"

    return re.sub(rf"(?P<name>\b{re.escape(name)}\b)(?P<sign>,)?", told, text)


def _told(message: str, name: str, role: str) -> str:
    """The message, in which the name is the role; at the introduction, which says it, nothing."""
    said_there = {
        said.span("name")
        for way in (_BEHIND, _SMALL)
        for said in way.finditer(message)
        if said["name"] == name
    }
    instead = {said.start("name"): said.start("my") for said in _BEFORE.finditer(message)}
    coupled = (*_COUPLED.finditer(message), *_COUPLED_SMALL.finditer(message))
    kept = {said.span("name") for said in coupled if role == PARTNER}
    told, at = "", 0
    for start, end in _mentions(message, name):
        told += message[at:start]
        at = end
        if (start, end) in kept:
            told += message[start:end]  # "married to Priya, 31"
            told += ". my partner is" if _AGED_BARELY.match(message, at) else ""
        elif (start, end) in said_there:
            told = told.rstrip("( ")
            # "Wife Sara, 33, pharmacist": what follows is hers, and not behind a bare mention.
            told = told.removesuffix(",") if message[at : at + 1] in (",", ")") else told
            aged = _AGED.match(message, at)
            told += " is" if aged and not told.endswith(" is") else ""
            at += message[at : at + 1] == ","
        elif start in instead:
            at = instead[start]
        elif role != NOBODYS and opens_a_label(message, start, end):
            told += f"{role}:"
            at += 1  # "my partner: high school only, chef"
        else:
            told += role
    return told + message[at:]
