"""Of a piece of a message: whether it may be of work, and whether a length of time in it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from conversations.hearing import assessments, lengths, persons, schools, scores, studies
from conversations.hearing.clauses import Clause
from conversations.hearing.lengths import only_a_length
from conversations.hearing.lists import any_of, is_a_trade, says
from conversations.hearing.titles import a_title, degree_beside
from conversations.hearing.where import countries
from conversations.voice.patterns import Pattern

IN_A_FIELD = Pattern(
    "of-work in-a-field",
    r" 1?\d(?:\.\d{1,2})? yrs <in> (?:<the> <trade>(?= )|(?!<the> |<relationship>)[a-z]+ )",
)
_AT_A_WORKPLACE = Pattern(
    "of-work at-a-workplace",
    r" \d{1,2}(?:\.\d{1,2})? yrs (?:\w+ )?<in>(?: <the>)? (?:\w+ )?<ward>\b",
)
"""Years at a place of nothing but work: "8 yrs in the ward", "14 years on rigs"."""
_OPENS_AT = Pattern("of-work opens-at", r"^ \d{1,2}(?:\.\d{1,2})? yrs <at-2> ")
_OF_A_CRAFT = Pattern("of-work of-a-craft", r" \d{1,2}(?:\.\d{1,2})? yrs (?:<of> )?<crafting>(?= )")
"""Years of a craft by its verb: "17 years welding", "8 ans de soudure"."""
_AT_A_BANK = Pattern("of-work at-a-bank", r" <in> (?:<a-word> )?<bank>(?= )")
_LARGE = re.compile(r"[$€£₹]|\d{3}")
_CRAFT_IN = Pattern(
    "of-work of-a-craft", r"^ (?:<crafting>) <in-place> (?:[a-z]+ ){1,3}\d{1,2}(?:\.\d{1,2})? yrs "
)
"""The same before its place: "trucks in Kenya 7 years"."""
_VISA = Pattern("of-work visa", r" <visa> (?!<officer>)")
"""A permit, whose kind is nobody's trade: "my wife's health care visa"."""
_IDLE = Pattern("of-work idle", r" (?:<not> <work>|<idle>) ")
_OF_MONEY = Pattern("of-work of-money", r" <loans>(?: \w+)? <officer>(?= )|(?<= <paid>)(?= )")
"""Posts that have to do with money, but tell of none."""
_STUDIED = Pattern("of-work studied", r" <studied> ")
_AT_A_FIRM = Pattern(
    "of-work at-a-firm", r"^ \d{1,2}(?:\.\d{1,2})? yrs (?:\w+ ){0,2}<own> (?:\w+ ){0,2}$"
)
_WITH_ANOTHER = Pattern("of-work with-another", r" yrs <with-whom> ")
_AFTER_STUDIES = Pattern("of-work after-studies", r" yrs (?:\w+ ){0,5}<after> ")
_WITH_WHOM = Pattern("of-work with-whom", r"<with>")
_FROM_AND_THERE = Pattern(
    "of-work from-and-there", r"^ (?:<im> )?[a-z]+ <in> (?:[a-z]+ ){1,3}(?:<for> )?\d[\d.]* yrs $"
)
"""Who somebody is and how long they have been in a place: "Pakistani in Doha 7 yrs"."""
_BEEN_THERE = Pattern(
    "of-work been-there",
    r"^ (?:<now> )?<im>(?: <in>) (?:[a-z]+ ){1,3}<since>(?: reckoned| <last>)* \d{1,2}(?:\.\d{1,2}"
    r")? yrs $",
)
"""How long somebody has been in a place, which may be for work or not."""
_SPENT = Pattern("of-work been-there", r"^ (?:<i-word> )*<spent> \d[\d.]* yrs ")
"""How long somebody was in a place, of which nothing says that it was for work."""
_ONLY_THERE = Pattern("of-work only-there", r"^ <in> (?:[a-z]+ ){1,3}(?:<for> )?\d[\d.]* yrs $")
_OF_A_FIELD = Pattern(
    "of-work of-a-field",
    r"^ (?!<no-field>)[a-z]+ <for> \d{1,2}(?:\.\d{1,2})? yrs (?:<now> )?(?:<in> |$)",
)
"""The second word of a field and years behind it: "... in oil and gas for 8 years now"."""
_ONCE = Pattern("of-work once", r" <worked> ")
_AT_SOMEBODYS = Pattern(
    "of-work at-somebodys",
    r" \d{1,2}(?:\.\d{1,2})? yrs <at> (?!<home>)[a-z]| <for> \d{1,2}(?:\.\d{1,2})? yrs $",
)
_MAY_BE_WORK_SAID = Pattern("of-work may-be-work", r" <chargee-d>")

