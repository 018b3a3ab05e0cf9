"""Of a message: age and birth, marital status, whether the partner comes, brothers and sisters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from conversations.hearing import children, kin
from conversations.hearing.clauses import Clause
from conversations.hearing.lists import any_of, says
from conversations.hearing.where import countries, is_from
from conversations.hearing.written import OF_WHICH
from conversations.interview.reading.days import read_date
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern
from conversations.voice.wording import FALLBACK, wording

Facts = dict[str, object]

AGES = range(17, 71)
"""Whole years that are taken for the age of whoever writes, where nothing else says so."""
_AGES_NOT_YEARS = range(31, 61)
"""What a bare number behind a trade can only be."""
_SAID = Pattern(
    "persons said",
    r" (?:<age>|<im>(?! <turning>)<name>|<wife><name>)(?: <is>)? (\d\d) (?!<hours>|<k-word> |%|%|0"
    r"00|\d+ \d+ )",
)
_WITH_UNIT = Pattern(
    "persons with-unit", r" (\d\d) (?:yrs?|<years>|<girl>(?= <from> ))(?: <old>)? "
)
_BARE = Pattern(
    "persons bare",
    r"^ (?:[a-z]+<ian> |<aussie> |(?:(?:<my> )?(?:<score>|crs) ){1,5})?(\d\d)(?: <now>)? $",
)
_BEHIND_A_PERSON = Pattern(
    "persons behind-a-person",
    r"^ (?:<my> )?<im>(?: [a-z]+){1,5} (\d\d) (?:<from> [a-z ]+)?$|^ (\d\d)(?: [a-z]+){0,3} "
    r"<single> $|^ (?:<my> )?<im>(?: [a-z]+){1,7} (\d\d) <studied> ",
)
"""An age at the end: "I'm an electrician, 38", "wife architect 34"; or before a status."""
_OF_A_SCORE = Pattern("persons of-a-score", r"^ (?:<my> )*(?:<ability>|[lrws])(?: <is>)* \d\d $")
"""A score that could be an age: "s 68", "speaking is 65"."""
_TURNS = Pattern(
    "persons turns",
    r" <turning> (\d\d)(?: yrs?)?(?: <old>)?(?: <in>(?= )(?! \d+ yrs)| $| (?=\d{1,2} [a-z]{3}))",
)
"""A birthday to come: "turning 40 in January"."""
_NOW = Pattern(
    "persons now",
    r" <now>(?: <im>)? (\d\d)(?: yrs)?(?: <old>)? | (?:<im-2> )?(\d\d)(?: yrs)?(?: <old>)? <now-2>"
    r" ",
)
_MORE_OF_WORK = Pattern("persons more-of-work", r" <experience>\b")
_MARITAL = (
    "single", "common-law", "separated", "divorced", "widowed", "married",
)  # fmt: skip
_NO_SPOUSE = Pattern(
    "persons no-spouse", r" <no> <spouse> (?!ielts|celpip|<test>)|^ <spouse-2> <none> $"
)
_NO_SIBLING = Pattern(
    "persons no-sibling",
    r" (?:<no>|0) (?:\w+ ){0,2}(?:<siblings>|<relatives>(?= (?:<members> )?<in> ))\b(?! <size>)| "
    r"<siblings-2>(?: \w+){0,3} (?:<no-2>|0)(?: <in-canada>)? $| <brother> <or> <sister> (?:<in-ca"
    r"nada-2> )?<no-3> $",
)
_NOT_OWN = Pattern(
    "persons not-own",
    r" <in-law>| <her> (?:\w+ )?<brother>| <usa> | <friend> <s-word> <brother>"
    r"| <brother> <s-word> <wife>| <wife> <of> <my> (?:\w+ )?<brother>(?= )",
)
_OF_THE_SPOUSE = Pattern("persons of-the-spouse", r" (?:<wife> <s-word>|<her>) ")
_BORN = Pattern("persons born", r" <born> (?:<in> |: )*([^,;]+)")
_BIRTHDAY = Pattern("persons birthday", r"^ (?:<my> )?<birthday> (?:<is> |: )*([^,;]+)")
"""What is a date of birth where its year is told; else only the day to celebrate."""
_ASKED = Pattern("persons asked", r" <is> \d\d ")
"""An age that is asked about: "is 40 too old"."""
_OF_A_DAY = 5
"""Words of a day at most: "12 de marzo de 1992"."""
_YEAR = re.compile(r"\b(19[5-9]\d|200\d)\b")
_AGE_SAID = Pattern("persons age", r" (?:<years>|yrs?)(?: <of>)? ?")
_AGE_2_SAID = Pattern("persons age-2", r" (?:<now> |[a-z]+ )?(\d\d) ([a-z+]+) ")
_OF_WORK_SAID = Pattern("persons of-work", r"^ (?:<years>|yrs?)( <old>)?")
_OF_WORK_2_SAID = Pattern("persons of-work-2", r" <experience> ")
_OF_WORK_3_SAID = Pattern("persons of-work-3", r"(?: \w+){0,3} <experience> ")
_SOMEWHERE_SAID = Pattern("persons somewhere", r" (?:<years>|yrs?) ([a-z]+)")
_MARITAL_SAID = Pattern("persons marital", r" <not> (?:<yet> )?<marry>")
_MARITAL_2_SAID = Pattern("persons marital-2", r" <not> ")
_HEAD = 3
"""Words of a piece among which somebody further is named."""
_NOT_STATED = Pattern(
    "persons not-stated",
    r" (?:<declare>(?: [a-z]+){0,3}? )?(?:<be> )?<status> (?:<or>|/) (?:[a-z]+ ){0,3}?<status>(?= )"
    r"| <declare>(?: [a-z]+){0,3}? <status>(?= )| <before> <status>(?= )",
)
"""A status that is asked for or chosen, and nobody's: "single or married, which is better?",
"should I apply as single"."""
_TO_MARRY = Pattern("persons to-marry", r" <to-marry>(?= )")
"""A wedding to come, with no word of the time before it: "getting married in February"."""
_DIVORCING = Pattern(
    "persons divorcing",
    r" <amid> (?:<a-word> )?(?:\w+ )?<divorce>(?= )| <divorce> (?:<is> )?<under-way>(?= )",
)
"""A divorce that is not there yet: "in the middle of a divorce"."""
_STAYED = Pattern("persons stayed", r" <stayed>(?= )")
_NOT_PARTED = {
    name: Pattern(
        "persons not-parted",
        rf" <denied> (?:(?:<at-all>|<separated>|<divorced>) ){{0,2}}<{name}>(?= )"
        rf"| <almost> (?:\w+ ){{0,2}}<{name}>(?= )"
        rf"| <{name}>(?: <only>)* <by-far>(?= )| <far> <{name}>(?= )",
    )
    for name in ("separated", "divorced")
}
"""What is no parting: "not separated", "separated in name only", "separated by distance"."""
_MONTHS = re.compile(r" 0\.\d+ yrs ")
"""Less than the year from which on living together is common law."""
_SETTLED_SIBLING_SAID = Pattern("persons settled-sibling", r" <yes> $")


_HIRES = Pattern("persons hires", r" <hires>(?= )")
"""What a brother does for the writer, which says nothing of where he is settled."""
_ONE_MORE = Pattern("people one-of", r"^ <one-alone> ")
_IN_ALL = Pattern("persons in-all", r"(?:\+|<plus>)? (?:yrs?|<years>) <total> ")


def age(clause: Clause, today: date) -> Facts:
    """Whole years, or the birth where that is told."""
    text = clause.text
    if (named := _BIRTHDAY.match(text)) and (day := _day_of_birth(named[1], today)):
        return {"birth_date": day}
    if (born := _BORN.search(text)) and clause.asked:
        return {}  # "DOB 02/11/1990?? no sorry 1992"
    if born:
        return _birth(born[1].strip(), today)
    if (turns := _TURNS.search(text)) and int(turns[1]) - 1 in AGES and not clause.supposed:
        return {"age": int(turns[1]) - 1}
    if clause.past or clause.future or (clause.asked and _ASKED.match(text)):
        return {}
    if clause.words[0] == OF_WHICH:
        return {}  # "3 enfants dont 1 de 24 ans"
    if _OF_A_SCORE.match(text):
        return {}
    text = children.OF_ONE.sub(" ", text)
    for pattern in (_SAID, _WITH_UNIT, _BARE):
        for found in pattern.finditer(text):
            number = int(found[1])
            if number not in AGES:
                continue
            after = text[found.end(1) :]
            if _IN_ALL.match(after):
                continue  # "Muscat 18 yrs total"
            if _AGE_SAID.match(after) and (
                _of_work(after, text, found.start()) or _somewhere(after, text[: found.start(1)])
            ):
                continue
            return {"age": number}
    first = _AGE_2_SAID.match(text)
    if first and int(first[1]) in AGES and _goes_on(first[2], text):
        return {"age": int(first[1])}
    said = _BEHIND_A_PERSON.search(text)
    number = int(next(filter(None, said.groups()))) if said else 0
    if number in AGES and not clause.says("test-name", "experience", "money"):
        return {"age": number}
    if (beside := _by_trade(clause.words)) is not None:
        return {"age": beside}
    last = re.search(r" (\d\d) $", text)
    if last and int(last[1]) in AGES and _only_persons(text[: last.start() + 1]):
        return {"age": int(last[1])}
    return {}


def said(clause: Clause) -> bool:
    """Whether somebody says how old they are by a verb: "I'm 45"."""
    return _SAID.search(clause.text) is not None


def bare(clause: Clause) -> bool:
    """Whether a piece is nothing but a number: of an age, where it can be one."""
    return len(clause.words) == 1 and clause.words[0].isdecimal()


def age_now(clause: Clause) -> int | None:
    """An age of which it is said that it is today's."""
    said = _NOW.fullmatch(clause.text)
    number = int(said[1] or said[2]) if said else 0
    return number if number in AGES else None


