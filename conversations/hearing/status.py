"""Of a message: where somebody lives and wants to live, permits, nomination, offer."""

from __future__ import annotations

import re
from datetime import date

from conversations.hearing.clauses import Clause
from conversations.hearing.lists import any_of
from conversations.hearing.where import DEMONYM, PROVINCES, countries, province
from conversations.interview.reading.days import read_date, read_month
from conversations.voice.wording import FALLBACK, wording

Facts = dict[str, object]

_PERMITS = ("pgwp", "open", "closed", "study", "visitor")
_UNTIL = re.compile(
    r" (?:till|until|til|to|expir\w+|exp|ends?|ending|valid|valide|valable|jusqu au|jusqu en"
    r"|jusqu a|finit|up to|upto|fin)(?: (?:on|in|is|until|till|til|date|le|en|by|the|jusqu|au|a|up"
    r"|to|upto))* ([^,]+?) $"
)
_DATED = re.compile(
    r" (?:pgwp|owp|sowp|wp|permit|permis|visa) ((?:\d{1,2} )?[a-z]{3,9} (?:\d{1,2} )?20\d\d"
    r"|20\d\d-\d\d?(?:-\d\d?)?|(?:\d\d?/)?\d\d?/20\d\d) $"
)
"""An end with no word for it: "PGWP Dec 2027"."""
_APPLIED = re.compile(
    r" (?:appl\w+|submitted|waiting|demande)(?: \w+){0,3}"
    r" (?:permit|visa|permis|pgwp|owp|extension) "
    r"| (?:permit|visa|permis|pgwp|owp|extension)(?: \w+){0,2}"
    r" (?:applied|pending|waiting|awaiting|submitted|in process) "
)
_NOT_YET_THERE = re.compile(
    r" (?:accepte?e?|approved|accepted|poe|port of entry)(?: \w+){0,2} (?:pour|for|from|starting) "
)
"""A permit with which somebody has not come yet."""
_PERMIT_OVER = re.compile(
    r" (?:arrived|came|entered|landed|arrive|venue?|entree?)(?: \w+){0,6} (?:on|as|with|avec|en) "
    r"| (?:ended|finished|over|fini|finie|terminee?|lapsed|gone) "
)
"""A permit by which somebody came, or that has ended."""
_REMOTELY_FROM = re.compile(r" (?:remote|remotely|wfh|from home) (?:from|in|at|out of) ([a-z ]+)")
_FEW = 4
"""Words at most between a nationality and a place."""
_SOMEBODY = frozenset(
    ("student", "students", "couple", "family", "guy", "girl", "man", "woman", "lady", "citizen",
     "national", "here", "living", "working", "residing", "staying", "expat", "settled", "male",
     "female", "etudiant", "etudiante", "passport")
)  # fmt: skip
_GREETS = re.compile(
    r"^ (?:greetings?|hello|hi|salam|bonjour|salut|saludos|hola)(?: \w+)? from (.*)$"
)
_BOTH_IN = re.compile(
    r"^ (?:we |they |i |me )?(?:are |re )?both(?: \w+s)?(?: of us)?(?: live| living| are"
    r"| based| work| working| here)* in ([a-z ]+) $"
)
_NOW_IN = re.compile(r"^ (?:now|currently|presently|at present)(?: in| at| back in)? ([a-z ]+) $")
"""Where somebody is, with no word for living: "Greetings from Addis", "both in Kumasi"."""
_THERE = frozenset(("in", "at", "en", "au", "aux", "a", "currently", "now", "living", "based"))
_NOT_QUEBEC = re.compile(
    r" (?:dont|don t|do not|not|no|pas) (?:\w+ ){0,4}(?:quebec|montreal) (?!$)"
    r"| (?:dont|don t|do not) (?:\w+ ){0,4}quebec $| (?:veux|voulons) pas (?:\w+ ){0,4}quebec "
)
_WANTS_A_PLACE = re.compile(
    r" (?:i |we |je |nous )?(?:want|prefer|target|targeting|like|love|vise|veux|voulons|preferably"
    r"|destination|province)(?: only| is)? ([a-z. ]+?)(?: only| province)? "
)
_CLOSED_OTHERWISE = re.compile(
    r" closed (?:all|my|the|our|his|her|down|loans?|accounts?|business|company|shop|deal|in \d) "
)
"""What is closed and no permit: a loan, a business."""
_PERHAPS = re.compile(r" (?:maybe|may|might|perhaps|or|not sure|unless|peut etre|soit) ")
"""A place that is only thought of."""
_OFFERED = re.compile(
    r" (?:ai|avons|have|got|recu|received|with|holding)(?: already| just| deja)?"
    r"(?: an?| one| une| my)?"
    r"(?: written| job| firm| valid| full time| permanent)* (?:offer|offre) (?:from|at|in|by|de|d"
    r"|du|chez|a) (?!admission|letter)"
)
_STUDIES = re.compile(r" (?:university|college|admission|school|masters?|phd|universite|etudes) ")


