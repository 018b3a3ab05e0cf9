"""Of a message: years of work, where, and the occupation in its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from conversations.hearing import dwelt, lengths, persons, strung, studies, totals
from conversations.hearing.clauses import Clause
from conversations.hearing.counted import (
    EARLIER,
    count,
    in_canada,
    opens_earlier,
    restates,
)
from conversations.hearing.here import (
    goes_on_there,
    meant,
    meant_there,
    studied_in,
    where_before,
)
from conversations.hearing.lengths import (
    alone,
    is_a_part,
    lasts_until_now,
    more_of,
    none_at_all,
    of_a_permit,
    only_a_length,
    only_a_place,
    part_of,
    place_behind,
    where,
    years,
)
from conversations.hearing.lists import any_of, is_a_trade, opens
from conversations.hearing.occupation import occupation
from conversations.hearing.of_work import (
    IN_A_FIELD,
    as_both,
    at_a_firm,
    at_work,
    came_after,
    corrects,
    is_of_work,
    lasts_so_far,
    may_be_of_work,
    may_be_work,
    of_earlier,
    of_the_studies,
    opens_with_years,
    was_abroad,
)
from conversations.hearing.sums import Sums, in_months, plain
from conversations.hearing.todays import goes_on_today, is_either, is_here_now, is_longer
from conversations.hearing.where import countries
from conversations.hearing.written import RECKONED
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern

Facts = dict[str, object]

_OF_THOSE = Pattern("work of-those", r" (?:<of> <it>|<was> <during>|<dont>) ")
"""What is said of a part of the years before."""
_PART_TIME = Pattern("work part-time", r"^ (?:<a-word> )?<part-time> $")
"""Nothing but how much was worked: "serveuse depuis 2 ans, 15 h par semaine"."""
_WHOLE = Pattern("work whole", r" <all> ")
"""What says that years are the sum of those before: "all 9 years with payslips"."""
_FINISHED = Pattern("work finished", r" <finished> ")
"""Studies, of which a length of time in brackets behind is."""
_TODAYS = Pattern("work todays", r"^ (?:<is> )*<now> $")
"""What says in brackets that a post is today's: "3 yrs as marketing manager (now)"."""
_LIVED_WHERE = Pattern("work lived-where", r" yrs <where> $")
"""Years in a place where, as the next piece says, somebody works."""
_IS_NOW = Pattern("work is-now", r"^ (?:<and> )?(?:<now> )?<im> ")
_AS_NO_WORKER = Pattern("work as-no-worker", r" <as>(?: <an>)? (?:<international> )?<student> ")

_AFTER_THAT = Pattern("work after-that", r"^ (?:<and> )?<after-that> ")
"""That a post came after the one before it: "11 months, after that 7 months as technician"."""
_WORKERS = ("pgwp", "open", "closed")
_WITH_ME = Pattern("work with-me", r"^ <with> <me> \d")
"""How long somebody has lived with the writer: "my gf lives with me 2 years in Manila"."""
_STUDENTS_HOURS = Pattern(
    "work students-hours",
    r" <hours>(?: \w+){0,3} <as>(?: <an>)? (?:<international> )?<student> ",
)
"""How much was worked beside one's studies: "only 10 h a week as a student"."""


@dataclass(frozen=True, slots=True)
class Worked:
    """What is told of somebody's work."""

    facts: Facts = field(default_factory=dict)
    unsure: Facts = field(default_factory=dict)


