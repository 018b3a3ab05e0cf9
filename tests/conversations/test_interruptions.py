"""Whatever happens in the middle of a question, the question stays what it was."""

from __future__ import annotations

import pytest

from conversations.commands import COMMANDS
from conversations.topics.catalog import topics
from conversations.voice.wording import wording
from tests.conversations.questionnaire import asked_for
from tests.conversations.story import Chat, newcomer, reviewer

WORK = {"has_work": True}

# ------------------------------------------------------------------ digressions


@pytest.mark.parametrize(
    "text", ["what is CLB?", "What's CLB", "clb?", "CLB ?", "explain clb", "what does CLB mean?"]
)
def test_a_term_in_the_middle_of_a_question_is_explained(text: str) -> None:
    chat = newcomer().says(text)
    assert "Canadian Language Benchmarks" in chat.card
    assert chat.asks == "birth_date"
    assert "What is your date of birth?" in chat.card


TERMS = [topic.message for topic in topics().values() if topic.term]


@pytest.mark.parametrize("term", TERMS)
def test_every_term_is_explained_by_each_of_its_names(term: str) -> None:
    """In the language of the name: whoever writes French is answered in it."""
    for name in wording("en").words(term, "words"):
        chat = newcomer().says(f"What is {name}?")
        assert chat.session is not None
        words = wording(chat.session.locale)
        assert words.plain(term, "name") in chat.card, name
        assert words.plain("birth-date") in chat.card


def test_a_yes_after_a_digression_answers_the_question_not_the_digression() -> None:
    chat = newcomer().does("3 April 1991", "[Married", "what is common-law?", "yes")
    assert chat.answers["partner.accompanying"] is True
    assert chat.asks == "education"


def test_a_digression_asks_no_question_that_is_no_longer_needed() -> None:
    chat = newcomer().does("3 April 1991", "[Single", "what is a work permit?")
    assert chat.asks == "education"


def test_the_form_is_never_abandoned_whatever_is_typed() -> None:
    chat = newcomer().does("hm", "what", "?", "...", "🤷", "why")
    assert chat.asks == "birth_date"
    assert chat.says("3 April 1991").asks == "marital_status"


def test_a_term_asked_about_before_agreeing_is_explained_too() -> None:
    chat = Chat().does("/start", "what is IRCC?")
    assert "Immigration, Refugees and Citizenship Canada" in chat.card
    assert "I agree, let's start" in chat.labels


# ------------------------------------------------------------------ commands in words


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("my score", "No score yet."),
        ("Score", "No score yet."),
        ("delete everything", "Erase everything?"),
        ("forget me", "Erase everything?"),
        ("help", "What I can do"),
        ("where am I", "You are here"),
        ("change an answer", "Please look everything over."),
        ("how can I improve", "No score yet."),
        ("privacy", "I never ask for passport numbers"),
    ],
)
def test_typed_words_work_as_commands(text: str, seen: str) -> None:
    chat = newcomer().says(text)
    assert seen in chat.card
    assert chat.stands_at == "birth_date"


def test_stop_keeps_everything_and_says_so() -> None:
    chat = newcomer().does("3 April 1991", "stop")
    assert "Stopped. Your answers are kept" in chat.card
    assert chat.answers["birth_date"] == "1991-04-03"


def test_an_unknown_command_is_named_and_help_offered() -> None:
    chat = newcomer().command("/frobnicate")
    assert "I don't know the command /frobnicate. /help lists them all." in chat.card
    assert chat.asks == "birth_date"


def test_cancel_leaves_an_edit_without_a_change() -> None:
    chat = reviewer({"birth_date": "1991-04-03"}).command("/edit")
    chat.taps("Eligibility", "Date of birth").command("/cancel")
    assert chat.asks is None
    assert chat.answers["birth_date"] == "1991-04-03"


def test_a_question_can_be_reached_by_link() -> None:
    chat = newcomer().says("3 April 1991").command("/start q_birth_date")
    assert chat.asks == "birth_date"
    assert "Your answer so far: 3 April 1991" in chat.card


@pytest.mark.parametrize("argument", ["resume", "q_nothing", "q_", "<b>", "q_job-99-title"])
def test_a_link_that_leads_nowhere_leads_back_to_where_one_was(argument: str) -> None:
    chat = newcomer().command(f"/start {argument}")
    assert "Welcome back." in chat.card
    assert chat.taps("Continue").asks == "birth_date"


def test_what_is_typed_while_a_report_is_shown_answers_the_open_question() -> None:
    chat = newcomer().does("/score", "3 April 1991")
    assert chat.answers["birth_date"] == "1991-04-03"


def test_yes_on_the_welcome_back_card_means_going_on() -> None:
    chat = newcomer().does("3 April 1991", "[Married", "/continue", "yes")
    assert chat.asks == "partner.accompanying"
    assert "partner.accompanying" not in chat.answers


