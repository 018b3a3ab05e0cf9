"""A paper's blocks of what the cards say: their markup, line by line, unfolded, with the addresses
of its links as numbered sources, since paper cannot be tapped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import unescape
from typing import NamedTuple

from conversations.voice.quotes import Foldable, Paragraph, unfolded
from conversations.voice.replies import Block, BlockKind, Run
from conversations.voice.wording import Wording

_TAG = re.compile(r"<(/?)(b|i|u|s|code|a|blockquote)(?:\s+(?:href=\"([^\"]*)\"|[^>]*))?>")
_BULLET = "• "


class Numbered(NamedTuple):
    """Blocks whose links are followed by the numbers of their addresses, and these in order."""

    blocks: tuple[Block, ...]
    addresses: tuple[str, ...]


def numbered(blocks: Iterable[Block], words: Wording) -> Numbered:
    """The same blocks, with each address that they lead to as a source, numbered from 1 on."""
    whole = tuple(blocks)
    addresses = tuple(dict.fromkeys(run.url for one in whole for run in one.runs if run.url))
    numbers = {url: number for number, url in enumerate(addresses, start=1)}
    return Numbered(tuple(_marked(one, numbers, words) for one in whole), addresses)


def _marked(one: Block, numbers: Mapping[str, int], words: Wording) -> Block:
    runs: list[Run] = []
    for run, following in zip(one.runs, (*one.runs[1:], None), strict=True):
        runs.append(run)
        if run.url and (following is None or following.url != run.url):
            mark = words.plain("paper-source", number=numbers[run.url])
            runs.append(Run(text=mark, url=run.url))
    return one.model_copy(update={"runs": tuple(runs)})


def blocks_of(paragraphs: Iterable[Paragraph]) -> list[Block]:
    """The blocks of what a card would say. A line that is bold as a whole is a heading."""
    found: list[Block] = []
    for paragraph in paragraphs:
        lines = paragraph.lines if isinstance(paragraph, Foldable) else (paragraph,)
        between = " " if isinstance(paragraph, Foldable) and paragraph.between == " " else "\n"
        for line in unfolded(between.join(map(str, lines))).split("\n"):
            if line.strip():
                found.append(block(line))
    return found


def block(line: str) -> Block:
    """One line of markup as a block."""
    runs = _runs(line)
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


def _runs(line: str) -> list[Run]:
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
            url = "" if name == "a" else url
    put(line[at:])
    return runs
