"""The person of ``life``, brought to each state of a candidacy."""

from __future__ import annotations

from tests.lives.life import Life, kept, scored, submitted


@kept
def invited() -> Life:
    """Submitted on 5 October 2026, invited on 10 February 2027: to apply until 11 April."""
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General", "[Skip")
    return life.until("2027-02-15")


@kept
def applied() -> Life:
    """… applied on 20 February."""
    life = invited().until("2027-02-20").does("/applied", "[Today")
    return life.until("2027-03-01")


@kept
def brought_to(state: str) -> Life:
    match state:
        case "scored":
            life = scored()
        case "submitted":
            life = submitted()
        case "invited":
            life = invited()
        case "applied":
            life = applied()
        case "lapsed":
            life = invited().until("2027-04-12")
            life.command("/lapsed")
        case "landed" | "refused":
            life = applied()
            life.does(f"/{state}", "[Today")
        case _:
            life = submitted().until("2027-10-05")
            life.command({"ineligible": "/ineligible"}.get(state, f"/{state}"))
    assert life.state == state, life.card
    return life


STATES = (
    "scored", "submitted", "invited", "applied", "lapsed", "expired", "withdrawn", "ineligible",
    "refused", "landed",
)  # fmt: skip
