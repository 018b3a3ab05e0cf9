"""Whole pages of the result, word for word, for people made up by hand.

The pages stand in ``pages/``, one file a person: a line ``== name`` and the page. The points are
added by hand from the official grids in the notes beside the people; the cut-offs are IRCC's; the
wording was read by a person.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest

from conversations.chat.turn import Turn
from conversations.reports import doors, months, papers, score
from conversations.reports.checklist import listed
from conversations.reports.deadlines import timeline
from conversations.reports.next_step import next_line
from conversations.reports.programs import program_report
from conversations.reports.second_look import second_look
from conversations.reports.what_ifs import whatif
from conversations.voice.quotes import Paragraph
from conversations.voice.wording import plain
from tests.conversations.reports.people import PEOPLE

PAGES = Path(__file__).parent / "pages"


def score_again(turn: Turn) -> Sequence[Paragraph]:
    """The card as it is from the second look of the day on."""
    session = turn.session.model_copy(update={"cautioned_on": turn.today})
    return score_card(Turn(session, turn.today))


def score_card(turn: Turn) -> Sequence[Paragraph]:
    """The card, with the next step that stands before it."""
    return [next_line(turn), *score.card(turn)]


REPORTS: dict[str, Callable[[Turn], Sequence[Paragraph]]] = {
    "score": score_card,
    "score again": score_again,
    "points": score.points,
    "grid": score.grid,
    "cec": lambda turn: program_report(turn, turn.assessment.programs[0]),
    "fswp": lambda turn: program_report(turn, turn.assessment.programs[1]),
    "fstp": lambda turn: program_report(turn, turn.assessment.programs[2]),
    "rounds": doors.page,
    "whatif": whatif,
    "deadlines": timeline,
    "months": lambda turn: [part for page in months.pages(turn) for part in page],
    "for the profile": listed,
    "for the application": papers.listed,
    "review": second_look,
}


@cache
def somebody(name: str) -> Turn:
    """A person who looks at a page for the first time that day."""
    life = PEOPLE[name]()
    assert life.session is not None
    life.session.cautioned_on = None
    return Turn(life.session, life.today)


def pages(name: str) -> Iterator[tuple[str, str]]:
    """The name of each page of a person's file, and the page."""
    parts = re.split(r"^== (.+)\n", (PAGES / f"{name}.txt").read_text("utf-8"), flags=re.MULTILINE)
    yield from zip(parts[1::2], (part.strip() for part in parts[2::2]), strict=True)


def shown(name: str, page: str) -> str:
    paragraphs = REPORTS[page](somebody(name))
    return plain("\n\n".join(str(part) for part in paragraphs if part))


@pytest.mark.parametrize(
    ("name", "page", "text"),
    [
        pytest.param(name, page, text, id=f"{name}: {page}")
        for name in PEOPLE
        for page, text in pages(name)
    ],
)
def test_a_page_is_what_was_read_and_checked(name: str, page: str, text: str) -> None:
    assert shown(name, page) == text


def test_the_card_with_the_caution_is_no_longer_than_a_card() -> None:
    text = shown("estimate", "score")
    assert "This is an estimate on the grid of 25 March 2025" in text
    assert len(text) <= 700
