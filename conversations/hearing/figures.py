"""The figures of a language test in folded text: by ability, one for each, or overall."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from conversations.voice.patterns import Pattern
from express_entry.candidate.profile import TestId
from express_entry.counting.language import description

Facts = dict[str, object]

_ORDER = {
    "ielts_general": TestId.IELTS,
    "celpip_general": TestId.CELPIP,
    "pte_core": TestId.PTE,
    "tef_canada": TestId.TEF,
    "tcf_canada": TestId.TCF,
}
LIKE = {"ielts_academic": TestId.IELTS}
"""Tests that do not count and are reported as one that does: that they were sat is told."""
LEVEL = 12
"""The highest level of Canada's scales: so few points are no score of TEF."""
ACCEPTED = frozenset(_ORDER)
"""Tests that count."""
FIGURE = r"(\d{1,3}(?:[.,]\d+)?)"
NAMES = ("listening", "reading", "writing", "speaking")
"""The abilities, each with a list of its names."""
LEVELS = Pattern(
    "figures levels",
    rf"\b(clb|nclc)\s*(?:<level> |: |= )?{FIGURE}|(?<!\d){FIGURE} (?:<in-levels> )?(clb|nclc)\b",
)
"""Levels of Canada's scales, which are no scores of a test."""
NAMED = Pattern("figures named", r" (?:<full>|<co>) ")
IN_FULL = Pattern("figures in-full", r" <full> ")
_ONE_LETTER = Pattern(
    "figures one-letter", r"^(?: (?:ielts|celpip|pte|core|<general>|g))* <lrws> ?[=:]? ?\d"
)
_EACH = Pattern(
    "figures each",
    rf" <all>(?: \w+)? {FIGURE} | {FIGURE} <s-word> $| {FIGURE} (?:<s-word-2> )?<each> ",
)
_OVERALL = Pattern(
    "figures overall", rf" <overall>(?: \w+){{0,3}}? {FIGURE} | {FIGURE} <overall-2> "
)
_FOUR = re.compile(rf"(?<![\d.]){FIGURE}[ /,&]+{FIGURE}[ /,&]+{FIGURE}[ /,&]+{FIGURE}(?![\d.])")
_GLUED = re.compile(r" ([4-9])([4-9])([4-9])([4-9]) ")
WHOSE = Pattern("figures whose", r"^ (?:(?:<own>(?: <s-word>)?|<scores>) )+")
"""Whose scores follow, and that they do."""


_OF_FRENCH = Pattern("figures named", rf" <co> {FIGURE}(?= )")
_SEVERAL = 2
_OF_THE_WHOLE = Pattern(
    "figures of-the-whole",
    r" (?:toefl|duolingo|det)(?: <test>| <score>| <got>| <is>)* (\d{2,3})(?= )(?! \d)"
    r"(?! <years>)",
)
_BY_THE_WHOLE = {"toefl": (60, 120), "duolingo": (60, 160)}
"""From how many points to how many somebody tells such a test; fewer may be something else."""
_ALL_BUT = Pattern("figures all-but", rf" {FIGURE} <in-all-but> (<listening>) {FIGURE} ")
"""One score for all four but one."""
_SCORES_SAID = Pattern("figures scores", r" <minimum> ")


def report_order(test: str) -> tuple[str, ...]:
    """The abilities in the order of a test's report; of an unknown test in that of most."""
    return tuple(map(str, description(_ORDER.get(test, TestId.IELTS)).report_order))


def number(said: str) -> int | float:
    """A figure as it is written, with a comma or a point."""
    number = Decimal(said.replace(",", "."))
    return int(number) if number == number.to_integral_value() else float(number)


_BESIDE_A_NAME = tuple(
    {name: Pattern("figures by-name", build.replace("ability", name)) for name in NAMES}
    for build in (
        rf" <ability>(?: <which>)?(?: <is>| :| =|:)?(?: <only>)? ?{FIGURE} ",
        rf" {FIGURE} (?:<in> |\( ?)?<ability>(?: |\))",
    )
)


def by_name(text: str) -> Facts:
    """Scores beside the names of their abilities: "L 8 R 7", or "8 in listening, 7 in reading"."""
    ways = [
        {ability: match for ability, names in way.items() if (match := names.search(text))}
        for way in _BESIDE_A_NAME
    ]
    # Of "7.5 L 6.5 R" each figure stands between two names: what comes first of all decides.
    chosen = min(
        (one for one in ways if one),
        key=lambda one: (len(one) == 1, min(match.start() for match in one.values())),
        default={},
    )
    if len(chosen) == 1 and _ONE_LETTER.search(text) is None and not NAMED.search(text):
        return {}  # "she's 29" names no ability
    return {ability: number(match[1]) for ability, match in chosen.items()}


