"""Of a piece of a message: the occupation that it names, in its words and by its unit groups."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import Indel

from conversations.hearing.clauses import Clause
from conversations.hearing.lists import any_of, begins_a_trade, is_a_trade, of_a_rank, says
from conversations.hearing.titles import degree_beside, names_somebody
from conversations.hearing.where import countries
from conversations.hearing.written import OF_WHICH, RECKONED, SEVERAL
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern
from conversations.voice.wording import FALLBACK, only_words, understood
from express_entry import noc

_AS = Pattern("occupation as", r" <as>(?: <a-word>)? (.*)")
_DENIED = Pattern("occupation denied", r" <not>(?: <working>)?(?: <as>)? <an> ")
_NONE_OF = Pattern("occupation none-of", r" <no> (?:\w+ ){1,2}")
"""What somebody is, or has, not: "no agent"."""
_FOR_A_FIRM = Pattern("occupation for-a-firm", r" <for> (?:\w+ ){1,3}?<company>(?= )")
_IS_A = Pattern(
    "occupation is-a",
    r" (?:<now> )?<im>(?: <now>)? (?:<a-word> )(?:<full-time> )?(?:[a-z]+ ){1,4}?(?=<at> )",
)
"""Who somebody is, and then at whose: "im an assistant manager at ..."."""
_IN_A_FIELD = Pattern(
    "occupation in-a-field",
    r"^ (?:<over> )?\d{1,2}(?:\.\d{1,2})? yrs (?:<experience> )?<in> (?:<the> )?\w+ $",
)
"""A field, which is no occupation: "6 years in hotels"."""
_TO_WORK = Pattern("occupation to-work", r" <work> <permit>(?= )")
_YEARS = Pattern("occupation years", r" \d{1,2}(?:[.,]\d{1,2})? (?:yrs?|<years>) ")
_OFFICIAL = 1.05
"""How well words must fit an official title for its unit group to be told."""
_LIKELY = 0.85
"""How well, to be an occupation where work is spoken of."""
_CERTAIN = 1.1
"""How well, to be one by themselves."""
_ALONE = 1.2
"""How well a single word must fit: of a verb or a thing, part of a title may be made."""
_KNOWN_ALONE = ("trade", "any-trade", "field")
_LONGEST = 6
_SIGNS = frozenset((RECKONED, OF_WHICH, SEVERAL))
"""What stands for something else than its word."""
_FEW = 4
_OF = Pattern("occupation leads", r"<of>")
_OF_WHAT = 2
"""Words before what a trade is of: "chef de ..."."""
_LONG = 7
"""Letters of a trade that may be told though it is misspelt."""
_ALIKE = 0.9
_KNOWN = 0.95
"""How well a word must fit to be spelt as it should be, in English or French."""
_NO_TRADE = Pattern("occupation no-trade", r"<ed>$")
_PLACED_AT = Pattern("occupation placed-at", r"<at>")
_AT_A_FIRM = Pattern("occupation at-a-firm", r" (?:<in> <a-word>|<with>) (?:[a-z]+ ){1,3}$")
"""Where somebody works, at the end of a piece: "comptable dans une coopérative"."""
_EXECUTIVE = Pattern("occupation executive", r"<executive>")
_OTHERWISE = (
    "masters", "bachelors", "doctorate", "secondary", "partner", "self", "child", "pronoun",
    "single", "married", "divorced", "separated", "eca", "pgwp", "live", "money",
    "canadian-dollars", "year", "degree-short", "verbs", "comes", "widowed", "test-name", "valid",
    "lmia", "closed", "open", "visitor",
)  # fmt: skip
"""Lists whose words are of studies, tests or families."""
_MY = Pattern("occupation somebodys", r" <my> (?:<former> )?$")
_ITS_WORK = Pattern("people its-work", r"<work>")
_SPANS_SAID = Pattern("occupation spans", r" \d+ <hrs>(?! [a-z]+<or>\b) ")


def occupation(clause: Clause, *, counted: bool = False) -> tuple[str, tuple[str, ...]] | None:
    """The words of an occupation and its unit groups, best first; None where none is told.
    ``counted`` says that years stand behind it."""
    if (
        _NONE_OF.fullmatch(clause.text)
        or _DENIED.search(clause.text)
        or _IN_A_FIELD.search(clause.text)
    ):
        return None
    named = _AS.search(clause.text)
    text = _somewhere(clause.text)
    spans = _spans(f" {named[1]}") if named else _spans(_FOR_A_FIRM.sub(" ", text))
    told = (
        named is not None
        or degree_beside(clause)
        or _of_work(clause.text)
        or _YEARS.search(clause.text) is not None
    )
    for said in map(_without_a_firm, map(_without_a_place, spans[:2])):
        if named is None and _is_a_firm(said):
            continue
        by_itself = " " not in said and not any_of(said, *_KNOWN_ALONE)
        if by_itself and not noc.may_be_a_name(said):
            continue  # "moved": as below, and mostly without a search
        score, groups, wide = _found(said)
        if by_itself and score < _ALONE and not wide:
            continue  # "contract"
        if score >= (_OFFICIAL if told else _CERTAIN):
            return said, groups
        if told and (wide or score >= _LIKELY or _ends_in_one(said)):
            return said, _likely(said, score, groups)
        of_trade = any(any_of(word, "trade", "any-trade") for word in said.split())
        if counted and of_trade and len(said.split()) > 1 and score >= _LIKELY:
            return said, _likely(said, score, groups)
        # A wide term by itself, or behind who somebody is: "teacher", "my wife is an engineer".
        own = {*said.split(), *listed("words-yes")}
        beside = [word for word in text.split() if word not in own and word.isalpha()]
        wide = wide or said.split()[-1] in listed("words-told-trade")
        wide = wide or said.split()[0] in listed("words-told-trade-first")  # "chofer de camión"
        wide = wide or (" of " in said and said.split()[0] in listed("words-told-trade"))
        wide = wide or said.split()[0] in _head_first()
        if wide and all(names_somebody(word) for word in beside):
            return said, _likely(said, score, groups)
    if named is not None and spans:
        score, groups, _ = _found(spans[0])
        return spans[0], _likely(spans[0], score, groups)
    return None


def _somewhere(text: str) -> str:
    """Folded text without the firm or the place behind who somebody is: "I am a manager at
    a Dollarama"."""
    said = _IS_A.match(text)
    if said is not None and " yrs " not in text:
        return f"{said[0]} "
    return _AT_A_FIRM.sub(" ", text)


