"""Words that are about another question than the open one: offered as a change, never taken."""

from __future__ import annotations

from datetime import date

import pytest

from tests.conversations.people import ME, job
from tests.conversations.questionnaire import standing_at
from tests.conversations.standing import held
from tests.conversations.story import Chat, newcomer, person
from tests.lives.states import brought_to

OFFERED = "I read that as about an earlier answer."


def after(*typed: str) -> Chat:
    return newcomer().says(*typed)


def test_an_answer_to_the_question_before_offers_to_change_that_one() -> None:
    chat = after("3 April 1991", "single", "i was born on 5 may 1991")
    assert OFFERED in chat.card
    assert "Date of birth: 3 April 1991 → 5 May 1991" in chat.card
    assert chat.answers["birth_date"] == "1991-04-03"
    chat.taps("Use the new one")
    assert chat.answers["birth_date"] == "1991-05-05"
    assert chat.asks not in (None, "birth_date", "marital_status")


def test_the_old_answer_may_stay() -> None:
    chat = after("3 April 1991", "single")
    open_question = chat.asks
    chat.says("i was born on 5 may 1991").taps("Keep the old one")
    assert chat.answers["birth_date"] == "1991-04-03"
    assert chat.asks == open_question


def test_the_same_answer_again_is_not_asked_about() -> None:
    chat = after("3 April 1991", "single")
    open_question = chat.asks
    chat.says("born 3 april 1991")
    assert "I have that already" in chat.card
    assert chat.asks == open_question


def test_a_mere_yes_or_number_is_not_carried_back() -> None:
    chat = standing_at("children")
    before = dict(chat.answers)
    chat.says("yes")
    assert OFFERED not in chat.card
    assert chat.answers == before


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("my hours are wrong, it's 37.5", "Hours a week: 40 → 37.5"),
        ("job hours should be 30", "Hours a week: 40 → 30"),
        ("change my date of birth to 5 may 1990", "Date of birth: 3 April 1991 → 5 May 1990"),
    ],
)
def test_what_is_said_to_be_wrong_finds_its_question(typed: str, line: str) -> None:
    told = {"birth_date": "1991-04-03", "has_work": True, "job.0.hours": "40"}
    chat = person(told).command("/continue").says(typed)
    assert OFFERED in chat.card
    assert line in chat.card


def test_what_is_said_to_be_wrong_in_french_is_put_right_in_french() -> None:
    told = {"birth_date": "1991-04-03", "has_work": True, "job.0.hours": "40"}
    chat = person(told).command("/continue").says("mes heures sont fausses, c'est 35")
    assert "Je crois que cela concerne une réponse donnée plus tôt." in chat.card
    assert "Heures par semaine\xa0: 40 → 35" in chat.card


def test_without_a_new_answer_its_question_is_put_again() -> None:
    chat = after("3 April 1991", "single").says("my date of birth is wrong")
    assert chat.asks == "birth_date"
    chat.says("5 May 1991")
    assert chat.answers["birth_date"] == "1991-05-05"
    assert chat.asks not in (None, "birth_date", "marital_status")


def test_a_question_about_what_is_wrong_changes_nothing() -> None:
    chat = after("3 April 1991", "single").says("what is wrong with my date of birth?")
    assert OFFERED not in chat.card
    assert chat.asks != "birth_date"


def test_a_french_test_named_at_the_english_question_is_taken_for_what_it_is() -> None:
    chat = standing_at("english.test").says("TEF Canada")
    assert chat.answers["french.test"] == "tef"
    assert "French test: TEF Canada" in chat.card
    assert chat.asks == "english.test"


def test_an_insult_is_no_answer_to_anything() -> None:
    chat = standing_at("english.test")
    before = dict(chat.answers)
    chat.says("hahaha stupid bot", "this is bs")
    assert OFFERED not in chat.card
    assert chat.answers == before
    assert chat.asks == "english.test"