def in_french(text: str) -> bool:
    """Whether scores stand beside what only tests of French call the abilities: "CO 480 CE 470"."""
    return len(_OF_FRENCH.findall(text)) >= _SEVERAL


def scores(text: str, test: str, *, loose: bool) -> Facts:
    """The scores that folded text tells of a test: by ability, one for each, or overall. Where the
    test was named before and not here, the reading is not ``loose``."""
    whose = WHOSE.match(text) is not None
    text = WHOSE.sub(" ", LEVELS.sub(" ", text))
    named = by_name(text)
    if len(named) > 1:
        return named
    if but := _ALL_BUT.search(text):
        return {name: number(but[3] if name == but[2] else but[1]) for name in NAMES}
    if (loose or test) and (each := _EACH.search(text)):
        if _SCORES_SAID.search(text):
            return {}
        return {"each": number(each[1] or each[2] or each[3])}
    if overall := _OVERALL.search(text):
        return {"overall": number(overall[1] or overall[2])} if loose or (whose and test) else {}
    four = _FOUR.search(text)
    known = _ORDER.get(test) or LIKE.get(test)
    if four and known is not None:
        order = description(known).report_order
        figures: Facts = dict(zip(order, map(number, four.groups()), strict=True))
        return figures if _possible(figures, known) else {}
    glued = _GLUED.search(text)
    if glued and test == "ielts_general" and loose:
        order = description(_ORDER[test]).report_order
        return dict(zip(order, map(number, glued.groups()), strict=True))
    return named


def _possible(figures: Mapping[str, object], test: TestId) -> bool:
    """Whether a test of English has such scores; those of French are told in several columns."""
    described = description(test)
    return described.language != "en" or all(
        isinstance(score := figures[ability], (int, float)) and score <= scale.maximum
        for ability, scale in described.scales.items()
    )


def of_the_whole(text: str, test: str) -> int | float | None:
    """The one figure behind the name of a test that is told by its whole: "TOEFL 98"."""
    said = _OF_THE_WHOLE.search(text) if test in _BY_THE_WHOLE else None
    if said is None:
        return None
    least, most = _BY_THE_WHOLE[test]
    told = number(said[1])
    return told if least <= told <= most else None


def of_ielts(told: Mapping[str, object]) -> bool:
    """Whether four scores can only be those of IELTS: no other test of English tells halves."""
    numbers = [one for one in told.values() if isinstance(one, (int, float))]
    whole = set(told) == set(NAMES) and len(numbers) == len(told)
    return whole and any(one % 1 for one in numbers) and _possible(told, TestId.IELTS)


def possible(told: Mapping[str, object]) -> Facts:
    """What is told of a test, without scores that no report of it shows: they are another test's,
    or were read wrongly."""
    facts = dict(told)
    test = _ORDER.get(str(facts.get("test")))
    if test is None:
        return facts
    scales = description(test).scales
    scored = {
        name: value
        for name, value in facts.items()
        if name in NAMES and isinstance(value, (int, float))
    }
    french = description(test).language != "en"
    # Reading and listening are told in hundreds, or a level was meant.
    hundreds = NAMES if test is TestId.TEF else ("listening", "reading")
    levels = french and any(scored.get(name, LEVEL + 1) <= LEVEL for name in hundreds)
    # TCF tells what is written and spoken out of twenty, in each of its columns.
    tcf = test is TestId.TCF and any(
        scored.get(name, 0) > next(s.maximum for a, s in scales.items() if str(a) == name)
        for name in ("writing", "speaking")
    )
    odd = (
        levels
        or tcf
        or any(
            (not french and value > next(s.maximum for a, s in scales.items() if str(a) == name))
            or (value * (2 if test is TestId.IELTS else 1)) % 1
            for name, value in scored.items()
        )
    )
    if "each" in facts and any(value != facts["each"] for value in scored.values()):
        facts.pop("each")  # "7 6 6 6" and "6 each": which of them is whose, is asked
        odd = True
    return {name: value for name, value in facts.items() if not (odd and name in scored)}