_CAME_THEN = Pattern("of-work came-then", r"^ (?:<and> )?<then> (?:\w+ ){0,3}?<came> ")
"""That somebody came to a place only after what was told before it."""
_THEN = Pattern("of-work came-then", r"^ (?:<and> )?<then> ")
_IN_A_PERIOD = Pattern("of-work in-a-period", r"^ <from> \d[\d.]* yrs <at> ")
"""What two dates became, and at whose: "de mars 2017 à février 2022 à l'Institut Pasteur"."""
_IT_MAKES = Pattern("of-work it-makes", r"^ (?:<and> )?<it-makes> \d[\d.]* yrs ")
"""Years behind a trade of which nothing else is said: "je suis plombier, ça fait 9 ans"."""
_SINCE_THEN = Pattern("of-work since-then", r"^ <since> \d[\d.]* yrs $")
_CORRECTS = Pattern("of-work corrects", r" (?:<hmm> )?<sorry> ")
"""That what follows is meant instead of what was said."""
_FEW = 3
_OF_ANOTHER_MATTER = Pattern(
    "of-work another-matter",
    r" <papers>(?= )|^ (?:<and> )?(?:<i-word> )?(?:<have> )?<hopes>(?= )|^ <my-parents>(?= )",
)
"""What lasts and is no work: "my profile is in the pool since March", "dreaming of Canada for 5
years"."""


def of_another_matter(one: Clause) -> bool:
    """Whether a piece is of papers, of an offer or of hopes, whose time is none of work."""
    if one.says("experience", "as"):
        return False
    if one.says("nomination", "offer", "lmia"):
        return True
    return _OF_ANOTHER_MATTER.search(one.text) is not None


def is_idle(one: Clause) -> bool:
    """Whether a piece says that somebody works not, or is where they are to study."""
    return _IDLE.search(one.text) is not None


def is_of_work(
    one: Clause,
    *,
    named: bool,
    works: bool,
    goes_on: bool,
    here: str | None,
    known: object,
    today: date,
) -> bool:
    """Whether a length of time is one of work, told by somebody whose age is ``known`` or None."""
    trade = named and any(map(is_a_trade, one.words))
    if is_idle(one) or (not trade and of_another_matter(one)):
        return False
    works = works or _of_a_craft(one)
    of_work = one.says("experience", "as") or (named and degree_beside(one))
    of_work = of_work or _AFTER_STUDIES.search(one.text) is not None
    taught = studies.education(one)[0] is not None or studies.professional(one)
    if taught and not of_work:
        return False
    if persons.marital(one) and not named and not one.says("experience", "as"):
        return False
    if one.says("study-abroad") and not one.says("experience", "as"):
        return False
    if one.says("dwell", "together") and not named and not one.says("experience", "as"):
        return False
    if _ONLY_THERE.search(one.text) and not (named or goes_on):
        return False
    if _BEEN_THERE.search(one.text) and not named:
        return False
    if not named and _SPENT.match(one.text) and countries(one.words):
        return one.says("experience", "as", "works")
    if _FROM_AND_THERE.search(one.text) and not (works or named):
        return False
    if (found := persons.age(one, today)) and not works:
        other = isinstance(known, int) and found.get("age", known) != known
        if not (other and (lengths.years_alone(one) or countries(one.words))):
            return False  # but "45, welder, 22 yrs" tells two matters
    return (
        works
        or here == "foreign"
        or (
            goes_on
            and (here is not None or only_a_length(one) or bool(_WITH_WHOM.fullmatch(one.words[0])))
        )
        or (goes_on and (_AT_A_FIRM.search(one.text) is not None or lengths.earlier(one)))
        or (goes_on and _IN_A_PERIOD.search(one.text) is not None and at_a_firm(one))
        or (goes_on and _WITH_ANOTHER.search(one.text) is not None)
        or (goes_on and _OF_A_FIELD.search(one.text) is not None)
    )


