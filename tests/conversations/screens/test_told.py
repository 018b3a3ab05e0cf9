"""Say it in your own words: what was told is listed, put right, taken with one tap or word."""

from __future__ import annotations

import pytest

from conversations.chat.session import dump
from conversations.interview.question import Answer
from tests.conversations.questionnaire import standing_at
from tests.conversations.story import Chat, newcomer, person
from tests.lives.life import scored

TELLING = "29, single, master's from India, IELTS 8 7.5 7 7, 4 years as a truck driver"
TOLD = {
    "marital_status": "single",
    "foreign_years": 4,
    "has_work": True,
    "job.0.title": "truck driver",
    "english.test": "ielts_general",
    "english.listening": "8",
    "english.reading": "7.5",
    "english.writing": "7",
    "english.speaking": "7",
    "education": "masters",
    "credential.0.level": "masters",
    "credential.0.country": "IN",
}


def listed(text: str) -> Chat:
    """Somebody at the first question who told of themselves."""
    return newcomer().says(text)


def answers_of(chat: Chat) -> dict[str, Answer]:
    """The answers that are recorded, whether they apply yet or not."""
    assert chat.session is not None
    return chat.session.answers


def lines(chat: Chat) -> list[str]:
    return [line for line in chat.card.splitlines() if line.startswith("•")]


def test_what_was_understood_is_listed_and_nothing_recorded() -> None:
    chat = listed(TELLING)
    assert lines(chat) == [
        "• Marital status: Single",
        "• Skilled years abroad: 4",
        "• English test: IELTS General Training, L8, R7.5, W7, S7",
        "• Level of study: Master's or professional degree",
        "• Country of study: India",
        "• Job title: truck driver",
    ]
    assert "You are 29: that will do for an estimate." in chat.card
    assert chat.labels == ["Yes, all of it", "Change one", "No"]
    assert answers_of(chat) == {}


@pytest.mark.parametrize("step", ["[Yes, all of it", "yes", "Yes, all of it", "yes pls"])
def test_one_tap_or_word_takes_all_of_it(step: str) -> None:
    chat = listed(TELLING).does(step)
    assert answers_of(chat) == TOLD


@pytest.mark.parametrize("step", ["[No", "no", "no thanks"])
def test_a_no_takes_nothing(step: str) -> None:
    chat = listed(TELLING).does(step)
    assert answers_of(chat) == {}
    assert "I took nothing of that" in chat.heard
    assert chat.asks == "birth_date"


@pytest.mark.parametrize("text", ["that's wrong", "yes but one is wrong"])
def test_that_something_is_wrong_asks_which(text: str) -> None:
    chat = listed(TELLING).says(text)
    assert chat.card.startswith("Which one shall we put right?")


def test_what_is_not_understood_leaves_the_list_in_front() -> None:
    chat = listed(TELLING).says("qwz fgh")
    assert "• Marital status: Single" in lines(chat)


def test_one_line_is_put_right_by_a_button() -> None:
    chat = listed(TELLING).does("[Change one", "[Marital status", "[Divorced")
    assert lines(chat)[0] == "• Marital status: Divorced"
    assert answers_of(chat.does("[Yes"))["marital_status"] == "divorced"


def test_one_line_is_put_right_by_words() -> None:
    chat = listed(TELLING).does("[Change one", "[English: writing", "9.5")
    assert "IELTS General Training gives 0 to 9" in chat.card
    chat.does("7.5")
    assert lines(chat)[2] == "• English test: IELTS General Training, L8, R7.5, W7.5, S7"


def test_a_line_can_be_left_out_and_a_test_goes_whole() -> None:
    chat = listed(TELLING).does("[Change one", "[English test", "[Leave it out")
    assert [line for line in lines(chat) if "English" in line] == []
    assert "english.listening" not in answers_of(chat.does("yes"))


