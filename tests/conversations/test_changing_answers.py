"""Answers are the truth: going back, skipping, editing, and what hangs on an answer."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conversations.questionnaire import asked_for
from tests.conversations.story import Chat, newcomer, person, reviewer

COUPLE: dict[str, Any] = {
    "birth_date": "1991-04-03",
    "marital_status": "married",
    "partner.accompanying": True,
    "partner.canadian": False,
}
IELTS: dict[str, Any] = {
    "english.test": "ielts_general",
    "english.date": "2026-03-14",
    "english.listening": "8",
    "english.reading": "7.5",
    "english.writing": "7",
    "english.speaking": "7",
}


def job(number: int, **facts: Any) -> dict[str, Any]:
    return {f"job.{number}.{name}": value for name, value in facts.items()}


# ------------------------------------------------------------------ back and skip


def test_the_first_question_has_nothing_before_it() -> None:
    chat = newcomer()
    assert "Back" not in chat.labels
    assert chat.says("back").asks == "birth_date"


def test_back_shows_the_answer_so_far_and_keeps_the_later_ones() -> None:
    chat = newcomer().does("3 April 1991", "[Single", "[Master's", "[Back")
    assert chat.asks == "education"
    assert "Your answer so far: Master's or professional degree" in chat.card
    chat.taps("Back")
    assert chat.asks == "marital_status"
    chat.taps("Single")
    assert chat.asks == "foreign_years"
    assert chat.answers["education"] == "masters"


def test_back_can_be_typed() -> None:
    chat = newcomer().does("3 April 1991", "back")
    assert chat.asks == "birth_date"


@pytest.mark.parametrize("command", ["/score", "/status", "/help", "/edit", "/whatif"])
def test_back_from_another_screen_leads_to_the_question(command: str) -> None:
    chat = newcomer().does("3 April 1991", command, "back")
    if command == "/whatif":
        chat.says("back")  # a report hangs on the score card, and is left in two steps
    assert chat.asks == "marital_status"
    assert "could not" not in chat.card


def test_skip_and_why_typed_beside_a_report_are_about_the_open_question() -> None:
    chat = newcomer().does("/score", "skip")
    assert chat.asks == "marital_status"
    assert "could not" not in chat.card
    assert "Common-law: you have lived together" in chat.does("/status", "why").card


def test_a_review_in_the_middle_of_the_interview_does_not_offer_to_confirm() -> None:
    chat = newcomer().does("3 April 1991", "/edit")
    assert "All correct: show my score" not in chat.labels
    assert "or go on with the questions" in chat.card
    assert chat.taps("Continue").asks == "marital_status"
    # A yes there is about going on, not an answer to a question that is not in sight.
    chat = newcomer().does("3 April 1991", "[Married", "/edit", "yes")
    assert chat.asks == "partner.accompanying"
    assert "partner.accompanying" not in chat.answers


def test_a_no_at_the_review_says_where_to_change_what_is_wrong() -> None:
    chat = reviewer(COUPLE).says("no")
    assert "open the section with what is not right" in chat.card
    assert chat.state == "review"


def test_what_was_skipped_is_asked_again_only_when_wanted() -> None:
    chat = newcomer().taps("Skip")
    assert chat.asks == "marital_status"
    assert "Skipped for now." in chat.closed
    chat.taps("Back").says("3 April 1991")
    assert chat.answers["birth_date"] == "1991-04-03"
    assert chat.asks == "marital_status"


def test_skip_can_be_typed() -> None:
    assert newcomer().says("I don't know").asks == "marital_status"


def test_a_skipped_date_of_birth_is_asked_for_before_scoring() -> None:
    chat = reviewer({"marital_status": "single"})
    assert "• Date of birth (decides: CRS" in chat.card
    chat.taps("All correct: show my score")
    assert "I need your date of birth before I can score you." in chat.card
    assert chat.asks == "birth_date"
    chat.says("3 April 1991")
    assert chat.state == "review"
    assert chat.taps("All correct: show my score").state == "scored"


# ------------------------------------------------------------------ what hangs on an answer


def set_aside(chat: Chat) -> list[str]:
    """The answers that a change made inapplicable, as the card names them."""
    begin = "With that change, these answers no longer apply and are set aside: "
    found = [line for line in chat.card.splitlines() if line.startswith(begin)]
    return found[0].removeprefix(begin).removesuffix(".").split(", ") if found else []


def change(chat: Chat, section: str, label: str, *answer: str) -> Chat:
    """Edit one answer from the review."""
    return chat.command("/edit").taps(section, label).does(*answer)


def test_a_partner_who_stays_takes_the_partners_answers_aside_by_name() -> None:
    chat = reviewer(COUPLE | {"partner.education": "masters", "partner.canadian_years": 2})
    change(chat, "Eligibility", "Partner comes along", "[No")
    assert set_aside(chat) == ["Partner's education", "Partner's years in Canada"]
    assert "partner.education" not in chat.answers


def test_a_partner_who_comes_after_all_brings_the_answers_back() -> None:
    chat = reviewer(COUPLE | {"partner.education": "masters"})
    change(chat, "Eligibility", "Partner comes along", "[No")
    change(chat, "Eligibility", "Partner comes along", "[Yes")
    assert "These earlier answers apply again: Partner's education" in chat.card
    assert chat.answers["partner.education"] == "masters"


def test_a_divorce_sets_the_partner_aside_at_once() -> None:
    chat = reviewer(COUPLE | {"partner.birth_date": "1993-10-12"})
    change(chat, "Eligibility", "Marital status", "[Divorced")
    assert set_aside(chat) == [
        "Partner comes along",
        "Partner citizen or PR",
        "Partner's date of birth",
    ]


def test_another_test_drops_scores_that_meant_something_else() -> None:
    chat = reviewer(COUPLE | IELTS)
    change(chat, "Language", "English test", "[CELPIP-General")
    assert set_aside(chat) == [
        *(f"English: {ability}" for ability in ("listening", "reading", "writing", "speaking")),
        "English test date",
    ]
    assert chat.asks == "english.listening"
    assert "english.listening" not in chat.answers
    change(chat, "Language", "English test", "[IELTS General Training")
    assert "english.listening" not in chat.answers, "dropped scores do not come back"


def test_the_same_answer_again_changes_nothing() -> None:
    chat = reviewer(COUPLE | IELTS)
    change(chat, "Language", "English test", "[IELTS General Training")
    assert "set aside" not in chat.card
    assert chat.answers["english.listening"] == "8"
    assert chat.asks is None


def test_another_tef_scale_drops_the_scores() -> None:
    tef = {"french.test": "tef", "french.scale": "nclc", "french.listening": "8"}
    chat = reviewer(tef)
    change(chat, "Language", "TEF Canada scale", "[Equivalent old scores")
    assert set_aside(chat) == ["French: listening"]
    assert chat.asks == "french.listening"


def test_a_start_moved_past_the_end_asks_for_the_end_again() -> None:
    work = {"has_work": True} | job(0, title="cook", start="2019-03", end="2020-06")
    chat = reviewer(work).command("/edit").taps("Work", "Job 1").taps("Start")
    chat.says("March 2021")
    assert set_aside(chat) == ["End"]
    assert chat.asks == "job.0.end"
    assert chat.says("June 2022").answers["job.0.end"] == "2022-06"


def test_a_degree_from_elsewhere_is_asked_about_differently() -> None:
    degree = {"credential.0.level": "bachelors", "credential.0.country": "CA"}
    chat = reviewer(degree | {"credential.0.canadian_study": True})
    chat.command("/edit").taps("Education", "Credential 1").taps("Country of study")
    chat.says("India")
    assert set_aside(chat) == ["Full-time study in Canada"]
    assert chat.asks == "credential.0.assessed"


def test_a_later_date_of_birth_questions_a_diploma_received_as_a_child() -> None:
    chat = reviewer(
        {
            "birth_date": "1981-04-03",
            "credential.0.level": "bachelors",
            "credential.0.completed": "2003-06",
        }
    )
    change(chat, "Eligibility", "Date of birth", "3 April 1999")
    assert set_aside(chat) == ["Completed"]
    assert "credential.0.completed" not in chat.answers
    assert chat.asks is None, "only the file needs it"


def test_an_edit_that_opens_questions_goes_on_with_just_those() -> None:
    chat = reviewer({"birth_date": "1991-04-03", "marital_status": "single"})
    change(chat, "Eligibility", "Marital status", "[Married")
    assert chat.asks == "partner.accompanying"
    assert chat.state == "eligibility"
    chat.taps("No, stays behind")
    assert chat.state == "review"
    assert chat.asks is None
    assert "is done" not in chat.card, "sections finished long ago are not announced again"


def test_an_edit_in_the_middle_of_the_interview_goes_on_with_the_interview() -> None:
    chat = newcomer().does("3 April 1991", "[Single")
    change(chat, "Eligibility", "Date of birth", "3 April 1992")
    assert chat.answers["birth_date"] == "1992-04-03"
    assert chat.asks == "education"


def test_back_from_an_edit_returns_to_the_section_unchanged() -> None:
    chat = reviewer(COUPLE).command("/edit").taps("Eligibility", "Date of birth", "Back")
    assert "Tap what you want to change." in chat.card
    assert chat.answers["birth_date"] == "1991-04-03"


# ------------------------------------------------------------------ entries of a list

TWO_JOBS = (
    {"has_work": True, "birth_date": "1991-04-03"}
    | job(0, title="plumber", noc="72300", country="IN", start="2022-01", end="now", more=True)
    | job(1, title="cook", noc="63200", country="PH", start="2018-01", end="2021-12", more=False)
)
THREE_JOBS = TWO_JOBS | {"job.1.more": True} | job(2, title="electrician", noc="72200", more=False)


def test_back_from_an_entry_leads_to_its_section_and_from_there_to_the_review() -> None:
    section = reviewer(TWO_JOBS).command("/edit").taps("Work")
    shown, labels = section.card, section.labels
    entry = section.taps("Job 1: plumber")
    assert "Remove this entry" in entry.labels
    back = entry.taps("Back")
    assert (back.card, back.labels) == (shown, labels)
    assert "Education" in back.taps("Back").labels


def test_removing_the_first_job_moves_the_others_up() -> None:
    chat = reviewer(TWO_JOBS).command("/edit").taps("Work", "Job 1: plumber", "Remove this entry")
    assert "Job 1: plumber is removed." in chat.card
    assert chat.answers["job.0.title"] == "cook"
    assert "job.1.title" not in chat.answers
    assert chat.answers["job.0.more"] is False


def test_removing_the_last_job_closes_the_list() -> None:
    chat = reviewer(TWO_JOBS).command("/edit").taps("Work", "Job 2: cook", "Remove this entry")
    assert chat.answers["job.0.title"] == "plumber"
    assert chat.answers["job.0.more"] is False


def test_removing_the_only_job_asks_whether_there_was_any_work() -> None:
    only = {"has_work": True} | job(0, title="cook", more=False)
    chat = reviewer(only).command("/edit").taps("Work", "Job 1: cook", "Remove this entry")
    assert chat.asks == "has_work"


def of_jobs(chat: Chat) -> dict[str, Any]:
    assert chat.session is not None
    return {k: v for k, v in chat.session.answers.items() if k.startswith("job.")}


@pytest.mark.parametrize(("gone", "left"), [(0, (1, 2)), (1, (0, 2)), (2, (0, 1))])
def test_removing_one_of_three_leaves_the_other_two_whole(gone: int, left: tuple[int, int]) -> None:
    chat = reviewer(THREE_JOBS | {"credential.0.level": "bachelors"})
    before = of_jobs(chat)
    chat.command("/edit").taps("Work", f"Job {gone + 1}", "Remove this entry")
    expected = {}
    for place, index in enumerate(left):
        for key, value in before.items():
            if key.startswith(f"job.{index}."):
                expected[key.replace(f"job.{index}.", f"job.{place}.")] = value
    expected |= {"job.0.more": True, "job.1.more": False}
    assert of_jobs(chat) == expected
    assert chat.session is not None
    assert chat.session.answers["has_work"] is True
    assert chat.session.answers["credential.0.level"] == "bachelors"
    assert chat.session.given is None
    assert not [key for key in chat.session.skipped if key.startswith("job.")]
    assert "credential.0.country" in chat.session.skipped, "of another list it stays left open"


def test_removing_the_only_credential_asks_for_it_again_and_leaves_the_work() -> None:
    chat = reviewer(TWO_JOBS | {"credential.0.level": "bachelors", "credential.0.more": False})
    jobs = of_jobs(chat)
    chat.command("/edit").taps("Education", "Credential 1", "Remove this entry")
    assert chat.asks == "credential.0.level"
    assert chat.session is not None
    assert chat.session.answers["has_work"] is True
    assert of_jobs(chat) == jobs
    assert not [key for key in chat.session.answers if key.startswith("credential.")]


def test_a_primary_occupation_whose_job_is_removed_is_set_aside_and_asked_again() -> None:
    chat = reviewer(THREE_JOBS | {"primary_occupation": "72300"})
    chat.command("/edit").taps("Work", "Job 1: plumber", "Remove this entry")
    assert set_aside(chat) == ["Primary occupation"]
    chat.command("/continue").taps("Continue")
    while chat.asks != "primary_occupation":
        assert chat.asks is not None, "the primary occupation is asked again"
        chat.taps("Skip" if "Skip" in chat.labels else "I don't have it yet")
    assert [b for b in chat.labels if b.startswith("72300")] == []


def test_a_message_about_a_removed_job_corrects_no_other() -> None:
    chat = reviewer(TWO_JOBS).command("/edit").taps("Work", "Job 1", "Job title").says("plumbing")
    typed = chat.message_id
    chat.command("/edit").taps("Work", "Job 1", "Remove this entry")
    chat.edits(typed, "pipefitter")
    assert chat.answers["job.0.title"] == "cook"
    assert "edited an older message" in chat.heard


def test_another_job_can_be_added_from_the_review() -> None:
    chat = reviewer(TWO_JOBS).command("/edit").taps("Work", "Add another job")
    assert chat.asks == "job.2.noc"
    assert chat.answers["job.1.more"] is True


def test_another_credential_can_be_added_from_the_review() -> None:
    degree = {"credential.0.level": "bachelors", "credential.0.more": False}
    chat = reviewer(degree).command("/edit").taps("Education", "Add another credential")
    assert chat.asks == "credential.1.level"
    assert "No secondary school diploma" not in chat.labels, "a second credential is a credential"


def test_no_more_work_than_fifteen_jobs_is_asked_about() -> None:
    work: dict[str, Any] = {"has_work": True}
    for number in range(15):
        work |= job(number, title=f"job {number}", more=True)
    chat = reviewer(work)
    chat.command("/edit").taps("Work", "Add another job")
    assert "job.15.title" not in chat.session.answers  # type: ignore[union-attr]
    assert chat.asks is None


def test_saying_no_work_sets_the_jobs_aside() -> None:
    chat = reviewer(TWO_JOBS)
    change(chat, "Work", "Paid work in the last ten years", "[No")
    assert set_aside(chat) == [
        "Job title",
        "Occupation (NOC)",
        "Country of work",
        "Start",
        "End",
        "Another job",
    ]
    assert "job.0.title" not in chat.answers


# ------------------------------------------------------------------ after scoring


def test_after_scoring_an_edit_says_what_it_did_to_the_score() -> None:
    chat = reviewer({"birth_date": "1991-04-03", "marital_status": "single"})
    chat.taps("All correct: show my score")
    # Single, 35: 77 points for age; 34 would be 83 (Ministerial Instructions, s. 9).
    assert "CRS so far: at least 77 of 1,200" in chat.card
    change(chat, "Eligibility", "Date of birth", "3 April 1992")
    assert "Your CRS was 77; with this change it is 83 (+6)." in chat.heard
    assert chat.state == "scored"


def test_the_first_question_left_is_where_one_stands() -> None:
    chat = person({"birth_date": "1991-04-03", "destination": "ON"})
    assert chat.asks == "marital_status"
    assert asked_for("residence", {"birth_date": "1991-04-03"}).taps("Canada").asks == "permit"


def test_the_words_on_a_button_may_be_typed_on_any_screen() -> None:
    chat = reviewer(COUPLE | {"residence": "IN"}).does(
        "/edit", "eligibility", "partner comes along"
    )
    assert chat.asks == "partner.accompanying"
    chat.says("no")
    assert chat.answers["partner.accompanying"] is False
    assert "Tap what you want to change." in chat.card
    # "Language" also is a command; here it is the section on the button.
    chat.does("/edit", "Language")
    assert "English test" in chat.labels
    chat.does("/score", "every point")
    assert "A. Core factors" in chat.card
    assert "\n\nCRS so far" in chat.says("Back to my score").card


@pytest.mark.parametrize("report", ["/whatif", "/checklist", "/sheet", "/draws", "/deadlines"])
def test_every_report_leads_on_with_the_interview(report: str) -> None:
    chat = newcomer().does("3 April 1991", report, "[Continue")
    assert chat.asks == "marital_status"


def test_what_is_not_known_yet_does_not_exclude_from_any_round() -> None:
    chat = newcomer().does("3 April 1991", "/draws")
    assert "none is open" not in chat.card
    assert "Not clear yet\nTrades." in chat.card
    assert "Canadian Experience Class." in chat.card
    assert "I still need: " in chat.card
