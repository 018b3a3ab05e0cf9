"""What raises the score first: one ability before all four."""

from __future__ import annotations

from datetime import date

from express_entry.ahead.next_step import next_step
from tests.express_entry.candidates import ana, english

DAY = date(2026, 10, 1)


def test_one_ability_is_told_before_all_four() -> None:
    # 41, CLB 9 9 9 8: speaking at CLB 9 brings 31 for 23, and 25 for 13 with the degree and 50 for
    # 25 with the work: 45. All four at CLB 10 would bring 57 (3 x 3 + 11 + 37) and ask for four;
    # French at NCLC 7, 62, takes years, and reaches no round.
    older = ana(
        birth_date="1985-02-02",
        english=english("2026-01-12", speaking=6.5),
        relative_in_canada=True,
    )
    found = next_step(older, None, DAY)
    assert (found.id, found.because) == ("raise", "first_language.speaking.9")
    assert found.changes == ("english.speaking",)
    assert found.facts["gain"] == 45