def test_telling_more_or_otherwise_puts_the_list_right() -> None:
    chat = listed(TELLING).says("no, IELTS 8 8 8 8 and I have 2 kids")
    assert "• English test: IELTS General Training, L8, R8, W8, S8" in lines(chat)
    assert "• Dependent children: 2" in lines(chat)


def test_the_answer_to_the_question_that_was_open_belongs_to_the_list() -> None:
    chat = listed(TELLING).says("3 April 1997")
    assert "• Date of birth: 3 April 1997" in lines(chat)
    assert "You are 29" not in chat.card
    assert answers_of(chat.does("yes"))["birth_date"] == "1997-04-03"


def test_the_open_question_is_answered_and_the_rest_listed() -> None:
    chat = standing_at("marital_status").says("married, 2 kids, my wife has a bachelors")
    assert answers_of(chat)["marital_status"] == "married"
    assert lines(chat) == [
        "• Partner's education: Bachelor's, or any 3+ year program",
        "• Dependent children: 2",
    ]
    chat.does("[Yes")
    assert chat.asks == "partner.accompanying"
    chat.does("[Yes", "[No")
    assert answers_of(chat)["partner.education"] == "bachelors", "it waited for the partner to come"


def test_the_open_question_is_answered_by_the_first_words() -> None:
    chat = standing_at("residence").says("India, I'm 29 and single")
    assert answers_of(chat)["residence"] == "IN"
    assert lines(chat) == ["• Marital status: Single"]


def test_all_of_one_subject_answers_its_question_at_once() -> None:
    chat = standing_at("english.test").says("IELTS 8 7.5 7 7")
    assert answers_of(chat)["english.speaking"] == "7"
    assert chat.asks == "french.test"


def test_beside_a_question_about_the_partner_it_is_the_partners() -> None:
    chat = standing_at("partner.education").says("bachelors from India, IELTS 7 7 7 7")
    told = answers_of(chat.does("yes"))
    assert (told["partner.education"], told["partner_test.test"]) == ("bachelors", "ielts_general")
    assert "english.test" not in told
    assert "credential.0.level" not in told


def test_beside_a_question_about_others_an_age_is_theirs() -> None:
    chat = standing_at("sibling").says("yes, brother, citizen, 35")
    assert chat.session is not None
    assert chat.session.screen.name != "told"


def test_a_changed_answer_is_offered_with_the_old_one() -> None:
    chat = scored().says("I'm married now and I have 2 kids")
    assert lines(chat) == [
        "• Marital status: Single → Married",
        "• Dependent children: 0 → 2",
    ]
    assert answers_of(chat)["marital_status"] == "single"
    assert answers_of(chat.does("[Yes"))["marital_status"] == "married"


def test_what_cannot_be_is_said_and_not_taken() -> None:
    chat = newcomer().says("3 April 2008", "single, 2 kids, 12 years as a truck driver")
    assert "Not taken:" in chat.card
    assert "12 years, but that is more than fits into a working life at 18" in chat.card
    told = answers_of(chat.does("yes"))
    assert "foreign_years" not in told
    assert told["children"] == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("single, TOEFL 100", "Express Entry does not accept TOEFL iBT"),
        ("single, funds 15000 USD", "15,000 USD: I ask for the amount in Canadian dollars"),
        ("single, IELTS overall 7.5", "7.5 overall: I ask for the four scores"),
        ("single and clb 9 in english", "CLB 9: that will do for an estimate."),
        ("single, TEF L 480 R 450 W 430 S 420", "Score / 699"),
    ],
)
def test_what_is_no_answer_yet_is_named_and_not_taken(text: str, said: str) -> None:
    chat = newcomer().says(text)
    assert said in chat.card
    told = answers_of(chat.does("yes"))
    assert told.keys() <= {"marital_status", "english.test", "french.test"}