def _of_work(after: str, text: str, at: int) -> bool:
    """Whether years are of work and no age, by what is beside them."""
    rest = _OF_WORK_SAID.sub("", after)
    if " old" in after[:12]:
        return False
    before = text[max(0, at - 22) : at + 1]
    return bool(_MORE_OF_WORK.match(rest)) or bool(
        _OF_WORK_2_SAID.search(before) or _OF_WORK_3_SAID.match(rest)
    )


def _somewhere(after: str, before: str) -> bool:
    """Whether years that follow upon something were in a place: "ex army 17 yrs India"."""
    place = _SOMEWHERE_SAID.match(after)
    names = [word for word in before.split() if not _only_persons(word)]
    if names and countries([names[0]]) and before.split()[-1] == names[0]:
        return False  # "Malgache 29 ans Antananarivo"
    if place is None or is_from(place[1]) or any_of(place[1], "not-a-job", "not"):
        return False
    return names != [] and names[0] != "im" and countries(["in", place[1]]) != []


def _goes_on(word: str, text: str) -> bool:
    """Whether the word behind a bare number tells of a person, so that the number is an age."""
    lists = ("single", "married", "divorced", "widowed", "separated", "masters", "bachelors")
    known = any(word in listed(f"words-told-{name}") for name in lists)
    return known or word in listed("words-told-beside-an-age") or countries(["in", word]) != []


