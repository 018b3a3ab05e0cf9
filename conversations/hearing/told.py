"""What a message tells: facts by name, and what was unsure.

``read`` takes a message apart (``clauses``) and asks each subject of each piece. A fact that is
somebody else's, to come, denied or in another unit is not taken; of two that contradict each other
neither is. Names and forms of the facts are those of docs/scripting.md, "read".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby, repeat

from conversations.hearing import (
    assessments,
    bounds,
    corrections,
    couples,
    doubts,
    families,
    guesses,
    lacking,
    lives,
    money,
    nominations,
    offers,
    persons,
    posts,
    sat_together,
    scores,
    sold,
    status,
    stays,
    studies,
    uncounted,
    whereabouts,
    work,
)
from conversations.hearing.clauses import Clause, clauses
from conversations.hearing.lengths import only_a_length, years, years_alone
from conversations.hearing.likely.clues import Told
from conversations.hearing.likely.filling import fill
from conversations.hearing.lists import is_a_trade
from conversations.hearing.of_work import of_another_matter
from conversations.hearing.people import names_only
from conversations.hearing.spelling import as_written
from conversations.hearing.sums import plain
from conversations.hearing.where import countries, of_weak_name
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern
from express_entry import noc

Facts = dict[str, object]
_CENTRAL = frozenset(("CM", "GA", "CG", "TD", "CF", "GQ"))
"""Where a franc CFA is that of Central Africa."""
_OF_BIRTH = {"birth_date", "birth_year"}
_OF_WORK = {"occupation", "noc", "work_foreign_years", "work_canada_years"}
_OFFERED = {"job_offer", "lmia"}
_WORKING = Pattern("told working", r"<working>")
_CODED_SAID = Pattern("told coded", r" noc(?: <code>)?(?: <is>)? (\d{5}) ")


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message tells."""

    facts: Facts = field(default_factory=dict)
    unsure: Facts = field(default_factory=dict)
    """What may be meant, and is to be asked."""
    credentials: tuple[Facts, ...] = ()
    """Each by itself, where several are told: its level, its country, the year it was completed."""
    post: Facts = field(default_factory=dict)
    """Of the job that goes on: when it began, where it is, how much of a week it takes."""


