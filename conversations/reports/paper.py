"""A paper's blocks of what the cards say: their markup, line by line, unfolded, with the addresses
of its links as numbered sources, since paper cannot be tapped."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from conversations.voice.quotes import Foldable, Paragraph, unfolded
from conversations.voice.replies import Block, BlockKind, Run
from conversations.voice.wording import Wording

_TAG = re.compile(r"<(/?)(b|i|u|s|code|a|blockquote)(?:\s+(?:href=\"([^\"]*)\"|[^>]*))?>")
_BULLET = "• "


class Sources:
    """The addresses that a paper names, each once, by their numbers."""

    def __init__(self, words: Wording) -> None:
        self._words = words
        self._numbers: dict[str, int] = {}

    def number(self, url: str) -> int:
        """The number of an address, from 1 on."""
        return self._numbers.setdefault(url, len(self._numbers) + 1)

    def mark(self, number: int, url: str = "") -> Run:
        """How a source is referred to."""
        return Run(text=self._words.plain("paper-source", number=number), url=url)

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every address named so far, in the order of their numbers."""
        return tuple(self._numbers)


def blocks_of(paragraphs: Iterable[Paragraph], sources: Sources) -> list[Block]:
    """The blocks of what a card would say. A line that is bold as a whole is a heading."""
    found: list[Block] = []
    for paragraph in paragraphs:
        lines = paragraph.lines if isinstance(paragraph, Foldable) else (paragraph,)
        between = " " if isinstance(paragraph, Foldable) and paragraph.between == " " else "\n"
        for line in unfolded(between.join(map(str, lines))).split("\n"):
            if line.strip():
                found.append(block(line, sources))
    return found


def block(line: str, sources: Sources) -> Block:
    """One line of markup as a block."""
    runs = _runs(line, sources)
    kind: BlockKind = "text"
    if runs and all(run.bold or not run.text.strip() for run in runs):
        kind = "heading"
    elif runs and runs[0].text.startswith(_BULLET):
        kind = "item"
        runs = [runs[0].model_copy(update={"text": runs[0].text[len(_BULLET) :]}), *runs[1:]]
    return Block(kind=kind, runs=tuple(runs))


def field(label: str, value: str, *, told: bool = True) -> Block:
    """A label with its value, or with why there is none."""
    shown = Run(text=value, bold=told, italic=not told)
    return Block(kind="field", runs=(Run(text=label), shown))


def line_of(kind: BlockKind, text: str) -> Block:
    """A block of plain text."""
    return Block(kind=kind, runs=(Run(text=text),))


def _runs(line: str, sources: Sources) -> list[Run]:
    runs: list[Run] = []
    open_tags: list[str] = []
    url, at = "", 0

    def put(text: str) -> None:
        if text:
            runs.append(
                Run(text=unescape(text), bold="b" in open_tags, italic="i" in open_tags, url=url)
            )

    for tag in _TAG.finditer(line):
        put(line[at : tag.start()])
        at = tag.end()
        closes, name, address = tag.groups()
        if not closes:
            open_tags.append(name)
            url = unescape(address or "") if name == "a" else url
        elif name in open_tags:
            open_tags.remove(name)
            if name == "a" and url:
                runs.append(sources.mark(sources.number(url), url))
                url = ""
    put(line[at:])
    return runs
