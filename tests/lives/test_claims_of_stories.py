"""The people of ``tests/stories``, each invited on the day of their score, claim by claim.

Worked out by hand from the sums in the file of each: what goes without the claim, in brackets what
it does to sections A and C and to the 67 points. ``falls`` or ``stands``, and the CRS that is left.
"""

from __future__ import annotations

import pytest

from conversations.chat.life import candidacy_of
from conversations.chat.turn import Turn
from tests.lives.life import Life
from tests.stories import (
    canadian_experience,
    couple,
    francophone,
    software_engineer,
    tradesperson,
)
from tests.stories.story import Story

Said = dict[str, tuple[str, int]]
ABILITIES = ("listening", "reading", "writing", "speaking")


def each(name: str, outcome: str, score: int) -> Said:
    return {f"ability.{name}.{ability}": (outcome, score) for ability in ABILITIES}


ENGINEER: Said = {
    # 470, Skilled Worker, 450.
    "language_test.english": ("falls", 240),  # 105 + 135
    "credential.0": ("falls", 285),  # 135 and 50 less
    "eca.0": ("falls", 285),
    "job.0": ("falls", 420),  # 50 less, and no year of work
    "ability.english.listening": ("stands", 467),  # CLB 9 for 10: 31 for 34
    "ability.english.reading": ("stands", 467),
    "ability.english.writing": ("falls", 412),  # CLB 8 for 9: 23 for 31, and twice 25 for 50
    "ability.english.speaking": ("falls", 412),
    "funds": ("falls", 470),
}
NURSE: Said = {
    # 332, General, 320. Of the 67 there are 75, so that no 5 of them decide.
    "language_test.english": ("falls", 206),  # 88 and 38 less
    "credential.0": ("falls", 207),  # 112 and 13 less
    "eca.0": ("falls", 207),
    "job.0": ("falls", 307),
    "partner_language": ("falls", 312),
    "sibling": ("falls", 317),
    # Alone: 50 + 120 + 4 x 23 + 4 + 38 + 15.
    "partner_comes": ("falls", 319),
    "partner_education": ("stands", 322),
    "partner_eca": ("stands", 322),
    **each("english", "stands", 326),  # CLB 7 for 8: 16 for 22
    "language_test.french": ("stands", 328),
    **each("french", "stands", 331),  # NCLC 4 for 5: 0 for 1
    "funds": ("falls", 332),
}
GRADUATE: Said = {
    # 312, Canadian Experience, 300. The student's job counts for nothing there.
    "language_test.english": ("falls", 276),  # 36 less
    "credential.0": ("falls", 186),  # 98, 13 and 15 less
    "canadian_study.0": ("falls", 297),
    # Ten months or eight are no year: 40 and 13 less.
    "job.0": ("falls", 259),
    "job.1": ("falls", 259),
    **each("english", "stands", 309),  # CLB 5 for 6: 6 for 9, and CLB 5 is enough
}
ELECTRICIAN: Said = {
    # 175, Skilled Trades, 150.
    "language_test.english": ("falls", 126),  # 24 and 25 less
    # No Canadian year: 40 and 25 less; 31 months in Ireland since June 2022 are two years.
    "job.0": ("falls", 110),
    # No foreign years: 25 less; the 19 months in Canada are not two years.
    "job.1": ("falls", 150),
    "certificate": ("falls", 150),
    # CLB 4 for 5 earns the same 6; 25 less for the certificate, which asks for 5 in all four, as
    # the program does in listening and speaking.
    "ability.english.listening": ("falls", 150),
    "ability.english.speaking": ("falls", 150),
    "ability.english.reading": ("stands", 150),
    "ability.english.writing": ("stands", 150),
    # With a partner who comes and of whom nothing is told: 55 + 24 + 35 + 25 + 25.
    "partner_stays": ("stands", 164),
    "funds": ("falls", 175),
}
TEACHER: Said = {
    # 462, French, 400. Of the 67 there are 69.
    "language_test.french": ("falls", 238),  # 110 + 128
    # One-year certificate alone: 90 for 128, 25 for 50; 15 for 22 of the 67.
    "credential.0": ("falls", 399),
    "eca.0": ("falls", 399),
    # Bachelor's alone: 120 for 128, 25 for 50; 21 for 22 of the 67.
    "credential.1": ("stands", 429),
    "eca.1": ("stands", 429),
    "job.0": ("falls", 437),
    # NCLC 8 for 9: 23 for 31, 25 for 50, 13 for 25; 68 of the 67.
    **each("french", "stands", 417),
    "funds": ("falls", 462),
}


@pytest.mark.parametrize(
    ("story", "kind", "cutoff", "expected"),
    [
        (software_engineer.STORY, "Federal Skilled Worker", "450", ENGINEER),
        (couple.STORY, "General", "320", NURSE),
        (canadian_experience.STORY, "Canadian Experience", "300", GRADUATE),
        (tradesperson.STORY, "Federal Skilled Trades", "150", ELECTRICIAN),
        (francophone.STORY, "French", "400", TEACHER),
    ],
    ids=lambda told: told.name if isinstance(told, Story) else "",
)
def test_each_claim_of_a_story(story: Story, kind: str, cutoff: str, expected: Said) -> None:
    life = Life().does("/start", "[I agree, let's start")
    for line in story.conversation:
        life.does(f"[{line.says}" if line.tapped else line.says)
    life.does("[All correct: show my score", "/submitted", "[Today", "[Skip")
    life.does("/invited", "[Today", f"[{kind}", cutoff)
    assert "What your invitation rests on" in life.card
    assert life.session is not None
    found = Turn(life.session, life.today).claims(candidacy_of(life.session.life))
    assert found is not None
    assert found.score.score == story.crs.total
    assert {one.id: (one.outcome, one.score) for one in found.claims} == expected
