"""Section 2, language: the approved tests, taken or planned, in both official languages, and the
partner's."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from conversations.interview.question import (
    Check,
    InterviewSection,
    Kind,
    Part,
    Predicate,
    Problem,
    Question,
    View,
    Without,
    fixed,
    usually,
)
from conversations.interview.questions.eligibility import partner_counts
from express_entry.candidate.profile import ABILITIES, Ability, TestId
from express_entry.counting import language as tests
from express_entry.rulebook.tables import HIGHEST_CLB

ENGLISH = ("ielts_general", "celpip_general", "pte_core")
FRENCH = ("tef", "tcf_canada")
OWNERS = ("english", "french", "partner_test")
"""Prefixes of the three sets of test questions."""
FACTS: Mapping[str, str] = {
    "english": "english",
    "french": "french",
    "partner_test": "partner.test",
}
"""The fact that each set tells. Whether the partner's is ``partner.english`` or
``partner.french``, the test decides."""
_ALSO: Mapping[str, tuple[str, ...]] = {
    "english": ("english", "has_no_english_test", "first_language"),
    "french": ("french", "has_no_french_test", "second_language"),
    "partner_test": (
        "partner.english",
        "partner.french",
        "partner.has_no_test",
        "partner.language",
        "partner.other_language",
    ),
}
"""What a person is asked for by the test as a whole."""
_DATES = {"partner_test": ("partner.english.taken_on", "partner.french.taken_on")}
"""What a person is asked for by the day of the test, besides its own name."""

_COUNTS_IN_HUNDREDS = 100

_S = InterviewSection.LANGUAGE
_NOT_YET = Without("the form asks for results alone")


def test_of(view: View, owner: str) -> TestId | None:
    """Which approved test (and TEF column) the scores under ``owner`` belong to."""
    name = view.get(f"{owner}.test")
    if name == "none":
        name = view.get(f"{owner}.plan")
    if name in (None, "none"):
        return None
    if name == "tef":
        scale = view.get(f"{owner}.scale")
        return {
            "equivalent": TestId.TEF_EQUIVALENT,
            "nclc": TestId.TEF_NCLC,
        }.get(scale)
    return TestId(name)


def is_planned(view: View, owner: str) -> bool:
    """The test is still to be taken and its scores are targets."""
    return bool(view.get(f"{owner}.test") == "none")


def is_without_test(view: View, owner: str) -> bool | None:
    """True once the person said that there is no test and no plan for one; no plan is asked of a
    partner."""
    test, plan = view.get(f"{owner}.test"), view.get(f"{owner}.plan")
    if test != "none":
        return None if test is None else False
    return None if plan is None and owner != "partner_test" else plan in (None, "none")


def _not_in_future(value: Any, _: View, today: date) -> Problem | None:
    taken = date.fromisoformat(value)
    if taken > today:
        return Problem("problem-test-in-future", {"date": taken})
    if taken.year < 2000:
        return Problem("problem-test-too-old", {"date": taken})
    return None


def _not_in_past(value: Any, _: View, today: date) -> Problem | None:
    planned = date.fromisoformat(value)
    if planned < today:
        return Problem("problem-plan-in-past", {"date": planned})
    return None


def _taken_on(view: View, owner: str) -> date | None:
    taken = view.get(f"{owner}.date")
    return date.fromisoformat(taken) if taken else None


def report_order(view: View, owner: str) -> tuple[Ability, ...]:
    """The abilities in the order that the test's own report prints them."""
    test = test_of(view, owner)
    return ABILITIES if test is None else tests.description(test).report_order


def _is_of_699(test: TestId, ability: Ability, score: Decimal | str) -> bool:
    """Whether a score can only stand in TEF Canada's column "Score / 699", never to be entered."""
    if test not in (TestId.TEF_EQUIVALENT, TestId.TEF_NCLC) or isinstance(score, str):
        return False
    most = tests.description(TestId.TEF_EQUIVALENT).scales[ability].maximum
    return score > most and tests.valid_score(TestId.TEF, ability, score)


def _is_rather_level(test: TestId, ability: Ability, score: Decimal | str) -> bool:
    """Whether a number is far more likely an NCLC level than the score of a test that counts in
    hundreds: nobody who answered anything has 9 of 699."""
    if isinstance(score, str) or not 0 < score <= HIGHEST_CLB:
        return False
    return tests.description(test).scales[ability].maximum > _COUNTS_IN_HUNDREDS


