"""Whether a program is met, asked without the rest of its verdict, is what the verdict says."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from datetime import date

from express_entry import rulebook
from express_entry.assessment import Assessment
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from tests.express_entry.candidates import ana, ben, eve, tom
from tests.express_entry.random_profiles import Chance

PROFILES = 300
SEED = int(os.environ.get("SEED", "20261128"))


def anybody() -> Iterator[tuple[Profile, date]]:
    """Those of whom it is known what they meet, and people made up by chance, of whom few do."""
    yield from ((make(), date(2026, 1, 10)) for make in (ana, ben, eve, tom))
    for number in range(PROFILES):
        chance = Chance(f"{SEED}.{number}")
        yield Profile.model_validate(chance.profile()), chance.on


def test_the_programs_met_are_those_whose_verdict_says_so() -> None:
    print(f"SEED={SEED}")
    book, seen = rulebook.default(), Counter[tuple[str, Verdict]]()
    for profile, on in anybody():
        # Each by itself: what one has worked out the other must not read.
        verdicts = Assessment(profile, on, book).programs
        met = tuple(one.program for one in verdicts if one.verdict is Verdict.MET)
        assert Assessment(profile, on, book).met == met, f"SEED={SEED}: {profile} on {on}"
        seen.update((one.program, one.verdict) for one in verdicts)
    every = {(program, verdict) for program in ("cec", "fswp", "fstp") for verdict in Verdict}
    assert set(seen) == every, seen