@cache
def _head_first() -> frozenset[str]:
    """Trades that stand before what they are of: "technicien supérieur en ...", none of English."""
    lists = ("words-told-trade", "words-told-any-trade")
    first = [one for one in understood() if only_words(one, "words-told-trades-lead")]
    trades = {word for one in first for name in lists for word in only_words(one, name)}
    return frozenset(trades) - only_words(FALLBACK, lists[0]) - only_words(FALLBACK, lists[1])


def _of_work(text: str) -> bool:
    """Whether work is spoken of, and not only a permit to work."""
    text = _TO_WORK.sub(" ", text)
    return says(text, "experience") or says(text, "works")


def _without_a_place(said: str) -> str:
    """A trade without a place behind it that no list knows: "soudeuse à Bathurst"; an "aide à
    domicile" is none."""
    words = said.split()
    at = next((at for at, word in enumerate(words) if at and _PLACED_AT.fullmatch(word)), 0)
    trade = " ".join(words[:at])
    if not at or not any(any_of(word, "trade") for word in words[:at]):
        return said
    return said if _found(said)[0] >= _OFFICIAL else trade


def _without_a_firm(said: str) -> str:
    """A post without the name of a firm behind it, where it is better known so: "aircraft mechanic
    Air Arabia", "financial analyst Manulife"."""
    words = said.split()
    ends = max(
        (at for at, word in enumerate(words) if any_of(word, "trade", "any-trade")), default=-1
    )
    post = " ".join(words[: ends + 1])
    if ends < 1 or post == said or _found(said)[0] >= _OFFICIAL:
        return said
    return post if _found(post)[0] >= _OFFICIAL else said


