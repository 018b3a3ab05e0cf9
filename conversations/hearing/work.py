"""Of a message: years of work, where, and the occupation in its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from conversations.hearing import dwelt, lengths, persons, strung, studies, totals, uncounted
from conversations.hearing.called import Called, Occupation, Piece
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
from conversations.hearing.occupation import occupation
from conversations.hearing.of_work import (
    IN_A_FIELD,
    at_a_firm,
    at_work,
    came_after,
    corrects,
    is_of_work,
    lasts_so_far,
    may_be_of_work,
    may_be_work,
    of_the_studies,
    opens_with_years,
    was_abroad,
)
from conversations.hearing.sums import Sums, in_months, plain
from conversations.hearing.where import countries
from conversations.hearing.written import RECKONED
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
"""What says in brackets that a post is today's: "3 yrs as marketing manager (now)"."""
_LIVED_WHERE = Pattern("work lived-where", r" yrs <where> $")
"""Years in a place where, as the next piece says, somebody works."""
_AS_NO_WORKER = Pattern("work as-no-worker", r" <as>(?: <an>)? (?:<international> )?<student> ")

"""That a post came after the one before it: "11 months, after that 7 months as technician"."""
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
    story = _Story(pieces, stands, today)
    for at in range(len(pieces)):
        story.hear(at)
    return story.told()


