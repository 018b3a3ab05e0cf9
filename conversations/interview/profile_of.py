"""From answers to the candidate: the profile that the rules read.

Each answer goes to the fact that its question tells, and the profile's own types turn it into a
day, a number, a level. What more there is to it are the rules below, each in a function. Only
answers that apply are given here (see ``walk``), so what was set aside never reaches a rule. An
unanswered question leaves its fact unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from conversations.interview.facts import LISTS, field_type, names_of
from conversations.interview.question import Answer, Kind, Question, View, is_at_least, number_of
from conversations.interview.questions.eca import MOST_CREDENTIALS
from conversations.interview.questions.eligibility import has_partner, partner_counts
from conversations.interview.questions.jobs_told import MOST_JOBS, works_in_canada
from conversations.interview.questions.language import (
    FACTS,
    is_planned,
    is_without_test,
    test_of,
)
from conversations.interview.questions.living import may_work
from conversations.interview.questions.noc import trade_of_certificate
from conversations.interview.walk import BLOCKS
from express_entry.candidate.profile import FRENCH_TESTS, Profile

Facts = dict[str, Any]
"""Facts by their names in a model of the profile; those of a model within it in one of these."""


_KEPT = 64
"""Profiles remembered: a turn asks for that of the answers and that of what was submitted again and
again, and so does the next turn of the same chat."""


def to_profile(answers: Mapping[str, Answer]) -> Profile:
    """The profile that these applicable answers describe."""
    # With their types: 1, yes and 1.0 are the same to a dictionary.
    return _described(tuple(answers.items()), tuple(map(type, answers.values())))


@lru_cache(maxsize=_KEPT)
def _described(told_answers: tuple[tuple[str, Answer], ...], _: tuple[type, ...]) -> Profile:
    answers = dict(told_answers)
    view, told = View(answers), _told(answers)
    facts = told.pop("", {})
    _tests(view, facts)
    _partner(view, facts)
    _offer(view, facts)
    facts["settlement_funds_or_more"] = is_at_least(view.get("funds")) or None
    facts["authorized_to_work_in_canada"] = may_work(view)
    facts["credentials"] = _credentials(view, told)
    facts["jobs"] = _jobs(view, told)
    facts["certificate_noc"] = trade_of_certificate(view)
    if view.get("sibling"):
        facts["relative_in_canada"] = True
    return Profile.model_validate(facts)


# ------------------------------------------------------------------ each answer to its facts

_YES = {Kind.COUNTRY: "CA", Kind.MONTH_OR_NOW: "now"}
"""The answer that means yes where such a question tells a yes or no: in Canada; goes on."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an answer goes."""

    entry: str
    """What the keys of the entry of a list begin with; empty outside lists."""
    within: tuple[str, ...]
    """The models within which the fact is, from the outermost in."""
    name: str
    yes: str | None
    """The answer that means yes, if the fact is a yes or no and the answer is not."""
    never: str | None
    """The answer that is none of this fact."""


def _told(answers: Mapping[str, Answer]) -> dict[str, Facts]:
    """The facts told, by entry."""
    told: dict[str, Facts] = {}
    for key, answer in answers.items():
        for place in _PLACES.get(key, ()):
            if answer is None or answer == place.never:
                continue
            facts = told.setdefault(place.entry, {})
            for model in place.within:
                facts = facts.setdefault(model, {})
            facts[place.name] = number_of(answer) if place.yes is None else answer == place.yes
    return told


def _places_of(question: Question, index: int | None) -> Iterator[_Place]:
    within = f"{LISTS[question.group]}." if question.group else ""
    yes = _YES.get(question.kind)
    for name in names_of(question):
        is_own = name == f"{within}{question.fact}"
        is_yes_no = yes is not None and field_type(name) is bool
        if is_own or is_yes_no:
            *models, last = name.removeprefix(within).split(".")
            yield _Place(
                entry=f"{question.group}.{index}." if question.group else "",
                within=tuple(models),
                name=last,
                yes=yes if is_yes_no else None,
                never="now" if question.kind is Kind.MONTH_OR_NOW and not is_yes_no else None,
            )


