"""Of a message: the highest education, where it was had, and its assessment."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from conversations.hearing import schools
from conversations.hearing.clauses import Clause
from conversations.hearing.lists import any_of, says
from conversations.hearing.where import countries, is_from, town_of, without_tests
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern
from conversations.voice.wording import country_codes

Facts = dict[str, object]

_STUDYING = Pattern("studies studying", r" <students> ")
_STUDIES = Pattern("studies studying", r" <who> (?:<now> )*<studies>(?= )")
"""What somebody is at today: "he studies in Canada | masters at Waterloo"."""
_STUDIES_IT = Pattern(
    "studies studying",
    r"(?<! <later>) <who> (?:<now> )*<studies>(?: \w+){0,4}? <a-degree>(?= )",
)
_HELD = Pattern("studies held", r" <have> ")
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
_POSTGRADUATE = Pattern("studies postgraduate", r" <pg> (?:\w+ ){0,2}<diploma> | yrs <pg-2> ")
"""A credential of its own, after another one."""
_DENIED = Pattern("studies denied", r" <not> (?:(?!<just>)\w+ ){0,2}<degrees>(?= )")
_BROKEN_OFF = Pattern(
    "studies broken-off",
    r" <stopped>(?: <the>)* (?:[a-z]+ )?<degrees> | <degrees> (?:\w+ ){0,4}?<halfway> ",
)
"""Studies that were not finished: "stopped my master", "MSc on hold"."""
_TO_DO = Pattern("studies to-do", r" <do> (?:\w+ ){0,4}?<degree>(?= )")
"""A degree that is only asked about: "should I do a masters in Canada?"."""
_WEIGHED = Pattern(
    "studies weighed", r"^ (?:<opening> ){0,3}<an> (?:[a-z]+ )?<degree> (?:[a-z]+ ){0,2}?<weighs> "
)
"""A degree of which it is asked what it brings: "un doctorat donne plus de points ?"."""
_A_MUST = Pattern(
    "studies weighed",
    r" <degree>(?: <is>)?(?: <an>)? <must>(?= )|^ (?:<is> )?<must> <an> (?:[a-z]+ )?<degree>(?= )",
)
"""A degree of which it is asked whether one needs it: "is a degree a must"."""
_TO_END = Pattern("studies to-end", r" <degrees>(?: \w+){0,4}? <ends> <when>(?= )")
"""Studies whose end is to come: "M.Eng ends aug 2027"."""
_THAT_ONE = Pattern("studies that-one", r"^ (?:[a-z]+ ){0,2}?<the> (?:[a-z]+ )?<degree> ")
"""A degree spoken of again: "le master me donnera combien de points"."""
_FROM_THERE = Pattern("studies from-there", r" <from> <there> ")
_SAME_SCHOOL = Pattern("studies same-school", r" <same> <univ>(?= )")
_EQUAL = Pattern("studies equal", r" <equals> ")
_TAUGHT_AT = Pattern("studies taught-at", r" yrs (?:\w+ ){1,2}<at> ")
"""Years of a trade at a college, which are no course: "5 yrs lecturer at a college"."""
_STILL_TO_WRITE = Pattern(
    "studies still-to-write", r" <still> (?:\w+ )?<writing> (?:<the> )?<thesis> "
)
"""What is said of a degree right before it: "PhD, but she is still writing the thesis"."""
_NEVER_DONE = Pattern("studies never-done", r"^ (?:<i-word> )?(?:<not> )<completed>(?: <it>)? $")
"""What is said of the studies right before it: "the master I never completed"."""
_ONLY_BEGUN = Pattern("studies never-done", r"^ (?:<i-word> )*<began>(?: <it>)? $")
"""What may stand between: "MBA I started but did not finish"."""
_BEFORE_IT = Pattern("studies before-it", r" <before>(?: <my>)? [a-z]+(?= )")
"""Studies that only tell when something else was: "2 years at TCS before MTech"."""
_CANADIAN = Pattern("studies canadian", r" <canadian> (?:\w+ ){0,1}<masters> ")
_PROFESSIONAL = Pattern("studies professional", r" <degree> (?:\w+ ){0,2}?<law> ")
"""First degrees that may count as more than a bachelor's."""
_PRACTISES = Pattern("studies practises", r" <doctorate>(?: <d-etat>)? (?:<of> )?<medicine> ")
"""A first degree that one practises with."""
_TOWARDS_A_DEGREE = Pattern("studies towards-a-degree", r" (?:<bts>|<bac>\+2) ")
"""The first years of a degree, rather than a second credential."""
_LONGER_THAN_TWO = Pattern("studies longer-than-two", r" <hnd> [3-5](?:\.\d+)? yrs (?!<of>)")
"""What elsewhere is of two years, told with more: "HND 3 years in marketing"."""
_TEACHES = Pattern("studies teaches", r" (?:<teach>|<grade> \d) ")
_EARLIER = Pattern("studies earlier", r" <from>(?: \w+){1,5} <before-that> $")
"""A degree of earlier is still held."""
_BEFORE_THAT = Pattern("studies earlier", r"^ (?:<and> )?<before-that>(?: <had>)* ")
_SAYS_WHO = Pattern("studies says-who", r"^ (?:<hello> )?<im>(?: \w+){1,3} \w*<demonym> $")
_YEARS_OF_COURSE = (
    Pattern(
        "studies years-of-course", r" (\d)(?:\.\d+)? (?:yrs?|<years>)(?: \w+){0,3}? <diploma> "
    ),
    Pattern("studies years-of-course-2", r" <univ> (\d)(?:\.\d+)? yrs (?!<work>|<as> )"),
    Pattern(
        "studies years-of-course-3",
        r" <diploma>(?: \w+){0,4}? (\d)(?:\.\d+)? (?:yrs?|<years>) (?!<of-exp>|<as> )",
    ),
)
_TRADE_SCHOOL = Pattern("studies trade-school", r" <iti>(?: <of>)? 2 yrs $| 2 yrs <iti> $")
"""Two years of a trade school after school."""
_TECHNICAL = Pattern(
    "studies technical",
    r" <technical> <degree>(?: <of>)? 2 yrs | 2 yrs <technical> <degree> "
    r"| <technical> 2 yrs <degree> ",
)
_SPECIALIZED = Pattern("studies specialized", r" <specialization> ")
_FIRST_DEGREE = Pattern("studies first-degree", r" <bsc> ")
_SECOND_DEGREE = Pattern("studies second-degree", r" <bed> ")
"""A degree of its own behind another one: "BSc + BEd"."""
_SOME_YEARS = Pattern("studies some-years", r" (\d)(?:\.\d+)? yrs (?!<work>|<as> )")
_COURSES = {1: "one_year", 2: "two_year", 3: "bachelors", 4: "bachelors", 5: "bachelors"}
"""Studies of so many years that have no other name; three or longer count as a bachelor's."""
_NEAR = 3
"""Pieces behind a degree among which its school may stand."""
_ONLY_LASTED = re.compile(r" \d(?:\.\d+)? yrs ")
_LASTED_FROM = Pattern("studies lasted-from", r"^ \d(?:\.\d+)? yrs <from> ")
"""How long studies took, and where: "4 yrs from Chennai"."""
_OF_WORK = ("experience", "works", "as", "live")
_DENIES = Pattern("studies denies", r"^ <no>(?= )")
_AIMS = Pattern("studies aims", r" <aim> ")
"""What a country beside a degree is told for that is no place of it: "licence, projet Canada"."""
_WHEN = Pattern("studies when", r"^ <before-that> ")
_CREDENTIAL = Pattern("studies credential", r" <credential> ")
"""A credential of which nothing says how high it is: "CAP fait à Lyon"."""
_ALL_OF_THEM = Pattern("studies all-of-them", r" <my> <degrees>(?: \w+){0,2} <in> ")
_SEVERAL = 2
_A_YEAR = re.compile(r" ((?:19|20)\d\d)(?= )")
_OBTAINED = Pattern("studies obtained", r" <obtained>(?: \w+){0,4} <in> ")
_EDUCATION_SAID = Pattern("studies education", r" <post> ?<graduate> (?=(?:\w+ )?<diploma>)")
_EDUCATION_2_SAID = Pattern("studies education-2", r" (?:<live>|(?<!<social> )<work>) .*")


