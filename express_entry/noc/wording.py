"""How words are compared: case, accents, punctuation, plural, gender and ending put aside.

The index is built with these functions and a query is read with the same ones, so what matters
is not that a stem is a real word but that "infirmière", "infirmier" and "INFIRMIERES" end in the
same one. English and French each have their own ending rules; accents are dropped first, because
people type without them.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from express_entry.noc.stemmers import stemmer

LANGUAGES = ("en", "fr")


def listed(text: str) -> frozenset[str]:
    """The words of a list written as one text."""
    return frozenset(text.split())


STOP_WORDS = {
    "en": listed(
        "a an the of and or for to with as by from is are be my me we our us that this these "
        "who which s t n m etc"
    ),
    "fr": listed(
        "de du des d la le les l et ou un une en a au aux pour par sur que qui ce ces cette mon "
        "ma mes notre nos leur leurs s n c j qu"
    ),
}

ASIDE = 0.3
"""What a word counts for in a title when it stands in brackets or after " - "."""
_ASIDE = " - "

_SPELLED: tuple[
    tuple[tuple[str, ...], re.Pattern[str], str | Callable[[re.Match[str]], str]], ...
] = (
    (("++",), re.compile(r"\bc\s?\+\+"), " cplusplus "),
    (("#",), re.compile(r"\b([cf])\s?#"), r" \1sharp "),
    ((".net",), re.compile(r"\B\.net\b"), " dotnet "),
    (("js",), re.compile(r"\b(node|vue|react|next|express|three)\.?\s?js\b"), r" \1js "),
    # "i.t.", "p.s.w.": an abbreviation with its points.
    (
        (".",),
        re.compile(r"\b(?:[a-z]\.){2,}[a-z]?\b"),
        lambda found: found.group().replace(".", ""),
    ),
    ((".",), re.compile(r"\b(?:[a-z]\.){2,}"), lambda found: found.group().replace(".", "") + " "),
    # "r&d", "a/p", "h & s": letters that are said together.
    (("&", "/"), re.compile(r"\b([a-z])\s?[&/]\s?([a-z])\b"), r"\1\2"),
    (
        ("commerce", "business", "learning", "sport"),
        re.compile(r"\be[- ](commerce|business|learning|sport)"),
        r"e\1",
    ),
)
"""What must stand in a text for a pattern to be looked for, the pattern, and what it becomes."""
_SPECIAL = re.compile(r"[+#.&/]|js\b|\be[- ]")
"""Without one of these, nothing above applies."""
_LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"}
    | dict.fromkeys("’‘`´", "'")
    | dict.fromkeys("–—‑·•…\u00a0", " ")
)
_WORD = re.compile(r"[a-z0-9]+")
_BRACKETS = re.compile(r"\(([^)]*)\)")


def fold(text: str) -> str:
    """Lower case, no accents, one kind of apostrophe."""
    text = text.lower()
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return decomposed.encode("ascii", "ignore").decode("ascii")


def words(text: str) -> list[str]:
    """The words of a text, folded, in order, common little words included."""
    folded = fold(text)
    if _SPECIAL.search(folded):
        for signs, pattern, replacement in _SPELLED:
            if any(sign in folded for sign in signs):
                folded = pattern.sub(replacement, folded)
    return _WORD.findall(folded)


def has_aside(title: str) -> bool:
    """Whether a part of a title counts for less: in brackets, or after " - "."""
    return "(" in title or _ASIDE in title


def weighted_words(title: str, language: str) -> Iterator[tuple[str, float]]:
    """The words of a title that count, those in brackets or after " - " for less."""
    main_part, _, aside = title.partition(_ASIDE)
    if "(" in main_part:
        aside = f"{' '.join(_BRACKETS.findall(main_part))} {aside}"
        main_part = _BRACKETS.sub(" ", main_part)
    small = STOP_WORDS[language]
    for text, factor in ((main_part, 1.0), (aside, ASIDE)):
        if text:
            yield from ((word, factor) for word in words(text) if word not in small)


@lru_cache(maxsize=16384)
def stem(word: str, language: str) -> str:
    """What is left of one folded word when number, gender and ending are put aside."""
    return _french_stem(word) if language == "fr" else _english_stem(word)


class _Snowball(threading.local):
    """A stemmer keeps the word it is at, so each thread has its own: the titles are read in one
    while people are answered in another."""

    def __init__(self) -> None:
        self.of = {
            "en": stemmer("english"),
            "fr": stemmer("french"),
        }


_snowball = _Snowball()


def _english_stem(word: str) -> str:
    if len(word) <= 3 or word[0].isdigit():
        return word
    for plural, singular in (("women", "man"), ("woman", "man"), ("men", "man")):
        if word.endswith(plural):
            word = word.removesuffix(plural) + singular
            break
    for pattern, american in _BRITISH:
        word = pattern.sub(american, word)
    root = _snowball.of["en"].stemWord(word)
    if len(root) > 7 and root.endswith("ist") and root not in _NOT_DOERS:
        root = root[:-3]
    # The doer and the doing are one for us: plumber and plumbing, baker and baking.
    for ending in ("er", "or", "ri"):
        if len(root) > 6 and root.endswith(ending):
            root = root[:-2]
            break
    else:
        if len(root) > 5 and root.endswith("er"):
            root = root[:-2]
    if len(root) > 4 and root[-1] == root[-2] and root[-1] in "bdgmnprt":
        root = root[:-1]
    return root.removesuffix("i") if len(root) > 5 else root


_BRITISH = (
    (re.compile("ae"), "e"),
    (re.compile("our"), "or"),
    (re.compile("ould"), "old"),
    (re.compile("([tb])re$"), r"\1er"),
    (re.compile("ll"), "l"),
    (re.compile("is(?=e|i|a)"), "iz"),
    (re.compile("ys(?=e|i)"), "yz"),
    (re.compile("amme$"), "am"),
)
"""British spellings and what an American would type; the same for every word, right or wrong."""
_NOT_DOERS = frozenset({"specialist", "machinist"})

_GENDER = (
    ("trices", "teur"),
    ("trice", "teur"),
    ("euses", "eur"),
    ("euse", "eur"),
    ("eures", "eur"),
    ("eure", "eur"),
    ("eurs", "eur"),
    ("ieres", "ier"),
    ("iere", "ier"),
    ("cheres", "cher"),
    ("chere", "cher"),
    ("lleres", "ller"),
    ("llere", "ller"),
    ("yeres", "yer"),
    ("yere", "yer"),
    ("geres", "ger"),
    ("gere", "ger"),
    ("ennes", "en"),
    ("enne", "en"),
    ("onnes", "on"),
    ("onne", "on"),
    ("ives", "if"),
    ("ive", "if"),
    ("ifs", "if"),
    ("elles", "el"),
    ("elle", "el"),
    ("eaux", "eau"),
    ("iaux", "ial"),
    ("aux", "al"),
    ("ees", "e"),
    ("ee", "e"),
)


def masculine_forms(word: str) -> Iterator[str]:
    """What the masculine form of a folded French word in the singular may be; most are no words."""
    for ending, masculine in _GENDER:
        if word.endswith(ending) and not ending.endswith(("s", "x")):
            yield word.removesuffix(ending) + masculine
    for ending in ("e", "fe"):  # "avocate", "cheffe"
        if word.endswith(ending):
            yield word.removesuffix(ending)


def _french_stem(word: str) -> str:
    if len(word) <= 3 or word[0].isdigit():
        return word
    if len(word) > 5:
        for ending, masculine in _GENDER:
            if word.endswith(ending):
                word = word.removesuffix(ending) + masculine
                break
    root = _snowball.of["fr"].stemWord(word)
    if len(root) > 6 and root.endswith("eur"):
        root = root[:-3]
    if len(root) > 4 and root[-1] == root[-2]:
        root = root[:-1]
    return root
