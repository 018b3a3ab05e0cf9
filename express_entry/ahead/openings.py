"""Whether changed facts can open a program at all, before the verdicts are worked out.

Each requirement reads some facts and not others. One that is not met stays so while none of the
facts that it reads is changed; the facts of requirements that hang on one named occupation or
trade are taken together, since another one may then be named.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from express_entry.assessment import Assessment
from express_entry.candidate.identifiers import RequirementId
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.points import fsw67
from express_entry.points.factors import Factors
from express_entry.rulebook import Rulebook

_TESTS = frozenset(
    {"english", "french", "has_no_english_test", "has_no_french_test", "first_official_language"}
)
_STUDIES = frozenset({"credentials", "claimed_education"})
_WORK = frozenset({"jobs", "claimed_canadian_years", "claimed_foreign_years", "primary_occupation"})
_TRADE = frozenset({"certificate_of_qualification", "certificate_noc", "qualified_in_trade_since"})
_OFFER = frozenset({"has_job_offer", "job_offer", "authorized_to_work_in_canada"})
_FAMILY = frozenset({"marital_status", "dependent_children", "settlement_funds"})
_IN_A_TRADE = _WORK | _TRADE | _OFFER | _FAMILY
_POINTS: Final = "fswp.points67"
"""Reads everything, and is worked out by itself."""

_READ: dict[RequirementId, frozenset[str]] = {
    "common.outside_quebec": frozenset({"destination"}),
    "fswp.work_continuous": _WORK | _STUDIES,
    "fswp.language": _TESTS,
    "fswp.education": _STUDIES,
    "fswp.eca_body": _WORK | _STUDIES,
    "fswp.funds": _FAMILY | _OFFER,
    "cec.work": _WORK,
    "cec.language": _WORK | _TESTS,
    "fstp.trade": _IN_A_TRADE,
    "fstp.work": _IN_A_TRADE,
    "fstp.language": _TESTS,
    "fstp.offer_or_certificate": _IN_A_TRADE,
    "fstp.funds": _IN_A_TRADE,
}


def may_open(
    without: Assessment,
    profile: Profile,
    facts: Set[str],
    factors: Factors,
    book: Rulebook,
    programs: Set[str] = frozenset(("fswp", "cec", "fstp")),
) -> bool:
    """Whether the profile may meet a program that ``without`` (the one unchanged, of the same day)
    does not meet. ``facts`` are the facts changed; ``factors`` those of the changed profile."""
    # The order of two languages hangs on all points.
    whole = profile.english is not None and profile.french is not None
    for told in without.programs:
        if told.program not in programs or told.verdict is Verdict.MET:
            continue
        lacking = {one.id for one in told.requirements if one.verdict is not Verdict.MET}
        still = any(
            not _READ[name] & facts and not (whole and _READ[name] & _TESTS)
            for name in lacking
            if name != _POINTS
        )
        if still:
            continue
        if told.program != "fswp" or fsw67.score(factors, rules=book).passes is True:
            return True
    return False