def _is_a_firm(said: str) -> bool:
    """Whether words are the name of a bank, and no post there: "8 years DBS bank"."""
    words = said.split()
    return words[-1] == "bank" and len(words) > 1 and not any(any_of(w, "trade") for w in words)


def _likely(said: str, score: float, groups: tuple[str, ...]) -> tuple[str, ...]:
    """The unit groups of a term that has several, or that is misspelt; none where it may be
    almost anything: "engineer", "manager"."""
    words = said.split()
    anything = listed("words-told-any-trade")
    if len(words) > 1 and score >= _KNOWN:
        return groups
    if score >= _LIKELY and anything.isdisjoint((words[0], words[-1])):
        return groups
    return _of_the_rest(words) or _of_the_head(words)


def _of_the_head(words: Sequence[str]) -> tuple[str, ...]:
    """The unit groups of a trade that stands first, without what says which: "infirmier de nuit",
    "soudeur TIG"."""
    if len(words) == 1 or words[0] not in _head_first() or any_of(words[0], "any-trade"):
        return ()
    score, groups, _ = _found(words[0])
    return groups if score >= _KNOWN else ()


def _of_the_rest(words: Sequence[str]) -> tuple[str, ...]:
    """The unit groups of a term without what stands before it: "hotel front office supervisor",
    "in-house lawyer", "physics PGT teacher"."""
    for words_left in (words[begin:] for begin in range(1, len(words))):
        rest = " ".join(words_left)
        if not rest or words_left[0] in listed("words-told-any-trade"):
            continue
        score, groups, wide = _found(rest)
        known = wide and words_left[0] in listed("words-told-trade")
        if score >= _OFFICIAL or known:
            return groups
    executive = [word for word in words if _EXECUTIVE.fullmatch(word)]
    if executive and len(words) > 1:  # of an office in South Asia: an officer
        score, groups, _ = _found(" ".join("officer" if w in executive else w for w in words))
        return groups if score >= _LIKELY else ()
    return ()


def _ends_in_one(said: str) -> bool:
    """Whether some of the words are an occupation: "assistant manager", "technicien réseau"."""
    words = said.split()
    if len(words) == 1:
        return False
    if not listed("words-told-trade").isdisjoint(words):
        return True
    return any(wide or score >= _CERTAIN for score, _, wide in map(_found, (words[-1], words[0])))


@lru_cache(maxsize=512)
def _found(said: str) -> tuple[float, tuple[str, ...], bool]:
    """How well words fit, the unit groups they fit, and whether they are a wide term; in the
    language in which they are better found."""
    best, score = noc.search(said, "en", 3), 0.0
    if best.matches:
        score = best.matches[0].score
    # Words found in neither language by the one search are in neither by the other.
    if 0 < score < _CERTAIN:
        french = noc.search(said, "fr", 3)
        if french.matches and french.matches[0].score > score:
            best, score = french, french.matches[0].score
    return score, tuple(one.code for one in best.matches), best.narrowing is not None


