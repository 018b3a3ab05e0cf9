"""Of a message: what tells of the couple, and where the partner is.

Whose piece is whose, the pieces know (``clauses``); here is what they say together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from conversations.hearing import kin, offers, persons, status
from conversations.hearing.clauses import Clause
from conversations.hearing.lengths import only_a_length
from conversations.hearing.lists import any_of, is_a_trade, says
from conversations.hearing.people import names_only
from conversations.hearing.where import countries, without_tests
from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold

Facts = dict[str, object]


_CITIZEN_OF = Pattern(
    "couples citizen-of",
    r" (?:<us>|[a-z]+<ese>)(?: \w+)? <citizen> | <citizen-of> (?!<canada>)"
    r"| <citizen> (?!<canadian>)[a-z]{2,}<demonym> ",
)
"""Somebody of another country."""
_CITIZEN = Pattern("couples citizen", r" ([a-z]+) <citizen> ")
_TO_GET = Pattern("couples to-get", r" <can> ")
"""A permit that is asked about, not held."""
_NOT_TOGETHER = Pattern(
    "couples not-together", r" <not> <living> <together> | <distance> | <split> "
)
_IN_A_PLACE = Pattern(
    "couples in-a-place", r"^ (?:<my> )?<spouse> (?:<is> )?(?:<stayed> )?(<in> .*)"
)
_WAITS = Pattern("couples waits", r" <waiting> ")
"""What is to come of whoever is somewhere today: "wife in India waiting for her permit"."""
_WE_LIVE = Pattern("couples we-live", r" <we> (?:\w+ ){0,1}?<live> ")
"""What is told of where both are, in the plural: "nous vivons à Lyon"."""
_LONGEST_NAME = 4
"""Words at most of a little word and a place."""
_LONGEST_PLACE = 7
"""The same with what may stand before: "actuellement tous les deux à Lomé"."""
_WE = Pattern("couples we", r"^ <we> ")
_COUPLE_IN = Pattern("couples we", r"^ (?:<an> )?(?:[a-z]+ )?<couple> <in> ([a-z ]+)")
"""What tells of both: "we live in", "Brazilian couple in São Paulo"."""
_FAMILY_IN = Pattern("couples family-in", r"^ (?:\w+ ){0,3}<kids>(?: <are>)? (<in> [a-z ]+)$")
"""Where those are who are named beside the partner: "wife and kids in Pune"."""
_WITH = Pattern("couples with", r"^ <with>(?: <my> <spouse>)* $")
"""What tells of both where one's own place is told before it: "in Douala with my husband"."""
_WITH_HER = Pattern("couples with-her", r"^ <with> <her>(?= )")
_WITH_ME_HERE = Pattern("couples with-her", r"^ (?:<here> <with> <me>|<with> <me> <here>) $")
_THERE_TOO = Pattern("couples with-her", r"^ (?:<us-two> )?<living-there> $")
_DWELLS = Pattern("couples with-her", r"^ (?:<both> )?<dwell> <in> ")
_AND_ME = Pattern("couples with-her", r"^ <me-too> $")
_A_COUPLE = Pattern("couples with-her", r" <couple> ")
"""What else tells where both are: "in Edmundston with her", "my husband and me live in Lomé"."""
_TOGETHER_IN = Pattern("couples together-in", r" <lived> <together> <in> ([a-z ]+)")
_HERE = Pattern("couples here", r" (?:<here>|<joined>)(?= )")
"""Where oneself is: "wife visitor here", "my wife joined me last year"."""
_IN_WHICH = Pattern(
    "couples in-which",
    r" (?:<works>|<is>(?: <a-word>)? <settled>)(?: [a-z]+){0,7}? <in> ([a-z ]+)",
)
"""A place at which somebody works, or is at home: "he is PR in Mississauga"."""
_WENT = Pattern("couples in-which", r" (?:<went>(?: <ahead>)?) <to> ([a-z ]+)")
_REMOTE = Pattern("couples in-which", r" <remote> ")
_JOINS_ME = Pattern("couples joins-me", r"^ <me> <joins>(?= )")
_ACROSS = 2
"""Words on each side of a cut that may say together that somebody comes."""
_I_AM = Pattern("couples i-am", r" <im> ")
_TESTLESS = Pattern(
    "couples testless",
    r" <spouse> (?:<has> )?<no> (?:\w+ )?(?:ielts|celpip|pte|tef|tcf|<test>) ",
)
"""A spouse without a test, which is no lack of a spouse: "husband no test"."""
_OF_A_THING = Pattern(
    "couples of-a-thing",
    r" <canadian> (?:(?!<person> )[a-z]+ ){0,2}?<experience>(?= )| <experience> <canadian>(?= )",
)
"""What is Canadian without anybody being so: "my wife's Canadian experience"."""
_WORKS_IN = Pattern("couples works-in", r" <works> <in> ([a-z]+(?: [a-z]+){0,2}?)(?: <with> | $)")
_WITH_ME = Pattern("couples works-in", r" <with> <me>(?: <here>)? ")
_PLACE = r"([^.,;:!?()\n]{3,60})"
_WE_LIVE = Pattern(
    "couples we-live",
    rf"(?<!<if> )\b(?:<we-live>) (?={_PLACE})|"
    r"\b(?:<i-live>) (?=([^.,;:!?()\n]{3,40}?) <with> (?:<my> )?<spouse>\b)",
)
"""Where both are: "nous habitons Nantes", "living in Doha with my wife"; of oneself alone it says
"I live"."""


