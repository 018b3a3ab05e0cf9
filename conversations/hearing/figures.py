"""The figures of a language test in folded text: by ability, one for each, or overall."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

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
LEVEL = 12
"""The highest level of Canada's scales: so few points are no score of TEF."""
ACCEPTED = frozenset(_ORDER)
"""Tests that count."""
FIGURE = r"(\d{1,3}(?:[.,]\d+)?)"
NAMES = {
    "listening": r"listening|listen|list|l|co|comprehension orale|ecoute|lis",
    "reading": r"reading|read|r|ce|comprehension ecrite|lecture",
    "writing": r"writing|write|w|ee|expression ecrite|ecriture|ecrit",
    "speaking": r"speaking|speak|spk|s|eo|expression orale|parler|oral",
}
FULL = (
    "listening|reading|writing|speaking|listen|read|write|speak|ecoute|lecture|ecriture|oral|ecrit"
    "|orale|ecrite|rest|others|remaining"
)
LEVELS = re.compile(
    rf"\b(clb|nclc)\s*(?:level |niveau |is |of |: |= )?{FIGURE}|(?<!\d){FIGURE} (clb|nclc)\b"
)
"""Levels of Canada's scales, which are no scores of a test."""
NAMED = re.compile(rf" (?:{FULL}|co|ce|ee|eo) ")
_ONE_LETTER = re.compile(
    r"^(?: (?:ielts|celpip|pte|core|general|g|score|scores))* [lrws] ?[=:]? ?\d"
)
_EACH = re.compile(
    rf" (?:all|each|every|straight|flat)(?: \w+)? {FIGURE} "
    rf"| {FIGURE} s $| {FIGURE} (?:s |bands? |points? )?(?:each|in each|in all|all|in every"
    rf"|in everything|everything|everywhere|straight|flat|across|partout|on each|for all|chacun"
    rf"|dans tout|pour tout|par epreuve|per module|par module) "
)
_OVERALL = re.compile(
    rf" (?:overall|average|avg|total|score global|global|moyenne)(?: \w+){{0,3}}? {FIGURE} |"
    rf" {FIGURE} (?:overall|average|avg|total|band overall|global) "
)
_FOUR = re.compile(rf"(?<![\d.]){FIGURE}[ /,&]+{FIGURE}[ /,&]+{FIGURE}[ /,&]+{FIGURE}(?![\d.])")
_GLUED = re.compile(r" ([4-9])([4-9])([4-9])([4-9]) ")
_OWN = r"my|mine|me|his|her|hers|wife|husband|hubby|spouse|partner|mon|ma|sa|son|femme|mari"
WHOSE = re.compile(rf"^ (?:(?:(?:{_OWN})(?: s)?|scores?|marks?|results?|is|are|got|has|had|was) )+")
"""Whose scores follow, and that they do."""


_ALL_BUT = re.compile(rf" {FIGURE} in all but (listening|reading|writing|speaking) {FIGURE} ")
"""One score for all four but one."""


def report_order(test: str) -> tuple[str, ...]:
    """The abilities in the order of a test's report; of an unknown test in that of most."""
    return tuple(map(str, description(_ORDER.get(test, TestId.IELTS)).report_order))


def number(said: str) -> int | float:
    """A figure as it is written, with a comma or a point."""
    number = Decimal(said.replace(",", "."))
    return int(number) if number == number.to_integral_value() else float(number)


_BESIDE_A_NAME = (
    r" (?:{names})(?: which)?(?: is| was| at| :| =|:)?(?: only)? ?{number} ",
    r" {number} (?:in |en |\( ?)?(?:{names})(?: |\))",
)


def by_name(text: str) -> Facts:
    """Scores beside the names of their abilities: "L 8 R 7", or "8 in listening, 7 in reading"."""
    ways = [
        {
            ability: match
            for ability, names in NAMES.items()
            if (match := re.search(pattern.format(names=names, number=FIGURE), text))
        }
        for pattern in _BESIDE_A_NAME
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


def scores(text: str, test: str, *, loose: bool) -> Facts:
    """The scores that folded text tells of a test: by ability, one for each, or overall. Where the
    test was named before and not here, the reading is not ``loose``."""
    text = WHOSE.sub(" ", LEVELS.sub(" ", text))
    named = by_name(text)
    if len(named) > 1:
        return named
    if but := _ALL_BUT.search(text):
        return {name: number(but[3] if name == but[2] else but[1]) for name in NAMES}
    if (loose or test) and (each := _EACH.search(text)):
        if re.search(r" (?:min|minimum|at least|atleast|not less than|no less than) ", text):
            return {}
        return {"each": number(each[1] or each[2] or each[3])}
    if overall := _OVERALL.search(text):
        return {"overall": number(overall[1] or overall[2])} if loose else {}
    four = _FOUR.search(text)
    if four and test in _ORDER:
        order = description(_ORDER[test]).report_order
        figures: Facts = dict(zip(order, map(number, four.groups()), strict=True))
        return figures if _possible(figures, _ORDER[test]) else {}
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
    levels = test is TestId.TEF and any(value <= LEVEL for value in scored.values())
    odd = levels or any(
        (not french and value > next(s.maximum for a, s in scales.items() if str(a) == name))
        or (value * (2 if test is TestId.IELTS else 1)) % 1
        for name, value in scored.items()
    )
    if "each" in facts and any(value != facts["each"] for value in scored.values()):
        facts.pop("each")  # "7 6 6 6" and "6 each": which of them is whose, is asked
        odd = True
    return {name: value for name, value in facts.items() if not (odd and name in scored)}
