"""Every name the engine can give has its words in every language, and every name that has words is
one the engine can give."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain
from typing import get_args

import pytest

from conversations.reports.deadline_figures import name_of
from conversations.reports.letters import ABOUT, ASKED_FOR
from conversations.typed import tracker
from conversations.voice.wording import LOCALES, SHIPPED, wording
from express_entry import rulebook
from express_entry.ahead.reported import TriggerId
from express_entry.candidate import identifiers
from express_entry.candidate.identifiers import (
    AssumptionId,
    ChangeName,
    ClaimKind,
    CrsItemId,
    DeadlineName,
    DoorStepKind,
    ExclusionReason,
    Note,
    Program,
    RemedyId,
    RequirementId,
    SelectionItemId,
    WhatIfKind,
)
from express_entry.candidate.three_valued import Verdict
from express_entry.points.items import CrsSection
from express_entry.rulebook.documents import When
from tests.lives.test_wording_of_deadlines import CAUSES

locales = pytest.mark.parametrize("locale", sorted(SHIPPED))


def message(kind: str, name: str) -> str:
    return f"{kind}-{name.replace('.', '-').replace('_', '-')}"


def documents() -> set[str]:
    return {row.id for row in rulebook.default().documents.document}


def contents() -> set[str]:
    """What papers of the application must show; those of the profile are answers."""
    rows = rulebook.default().documents.document
    return {name for row in rows if row.stage == "application" for name in row.contents}


def points_of_letters() -> set[str]:
    """What the letters must say that somebody else is asked for."""
    rows = rulebook.default().documents.document
    return {name for row in rows if row.id in ASKED_FOR for name in row.contents}


def kinds_of_round() -> set[str]:
    book = rulebook.default()
    named = {row.slug for row in book.rounds.file.name}
    return named | {one.slug for period in book.categories for one in period.category}


NAMES: dict[str, Iterable[str]] = {
    "item": {*get_args(CrsItemId), *get_args(SelectionItemId)},
    "requirement": get_args(RequirementId),
    "remedy": get_args(RemedyId),
    "change": get_args(WhatIfKind),
    "assumption": get_args(AssumptionId),
    "door-step": get_args(DoorStepKind),
    "claim": get_args(ClaimKind),
    "excluded": get_args(ExclusionReason),
    "note": get_args(Note),
    "reportable": get_args(TriggerId),
    "document": documents(),
    "paper-why": get_args(When),
    "content": contents(),
    "letter-ask": points_of_letters(),
    "letter-check": points_of_letters(),
    "explanation": ABOUT,
    "tracker-part": tracker.PARTS,
    "tracker-standing": tracker.STANDINGS,
    "tracker-kind": tracker.KINDS,
    "program": get_args(Program),
    "crs": get_args(CrsSection),
    "cause": get_args(ChangeName),
}
"""By the word with which their messages begin."""


@locales
@pytest.mark.parametrize("kind", NAMES)
def test_every_name_has_words(locale: str, kind: str) -> None:
    words = wording(locale)
    assert [name for name in NAMES[kind] if not words.own(message(kind, name))] == []


@locales
def test_every_kind_of_round_and_every_verdict_has_words(locale: str) -> None:
    words = wording(locale)
    assert [slug for slug in kinds_of_round() if not words.own(f"round-{slug}")] == []
    assert [verdict for verdict in Verdict if not words.own(f"verdict-{verdict}")] == []


@locales
def test_every_cause_of_a_date_has_words(locale: str) -> None:
    words = wording(locale)
    assert [name for name in get_args(DeadlineName) if not words.own(name_of(name))] == []


def test_the_causes_that_deadlines_have_are_those_declared() -> None:
    """``CAUSES`` is what a set of lives really has, each cause in one of them."""
    declared = {name_of(name) for name in get_args(DeadlineName)}
    assert {name_of(cause) for cause in CAUSES} | {"deadline-untold"} == declared


@pytest.mark.parametrize(
    "kind",
    [
        "item",
        "requirement",
        "remedy",
        "change",
        "assumption",
        "claim",
        "excluded",
        "note",
        "cause",
    ],
)
def test_no_words_without_a_name(kind: str) -> None:
    """Words for what the engine never says are words nobody keeps true."""
    text = "\n".join(path.read_text("utf-8") for path in (LOCALES / "en").glob("**/*.ftl"))
    worded = set(re.findall(rf"^({kind}-[\w-]+) =", text, re.MULTILINE))
    assert worded - {message(kind, name) for name in NAMES[kind]} == set()


def test_no_name_is_declared_twice() -> None:
    declared = [identifiers.CrsItemId, identifiers.RequirementId, identifiers.RemedyId]
    names = list(chain.from_iterable(map(get_args, declared)))
    assert len(names) == len(set(names))
