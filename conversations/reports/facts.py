"""Facts in words: what a rule used, what it misses, what waits for an answer."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.facts import question_key
from conversations.interview.reading.numbers import as_text
from conversations.interview.walk import find
from conversations.voice import pages
from express_entry import rulebook
from express_entry.candidate.identifiers import Fact
from express_entry.candidate.profile import TEST_IN, MaritalStatus
from express_entry.counting.offers import arranged_employment
from express_entry.counting.untold_work import work_missing
from express_entry.deadlines import DeadlineFact
from express_entry.eligibility.verdicts import Requirement
from express_entry.points.items import Item

_MONEY = frozenset(
    {
        "funds",
        "required",
        "required_after",
        "required_least",
        "required_most",
        "settlement_funds",
        "funds_required",
        "shortfall",
        "short",
        "remedy_short",
        "principal_before",
        "right_of_permanent_residence_before",
    }
)
_MONTH_MAY_DIFFER = 0.1
_OF_JOBS = ("canadian_work_years", "foreign_work_years", "skilled_work_years")
"""Factors that dated jobs tell, where there are any."""
_UNSETTLED = (".authorized", ".publicly_funded", ".eca.organization")
"""Ends of facts that may be told and yet decide nothing: no rule known says what they do, or what
they hang on is not asked."""


def to_tell(turn: Turn, missing: Iterable[str]) -> list[str]:
    """Of the facts a result lacks, those that somebody could still tell: never one that was told
    and leaves the result open, as a separation does for the size of the family."""
    answers, jobs = turn.walk.answers, turn.profile.jobs
    names: list[str] = []
    for name in missing:
        if name in _OF_JOBS and jobs is not None:
            names += work_missing(turn.profile, turn.assessment.experience, turn.today, of=name)
        elif name == "job_offer.qualifying":
            programs = rulebook.default().on(turn.today).programs
            names += arranged_employment(turn.profile, programs).missing
        else:
            names.append(name)

    def settles(name: str) -> bool:
        if name == "marital_status":
            return answers.get(name) != MaritalStatus.SEPARATED
        return not name.endswith(_UNSETTLED) or question_key(name) not in answers

    return [name for name in dict.fromkeys(names) if settles(name)]


def missing_text(turn: Turn, requirements: Iterable[Requirement | Item], most: int) -> Markup:
    """What is missing, by the names the review uses."""
    names: dict[str, None] = {}
    for requirement in requirements:
        missing = to_tell(turn, requirement.missing)
        if {"english", "french"} <= set(missing):
            # One official language is enough, so neither test by itself is what is needed.
            missing = [name for name in missing if name not in ("english", "french")]
            names[turn.words.plain("a-language-test")] = None
        for name in missing:
            names[missing_label(turn, name)] = None
    return first_few(turn, list(names), most)


def first_few(turn: Turn, names: list[str], most: int) -> Markup:
    """The first few names, and how many more there are."""
    shown = names[:most]
    if len(names) > most:
        shown.append(turn.words.plain("more-of-it", count=len(names) - most))
    return turn.words.listed(shown)


def fact_label(turn: Turn, name: str) -> str:
    """A fact by the short name of its question."""
    return _label(turn, name, question_key(name))


def missing_label(turn: Turn, name: str) -> str:
    """A fact that is lacking; a test that was said not to be taken by the question whether one is
    planned, since no more is open of it."""
    untested = is_untested(turn, name)
    return _label(turn, name, f"{_owner(name)}.plan" if untested else question_key(name))


def _label(turn: Turn, name: str, key: str | None) -> str:
    question = find(key) if key else None
    if question is None:
        return name.replace("_", " ").replace(".", " ")
    label = turn.words.plain(question.wording, "label")
    if key is not None and question.group:
        number = int(key.split(".")[1]) + 1
        return turn.words.plain(f"entry-{question.group}-label", label=label, number=number)
    return label


def is_untested(turn: Turn, name: str) -> bool:
    """Whether a fact is a test of English or French of which it was told that none was taken: only
    whether one is planned is open then."""
    owner = _owner(name)
    return owner in TEST_IN.values() and turn.walk.answers.get(f"{owner}.test") == "none"


def _owner(name: str) -> str:
    """Whose test the question of a fact asks for."""
    return (question_key(name) or "").removesuffix(".test")


def figures(turn: Turn, facts: Mapping[str, DeadlineFact] | Mapping[str, Fact]) -> dict[str, Any]:
    """Facts as values for a wording: yes and no, levels, dates, money and unit groups in words."""
    return {name: fact_text(turn, name, value) for name, value in facts.items()}


def fact_text(turn: Turn, name: str, value: DeadlineFact) -> Any:
    """One fact in words."""
    words = turn.words
    if isinstance(value, tuple):
        return words.listed(value)
    if isinstance(value, date):
        return words.date(value)
    if value is None:
        return words.plain("not-known")
    if isinstance(value, bool):
        return words.plain("choice-yes" if value else "choice-no")
    if name == "language" and words.has(f"official-language-{value}"):
        return words.plain(f"official-language-{value}")
    if name == "ability" and words.has(f"ability-{value}"):
        return words.plain(f"ability-{value}")
    if name in ("education", "level", "equivalent") and words.has(f"level-{value}"):
        return words.plain(f"level-{value}")
    if name == "settlement_funds" and turn.profile.settlement_funds_or_more:
        return words.plain("money-or-more", amount=words.money(int(value)))
    if name in _MONEY:
        return words.money(int(value))
    if name == "hours_per_week" and isinstance(value, float | int):
        return words.plain("hours-a-week", hours=words.figure(as_text(Decimal(str(value)))))
    if isinstance(value, float):
        return duration(turn, value, up=name == "years")
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", value):
        return words.day_or_month(value)
    return value if isinstance(value, int) else str(value)


def duration(turn: Turn, years: float, *, up: bool = False) -> str:
    """Years of work as years and months: what was counted never more than it is, what is still to
    come (``up``) never less. A month may be a little short of a twelfth of a year, but a year
    that is a day short is none."""
    words, over = turn.words, years % 1 * 12
    if up:
        total = int(years) * 12 + max(math.ceil(over - _MONTH_MAY_DIFFER), int(over > 0))
    else:
        total = int(years) * 12 + min(int(over + _MONTH_MAY_DIFFER), 11)
    full, months = divmod(total, 12)
    parts = [words.plain("some-years", years=full)] if full else []
    parts += [words.plain("some-months", months=months)] if months else []
    if len(parts) == 2:
        return words.plain("and-also", first=parts[0], second=parts[1])
    return parts[0] if parts else words.number(0)


def requirement_name(requirement: Requirement) -> str:
    """The message that words a requirement."""
    if requirement.facts.get("required_least") is not None:
        return "either-funds"  # which of two amounts is not settled
    if requirement.facts.get("family_size", 1) is None:
        return "family-unknown-funds"  # "a family of not known" is nobody's sentence
    return f"requirement-{requirement.id.replace('.', '-').replace('_', '-')}"


def source_link(turn: Turn, source: str) -> Markup:
    """A link to the official text."""
    return pages.link(turn.words, source, turn.words.say("official-text"))


def blocked_by(turn: Turn, key: str) -> Markup:
    """What an open question decides: the parts of the result that wait for it."""
    waiting: dict[str, None] = {}
    result, words = turn.assessment, turn.words
    if any(question_key(n) == key for item in result.crs.items for n in item.missing):
        waiting[words.plain("the-crs")] = None
    if any(question_key(n) == key for item in result.fsw67.items for n in item.missing):
        waiting[words.plain("the-67-points")] = None
    for verdict in result.programs:
        if any(question_key(n) == key for r in verdict.requirements for n in r.missing):
            waiting[words.plain(f"program-{verdict.program}-short")] = None
    return words.listed(waiting)
