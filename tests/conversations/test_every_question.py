"""Every question of the questionnaire keeps the promises made for all of them."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache

import pytest

from conversations.commands import COMMANDS
from conversations.interview.question import Kind
from conversations.interview.walk import BLOCKS, BY_ID, walk
from conversations.voice.wording import SHIPPED, wording
from express_entry import noc
from express_entry.candidate.profile import ABILITIES
from tests.conversations.questionnaire import REACH, asked_for, key_of, standing_at
from tests.conversations.story import Chat, person

EVERY = [question.id for block in BLOCKS for question in block.questions]
GARBAGE = "qwz xkcd !!"
EXPLAIN, TO_QUESTION = "What is this, and why?", "Back to the question"
CONTROLS = {EXPLAIN, "Back", "Skip", "I don't have it yet", "More", "Previous", "None of these"}

every_question = pytest.mark.parametrize("question_id", EVERY)
NEVER_ASKED = ("job.leave_from",)
"""Told by whoever has something to tell (``screens/test_leave.py``), and never in front of anybody
else: not open where it is not told, and not gone back to."""
asked_question = pytest.mark.parametrize(
    "question_id", [one for one in EVERY if one not in NEVER_ASKED]
)


def label(question_id: str) -> str:
    return wording("en").plain(BY_ID[question_id].wording, "label")


def example_in(card: str) -> str:
    """The example that the explanation gives."""
    return card.rsplit("For example: ", 1)[1].splitlines()[0]


def answered_by_example(question_id: str) -> Chat:
    """Somebody who typed the example that the explanation gave."""
    return _answered(question_id).once_more()


@cache
def _answered(question_id: str) -> Chat:
    chat = standing_at(question_id)
    chat.taps(EXPLAIN).says(example_in(chat.card))
    if BY_ID[question_id].kind is Kind.OCCUPATION:
        match = next(one for one in chat.labels if one[:5].isdigit())
        chat.taps(match, "Yes, this is my work")
    return chat


def test_every_question_has_a_way_to_be_reached_here() -> None:
    assert set(REACH) == set(EVERY)


@every_question
@pytest.mark.parametrize("locale", SHIPPED)
def test_it_is_worded_completely_in_each_language(question_id: str, locale: str) -> None:
    words, question = wording(locale), BY_ID[question_id]
    assert words.own(question.wording)
    for attribute in ("label", "why", "example", "help"):
        assert words.own(question.wording, attribute), attribute
    asked = next(a for a in walk(REACH[question_id]).asked if a.key == key_of(question_id))
    options = question.options(asked.view(REACH[question_id]))
    for option in options:
        if question.kind is Kind.YES_NO:
            assert words.own(f"choice-{option}")
        elif question.choice_wording == "unit-group":
            assert noc.title(option, locale)
        elif question.kind is Kind.CHOICE:
            assert words.own(f"{question.choice_wording}-{option}"), option


@every_question
def test_it_says_where_it_stands_and_offers_explanation_and_skip(question_id: str) -> None:
    chat = standing_at(question_id)
    section = wording("en").plain(f"section-{BY_ID[question_id].section}")
    assert re.search(rf"^{section}( · \d+ of about \d+)?$", chat.card, re.MULTILINE), chat.card
    assert EXPLAIN in chat.labels
    assert {"Skip", "I don't have it yet"} & set(chat.labels)
    assert ("Back" in chat.labels) is (question_id != "birth_date")


def test_a_card_stands_as_it_is_written() -> None:
    asked = standing_at("birth_date")
    assert asked.card == (
        "Eligibility · 1 of about 26\nWhat is your date of birth?\n\nFor example: 3 April 1991"
    )
    again = asked.says("3 April 1996").taps("Back")
    assert again.card.endswith(
        "Eligibility\n"
        "What is your date of birth?\n"
        "\n"
        "Your answer so far: 3 April 1996\n"
        "For example: 3 April 1991"
    )


def test_what_most_people_answer_is_foreseen() -> None:
    # Who one is and the one-line answers 5; a test of English, its scores and day, French 4; a
    # level, its country, its assessment with the day 4; where one lives, whether any work,
    # occupation, country, months, hours, kind, another job 8; certificate, ties, destination,
    # children, funds 5.
    # Once there are years of work, and a level of education, three of these follow from them.
    english = {"english.test": "ielts_general", "english.date": "2026-03-14"}
    english |= dict.fromkeys((f"english.{ability}" for ability in ABILITIES), "7")
    years = {"education": "bachelors", "foreign_years": 3, "canadian_years": 0}
    for number, steps, key, told in (
        (6, 26, "english.test", {}),
        (6, 23, "english.test", years),
        (9, 23, "french.test", years | english),
    ):
        heading = f"Language · {number} of about {steps}\n"
        assert asked_for(key, told).card.startswith(heading)


@every_question
def test_its_explanation_comes_back_to_it(question_id: str) -> None:
    chat = standing_at(question_id)
    asked = chat.card
    chat.taps(EXPLAIN)
    assert "Why I ask:\n" in chat.card
    assert "For example: " in chat.card
    chat.taps(TO_QUESTION)
    assert chat.asks == key_of(question_id)
    assert chat.card == asked


@every_question
def test_its_example_is_accepted_when_typed(question_id: str) -> None:
    chat = answered_by_example(question_id)
    assert key_of(question_id) in chat.answers
    assert chat.asks != key_of(question_id)


BUTTONS = {
    "permit": 7, "marital_status": 6, "destination": 14, "education": 8, "canadian_years": 6,
    "foreign_years": 7, "english.test": 4, "english.plan": 4, "french.test": 3, "french.plan": 3,
    "french.scale": 2, "first_language": 2, "partner_test.test": 6, "partner_test.scale": 2,
    "credential.level": 7, "credential.eca_body": 8, "credential.eca_level": 8,
    "partner.education": 8, "partner.eca_level": 8, "job.end": 1, "job.hours": 6,
    "primary_occupation": 2, "certificate_noc": 2, "partner.canadian_years": 6,
    "partner.foreign_years": 6, "offer.permit": 3, "children": 6,
}  # fmt: skip
"""How many answers a question offers; yes and no where it is one of those, of a country a usual
one, else none."""


@every_question
def test_each_of_its_buttons_is_accepted(question_id: str) -> None:
    start, kind = standing_at(question_id), BY_ID[question_id].kind
    if kind is Kind.OCCUPATION:
        pytest.skip("a unit group is confirmed first; see the stories of work")
    offered = [b for b in start.buttons if b.label not in CONTROLS]
    if kind is Kind.YES_NO:
        assert [b.label for b in offered] == ["Yes", "No"]
    else:
        assert len(offered) == BUTTONS.get(question_id, 1 if kind is Kind.COUNTRY else 0)
    for answer in offered:
        chat = Chat(start.today, start.session)
        chat.buttons = start.buttons
        chat.taps_data(answer.data or "")
        assert key_of(question_id) in chat.answers, answer.label
        told = {"I still work there": "now (still there)"}.get(answer.label, answer.label)
        assert chat.closed.splitlines()[-1] == f"Your answer: {told}"


@asked_question
def test_it_can_be_skipped_and_the_review_calls_it_open(question_id: str) -> None:
    key = key_of(question_id)
    chat = standing_at(question_id)
    chat.taps(next(one for one in ("Skip", "I don't have it yet") if one in chat.labels))
    assert chat.asks != key
    assert key not in chat.answers
    applicable = [a.key for a in walk(chat.answers).asked]
    others = [k for k in applicable if k not in chat.answers and k != key]
    chat = person({**chat.answers}, skipped=[*others, key])
    assert chat.state == "review"
    chat.taps(section_of(question_id))
    assert key not in chat.answers
    open_there(chat, question_id)
    assert f"{label(question_id)}: not told" in chat.card


@asked_question
def test_one_can_go_back_to_it(question_id: str) -> None:
    chat = answered_by_example(question_id)
    key = key_of(question_id)
    for _ in range(6):
        if chat.asks == key:
            break
        if chat.asks is None:
            pytest.skip("it is the last question: from the review one edits")
        chat.taps("Back")
    assert chat.asks == key
    assert "Your answer so far" in chat.card


@every_question
def test_it_can_be_edited_from_the_review_and_by_command_and_returns_there(
    question_id: str,
) -> None:
    key = key_of(question_id)
    answer = answered_by_example(question_id).answers[key]
    answers = {**REACH[question_id], key: answer}
    others = [a.key for a in walk(answers).asked if a.key not in answers]
    chat = person(answers, skipped=others)
    for opening in ("[Continue", "/edit"):
        if opening == "/edit":
            chat.command("/edit")
        open_there(chat.taps(section_of(question_id)), question_id)
        chat.taps(label(question_id))
        assert chat.asks == key
        chat.says(example_in(chat.taps(EXPLAIN).card))
        if BY_ID[question_id].kind is Kind.OCCUPATION:
            chat.taps(next(b for b in chat.labels if b[:5].isdigit()), "Yes, this is my work")
        assert chat.asks is None
        assert chat.answers[key] == answer
        assert "Tap what you want to change." in chat.card
        assert f"{label(question_id)}: " in chat.card


@every_question
def test_what_cannot_be_read_gets_a_kind_word_and_the_question_stays(question_id: str) -> None:
    if BY_ID[question_id].kind is Kind.TEXT:
        pytest.skip("any words are an answer")
    chat = standing_at(question_id).says(GARBAGE)
    assert chat.asks == key_of(question_id)
    assert key_of(question_id) not in chat.answers
    assert GARBAGE in chat.card
    if BY_ID[question_id].kind is not Kind.OCCUPATION:  # which gives examples of its own
        complaint = chat.card.split("\n\n")[0]
        assert GARBAGE in complaint
        assert example_in(chat.taps(EXPLAIN).card) in complaint


@every_question
def test_it_fits_on_a_phone(question_id: str) -> None:
    chat = standing_at(question_id)
    assert len(chat.card) <= 600
    assert len(chat.taps(EXPLAIN).card) <= 800


@every_question
def test_a_sticker_is_answered_kindly_and_the_question_stays(question_id: str) -> None:
    chat = standing_at(question_id).sends("sticker")
    assert "a sticker" in chat.heard
    assert chat.asks == key_of(question_id)
    assert chat.buttons, "the question's buttons still work"


@asked_question
def test_every_command_answers_in_the_middle_of_it(question_id: str) -> None:
    chat = standing_at(question_id)
    for name in COMMANDS:
        chat.command(name)
        assert chat.replies, f"/{name} said nothing"
        if name == "cancel" and chat.stands_at is None:
            # Gone to on purpose, to complete the file: left just so.
            assert key_of(question_id) in walk(REACH[question_id]).unasked
            return
        assert chat.stands_at == key_of(question_id), name
    chat.does("/continue", "[Continue")
    assert chat.asks == key_of(question_id)


@every_question
def test_it_is_still_asked_a_year_later(question_id: str) -> None:
    chat = standing_at(question_id)
    chat.comes_back(chat.today + timedelta(days=365)).command("/continue")
    assert label(question_id) in chat.card
    chat.taps("Continue")
    assert chat.asks == key_of(question_id)


def section_of(question_id: str) -> str:
    return wording("en").plain(f"section-{BY_ID[question_id].section}")


def open_there(chat: Chat, question_id: str) -> None:
    """From a section's card to the page where the question can be changed."""
    group = BY_ID[question_id].group
    if group is not None:
        chat.taps({"job": "Job 1", "credential": "Credential 1"}[group])
    for _ in range(3):
        if label(question_id) in chat.labels:
            return
        chat.taps("More")
    raise AssertionError(f"{label(question_id)} cannot be changed from the review")