def told(pieces: Sequence[Clause], stands: Mapping[str, object], today: date) -> Worked:
    """The occupation, and the years in Canada and abroad; of several places the sum of each.
    ``stands`` is what the message tells of where somebody lives, and by what permit."""
    found = Worked()
    sums = Sums()
    place: str | None = None
    lasted = False
    """Whether years were told of the occupation so far."""
    been_in_canada = unclear = speaks = of_studies = False
    before: Clause | None = None
    spoken_of: str | None = None
    """The country last named: what "there" means."""
    named_in: Clause | None = None
    """The piece that named the occupation before."""
    of_degree = False
    """Whether the occupation stood beside a degree, of which it may only be the field."""
    left_out: set[bool] = set()
    """Whether years in Canada, or abroad, may be of work and were not counted."""
    held: Decimal | None = None
    """Years of which the next piece may say what they were of."""
    waiting: list[tuple[Clause, Decimal, str | None]] = []
    """Years at some firm, of which the sentence has not said yet that they were of work."""
    was = False
    """Whether the occupation is one of earlier: "I was a cashier"."""
    earlier_in = -1
    """The sentence that tells of earlier years: "Before, I was a cashier for two years"."""
    earlier_abroad = False
    once: str | None = None
    """The occupation, where a sentence of earlier years named it first."""
    until_now: bool | None = None
    """Whether years that last until now were counted in Canada, or abroad."""
    counted_whole: list[Clause] = []
    """Pieces that are told as parts of years that were counted."""
    rows = strung.strung(pieces, today)
    for at, one in enumerate(pieces):
        unclear = False
        if one in counted_whole:
            before = one
            continue
        uncounted = one.says("not-counted") or _AS_NO_WORKER.search(one.text) is not None
        corrected = corrects(pieces, at)
        behind_it = before is not None and before.sentence == one.sentence
        if uncounted and behind_it and _says_of_those(one):
            sums.take_back()
        if one.future and one.says("experience") and not one.asked:
            before, speaks = one, True  # "will have 3 yrs exp in April, now 2 yrs 7 months"
        if (
            one.asked
            or _AS_NO_WORKER.search(one.text)
            or _WITH_ME.match(one.text)
            or (one.future and not one.says("since"))
        ):
            continue
        follows = pieces[at + 1] if at + 1 < len(pieces) else None
        counted = follows is not None and follows.sentence == one.sentence
        counted = counted and follows is not None and " yrs " in follows.text
        counted = counted and follows is not None and only_a_length(follows)
        named = occupation(one, counted=counted) if may_be_work(one) else None
        taught = studies.education(one)[0] is not None or studies.professional(one)
        of_those = named is None and not taught
        worked = bool(sums.latest or sums.unsure) and "occupation" in found.facts
        of_those = of_those and of_the_studies(one, before, of_studies=of_studies, worked=worked)
        if not one.within or taught:
            of_studies = taught or one.says("study-abroad")
        if one.within and of_studies and not one.says("experience", "works", "as"):
            before, spoken_of = one, next(iter(countries(one.words)), spoken_of)
            speaks = True
            continue  # "two masters (law + HR)", "degree in tourism (4 yrs)"
        if of_those:
            before = one
            continue  # "bachelor design, 4 yrs USP", "B.E (civil) 4 yrs from Chennai"
        if sums.canada and "occupation" not in found.facts and one.says("abroad"):
            named = None  # a post of back home, where that of the years in Canada was not read
        earlier_one = EARLIER.search(one.text) and "occupation" in found.facts
        if named is not None and not one.says("not-counted") and not earlier_one:
            first = one.words[0]
            differs = found.facts.get("occupation", named[0]) != named[0]
            is_todays = differs and any(map(is_a_trade, named[0].split()))
            is_todays = is_todays and (
                goes_on_today(one, pieces, at, named_in)
                or is_here_now(one, named_in, place, stands)
                or is_longer(one, named_in, stands)
            )
            todays = follows is not None and _TODAYS.search(follows.text) is not None
            instead = one.says("as") and not (of_earlier(one) and not of_earlier(named_in))
            if differs and not lasted and instead:
                found.facts.pop("occupation")  # "ITI fitter, then worked 5 yrs as pipefitter"
                found.facts.pop("noc", None)
            elif differs and was and not one.past and first in listed("words-told-later"):
                found.facts.pop("occupation")  # "j'étais vendeuse, puis assistante RH"
                found.facts.pop("noc", None)
            elif (
                differs
                and not (todays or is_todays)
                and (as_both(one, named_in) or is_either(one, named_in))
            ) or (
                (first in listed("words-told-later") or _AFTER_THAT.match(one.text))
                and differs
                and not (lasts_until_now(one) or is_todays)
            ):
                # "Cashier, then supervisor": which of them it is today, is asked.
                found.unsure["occupation"] = found.facts["occupation"]
            of_once = opens_earlier(one) or earlier_in == one.sentence
            if "occupation" not in found.facts:
                once = named[0] if of_once else None
            elif once == named[0] and not of_once:
                once = None  # "Before: welder in Manila. Now welder here"
            named_in = one
            lasted_before, lasted = lasted, lasted or " yrs " in one.text
            if corrected:
                found.facts.pop("occupation", None)  # "pilot dispatcher, sorry, flight dispatcher"
                found.facts.pop("noc", None)
            latest = opens(one.text, "today") or first == "here" or lasts_until_now(one) or todays
            latest = (latest or is_todays) and not one.past
            if differs and was and not one.past and _IS_NOW.search(one.text):
                latest = True  # "I was a cashier, today I am a nurse"
            was = one.past
            if differs and of_degree and " yrs " in one.text and not taught:
                found.facts.pop("occupation", None)  # "industrial engineer BSc; 14 yrs planner"
                found.facts.pop("noc", None)
            wide = any(any_of(word, "any-trade") for word in named[0].split())
            in_brackets = wide and follows is not None and follows.within
            beside = in_brackets and follows is not None and studies.education(follows)[0]
            of_degree = (taught or bool(beside)) and " yrs " not in one.text
            known = found.facts.get("occupation")
            # "Doctor here ... general practitioner for 8 years"
            wide = isinstance(known, str) and any_of(known, "any-trade") and not lasted_before
            wide = wide and not (one.past or of_once)  # "superviseur ... avant j'étais logisticien"
            _name(named, found, better=instead or (wide and " yrs " in one.text), latest=latest)
        goes_on = before is not None and before.sentence == one.sentence and speaks
        age = persons.age(one, today).get("age")
        known = stands.get("age")
        number = years(one, age if known in (None, age) else None)
        part = part_of(one, before) if number is None and sums.latest else None
        if part is not None and sums.breaks_down(part, in_canada(where(one), stands)):
            continue
        number = none_at_all(one) if number is None else number
        if number is None and before is not None and sums.latest and not one.within:
            outer = next((two for two in reversed(pieces[:at]) if not two.within), before)
            number = more_of(one, outer)
        by_itself = alone(one, pieces, at) and stands.get("age") is not None
        works = (
            (by_itself and "occupation" in found.facts)  # "Professor of economics, PhD. 22 years."
            or named is not None
            or one.says("experience", "works", "as")
            or bool(IN_A_FIELD.search(one.text))
            or ("occupation" in found.facts and not sums.latest and at_work(one))
            or (" yrs full time " in one.text and one.says("pgwp", "open", "closed"))
            or (speaks and "occupation" in found.facts and lasts_so_far(one))
        )
        in_a_row = at in rows and (rows[at] or "occupation" in found.facts)
        if (here := where(one)) == "there" and spoken_of not in (None, "CA") and goes_on:
            here = "foreign"
        elif here == "there" and spoken_of == stands.get("there", "") and goes_on:
            here = "canada"  # "il est à Edmonton, soudeur, 5 ans là-bas"
        elif here == "there" and before is not None and studied_in(before) == ["CA"]:
            here = "canada"  # "Masters at the University of Ottawa. Financial analyst there"
        elif here is None and goes_on_there(one, before, stands):
            here = "canada"
        elif here is None and (behind_where := where_before(before, one)) is not None:
            here = behind_where
        elif here == "here" and "residence" not in stands:
            here = meant(pieces, at) or here
        elif here == "there":
            unclear = been_in_canada and meant_there(pieces, at) != "foreign"
            here = None if unclear else "foreign"
        if in_a_row and not works:
            works, here = True, here or strung.town(one)
        if strung.may_be_a_firm(pieces, at):
            left_out |= {in_canada(here, stands) is True}
        same = before is not None and before.sentence == one.sentence
        spoken_of = next(iter(countries(one.words)), spoken_of if same else None)
        if opens_earlier(one):
            # "2 ans de travail ici, avant j'étais prof": not here.
            earlier_in, earlier_abroad = one.sentence, same and _told_of_here(before)
        earlier_abroad = earlier_abroad or (one.sentence == earlier_in and here == "foreign")
        been_in_canada = been_in_canada or one.says("canada") or here == "canada"
        ahead = held if before is not None and before.sentence == one.sentence else None
        held = None
        opened = before is not None and opens_with_years(before)
        ahead_in = before
        before = one
        if number is None and works and ahead is not None and (one.says("as") or opened):
            number = ahead  # "2 years with Accenture as data analyst"
            waiting = [told for told in waiting if told[0] is not ahead_in]
        if number is None:
            only_there = here is not None and only_a_place(one)
            # "en Guinée j'ai la licence et 2 ans comme", "back home, I was a driver, 7 years"
            kept = goes_on or ((taught or works or one.past) and same)
            place = here if (works or only_there) and here else (place if kept else None)
            speaks = works or (speaks and goes_on)
            continue
        behind = pieces[at + 1] if at + 1 < len(pieces) else None
        if here is None and place is None and behind is not None and named is not None:
            here = place_behind(one, behind)
        further = goes_on or corrected or (speaks and here is not None)
        if f" {RECKONED} " in one.text and at + 1 < len(pieces) and not one.says("dwell"):
            works = works or pieces[at + 1].sentence == one.sentence
        if (one.within and _FINISHED.search(pieces[at - 1].text)) or of_a_permit(one, follows):
            continue
        if lengths.says_again(one) and sums.confirm(number, one.sentence):
            speaks = True
            continue
        if not of_studies and (total := totals.said(one.text)) is not None and sums.are(total):
            speaks = True
            continue
        worked_there = follows is not None and follows.sentence == one.sentence
        worked_there = worked_there and follows is not None and follows.says("works")
        worked_there = worked_there and _LIVED_WHERE.search(one.text) is not None
        of_work = lengths.never_there(one) or is_of_work(
            one,
            named=named is not None,
            works=works,
            goes_on=further,
            here=here,
            known=known,
            today=today,
        )
        if not worked_there and not of_work:
            held = number if only_a_length(one) and not one.says("dwell") else None
            if at_a_firm(one):
                waiting.append((one, number, here or place))
            lived = one.says("live", "dwell") and follows is not None and follows.says("there")
            if lived and follows is not None and dwelt.may_be_of(follows, one):
                left_out.add(False)  # "je vis à Francfort depuis 3 ans, infirmière là-bas"
            if at in rows:
                sums.reckoned.add(in_canada(here or place, stands) is True)
            if may_be_of_work(one, taught=taught):
                left_out.add(in_canada(here or place, stands) is True)
            continue
        speaks = True
        if corrected:
            sums.forget()  # "4 anos... sorry 4 years"
        if sums.is_told_again(number, whole=_WHOLE.search(one.text) is not None):
            continue
        if dwelt.before_it(pieces, at):
            if follows is not None and dwelt.may_be_of(follows, one):
                left_out.add(in_canada(here or place, stands) is True)
            continue  # "j'habite Nairobi (Kenya) depuis 10 ans"
        counted_whole += dwelt.parts(pieces, at, number)
        if here is None and place is None and (came_after(pieces, at) or was_abroad(pieces, at)):
            here = "foreign"
        if one.within and f" {RECKONED} " in one.text and sums.dates(number):
            continue
        if restates(one, pieces[at - 1] if at else None):
            sums.restate(number, canadian=in_canada(here or place, stands) is True)
            continue  # "since September 2024, so two years"
        if earlier_in == one.sentence and not (here or place) and stands.get("residence") == "CA":
            if not earlier_abroad:
                sums.doubt(number, canadian=True)
                continue  # "Avant, caissier 2 ans", of somebody who lives in Canada now
            place = "foreign"
        if one.within and sums.breaks_down(number, in_canada(here or place, stands)):
            continue
        if unclear:  # "had 11 months there", and Canada was spoken of: abroad or there?
            sums.doubt(number, canadian=True)
            continue
        parted = behind is not None and (is_a_part(behind) or part_of(behind, one) is not None)
        if parted and not (here or place):
            place = "foreign"  # "6 years, of which 2 in Canada": the part says where
        canadian = in_canada(here or place, stands) is True
        if one.says("since") and until_now is canadian and sums.latest:
            sums.take_back()  # "nurse for 8 years, at this hospital for 5": the same years
            sums.doubt(number, canadian=canadian)
        else:
            # "Two years at Wipro, three at Accenture as test engineer": both are of work.
            waiting = [told for told in waiting if told[0].sentence == one.sentence]
            for told_in, lasted_there, there in (*waiting, (one, number, here or place)):
                count(told_in, lasted_there, there, stands, sums)
            waiting = []
            until_now = canadian if one.says("since") else until_now
        place = None
    if found.facts.get("occupation") is not None:
        # Years beside a trade that was not understood: the sum of the others lacks them.
        sums.reckoned |= left_out
    if stands.get("current_permit") in _WORKERS and once == found.facts.get("occupation", ""):
        found.unsure["occupation"] = once  # "same firm 3 years. Before: 9 yrs as developer"
    if sums.reckoned:  # a sum that lacks some of its years is none
        for years_of, canadian in ((sums.canada, True), (sums.foreign, False)):
            if years_of is not None and canadian in sums.reckoned:
                sums.doubt(years_of, canadian=canadian)
        sums.canada = None if True in sums.reckoned else sums.canada
        sums.foreign = None if False in sums.reckoned else sums.foreign
    if "occupation" in found.unsure:
        found.facts.pop("occupation")
        found.facts.pop("noc", None)
    if sums.canada is not None:
        found.facts["work_canada_years"] = plain(in_months(sums.canada))
    if sums.foreign is not None:
        found.facts["work_foreign_years"] = plain(in_months(sums.foreign))
    found.unsure.update({k: v for k, v in sums.unsure.items() if k not in found.facts})
    return found


def _says_of_those(one: Clause) -> bool:
    """Whether a piece says something of the years right before it."""
    ways = (_OF_THOSE, _PART_TIME, _STUDENTS_HOURS)
    return one.within or any(way.search(one.text) for way in ways)


def _told_of_here(one: Clause | None) -> bool:
    """Whether years are told of where somebody is now."""
    return one is not None and one.says("here") and " yrs " in one.text


def _name(named: tuple[str, tuple[str, ...]], found: Worked, *, better: bool, latest: bool) -> None:
    """Take the first occupation told, unless a ``better`` one follows a wide term, "engineer", or
    the ``latest``: "then shift supervisor"."""
    words, groups = named
    if latest:
        found.facts.pop("occupation", None)
        found.facts.pop("noc", None)
    known = found.facts.get("occupation")
    better = better or known in words.split()  # "engineer, 10 years electrical engineer"
    if known and not (better and groups and "noc" not in found.facts):
        return
    found.facts["occupation"] = words
    if groups:
        found.facts["noc"] = list(groups)
