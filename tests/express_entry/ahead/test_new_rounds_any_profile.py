"""Whatever a profile: the news of a round held today says of its kind what the doors say.

``DOORS=1000 SEED=7`` in the environment asks that many other profiles (docs/testing.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from express_entry.ahead.doors import doors, held_lately
from express_entry.ahead.new_rounds import NewRound, news
from express_entry.candidate.profile import Profile
from tests.express_entry.ahead.test_doors_any_profile import PEOPLE, SEED, read
from tests.express_entry.candidates import ana, ben, tom
from tests.express_entry.random_profiles import Chance


def people() -> Iterator[tuple[Profile, date]]:
    """Any, to whom few doors are open, and some who can be invited."""
    for number in range(PEOPLE):
        chance = Chance(f"{SEED}.news.{number}")
        yield read(chance.profile()), chance.on
    for profile in (ana(), ben(), ben(provincial_nomination=True), tom()):
        yield profile, date(2026, 1, 10)


def test_the_news_of_a_round_is_what_the_doors_say() -> None:
    print(f"SEED={SEED}")
    seen: Counter[str] = Counter()
    for number, (profile, on) in enumerate(people()):
        last = {one.slug: replace(one, held_on=on) for one in held_lately(on)}
        for door in doors(profile, None, on):
            one = last[door.slug]
            new = NewRound(
                number=one.number,
                held_on=on,
                kind=one.kind,
                slug=one.slug,
                invitations=one.invitations,
                round=one,
            )
            found = news(new, profile, on)
            where = f"SEED={SEED} number {number}, {door.slug}: {profile!r}"
            seen[door.status] += 1
            assert found.qualified is (door.status == "open"), where
            if found.today is not None:
                assert found.today.status == door.status, where
                near = door.status == "nearly"
                assert not near or found.today.steps == door.steps, where
                assert door.asked or not found.concerns, where
    assert {"open", "nearly", "unknown", "closed"} == {*seen}
