"""Which question tells which fact: read from the questions, each of which names its own.

A fact is named as in the profile, ``partner.birth_date``; one of a list without the entry's number
(``jobs.noc``) where any entry is meant, and with it (``jobs.2.noc``) where one is. The engine has
further names, for what follows from facts (``also`` of a question).
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Union, get_args, get_origin

from pydantic import BaseModel

from conversations.interview.question import Question
from conversations.interview.walk import BLOCKS
from express_entry.candidate.profile import Profile

LISTS = {"job": "jobs", "credential": "credentials"}
"""The groups of questions asked once per entry, and the lists of the profile that they tell."""

_ENTRY = re.compile(rf"^({'|'.join(LISTS.values())})\.(\d+)(?:\.(.+))?$")


def field_type(name: str) -> object | None:
    """The type of a fact of the profile, apart from being unknown; None if there is no such fact.

    A list's own type is that of its entries.
    """
    found: object | None = Profile
    for part in name.split("."):
        if not (isinstance(found, type) and issubclass(found, BaseModel)):
            return None
        field = found.model_fields.get(part)
        found = None if field is None else _essence(field.annotation)
    return found


def _essence(annotation: object) -> object:
    """A type without what surrounds it: ``Job`` for ``tuple[Job, ...] | None``."""
    inside = [one for one in get_args(annotation) if one not in (NoneType, ...)]
    if get_origin(annotation) in (Union, UnionType, tuple) and len(inside) == 1:
        return _essence(inside[0])
    return _essence(inside[0]) if get_origin(annotation) is Annotated else annotation


def names_of(question: Question) -> tuple[str, ...]:
    """Every name of what a question tells, its own fact first."""
    return _NAMES[question.id]


def _names_of(question: Question) -> tuple[str, ...]:
    own = (question.fact,) if isinstance(question.fact, str) else ()
    if question.group is None:
        return (*own, *question.also)
    within = LISTS[question.group]
    also = (
        f"{within}.{name}" if field_type(f"{within}.{name}") is not None else name
        for name in question.also
    )
    return (*(f"{within}.{name}" for name in own), *also)


def is_within(name: str, others: tuple[str, ...]) -> bool:
    """Whether a fact is one of these, or a part of one."""
    return any(name == other or name.startswith(f"{other}.") for other in others)


QUESTIONS: tuple[Question, ...] = tuple(q for block in BLOCKS for q in block.questions)
_NAMES = {question.id: _names_of(question) for question in QUESTIONS}
_TELLS = {name: question for question in reversed(QUESTIONS) for name in names_of(question)}
"""By each name the question that tells it, the first one asked where there are several."""
_FIRST = {LISTS[block.group]: block.questions[0] for block in BLOCKS if block.group is not None}
"""By each list the question with which an entry begins."""


def teller(name: str) -> Question | None:
    """The question that tells a fact, or what the fact is a part of."""
    while name and name not in _TELLS:
        name = name.rpartition(".")[0]
    return _TELLS.get(name)


@lru_cache(maxsize=4096)
def question_key(name: str) -> str | None:
    """The key of the question that tells a fact; None for a fact no question tells."""
    if match := _ENTRY.match(name):
        within, index, fact = match.groups()
        question = teller(f"{within}.{fact}")
        if question is None or question.group is None:
            question = _FIRST[within]
        return question.key(int(index))
    question = teller(name)
    return None if question is None else question.key(0)
