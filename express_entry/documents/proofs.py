"""Which papers of the application prove a single claim: a job, a credential, a test, a partner's
part, an offer, a sum."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Literal, Protocol

from express_entry.assessment import assess
from express_entry.candidate.identifiers import ClaimKind, Fact, Program
from express_entry.candidate.profile import TEST_IN, Profile
from express_entry.documents import CLASSES, DocumentNeed, checklist
from express_entry.rulebook import Rulebook


class ClaimToProve(Protocol):
    """A claim, as ``ahead.claims`` names it."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> ClaimKind: ...
    @property
    def figures(self) -> Mapping[str, Fact]: ...


def proofs(
    profile: Profile,
    claims: Iterable[ClaimToProve],
    on: date,
    *,
    invited_as: str | None = None,
    invited_under: Program | None = None,
    rules: Rulebook | None = None,
) -> dict[str, tuple[str, ...]]:
    """For each claim, by its id, the ids of the papers that prove it; none where the checklist has
    no row for it.

    ``invited_as``, ``invited_under``: the kind of the round and the program of the invitation; they
    decide the class of the application. Raises what ``assess`` raises.
    """
    program: Program | Literal["pnp"] | None = CLASSES.get(invited_as or "") or invited_under
    needs = checklist(profile, on, "application", program=program, rules=rules)
    jobs = assess(profile, on, rules).experience.jobs
    in_trade = {one.index for one in jobs if "fstp" in one.counts_for}
    found = {}
    for claim in claims:
        proves = _PROVES[claim.kind]
        papers = [need.id for need in needs if proves(claim, need)]
        if claim.kind == "job" and claim.figures["index"] in in_trade:
            papers += [need.id for need in needs if need.id == "trade_work_proof"]
        found[claim.id] = tuple(dict.fromkeys(papers))
    return found


Proves = Callable[[ClaimToProve, DocumentNeed], bool]


def _by(*conditions: str, who: str = "applicant") -> Proves:
    return lambda _, need: need.who == who and need.why in conditions


def _by_index(*conditions: str) -> Proves:
    return lambda claim, need: need.why in conditions and need.index == claim.figures["index"]


def _test(claim: ClaimToProve, need: DocumentNeed) -> bool:
    spoken = next(
        (code for code, name in TEST_IN.items() if name == need.facts.get("language")), None
    )
    return need.why == "language_test" and claim.figures["language"] == spoken


def _claimed_work(claim: ClaimToProve, need: DocumentNeed) -> bool:
    """Permits only of work in Canada."""
    in_canada = claim.id == "claimed_canadian_years"
    whys = ("job", "canadian_job", "job_in_canada") if in_canada else ("job", "canadian_job")
    return need.who == "applicant" and need.why in whys


def _study(claim: ClaimToProve, need: DocumentNeed) -> bool:
    """By a Canadian credential, or where there is none by proof of the study itself."""
    if need.who != "applicant":
        return False
    in_canada = need.why == "credential" and need.facts.get("in_canada") is True
    return in_canada or need.why == "studied_in_canada"


_PROVES: dict[ClaimKind, Proves] = {
    "job": _by_index("job", "canadian_job", "job_in_canada"),
    "claimed_work": _claimed_work,
    "credential": _by_index("credential", "foreign_credential"),
    "claimed_education": _by("credential", "foreign_credential"),
    "eca": _by_index("foreign_credential"),
    "canadian_study": _by_index("credential"),
    "studied_in_canada": _study,
    "language_test": _test,
    "ability": _test,
    "partner_comes": _by("married", "common_law"),
    "partner_stays": _by("married", "common_law"),
    "partner_canadian": _by("married", "common_law"),
    "partner_language": _by("partner_language_claimed", who="partner"),
    "partner_education": _by("partner_education_claimed", "partner_eca_claimed", who="partner"),
    "partner_eca": _by("partner_eca_claimed", who="partner"),
    "partner_work": _by("partner_work_claimed", who="partner"),
    "partner_study": _by("partner_education_claimed", "partner_studied_in_canada", who="partner"),
    "job_offer": _by("job_offer"),
    "provincial_nomination": _by("nomination"),
    "sibling": _by("sibling"),
    "relative": _by("relative", "sibling"),
    "certificate": _by("certificate"),
    "funds": _by("funds", "funds_exempt"),
}