@lru_cache
def education(clause: Clause) -> tuple[str | None, str | None]:
    """The level that a piece tells of, and the country named with it."""
    if _never_finished(clause):
        return "none", None
    if clause.future or (clause.past and not _of_earlier(clause.text)):
        return None, None
    if clause.says("unfinished") or _BROKEN_OFF.search(clause.text):
        return None, None
    if _STUDIES_IT.search(clause.text):
        return None, None
    if _WEIGHED.match(clause.text) or _A_MUST.search(clause.text):
        return None, None
    if _TO_END.search(clause.text) or (clause.asked and _TO_DO.search(clause.text)):
        return None, None
    text = _BEFORE_IT.sub(" ", _DENIED.sub(" ", clause.text))
    plain = _EDUCATION_SAID.sub(" ", text)
    found = [level for name, level in _LISTS if says(plain, name)]
    if "two_year" in found and "bachelors" in found and " degree " in text and "associate" in text:
        found.remove("bachelors")
    if _LONGER_THAN_TWO.search(text) and set(found) <= {"two_year"}:
        return None, None
    found += _by_years(text)
    if _TECHNICAL.search(text) and "bachelors" in found:
        found = ["two_year"]
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
    where = countries(without_tests(_studied(text).split()))
    if where and (_SAYS_WHO.search(text) or _somebody_from(text.split())):
        where = []  # "soy ingeniero civil colombiano" tells who somebody is
    if len(where) > 1 and re.search(r" \d{1,2}(?:\.\d{1,2})? yrs? ", text):
        where = []  # "nurse Oman 5 years BSc India": which is whose is not certain
    if _CANADIAN.search(text) and not clause.says("eca") and not _EQUAL.search(text):
        where = ["CA"]
    return level, where[0] if where else None


