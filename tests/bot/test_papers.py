"""A paper as PDF: pages of half a sheet, readable text, and no empty box for a letter."""

from __future__ import annotations

from re import findall

import pytest
from fpdf import FPDF

from bot.papers import draw, letters
from bot.papers.letters import LEFT_OUT, PLAIN, Piece, pieces
from bot.papers.pages import MARGIN
from conversations.voice.replies import Block, Paper, Run


def paper(*blocks: Block, title: str = "Where I stand") -> Paper:
    return Paper(
        name="a.pdf", title=title, subtitle="Núñez, as of today", blocks=blocks,
        footer="At the foot", unwritable="… stands for letters", caption="A paper",
        not_made="No paper",
    )  # fmt: skip


def block(kind: str, *texts: str) -> Block:
    return Block.model_validate({"kind": kind, "runs": [{"text": text} for text in texts]})


def test_a_paper_has_pages_of_half_a_sheet_with_what_is_on_it() -> None:
    made = draw(paper(*(block("text", f"Line {number}") for number in range(190))))
    assert made.startswith(b"%PDF-")
    pages = findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", made)
    # 148 by 210 millimetres, in points of a 72nd of an inch.
    assert {(round(float(w)), round(float(h))) for w, h in pages} == {(420, 595)}
    # A line takes 5 + 1.2 of 180 millimetres, 20 of which are the title's on the first page: 26
    # lines there and 29 on each other one, so the other 164 take six.
    assert findall(rb"/Count (\d+)", made) == [b"7"]


def test_every_kind_of_block_can_be_printed() -> None:
    kinds = ("chapter", "heading", "text", "item", "source", "caution")
    blocks = [block(kind, "Łódź " * 40) for kind in kinds]
    long = "x" * 300
    made = draw(paper(*blocks, block("field", "A label", "A value"), block("field", long, long)))
    assert made.startswith(b"%PDF-")
    assert len(made) < 200_000


def test_the_foot_stands_at_the_margin_also_under_a_point(monkeypatch: pytest.MonkeyPatch) -> None:
    feet: list[float] = []
    cell = FPDF.cell

    def noted(self: FPDF, width: float, height: float, text: str, **others: object) -> object:
        if text == "At the foot":
            feet.append(self.get_x())
        return cell(self, width, height, text, **others)  # type: ignore[arg-type]

    monkeypatch.setattr(FPDF, "cell", noted)
    draw(paper(block("item", "a word and another " * 500)))
    assert set(feet) == {MARGIN}
    assert len(feet) > 2


def test_a_link_can_be_followed() -> None:
    link = Block(
        kind="text", runs=(Run(text="see ", bold=True), Run(text="it", url="https://a.b/"))
    )
    assert b"(https://a.b/)" in draw(paper(link))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Núñez улица", [Piece(PLAIN, "Núñez улица")]),
        ("शर्मा", [Piece("NotoSansDevanagari", "शर्मा")]),
        (
            "Ali علي بن x",
            [Piece(PLAIN, "Ali "), Piece("NotoSansArabic", "علي بن "), Piece(PLAIN, "x")],
        ),
        ("李明 42", [Piece(PLAIN, f"{LEFT_OUT} 42")]),
        ("a 李 ਸਿੰਘ", [Piece(PLAIN, f"a {LEFT_OUT}")]),
        ("", []),
    ],
)
def test_each_letter_gets_a_font_that_has_it_or_is_left_out(text: str, found: list[Piece]) -> None:
    assert list(pieces(text)) == found


def test_what_is_left_out_is_said_once_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(FPDF, "write", lambda self, height, text, *_: said.append(text))
    draw(paper(block("text", "李明")))
    assert said[-1] == "… stands for letters"
    said.clear()
    draw(paper(block("text", "Núñez")))
    assert "… stands for letters" not in said


def test_without_a_shaper_letters_that_join_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letters, "can_shape", lambda: False)
    assert list(pieces("शर्मा x")) == [Piece(PLAIN, f"{LEFT_OUT} x")]
    assert draw(paper(block("text", "علي"))).startswith(b"%PDF-")


def test_a_word_is_not_cut_where_the_hand_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[tuple[float, str]] = []
    write = FPDF.write

    def noted(self: FPDF, height: float, text: str, link: str = "") -> object:
        begun.append((self.get_x(), text))
        return write(self, height, text, link)

    monkeypatch.setattr(FPDF, "write", noted)
    # Of 124 millimetres some fifteen are left after the first run, and thirty are needed.
    first = Run(text="A Canadian credential, or a foreign one with an assessment (ECA) ")
    draw(paper(Block(kind="text", runs=(first, Run(text="(IRPR75(2)(e)(i)(ii))", italic=True)))))
    at, _ = next(one for one in begun if one[1] == "(IRPR75(2)(e)(i)(ii))")
    assert at == MARGIN


def test_a_long_foot_never_runs_into_the_number_of_the_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # French and Spanish say it in more letters than English, September in more than May.
    foot = "Assistant Entrée express, 30 septembre 2026. De l’information, pas un avis ; pas IRCC."
    wide: list[float] = []
    cell = FPDF.cell

    def noted(self: FPDF, width: float, height: float, text: str, **others: object) -> object:
        if text == foot:
            wide.append(width - self.get_string_width(text))
        return cell(self, width, height, text, **others)  # type: ignore[arg-type]

    monkeypatch.setattr(FPDF, "cell", noted)
    draw(paper(block("text", "a word")).model_copy(update={"footer": foot}))
    assert min(wide) > 0
