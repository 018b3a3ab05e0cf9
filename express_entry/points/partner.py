"""Whether the partner counts, and what is known of them: read by both grids."""

from __future__ import annotations

from express_entry.points.factors import SINGLE, Factors, PartnerFactors


def partner_column(factors: Factors) -> tuple[bool | None, tuple[str, ...]]:
    """Whether the column "with a spouse or common-law partner" applies, and what would tell.

    It does for a partner who accompanies and is neither a citizen nor a permanent resident of
    Canada (Ministerial Instructions, definition of accompanying spouse).
    """
    partner = factors.partner
    if partner is None:
        return None, ("partner",)
    if partner is SINGLE:
        return False, ()
    if partner.accompanying is False or partner.canadian is True:
        return False, ()
    if partner.accompanying and partner.canadian is False:
        return True, ()
    missing = []
    if partner.accompanying is None:
        missing.append("partner.accompanying")
    if partner.canadian is None:
        missing.append("partner.canadian")
    return None, tuple(missing)


def partner_of(factors: Factors) -> PartnerFactors:
    """The partner's factors; none of them is known where it is not known whether there is one."""
    return factors.partner if isinstance(factors.partner, PartnerFactors) else PartnerFactors()
