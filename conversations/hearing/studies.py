"""Of a message: the highest education, where it was had, and its assessment."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from conversations.hearing.clauses import Clause
from conversations.hearing.lists import says
from conversations.hearing.where import DEMONYM, countries
from conversations.interview.reading.numbers import listed
from conversations.voice.wording import country_codes

Facts = dict[str, object]

_STUDYING = re.compile(
    r" (?:students?|studying|study|enrolled|pursuing|finishing|finish|graduating|en cours|inscrite?"
    r"|etudiante?) "
)
_HELD = re.compile(
    r" (?:have|has|had|hold|holds|got|did|done|completed|finished|back|before|earlier|already|plus"
    r"|from|ai|avant|deja|obtenue?) "
)
"""That a credential beside one under way is held."""
RANK = (
    "none", "secondary", "one_year", "two_year", "bachelors", "two_or_more", "masters", "doctorate",
)  # fmt: skip
"""Lowest first."""
_LISTS = (
    ("doctorate", "doctorate"),
    ("masters", "masters"),
    ("two-or-more", "two_or_more"),
    ("two-year", "two_year"),
    ("one-year", "one_year"),
    ("bachelors", "bachelors"),
    ("secondary", "secondary"),
)
_POSTGRADUATE = re.compile(
    r" (?:pg|postgraduate|post graduate|post grad|graduate|post degree)"
    r" (?:\w+ ){0,2}(?:diploma|certificate) | yrs (?:pg|postgraduate|post graduate|post grad) "
)
"""A credential of its own, after another one."""
_NOT = r"no|not|dont|don t|without|never|sans|pas|aucun|aucune|didnt|didn t|havent|haven t"
_DEGREES = r"masters?|bachelors?|degrees?|diplomas?|phd|doctorate|licence|diplome|maitrise|mba|msc"
_DENIED = re.compile(rf" (?:{_NOT}) (?:(?!just|only|but)\w+ ){{0,2}}(?:{_DEGREES})(?= )")
_BEFORE_IT = re.compile(
    r" (?:before|during|prior to|while doing|avant|pendant)(?: my| the| mon| ma| la| le)?"
    r" [a-z]+(?= )"
)
"""Studies that only tell when something else was: "2 years at TCS before MTech"."""
_CANADIAN = re.compile(
    r" canadian (?:\w+ ){0,1}(?:masters?|bachelors?|degree|diploma|education|phd) "
)
_PROFESSIONAL = re.compile(
    r" (?:degree|bachelor) (?:\w+ ){0,2}?(?:law|medicine|dentistry|veterinary) "
)
"""First degrees that may count as more than a bachelor's."""
_PRACTISES = re.compile(
    r" (?:doctorat|docteur|doctorate|doctor|phd)(?: d etat)? (?:en |of |in |de )?(?:medecine"
    r"|medicine|pharmac\w+|dent\w+|chirurgie|veterin\w+|optom\w+|chiropra\w+) "
)
"""A first degree that one practises with."""
_TOWARDS_A_DEGREE = re.compile(r" (?:bts|dut|bac\+2|deug|hnd|associates?|foundation) ")
"""The first years of a degree, rather than a second credential."""
_TEACHES = re.compile(r" (?:teach\w*|grade \d|enseign\w*|professeur|prof) ")
_EARLIER = re.compile(r" (?:from|in|at|completed|done|did)(?: \w+){1,5} (?:before that|earlier) $")
"""A degree of earlier is still held."""
_SAYS_WHO = re.compile(
    rf"^ (?:hola )?(?:soy|im|je suis)(?: \w+){{1,3}} \w*(?:{'|'.join(DEMONYM)}) $"
)
_BODIES = ("wes", "iqas", "ices", "ces", "icas", "mcc", "cacb", "pebc")
_BODY = r"(?:eca|ede|wes|iqas|ices|icas|ces|cacb)"
_ISSUED = re.compile(
    rf" {_BODY} (?:(?:has|have|had|already|just|finally) )+(?:sent|issued|completed|finished) "
    rf"| {_BODY} (?:sent|issued|completed|finished"
    r"|released|delivered|confirmed|evaluated|assessed|given|gave)"
    r"(?: out)?(?: to)? (?:me|my|our|us|the|a|both|report|result|results|certificate|it)(?= )"
    rf"| (?:report|result|letter|evaluation) (?:from|by|of) {_BODY}(?= )"
)
"""A report that the body has sent: "WES has sent my report"."""
_NO_ECA = re.compile(
    rf" (?:no|not|dont have|don t have|without|haven t|havent|n ai|pas d|pas de|need|sans|ai pas)"
    rf" (?:\w+ ){{0,3}}(?:{_BODY}|evaluat\w+|evalue)|{_BODY}(?: \w+){{0,3}} (?:not|no|pending"
    r"|applied|delayed|stuck|requested|awaited|awaiting|ordered|waiting|process|progress|processing|started|submitted"
    r"|sent|en cours|pas)|waiting|awaiting|yet to"
    rf"| (?:sent|sending|applied|submitted|apply|applying|ordered)(?: \w+){{0,3}} {_BODY} "
    rf"| (?:pay|paying|pays|saving|going|want|wants|plan|planning|about|how|cost)"
    rf" (?:\w+ ){{0,3}}{_BODY} | {_BODY} (?:\w+ ){{0,2}}still (?!valid|good|ok)"
    rf"| still (?:\w+ ){{0,2}}{_BODY} "
)
_HAS_ECA = re.compile(
    rf" {_BODY}(?: \w+){{0,3}} (?:done|ok|okay|completed|complete|ready|received|positive"
    r"|report|fait|faite|obtenu|obtenue|yes|oui|approved|verified|available|recue?)"
    rf"| (?:by|from|through|with|par|have|has|got|via|for|done) (?:my |an |a )?(?:{_BODY}|mcc) "
    rf"| (?:evaluated|assessed|evaluation|evalue)|^ {_BODY} $"
)
_YEARS_OF_COURSE = (
    re.compile(
        r" (\d)(?:\.\d+)? (?:yrs?|years?|ans?)(?: \w+){0,3}? (?:diploma|diplome|certificate"
        r"|certificat|college|course|program|programme|polytechnic|community college|vocational"
        r"|institute|institut"
        r"|apprenticeship) "
    ),
    re.compile(
        r" (?:univ|university|uni|universite|institute|institut) (\d)(?:\.\d+)? yrs "
        r"(?!exp|work|as )"
    ),
    re.compile(
        r" (?:diploma|diplome|certificate|certificat|college|institute"
        r"|polytechnic|vocational)(?: \w+){0,4}? "
        r"(\d)(?:\.\d+)? (?:yrs?|years?|ans?) (?!exp|of exp|d exp|work|as |in |en |comme )"
    ),
)
_SOME_YEARS = re.compile(r" (\d)(?:\.\d+)? yrs (?!exp|as |work)")
_COURSES = {1: "one_year", 2: "two_year", 3: "bachelors", 4: "bachelors", 5: "bachelors"}
"""Studies of so many years that have no other name; three or longer count as a bachelor's."""