@pytest.mark.parametrize(
    ("question_id", "typed", "key", "value"),
    [
        ("partner.accompanying", "she has a canadian passport", "partner.canadian", True),
        ("job.paid", "freelancer", "job.0.self_employed", True),
    ],
)
def test_what_is_told_of_another_question_on_the_card_is_taken(
    question_id: str, typed: str, key: str, value: bool
) -> None:
    assert standing_at(question_id).says(typed).answers.get(key) is value


def test_an_answer_to_the_question_just_left_open_is_taken() -> None:
    chat = newcomer().says("idk")
    assert chat.asks == "marital_status"
    chat.says("4 april 1990")
    assert chat.answers["birth_date"] == "1990-04-04"
    assert "Date of birth: 4 April 1990" in chat.heard
    assert chat.asks == "marital_status"


TWO_JOBS = {
    **ME,
    "residence": "CA",
    **job(0, more=True, title="nurse"),
    **job(1, title="software developer", country="NG", start="2018-01", end="2022-03"),
}
COUPLE = {
    **ME,
    "marital_status": "married",
    "partner.accompanying": True,
    "partner.canadian": False,
}


@pytest.mark.parametrize(
    "typed",
    [
        "my hours are wrong, it's 30",
        "mes heures sont fausses, c'est 30",
        "mis horas están mal, son 30",
    ],
)
def test_of_several_jobs_it_is_asked_which(typed: str) -> None:
    chat = person(TWO_JOBS).command("/continue").says(typed)
    assert chat.is_at("which_entry"), chat.card
    developer = next(label for label in chat.labels if "software developer" in label)
    chat.taps(developer)
    assert "40 → 30" in chat.card
    chat.taps(chat.labels[0])
    assert (chat.answers["job.0.hours"], chat.answers["job.1.hours"]) == ("40", "30")


@pytest.mark.parametrize("typed", ["the nurse one", "job 1", "the current job", "Canada"])
def test_which_job_can_be_typed(typed: str) -> None:
    chat = person(TWO_JOBS).command("/continue").says("my hours are wrong, it's 30", typed)
    assert "Hours a week: 40 → 30" in chat.card


@pytest.mark.parametrize(
    ("typed", "key", "value"),
    [
        ("the hours of my nurse job are wrong, it's 30", "job.0.hours", "30"),
        ("the job in Lagos ended in May 2023 not 2022", "job.1.end", "2023-05"),
        ("l'emploi au Nigeria s'est terminé en mai 2023, pas 2022", "job.1.end", "2023-05"),
        ("el trabajo en Nigeria terminó en mayo de 2023, no 2022", "job.1.end", "2023-05"),
        ("the nurse job started in May 2021, not 2022", "job.0.start", "2021-05"),
        ("hours of job 2 are wrong, it's 32", "job.1.hours", "32"),
    ],
)
def test_a_job_that_is_named_is_the_one_meant(typed: str, key: str, value: str) -> None:
    chat = person(TWO_JOBS).command("/continue").says(typed)
    assert chat.is_at("correction"), chat.card
    chat.taps(chat.labels[0])
    assert chat.answers[key] == value


def test_an_employer_names_a_job() -> None:
    chat = person(TWO_JOBS, form={"job.1.employer": "Andela"}).command("/continue")
    chat.says("the hours at Andela are wrong, it's 30")
    assert "Hours a week (job 2): 40 → 30" in chat.card


def test_the_year_alone_opens_the_question_of_that_job() -> None:
    chat = person(TWO_JOBS).command("/continue")
    assert chat.says("the job in Lagos ended in 2023 not 2022").asks == "job.1.end"


@pytest.mark.parametrize("born", [{}, {"partner.birth_date": "1993-05-05"}])
@pytest.mark.parametrize(
    "typed",
    [
        "My wife's age is wrong, she is 31",
        "l'âge de ma femme est faux, elle a 31 ans",
        "la edad de mi esposa está mal, tiene 31 años",
    ],
)
def test_her_age_is_hers(typed: str, born: dict[str, str]) -> None:
    chat = person(COUPLE | born).command("/continue").says(typed)
    assert chat.asks == "partner.birth_date"
    assert chat.answers["birth_date"] == ME["birth_date"]


