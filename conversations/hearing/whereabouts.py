"""Of a message: where somebody is who only names the place among what they say of themselves:
"truck driver, 42, Moga Punjab", "Pondicherry guy", "Kyiv till 2022, then Brno".

Such a place is where they are though other countries are named, of studies, of relatives, of work
of earlier. Two such places of two countries tell nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby, takewhile

from conversations.hearing import persons, schools, studies
from conversations.hearing.clauses import Clause
from conversations.hearing.counted import opens_earlier
from conversations.hearing.lists import any_of
from conversations.hearing.persons import AGES
from conversations.hearing.where import countries, is_from, is_listed, town_of
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern
from conversations.voice.wording import country_codes

_SOMEBODY = Pattern("whereabouts somebody", r"<guy>")
_NOW = Pattern("whereabouts now", r"^ (?:<and> )?<now>(?: <in>)* ([a-z]+(?: [a-z]+){0,3})")
_IN_NOW = Pattern("whereabouts now", r" <in> ([a-z]+(?: [a-z]+){0,2}) <now> $")
_ONLY_IN = Pattern("whereabouts now", r"^ <in> ([a-z]+(?: [a-z]+){0,2}) $")
_LIVES_IN = Pattern("whereabouts lives-in", r" <live> <in> ([a-z]+(?: [a-z]+){0,2}) $")
_COUNTRY = Pattern("whereabouts lives-in", r" (?:<in-it> )?([a-z]+(?: [a-z]+){0,2}) ")
_OPENS_NOW = Pattern("whereabouts now", r"^ <now>(?= )")
_UNTIL = Pattern("whereabouts until", r" <till> (?:[a-z]+ )?(?:19|20)\d\d $")
_THEN = Pattern("whereabouts then", r"^ <then>(?: <in>)? ([a-z ]+) $")
_ARRIVED = Pattern(
    "whereabouts arrived",
    r"^ (?:<lead> )*(?:<arrived> <to> (?P<to>[a-z]+(?: [a-z]+){0,2})"
    r"|<been> <to> (?P<in>[a-z]+(?: [a-z]+){0,2}?) <since> )",
)
_NOT_STAYED = Pattern("whereabouts not-stayed", r" (?:<visit>|<left>|<landed>) ")
"""What is said of somebody who came and is there no more, or was never to stay; and who landed
as a permanent resident."""
_HOME = Pattern("whereabouts home", r"^ <home> $")
_PASSPORT = Pattern("whereabouts passport", r" (?:<i-word> )*(?:[a-z]+ ){1,2}<passport> ")
_STUDIES_NOW = Pattern("whereabouts studies-now", r" <doing> ")
_ONLINE = Pattern("whereabouts online", r" <online> ")
_NOT_OF_ONESELF = (
    "offer", "nomination", "lmia", "wants", "sibling", "not", "none", "study-abroad", "test-name",
    "child", "money", "experience", "works", "as", "unfinished", "past",
)  # fmt: skip
_OPENING = 3
"""Sentences at most with which a message begins that says who somebody is."""
_YEAR = 4
"""Digits of a year."""
_LONGEST = 3
_SHORTEST = 4
"""Letters of a town's name that is no abbreviation of something else."""
_NO_PLACES = (
    "degree-short", "masters", "bachelors", "secondary", "course", "trade", "any-trade", "field",
    "year", "test-name", "partner", "other", "child", "self", "label",
)  # fmt: skip
_OF_STUDIES = ("degree-short", "masters", "bachelors", "secondary", "course", "year", "test-name")
_OF_OTHERS = tuple(one for one in _NOT_OF_ONESELF if one != "child")
"""What no piece is of that only says who somebody is."""


def place(words: Sequence[str]) -> str | None:
    """The country of a town or a region that is all that is said, with the country behind it or
    not; a country alone may tell where somebody is from."""
    name = " ".join(words)
    if not words or len(words) > _LONGEST or name in listed("words-told-no-country"):
        return None
    if any(any_of(word, *_NO_PLACES) for word in words):
        return None
    if len(name) < _SHORTEST and not is_listed(name):
        return None
    if name in listed("words-told-city-state"):
        return country_codes().get(name) or town_of(name)
    if name in country_codes() or any(map(is_from, words)):
        return None
    if (town := town_of(name)) is not None:
        return town
    known = countries(words)
    if len(words) == 1:
        return known[0] if known else None
    for cut in range(1, len(words)):
        town = town_of(" ".join(words[:cut]))
        if town is not None and countries(["in", *words[cut:]]) == [town]:
            return town
    return None


