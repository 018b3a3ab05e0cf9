"""Yes in the words people have for it, a no with something behind it, and an answer with a question
behind it: played as ten people would type."""

from __future__ import annotations

import pytest

from conversations.typed.agreeing import agrees
from conversations.voice.replies import Say
from tests.conversations.questionnaire import standing_at
from tests.conversations.story import Chat, newcomer, reviewer
from tests.lives.life import PERSON

TOLD = "29, single, bachelor's from India, IELTS 8 7.5 7 7, WES ECA"
QUICK = ("1991", "single", "masters")
"""What is answered before years of work are asked for."""


def said(chat: Chat) -> str:
    """What was said beside the card of the last turn."""
    return " ".join(one.html for one in chat.replies if isinstance(one, Say))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("yes go ahead", True),
        ("sure, I agree", True),
        ("oui d'accord", True),
        ("yeh lets go", True),
        ("ya thats rite", True),
        ("oui c'est ça", True),
        ("yes all correct", True),
        ("no thanks", False),
        ("nope all wrong", False),
        ("I don't agree", False),
        ("not sure", None),
        ("yes but I am married", None),
        ("no that's wrong", None),
        ("agree?", None),
        ("", None),
    ],
)
def test_yes_and_no_and_nothing_else(text: str, meant: bool | None) -> None:
    assert agrees(text) is meant


def test_whoever_agrees_in_their_own_words_has_agreed() -> None:
    chat = Chat().does("/start").says("another scam bot", "whatever, go")
    assert chat.session is not None
    assert chat.session.agreed_on is not None


def test_a_list_is_taken_by_a_yes_of_any_kind_and_not_lost_by_a_no_with_more() -> None:
    assert newcomer().says(TOLD, "ya thats rite").answers["education"] == "bachelors"
    chat = newcomer().says(TOLD, "no i am brazilian")
    assert "Which one shall we put right?" in chat.card
    assert chat.does("[Back to the list").says("oui c'est ça").answers["education"] == "bachelors"


def test_a_no_that_answers_the_question_before_the_list_belongs_to_it() -> None:
    chat = standing_at("partner.canadian")
    chat.says("my ielts is L7 R6.5 W6 S6.5", "no she is brazilian", "yes")
    assert chat.answers["partner.canadian"] is False
    assert chat.answers["english.writing"] == "6"


def test_a_question_behind_an_answer_is_answered() -> None:
    chat = newcomer().says(*QUICK, "4", "nothing yet. does part time work count?")
    assert chat.answers["canadian_years"] == 0
    assert "15 hours a week for 24 months" in said(chat)
    assert chat.asks == "english.test"


def test_why_behind_an_answer_is_told() -> None:
    chat = newcomer().says("1991", "single obviously, why does it matter")
    assert chat.answers["marital_status"] == "single"
    assert "settlement funds" in said(chat)


def test_a_question_behind_an_answer_that_is_not_understood_is_not_passed_over() -> None:
    chat = newcomer().says("1991", "single. is the moon made of cheese?")
    assert chat.answers["marital_status"] == "single"
    assert "You also asked “is the moon made of cheese”" in said(chat)


def test_years_told_where_those_in_canada_are_asked_for_are_those() -> None:
    chat = newcomer().says(*QUICK, "0", "18 months as marketing coordinator")
    assert (chat.answers["foreign_years"], chat.answers["canadian_years"]) == (0, 1)
    chat = newcomer().says(*QUICK, "0", "5 years in dubai as marketing coordinator")
    assert "• Skilled years abroad: 0 → 5" in chat.card


def test_scores_told_with_their_test_are_said_back_in_one_line() -> None:
    chat = newcomer().says(*QUICK, "0", "0", "CELPIP, all 8 and a 7 in writing")
    assert "English test: CELPIP-General, L8, R8, W7, S8" in chat.card


@pytest.mark.parametrize("text", ["same, WES said bachelor", "it says bachelor's", "the same"])
def test_what_somebody_says_of_a_report_is_taken_where_it_names_a_choice(text: str) -> None:
    chat = newcomer().says(TOLD, "yes", "4", "0", "no french", "1997-02-28", "14 march 2026")
    assert chat.asks == "credential.0.eca_level"
    assert chat.says(text).answers["credential.0.eca_level"] == "bachelors"


def test_what_a_report_says_is_not_guessed_from_words_like_a_choice() -> None:
    chat = newcomer().says(TOLD, "yes", "4", "0", "no french", "1997-02-28", "14 march 2026")
    chat.says("it says bachelor of applied technology")
    assert "credential.0.eca_level" not in chat.answers


