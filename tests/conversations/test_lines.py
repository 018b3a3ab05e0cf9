"""The door for scripts: JSON lines in, JSON lines out."""

from __future__ import annotations

import io
import json
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from conversations.__main__ import main
from conversations.interview.walk import BY_ID
from conversations.lines import Lines
from express_entry.scripts.lines import answer_lines

ON = "2026-10-01"


def asked(*lines: dict[str, Any] | str) -> list[dict[str, Any]]:
    """The answers of one run to lines."""
    out = io.StringIO()
    raw = [(one if isinstance(one, str) else json.dumps(one)).encode() for one in lines]
    answer_lines(Lines().answer, raw, out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def turn(name: str = "a", **what: str) -> dict[str, Any]:
    return {"chat": name, "on": ON, **what}


BEGUN = (turn(command="/start"), turn(tap="I agree, let's start"))


def test_a_chat_goes_on_from_line_to_line() -> None:
    *_, agreed, answered = asked(*BEGUN, turn(text="3 April 1991"))
    assert (agreed["state"], agreed["asked"], agreed["facts"]) == ("interview", "birth_date", {})
    assert answered["asked"] == "marital_status"
    assert answered["facts"] == {"birth_date": "1991-04-03"}
    assert (answered["understood"], answered["answers"]) == ("answer", 1)
    (reply,) = answered["replies"]
    assert "<b>3 April 1991</b>" in reply["html"]
    assert reply["text"].startswith("Date of birth: 3 April 1991")
    assert reply["buttons"][:2] == ["Single", "Married"]


def test_chats_are_apart() -> None:
    *_, other = asked(*BEGUN, turn(text="3 April 1991"), turn("b", command="start"))
    assert (other["state"], other["answers"], other["facts"]) == ("welcome", 0, {})


@pytest.mark.parametrize(
    ("what", "understood"),
    [
        ({"text": "can my parents come"}, "topic:parents_come"),
        ({"command": "help"}, "command:help"),
        ({"text": "qwz"}, "nothing"),
        ({"text": "skip"}, "command:skip"),
        ({"tap": "Skip"}, "command:skip"),
    ],
)
def test_it_says_what_a_turn_was_taken_for(what: dict[str, str], understood: str) -> None:
    *_, answered = asked(*BEGUN, turn(**what))
    assert (answered["understood"], answered["answers"]) == (understood, 0)


def test_what_may_be_meant_is_named() -> None:
    *_, answered = asked(*BEGUN, turn(text="what about my parents?"))
    kind, _, ids = answered["understood"].partition(":")
    assert (kind, len(ids.split(","))) == ("suggestions", 3)
    assert "parents_come" in ids.split(",")
    assert answered["asked"] == "birth_date"


def test_a_question_is_answered_for_nobody_in_particular() -> None:
    (answered,) = asked({"question": "can my parents come", "locale": "en", "state": "interview"})
    assert (answered["topic"], answered["sure"]) == ("parents_come", True)
    assert answered["suggestions"] == []
    assert answered["answer"].startswith("Parents, brothers and sisters\nNot on your application.")


def test_a_question_that_nobody_knows_has_no_topic() -> None:
    (answered,) = asked({"question": "is pizza tasty"})
    assert (answered["topic"], answered["sure"], answered["suggestions"]) == (None, False, [])
    assert answered["answer"].startswith("I have no answer to that")


def test_french_is_heard() -> None:
    (answered,) = asked({"question": "est-ce que mes parents peuvent venir", "locale": "fr"})
    assert answered["topic"] == "parents_come"


@pytest.mark.parametrize(
    ("line", "code", "field"),
    [
        ({"chat": "a", "on": ON}, "invalid", None),
        ({"chat": "a", "on": ON, "text": "hi", "tap": "x"}, "invalid", None),
        ({"chat": "a", "text": "hi"}, "missing", "on"),
        ({"chat": "a", "on": ON, "text": "hi", "x": 1}, "unknown_key", "x"),
        ({"chat": "a", "on": ON, "tap": "No such button"}, "invalid", "tap"),
        ({"chat": "a", "question": "hi", "on": ON}, "missing", None),
        ({"on": ON}, "missing", None),
        ({"question": "hi", "state": "asleep"}, "invalid", "state"),
        ({"fact": "shoe_size", "typed": "43", "on": ON}, "invalid", "fact"),
        ({"fact": "job.hours", "typed": "40"}, "missing", "on"),
        ({"fact": "job.end", "typed": "now", "on": ON, "context": {"x": 1}}, "invalid", "context"),
        *(
            (
                {"fact": "english.reading", "typed": "7", "on": ON, "context": one},
                "invalid",
                "context",
            )
            for one in (
                {"english.test": "toefl"},
                {"english.date": "last week"},
                {"job.start": "2020-13"},
                {"job.hours": "many"},
                {"french.test": 7},
            )
        ),
        ("no json", "not_json", None),
    ],
)
def test_a_line_that_cannot_be_answered_is_told(
    line: dict[str, Any] | str, code: str, field: str | None
) -> None:
    wrong, right = asked(line, {"question": "what is clb"})
    assert (wrong["error"]["code"], wrong["error"].get("field")) == (code, field)
    assert wrong["error"]["line"] == 1
    assert right["topic"] == "term_clb"


def test_it_runs_as_a_module(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = io.BytesIO(b'{"question": "what is clb"}\n\n{"x": 1}\n')
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=lines))
    assert main([]) == 1
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first["topic"] == "term_clb"
    assert second["error"]["line"] == 3
    assert main(["--help"]) == 0
    assert main(["score"]) == 2


