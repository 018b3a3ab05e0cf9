"""What is remembered of a rulebook is what would be worked out anew, and goes with the rulebook."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import get_args

from express_entry import rulebook
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.counting import experience, language_standing
from express_entry.eligibility import categories
from tests import rules
from tests.express_entry.candidates import ana, job
from tests.express_entry.random_profiles import Chance

ON = date(2026, 10, 1)


def test_a_count_alone_is_that_of_the_whole_count() -> None:
    book, several = rulebook.default(), 0
    for number in range(150):
        chance = Chance(f"alone.{number}")
        profile = Profile.model_validate_json(json.dumps(chance.profile()), strict=True)
        for on in (chance.on, chance.on + timedelta(days=200)):
            whole = experience.count(profile, on, rules=book)
            for name in get_args(experience.Alone):
                alone = experience.count_alone(name, profile.jobs or (), on, rules=book)
                assert alone == getattr(whole, name), (number, on, name)
                several += alone.most > 0
    assert several > 100


def test_other_tables_give_other_levels_and_other_lists_other_categories(tmp_path: Path) -> None:
    """IELTS reading 7 is CLB 9 by IRCC's table; by one in which 9 begins at 7.5, CLB 8. Work as a
    nurse (31301) belongs to health care; by a list without it, not."""
    folder = rules.copied(tmp_path / "rules")
    _edit(
        folder / "language_tests.toml",
        "{ level = 8 , from = 6.5, to = 6.5 },\n  { level = 9 , from = 7.0, to = 7.5 },",
        "{ level = 8 , from = 6.5, to = 7.0 },\n  { level = 9 , from = 7.5, to = 7.5 },",
    )
    _edit(folder / "categories" / "2026-02-18.toml", '"31301"', '"64100"')
    other = rulebook.load(folder)
    profile = ana(jobs=[job("2020-01-01", noc="31301")])
    assert profile.english is not None
    for book, level, verdict in (
        (rulebook.default(), 9, Verdict.MET),
        (other, 8, Verdict.NOT_MET),
        (rulebook.default(), 9, Verdict.MET),
    ):
        test = language_standing.standing(profile.english, ON, rules=book)
        assert test.levels["reading"] == level
        told = categories.standing_in("healthcare", profile, ON, rules=book)
        assert told is not None
        assert told.verdict is verdict


def _edit(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