def test_her_day_is_put_right_and_his_own_stays_his() -> None:
    chat = person(COUPLE | {"partner.birth_date": "1993-05-05"}).command("/continue")
    chat.says("my wife's date of birth is wrong, it's 5 May 1995")
    assert "Partner's date of birth: 5 May 1993 → 5 May 1995" in chat.card
    chat.taps("Keep the old one").says("my date of birth is wrong")
    assert chat.asks == "birth_date"


def test_what_is_asked_of_another_job_is_no_correction() -> None:
    told = {**TWO_JOBS}
    del told["job.1.start"]
    chat = person(told, focus="job.1.start").says("I started in May 2018, not 2019")
    assert not chat.is_at("correction")
    assert chat.answers["job.0.start"] == TWO_JOBS["job.0.start"]


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("my job started on 8 August 2019, not September", "→ 8 August 2019"),
        ("the job was 30 hours", "Hours a week: 40 → 30"),
        ("el trabajo era de 30 horas por semana", "40 → 30"),
        ("mon emploi était de 30 heures par semaine", "40 → 30"),
        ("mon emploi a commencé le 8 août 2019, pas en mars", "→ 8 août 2019"),
        ("mi trabajo empezó el 8 de agosto de 2019, no en marzo", "→ 8 de agosto de 2019"),
    ],
)
@pytest.mark.parametrize("state", ["submitted", "invited"])
def test_what_is_said_to_be_otherwise_of_a_job_finds_it_after_the_score(
    typed: str, line: str, state: str
) -> None:
    chat = brought_to(state).says(typed)
    assert line in chat.card, chat.card


@pytest.mark.parametrize("typed", ["only two children, not one", "seulement deux enfants, pas un"])
def test_a_number_is_found_by_what_it_was(typed: str) -> None:
    chat = brought_to("submitted").says("we had a baby", "yes", typed)
    assert "1 → 2" in chat.card


@pytest.mark.parametrize("typed", ["the job market in India was bad", "not 3 but 2"])
def test_what_is_no_correction_offers_none(typed: str) -> None:
    assert OFFERED not in brought_to("submitted").says(typed).card


def test_a_second_correction_waits_behind_no_other() -> None:
    chat = brought_to("submitted").says("the job was 30 hours", "my IELTS writing was 6.5 not 7")
    assert "7 → 6.5" in chat.card
    chat.says("yes")
    assert "40 → 30" in chat.card
    chat.says("yes")
    assert held(chat).answers["english.writing"] == "6.5"
    assert held(chat).answers["job.0.hours"] == "30"


@pytest.mark.parametrize(
    "typed", ["change marital status", "go back to marital status", "ok so correct marital status"]
)
def test_what_is_named_right_behind_change_is_asked_again(typed: str) -> None:
    chat = after("3 April 1991", "single", typed)
    assert chat.asks == "marital_status"
    assert "Your answer so far: Single" in chat.card


@pytest.mark.parametrize("typed", ["change jobs next year", "back to back shifts", "fix it"])
def test_to_change_what_was_not_asked_is_no_wish_to_change_an_answer(typed: str) -> None:
    chat = after("3 April 1991", "single")
    asked = chat.asks
    assert chat.says(typed).asks == asked


def test_an_age_told_for_the_estimate_can_be_put_right_in_words() -> None:
    # Born on or before 1 October 1992, and after 1 October 1991: 34 on 1 October 2026.
    chat = after("33", "single")
    asked = chat.asks
    chat.says("change my age to 34")
    assert "34 years: that will do for an estimate" in chat.card
    assert chat.asks == asked
    assert held(chat).born_between == (date(1991, 10, 2), date(1992, 10, 1))


def test_back_in_words_leads_from_one_line_of_the_list_to_all_of_it() -> None:
    chat = newcomer().says("single, 2 children, master's from India").taps("Change one")
    assert "Back to the list" in chat.labels
    assert "Yes, all of it" in chat.says("go back").labels