def test_nothing_is_taken_of_others_or_of_the_future() -> None:
    chat = newcomer().says("my brother has a master's, I take IELTS next month, single, 2 kids")
    told = answers_of(chat.does("yes"))
    assert told == {"marital_status": "single", "children": 2, "english.test": "none"}


def test_a_question_in_the_message_is_answered_too() -> None:
    chat = newcomer().says("29, single, bachelor's from Kenya, can my parents come?")
    assert "Not on your application" in chat.heard
    assert "• Marital status: Single" in lines(chat)
    chat = newcomer().says(f"{TELLING}, what's my score?")
    assert "Your score: I work it out" in chat.card


def test_what_is_known_already_is_not_listed() -> None:
    chat = listed(TELLING).does("yes", TELLING)
    assert "• Marital status" not in chat.card
    assert answers_of(chat) == TOLD


def test_a_question_or_a_wish_is_no_telling() -> None:
    assert scored().says("clb 9 + a master degree").session.screen.name == "wished"  # type: ignore[union-attr]
    chat = newcomer().says("can I apply with a bachelor's and two kids?")
    assert chat.session is not None
    assert chat.session.screen.name != "told"


def test_whoever_writes_french_is_answered_in_it_and_one_tap_goes_back() -> None:
    chat = newcomer().says("J'ai 29 ans, célibataire, licence du Maroc, j'habite à Rabat")
    assert chat.card.startswith("Je vous réponds en français. Revenir\xa0: /en")
    assert "• Pays où vous vivez\xa0: Maroc" in lines(chat)
    chat.command("/en")
    assert "• Country you live in: Morocco" in lines(chat)
    # They chose: from here on English it is, whatever they write.
    chat.says("je ne sais pas encore ce que je dois faire")
    assert "Je vous réponds" not in chat.card


# ------------------------------------------------------------------ before consent


def test_nothing_personal_is_kept_before_consent_and_used_after_it() -> None:
    chat = Chat().says(TELLING)
    assert chat.session is not None
    stored = dump(chat.session)
    assert not any(word in stored for word in ("single", "ielts", "truck", "India", "7.5"))
    assert "I keep none of it before you agree" in chat.card
    assert "Or just tell me about yourself" not in chat.card, "they just did"
    chat.does("[I agree")
    assert "• Marital status: Single" in lines(chat)
    assert answers_of(chat.does("[Yes")) == TOLD


def test_what_is_told_of_a_partner_behind_it_is_held_too() -> None:
    # By itself "he" is nobody; beside a marriage told before he is the husband.
    chat = Chat().says("31, married, nurse 4 years in Kerala", "he is 33, mba, no ielts")
    assert "I keep none of it before you agree" in chat.card
    chat.does("[I agree")
    assert "• Partner's education: Master's or professional degree" in lines(chat)
    assert "• Partner's test: I haven't taken one" in lines(chat)


def test_a_partner_who_comes_is_heard_at_any_question() -> None:
    told = {"birth_date": "1993-05-14", "marital_status": "married", "residence": "IN"}
    chat = person(told)
    assert chat.asks == "partner.accompanying"
    chat.does("[Skip").says("yes he is coming")
    assert "• Partner comes along: Yes" in lines(chat)


def test_what_the_front_end_lost_is_asked_again() -> None:
    chat = Chat().says(TELLING)
    chat.unkept = ""
    chat.does("[I agree")
    assert "You can send it again now" in chat.heard
    assert chat.asks == "birth_date"


def test_whoever_asks_for_the_score_gets_it_once_enough_is_known() -> None:
    told = TELLING.replace("29", "born 3 April 1997")
    chat = newcomer().says(f"{told}, what's my score?", "yes")
    assert chat.session is not None
    assert chat.session.screen.name == "estimate"


def test_whoever_never_was_in_canada_is_not_asked_how_many_years_were_there() -> None:
    chat = newcomer().says("software developer in Pune since July 2020, never been to Canada, 29")
    assert (
        "6 years of work: I ask how many of them count." in chat.card
    )  # July 2020 to October 2026
    assert "how many were in Canada" not in chat.card


