"""Walking a newcomer through the chat, once under the same rules."""

from __future__ import annotations

from dataclasses import dataclass, field

from conversations.chat.life import candidacy_of
from conversations.chat.turn import Turn
from conversations.voice.replies import AmendCard, Card, Say
from express_entry import rulebook
from express_entry.candidate.candidacy import Candidacy
from tests.conversations.story import Chat, newcomer
from tests.stories.newcomers.newcomer import Newcomer, day


def at_the_end(person: Newcomer) -> Chat:
    """The chat when everything has been told, at the card that came of it."""
    return _walked(person).end.once_more()


def at_the_score(person: Newcomer) -> Chat:
    """The chat at the first score card."""
    return _walked(person).score.once_more()


def heard(person: Newcomer) -> tuple[tuple[str, str], ...]:
    """What was said until then: what each message answered, and its markup."""
    return tuple(_walked(person).heard)


def turn_of(chat: Chat) -> Turn:
    """What the engine is asked of a chat."""
    assert chat.session is not None
    return Turn(chat.session, chat.today)


def candidacy_in(turn: Turn) -> Candidacy:
    """What happened at IRCC; of a profile that has ended, when it did."""
    ended_on = turn.session.life.ended_on
    return candidacy_of(turn.session.life) if ended_on is None else Candidacy(ended_on=ended_on)


@dataclass(slots=True)
class _Walk:
    score: Chat
    end: Chat
    heard: list[tuple[str, str]] = field(default_factory=list)


def _walked(person: Newcomer) -> _Walk:
    known: dict[str, _Walk] = rulebook.default().remember("newcomers", lambda _: {})
    if person.name not in known:
        known[person.name] = _walk(person)
    return known[person.name]


def _walk(person: Newcomer) -> _Walk:
    chat = newcomer(day(person.on))
    heard: list[tuple[str, str]] = []

    def does(step: str) -> None:
        chat.does(step)
        said = (one.html for one in chat.replies if isinstance(one, (Card, AmendCard, Say)))
        heard.extend((step, html) for html in said)

    for number, line in enumerate(person.conversation):
        assert line.asks in chat.card, f"line {number}: {line.asks!r} is not in {chat.card!r}"
        does(f"[{line.says}" if line.tapped else line.says)
    assert "Please look everything over." in chat.card, chat.card
    does("[All correct: show my score")
    score = chat.once_more()
    for step in person.afterwards:
        does(step)
    return _Walk(score, chat, heard)
