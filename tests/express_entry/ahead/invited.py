"""A candidacy with an open invitation, a round as IRCC records it, and the check of the two.

Points from the official grid of 2025-03-25: see ``candidates``.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from express_entry.ahead.invitation import check
from express_entry.ahead.invitation_parts import InvitationCheck
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.rulebook.rounds import Round

SUBMITTED = date(2025, 11, 1)
DAY = date(2026, 1, 31)
"""The invitation; sixty days: 28 of February, 31 of March, and 1 April."""
LAST = date(2026, 4, 1)
MET, NOT_MET, UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN


def invited(kind: str | None = "general", on: date = DAY, **facts: Any) -> Candidacy:
    return Candidacy(submitted_on=SUBMITTED, invited_on=on, invited_as=kind, **facts)


def a_round(cutoff: int, slug: str = "general", on: date = DAY, **facts: Any) -> Round:
    kind = {"general": "general", "french": "category", "trades": "category"}.get(slug, "program")
    told: dict[str, Any] = {
        "number": "1", "held_on": on, "kind": kind, "slug": slug, "name": slug,
        "invitations": 1, "cutoff": cutoff, "tie_break": None, "note": "made up",
    }  # fmt: skip
    return Round(**(told | facts))


def checked(
    profile: Profile,
    candidacy: Candidacy,
    on: date = date(2026, 2, 1),
    history: tuple[Round, ...] | None = (),
) -> InvitationCheck:
    found = check(profile, candidacy, on, history=history)
    assert found is not None
    return found
