"""The pages of a paper: half a sheet each (A5), so that a phone shows them as wide as it is with
letters that can be read, and a printer puts two of them on a sheet, or one of them large."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from fpdf import FPDF
from fpdf.enums import MethodReturnValue, TextMode, XPos, YPos

from bot.papers.letters import PLAIN, SHAPED, can_shape, file_of, has_all, pieces
from conversations.voice.replies import Block, Paper, Run

A5 = (148.0, 210.0)
MARGIN = 12.0
"""Millimetres."""
TITLE, CHAPTER, HEADING, TEXT, SMALL = 19.0, 14.0, 11.0, 10.0, 8.0
"""Heights of letters, in points; a phone shows half a sheet at about five sixths of its size."""
LEADING = 0.5
"""Millimetres of a line for each point of its letters."""
INK, SOFT, ACCENT, RULE, BOX = (
    (29, 39, 51),
    (68, 81, 95),
    (176, 13, 36),
    (213, 219, 225),
    (250, 244, 236),
)
"""Colours as those of the pictures: dark enough to be copied without colour."""
BOLD = 90.0
"""What the height of letters is divided by for the thickness of what makes them bold."""
LABEL = 0.42
"""Of the width, what the label of a field has at most."""
INDENT = 4.0
NUMBER = 16.0
"""Millimetres at the foot that are kept for the number of the page."""


class _Pages(FPDF):
    """The sheets, with a line at the foot of each."""

    def __init__(self, foot: str) -> None:
        super().__init__(format=A5)
        self._foot = foot
        self.set_margins(MARGIN, MARGIN, MARGIN)
        self.set_auto_page_break(True, margin=MARGIN + 6)
        for font in (PLAIN, *(SHAPED if can_shape() else ())):
            self.add_font(font, fname=file_of(font))
        self.set_font(PLAIN, size=TEXT)

    def footer(self) -> None:
        """The foot, and the number of the page."""
        # The text may just be indented: the foot is not.
        self.set_xy(MARGIN, -MARGIN - 2)
        self.set_font(PLAIN, size=SMALL)
        self.set_text_color(*SOFT)
        room = self.w - 2 * MARGIN - NUMBER
        # A long month and a wordy language: smaller letters, so that it never runs into the number.
        wide = self.get_string_width(self._foot) + 2 * self.c_margin
        self.set_font_size(SMALL * min(1.0, room / wide))
        self.cell(room, 4, self._foot, new_x=XPos.RIGHT, new_y=YPos.TOP)
        self.set_font_size(SMALL)
        self.cell(NUMBER, 4, f"{self.page_no()} / {{nb}}", align="R")

    def put(self, runs: Iterable[Run], size: float, colour: tuple[int, int, int] = INK) -> None:
        """Runs of text from where the pen is, broken between words."""
        height = size * LEADING
        for run in runs:
            self.set_text_color(*(ACCENT if run.url else SOFT if run.italic else colour))
            for piece in pieces(run.text):
                shaped = piece.font != PLAIN
                self.set_font(piece.font, size=size)
                if shaped:
                    self.set_text_shaping(True)
                self._keep_whole(height, piece.text)
                if run.bold and not shaped:
                    # There is no bold font: a thin line around each letter does for one.
                    with self.local_context(text_mode=TextMode.FILL_STROKE, line_width=size / BOLD):
                        self.set_draw_color(*(ACCENT if run.url else colour))
                        self.write(height, piece.text, run.url)
                else:
                    self.write(height, piece.text, run.url)
                if shaped:
                    self.set_text_shaping(False)
        self.set_font(PLAIN, size=size)

    def _keep_whole(self, height: float, text: str) -> None:
        """Begin a new line where the first word of a piece does not fit on this one: a word is not
        to be cut where the hand changes."""
        if text[:1].isspace() or self.get_x() <= self.l_margin:
            return
        right = self.w - self.r_margin - self.c_margin
        if self.get_x() + self.get_string_width(text.split(maxsplit=1)[0]) > right:
            self.ln(height)

    def end_line(self, size: float, gap: float) -> None:
        """Begin a line below, with a gap in millimetres."""
        self.ln(size * LEADING)
        self.set_y(self.get_y() + gap)

    def room_for(self, height: float) -> None:
        """A new page where so much no longer fits on this one."""
        if self.get_y() + height > self.page_break_trigger:
            self.add_page()


def draw(paper: Paper) -> bytes:
    """The pages of a paper as PDF."""
    pages = _Pages(paper.footer)
    pages.set_title(paper.title)
    pages.set_creator("Express Entry assistant")
    pages.set_creation_date(datetime(2000, 1, 1, tzinfo=UTC))  # the day stands on the paper
    pages.add_page()
    pages.put([Run(text=paper.title, bold=True)], TITLE)
    pages.end_line(TITLE, 1)
    pages.put([Run(text=paper.subtitle)], HEADING, SOFT)
    pages.end_line(HEADING, 4)
    blocks = list(paper.blocks)
    cautions = [one for one in blocks if one.kind == "caution"]
    if cautions:
        _caution(pages, cautions)
    for one in blocks:
        if one.kind != "caution":
            _BLOCKS[one.kind](pages, one)
    texts = [run.text for one in blocks for run in one.runs]
    if not all(map(has_all, (paper.title, paper.subtitle, *texts))):
        pages.set_y(pages.get_y() + 3)
        pages.put([Run(text=paper.unwritable)], SMALL, SOFT)
    return bytes(pages.output())


def _caution(pages: _Pages, blocks: list[Block]) -> None:
    """What the paper is not, on a ground of its own."""
    lines = [" ".join(run.text for run in one.runs) for one in blocks]
    pages.set_font(PLAIN, size=SMALL + 1)
    height = (SMALL + 1) * LEADING
    inside = pages.epw - 2 * INDENT
    broken = [
        pages.multi_cell(inside, height, line, dry_run=True, output=MethodReturnValue.LINES)
        for line in lines
    ]
    whole = (
        sum(len(one) for one in broken if isinstance(one, list)) * height
        + (len(lines) - 1) * 1.5
        + 6
    )
    top = pages.get_y()
    pages.set_fill_color(*BOX)
    pages.set_draw_color(*RULE)
    pages.rect(pages.l_margin, top, pages.epw, whole, style="DF")
    pages.set_y(top + 3)
    pages.set_left_margin(MARGIN + INDENT)
    pages.set_right_margin(MARGIN + INDENT)
    for one in blocks:
        pages.set_x(pages.l_margin)
        pages.put(one.runs, SMALL + 1)
        pages.end_line(SMALL + 1, 1.5)
    pages.set_left_margin(MARGIN)
    pages.set_right_margin(MARGIN)
    pages.set_y(max(pages.get_y(), top + whole) + 3)


def _chapter(pages: _Pages, one: Block) -> None:
    """A chapter, which can be jumped to, with at least some lines of it on the same page."""
    pages.room_for(50)
    pages.set_y(pages.get_y() + 5)
    said = "".join(run.text for run in one.runs)
    pages.start_section(said)
    pages.put([Run(text=said, bold=True)], CHAPTER, ACCENT)
    pages.end_line(CHAPTER, 1)
    pages.set_draw_color(*ACCENT)
    pages.set_line_width(0.3)
    pages.line(pages.l_margin, pages.get_y(), pages.l_margin + pages.epw, pages.get_y())
    pages.set_y(pages.get_y() + 2.5)


def _heading(pages: _Pages, one: Block) -> None:
    pages.room_for(28)
    pages.set_y(pages.get_y() + 2)
    pages.put([run.model_copy(update={"bold": True}) for run in one.runs], HEADING)
    pages.end_line(HEADING, 1)


def _text(pages: _Pages, one: Block) -> None:
    pages.put(one.runs, TEXT)
    pages.end_line(TEXT, 1.2)


def _source(pages: _Pages, one: Block) -> None:
    pages.put(one.runs, SMALL)
    pages.end_line(SMALL, 1)


def _item(pages: _Pages, one: Block) -> None:
    pages.room_for(TEXT * LEADING)
    pages.put([Run(text="•")], TEXT, ACCENT)
    pages.set_left_margin(MARGIN + INDENT)
    pages.set_x(MARGIN + INDENT)
    pages.put(one.runs, TEXT)
    pages.end_line(TEXT, 1)
    pages.set_left_margin(MARGIN)
    pages.set_x(MARGIN)


def _field(pages: _Pages, one: Block) -> None:
    """A label and its value side by side, each broken within its own half."""
    label, value = one.runs[0], one.runs[1:]
    pages.room_for(3 * TEXT * LEADING)
    top, width = pages.get_y(), pages.epw
    pages.set_right_margin(MARGIN + width * (1 - LABEL))
    pages.put([label], TEXT, SOFT)
    left = pages.get_y() + TEXT * LEADING
    pages.set_right_margin(MARGIN)
    pages.set_left_margin(MARGIN + width * LABEL + 2)
    pages.set_xy(MARGIN + width * LABEL + 2, top)
    pages.put(value, TEXT)
    right = pages.get_y() + TEXT * LEADING
    pages.set_left_margin(MARGIN)
    pages.set_y(max(left, right) + 0.4)
    pages.set_draw_color(*RULE)
    pages.set_line_width(0.1)
    pages.line(pages.l_margin, pages.get_y(), pages.l_margin + width, pages.get_y())
    pages.set_y(pages.get_y() + 0.8)


_BLOCKS = {
    "chapter": _chapter,
    "heading": _heading,
    "text": _text,
    "item": _item,
    "field": _field,
    "source": _source,
}
