"""Four scores in a row whose order is told before or behind them: "599/610/16/15 (CO/CE/EE/EO)",
"LRWS 7.5 7 7 7", "8 - 8.5 - 7 - 7.5"; and whose they are, behind them: "clb 7 me"."""

from __future__ import annotations

import re
from functools import cache

from conversations.voice.patterns import Pattern, words_of

_FIGURE = r"\d{1,3}(?:\.\d)?"
_BETWEEN = r"(?: ?[/,;|–-] ?| )"
_ROW = rf"(?<![\d.,/-]){_FIGURE}(?:{_BETWEEN}{_FIGURE}){{3}}(?![\d/-])(?![.,]\d)"
_ABILITIES = ("l", "r", "w", "s", "co", "ce", "eo", "ee")
"""What the names of the abilities become: the first letters, and those of the tests of French."""
_NAMES = r"(?:<name>(?:[ /,;&|-]+(?:<and> )?<name>){3}|<letter>{4})"
_NAME = Pattern("rows", r"\b<name>\b")
_FIGURES_FIRST = Pattern(
    "rows figures-first",
    rf"(?P<row>{_ROW})[ ,:]*(?:[=>-]+ ?)?\(? ?(?:<in> )?(?:<the> |<l-word>)?(?:<order> )?"
    rf"(?:<of> |: ?)?(?P<names>{_NAMES})\b ?\)?(?! ?:? ?\d)",
)
_NAMES_FIRST = Pattern(
    "rows names-first",
    rf"(?<![a-z])\(? ?(?P<names>{_NAMES})(?![a-z]) ?\)?(?: ?[:=-] ?| )(?P<row>{_ROW})",
)
_ONE_BY_ONE = Pattern(
    "rows one-by-one",
    rf"\b(?P<first><name>) ?:? ?{_FIGURE}[ ,/;]+(?P<second><name>) ?:? ?{_FIGURE}[ ,/;]+"
    rf"(?P<third><name>) ?:? ?{_FIGURE}[ ,/;]+(?P<fourth><name>) ?:? ?{_FIGURE}",
)
_NAMED_ROW = rf"<name> ?:? ?{_FIGURE}(?:[ ,/]+(?:<and> )?<name> ?:? ?{_FIGURE}){{3}}"
_DATE = (
    r"(?:(?:\d{1,2} )?[a-z]{3,10},?(?: \d{1,2},?)? 20\d\d"
    r"|20\d\d-\d{1,2}(?:-\d{1,2})?|\d{1,2}/\d{1,2}/20\d\d|\d{1,2}/20\d\d)"
)
_DATED = Pattern(
    "rows dated",
    r"\b(?:(?P<test>(?:ielts|celpip|pte|tef|tcf)(?: <canada>| core| academic)?"
    r"(?: <of> (?:<my> )?<owner>)?)|(?P<mine><mine>)|(?P<hers><hers>)),? ?"
    rf"\(?(?:<on> )?(?:<the> )?(?P<date>{_DATE})\)? ?[:=,–-]* ?"
    rf"(?P<row>{_NAMED_ROW}|{_ROW})(?![\d.,]\d)",
)
"""When a test was sat, between whose it is and its scores: "mine on 10 June 2026: L 8, R 7"."""
_BARE = re.compile(_ROW)
_SAME = Pattern("rows same", rf"(?P<row>{_ROW}) ?,?\(? ?(?:<in> )?(?:<the> )?<same-order> ?\)?")
_SPACED = re.compile(rf"(?<![\d.,/-]){_FIGURE}(?: [-–] {_FIGURE}){{3}}(?![\d/-])(?![.,]\d)")
_HALVES = r"\d(?:,[05])?"
_COMMAS = Pattern(
    "rows",
    rf"(?<![\d.,/])(?:{_HALVES}, ){{2}}{_HALVES}(?:,| <and>) {_HALVES}(?!\d|[.,/]\d|, ?\d)",
)
"""Four scores whose halves have a comma as the row has between them: "7, 6,5, 6, 6,5"."""
_EACH = re.compile(_HALVES)
_ENDS = re.compile(r"[.;!?\n](?!\d)")
_FRENCH = re.compile(r"\b(tef|tcf)\b")
_LEVEL_OF = Pattern(
    "rows level-of",
    r"\b(clb|nclc) ?(\d{1,2}) (?:<for> )?(<owner>),? ?(?:<and> )?(?:\1 ?)?(\d{1,2}) (?:<for> )?(?!"
    r"\3\b)(<owner>)(?= ?[,.;)\n]|$)",
)
_TEST_OF = Pattern(
    "rows test-of",
    r"\b((?:ielts|celpip|pte|tef|tcf|toefl)(?: <canada>| core)?) (<she>) <did> ?:? ?(?=\(?(?:\d|"
    r"<co>\b|<ce>\b|<l-word>\b|<listening>))",
)
_ALL_FOUR = 4


