"""Every fact of the profile has a question that tells it, and every question a fact, or a reason.

What this holds: a fact that no question tells stays unknown for ever, and a question that tells
none is asked for nothing; both are easily left behind when either is added.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import chain
from typing import Any, get_type_hints

import pytest
from pydantic import BaseModel

from conversations.interview.facts import (
    LISTS,
    QUESTIONS,
    field_type,
    names_of,
    question_key,
    teller,
)
from conversations.interview.form import FORM
from conversations.interview.question import Part, Question, Without
from conversations.interview.walk import find
from conversations.reports.held import parts_of
from conversations.voice.wording import SHIPPED, wording
from express_entry.ahead import reportable
from express_entry.ahead.rounds import every_type
from express_entry.assessment import assess
from express_entry.candidate.profile import ABILITIES, LanguageTest, Profile
from express_entry.documents import checklist
from express_entry.eligibility import categories
from express_entry.points.factors import Factors, PartnerFactors
from tests.express_entry.random_profiles import Chance

UNASKED = {
    "jobs.remote_from_abroad": "rare; who is asked nothing is taken as having been there",
    "jobs.foreign_employer": "rare; who is asked nothing is taken as working for a Canadian one",
    "credentials.three_years_or_longer": "the level implies it",
    "partner.eca.organization": "no rule asks who assessed the partner's studies",
    "partner.test.planned": "a partner's test counts once it is taken",
    "jobs.unpaid_leave": "its first and its last month are told",
    **{
        name: "told under /retake, by whoever means to sit a test once more"
        for language in ("english", "french")
        for name in (
            f"{language}_retake",
            *(f"{language}_retake.{field}" for field in LanguageTest.model_fields),
        )
    },
}
"""Facts of the profile that no question tells, and why."""

TOGETHER = {
    "french.test": "the test, and which column of a TEF",
    "partner.test.test": "the test, and which column of a TEF",
    "english.taken_on": "the day of a sitting, past or planned",
    "french.taken_on": "the day of a sitting, past or planned",
}
"""Facts that several questions tell, and why."""

UNTELLABLE = {
    "job_offer.qualifying": "worked out: asked for by what it lacks (reports.facts.to_tell)",
}
"""What the engine may miss and no one question tells, and why."""

PARTNERS_TEST = "partner.test"
"""Where the partner's test is told: in the profile it is one of the two languages."""
LANGUAGES = ("partner.english", "partner.french")


def each_fact(model: type[BaseModel] = Profile, within: str = "") -> Iterator[str]:
    """Every fact of the profile, those of models and lists within it included."""
    for field in model.model_fields:
        name = f"{within}{field}"
        yield name
        inner = field_type(name)
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from each_fact(inner, f"{name}.")


FACTS = tuple(each_fact())
NAMES = Counter(chain.from_iterable(set(names_of(question)) for question in QUESTIONS))
"""How many questions tell what has this name."""
FACTORS = {
    *get_type_hints(Factors),
    *(f"partner.{name}" for name in get_type_hints(PartnerFactors)),
}

every_question = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)


def as_told(fact: str) -> str:
    """The name under which a question tells a fact."""
    for language in LANGUAGES:
        if fact.startswith(f"{language}."):
            return fact.replace(language, PARTNERS_TEST, 1)
    return fact


def test_the_facts_of_the_profile_are_found() -> None:
    assert {"birth_date", "jobs", "jobs.noc", "credentials.eca.issued_on"} <= set(FACTS)
    assert {"partner.french.speaking", "job_offer.permit"} <= set(FACTS)
    assert len(FACTS) == len(set(FACTS))


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_has_a_question_or_a_reason(fact: str) -> None:
    name = as_told(fact)
    assert (name in NAMES) is not (name in UNASKED)


@every_question
def test_a_question_tells_a_fact_or_says_why_not(question: Question) -> None:
    if isinstance(question.fact, Without):
        assert question.fact.why
        assert names_of(question) == ()
        return
    own, *also = names_of(question)
    in_profile = [own]
    if own.startswith(f"{PARTNERS_TEST}."):
        in_profile = [own.replace(PARTNERS_TEST, language, 1) for language in LANGUAGES]
    for name in in_profile:
        assert field_type(name) is not None
    for name in also:
        assert field_type(name) is not None or name in FACTORS, name


@every_question
def test_a_question_has_a_part_of_the_form_or_says_why_not(question: Question) -> None:
    if isinstance(question.part, Without):
        assert question.part.why
    else:
        assert question.part in Part


