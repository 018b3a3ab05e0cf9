"""What a person types instead of tapping, once there is a score: labels of buttons, what happened
and when, what changed in their life."""

from __future__ import annotations

import pytest

from tests.conversations.story import newcomer
from tests.lives.life import Life, scored, submitted


@pytest.mark.parametrize(
    ("steps", "seen"),
    [
        (("/edit", "profile"), "Dependent children"),
        (("/edit", "Profile", "dependent children"), "How many dependent children"),
        (("/edit", "language"), "English: listening"),
        (("/score", "every point"), "A. Core factors"),
        (("/score", "THE 67 POINTS"), "selection points"),
        (("/settings", "quiet hours", "no quiet hours"), "Quiet hours: none"),
        (("/status", "dates"), "The dates that matter"),
    ],
)
def test_the_label_of_a_button_may_be_typed(steps: tuple[str, ...], seen: str) -> None:
    life = scored().does(*steps)
    assert seen in life.card
    assert life.labels, "the live card is a new one, with buttons"


def test_a_label_is_a_label_only_while_its_card_is_there() -> None:
    chat = newcomer().says("Every point")
    assert chat.asks == "birth_date"


def test_erasing_is_never_done_by_typing_once_more() -> None:
    life = scored().command("/delete").says("Erase everything", "erase everything")
    assert life.session is not None
    assert "Erase everything?" in life.card


@pytest.mark.parametrize("words", ["general", "General (all programs)", "General"])
def test_the_kind_of_round_may_be_typed(words: str) -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today").says(words)
    assert "What was the lowest score of your round?" in life.card
    assert ", General" in life.taps("Skip", "Back").card


def test_a_kind_that_is_none_is_asked_again() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today").says("nonsense")
    assert "In which kind of round" in life.card
    assert life.state == "invited"


@pytest.mark.parametrize(
    ("words", "state", "noted"),
    [
        ("I got an invitation on 8 February 2027", "invited", "Invited on 8 February 2027"),
        ("invited yesterday", "invited", "Invited on 9 February 2027"),
        ("I was invited today!", "invited", "Invited on 10 February 2027"),
    ],
)
def test_what_happened_may_be_said_with_its_day(words: str, state: str, noted: str) -> None:
    life = submitted().until("2027-02-10").says(words)
    assert life.state == state
    assert noted in life.heard


def test_a_day_that_cannot_be_is_asked_again() -> None:
    life = submitted().until("2027-02-10").says("I got an invitation on 11 February 2027")
    assert life.state == "submitted"
    assert "I read 11 February 2027" in life.card
    life.says("10 February 2027")
    assert life.state == "invited"


def test_a_day_told_without_its_year_is_asked_about() -> None:
    # Told on 1 October 2026.
    life = scored().says("I submitted my profile on 3 May")
    assert "has no year" in life.card
    assert life.labels[:3] == ["3 May 2026", "3 May 2025", "Today"]
    life.taps("3 May 2026")
    assert life.state == "submitted"
    assert "Submitted on 3 May 2026" in life.heard


def test_only_years_that_can_be_are_offered() -> None:
    # Submitted on 5 October 2026: on 8 February 2026 there was nothing to be invited.
    life = submitted().until("2027-02-10").command("/invited").says("8 February")
    assert life.labels[:2] == ["8 February 2027", "Today"]


def test_a_day_that_can_be_two_is_asked_about() -> None:
    life = scored().says("I submitted my profile on 04/05/2026")
    assert life.labels[:2] == ["4 May 2026", "5 April 2026"]
    life.taps("5 April 2026")
    assert "Submitted on 5 April 2026" in life.heard


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("I want to decline", "You are here: invited to apply"),
        ("stop reminding me", "Stop all reminders all the same?"),
        ("when is my deadline?", "The dates that matter"),
        ("I sent the application", "On which day did you send your application?"),
    ],
)
def test_said_in_other_words(words: str, seen: str) -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General").says(words)
    assert seen in life.card
    assert life.state == "invited"


def test_withdrawn_on_the_day_that_was_said() -> None:
    life = submitted().until("2027-02-10").says("I withdrew on 3 October 2026")
    assert life.state == "submitted"
    assert "between 5 October 2026 and 10 February 2027" in life.card
    life.says("I withdrew yesterday")
    assert life.state == "withdrawn"
    assert "Ended on 9 February 2027" in life.card


@pytest.mark.parametrize("words", ["Nothing has changed", "no changes", "No, nothing changed."])
def test_a_check_may_be_answered_in_words(words: str) -> None:
    life = submitted().until("2027-01-05").says(words)
    assert "nothing to report" in life.card


def test_submitted_with_its_day() -> None:
    life = scored().says("I submitted my profile on 30 September 2026")
    assert life.state == "submitted"
    assert "Submitted on 30 September 2026" in life.heard


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("I have a new passport", "passport"),
        ("I retook IELTS", "english.test"),
        ("I took a French test", "french.test"),
        ("I was nominated by a province", "nomination"),
    ],
)
def test_a_change_in_life_leads_straight_to_its_question(words: str, asks: str) -> None:
    assert submitted().until("2027-01-20").says(words).asks == asks


@pytest.mark.parametrize(
    ("words", "line", "key", "now"),
    [
        ("I got married", "Marital status: Single → Married", "marital_status", "married"),
        ("we had a baby", "Dependent children: 0 → 1", "children", 1),
    ],
)
def test_a_change_in_life_that_tells_its_answer_takes_one_tap(
    words: str, line: str, key: str, now: object
) -> None:
    life = submitted().until("2027-01-20").says(words)
    assert line in life.card
    assert life.taps("Yes, all of it").answers[key] == now


def test_anything_changed_is_one_tap_away_at_any_time() -> None:
    life = submitted().until("2026-11-20").command("/status").taps("Something has changed")
    assert "Has any of this changed" in life.card
    life.says("nothing has changed")
    assert "nothing to report" in life.card
    assert "Has any of this changed" in life.says("something changed").card


def test_who_comes_back_is_told_where_the_profile_stands() -> None:
    """Twelve months from 5 October 2026."""
    card = submitted().until("2027-01-03").command("/start").card
    assert "in the pool" in card
    assert "5 October 2027" in card


# ------------------------------------------------------------------ what cannot have happened yet


def test_a_profile_expires_only_after_its_year() -> None:
    life = submitted().until("2027-10-04").command("/status")
    assert "My profile expired" not in life.labels
    assert life.command("/expired").state == "submitted"
    life.until("2027-10-05").command("/status").taps("My profile expired")
    assert life.state == "expired"


def test_the_year_in_the_pool_of_one_who_is_invited() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today", "[General", "/deadlines")
    assert "Declining puts the profile back in the pool, until 5 October 2027" in life.card
    assert "Your profile leaves the pool" not in life.card


def _reported(life: Life) -> str:
    return life.command("/status").taps("What IRCC must be told").card


def test_a_change_to_report_says_from_what_to_what() -> None:
    life = submitted().until("2026-11-01")
    life.does("/edit", "[Profile", "[Dependent children", "1")
    assert "Dependent children: 0 → 1" in life.heard
    life.does("/edit", "[Profile", "[Settlement funds", "30000")
    life.does("/edit", "[Eligibility", "[Marital status", "[Divorced")
    card = _reported(life)
    for line in (
        "Marital status: Single → Divorced",
        "Dependent children: 0 → 1",
        "Settlement funds: $20,000 CAD → $30,000 CAD",
    ):
        assert line in card