def _possible_score(owner: str, ability: Ability) -> Check:
    def check(value: Any, view: View, _: date) -> Problem | None:
        test = test_of(view, owner)
        if test is None:
            return None
        score = value if value == "M" else Decimal(value)
        if _is_rather_level(test, ability, score):
            return Problem("problem-score-is-level", {"text": str(value)})
        if tests.valid_score(test, ability, score, taken_on=_taken_on(view, owner)):
            return None
        figures = {"test_id": test, "ability": ability, "score": value}
        if _is_of_699(test, ability, score):
            return Problem("problem-score-699", figures)
        return Problem("problem-score-range", figures)

    return check


def _when_tested(owner: str, who: Predicate) -> Predicate:
    return lambda view: who(view) and test_of(view, owner) is not None


def _set(owner: str, approved: tuple[str, ...], who: Predicate) -> tuple[Question, ...]:
    """The questions about one person's test in one language (the partner's in either)."""
    plans = owner != "partner_test"
    french = "tef" in approved
    fact, part = FACTS[owner], Part.LANGUAGES if plans else Part.PARTNER

    def taken(view: View) -> bool:
        return who(view) and view.get(f"{owner}.test") not in (None, "none")

    def none_taken(view: View) -> bool:
        return who(view) and view.get(f"{owner}.test") == "none"

    def has_plan(view: View) -> bool:
        return none_taken(view) and view.get(f"{owner}.plan") not in (None, "none")

    def took_tef(view: View) -> bool:
        return who(view) and "tef" in (
            view.get(f"{owner}.test"),
            view.get(f"{owner}.plan") if none_taken(view) else None,
        )

    scores = tuple(f"{owner}.{ability}" for ability in ABILITIES)
    questions = [
        Question(
            f"{owner}.test",
            _S,
            Kind.CHOICE,
            fact=f"{fact}.test",
            also=_ALSO[owner],
            part=part,
            asked_when=who,
            choices=fixed(*approved, "none"),
            labels="test",
            together="french" if owner == "french" else "",
            usual=usually("none" if owner == "french" else approved[0]),
            resets=(f"{owner}.scale", f"{owner}.date", *scores),
        )
    ]
    if plans:
        questions.append(
            Question(
                f"{owner}.plan",
                _S,
                Kind.CHOICE,
                fact=f"{fact}.planned",
                part=_NOT_YET,
                asked_when=none_taken,
                choices=fixed(*approved, "none"),
                labels="plan",
                together="french" if owner == "french" else "",
                usual=usually("none"),
                resets=(f"{owner}.scale", *scores),
            )
        )
    if french:
        questions.append(
            Question(
                f"{owner}.scale",
                _S,
                Kind.CHOICE,
                fact=f"{fact}.test",
                part=part,
                asked_when=took_tef,
                choices=fixed("equivalent", "nclc"),
                labels="scale",
                usual=usually("nclc"),
                resets=scores,
            )
        )
    questions.append(
        Question(
            f"{owner}.date",
            _S,
            Kind.DATE,
            fact=f"{fact}.taken_on",
            also=_DATES.get(owner, ()),
            part=part,
            asked_when=taken,
            check=_not_in_future,
        )
    )
    if plans:
        questions.append(
            Question(
                f"{owner}.plan_date",
                _S,
                Kind.DATE,
                fact=f"{fact}.taken_on",
                part=_NOT_YET,
                asked_when=has_plan,
                check=_not_in_past,
                aimed_at=True,
            )
        )
    questions.extend(
        Question(
            f"{owner}.{ability}",
            _S,
            Kind.SCORE,
            fact=f"{fact}.{ability}",
            part=part,
            asked_when=_when_tested(owner, who),
            check=_possible_score(owner, ability),
            together=f"{owner}.scores",
            not_yet=True,
        )
        for ability in ABILITIES
    )
    return tuple(questions)


def _everybody(_: View) -> bool:
    return True


def _both_scored(view: View) -> bool:
    """Whether something of both languages counts: as long as the scores are open, neither choice
    earns more."""
    return all(
        test_of(view, owner) is not None
        and any(view.get(f"{owner}.{ability}") is not None for ability in ABILITIES)
        for owner in ("english", "french")
    )


FIRST_LANGUAGE = Question(
    "first_language",
    _S,
    Kind.CHOICE,
    fact="first_official_language",
    part=Part.LANGUAGES,
    asked_when=_both_scored,
    choices=fixed("en", "fr"),
    labels="official-language",
    columns=2,
)
QUESTIONS = (
    *_set("english", ENGLISH, _everybody),
    *_set("french", FRENCH, _everybody),
    FIRST_LANGUAGE,
    *_set("partner_test", (*ENGLISH, *FRENCH), partner_counts),
)
