"""Dates as they are typed in the chat: settled by one tap, said back, or refused exactly."""

from __future__ import annotations

import pytest

from tests.conversations.questionnaire import asked_for, standing_at
from tests.conversations.standing import held
from tests.conversations.story import newcomer

# ------------------------------------------------------------------ in the chat


def test_an_ambiguous_birthday_is_settled_by_one_tap() -> None:
    chat = newcomer().says("03/04/1991")
    assert "can be read as two different dates" in chat.card
    assert chat.labels[:2] == ["3 April 1991", "4 March 1991"]
    assert not [label for label in chat.labels[2:] if label.endswith("1991")]
    chat.taps("4 March 1991")
    assert chat.answers["birth_date"] == "1991-03-04"
    assert chat.asks == "marital_status"


def test_an_ambiguous_birthday_can_be_typed_again_instead() -> None:
    chat = newcomer().says("03/04/1991", "3 April 1991")
    assert chat.answers["birth_date"] == "1991-04-03"


def test_after_a_typed_date_the_person_sees_how_it_was_understood() -> None:
    assert "Date of birth: 3 April 1991" in newcomer().says("1991-04-03").card


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("3 April 2027", "3 April 2027, which is still to come"),
        ("3 April 2020", "an age of 6"),
        ("3 April 1899", "an age of 127"),
        ("31 February 1991", "“31 February 1991” is not a day in the calendar"),
    ],
)
def test_an_impossible_birthday_is_refused_exactly_and_with_an_example(
    text: str, told: str
) -> None:
    chat = newcomer().says(text)
    assert told in chat.card
    assert chat.asks == "birth_date"
    assert "birth_date" not in chat.answers


def test_a_test_taken_tomorrow_is_a_plan() -> None:
    chat = asked_for("english.date", {"english.test": "ielts_general"})
    chat.says("2 October 2026")
    assert "2 October 2026, which is still to come" in chat.card
    assert "only planned" in chat.card
    assert chat.asks == "english.date"


def test_a_job_cannot_end_before_it_began_nor_in_the_future() -> None:
    job = {"has_work": True, "job.0.title": "cook", "job.0.start": "2021-03"}
    chat = asked_for("job.0.end", job)
    chat.says("February 2021")
    assert "February 2021 as the end, but the start you gave is March 2021" in chat.card
    chat.says("November 2026")
    assert "November 2026, which is still to come" in chat.card
    chat.says("March 2021")
    assert chat.answers["job.0.end"] == "2021-03"


# ------------------------------------------------------------------ short years, ages, months


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("12 march 94", "1994-03-12"),
        ("15/08/93", "1993-08-15"),
        ("March 12, 94", "1994-03-12"),
        ("12 march 04", "2004-03-12"),
    ],
)
def test_a_birthday_with_a_short_year_is_in_the_only_possible_century(text: str, born: str) -> None:
    assert newcomer().says(text).answers["birth_date"] == born


def test_a_short_year_and_swapped_numbers_are_still_asked_about() -> None:
    chat = newcomer().says("03/04/91")
    assert "birth_date" not in chat.answers
    days = [label for label in chat.labels if label.endswith(("1991", "2091"))]
    assert days == ["3 April 1991", "4 March 1991"]
    assert chat.taps("4 March 1991").answers["birth_date"] == "1991-03-04"


def test_a_passport_with_a_short_year_expires_in_this_century() -> None:
    assert standing_at("passport").says("30/06/31").answers["passport"] == "2031-06-30"


def test_an_impossible_short_year_is_refused_as_what_it_is() -> None:
    chat = newcomer().says("12 march 20")
    assert "an age of 6" in chat.card
    assert "birth_date" not in chat.answers


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("29", "29 years: that will do for an estimate. I ask for the date of birth before"),
        ("I'm 29", "29 years: that will do"),
        ("29 years old", "29 years: that will do"),
        ("1996", "Born in 1996: that will do for an estimate. I ask for the date of birth before"),
        ("born in 1996", "Born in 1996: that will do"),
    ],
)
def test_an_age_or_a_year_will_do_until_the_exact_score(text: str, said: str) -> None:
    chat = newcomer().says(text)
    assert said in chat.card
    assert "birth_date" not in chat.answers
    assert chat.asks == "marital_status"
    # What the estimate rests on is asked, and then the estimate is shown.
    chat.does("[Single", "[Master's", "[4", "[0", "[IELTS General", "8 7.5 7 7", "[No French")
    assert held(chat).screen.name == "estimate"
    # The date is asked for once, before anything else; an age is no date then.
    chat.does("[Go on")
    assert chat.asks == "birth_date"
    assert "I need the whole date of birth" in chat.says(text).card
    chat.says("3 April 1997")
    assert chat.answers["birth_date"] == "1997-04-03"
    assert chat.asks == "english.date"


