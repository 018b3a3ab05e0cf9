"""Section C of the CRS: skill transferability, the pairs of factors that earn together."""

from __future__ import annotations

from collections.abc import Sequence

from express_entry.candidate.identifiers import CrsItemId, Fact
from express_entry.points.factors import Factors, Years, may_rise, most_of, so_far
from express_entry.points.items import Item
from express_entry.points.levels import levels_of, missing_of
from express_entry.points.trace import capped, item
from express_entry.rulebook.crs_grid import MOST_YEARS, CrsGrid

_Bounds = tuple[int, int]
"""The least and the most a tier can be while facts are missing."""


def transferability_items(factors: Factors, grid: CrsGrid) -> list[Item]:
    """The lines of section C, each after the cap of its pair, before that of the section."""
    levels = levels_of(factors.first_language)
    lowest, known = levels.weakest, levels.complete
    language_missing = missing_of("first_language", factors.first_language)
    most = 2 if lowest is None else grid.language_tier[lowest]
    language: _Bounds = (most if known else 0, most)

    education, canadian, foreign = (
        so_far(factors.education),
        so_far(factors.canadian_work_years),
        so_far(factors.foreign_work_years),
    )
    education_tier = _bounds(
        None if education is None else grid.education_tier[education],
        2 if may_rise(factors.education) else None,
    )
    canadian_tier = _bounds(
        None if canadian is None else grid.canadian_work_tier[canadian],
        _most_of(factors.canadian_work_years, grid.canadian_work_tier),
    )
    foreign_tier = _bounds(
        None if foreign is None else grid.foreign_work_tier[foreign],
        _most_of(factors.foreign_work_years, grid.foreign_work_tier),
    )

    def group(
        item_id: CrsItemId,
        fact: str,
        value: Fact,
        rows: _Bounds,
        maximum: int,
    ) -> Item:
        table = grid.transferability
        with_language = [table[row][col] for row, col in zip(rows, language, strict=True)]
        with_canadian = [table[row][col] for row, col in zip(rows, canadian_tier, strict=True)]
        points, cap = capped(item_id, with_language[0] + with_canadian[0], maximum)
        missing: tuple[str, ...] = ()
        if points != min(with_language[1] + with_canadian[1], maximum):
            missing = (fact,) if rows[0] != rows[1] else ()
            if with_language[0] != with_language[1]:
                missing += language_missing
            if with_canadian[0] != with_canadian[1] and canadian_tier[0] != canadian_tier[1]:
                missing += ("canadian_work_years",)
        return item(
            item_id,
            "transferability",
            points,
            maximum,
            {
                fact: value,
                "weakest_first_language": lowest,
                "canadian_work_years": canadian,
                "points_with_language": with_language[0],
                "points_with_canadian_work": with_canadian[0],
            },
            f"{fact} with the weakest first-language ability ({with_language[0]}) "
            f"+ with Canadian work ({with_canadian[0]})",
            grid.source,
            missing,
            cap,
        )

    limits = grid.group_maximum
    return [
        group(
            "transferability.education",
            "education",
            None if education is None else str(education),
            education_tier,
            limits.education,
        ),
        group(
            "transferability.foreign_work",
            "foreign_work_years",
            foreign,
            foreign_tier,
            limits.foreign_work,
        ),
        _trade_certificate(factors, grid, lowest, known, language_missing),
    ]


def _bounds(tier: int | None, at_most: int | None) -> _Bounds:
    if tier is None:
        return 0, 2
    return tier, tier if at_most is None else at_most


def _most_of(years: Years | None, tiers: Sequence[int]) -> int | None:
    """The tier of the most years there may be; None where they are certain."""
    return tiers[most_of(years, MOST_YEARS)] if years is not None and may_rise(years) else None


def _trade_certificate(
    factors: Factors,
    grid: CrsGrid,
    lowest: int | None,
    levels_known: bool,
    language_missing: tuple[str, ...],
) -> Item:
    held = factors.certificate_of_qualification
    maximum = grid.group_maximum.trade_certificate
    most = maximum if lowest is None else min(grid.trade_certificate[lowest], maximum)
    points = most if held and levels_known else 0
    missing: tuple[str, ...] = ()
    if held is not False and most:
        missing = ("certificate_of_qualification",) if held is None else ()
        missing += () if levels_known else language_missing
    return item(
        "transferability.trade_certificate",
        "transferability",
        points,
        maximum,
        {"certificate_of_qualification": held, "weakest_first_language": lowest},
        "no certificate of qualification"
        if held is False
        else "certificate of qualification with the weakest first-language ability",
        grid.source,
        missing,
    )
