"""Of a message: where somebody lives and wants to live, permits, nomination, offer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from conversations.hearing import scores, stays, whereabouts
from conversations.hearing.clauses import Clause
from conversations.hearing.lists import any_of
from conversations.hearing.where import countries, is_from, province
from conversations.interview.reading.days import read_date, read_month
from conversations.voice.patterns import Pattern
from conversations.voice.wording import FALLBACK, wording

Facts = dict[str, object]

_PERMITS = ("pgwp", "open", "closed", "study", "visitor")
_UNTIL = Pattern("status until", r" <till>(?: <on>)*(?= ([^,]+?) $)")
_WILL_END = Pattern("status will-end", r" <will> <end> ")
"""A permit that is held, though its end is to come: "will expire in June"."""
_DATED = Pattern(
    "status dated",
    r" <pgwp> ((?:\d{1,2} )?[a-z]{3,9} (?:\d{1,2} )?20\d\d|20\d\d[-/]\d\d?(?:[-/]\d\d?)?"
    r"|(?:\d\d?/)?\d\d?/20\d\d) $",
)
"""An end with no word for it: "PGWP Dec 2027"."""
_APPLIED = Pattern(
    "status applied", r" <appl>(?: \w+){0,3} <permit> | <permit>(?: \w+){0,2} <applied> "
)
_NOT_YET_THERE = Pattern("status not-yet-there", r" <approved>(?: \w+){0,2} <for> ")
"""A permit with which somebody has not come yet."""
_WAITED_FOR = Pattern("status waited-for", r" <wait>(?: <for>)? <pgwp>(?= )")
"""A permit that is not there yet: "apply now or wait pgwp"."""
_PERMIT_OVER = Pattern("status permit-over", r" <arrived>(?: \w+){0,6} <on> | <ended> ")
"""A permit by which somebody came, or that has ended."""
_CAME_ON = Pattern("status permit-over", r" <arrived>(?: \w+){0,6} <on> ")
_REMOTELY_FROM = Pattern(
    "status remotely-from",
    r" <remote> (?:<from> |<for> (?:[a-z]+ ){1,5}?<only-from> )([a-z ]+)",
)
_MOVED_TO = Pattern("status moved-to", r" <moved> <from> (?:[a-z]+ ){1,3}?<to> ([a-z ]+)")
_MOVED_AGO = Pattern(
    "status moved-to", r"^ (?:<we> )?<moved> <to> ([a-z]+(?: [a-z]+){0,2}) \d[\d.]* yrs <ago> "
)
_LIVED_SO_FAR = Pattern(
    "status lived-so-far",
    r" <have> <lived> <in> ([a-z ]+?) (?:<for>|<since>) (?:\w+ )?[\d.]+ yrs $",
)
"""Where somebody has lived until today: "I've lived in Nairobi for 10 years"."""
_OTHERS_LIVE = Pattern("status residence-2", r"^ (?:<and> )?<theirs> <are-in>(?= )")
"""Where those of somebody are: "her sister is in Regina, mine live in Lima"."""
_ON_A_VISIT = Pattern("status on-a-visit", r" <visit>(?= )")
"""Where somebody is and does not live: "I'm in Tunisia for two weeks on vacation"."""
_STUDENT_HERE = Pattern("status student-here", r" <im> (?:\w+ )?<student> <in> ")
_FEW = 4
"""Words at most between a nationality and a place, and pieces between a place and what wants it."""
_SOMEBODY = Pattern("status somebody", r"<student>")
_GREETS = Pattern("status greets", r"^ <greetings>(?: \w+)? <from> (.*)$")
_BOTH_IN = Pattern(
    "status both-in",
    r"^ (?:<we> )?(?:<are> )?<both>(?: <s-word>)?(?: <of-us>)?(?: <live>)* <in> ([a-z ]+) $",
)
_NOW_IN = Pattern(
    "status now-in", r"^ (?:<and> )?<now>(?: \d[\d.]*(?: yrs)?)?(?: <in>)? ([a-z ]+) $"
)
"""Where somebody is, with no word for living: "Greetings from Addis", "both in Kumasi"."""
_FROM_AND_IN = Pattern(
    "status from-and-in",
    r" <from> (?P<from>(?:[a-z]+ ){1,3}?)(?:<and> )?(?:<now> )?<working> <in> (?P<in>[a-z ]+)",
)
"""Where somebody works, behind where they are from: "a pharmacist from Egypt working in Riyadh"."""
_WITH_A_VISA = Pattern(
    "status with-a-visa", r"^ (?:<now> )?<in> ([a-z ]+?) <on> (?:[a-z0-9]+ ){0,4}?<visa>(?= )"
)
"""A place with the permit by which somebody is there: "in London UK on a skilled worker visa"."""
_HERE = Pattern("status here", r"^ (?:<hello> )?([a-z ]+) <here> $")
_WORKING = Pattern("status working", r"<working>")
_THERE = Pattern("status there", r"<in>")
_NOT_QUEBEC = Pattern(
    "status not-quebec",
    r" <dont> (?:\w+ ){0,4}<quebec> (?!$)| <dont-2> (?:\w+ ){0,4}<quebec-2> $| <veux> <pas> (?:\w+"
    r" ){0,4}<quebec-2> ",
)
_BUT_NOT_QUEBEC = Pattern("status not-quebec", r",? (?:<and> )?<not> <quebec> $")
"""What says again of a province that it is not Quebec: "in Ontario, not Quebec"."""
_IN_QUEBEC = Pattern("status in-quebec", r" <quebec>(?= )")
_OUT_OF = Pattern("status in-quebec", r" <out-of>(?= )")
"""What is wanted of Quebec is to leave it: "I want to move out of Montreal"."""
_OUTSIDE = Pattern("status outside", r" <outside>(?: <the>)? <quebec>(?= )")
_NO_WISH = Pattern(
    "status outside", r" (?:<states>|<who>)(?= )|^ <outside>(?: <the>)? <quebec> <no> $"
)
"""What is told of places outside Quebec, and wished of none: "hors Québec je connais personne"."""
_NOT_THERE = Pattern("status not-there", r" <not> (?:\w+ ){0,2}<looking> ")
"""A place that is not wanted: "not looking at Ontario"."""
_ONLY_THERE = Pattern("status only-there", r"^ ([a-z. ]+?) <only> $")
_OF_TWO = Pattern("status of-two", r" <or> (?:<the> )?<province>(?= )")
"""One of two provinces, which is none yet: "le Yukon ou l'Alberta"."""
_WANTS_A_PLACE = Pattern(
    "status wants-a-place", r" (?:<i-word> )?<want>(?: <only>)? ([a-z. ]+?)(?: <only-2>)? "
)
_WANTED_THERE = Pattern(
    "status wanted-there",
    r" <it-is> <there>(?: <that>)?(?: <i-word>)* <want>(?= )"
    r"|(?: <i-word>) <want>(?: [a-z]+)? <over-there> $| <want> <y> <live>(?= )",
)
_CLOSED_OTHERWISE = Pattern("status closed-otherwise", r" <closed> (?:<all>|<in> \d) ")
"""What is closed and no permit: a loan, a business."""
_PERHAPS = Pattern("status perhaps", r" <maybe> ")
"""A place that is only thought of."""
_PERMIT_SAID = Pattern("status permit", r" <had> ")
_OF_A_SPOUSE = Pattern("status permit", r" <husband> <s-word> ")
_HERS = Pattern("status permit", r"(?<! <with>) <her> ")
"""Whose a permit is, unless it is told of them: "with her" says of none."""
_FOR_A_PERMIT = Pattern(
    "status for-a-permit",
    r" (?:<visa> )+<file>(?= )| <for> (?:<whose> )?(?:\w+ )?<visa>(?= )",
)
"""What a test was taken for, and nothing that somebody holds: "PTE Academic for her study visa"."""
_PERMIT_2_SAID = Pattern("status permit-2", r" <permit> ")
_RESIDENCE_SAID = Pattern("status residence", r" <im> \d\d <in> ")
_ME_IN = Pattern("status residence-2", r"^ <me> <in> ")
_CHILD_LIVES = Pattern("status child-lives", r" <kids>(?: \w+){0,3} <live> ")
"""Where the children are: "1 son stays in India"."""
_BACK_THEN = Pattern("status back-then", r" (?:yrs|<kids>)(?: \w+){0,3} <back> ")
"""What was back there, or who is: "3 yrs back in Lagos", "1 child back in Kerala"."""
_RESIDENCE_2_SAID = Pattern(
    "status residence-2", r" (?:<live>|<im>(?! <an> )|<me>(?= <in>))(?: <is>)* <in-2> (.*)"
)
_RESIDENCE_3_SAID = Pattern(
    "status residence-3", r" (?:<live>|<im> \d\d)(?: <now>)? (?:<in> )?(.*)"
)


def permit(clause: Clause, today: date, *, goes_on: bool = False) -> Facts:
    """A permit held now, and its end. Where the sentence ``goes_on`` about one, "valid until" is
    of that."""
    to_come = clause.future and not (_WILL_END.search(clause.text) and not clause.supposed)
    if clause.past or to_come or clause.says("not") or _APPLIED.search(clause.text):
        return {}
    if clause.asked or _NOT_YET_THERE.search(clause.text) or _PERMIT_OVER.search(clause.text):
        return {}
    if stays.been(clause) or stays.could(clause):
        return {}
    if _PERMIT_SAID.search(clause.text) or _WAITED_FOR.search(clause.text):
        return {}
    if (clause.who != "partner" or clause.both) and _HERS.search(clause.text):
        return {}
    if clause.who != "partner" and _OF_A_SPOUSE.search(clause.text):
        return {}
    text = clause.text
    if _FOR_A_PERMIT.search(text) and scores.named_test(text) is not None:
        return {}
    kind = next((one for one in _PERMITS if clause.says(one)), None)
    if kind == "closed" and _CLOSED_OTHERWISE.search(text):
        return {}
    if kind is None and _STUDENT_HERE.search(text) and countries(clause.words) == ["CA"]:
        kind = "study"  # "I am an international student in Halifax"
    studies_end = any(any_of(word, "degree-short") for word in clause.words)
    goes_on = goes_on and clause.says("valid") and not studies_end
    if kind is None and not goes_on and not _PERMIT_2_SAID.search(text):
        return {}
    facts: Facts = {} if kind is None else {"current_permit": kind}
    for until in (*_UNTIL.finditer(text), *_DATED.finditer(text)):
        facts |= ends(until[1], today)
        if "permit_end" not in facts and _year_past(until[1], today):
            return {}  # "closed permit, ended in 2021"
    return facts


def _year_past(said: str, today: date) -> bool:
    """Whether an end names a year that is over."""
    years = [int(word) for word in said.split() if re.fullmatch(r"20\d\d", word)]
    return len(years) == 1 and years[0] < today.year


def came_by(clause: Clause) -> str | None:
    """The kind of permit by which somebody came to Canada."""
    if clause.future or clause.asked or clause.says("not") or not _CAME_ON.search(clause.text):
        return None
    return kind(clause)


def kind(clause: Clause) -> str | None:
    """The kind of permit that a piece names."""
    return next((one for one in _PERMITS if clause.says(one)), None)


def ends(said: str, today: date) -> Facts:
    """A month or a day to come."""
    words = said.split()
    for length in range(min(4, len(words)), 0, -1):
        part = " ".join(words[:length])
        for read in (
            read_date(part, wording(FALLBACK), today),
            read_month(part, wording(FALLBACK), today),
        ):
            if isinstance(read, str) and read[:7] >= today.isoformat()[:7]:
                return {"permit_end": read}
    return {}


def ends_within(clause: Clause, today: date) -> Facts:
    """The end that a piece in brackets names: "(till 30 Sept 2027)"."""
    for begin in range(len(clause.words)):
        if found := ends(" ".join(clause.words[begin:]), today):
            return found
    return {}


def residence(clause: Clause) -> str | None:
    """Where somebody lives, where it is said."""
    if (moved := _MOVED_AGO.search(clause.text)) is not None and not clause.future:
        found = countries(["in", *moved[1].split()])
        return found[0] if len(found) == 1 and not clause.says("study-abroad") else None
    if (so_far := _LIVED_SO_FAR.search(clause.text)) and not clause.says("wants", "study-abroad"):
        found = countries(["in", *so_far[1].split()])
        return found[0] if len(found) == 1 else None
    if clause.past or clause.future or clause.says("wants"):
        return None
    if _OTHERS_LIVE.match(clause.text) or _ON_A_VISIT.search(clause.text):
        return None
    if (abroad := _elsewhere(clause)) is not None:
        return abroad
    for way in (_GREETS, _BOTH_IN, _NOW_IN, _HERE):
        bare = way.search(clause.text)
        found = countries(f"in {bare[1]}".split()) if bare else []
        if bare and way is _HERE and (clause.asked or not _only_a_place(clause.words[:-1])):
            continue  # "Ghanaian here", "Kerala nurse here", "anyone from Kabul here?"
        if bare and way is _HERE and clause.says("nominee"):
            continue  # "Alberta nominee here"
        if bare and len(found) == 1 and len(bare[1].split()) <= _FEW:
            return found[0]
    if (today := whereabouts.now(clause)) is not None:
        return today
    there = _RESIDENCE_SAID.search(clause.text) or _ME_IN.search(clause.text)
    if not clause.says("live", "inhabits") and not there:
        return None
    if clause.says("study-abroad") or _CHILD_LIVES.search(clause.text):
        return None
    if _BACK_THEN.search(clause.text):
        return None
    match = _RESIDENCE_2_SAID.search(clause.text)
    found = countries(f"in {match[1]}".split()) if match else []
    if not found:
        bare = _RESIDENCE_3_SAID.search(clause.text)
        found = countries(f"in {bare[1]}".split()) if bare else []
    if not found and clause.says("inhabits"):
        found = countries(("in", *clause.words))
    return found[0] if found else None


def _only_a_place(words: tuple[str, ...]) -> bool:
    somebody = any(any_of(word, "trade", "any-trade", "field", "other") for word in words)
    return not somebody and "from" not in words and not is_from(words[-1])


def _elsewhere(clause: Clause) -> str | None:
    """Where somebody is who works from there for another country, or who is told by where they
    are from and where they are: "remotely from Jamaica", "Sudanese in KSA"."""
    moved = _MOVED_TO.search(clause.text)
    if moved is not None and (found := countries(f"in {moved[1]}".split())):
        return found[0]
    remote = _REMOTELY_FROM.search(clause.text)
    if remote is not None:
        return next(iter(countries(f"in {remote[1]}".split())), None)
    if clause.says("married-to"):
        return None  # "Tunisienne mariée à un Français"
    if (placed := _placed(clause)) is not None:
        return placed
    for at, word in enumerate(clause.words[:-2]):
        behind = clause.words[at + 1 :]
        named = countries([word]) or countries(clause.words[max(0, at - 1) : at + 1])
        if not is_from(word) or not named:
            continue
        begin = next(
            (index for index, two in enumerate(behind[:_FEW]) if _THERE.fullmatch(two)), None
        )
        if begin is None or (begin and not _of_somebody(clause, behind[:begin])):
            continue
        behind = behind[begin:]
        found = countries(behind)
        if found and (found[0] != named[0] or not begin):
            return found[0]
    return None


def _placed(clause: Clause) -> str | None:
    """Where somebody works who tells where they are from, or is with a visa."""
    if not clause.real or clause.asked or clause.says("offer", "wants", "study-abroad"):
        return None
    said = _FROM_AND_IN.search(clause.text)
    if said is not None and countries(["in", *said["from"].split()]):
        return next(iter(countries(["in", *said["in"].split()])), None)
    visa = _WITH_A_VISA.match(clause.text)
    return next(iter(countries(["in", *visa[1].split()])), None) if visa else None


def _of_somebody(clause: Clause, between: tuple[str, ...]) -> bool:
    """Whether the words between a nationality and a place only say who somebody is: "Nepali student
    in Sydney", "Zimbabwean care worker in UK"."""
    if clause.says("experience", "not-counted", "offer", "wants"):
        return False
    if _WORKING.fullmatch(between[-1]) and clause.real:
        return True  # "Zimbabwean working in Windhoek for 5 years"
    if " yrs " in clause.text:
        return False
    known = ("trade", "any-trade", "field", "self", "coupled")
    return any_of(between[-1], *known) or bool(_SOMEBODY.fullmatch(between[-1]))


