"""How French and Spanish say what comes after the score: what sounded translated, mended."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from markupsafe import Markup

from conversations.chat.session import Session
from conversations.chat.turn import Turn
from conversations.conversation import handle
from conversations.reports.programs import program_report
from conversations.voice.events import Command, Due
from conversations.voice.replies import Notice
from conversations.voice.wording import LOCALES, going_on, plain
from tests.lives.states import brought_to


def spoken(session: Session | None, locale: str) -> Session:
    assert session is not None
    session.locale = locale
    return session


def reminders(state: str, locale: str, until: date) -> Iterator[str]:
    """What the person of this state is reminded of up to a day, who answers nothing."""
    life = brought_to(state)
    answered = handle(spoken(life.session, locale), Command("status"), life.today, new_id="x")
    answered = handle(answered.session, Due(life.now.astimezone(life.zone)), life.today, new_id="x")
    now = life.now
    while answered.plan:
        due = max(now, min(one.due for one in answered.plan)).astimezone(life.zone)
        if due.date() > until:
            return
        now = due + timedelta(minutes=1)
        answered = handle(answered.session, Due(due), due.date(), new_id="x")
        yield from (plain(one.html) for one in answered.replies if isinstance(one, Notice))


@pytest.mark.parametrize(("locale", "head"), [("es", "Ahora: "), ("fr", "À faire\xa0: ")])
def test_what_to_do_goes_on_small_behind_its_colon(locale: str, head: str) -> None:
    # Invited on 10 February 2027, and silent until the sixty days are over.
    said = list(reminders("invited", locale, date(2027, 4, 13)))
    steps = [line for text in said for line in text.splitlines() if line.startswith(head)]
    assert len(steps) >= 8
    for step in steps:
        first = step.removeprefix(head)
        assert first[0].islower() or first[1].isupper(), step


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("Submit it.", "submit it."),
        ("IRCC knows.", "IRCC knows."),
        ("I know.", "I know."),
        ("", ""),
    ],
)
def test_a_sentence_behind_a_colon(text: str, goes_on: str) -> None:
    assert going_on(Markup(text)) == goes_on


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        # Exigences are "remplies", programmes are not: one is admissible.
        ("fr", r"rempli\w* (?:plus |pas |encore )?(?:un|aucun|le|ce|l’un des trois) programme"),
        ("fr", r"remplissez(?: plus| pas| maintenant| alors)?\s?:"),
        ("fr", r"une fois invité\b|résident permanent \?|[Jj]e suis résident"),
        ("fr", r"et encore \{|partout \(\{"),
        # Requisitos se cumplen; para un programa se califica.
        ("es", r"cumpl\w+ (?:un|algún|ningún|este|ese|el|varios) programa"),
        ("es", r"[Cc]umple:\s?<b>|no cumple ninguno"),
        ("es", r"\bde las \{ \$rounds \} de los|cumpl\w+ uno de los tres programas"),
    ],
)  # fmt: skip
def test_what_sounded_translated_is_not_said(locale: str, said: str) -> None:
    for path in sorted((LOCALES / locale).glob("*.ftl")):
        found = re.search(said, path.read_text("utf-8"))
        assert found is None, f"{path.name}: {found[0]}"


@pytest.mark.parametrize(
    ("locale", "cited"),
    [
        # As the Règlement cites itself: "l'alinéa 200(3)g)".
        ("fr", ("RIPR 75(2)a)", "RIPR 76(1)b)", "RIPR 75(1)")),
        ("es", ("IRPR 75(2)(a)", "IRPR 76(1)(b)", "IRPR 75(1)")),
        ("en", ("IRPR 75(2)(a)", "IRPR 76(1)(b)", "IRPR 75(1)")),
    ],
)
def test_the_law_is_cited_as_the_language_does(locale: str, cited: tuple[str, ...]) -> None:
    life = brought_to("scored")
    turn = Turn(spoken(life.session, locale), life.today)
    [worker] = [one for one in turn.assessment.programs if one.program == "fswp"]
    said = plain(str(program_report(turn, worker)))
    assert all(one in said for one in cited), said
