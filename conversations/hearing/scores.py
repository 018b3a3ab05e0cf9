"""Of a message: language tests, in any usual form."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from conversations.hearing.asking import weighs_a_test
from conversations.hearing.clauses import Clause
from conversations.hearing.figures import (
    ACCEPTED,
    IN_FULL,
    LEVELS,
    LIKE,
    NAMED,
    NAMES,
    WHOSE,
    by_name,
    in_french,
    number,
    of_ielts,
    of_the_whole,
    possible,
    scores,
)
from conversations.hearing.levels import LEVELS as LEVELS_THAT_COUNT
from conversations.hearing.levels import of_english
from conversations.hearing.levels import row as levels_in_a_row
from conversations.hearing.lists import says
from conversations.hearing.not_taken import (
    NOBODYS,
    NONE_AT_ALL,
    NOT_YET,
    TONGUE,
    general_to_come,
    only_in_a_month,
    tongues_of,
    was_sat,
    without_it,
    without_test,
)
from conversations.hearing.sittings import ahead, expired, latest, taken
from conversations.voice.patterns import Pattern

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
    (r"oet", "oet", "english"),
    (r"tef(?: canada)?", "tef_canada", "french"),
    (r"tcf(?: canada)?", "tcf_canada", "french"),
    (r"delf|dalf", "delf", "french"),
)
_TESTS_ONLY = Pattern(
    "scores tests-only", r" (?:ielts|celpip|pte|tef|tcf|toefl)(?: <canada>| core| gt| g)* "
)
_WHOSE_FOLLOW = Pattern("scores whose-follow", r" <for> $")
"""What stands between a test and whose its scores are: "IELTS pour lui 6 6 6 6"."""
_ABILITIES = 4
_ROW = re.compile(r" (?:clb|nclc) \d{1,2}(?:[/-]\d| \d{1,2} \d{1,2} \d{1,2} )")
_SCORES = frozenset((*NAMES, "each", "overall"))
_FEW = 3
"""Words of a piece that says one thing of what stands before it."""
_NEEDLESS = Pattern("scores needless", r" <not-needed> ")
_SOME_DAY = Pattern("scores some-day", r" <after>(?: <my>)* (?:ielts|celpip|pte|tef|tcf) ")
"""A test of which only the day is told: "my score now and after TEF"."""
_TAKEN = Pattern(
    "scores taken",
    r"(?<!<not> )(?<!<never> )(?<!<haven-t> )(?<!<pas> )(?<!<encore> )(?<!<jamais> )(?<!<yet> )\b"
    r"(?:(?:tcf|tef|ielts|celpip)(?: <canada>)? <passee> <l-word>|<sat>)\b",
)
_OF_THEN = Pattern("scores of-then", r" <then>(?= )")
"""What says that a result is that of an earlier time."""
_RETAKEN = Pattern("scores retaken", r" <retaken>(?= )")
_TO_RETAKE = Pattern("scores to-retake", r" <to-retake>(?= )")
_ONE_BAND = Pattern(
    "scores one-band",
    r"^ (?:<before> )*(?:toefl|duolingo|det)(?: <general>)?(?: <is>)* ([4-9]\d|1[0-6]\d)"
    r"(?: <only>)? $",
)
_BAND = re.compile(r"\d(?:[.,]\d)?(?:/.*)?")
_WITH_A_WHOLE = ("ielts_general", "ielts_academic", "toefl", "duolingo")
"""Tests of which people tell the one figure of the whole."""
Named = tuple[str, str]
"""A test and its language."""
Earlier = dict[int, Named]
"""The test that was named, by sentence."""
ANYWHERE = -1
FRENCH = -2
ASSESSED = -sys.maxsize
"""Less the number of a sentence: it tells of an assessment, and names no test."""
HEADED = -3
"""Less the number of a sentence: the test alone that opens it, of which the rest is."""
_OVERALL_ALONE = Pattern(
    "figures overall",
    r" (?:<overall> \d(?:\.\d)?|\d(?:\.\d)? <overall-2>) ",
)
"""Nothing but one band of the whole: "7.5 overall"."""
_WAS_ACADEMIC = Pattern(
    "scores academic",
    r"^(?: (?:<beside>|\d+(?:\.\d)?))* <academic>(?: <module>)?(?: \d+(?:\.\d)?)* $",
)
"""Behind a bare "IELTS", that it was the one which is not accepted: "but it was academic"."""
_LASTS = Pattern("scores lasts", r" <expires>(?= )")
"""What is said of a test that there is: "my IELTS expires in June"."""
_IS_PAST_SAID = Pattern("scores is-past", r" <was>(?= )")


def tests(clauses: Sequence[Clause], today: date, before: Earlier) -> dict[str, Facts]:
    """By language: what is told of its test. "Mine is 8 7 7 7" is of the one told ``before``."""
    found: dict[str, Facts] = {}
    language = None
    ahead: Facts = {}
    sentence = -1
    spoken: str | None = None
    """The language that the sentence speaks of."""
    tongues: set[str] = set()
    """All of them."""
    headed = -1, ""
    """The sentence that a test alone opens of which the rest is, and the language of that test."""
    dated: tuple[int, Named] | None = None
    """The sentence that names a test and a month, and which."""
    over = -2
    """The sentence that named a result that does not count any more."""
    sentences: dict[int, str] = {}
    """The words of each sentence: of its pieces each may tell one ability."""
    for clause in clauses:
        sentences[clause.sentence] = sentences.get(clause.sentence, "") + clause.text
    opened = -1
    """The sentence that begins with whose the scores are: "Mine: L 10, R 9, W 9, S 9"."""
    for clause in latest(clauses):
        if clause.sentence != sentence:
            opened = clause.sentence if WHOSE.fullmatch(clause.text) else -1
            ahead, sentence, spoken, tongues = {}, clause.sentence, None, set()
        earlier = before.get(clause.sentence, before.get(ANYWHERE))
        if (
            FRENCH in before
            and clause.sentence not in before
            and in_french(sentences[clause.sentence])
        ):
            earlier = before[FRENCH]  # "TCF : moi pas passé ; elle CO 480 CE 470 EE 11 EO 12"
        named = named_test(clause.text)
        if named is not None:
            over = clause.sentence if expired(clause.text, today) else -2
        elif clause.sentence - over in (0, 1) and _OF_THEN.search(clause.text):
            continue  # "My IELTS expired; I got 7 each then"
        tongues |= tongues_of(clause.text)
        if named is None and len(tongues) == 1 and NONE_AT_ALL.search(clause.text):
            # "Mon anglais est faible, aucun test": of that language alone.
            found.setdefault(next(iter(tongues)), {}).setdefault("test", "none")
            continue
        of_all = clause.who in ("self", "partner") and not found
        if of_all and NONE_AT_ALL.search(clause.text):
            found["english"] = {"test": "none"}
            if " aucun " in clause.text or tongues:  # said in French, or named: of both languages
                found["french"] = {"test": "none"}
            continue
        if named is not None and _TESTS_ONLY.fullmatch(_WHOSE_FOLLOW.sub(" ", clause.text)):
            headed = clause.sentence, named[1]
        elif named is not None and headed == (clause.sentence, named[1]):
            headed = -1, ""
            if found.get(named[1], {}).keys() == {"test"}:
                found.pop(named[1])  # "TCF : moi pas passé"
        if named is None and not _tells_levels(clause.text):
            of_eca = ASSESSED - clause.sentence in before  # "EDE: me by WES, she not yet"
            nobodys = NOBODYS.fullmatch(clause.text) and clause.says("whose")
            if earlier is not None and nobodys and not of_eca:
                for none_of in _spoken_of(clause, before, earlier):  # "IELTS ..., him none"
                    told_of = found.setdefault(none_of, {})
                    if told_of.keys() == {"test"} and headed == (clause.sentence, none_of):
                        told_of["test"] = "none"  # "IELTS pour lui 6 6 5.5 6, moi pas encore"
                    told_of.setdefault("test", "none")
                continue
            of = without_test(clause.text) or without_it(clause.text, spoken)
            tongue = TONGUE.search(clause.text)
            spoken = tongue[1] if tongue else spoken
            if of is not None:
                found.setdefault(of, {}).setdefault("test", "none")
                continue
            if language is None or _is_anew(clause, language, found):
                whose = clause.who == "partner" or _is_its_own(clause)
                if earlier is not None and whose and clause.real:
                    named = earlier if scores(clause.text, earlier[0], loose=True) else None
                elif clause.real:
                    # "Listening 8, reading 7 and speaking 7 in IELTS".
                    ahead |= by_name(WHOSE.sub(" ", clause.text))
                    if earlier is not None and _is_told_whole(clause, ahead, opened):
                        found.setdefault(earlier[1], {}).update({"test": earlier[0], **ahead})
                    if earlier is None and "english" not in found and of_ielts(ahead):
                        found["english"] = {"test": "ielts_general", **ahead}
            if named is None and language is None:
                continue
        if named is None and language in found and not clause.asked and _is_over(clause, today):
            found.pop(str(language))  # "7 7 7 7 (expired)"
            continue
        if named is not None:
            language = named[1]
        _one(clause, named, language, found, today)
        if named is not None:
            dated = (clause.sentence, named) if only_in_a_month(clause.text) else None
        elif dated is not None and dated[0] == clause.sentence and clause.real:
            was_sat(found.get(dated[1][1], {}), dated[1][0])
        sentence_test = before.get(HEADED - clause.sentence)
        if named is None and sentence_test is not None and LEVELS.search(clause.text):
            told_of = found.get(sentence_test[1], {})
            if told_of.keys() & {"nclc", "clb"}:
                told_of.setdefault("test", sentence_test[0])  # "TCF: me NCLC 8, she NCLC 9"
        if named is not None and ahead and clause.real:
            found[language or ""] = ahead | found.get(language or "", {})
            ahead = {}
    english = found.get("english", {})
    told_so = english.get("test") == "ielts_general" and any(
        not one.asked and _WAS_ACADEMIC.search(one.text) for one in clauses
    )
    if told_so:
        english["test"] = "ielts_academic"
    academic = english.get("test") == "ielts_academic"
    if (
        academic or (english.get("test") == "ielts_general" and not english.keys() & _SCORES)
    ) and any(general_to_come(one.text) for one in clauses):
        found["english"] = {"test": "none"}
    english = found.get("english", {})
    whole = english.keys() == {"test"} and english["test"] in _WITH_A_WHOLE
    if whole and (band := _one_band(clauses)) is not None:
        english["overall"] = band
    return {
        of: {name: value for name, value in possible(facts).items() if value is not None}
        for of, facts in found.items()
    }


def _is_told_whole(clause: Clause, told: Facts, opened: int) -> bool:
    """Whether all four scores are told, in a sentence that ``opened`` with whose they are."""
    return clause.sentence == opened and told.keys() >= set(NAMES)


def _spoken_of(clause: Clause, before: Earlier, earlier: Named) -> set[str]:
    """The languages of which it is said that there is no test: of that of the sentence, or of all
    that were told of before."""
    if clause.sentence in before:
        return {earlier[1]}
    every = {of for at, (_, of) in before.items() if 0 <= at < clause.sentence}
    return {earlier[1], *every, *({"french"} if FRENCH in before else ())}


def _one_band(clauses: Sequence[Clause]) -> int | float | None:
    """The one figure of a test that has one of the whole: "TOEFL 98". "IELTS 7" may be of each
    ability as well, and is asked."""
    told: list[int | float] = []
    for at, one in enumerate(clauses):
        said = _ONE_BAND.search(one.text)
        if said is None or one.future or one.asked or _is_past(one.text):
            continue
        behind = clauses[at + 1] if at + 1 < len(clauses) else None
        goes_on = behind is not None and behind.sentence == one.sentence
        if (
            goes_on
            and behind is not None
            and (
                _BAND.fullmatch(behind.words[0])
                or NAMED.search(behind.text)
                or behind.says("each-band")
            )
        ):
            return None
        told.append(number(said[1]))
    return told[0] if len(told) == 1 else None


def _tells_levels(text: str) -> bool:
    return LEVELS.search(text) is not None or levels_in_a_row(text, "") is not None


def _is_over(clause: Clause, today: date) -> bool:
    """Whether a piece says nothing but that the test before it does not count any more."""
    return expired(clause.text, today) and len(clause.words) <= _FEW


def _is_its_own(clause: Clause) -> bool:
    """Whether a piece says whose its scores are, or that they are of today or of a new sitting."""
    return clause.says("whose", "today") or _RETAKEN.search(clause.text) is not None


def _is_anew(clause: Clause, language: str, found: dict[str, Facts]) -> bool:
    """Whether scores follow of which the test is only named by whose it is, or that are today's."""
    return _is_its_own(clause) and found.get(language, {}).get("test") in (None, "none")


