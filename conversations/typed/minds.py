"""That somebody changed their mind about an answer: "ok actually she comes" tells the other one, "I
changed my mind about my partner" only that there is one. All of a message says so, or nothing of it
does: "she stays with her mother, who is a citizen" tells more than that."""

from __future__ import annotations

from conversations.voice.patterns import Pattern
from conversations.voice.remembered import remembering
from conversations.voice.wording import fold

_REMEMBERED = 256
_AROUND = r"(?:(?:<back>) )*(?:(?:<who>) )?(?:(?:<back>) )*"
_COMES = Pattern("minds", rf"{_AROUND}(?:<comes>)(?: (?:<end>))*")
_STAYS = Pattern("minds", rf"{_AROUND}(?:<stays>)(?: (?:<end>))*")
_NAMED = Pattern("minds", r"(?<![^ ])(?:<who>|<end>)(?![^ ])")
_CHANGED = Pattern("minds", r"(?:(?:<back>) )*(?:<changed>)(?: (?:<of>) (?P<about>.+))?")


@remembering(_REMEMBERED)
def comes_along(text: str) -> bool | None:
    """Whether a message says, and nothing else, that the partner comes along or stays; None where
    it says neither."""
    said = fold(text)
    if _NAMED.search(said) is None:
        return None  # "coming" alone may be of anything
    if _STAYS.fullmatch(said) is not None:
        return False
    return True if _COMES.fullmatch(said) is not None else None


@remembering(_REMEMBERED)
def changed_about(text: str) -> str | None:
    """What somebody says to have changed their mind about, empty where that is not said; None where
    they say no such thing."""
    said = _CHANGED.fullmatch(fold(text))
    return None if said is None else (said["about"] or "")
