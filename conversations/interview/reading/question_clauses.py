"""Whether words ask, by how they begin or end, and where in a clause a question begins that no sign
parts from what is told before it: "IELTS 8 7 7 7 and can my wife work there"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from conversations.interview.reading.numbers import listed
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold

_SURE = r"<aux> <subject>(?! <goes-on>)|<whole>|<wh> <asks-it>|<lead>"
"""What opens a question wherever it stands."""
_INSIDE = Pattern(
    "questions inside", rf"(?P<before> [\w+#/.]+)(?= (?:{_SURE}) )(?! <of-the-same> )"
)
_JOINED = Pattern(
    "questions joined",
    rf" <and> (?=(?:(?:<and>|<filler>) )*(?:{_SURE}|<joined-whole>|<joined-wh>) \w|"
    r"(?:[a-z]+ ){1,3}<how-many> )",
)
"""What opens one behind "and", where nothing else would stand."""
_BEGINS = Pattern("questions begins", rf"^ (?:{_SURE}|<does> <a-thing>) ")
_SURELY = Pattern(
    "questions surely",
    r"^ (?:<surely> |<is-it> <article> (?:[\w/]+ ){1,5}?<judged> |"
    r"<modal> (?:[\w/]+ ){1,5}?<be-it> )|"
    r" <either> <or-else> (?:\w+ )?\w+ $| <either-time> ",
)
"""What asks although it begins as what tells may: "is a degree a must", "can work that old be
used", "allowed or not"."""
_INVERTED = Pattern("questions", r"\b(?!<no-verb>)[^\W\d_]+-(?:t-)?<behind-a-verb>\b")
"""A French verb before its subject, as it is written: "ma femme peut-elle venir"."""
_FILLERS = Pattern("questions fillers", r"^(?: (?:<filler>|<and>)(?= ))*")
_LEADS = Pattern("questions leads", r"^ (?:<lead>|<besides>)(?: <whether>)?(?= )")
_STATES = Pattern(
    "questions states",
    r"^ (?:<modal> <bare-verb>|<wh-word> <pronoun>(?! (?:<modal>|<need>) )|<how> <pronoun> <came>|"
    r"<is> (?:<told-of>|[a-z]+<ing>)|<does-it> <does-not>|<etre>(?! <ce> )|<as>) ",
)
"""What begins as a question and tells something: "can start now", "what I do now"."""
_RELATES = Pattern("questions relates", r"^ <who> (?:<verb>|[a-z]+<s>) ")
_ENDS = Pattern("questions ends", r"(?: [\w+#/.]+){2} <at-the-end> $|(?<!<knows>) <how-many> ")
_TOKEN = re.compile(r"\S+")
_FEWEST_WORDS = 2
"""Words of a clause in which a question can begin behind something else, but one."""


def asks(clause: str, *, marked: bool, first: bool) -> bool:
    """Whether a clause asks; ``marked``: a question mark ends its sentence, ``first``: nothing
    stands before it there. "Did" and the like begin a question only before somebody or a mark,
    "is" and the like not before "a" or a number: "did a diploma", "is 29"."""
    words = _without_fillers(f" {fold(clause)} ")
    if not words.strip():
        return False
    if _SURELY.search(words) is not None or ("-" in clause and _INVERTED.search(clause.casefold())):
        return True
    if not marked and not first and _RELATES.search(words):
        return False
    if _BEGINS.search(words):
        return True
    if _opens(words.strip(), marked=marked):
        return marked or _STATES.search(words) is None
    return words.count(" ") > _FEWEST_WORDS + 1 and _ENDS.search(words) is not None


def _opens(words: str, *, marked: bool) -> bool:
    """Whether folded words begin as questions do."""
    first, _, rest = words.partition(" ")
    second = rest.partition(" ")[0]
    if any(words == one or words.startswith(f"{one} ") for one in listed("words-told-asks")):
        return True
    if first in listed("words-told-asks-of"):
        return marked or second in listed("words-told-asked-of")
    if first in listed("words-told-asks-unless"):
        return marked or not (second in listed("words-articles") or second[:1].isdecimal())
    return first in listed("words-question") or any(
        words.startswith(f"{one} ") for one in listed("words-what-is")
    )


def cut(clause: str) -> list[str]:
    """A clause, cut where a question begins in it."""
    if clause.count(" ") < _FEWEST_WORDS:
        return [clause]
    said = f" {fold(clause)} "
    if _JOINED.search(said) is None and _INSIDE.search(said) is None:
        return [clause]  # most: looked at first, since each word is folded for the place of a cut
    tokens = [(one.start(), folded) for one in _TOKEN.finditer(clause) if (folded := fold(one[0]))]
    # Where the folded words of each token begin in all of them.
    begins = accumulate((len(folded) + 1 for _, folded in tokens), initial=1)
    at = dict(zip(begins, (begin for begin, _ in tokens), strict=False))
    places = [at[one] for one in _places(f" {' '.join(one for _, one in tokens)} ") if one in at]
    return [
        clause[begin:end].strip()
        for begin, end in zip([0, *places], [*places, len(clause)], strict=True)
    ]


def _places(text: str) -> Iterator[int]:
    """Where in folded words a question begins behind something else; what asks already goes on
    until "and"."""
    joined = {found.start() + 1 for found in _JOINED.finditer(text) if found.start()}
    inside = {
        found.end() + 1
        for found in _INSIDE.finditer(text)
        if found["before"].strip() not in listed("words-told-asks-within")
    }
    begun = 0
    for place in sorted(joined | inside):
        before = text[begun:place]
        if says_nothing(before) or (place not in joined and asks(before, marked=False, first=True)):
            continue
        yield place
        begun = place


def bare(clause: str) -> str:
    """A clause from where it begins to ask: without "hi", "and", "please"."""
    tokens = [(one.start(), folded) for one in _TOKEN.finditer(clause) if (folded := fold(one[0]))]
    found = _FILLERS.match(f" {' '.join(one for _, one in tokens)} ")
    begun, length = 0, found.end() if found is not None else 0
    for begin, folded in tokens:
        if begun + len(folded) >= length:  # a word joined to what may stand before: "puis-je"
            return clause[begin:]
        begun += len(folded) + 1
    return clause


def says_nothing(clause: str) -> bool:
    """Whether nothing is in a clause but a greeting and the like: "hello, how are you"."""
    return not _without_fillers(f" {fold(clause)} ").strip()


def _without_fillers(words: str) -> str:
    """Folded words without what may stand before a question: "hi", "so", "please"."""
    found = _FILLERS.match(words)
    return words if found is None else words[found.end() :]


def without_lead(question: str) -> str:
    """A question without what introduces it, folded: "I want to know if"."""
    said = f" {fold(question)} "
    words = _without_fillers(said) if _without_fillers(said).strip() else said
    while (found := _LEADS.match(words)) is not None and words[found.end() :].strip():
        words = _without_fillers(words[found.end() :])
    return words.strip()