@dataclass(frozen=True, slots=True)
class Abode:
    """Where the partner is, as far as it bears on where they worked."""

    permit: Facts = field(default_factory=dict)
    stands: Facts = field(default_factory=dict)


def lives(partners: Sequence[Clause], in_canada: bool, today: date) -> Abode:
    """The partner's permit, and where years of theirs with no place were: whoever holds one worked
    in Canada, and of whose spouse is there it is not certain."""
    permit: Facts = {}
    spoken_of: int | None = None
    for one in partners:
        goes_on = spoken_of == one.sentence
        told = {} if _TO_GET.search(one.text) else status.permit(one, today, goes_on=goes_on)
        if "current_permit" in told and not permit:
            permit, spoken_of = told, one.sentence
        elif goes_on and "current_permit" not in told:  # "on a closed permit, it's until Feb 2029"
            permit = told | permit
    held: Facts = {name: permit[name] for name in ("current_permit",) if name in permit}
    where = next(filter(None, map(status.residence, partners)), None)
    where = where or next(filter(None, map(_there, partners)), None)
    if held:
        return Abode(permit, {"residence": "CA", "in_canada": True, **held})
    if where is not None:
        stands: Facts = {"residence": where, "in_canada": where == "CA"}
        return Abode({}, stands | ({"there": "CA"} if where == "CA" and not in_canada else {}))
    # "She works as HR officer, 7 years", of somebody in Canada: where, nobody says.
    return Abode({}, {"in_canada": True} if in_canada else {})


def between(pieces: Sequence[Clause]) -> list[Clause]:
    """The pieces, of which those between two that are surely the partner's are the partner's, too:
    "husband 35, software engineer 6 years, his IELTS 7 each"."""
    found = list(pieces)
    for at, one in enumerate(found):
        if one.who != "partner" or one.sure_of_who:
            continue
        behind = next(
            (two for two in found[at + 1 :] if two.who != "partner" or two.sure_of_who), None
        )
        if behind is not None and _introduces(behind, one, found):
            found[at] = replace(one, sure_of_who=True)
            continue
        if behind is None or behind.who != "partner" or behind.sentence != one.sentence:
            continue
        of_the_trade = only_a_length(behind) and found[at + 1] is behind
        of_the_trade = of_the_trade and any(map(is_a_trade, one.words))
        if behind.words[0] in listed("words-told-pronoun") or of_the_trade:
            found[at] = replace(one, sure_of_who=True)
    return found