def wanted_there(pieces: Sequence[Clause]) -> str | None:
    """The province named right before words that want to go there: "my sister is in Winnipeg,
    that's where I want to go"."""
    for at, one in enumerate(pieces):
        before = pieces[at - 1] if at and pieces[at - 1].sentence == one.sentence else None
        text = one.text if before is None else f"{before.text}{one.text[1:]}"
        if one.who != "self" or one.asked or one.says("not") or not _WANTED_THERE.search(text):
            continue
        named = (province(two.text) for two in reversed(pieces[max(0, at - _FEW) : at]))
        return next(filter(None, named), None)
    return None


def destination(clause: Clause) -> str | None:
    """Where in Canada somebody wants to live."""
    but = _BUT_NOT_QUEBEC.search(clause.text)
    if but is not None and clause.says("wants") and not clause.supposed:
        named = province(f"{clause.text[: but.start()]} ")
        if named is not None:
            return named
    if clause.says("anywhere") or _NOT_QUEBEC.search(clause.text):
        return "not_QC"
    if _NOT_THERE.search(clause.text):
        return None
    if clause.says("wants"):
        # "Maybe move to Winnipeg if PNP is better" is no wish yet.
        of_two = _PERHAPS.search(clause.text) or _OF_TWO.search(clause.text)
        if clause.supposed or of_two:
            return None
        named, quebec = province(clause.text), _quebec(clause)
        if named and quebec == "QC":
            return None  # "Ontario or Quebec": which of them decides on the programs
        return named or quebec
    if (only := _ONLY_THERE.fullmatch(clause.text)) is not None:
        return province(f" {only[1]} ")
    wished = _WANTS_A_PLACE.fullmatch(clause.text)
    if wished is None or clause.says("test-name"):
        return None  # "I'd prefer to sit CELPIP in Toronto"
    if _OF_TWO.search(clause.text):
        return None
    return province(f" {wished[1]} ")


def only_told_of(one: Clause, pieces: Sequence[Clause]) -> bool:
    """Whether something is told, or asked, of what is outside Quebec, and nobody wishes to go
    there."""
    if _OUTSIDE.search(one.text) is None:
        return False
    same = [two for two in pieces if two.sentence == one.sentence]
    if any(two.says("wants") for two in same):
        return False
    return any(two.asked or _NO_WISH.search(two.text) for two in same)


def _quebec(clause: Clause) -> str | None:
    """Quebec, which closes the federal programs: wanted, not only asked about, or not wanted."""
    if clause.asked or _OUT_OF.search(clause.text) or not _IN_QUEBEC.search(clause.text):
        return None
    return "not_QC" if clause.says("not") else "QC"