def test_yes_at_the_review_confirms() -> None:
    assert reviewer({"birth_date": "1991-04-03"}).says("yes").state == "scored"


# ------------------------------------------------------------------ before agreeing


def test_words_of_a_stranger_are_answered_with_the_greeting() -> None:
    chat = Chat().says("I am 29 and an engineer")
    assert "I help skilled workers" in chat.card
    assert chat.state == "welcome"


def test_nothing_is_kept_before_agreement() -> None:
    chat = Chat().does("/start", "3 April 1991")
    assert "I could not use that here." in chat.card
    assert chat.state == "welcome"
    assert not chat.answers


@pytest.mark.parametrize("text", ["I agree", "yes", "ok", "Agree!", "start", "let's go"])
def test_one_can_agree_in_words(text: str) -> None:
    assert Chat().does("/start", text).asks == "birth_date"


@pytest.mark.parametrize("name", [n for n in COMMANDS if n not in ("export",)])
def test_every_command_answers_a_stranger(name: str) -> None:
    chat = Chat().command(name)
    own = {
        "language": "Which language shall we use?",
        "delete": "Erase everything?",
        "help": "What I can do",
        "privacy": "Privacy",
    }
    assert chat.card.startswith(own.get(name, "Hello. I help skilled workers"))
    assert chat.state == "welcome"
    assert Chat(chat.today, chat.session).does("/start", "[I agree").asks == "birth_date"


def test_a_sticker_of_a_stranger_is_answered_with_the_greeting() -> None:
    assert "I help skilled workers" in Chat().sends("sticker").card


# ------------------------------------------------------------------ taps


def test_a_tap_on_an_earlier_card_changes_nothing_and_shows_where_one_is() -> None:
    chat = newcomer().says("3 April 1991")
    married = chat.button("Married").data or ""
    chat.taps("Single")
    chat.taps_data(married.replace("a.1", "a.2"))
    assert "That button belongs to an earlier step." in chat.heard
    assert chat.answers["marital_status"] == "single"
    assert chat.asks == "education"


def test_the_same_tap_twice_has_one_effect_and_no_second_message() -> None:
    chat = newcomer().says("3 April 1991")
    single = chat.button("Single").data or ""
    chat.taps_data(single)
    session = chat.session
    chat.taps_data(single)
    assert chat.session == session
    assert chat.heard == ""


@pytest.mark.parametrize(
    "data",
    [
        "",
        "x",
        "1",
        "1..",
        "1.1.a.99",
        "1.2.a.-1",
        "1.2.q.job.0.title",
        "9.2.a.0",
        "1.2.delete",
        "1.2.a.0'; DROP TABLE chats",
        "\u202e" * 16,
        "1.zz.a.0",
    ],
)
def test_forged_data_changes_nothing_and_shows_where_one_is(data: str) -> None:
    chat = newcomer().says("3 April 1991")
    answers = dict(chat.answers)
    chat.taps_data(data)
    assert chat.answers == answers
    assert chat.asks == "marital_status"
    assert "That button belongs to an earlier step." in chat.heard


def test_a_tap_of_an_older_version_of_the_flow_is_stale() -> None:
    chat = newcomer().says("3 April 1991")
    version, rest = (chat.button("Single").data or "").split(".", 1)
    chat.taps_data(f"{int(version) - 1}.{rest}")
    assert chat.asks == "marital_status"
    assert "marital_status" not in chat.answers


def test_a_tap_of_somebody_never_seen_is_answered_with_the_greeting() -> None:
    assert "I help skilled workers" in Chat().taps_data("1.5.a.0").card


def test_a_tap_after_everything_was_erased_brings_nothing_back() -> None:
    chat = newcomer().says("3 April 1991")
    single = chat.button("Single").data or ""
    chat.does("/delete", "[Erase everything")
    assert chat.session is None
    chat.taps_data(single)
    assert chat.state == "welcome"
    assert not chat.answers


# ------------------------------------------------------------------ other content


@pytest.mark.parametrize(
    ("what", "named"),
    [
        ("voice", "a voice message"),
        ("photo", "a photo"),
        ("contact", "a contact"),
        ("poll", "a poll"),
        ("hologram", "this kind of message"),
    ],
)
def test_what_cannot_be_an_answer_is_named_and_the_question_stays(what: str, named: str) -> None:
    chat = newcomer().sends(what)
    assert f"I can't use {named} as an answer." in chat.heard
    assert chat.asks == "birth_date"


def test_an_album_is_answered_once_and_the_next_album_again() -> None:
    chat = newcomer().sends("photo", album="a")
    assert "a photo" in chat.heard
    assert chat.sends("photo", album="a").heard == ""
    assert "a photo" in chat.sends("photo", album="b").heard