def _introduces(behind: Clause, one: Clause, pieces: Sequence[Clause]) -> bool:
    """Whether the sentence behind one that began with the partner begins to tell of oneself:
    "Husband 34, electrician, 10 years. I'm 30"."""
    first = next(two for two in pieces if two.sentence == one.sentence)
    if first.who != "partner" or behind.sentence == one.sentence:
        return False
    if behind.who == "partner":  # "Husband 30, teacher. He comes with me. Me 29"
        behind = _oneself_at_last(pieces, one) or behind
    elif behind.sentence != one.sentence + 1:
        return False
    return _I_AM.match(behind.text) is not None and any(
        word[0].isdecimal() or any_of(word, "trade", "degree-short") for word in behind.words[:5]
    )


def _oneself_at_last(pieces: Sequence[Clause], one: Clause) -> Clause | None:
    """The first piece of oneself, where nothing is told of oneself before a piece of the
    partner's."""
    own = next((two for two in pieces if two.who == "self" and _tells(two)), None)
    return own if own is not None and own.sentence > one.sentence else None


def _tells(one: Clause) -> bool:
    return any(
        word[0].isdecimal() or any_of(word, "trade", "any-trade", "degree-short")
        for word in one.words
    )


def ages(pieces: Sequence[Clause], own: Facts, partner: Facts) -> None:
    """ "32/30" of a couple: oneself first."""
    a_couple = partner or own.get("marital_status") in ("married", "common_law")
    for one in pieces:
        both = re.fullmatch(r"(\d\d)/(\d\d)", " ".join(one.words))
        if both and a_couple and not {"age", "birth_date", "birth_year"} & own.keys():
            own["age"], partner["age"] = int(both[1]), int(both[2])


def _apart(one: Clause) -> bool:
    return one.who != "other" and _NOT_TOGETHER.search(one.text) is not None


def own_spouse(one: Clause) -> bool:
    """Whether a piece names one's own spouse: "my wife", but not "my brother's wife"."""
    spouses = listed("words-told-spouse")
    if one.says("none") and not _TESTLESS.search(one.text):
        return False
    if one.who == "partner":
        return not spouses.isdisjoint(one.words)
    if kin.names_a_spouse(one):
        return True
    first = one.words[1:2] if one.words[0] in listed("words-told-my") else one.words[:1]
    return one.who == "other" and not spouses.isdisjoint(first)


def _there(one: Clause) -> str | None:
    """Where the partner is said to be with no verb: "my husband in Oman, 31"."""
    said = _IN_A_PLACE.match(one.text)
    if said is None or one.past or one.asked or (one.future and not _WAITS.search(one.text)):
        return None
    return next(iter(countries(without_tests(said[1].split()[:_LONGEST_NAME]))), None)


def _family_in(one: Clause, behind: Clause | None) -> str | None:
    """Where the children beside the partner are, and nothing else is told: "wife and kids in
    Pune"."""
    if behind is None or behind.sentence != one.sentence or not behind.real or behind.asked:
        return None
    said = _FAMILY_IN.search(behind.text)
    found = countries(said[1].split()) if said is not None and behind.who != "other" else []
    return found[0] if len(found) == 1 else None


def _settled_in(one: Clause) -> str | None:
    """Where the partner works today, or is a citizen: "husband is working in Toronto"."""
    said = _IN_WHICH.search(one.text)
    if said is None or not one.real or one.asked or one.says("not", "offer", "wants"):
        return None
    if _REMOTE.search(one.text):
        return None
    found = countries(["in", *said[1].split()])
    return found[0] if len(found) == 1 else None