def permit(clause: Clause, today: date, *, goes_on: bool = False) -> Facts:
    """A permit held now, and its end. Where the sentence ``goes_on`` about one, "valid until" is
    of that."""
    if clause.past or clause.future or clause.says("not") or _APPLIED.search(clause.text):
        return {}
    if clause.asked or _NOT_YET_THERE.search(clause.text) or _PERMIT_OVER.search(clause.text):
        return {}
    if re.search(r" (?:had|held|avais|his|her|(?:husband|wife|spouse) s) ", clause.text):
        return {}
    text = clause.text
    kind = next((one for one in _PERMITS if clause.says(one)), None)
    if kind == "closed" and _CLOSED_OTHERWISE.search(text):
        return {}
    goes_on = goes_on and clause.says("valid")
    if kind is None and not goes_on and not re.search(r" (?:permit|permis|visa|wp) ", text):
        return {}
    facts: Facts = {} if kind is None else {"current_permit": kind}
    until = _UNTIL.search(text) or _DATED.search(text)
    if until:
        facts |= ends(until[1], today)
    return facts


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
    if clause.past or clause.future or clause.says("wants"):
        return None
    if (abroad := _elsewhere(clause)) is not None:
        return abroad
    for way in (_GREETS, _BOTH_IN, _NOW_IN):
        bare = way.search(clause.text)
        found = countries(f"in {bare[1]}".split()) if bare else []
        if bare and len(found) == 1 and len(bare[1].split()) <= _FEW:
            return found[0]
    if not clause.says("live", "inhabits") and not re.search(r" im \d\d in ", clause.text):
        return None
    if clause.says("study-abroad"):
        return None
    match = re.search(
        r" (?:live|living|lives|we are|we re|based|residing|reside|located|settled|habite|habitons"
        r"|vis|vit"
        r"|vivons|vivant|installee?|currently|presently|now|back|stay|staying|here|im(?! an? )"
        r"|sommes|suis|moved|me(?= in))"
        r"(?: (?:is|and|working|there|together|ensemble|with|my|family|back|home|only))*"
        r" (?:in|at|en|a|au|aux|from|dans|to) (.*)",
        clause.text,
    )
    found = countries(f"in {match[1]}".split()) if match else []
    if not found:
        bare = re.search(
            r" (?:habite|vis|vit|live|living|based|im \d\d)(?: now)? (?:in )?(.*)", clause.text
        )
        found = countries(f"in {bare[1]}".split()) if bare else []
    if not found and clause.says("inhabits"):
        found = countries(("in", *clause.words))
    return found[0] if found else None


def _elsewhere(clause: Clause) -> str | None:
    """Where somebody is who works from there for another country, or who is told by where they
    are from and where they are: "remotely from Jamaica", "Sudanese in KSA"."""
    remote = _REMOTELY_FROM.search(clause.text)
    if remote is not None:
        return next(iter(countries(f"in {remote[1]}".split())), None)
    for at, word in enumerate(clause.words[:-2]):
        behind = clause.words[at + 1 :]
        if not word.endswith(DEMONYM) or not countries([word]):
            continue
        begin = next((index for index, two in enumerate(behind[:_FEW]) if two in _THERE), None)
        if begin is None or (begin and not _of_somebody(clause, behind[:begin])):
            continue
        behind = behind[begin:]
        found = countries(behind)
        if found and found[0] != countries([word])[0]:
            return found[0]
    return None


def _of_somebody(clause: Clause, between: tuple[str, ...]) -> bool:
    """Whether the words between a nationality and a place only say who somebody is: "Nepali student
    in Sydney", "Zimbabwean care worker in UK"."""
    if clause.says("experience", "not-counted", "offer", "wants") or " yrs " in clause.text:
        return False
    known = ("trade", "any-trade", "field", "self", "coupled")
    return any_of(between[-1], *known) or between[-1] in _SOMEBODY


def destination(clause: Clause) -> str | None:
    """Where in Canada somebody wants to live."""
    if clause.says("anywhere") or _NOT_QUEBEC.search(clause.text):
        return "not_QC"
    if clause.says("wants"):
        # "Maybe move to Winnipeg if PNP is better" is no wish yet.
        return None if clause.supposed or _PERHAPS.search(clause.text) else province(clause.text)
    wished = _WANTS_A_PLACE.fullmatch(clause.text)
    return province(f" {wished[1]} ") if wished else None


def nomination(clause: Clause) -> bool | str | None:
    """A nomination held, by its province where that is named."""
    of = next((code for code in PROVINCES if clause.says(f"program-{code}")), None)
    if not (of or clause.says("nomination")) or clause.future or clause.past or clause.asked:
        return None
    if clause.says("not"):
        return False
    if clause.says("invited"):
        return None
    if clause.says("applying"):
        return False if not clause.says("nominee", "got") else None
    held = clause.says("got", "nominee")
    return (of or province(clause.text) or True) if held else None


def offer(clause: Clause) -> bool | None:
    """A job offer held; one promised is none."""
    if re.search(r" (?:no|any) offer ", clause.text) and clause.says("not"):
        return False
    offered = _OFFERED.search(clause.text) and not _STUDIES.search(clause.text)
    if not (clause.says("offer") or offered) or clause.asked:
        return None
    if clause.says("not"):
        return False
    if not clause.real or clause.says("applying", "lost"):
        return None
    return True if offered or clause.says("got") or lmia(clause) else None


def lmia(clause: Clause) -> bool | None:
    """A labour market impact assessment for one's job: held, or said to be lacking. One promised
    or applied for is neither; a permit that rests on one says nothing of a new offer."""
    of_a_permit = re.search(r" (?:permit|permis|wp|visa) ", clause.text)
    if not clause.says("lmia") or clause.asked or clause.says("closed") or of_a_permit:
        return None
    if clause.says("not"):
        return False
    if not clause.real or clause.says("applying", "lost"):
        return None
    return True if clause.says("got", "approved", "offer") else None
