"""All newcomers."""

from __future__ import annotations

from tests.stories.newcomers import (
    about_to_lose,
    after_the_pool,
    at_the_edge,
    couples,
    first_steps,
    invited,
    on_the_way,
    one_change_away,
    the_five,
    with_a_partner,
)
from tests.stories.newcomers.newcomer import Newcomer

NEWCOMERS: tuple[Newcomer, ...] = (
    *at_the_edge.PEOPLE,
    *on_the_way.PEOPLE,
    *invited.PEOPLE,
    *after_the_pool.PEOPLE,
    *one_change_away.PEOPLE,
    *with_a_partner.PEOPLE,
    *first_steps.PEOPLE,
    *couples.PEOPLE,
    *about_to_lose.PEOPLE,
    *the_five.PEOPLE,
)