def _together_in(pieces: Sequence[Clause], own: object) -> str | None:
    """Where both are, as is told by "we", by "with my wife" behind one's ``own`` place, or by the
    partner's being "here"."""
    for at, one in enumerate(pieces):
        where = status.residence(one)
        if (not one.real and where is None) or one.asked or one.who == "other":
            continue
        before = pieces[at - 1] if at and pieces[at - 1].sentence == one.sentence else None
        ours = _WE.search(one.text) or (
            before is not None
            and before.who == "self"
            and one.who == "self"
            and (before.both or _WE.search(before.text))
        )
        if where is not None and where == own and ours:
            return where
        for way in (_COUPLE_IN, _TOGETHER_IN):
            if (said := way.search(one.text)) and own in countries(["in", *said[1].split()]):
                return str(own)
        behind = [two for two in pieces[at + 1 : at + 3] if two.sentence == one.sentence]
        alone = any(two.who == "partner" and names_only(two.words) for two in behind)
        there = own if isinstance(own, str) and _THERE_TOO.fullmatch(one.text) else where
        if alone and there is not None and there == own and _WITH.search(behind[0].text):
            return there
        if there is not None and there == own and _beside_whom(pieces, at, behind):
            return there
        if one.who == "partner" and isinstance(own, str):
            if behind and _WITH_ME_HERE.fullmatch(behind[0].text) and one.real:
                return own  # "wife 38, with me here"
            if _WITH_ME.match(one.text) and one.real and status.kind(one) is not None:
                return own  # "wife with me on an open permit"
            so_far = one.says("not", "wants") or countries(one.words)
            if _HERE.search(one.text) and not so_far:
                return own
            family = names_only(one.words) and behind and behind[0].says("child", "little-one")
            if family and _HERE.search(behind[0].text) and behind[0].real:
                return own  # "wife and the two girls are here"
    return None


def _beside_whom(pieces: Sequence[Clause], at: int, behind: Sequence[Clause]) -> bool:
    """Whether where somebody lives is told of the partner as well: "with her", "my husband and me
    live in Rotterdam", "a couple from Pune, living there"."""
    one = pieces[at]
    if behind and _WITH_HER.search(behind[0].text):
        return True
    before = [two for two in pieces[:at] if two.sentence == one.sentence and not two.within]
    if before and _THERE_TOO.fullmatch(one.text) and _A_COUPLE.search(before[-1].text):
        return True
    joined = len(before) > 1 and before[-2].who == "partner"
    return (
        joined
        and _AND_ME.fullmatch(before[-1].text) is not None
        and _DWELLS.match(one.text) is not None
    )


def _both_there(pieces: Sequence[Clause]) -> str | None:
    """Where it is said that both are: "on vit à Dubaï tous les deux"."""
    for one in pieces:
        if not one.real or one.asked or one.who == "other":
            continue
        told_of_both = one.both or _WE_LIVE.search(one.text) is not None
        if told_of_both and (where := status.residence(one)) is not None:
            return where
    return None


def _with_the_next(one: Clause, behind: Clause | None) -> str:
    """A piece with the word behind it: "a Canadian | employer"."""
    goes_on = behind is not None and behind.sentence == one.sentence
    return f"{one.text}{behind.words[0]} " if behind is not None and goes_on else one.text


def _gone_to_canada(pieces: Sequence[Clause]) -> bool:
    """Whether the partner, who holds a permit, went there: "João went to Vancouver in Feb"."""
    for one in pieces:
        said = _WENT.search(one.text) if one.who == "partner" and not one.future else None
        if said is not None and "CA" in countries(["in", *said[1].split()[:_LONGEST_NAME]]):
            return True
    return False


def we_live(message: str, residence: object) -> bool:
    """Whether it is of a couple that a message says where they live, which is the ``residence`` of
    who writes."""
    if residence is None:
        return False
    for said in _WE_LIVE.finditer(fold(message)):
        words = ["in", *next(filter(None, said.groups())).split()[:_LONGEST_PLACE]]
        if residence in countries(words):
            return True
    return False


def _at_work_beside_me(pieces: Sequence[Clause]) -> str | None:
    """Where the partner is said to work beside oneself: "wife works in Seattle with me"."""
    for at, one in enumerate(pieces):
        said = _WORKS_IN.search(one.text) if one.who == "partner" else None
        if said is None or not one.real or one.asked:
            continue
        behind = pieces[at + 1] if at + 1 < len(pieces) else None
        goes_on = behind is not None and behind.sentence == one.sentence
        if _WITH_ME.search(one.text) or (
            goes_on and behind is not None and _WITH_ME.fullmatch(behind.text)
        ):
            found = countries(["in", *said[1].split()])
            return found[0] if len(found) == 1 else None
    return None


def _of_another_country(one: Clause) -> bool:
    """Whether a citizen is said to be one of another country: "husband Italian citizen"."""
    said = _CITIZEN.search(one.text)
    return said is not None and any(code != "CA" for code in countries([said[1]]))