def _spans(text: str) -> list[str]:
    """What may be the name of an occupation: the longest runs of words that are nothing else."""
    known = listed("words-told-not-a-job")
    linking = listed("words-told-within-a-job")
    spans: list[list[str]] = [[]]
    words = _SPANS_SAID.sub(" hours ", text).split()
    for at, (word, behind) in enumerate(zip(words, [*words[1:], ""], strict=False)):
        if _is_somebody(words[max(0, at - _OF_WHAT) : at], word, behind):
            spans.append([])
        elif any_of(word, "before-a-trade") and any_of(behind, "trade", "any-trade"):
            spans[-1].append(word)
        elif spans[-1] and begins_a_trade(spans[-1][-1]) and any_of(word, "partner"):
            spans[-1].append(word)  # "sage femme"
        elif word in _SIGNS:
            spans.append([])
        elif word in linking and spans[-1]:
            spans[-1].append(word)
        elif word in known or not word[0].isalpha() or _a_place(word) or _otherwise(word):
            spans.append([])
        else:
            spans[-1].append(_spelt(word))
    trimmed = [_trimmed(_within_reach(one)) for one in spans]
    trades = listed("words-told-trade")
    ordered = sorted(trimmed, key=lambda one: (trades.isdisjoint(one), -len(one)))
    return [
        " ".join(one)
        for one in ordered
        if 0 < len(one) <= _LONGEST
        and (one[-1] not in listed("words-told-no-occupation") or of_a_rank(one) or _leads(one))
        and not (len(one) == 1 and one[0] in listed("words-told-field"))
        and not (one[0] in listed("words-told-workplace") and not any(map(is_a_trade, one)))
    ]


def _within_reach(span: list[str]) -> list[str]:
    """A run of too many words without the place at its end: "technicienne de laboratoire médical à
    Tizi Ouzou"."""
    if len(span) <= _LONGEST:
        return span
    at = next((at for at, word in enumerate(span) if at and _PLACED_AT.fullmatch(word)), 0)
    return span[:at] if at and countries(["in", *span[at + 1 :]]) else span


def _is_somebody(before: Sequence[str], word: str, behind: str) -> bool:
    """Whether a word names somebody else by their trade: "my boss", "ma comptable"; one's own is
    told with its work: "my cook job"."""
    if not any_of(word, "trade", "any-trade", "other", "employer"):
        return False
    if _ITS_WORK.fullmatch(behind) or is_a_trade(behind):
        return False
    return _MY.search(f" {' '.join(before)} ") is not None


def _leads(span: Sequence[str]) -> bool:
    """Whether the first word is a trade that is told with what it is of: "chef d'équipe"."""
    linked = len(span) > _OF_WHAT and _OF.fullmatch(span[1]) is not None
    return linked and is_a_trade(span[0])


def _a_place(word: str) -> bool:
    """Whether a word is a country or a city, and no trade: a mason lives in Mason as well."""
    return not any_of(word, "trade") and countries(["in", word]) != []


@lru_cache(maxsize=1024)
def _spelt(word: str) -> str:
    """A misspelt trade as it is spelt: "electrican"."""
    if word.endswith("s") and any_of(word[:-1], "trade"):
        return word[:-1]  # "we are both electricians"
    if len(word) < _LONG or _NO_TRADE.search(word) or any_of(word, "trade"):
        return word
    # Quicker, and never less alike than the words are by the other measure.
    near = process.extract(
        word, _trades(), scorer=Indel.normalized_similarity, score_cutoff=_ALIKE, limit=None
    )
    if not near or _found(word)[0] >= _KNOWN:
        return word
    return next(iter(get_close_matches(word, [one for one, _, _ in near], 1, _ALIKE)), word)


@cache
def _trades() -> tuple[str, ...]:
    return tuple(sorted(listed("words-told-trade")))


def _trimmed(span: list[str]) -> list[str]:
    """Without the little words at its ends, and without a yes or a no around it."""
    while span and (any_of(span[0], "within-a-job") or span[0] in _yes_or_no()):
        span = span[1:]  # "au restaurant"
    while span and (any_of(span[-1], "within-a-job", "place") or span[-1] in _yes_or_no()):
        span = span[:-1]
    return [] if " ".join(span) in _yes_or_no() else span


@cache
def _yes_or_no() -> frozenset[str]:
    """What answers a question, and is nobody's title: "non", "yep nurse"."""
    return listed("words-yes") | listed("words-no")


def _otherwise(word: str) -> bool:
    if word in listed("words-told-trade-first"):
        return False  # "ingeniero" is a degree, and what somebody is
    return any(word in listed(f"words-told-{name}") for name in _OTHERWISE)