def _by_trade(words: Sequence[str]) -> int | None:
    """An age beside a trade, where no years can be meant: "31 software dev 8 yrs", "chartered
    accountant 35"."""
    first, last = words[0], words[-1]
    if "yrs" in words:
        trade = any(any_of(word, "trade") for word in words[1:3]) and words[1] != "yrs"
        return int(first) if trade and first.isdecimal() and int(first) in AGES else None
    trade = len(words) > 1 and any_of(words[-2], "trade") and last.isdecimal()
    return int(last) if trade and int(last) in _AGES_NOT_YEARS else None


def _only_persons(text: str) -> bool:
    """Whether nothing is beside a number but words of persons: "single 23", "29 male"."""
    known = {
        one
        for name in ("single", "married", "divorced", "widowed", "separated", "self", "partner")
        for one in listed(f"words-told-{name}")
    } | listed("words-told-beside-persons")
    return all(word in known for word in text.split())


def _day_of_birth(said: str, today: date) -> str | None:
    """The day, if the year is one of the birth of somebody who applies."""
    day = _day(said, today)
    return day if day is not None and _YEAR.match(day) else None


def _day(said: str, today: date) -> str | None:
    """The day with which words begin."""
    words = said.split()
    for length in range(min(_OF_A_DAY, len(words)), 0, -1):
        read = read_date(" ".join(words[:length]), wording(FALLBACK), today)
        if isinstance(read, str):
            return read
    return None


def _birth(said: str, today: date) -> Facts:
    found = re.match(r"[\d/.-]+(?: [a-z]+ \d{2,4})?|[a-z]+ \d{1,2}(?: \d{4})?", said)
    if (day := _day(said, today)) is not None:
        return {"birth_date": day}
    year = _YEAR.search(said)
    return {"birth_year": int(year[1])} if year and found is not None else {}