def test_a_date_that_was_left_for_later_is_told_at_any_time() -> None:
    chat = newcomer().does("29", "/edit", "[Eligibility", "[Date of birth", "3 April 1997")
    assert chat.answers["birth_date"] == "1997-04-03"
    assert chat.asks == "marital_status"


def test_an_age_of_nobody_who_applies_is_asked_back() -> None:
    chat = newcomer().says("I'm 6")
    assert (chat.asks, held(chat).born_between) == ("birth_date", None)


def test_the_age_of_a_partner_is_never_ones_own() -> None:
    chat = standing_at("partner.birth_date").says("31")
    assert (chat.asks, held(chat).born_between) == ("partner.birth_date", None)


def test_an_age_is_no_day_elsewhere() -> None:
    chat = standing_at("passport").says("I'm 29")
    assert "passport" not in chat.answers


def test_a_bare_94_is_no_age_taken_in_silence() -> None:
    chat = newcomer().says("94")
    assert (
        "Is 94 your age, or were you born in 1994? Tell me the whole date of birth, "
        "with the year in four digits. For example: 3 April 1991."
    ) in chat.card
    assert "birth_date" not in chat.answers
    assert chat.says("3 April 1994").answers["birth_date"] == "1994-04-03"


def test_a_short_year_that_may_be_a_day_takes_a_tap() -> None:
    chat = asked_for("job.0.start", {"has_work": True, "birth_date": "1991-04-03"})
    chat.says("march 21")
    assert "job.0.start" not in chat.answers
    assert chat.labels[0] == "March 2021"
    assert "March 1921" not in chat.labels
    assert chat.taps("March 2021").answers["job.0.start"] == "2021-03"
    assert standing_at("job.start").says("march 94").answers["job.0.start"] == "1994-03"


def test_a_planned_day_may_be_a_month() -> None:
    chat = standing_at("english.plan_date").says("jan 2027")
    assert "About which day of that month?" in chat.card
    assert chat.taps("15 January 2027").answers["english.plan_date"] == "2027-01-15"
    chat = standing_at("english.date").says("last month")
    assert "here I need the day as well" in chat.card


def test_the_year_of_a_degree_is_enough_once_it_is_over() -> None:
    chat = standing_at("credential.completed").says("2016")
    assert chat.answers["credential.0.completed"] == "2016"
    chat = standing_at("credential.completed").says("2026")
    assert "I need more than the year here" in chat.card
    assert "credential.0.completed" not in chat.answers
    assert "job.0.start" not in standing_at("job.start").says("2016").answers


def test_no_at_a_date_is_no_unreadable_date() -> None:
    chat = standing_at("english.date").says("no")
    assert "“no” does not answer this one: I need a date" in chat.card
    assert chat.asks == "english.date"
    chat = standing_at("qualified_since").says("no")
    assert chat.session is not None
    assert "qualified_since" in chat.session.skipped
    assert chat.asks != "qualified_since"
    assert standing_at("job.end").says("till date").answers["job.0.end"] == "now"
    # "not yet" leaves other questions open; of the end of a job it says that there is none.
    chat = standing_at("job.end").says("not yet")
    assert chat.answers["job.0.end"] == "now"
    assert "End: now (still there)" in chat.heard
    assert "job.0.start" not in standing_at("job.start").says("not yet").answers


@pytest.mark.parametrize(
    ("told", "years", "taken"),
    [
        # Whoever is 29 has been 13, the age of work, for sixteen years; seventeen do not fit.
        ("29", "16", True),
        ("29", "17", False),
        ("29", "29", False),
        # Of a year the eldest that may be meant counts: 1 January 1997 is 29 in October 2026.
        ("1997", "16", True),
        ("1997", "17", False),
    ],
)
def test_years_of_work_must_fit_into_the_age_that_was_told(
    told: str, years: str, taken: bool
) -> None:
    chat = newcomer().says(told, "single", "master", years)
    assert ("foreign_years" in chat.answers) is taken
    assert (chat.asks == "foreign_years") is not taken
    if not taken:
        assert "29" in chat.card