def read(
    message: str,
    today: date,
    *,
    coupled: bool = False,
    partners_test: scores.Named | None = None,
    living_in: str | None = None,
    home: str | None = None,
) -> Heard:
    """The facts that a message states; "she" is the partner of whom is known to be ``coupled``, and
    bare scores of the partner are of the test that is known to be theirs; money of several
    countries is that of where somebody is known to be ``living_in``, unless one is named. Where
    somebody works, or most likely is, says no other country than their known ``home``."""
    every = clauses(message, today, coupled)
    pieces = [one for one in every if not one.in_general and _is_ones_own(one)]
    pieces = guesses.left_out(couples.between(pieces), today)
    earlier, pieces = scores.last_named(pieces), scores.without_headings(pieces)
    own = [one for one in pieces if one.who == "self" or one.both]
    partners = [one for one in pieces if (one.who == "partner" and one.sure_of_who) or one.both]
    perhaps = [one for one in pieces if one.who == "partner" and not one.sure_of_who]
    at_home = {code for one in pieces if not one.says("wants") for code in countries(one.words)}
    told = Heard(credentials=studies.each(own, at_home))
    told.facts.update(_of_person(own, today, earlier, at_home))
    theirs = earlier or ({scores.ANYWHERE: partners_test} if partners_test else {})
    partner = _of_person(partners, today, theirs, at_home)
    families.told(pieces, told.facts)
    employers = [one for one in pieces if one.who == "other" and one.says("employer")]
    of_offers = {one.sentence for one in employers}
    employers += [
        one
        for one in pieces
        if one.who == "other" and one.sentence in of_offers and one not in employers
    ]
    employers = [one for one in employers if one.words[0] not in listed("words-told-pronoun")]
    employers += offers.of_theirs(pieces)
    mine = [one for one in pieces if one.who == "self" or one in perhaps]
    _places(mine, employers, told.facts, today, partners, living_in)
    if "destination" not in told.facts and (there := status.wanted_there(pieces)) is not None:
        told.facts["destination"] = there
    if told.facts.get("education_country") == "IN" and of_weak_name([one.words for one in pieces]):
        told.facts["education_country"] = "PK"  # the University of the Punjab, told by a Pakistani
    if offers.only_promised(pieces) or offers.withdrawn(pieces):
        told.facts["job_offer"] = False
    if "job_offer" not in told.facts and lacking.no_offer(every):
        told.facts["job_offer"] = False
    if "nomination" not in told.facts and lacking.no_nomination(every):
        told.facts["nomination"] = False
    placed = [
        one
        for one in mine
        if not one.future
        and not one.says("wants", "not", "none", "test-name", "sibling", "offer", "nomination")
        and "CA" in countries(one.words)
    ]
    outright = "residence" in told.facts
    if (where := lives.at_work(own, pieces)) is not None and home in (None, where):
        told.facts.setdefault("residence", where)
        if told.facts["residence"] == whereabouts.behind_a_degree(own):
            told.unsure.update(_asked_of_studies(told.facts))
    if told.facts.get("residence") == "CA" and not {"funds_cad", "funds_other"} & told.facts.keys():
        funds = (money.told(one, in_canada=True) for one in mine)
        told.facts.update(next(filter(None, funds), {}))
    permitted = any(one.says("pgwp", "open", "closed") and not one.future for one in mine)
    in_canada = permitted or bool(placed)
    stands = told.facts | {"in_canada": in_canada}
    # "Any way to Canada?" puts nobody there, nor does "we'd prefer Ontario, no, Alberta".
    wished = {one.sentence for one in mine if one.asked or status.destination(one) is not None}
    stands["here"] = permitted or any(
        one.sentence not in wished and not of_another_matter(one) for one in placed
    )
    stands["elsewhere"] = any(
        one.says("elsewhere") and set(countries(one.words)) <= {"CA"} for one in mine
    )
    told.unsure.update(_work(own, told.facts, stands, today))
    _coded(mine, told.facts)
    together = couples.lives(partners, in_canada or told.facts.get("residence") == "CA", today)
    partner |= together.permit
    of_age = {"age": partner["age"]} if "age" in partner else {}
    _work(partners, partner, together.stands | of_age, today)
    for run in _runs(pieces, perhaps):
        at = pieces.index(run[0])
        before = pieces[at - 1] if at else None
        _whose(run, before, told.facts, partner, today, asked=told.unsure)
    if "residence" not in told.facts and (moved := whereabouts.arrived(own)) is not None:
        told.facts["residence"], outright = moved, True
    couples.ages(pieces, told.facts, partner)
    sat_together.sat(pieces, told.facts, partner, today)
    told.unsure.update(doubts.taken_back(own, told.facts) | bounds.too_many(own, told.facts, today))
    doubts.taken_back(partners, partner)
    for facts in (told.facts, partner):
        if isinstance(said := facts.get("occupation"), str):
            facts["occupation"] = as_written(message, said)
    assessments.of_the_other(pieces, told.facts, partner)
    _fill(pieces, told, partner)
    if not outright and home not in (None, told.facts.get("residence")):
        told.facts.pop("residence", None)  # "accountant in Lagos 2018-2023", of who is in Canada
    couples.of_partner(pieces, partner, told.facts, message, known=coupled)
    told.post.update(posts.told(own, told.facts, message, today))
    return told


def _is_ones_own(one: Clause) -> bool:
    """Whether a piece says nothing in general, unless of one's own work that it does not count."""
    return not one.says("general") or uncounted.is_said(one)


def _asked_of_studies(facts: Facts) -> Facts:
    """Takes the country of a degree from the ``facts``, which is to be asked."""
    where = facts.pop("education_country", None)
    return {} if where is None else {"education_country": where}


def _fill(pieces: Sequence[Clause], told: Heard, partner: Facts) -> None:
    """Adds what most likely is told besides, of oneself and of a partner who is spoken of."""
    seen = Told(pieces)
    heard = sum(name not in ("noc", "partner") for name in (*told.facts, *partner))
    fill(seen, "self", told.facts, told.unsure, heard)
    fill(seen, "partner", partner, (), heard)