def told(own: Sequence[Clause]) -> str | None:
    """The country in which somebody says they are, by a place and no verb."""
    found: list[str] = []
    for at, one in enumerate(own):
        if one.who != "self" or not one.real or one.asked:
            continue
        before = own[at - 1] if at and own[at - 1].sentence == one.sentence else None
        if (moved := _moved(one, before)) is not None:
            return moved
        where = _among_oneself(own, at, before)
        if where is not None and where not in found:
            found.append(where)
    return found[0] if len(found) == 1 else None


def introduced(pieces: Sequence[Clause]) -> str | None:
    """The place with which people begin who only say who they are: "We're Sofia and Luis,
    Guadalajara", "Age 27, wife 26, Hyderabad"."""
    if any(one.says("pgwp", "open", "closed", "visitor", "study") for one in pieces):
        return None
    found: set[str] = set()
    for sentence, told in groupby(pieces, key=lambda one: one.sentence):
        if sentence >= _OPENING:
            break
        group = list(told)
        at = next((at for at, one in enumerate(group) if place(one.words) is not None), 0)
        behind = group[at + 1] if at + 1 < len(group) else None
        if not at or not all(map(_of_an_opening, group[:at])):
            continue
        if behind is not None and (_taught(behind) or place(behind.words) is not None):
            continue
        where = None if group[at].within or group[at].asked else place(group[at].words)
        found |= {where} if where is not None else set()
    return found.pop() if len(found) == 1 and arrived(pieces) is None else None


def behind_a_degree(own: Sequence[Clause]) -> str | None:
    """The one place that is named, behind the age and the degree of whoever says who they are: "24
    ans, BTS en comptabilité, Yaoundé". It is where they are; whether they studied there, too, they
    do not say."""
    named = {code for one in own for code in countries(one.words)}
    if len(named) != 1:
        return None
    for at, one in enumerate(own):
        before = [two for two in own[:at] if two.sentence == one.sentence]
        if not before or one.within or before[-1].within or not one.real or one.asked:
            continue
        if place(one.words) is None:
            continue
        aged = any(_is_aged(two) for two in before)
        if aged and studies.education(before[-1])[0] is not None and not _is_dated(before[-1]):
            return named.pop()
    return None


def _is_aged(one: Clause) -> bool:
    """Whether a piece tells an age, by itself or beside who somebody is."""
    return one.real and not one.says("experience") and bool(persons.age(one, date.max))


def _is_dated(one: Clause) -> bool:
    """Whether a piece tells when studies were, or how long they took."""
    year = any(len(word) == _YEAR and word.isdecimal() for word in one.words)
    return year or (" yrs " in one.text and not _is_aged(one))


def _of_an_opening(one: Clause) -> bool:
    """Whether a piece only greets, or says who somebody is, how old, or whose spouse."""
    if one.within or not one.real or one.asked or one.who == "other":
        return False
    if len(one.words) > _LONGEST + 1 or countries(one.words) or one.says(*_OF_OTHERS):
        return False
    return not any(any_of(word, *_OF_STUDIES) for word in one.words)


def now(one: Clause) -> str | None:
    """Where somebody says they are now: "now Melbourne on 485 visa"."""
    if not one.real or one.says("wants", "unfinished", "offer", "child"):
        return None
    if (said := _IN_NOW.search(one.text)) is not None:
        found = countries(["in", *said[1].split()])
        return found[0] if place(said[1].split()) or said[1] in country_codes() else None
    said = _NOW.match(one.text)
    return _at_the_head(said[1].split()) if said is not None else None


def cut_before_now(one: Clause, behind: Clause) -> str | None:
    """The place that is cut from its "now": "in Chandigarh | now helping my dad"."""
    said = _ONLY_IN.fullmatch(one.text)
    if said is None or behind.sentence != one.sentence or not _OPENS_NOW.match(behind.text):
        return None
    if not one.real or one.asked or not behind.real or countries(behind.words):
        return None
    return place(said[1].split())


def cut_before_its_country(one: Clause, behind: Clause) -> str | None:
    """The country behind a place too small to be known, where somebody lives: "nous vivons à
    Annemasse | en France"."""
    said = _LIVES_IN.search(one.text)
    if said is None or behind.sentence != one.sentence or not one.real or one.asked:
        return None
    if behind.asked or behind.within or countries(["in", *said[1].split()]):
        return None
    named = _COUNTRY.fullmatch(behind.text)
    return country_codes().get(named[1]) if named is not None else None


