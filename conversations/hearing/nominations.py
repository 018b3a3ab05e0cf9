"""Of a message: whether a nomination by a province is held, and which province's.

One that is only thought of, asked for, waited for or hoped for is none: "Ontario nominee is only an
idea". One that was refused, or is held no more, is told as none.
"""

from __future__ import annotations

from collections.abc import Sequence

from conversations.hearing.clauses import Clause
from conversations.hearing.where import PROVINCES, province
from conversations.voice.patterns import Pattern

_PROGRAM = 2
"""Words at most of the name of a program."""
_REFUSED = Pattern("status refused", r" <refused>(?= )")
"""What became of a nomination that was asked for, or of one that is held no more."""
_OVER = Pattern("status refused", r" (?:<refused>|<over>)(?= )")
_THOUGHT_OF = Pattern("status thought-of", r" <thought>(?= )")
"""What is said of a nomination that is only an idea."""
_OF_A_WAY = Pattern("status thought-of", r" <way>(?= )")
"""What a "nominee" stands beside that is the name of a program, unless one is got by it."""
_HELD = Pattern("status thought-of", r" <held>(?= )")
"""What is said of a nomination that is held: "hold", "came through"."""
_WAS_NOMINATED = Pattern("status thought-of", r" <was>(?: <already>)? <nominated> (?!<for>)")
"""How somebody tells that they hold one: "I was nominated by NB"."""


_ASKED_FOR = Pattern("status asked-for", r" (?:<asked>|<waiting>)(?= )")
"""What is said of a nomination that was asked for, and has not come."""


def told(pieces: Sequence[Clause], at: int) -> bool | str | None:
    """A nomination; its province may stand in brackets: "PNP nominee (Manitoba)"."""
    one = pieces[at]
    found = _of_one(one)
    if found is None and _named(one) and _is_awaited(pieces, at):
        return False  # "ma nomination du NB, j'ai fait la demande, pas de réponse"
    if found is None and _WAS_NOMINATED.search(one.text) and _stands(pieces, at):
        found = _of_whom(one)
    behind = pieces[at + 1] if at + 1 < len(pieces) else None
    if found is True and behind is not None and behind.within:
        return province(behind.text) or found
    if found is True:
        beside = (*pieces[max(0, at - 1) : at], *pieces[at + 1 : at + 2])
        return next(filter(None, map(_only_a_program, beside)), True)
    return found


def _named(one: Clause) -> bool:
    return _program(one) is not None or one.says("nomination")


def _is_awaited(pieces: Sequence[Clause], at: int) -> bool:
    """Whether the sentence that names a nomination goes on to say that it was asked for."""
    one = pieces[at]
    goes_on = [two for two in pieces[at : at + 3] if two.sentence == one.sentence]
    if any(two.asked or two.says("nominee") or two.who != one.who for two in goes_on):
        return False
    return any(_ASKED_FOR.search(two.text) for two in goes_on)


def _of_one(clause: Clause) -> bool | str | None:
    """A nomination held, by its province where that is named."""
    if not _named(clause) or clause.future or clause.asked:
        return None
    if _REFUSED.search(clause.text):
        return False  # "SINP refused me last year"
    if clause.past or _THOUGHT_OF.search(clause.text):
        return None
    if clause.says("not"):
        return False
    if clause.says("invited"):
        return None
    if clause.says("applying"):
        return False if not clause.says("nominee", "got") else None
    got = clause.says("got") or _HELD.search(clause.text)
    named = clause.says("nominee") and not _OF_A_WAY.search(clause.text)
    return _of_whom(clause) if got or named else None


def _of_whom(clause: Clause) -> bool | str:
    return _program(clause) or province(clause.text) or True


def _stands(pieces: Sequence[Clause], at: int) -> bool:
    """Whether nothing is told of a nomination, in its sentence or the next, that ends it."""
    one = pieces[at]
    if one.future or one.asked or one.says("not", "applying") or _OVER.search(one.text):
        return False
    behind = [two for two in pieces[at + 1 :] if two.sentence - one.sentence <= 1]
    return not any(_OVER.search(two.text) for two in behind)


def _program(clause: Clause) -> str | None:
    return next((code for code in PROVINCES if clause.says(f"program-{code}")), None)


def _only_a_program(clause: Clause) -> str | None:
    """The province of a piece that is nothing but the name of its program: "SINP"."""
    return _program(clause) if len(clause.words) <= _PROGRAM else None