def test_a_whole_message_is_read() -> None:
    (answer,) = asked({"read": "I am 29, single. can my parents come?", "on": ON})
    assert answer == {
        "facts": {"age": 29, "marital_status": "single"},
        "unsure": {},
        "asks": ["parents_come"],
    }


def test_a_message_of_no_day_is_refused() -> None:
    (answer,) = asked({"read": "I am 29"})
    assert answer["error"]["field"] == "on"


def typed(fact: str, words: str, **context: str) -> dict[str, Any]:
    given = {name.replace("_", ".", 1): value for name, value in context.items()}
    (answer,) = asked({"fact": fact, "typed": words, "on": ON, "context": given})
    return answer


@pytest.mark.parametrize(
    ("fact", "words", "context", "told"),
    [
        ("birth_date", "3 April 1991", {}, {"value": "1991-04-03"}),
        ("job.hours", "37.5", {}, {"value": 37.5}),
        ("english.listening", "7,5", {"english_test": "ielts_general"}, {"value": 7.5}),
        ("english.speaking", "M", {"english_test": "celpip_general"}, {"value": "M"}),
        ("french.test", "TEF Canada", {}, {"value": "tef_canada"}),
        ("job.title", "registered nurse", {}, {"value": "31301"}),
        ("job.end", "now", {"job_start": "2020-01"}, {"value": "now"}),
        ("sibling", "no", {}, {"value": False}),
        ("birth_date", "skip", {}, {"skip": True}),
        ("funds", "can my parents come", {}, {"topic": "parents_come"}),
    ],
)
def test_a_typed_answer_is_told_as_a_fact(
    fact: str, words: str, context: dict[str, str], told: dict[str, Any]
) -> None:
    assert typed(fact, words, **context) == told


def test_all_four_scores_are_one_fact() -> None:
    # IELTS prints them in this order: listening, reading, writing, speaking.
    told = typed("four", "8 7.5 7 6.5", english_test="ielts_general")
    scores = {"listening": 8, "reading": 7.5, "writing": 7, "speaking": 6.5}
    assert told == {"value": scores}
    assert "ask" in typed("four", "8", english_test="ielts_general")


def test_what_can_mean_two_things_is_asked_back() -> None:
    told = typed("birth_date", "04/05/1992")
    assert told["suggested"] == ["1992-05-04", "1992-04-05"]
    assert "two different dates" in told["ask"]
    assert typed("job.hours", "8 hrs a day")["suggested"] == 40
    assert "suggested" not in typed("funds", "20,000 rupees")


def test_what_cannot_be_is_refused() -> None:
    assert "still to come" in typed("birth_date", "3 April 2031")["refused"]
    assert "does not accept" in typed("english.test", "duolingo")["refused"]
    told = typed("job.end", "march 2019", job_start="2020-01")
    assert "must not come before the start" in told["refused"]


def test_every_question_can_be_answered_by_its_name() -> None:
    for name in (*BY_ID, "four"):
        told = typed(name, "qwz")
        assert told.keys() & {"ask", "refused", "value"}, name


def test_earlier_answers_are_given_as_they_are_told() -> None:
    context = {"english.test": "ielts_general", "english.reading": 7.5, "job.hours": 40}
    line = {"fact": "english.listening", "typed": "8", "on": ON, "context": context}
    assert asked(line) == [{"value": 8}]


def test_scores_of_tef_canada_are_those_of_the_column_that_is_entered() -> None:
    told = typed(
        "four", "listening 300 reading 250 writing 380 speaking 390", french_test="tef_canada"
    )
    assert told["value"] == {"listening": 300, "reading": 250, "writing": 380, "speaking": 390}
    # 540 can only stand in the column "Score / 699", which must not be entered.
    assert (
        "must not be entered"
        in typed("french.listening", "540", french_test="tef_canada")["refused"]
    )
