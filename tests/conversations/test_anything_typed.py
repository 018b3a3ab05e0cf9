"""Whatever is typed, wherever: reading never fails, and a card with buttons answers."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conversations.chat import session as sessions
from conversations.conversation import handle
from conversations.interview.question import Problem
from conversations.interview.reading.answers import (
    Either,
    read_choice,
    read_date,
    read_hours,
    read_money,
    read_month_or_now,
    read_number,
    read_score,
    read_scores,
    read_text,
    read_yes_no,
)
from conversations.interview.walk import find, walk
from conversations.typed.countries import read_country
from conversations.voice.events import Command, Edited, Event, Tapped, Text, Unsupported
from conversations.voice.wording import wording
from tests.conversations.questionnaire import REACH, standing_at
from tests.conversations.story import BEFORE, Chat, newcomer

EN = wording("en")
FEW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
SOME = settings(max_examples=150, deadline=None)

pieces = st.sampled_from(
    [
        "3",
        "April",
        "avril",
        "1991",
        "31",
        "/",
        "-",
        ".",
        ",",
        " ",
        "L8",
        "R7.5",
        "CLB",
        "k",
        "$",
        "yes",
        "no",
        "now",
        "?",
        "what is",
        "skip",
        "back",
        "١٢",
        "٫",
        "²",
        "½",
        "é",
        "’",
        "0000",
        "99999999999999999999",
        "2021-13",
        "e5",
        "<b>",
        "&",
        "{",
        "M",
        "\u202e",
        "\u200b",
        "in",
    ]
)
words = st.one_of(
    st.text(max_size=40),
    st.lists(pieces, max_size=8).map(" ".join),
    st.lists(pieces, max_size=8).map("".join),
)


@SOME
@given(words)
def test_reading_never_fails_on_any_text(text: str) -> None:
    day = read_date(text, EN, BEFORE)
    if isinstance(day, str):
        assert date.fromisoformat(day)
    assert isinstance(day, (str, Problem, Either))
    month = read_month_or_now(text, EN, BEFORE)
    if isinstance(month, str) and month != "now":
        assert date.fromisoformat(month if len(month) == 10 else f"{month}-01")
    number = read_number(text, least=0, most=10**8)
    assert isinstance(number, Problem) or (isinstance(number, int) and 0 <= number <= 10**8)
    money = read_money(text, least=0, most=10**8)
    assert isinstance(money, (Problem, Either)) or (isinstance(money, int) and 0 <= money <= 10**8)
    assert isinstance(read_hours(text), (str, Problem, Either))
    assert isinstance(read_score(text), (str, Problem))
    order = ("listening", "reading", "writing", "speaking")
    assert set(read_scores(text, order, {"l": "listening", "r": "reading"})) <= set(order)
    assert read_yes_no(text, EN) in (True, False, None)
    assert read_choice(text, {"a": ("apple", "red apple"), "b": ("banana",)}) in ("a", "b", None)
    code = read_country(text)
    assert code is None or len(code) == 2
    assert isinstance(read_text(text), (str, Problem))


@FEW
@given(st.sampled_from(sorted(REACH)), words)
def test_any_words_at_any_question_leave_a_valid_session_and_a_card(
    question_id: str, text: str
) -> None:
    session = standing_at(question_id).session
    answered = handle(session, Text(text, 1), BEFORE)
    assert answered.session is not None
    assert sessions.load(sessions.dump(answered.session)) == answered.session
    assert any(getattr(reply, "rows", ()) for reply in answered.replies)
    for key in answered.session.answers:
        assert find(key) is not None


any_event: st.SearchStrategy[Event] = st.one_of(
    words.map(lambda text: Text(text, 7)),
    words.map(lambda text: Edited(text, 7)),
    st.sampled_from(
        [
            "start",
            "continue",
            "score",
            "edit",
            "whatif",
            "sheet",
            "status",
            "cancel",
            "help",
            "language",
            "settings",
            "privacy",
            "nonsense",
        ]
    ).map(Command),
    st.text(max_size=20).map(Tapped),
    st.sampled_from(["sticker", "photo", ""]).map(Unsupported),
)


@FEW
@given(st.lists(st.one_of(any_event, st.integers(0, 30)), min_size=5, max_size=25))
def test_any_series_of_events_keeps_the_conversation_alive(steps: list[Event | int]) -> None:
    chat: Chat = newcomer()
    for step in steps:
        if isinstance(step, int):
            live = [b for b in chat.buttons if b.data and "delete" not in b.data]
            if live:
                chat.taps_data(live[step % len(live)].data or "")
        else:
            answered = handle(chat.session, step, chat.today)
            assert answered.session is not None
            chat.session = sessions.load(sessions.dump(answered.session))
            for reply in answered.replies:
                if getattr(reply, "kind", "") in ("card", "amend"):
                    chat.buttons = tuple(b for row in reply.rows for b in row)  # type: ignore[union-attr]
                elif getattr(reply, "kind", "") == "close":
                    chat.buttons = ()
    assert chat.session is not None
    went = walk(chat.session.answers, chat.session.skipped)
    # Besides what was told, only what follows from it applies; neither is the other.
    assert set(went.answers) - went.followed <= set(chat.session.answers)
    assert went.followed <= set(went.answers) - set(chat.session.answers)
    chat.buttons = ()
    chat.command("/continue")
    # In the language that one of the buttons may have chosen.
    assert wording(chat.session.locale).plain("button-continue") in chat.labels