def education(clause: Clause) -> tuple[str | None, str | None]:
    """The level that a piece tells of, and the country named with it."""
    if clause.future or (clause.past and not _EARLIER.search(clause.text)):
        return None, None
    if clause.says("unfinished"):
        return None, None
    text = _BEFORE_IT.sub(" ", _DENIED.sub(" ", clause.text))
    plain = re.sub(
        r" post ?(?:graduate|graduation) (?=(?:\w+ )?(?:diploma|certificate))", " ", text
    )
    found = [level for name, level in _LISTS if says(plain, name)]
    if "two_year" in found and "bachelors" in found and " degree " in text and "associate" in text:
        found.remove("bachelors")
    found += _by_years(text)
    if not found and clause.says("no-school"):
        found = ["none"]
    if not found or (found == ["bachelors"] and _PROFESSIONAL.search(text)):
        return None, None
    if _TEACHES.search(text) and set(found) <= {"secondary"}:
        return None, None
    level = max(found, key=RANK.index)
    if level == "doctorate" and _PRACTISES.search(text):
        level = "masters"  # a professional degree, which counts as a master's
    if level == "bachelors" and _POSTGRADUATE.search(text):
        level = "two_or_more"
    where = countries(
        re.sub(r" (?:live|living|based|(?<!social )work|works|worked|working) .*", "", text).split()
    )
    if where and _SAYS_WHO.search(text):
        where = []  # "soy ingeniero civil colombiano" tells who somebody is
    if len(where) > 1 and re.search(r" \d{1,2}(?:\.\d{1,2})? yrs? ", text):
        where = []  # "nurse Oman 5 years BSc India": which is whose is not certain
    if _CANADIAN.search(text) and not clause.says("eca"):
        where = ["CA"]
    return level, where[0] if where else None


