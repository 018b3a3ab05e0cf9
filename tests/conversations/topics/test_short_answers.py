"""An answer about a topic is short in every language, whatever it tells of whoever asks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import product
from typing import get_args

import pytest

from conversations.chat.machine import ANSWERING, LIFE
from conversations.topics.answering import worded
from conversations.topics.catalog import Topic, topics
from conversations.topics.personal import Values, names_of
from conversations.voice.quotes import MOST
from conversations.voice.wording import SHIPPED, Own, folded, plain, wording
from express_entry import rulebook
from express_entry.candidate.identifiers import AssumptionId, Program
from express_entry.candidate.profile import EducationLevel
from tests.bot_api.utf16 import utf16_length

ON = date(2026, 11, 28)
"""The day on which the figures of the rules are looked at."""
MONTHS = range(1, 13)
CRS_MOST, CUTOFF_MOST = "1200", "1000"
DAYS = (
    "profile_expires",
    "apply_by",
    "test_expires",
    "eca_expires",
    "permit_ends",
    "passport_expires",
)
FAMILY_FUNDS, FUNDS, FEES = 50_000, 1_250_000, 12_345
"""Canadian dollars: the need of a family of nine, a fortune, and fees of a family of seven."""


@cache
def longest(locale: str) -> Values:
    """The longest that each figure of a person can plausibly be in a language."""
    words = wording(locale)

    def of(*texts: str) -> str:
        return max(texts, key=len)

    day = of(*(words.date(date(2028, month, 28)) for month in MONTHS))
    round_ = of(*(words.plain(f"round-{slug}") for slug in rulebook.default().rounds.kinds))
    return {
        "score": CRS_MOST,
        "about": CRS_MOST,
        "condition": of(*conditions(locale)),
        "program": of(*(words.plain(f"program-{one}-short") for one in get_args(Program))),
        "selection_points": "100",
        "funds_required": words.money(FAMILY_FUNDS),
        "funds_known": words.money(FUNDS),
        "fees_total": words.money(FEES),
        "last_cutoff": CUTOFF_MOST,
        "last_round": words.plain("own-round", kind=round_, on=day),
        **dict.fromkeys(DAYS, day),
        "permit_ends_month": of(*(words.day_or_month(f"2028-{month:02}") for month in MONTHS)),
    }


def conditions(locale: str) -> Iterator[str]:
    """What an estimate can hang on, as the end of a sentence."""
    words = wording(locale)
    languages = [words.plain(f"official-language-{one}") for one in ("en", "fr")]
    levels = [Own(one.value) for one in EducationLevel]
    for name in get_args(AssumptionId):
        message = f"assumption-{name.replace('_', '-')}"
        told = product(languages, [*levels, 10], (True, False), (True, False))
        for language, level, in_canada, denied in told:
            values = {"language": language, "level": level, "years": 10, "age": 44}
            values |= {"has_level": True, "has_age": True}
            yield words.plain(message, **values, in_canada=in_canada, denied=denied)


def told(locale: str, topic: Topic) -> Iterator[Values]:
    """Every way in which the figures of a topic can be known or not."""
    names = [name for group in topic.personal for name in names_of(group)]
    flags = {name: (True, False) for name in names if name not in ("stage", "estimate")}
    for known in product(*flags.values()):
        of = dict(zip(flags, known, strict=True))
        if of.get("permit_ends") and of.get("permit_ends_month"):
            continue  # of a permit the day is told or the month
        for stage in (*LIFE, ANSWERING[0]) if "stage" in names else ("",):
            values = {**longest(locale), "stage": stage, "estimate": True}
            yield {name: values[name] if of.get(name, True) else "" for name in names} | {
                f"has_{name}": of.get(name, True) for name in names
            }


@pytest.mark.parametrize("locale", SHIPPED)
@pytest.mark.parametrize("name", sorted(topics()))
def test_an_answer_is_short_with_the_longest_figures_of_a_person(name: str, locale: str) -> None:
    topic, words = topics()[name], wording(locale)
    seen = [plain(folded(worded(words, ON, topic, own))) for own in told(locale, topic)]
    longest_seen = max(seen, key=utf16_length)
    assert utf16_length(longest_seen) <= MOST, f"{len(longest_seen)}: {longest_seen}"
