"""Good and bad news through a life: a refusal, a new profile after the last one, congratulations
where they are due.

The person of ``life.py``, invited on 10 February 2027; applied on 20 February, in ``states``.
"""

from __future__ import annotations

import pytest

from tests.lives.invited import invited as invited_for
from tests.lives.life import Life, scored, submitted
from tests.lives.states import applied, brought_to, invited

ANEW = "Is it a new profile that you submitted?"

# ------------------------------------------------------------------ refused


@pytest.mark.parametrize(
    "said",
    [
        "my application was refused",
        "IRCC refused my application",
        "/refused",
        "refused",
        "My application got rejected!",
        "ma demande a été refusée",
    ],
)
def test_a_refusal_after_applying_is_told_in_words(said: str) -> None:
    life = applied()
    life = life.command(said) if said.startswith("/") else life.says(said)
    assert "Which date does the refusal letter bear?" in life.card
    life.says("28 February 2027")
    assert life.state == "refused"
    assert life.session is not None
    assert str(life.session.life.ended_on) == "2027-02-28"


def test_a_refusal_and_its_day_are_taken_together() -> None:
    life = applied().says("my application got rejected yesterday")
    assert life.state == "refused"
    assert "Application refused on 28 February 2027." in life.card


def test_a_refusal_says_what_follows_without_cheer_and_promises_nothing() -> None:
    life = applied().says("my application was refused on 28 February 2027")
    assert life.card.startswith("Next: read the reasons in IRCC's letter before anything else.")
    assert "15 days if it was decided in Canada, 60 if abroad" in life.card
    assert "I am sorry. Noted: your application was refused on 28 February 2027." in life.card
    assert "Application refused on 28 February 2027." in life.card
    assert "ongratulations" not in life.card
    assert "make a new profile" in life.card
    assert life.labels[:2] == ["After a refusal: your choices", "Begin a new profile"]
    life.taps("After a refusal: your choices")
    assert "There is no appeal, only judicial review" in life.card


def test_a_refusal_lies_between_the_application_and_today_and_can_be_corrected() -> None:
    life = applied().command("/refused")
    for day in ("19 February 2027", "2 March 2027"):
        life.says(day)
        assert "between 20 February 2027 and 1 March 2027" in life.card
        assert life.state == "applied"
    life.says("1 March 2027").does("/status", "[Correct the date", "27 February 2027")
    assert "Application refused on 27 February 2027." in life.card
    # The application lies before it.
    life.does("[Correct the date", "[Rather the application", "28 February 2027")
    assert "between 10 February 2027 and 27 February 2027" in life.card
    life.command("/status").taps("That did not happen")
    assert life.state == "applied"
    assert "Application refused" not in life.card


def test_after_a_refusal_nothing_is_watched_but_what_a_new_profile_needs() -> None:
    life = applied().says("my application was refused on 28 February 2027")
    life.told.clear()
    told = life.until("2027-09-20").told
    assert not [one for one in told if "Last day to apply" in one or "biometrics" in one]
    life.does("/status", "[Begin a new profile")
    assert life.state == "scored"
    assert life.answers["english.test"] == "ielts_general"


# ------------------------------------------------------------------ a new profile


@pytest.mark.parametrize("day", ["5 October 2027", "6 October 2027"])
def test_a_submission_after_the_year_is_a_new_one_asked_once(day: str) -> None:
    life = submitted().until("2027-10-06").says(f"I submitted my profile on {day}")
    assert life.card.endswith(f"Your last profile ended on 5 October 2027. {ANEW}")
    life.taps("Yes, a new profile")
    assert f"Submitted on {day}." in life.card
    life.taps("Skip")
    assert life.state == "submitted"
    assert life.session is not None
    assert life.session.life.invited_on is None
    assert f"Profile submitted on {day}." in life.command("/status").card
    assert ANEW not in life.card


def test_a_day_of_the_old_profile_is_not_taken_for_the_new_one() -> None:
    life = submitted().until("2027-10-06").says("I submitted my profile on 1 October 2027")
    life.taps("Yes, a new profile")
    assert "between 5 October 2027 and 6 October 2027" in life.card
    assert "On which day did you submit" in life.card


def test_the_old_one_is_left_as_it_was() -> None:
    life = submitted().until("2027-10-06").command("/submitted").taps("No, I mean the old one")
    assert life.state == "submitted"
    assert "Profile submitted on 5 October 2026." in life.card


@pytest.mark.parametrize("state", ["lapsed", "expired", "withdrawn", "ineligible", "refused"])
def test_whatever_ended_the_last_one(state: str) -> None:
    life = brought_to(state).does("/status", "[I submitted a new profile")
    assert ANEW in life.card
    life.taps("Yes, a new profile", "Today", "Skip")
    assert life.state == "submitted"
    assert life.session is not None
    assert life.session.life.ended_on is None


def test_an_invitation_whose_time_is_over_gives_way_to_a_new_profile() -> None:
    life = invited().until("2027-04-20").command("/submitted")
    assert f"Your last profile ended on 11 April 2027. {ANEW}" in life.card
    life.taps("Yes, a new profile").says("15 April 2027")
    assert life.session is not None
    assert str(life.session.life.submitted_on) == "2027-04-15"


@pytest.mark.parametrize("begin", [submitted, invited, applied])
def test_within_its_time_there_is_no_other_profile(begin: object) -> None:
    assert callable(begin)
    life = begin()
    assert isinstance(life, Life)
    assert "That does not fit where you are now" in life.command("/submitted").card


# ------------------------------------------------------------------ congratulations


def test_congratulations_where_they_are_due() -> None:
    life = submitted().until("2027-02-10").does("/invited", "[Today")
    assert "Congratulations! Invited on 10 February 2027." in life.card
    life.does("[General", "[Skip").does("/applied", "[Today")
    assert "Well done: the largest part of the work is behind you." in life.card
    life.does("/landed", "[Today")
    assert "Congratulations! Permanent resident since 10 February 2027." in life.card
    # 180 days after 10 February.
    assert "by 9 August 2027" in life.card.splitlines()[0]


def test_no_cheer_about_an_application_that_what_is_known_speaks_against() -> None:
    life = invited_for(cutoff="430").does("/applied", "[Today")
    assert "Well done" not in life.card + life.heard
    without = scored(answers={"english.writing": "5.5"}).does("/submitted", "[Today")
    assert "ongratulations" not in without.card + without.heard


def test_a_corrected_day_is_no_second_piece_of_news() -> None:
    life = invited().does("/status", "[Correct the date", "9 February 2027")
    assert "Invited on 9 February 2027." in life.card
    assert "Congratulations" not in life.card