def _of_person(
    pieces: Sequence[Clause], today: date, earlier: scores.Earlier, at_home: Collection[str]
) -> Facts:
    """Age, education and tests: what is read alike of oneself and of the partner."""
    facts: Facts = {}
    ages = [(one, found) for one in pieces if (found := persons.age(one, today))]
    if ages and years_alone(ages[0][0]):  # "welder, 22 yrs, 45"
        ages = [*(told for told in ages if persons.bare(told[0])), *ages]
    elif ages and not persons.said(ages[0][0]):  # "nurse 20 yrs. I'm 45"
        older = [told for told in ages[1:] if _is_older(told, ages[0])]  # "welder 18 yrs. 45 yrs"
        ages = [*(told for told in ages if persons.said(told[0])), *older, *ages]
    facts |= next((found for _, found in ages), {})
    born = next((found for one in pieces if "birth_date" in (found := persons.age(one, today))), {})
    facts |= born
    if "age" in facts and (now := next(filter(None, map(persons.age_now, pieces)), None)):
        facts["age"] = now  # "462 with age 29, now 30"
    meant = map(corrections.age, pieces, [None, *pieces], repeat(facts.get("age")))
    if "age" in facts and (age := next(filter(None, meant), None)):
        facts["age"] = age  # "33 ans, non 34 depuis octobre"
    facts |= studies.highest(pieces, at_home)
    if (eca := assessments.eca(pieces)) is not None:
        facts["eca"] = eca
    return facts | scores.tests(pieces, today, earlier)


def _is_older(told: tuple[Clause, Facts], first: tuple[Clause, Facts]) -> bool:
    """Whether an age is told by itself, more than the years beside a trade, which are of work."""
    beside = first[0].words
    if not years_alone(told[0]) or not (any(map(is_a_trade, beside)) or countries(beside)):
        return False
    ages = (told[1].get("age"), first[1].get("age"))
    return all(isinstance(age, int) for age in ages) and int(str(ages[0])) > int(str(ages[1]))


def _runs(pieces: Sequence[Clause], chosen: Sequence[Clause]) -> Iterator[list[Clause]]:
    """The chosen pieces, those together that follow upon one another."""
    among = set(map(id, chosen))
    for is_chosen, run in groupby(pieces, key=lambda one: id(one) in among):
        if is_chosen:
            yield list(run)


def _whose(
    run: Sequence[Clause],
    before: Clause | None,
    own: Facts,
    partner: Facts,
    today: date,
    *,
    asked: Facts,
) -> None:
    """Facts that follow a bare mention of the partner: "wife 35, IELTS 7 each". They go on about
    oneself, unless the same was told of oneself already, if so that it is ``asked``. Behind "wife
    nurse" it is not certain."""
    found = _of_person(run, today, {}, ())
    _work(run, found, {}, today)
    if "occupation" in partner:  # "wife banker, MBA, 15 yrs"
        lasted = next((years(one) for one in run if only_a_length(one)), None)
        if lasted is not None:
            found.setdefault("work_foreign_years", plain(lasted))
    bare = before is not None and all(
        word[0].isdecimal() or word in listed("words-told-year") or names_only([word])
        for word in before.words
    )
    # What is told of work in one breath is of one person.
    work_told = _OF_WORK & found.keys() & ({n for n in own if own[n] is not None} | asked.keys())
    lacking = {
        name
        for name in found
        if own.get("occupation" if name == "noc" else name) is None
        and not (work_told and name in _OF_WORK)
        and not (name in _OF_BIRTH and _OF_BIRTH & own.keys())
    } | {name for name in found if bare and own.get(name) == {"test": "none"}}
    placed = any(countries(one.words) for one in run)
    for name, value in found.items():
        if name not in lacking:
            if name == "work_foreign_years" and own.get("residence") == "CA" and not placed:
                continue  # "now LPN job 6 months", of a couple in Canada: where, nobody says
            if name != "noc" or partner.get("occupation") == found.get("occupation"):
                partner.setdefault(name, value)
        elif bare and (name != "age" or "age" in partner):
            own[name] = value


def _coded(pieces: Sequence[Clause], facts: Facts) -> None:
    """The unit group, where its code is told: "NOC 21231"."""
    for one in pieces:
        said = _CODED_SAID.search(one.text)
        if said and any(group.code == said[1] for group in noc.search(said[1]).matches):
            facts["noc"] = [said[1]]