def of_partner(
    pieces: Sequence[Clause], told: Facts, facts: Facts, message: str, *, known: bool = False
) -> None:
    """Adds to what is ``told`` of the partner in a ``message`` whether they come and where they
    are; a partner of whom nothing makes a spouse is left out of the ``facts``, unless it is
    ``known`` that there is one."""
    decided = False
    """Whether it is told for good: where somebody stayed says nothing of the time to come."""
    for at, one in enumerate(pieces):
        if one.who != "partner":
            continue
        comes = persons.accompanying(one)
        behind = pieces[at + 1] if at + 1 < len(pieces) else None
        if names_only(one.words) and behind is not None and behind.sentence == one.sentence:
            # "Husband and two kids coming".
            family = behind.who in ("self", "child") and behind.says("child", "little-one")
            comes = persons.accompanying(behind) if family and comes is None else comes
        if comes is None and behind is not None and behind.sentence == one.sentence:
            # "Ma femme vient avec moi" is cut before "avec".
            text = " ".join((*one.words[-_ACROSS:], *behind.words[:_ACROSS]))
            across = says(f" {text} ", "comes")
            across = across and not (behind.says("not") or says(f" {text} ", "stays"))
            across = across or (names_only(one.words) and bool(_JOINS_ME.match(behind.text)))
            comes = True if across and not one.asked and not one.says("not") else None
        if comes is not None and (comes or not told.get("accompanying")) and not decided:
            told["accompanying"] = comes  # "he stayed in Algiers ... he would come with me"
            decided = comes or not countries(one.words)
        elsewhere = _CITIZEN_OF.search(one.text) or _of_another_country(one)
        of_a_person = _OF_A_THING.sub(" ", _with_the_next(one, behind))
        canadian = says(of_a_person, "canadian") or one.says("settled")
        citizen = canadian and not (one.says("not") or elsewhere)
        if citizen and one.real and not one.asked:
            told["canadian"] = True
        where = status.residence(one) or _there(one) or _settled_in(one)
        if where is None and names_only(one.words):
            where = _family_in(one, behind)
        if where is not None:
            told["residence"] = where
        for name, found in (("job_offer", offers.offer(one)), ("lmia", offers.lmia(one))):
            if found:
                told[name] = True
    if told.get("lmia") is True:
        told.setdefault("job_offer", True)
    if "current_permit" in told and _gone_to_canada(pieces):
        told.setdefault("residence", "CA")
    if "residence" not in told and (where := _both_there(pieces)) is not None:
        told["residence"] = where
    if kin.settled(pieces):
        told["sibling"] = True
    if (where := _at_work_beside_me(pieces)) is not None:
        told.setdefault("residence", where)
        facts.setdefault("residence", where)
    if any(one.says("all-come") and one.who in ("self", "partner") for one in pieces):
        told.setdefault("accompanying", True)
    status_told = facts.get("marital_status")
    coupled = told or status_told in ("married", "common_law")
    away = "current_permit" in told and facts.get("residence") != "CA"
    if coupled and "residence" not in told and not away:
        where = _together_in(pieces, facts.get("residence"))
        told |= {"residence": where} if where is not None else {}
    if (
        coupled
        and "residence" not in told
        and not away
        and we_live(message, facts.get("residence"))
    ):
        told["residence"] = facts["residence"]
    if status_told not in ("married", "separated") and any(map(_apart, pieces)):
        return  # "my partner, but we don't live together"
    married = known or status_told in ("married", "common_law")
    if not married and told == {"accompanying": True}:
        return  # "she is coming", of nobody knows whom
    if status_told == "separated" and told.keys() <= {"accompanying", "residence", "canadian"}:
        return  # "lui est resté à Québec", of whom one is separated
    courting = not known and all(
        listed("words-told-spouse-like").isdisjoint(one.words)
        for one in pieces
        if one.who == "partner"
    )
    if courting and status_told not in ("married", "common_law", "separated"):
        return  # a girlfriend with whom nobody said to live
    if told and status_told not in ("single", "divorced", "widowed"):
        facts["partner"] = told
