"""What the assistant does is asked for in plain words, at any question and in any state: the window
opens, with or without a question mark or politeness, in English and French."""

from __future__ import annotations

import pytest

from conversations.conversation import handle
from conversations.voice.events import Text
from tests.conversations.questionnaire import standing_at
from tests.lives.states import STATES, brought_to

SAID = [
    ("what's my score", "score"),
    ("please show me my score", "score"),
    ("how many points do i have?", "score"),
    ("c'est quoi ma note", "score"),
    ("quelle est ma note ?", "score"),
    ("delete my data", "delete"),
    ("i want to delete my data please", "delete"),
    ("je veux effacer mes données svp", "delete"),
    ("stop reminders", "stop"),
    ("can you stop the reminders please?", "stop"),
    ("stop sending me reminders", "stop"),
    ("arrête les rappels", "stop"),
    ("what now", "status"),
    ("what now?", "status"),
    ("et maintenant", "status"),
    ("show my deadlines", "deadlines"),
    ("how many days left to apply?", "deadlines"),
    ("il me reste combien de jours", "deadlines"),
]
QUESTIONS = ("birth_date", "marital_status", "residence", "job.title", "funds", "city")


@pytest.mark.parametrize(("text", "command"), SAID)
def test_a_function_is_opened_from_a_question(text: str, command: str) -> None:
    for question in QUESTIONS:
        chat = standing_at(question)
        answered = handle(chat.session, Text(text, 1), chat.today)
        assert answered.understood == f"command:{command}", question


@pytest.mark.parametrize(("text", "command"), SAID)
def test_a_function_is_opened_in_every_state(text: str, command: str) -> None:
    for state in STATES:
        life = brought_to(state)
        answered = handle(life.session, Text(text, 1), life.today)
        assert answered.understood == f"command:{command}", state


@pytest.mark.parametrize("text", ["please", "for me please", "tell me", "montre moi"])
def test_politeness_alone_is_no_command(text: str) -> None:
    chat = standing_at("marital_status")
    answered = handle(chat.session, Text(text, 1), chat.today)
    assert not answered.understood.startswith("command")
