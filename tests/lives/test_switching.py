"""A language that is chosen in the middle of a life is that of all that comes after it: the card,
the menu, the pinned line, reminders that were planned before, papers, the PDF, the calendar."""

from __future__ import annotations

import pytest

from conversations.interview.reading.tongue import written
from conversations.voice.replies import AmendCard, Card, ChatMenu, Document, Paper, StatusLine
from conversations.voice.wording import fold, plain, wording
from tests.lives.life import Life, submitted

SWITCHES = [("fr", "dans le bassin"), ("es", "en el grupo de candidatos")]


def is_in(locale: str, text: str) -> bool:
    """Whether some line of a text is certainly in a language, and none is in another."""
    found = {written(fold(line).split()) for line in text.split("\n")}
    return locale in found and found <= {None, locale}


def switched(locale: str) -> Life:
    life = submitted()
    life.does("/settings", "[Pin my status")
    life.command(locale)
    return life


@pytest.mark.parametrize(("locale", "state"), SWITCHES)
def test_at_once_the_card_the_menu_and_the_pinned_line(locale: str, state: str) -> None:
    life = switched(locale)
    [menu] = [dict(one.commands) for one in life.replies if isinstance(one, ChatMenu)]
    assert menu["score"] == wording(locale).plain("command-score")
    [line] = [plain(one.html) for one in life.replies if isinstance(one, StatusLine)]
    assert state in line
    assert is_in(locale, line)
    [card] = [one for one in life.replies if isinstance(one, Card | AmendCard)]
    assert is_in(locale, plain(card.html))


@pytest.mark.parametrize("locale", ["fr", "es"])
def test_a_reminder_that_was_planned_before(locale: str) -> None:
    life = switched(locale).until("2027-04-10")
    assert life.reminders
    for number in range(len(life.reminders)):
        assert is_in(locale, life.text_of(number))


@pytest.mark.parametrize("locale", ["fr", "es"])
def test_papers_the_pdf_and_the_calendar(locale: str) -> None:
    life = switched(locale)
    assert is_in(locale, life.command("/checklist").card)
    life.command("/export")
    [paper] = [one for one in life.replies if isinstance(one, Paper)]
    lines = ["".join(run.text for run in block.runs) for block in paper.blocks]
    assert is_in(locale, "\n".join([paper.title, paper.caption, paper.footer, *lines]))
    life.command("/deadlines")
    life.taps({"fr": "En fichier d’agenda", "es": "Archivo de calendario"}[locale])
    [calendar] = [one for one in life.replies if isinstance(one, Document)]
    assert is_in(locale, calendar.content.replace("\r", "").replace("\n ", ""))
