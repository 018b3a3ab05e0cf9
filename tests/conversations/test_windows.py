"""Every button of every window is declared by that window, with its effect; and every tap that is
declared is a button somewhere.

The windows are found by walking: from each question and each place of a life, by every command and
every tap, for as long as a window shows a set of buttons, behind "More" too, that it has not shown
in that state.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

import pytest

from conversations.chat.migrations import FORMAT
from conversations.chat.session import Screen, Session, dump, new
from conversations.commands import COMMANDS
from conversations.conversation import handle
from conversations.screens.window import WINDOWS, Window, opens, render, taps
from conversations.voice import events
from conversations.voice.replies import AmendCard, Button, Card, CloseCard, Rows, Toast
from tests.conversations.coupled import front_of, paired, turn_of, with_a_link
from tests.conversations.people import ME, RIA, couple_with_tests, job
from tests.conversations.questionnaire import REACH, asked_for, key_of, standing_at
from tests.conversations.reports.people import IN_CANADA
from tests.conversations.story import BEFORE, Chat, newcomer, person, reviewer
from tests.lives.buttons import STATUS, applied
from tests.lives.life import PERSON, scored, submitted
from tests.lives.test_after_the_score import with_writing_lost
from tests.lives.test_letters import three_jobs
from tests.lives.test_newer_evidence import COUPLE
from tests.lives.test_newer_evidence import applied as applied_without_the_newer_test

QUESTION = Screen(name="question")
TCF = {
    "french.test": "tcf_canada", "french.date": "2026-03-01", "french.listening": "458",
    "french.reading": "453", "french.writing": "10", "french.speaking": "10",
}  # fmt: skip
"""A test of French beside the one of English."""

BESIDE: Mapping[str, Callable[[], Chat]] = {
    "several readings": lambda: newcomer().says("3/4/1991"),
    "several readings of a later answer": lambda: standing_at("english.date").says("3/4/2026"),
    "a test of the same name": lambda: standing_at("english.test").says("CELPIP"),
    "a wish": lambda: scored().says("what if I get CLB 10"),
    "a wish while a question is open": lambda: (
        newcomer().does("/draws").says("what if I get CLB 10")
    ),
    "a question": lambda: scored().says("can my parents come"),
    "a question while another is open": lambda: (
        newcomer().does("/draws").says("can my parents come")
    ),
    "a question of several meanings": lambda: scored().says("what about my parents?"),
    "the same while another is open": lambda: (
        newcomer().does("/draws").says("what about my parents?")
    ),
    "the same at a question": lambda: newcomer().says("what about my parents?"),
    "a job of many kinds": lambda: asked_for("job.0.noc", {"has_work": True}).says("manager"),
    "a message edited": lambda: newcomer().does("3 April 1991", "married").edits(2, "common-law"),
    "a correction of one of several jobs": lambda: person(
        ME | job(more=True) | job(1, country="IN", end="2021-06")
    ).says("my hours are wrong, it's 30"),
    "a first estimate": lambda: person(RIA).command("/score"),
    "a message of several facts": lambda: newcomer().says(
        "single, bachelor's from India, IELTS 8 7.5 7 7, 2 kids"
    ),
    "a message of which nothing can be taken": lambda: standing_at("english.listening").says(
        "I was born on 2031-04-03"
    ),
    "a couple to compare": lambda: couple_with_tests(partner_born="skip"),
    "the same in a wish": lambda: couple_with_tests(partner_born="skip").says(
        "what if my wife is the principal applicant"
    ),
    "days that decide": lambda: scored(
        date(2026, 12, 15), answers={"job.0.country": "CA", "job.0.start": "2025-12"}
    ),
    "everything told": lambda: reviewer(PERSON),
    "a city of many countries": lambda: scored().does("/settings", "[Time zone", "London"),
    "a day of several readings": lambda: submitted().until("2027-06-05").does("/invited", "3/4/27"),
    "months of two pages": lambda: scored(answers=IN_CANADA).command("/months"),
    "a nominee": lambda: submitted(answers={"nomination": True}).says(
        "nominated on 5 October 2026", "31 May 2027"
    ),
    "costs with a day": lambda: (
        submitted().until("2026-11-20").does("/invited", "[Today", "[Canadian Experience", "/costs")
    ),
    "a long form": lambda: scored(answers=COUPLE).does("/sheet", "[Partner"),
    "a file of one's own": lambda: newcomer().sends_file(dump(scored().session or new("en"))),
    "a line of the form that is told": lambda: scored().does(
        "/sheet", "family name: Sharma", "[Change a line", "[Family name"
    ),
    "a history with a period": lambda: scored().does(
        "/sheet", "[After an invitation", "[Activities", "Jan 2018 to Mar 2018: travel"
    ),
    "a reminder gone through": lambda: (
        submitted()
        .until("2027-03-16")
        .without_the_bot_until("2027-04-06")
        .presses("Go through them")
    ),
    "a reminder of one thing": lambda: submitted().until("2027-09-05").presses("More"),
    "a reminder to tell IRCC": lambda: (
        submitted()
        .until("2026-11-01")
        .does("/edit", "[Profile", "[Passport expiry", "5 May 2034")
        .until("2026-11-04")
        .presses("More")
    ),
    "a reminder put off": lambda: submitted().until("2027-01-06").presses("On a date"),
    "submitted without a program": lambda: scored(answers={"english.writing": "5.5"}).does(
        "/submitted", "[Today"
    ),
    "a round that does not fit": lambda: (
        submitted("2026-09-10", day=date(2026, 9, 1))
        .until("2026-09-27")
        .does("/invited", "[Today", "[Trades")
    ),
    "applied without the program": lambda: with_writing_lost().does("/applied", "[Today"),
    "applied without the newer test": applied_without_the_newer_test,
    "one of two tests once more": lambda: scored(answers=TCF).command("/retake"),
    "a retake in some month": lambda: scored().does("/retake", "March 2027"),
    "fewer hours of a job": lambda: submitted().says("my hours were cut to 20 a week since today"),
    "a retake planned": lambda: scored().does("/retake", "10 March 2027", "L8.5 R8 W7.5 S7.5"),
    "a paper's note": lambda: submitted().does(
        "/checklist", "none", "[Police certificate", "[More", "[Note"
    ),
    "one of two papers": lambda: submitted().does("/checklist", "UAE", "PCC ordered"),
    "a paper told of in the answers": lambda: submitted().does("/checklist", "[More", "[4"),
    "a paper to translate": lambda: submitted().does("diploma is here"),
    "a paper on its way to the translator": lambda: submitted().does(
        "diploma is here", "[Translation ordered"
    ),
    "a letter to check": lambda: submitted().does("bank letter", "[I have one"),
    "a letter checked": lambda: submitted().does(
        "bank letter", "[I have one", *["[It is there"] * 7
    ),
    "a letter that lacks something": lambda: submitted().does(
        "reference letter", "[I have one", *["[It is missing"] * 8
    ),
    "letters of several jobs": lambda: three_jobs().says("reference letter"),
    "a message of IRCC's": lambda: applied().says("ADR"),
    "thanks": lambda: scored().says("thanks"),
    "thanks beside an open question": lambda: standing_at("city").does("/score", "thanks"),
    "a letter of explanation": lambda: submitted().says("letter of explanation"),
    "a change IRCC was not told": lambda: submitted().does(
        "/edit", "[Profile", "[Passport expiry", "5 May 2034"
    ),
}
"""Windows that open by what is typed, or by what has happened before."""


@dataclass
class Seen:
    """What a walk saw."""

    shown: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """By window, the actions of its buttons."""

    @property
    def undeclared(self) -> set[tuple[str, str]]:
        """Buttons that their window does not declare: nobody said what they do."""
        return {
            (name, action)
            for name, actions in self.shown.items()
            for action in actions - set(WINDOWS[name].taps)
        }

    @property
    def unseen(self) -> set[tuple[str, str]]:
        """Taps that are declared and on no card."""
        return {
            (name, action)
            for name, declared in WINDOWS.items()
            for action in set(declared.taps) - self.shown[name]
        }


def buttons_in(buttons: Iterable[Button]) -> list[tuple[str, str]]:
    """The action and the data of each of these that sends something."""
    sent = [button.data for button in buttons if button.data is not None]
    return [(data.split(".")[2], data) for data in sent]


MOST = 10_000 if os.environ.get("WINDOWS") == "all" else 2
"""How often a button that says the same is pressed on a window in one state of a chat, where it is
shown first: ``WINDOWS=all`` presses it in every place (docs/testing.md)."""


def walk(beginnings: Iterable[tuple[Session, date]]) -> Seen:
    """Go by every tap from these places, as far as something new is shown."""
    seen, known, pressed = Seen(), set[tuple[str, ...]](), Counter[tuple[str, str, str]]()
    queue = deque((session, today, rows_of(session, today)) for session, today in beginnings)
    while queue:
        session, today, rows = queue.popleft()
        buttons = buttons_in(button for row in rows for button in row)
        listed = WINDOWS[session.screen.name].all_buttons
        folded = buttons_in(listed(turn_of(session, today))) if listed else []
        place = (
            session.state,
            session.screen.name,
            *sorted({action for action, _ in buttons}),
            *sorted({action for action, _ in folded}),
        )
        if place in known:
            continue
        known.add(place)
        seen.shown[session.screen.name] |= {action for action, _ in buttons}
        for _, data in buttons:
            button = session.state, session.screen.name, data.split(".", 2)[2]
            pressed[button] += 1
            if pressed[button] > MOST:
                continue
            front = front_of(session, today)
            answered = handle(session, events.Tapped(data), today, new_id="drawn", front=front)
            if answered.session is not None:
                cards = [one for one in answered.replies if isinstance(one, Card | AmendCard)]
                rows = cards[-1].rows if cards else rows_of(answered.session, today)
                queue.append((answered.session, today, rows))
    return seen


def rows_of(session: Session, today: date) -> Rows:
    """The buttons in front of somebody who is shown where they are."""
    return render(turn_of(session, today), session.screen).rows


def asked(question_id: str) -> Session:
    """Somebody who has gone to a question on purpose."""
    key = key_of(question_id)
    told = dict(REACH[question_id])
    return Session(format=FORMAT, state="review", answers=told, focus=key, screen=QUESTION)


@cache
def beginnings() -> tuple[tuple[Session, date], ...]:
    """What is opened by words, every command, every place of a life, every question: first what few
    buttons lead to."""
    lives = {where: begin() for where, (begin, _) in STATUS.items()}
    found = [(chat.session, chat.today) for chat in (begin() for begin in BESIDE.values())]
    found += [(one, BEFORE) for one in with_a_partner()]
    for where in ("interview", "invited"):
        chat = lives[where]
        for command in COMMANDS:
            answered = handle(chat.session, events.Command(command), chat.today, new_id="drawn")
            found.append((answered.session, chat.today))
    chats = [Chat().command("/start"), *lives.values()]
    found += [(one.session, one.today) for one in chats]
    found += [(asked(question_id), BEFORE) for question_id in REACH]
    return tuple((session, today) for session, today in found if session is not None)


def with_a_partner() -> tuple[Session, ...]:
    """Where it can be with a partner in another chat; the button that leads there is tapped."""
    alone = scored().session
    found = [with_a_link(alone), paired(alone, compares=False)]
    found += [paired(alone, step) for step in ("offered", "joining", "asked", "paired")]
    for one in found:
        offered = one.pair is not None and one.pair.step == "offered"
        one.screen = Screen(name="partner_offer" if offered else "partner")
    return tuple(found)


@cache
def seen() -> Seen:
    return walk(beginnings())


def test_every_window_is_reached() -> None:
    assert set(seen().shown) == set(WINDOWS)


def test_every_button_is_declared_by_its_window() -> None:
    assert seen().undeclared == set()


def test_every_tap_declared_is_a_button_somewhere() -> None:
    assert seen().unseen == set()


def test_one_action_has_one_effect_on_a_window() -> None:
    back = opens("score", "back", "button-back")
    again = replace(back, label="button-status")
    assert taps(back, again) == {"back": back}
    with pytest.raises(ValueError, match="'back'"):
        taps(back, opens("review", "back", "button-back"))


# ------------------------------------------------------------------ what the tests above would say

FORGOTTEN = opens("score", "forgotten", "button-to-score")
UNUSED = opens("score", "unused", "button-to-score")
HALF_MADE = Window(
    lambda turn, _: turn.card(["Half made"], ((FORGOTTEN.button(turn),),)), taps(UNUSED)
)


@pytest.fixture
def half_made(monkeypatch: pytest.MonkeyPatch) -> Session:
    """Somebody in front of a window that shows a button it does not declare."""
    monkeypatch.setitem(WINDOWS, "half made", HALF_MADE)
    return Session(format=FORMAT, state="scored", turn=7, screen=Screen(name="half made"))


def test_a_button_that_is_not_declared_is_found(half_made: Session) -> None:
    found = walk([(half_made, BEFORE)])
    assert found.undeclared == {("half made", "forgotten")}
    assert ("half made", "unused") in found.unseen


def test_a_button_that_is_not_declared_shows_where_one_is(half_made: Session) -> None:
    answered = handle(half_made, events.Tapped("1.7.forgotten"), BEFORE)
    assert [type(reply) for reply in answered.replies] == [Toast, CloseCard, Card]
    assert answered.session is not None
    assert answered.session.screen == Screen(name="half made")
    typed = handle(half_made, events.Text("Back to my score"), BEFORE)
    assert [type(reply) for reply in typed.replies] == [CloseCard, Card]
    assert typed.session is not None
    assert typed.session.screen == Screen(name="half made")