def _of_a_craft(one: Clause) -> bool:
    said = _OF_A_CRAFT.search(one.text) or _CRAFT_IN.search(one.text)
    return said is not None and not one.says("unfinished")


def may_be_of_work(one: Clause, *, taught: bool) -> bool:
    """Whether years that were not counted stand beside a trade."""
    beside = one.real and not taught and one.who in ("self", "partner")
    return beside and any(any_of(word, "trade") for word in one.words)


def at_work(one: Clause) -> bool:
    """Whether years are told at a place of work by whoever has told their trade: "8 yrs in the
    ward", "10 yrs at Checkers"."""
    if not one.real or one.says("dwell", "together", "child", "unfinished", "study-abroad"):
        return False
    if _AT_A_WORKPLACE.search(one.text):
        return True
    return (
        _OPENS_AT.search(one.text) is not None
        and at_a_firm(one)
        and schools.named(one.words, ("CA",)) is None
    )


def may_be_work(one: Clause) -> bool:
    """Whether a piece may name an occupation: it is of nothing else."""
    if studies.professional(one) and not one.says("as", "works"):
        return False
    if _VISA.search(one.text) and not one.says("as", "works", "experience"):
        return False
    in_charge = _MAY_BE_WORK_SAID.search(one.text)
    of_no_money = _OF_MONEY.sub(" ", one.text)
    elsewhere = _AT_A_BANK.sub(" ", one.text).split()
    if not _LARGE.search(one.text) and any(map(is_a_trade, elsewhere)):
        of_no_money = _AT_A_BANK.sub(" ", of_no_money)  # "analyste crédit à la banque, 7 ans"
    money = says(of_no_money, "not-mine") or one.says("canadian-dollars")
    if money and not one.says("as") and not in_charge:
        return False
    if _STUDIED.search(one.text) and not one.says("as", "works"):
        return False
    return not (
        says(of_no_money, "money")
        or one.says("sibling", "nomination", "common-law")
        or (one.says("offer") and not one.says("as"))
        or (
            studies.education(one)[0] and not (one.says("as") or degree_beside(one) or a_title(one))
        )
        or assessments.assessed(one) is not None
        or scores.named_test(one.text) is not None
    )


def of_earlier(one: Clause | None) -> bool:
    """Whether a piece tells what somebody worked as once: "worked as a junior accountant"."""
    if one is None or any_of(one.words[0], "later", "then"):
        return False
    return _ONCE.search(one.text) is not None


def at_a_firm(one: Clause) -> bool:
    """Whether years are told at somebody's, or for some time, and of nothing that is no work."""
    if _AT_SOMEBODYS.search(one.text) is None or not one.real:
        return False
    other = one.says("dwell", "together", "child", "valid", "unfinished", "study-abroad", "married")
    at_school = any(any_of(word, "university", "college", "course") for word in one.words)
    return not (other or at_school or studies.education(one)[0] or persons.marital(one))


def corrects(pieces: Sequence[Clause], at: int) -> bool:
    """Whether a piece tells what is meant instead of what was said right before."""
    ahead = at > 0 and len(pieces[at - 1].words) <= _FEW and _CORRECTS.search(pieces[at - 1].text)
    return bool(ahead) or _CORRECTS.match(pieces[at].text) is not None


