"""An exhibit: somebody somewhere, and what the assistant shows them there in one language.

The way there is walked once, in English, by the labels of the buttons; only the last step is
played in each language. So a language needs nothing but its folder of wording to be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from conversations.chat.pair import News
from conversations.chat.session import Screen, Session
from conversations.conversation import handle
from conversations.reports.new_rounds import concerning
from conversations.screens.news import notice_of_rounds, notice_of_rules
from conversations.screens.notices import notice
from conversations.screens.partner_news import speak
from conversations.screens.window import render
from conversations.voice.events import Command, Event, Tapped, Text
from conversations.voice.replies import Reply
from express_entry.ahead.new_rounds import NewRound
from express_entry.ahead.rule_change import RuleChange
from express_entry.deadlines import Deadline
from tests.conversations.coupled import front_of, turn_of
from tests.conversations.story import Chat

SILENT_MONTHS = 24
"""As an installation has it that sets nothing else."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """Where somebody is, and what happens then; with nothing happening, the screen they are at."""

    title: str
    session: Session | None
    today: date
    event: Event | None = None
    deadline: Deadline | None = None
    """A date spoken of in a reminder."""
    change: RuleChange | None = None
    """What other rules did, when it is told."""
    rounds: tuple[NewRound, ...] = ()
    """New rounds, when they are told."""
    unkept: str = ""
    """What was told before consent."""
    news: News | None = None
    """What a partner did, when it is told."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown there."""

    window: str | None
    """The name of the screen in front of the person afterwards; None of a chat that was erased."""
    replies: tuple[Reply, ...]


def show(exhibit: Exhibit, locale: str) -> Shown:
    """What the person is shown in a language."""
    session = exhibit.session.copy_for_turn() if exhibit.session else None
    if session is not None:
        # Whatever language the steps are typed in, this is the one to look at.
        session.locale, session.locale_chosen = locale, True
    if exhibit.event is not None:
        answered = handle(
            session,
            exhibit.event,
            exhibit.today,
            locale=locale,
            new_id="gallery",
            unkept=exhibit.unkept,
            silent_months=SILENT_MONTHS,
            front=front_of(session, exhibit.today),
        )
        after = answered.session
        return Shown(after.screen.name if after else None, answered.replies)
    assert session is not None, "nobody is anywhere, and nothing happens"
    turn = turn_of(session, exhibit.today)
    turn.silent_months = SILENT_MONTHS
    if exhibit.news is not None:
        turn.session.pair_news = [exhibit.news]
        speak(turn)
        return Shown(None, tuple(turn.replies))
    if exhibit.deadline is not None:
        return Shown(None, (notice(turn, [exhibit.deadline]),))
    if exhibit.change is not None:
        return Shown(None, (notice_of_rules(turn, exhibit.change),))
    if exhibit.rounds:
        return Shown(None, (notice_of_rounds(turn, concerning(turn, exhibit.rounds)),))
    return Shown(session.screen.name, (render(turn, session.screen),))


def doing(title: str, chat: Chat, *steps: str | Event) -> Exhibit:
    """Somebody who takes these steps (``/command``, ``[Button``, words, or an event), the last of
    which is shown; without any, the screen they are at."""
    *before, last = steps or (None,)
    for step in before:
        assert isinstance(step, str), "an event that nobody would see"
        chat.does(step)
    event = _event(chat, last) if isinstance(last, str) else last
    return Exhibit(title, chat.session, chat.today, event, unkept=chat.unkept)


def _event(chat: Chat, step: str) -> Event:
    if step.startswith("/"):
        name, _, argument = step.removeprefix("/").partition(" ")
        return Command(name, argument)
    if step.startswith("["):
        label = step.removeprefix("[")
        chat.unfold_for(label)
        return Tapped(chat.button(label).data or "")
    return Text(step, chat.message_id + 1)


def at(title: str, chat: Chat, screen: str, **args: object) -> Exhibit:
    """Somebody at a screen."""
    assert chat.session is not None
    session = chat.session.copy_for_turn()
    session.screen = Screen(name=screen, args=args)
    return Exhibit(title, session, chat.today)


def each_in(chat: Chat, steps: tuple[str, ...]) -> Iterator[Exhibit]:
    """Every step of a way through the interview, titled with what was said."""
    for step in steps:
        yield doing(step, chat.once_more(), step)
        chat.does(step)
