"""Saying no without saying it again and again: what cannot be taken is explained in full once, then
shorter, with a way to go on; no sentence is said a third time."""

from __future__ import annotations

from zlib import crc32

from markupsafe import Markup

from conversations.chat.session import Refused
from conversations.chat.turn import Turn

REMEMBERED = 60
"""Refusals at one place; nobody tries more often and reads what is said."""
_NOT_UNDERSTOOD = ("unreadable", "unknown", "yes-no", "not-understood", "question", "nothing")
"""Endings of reasons that say no more when the words are others; the rest explains something new,
such as that another day is in no calendar."""
_REPEATED = ("again", "leave", "kept", "help")
"""What is said of a reason heard before, one after the other."""
_EVER_AFTER = "many"
"""What is said from then on, in turn: tries are not counted to who is lost already."""
_VARIANTS = 6
"""Of that line, so that nobody reads the same one again soon."""


def says_nothing_new(reason: str) -> bool:
    """Whether a reason only says that nothing was understood, whatever the words were."""
    return reason.endswith(_NOT_UNDERSTOOD)


def refuse_once(
    turn: Turn,
    where: str,
    reason: str,
    full: Markup,
    example: object = "",
    *,
    again: str | None = None,
) -> bool:
    """Note why something typed at ``where`` (the key of a question, or a screen) was not taken;
    whether that is new.

    ``full`` is said the first time this ``reason`` comes up there, and a way out with the second
    refusal; for a reason heard before there is a shorter line each time, the first worded for
    ``again``: a "question", a "screen", or a "choice" of what can be meant."""
    if not says_nothing_new(reason):
        reason = f"{reason}:{crc32(full.encode()):x}"
    before = turn.session.refused
    said = before.reasons if before is not None and before.where == where else []
    reasons = [*said, reason]
    # Shortened by a whole round, so that the lines go on changing.
    turn.session.refused = Refused(
        where=where, reasons=reasons[_VARIANTS:] if len(reasons) > REMEMBERED else reasons
    )
    kind = "question" if turn.walk.by_key(where) is not None else "screen"
    if reason not in said:
        turn.note(full)
        if len(said) == 1:
            turn.note(turn.words.say(f"refused-way-out-{kind}"))
        return True
    repeated = len(said) - len(set(said))
    line = _REPEATED[repeated] if repeated < len(_REPEATED) else _EVER_AFTER
    worded = again if again is not None and not repeated else kind
    message = f"refused-{line}-{worded}"
    turn.note(turn.words.say(message, example=example, variant=len(said) % _VARIANTS))
    return False
