"""Everything about one person on paper: for themselves, or for a licensed consultant or lawyer to
look over. It says nothing that the cards do not say, and no number of a passport."""

from __future__ import annotations

from collections.abc import Iterator

from conversations.chat.machine import APPLYING, LIFE, PAST_SCORE
from conversations.chat.turn import Turn
from conversations.interview.form import HISTORIES
from conversations.interview.question import Part
from conversations.reports import checklist, costs, deadlines, doors, papers, programs, score
from conversations.reports.headline import headline, in_full
from conversations.reports.next_step import next_line
from conversations.reports.paper import blocks_of, field, line_of, numbered
from conversations.reports.second_look import second_look
from conversations.screens import histories
from conversations.screens.form_lines import lines_of_part, parts_of
from conversations.voice.quotes import Paragraph
from conversations.voice.replies import Block, Paper, Run
from conversations.voice.wording import plain

NAME = "express-entry.pdf"


def is_possible(turn: Turn) -> bool:
    """Whether there is a score yet, on which most of it rests."""
    return turn.session.state in LIFE


def paper(turn: Turn) -> Paper:
    """The whole paper, as of today."""
    words = turn.words
    told = [
        *_caution(turn),
        *(one for name, said in _chapters(turn) for one in _chapter(turn, name, said)),
        *_form(turn),
    ]
    blocks, addresses = numbered(told, words)
    form = turn.session.form
    names = (form.get("given_names", ""), form.get("family_name", ""))
    name = plain(words.joined("between-names", names))
    return Paper(
        name=NAME,
        title=words.plain("paper-title"),
        subtitle=words.plain("paper-subtitle", name=name or "none", date=words.date(turn.today)),
        blocks=(*blocks, *_sources(turn, addresses)),
        footer=words.plain("paper-footer", date=words.date(turn.today)),
        unwritable=words.plain("paper-unwritable"),
        caption=words.plain("paper-caption"),
        not_made=words.plain("paper-not-made"),
    )


def _sources(turn: Turn, addresses: tuple[str, ...]) -> Iterator[Block]:
    """Where everything is from, since paper cannot be tapped."""
    words = turn.words
    if addresses:
        yield line_of("chapter", words.plain("paper-sources"))
    for number, url in enumerate(addresses, start=1):
        mark = Run(text=words.plain("paper-source-listed", number=number))
        yield Block(kind="source", runs=(mark, Run(text=url, url=url)))


def _caution(turn: Turn) -> Iterator[Block]:
    """What the paper is, what a score rests on and what it is not, before anything else."""
    yield line_of("caution", turn.words.plain("paper-for"))
    for line in blocks_of([in_full(turn)]):
        yield line.model_copy(update={"kind": "caution"})


def _chapters(turn: Turn) -> Iterator[tuple[str, list[Paragraph]]]:
    doubts = second_look(turn)
    words = turn.words
    yield (
        "where",
        [
            headline(turn),
            next_line(turn),
            *programs.verdict_lines(turn),
            *([words.say("paper-doubts")] if doubts else []),
            *(words.say("bullet", text=doubt) for doubt in doubts),
        ],
    )
    yield "points", score.points(turn)
    yield "grid", score.grid(turn)
    for verdict in turn.assessment.programs:
        yield f"program-{verdict.program}", programs.program_report(turn, verdict)
    if turn.session.state not in PAST_SCORE:
        yield "doors", doors.page(turn)
    yield "dates", deadlines.timeline(turn)
    if turn.session.state not in APPLYING:
        yield "papers", checklist.listed(turn)
    yield "application", papers.listed(turn, asks=False)
    yield "costs", costs.listed(turn)


def _chapter(turn: Turn, name: str, paragraphs: list[Paragraph]) -> Iterator[Block]:
    words = turn.words
    title = (
        words.plain(name) if name.startswith("program-") else words.plain(f"paper-chapter-{name}")
    )
    yield line_of("chapter", title)
    for one in blocks_of(paragraphs):
        said = "".join(run.text for run in one.runs).strip()
        if said != title:  # a page's own title is that of the chapter
            yield one


def _form(turn: Turn) -> Iterator[Block]:
    """The form with what is told and what is missing."""
    words = turn.words
    for application in (False, True):
        yield line_of("chapter", words.plain("paper-form", application=application))
        for part in parts_of(turn, application=application):
            yield line_of("heading", words.plain(f"sheet-{part}"))
            yield from _history(turn, part) if part in HISTORIES else _fields(turn, part)


def _fields(turn: Turn, part: Part) -> Iterator[Block]:
    words, entry = turn.words, ""
    for line in lines_of_part(turn, part):
        if line.entry and line.entry != entry:
            yield line_of("text", line.entry)
        entry = line.entry
        told = bool(line.value) and line.field.is_kept
        yield field(line.label, line.value or words.plain("paper-missing"), told=told)


def _history(turn: Turn, part: Part) -> Iterator[Block]:
    found = histories.lines(turn, part)
    for line in found:
        yield line_of("item", plain(line))
    if not found:
        yield line_of("text", turn.words.plain("paper-missing"))