def _places(
    pieces: Sequence[Clause],
    employers: Sequence[Clause],
    facts: Facts,
    today: date,
    beside: Sequence[Clause],
    living_in: str | None,
) -> None:
    """Adds where somebody lives, what they hold and what they have; whose money that is, where
    their own pieces name no country, those ``beside`` them of the partner say."""
    permitted = None
    kinds: set[object] = set()
    for_sale = sold.sentences(pieces)
    came: set[str] = set()
    """Kinds of permits by which somebody came: where the end is told, one is still held."""
    for at, one in enumerate(pieces):
        permit = status.permit(one, today, goes_on=permitted == one.sentence)
        permit = {} if permit and stays.once(pieces, at, today) else permit
        behind = pieces[at + 1] if at + 1 < len(pieces) else None
        if "permit_end" not in permit and behind is not None and behind.within:
            until = status.ends_within(behind, today)  # "PGWP (Dec 2027)"
            if until and (came_by := status.kind(one)) is not None and not one.future:
                permit = {"current_permit": came_by} | permit  # "came on an open permit (till ...)"
            permit |= until if permit else {}
        if "current_permit" in permit:
            decided = one.says("today") and facts.get("current_permit") != permit["current_permit"]
            if decided:  # "came with IEC, now on a closed permit"
                kinds.clear()
                facts.pop("current_permit", None)
            kinds.add(permit["current_permit"])
        permitted = one.sentence if "current_permit" in permit else permitted
        if (came_by := status.came_by(one)) is not None:
            came.add(came_by)
            permitted = one.sentence
        for name, found in (
            *permit.items(),
            ("residence", _lives_in(pieces, at)),
            ("destination", _destination(pieces, one)),
            ("nomination", nominations.told(pieces, at)),
            ("job_offer", offers.offer(one)),
            ("lmia", offers.lmia(one)),
            *money.told(one).items(),
        ):
            if name in _OFFERED and found is False and one.who == "partner":
                continue  # "an agency promised my wife an interview, no offer yet"
            if found and name in _OFFERED and one.sentence in for_sale:
                continue  # "an agent wants 15,000 dollars for a job offer with LMIA"
            if name == "nomination" and found and facts.get(name) is False:
                facts[name] = found  # "SINP refused me, then OINP nominated me"
            if found is not None:
                facts.setdefault(name, found)
    for one in employers:
        for name, found in (("job_offer", offers.offer(one)), ("lmia", offers.lmia(one))):
            if found is not None:
                facts.setdefault(name, found)
    if not kinds and len(came) == 1 and "permit_end" in facts:
        kinds |= came  # "I arrived on an open permit. Permit expires Aug 31 2027"
        facts["current_permit"] = next(iter(came))
    if len(kinds) > 1:
        facts.pop("current_permit")  # which of them is held today, is asked
    at_home = {code for one in pieces for code in countries(one.words)} or {
        code for one in beside for code in countries(one.words)
    }
    at_home = at_home or ({living_in} if living_in else set())
    funds = facts.get("funds_other")
    if isinstance(funds, dict):
        funds["currency"] = money.of_home(funds["currency"], at_home, pieces)
        if funds["currency"] is None:
            del facts["funds_other"]
    if isinstance(funds, dict) and funds["currency"] == "XOF":
        funds["currency"] = "XAF" if at_home & _CENTRAL else "XOF"
    if facts.get("lmia") is True and facts.get("job_offer") is None:
        facts["job_offer"] = True
    if kinds:
        facts.setdefault("residence", "CA")


def _destination(pieces: Sequence[Clause], one: Clause) -> str | None:
    found = status.destination(one)
    return None if found == "not_QC" and status.only_told_of(one, pieces) else found


def _lives_in(pieces: Sequence[Clause], at: int) -> str | None:
    found = status.residence(pieces[at]) or _lives_behind(pieces, at)
    return (corrections.residence(pieces, at) or found) if found else None


def _lives_behind(pieces: Sequence[Clause], at: int) -> str | None:
    """The place behind "living and working in Jeddah"."""
    if at + 1 == len(pieces):
        return None
    behind = pieces[at + 1]
    if (today := whereabouts.cut_before_now(pieces[at], behind)) is not None:
        return today
    if (country := whereabouts.cut_before_its_country(pieces[at], behind)) is not None:
        return country
    if not pieces[at].says("dwell") or countries(pieces[at].words):
        return None
    together = behind.sentence == pieces[at].sentence and _WORKING.fullmatch(behind.words[0])
    found = countries(behind.words) if together and pieces[at].real else []
    return found[0] if found else None


def _work(pieces: Sequence[Clause], facts: Facts, stands: Facts, today: date) -> Facts:
    """Adds the occupation and the years of work; what is unsure is given back."""
    found = work.told(pieces, stands, today)
    for name, value in found.facts.items():
        facts.setdefault(name, value)
    return found.unsure
