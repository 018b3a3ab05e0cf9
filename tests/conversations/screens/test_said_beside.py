"""Facts of other questions, told where a number is asked for: the date of birth, the partner. Each
is offered, and nothing is recorded before it is accepted, save a day that can be nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.interview.question import Answer
from tests.conversations.questionnaire import standing_at
from tests.conversations.story import Chat, newcomer

SINGLE = "single, 27, celpip 8 8 7 7, two year college diploma in canada"
MARRIED = "33, married, 2 kids, master's from Morocco, IELTS 6 in all"


def at_years(told: str) -> Chat:
    """Somebody asked for their years of work, who told of themselves with an age alone."""
    chat = newcomer()
    chat.today = date(2026, 11, 29)
    chat.says(told).does("yes")
    if chat.asks == "partner.accompanying":
        chat.says("skip")
    assert chat.asks in ("canadian_years", "foreign_years")
    return chat


def answers_after(chat: Chat) -> dict[str, Answer]:
    assert chat.session is not None
    return chat.session.answers


def lines(chat: Chat) -> list[str]:
    return [line for line in chat.card.splitlines() if line.startswith("•")]


@pytest.mark.parametrize("text", ["15 april 1999", "1999-04-15"])
def test_a_date_alone_is_the_date_of_birth_that_is_open(text: str) -> None:
    chat = at_years(SINGLE).says(text)
    assert chat.card.startswith("Date of birth: 15 April 1999")
    assert chat.answers["birth_date"] == "1999-04-15"
    assert chat.asks in ("canadian_years", "foreign_years")


def test_a_birth_that_can_be_two_days_is_asked_at_its_own_question() -> None:
    chat = newcomer().does("27", "12/08/1999", "[12 August 1999")
    assert chat.answers["birth_date"] == "1999-08-12"
    assert chat.asks == "marital_status"


def test_a_sentence_with_the_date_of_birth_is_listed() -> None:
    chat = at_years(SINGLE).says("i was born on 15 april 1999")
    assert lines(chat) == ["• Date of birth: 15 April 1999"]
    assert "birth_date" not in chat.answers
    assert chat.does("[Yes, all of it").answers["birth_date"] == "1999-04-15"
    assert chat.asks in ("canadian_years", "foreign_years")


def test_a_year_of_birth_is_told_to_be_enough_for_now() -> None:
    chat = at_years(SINGLE).says("i was born in april 1999")
    assert "You were born in 1999: that will do for an estimate." in chat.card
    assert chat.asks in ("canadian_years", "foreign_years")


@pytest.mark.parametrize(
    "text",
    [
        "15 april 2026",  # nobody of seven months applies
        "15 april 2027",
        "my father was born on 15 april 1969",
    ],
)
def test_a_date_that_is_no_date_of_birth_is_not_offered(text: str) -> None:
    chat = at_years(SINGLE).says(text)
    assert lines(chat) == []
    assert chat.asks in ("canadian_years", "foreign_years")


def test_a_date_is_not_offered_once_the_date_of_birth_is_told() -> None:
    chat = at_years(SINGLE).does("i was born on 15 april 1999", "[Yes, all of it")
    assert lines(chat.says("16 april 1998")) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("ma femme vient avec moi", "• Partenaire qui vient : Oui"),
        ("my wife comes with me", "• Partner comes along: Yes"),
        ("my wife is not coming", "• Partner comes along: No"),
        ("elle ne vient pas avec moi", "• Partenaire qui vient : Non"),
        (
            "elle a une licence",
            "• Études du partenaire : Licence, ou programme de 3 ans ou plus",
        ),
        ("she has a bachelor", "• Partner's education: Bachelor's, or any 3+ year program"),
        ("he has a master's degree", "• Partner's education: Master's or professional degree"),
    ],
)
def test_what_is_told_of_the_partner_is_offered_at_its_own_question(text: str, line: str) -> None:
    chat = at_years(MARRIED).says(text)
    assert [one.replace("\xa0", " ") for one in lines(chat)] == [line]


def test_what_is_told_of_the_partner_is_offered_at_another_question_about_them() -> None:
    chat = newcomer().does("3 April 1991", "[Married")
    assert chat.asks == "partner.accompanying"
    chat.says("elle a une licence")
    assert lines(chat) == ["• Études du partenaire\xa0: Licence, ou programme de 3 ans ou plus"]
    assert chat.taps(chat.labels[0]).asks == "partner.accompanying"


@pytest.mark.parametrize("text", ["she has a bachelor", "elle a une licence", "elle a un master"])
def test_what_somebody_else_studied_changes_nothing_of_ones_own(text: str) -> None:
    chat = at_years(SINGLE)
    before = dict(chat.answers)
    chat.says(text)
    assert chat.asks in ("canadian_years", "foreign_years")
    assert chat.answers == before


def test_what_is_known_of_the_partner_is_said_to_be_known() -> None:
    chat = at_years(MARRIED).does("my wife comes with me", "[Yes, all of it")
    chat.says("ma femme vient avec moi")
    assert "J’ai déjà tout cela." in chat.heard
    assert chat.asks in ("canadian_years", "foreign_years")


def test_what_is_not_asked_of_a_partner_who_stays_is_not_said_to_be_known() -> None:
    chat = newcomer().does("3 April 1991", "[Married", "[No, stays behind")
    assert chat.asks == "education"
    chat.says("my husband has ielts 6 each")
    assert "I have all of that already." not in chat.heard
    assert chat.asks == "education"


@pytest.mark.parametrize("text", ["elle a une licence", "my boss is kind", "ma soeur a une maison"])
def test_no_number_is_seen_where_there_is_none(text: str) -> None:
    chat = at_years(SINGLE).says(text)
    assert "I see a number" not in chat.heard


def test_a_number_among_other_words_is_still_said_to_be_seen() -> None:
    chat = at_years(SINGLE).says("my job hours are wrong its 25")
    assert "I see a number in “my job hours are wrong its 25”" in chat.heard


@pytest.mark.parametrize(
    "question",
    [
        "canadian_years",
        "education",
        "partner.education",
        "partner.canadian_years",
        "children",
        "sibling",
        "english.test",
        "english.date",
        "job.title",
        "job.start",
        "job.paid",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "my birthday is 12 March 1992",
        "I was born on 12 March 1992.",
        "mi cumpleaños es el 12 de marzo de 1992",
        "nací el 12 de marzo de 1992",
        "mon anniversaire est le 12 mars 1992",
        "je suis né le 12 mars 1992",
    ],
)
def test_ones_own_date_of_birth_is_taken_at_any_other_question(question: str, text: str) -> None:
    chat = standing_at(question)
    at = chat.asks
    chat.says(text)
    if chat.is_at("told"):  # where that question is not among the last few, it is listed
        assert len(lines(chat)) == 1
        chat.says("yes")
    assert answers_after(chat)["birth_date"] == "1992-03-12"
    assert chat.asks == at


def test_another_date_of_birth_than_the_known_one_is_offered() -> None:
    chat = standing_at("job.start").says("my birthday is 12 March 1992", "yes")
    chat.says("my birthday is 13 March 1992")
    assert "12 March 1992 → 13 March 1992" in chat.card
    assert answers_after(chat)["birth_date"] == "1992-03-12"
    assert answers_after(chat.says("yes"))["birth_date"] == "1992-03-13"


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("children", "my daughter was born on 12 March 2015"),
        ("children", "born 12 March 1992"),
        ("sibling", "my brother was born on 12 March 1992"),
        ("partner.education", "my wife's birthday is 12 March 1992"),
        ("partner.education", "born 12 March 1992"),
        ("canadian_years", "my birthday was 12 March 2026"),
        ("canadian_years", "I got my degree on my birthday, 12 March 2005"),
    ],
)
def test_a_birth_of_others_or_a_day_to_celebrate_is_no_date_of_birth(
    question: str, text: str
) -> None:
    assert "birth_date" not in answers_after(standing_at(question).says(text))