def test_years_of_work_somewhere_are_asked_about_first() -> None:
    """Where somebody lives in Canada, years without a place may be of either."""
    chat = newcomer().says("I live in Toronto, single, 5 years experience as a cook")
    assert "years of work: I ask how many were in Canada" in chat.card
    chat.says("yes")
    assert chat.asks == "canadian_years"


def test_an_age_beside_another_date_of_birth_is_said() -> None:
    """Born on 3 April 1991: 35 on 1 October 2026."""
    chat = newcomer().says("3 April 1991", "single, 31 years old, 2 kids, bachelor's from Kenya")
    assert "You say 31, but by the date of birth you told me you are 35." in chat.card
    chat = newcomer().says("3 April 1991", "single, 35 years old, 2 kids, bachelor's from Kenya")
    assert "35" not in chat.card


def test_a_question_asked_meanwhile_leaves_the_list_in_front() -> None:
    chat = listed(TELLING).says("can my parents come?")
    assert "Not on your application" in chat.heard
    assert "• Marital status: Single" in lines(chat)
    assert answers_of(chat.does("yes")) == TOLD


def test_the_list_waits_whatever_is_looked_at_in_between() -> None:
    chat = listed(TELLING).does("/status", "[Continue")
    assert "• Marital status: Single" in lines(chat)
    chat.does("/help", "I have 2 kids and my IELTS is 8 8 8 8")
    assert "• Marital status: Single" in lines(chat)
    assert "• English test: IELTS General Training, L8, R8, W8, S8" in lines(chat)
    chat.does("yes", "/status", "[Continue")
    assert chat.asks == "canadian_years"


def test_a_no_or_a_cancel_ends_the_waiting() -> None:
    for step in ("no", "/cancel"):
        chat = listed(TELLING).does(step, "/status", "[Continue")
        assert chat.asks == "birth_date"


def test_another_test_takes_its_scores_along() -> None:
    chat = listed("single, IELTS 7 7 7 7").says("no, celpip and I have 2 kids")
    assert "• English test: CELPIP-General" in lines(chat)
    assert "english.listening" not in answers_of(chat.does("yes"))


def test_one_fact_that_answers_another_question_is_offered() -> None:
    chat = standing_at("residence").says("I have 2 kids")
    assert lines(chat) == ["• Dependent children: 2"]
    chat = chat.does("yes")
    assert (chat.asks, answers_of(chat)["children"]) == ("residence", 2)


def test_enough_for_an_estimate_leads_to_it() -> None:
    """An age is enough for now."""
    chat = listed(TELLING).says("yes")
    assert chat.session is not None
    assert chat.session.screen.name == "estimate"
    chat.does("[Go on", "[0", "[No French", "[Go on")
    assert chat.asks == "birth_date"


def test_a_greeting_in_french_at_the_welcome_is_answered_in_french() -> None:
    chat = Chat().command("/start").says("bonjour")
    assert chat.session is not None
    assert chat.session.locale == "fr"
    assert "Back" not in chat.card


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Each names the topic of divorce, or of family in Canada, and tells more than one thing.
        ("I am 38, divorced, masters from leeds", "Divorced"),
        ("I am divorced and have a masters", "Divorced"),
        ("j'ai 38 ans, je suis divorcé, master de Lyon", "Divorcé"),
        ("tengo 38 años, soy divorciado y tengo maestría de España", "Divorciado"),
    ],
)
def test_several_facts_are_facts_whatever_topic_a_word_names(text: str, told: str) -> None:
    chat = listed(text)
    assert told in lines(chat)[0]
    assert len(lines(chat)) >= 2


def test_whoever_asks_about_one_of_two_things_is_answered() -> None:
    chat = listed("le doctorat en médecine compte comme quoi")
    assert lines(chat) == []
