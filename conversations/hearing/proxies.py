"""Of a message: who is told of where somebody writes in the place of the candidate.

"I am Blessing's father. She is 27", "writing for my son, he's 24": a father, a partner or a friend
holds the pen, and "she" is who wants to go. What is told of her is then the candidate's, and what
the writer says of themselves ("I'm 56") is somebody else's. Whoever only asks a question for a
friend is none of these (``speakers.for_another``).
"""

from __future__ import annotations

import re
from functools import lru_cache

from conversations.voice.patterns import Pattern

_WAYS = (
    # "writing on behalf of my son", "helping my sister with her profile"
    Pattern("proxies writes", r"\b<write>(?: <this>)*,? <for> <my> (?P<kin><kin>)\b"),
    Pattern(
        "proxies helps",
        r"\b<help> <my> (?P<kin><kin>)(?:,? <with> [a-z' ]{0,24}?<profile>| <migrate>)\b",
    ),
    # "On behalf of my fiancé: he is 31": nothing stands before it.
    Pattern("proxies instead", r"(?:^|[.!\n] ?)(?:<hi>[ ,]+)*<instead-of> <my> (?P<kin><kin>)\b"),
    # "I ask for my girlfriend": with her the writer is a couple, and it is she who applies.
    Pattern("proxies courts", r"\b<ask>(?: <this>)*,? <for> <my> (?P<kin><sweetheart>)\b"),
    # "asking for a mate who doesn't do telegram"
    Pattern(
        "proxies stands-in",
        r"\b<ask>(?: <this>)*,? <for> <a-word> (?P<kin><kin>|<mate>),? ?(?:<because> )?(?:<who> )?"
        r"<cannot> (?:[a-z']+ ){0,2}?<write-here>\b",
    ),
    # "I am Blessing's father", "this is the mother of Ravi": the candidate has a name.
    Pattern(
        "proxies is-kin",
        r"\b<i-am> (?:<the> )?(?!<my>\b|<their>\b)(?P<name>[a-z]{3,14})'s (?P<as><elder>)\b",
    ),
    Pattern(
        "proxies is-kin",
        r"\b<i-am> (?:<the> )?(?P<as><elder>) <of> "
        r"(?!<my>\b|<their>\b|<number>\b)(?P<name>[a-z]{3,14})\b",
    ),
    # "My son wants to immigrate": the message opens with whom it is about.
    Pattern(
        "proxies wants",
        r"^(?:\W*[a-z']+){0,5}\W*<my> (?P<kin><child>)(?: [a-z]+)? <wants> <migrate>\b",
    ),
)
_CUE = Pattern("proxies cue", r"\b<cue>\b")
"""What every such message has, and most others have not."""
_BUT_MINE = Pattern("proxies but-mine", r"\b<mine-first>\b")
"""What takes it back: "on behalf of my husband ... actually let me give mine first"."""
_HE = Pattern("proxies", r"<he>")
_SHE = Pattern("proxies", r"<she>")
_SIBLING = Pattern("proxies", r"<sibling>")
_SWEETHEART = Pattern("proxies", r"<sweetheart>")
_SPOUSE = Pattern("proxies", r"<spouse>")
_CHILD = Pattern("proxies", r"<child>")
_PRONOUN = Pattern("proxies", r"\b(?:(?P<he><he-word>)|(?P<she><she-word>))\b")
_BUILD = (
    r"(?P<named>\b<my> (?:<kin>|<mate>)\b(?:(?P<of>'s)|(?P<named_is> <is>))?)|"
    r"\b(?:(?P<writer_is><i-m>)|(?P<writer><i-word>)|(?P<writers><my>)|(?P<to_writer><me>)|"
    r"(?P<is><kind-is>)|(?P<has><kind-has>)|(?P<subject><kind-subject>)|"
    r"(?P<possessive><kind-possessive>)(?= ?[a-z0-9])|(?P<object><kind-object>))\b"
)
_SAID = {
    kind: Pattern("proxies told", _BUILD.replace("<kind-", f"<{kind}-")) for kind in ("he", "she")
}
"""Every word for the writer, and for the candidate, by how each is told in the first person."""


@lru_cache(maxsize=16)
def as_the_candidate(text: str) -> str:
    """Folded text in which the candidate tells of themselves, where another wrote for them."""
    if _CUE.search(text) is None:
        return text
    found = next((said for way in _WAYS if (said := way.search(text))), None)
    if found is None or _BUT_MINE.search(text):
        return text
    parts = found.groupdict()
    kin, name = parts.get("kin") or "", parts.get("name") or ""
    kind = _kind(kin, text[found.end() :]) or ("he" if name else None)
    if kind is None:
        return text
    writer = _writer(kin, parts.get("as") or "", kind)
    opened = f"{text[: found.start()]}. "
    rest = text[found.end() :]
    if name:
        rest = re.sub(rf"\b{name}'s\b", "his" if kind == "he" else "her", rest)
        rest = re.sub(rf"\b{name}\b", kind, rest)

    def told(said: re.Match[str]) -> str:
        if said["named"]:
            same = kin and kin in said["named"].split()[1:]
            if not same and _CHILD.search(said["named"]) is None:
                return f"{writer}'s {said['named'].split(' ', 1)[1]}"
            return "my" if said["of"] else "i am" if said["named_is"] else "i"
        return _in_first_person(str(said.lastgroup), writer)

    return opened + _SAID[kind].sub(told, rest)


def _in_first_person(which: str, writer: str) -> str:
    """What stands for a word, of the writer or of the candidate."""
    match which:
        case "writer_is":
            return f"{writer} is"
        case "writers":
            return f"{writer}'s"
        case "writer" | "to_writer":
            return writer
        case "is":
            return "i am"
        case "has":
            return "i have"
        case "subject":
            return "i"
        case "possessive":
            return "my"
    return "me"


def _kind(kin: str, rest: str) -> str | None:
    """By which pronoun the candidate is told of: their own, or the first that follows."""
    if kin and _HE.fullmatch(kin):
        return "he"
    if kin and _SHE.fullmatch(kin):
        return "she"
    said = _PRONOUN.search(rest)
    return None if said is None else "he" if said["he"] else "she"


def _writer(kin: str, known_as: str, kind: str) -> str:
    """Who the writer is to the candidate."""
    if known_as:
        return f"my {known_as}"
    if kin and _SPOUSE.fullmatch(kin):
        return "my wife" if kind == "he" else "my husband"
    if kin and _SWEETHEART.fullmatch(kin):
        return "my girlfriend" if kind == "he" else "my boyfriend"
    return "my brother" if kin and _SIBLING.fullmatch(kin) else "my father"
