"""Of a piece of a message: a length of time, what it is a part of, and where it was."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from conversations.hearing import children
from conversations.hearing.clauses import Clause
from conversations.hearing.lists import phrases, says
from conversations.hearing.where import countries, is_from, town_of
from conversations.hearing.written import OF_WHICH, RECKONED
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern
from conversations.voice.wording import country_codes

_YEARS = Pattern("lengths years", r" (\d{1,2}(?:[.,]\d{1,2})?) (?:\+ |<plus> )?(?:yrs?|<years>) ")
_OF_STUDY = Pattern("lengths of-study", r"\b(?:<diploma>|<aged> | <ages> )")
_COURSE = Pattern(
    "lengths course",
    r" (?:yrs?|<years>) (?:<of> )?(?:<full-time> )*(?:<diploma>|<school>(?! <teacher>))(?= )",
)
"""What of a length of time says that it is one of studies, right behind it."""
_OF_A_PERMIT = Pattern(
    "lengths of-a-permit",
    r" <a-word> \d[\d.]* (?:yrs?|<years>)(?: (?:<of> )?<permit>(?= )(?! <at-work>)| $)|"
    r" <permit>(?: \w+)? <for> \d[\d.]* (?:yrs?|<years>)(?= )(?! <at-work>)",
)
"""How long a permit is good for: "a 3 year PGWP"."""
_DIPLOMA = Pattern("lengths diploma", r" <diploma> ")
"""What a piece is of whose length of time is one of studies."""
_OF_A_CHILD = Pattern(
    "lengths of-a-child", r" <kids>(?: <is>)? (\d{1,2}(?:\.\d{1,2})?) (?:yrs?|<years>) (?!<of-exp>)"
)
"""How old a child is."""
_OF_CHILDREN = Pattern("lengths of-children", r" <kids> (?:\w+ ){1,4}\d[\d.]* (?:yrs?|<years>) ")
_NO_WORK = Pattern(
    "lengths no-work",
    r" (?:<no>|0) (?:\w+ ){0,2}(?:<experience>|<work>(?! <permit>))\b| <experience-2>(?: \w+){0,2}"
    r" (?:<none>|0) $",
)
_NEVER_THERE = Pattern(
    "lengths never-there",
    r" <never> (?:<yet> )*<been>(?: <or> (?:<never> )?<been>)?(?: <in>)* <canada> (?!<since> )",
)
"""Whoever never was in Canada never worked there, save for "not been to Canada since 2019"."""
_NOTHING_THERE = Pattern(
    "lengths nothing-there", r"^ (?:<and> )?<nothing>(?: <at-all>)? (?:<in> )?(?:[a-z]+ ){1,3}$"
)
"""That there was no work in another place: "20 months here, nothing in Algeria"."""
_NO_JOB = Pattern("lengths no-job", r" (?:<no>|<with> <no>) <work>(?: <now>)* ")
_BEFORE_A_PLACE = Pattern("lengths before-a-place", rf"{OF_WHICH}|<in>")
_FEW = 3
"""Words of a piece that names nothing but a place."""
_CAME_BACK = Pattern("lengths came-back", r" <before> (?:\w+ ){0,2}<came> <back> ")
_BEFORE_CANADA = Pattern("lengths before-canada", r" <before>(?: <coming>)* <canada>(?= )")
_OPENS_A_PLACE = Pattern("lengths opens-a-place", r"<in>")
_THEN = Pattern("lengths then", r"<before>|<then>")
_OF_A_PLACE = 4
"""Words at most of a number and a place."""
_BESIDE = 14
"""Letters around a length of time that say what it is of."""
_MORE_OF_SAID = Pattern(
    "lengths more-of", r" (?:<and> )?(?:<now> )?(\d{1,2}(?:\.\d)?) <in> [a-z ]+ "
)
_BROKEN_DOWN = re.compile(r" yrs \d{1,2} [a-z]")
_ANOTHER = Pattern("lengths another", r"^ (?:<and> )?<another> \d")
"""Years besides those told before, and none to come: "and another 8 months in Vernon"."""
_SAME_POST = Pattern(
    "lengths another", r"^ (?:<and> |<then> )*(?P<place>[a-z]+(?: [a-z]+){0,2}?) <same>(?= )"
)
"""A town right before the post of before: "then Moose Jaw, same job 6 months"."""
_MORE_BEHIND = Pattern(
    "lengths more-of",
    r" (?:<and> )?(?:<now> )?(?:<in> )?(?P<place>[a-z]+(?: [a-z]+)?) (?P<years>\d|1[0-7])"
    r"(?: <as> .*)? ",
)
_MORE_BEFORE = Pattern("lengths more-of", r" (?:<and> )?(?P<years>\d|1[0-7]) (?P<place>[a-z]+) ")
"""A place and a bare number: "5 yrs in Poland and in Norway 3", "6 yrs in Kochi and 3 Dubai"."""
_EARLIER_SAID = Pattern(
    "lengths earlier",
    r"^ \d[\d.]* yrs (?:\w+ ){0,3}<before> $|^ (?:<and> )?<before-2>(?: <that>)? (?!<marriage>|"
    r"<my> )(?:\w+ ){0,3}\d[\d.]* yrs $",
)


_UNTIL_NOW_SAID = Pattern("lengths until-now", r" <until> <now> ")
_AGAIN_SAID = Pattern("lengths again", r" (?:<so> )*\d[\d.]* yrs (?:<so> )*")


def years(one: Clause, age: object = None) -> Decimal | None:
    """Years as said; those of the ``age`` that the piece tells are none of work."""
    text = one.text
    if _DIPLOMA.search(text) and not one.says("experience", "works", "as"):
        return None
    text = children.OF_ONE.sub(" ", _OF_A_CHILD.sub(" ", text))
    if _OF_CHILDREN.search(text) and not one.says("experience", "works", "as"):
        return None  # "3 enfants dont un de 23 ans"
    for said in _YEARS.finditer(text):
        around = text[max(0, said.start() - _BESIDE) : said.end() + _BESIDE]
        if _OF_STUDY.search(around) and not one.says("experience", "as"):
            continue
        if _COURSE.match(text, said.end(1)):
            continue
        behind = text[said.end(1) : said.end(1) + 9]
        more = _ANOTHER.match(text) is not None and one.real
        if " old" in behind or (not more and text[: said.start(1)].endswith(_within())):
            continue
        number = Decimal(said[1].replace(",", "."))
        if number != age:
            return number
    return None


@cache
def _within() -> tuple[str, ...]:
    """What stands before a time to come: "in 2 years"."""
    return tuple(f" {one} " for one in listed("words-told-within"))


def of_a_permit(one: Clause, behind: Clause | None) -> bool:
    """Whether years are those for which a permit is good: "got a 3 year PGWP"."""
    said = _OF_A_PERMIT.search(one.text)
    if said is None or one.says("experience"):
        return False
    if not said[0].endswith(" "):
        return True
    return behind is not None and behind.sentence == one.sentence and _begins_a_permit(behind)


def _begins_a_permit(one: Clause) -> bool:
    first = f" {' '.join(one.words[:3])} "
    return any(says(first, name) for name in ("pgwp", "open", "closed", "study", "visitor"))


def only_reckoned(one: Clause, number: Decimal, place: str | None) -> bool:
    """Whether it is not certain how many years are full: they were reckoned since a year, or since
    the month that it is today, or no place in Canada, where each counts, is named beside them."""
    if f" {RECKONED} " not in one.text:
        return False
    in_months = number % 1 != 0 and f" {RECKONED} {number} yrs " in one.text
    return not (in_months and place == "canada")


def is_a_part(one: Clause) -> bool:
    """Whether a piece tells a part of the years before it: "of which 3 in Canada"."""
    return one.words[0] == OF_WHICH


def part_of(one: Clause, before: Clause | None) -> Decimal | None:
    """A bare number behind years, that says where a part of them was: "3 in Canada"."""
    if before is None or before.sentence != one.sentence or not countries(one.words):
        return None
    # "3 yrs exp in Chennai, 2 in Bangalore": what was in one place has no part in another.
    whole = before.says("total", "experience") and not countries(before.words)
    if not (one.within or is_a_part(one) or whole):
        return None
    words = [word for word in one.words if not _BEFORE_A_PLACE.fullmatch(word)]
    bare = words and re.fullmatch(r"\d{1,2}(?:\.\d)?", words[0]) and len(words) <= _OF_A_PLACE
    return Decimal(words[0]) if bare else None


def more_of(one: Clause, before: Clause) -> Decimal | None:
    """A bare number behind years whose place was told, with another place: "9 yrs in Pune and 2 in
    Singapore"."""
    ways = (_MORE_OF_SAID, _MORE_BEHIND, _MORE_BEFORE)
    counted = _YEARS.search(before.text) or any(way.fullmatch(before.text) for way in ways)
    placed = countries(before.words) or before.says("here")
    if not (counted and placed and before.sentence == one.sentence) or is_a_part(one):
        return None
    if _BROKEN_DOWN.search(before.text):
        return None  # "15 yrs: 6 Nairobi, 5 Doha, the last on ships"
    if (more := _MORE_OF_SAID.fullmatch(one.text)) is not None:
        return Decimal(more[1]) if countries(one.words) else None
    for way in (_MORE_BEHIND, _MORE_BEFORE):
        said = way.fullmatch(one.text)
        if said is not None and countries(["in", *said["place"].split()]):
            return Decimal(said["years"])
    return None


