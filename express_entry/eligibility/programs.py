"""The three federal programs: what each requires, and how the candidate stands to it.

Federal Skilled Worker (IRPR 75-77), Canadian Experience (IRPR 87.1) and Federal Skilled Trades
(IRPR 87.2). A requirement is met, not met, or unknown; where it is not met, the remedy is the
smallest change that would meet it. An applicant names the primary occupation or the trade: each
possibility is decided for itself, and then whether any of them does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from express_entry import rulebook
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.counting.counted import Experience
from express_entry.counting.offers import arranged_employment
from express_entry.eligibility.cec import canadian_experience
from express_entry.eligibility.fstp import federal_skilled_trades, is_tradesperson
from express_entry.eligibility.fswp import federal_skilled_worker, is_skilled_worker
from express_entry.eligibility.naming import are_met, verdict_of
from express_entry.eligibility.requirements import Findings, settlement_funds
from express_entry.eligibility.verdicts import ProgramVerdict
from express_entry.rulebook import Rulebook

__all__ = ["PROGRAMS", "Findings", "funds_required", "is_met", "settlement_funds", "verdict"]


PROGRAMS: tuple[Program, ...] = ("cec", "fswp", "fstp")
"""In the order in which invitations prefer them."""


def verdict(
    program: Program,
    profile: Profile,
    on: date,
    findings: Findings,
    *,
    rules: Rulebook | None = None,
) -> ProgramVerdict:
    """One program, and every requirement of it."""
    book = rules or rulebook.default()
    programs = book.on(on).programs
    if program == "cec":
        return verdict_of("cec", canadian_experience(profile, on, findings, programs, book))
    decide = federal_skilled_worker if program == "fswp" else federal_skilled_trades
    return decide(profile, on, findings, programs, book)


def is_met(
    program: Program,
    profile: Profile,
    on: date,
    findings: Findings,
    *,
    rules: Rulebook | None = None,
) -> bool:
    """Whether the verdict on one program is that it is met, without the rest of that verdict: a
    search through many changes asks no more."""
    book = rules or rulebook.default()
    programs = book.on(on).programs
    if program == "cec":
        return are_met(canadian_experience(profile, on, findings, programs, book))
    decide = is_skilled_worker if program == "fswp" else is_tradesperson
    return decide(profile, on, findings, programs, book)


def rested_on(experience: Experience, told: Iterable[ProgramVerdict]) -> Experience:
    """The counted work with the occupation and the trade that the verdicts rest on."""
    named = {verdict.program: verdict.occupation for verdict in told}
    occupation = next((o for o in experience.occupations if o.noc == named["fswp"]), None)
    trade = next((t for t in experience.trades if t.noc == named["fstp"]), None)
    if occupation is not None:
        experience = replace(
            experience,
            primary_occupation=occupation.noc,
            fswp_continuous=occupation.continuous,
        )
    if trade is not None:
        experience = replace(experience, fstp_noc=trade.noc, fstp=trade.work)
    return experience


def funds_required(profile: Profile, on: date, *, rules: Rulebook | None = None) -> int | None:
    """Canadian dollars to show as a Federal Skilled Worker: 0 when an offer held with
    authorization to work exempts, None while the family size is not known."""
    programs = (rules or rulebook.default()).on(on).programs
    if arranged_employment(profile, programs).funds_exempt:
        return 0
    size = profile.family_size
    return None if size is None else settlement_funds(size, on, rules=rules)
