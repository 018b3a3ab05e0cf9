"""A language as it is typed in a chat, written out in folded text: "jtravaille dps 3 ans ds une
boite".

Only of a message that is in that language by its small words: "ms" is a degree in English, "mais"
in French. What it says of tests, ages and couples in ways that others have not is brought here to
the one that the readers behind know. The words stand in its folder, ``heard/chatted.txt``; a
language that has no ``signs`` there is none of these.
"""

from __future__ import annotations

import re
from functools import cache, partial

from conversations.hearing.lists import any_of, begins_a_trade, is_a_trade
from conversations.hearing.people import OF_AGE
from conversations.interview.reading.shortened import in_its_words
from conversations.interview.reading.tongue import small_words
from conversations.voice.patterns import Pattern, rewrites, words_of
from conversations.voice.wording import FALLBACK, understood

_SIGNS = Pattern("chatted", r"\b<signs>\b")
_FEWEST = 3
"""Small words that only a message in the language has, and more than it has of English."""
_ABILITIES = ("co", "ce", "ee", "eo")
"""The abilities by the initials of the tests of French, as ``levels`` reads them."""
_LEVELS = Pattern("chatted", r"\b(nclc)\b(?P<rest>[^.;\n]{4,90})")
_BUT = Pattern(
    "chatted",
    r" ?(?P<level><level>)(?: <everywhere>)?,? <but>(?: <for-it>)? ?<the>?(?P<name>[a-z ]+?)"
    r"(?: :|,| <with>)? (?P<other><level>)\b",
)
"""The same for all but one: "NCLC 9 sauf l'écrit, 8"."""
_ABILITY = {of: Pattern("chatted", rf"<{of}>") for of in _ABILITIES}
_FIGURE_FIRST = {of: Pattern("chatted", rf"\b(<level>) <in-it>?<{of}>\b") for of in _ABILITIES}
_NAME_FIRST = {of: Pattern("chatted", rf"\b<{of}> ?:? ?(?:nclc )?(<level>)\b") for of in _ABILITIES}
_APPOSED = Pattern(
    "chatted",
    r"\b(?P<who><owned> <partner>),? (?P<what>(?P<born><born> [^,;.\n]{4,20})|[a-z][a-z' -]{2,40}),"
    r" (?=<goes-on>)",
)
"""A trade or a birth between commas: "mon mari, architecte, restera au pays"."""
_PERSON = Pattern("chatted", r"(?<!<owner> )\b<person>,? (?=\d\d <years>\b)")
_TOLD_BEFORE = Pattern("chatted", r"\b(?:\d\d ?<years>|<told-before>)\b")
"""Who told of themselves before, so that "femme 29 ans" is somebody else."""
_MINE_BEHIND = Pattern("chatted", r"[,;.] ?<mine-behind>\b")
"""That what stands before it was told of somebody else."""
_AGE = Pattern(
    "chatted",
    r"(?P<before>[a-z']+)?(?P<sign>[ ,.:;(]*)\b(?P<age>[1-6]\d) ?(?P<unit><years>)\b"
    r"(?P<behind>[ ,]*[a-z']*)",
)
_NO_AGE = Pattern("chatted", r"<no-age>")
_OF_WORK = Pattern("chatted", r"<of-work>|<begins>[a-z]*")


def in_full(text: str) -> str:
    """Folded text, written out where it is in one of these languages."""
    for language in _chatted():
        if _is_in(language, text):
            text = _in_full(language, text)
    return text


@cache
def _chatted() -> tuple[str, ...]:
    return tuple(one for one in understood() if any(words_of("chatted", "signs", one)))


def _is_in(language: str, text: str) -> bool:
    words = re.findall(r"[a-z]+", text)
    own, english = small_words(language), small_words(FALLBACK)
    ours = sum(word in own and word not in english for word in words)
    theirs = sum(word in english and word not in own for word in words)
    ours += len(_SIGNS.of(language).findall(text))
    return ours >= _FEWEST and ours > theirs


def _in_full(language: str, text: str) -> str:
    text = _APPOSED.of(language).sub(_of_whom, text)
    text = in_its_words(text, language)
    for pattern, instead in rewrites("chatted", language):
        text = pattern.sub(instead, text)
    text = _LEVELS.sub(partial(_by_ability, language), text)
    person = _PERSON.of(language).search(text)
    if person is not None and _MINE_BEHIND.of(language).search(text, person.end()):
        person = None  # "Femme 26 ans vit à Abidjan, moi je suis à Ottawa"
    if person is not None and not _TOLD_BEFORE.of(language).search(text, 0, person.start()):
        text = f"{text[: person.start()]}female {text[person.end() :]}"
    return _AGE.of(language).sub(partial(_apart, language), text, 1)


def _of_whom(said: re.Match[str]) -> str:
    """What stands between commas told of the same person as what follows."""
    words = re.findall(r"[a-z]+", said["what"])
    if not (said["born"] or any(is_a_trade(word) or begins_a_trade(word) for word in words)):
        return said[0]
    return f"{said['who']} {said['what']}, {said['who']} "


def _by_ability(language: str, said: re.Match[str]) -> str:
    """Levels told one by one, in the form that is read: "nclc co 8 ce 9 ee 7 eo 8"."""
    rest = said["rest"]
    if (but := _BUT.of(language).match(rest)) is not None:
        name = but["name"].strip()
        named = next((of for of, way in _ABILITY.items() if way.of(language).fullmatch(name)), None)
        if named is None:
            return said[0]
        levels = dict.fromkeys(_ABILITIES, but["level"]) | {named: but["other"]}
        return _told(levels) + rest[but.end() :]
    ways = _FIGURE_FIRST if re.match(r" ?:? ?\d", rest) else _NAME_FIRST
    found = {of: one for of, way in ways.items() if (one := way.of(language).search(rest))}
    if len(found) < len(_ABILITIES):
        return said[0]
    end = max(one.end() for one in found.values())
    return _told({of: one[1] for of, one in found.items()}) + rest[end:]


def _told(levels: dict[str, str]) -> str:
    return f"nclc {' '.join(f'{of} {level}' for of, level in levels.items())}"


def _apart(language: str, said: re.Match[str]) -> str:
    """The first years told, where they are an age, with a comma behind: "j'ai 32 ans malgache"."""
    before = (said["before"] or "").rpartition("'")[2]
    behind = said["behind"].strip(" ,")
    if "," in said["behind"] or not behind or int(said["age"]) < OF_AGE:
        return said[0]
    if _NO_AGE.of(language).fullmatch(before) or _OF_WORK.of(language).fullmatch(behind):
        return said[0]
    if any_of(before, "trade", "any-trade"):
        return said[0]
    begin = said[0][: said.start("age") - said.start()]
    return f"{begin}{said['age']} {said['unit']}, {behind}"