def test_that_something_is_wrong_is_about_the_answer_before_and_answers_nothing() -> None:
    chat = newcomer().says("1991", "married", "no thats wrong")
    assert "partner.accompanying" not in chat.answers
    assert chat.asks == "marital_status"


def test_the_rest_of_a_date_is_enough() -> None:
    chat = newcomer().says(TOLD, "yes", "4", "0", "no french", "1997-02-28", "march 2026")
    assert "The rest alone will do." in chat.card
    assert chat.says("14").answers["english.date"] == "2026-03-14"
    chat.says("bachelor's", "20 may")
    assert chat.asks == "credential.0.eca_date"
    assert chat.says("2024").answers["credential.0.eca_date"] == "2024-05-20"


def test_the_month_of_a_test_is_not_passed_over() -> None:
    chat = newcomer().says("29, single, ielts 8 7.5 7 7 taken march 2026")
    assert "Test of March 2026: I ask for the day later" in chat.card
    assert chat.says("yes").asks != "english.date"


def test_what_cannot_be_noted_yet_needs_no_tap() -> None:
    chat = newcomer().says(*QUICK, "0", "1", "ielts general 7.5 overall")
    assert "7.5 overall: I ask for the four scores" in chat.card
    assert chat.asks == "english.listening"


def test_another_test_named_beside_the_list_takes_the_place_of_the_one_on_it() -> None:
    chat = newcomer().says(
        "34, single, nurse, ielts taken", "the ielts is academic, the rest is ok"
    )
    assert "Express Entry does not accept IELTS Academic." in chat.card
    assert "english.test" not in chat.says("yes").answers


def test_what_now_below_the_estimate_is_not_the_estimate_again() -> None:
    chat = newcomer().says(*QUICK, "0", "1", "none", "no")
    assert chat.session is not None
    assert chat.session.screen.name == "estimate"
    chat.says("what now")
    assert chat.card.startswith("Next: answer")
    assert "At the least" not in chat.card


def test_a_trade_school_is_asked_back() -> None:
    chat = newcomer().says("1991", "single", "trade school, 3 yr aprenticeship")
    assert "education" not in chat.answers
    assert "Two-year diploma" in chat.labels


def test_why_is_told_to_whoever_refuses_with_it() -> None:
    chat = newcomer().says("why do you need that? none of your business")
    assert "Why I ask:" in chat.card


def test_a_group_of_the_list_is_chosen_by_its_place() -> None:
    chat = standing_at("job.noc").says("software developer")
    first = next(label for label in chat.labels if label[:5].isdigit())
    assert first[:5] in chat.once_more().says("1").card
    assert first[:5] in chat.says("the first one").card
    assert chat.session is not None
    assert chat.session.screen.name == "confirm_occupation"
    chat = standing_at("job.noc").says("software developer", "first officer")
    assert "first officer" in chat.card


def test_no_french_at_all_is_no_plan_either_and_not_yet_may_be_one() -> None:
    chat = newcomer().says(*QUICK, "0", "1", "none", "no french obviously")
    assert chat.answers["french.plan"] == "none"
    chat = newcomer().says(*QUICK, "0", "1", "none", "not yet but soon")
    assert "french.plan" not in chat.answers


def test_whoever_comes_along_is_said_to_be_no_citizen_as_the_button_says() -> None:
    chat = newcomer().says("1991", "married", "she's coming with me")
    assert (chat.answers["partner.accompanying"], chat.answers["partner.canadian"]) == (True, False)


def test_a_paid_job_is_an_employees_and_ones_own_business_is_not() -> None:
    chat = standing_at("job.hours").says("40", "yes its paid job")
    assert (chat.answers["job.0.paid"], chat.answers["job.0.self_employed"]) == (True, False)
    chat = standing_at("job.hours").says("40", "yes paid, my own business")
    assert chat.answers["job.0.self_employed"] is True


def test_a_report_that_is_ordered_is_no_report_yet_and_not_asked_about_again() -> None:
    told = "29, single, bachelor's from India, IELTS 8 7.5 7 7"
    chat = newcomer().says(told, "yes", "4", "0", "no french", "1997-02-28", "14 march 2026")
    assert chat.asks == "credential.0.assessed"
    chat.says("ordered it")
    assert (chat.answers["credential.0.assessed"], chat.answers["credential.0.eca_ordered"]) == (
        False,
        True,
    )


