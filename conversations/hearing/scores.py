"""Of a message: language tests, in any usual form."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from conversations.hearing.clauses import Clause
from conversations.interview.reading.days import read_date, read_month
from conversations.voice.wording import FALLBACK, wording
from express_entry.candidate.profile import TestId
from express_entry.counting.language import description

Facts = dict[str, object]

_TESTS = (
    (r"ielts (?:academic|ac)|academic ielts", "ielts_academic", "english"),
    (r"ielts(?: gt| general(?: training)?)?", "ielts_general", "english"),
    (r"celpip(?: general| g)?", "celpip_general", "english"),
    (r"pte core", "pte_core", "english"),
    (r"pte academic", "pte_academic", "english"),
    (r"pte", "pte_core", "english"),
    (r"toefl", "toefl", "english"),
    (r"duolingo|det", "duolingo", "english"),
    (r"tef(?: canada)?", "tef_canada", "french"),
    (r"tcf(?: canada)?", "tcf_canada", "french"),
    (r"delf|dalf", "delf", "french"),
)
_ORDER = {
    "ielts_general": TestId.IELTS,
    "celpip_general": TestId.CELPIP,
    "pte_core": TestId.PTE,
    "tef_canada": TestId.TEF,
    "tcf_canada": TestId.TCF,
}
_N = r"(\d{1,3}(?:[.,]\d+)?)"
_NAMES = {
    "listening": r"listening|listen|list|l|co|comprehension orale|ecoute|lis",
    "reading": r"reading|read|r|ce|comprehension ecrite|lecture",
    "writing": r"writing|write|w|ee|expression ecrite|ecriture",
    "speaking": r"speaking|speak|spk|s|eo|expression orale|parler",
}
_ABILITIES = 4
_FULL = (
    "listening|reading|writing|speaking|listen|read|write|speak|ecoute|lecture|ecriture|oral|ecrit"
    "|orale|ecrite|rest|others|remaining"
)
_NAMED = re.compile(rf" (?:{_FULL}|co|ce|ee|eo) ")
_ONE_LETTER = re.compile(
    r"^(?: (?:ielts|celpip|pte|core|general|g|score|scores))* [lrws] ?[=:]? ?\d"
)
_ROW = re.compile(r" (?:clb|nclc) \d{1,2}(?:[/-]| ?, ?| )\d")
_LEVELS = re.compile(rf"\b(clb|nclc)\s*(?:level |niveau |is |of |: |= )?{_N}|{_N} (clb|nclc)\b")
_EACH = re.compile(
    rf" (?:all|each|every|straight|flat)(?: \w+)? {_N} "
    rf"| {_N} (?:s |bands? |points? )?(?:each|in each|in all|all|in every|in everything|everything"
    rf"|everywhere|straight|flat|across|partout|on each|for all|chacun|dans tout|pour tout|par"
    rf" epreuve|per module|par module) "
)
_OVERALL = re.compile(
    rf" (?:overall|average|avg|total|score global|global|moyenne)(?: \w+){{0,3}}? {_N} |"
    rf" {_N} (?:overall|average|avg|total|band overall|global) "
)
_FOUR = re.compile(rf"(?<![\d.]){_N}[ /,&]+{_N}[ /,&]+{_N}[ /,&]+{_N}(?![\d.])")
_GLUED = re.compile(r" ([1-9])([1-9])([1-9])([1-9]) ")
_NOT_YET = re.compile(
    r"not yet|not taken|not given|not done|not written|"
    r"no (?:ielts|celpip|pte|tef|tcf|test|english)|none of|neither|pending|no exam|yet|sans|"
    r"haven ?t|have not|didn ?t|did not|pas (?:encore|d examen|de test)|book|prepar|to take|give in"
    r"|will give|yet to|dont have|don t have|pas passe|next month|le mois prochain"
    r"|(?:in|on|en|le) (?:\d\d? )?(?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre"
    r"|novembre|decembre)"
)
_EXPIRED = re.compile(r" (?:expired|expire en|at that time|(?<!years )(?<!yrs )old|was) ")
Named = tuple[str, str]
"""A test and its language."""


def tests(clauses: Sequence[Clause], today: date, earlier: Named | None) -> dict[str, Facts]:
    """By language: what is told of its test. "Mine is 8 7 7 7" is of the ``earlier`` test."""
    found: dict[str, Facts] = {}
    language = None
    ahead: Facts = {}
    sentence = -1
    for clause in clauses:
        if clause.sentence != sentence:
            ahead, sentence = {}, clause.sentence
        named = named_test(clause.text)
        if named is None and not _LEVELS.search(clause.text):
            of = _without_test(clause.text)
            if of is not None:
                found.setdefault(of, {}).setdefault("test", "none")
                continue
            if language is None or _is_anew(clause, language, found):
                if earlier is not None and clause.says("whose") and clause.real:
                    named = earlier if _scores(clause.text, earlier[0], loose=True) else None
                elif clause.real:
                    # "Listening 8, reading 7 and speaking 7 in IELTS".
                    ahead |= _by_name(clause.text)
            if named is None and language is None:
                continue
        if named is not None:
            language = named[1]
        _one(clause, named, language, found, today)
        if named is not None and ahead and clause.real:
            found[language or ""] = ahead | found.get(language or "", {})
            ahead = {}
    return found


def _is_anew(clause: Clause, language: str, found: dict[str, Facts]) -> bool:
    """Whether scores follow of which the test is only named by whose it is."""
    return clause.says("whose") and found.get(language, {}).get("test") in (None, "none")


def last_named(clauses: Sequence[Clause]) -> Named | None:
    """The first test of English that a message names; a bare "mine is 8 7 7 7" is of it."""
    every = (named_test(one.text) for one in clauses)
    return next((one for one in every if one is not None and one[1] == "english"), None)


def named_test(text: str) -> Named | None:
    """The test that folded text names, and its language."""
    for pattern, name, language in _TESTS:
        if re.search(rf" (?:{pattern}) ", text):
            return name, language
    return None


_NO_LANGUAGE = re.compile(
    r" (?:no|not|dont|don t|without|sans|zero|pas de|pas d|ne parle pas|doesn t|doesnt|never)"
    r"(?: \w+){0,2} (english|anglais|french|francais|language|langue)(?: test| exam)? "
)
_NO_TEST = re.compile(
    r" (english|anglais|french|francais)(?: \w+){0,4} (?:no test|not tested|test not|no exam"
    r"|not yet|test pending|sans test|pas d examen|pas de test|none|nil|zero) "
)


def _without_test(text: str) -> str | None:
    """The language of which it is said that there is no test."""
    found = _NO_LANGUAGE.search(text) or _NO_TEST.search(text)
    if found is None:
        return None
    return "french" if found[1] in ("french", "francais") else "english"


def _one(
    clause: Clause,
    named: tuple[str, str] | None,
    language: str | None,
    found: dict[str, Facts],
    today: date,
) -> None:
    text = clause.text
    levels = [
        ((one or other), Decimal((number or again).replace(",", ".")))
        for one, number, again, other in _LEVELS.findall(text)
    ]
    if clause.real and not _by_ability(text):
        for scale, level in levels:
            of = (
                "french"
                if scale == "nclc" or " french" in text or " francais" in text
                else "english"
            )
            if level == int(level) and 3 < level < 13:
                facts = found.setdefault(of, {})
                facts["clb" if of == "english" else "nclc"] = int(level)
    if named is None:
        if language in found and clause.real and not levels:
            _dated(text, found[language], today)
            scores = _scores(text, str(found[language].get("test", "")), loose=False)
            if not found[language].keys() & (scores.keys() | {"each"}) and (
                "overall" not in found[language] or len(scores) == _ABILITIES
            ):
                found[language] |= scores
        return
    test, of = named
    if _EXPIRED.search(text) or clause.past:
        return
    scores = _scores(text, test, loose=True) if clause.real else {}
    if not scores and (_NOT_YET.search(text) or not clause.real):
        if of not in found or "test" not in found[of]:
            found.setdefault(of, {}).setdefault("test", "none")
        return
    facts = found.setdefault(of, {})
    facts["test"] = test
    facts |= scores
    _dated(text, facts, today)


def _by_ability(text: str) -> bool:
    """Whether levels are told of one ability or of four in a row: there is none for all."""
    named = re.search(rf" (?:{_FULL}) ", text)
    return named is not None or _ROW.search(text) is not None


def _number(said: str) -> int | float:
    number = Decimal(said.replace(",", "."))
    return int(number) if number == number.to_integral_value() else float(number)


_BESIDE_A_NAME = (
    r" (?:{names})(?: is| :| =|:)? ?{number} ",
    r" {number} (?:in |en |\( ?)?(?:{names})(?: |\))",
)


def _by_name(text: str) -> Facts:
    """Scores beside the names of their abilities: "L 8 R 7", or "8 in listening, 7 in reading"."""
    ways = [
        {
            ability: match
            for ability, names in _NAMES.items()
            if (match := re.search(pattern.format(names=names, number=_N), text))
        }
        for pattern in _BESIDE_A_NAME
    ]
    # Of "7.5 L 6.5 R" each figure stands between two names: what comes first of all decides.
    chosen = min(
        (one for one in ways if one),
        key=lambda one: (len(one) == 1, min(match.start() for match in one.values())),
        default={},
    )
    if len(chosen) == 1 and _ONE_LETTER.search(text) is None and not _NAMED.search(text):
        return {}  # "she's 29" names no ability
    return {ability: _number(match[1]) for ability, match in chosen.items()}


def _scores(text: str, test: str, *, loose: bool) -> Facts:
    text = _LEVELS.sub(" ", text)
    named = _by_name(text)
    if len(named) > 1:
        return named
    if (loose or test) and (each := _EACH.search(text)):
        return {"each": _number(each[1] or each[2])}
    if overall := _OVERALL.search(text):
        return {"overall": _number(overall[1] or overall[2])} if loose else {}
    four = _FOUR.search(text)
    if four and test in _ORDER:
        order = description(_ORDER[test]).report_order
        figures: Facts = dict(zip(order, map(_number, four.groups()), strict=True))
        return figures if _possible(figures, _ORDER[test]) else {}
    glued = _GLUED.search(text)
    if glued and test == "ielts_general" and loose:
        order = description(_ORDER[test]).report_order
        return dict(zip(order, map(_number, glued.groups()), strict=True))
    return named


def _possible(figures: Mapping[str, object], test: TestId) -> bool:
    """Whether a test of English has such scores; those of French are told in several columns."""
    described = description(test)
    return described.language != "en" or all(
        isinstance(score := figures[ability], (int, float)) and score <= scale.maximum
        for ability, scale in described.scales.items()
    )


def _dated(text: str, facts: Facts, today: date) -> None:
    for said in (
        *re.finditer(r"\d{4}-\d{2}-\d{2}", text),
        *re.finditer(r"(?:\d{1,2} )?[a-z]{3,9} (?:\d{1,2} )?20\d\d", text),
    ):
        for read in (
            read_date(said[0], wording(FALLBACK), today),
            read_month(said[0], wording(FALLBACK), today),
        ):
            if isinstance(read, str) and read[:7] <= today.isoformat()[:7]:
                facts.setdefault("taken", read)
                return
