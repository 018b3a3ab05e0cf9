"""What a person says is theirs: exported whole, erased whole, and never able to break a message."""

from __future__ import annotations

import json
from datetime import date

import pytest

from conversations.chat import session as sessions
from conversations.chat.migrations import FORMAT
from conversations.conversation import handle
from conversations.screens import start, tongue
from conversations.voice.events import Command, Edited, Event, Tapped, Text, Unsupported
from conversations.voice.replies import Document
from conversations.voice.wording import SHIPPED
from tests.conversations.questionnaire import REACH, asked_for, standing_at
from tests.conversations.story import BEFORE, Chat, newcomer, person, reviewer

# ------------------------------------------------------------------ export and erase


def exported(chat: Chat) -> dict[str, object]:
    document = next(r for r in chat.command("/export").replies if isinstance(r, Document))
    assert document.name.endswith(".json")
    loaded: dict[str, object] = json.loads(document.content)
    return loaded


def test_the_export_is_json_with_every_answer_even_those_set_aside() -> None:
    answers = {
        "birth_date": "1991-04-03",
        "marital_status": "married",
        "partner.accompanying": True,
        "partner.education": "masters",
        "has_work": True,
        "job.0.title": "Café <Müller> 🍰",
    }
    chat = reviewer(answers).command("/edit").taps("Eligibility", "Marital status", "Single")
    data = exported(chat)
    assert data["answers"] == answers | {"marital_status": "single"}
    assert data["agreed_on"] == "2026-10-01"


def test_the_export_leaves_the_question_where_it_was() -> None:
    chat = newcomer().says("3 April 1991").command("/export")
    assert chat.taps("Single").asks == "education"


def test_erasing_asks_first_and_can_be_declined() -> None:
    chat = newcomer().says("3 April 1991").command("/delete")
    assert "Erase everything?" in chat.card
    chat.taps("Keep my answers")
    assert "Nothing was erased." in chat.card
    assert chat.asks == "marital_status"
    assert chat.answers["birth_date"] == "1991-04-03"


def test_erasing_leaves_nothing_and_the_next_word_is_greeted_anew() -> None:
    chat = newcomer().does("3 April 1991", "delete everything", "[Erase everything")
    assert chat.session is None
    assert "Everything I knew about you is erased." in chat.heard
    chat.says("hello")
    assert "I help skilled workers" in chat.card
    assert chat.state == "welcome"
    assert chat.session is not None
    assert "1991" not in sessions.dump(chat.session)


@pytest.mark.parametrize("text", ["yes", "delete", "3 April 1991", "ok"])
def test_nothing_typed_erases_anything(text: str) -> None:
    chat = newcomer().does("3 April 1991", "/delete", text)
    assert chat.session is not None
    assert chat.answers == {"birth_date": "1991-04-03"}
    assert "Erase everything?" in chat.card


def test_a_typed_no_keeps_everything() -> None:
    chat = newcomer().does("3 April 1991", "/delete", "no")
    assert "Nothing was erased." in chat.card
    assert chat.asks == "marital_status"


def test_language_offers_the_shipped_ones_and_goes_on() -> None:
    chat = newcomer().command("/language")
    assert "Which language shall we use?" in chat.card
    assert "English" in chat.labels
    assert len([b for b in chat.labels if b != "Continue"]) == len(SHIPPED)
    assert chat.taps("English").asks == "birth_date"


@pytest.mark.parametrize(
    ("typed", "locale"), [("Français", "fr"), ("anglais", "en"), ("fr", "fr"), ("EN", "en")]
)
def test_a_language_is_named_in_any_language(
    monkeypatch: pytest.MonkeyPatch, typed: str, locale: str
) -> None:
    for module in (start, tongue):
        monkeypatch.setattr(module, "SHIPPED", ("en", "fr"))
    chat = newcomer().command("/language")
    assert [label for label in chat.labels if label != "Continue"] == ["English", "Français"]
    chat.says(typed)
    assert chat.session is not None
    assert chat.session.locale == locale


def test_an_unknown_language_is_greeted_in_english() -> None:
    answered = handle(None, Command("start"), BEFORE, locale="tlh")
    assert answered.session is not None
    assert any("I help skilled workers" in (getattr(r, "html", "") or "") for r in answered.replies)


# ------------------------------------------------------------------ whatever people type

HOSTILE = (
    "<b>bold</b> & <script>alert(1)</script>",
    "</b></i></code>",
    "&lt;b&gt; &amp; &#60;",
    "{ $title } {0} %s %(x)s",
    "\"quotes\" 'apostrophes' `code` _under_ *star* [link](http://x)",
    "👩🏽‍🔧 engineer 🇨🇦",
    "مهندس برمجيات",
    "\u202eevil\u202c",
    "Zoë Ünïcödé ingénieur·e",
    "x" * 120,
    "👩🏽‍🔧" * 24,
    "{",
)


@pytest.mark.parametrize("title", HOSTILE)
def test_a_job_title_never_breaks_a_message(title: str) -> None:
    chat = standing_at("job.title").says(title)
    if any(character.isalpha() for character in title):
        assert chat.answers["job.0.title"] == " ".join(title.split())
    else:  # it names no job, but an earlier release took it
        assert chat.asks == "job.0.title"
    chat = reviewer({"birth_date": "1991-04-03", "has_work": True, "job.0.title": title})
    chat.command("/edit").taps("Work")
    chat.taps(next(b for b in chat.labels if b.startswith("Job 1")))
    assert " ".join(title.split())[:40] in chat.card
    chat.command("/sheet").taps("Work history")
    chat.command("/edit").taps("Work")
    chat.taps(next(b for b in chat.labels if b.startswith("Job 1")), "Remove this entry")
    assert " is removed." in chat.heard