def _never_finished(clause: Clause) -> bool:
    """Whether school itself is said not to be finished, and nothing else to be: "did not finish
    high school"."""
    if clause.future or clause.asked or not clause.says("no-school"):
        return False
    return not any(clause.says(name) for name, level in _LISTS if level != "secondary")


def professional(clause: Clause) -> bool:
    """Whether a first degree is told of which it is asked what it counts as: "degree of dentist 5
    yrs"."""
    return clause.real and _PROFESSIONAL.search(clause.text) is not None


def _of_earlier(text: str) -> bool:
    """Whether a degree of earlier is told, which is still held: "before that BSc in Ghana"."""
    if _EARLIER.search(text):
        return True
    before = _BEFORE_THAT.match(text)
    return before is not None and not says(f" {text[before.end() :]}", "past")


def _studied(text: str) -> str:
    """What a piece tells before it tells of work or of where somebody lives."""
    return _EDUCATION_2_SAID.sub("", text)


def _by_years(text: str) -> list[str]:
    """The level of studies that are told by how long they took: "2 year college diploma"."""
    if _TRADE_SCHOOL.search(text):
        return ["two_year"]
    if (at := _TAUGHT_AT.search(text)) and any(
        any_of(word, "trade", "any-trade") for word in at[0].split()
    ):
        return []
    said = next((one for way in _YEARS_OF_COURSE if (one := way.search(text))), None)
    if said is None and says(text, "college"):
        said = _SOME_YEARS.search(text)
    lasted = re.search(r"\d(?:\.\d+)?", said[0]) if said else None
    if lasted is None:
        return []
    whole = int(float(lasted[0])) or round(float(lasted[0]))  # ten months are a year of studies
    return [_COURSES[whole]] if whole in _COURSES else []


