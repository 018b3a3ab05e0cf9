"""Long text is folded where it is too long for a phone, and only as far as it has to be."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from conversations.chat import session as sessions
from conversations.chat.turn import Turn
from conversations.voice.quotes import (
    BREAK,
    MOST,
    Foldable,
    Paragraph,
    fitted,
    quote,
    sentences,
    shown,
)
from conversations.voice.wording import wording
from tests.bot_api.html import parse_html
from tests.conversations.story import BEFORE

WORDS = wording("en")
LINES = tuple(Markup(f"<b>{letter}</b>{letter * 18}") for letter in "abcdefghij")
"""Ten lines of 19 characters."""


def fit(*paragraphs: Paragraph, most: int) -> str:
    html = fitted(paragraphs, WORDS, most=most)
    parse_html(html)
    return html


def test_what_fits_stays_as_it_is() -> None:
    whole = "\n".join(LINES)
    # 190 characters and nine breaks.
    assert fit(Foldable(LINES), most=199) == whole
    assert fit(Foldable(LINES), most=198) != whole


def test_the_last_lines_go_behind_a_tap_as_few_as_will_do() -> None:
    html = fit(Foldable(LINES), most=100)
    # "… and 6 more" is 12: four lines of 19 and four breaks make 92, a fifth would make 112.
    assert html == (
        "\n".join(LINES[:4])
        + "\n<blockquote expandable>… and 6 more\n"
        + "\n".join(LINES[4:])
        + "</blockquote>"
    )
    assert shown(html) == 92


def test_what_stands_lower_is_folded_first_and_the_rest_only_if_that_is_not_enough() -> None:
    two = Foldable(LINES[:5]), Foldable(LINES[5:])
    html = fit(*two, most=150)
    assert html.startswith("\n".join(LINES[:5]) + BREAK)
    assert html.count("<blockquote") == 1
    assert fit(*two, most=90).count("<blockquote") == 2


def test_what_cannot_be_folded_stays_whatever_its_length() -> None:
    text = "x" * 700
    html = fit(text, Foldable(LINES), most=600)
    assert html.startswith(
        "".join((text, BREAK, LINES[0], "\n<blockquote expandable>… and 9 more"))
    )


def test_where_no_line_stays_in_sight_the_quote_says_what_they_are() -> None:
    named = Foldable(LINES[:3], keep=0, head="Letters")
    assert fit(named, most=20) == (
        "<blockquote expandable>Letters\n" + "\n".join(LINES[:3]) + "</blockquote>"
    )
    unnamed = Foldable(LINES[:3], keep=0)
    assert fit(unnamed, most=20).startswith("<blockquote expandable>… and 3 more\n")


def test_what_is_to_come_last_is_folded_last() -> None:
    paragraphs = Foldable(LINES[:5]), Foldable(LINES[5:], at_last=True)
    html = fit(*paragraphs, most=150)
    assert html.endswith("\n".join(LINES[5:]))
    assert html.count("<blockquote") == 1


def test_a_whole_has_its_first_line_on_the_quote() -> None:
    html = fit(Foldable(LINES, whole=True), most=100)
    assert html == f"<blockquote expandable>{LINES[0]}\n" + "\n".join(LINES[1:]) + "</blockquote>"


def test_sentences_are_not_cut_within() -> None:
    text = Markup("One is 2.5 long. <b>Two. It goes on.</b> “Three” is last. four? Five.")
    made = sentences(text)
    assert list(made.lines) == [
        "One is 2.5 long.",
        "<b>Two. It goes on.</b>",
        "“Three” is last. four?",
        "Five.",
    ]
    # 16 + 16 + 22 + 5 letters and three spaces.
    assert fit(made, most=62) == text
    assert fit(made, most=61) == (
        "One is 2.5 long. <b>Two. It goes on.</b>\n"
        "<blockquote expandable>… and more\n“Three” is last. four? Five.</blockquote>"
    )


def test_a_quote_within_what_is_folded_is_one_with_it() -> None:
    inner = quote("a", ["b"])
    assert quote("first", [inner]) == "<blockquote expandable>first\na\nb</blockquote>"
    text = fit(Foldable((Markup("x" * 30), inner, Markup("y" * 30))), most=30)
    assert text.count("<blockquote") == 1


def test_empty_paragraphs_fall_away() -> None:
    assert fit("", Markup("a"), Foldable(()), Markup(""), "b", most=9) == "a\n\nb"


@pytest.mark.parametrize("length", [0, 300, 560])
def test_a_note_above_a_card_folds_what_stands_below_it(length: int) -> None:
    turn = Turn(sessions.new("en"), BEFORE)
    if length:
        turn.note(Markup("n" * length))
    lines = tuple(Markup(f"{number:02} ") + "x" * 47 for number in range(11))
    card = turn.card([Foldable(lines)], ())
    assert shown(card.html) <= MOST + 50
    assert ("<blockquote" in card.html) is bool(length)
    for line in lines:
        assert line in card.html