_PLACES = {
    question.key(index): tuple(_places_of(question, index))
    for block in BLOCKS
    for index in (range(block.most) if block.group else (None,))
    for question in block.questions
}


# ------------------------------------------------------------------ rules


def _tests(view: View, facts: Facts) -> None:
    for owner in ("english", "french"):
        facts[owner] = _sitting(view, owner, facts)
        facts[f"has_no_{owner}_test"] = is_without_test(view, owner)


def _sitting(view: View, owner: str, facts: Facts) -> Facts | None:
    """A test taken or planned; None as long as it is not known which."""
    scores, test = facts.get(FACTS[owner].rpartition(".")[2], {}), test_of(view, owner)
    if test is None:
        return None
    planned = is_planned(view, owner)
    day = view.get(f"{owner}.plan_date" if planned else f"{owner}.date")
    return {**scores, "test": test, "planned": planned, "taken_on": day}


def _partner(view: View, facts: Facts) -> None:
    """The partner of somebody who has one; with a test, in its language, if the partner counts."""
    partner = facts.pop("partner", {})
    if not has_partner(view):
        return
    test = _sitting(view, "partner_test", partner) if partner_counts(view) else None
    partner.pop("test", None)
    if test is not None:
        partner["french" if test["test"] in FRENCH_TESTS else "english"] = test
    partner["has_no_test"] = is_without_test(view, "partner_test")
    facts["partner"] = _with_report(partner)


def _with_report(study: Facts) -> Facts:
    """Study with its assessment, which is one only where there is said to be."""
    report = study.pop("eca", {})
    return {**study, "eca": report} if study.get("assessed") is True else study


def _offer(view: View, facts: Facts) -> None:
    """An offer where there is one; a current permit only with authorization to work."""
    offer, works = facts.pop("job_offer", {}), may_work(view)
    if not view.get("has_offer"):
        return
    if works is None:
        offer |= {"employer_on_permit": None, "permit": None}
    elif works is False:
        offer |= {"employer_on_permit": False, "permit": "none"}
    facts["job_offer"] = offer


def _credentials(view: View, told: Mapping[str, Facts]) -> list[Facts] | None:
    """The credentials told; None until the first one's level is, and its country, so that the
    one-line answer serves as long as it is all there is."""
    level = view.get("credential.0.level")
    in_one_line = view.get("education") is not None and view.get("credential.0.country") is None
    if level is None or (in_one_line and level != "none"):
        return None
    found = []
    for entry in _entries(view, "credential", MOST_CREDENTIALS):
        credential = told.get(entry, {})
        level = credential.get("level")
        if level == "none":
            break
        if level is not None:
            found.append(_with_report(credential))
    return found


def _jobs(view: View, told: Mapping[str, Facts]) -> list[Facts] | None:
    """The jobs told; None until it is known whether there are any and when the first began, so
    that the one-line answer serves as long as it is all there is."""
    worked = view.get("has_work")
    if worked is None or (worked and view.get("job.0.start") is None):
        return None
    if not worked:
        return []
    entries = _entries(view, "job", MOST_JOBS)
    return [_job(view.at(entry, at), told.get(entry, {})) for at, entry in enumerate(entries)]


def _job(view: View, told: Facts) -> Facts:
    """A job, in Canada or not also where that follows from what was told in one line."""
    in_canada = works_in_canada(view)
    return told if in_canada is None else {**told, "in_canada": in_canada}


def _entries(view: View, group: str, most: int) -> Iterator[str]:
    """What the keys of each entry begin with, as long as another one is said to follow."""
    for index in range(most):
        yield f"{group}.{index}."
        if view.get(f"{group}.{index}.more") is not True:
            return