def test_a_sum_may_have_a_yes_in_front() -> None:
    assert standing_at("funds").says("yes 16000 saved").answers["funds"] == 16000


def test_the_day_completes_the_year_of_birth_told_before() -> None:
    chat = newcomer().says(*QUICK, "0", "1", "none", "no french", "5 april")
    assert chat.answers["birth_date"] == "1991-04-05"


def test_all_correct_at_the_review_is_a_yes() -> None:
    assert reviewer(PERSON).says("all correct").state == "scored"


def test_an_answer_told_once_more_and_otherwise_is_a_change() -> None:
    chat = reviewer(PERSON).says("actually i joined in july 2015 not 2021")
    assert "→ July 2015" in chat.card
    assert chat.session is not None
    assert chat.session.screen.name == "correction"


def test_a_permit_that_is_applied_for_is_asked_back() -> None:
    chat = standing_at("permit").says("yes pgwp applied")
    assert "permit" not in chat.answers
    assert "Maintained status" in chat.labels


def test_what_happens_if_is_a_question_and_no_wish() -> None:
    chat = newcomer().says(*QUICK, "what happens if they refuse")
    assert chat.card.startswith("An application refused")


def test_the_day_typed_beside_several_of_a_month_is_that_day() -> None:
    chat = newcomer().says(*QUICK, "0", "1", "none", "no french", "1991-04-03", "ielts general")
    chat.says("feb 2027", "14")
    assert chat.answers["english.plan_date"] == "2027-02-14"


def test_a_year_may_be_completed_by_its_month_and_a_period_told_with_til() -> None:
    chat = standing_at("job.start").says("2019", "march")
    assert chat.answers["job.0.start"] == "2019-03"


@pytest.mark.parametrize(
    ("text", "assessed", "level", "ordered"),
    [("yes same", True, "bachelors", None), ("no not yet", False, None, False)],
)
def test_a_plain_yes_or_no_about_a_report_is_the_button_with_it(
    text: str, assessed: bool, level: str | None, ordered: bool | None
) -> None:
    told = "29, single, bachelor's from India, IELTS 8 7.5 7 7"
    chat = newcomer().says(told, "yes", "4", "0", "no french", "1997-02-28", "14 march 2026", text)
    entry = "credential.0."
    assert chat.answers[f"{entry}assessed"] is assessed
    assert chat.answers.get(f"{entry}eca_level") == level
    assert chat.answers.get(f"{entry}eca_ordered") is ordered


def test_a_remark_behind_a_period_does_not_cost_its_end() -> None:
    told = "29, single, bachelor's from Canada, IELTS 8 7.5 7 7"
    chat = newcomer().says(told, "yes", "4", "0", "no french", "1997-02-28", "14 march 2026", "no")
    chat.says("india", "software developer", "the first one", "yes")
    assert chat.asks == "job.0.start"
    chat.says("jan 2018 till now, same company")
    assert (chat.answers["job.0.start"], chat.answers["job.0.end"]) == ("2018-01", "now")


def test_nope_nothing_leaves_open_what_one_may_not_have_yet() -> None:
    chat = standing_at("qualified_since").says("nope nothing")
    assert chat.asks != "qualified_since"


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("hmm wait actually my ielts writing was 6.5 not 6", "7 → 6.5"),
        ("actually i have 2 kids not 1", "→ 2"),
    ],
)
def test_what_was_otherwise_is_a_change_of_that(text: str, change: str) -> None:
    assert change in reviewer(PERSON).says(text).card


def test_a_narrowing_choice_is_chosen_by_its_words() -> None:
    chat = standing_at("job.noc").says("project manager")
    assert "Which of these is closest" in chat.card
    chat.says("engineering")
    assert "Which of these is closest" not in chat.card
    assert any("Engineering managers" in label for label in chat.labels)
    # What cannot be used leaves the list as it is.
    assert any("Engineering managers" in label for label in chat.says("yes").labels)


def test_the_primary_occupation_is_chosen_by_its_place() -> None:
    chat = standing_at("primary_occupation")
    second = chat.labels[1][:5]
    assert chat.says("the second one").answers["primary_occupation"] == second


def test_what_follows_an_answer_in_everyday_words_is_not_lost() -> None:
    chat = newcomer().says("1991", "married")
    chat.says("hubby comin too, he has bachelors, ielts 7 each, and we have 2 kids", "yes")
    assert chat.answers["partner.accompanying"] is True
    assert (chat.answers["children"], chat.answers["partner.education"]) == (2, "bachelors")
