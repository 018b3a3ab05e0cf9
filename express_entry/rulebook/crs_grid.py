"""A CRS rule file turned into arrays, so that a score is a handful of look-ups.

The two columns of the official table keep their order everywhere here: ``WITH_PARTNER`` first,
then ``ALONE``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from express_entry.candidate.profile import EducationLevel
from express_entry.rulebook.crs_file import CrsFile, HighWageTier
from express_entry.rulebook.tables import HIGHEST_CLB, Band, ColumnsBand, PointsBand, TierBand

HIGHEST_AGE = 130
MOST_YEARS = 80

Column = Literal[0, 1]
WITH_PARTNER: Column = 0
ALONE: Column = 1


def band_of(bands: Sequence[Band], number: int) -> Band:
    """The row a number falls in; rows were checked to follow on without gap."""
    for band in bands:
        if band.to is None or number <= band.to:
            return band
    raise AssertionError("the last row has no upper end")


def points_by_number(bands: Sequence[PointsBand], highest: int) -> tuple[int, ...]:
    """Points for each number from 0 to ``highest``."""
    return tuple(_in(bands, number).points for number in range(highest + 1))


def _in(bands: Sequence[PointsBand], number: int) -> PointsBand:
    band = band_of(bands, number)
    assert isinstance(band, PointsBand)
    return band


def row_names(bands: Sequence[Band], highest: int, what: str) -> tuple[str, ...]:
    """The name of the row each number falls in, such as ``age 20-29``."""
    return tuple(f"{what} {band_of(bands, number).name}" for number in range(highest + 1))


def _columns(bands: Sequence[ColumnsBand], highest: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    rows = [band_of(bands, number) for number in range(highest + 1)]
    chosen = [row for row in rows if isinstance(row, ColumnsBand)]
    return tuple(row.with_partner for row in chosen), tuple(row.alone for row in chosen)


def _tiers(bands: Sequence[TierBand], highest: int) -> tuple[int, ...]:
    rows = [band_of(bands, number) for number in range(highest + 1)]
    return tuple(row.tier for row in rows if isinstance(row, TierBand))


class CrsGrid:
    """The figures of one CRS rule set, by number and by column."""

    def __init__(self, file: CrsFile) -> None:
        self.file = file
        self.id = file.id
        self.source = file.source
        self.caps = file.caps
        self.additional = file.additional
        self.core_maximum = (file.caps.core.with_partner, file.caps.core.alone)

        self.age = _columns(file.age.rows, HIGHEST_AGE)
        self.age_rows = row_names(file.age.rows, HIGHEST_AGE, "age")
        self.first_language = _columns(file.first_language.rows, HIGHEST_CLB)
        self.first_language_rows = row_names(file.first_language.rows, HIGHEST_CLB, "CLB")
        self.second_language = points_by_number(file.second_language.rows, HIGHEST_CLB)
        self.second_language_rows = row_names(file.second_language.rows, HIGHEST_CLB, "CLB")
        self.canadian_work = _columns(file.canadian_work.rows, MOST_YEARS)
        self.canadian_work_rows = row_names(file.canadian_work.rows, MOST_YEARS, "years")
        self.education = (
            {row.level: row.with_partner for row in file.education.rows},
            {row.level: row.alone for row in file.education.rows},
        )
        self.education_tier: dict[EducationLevel, int] = {
            row.level: row.tier for row in file.education.rows
        }
        self.maximum = {
            name: (table.maximum.with_partner, table.maximum.alone)
            for name, table in (
                ("age", file.age),
                ("education", file.education),
                ("first_language", file.first_language),
                ("second_language", file.second_language),
                ("canadian_work", file.canadian_work),
            )
        }

        self.partner_education = {row.level: row.partner for row in file.education.rows}
        self.partner_education_maximum = file.education.maximum.partner
        self.partner_language = points_by_number(file.partner_language.rows, HIGHEST_CLB)
        self.partner_language_rows = row_names(file.partner_language.rows, HIGHEST_CLB, "CLB")
        self.partner_language_maximum = file.partner_language.maximum
        self.partner_work = points_by_number(file.partner_canadian_work.rows, MOST_YEARS)
        self.partner_work_rows = row_names(file.partner_canadian_work.rows, MOST_YEARS, "years")
        self.partner_work_maximum = file.partner_canadian_work.maximum

        transferability = file.transferability
        self.group_maximum = transferability.group_maximum
        self.language_tier = _tiers(transferability.language_tiers, HIGHEST_CLB)
        self.canadian_work_tier = _tiers(transferability.canadian_work_tiers, MOST_YEARS)
        self.foreign_work_tier = _tiers(transferability.foreign_work_tiers, MOST_YEARS)
        self.transferability = transferability.points
        self.trade_certificate = points_by_number(transferability.trade_certificate, HIGHEST_CLB)

        tiers: tuple[HighWageTier, ...] = ()
        if file.computable and file.high_wage is not None:
            tiers = file.high_wage.tiers
        self.high_wage_tiers = tiers
        self.high_wage = {code: rank for rank, tier in enumerate(tiers) for code in tier.noc}
        """Rank of the tier of each listed unit group, 0 the highest."""
