"""A file of the selection factors turned into arrays, so that a score is a few look-ups."""

from __future__ import annotations

from express_entry.rulebook.crs_grid import (
    HIGHEST_AGE,
    MOST_YEARS,
    band_of,
    points_by_number,
    row_names,
)
from express_entry.rulebook.fsw67_file import Fsw67File
from express_entry.rulebook.tables import HIGHEST_CLB, SelectionBand


class Fsw67Grid:
    """The figures of one set of selection factors, by number."""

    def __init__(self, file: Fsw67File) -> None:
        self.file = file
        self.id = file.id
        self.pass_mark = file.pass_mark
        self.first_language = points_by_number(file.language.first, HIGHEST_CLB)
        self.first_language_rows = row_names(file.language.first, HIGHEST_CLB, "CLB")
        self.lowest_language = next(
            level
            for level in range(HIGHEST_CLB + 1)
            if _eligible(band_of(file.language.first, level))
        )
        """The level below which the person is refused, whatever the total."""
        self.education = {row.level: row.points for row in file.education.rows}
        self.education_eligible = {row.level: row.eligible for row in file.education.rows}
        self.experience = points_by_number(file.experience.rows, MOST_YEARS)
        self.experience_rows = row_names(file.experience.rows, MOST_YEARS, "years")
        self.experience_eligible = tuple(
            _eligible(band_of(file.experience.rows, years)) for years in range(MOST_YEARS + 1)
        )
        self.age = points_by_number(file.age.rows, HIGHEST_AGE)
        self.age_rows = row_names(file.age.rows, HIGHEST_AGE, "age")


def _eligible(band: object) -> bool:
    return isinstance(band, SelectionBand) and band.eligible
