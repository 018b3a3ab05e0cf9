"""Levels of a language that were told in place of scores, "CLB 9": enough for an estimate. The
scores decide, so these are asked for before the exact score."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.chat.session import Session
from conversations.interview.question import Answer
from express_entry.candidate.profile import (
    ABILITIES,
    Ability,
    LanguageTest,
    Profile,
    TestId,
    ToldLevels,
)
from express_entry.counting.language import BELOW_LOWEST, score_for_level

_ANY_TEST = {"english": TestId.CELPIP, "french": TestId.TCF}
"""Whose scores stand for a level where no test was told; the level is the same in each."""
_ASKED = ("test", "scale", "date", *ABILITIES)
_AS_TOLD = 12
"""The highest level that there is; of points, 10 brings the most."""


def are_possible(owner: str, levels: Mapping[Ability, int]) -> bool:
    """Whether levels of all four abilities were told, and each is one that scores give."""
    return (
        owner in _ANY_TEST
        and set(levels) == set(ABILITIES)
        and all(BELOW_LOWEST < level <= _AS_TOLD for level in levels.values())
    )


def questions_told(session: Session) -> tuple[str, ...]:
    """The keys of the questions that can wait until an estimate was shown."""
    return tuple(f"{owner}.{name}" for owner in session.levels for name in _ASKED)


def with_levels(profile: Profile, session: Session, answers: Mapping[str, Answer]) -> Profile:
    """The profile with what was told of levels, for each language of which no score is told and no
    test is said to be lacking."""
    told: dict[str, LanguageTest] = {}
    for owner, levels in session.levels.items():
        held: LanguageTest | None = getattr(profile, owner)
        scored = held is not None and any(getattr(held, one) is not None for one in ABILITIES)
        if scored or answers.get(f"{owner}.test") == "none":
            continue
        test = held.test if held is not None else _ANY_TEST[owner]
        least = {one: score_for_level(test, one, levels[one]) for one in ABILITIES}
        told[owner] = ToldLevels(test=test, **least)
    return profile.model_copy(update=told) if told else profile
