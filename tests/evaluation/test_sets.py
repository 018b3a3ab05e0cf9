"""The sets keep what ``README.md`` says of them, whoever adds a line."""

from __future__ import annotations

import difflib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import pytest
from rapidfuzz import process
from rapidfuzz.distance import Indel

from conversations.voice.wording import fold
from tests.evaluation.sets import HALVES, SETS, lines, questions, records

LEAST = {
    "rounds_questions": (90, 70),
    "wishes": (100, 60),
    "way_in_questions": (50, 30),
    "next_questions": (60, 40),
}
"""Lines that ask, and traps."""
NEAR = 0.85
"""So like one another are two lines only where one is a copy with a word changed."""


@pytest.mark.parametrize("name", SETS)
def test_no_line_stands_twice(name: str) -> None:
    folded = [fold(line.text) for line in lines(name)]
    assert {text for text in folded if folded.count(text) > 1} == set()


@pytest.mark.parametrize("name", SETS)
def test_no_line_of_a_half_is_nearly_one_of_the_other(name: str) -> None:
    tuning, test = (
        [fold(line.text) for line in lines(name) if line.half == half] for half in HALVES
    )
    same = [(one, other) for one in tuning for other in test if words(one) == words(other)]
    assert same + near(tuning, test) == []


@cache
def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@pytest.mark.parametrize("name", SETS)
def test_both_halves_ask_and_trap_alike(name: str) -> None:
    asks, traps = LEAST[name]
    for half in HALVES:
        chosen = [line for line in lines(name) if line.half == half]
        assert sum(line.trap for line in chosen) >= traps // 2
        assert sum(not line.trap for line in chosen) >= asks // 2
    assert {line.half for line in lines(name)} == set(HALVES)


def test_a_wish_is_written_in_its_one_form() -> None:
    expected = [line.expected for line in lines("wishes") if not line.trap]
    assert [one for one in expected if json.dumps(json.loads(one), sort_keys=True) != one] == []


READ = frozenset(
    [
        "age",
        "birth_date",
        "birth_year",
        "marital_status",
        "children",
        "residence",
        "destination",
        "current_permit",
        "permit_end",
        "english",
        "french",
        "education",
        "education_country",
        "eca",
        "work_foreign_years",
        "work_canada_years",
        "occupation",
        "noc",
        "job_offer",
        "lmia",
        "sibling",
        "nomination",
        "funds_cad",
        "funds_other",
        "partner",
    ]
)
"""Facts of a message."""
OF_A_TEST = frozenset(
    [
        "test",
        "listening",
        "reading",
        "writing",
        "speaking",
        "each",
        "overall",
        "clb",
        "nclc",
        "taken",
    ]
)
OF_A_PARTNER = READ - {"partner"} | {"accompanying", "canadian"}
ASKED = frozenset(
    [
        "birth_date",
        "marital_status",
        "partner.accompanying",
        "partner.canadian",
        "destination",
        "residence",
        "work_permit",
        "education",
        "canadian_years",
        "foreign_years",
        "english.test",
        "english.date",
        "english.listening",
        "english.reading",
        "english.writing",
        "english.speaking",
        "four",
        "french.date",
        "french.test",
        "credential.level",
        "credential.country",
        "credential.completed",
        "credential.assessed",
        "credential.eca_body",
        "credential.eca_date",
        "job.title",
        "job.country",
        "job.start",
        "job.end",
        "job.hours",
        "job.paid",
        "job.self_employed",
        "sibling",
        "relative",
        "nomination",
        "has_offer",
        "children",
        "funds",
        "passport",
        "city",
    ]
)
"""Facts that an answer is typed to."""
OUTCOMES = frozenset({"value", "ask", "skip", "topic", "refused"})
ABILITIES = {"listening", "reading", "writing", "speaking"}


def names(facts: dict[str, Any], before: str = "") -> Iterator[str]:
    """The names of nested facts, with dots."""
    for name, value in facts.items():
        if name in ("partner", "english", "french"):
            yield from names(value, f"{before}{name}.")
        else:
            yield before + name


