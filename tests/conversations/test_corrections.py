"""Editing a message that was sent: the last answer can be corrected so, nothing else changes."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import asked_for
from tests.conversations.story import Chat, newcomer


def test_editing_the_last_answer_offers_to_take_the_new_one() -> None:
    chat = newcomer().says("3 April 1991")
    chat.edits(1, "3 April 1992")
    assert "Date of birth: 3 April 1991 → 3 April 1992" in chat.card
    assert chat.answers["birth_date"] == "1991-04-03", "not before a yes"
    chat.taps("Use the new one")
    assert chat.answers["birth_date"] == "1992-04-03"
    assert chat.asks == "marital_status"


def test_the_offer_can_be_declined() -> None:
    chat = newcomer().says("3 April 1991").edits(1, "3 April 1992").taps("Keep the old one")
    assert chat.answers["birth_date"] == "1991-04-03"
    assert chat.asks == "marital_status"


def married() -> Chat:
    """Somebody whose last typed answer is followed by a yes-or-no question."""
    return newcomer().does("3 April 1991", "married").edits(2, "common-law")


def test_a_typed_yes_is_about_the_correction_not_about_the_open_question() -> None:
    chat = married().says("yes")
    assert chat.answers["marital_status"] == "common_law"
    assert "partner.accompanying" not in chat.answers
    assert chat.asks == "partner.accompanying"


def test_a_typed_no_keeps_the_old_answer() -> None:
    chat = married().says("no")
    assert chat.answers["marital_status"] == "married"
    assert "partner.accompanying" not in chat.answers


def test_editing_to_the_same_answer_says_nothing() -> None:
    chat = newcomer().says("3 April 1991").edits(1, "1991-04-03")
    assert chat.heard == ""
    assert chat.asks == "marital_status"


def test_editing_to_something_unreadable_keeps_the_answer() -> None:
    chat = newcomer().says("3 April 1991").edits(1, "whenever")
    assert "I could not read “whenever” as a date." in chat.card
    assert "Your earlier answer stays as it was." in chat.card
    assert chat.answers["birth_date"] == "1991-04-03"
    assert chat.asks == "marital_status"


def test_editing_to_something_impossible_keeps_the_answer_without_an_offer() -> None:
    chat = newcomer().says("3 April 1991").edits(1, "3 April 2030")
    assert "still to come" in chat.card
    assert chat.answers["birth_date"] == "1991-04-03"
    assert chat.asks == "marital_status"


def test_editing_a_refused_answer_is_another_try() -> None:
    chat = newcomer().says("31 February 1991").edits(1, "28 February 1991")
    assert chat.answers["birth_date"] == "1991-02-28"
    assert chat.asks == "marital_status"


def test_editing_a_refused_answer_to_another_refused_one_says_why() -> None:
    chat = newcomer().says("31 February 1991").edits(1, "30 February 1991")
    assert "“30 February 1991” is not a day in the calendar" in chat.card
    assert chat.asks == "birth_date"


def test_editing_a_refused_answer_to_an_ambiguous_one_offers_both_readings() -> None:
    chat = newcomer().says("31 February 1991").edits(1, "03/04/1991")
    assert chat.labels[:2] == ["3 April 1991", "4 March 1991"]
    assert not [label for label in chat.labels[2:] if label.endswith("1991")]


def test_editing_an_older_message_changes_nothing_and_points_to_edit() -> None:
    chat = newcomer().does("3 April 1991", "married")
    chat.edits(1, "3 April 1992")
    assert "edited an older message" in chat.heard
    assert "/edit" in chat.heard
    assert chat.answers["birth_date"] == "1991-04-03"
    assert chat.asks == "partner.accompanying"


def test_four_scores_in_one_message_are_corrected_together() -> None:
    ielts = {"english.test": "ielts_general", "english.date": "2026-03-14"}
    chat = asked_for("english.listening", ielts).says("L8 R7.5 W7 S7")
    chat.edits(1, "L8 R7 W7.5 S7")
    assert "English: reading: 7.5 → 7" in chat.card
    assert "English: writing: 7 → 7.5" in chat.card
    assert "English: listening" not in chat.card
    chat.taps("Use the new one")
    assert chat.answers["english.reading"] == "7"
    assert chat.answers["english.writing"] == "7.5"


def test_an_impossible_score_among_the_edited_four_keeps_all_four() -> None:
    ielts = {"english.test": "ielts_general", "english.date": "2026-03-14"}
    chat = asked_for("english.listening", ielts).says("L8 R7.5 W7 S7").edits(1, "L8 R7.25 W7 S7")
    # The example is of this question: 7.5, not a date.
    assert "I read 7.25." in chat.card
    assert "as your report shows it, for example 7.5." in chat.card
    assert chat.answers["english.reading"] == "7.5"


def test_a_correction_drops_and_names_what_hung_on_the_answer() -> None:
    chat = asked_for("marital_status", {"birth_date": "1991-04-03"}).does("married", "[Yes, comes")
    chat.edits(1, "single").taps("Use the new one")
    assert "set aside: Partner comes along, Partner citizen or PR" in chat.card
    assert chat.asks == "education"


def test_an_edit_by_somebody_never_seen_harms_nothing() -> None:
    chat = Chat().edits(5, "3 April 1991")
    assert chat.heard.startswith("I saw that you edited an older message; that changes nothing")
    assert chat.does("/start", "[I agree").asks == "birth_date"


OFFERED = "Date of birth: 3 April 1991 → 3 April 1992"


def offered() -> Chat:
    return newcomer().says("3 April 1991").edits(1, "3 April 1992")


@pytest.mark.parametrize("page", ["/score", "/status", "/draws", "/deadlines"])
def test_an_offer_is_not_lost_by_looking_at_a_page(page: str) -> None:
    chat = offered().does(page)
    assert "Still to be confirmed, yes or no: " + OFFERED in chat.card
    assert chat.says("yes").answers["birth_date"] == "1992-04-03"
    assert "Still to be confirmed" not in chat.command("/status").card


def test_going_on_from_a_page_puts_the_offer_again() -> None:
    chat = offered().does("/status", "/continue")
    if OFFERED not in chat.card:
        chat.does("[Continue")
    assert chat.is_at("correction")
    assert chat.says("no").answers["birth_date"] == "1991-04-03"
    assert chat.asks == "marital_status"


def test_an_answer_to_the_open_question_leaves_the_offer_open() -> None:
    chat = offered().does("/score", "single")
    assert chat.answers["marital_status"] == "single"
    assert chat.answers["birth_date"] == "1991-04-03"
    assert OFFERED in chat.card
    assert chat.says("yes").answers["birth_date"] == "1992-04-03"


def test_cancelling_lets_go_of_the_offer() -> None:
    chat = offered().does("/cancel")
    assert chat.answers["birth_date"] == "1991-04-03"
    assert OFFERED not in chat.command("/status").card