@pytest.mark.parametrize("locale", SHIPPED)
def test_a_part_of_the_form_and_each_of_its_fields_has_a_name(locale: str) -> None:
    words = wording(locale)
    assert set(FORM) == set(Part)
    for part, asks in FORM.items():
        assert words.own(f"sheet-{part}")
        for field in asks:
            if field.kind is not None:
                assert words.own(f"form-{field.id.replace('_', '-')}")


def test_every_question_of_the_form_stands_in_its_part_once() -> None:
    placed = [(field.id, part) for part, asks in FORM.items() for field in asks]
    of_questions = {
        question.id: question.part
        for question in QUESTIONS
        if not isinstance(question.part, Without)
    }
    found = [(name, part) for name, part in placed if find(name) is not None]
    assert dict(found) == of_questions
    assert len(found) == len(of_questions)


def test_a_fact_told_by_several_questions_has_a_reason() -> None:
    several = {name for name, count in NAMES.items() if count > 1}
    assert several == TOGETHER.keys()


def test_a_reason_stands_only_where_it_is_needed() -> None:
    assert {name for name in UNASKED if name not in {as_told(fact) for fact in FACTS}} == set()


@every_question
def test_a_fact_leads_to_its_question(question: Question) -> None:
    for name in names_of(question):
        if NAMES[name] > 1:
            told = teller(name)
            assert told is not None
            assert name in names_of(told)
        elif question.group is not None and name.startswith(f"{LISTS[question.group]}."):
            within, fact = name.split(".", 1)
            assert question_key(f"{within}.3.{fact}") == question.key(3)
        else:
            assert question_key(name) == question.key(0)


# ------------------------------------------------------------------ what the engine asks for


def missing_in(result: object) -> Iterator[str]:
    """Every name of a missing fact anywhere in a result of the engine."""
    if isinstance(result, (tuple, list)):
        for one in result:
            yield from missing_in(one)
    elif isinstance(result, Mapping):
        yield from missing_in(list(result.values()))
    else:
        for name, value in facts_of(result):
            if name in ("missing", "score_missing"):
                yield from value
            elif not isinstance(value, (Profile, str)):
                yield from missing_in(value)


def facts_of(result: object) -> Iterator[tuple[str, Any]]:
    if isinstance(result, BaseModel):
        yield from ((name, getattr(result, name)) for name in type(result).model_fields)
    elif is_dataclass(result):
        yield from ((field.name, getattr(result, field.name)) for field in fields(result))


def forgetful(told: Any, chance: random.Random, share: float) -> Any:
    """The same facts, some of them not known, within lists and models too."""
    if isinstance(told, list):
        return [forgetful(one, chance, share) for one in told]
    if not isinstance(told, dict):
        return told
    return {
        name: forgetful(value, chance, share)
        for name, value in told.items()
        if name == "test" or chance.random() >= share
    }


@cache
def missing_anywhere() -> frozenset[str]:
    """What is missing in the results of many people of whom little or much is known."""
    names: set[str] = set()
    for seed in range(150):
        person = Chance(f"missing.{seed}")
        told = forgetful(person.profile(), person.chance, person.chance.choice((0.05, 0.3, 0.6)))
        profile = Profile.model_validate(told)
        assessment = assess(profile, person.on)
        names |= {
            *missing_in(assessment),
            *missing_in(categories.standing(profile, person.on)),
            *missing_in(every_type(profile, assessment)),
            *missing_in(checklist(profile, person.on)),
        }
    return frozenset(names)


def as_asked(missing: str) -> str:
    """A missing fact without the number of its entry; a level by the language it is of."""
    name = as_told(re.sub(r"\.\d+", "", missing))
    whole, _, ability = name.rpartition(".")
    return whole if name not in NAMES and ability in ABILITIES else name


def test_what_the_engine_misses_can_be_told() -> None:
    missing = missing_anywhere()
    assert {"birth_date", "jobs.0.paid", "partner.language.listening", "credentials"} <= missing
    untold = {name for name in missing if as_asked(name) not in NAMES.keys() | UNTELLABLE}
    assert untold == set()
    for name in missing:
        key = question_key(name)
        assert key is not None
        assert find(key) is not None


REPORTED = sorted({*chain.from_iterable(reportable.TRIGGERS.values()), *reportable.ALSO})


@pytest.mark.parametrize("fact", REPORTED)
def test_what_must_be_told_to_ircc_is_told_here_first(fact: str) -> None:
    assert as_told(fact) in NAMES
    assert parts_of(fact)
