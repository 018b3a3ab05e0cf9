"""What a message of IRCC says of an application, pasted or typed: how each part of it stands, and
what kind of message it is.

The names of parts and standings are those of IRCC's application status tracker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from conversations.voice.wording import Wording, fold

Part = Literal[
    "documents", "interview", "background", "eligibility", "biometrics", "medical", "decision"
]
"""The more telling first: "review of eligibility and background" is about neither alone."""
Standing = Literal["not_started", "exempt", "refused", "approved", "waiting", "done", "progress"]
"""The more telling first: "not approved" is no approval, "we will ask if we need it" no wait."""
Kind = Literal["complete", "more", "biometrics_letter", "concerns", "passport", "portal", "posted"]
PARTS: tuple[Part, ...] = get_args(Part)
STANDINGS: tuple[Standing, ...] = get_args(Standing)
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Tracked:
    """What was read; empty where it is no message of IRCC's."""

    parts: tuple[tuple[Part, Standing], ...]
    """How each part stands that is named, the last word on each."""
    kinds: tuple[Kind, ...]

    def __bool__(self) -> bool:
        return bool(self.parts or self.kinds)


def read(text: str, words: Wording) -> Tracked:
    """How each part stands, and the kinds of message that are named."""
    said = fold(text)
    kinds = tuple(kind for kind in KINDS if _has(said, _phrases(words, f"words-tracker-{kind}")))
    return Tracked(tuple(dict(_standings(text, words)).items()), kinds)


def _standings(text: str, words: Wording) -> Iterator[tuple[Part, Standing]]:
    """Part by part; a heading stands for the sentence below it."""
    heading: Part | None = None
    for clause in _clauses(words).split(text):
        said = fold(clause)
        part = next((one for one in PARTS if _has(said, _of(words, one))), None)
        standing = next((one for one in STANDINGS if _has(said, _of(words, one))), None)
        if standing is not None and (part or heading) is not None:
            yield part or heading or "decision", standing
            heading = None
        elif part is not None:
            heading = part


@cache
def _clauses(words: Wording) -> re.Pattern[str]:
    """What parts clauses: "approved, but …"."""
    but = "|".join(map(re.escape, words.words("words-tracker-but")))
    return re.compile(rf"[.;\n!]+|,? (?:{but}) | [-–—] ", re.IGNORECASE)


def _of(words: Wording, name: Part | Standing) -> tuple[str, ...]:
    return _phrases(words, f"words-tracker-{name}")


@cache
def _phrases(words: Wording, message: str) -> tuple[str, ...]:
    return words.words(message.replace("_", "-"))


def _has(said: str, phrases: tuple[str, ...]) -> bool:
    padded = f" {said} "
    return any(f" {phrase} " in padded for phrase in phrases)
