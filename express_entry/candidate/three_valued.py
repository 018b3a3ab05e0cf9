"""And, or, not where a fact may be unknown (None): unknown only where it could decide."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """Three-valued: unknown is not "no"."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


def all_of(*facts: bool | None) -> bool | None:
    """False if any is false, else unknown if any is unknown, else true."""
    if False in facts:
        return False
    return None if None in facts else True


def any_of(*facts: bool | None) -> bool | None:
    """True if any is true, else unknown if any is unknown, else false."""
    if True in facts:
        return True
    return None if None in facts else False


def negated(fact: bool | None) -> bool | None:
    """The contrary; unknown stays unknown."""
    return None if fact is None else not fact


VERDICTS = {True: Verdict.MET, False: Verdict.NOT_MET, None: Verdict.UNKNOWN}
"""What is so, is not, or is not known, as a verdict."""
RANK = {Verdict.NOT_MET: 0, Verdict.UNKNOWN: 1, Verdict.MET: 2}
LIKELIHOOD = {False: 0, None: 1, True: 2}
"""Order of what is not, what may be, and what is so."""