def highest(pieces: Sequence[Clause], at_home: Collection[str] = ()) -> Facts:
    """The highest level of all, and the country of that credential; ``at_home`` are the countries
    that the message names, of which a university may be that is not the only one of its name."""
    pieces = list(_held(pieces))
    found = [(RANK.index(level), level, where) for _, level, where in _told(pieces, at_home)]
    if not found:
        return _only_where(pieces, at_home)
    best = max(found, key=lambda one: one[0])
    lacking = best[1] == "none"
    if lacking and any(_CREDENTIAL.search(p.text) and not p.says("no-school") for p in pieces):
        return {}  # "didn't finish high school but later did a diploma"
    facts: Facts = {"education": best[1]}
    further = any(
        education(one)[0] in ("one_year", "two_year") and not _TOWARDS_A_DEGREE.search(one.text)
        for one in pieces
    )
    if best[1] == "bachelors" and (further or any(map(_postgraduate, pieces))):
        facts["education"] = "two_or_more"
    if facts["education"] == "bachelors" and _two_degrees(pieces):
        facts["education"] = "two_or_more"
    courses = ("one_year", "two_year", "bachelors", "masters")
    if best[1] in courses and any(_SPECIALIZED.search(one.text) for one in pieces):
        return {}  # a year behind a degree, or a course: what it counts as, is asked
    alike = {where for rank, _, where in found if rank == best[0] and where is not None}
    if best[2] is None and len(alike) == 1:
        best = best[0], best[1], alike.pop()  # "three masters? one: MSc, Edinburgh"
    where = best[2] or next((w for _, _, w in found if w is not None), None)
    if where is None and len(everywhere := _where_all(pieces)) == 1:
        return facts | {"education_country": everywhere.pop()}
    if where is not None and best[1] != "none" and (best[2] is not None or len(found) == 1):
        facts["education_country"] = where
    return facts


def _told(pieces: Sequence[Clause], at_home: Collection[str]) -> list[tuple[int, str, str | None]]:
    """The credentials that pieces tell of: at which piece, the level and the country of each."""
    found: list[tuple[int, str, str | None]] = []
    for at, one in enumerate(pieces):
        level, where = education(one)
        if level is None:
            continue
        where = _at_school(one, where, at_home)
        if where is None:
            where = _school_behind(one, pieces[at + 1 :], at_home)
        if where is None and at + 1 < len(pieces):
            where = _alone(pieces[at + 1]) or _obtained(one, pieces[at + 1])
        if where is None and found and _SAME_SCHOOL.search(one.text):
            where = found[-1][2]  # "BE from LAU, then an MBA at the same university"
        if where is None and at and _FROM_THERE.search(one.text):
            where = next(iter(countries(pieces[at - 1].words)), None)
        if where is None and at and pieces[at - 1].says("study-abroad"):
            where = next(iter(countries(pieces[at - 1].words)), None)
            where = _at_school(pieces[at - 1], where, at_home)
        found.append((at, level, where))
    return found


def each(pieces: Sequence[Clause], at_home: Collection[str] = ()) -> tuple[Facts, ...]:
    """Every credential by itself, the highest first, where several are told each with its country:
    "bachelor's from India 2014 and a master's from Canada 2019"."""
    pieces = list(_held(pieces))
    told = [(at, level, where) for at, level, where in _told(pieces, at_home) if level != "none"]
    if len(told) < _SEVERAL or any(where is None for _, _, where in told):
        return ()
    told.sort(key=lambda one: -RANK.index(one[1]))
    found: list[Facts] = []
    for at, level, where in told:
        one: Facts = {"level": level, "country": where}
        if (year := _year_of(pieces, at)) is not None:
            one["completed"] = year
        if not any(_is_same(one, other) for other in found):
            found.append(one)
    return tuple(found) if len(found) >= _SEVERAL else ()


def _is_same(one: Facts, other: Facts) -> bool:
    """Whether two may be one credential told twice: "degree: 4 yrs BBA Brock University"."""
    years = {each["completed"] for each in (one, other) if "completed" in each}
    alike = (one["level"], one["country"]) == (other["level"], other["country"])
    return alike and len(years) < _SEVERAL


def _year_of(pieces: Sequence[Clause], at: int) -> str | None:
    """The one year told with a credential, or in brackets behind it."""
    behind = pieces[at + 1] if at + 1 < len(pieces) else None
    text = pieces[at].text + (behind.text if behind is not None and behind.within else "")
    years = _A_YEAR.findall(text)
    return years[0] if len(years) == 1 else None


