"""Who applied is told how long it takes, with its source's day, and what IRCC must still be told.

facts/process.toml, [service_standard]: 6 months; on 2026-09-03 about 6 for the CEC, 7 for the FSWP
and for nominees, no figure for the FSTP.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.lives.life import Life, submitted

STANDARD = "IRCC's service standard is 6 months for most complete applications; actual times vary."
SEEN = "On 3 September 2026 its site showed about"


def applied(kind: str | None) -> Life:
    life = submitted()
    assert life.session is not None
    life.session.state = "applied"
    life.session.life.invited_on = date(2026, 10, 6)
    life.session.life.invited_as = kind
    life.session.life.applied_on = date(2026, 10, 20)
    return life.until("2026-10-21").command("/status")


@pytest.mark.parametrize(
    ("kind", "months"),
    [("cec", "6"), ("fswp", "7"), ("pnp", "7"), ("french", "6 to 7"), (None, "6 to 7")],
)
def test_the_time_of_the_program_invited_under(kind: str | None, months: str) -> None:
    assert f"{STANDARD} {SEEN} {months} months." in applied(kind).card


def test_nothing_is_said_of_a_program_without_a_figure() -> None:
    card = applied("fstp").card
    assert STANDARD in card
    assert SEEN not in card


def test_what_ircc_must_still_be_told() -> None:
    # facts/process.toml, [after_application].
    card = applied("cec").card
    assert "tell them by web form of 8 kinds of change" in card
    assert "your family (a birth or adoption)" in card
    for change in (
        "contact details", "job or job offer", "new credential", "new test results",
        "your nomination or where you mean to live", "representative", "withdrawal",
    ):  # fmt: skip
        assert change in card
    assert "by web form" not in submitted().command("/status").card


def test_before_applying_nothing_is_said_of_it() -> None:
    assert "service standard" not in submitted().command("/status").card