def with_points(text: str) -> str:
    """Folded text in which no half of such a row has the comma that stands between scores."""
    return _COMMAS.sub(_pointed, text)


def _pointed(said: re.Match[str]) -> str:
    figures = _EACH.findall(said[0])
    if all(map(str.isdecimal, figures)):
        return said[0]  # "children of 9, 7, 5 and 3"
    return ", ".join(figure.replace(",", ".") for figure in figures)


def in_order(text: str) -> str:
    """Folded text in which every figure of such a row stands behind the name of its ability."""
    text = _LEVEL_OF.sub(r"\3 \1 \2, \5 \1 \4", text)
    text = _TEST_OF.sub(r", \2 got \1 ", text)
    for way in (_FIGURES_FIRST, _NAMES_FIRST):
        at = 0
        while (said := way.search(text, at)) is not None:
            names = _names(said["names"])
            if len(set(names)) < _ALL_FOUR:
                at = said.end()
                continue
            begin = f"{_before(text[: said.start()], names)} {_beside(said['row'], names)} "
            at = len(begin)
            text = begin + _next(text[said.end() :], names, before=begin)
    order = _ONE_BY_ONE.search(text)
    if order is not None:
        names = [_abilities()[name] for name in order.groups()]
        if len(set(names)) == _ALL_FOUR:
            text = _SAME.sub(lambda said: _beside(said["row"], names), text)
    text = _DATED.sub(_dated_behind, text)
    return _SPACED.sub(lambda said: re.sub(r" [-–] ", "/", said[0]), text)


def _dated_behind(said: re.Match[str]) -> str:
    """The test with its scores, and when it was sat behind them."""
    whose = said["test"] or ("mine" if said["mine"] else "hers")
    row = re.sub(r"[,:]", " ", said["row"]) if _NAME.match(said["row"]) else said["row"]
    return f"{whose} {row} on {said['date'].replace(',', '')}"


def _names(said: str) -> list[str]:
    found = _NAME.findall(said)
    return [_abilities()[name] for name in (said if len(found) != _ALL_FOUR else found)]


@cache
def _abilities() -> dict[str, str]:
    """What each name stands for; all of them are in the list ``name``, too."""
    return {
        name: ability
        for ability in _ABILITIES
        for line in words_of("rows", f"as-{ability}")
        for name in line.text.split("|")
    }


def _beside(row: str, names: list[str]) -> str:
    figures = re.findall(_FIGURE, row)
    return " ".join(f"{name} {figure}" for name, figure in zip(names, figures, strict=True))


def _before(text: str, names: list[str]) -> str:
    """What stands before, in which a bare row of the same sentence is told in the same order: "moi
    600/590/16/17, lui 480/450/10/12 (CO, CE, EE, EO)"."""
    ends = [one.end() for one in _ENDS.finditer(text)]
    begin = ends[-1] if ends else 0
    rows = list(_BARE.finditer(text, begin))
    if len(rows) != 1 or _NAME.search(text[begin:]):
        return text
    (said,) = rows
    english = re.search(r"\b(?:ielts|celpip|pte)\b", text[begin:]) is not None
    if english is ("co" in names):
        return text
    return f"{text[: said.start()]}{_beside(said[0], names)}{text[said.end() :]}"


def _next(rest: str, names: list[str], *, before: str) -> str:
    """What follows, in which a bare row of the same sentence is told in the same order: "mine
    500/470/13/12 (CO CE EO EE), hers 410/390/10/10"."""
    ends = _ENDS.search(rest)
    end = ends.start() if ends else len(rest)
    said = _BARE.search(rest, 0, end)
    if (
        said is None
        or _FIGURES_FIRST.match(rest, said.start())
        or re.search(r"\b(?:ielts|celpip|pte)\b", rest[: said.start()])
    ):
        return rest
    tests = _FRENCH.findall(before)
    test = f"{tests[-1]} " if tests and "co" in names else ""
    return f"{rest[: said.start()]}{test}{_beside(said[0], names)}{rest[said.end() :]}"
