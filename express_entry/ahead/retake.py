"""A test that is to be sat once more, beside one that counts: what it would bring, if kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from express_entry.assessment import Assessment, assess
from express_entry.candidate.profile import LanguageTest, Profile
from express_entry.rulebook import Rulebook

TestName = Literal["english", "french"]


@dataclass(frozen=True, slots=True)
class IfKept:
    """How the profile stands on the day of the sitting with the results there are, and with the
    targets."""

    on: date
    before: Assessment
    after: Assessment

    @property
    def gain(self) -> int:
        """CRS points that the targets bring on that day; below zero where they cost some."""
        return self.after.total - self.before.total


def retakes(profile: Profile) -> Iterator[tuple[TestName, LanguageTest]]:
    """The sittings to come, each with the test that it repeats."""
    if profile.english_retake is not None:
        yield "english", profile.english_retake
    if profile.french_retake is not None:
        yield "french", profile.french_retake


def if_kept(
    profile: Profile, name: TestName, on: date, rules: Rulebook | None = None
) -> IfKept | None:
    """What a sitting would bring on its own day; None where there is none still to come. Raises
    what ``assess`` raises."""
    test = dict(retakes(profile)).get(name)
    if test is None or test.taken_on is None or test.taken_on < on:
        return None
    sat = profile.model_copy(update={name: test.model_copy(update={"planned": False})})
    day = test.taken_on
    return IfKept(day, assess(profile, day, rules), assess(sat, day, rules))
