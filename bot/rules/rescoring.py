"""Everybody stored, scored by two rulebooks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.everybody import in_processes
from bot.rules.tally import Histogram
from bot.store import Store
from conversations.chat import machine, session
from conversations.chat.paired import profile_of, questions_skipped
from conversations.interview.walk import walk
from express_entry import rulebook
from express_entry.ahead.rule_change import RuleChange, rule_change
from express_entry.rulebook import Rulebook
from express_entry.rulebook.frozen import frozen


@dataclass(frozen=True, slots=True)
class _Books:
    on: date
    before: Rulebook
    after: Rulebook


_books: list[_Books] = []
"""What a worker compares, once it has begun."""


def change_for(known: session.Session, on: date, before: Rulebook, after: Rulebook) -> RuleChange:
    """What the change does to the person of a session."""
    answers = walk(known.answers, questions_skipped(known)).answers
    return rule_change(profile_of(known, answers), on, before, after)


def has_a_score(known: session.Session) -> bool:
    """Whether the person has been given a score that still matters."""
    return known.state in machine.LIFE and known.state not in machine.PAST_SCORE


def tally(stored: Sequence[str], on: date, before: Rulebook, after: Rulebook) -> Histogram:
    """What the change does to the people of these sessions."""
    counted = Histogram()
    for text in stored:
        try:
            known = session.load(text)
            if has_a_score(known):
                counted.count(change_for(known, on, before, after))
        except Exception:
            # Whatever is wrong with one chat, the rest is counted; what is wrong is not told here,
            # because it could hold an answer.
            counted.unreadable += 1
    return counted


@dataclass(frozen=True, slots=True)
class DryRun:
    """What is compared: on one day the rules of a folder as they stand today, and those of another
    that are in force on that day."""

    today: date
    before: Path
    on: date
    after: Path


async def dry_run(store: Store, run: DryRun, progress: Callable[[int], object]) -> Histogram:
    """What it would do to everybody stored if one took the place of the other; ``progress`` is told
    how many chats are done."""
    total, done = Histogram(), 0
    async for chats, counted in in_processes(store, _tally, _begin, (run,)):
        total.add(counted)
        done += len(chats)
        progress(done)
    return total


def _begin(run: DryRun) -> None:
    before = frozen(rulebook.load(run.before), run.today)
    _books[:] = [_Books(run.on, before, rulebook.load(run.after))]


def _tally(stored: Sequence[str]) -> Histogram:
    books = _books[0]
    return tally(stored, books.on, books.before, books.after)
