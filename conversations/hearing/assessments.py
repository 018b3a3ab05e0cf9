"""Of a message: an assessment (ECA), by which body, and whether there is one; and whose is not yet
there, where that is told in half a sentence behind the other's: "WES done for mine, hers pending".
"""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing.clauses import Clause
from conversations.voice.patterns import Pattern

Facts = dict[str, object]

_BODIES = ("wes", "iqas", "ices", "ces", "icas", "mcc", "cacb", "pebc")
_ISSUED = Pattern(
    "assessments issued",
    r" <body> (?:<has> )+<sent> | <body> <sent-2>(?: <out>)?(?: <to>)? <me>(?= )| <report> <from> "
    r"<body>(?= )",
)
"""A report that the body has sent: "WES has sent my report"."""
_NO_ECA = Pattern(
    "assessments no-eca",
    r" <no> (?:\w+ ){0,4}(?:<body>|<evaluat>)|<body>(?: \w+){0,3} <not-2>(?= )|<waiting>(?= )| "
    r"<sent>(?: \w+){0,3} <body> | <pay> (?:\w+ ){0,3}<body> | <body> (?:\w+ ){0,2}<still> "
    r"(?!<valid>)| <still> (?!<valid>)(?:\w+ ){0,2}<body> | <under-way>(?: \w+){0,2} <body> $",
)
_RATHER = Pattern(
    "assessments rather",
    r" <bureau>(?: ,)?(?P<denied> <not>(?: <from>)? <bureau>)(?= )",
)
"""A body that is denied behind the one that is meant: "from WES, not ICAS"."""
_NEVER_ASSESSED = Pattern("assessments no-eca", r" <never>(?: \w+){0,4} <evaluat>(?= )")
_HAS_ECA = Pattern(
    "assessments has-eca",
    r" <body>(?: \w+){0,3} <done>| <by> (?:<my> )?(?:<body>|mcc) | <evaluated>|^ <body> $",
)
_BY_WHOM = Pattern("assessments by-whom", r"<with>")
_HEADING = Pattern("assessments has-eca", r"^ <body> $")
_COME = Pattern("assessments come", r"^ (?:<and> )?(?:<report> )?<received> ")
_LACKING = Pattern(
    "assessments lacking",
    r"^ (?:<my> )*<owner>(?: <s-word>)*(?: <is>)* <lacking>(?: <rest>){0,4} $",
)
_TOO = Pattern("assessments lacking", r"^ (?:<my> )*<owner>(?: <s-word>)*(?: <done>)*(?: <too>)+ $")
_AWAITED = Pattern("assessments lacking", r"^ (?:<owner> |<is> )*<lacking>(?: <rest>){0,4} $")
"""What says behind an assessment that it is not there yet: "WES report I have | ordered"."""
_BETWEEN = 2
"""Pieces that may stand between, about the same assessment: "for mine"."""


def of_the_other(pieces: Sequence[Clause], own: Facts, partner: Facts) -> None:
    """Adds to the facts of either that there is no assessment, where only the other's was named."""
    spoken_of: Clause | None = None
    at_once = 0
    headed = False
    """Whether only a heading stands before what was assessed: "ECA: hers ICAS"."""
    for at, one in enumerate(pieces):
        if assessed(one) is not None:
            headed = spoken_of is not None and _HEADING.fullmatch(spoken_of.text) is not None
            spoken_of, at_once = one, 0
            continue
        if spoken_of is None or one.says("test-name") or at_once > _BETWEEN:
            spoken_of = None
            continue
        at_once += 1
        facts = {"self": own, "partner": partner}.get(one.who)
        others = one.who != spoken_of.who and not one.asked
        behind = pieces[at + 1] if len(one.words) == 1 and at + 1 < len(pieces) else None
        text = f"{one.text}{behind.text[1:]}" if behind is not None else one.text
        if facts is not None and others and _TOO.fullmatch(text):
            body = assessed(spoken_of)
            if body:
                facts.setdefault("eca", body)  # "her WES is done and mine is too"
            continue
        if facts is not None and others and _LACKING.search(text):  # "hers | we have not started"
            if headed and facts.get("eca") is True:
                facts.pop("eca")  # "ECA: hers ICAS, mine none"
            facts.setdefault("eca", False)


def eca(pieces: Sequence[Clause]) -> bool | str | None:
    """What all pieces of one person tell of their ECA: the body, or whether there is one."""
    found: bool | str | None = None
    lacking = -1
    for at, one in enumerate(pieces):
        body = assessed(one)
        if body is False and (there := _come(one, pieces[at + 1 : at + 2])) is not None:
            body = there  # "ordered from WES, received two weeks ago"
        if body and _is_awaited(one, pieces[at + 1 : at + 1 + _BETWEEN]):
            body = False
        if body is False:
            lacking = one.sentence
        elif lacking == one.sentence and (
            one.within
            or _BY_WHOM.fullmatch(one.words[0])
            or not (_HAS_ECA.search(one.text) or _ISSUED.search(one.text))
        ):
            continue  # "ECA under way with WES", "ECA not here, WES needs a transcript"
        if body is not None and not isinstance(found, str):
            found = body
    return found


def _is_awaited(one: Clause, behind: Sequence[Clause]) -> bool:
    """Whether the next pieces say of an assessment that it is not there: "evaluation by WES, I have
    ordered it but not received"."""
    told = [two for two in behind if two.sentence == one.sentence and not two.asked]
    return any(_AWAITED.fullmatch(two.text) and not _body(two.text) for two in told)


def _body(text: str) -> str | None:
    """The body that a text names."""
    return next((one for one in _BODIES if f" {one} " in text), None)


def _come(one: Clause, behind: Sequence[Clause]) -> bool | str | None:
    """The body, or true, of an ECA of which the next piece says that it has come."""
    for two in behind:
        if two.sentence == one.sentence and two.real and _COME.search(two.text):
            return next((body.upper() for body in _BODIES if f" {body} " in one.text), True)
    return None


def _without_the_other(text: str) -> str:
    """The words without a body that is denied behind the one that is meant."""
    said = _RATHER.search(text)
    return text[: said.start("denied")] + text[said.end("denied") :] if said else text


def assessed(clause: Clause) -> bool | str | None:
    """The body of an ECA, or whether there is one."""
    text = _without_the_other(clause.text)
    if not clause.says("eca") or clause.asked:
        return None
    if (_NO_ECA.search(text) and not _ISSUED.search(text)) or clause.future:
        return False
    if _NEVER_ASSESSED.search(text):
        return False
    if (body := _body(text)) is not None:
        return body.upper()
    return True if _HAS_ECA.search(text) else None