@pytest.mark.parametrize("question_id", ["birth_date", "marital_status", "residence", "passport"])
@pytest.mark.parametrize("text", HOSTILE)
def test_a_refusal_says_anything_back_safely(question_id: str, text: str) -> None:
    chat = standing_at(question_id).says(text)
    assert chat.asks == question_id
    assert question_id not in chat.answers
    # Sixty characters of it, letter for letter.
    assert f"“{text if len(text) <= 60 else text[:60] + '…'}”" in chat.card


def test_a_brace_typed_by_a_person_is_just_a_brace() -> None:
    answered = handle(standing_at("birth_date").session, Text("{ $text }", 1), BEFORE)
    assert any("{ $text }" in (getattr(r, "html", "") or "") for r in answered.replies)


def test_an_unknown_command_in_markup_is_said_back_safely() -> None:
    assert "/<b>" in newcomer().command("/<b>").card
    assert len(newcomer().command("/" + "x" * 4000).card) < 600


# ------------------------------------------------------------------ purity

EVENTS: tuple[Event, ...] = (
    Text("3 April 1991", 1),
    Text("what is CLB?", 1),
    Text("zzz", 1),
    Command("score"),
    Command("edit"),
    Command("delete"),
    Command("start"),
    Tapped("1.1.why"),
    Tapped("nonsense"),
    Edited("3 April 1992", 1),
    Unsupported("sticker"),
)


@pytest.mark.parametrize("event", EVENTS, ids=repr)
@pytest.mark.parametrize("question_id", ["birth_date", "english.listening", "job.noc"])
def test_the_same_event_gives_the_same_turn_and_changes_nothing_given(
    question_id: str, event: Event
) -> None:
    session = standing_at(question_id).session
    assert session is not None
    before = sessions.dump(session)
    one, other = handle(session, event, BEFORE), handle(session, event, BEFORE)
    assert one == other
    assert sessions.dump(session) == before


def test_every_paused_question_survives_being_stored() -> None:
    for question_id in REACH:
        session = standing_at(question_id).session
        assert session is not None
        assert sessions.load(sessions.dump(session)) == session


def test_a_session_of_format_1_is_brought_up_to_date() -> None:
    """What IRCC was told was a list of marks then."""
    old = (
        '{"format":1,"state":"submitted","answers":{"birth_date":"1996-06-15"},"life":{'
        '"submitted_on":"2026-10-05","snapshot":{"birth_date":"1996-06-15"},'
        '"told":["dependent_children=[(\'dependent_children\', 1)]"]}}'
    )
    session = sessions.load(old)
    assert session.format == FORMAT
    assert session.answers == {"birth_date": "1996-06-15"}
    assert session.life.submitted_on == date(2026, 10, 5)
    assert session.life.told == {}


@pytest.mark.parametrize(
    "stored", ["", "{", "[]", "{}", '{"format": 999}', '{"format": 1, "surprise": 1}', "null"]
)
def test_what_no_release_wrote_is_refused_by_name(stored: str) -> None:
    with pytest.raises(sessions.UnreadableSession):
        sessions.load(stored)


# ------------------------------------------------------------------ coming back


def test_after_a_birthday_the_change_is_named_before_anything_else() -> None:
    # Single, 29 then 30: 110 points become 105.
    answers = {"birth_date": "1996-11-20", "marital_status": "single"}
    chat = person(answers, date(2026, 11, 19)).comes_back(date(2026, 11, 20))
    chat.command("/continue")
    assert "Since we last spoke you turned 30." in chat.card
    assert "your CRS was 110 and is 105 today" in chat.card
    assert "turned 30" not in chat.command("/continue").heard, "it is told once"


@pytest.mark.parametrize(
    "first", ["/score", "/status", "/edit", "my score", "single", "what is CLB?"]
)
def test_whatever_a_person_does_first_on_another_day_they_hear_of_their_birthday(
    first: str,
) -> None:
    chat = asked_for("marital_status", {"birth_date": "1996-11-20"}, date(2026, 11, 19))
    assert "turned 30" in chat.comes_back(date(2026, 11, 20)).does(first).card


def test_a_sticker_or_an_export_does_not_swallow_the_news() -> None:
    chat = asked_for("marital_status", {"birth_date": "1996-11-20"}, date(2026, 11, 19))
    chat.comes_back(date(2026, 11, 20)).sends("sticker").command("/export").command("/score")
    assert "turned 30" in chat.card


def test_a_test_that_reached_two_years_is_named() -> None:
    ielts = {
        "birth_date": "1991-04-03",
        "english.test": "ielts_general",
        "english.date": "2025-03-14",
        "english.listening": "8",
        "english.reading": "7.5",
        "english.writing": "7",
        "english.speaking": "7",
    }
    chat = person(ielts, date(2027, 3, 13)).comes_back(date(2027, 3, 14)).command("/continue")
    assert "Your English test results no longer count: they reached two years on 14 March 2027" in (
        chat.card
    )


def test_on_the_same_day_nothing_has_changed() -> None:
    chat = newcomer().does("3 April 1991", "/continue")
    assert "Since we last spoke" not in chat.card


@pytest.mark.parametrize("locale", ["hi", "c.", "zz", ""])
def test_a_language_that_is_not_shipped_is_spoken_to_in_english(locale: str) -> None:
    """Telegram sends the phone's language, a terminal whatever its environment says."""
    answered = handle(None, Command("start"), date(2026, 11, 24), locale=locale)
    assert answered.session is not None
    assert answered.session.locale == "en"
    stored = answered.session.model_copy(update={"locale": locale})
    again = handle(stored, Command("start"), date(2026, 11, 24))
    assert again.session is not None
    assert again.session.locale == "en"
