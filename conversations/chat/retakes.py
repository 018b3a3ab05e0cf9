"""Tests to be sat once more, as the profile tells them."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.chat.session import Retake
from express_entry.candidate.profile import LanguageTest, Profile


def with_retakes(profile: Profile, planned: Mapping[str, Retake]) -> Profile:
    """The profile with the sittings to come of the tests that were taken before. One that is not
    later than the results told has been sat."""
    told: dict[str, LanguageTest] = {}
    for name, one in planned.items():
        held: LanguageTest | None = getattr(profile, name)
        if held is not None and not held.planned and held.taken_on and held.taken_on < one.on:
            told[f"{name}_retake"] = LanguageTest.model_validate(
                {"test": held.test, "taken_on": one.on, "planned": True, **one.scores}
            )
    return profile.model_copy(update=told) if told else profile
