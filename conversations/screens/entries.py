"""Which of several jobs or credentials somebody means: by its number, its title, its employer, its
country; else it is asked."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.chat.turn import Turn
from conversations.hearing.where import countries
from conversations.interview.walk import Asked
from conversations.typed.lexicon import has, words_of
from conversations.typed.put import unit_group_text
from conversations.voice.patterns import Pattern
from conversations.voice.wording import fold

_NUMBER = Pattern("typed which-entry", r"\b<job> (?:n|no|number)? ?(?P<number>\d{1,2})\b(?! *%)")
_SHORTEST = 4
"""Letters of a word of a title by which a job is known."""


def meant(turn: Turn, text: str, keys: Sequence[str]) -> str | None:
    """The one of these answers, each of another job or credential, that a text means; None where it
    may be any of them."""
    if len(keys) == 1:
        return keys[0]
    asked = [one for key in keys if (one := turn.walk.by_key(key)) is not None]
    if (numbered := _NUMBER.search(fold(text))) is not None:
        at = int(numbered["number"]) - 1
        return next((one.key for one in asked if one.index == at), None)
    for names in (_named, _placed, _goes_on):
        found = [one.key for one in asked if names(turn, text, one)]
        if len(found) == 1:
            return found[0]
    here = turn.current
    if here is not None and turn.session.screen.name == "question":
        return next((one.key for one in asked if one.prefix == here.prefix), None)
    return None


def title(turn: Turn, asked: Asked) -> str:
    """What the job or credential of a question is called, so that its owner knows it."""
    answers, words = turn.walk.answers, turn.words
    code, named = answers.get(f"{asked.prefix}noc"), answers.get(f"{asked.prefix}title")
    level = answers.get(f"{asked.prefix}level")
    called = [str(named)] if named else []
    if not called and isinstance(code, str):
        called = [unit_group_text(words, code)]
    if level is not None:
        called.append(words.plain(f"level-{level}"))
    if (country := answers.get(f"{asked.prefix}country")) is not None:
        called.append(words.country(str(country)))
    name = words.joined("between-told", called)
    number = (asked.index or 0) + 1
    return words.plain(f"entry-{asked.question.group}", number=number, name=name)


def _named(turn: Turn, text: str, asked: Asked) -> bool:
    """Whether a word of the title or of the employer is said."""
    names = (
        turn.walk.answers.get(f"{asked.prefix}title"),
        turn.session.form.get(f"{asked.prefix}employer"),
    )
    known = {word for name in names if name for word in words_of(str(name))}
    return any(len(word) >= _SHORTEST and word in known for word in words_of(text))


def _placed(turn: Turn, text: str, asked: Asked) -> bool:
    """Whether its country is said, or a city in it."""
    country = turn.walk.answers.get(f"{asked.prefix}country")
    return country is not None and country in countries(words_of(text))


def _goes_on(turn: Turn, text: str, asked: Asked) -> bool:
    """Whether it is the one that goes on, and that one is said."""
    current = has(words_of(text), "current-entry")
    return current and turn.walk.answers.get(f"{asked.prefix}end") == "now"