def marital(clause: Clause) -> str | None:
    """The status that a piece states of oneself."""
    text = clause.text
    if clause.says("spouse") and clause.says("died"):
        return "widowed"
    if clause.says("used-to"):
        return None
    if (clause.says("marrying") and clause.future) or _TO_MARRY.search(text):
        return None if clause.past else "single"
    if clause.says(*_MARITAL):
        text = _NOT_STATED.sub(" ", text)
    for name in _MARITAL:
        if says(text, name):
            if name == "married" and _MARITAL_SAID.search(text):
                return "single"
            if name == "common-law" and (_MARITAL_2_SAID.search(text) or _MONTHS.search(text)):
                return None
            if name == "divorced" and _DIVORCING.search(text):
                return None
            if name in _NOT_PARTED and _NOT_PARTED[name].search(text):
                continue
            return name.replace("-", "_")
    return "single" if _NO_SPOUSE.search(text) else None


def accompanying(clause: Clause) -> bool | None:
    """Whether the partner comes along, where it is said."""
    if clause.asked:
        return None
    if _STAYED.search(clause.text) and not clause.says("not"):
        return None  # "my husband stayed in Lagos": where he was left, and not what he will do
    if clause.says("stays") or (clause.says("comes") and clause.says("not")):
        return False
    return True if clause.says("comes") else None


def _spouses(clause: Clause | None) -> bool:
    """Whether a piece in brackets says that somebody is the spouse's."""
    return clause is not None and clause.within and _OF_THE_SPOUSE.search(clause.text) is not None


def _told_on(behind: Sequence[Clause], told: Sequence[Clause]) -> bool:
    """Whether a brother or a sister who is in Canada is told later to be a citizen: "My brother in
    Winnipeg ... He is a citizen", and nobody else is spoken of between."""
    in_canada = any("CA" in countries(one.words) for one in told)
    sentence = -1
    """The last one that began with a pronoun."""
    for one in behind:
        if one.words[0] in listed("words-told-pronoun"):
            sentence = one.sentence
        if one.who not in ("other", "partner"):
            continue
        if one.who == "partner" or one.sentence != sentence:
            return False
        in_canada = in_canada or "CA" in countries(one.words)
        if one.says("settled") and in_canada:
            return one.real and not one.says("not", "applying")
    return False


def _one_by_one(told: Sequence[Clause]) -> Iterator[list[Clause]]:
    """What is told of several, of each by itself: "2 sisters, one lives in Ajax, one in Lagos"."""
    each: list[Clause] = []
    for one in told:
        if each and _ONE_MORE.match(one.text):
            yield each
            each = []
        each.append(one)
    yield each


def _is_settled(told: Sequence[Clause]) -> bool:
    """Whether a brother or a sister of whom this is told is settled, and nowhere but in Canada."""
    if any(code != "CA" for one in told for code in countries(one.words)):
        return False
    # "RP depuis 2021, il veut m'embaucher mais l'offre n'existe pas encore"
    theirs = [one for one in told if not one.says("offer") and not _HIRES.search(one.text)]
    if any(one.future or one.says("not", "applying") for one in theirs):
        return False
    return any(one.says("settled") for one in told)


def settled_sibling(pieces: Sequence[Clause]) -> bool | None:
    """Whether a brother or a sister lives in Canada as a citizen or permanent resident."""
    denied = None
    for at, clause in enumerate(pieces):
        text = clause.text
        if _NO_SIBLING.search(text):
            denied = False
        if not clause.says("sibling") or _NOT_OWN.search(text) or kin.of_somebody(clause):
            continue
        if kin.of_the_spouse(pieces, at) or kin.of_whom_is_spoken(pieces, at):
            continue
        behind = pieces[at + 1] if at + 1 < len(pieces) else None
        if _spouses(behind) or (behind and at + 2 < len(pieces) and _spouses(pieces[at + 2])):
            continue  # "sis in Brampton PR (wife's sis)"
        if _SETTLED_SIBLING_SAID.search(text):
            return True
        told = [clause]
        for one in pieces[at + 1 :]:
            further = any(any_of(word, "other") for word in one.words[:_HEAD])
            if one.sentence != clause.sentence or one.who != "other" or further:
                break  # "and an uncle, citizen"
            told.append(one)
        if _told_on(pieces[at + len(told) :], told):
            return True
        if any(map(_is_settled, _one_by_one(told))):
            return True
    return denied
