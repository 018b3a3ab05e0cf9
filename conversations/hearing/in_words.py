"""Of a message: scores told as they are spoken, in folded text: "listening seven", "six and a half
in writing", and levels beside the names of abilities, "CLB 9 listening, 8 reading, ..."."""

from __future__ import annotations

import re
from functools import cache

from conversations.interview.reading.numbers import numbers_in
from conversations.voice.patterns import Pattern

_WORD = r"(?P<word><number>)(?P<half>,? <and-a-half>)?"
_NAMED_FIRST = Pattern(
    "in-words", rf"\b(?P<name><ability>|<scale>|<overall>)(?: ?[:=-]| <is>)? {_WORD}\b(?! <of>)"
)
_FIGURE_FIRST = Pattern("in-words", rf"\b{_WORD} (?:<in> )?(?:<the> )?(?P<name><ability>)\b")
_BETWEEN = r"(?: ?[,;/&]| <and>)* ?"
_LEVELS_FIRST = Pattern(
    "in-words levels",
    rf"\b(?P<scale>clb|nclc) ?(?P<told>(?:\d\d?) (?:<in> )?<ability>"
    rf"(?:{_BETWEEN}(?:(?:clb|nclc) ?)?\d\d? (?:<in> )?<ability>){{3}})\b",
)
_NAMES_FIRST = Pattern(
    "in-words levels",
    rf"\b(?P<scale>clb|nclc) ?:? ?\(?(?P<told><ability> ?:? ?\d\d?"
    rf"(?:{_BETWEEN}<ability> ?:? ?\d\d?){{3}})(?![\d.])",
)
_ALL_BUT = Pattern(
    "in-words levels",
    r"\b(?P<scale>clb|nclc) ?(?P<all>\d\d?) <in-all-but> (?P<name><ability>) "
    r"(?P<but>\d\d?)\b(?!\.\d)",
)
_GROUPED = Pattern(
    "in-words levels",
    rf"\b(?:(?P<scale>clb|nclc)(?: <is>)? ?)?(?P<told>\d\d?(?:\.\d)? <in> (?:<the> )?<ability>"
    rf"(?:{_BETWEEN}<ability>)*(?:{_BETWEEN}(?:<but> )?\d\d?(?:\.\d)? <in> (?:<the> )?<ability>"
    rf"(?:{_BETWEEN}<ability>)*)*)(?![a-z])",
)
"""One figure for several abilities: "9 in L/R/S and 8 in W"."""
_FIGURE = Pattern("in-words levels", r"(?P<name><ability>)|(?P<level>\d\d?(?:\.\d)?)")
_ABILITY = {
    initials: Pattern("in-words levels", "<as-co>".replace("co", initials))
    for initials in ("co", "ce", "ee", "eo")
}
"""The abilities by the initials that ``levels`` reads them by."""
_TOLD = Pattern("in-words levels", r"(?P<name><ability>)|(?P<level>\d\d?)")
_ALL_FOUR = 4


def in_figures(text: str) -> str:
    """Folded text in which these are told in figures."""
    text = _NAMED_FIRST.sub(lambda said: f"{said['name']} {_figure(said)}", text)
    text = _FIGURE_FIRST.sub(lambda said: f"{_figure(said)} in {said['name']}", text)
    text = _GROUPED.sub(_one_for_several, text)
    if "clb" not in text and "nclc" not in text:
        return text
    for way in (_LEVELS_FIRST, _NAMES_FIRST):
        text = way.sub(_by_ability, text)
    return _ALL_BUT.sub(_but_one, text)


def _figure(said: re.Match[str]) -> str:
    number = numbers_in(said["word"]).numbers
    figure = str(number[0]) if number else said["word"]
    return f"{figure}.5" if said["half"] else figure


@cache
def _initials(name: str) -> str:
    return next((one for one, names in _ABILITY.items() if names.fullmatch(name)), "")


def _one_for_several(said: re.Match[str]) -> str:
    """Each ability with its figure; of a scale as ``levels`` reads it."""
    level = ""
    told: list[tuple[str, str]] = []
    for one in _FIGURE.finditer(said["told"]):
        level = one["level"] or level
        if one["name"]:
            told.append((one["name"], level))
    if len({_initials(name) for name, _ in told}) != _ALL_FOUR or len(told) != _ALL_FOUR:
        return said[0]
    if said["scale"]:
        return f"{said['scale']} " + " ".join(f"{_initials(name)} {at}" for name, at in told)
    return " ".join(f"{name} {at}" for name, at in told)


def _by_ability(said: re.Match[str]) -> str:
    names = [_initials(one["name"]) for one in _TOLD.finditer(said["told"]) if one["name"]]
    levels = [one["level"] for one in _TOLD.finditer(said["told"]) if one["level"]]
    if len(set(names)) != _ALL_FOUR or len(levels) != _ALL_FOUR:
        return said[0]
    told = " ".join(f"{name} {level}" for name, level in zip(names, levels, strict=True))
    return f"{said['scale']} {told}"


def _but_one(said: re.Match[str]) -> str:
    but = _initials(said["name"])
    told = " ".join(f"{name} {said['but'] if name == but else said['all']}" for name in _ABILITY)
    return f"{said['scale']} {told}"
