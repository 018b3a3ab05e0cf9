"""The Comprehensive Ranking System: a score out of 1,200, every point with its reason.

Sections A (core), B (partner), C (skill transferability) and D (additional) of the Ministerial
Instructions respecting the Express Entry system. A fact that is not known earns nothing and is
named; the total is therefore what is certain so far.
"""

from __future__ import annotations

from express_entry import rulebook
from express_entry.points.crs_additional import additional_items
from express_entry.points.crs_core import core_items, partner_items
from express_entry.points.crs_total import total
from express_entry.points.crs_transferability import transferability_items
from express_entry.points.factors import Factors
from express_entry.points.items import CrsResult, CrsSection, Section
from express_entry.points.partner import partner_column
from express_entry.points.trace import all_missing, section_of
from express_entry.rulebook import Rulebook
from express_entry.rulebook.crs_grid import ALONE, WITH_PARTNER

__all__ = ["score", "total"]


def score(factors: Factors, *, rules: Rulebook | None = None) -> CrsResult:
    """The CRS score of these factors on their day.

    Raises ``rulebook.RuleNotFound`` for a day before the first rule set. From the day of a rule
    set whose figures are not known, the result is an estimate on an earlier grid.
    """
    in_force = (rules or rulebook.default()).on(factors.on)
    grid = in_force.crs_grid
    with_partner, column_missing = partner_column(factors)
    column = ALONE if with_partner is False else WITH_PARTNER

    core = core_items(factors, grid, column, column_missing)
    partner = partner_items(factors, grid, with_partner, column_missing)
    transferability = transferability_items(factors, grid)
    additional = additional_items(factors, grid)

    caps = grid.caps
    sections: dict[CrsSection, Section] = {
        "core": section_of("core", core, grid.core_maximum[column]),
        "partner": section_of("partner", partner, 0 if column == ALONE else caps.partner),
        "transferability": section_of("transferability", transferability, caps.transferability),
        "additional": section_of("additional", additional, caps.additional),
    }
    items = (*core, *partner, *transferability, *additional)
    return CrsResult(
        on=factors.on,
        rule_set=grid.id,
        in_force=in_force.crs.id,
        estimate=in_force.estimate,
        with_partner_column=with_partner,
        total=min(caps.total, sum(section.points for section in sections.values())),
        sections=sections,
        items=items,
        missing=all_missing(items),
    )
