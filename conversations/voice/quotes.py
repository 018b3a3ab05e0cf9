"""Long text folded away: what a message says before anything is opened by a tap.

The one way of folding is an expandable quote. Its first line stands for itself
(``wording.folded``); quotes cannot stand in one another. A paragraph that may be folded is a
``Foldable``; which of them are, and how far, is decided where the whole message is known
(``fitted``), so that a note above a card folds what stands below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from conversations.voice.wording import Wording, folded, plain

MOST = 600
"""Characters of a message that are seen before anything is opened."""
BREAK = "\n\n"
"""Between two paragraphs."""
_SENTENCE = re.compile(r"(?:(?<=[.?!])|(?<=[.?!]</[bi]>))(?<!\d[.]) (?=(?:<[^>]+>|“)?[^\W\d_a-z])")
_TAG = re.compile(r"<(/?)\w")
_REST = re.compile(r"(\n*)<blockquote expandable>(…[^\n]*)\n(.*?)</blockquote>", re.DOTALL)
"""The rest of what stands above it: a quote whose first line is ``folded-more``, which says no more
than that there is some."""
_TAGS_OF_QUOTES = re.compile(r"</?blockquote[^>]*>")


def shown(html: str) -> int:
    """Characters of markup that are seen before anything is opened."""
    return len(plain(folded(html)))


def quote(first: str, rest: Iterable[str], *, between: str = "\n") -> Markup:
    """A line, and behind a tap the rest; a quote in the rest is one with it."""
    inside = _TAGS_OF_QUOTES.sub("", f"{first}\n{between.join(rest)}")
    return Markup(f"<blockquote expandable>{inside}</blockquote>")


def unfolded(html: str) -> str:
    """Markup for where nothing can be opened by a tap: the last lines of a list, or the last
    sentences of a text, stand below the others again."""
    return _REST.sub(_opened, html)


def _opened(rest: re.Match[str]) -> str:
    before, head, lines = rest.groups()
    of_a_list = any(character.isdecimal() for character in head)
    return f"{before}{lines}" if of_a_list or not before else f" {lines}"


@dataclass(frozen=True)
class Foldable:
    """A paragraph of lines of which the last ones may be folded away."""

    lines: tuple[Markup, ...]
    between: str = "\n"
    """What stands between two lines."""
    keep: int = 1
    """Lines that always stay in sight."""
    whole: bool = False
    """Whether its first line is that of the quote, so that either all of it is folded or nothing:
    for lines of which the first says what the others are."""
    head: str = ""
    """What the quote's first line says where none of its lines is in sight."""
    at_last: bool = False
    """Whether it is folded only where folding everything else is not enough."""

    def __bool__(self) -> bool:
        return any(self.lines)

    def __html__(self) -> str:
        """The whole paragraph, unfolded: what markup is made of it where nothing is folded."""
        return self.between.join(self.lines)

    __str__ = __html__

    def html(self, seen: int, words: Wording) -> str:
        """The paragraph with so many of its lines in sight."""
        if seen >= len(self.lines):
            return str(self)
        if self.whole:
            return quote(self.lines[0], self.lines[1:], between=self.between)
        among = self.between == " "
        count = words.say("folded-more", count=len(self.lines) - seen, sentences=among)
        first = count if seen or not self.head else self.head
        rest = quote(first, self.lines[seen:], between=self.between)
        above, gap = self.between.join(self.lines[:seen]), "\n" if among else self.between
        return f"{above}{gap}{rest}" if seen else rest

    @cached_property
    def fewest(self) -> int:
        """How few of its lines can be in sight."""
        return min(1 if self.whole else self.keep, len(self.lines))

    def fewer(self, seen: int) -> int:
        """The next smaller number of lines in sight."""
        return self.fewest if self.whole else seen - 1


Paragraph = Markup | str | Foldable


def lines_of(paragraph: Paragraph) -> Sequence[str]:
    """The lines of a paragraph, folded or not."""
    if isinstance(paragraph, Foldable):
        return [line for part in paragraph.lines for line in part.splitlines()]
    return str(paragraph).splitlines()


def sentences(text: Markup, *, keep: int = 1, whole: bool = False) -> Foldable:
    """A paragraph whose last sentences may be folded away."""
    parts: list[str] = []
    for part in _SENTENCE.split(str(text)):
        if parts and _is_open(parts[-1]):
            parts[-1] += f" {part}"
        else:
            parts.append(part)
    return Foldable(tuple(map(Markup, parts)), between=" ", keep=keep, whole=whole)


def _is_open(markup: str) -> bool:
    """Whether a tag that begins in it does not end there."""
    tags = _TAG.findall(markup)
    return tags.count("") != tags.count("/")


def fitted(paragraphs: Iterable[Paragraph], words: Wording, *, most: int = MOST) -> str:
    """The paragraphs as one text, of which at most so many characters are seen at once, as far as
    they can be folded; the last ones are folded first."""
    parts = [part for part in paragraphs if part]
    seen = [len(part.lines) if isinstance(part, Foldable) else 0 for part in parts]
    made = [
        part.html(count, words) if isinstance(part, Foldable) else str(part)
        for part, count in zip(parts, seen, strict=True)
    ]
    if sum(map(len, made)) + len(BREAK) * (len(made) - 1) <= most:
        # Fewer are seen than are written: tags and names of letters are longer than what they show.
        return BREAK.join(made)
    lengths = [shown(html) for html in made]
    places = [n for n in reversed(range(len(parts))) if isinstance(parts[n], Foldable)]
    for place in sorted(places, key=lambda n: getattr(parts[n], "at_last", False)):
        part = parts[place]
        assert isinstance(part, Foldable)
        others = sum(lengths) - lengths[place] + len(BREAK) * (len(parts) - 1)
        while others + lengths[place] > most and seen[place] > part.fewest:
            seen[place] = part.fewer(seen[place])
            made[place] = part.html(seen[place], words)
            lengths[place] = shown(made[place])
    return BREAK.join(made)
