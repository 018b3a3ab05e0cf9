"""Figures that answers name: as the official tables have them, and none named that is not there."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from conversations.topics.catalog import topics
from conversations.topics.figures import figures
from conversations.voice.missing import read
from conversations.voice.wording import plain, wording

TODAY = date(2026, 11, 28)
FOLDER = Path(__file__).parents[3] / "conversations" / "topics" / "topics"
PERSONAL = {
    "score": {"score", "about", "condition"},
    "verdicts": {"program"},
    "selection": {"selection_points"},
    "funds": {"funds_required", "funds_known"},
    "fees": {"fees_total"},
    "cutoffs": {"last_cutoff", "last_round"},
    "deadlines": {"profile_expires", "apply_by"},
    "tests": {"test_expires", "eca_expires"},
    "permit": {"permit_ends", "permit_ends_month"},
}
"""What each group of a person's own figures gives that these answers use."""
MINE = ("basics", "eligibility", "score", "language", "education", "work_noc", "funds_costs")


def tables() -> dict[str, Mapping[str, list[str]]]:
    return {
        name: table
        for area in MINE
        for name, table in tomllib.loads((FOLDER / f"{area}.toml").read_text("utf-8")).items()
    }


@cache
def values_used() -> dict[str, frozenset[str]]:
    """What each English text names, read once: reading all of them takes a second. What it asks of
    the rules by itself is no value."""
    return {
        name: frozenset(one for one in pattern.values if not one.startswith("RULE"))
        for name, pattern in read("en").patterns.items()
    }


def message(topic: str) -> str:
    return f"topic-{topic.replace('_', '-')}"


def of(on: date = TODAY) -> Mapping[str, object]:
    return figures(wording("en"), on)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        # IRCC, proof of funds, table of 7 July 2025.
        ("funds_single", 15263),
        ("funds_four", 28362),
        ("funds_each_more", 4112),
        ("funds_since", "7 July 2025"),
        # IRCC, fees from 30 April 2026: 990 + 600 + 85; twice 990 + 600, and 170; and twice 270.
        ("dollars_one_adult", 1675),
        ("dollars_couple", 3350),
        ("dollars_couple_two_children", 3890),
        ("fee_right", "$600 CAD"),
        # CRS grid, age without a partner: 110 to 29, 105 at 30 … 50 at 40, 39 at 41 … 6 at 44.
        ("age_35", 77),
        ("age_35_partner", 70),
        ("birthday_from", 30),
        ("birthday_slow_least", 5),
        ("birthday_slow_most", 6),
        ("birthday_slow_to", 40),
        ("birthday_steep", 11),
        ("birthday_steep_to", 44),
        ("birthday_last", 6),
        ("age_none", 45),
        # With a partner: 100 to 29, 95 at 30 … 45 at 40, 35 at 41 … 5 at 44.
        ("birthday_slow_least_partner", 5),
        ("birthday_slow_most_partner", 5),
        ("birthday_steep_partner", 10),
        ("birthday_last_partner", 5),
        # IRPR 81: 12 from 18 to 35.
        ("fsw67_age_from", 18),
        ("fsw67_age_to", 35),
        ("fsw67_age_most", 12),
        # The grid of 19 November 2016 gave 200 for group 00, 50 for other skilled offers.
        ("offer_senior_managers", 200),
        ("offer_other", 50),
        # Second language at NCLC 7: 3 for each of four abilities.
        ("crs_second_at_nclc", 12),
        # IRCC's tables of language tests.
        ("ielts_7", "6"),
        ("ielts_9", "L8 R7 W7 S7"),
        ("celpip_7", "7"),
        ("pte_7", "L60 R60 S68 W69"),
        ("tef_7", "R207 L249 W310 S310"),
        ("tcf_7", "L458 R453 S10 W10"),
        ("category_healthcare", 37),
        ("category_agriculture", 0),
        ("eca_mcc_noc", "31100, 31101, 31102"),
        ("eca_cacb_before", "31 October 2024"),
        # IRCC's rounds: the last general one, and transport, held once in the twelve months.
        ("rounds_general_on", "23 Apr 2024"),
        ("general_cutoffs", "none"),
        ("transport_rounds", 1),
        ("transport_cutoffs", "470"),
        ("rounds_as_of", "1 October 2026"),
    ],
)
def test_a_figure_is_that_of_its_official_table(name: str, value: object) -> None:
    assert of()[name] == value


def test_a_figure_is_that_of_its_day() -> None:
    # Before 30 April 2026: 950 + 575 + 85. Before 7 July 2025 one person showed 14,690.
    assert of(date(2026, 4, 29))["dollars_one_adult"] == 1610
    assert of(date(2025, 7, 6))["funds_single"] == 14690
    # The last STEM round before 2024 was that of 8 December 2023.
    assert of(date(2024, 1, 1))["rounds_stem_on"] == "8 Dec 2023"


@pytest.mark.parametrize("on", [date(2016, 11, 19), date(2022, 6, 1), date(2027, 2, 1)])
def test_every_day_has_every_figure(on: date) -> None:
    """No answer breaks for somebody whose clock stands elsewhere, from the first rules on."""
    assert of(on).keys() == of().keys()


@pytest.mark.parametrize("topic", sorted(tables()))
def test_an_answer_names_the_figures_it_uses(topic: str) -> None:
    table = tables()[topic]
    texts = values_used()
    used = texts[message(topic)] | texts.get(f"{message(topic)}.more", frozenset())
    assert used == set(table.get("figures", ()))
    assert set(table.get("figures", ())) <= of().keys()


@pytest.mark.parametrize("topic", sorted(tables()))
@pytest.mark.parametrize("known", [True, False])
def test_an_answer_can_be_said(topic: str, known: bool) -> None:
    """With what its groups give and nothing else; short enough for a phone."""
    groups = tables()[topic].get("personal", ())
    own: dict[str, object] = {"estimate": known}
    for name in (name for group in groups for name in PERSONAL[group]):
        own |= {name: "12,345" if known else "", f"has_{name}": known}
    words = wording("en")
    used = {name: of()[name] for name in tables()[topic].get("figures", ())}
    said = plain(str(words.say(message(topic), None, **used, **own)))
    assert 240 <= len(said) <= 600, len(said)
    assert "12,345" in said or not (known and groups)
    assert len(words.plain(message(topic), "name")) <= 38


def test_no_way_of_asking_is_two_topics() -> None:
    words, seen = wording("en"), dict[str, str]()
    for topic, one in topics().items():
        for attribute in (None, "fr"):
            for way in words.phrases(one.ways, attribute):
                assert seen.setdefault(way, topic) == topic, way