def test_a_status_to_come_with_a_mark_behind_is_asked_about_and_not_taken() -> None:
    chat = asked_for("marital_status", WORK).says("engaged?")
    assert "I need the status of today" in chat.card
    assert chat.asks == "marital_status"
    assert "marital_status" not in chat.answers


def test_a_year_later_the_same_question_waits() -> None:
    chat = asked_for("job.0.hours", {"birth_date": "1991-04-03", "has_work": True})
    chat.comes_back(chat.today.replace(year=2027)).says("37.5")
    assert chat.answers["job.0.hours"] == "37.5"


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("job.0.title", "is it far?"),
        ("job.0.noc", "is it important?"),
        ("funds", "purple?"),
        ("marital_status", "complicated?"),
    ],
)
def test_a_question_that_cannot_be_answered_is_not_taken_for_an_answer(key: str, text: str) -> None:
    chat = asked_for(key, WORK | {"job.0.title": "cook"} if "noc" in key else WORK)
    chat.says(text)
    assert "I have no answer to that" in chat.card or "Is it one of these?" in chat.card
    assert chat.asks == key
    assert key not in chat.answers


@pytest.mark.parametrize(
    ("key", "text", "answer"),
    [
        ("birth_date", "why do you need that now?", "Age earns points"),
        ("children", "does a stepchild count?", "All of them, yours and your partner's"),
    ],
)
def test_a_question_about_the_open_one_is_answered_and_taken_for_no_answer(
    key: str, text: str, answer: str
) -> None:
    chat = asked_for(key, WORK).says(text)
    assert answer in chat.card
    assert chat.asks == key
    assert key not in chat.answers


def test_a_question_typed_instead_of_an_answer_is_answered_and_asked_again_in_a_line() -> None:
    chat = asked_for("funds", WORK).says("how much is enough?")
    assert "28,362" in chat.card  # for four: IRCC's table of 7 July 2025
    assert chat.card.endswith(
        "Back to the question: How much money could you show for settling in Canada?"
    )
    assert (chat.asks, chat.answers.get("funds")) == ("funds", None)


def test_a_doubtful_answer_with_a_question_mark_is_an_answer() -> None:
    assert asked_for("job.0.noc", WORK).says("Software engineer?").asks == "job.0.noc"
    assert asked_for("children", {}).says("2?").answers["children"] == 2
    began = asked_for("job.0.start", WORK).says("May 2021?")
    assert began.answers["job.0.start"] == "2021-05"


def test_the_greeting_is_two_sentences_and_one_button() -> None:
    """What is kept, in full, is behind another one, and a choice of languages behind the last."""
    chat = Chat().command("/start")
    greeting, instead = chat.card.split("\n\n")
    assert greeting.removeprefix("Hello. ").count(". ") == 1
    assert instead == "Or just tell me about yourself in one message."
    assert chat.labels == ["I agree, let's start", "Privacy", "Language"]
    assert "/delete does it at once" in chat.taps("Privacy").card


def test_the_greeting_is_not_said_again_below_an_answer() -> None:
    """It was read already; the button, and what it means, are there all the same."""
    chat = Chat().does("/start", "What is CLB?")
    assert "I help skilled workers" not in chat.card
    assert "Shall we start? I keep your answers until you erase them." in chat.card
    assert chat.labels == ["I agree, let's start", "Privacy", "Language"]
    assert "I help skilled workers" in chat.does("/start").card


@pytest.mark.parametrize(
    "opened",
    ["/help", "/privacy", "/language", "/draws", "/settings", "what is this", "is it free"],
)
@pytest.mark.parametrize("typed", ["3 april 1994", "idk", "skip", "yes"])
def test_nothing_typed_before_consent_is_an_answer(opened: str, typed: str) -> None:
    chat = Chat().command("/start")
    chat = chat.command(opened) if opened.startswith("/") else chat.says(opened)
    chat.says(typed)
    assert chat.session is not None
    assert (chat.answers, chat.session.skipped) == ({}, [])
    # "Yes" is only ever an agreement where the card asks for one.
    assert (chat.session.agreed_on is None) == (chat.state == "welcome")


def test_the_greeting_is_not_said_again_and_again() -> None:
    chat = Chat().command("/start")
    for typed in ("masters", "5", "0", "8 7.5 7 7", "not yet", "12 march 2026"):
        chat.says(typed)
        assert "I help skilled workers" not in chat.card
        assert "Shall we start?" in chat.card


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("who are you", "What I can do"),
        ("what is this bot for?", "What I can do"),
        ("c'est quoi ce bot ?", "Ce que je peux faire"),
    ],
)
def test_who_asks_what_this_is_hears_what_it_can_do(asked: str, answered: str) -> None:
    for chat in (Chat().command("/start"), newcomer()):
        assert answered in chat.says(asked).heard
