"""The lines of IRCC's form for one person: told, not told, and never kept here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from conversations.chat.turn import Turn
from conversations.interview.form import FORM, HISTORIES, OF_APPLICATION, OF_PROFILE, Field
from conversations.interview.question import Kind, Part
from conversations.interview.walk import Asked, find
from conversations.screens import asking, review

MOST_CHILDREN = 20


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that the form asks of this person."""

    key: str
    """Of the answer, or of what was told on the sheet."""
    field: Field
    label: str
    entry: str
    """What the entry of a list is called; empty outside of one."""
    value: str
    """As it is shown; empty where it is not told."""
    is_rough: bool = False
    """Whether the form asks more exactly than what is told."""

    @property
    def is_missing(self) -> bool:
        """Whether it can be told here, and is not told or not exactly."""
        return self.field.is_kept and (not self.value or self.is_rough)


def parts_of(turn: Turn, *, application: bool) -> list[Part]:
    """The parts of one stage that this person is asked: nobody single sees a partner's."""
    stage = OF_APPLICATION if application else OF_PROFILE
    return [part for part in stage if part in HISTORIES or lines_of_part(turn, part)]


def lines_of_part(turn: Turn, part: Part) -> list[Line]:
    """Every line of a part, in the form's order."""
    asked = {one.key: one for one in turn.walk.asked}
    lines: list[Line] = []
    for group, fields in groupby(FORM[part], key=_group_of):
        together = list(fields)
        for prefix, title in _entries(turn, group):
            placed = [_line(turn, field, prefix, title, asked) for field in together]
            lines += [line for line in placed if line is not None]
    return lines


def _group_of(field: Field) -> str | None:
    question = find(field.id) if field.kind is None else None
    return question.group if question is not None else field.group


def _entries(turn: Turn, group: str | None) -> Iterator[tuple[str, str]]:
    """The entries of a list, by what their keys begin with and what they are called."""
    words = turn.words
    if group is None:
        yield "", ""
    elif group == "child":
        told = turn.walk.answers.get("children")
        for number in range(min(told, MOST_CHILDREN) if isinstance(told, int) else 0):
            yield f"child.{number}.", words.plain("form-child", number=number + 1)
    else:
        prefixes = dict.fromkeys(
            one.prefix
            for one in turn.walk.asked
            if one.question.group == group and one.key in turn.walk.answers
        )
        for prefix in prefixes:
            yield prefix, str(review.entry_title(turn, prefix[:-1]).unescape())


def _line(
    turn: Turn, field: Field, prefix: str, title: str, asked: dict[str, Asked]
) -> Line | None:
    words = turn.words
    if field.kind is None:
        name = field.id.partition(".")[2] if prefix else field.id
        return _of_question(turn, field, asked.get(f"{prefix}{name}"), title)
    if not field.when(turn.walk.view):
        return None
    label = words.plain(f"form-{field.id.replace('_', '-')}")
    if not field.is_kept:
        return Line(field.id, field, label, title, words.plain("form-elsewhere"))
    key = f"{prefix}{field.id}"
    told = turn.session.form.get(key, "")
    return Line(key, field, label, title, shown(turn, field, told) if told else "")


def _of_question(turn: Turn, field: Field, asked: Asked | None, title: str) -> Line | None:
    """The line of a question that applies; one that nothing needs of this person only if told."""
    if asked is None:
        return None
    label = turn.words.plain(asked.question.wording, "label")
    if asked.key not in turn.walk.answers:
        return None if asked.key in turn.walk.idle else Line(asked.key, field, label, title, "")
    answer = turn.walk.answers[asked.key]
    value = asking.answer_text(turn, asked, answer)
    return Line(asked.key, field, label, title, value, asked.question.is_rough(answer))


def shown(turn: Turn, field: Field, told: str) -> str:
    """What was told of a field on the sheet, as it is shown."""
    words = turn.words
    if field.kind is Kind.DATE:
        return words.date(date.fromisoformat(told))
    if field.kind is Kind.MONTH:
        return words.day_or_month(told)
    return words.country(told) if field.kind is Kind.COUNTRY else told