def lasts_so_far(one: Clause) -> bool:
    """Whether a piece tells how long what was told before it has lasted: "ça fait 9 ans"."""
    return _IT_MAKES.search(one.text) is not None and not one.says("dwell", "together", "married")


def opens_with_years(one: Clause) -> bool:
    """Whether a piece is nothing but how long what follows has lasted: "depuis 3 ans"."""
    return _SINCE_THEN.search(one.text) is not None


def came_after(pieces: Sequence[Clause], at: int) -> bool:
    """Whether somebody came to Canada only after what a piece tells: "2 yrs as dentist, then came
    to Canada for masters"."""
    behind = pieces[at + 1 : at + 5]
    follows = behind[0] if behind and behind[0].sentence == pieces[at].sentence else None
    if follows is not None and _THEN.search(follows.text):
        named = countries(follows.words)
        if named and "CA" not in named:
            return True  # "3 ans comme cariste, puis 4 ans à Marseille"
    return any(
        (_CAME_THEN.search(one.text) and "CA" in countries(one.words))
        or (_THEN.search(one.text) and one.says("pgwp", "open", "closed"))
        for one in behind
    )


def was_abroad(pieces: Sequence[Clause], at: int) -> bool:
    """Whether a post that is over stands in a sentence that opens with another country: "en Côte
    d'Ivoire, à Abidjan, j'étais comptable 5 ans"."""
    one = pieces[at]
    if not one.past or one.says("here", "canada"):
        return False
    before = [two for two in pieces[:at] if two.sentence == one.sentence]
    named = {code for two in before for code in countries(two.words)}
    return bool(named) and "CA" not in named


_YEARS_AT = Pattern("of-work years-at", r"^ (\d(?:\.\d+)?) yrs <at> ([a-z ]+) $")
_YEARS_PLACED = Pattern("of-work years-at", r"^ (\d(?:\.\d+)?) yrs (?:<in> )?[a-z]+(?: [a-z]+)? $")
_YEARS_MORE = Pattern("of-work years-at", r"^ [1-3](?:\.5)? yrs <more> $")
_LONGEST_STUDIES = 6
"""Years at most of one degree."""


def of_the_studies(
    one: Clause, before: Clause | None, *, of_studies: bool, worked: bool = False
) -> bool:
    """Whether years at a university, or "from" a place, are of the studies told right before
    them; and so are years in a country, where it was told before how long somebody ``worked``."""
    if before is not None and before.sentence == one.sentence and _YEARS_MORE.match(one.text):
        return (
            of_studies or studies.education(before)[0] is not None
        )  # "DUT 2 yrs + licence 1 yr after"
    placed = _YEARS_PLACED.match(one.text) if worked and before is not None else None
    if placed is not None and before is not None and float(placed[1]) <= _LONGEST_STUDIES:
        beside = before.sentence == one.sentence and studies.education(before)[0] is not None
        if beside and countries(one.words) and not one.says("here", "canada"):
            return True  # "restaurant manager 2 yrs here, bachelor tourism 4 yr Mexico"
    if before is not None and of_studies and studies.lasted_from(one):
        return before.sentence == one.sentence
    if before is None or before.sentence != one.sentence or one.says("experience", "works", "as"):
        return False
    at_university = any(any_of(word, "university") for word in one.words)
    # "Licenciatura, 4.5 yrs at Tec de Monterrey", but not "MBA, 12 yrs at Makerere".
    lasted = _YEARS_AT.match(one.text)
    if lasted is not None and float(lasted[1]) <= _LONGEST_STUDIES:
        at_university = at_university or schools.named(lasted[2].split()) is not None
    return at_university and studies.education(before)[0] is not None


def as_both(one: Clause, before: Clause | None) -> bool:
    """Whether two posts are told alike, and nothing says which is today's: "4 yrs as X in India, 2
    yrs as Y in Australia"."""
    return before is not None and all(
        piece.says("as") and " yrs " in piece.text and not piece.says("today", "here")
        for piece in (one, before)
    )