class _Story:
    """What is understood of somebody's work, piece after piece."""

    def __init__(self, pieces: Sequence[Clause], stands: Mapping[str, object], today: date) -> None:
        self.pieces, self.stands, self.today = pieces, stands, today
        self.called, self.sums = Called(), Sums()
        self.rows = strung.strung(pieces, today)
        self.before: Clause | None = None
        self.place: str | None = None
        """Where the years are of which the next pieces tell."""
        self.spoken_of: str | None = None
        """The country last named: what "there" means."""
        self.been_in_canada = False
        self.speaks = False
        """Whether it is work that is spoken of."""
        self.of_studies = False
        self.left_out: set[bool] = set()
        """Whether years in Canada, or abroad, may be of work and were not counted."""
        self.held: Decimal | None = None
        """Years of which the next piece may say what they were of."""
        self.waiting: list[tuple[Clause, Decimal, str | None]] = []
        """Years at some firm, of which the sentence has not said yet that they were of work."""
        self.earlier_in = -1
        """The sentence that tells of earlier years: "Before, I was a cashier for two years"."""
        self.earlier_abroad = False
        self.until_now: bool | None = None
        """Whether years that last until now were counted in Canada, or abroad."""
        self.counted: Clause | None = None
        """The piece whose years were counted last, or that took them back."""
        self.counted_whole: list[Clause] = []
        """Pieces that are told as parts of years that were counted."""

    def told(self) -> Worked:
        """All of it together."""
        called, sums = self.called, self.sums
        if called.known is not None:
            # Years beside a trade that was not understood: the sum of the others lacks them.
            sums.reckoned |= self.left_out
        called.settle(self.stands)
        if sums.reckoned:  # a sum that lacks some of its years is none
            for years_of, canadian in ((sums.canada, True), (sums.foreign, False)):
                if years_of is not None and canadian in sums.reckoned:
                    sums.doubt(years_of, canadian=canadian)
            sums.canada = None if True in sums.reckoned else sums.canada
            sums.foreign = None if False in sums.reckoned else sums.foreign
        found = Worked({**called.facts}, {**called.unsure})
        if sums.canada is not None:
            found.facts["work_canada_years"] = plain(in_months(sums.canada))
        if sums.foreign is not None:
            found.facts["work_foreign_years"] = plain(in_months(sums.foreign))
        found.unsure.update({k: v for k, v in sums.unsure.items() if k not in found.facts})
        return found

    def hear(self, at: int) -> None:
        """One piece more."""
        one = self.pieces[at]
        if one in self.counted_whole:
            self.before = one
            return
        goes_on = self.before is not None and self.before.sentence == one.sentence
        if uncounted.is_of_no_use(one):
            return
        if uncounted.says_of_it(one, self.before) and self.counted is self.before:
            self.sums.forget()
            self.before = self.counted = one
            return
        told_off = uncounted.is_of_a_part(one) or _AS_NO_WORKER.search(one.text) is not None
        corrected = corrects(self.pieces, at)
        if told_off and goes_on and _says_of_those(one):
            self.sums.take_back()
        if one.future and one.says("experience") and not one.asked:
            # "will have 3 yrs exp in April, now 2 yrs 7 months"
            self.before, self.speaks = one, True
        if _is_aside(one):
            return
        taught = studies.education(one)[0] is not None or studies.professional(one)
        piece = Piece(self.pieces, at, self.before, self.stands, corrected, taught)
        named = occupation(one, counted=_is_counted(piece)) if may_be_work(one) else None
        if self._is_of_studies(piece, named):
            self.before = one
            return
        if self.sums.canada and self.called.known is None and one.says("abroad"):
            named = None  # a post of back home, where that of the years in Canada was not read
        earlier_one = EARLIER.search(one.text) and self.called.known is not None
        if named is not None and not uncounted.is_of_a_part(one) and not earlier_one:
            self.called.take(named, piece, self.place, self.earlier_in)
        self._hear_years(piece, named is not None)

    def _is_of_studies(self, piece: Piece, named: Occupation | None) -> bool:
        """Whether a piece tells of studies alone, such as how long they took."""
        one = piece.one
        of_those = named is None and not piece.taught
        worked = bool(self.sums.latest or self.sums.unsure) and self.called.known is not None
        of_those = of_those and of_the_studies(
            one, self.before, of_studies=self.of_studies, worked=worked
        )
        if not one.within or piece.taught:
            self.of_studies = piece.taught or one.says("study-abroad")
        if one.within and self.of_studies and not one.says("experience", "works", "as"):
            self.spoken_of = next(iter(countries(one.words)), self.spoken_of)
            self.speaks = True
            return True  # "two masters (law + HR)", "degree in tourism (4 yrs)"
        return of_those  # "bachelor design, 4 yrs USP", "B.E (civil) 4 yrs from Chennai"

    def _hear_years(self, piece: Piece, is_named: bool) -> None:
        """The years that a piece tells of, and where they were; ``is_named``: it names the work."""
        one, at, pieces, before = piece.one, piece.at, self.pieces, self.before
        goes_on = piece.goes_on and self.speaks
        age = persons.age(one, self.today).get("age")
        known = self.stands.get("age")
        number = years(one, age if known in (None, age) else None)
        part = part_of(one, before) if number is None and self.sums.latest else None
        if part is not None and self.sums.breaks_down(part, in_canada(where(one), self.stands)):
            return
        number = none_at_all(one) if number is None else number
        if number is None and before is not None and self.sums.latest and not one.within:
            outer = next((two for two in reversed(pieces[:at]) if not two.within), before)
            number = more_of(one, outer)
        works = self._tells_of_work(piece, is_named)
        in_a_row = at in self.rows and (self.rows[at] or self.called.known is not None)
        here, unclear = self._where(piece, goes_on)
        if in_a_row and not works:
            works, here = True, here or strung.town(one)
        if strung.may_be_a_firm(pieces, at):
            self.left_out |= {in_canada(here, self.stands) is True}
        self._hear_of_earlier(piece, here)
        self.been_in_canada = self.been_in_canada or one.says("canada") or here == "canada"
        ahead = self.held if piece.goes_on else None
        self.held, self.before = None, one
        opened = before is not None and opens_with_years(before)
        if number is None and works and ahead is not None and (one.says("as") or opened):
            number = ahead  # "2 years with Accenture as data analyst"
            self.waiting = [told for told in self.waiting if told[0] is not before]
        if number is None:
            only_there = here is not None and only_a_place(one)
            # "en Guinée j'ai la licence et 2 ans comme", "back home, I was a driver, 7 years"
            kept = goes_on or ((piece.taught or works or one.past) and piece.goes_on)
            there = self.place if kept else None
            self.place = here if (works or only_there) and here else there
            self.speaks = works or (self.speaks and goes_on)
            return
        behind = piece.follows
        if here is None and self.place is None and behind is not None and is_named:
            here = place_behind(one, behind)
        if f" {RECKONED} " in one.text and behind is not None and not one.says("dwell"):
            works = works or piece.is_followed
        if (one.within and _FINISHED.search(pieces[at - 1].text)) or of_a_permit(one, behind):
            return
        if piece.goes_on and before is not None and uncounted.is_the_skilled_part(one):
            self._count_skilled(one, before, number)
            return
        further = goes_on or piece.corrected or (self.speaks and here is not None)
        if self._is_told_again(one, number):
            self.speaks = True
        elif self._is_of_work(piece, is_named, works=works, further=further, here=here):
            self.speaks = True
            self._count(piece, number, here, unclear=unclear)
        else:
            self._leave_out(piece, number, here)

    def _tells_of_work(self, piece: Piece, is_named: bool) -> bool:
        """Whether a piece says by itself, or by what was told before, that it is of work."""
        one, known = piece.one, self.called.known is not None
        by_itself = alone(one, self.pieces, piece.at) and self.stands.get("age") is not None
        return (
            (by_itself and known)  # "Professor of economics, PhD. 22 years."
            or is_named
            or one.says("experience", "works", "as")
            or bool(IN_A_FIELD.search(one.text))
            or (known and not self.sums.latest and at_work(one))
            or (" yrs full time " in one.text and one.says("pgwp", "open", "closed"))
            or (self.speaks and known and lasts_so_far(one))
        )

    def _where(self, piece: Piece, goes_on: bool) -> tuple[str | None, bool]:
        """Where a piece says that it was; and whether that "there" may be Canada or not."""
        one, before, here = piece.one, self.before, where(piece.one)
        if here == "there" and self.spoken_of not in (None, "CA") and goes_on:
            return "foreign", False
        if here == "there" and self.spoken_of == self.stands.get("there", "") and goes_on:
            return "canada", False  # "il est à Edmonton, soudeur, 5 ans là-bas"
        if here == "there" and before is not None and studied_in(before) == ["CA"]:
            # "Masters at the University of Ottawa. Financial analyst there"
            return "canada", False
        if here is None and goes_on_there(one, before, self.stands):
            return "canada", False
        if here is None and (behind_where := where_before(before, one)) is not None:
            return behind_where, False
        if here == "here" and "residence" not in self.stands:
            return meant(self.pieces, piece.at) or here, False
        if here == "there":
            unclear = self.been_in_canada and meant_there(self.pieces, piece.at) != "foreign"
            return (None if unclear else "foreign"), unclear
        return here, False

    def _hear_of_earlier(self, piece: Piece, here: str | None) -> None:
        """Which country is spoken of, and which sentence tells of earlier years."""
        one = piece.one
        earlier = self.spoken_of if piece.goes_on else None
        self.spoken_of = next(iter(countries(one.words)), earlier)
        if opens_earlier(one):
            # "2 ans de travail ici, avant j'étais prof": not here.
            self.earlier_in = one.sentence
            self.earlier_abroad = piece.goes_on and _told_of_here(piece.before)
        in_it = one.sentence == self.earlier_in and here == "foreign"
        self.earlier_abroad = self.earlier_abroad or in_it

    def _is_told_again(self, one: Clause, number: Decimal) -> bool:
        """Whether years are those that were counted already, or their sum."""
        if lengths.says_again(one) and self.sums.confirm(number, one.sentence):
            return True
        total = None if self.of_studies else totals.said(one.text)
        return total is not None and self.sums.are(total)

    def _is_of_work(
        self, piece: Piece, is_named: bool, *, works: bool, further: bool, here: str | None
    ) -> bool:
        """Whether the years of a piece are of work."""
        one, follows = piece.one, piece.follows
        worked_there = piece.is_followed and follows is not None and follows.says("works")
        if worked_there and _LIVED_WHERE.search(one.text) is not None:
            return True
        return lengths.never_there(one) or is_of_work(
            one,
            named=is_named,
            works=works,
            goes_on=further,
            here=here,
            known=self.stands.get("age"),
            today=self.today,
        )

    def _leave_out(self, piece: Piece, number: Decimal, here: str | None) -> None:
        """Years that are not known to be of work: what the next pieces may say of them."""
        one, follows, there = piece.one, piece.follows, here or self.place
        self.held = number if only_a_length(one) and not one.says("dwell") else None
        if at_a_firm(one):
            self.waiting.append((one, number, there))
        lived = one.says("live", "dwell") and follows is not None and follows.says("there")
        if lived and follows is not None and dwelt.may_be_of(follows, one):
            self.left_out.add(False)  # "je vis à Francfort depuis 3 ans, infirmière là-bas"
        canadian = in_canada(there, self.stands) is True
        if piece.at in self.rows:
            self.sums.reckoned.add(canadian)
        if may_be_of_work(one, taught=piece.taught):
            self.left_out.add(canadian)

    def _count(self, piece: Piece, number: Decimal, here: str | None, *, unclear: bool) -> None:
        """Years of work, unless what was told before, or is told next, has them."""
        one, at, sums, pieces = piece.one, piece.at, self.sums, self.pieces
        if piece.corrected:
            sums.forget()  # "4 anos... sorry 4 years"
        if sums.is_told_again(number, whole=_WHOLE.search(one.text) is not None):
            return
        if dwelt.before_it(pieces, at):
            if piece.follows is not None and dwelt.may_be_of(piece.follows, one):
                self.left_out.add(in_canada(here or self.place, self.stands) is True)
            return  # "j'habite Nairobi (Kenya) depuis 10 ans"
        self.counted_whole += dwelt.parts(pieces, at, number)
        untold = here is None and self.place is None
        if untold and (came_after(pieces, at) or was_abroad(pieces, at)):
            here = "foreign"
        if one.within and f" {RECKONED} " in one.text and sums.dates(number):
            return
        if restates(one, pieces[at - 1] if at else None):
            sums.restate(number, canadian=in_canada(here or self.place, self.stands) is True)
            return  # "since September 2024, so two years"
        may_be_here = not (here or self.place) and self.stands.get("residence") == "CA"
        if self.earlier_in == one.sentence and may_be_here:
            if not self.earlier_abroad:
                sums.doubt(number, canadian=True)
                return  # "Avant, caissier 2 ans", of somebody who lives in Canada now
            self.place = "foreign"
        if one.within and sums.breaks_down(number, in_canada(here or self.place, self.stands)):
            return
        if unclear:  # "had 11 months there", and Canada was spoken of: abroad or there?
            sums.doubt(number, canadian=True)
            return
        behind = piece.follows
        parted = behind is not None and (is_a_part(behind) or part_of(behind, one) is not None)
        if parted and not (here or self.place):
            self.place = "foreign"  # "6 years, of which 2 in Canada": the part says where
        self._add(one, number, here or self.place)
        self.place = None

    def _count_skilled(self, one: Clause, before: Clause, number: Decimal) -> None:
        """Years that alone count of those told right before: "5 years, only 1 of them skilled"."""
        self.speaks = True
        latest = self.sums.latest if self.counted is before else None
        if latest is not None and number <= latest[0]:
            self.sums.forget()
            self.sums.add(number, canadian=latest[1])
            self.counted = one
        else:
            self._add(one, number, where(before) or self.place)

    def _add(self, one: Clause, number: Decimal, there: str | None) -> None:
        """Years of work that nothing else has, with those at firms that waited for them."""
        canadian = in_canada(there, self.stands) is True
        if one.says("since") and self.until_now is canadian and self.sums.latest:
            # "nurse for 8 years, at this hospital for 5": the same years
            self.sums.take_back()
            self.sums.doubt(number, canadian=canadian)
            return
        # "Two years at Wipro, three at Accenture as test engineer": both are of work.
        waiting = [told for told in self.waiting if told[0].sentence == one.sentence]
        counted = self.sums.added
        for told_in, lasted_there, told_there in (*waiting, (one, number, there)):
            count(told_in, lasted_there, told_there, self.stands, self.sums)
        if self.sums.added > counted:
            self.counted = one
        self.waiting = []
        self.until_now = canadian if one.says("since") else self.until_now


def _is_aside(one: Clause) -> bool:
    """Whether a piece tells of no work that was done: what is asked, a student's, to come."""
    return bool(
        one.asked
        or _AS_NO_WORKER.search(one.text)
        or _WITH_ME.match(one.text)
        or (one.future and not one.says("since"))
    )


def _is_counted(piece: Piece) -> bool:
    """Whether the piece behind is nothing but how long it was."""
    follows = piece.follows
    if follows is None or not piece.is_followed:
        return False
    return " yrs " in follows.text and only_a_length(follows)


def _says_of_those(one: Clause) -> bool:
    """Whether a piece says something of the years right before it."""
    ways = (_OF_THOSE, _PART_TIME, _STUDENTS_HOURS)
    return one.within or any(way.search(one.text) for way in ways)


def _told_of_here(one: Clause | None) -> bool:
    """Whether years are told of where somebody is now."""
    return one is not None and one.says("here") and " yrs " in one.text
