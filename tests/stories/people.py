"""All five candidates."""

from __future__ import annotations

from tests.stories import (
    canadian_experience,
    couple,
    francophone,
    software_engineer,
    tradesperson,
)

STORIES = (
    software_engineer.STORY,
    couple.STORY,
    canadian_experience.STORY,
    tradesperson.STORY,
    francophone.STORY,
)
