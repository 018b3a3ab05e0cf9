"""A file of ``/export`` taken back: whoever exports and imports has the same answers; whatever else
is sent is refused, kindly, and changes nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conversations.chat import importing
from conversations.chat.importing import ABOUT_THE_PERSON, OF_REMINDERS, NotTaken
from conversations.chat.session import Session
from conversations.voice.replies import OwnData
from tests.conversations.reports.people import PEOPLE
from tests.conversations.story import Chat, newcomer
from tests.lives.life import scored, submitted

LIVES: dict[str, Callable[[], Chat]] = {
    **PEOPLE,
    "invited": lambda: submitted().until("2026-11-20").does("/invited", "[Today", "[Canadian Ex"),
    "with a paper ordered": lambda: LIVES["invited"]().says(
        "police certificate from india ordered 19 november 2026"
    ),
    "with a form": lambda: scored().does(
        "/sheet", "family name: Núñez", "[After an invitation", "[Activities",
        "Jan 2018 to Mar 2018: travel, Łódź", "/calendar",
    ),
    "expired": lambda: submitted().until("2027-10-20").does("/expired"),
    "in the interview": lambda: newcomer().does("3 April 1991", "single"),
}  # fmt: skip


def exported(chat: Chat) -> str:
    chat.command("/export")
    [file] = [one for one in chat.replies if isinstance(one, OwnData)]
    # What the bot adds of its own is passed over.
    return json.dumps({**json.loads(file.content), "stored": {"chat": 5, "waiting": []}})


def state(session: Session | None, today: date) -> dict[str, Any]:
    assert session is not None
    reminders = session.reminders.model_dump()
    reminders["settled"] = min(reminders["settled"] or today, today)
    told = session.model_dump(include={*ABOUT_THE_PERSON})
    told["preferences"].pop("status_line")
    if told["scored"] is not None:
        told["scored"].pop("step")
    return told | {name: reminders[name] for name in OF_REMINDERS}


@pytest.mark.parametrize("name", LIVES)
def test_who_exports_and_imports_has_the_same_answers(name: str) -> None:
    life = LIVES[name]()
    content, before = exported(life), state(life.session, life.today)
    other = newcomer()
    other.today = life.today
    other.sends_file(content)
    assert "This would replace what I have of you here" in other.heard
    assert state(other.session, other.today) != before  # not before the tap
    other.taps("Replace mine with it")
    assert "Everything it held is here." in other.heard
    assert state(other.session, other.today) == before


def test_leaving_it_changes_nothing() -> None:
    chat = newcomer().does("3 April 1991")
    before = state(chat.session, chat.today)
    chat.sends_file(exported(scored())).taps("Leave it")
    assert state(chat.session, chat.today) == before
    assert "taken" not in json.dumps(chat.session.screen.args if chat.session else "")


def test_a_pasted_file_is_taken_as_one_that_is_sent() -> None:
    content = exported(newcomer().does("3 April 1991", "single"))
    chat = newcomer().command("/import").says(content)
    assert "The file holds 2 answers (born 3 April 1991)" in chat.card
    chat.command("/import").says(content[:200])
    assert "I could not read that" in chat.heard


def test_nothing_is_kept_of_a_file_before_somebody_agreed() -> None:
    content = exported(scored())
    chat = Chat().sends_file(content)
    assert "Please agree first" in chat.heard
    assert chat.session is not None
    assert chat.session.answers == {}
    assert chat.session.screen.args == {}


OF_THE_CHAT = {
    "format", "locale", "locale_chosen", "focus", "come_back", "follow", "listed", "filing",
    "ticked", "edited_from", "edited_whole", "screen", "turn", "taps", "given", "refused", "album",
    "begun_on", "agreed_on", "seen_on", "active_on", "rules", "rules_before", "cautioned_on",
    "to_tell", "offered", "hours", "status_line", "menu", "reminders", "pair", "pair_news", "link",
    "misses",
}  # fmt: skip
"""What stays that of the chat; of its reminders a part is taken."""


def test_everything_of_a_session_is_taken_or_stays_for_a_reason() -> None:
    assert {*ABOUT_THE_PERSON} | OF_THE_CHAT == {*Session.model_fields}
    assert not {*ABOUT_THE_PERSON} & OF_THE_CHAT


GOOD = json.loads(exported(LIVES["with a form"]()))


def changed(**values: Any) -> str:
    return json.dumps({**GOOD, **values})


def with_answer(key: str, value: Any) -> str:
    return changed(answers={**GOOD["answers"], key: value})


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "unreadable"),
        ("[" * 100_000, "unreadable"),
        ('{"format": NaN}', "unreadable"),
        ("x" * (importing.LARGEST + 1), "large"),
        ("[]", "foreign"),
        ('{"a": 1}', "foreign"),
        ('{"format": "4", "answers": {}}', "foreign"),
        (changed(format=99), "newer"),
        (changed(format=-1), "damaged"),
        (changed(state="rich"), "damaged"),
        (changed(state="welcome"), "damaged"),
        (changed(state="invited"), "damaged"),  # never invited
        (changed(answers={}), "damaged"),  # a score without a birthday
        (changed(preferences={"quiet_from": 99}), "damaged"),
        (changed(calendar_id="a\r\nb"), "damaged"),
        (changed(form={"family_name": "x" * 1000}), "damaged"),
        (changed(form={"../etc": "x"}), "damaged"),
        (changed(addresses=[{"start": "2020-13", "end": "now"}]), "damaged"),
        (changed(addresses=[{"start": "2021-01", "end": "2020-01"}]), "damaged"),
        (changed(life={"submitted_on": "2999-01-01"}), "damaged"),
        (changed(life={"invitation_told_on": "2999-01-01"}), "damaged"),
        (changed(partner_name="a.*"), "damaged"),
        (changed(life={"invited_on": "2026-01-02", "submitted_on": "2026-01-03"}), "damaged"),
        (changed(life={"papers": {"passport.applicant": {"here_on": "2999-01-01"}}}), "damaged"),
        (changed(life={"papers": {"passport.applicant": {"note": "x" * 9999}}}), "damaged"),
        (changed(life={"lived_in": {"applicant": ["india"]}}), "damaged"),
        (with_answer("birth_date", "yesterday"), "damaged"),
        (with_answer("birth_date", "1991-04"), "damaged"),
        (with_answer("birth_date", 1991), "damaged"),
        (with_answer("job.0.noc", "00000"), "damaged"),
        (with_answer("job.99.noc", "21232"), "damaged"),
        (with_answer("no.such.question", True), "damaged"),
        (with_answer("children", True), "damaged"),
        (with_answer("children", 10**30), "damaged"),
        (with_answer("english.listening", "8; DROP"), "damaged"),
        (with_answer("job.0.title", "a\x00b"), "damaged"),
    ],
)
def test_what_is_not_one_of_ours_is_refused(content: str, reason: str) -> None:
    with pytest.raises(NotTaken, match=f"^{reason}$"):
        importing.read(content, date(2026, 11, 29))
    chat = newcomer()
    before = state(chat.session, chat.today)
    chat.sends_file(content)
    assert "Nothing has changed" in chat.card or "nothing has changed" in chat.card
    assert state(chat.session, chat.today) == before


_ANYTHING = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=8), st.just([]), st.just({}),
    st.sampled_from(["2026-01-01", "now", "CA", "9", "2999-12-31", "-", "yes"]),
)  # fmt: skip
_SECTIONS = ("answers", "life", "preferences", "form", "reminders", "exported", "scored")


@given(st.lists(st.tuples(st.sampled_from(_SECTIONS), st.integers(0, 80), _ANYTHING), max_size=3))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_damaged_file_is_refused_or_can_be_lived_with(
    damage: list[tuple[str, int, object]],
) -> None:
    content = json.loads(json.dumps(GOOD))
    for section, place, value in damage:
        inside = content.setdefault(section, {})
        keys = [*inside, "some_other"]
        inside[keys[place % len(keys)]] = value
    chat = newcomer()
    chat.today = date(2026, 11, 29)
    chat.sends_file(json.dumps(content))
    if chat.session is not None and chat.session.screen.name == "import_preview":
        chat.taps("Replace mine with it")
        for command in ("/score", "/deadlines", "/status", "/sheet", "/export"):
            chat.command(command)


def test_whatever_is_pasted_where_a_file_is_asked_for_is_looked_at_as_one() -> None:
    chat = newcomer().command("/import").says('{"foo": 1}')
    assert "none of mine" in chat.card
    assert chat.session is not None
    assert chat.session.screen.name == "import"