def _at_school(one: Clause, where: str | None, at_home: Collection[str]) -> str | None:
    """The country of the school that a piece names; else what it names otherwise, ``where``: a
    university's whole name goes before the town in it."""
    words = _studied(one.text).split()
    school = schools.named(words, at_home)
    if school is None:
        return where
    code, begin, end = school
    if _only_a_town(words[begin:end]) and not begin:
        return where  # "Lomé licence de droit" tells where somebody is
    return code if where is None or end - begin > 1 else where


def _only_a_town(words: Sequence[str]) -> bool:
    """Whether the short name of a school is that of its town."""
    return not schools.is_called(words) and town_of(" ".join(words)) is not None


def _school_behind(one: Clause, behind: Sequence[Clause], at_home: Collection[str]) -> str | None:
    """The country of the school, or the place, that stands behind a degree by itself: "BSc
    Microbiology (UNILAG)", "BSc in chemistry, 4 yrs, Peradeniya", "B.E (civil) 4 yrs from Pune"."""
    for two in behind[:_NEAR]:
        if two.sentence != one.sentence or not two.real or two.says("unfinished", "eca"):
            return None
        school = schools.named(two.words, at_home)
        if school is not None and not _only_a_town(two.words[school[1] : school[2]]):
            code, begin, end = school
            around = listed("words-told-around-a-country") | listed("words-told-school-around")
            rest = [*two.words[:begin], *two.words[end:]]
            beside = [word for word in rest if word not in around and not word[0].isdecimal()]
            of_work = any(says(f" {' '.join(rest)} ", name) for name in _OF_WORK)
            return None if of_work or len(beside) > 1 else code
        if education(two)[0] is None and (where := _alone(two)) is not None:
            return where
        lasted = _ONLY_LASTED.fullmatch(two.text) is not None
        if not (lasted or two.within) or education(two)[0] is not None:
            return None
    return None


def _where_all(pieces: Sequence[Clause]) -> set[str]:
    """Where all degrees are said to be from: "licence et master, mes diplômes au Maroc"."""
    return {
        code
        for one in pieces
        if one.real and not one.asked and _ALL_OF_THEM.search(one.text)
        for code in countries(one.words)
    }


def _only_where(pieces: Sequence[Clause], at_home: Collection[str]) -> Facts:
    """The country of studies of which the level is not told."""
    told = [
        one
        for one in pieces
        if one.real
        and not one.asked
        and not one.says("unfinished", "wants", "works", "experience", "as", "offer")
        and (
            one.says("study-abroad")
            or (_CREDENTIAL.search(one.text) and _OBTAINED.search(one.text))
        )
    ]
    named = {code for one in told for code in countries(one.words)} | _where_all(pieces)
    named |= set(filter(None, (_at_school(one, None, at_home) for one in told)))
    return {"education_country": named.pop()} if len(named) == 1 else {}


def _two_degrees(pieces: Sequence[Clause]) -> bool:
    """Whether two first degrees are told in one sentence: "BA (3 yrs) + B.Ed (2 yrs)"."""
    firsts = {
        one.sentence
        for one in pieces
        if one.real and not one.says("eca") and _FIRST_DEGREE.search(one.text)
    }
    return any(
        one.sentence in firsts and _SECOND_DEGREE.search(one.text) and education(one)[0] is not None
        for one in pieces
        if one.real and not one.says("eca")  # "BSN, WES says bachelor's" is one degree
    )


