"""What a message most likely tells where no rule of the grammar hears it. The messages are none of
those that were learnt from."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date
from pathlib import Path

import pytest

from conversations.hearing import told
from conversations.hearing.clauses import clauses
from conversations.hearing.likely import filling, readings
from conversations.hearing.likely import weights as module
from conversations.hearing.likely.clues import Told
from conversations.hearing.likely.weights import PLACES, Weights, weights
from conversations.hearing.people import Who
from tests.evaluation.learn_likely import digest, learn, tuned_on

TODAY = date(2026, 11, 30)


def heard(text: str) -> dict[str, object]:
    return told.read(text, TODAY).facts


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("32 ans, célibataire, master, comptable dans une banque de Lomé, TCF pas encore",
         "residence", "TG"),
        ("Plumber, Muscat. 34 yrs, unmarried, 9 years. IELTS 6 all.", "work_foreign_years", 9),
        ("Teacher at a secondary school, Kumasi, 12 years, married, bachelor, 41, ielts 7 7 7 7",
         "work_foreign_years", 12),
    ],
)  # fmt: skip
def test_what_no_rule_hears_is_taken_where_it_is_likely(
    text: str, name: str, value: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert heard(text)[name] == value
    monkeypatch.setattr(told, "fill", lambda *_: None)
    assert name not in heard(text), "the grammar hears it by now: take another message"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("30, single, bachelor, accountant 5 years. planning to move to Toronto", "residence"),
        ("30, single, bachelor, accountant 5 years, my sister lives in Calgary", "residence"),
        ("30, single, bachelor, accountant, was in Dubai until 2022, now back home", "residence"),
        ("my brother is a doctor in London, me 30, single, bachelor", "residence"),
        ("30, single, bachelor, my brother is an accountant for 5 years", "work_foreign_years"),
        ("22, single, accountant, bachelor finished at 22", "work_foreign_years"),
        ("single, bachelor, my son is 9", "age"),
    ],
)
def test_what_is_of_others_of_earlier_or_to_come_is_not(text: str, name: str) -> None:
    assert name not in heard(text)


@pytest.mark.parametrize("text", ["9", "Lomé", "9 years", "I am in Kumasi since 9 years"])
def test_a_single_answer_is_no_telling(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = heard(text)
    monkeypatch.setattr(told, "fill", lambda *_: None)
    assert found == heard(text)


def _years_are(likely: float, monkeypatch: pytest.MonkeyPatch) -> None:
    class Sure(Weights):
        def likely(self, kind: str, clues: Collection[str]) -> float:  # type: ignore[override]
            return likely if kind == "work_foreign_years" else 0.0

    monkeypatch.setattr(filling, "weights", lambda: Sure("", {}))


def filled(
    text: str, who: Who, facts: dict[str, object], asked: Collection[str] = ()
) -> dict[str, object]:
    filling.fill(Told(clauses(text, TODAY)), who, facts, asked, filling.FEWEST)
    return facts


def test_nothing_known_or_asked_is_changed_however_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    _years_are(1.0, monkeypatch)
    known = {"age": 30, "residence": "IN", "work_canada_years": 0, "education_country": "IN"}
    text = "nurse in Kumasi, 9 years"
    assert filled(text, "self", known | {"work_foreign_years": 4}) == known | {
        "work_foreign_years": 4
    }
    assert filled(text, "self", {**known}, ["work_foreign_years"]) == known
    assert filled(text, "self", {**known}) == known | {"work_foreign_years": 9}


def test_two_values_that_are_likely_leave_both_open(monkeypatch: pytest.MonkeyPatch) -> None:
    _years_are(1.0, monkeypatch)
    known = {"age": 40, "residence": "IN", "work_canada_years": 0}
    assert filled("nurse 4 years, cook 9 years", "self", {**known}) == known


def test_nobody_has_worked_longer_than_since_childhood(monkeypatch: pytest.MonkeyPatch) -> None:
    _years_are(1.0, monkeypatch)
    known = {"age": 22, "residence": "IN", "work_canada_years": 0}
    assert filled("nurse, 22", "self", {**known}) == known
    assert filled("nurse, 6", "self", {**known}) == known | {"work_foreign_years": 6}


def test_weights_are_of_the_messages_that_are_tuned_on() -> None:
    """Whoever adds messages learns anew: ``python -m tests.evaluation.learn_likely``."""
    assert weights().learnt_from == digest(tuned_on())
    assert set(weights().of) == set(readings.KINDS)
    assert {len(held) for held in weights().of.values()} == {PLACES}


def test_learning_is_the_same_each_time_and_is_read_as_it_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = tuned_on()[:25]
    learnt = learn(lines)
    assert learnt.content() == learn(json.loads(json.dumps(lines))).content()
    monkeypatch.setattr(module, "FILE", tmp_path / "weights.bits")
    module.FILE.write_bytes(learnt.content())
    read = Weights.load()
    assert (read.learnt_from, dict(read.of)) == (learnt.learnt_from, dict(learnt.of))
    assert any(any(held) for held in read.of.values()), "something was learnt"
