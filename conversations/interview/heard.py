"""From what a message tells to answers: which questions its facts answer, and how each is stored.

A fact goes to the questions that ask for it, by the keys under which a session keeps their answers;
a question that the interview does not have is passed over. What is told and is no answer yet (an
age where the whole date of birth is needed, one overall score) is named, so that it can be said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from conversations.interview.question import Answer, Problem, View
from conversations.interview.questions.eca import ORGANIZATIONS
from conversations.interview.questions.language import ENGLISH, FRENCH
from conversations.interview.reading.numbers import as_text
from conversations.interview.walk import find
from express_entry.candidate.profile import ABILITIES, Ability, TestId
from express_entry.counting import language

Facts = Mapping[str, Any]
"""What is heard, by the names of docs/scripting.md, "read"."""


@dataclass(slots=True)
class Answers:
    """What facts come to."""

    values: dict[str, Answer] = field(default_factory=dict)
    """Answers by their keys, those that hang on others after these."""
    open: dict[str, Problem] = field(default_factory=dict)
    """By the key of the question still to be asked: why what was told is no answer to it."""

    def add(self, key: str, value: Answer) -> None:
        """An answer, where there is such a question and the answer is one of its choices."""
        question = find(key)
        if question is None:
            return
        if question.choices is None or value in question.choices(View({}, index=0)):
            self.values[key] = value

    def ask(self, key: str, wording: str, **figures: object) -> None:
        """Something was told that does not answer the question yet."""
        if find(key) is not None:
            self.open[key] = Problem(wording, figures)


def answers_of(
    facts: Facts, credentials: Sequence[Facts] = (), post: Facts = MappingProxyType({})
) -> Answers:
    """The answers that facts give, those of each of several ``credentials``, and of the job that
    goes on (``post``)."""
    told = Answers()
    for name, value in facts.items():
        if (give := _GIVES.get(name)) is not None:
            give(told, value)
        elif name in _SAME:
            told.add(_SAME[name], value)
    _study(told, facts)
    _credentials(told, credentials)
    _work(told, facts)
    for name, value in post.items():
        told.add(f"job.0.{name}", value)
    for name in ("english", "french"):
        if name in facts:
            _test(told, name, facts[name])
    if facts.get("job_offer") is True and "lmia" in facts:
        told.add("offer.lmia", facts["lmia"])
    _partner(told, facts.get("partner", {}))
    return told


_SAME = {
    "birth_date": "birth_date",
    "marital_status": "marital_status",
    "children": "children",
    "residence": "residence",
    "current_permit": "permit",
    "permit_end": "permit_end",
    "destination": "destination",
    "sibling": "sibling",
    "job_offer": "has_offer",
    "funds_cad": "funds",
}
"""Facts that are stored as they are heard, and the keys of their answers."""


def _age(told: Answers, age: int) -> None:
    told.ask("birth_date", "told-age", age=age)


def _birth_year(told: Answers, year: int) -> None:
    told.ask("birth_date", "told-birth-year", year=str(year))


def _nomination(told: Answers, by: bool | str) -> None:
    told.add("nomination", by is not False)


def _other_currency(told: Answers, funds: Mapping[str, Any]) -> None:
    told.ask("funds", "told-other-currency", amount=funds["amount"], currency=funds["currency"])


_GIVES: Mapping[str, Callable[[Answers, Any], None]] = {
    "age": _age,
    "birth_year": _birth_year,
    "nomination": _nomination,
    "funds_other": _other_currency,
}


def _study(told: Answers, facts: Facts) -> None:
    """The highest credential, which is the first one asked about."""
    level = facts.get("education")
    if level is not None:
        told.add("education", level)
        told.add("credential.0.level", level)
    if level == "two_or_more" and "education" not in told.values:
        told.ask("credential.0.level", "told-two-credentials")
    if "education_country" in facts:
        told.add("credential.0.country", facts["education_country"])
    if "eca" in facts:
        told.add("credential.0.assessed", facts["eca"] is not False)
        if facts["eca"] in ORGANIZATIONS:
            told.add("credential.0.eca_body", facts["eca"])


def _credentials(told: Answers, credentials: Sequence[Facts]) -> None:
    """Each of several by itself, the highest first."""
    for index, one in enumerate(credentials):
        told.open.pop(f"credential.{index}.level", None)
        for name, value in one.items():
            told.add(f"credential.{index}.{name}", value)
        if index:
            told.add(f"credential.{index - 1}.more", True)


def _work(told: Answers, facts: Facts) -> None:
    """Full years, and the words of the occupation, for which its unit group is looked up next."""
    years = {
        "canadian_years": facts.get("work_canada_years"),
        "foreign_years": facts.get("work_foreign_years"),
    }
    for key, number in years.items():
        if number is not None:
            told.add(key, int(number))
    if any(years.values()) or "occupation" in facts:
        told.add("has_work", True)
    if "occupation" in facts:
        told.add("job.0.title", facts["occupation"])


def _partner(told: Answers, facts: Facts) -> None:
    for name in ("accompanying", "canadian", "birth_date"):
        if name in facts:
            told.add(f"partner.{name}", facts[name])
    if "education" in facts:
        told.add("partner.education", facts["education"])
    if "education_country" in facts:
        told.add("partner.education_country", facts["education_country"])
    if "eca" in facts:
        told.add("partner.assessed", facts["eca"] is not False)
    years = {"canadian_years": "work_canada_years", "foreign_years": "work_foreign_years"}
    for key, name in years.items():
        if facts.get(name) is not None:
            told.add(f"partner.{key}", int(facts[name]))
    # The partner's is asked in one language; with two, the one whose scores are told.
    tests = [facts[name] for name in ("english", "french") if name in facts]
    if tests:
        _test(told, "partner_test", max(tests, key=_has_scores))


# ------------------------------------------------------------------ language tests

_NOT_ACCEPTED = {"toefl": "toefl_ibt", "delf": "delf_dalf"}
"""Tests that are not accepted, where a message names them otherwise than the rules."""
_STORED = {"tef_canada": "tef"}
"""Tests that are stored by another name than they are heard by: a report of the TEF is of one of
several scales, which is another question."""
_PRINTS_LEVELS = ("celpip_general", "tef")
"""Tests whose report prints the level, so that a level told is the score."""


def named_as_heard(stored: object) -> tuple[str, str] | None:
    """A test that was answered by the name it is heard by, and its language; None where no test of
    a language is stored."""
    language = "english" if stored in ENGLISH else "french" if stored in FRENCH else None
    if language is None:
        return None
    heard = {one: name for name, one in _STORED.items()}
    return heard.get(str(stored), str(stored)), language


def _has_scores(facts: Facts) -> bool:
    return any(name in facts for name in (*ABILITIES, "each"))


def _test(told: Answers, owner: str, facts: Facts) -> None:
    """A test and what is told of it, under the prefix of its questions."""
    named = facts.get("test")
    test = _STORED.get(str(named), named)
    if test is None:
        if "clb" in facts or "nclc" in facts:
            scale, level = ("NCLC", facts["nclc"]) if "nclc" in facts else ("CLB", facts["clb"])
            told.ask(f"{owner}.test", _levels_told(owner), **_of_levels(scale, level))
        return
    if test == "none":
        told.add(f"{owner}.test", "none")
        return
    if test not in (*ENGLISH, *FRENCH):
        _refused(told, owner, str(test))
        return
    told.add(f"{owner}.test", test)
    taken = facts.get("taken")
    if isinstance(taken, str) and len(taken) == len("2026-03-14"):
        told.add(f"{owner}.date", taken)
    elif isinstance(taken, str) and owner != "partner_test":
        told.ask(f"{owner}.date", "told-test-month", month=taken)
    scores = _scores(facts, test)
    if test == "tef" and scores:
        column = _column(scores)
        if column is None:
            told.ask(f"{owner}.scale", "problem-scale-699")
            return
        told.add(f"{owner}.scale", column)
    for ability, score in scores.items():
        told.add(f"{owner}.{ability}", score)
    if not scores and "overall" in facts:
        told.ask(f"{owner}.listening", "told-overall", overall=_figure(facts["overall"]))
    elif not scores and ("clb" in facts or "nclc" in facts):
        scale, level = ("NCLC", facts["nclc"]) if "nclc" in facts else ("CLB", facts["clb"])
        told.ask(f"{owner}.listening", f"{_levels_told(owner)}-of-test", **_of_levels(scale, level))


def _refused(told: Answers, owner: str, test: str) -> None:
    test = _NOT_ACCEPTED.get(test, test)
    found = next((one for one in language.not_accepted() if one.id == test), None)
    if found is not None:
        told.ask(f"{owner}.test", "told-test-not-accepted", test=found.id)


def _levels_told(owner: str) -> str:
    """That levels were told: those of a partner are no part of the estimate's questions."""
    return "told-partner-level" if owner == "partner_test" else "told-level"