def none_at_all(one: Clause) -> Decimal | None:
    """Zero, where it is said that there was no work."""
    if _NO_JOB.fullmatch(one.text):
        return None  # "wife BA, no work": today, and perhaps not always
    nothing = _NOTHING_THERE.search(one.text) and (countries(one.words) or one.says("abroad"))
    return Decimal(0) if nothing or _NO_WORK.search(one.text) or never_there(one) else None


def never_there(one: Clause) -> bool:
    """Whether somebody says that they never were, lived or worked in Canada."""
    return _NEVER_THERE.search(one.text) is not None


def where(clause: Clause) -> str | None:
    """``canada`` or ``foreign``, where it is said."""
    if _CAME_BACK.search(clause.text) and countries(clause.words) == ["CA"]:
        return "canada"  # "2 years in Vancouver before we came back"
    if clause.says("outside") or (clause.says("abroad") and not clause.says("canada")):
        return "foreign"
    words = _BEFORE_CANADA.sub(" ", clause.text).split()
    named = countries(words)
    if not named and len(words) < len(clause.words):
        return "foreign"  # "prior to Canada 6 yrs"
    if named and clause.says("elsewhere") and set(named) - {"CA"}:
        return "foreign"  # "remotely for a Toronto firm from Cebu"
    if named:
        return "canada" if named[0] == "CA" else "foreign"
    if clause.says("here"):
        return "here"
    if clause.says("canada"):
        return "canada"
    if (said := _SAME_POST.match(clause.text)) and (town := town_of(said["place"])) is not None:
        return "canada" if town == "CA" else "foreign"
    return "there" if clause.says("there") else None


