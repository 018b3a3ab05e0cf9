"""What the way costs, as a person reads it; the sums are those of ``express_entry/ahead``."""

from __future__ import annotations

from tests.lives.life import scored, submitted

SHORT_OF_MONEY = {"funds": 10000, "children": 1}


def test_official_and_about_are_never_added_up_together() -> None:
    card = scored().command("/costs").card
    assert "IRCC's fees still to pay: $1,675 CAD." in card  # 990 + 85 + 600
    assert "Others charge about $170 CAD to $390 CAD, and what is not known." in card
    assert "• Police certificate: price not known here" in card
    assert "Fees in force since 30 April 2026, checked on 3 October 2026" in card


def test_the_money_to_show_stands_beside_the_money_told() -> None:
    # Two people: 19,001 since 2025-07-07.
    card = scored(answers=SHORT_OF_MONEY).command("/costs").card
    assert "Money to show, not to pay: $19,001 CAD for a family of 2." in card
    assert "You told me $10,000 CAD: $9,001 CAD short." in card


def test_an_invitation_gives_the_months() -> None:
    life = submitted().until("2026-11-20").does("/invited", "[Today", "[Canadian Experience")
    life.command("/costs")
    assert "No settlement funds have to be shown in your case." in life.card
    card = life.taps("By month").card
    # Sixty days after 2026-11-20 is 2027-01-19; the last fee waits until IRCC asks.
    assert "By January 2027\n• Processing, you: $990 CAD" in card
    assert "No day yet\n• Right of permanent residence: $600 CAD" in card


def test_what_may_change_is_said_from_the_rules() -> None:
    card = scored().command("/costs").card
    assert "IRCC's fees change every 2 years, next on 30 April 2028." in card
    assert "A new table of funds usually comes by July 2027." in card