def _held(pieces: Sequence[Clause]) -> Iterator[Clause]:
    """The pieces without those of studies under way or broken off: "student at Niagara, 1 yr PG
    cert", "2 years of college (not finished)"."""
    under_way: int | None = None
    begun: set[str] = set()
    """Levels of studies that are told as under way."""
    for at, one in enumerate(pieces):
        if one.says("unfinished") and _STUDYING.search(one.text):
            # Who holds the permit for graduates has finished: "came as student ..., now PGWP".
            graduated = any(
                two.sentence == one.sentence and two.real and two.says("pgwp") for two in pieces
            )
            under_way = None if graduated else one.sentence
        elif under_way != one.sentence or _HELD.search(one.text):
            under_way = None
        behind = pieces[at + 1] if at + 1 < len(pieces) else None
        again = begun and _THAT_ONE.match(one.text) and _HELD.search(one.text) is None
        if again and any(level in begun for name, level in _LISTS if one.says(name)):
            continue
        if one.says("unfinished"):
            begun |= {level for name, level in _LISTS if one.says(name)}
        if _with_the_permit(one, pieces[at - 1] if at else None):
            continue
        denied = behind is not None and _DENIES.match(behind.text) is not None
        if one.asked and denied and behind is not None and education(behind)[0] is None:
            continue  # "finished PhD? no, not yet"
        broken_off = behind is not None and (
            (behind.within and behind.says("unfinished"))
            or (
                behind.sentence == one.sentence
                and (
                    _NEVER_DONE.match(behind.text)
                    or _STILL_TO_WRITE.search(behind.text)
                    or _only_begun(pieces, at)
                )
            )
        )
        if not broken_off and (under_way is None or one.says("unfinished")):
            yield one


def _only_begun(pieces: Sequence[Clause], at: int) -> bool:
    """Whether studies are said to be begun, and right behind it not to be finished."""
    begun, after = (*pieces[at + 1 : at + 3], None, None)[:2]
    return (
        begun is not None
        and after is not None
        and begun.sentence == after.sentence == pieces[at].sentence
        and _ONLY_BEGUN.match(begun.text) is not None
        and _NEVER_DONE.match(after.text) is not None
    )


def _with_the_permit(one: Clause, before: Clause | None) -> bool:
    """Whether a degree is what somebody studies in Canada: "on study permit, MBA at UCW"."""
    if before is None or before.sentence != one.sentence or not before.real:
        return False
    elsewhere = any(code != "CA" for code in countries(one.words))
    at_it = before.says("study") or _STUDIES.search(before.text) is not None
    return at_it and not elsewhere and _HELD.search(one.text) is None


def _postgraduate(clause: Clause) -> bool:
    """Whether a credential is told that comes after a first degree."""
    return (
        _POSTGRADUATE.search(clause.text) is not None
        and clause.real
        and not clause.says("unfinished")
    )


def _somebody_from(words: Sequence[str]) -> bool:
    """Whether the one country is that of somebody's trade: "Jamaican nurse 34 bachelor degree"."""
    return any(
        is_from(one) and countries([one]) != [] and any_of(two, "trade", "any-trade")
        for one, two in pairwise(words)
    )


def lasted_from(clause: Clause) -> bool:
    """Whether a piece says how long something took that was had from a place, as studies are."""
    return _LASTED_FROM.match(clause.text) is not None and not clause.says(*_OF_WORK)


def _alone(clause: Clause) -> str | None:
    """The country of a piece that says nothing else: "bachelor, Ecuador"."""
    if is_from(clause.words[-1]) and clause.words[-1] not in country_codes():
        return None
    told = without_tests(clause.words)
    where = countries(told)
    if _WHEN.search(clause.text) or _AIMS.search(clause.text) or clause.says("wants"):
        return None  # "Avant Dubai ..." tells of no studies
    said = [word for word in clause.words if word.isalpha() and word != "yrs"]
    if said and is_from(said[0]) and said[0] not in country_codes() and len(said) == 1:
        return None  # "tunisienne 26 ans"
    around = listed("words-told-around-a-country")
    words = told[2:] if _LASTED_FROM.match(clause.text) else told
    rest = [word for word in words if word not in around and not word.isdecimal()]
    where = where or countries(words)
    return where[0] if where and len(rest) <= 2 and countries(rest or ["in"]) else None


def _obtained(one: Clause, behind: Clause) -> str | None:
    """The country of a piece that says where what stands before it was had: "master en comptabilité
    et finances obtenu en Côte d'Ivoire"."""
    if behind.sentence != one.sentence or behind.says("works", "experience", "as", "live", "eca"):
        return None
    where = countries(without_tests(behind.words))
    return where[0] if len(where) == 1 and _OBTAINED.search(behind.text) else None