def _by_years(text: str) -> list[str]:
    """The level of studies that are told by how long they took: "2 year college diploma"."""
    said = next((one for way in _YEARS_OF_COURSE if (one := way.search(text))), None)
    if said is None and says(text, "college"):
        said = _SOME_YEARS.search(text)
    lasted = re.search(r"\d(?:\.\d+)?", said[0]) if said else None
    if lasted is None:
        return []
    whole = int(float(lasted[0])) or round(float(lasted[0]))  # ten months are a year of studies
    return [_COURSES[whole]] if whole in _COURSES else []


def highest(pieces: Sequence[Clause]) -> Facts:
    """The highest level of all, and the country of that credential."""
    found: list[tuple[int, str, str | None]] = []
    pieces = list(_held(pieces))
    for at, one in enumerate(pieces):
        level, where = education(one)
        if level is None:
            continue
        if where is None and at + 1 < len(pieces):
            where = _alone(pieces[at + 1])
        if where is None and at and pieces[at - 1].says("study-abroad"):
            where = next(iter(countries(pieces[at - 1].words)), None)
        found.append((RANK.index(level), level, where))
    if not found:
        return {}
    best = max(found, key=lambda one: one[0])
    facts: Facts = {"education": best[1]}
    further = any(
        education(one)[0] in ("one_year", "two_year") and not _TOWARDS_A_DEGREE.search(one.text)
        for one in pieces
    )
    if best[1] == "bachelors" and (further or any(map(_postgraduate, pieces))):
        facts["education"] = "two_or_more"
    where = best[2] or next((w for _, _, w in found if w is not None), None)
    if where is not None and (best[2] is not None or len(found) == 1):
        facts["education_country"] = where
    return facts


def _held(pieces: Sequence[Clause]) -> Iterator[Clause]:
    """The pieces without those of studies under way or broken off: "student at Niagara, 1 yr PG
    cert", "2 years of college (not finished)"."""
    under_way: int | None = None
    for at, one in enumerate(pieces):
        if one.says("unfinished") and _STUDYING.search(one.text):
            under_way = one.sentence
        elif under_way != one.sentence or _HELD.search(one.text):
            under_way = None
        behind = pieces[at + 1] if at + 1 < len(pieces) else None
        broken_off = behind is not None and behind.within and behind.says("unfinished")
        if not broken_off and (under_way is None or one.says("unfinished")):
            yield one


def _postgraduate(clause: Clause) -> bool:
    """Whether a credential is told that comes after a first degree."""
    return (
        _POSTGRADUATE.search(clause.text) is not None
        and clause.real
        and not clause.says("unfinished")
    )


def _alone(clause: Clause) -> str | None:
    """The country of a piece that says nothing else: "bachelor, Ecuador"."""
    if clause.words[-1].endswith(DEMONYM) and clause.words[-1] not in country_codes():
        return None
    where = countries(clause.words)
    rest = [word for word in clause.words if word not in listed("words-told-around-a-country")]
    return where[0] if where and len(rest) <= 2 and countries(rest or ["in"]) else None


def assessed(clause: Clause) -> bool | str | None:
    """The body of an ECA, or whether there is one."""
    text = clause.text
    if not clause.says("eca") or clause.asked:
        return None
    if (_NO_ECA.search(text) and not _ISSUED.search(text)) or clause.future:
        return False
    body = next((one for one in _BODIES if f" {one} " in text), None)
    if body is not None:
        return body.upper()
    return True if _HAS_ECA.search(text) else None