def without_headings(clauses: Sequence[Clause]) -> list[Clause]:
    """The pieces without those that only name the test of which somebody else's scores follow:
    "TCF: her 400 380 9 10, me not taken"."""
    found: list[Clause] = []
    for at, one in enumerate(clauses):
        behind = clauses[at + 1] if at + 1 < len(clauses) else None
        heading = behind is not None and behind.sentence == one.sentence and behind.who != one.who
        if not (heading and _TESTS_ONLY.fullmatch(one.text)):
            found.append(one)
    return found


def last_named(clauses: Sequence[Clause]) -> Earlier:
    """The test that each sentence names, if it is one only; and the first test of English of all. A
    bare "mine is 8 7 7 7" is of it."""
    by_sentence: dict[int, set[Named]] = {}
    first: Named | None = None
    headed: Earlier = {}
    for one in clauses:
        if (named := named_test(one.text)) is not None:
            if _TESTS_ONLY.fullmatch(one.text):
                headed[HEADED - one.sentence] = named
            by_sentence.setdefault(one.sentence, set()).add(named)
            first = first or (named if named[1] == "english" else None)
    found: dict[int, Named] = {
        at: next(iter(named)) for at, named in by_sentence.items() if len(named) == 1
    }
    french = {one for named in by_sentence.values() for one in named if one[1] == "french"}
    if len(french) == 1:
        found[FRENCH] = french.pop()
    assessed = {one.sentence for one in clauses if one.says("eca")} - by_sentence.keys()
    headed |= {ASSESSED - at: ("", "") for at in assessed}
    return found | headed | ({ANYWHERE: first} if first is not None else {})


