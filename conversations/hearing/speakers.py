"""Of a message: whose telling it is, where that is said once for all of it.

A couple sets down two lives under labels ("HIM: 35, MSc. HER: 32, BSc. I'm him"); somebody asks for
a friend; what a forum, an agent or everybody says one should have is nobody's own.
"""

from __future__ import annotations

import re

from conversations.hearing.lists import says
from conversations.voice.patterns import Pattern

_LABEL = Pattern(
    "speakers label",
    r"(?:^|(?P<sign>[./;|\n]|,(?=[^,:\n]{0,14}:)))[ *•-]*(?:<the> )?(?:(?P<he><he>)|(?P<she><she>)"
    r"|(?P<me><me>))(?: ?(?P<own>\( ?<me-2> ?\))| ?\((?P<note>[^()\n]{1,14})\)(?= ?:))?(?: ?[:=] ?"
    r"| ?[-–] (?=\S)|(?<=\)) ?,? (?=\S)|(?<=<she-2>)[ ,]+(?=\d\d\b(?!\d|\.))|(?<=<elle>) (?=\d\d\b"
    r")|(?<=\b<me-alone>) (?=\d\d\b(?! \d))|(?<=<lui>) (?=\d\d\b)|"
    r"(?<=\b<he-alone>) (?=\d\d\b)|(?<=<moi>) (?=\d\d"
    r"\b))",
)
"""The name of somebody before what is told of them: "HIM: 35", "/ he - 34", "Wife (me):"."""
_UNMARRIED = Pattern("speakers unmarried", r"\b<girlfriend>\b")
_MARRIED = Pattern("speakers married", r"\b<wife>\b")
_PRONOUN = Pattern("speakers pronoun", r"\b<she>\b")
"""A label that says of nobody that they are married."""
_NOBODY_SPEAKS = Pattern("speakers nobody-speaks", r"\b<i-word>\b")
_BY_AGE = Pattern(
    "speakers by-age",
    r"(?:(?<=[./;|\n] )|(?<=[./;|\n])|^|(,? <and> ))\b(<he>|<she>)(?:,| <is>)? (?=\d\d\b)",
)
_COLUMNS = Pattern(
    "speakers columns",
    r"\((?:(?P<me><me>)|(?:<my> )?<other>)(?:,[^()\n]*)?\) ?/ ?[^/:\n]{1,40}?"
    r"\((?:<me>|(?:<my> )?<other>)(?:,[^()\n]*)?\)",
)
"""Two of a couple side by side, each behind what is theirs: "38 (me) / 36 (wife)"."""
_OTHER = Pattern("speakers columns", r"\b<other>\b")
_WHO = Pattern(
    "speakers columns", r"\((?:<me>|(?:<my> )?<other>)(?:, ?)?\)|(?<=\()(?:<me>|<other>), ?"
)
_FIELD = re.compile(
    r"(?P<begin>^|[.;\n] *)(?P<label>[a-z '’]{2,25}?) ?: ?(?P<one>(?:[^/.;:\n]|\.(?=\d))+?) ?/ "
    r"(?P<two>(?:[^/.;:\n]|\.(?=\d))+?)(?= *(?:[.;\n]|$))"
)
_TWO = 2
_I_AM = Pattern(
    "speakers i-am", r"\b<i-am>(?: <the>)? (?:(?P<he><he>)|(?P<she><she>))\b(?= *(?:[.,;!?)\n]|$))"
)
_IT_IS = Pattern(
    "speakers it-is", r"\b<it-is> (?:<the> )?(?:(?P<he><he>)|(?P<she><she>)) <who-writes>\b"
)
"""Who of two writes: "c'est le mari qui écrit"."""
_MY_SPOUSE = Pattern("speakers my-spouse", r"\b<my> (?:(?P<he><husband>)|(?P<she><wife>))\b")
_FOR_ANOTHER = Pattern(
    "speakers for-another",
    r"\b<ask>(?: <this>)?,? <for> (?:<a-word> )<friend>\b|\b<for-2> (?:<a-word-2> )<friend> ?(?:[:"
    r",-]|<who>\b|<qui>\b|$|\n)|^(?:\W|\w+ ){0,4}<my> <friend> (?:<here> )?<wants>(?: <me-2>)?(?: "
    r"<to>)? <know>\b|^(?:\W|\w+ ){0,3}<profile-of> <my> <friend>\b",
)
_FOR_ME = Pattern("speakers for-another", r"\b<ask> <for> <myself>\b")
_OF_A_CHILD = Pattern("speakers of-a-child", r"^(?:\w+\W+){0,4}?<my> <child> <wants> <go>\b")
"""Whose life follows where a father or a mother begins so: "my son wants to go to Canada"."""
_SAID = Pattern("speakers said", r" <reddit>(?: \w+){0,2}? <says>(?= )")


