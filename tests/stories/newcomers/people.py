"""All newcomers."""

from __future__ import annotations

from tests.stories.newcomers import at_the_edge, on_the_way
from tests.stories.newcomers.newcomer import Newcomer

NEWCOMERS: tuple[Newcomer, ...] = (
    *at_the_edge.PEOPLE,
    *on_the_way.PEOPLE,
)