def named_test(text: str) -> Named | None:
    """The test that folded text names, and its language."""
    if " ielts " in text and " academic " in text:
        return "ielts_academic", "english"
    for pattern, name, language in _TESTS:
        if re.search(rf" (?:{pattern}) ", text):
            return name, language
    return None


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
        for one, number, again, other in LEVELS.findall(text)
    ]
    in_a_row = levels_in_a_row(text, str(found.get(language or "", {}).get("test", "")))
    if clause.real and not clause.asked and in_a_row is not None:
        _level(found, *in_a_row, text)
    elif clause.real and not clause.asked and not _by_ability(text):
        for scale, level in levels:
            if level in LEVELS_THAT_COUNT:
                _level(found, scale, int(level), text)
    if named is None:
        of_a_permit = clause.says("valid", "pgwp", "open", "closed", "study", "visitor")
        if language in found and _is_so(clause) and not levels and not of_a_permit:
            if not clause.says("married", "dwell", "child"):  # "married last month"
                _dated(text, found[language], today)
            of_one = clause.says("whose") and language == "english"  # "IELTS: me 7 overall"
            alone = _OVERALL_ALONE.fullmatch(text) is not None  # "IELTS in March, 7.5 overall"
            told = scores(text, str(found[language].get("test", "")), loose=of_one or alone)
            if (
                len(told) == 1
                and "each" in found[language]
                and (NAMED.search(text) or clause.within)
            ):
                # "7 in everything but writing, which is 6.5"
                each = found[language].pop("each")
                found[language] |= dict.fromkeys(NAMES, each) | told
            elif not found[language].keys() & (told.keys() | {"each"}) and (
                "overall" not in found[language] or len(told) == _ABILITIES or NAMED.search(text)
            ):
                found[language] |= told
            elif len(told) == _ABILITIES and not clause.within:
                _take(found[language], told)  # of two reports, which counts is asked
        return
    test, of = named
    if expired(text, today) or _is_past(text):
        return
    told = {} if clause.future or in_a_row else scores(text, test, loose=True)
    if clause.asked and weighs_a_test(text):
        return  # "should I take IELTS 7 7 7 7 or TEF"
    if not told and clause.asked and (_NEEDLESS.search(text) or _needs_scores(clause)):
        return  # "is IELTS needed for a welder?", "nurses need 7 each in IELTS, right?"
    has_level = " cefr " in text and not clause.says("not", "none")  # "TCF B2 en septembre"
    not_yet = clause.future or (NOT_YET.search(text) and not has_level)
    not_yet = not_yet or (not told and ahead(text, today))
    lasts = _LASTS.search(text) is not None
    not_yet = not_yet and not lasts and not _TAKEN.search(text)
    not_yet = not_yet and not levels and not clause.supposed  # "if my wife takes IELTS"
    to_come = clause.future or NOT_YET.search(text) is not None
    if not told and not_yet and not taken(text, today, told=not to_come):
        if _TO_RETAKE.search(text):
            return  # "I retake IELTS in March": there is one already
        if found.setdefault(of, {}).get("test") in (None, "oet", "delf"):
            found[of]["test"] = "none"  # "OET A's, no IELTS", "DALF C1, pas de TEF encore"
        return
    if not told and (clause.supposed or (clause.future and levels)):
        return  # "what TCF score for NCLC 7"
    if not told and (_NEEDLESS.search(text) or _SOME_DAY.search(text)):
        return
    facts = found.setdefault(of, {})
    known = facts.get("test")
    if known in ACCEPTED and test != known and facts.keys() & _SCORES:
        if told and test in ACCEPTED:  # two tests with their scores: which counts, is asked
            found[of] = {"test": None}
        return
    facts["test"] = test
    if test in ACCEPTED or test in LIKE:
        _take(facts, told)
    elif "overall" in told:  # of a test that is not accepted, the scores are of no use
        facts["overall"] = told["overall"]
    elif (whole := of_the_whole(text, test)) is not None:
        facts["overall"] = whole  # "TOEFL 98"
    if not lasts:
        _dated(text, facts, today)


