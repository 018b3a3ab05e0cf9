"""Scores told at a question about a test that is still to be taken: they are those aimed at."""

from __future__ import annotations

from conversations.chat.turn import Turn
from conversations.hearing.told import Heard
from conversations.interview.heard import Answers
from conversations.interview.question import Answer
from conversations.interview.questions.language import is_planned
from conversations.interview.walk import Asked
from conversations.typed.lexicon import has, words_of
from express_entry.candidate.profile import ABILITIES

_OWNERS = ("english", "french")
"""Whose tests may be planned; what is heard of them has the same names."""
_OF_A_PLAN = frozenset(("plan", "plan_date", "scale", *ABILITIES))
"""What is asked of a test to come, in the names of the questions."""


def is_asked(turn: Turn, asked: Asked) -> bool:
    """Whether a question is about a test that is still to be taken."""
    owner, _, name = asked.key.partition(".")
    return (
        owner in _OWNERS and name in _OF_A_PLAN and is_planned(asked.view(turn.walk.answers), owner)
    )


def as_planned(turn: Turn, asked: Asked, answers: Answers, heard: Heard, text: str) -> Answers:
    """The answers as they are meant at a question about a planned test: "L7.5 R7 W7 S7.5" are the
    scores of the plan, unless it is said that the test was taken after all, or another test is
    named than the planned one."""
    owner = asked.key.partition(".")[0]
    test = answers.values.get(f"{owner}.test")
    if test in (None, "none") or not is_asked(turn, asked):
        return answers
    told = heard.facts.get(owner)
    if (isinstance(told, dict) and "taken" in told) or has(words_of(text), "taken-already"):
        return answers
    plan = test if asked.key == f"{owner}.plan" else turn.walk.answers.get(f"{owner}.plan")
    if plan != test:
        return answers
    of_plan: dict[str, Answer] = {asked.key: test} if asked.key == f"{owner}.plan" else {}
    of_plan |= {key: one for key, one in answers.values.items() if key != f"{owner}.test"}
    return Answers(of_plan, answers.open)