def by_label(text: str) -> str:
    """Folded text in which the two lives of a couple are told as "me" and as the partner; whose is
    not known is told of somebody."""
    told = text
    if _NOBODY_SPEAKS.search(text) is None or any(one["own"] for one in _LABEL.finditer(text)):
        text = _BY_AGE.sub(
            lambda one: f"{'; ' if one[1] else ''}{one[2]}: ", text
        )  # "Husband 35, ... Wife 31, ...", and no "I"
    found = list(_LABEL.finditer(text))
    kinds = {kind for one in found for kind in ("he", "she", "me") if one[kind]}
    if len(kinds) < _TWO:
        return told
    mine = _my_kind(text, found)
    both = {"he", "she"} <= kinds and "me" not in kinds
    married = _MARRIED.search(text) is not None
    unmarried = _UNMARRIED.search(text) is not None and not married

    def labelled(said: re.Match[str]) -> str:
        kind = next(one for one in ("he", "she", "me") if said[one])
        sign = said["sign"] or ""
        before = "" if not said.start() else "\n" if sign in ("/", "|", ",") else f"{sign} "
        note = f"{said['note']}, " if said["note"] else ""
        if kind == "me" or said["own"] or kind == mine:
            return f"{before}me: {note}"
        if both and mine is None:
            return f"{before}somebody: {note}"
        if unmarried or (_PRONOUN.search(said[0]) is not None and not married):
            return f"{before}partner: {note}"
        return f"{before}{'husband' if kind == 'he' else 'wife'}: {note}"

    return _LABEL.sub(labelled, _IT_IS.sub("", _I_AM.sub("", text)) if both else text)


def by_column(text: str) -> str:
    """Folded text in which fields of two, told side by side, are told one by one: "Age: 38 (me) /
    36 (wife). IELTS: 7 7 7 7 / 6 6 6 6"."""
    said = _COLUMNS.search(text)
    if said is None:
        return text
    first_is_me = said["me"] is not None
    other = _OTHER.search(said[0])
    whose = other[0] if other else "partner"
    sides = ("me", whose) if first_is_me else (whose, "me")

    def told(field: re.Match[str]) -> str:
        label, *both = (_WHO.sub("", part).strip() for part in field.groups()[1:])
        named = zip(sides, both, strict=True)
        return field["begin"] + ". ".join(f"{who}: {label} {what}" for who, what in named)

    return _FIELD.sub(told, text)


def _my_kind(text: str, found: list[re.Match[str]]) -> str | None:
    """Which of the two lives is the writer's own, where that is said."""
    own = {kind for one in found if one["own"] for kind in ("he", "she") if one[kind]}
    said = _I_AM.search(text) or _IT_IS.search(text)
    if said is not None and not own:
        own = {"he" if said["he"] else "she"}
    spouses = {"she" if one["he"] else "he" for one in _MY_SPOUSE.finditer(text)}
    own = own or spouses
    return own.pop() if len(own) == 1 else None


def for_another(text: str) -> bool:
    """Whether a message is asked for somebody else: "asking for a friend"."""
    if _FOR_ME.search(text) is not None:
        return False  # "I'm asking for me, not for my brother"
    return _FOR_ANOTHER.search(text) is not None or _OF_A_CHILD.search(text) is not None


def reported(text: str) -> bool:
    """Whether a piece tells what others say: "everyone on reddit says get 9777"."""
    return _SAID.search(text) is not None


def of_oneself(text: str) -> bool:
    """Whether a piece begins to tell of oneself, which ends what others said."""
    return says(text, "of-oneself")