def _needs_scores(clause: Clause) -> bool:
    """Whether a piece tells how high a test has to be, of whomever."""
    return clause.says("mock") and any(word[0].isdecimal() for word in clause.words)


def _is_past(text: str) -> bool:
    """Whether a result is one of earlier; a report that "was 7 7 7 7" counts today."""
    return says(_IS_PAST_SAID.sub("", text), "past")


def _is_so(clause: Clause) -> bool:
    return not clause.future and not (clause.past and _is_past(clause.text))


def _level(found: dict[str, Facts], scale: str, level: int | dict[str, int], text: str) -> None:
    """Takes a level; where another was told before, neither is certain."""
    french = " french" in text or " francais" in text
    french = french or (scale == "nclc" and not of_english(text))
    facts = found.setdefault("french" if french else "english", {})
    _take(facts, {"nclc" if french else "clb": level})


def _take(facts: Facts, told: Facts) -> None:
    """Takes scores; of those told twice and differently, none is certain."""
    for name, value in told.items():
        facts[name] = value if facts.get(name, value) == value else None


def _by_ability(text: str) -> bool:
    """Whether levels are told of one ability or of four in a row: there is none for all."""
    named = IN_FULL.search(text)
    return named is not None or _ROW.search(text) is not None


def _dated(text: str, facts: Facts, today: date) -> None:
    if facts.get("test") == "none":
        return  # "pas encore passé, on le passe en mars"
    found = taken(text, today, told=not says(text, "future"))
    if found and found.startswith(str(facts.setdefault("taken", found))):
        facts["taken"] = found  # "3 months ago, on 2 September"
