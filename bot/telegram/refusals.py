"""What the Bot API said when it refused: as much of it as may be logged.

An error's text comes from another machine: it can run over many lines, quote the message that was
refused, or hold the whole answer where that was no JSON. So only the words that Telegram's own
refusals are made of are kept, on one line; whatever else stands there is "…".
"""

from __future__ import annotations

import re

from telegram.error import RetryAfter

from bot.backoff import told

LONGEST = 200
"""Characters of a refusal that are logged."""
_READ = 1_000
"""Characters of it that are looked at."""
_WORDS = frozenset(
    """
    a account admin after again an and answer are as at attribute bad be been blocked bot bots
    busy but button by byte callback can can't caption channel characters chat closed code
    conflict control conversation copy current data deactivated delete deleted document edit
    edited empty end entities entity error exactly exceeded expected expired failed field file
    find flood for forbidden found gateway get getupdates group has have html http id identifier
    in initiate inline instance internal invalid is it json kept keyboard kicked large link long
    make mark markup may media member message messages method migrated modified must name needed
    new non-empty not object of offset old one only or other out parse photo poll query rate
    replied reply request requests response restricted retry rights row running same seconds
    send server service specified start string supergroup supported sure tag telegram terminated
    text than that the timed timeout to token too type unauthorized unavailable unclosed
    unexpected unsupported upgraded url use user users using value wait was webhook while with
    wrong you zero
    """.split()  # noqa: SIM905
)
_BEFORE_NUMBERS = ("after", "in", "offset")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")


def reason(error: Exception) -> str:
    """An error's text as it may be logged, and its kind."""
    text = " ".join(str(error)[:_READ].split())
    if isinstance(error, RetryAfter):
        # Its own text has the wait as on a clock, of which only the hours would be left.
        text = f"{text.partition('.')[0]}. Retry in {told(error):.0f} seconds"
    if "Parsing the server response" in text:
        text = text.partition(".")[0]
    pieces: list[str] = []
    for word in _WORD.findall(text):
        known = word.casefold() in _WORDS
        if word.isdecimal():
            # Only where Telegram gives one: elsewhere it may be somebody's answer.
            known = bool(pieces) and pieces[-1].casefold() in _BEFORE_NUMBERS
        if known or pieces[-1:] != ["…"]:
            pieces.append(word if known else "…")
    said = " ".join(pieces)
    return f"{type(error).__name__}: {said}"[:LONGEST] if said else type(error).__name__
