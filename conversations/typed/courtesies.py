"""What people say to each other besides, and which neither tells nor asks anything: thanks, a
greeting, a good-bye, "one moment", "I am sad", a laugh, a smiling face, "ok".

A message is one of these only if all of it is: "thanks, can my parents come?" asks. The words of
each language stand in its ``heard/courtesies.txt``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Literal, get_args

from conversations.topics.answering import has_mark
from conversations.voice.patterns import Pattern
from conversations.voice.remembered import remembering
from conversations.voice.wording import fold

Courtesy = Literal[
    "crisis",
    "sad",
    "angry",
    "voice",
    "night",
    "bye",
    "wait",
    "sorry",
    "thanks",
    "welcome",
    "praise",
    "how",
    "hello",
    "laugh",
    "noted",
]
"""What may be meant; of several in one message the first of these is answered."""
KINDS: tuple[Courtesy, ...] = get_args(Courtesy)
_LONGEST = 80
"""Characters of the longest message that is looked at."""
_REMEMBERED = 256
_MOST_WORDS = 14
_LONGEST_PHRASE = 9
"""Words of the longest thing that is said so."""
_PHRASE = Pattern(
    "courtesies",
    r"<filler>|<crisis>|<sad>|<angry>|<voice>|<night>|<bye>|<wait>|<sorry>|<thanks>|<welcome>"
    r"|<praise>|<how>|<hello>|<laugh>|<noted>",
)
_WORDS = {kind: Pattern("courtesies", rf"(?<![^ ])<{kind}>(?![^ ])") for kind in KINDS}
_DESPAIR = Pattern("courtesies", r"(?<![^ ])<despair>(?![^ ])")
_SIGNS: dict[Courtesy, Pattern] = {
    "sad": Pattern("courtesies", r"<signs-sad>"),
    "angry": Pattern("courtesies", r"<signs-angry>"),
    "thanks": Pattern("courtesies", r"<signs-thanks>"),
    "praise": Pattern("courtesies", r"<signs-praise>"),
    "hello": Pattern("courtesies", r"<signs-hello>"),
}
"""What pictures mean where they are all there is; any other one is a smile."""
_PICTURES = ("So", "Sk", "Sm")
"""Categories of Unicode of pictures, and of what colours them."""
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_DOTS = re.compile(r"[.… ]+")


@remembering(_REMEMBERED)
def courtesy(text: str) -> Courtesy | None:
    """What a message says of these and of nothing else; None where it says anything besides."""
    if len(text) > _LONGEST:
        return None
    typed = fold(text)
    if not typed:
        return _of_signs(text)
    for words in dict.fromkeys((typed, _DRAWN_OUT.sub(r"\1", typed))):
        if _is_all_of_it(words.split()):
            found = next((kind for kind in KINDS if _WORDS[kind].search(words)), None)
            # "Sorry?" asks to be told again.
            return None if found == "sorry" and has_mark(text) else found
    return None


def insults(text: str) -> bool:
    """Whether a short text says, be it beside a few other words, that somebody is angry."""
    words = fold(text)
    return len(words.split()) <= _MOST_WORDS and _WORDS["angry"].search(words) is not None


@remembering(_REMEMBERED)
def despairs(text: str) -> bool:
    """Whether a text says, be it beside whatever else, that somebody wants to die."""
    return courtesy(text) == "crisis" or _DESPAIR.search(fold(text)) is not None


def _is_all_of_it(words: Sequence[str]) -> bool:
    """Whether words are such phrases, one behind the other, and nothing else. Looked for from each
    word at which one may begin, so that no message takes longer than its words squared."""
    if len(words) > _MOST_WORDS:
        return False
    begins = {0}
    for at in range(len(words)):
        if at in begins:
            ends = range(at + 1, min(at + _LONGEST_PHRASE, len(words)) + 1)
            begins.update(end for end in ends if _PHRASE.fullmatch(" ".join(words[at:end])))
    return len(words) in begins


def _of_signs(text: str) -> Courtesy | None:
    """What a message without any word means."""
    if _DOTS.fullmatch(text) is not None:
        return "wait"
    if not any(unicodedata.category(sign) in _PICTURES for sign in text) or has_mark(text):
        return None
    return next((kind for kind, signs in _SIGNS.items() if signs.search(text)), "laugh")
