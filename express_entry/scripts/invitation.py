"""What ``assess`` tells a script of an open invitation: whether an application would hold, and what
it rests on, claim by claim."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from express_entry.ahead.claims_checked import CheckedClaim, check_claims
from express_entry.ahead.invitation import check
from express_entry.ahead.invitation_parts import InvitationCheck
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.documents.proofs import proofs


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvedClaim(CheckedClaim):
    """One claim, the invitation without it, and what proves it."""

    papers: tuple[str, ...]
    """Ids of the papers of the application, as ``documents`` has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationAnswer(InvitationCheck):
    """An open invitation: as a whole on the day asked about, and without each claim."""

    checked_on: date
    """The day of the claims: that of the invitation, or, where a test or an assessment told is
    newer, the day asked about."""
    checked_score: int
    """What is certain of the CRS on that day, with every claim."""
    claims: tuple[ProvedClaim, ...]


def invitation_answer(profile: Profile, candidacy: Candidacy, on: date) -> InvitationAnswer | None:
    """The open invitation on a day; None where none is open."""
    whole, checked = check(profile, candidacy, on), check_claims(profile, candidacy, on)
    if whole is None or checked is None:
        return None
    papers = proofs(
        profile,
        checked.claims,
        checked.checked_on,
        invited_as=candidacy.invited_as,
        invited_under=checked.invited_under,
    )
    return InvitationAnswer(
        **_told(whole),
        checked_on=checked.checked_on,
        checked_score=checked.score.score,
        claims=tuple(ProvedClaim(**_told(one), papers=papers[one.id]) for one in checked.claims),
    )


def _told(one: InvitationCheck | CheckedClaim) -> dict[str, Any]:
    return {field.name: getattr(one, field.name) for field in fields(one)}