def _of_levels(scale: str, said: Any) -> dict[str, str]:
    """A level as it was said; and those of all four abilities, in their order."""
    each = said if isinstance(said, Mapping) else dict.fromkeys(ABILITIES, said)
    levels = [as_text(Decimal(str(each[one]))) for one in ABILITIES if one in each]
    return {"scale": scale, "level": _figure(said), "levels": " ".join(levels)}


def _figure(said: Any) -> str:
    """A level or a score as it was said; of several levels the lowest."""
    lowest = min(said.values()) if isinstance(said, Mapping) else said
    return as_text(Decimal(str(lowest)))


def _scores(facts: Facts, test: str) -> dict[Ability, str]:
    """Scores by ability as they are stored; a level is one where the report prints it so."""
    by_name = {one: facts[one] for one in ABILITIES if one in facts}
    if not by_name and "each" in facts:
        by_name = dict.fromkeys(ABILITIES, facts["each"])
    if not by_name and test in _PRINTS_LEVELS:
        level = facts.get("nclc", facts.get("clb"))
        if isinstance(level, Mapping):
            by_name = {one: level[one] for one in ABILITIES if one in level}
        elif level is not None:
            by_name = dict.fromkeys(ABILITIES, level)
    return {ability: as_text(Decimal(str(score))) for ability, score in by_name.items()}


def _column(scores: Mapping[Ability, str]) -> str | None:
    """The column of a TEF Canada attestation in which all of these can stand, levels before scores;
    None where the only one is the score out of 699, which is never entered."""
    columns = {"nclc": TestId.TEF_NCLC, "equivalent": TestId.TEF_EQUIVALENT}
    possible = (
        name
        for name, test in columns.items()
        if all(language.valid_score(test, a, Decimal(score)) for a, score in scores.items())
    )
    return next(possible, None)