def years_alone(one: Clause) -> bool:
    """Whether a piece is nothing but years of something: "22 yrs", but not "22 yrs old"."""
    return _YEARS.fullmatch(one.text) is not None


def only_a_length(one: Clause) -> bool:
    """Whether a piece is nothing but a length of time."""
    known = listed("words-told-year") | listed("words-told-not-a-job")
    return all(word[0].isdecimal() or word in known for word in one.words)


def alone(one: Clause, pieces: Sequence[Clause], at: int) -> bool:
    """Whether a sentence is nothing but a length of time, and not behind one of living."""
    beside = [*pieces[max(0, at - 1) : at], *pieces[at + 1 : at + 2]]
    if any(other.sentence == one.sentence for other in beside) or not only_a_length(one):
        return False
    return not any(other.says("dwell", "married", "together") for other in beside[:1])


def earlier(one: Clause) -> bool:
    """Whether years of some firm are told that were before others: "2 yrs TCS before"."""
    return _EARLIER_SAID.search(one.text) is not None


def lasts_until_now(one: Clause) -> bool:
    """Whether a piece says that what it tells goes on today: "from December until now"."""
    return _UNTIL_NOW_SAID.search(one.text) is not None


def says_again(one: Clause) -> bool:
    """Whether a piece tells how many years the dates before it are: "so nine years"."""
    return _AGAIN_SAID.fullmatch(one.text) is not None


def only_a_place(one: Clause) -> bool:
    """Whether a piece tells nothing but where what follows was: "back home"."""
    known = listed("words-told-around-a-country") | listed("words-told-not-a-job")
    said = [word for word in one.words if word not in known]
    # "Avant au Togo j'étais caissier": what opens with an earlier time.
    words = one.words[1:] if len(one.words) > 1 and _THEN.fullmatch(one.words[0]) else one.words
    short = len(words) <= _FEW or " ".join(words[1:]) in country_codes()  # "en Côte d'Ivoire"
    opens = bool(_OPENS_A_PLACE.fullmatch(words[0])) and short
    rest = phrases("abroad").sub(" ", one.text).split()
    abroad = one.says("abroad") and (len(said) <= _FEW or known.issuperset(rest))
    return abroad or (opens and bool(countries(words)))


def place_behind(one: Clause, behind: Clause) -> str | None:
    """The place that stands by itself behind years of work: "supervisor 2 yrs, London Ontario"."""
    if behind.sentence != one.sentence or behind.within or one.within:
        return None
    named = countries(behind.words)
    by_itself = (
        len(named) == 1 and len(behind.words) <= _FEW and not behind.text.strip()[0].isdecimal()
    )
    if not by_itself or is_from(behind.words[-1]):
        return None
    return "canada" if named == ["CA"] else "foreign"
