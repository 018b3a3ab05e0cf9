"""What is told of papers: ordered, here, not needed, translated; each step can be taken back.

A police certificate of the applicant and the exam have days of their own in the life of the
candidacy, which reminders rest on: those are kept in step with the mark.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from conversations.chat.session import Life, PaperMark
from express_entry import rulebook
from express_entry.candidate.candidacy import LivedIn, PaperTold
from express_entry.candidate.identifiers import WorkId
from express_entry.documents.paper import Paper

LONGEST_NOTE = 200
"""Characters of a note."""


def told(life: Life) -> Mapping[str, Any]:
    """What the rules need to know of the papers."""
    return {
        "papers": tuple(
            PaperTold(paper=key, **mark.model_dump(exclude={"note"}))
            for key, mark in sorted(life.papers.items())
        ),
        "lived_in": tuple(
            LivedIn.model_validate({"who": who, "countries": tuple(countries)})
            for who, countries in sorted(life.lived_in.items())
        ),
    }


def mark_of(life: Life, paper: Paper) -> PaperMark:
    """What was told of a paper."""
    return life.papers.get(paper.key) or PaperMark()


def ordered(life: Life, paper: Paper, day: date) -> None:
    """It was asked for, or booked, on a day; one that is here is had again."""
    mark = mark_of(life, paper)
    kept = mark.translation if mark.translation == "not_needed" else None
    change = {"translation": kept, "translation_ordered_on": None, "not_needed": False}
    _changed(life, paper, ordered_on=day, **change)


def came(life: Life, paper: Paper, day: date) -> None:
    """It is here since a day, which is taken for the day it is of."""
    _changed(life, paper, here_on=day, issued_on=day, not_needed=False)
    if paper.need.id == "medical_exam_proof":
        life.medical_exam_on = day
    if _is_of_applicant(paper) and paper.country is not None:
        life.police = {**life.police, paper.country: day}


def not_needed(life: Life, paper: Paper) -> None:
    """The person does without it."""
    _changed(life, paper, not_needed=True)


def translating(life: Life, paper: Paper, day: date) -> None:
    """Its translation is ordered."""
    _changed(life, paper, translation_ordered_on=day)


def translated(life: Life, paper: Paper, how: Literal["here", "not_needed"]) -> None:
    """Its translation is here, or it needs none."""
    _changed(life, paper, translation=how)


def noted(life: Life, paper: Paper, note: str) -> None:
    """What the person wants to remember of it; empty: nothing."""
    _changed(life, paper, note=" ".join(note.split())[:LONGEST_NOTE])


def can_undo(life: Life, paper: Paper) -> bool:
    """Whether anything was told of it that can be taken back."""
    mark = mark_of(life, paper)
    return mark.model_copy(update={"note": ""}) != PaperMark() or _is_told_elsewhere(life, paper)


def undo(life: Life, paper: Paper) -> None:
    """Take back the last step told of it."""
    mark = mark_of(life, paper)
    had_again = mark.ordered_on and mark.here_on and mark.ordered_on > mark.here_on
    if mark.not_needed:
        _changed(life, paper, not_needed=False)
    elif had_again:
        _changed(life, paper, ordered_on=None)
    elif mark.translation is not None:
        _changed(life, paper, translation=None)
    elif mark.translation_ordered_on is not None:
        _changed(life, paper, translation_ordered_on=None)
    elif mark.here_on is not None or _is_told_elsewhere(life, paper):
        _changed(life, paper, here_on=None, issued_on=None)
        _forget_elsewhere(life, paper)
    else:
        _changed(life, paper, ordered_on=None)


def _changed(life: Life, paper: Paper, **change: object) -> None:
    mark = mark_of(life, paper).model_copy(update=change)
    others = {key: other for key, other in life.papers.items() if key != paper.key}
    life.papers = others if mark == PaperMark() else {**others, paper.key: mark}


def _is_of_applicant(paper: Paper) -> bool:
    return paper.need.id == "police_certificate" and paper.owner == "applicant"


def _is_told_elsewhere(life: Life, paper: Paper) -> bool:
    """Whether it is told somewhere else that it is here."""
    if any(row in life.prepared for row in _works(paper)):
        return True
    if paper.need.id == "medical_exam_proof":
        return life.medical_exam_on is not None
    return _is_of_applicant(paper) and paper.country in life.police


def _forget_elsewhere(life: Life, paper: Paper) -> None:
    works = _works(paper)
    life.prepared = [row for row in life.prepared if row not in works]
    if paper.need.id == "medical_exam_proof":
        life.medical_exam_on = None
    if _is_of_applicant(paper):
        life.police = {code: day for code, day in life.police.items() if code != paper.country}


def _works(paper: Paper) -> tuple[WorkId, ...]:
    """The pieces of the work that gather it."""
    rows = rulebook.default().documents.work
    return tuple(row.id for row in rows if paper.need.id in row.papers)


_OF_AN_ENTRY = re.compile(r"(?P<paper>.+\.)(?P<group>job|credential)(?P<index>\d+)")


def close_gap(life: Life, group: str, index: int) -> None:
    """A job or a credential is gone: its papers too, and those of the later ones move up."""
    moved = {}
    for key, mark in life.papers.items():
        found = _OF_AN_ENTRY.fullmatch(key)
        if found is None or found["group"] != group or int(found["index"]) < index:
            moved[key] = mark
        elif int(found["index"]) > index:
            moved[f"{found['paper']}{group}{int(found['index']) - 1}"] = mark
    life.papers = moved
