"""What can happen to a candidacy, and when: by command, button or in plain words; refused where it
does not fit, corrected and taken back."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.chat.life import possible
from tests.lives.life import Life, scored, submitted
from tests.lives.states import STATES, applied, brought_to, invited

COMMANDS = {
    "/submitted": {"scored"},
    "/invited": {"submitted"},
    "/declined": {"invited"},
    "/applied": {"invited"},
    "/lapsed": set(),  # its sixty days are not over
    "/expired": set(),  # its year is not over
    "/withdrawn": {"submitted", "invited", "applied"},
    "/ineligible": {"submitted", "invited"},
    "/refused": {"applied"},
    "/landed": {"applied"},
}
ENDED = ("lapsed", "expired", "withdrawn", "ineligible", "refused")


@pytest.mark.parametrize("state", STATES)
def test_what_fits_is_taken_and_all_else_refused_kindly(state: str) -> None:
    begun = brought_to(state)
    for command, allowed in COMMANDS.items():
        life = Life(begun.today, begun.session)
        life.command("/status").command(command)
        if state in allowed:
            asked = "On which day" in life.card
            asked = asked or "Which date does the refusal letter bear?" in life.card
            assert asked or life.state == command.removeprefix("/"), (command, life.card)
        elif command == "/submitted" and state in ENDED:
            assert life.state == state
            assert "Is it a new profile that you submitted?" in life.card
        elif command == "/invited" and state in ("scored", *ENDED):
            # Nobody invited is left without their deadline: the submission is told first.
            assert life.state == state
            assert "Tell me when you submitted it; then I count your sixty days." in life.card
        else:
            assert life.state == state, command
            assert "That does not fit where you are now" in life.card
            assert life.buttons, "what can happen next is offered"


def test_what_does_not_fit_names_the_state_as_the_card_does() -> None:
    life = submitted().until("2027-10-05").command("/landed")
    assert "where you are now (its year in the pool is over)" in life.card
    assert "(in the pool)" not in life.card


@pytest.mark.parametrize("state", ENDED)
def test_a_fresh_profile_begins_from_the_kept_answers(state: str) -> None:
    life = brought_to(state)
    kept = dict(life.answers)
    life.command("/status").taps("Begin a new profile")
    assert life.state == "scored"
    assert life.answers == kept
    assert life.session is not None
    assert life.session.life.submitted_on is None


@pytest.mark.parametrize(
    ("words", "question"),
    [
        ("I submitted my profile", "On which day did you submit"),
        ("profile submitted", "On which day did you submit"),
    ],
)
def test_submission_in_plain_words(words: str, question: str) -> None:
    life = scored().says(words)
    assert question in life.card
    life.says("1 October 2026", "470")
    assert life.state == "submitted"


def test_the_rest_of_a_life_in_plain_words() -> None:
    life = submitted().until("2027-02-10")
    life.says("I got an ITA", "8 February 2027")
    assert life.state == "invited"
    life.taps("Federal Skilled Worker", "Skip").says("I applied", "9 February 2027")
    assert life.state == "applied"
    assert "Invited on 8 February 2027, Federal Skilled Worker" in life.card
    life.says("I became a permanent resident", "today")
    assert life.state == "landed", life.card


def test_by_buttons() -> None:
    life = scored().command("/status").taps("I submitted my profile", "Today", "Skip")
    assert life.state == "submitted"
    life.taps("I was invited to apply", "Today", "General", "Skip", "Back")
    life.taps("I declined the invitation", "Today")
    assert life.state == "submitted"


# ------------------------------------------------------------------ dates against each other


def test_a_submission_lies_between_the_beginning_and_today() -> None:
    life = scored().command("/submitted").says("2 October 2026")
    assert "must lie between 1 January 2015 and 1 October 2026" in life.card
    life.says("31 December 2014")
    assert "I read 31 December 2014" in life.card
    life.says("no idea")
    assert life.state == "scored"
    life.says("1 October 2026")
    assert life.state == "submitted"


def test_an_invitation_comes_while_the_profile_is_in_the_pool() -> None:
    life = submitted().until("2027-11-01").command("/invited")
    for refused in ("4 October 2026", "5 October 2027", "2 November 2027"):
        life.says(refused)
        assert "between 5 October 2026 and 4 October 2027" in life.card, refused
    life.says("4 October 2027")
    assert life.state == "invited"


def test_one_applies_or_declines_within_the_sixty_days() -> None:
    life = invited().until("2027-05-01")
    for command in ("/applied", "/declined"):
        life.command(command)
        for refused in ("9 February 2027", "12 April 2027"):
            life.says(refused)
            assert "between 10 February 2027 and 11 April 2027" in life.card
    life.says("11 April 2027")
    assert life.state == "submitted"


def test_an_invitation_lapses_only_after_its_last_day() -> None:
    life = invited().until("2027-04-11")
    assert "that is today" in life.command("/status").card
    assert "The invitation lapsed" not in life.labels
    life.says("my invitation lapsed")
    assert life.state == "invited"
    life.until("2027-04-12").command("/status").taps("The invitation lapsed")
    assert life.state == "lapsed"
    assert "Ended on 11 April 2027" in life.card


def test_one_lands_after_applying() -> None:
    life = applied().command("/landed").says("19 February 2027")
    assert "between 20 February 2027 and 1 March 2027" in life.card
    assert life.state == "applied"


def test_the_next_invitation_comes_after_the_one_declined() -> None:
    life = invited().does("/declined", "12 February 2027", "/invited", "11 February 2027")
    assert "between 12 February 2027 and 15 February 2027" in life.card
    life.says("14 February 2027")
    assert life.state == "invited"
    # Sixty days after 14 February.
    assert "15 April 2027" in life.command("/status").card


# ------------------------------------------------------------------ corrections


def test_the_date_was_mistyped() -> None:
    life = submitted().says("I mistyped the date", "1 October 2026")
    assert life.state == "submitted"
    assert "It leaves the pool on 1 October 2027" in life.card
    life = invited().command("/status").taps("Correct the date").says("8 February 2027")
    assert "You can apply until the end of 9 April 2027" in life.card
    life.taps("Correct the date").says("16 February 2027")
    assert "I read 16 February 2027" in life.card


def test_any_date_told_can_be_corrected() -> None:
    life = applied().says("I mistyped the date")
    assert "On which day did you send your application?" in life.card
    life.taps("Rather the invitation: 10 February 2027").says("8 February 2027")
    assert "Invited on 8 February 2027" in life.card
    life.taps("Correct the date", "Rather the submission: 5 October 2026").says("1 October 2026")
    assert "Profile submitted on 1 October 2026" in life.card
    assert life.state == "applied"


def test_a_corrected_invitation_agrees_with_what_followed() -> None:
    # Applied on 20 February 2027, within sixty days: invited on 22 December 2026 at the earliest.
    life = applied().taps("Correct the date", "Rather the invitation: 10 February 2027")
    for refused in ("21 December 2026", "21 February 2027"):
        life.says(refused)
        assert "between 22 December 2026 and 20 February 2027" in life.card
    life.says("22 December 2026")
    assert "Invited on 22 December 2026" in life.card


def test_a_corrected_invitation_comes_before_its_decline() -> None:
    life = invited().does("/declined", "12 February 2027", "[Correct the date")
    life.taps("Rather the invitation: 10 February 2027").says("13 February 2027")
    assert "I read 13 February 2027" in life.card
    life.says("9 February 2027")
    assert life.state == "submitted"
    life.taps("That did not happen")
    assert "Invited on 9 February 2027" in life.card


def test_only_what_rests_on_the_last_date_did_not_happen() -> None:
    life = applied().taps("Correct the date")
    assert "That did not happen" in life.labels
    life.taps("Rather the invitation: 10 February 2027")
    assert "That did not happen" not in life.labels


# ------------------------------------------------------------------ what the days make of it


def test_a_profile_without_any_program_is_not_said_to_be_in_the_pool() -> None:
    # The test of 10 March 2026 ends on 10 March 2028, in the second profile's year.
    life = submitted("2027-11-20", day=date(2027, 11, 1)).until("2028-03-09").command("/status")
    assert "You are here: in the pool." in life.card
    # One day, and the same as among the dates.
    assert "It leaves the pool on 10 March 2028" in life.card
    assert "Its year would last until 20 November 2028." in life.card
    assert "you would meet no program any more from then" in life.card
    life.until("2028-03-10").command("/status")
    assert "You are here: submitted, but no program is met." in life.card
    assert "20 November 2028" not in life.card
    assert life.labels[:2] == ["What is missing", "I am no longer eligible"]
    # A new test, taken in time: in the pool again once IRCC knows of it, and not before.
    life.does("/edit", "[Language", "[English test date", "1 March 2028", "/status")
    assert "You are here: submitted, but no program is met." in life.card
    life.taps("What IRCC must be told", "Done: English test").command("/status")
    assert "You are here: in the pool." in life.card


def test_a_profile_whose_year_is_over_is_not_said_to_be_in_the_pool() -> None:
    life = submitted().until("2027-10-05").command("/status")
    assert "in the pool." not in life.card
    assert "Its year ended on 5 October 2027" in life.card
    assert life.labels[0] == "My profile expired"


def test_an_invitation_whose_time_is_over_waits_to_be_told_of() -> None:
    life = invited().until("2027-04-12").command("/status")
    assert "You are here: the time to apply is over." in life.card
    assert life.labels[0] == "The invitation lapsed"
    assert "I applied" in life.labels


def test_after_applying_papers_are_shown_and_the_score_is_not() -> None:
    life = applied().command("/status").taps("Biometrics letter came").says("25 February 2027")
    # Thirty days from 25 February 2027.
    assert "Biometrics letter of 25 February 2027: give them by 27 March 2027." in life.card
    life.taps("Biometrics given", "Medical exam done").says("15 February 2027")
    assert "Biometrics given." in life.card
    assert "Medical exam of 15 February 2027: it counts until 15 February 2028." in life.card
    assert "CRS" not in life.card
    life.until("2027-07-01").command("/status")
    assert "CRS" not in life.card, "a birthday does not matter any more"


# ------------------------------------------------------------------ papers


def test_papers_from_before_the_invitation_count() -> None:
    # On 15 February 2027: six months back 15 August 2026, twelve months back 15 February 2026.
    life = invited().command("/status").taps("Police certificate issued").says("15 August 2026")
    assert "between 16 August 2026 and 15 February 2027" in life.card
    life.says("16 August 2026").taps("Medical exam done").says("15 February 2026")
    assert "between 16 February 2026 and 15 February 2027" in life.card
    life.says("16 February 2026")
    assert "Medical exam of 16 February 2026 noted" in life.heard
    dates = life.command("/deadlines").card
    assert "16 February 2027 · Police certificate of India gets too old" in dates
    assert "16 February 2027 · Your medical exam reaches twelve months" in dates


def test_the_letter_for_biometrics_comes_after_applying() -> None:
    assert "Biometrics letter came" not in invited().command("/status").labels
    life = applied().command("/status").taps("Biometrics letter came").says("19 February 2027")
    assert "between 20 February 2027 and 1 March 2027" in life.card


def test_a_corrected_date_moves_the_reminders() -> None:
    life = submitted().says("I mistyped the date", "1 October 2026")
    life.until("2027-01-10")
    assert life.told == ["2027-01-01 09:00 Has anything changed?"]


def test_a_submission_cannot_be_corrected_to_after_or_a_year_before_the_invitation() -> None:
    # Known while the invitation is: invited on 10 February 2027.
    life = invited()
    assert life.session is not None
    span = possible("submit", life.session.life, life.today)
    assert (span.first, span.last) == (date(2026, 2, 11), date(2027, 2, 10))


def test_it_did_not_happen() -> None:
    life = applied().command("/status").taps("That did not happen")
    assert life.state == "invited"
    life.taps("That did not happen")
    assert life.state == "submitted"
    assert "Profile submitted on 5 October 2026" in life.card
    life.taps("That did not happen")
    assert life.state == "scored"
    for state in ("lapsed", "expired", "withdrawn", "ineligible", "landed"):
        life = brought_to(state)
        life.command("/status").taps("That did not happen")
        before = {"lapsed": "invited", "landed": "applied"}.get(state, "submitted")
        assert life.state == before


def test_a_decline_taken_back_leaves_the_invitation_open() -> None:
    life = invited().does("/declined", "[Today")
    assert "Invited on" not in life.card
    life.taps("Correct the date").says("12 February 2027")
    assert "Invitation declined on 12 February 2027" in life.card
    life.taps("That did not happen")
    assert life.state == "invited"
    assert "Profile submitted on 5 October 2026" in life.card
    assert "Invited on 10 February 2027, General" in life.card


def test_only_one_who_declined_goes_back_to_the_invitation() -> None:
    assert submitted().command("/status").taps("That did not happen").state == "scored"
    life = invited().does("/declined", "[Today", "[That did not happen", "[That did not happen")
    assert life.state == "submitted"


def test_that_did_not_happen_typed() -> None:
    life = invited().says("that did not happen")
    assert life.state == "submitted"
