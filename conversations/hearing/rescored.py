"""Scores of a test that are taken back, in folded text, with only those that are meant left: "7 7 6
7, sorry W is 6.5", "8 8 7 8... no wait, it was 8 8 8 7", "7 each, sorry writing is 6.5"."""

from __future__ import annotations

import re

from conversations.voice.patterns import Pattern

APART = r"[ ,.;:!?/()—–-]+"
"""What stands between what was said and the word that takes it back."""
BEFORE_NO = r" ?[,.;–-][ .]*"
"""What stands there before a bare "no": a sign, or it is none of these."""
_SCORE = r"\d{1,2}(?:\.\d)?"
_ROW = rf"{_SCORE}(?:[ ,/]+{_SCORE}){{3}}"
_TAKEN_BACK = rf"(?:{APART}(?:<wait>|<edit>)|{BEFORE_NO}<no>)[,:]? "
_ROWS = Pattern(
    "restated",
    rf"(?<![\d./])(?P<row>{_ROW})(?!\d|[./]\d){_TAKEN_BACK}(?:<is> )*(?P<meant>{_ROW})(?![\d/])",
)
_LEVELS = Pattern(
    "restated",
    rf"\b(?P<scale>clb|nclc) ?\d{{1,2}}(?P<all>(?: <each>)?){_TAKEN_BACK}(?:<is> )*"
    r"(?:clb |nclc )?(?P<meant>\d{1,2})(?!\d|[./]\d| ?[a-z])",
)
_ONE_OF_FOUR = (
    r"(?:<is> )*(?:(?:<my>|<first>)(?: |(?<=')))*"
    r"(?P<ability><listening>|<reading>|<writing>|<speaking>|[lrws])"
)
_ABILITY = Pattern(
    "restated",
    rf"{_TAKEN_BACK}{_ONE_OF_FOUR}(?: (?:<is>|<score>))*[ :=]+(?P<meant>\d{{1,2}}(?:\.\d)?)\b"
    r"(?:,? <not> \d{1,2}(?:\.\d)?)?",
)
_MORE = Pattern(
    "restated",
    rf"(?:,? <and>|,) {_ONE_OF_FOUR}(?: (?:<is>|<score>))* "
    r"(?P<meant>\d{1,2}(?:\.\d)?)(?![\d/]|\.\d)",
)
"""What else is taken back in one breath: "writing is 78 and speaking is 65"."""
_NAMED = {
    "l": Pattern("restated", r"<listening>"),
    "r": Pattern("restated", r"<reading>"),
    "w": Pattern("restated", r"<writing>"),
    "s": Pattern("restated", r"<speaking>"),
}
_OF_A_TEST = re.compile(
    rf"\b(?P<test>ielts|celpip|pte)\b[^.;\n\d]{{0,25}}(?P<row>{_ROW})(?![\d./])"
)
_LETTERED = {
    one: Pattern("restated", rf"\b(?:{names}|{one})(?: ?[:=-]| (?:<is>))* ?({_SCORE})\b")
    for one, names in zip(
        "lrws", ("<listening>", "<reading>", "<writing>", "<speaking>"), strict=True
    )
}
_EACH = Pattern("restated", rf"\b(?P<score>{_SCORE}) <each>\b")
_ORDER = "lrws"
"""How the reports of most tests print their scores."""
_OF_PTE = "lrsw"


def scores_as_meant(text: str) -> str:
    """Folded text, without the scores that are taken back in it."""
    text = _ROWS.sub(lambda said: said["meant"], text)
    text = _LEVELS.sub(lambda said: f"{said['scale']} {said['meant']}{said['all']}", text)
    while (said := _ABILITY.search(text)) is not None:
        before, rest = _scored(text[: said.start()], said), text[said.end() :]
        while (more := _MORE.match(rest)) is not None:
            before, rest = _scored(before, more), rest[more.end() :]
        text = before + rest
    return text


def _scored(before: str, said: re.Match[str]) -> str:
    """What was told of a test before, with the score that is meant of one ability."""
    ability = next(
        one
        for one, way in _NAMED.items()
        if said["ability"] == one or way.fullmatch(said["ability"])
    )
    lettered = list(_LETTERED[ability].finditer(before))
    if lettered:
        start, end = lettered[-1].span(1)
        return before[:start] + said["meant"] + before[end:]
    rows = list(_OF_A_TEST.finditer(before))
    if not rows:
        return _all_but(before, said)
    order = _OF_PTE if rows[-1]["test"] == "pte" else _ORDER
    scores = list(re.finditer(_SCORE, rows[-1]["row"]))[order.index(ability)]
    start = rows[-1].start("row")
    return before[: start + scores.start()] + said["meant"] + before[start + scores.end() :]


def _all_but(before: str, said: re.Match[str]) -> str:
    """The same where one score was told of all four."""
    each = list(_EACH.finditer(before))
    if not each:
        return before
    alike = each[-1]
    told = f"{alike['score']} in all but {said['ability']} {said['meant']}"
    return before[: alike.start()] + told + before[alike.end() :]
