"""The tests that count and those that do not: what is not accepted is known by its name, and of TEF
Canada only the right column is taken.

Source: canada.ca, Express Entry, language test results: accepted are IELTS General Training,
CELPIP-General, PTE Core, TEF Canada and TCF Canada, of TEF Canada the column "Équivalence ancien
score", never "Score / 699"; no One Skill Retake.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from conversations.chat import session as sessions
from conversations.interview.questions import language as questions
from conversations.interview.walk import walk
from conversations.typed import facts
from conversations.typed.taken import Refused, Told, take
from conversations.voice.wording import wording
from express_entry.counting import language
from tests.conversations.questionnaire import REACH, asked_for, standing_at
from tests.conversations.story import BEFORE, Chat, person

ENGLISH = "It accepts IELTS General Training, CELPIP-General, PTE Core."
FRENCH = "It accepts TEF Canada, TCF Canada."
NOT_ACCEPTED = [
    ("english.test", "ielts academic", "IELTS Academic", ENGLISH),
    ("english.test", "Academic IELTS", "IELTS Academic", ENGLISH),
    ("english.test", "academic", "IELTS Academic", ENGLISH),
    ("english.test", "I took the IELTS Academic last year", "IELTS Academic", ENGLISH),
    ("english.plan", "ielts academic", "IELTS Academic", ENGLISH),
    ("english.test", "IELTS One Skill Retake", "IELTS One Skill Retake", ENGLISH),
    ("english.test", "CELPIP LS", "CELPIP-General LS", ENGLISH),
    ("english.test", "celpip-general ls", "CELPIP-General LS", ENGLISH),
    ("english.test", "PTE Academic", "PTE Academic", ENGLISH),
    ("english.test", "toefl", "TOEFL iBT", ENGLISH),
    ("english.test", "TOEFL iBT", "TOEFL iBT", ENGLISH),
    ("english.test", "toefl essentials", "TOEFL Essentials", ENGLISH),
    ("english.test", "Duolingo", "the Duolingo English Test", ENGLISH),
    ("english.test", "oet b grade in all", "OET (Occupational English Test)", ENGLISH),
    ("english.test", "cambridge C1 advanced", "a Cambridge English exam", ENGLISH),
    ("french.test", "DELF B2", "DELF or DALF", FRENCH),
    ("french.test", "dalf", "DELF or DALF", FRENCH),
    ("french.test", "TEFAQ", "TEFAQ (TEF for Quebec)", FRENCH),
    ("french.test", "TEF Québec", "TEFAQ (TEF for Quebec)", FRENCH),
    ("french.test", "TCF tout public", "a TCF other than TCF Canada", FRENCH),
    ("french.plan", "tcf quebec", "a TCF other than TCF Canada", FRENCH),
]


def test_every_test_that_the_rules_approve_is_offered_and_no_other() -> None:
    for code, choices in (("en", questions.ENGLISH), ("fr", questions.FRENCH)):
        names = {one.name for one in language.tests() if one.entered and one.language == code}
        assert {wording("en").plain(f"test-{choice}") for choice in choices} == names


@pytest.mark.parametrize(("question_id", "text", "name", "accepted"), NOT_ACCEPTED)
def test_a_test_that_is_not_accepted_is_known_by_its_name(
    question_id: str, text: str, name: str, accepted: str
) -> None:
    chat = standing_at(question_id).says(text)
    assert f"Express Entry does not accept {name} (as of 1 October 2026). {accepted}" in chat.card
    assert chat.asks == question_id
    assert question_id not in chat.answers


def test_a_partners_test_is_known_as_well() -> None:
    chat = standing_at("partner_test.test").says("duolingo")
    assert "does not accept the Duolingo English Test" in chat.card
    assert "CELPIP-General, PTE Core, TEF Canada, TCF Canada." in chat.card
    assert "partner_test.test" not in chat.answers


def test_each_that_the_rules_name_has_words_and_a_case_above() -> None:
    names = [test.display for test in language.not_accepted()]
    assert sorted(names) == sorted({name for _, _, name, _ in NOT_ACCEPTED})
    for test in language.not_accepted():
        assert wording("en").words(f"not-accepted-{test.id}"), test.id


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("IELTS General Training", "ielts_general"),
        ("ielts general", "ielts_general"),
        ("general training", "ielts_general"),
        ("celpip general", "celpip_general"),
        ("PTE Core", "pte_core"),
        ("none", "none"),
    ],
)
def test_an_accepted_test_by_its_full_name_is_taken_without_a_word(text: str, stored: str) -> None:
    chat = standing_at("english.test").says(text)
    assert chat.answers["english.test"] == stored
    assert "which is accepted" not in chat.card
    assert not [label for label in chat.labels if label.startswith("It was")]


@pytest.mark.parametrize(
    ("text", "stored", "taken", "other"),
    [
        ("ielts", "ielts_general", "IELTS General Training", "IELTS Academic"),
        ("CELPIP", "celpip_general", "CELPIP-General", "CELPIP-General LS"),
        ("pte", "pte_core", "PTE Core", "PTE Academic"),
    ],
)
def test_a_bare_name_is_echoed_in_full_and_corrected_in_one_tap(
    text: str, stored: str, taken: str, other: str
) -> None:
    chat = standing_at("english.test").says(text)
    assert chat.answers["english.test"] == stored
    assert f"I take that as {taken}, which is accepted. {other} is not." in chat.card
    assert chat.asks == "english.listening"
    chat.taps(f"It was {other}")
    assert f"Express Entry does not accept {other}" in chat.card
    assert "english.test" not in chat.answers
    assert chat.asks == "english.test"


@pytest.mark.parametrize("text", ["It was IELTS Academic", "academic", "ielts academic"])
def test_the_correction_can_be_typed(text: str) -> None:
    chat = standing_at("english.test").says("ielts", text)
    assert "english.test" not in chat.answers
    assert chat.asks == "english.test"


def test_whoever_took_general_training_simply_goes_on() -> None:
    chat = standing_at("english.test").says("ielts", "8 7.5 7 7")
    assert chat.answers["english.speaking"] == "7"
    assert not [label for label in chat.labels if label.startswith("It was")]


def test_the_correction_outlives_the_explanation() -> None:
    chat = standing_at("english.test").says("ielts")
    chat.taps("What is this, and why?", "Back to the question", "It was IELTS Academic")
    assert "english.test" not in chat.answers


def test_scores_given_for_the_wrong_test_go_with_it() -> None:
    given = {"english.test": "celpip_general", "english.date": "2026-03-14"}
    chat = asked_for("english.listening", given).does("L9 R9 W9 S9", "/edit", "[Language")
    chat.does("[English test", "ielts", "[It was IELTS Academic")
    assert not [key for key in chat.answers if key.startswith("english.")]
    chat.says("ielts general")
    assert not [key for key in chat.answers if key.startswith("english.l")]


def test_a_planned_test_is_echoed_too() -> None:
    chat = standing_at("english.plan").says("ielts")
    assert "I take that as IELTS General Training" in chat.card
    assert not [label for label in chat.labels if label.startswith("It was")]


# ------------------------------------------------------------------ the columns of TEF Canada


@pytest.mark.parametrize("question_id", ["french.scale", "partner_test.scale"])
def test_the_column_out_of_699_is_no_choice(question_id: str) -> None:
    chat = standing_at(question_id)
    assert not [label for label in chat.labels if "699" in label]
    for text in ("699", "Score / 699", "scores out of 699 only"):
        chat = standing_at(question_id).says(text)
        assert "The column “Score / 699” must not be entered" in chat.card
        assert chat.asks == question_id
        assert question_id not in chat.answers


def at(scale: str, ability: str) -> Chat:
    tef = {"french.test": "tef", "french.scale": scale, "french.date": "2026-03-14"}
    return asked_for(f"french.{ability}", tef)


@pytest.mark.parametrize(
    ("ability", "most"),
    [("reading", 300), ("listening", 360), ("writing", 450), ("speaking", 450)],
)
def test_a_score_above_the_old_scale_is_known_to_be_of_the_other_column(
    ability: str, most: int
) -> None:
    wrong = "That looks like the column “Score / 699”, which must not be entered"
    for score in (most + 1, 699):
        chat = at("equivalent", ability).says(str(score))
        assert f"I read {score}. {wrong}" in chat.card
        assert f"whole numbers from 0 to {most} in this part" in chat.card
        assert f"french.{ability}" not in chat.answers
        assert wrong in at("nclc", ability).says(str(score)).card
    chat = at("equivalent", ability).says("700")
    assert wrong not in chat.card
    assert "I read 700. TEF Canada" in chat.card
    assert wrong not in at("nclc", ability).says(str(most)).card
    assert at("equivalent", ability).says(str(most)).answers[f"french.{ability}"] == str(most)


# ------------------------------------------------------------------ chats that hold the other

OLD = {
    "french.test": "tef",
    "french.scale": "699",
    "french.date": "2026-03-14",
    "french.listening": "503",
    "french.reading": "503",
    "french.writing": "512",
    "french.speaking": "517",
}
SET_ASIDE = "Your TEF Canada scores are set aside."


def stored(answers: dict[str, Any], **more: Any) -> sessions.Session:
    """A chat as the release before kept it."""
    told = {"format": 2, "agreed_on": "2026-09-01", "begun_on": "2026-09-01", "turn": 7}
    return sessions.load(json.dumps(told | {"answers": answers} | more))


def test_scores_of_the_other_column_are_set_aside_and_asked_again() -> None:
    skipped = [key for key in REACH if key not in OLD]
    session = stored(
        OLD | {"birth_date": "1991-04-03"}, state="review", skipped=skipped, seen_on="2026-09-01"
    )
    assert session.format == 4
    assert session.answers == {
        "french.test": "tef",
        "french.date": "2026-03-14",
        "birth_date": "1991-04-03",
    }
    chat = Chat(BEFORE, session).command("/start")
    assert SET_ASIDE in chat.card
    chat.taps("Continue")
    assert SET_ASIDE not in chat.card
    assert chat.asks == "french.scale"
    chat.taps("Equivalent old scores")
    assert chat.asks == "french.reading"
    assert chat.says("248 298 371 370").answers["french.speaking"] == "370"


@pytest.mark.parametrize("step", ["/score", "/help", "hello there friend", "qwz"])
def test_the_person_is_told_once_whatever_they_do_first(step: str) -> None:
    chat = Chat(BEFORE, stored(OLD, state="language", screen={"name": "question"})).does(step)
    assert SET_ASIDE in chat.card
    assert SET_ASIDE not in chat.does(step).card


def test_a_sticker_or_an_export_leaves_it_to_be_told() -> None:
    chat = Chat(BEFORE, stored(OLD, state="language", screen={"name": "question"}))
    assert SET_ASIDE not in chat.sends("sticker").heard
    assert SET_ASIDE not in chat.command("/export").heard
    assert SET_ASIDE in chat.command("/score").card


def test_an_old_button_does_not_answer_the_new_question() -> None:
    asking_listening = OLD | {"french.reading": "503"}
    del asking_listening["french.listening"]
    chat = Chat(BEFORE, stored(asking_listening, state="language", screen={"name": "question"}))
    chat.taps_data("1.7.skip")
    assert SET_ASIDE in chat.card
    assert chat.stands_at == "birth_date"
    assert chat.session is not None
    assert chat.session.skipped == []


@pytest.mark.parametrize(
    ("screen", "after"),
    [
        ({"name": "why"}, {"name": "question"}),
        ({"name": "either", "args": {"values": ["a"], "text": "b"}}, {"name": "question"}),
        (
            {"name": "correction", "args": {"key": "french.reading", "answers": {}}},
            {"name": "question"},
        ),
        ({"name": "correction", "args": {"key": "birth_date", "answers": {}}}, None),
        ({"name": "status"}, None),
    ],
)
def test_a_card_about_what_is_set_aside_goes(
    screen: dict[str, Any], after: dict[str, Any] | None
) -> None:
    session = stored(OLD, screen=screen, focus="french.reading")
    assert session.screen == sessions.Screen.model_validate(after or screen)
    assert session.focus is None
    assert stored(OLD, focus="birth_date").focus == "birth_date"


def test_what_was_submitted_is_without_them_too_and_a_partners_the_same() -> None:
    partner = {key.replace("french", "partner_test"): value for key, value in OLD.items()}
    session = stored(partner, life={"snapshot": OLD | partner, "submitted_on": "2026-05-01"})
    assert session.answers == {"partner_test.test": "tef", "partner_test.date": "2026-03-14"}
    assert session.life.snapshot is not None
    assert session.life.snapshot["french.reading"] == "503"
    assert "partner_test.reading" not in session.life.snapshot
    assert str(session.life.submitted_on) == "2026-05-01"


def test_other_chats_are_left_as_they_are() -> None:
    for scale in ("equivalent", "nclc"):
        session = stored(OLD | {"french.scale": scale}, skipped=["french.reading"])
        assert session.answers == OLD | {"french.scale": scale}
        assert (session.to_tell, session.turn) == ([], 7)
        assert session.skipped == ["french.reading"]


@pytest.mark.parametrize(
    ("question_id", "typed", "key", "test"),
    [
        ("english.test", "TEF Canada", "french.test", "tef"),
        ("french.test", "ielts", "english.test", "ielts_general"),
    ],
)
def test_a_test_of_the_other_language_is_taken_for_what_it_is(
    question_id: str, typed: str, key: str, test: str
) -> None:
    chat = standing_at(question_id).says(typed)
    assert chat.answers[key] == test
    assert question_id not in chat.answers


def test_of_a_plan_in_the_other_language_is_told_where_it_belongs() -> None:
    chat = standing_at("english.plan").says("tcf")
    assert "“tcf” is a French test" in chat.card
    assert chat.asks == "english.plan"
    assert not {"english.plan", "french.test"} & chat.answers.keys()


# ------------------------------------------------------------------ a test not taken yet

_PLANNED: dict[str, Any] = {"english.test": "none", "english.plan": "celpip_general"}
_TAKEN: dict[str, Any] = {"english.test": "celpip_general", "english.date": "2026-03-01"}
_FRENCH_PLANNED: dict[str, Any] = {"french.test": "none", "french.plan": "tcf_canada"}
_FRENCH_TAKEN: dict[str, Any] = {"french.test": "tcf_canada", "french.date": "2026-03-01"}


@pytest.mark.parametrize("ability", ["listening", "reading", "writing", "speaking"])
@pytest.mark.parametrize(
    ("answers", "owner", "asked"),
    [
        (_PLANNED | _FRENCH_TAKEN, "english", "Which {} score do you aim for in CELPIP-General?"),
        (_TAKEN | _FRENCH_PLANNED, "english", "What is your {} score in CELPIP-General?"),
        (_PLANNED | _FRENCH_TAKEN, "french", "What is your French {} score in TCF Canada?"),
        (_TAKEN | _FRENCH_PLANNED, "french", "Which French {} score do you aim for in TCF Canada?"),
    ],
)
def test_of_a_planned_test_the_score_aimed_for_is_asked(
    answers: dict[str, Any], owner: str, asked: str, ability: str
) -> None:
    chat = person(answers, focus=f"{owner}.{ability}")
    assert f"\n{asked.format(ability)}\n" in chat.card
    chat.taps("What is this, and why?")
    assert chat.card.startswith(asked.format(ability))


@pytest.mark.parametrize("question_id", ["english.test", "french.test"])
def test_words_that_are_no_test_are_not_taken_for_one_of_the_other_language(
    question_id: str,
) -> None:
    chat = standing_at(question_id).says("qwz")
    assert "I could not match “qwz”" in chat.card
    assert "is a French test" not in chat.card
    assert "is an English test" not in chat.card


@pytest.mark.parametrize("typed", ["r7 w6.5 s7", "r 7 w 6.5"])
def test_scores_without_the_one_that_is_asked_for_are_not_taken(typed: str) -> None:
    chat = standing_at("english.listening").says(typed)
    assert chat.heard.startswith("I expected one score, for example 7.5, or all four")
    assert chat.asks == "english.listening"
    assert chat.session is not None
    assert {"english.reading", "english.writing", "english.speaking"}.isdisjoint(
        chat.session.answers
    )


@pytest.mark.parametrize(
    ("tests", "is_asked"),
    [
        ({"english.test": "ielts_general"}, False),
        ({"french.test": "tcf_canada"}, False),
        ({"english.test": "ielts_general", "french.test": "tcf_canada"}, False),
        (
            {
                "english.test": "ielts_general",
                "english.listening": "8",
                "french.test": "tcf_canada",
                "french.listening": "458",
            },
            True,
        ),
    ],
)
def test_the_first_language_is_asked_for_where_there_are_two(
    tests: dict[str, str], is_asked: bool
) -> None:
    """As long as a language has no score, either choice earns the same."""
    assert ("first_language" in {asked.key for asked in walk(tests).asked}) is is_asked


@pytest.mark.parametrize(
    ("test", "ability", "typed", "taken"),
    [
        # NCLC has twelve levels; these tests count in hundreds (IRCC's table of TCF and TEF).
        ("tcf_canada", "listening", "9", False),
        ("tcf_canada", "reading", "12", False),
        ("tcf_canada", "listening", "458", True),
        ("tcf_canada", "writing", "9", True),  # of twenty
        ("tef", "listening", "10", False),
    ],
)
def test_a_level_is_no_score_of_a_test_that_counts_in_hundreds(
    test: str, ability: str, typed: str, taken: bool
) -> None:
    context = {"french.test": "tef_canada" if test == "tef" else test}
    put = facts.put(f"french.{ability}", context, wording("en"), BEFORE)
    read = take(put, typed)
    assert isinstance(read, Told) is taken
    if not taken:
        assert isinstance(read, Refused)
        assert read.problem.id == "problem-score-is-level"
