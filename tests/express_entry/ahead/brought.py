"""What a change brings, written for short: points, the day, programs gained and lost."""

from __future__ import annotations

from datetime import date

from express_entry.ahead.what_ifs import WhatIf, what_ifs
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile

ON = date(2026, 1, 10)
Figures = tuple[int, str, tuple[str, ...], tuple[str, ...]]


def found(profile: Profile, on: date = ON) -> dict[str, WhatIf]:
    return {one.id: one for one in what_ifs(profile, assess(profile, on))}


def brings(one: WhatIf) -> Figures:
    """Points more on its day, the day, programs gained and lost."""
    return one.gain_then, one.possible_on.isoformat(), one.verdicts_gained, one.verdicts_lost


TODAY = "2026-01-10"
