"""What is said of rounds speaks of the newest one known, not of the day of the release."""

from __future__ import annotations

from datetime import date

from conversations.reports import doors
from express_entry import rulebook
from tests.conversations.answered import turn
from tests.express_entry.rulebook.test_rounds_joined import told


def test_the_page_says_up_to_which_day_rounds_are_known() -> None:
    on = date(2026, 10, 20)
    assert "Rounds to 1 Oct 2026" in "".join(map(str, doors.page(turn(today=on))))
    book = rulebook.default()
    rulebook.use(book.with_rounds(book.rounds.joined([told("448", held_on=date(2026, 10, 15))])))
    assert "Rounds to 15 Oct 2026" in "".join(map(str, doors.page(turn(today=on))))
