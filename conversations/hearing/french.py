"""French as it is typed in a chat, written out in folded text: "jtravaille dps 3 ans ds une boite".

Only of a message that is in French by its small words: "ms" is a degree in English, "mais" here.
What is said of tests, ages and couples in ways that English has not is brought here to the one that
the readers behind know. The words stand in ``heard/french.txt``.
"""

from __future__ import annotations

import re

from conversations.hearing.lists import any_of
from conversations.interview.reading.tongue import small_words
from conversations.voice.patterns import Pattern, rewrites

_SIGNS = Pattern("french", r"\b<signs>\b")
_FEWEST = 3
"""Small words of French that only a message in French has, and more than it has of English."""
_ABILITIES = ("co", "ce", "ee", "eo")
_LEVELS = Pattern("french", r"\b(nclc)\b(?P<rest>[^.;\n]{4,90})")
_BUT = Pattern(
    "french",
    r" ?(?P<level><level>)(?: <everywhere>)?,? <but>(?: <for-it>)? ?<the>?(?P<name>[a-z ]+?)"
    r"(?: :|,| <with>)? (?P<other><level>)\b",
)
"""The same for all but one: "NCLC 9 sauf l'écrit, 8"."""
_ABILITY = {of: Pattern("french", rf"<{of}>") for of in _ABILITIES}
_FIGURE_FIRST = {of: Pattern("french", rf"\b(<level>) <in-it>?<{of}>\b") for of in _ABILITIES}
_NAME_FIRST = {of: Pattern("french", rf"\b<{of}> ?:? ?(?:nclc )?(<level>)\b") for of in _ABILITIES}
_PERSON = Pattern("french", r"(?<!<owner> )\b<person>,? (?=\d\d <years>\b)")
_TOLD_BEFORE = Pattern("french", r"\b(?:\d\d ?<years>|<told-before>)\b")
"""Who told of themselves before, so that "femme 29 ans" is somebody else."""
_AGE = Pattern(
    "french",
    r"(?P<before>[a-z']+)?(?P<sign>[ ,.:;(]*)\b(?P<age>[1-6]\d) ?<years>\b(?P<behind>[ ,]*[a-z']*)",
)
_NO_AGE = Pattern("french", r"<no-age>")
_OF_WORK = Pattern("french", r"<of-work>|<begins>[a-z]*")
_CAME_OF_AGE = 18


def in_french(text: str) -> str:
    """Folded text, written out where it is in French."""
    if not _is_french(text):
        return text
    for pattern, instead in rewrites("french"):
        text = pattern.sub(instead, text)
    text = _LEVELS.sub(_by_ability, text)
    person = _PERSON.search(text)
    if person is not None and not _TOLD_BEFORE.search(text, 0, person.start()):
        text = f"{text[: person.start()]}female {text[person.end() :]}"
    return _AGE.sub(_apart, text, 1)


def _is_french(text: str) -> bool:
    words = re.findall(r"[a-z]+", text)
    french, english = small_words("fr"), small_words("en")
    ours = sum(word in french and word not in english for word in words)
    theirs = sum(word in english and word not in french for word in words)
    ours += len(_SIGNS.findall(text))
    return ours >= _FEWEST and ours > theirs


def _by_ability(said: re.Match[str]) -> str:
    """Levels told one by one, in the form that is read: "nclc co 8 ce 9 ee 7 eo 8"."""
    rest = said["rest"]
    if (but := _BUT.match(rest)) is not None:
        name = but["name"].strip()
        named = next((of for of, way in _ABILITY.items() if way.fullmatch(name)), None)
        if named is None:
            return said[0]
        levels = dict.fromkeys(_ABILITIES, but["level"]) | {named: but["other"]}
        return _told(levels) + rest[but.end() :]
    ways = _FIGURE_FIRST if re.match(r" ?:? ?\d", rest) else _NAME_FIRST
    found = {of: one for of, way in ways.items() if (one := way.search(rest))}
    if len(found) < len(_ABILITIES):
        return said[0]
    end = max(one.end() for one in found.values())
    return _told({of: one[1] for of, one in found.items()}) + rest[end:]


def _told(levels: dict[str, str]) -> str:
    return f"nclc {' '.join(f'{of} {level}' for of, level in levels.items())}"


def _apart(said: re.Match[str]) -> str:
    """The first years told, where they are an age, with a comma behind: "j'ai 32 ans malgache"."""
    before = (said["before"] or "").rpartition("'")[2]
    behind = said["behind"].strip(" ,")
    if "," in said["behind"] or not behind or int(said["age"]) < _CAME_OF_AGE:
        return said[0]
    if _NO_AGE.fullmatch(before) or _OF_WORK.fullmatch(behind):
        return said[0]
    if any_of(before, "trade", "any-trade"):
        return said[0]
    unit = said[0][: said.end("age") - said.start()].removesuffix(said["age"])
    return f"{unit}{said['age']} ans, {behind}"