def arrived(own: Sequence[Clause]) -> str | None:
    """The country to which somebody says they moved, and from which they tell of no way on: "I came
    to Canada in July"."""
    found: str | None = None
    for one in own:
        if one.who != "self" or one.asked or one.future or one.says("wants"):
            continue
        if _NOT_STAYED.search(one.text):
            found = None
            continue
        said = _ARRIVED.match(one.text)
        if said is None:
            if found is not None and set(countries(one.words)) - {found}:
                return None
        elif not one.past:
            found = _moved_there((said["to"] or said["in"]).split())
    return found


def _moved_there(words: Sequence[str]) -> str | None:
    """The country at the head of what is told of a move."""
    little = listed("words-told-place")
    head = list(takewhile(lambda word: word not in little, words))
    found = countries(["in", *head])
    return found[0] if len(found) == 1 else None


def _at_the_head(words: Sequence[str]) -> str | None:
    for length in range(min(_LONGEST, len(words)), 0, -1):
        known = is_listed(" ".join(words[:length])) or length == len(words)
        if known and (where := place(words[:length])) is not None:
            return where
    found = country_codes().get(words[0])
    return found if words[0] not in listed("words-told-no-country") else None


def _moved(one: Clause, before: Clause | None) -> str | None:
    """Where somebody was last: "Zaporizhzhia till 2022, then Brno"."""
    then = _THEN.match(one.text)
    if then is None or before is None or not _UNTIL.search(before.text):
        return None
    return place(then[1].split())


def _among_oneself(own: Sequence[Clause], at: int, before: Clause | None) -> str | None:
    one = own[at]
    words = [word for word in one.words if not word.isdecimal()]
    named = list(words)
    while named and _SOMEBODY.fullmatch(named[-1]):
        named.pop()
    if len(named) < len(words):
        return place(named)  # "Pondicherry guy"
    behind = own[at + 1] if at + 1 < len(own) and own[at + 1].sentence == one.sentence else None
    if behind is not None and behind.within and _HOME.match(behind.text) and not one.within:
        return next(iter(countries(one.words)), None)  # "13 years in Port of Spain (home)"
    if one.within or one.says(*_NOT_OF_ONESELF) or (where := place(words)) is None:
        return None
    if before is not None and _taught(before):
        return None
    beside = [two for two in (before, behind) if two is not None and _of_oneself(two)]
    if any(any_of(word, "trade", "any-trade") for two in beside for word in two.words):
        return where
    worked = _worked(own)
    # "37 ans, Lomé ... 4 ans à Lomé et 2 ans à Accra"
    return where if beside and (worked <= {where} or where in worked) else None


def _worked(own: Sequence[Clause]) -> set[str]:
    """The countries in which work is told."""
    of_work = (one for one in own if " yrs " in one.text or one.says("works", "experience"))
    today = (one for one in of_work if not opens_earlier(one))  # "avant 2 ans à Luanda"
    return {code for one in today for code in countries(one.words)}


def _taught(one: Clause) -> bool:
    """Whether a place behind a piece may be that of its studies."""
    return studies.education(one)[0] is not None or one.says("unfinished", "study-abroad")


def _of_oneself(one: Clause) -> bool:
    """Whether a piece says who somebody is: an age, a trade, a status."""
    if one.who != "self" or one.within:
        return False
    trade = any(any_of(word, "trade", "any-trade") for word in one.words)
    if _PASSPORT.fullmatch(one.text) and countries(one.words):
        return True  # "Dubai, indian passport"
    return trade or one.says("single", "married") or any(_an_age(word) for word in one.words)


def _an_age(word: str) -> bool:
    return len(word) == 2 and word.isdecimal() and int(word) in AGES


def studying(own: Sequence[Clause]) -> str | None:
    """The country of the school at which somebody studies now: "currently doing my masters at
    UofT"."""
    for one in own:
        if one.who != "self" or one.future or one.past or one.asked or _ONLINE.search(one.text):
            continue
        if _STUDIES_NOW.search(one.text) and one.says("unfinished") and not one.says("child"):
            school = schools.named(one.words, ("CA",))
            if (school is not None and school[0] == "CA") or countries(one.words) == ["CA"]:
                return "CA"
    return None