def known(name: str) -> bool:
    first, _, rest = name.partition(".")
    if first == "partner" and rest:
        inside, _, of_test = rest.partition(".")
        return inside in OF_A_PARTNER and (not of_test or known(rest))
    if first in ("english", "french"):
        return not rest or rest in OF_A_TEST
    return name in READ


@cache
def topics() -> set[str]:
    return {one for line in questions() for one in line.rightful} - {"none"}


def near(tuning: Iterable[str], test: Iterable[str]) -> list[tuple[str, str]]:
    others = [fold(other) for other in test]
    # Looked at first: the longest part in common is never less than the blocks that match.
    return [
        (one, other)
        for one in map(fold, tuning)
        for other, _, _ in process.extract_iter(
            one, others, scorer=Indel.normalized_similarity, score_cutoff=NEAR
        )
        if difflib.SequenceMatcher(a=other, b=one).ratio() >= NEAR
    ]


def test_every_topic_is_asked_in_both_halves() -> None:
    for half in HALVES:
        asked = {one for line in questions() if line.half == half for one in line.rightful}
        assert asked - {"none"} == topics()
        assert sum(line.expected == "none" for line in questions() if line.half == half) >= 20
    assert len(questions()) >= 420
    assert {line.half for line in questions()} == set(HALVES)
    assert Counter(line.locale for line in questions()).keys() == {"en", "fr"}
    assert sum(line.locale == "fr" for line in questions()) >= 70


def test_a_message_has_facts_of_known_names() -> None:
    for line in records("messages"):
        text = line["text"]
        assert line.keys() - {"asks"} == {"text", "on", "facts", "unsure", "traps", "half"}, text
        told = list(names(line["facts"]))
        every = (*told, *line["unsure"], *line["traps"])
        assert [one for one in every if not known(one)] == [], text
        assert set(line["traps"]).isdisjoint({*told, *line["unsure"]}), text
        assert set(line.get("asks", [])) <= topics(), text
        assert line["half"] in HALVES, text


def test_an_answer_is_taken_in_one_of_five_ways() -> None:
    for line in records("answers") + records("answers_fresh"):
        where = f"{line['fact']}: {line['typed']}"
        assert line.keys() == {"fact", "typed", "context", "on", "expected", "half"}, where
        assert {line["fact"], *line["context"]} <= ASKED, where
        ((outcome, what),) = line["expected"].items()
        assert outcome in OUTCOMES, where
        if outcome == "topic":
            assert what in topics(), where
        else:
            assert outcome == "value" or what is True, where
        if line["fact"] == "four" and outcome == "value":
            assert what.keys() == ABILITIES, where
        assert line["half"] in HALVES, where


def test_messages_and_answers_are_many_in_both_halves() -> None:
    assert len(records("messages")) >= 170
    assert sum(bool(line["traps"]) for line in records("messages")) >= 60
    assert len(records("answers")) >= 300
    assert {line["fact"] for line in records("answers") + records("answers_fresh")} == ASKED
    for name in ("messages", "answers"):
        halves = Counter(line["half"] for line in records(name))
        # What is only tuned on may be more, what it is measured by never less.
        assert halves["test"] >= 95
        assert halves["tuning"] >= 0.9 * halves["test"]


def test_no_line_of_understanding_stands_twice_or_in_both_halves() -> None:
    asked = [(line.text, line.half) for line in questions()]
    written = [(line["text"], line["half"]) for line in records("messages")]
    for some in (asked, written):
        assert [
            one for one, count in Counter(fold(text) for text, _ in some).items() if count > 1
        ] == []
        assert near(*([text for text, its in some if its == half] for half in HALVES)) == []
    typed = Counter(
        (line["fact"], fold(line["typed"]), str(line["context"]))
        for line in (*records("answers"), *records("answers_fresh"))
    )
    assert [one for one, count in typed.items() if count > 1] == []
