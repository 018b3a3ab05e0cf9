"""Job offers: by which route of the Regulations an offer qualifies, and what it exempts from.

Arranged employment for the Federal Skilled Worker Program (IRPR 82(2)(a) to (d)) and the offer
of the Federal Skilled Trades Program (IRPR 87.2(3)(d)(ii) to (v)). A route that rests on
authorization to work in Canada also exempts from settlement funds.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from express_entry.candidate.profile import JobOffer, Profile
from express_entry.candidate.three_valued import all_of, any_of, negated
from express_entry.rulebook.programs import ProgramsFile

Route = Literal["lmia_permit", "exempt_permit", "abroad", "authorized"]

SELECTION_ROUTES: dict[Route, str] = {
    "lmia_permit": "IRPR 82(2)(a)",
    "exempt_permit": "IRPR 82(2)(b)",
    "abroad": "IRPR 82(2)(c)",
    "authorized": "IRPR 82(2)(d)",
}
TRADE_ROUTES: dict[Route, str] = {
    "lmia_permit": "IRPR 87.2(3)(d)(ii)",
    "exempt_permit": "IRPR 87.2(3)(d)(iii)",
    "abroad": "IRPR 87.2(3)(d)(iv)",
    "authorized": "IRPR 87.2(3)(d)(v)",
}


@dataclass(frozen=True, slots=True)
class OfferStanding:
    """How a job offer stands."""

    qualifying: bool | None
    route: Route | None
    """The first route that fits; None while none is known to."""
    funds_exempt: bool | None
    """Whether it frees from showing settlement funds."""
    missing: tuple[str, ...]
    """Profile facts that would tell, where it is not known."""


_NO_OFFER = OfferStanding(False, None, False, ())


def arranged_employment(profile: Profile, programs: ProgramsFile) -> OfferStanding:
    """The offer as arranged employment of the Federal Skilled Worker Program (IRPR 82)."""
    return _standing(profile, _is_skilled(profile.job_offer, programs.fswp.offer_teer))


def trade_offer(
    profile: Profile, trade: str | None, *, without_trade: bool | None = None
) -> OfferStanding:
    """The offer as that of the Federal Skilled Trades Program: in the trade's minor group.

    ``without_trade`` says whether the offer's occupation would do while there is no trade.
    """
    offer = profile.job_offer
    if offer is None or offer.noc is None:
        same_group = None
    elif trade is None:
        same_group = without_trade
    else:
        same_group = offer.noc[:4] == trade[:4]
    return _standing(profile, same_group)


def certificate_in(profile: Profile, trade: str) -> bool | None:
    """Whether a Canadian certificate of qualification in this trade is held."""
    if not profile.certificate_of_qualification:
        return profile.certificate_of_qualification
    return None if profile.certificate_noc is None else profile.certificate_noc == trade


def _is_skilled(offer: JobOffer | None, teers: Collection[int]) -> bool | None:
    if offer is None or offer.noc is None:
        return None
    return int(offer.noc[1]) in teers


def _standing(profile: Profile, right_occupation: bool | None) -> OfferStanding:
    offer = profile.job_offer
    if profile.has_job_offer is False:
        return _NO_OFFER
    if offer is None:
        missing = "job_offer" if profile.has_job_offer else "has_job_offer"
        return OfferStanding(None, None, _may_exempt(profile), (missing,))
    common = all_of(right_occupation, offer.full_time_one_year, negated(offer.excluded_employer))
    if common is False:
        return _NO_OFFER

    in_canada, authorized = profile.lives_in_canada, _authorized(profile)
    lmia_permit = all_of(in_canada, _permit_is(offer, "lmia"), offer.employer_on_permit)
    exempt_permit = all_of(
        in_canada,
        _permit_is(offer, "exempt"),
        offer.employer_on_permit,
        offer.year_with_employer,
    )
    routes: dict[Route, bool | None] = {
        "lmia_permit": lmia_permit,
        "exempt_permit": exempt_permit,
        "authorized": all_of(authorized, offer.lmia),
        "abroad": all_of(negated(authorized), offer.lmia),
    }
    qualifying = all_of(common, any_of(*routes.values()))
    if qualifying is False:
        return _NO_OFFER
    route = next((name for name, fits in routes.items() if fits), None)
    by_authorization = any_of(lmia_permit, exempt_permit, routes["authorized"])
    return OfferStanding(
        qualifying=qualifying,
        route=route,
        funds_exempt=all_of(common, _may_exempt(profile), by_authorization),
        missing=() if qualifying and route != "abroad" else _missing(profile, offer),
    )


def _permit_is(offer: JobOffer, kind: str) -> bool | None:
    return None if offer.permit is None else offer.permit == kind


def _authorized(profile: Profile) -> bool | None:
    """Whether the candidate may work in Canada now; a permit says so by itself."""
    permit = profile.job_offer.permit if profile.job_offer else None
    if permit in ("lmia", "exempt", "open"):
        return True
    if profile.authorized_to_work_in_canada is not None:
        return profile.authorized_to_work_in_canada
    return False if permit == "none" else None


def _may_exempt(profile: Profile) -> bool | None:
    """False where no offer could free from settlement funds: each such route needs authorization
    to work in Canada (IRPR 76(1)(b)(ii), 87.2(5)). Otherwise the offer decides."""
    if _authorized(profile) is False:
        return False
    return None if profile.job_offer is None else True


def _missing(profile: Profile, offer: JobOffer) -> tuple[str, ...]:
    names = [
        f"job_offer.{name}"
        for name in ("noc", "full_time_one_year", "excluded_employer", "lmia")
        if getattr(offer, name) is None
    ]
    if offer.permit is None:
        names.append("job_offer.permit")
    if offer.permit in ("lmia", "exempt"):
        if offer.employer_on_permit is None:
            names.append("job_offer.employer_on_permit")
        if profile.lives_in_canada is None:
            names.append("lives_in_canada")
        if offer.permit == "exempt" and offer.year_with_employer is None:
            names.append("job_offer.year_with_employer")
    if _authorized(profile) is None:
        names.append("authorized_to_work_in_canada")
    return tuple(names)
