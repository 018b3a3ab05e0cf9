"""``python -m bot rounds``: what is known of rounds and who told it; ``add`` keeps a round that an
operator pastes in one line, ``remove`` takes it away again. A bot that runs on the same database
takes either up within a minute."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TypeVar

from bot.clock import Clock
from bot.rounds.known import OPERATOR, joined, record_of
from bot.store import Store
from bot.store.rounds import FeedRecord
from express_entry import rulebook
from express_entry.rulebook.rounds import HIGHEST_SCORE, Round, ToldRound
from express_entry.rulebook.rounds_feed import FIRST_ROUND
from express_entry.rulebook.rounds_text import (
    MOST_CHARACTERS,
    count_of,
    day_of,
    moment_of,
    number_of,
    tidy,
)

SHOWN = 20
"""Rounds listed unless all are asked for."""
FORM = "NUMBER; DAY; NAME; INVITATIONS; CUT-OFF[; TIE-BREAK]"
EXAMPLE = "448; 2026-10-05; Provincial Nominee Program; 733; 725; May 5, 2026 at 12:00:00 UTC"
"""Made up, to show the form."""

_BETWEEN = re.compile(r"[;\t|]")
_FEWEST, _MOST = 5, 6
"""Fields of a line."""

T = TypeVar("T")


class BadRound(ValueError):
    """A line that is no round; the message says what to write instead."""


def describe(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add this command to those of ``python -m bot``."""
    rounds = commands.add_parser(
        "rounds",
        help="what is known of rounds of invitations",
        description="Rounds of invitations: list them, paste one, or take one away again.",
    )
    rounds.add_argument("--all", action="store_true", help="list every round, not the newest only")
    acts = rounds.add_subparsers(dest="act")
    add = acts.add_parser(
        "add", help="paste a round", description=f"One line: {FORM}. For example: {EXAMPLE}"
    )
    add.add_argument("line", nargs="+", help=f"{FORM}, in quotes; or each of them for itself")
    remove = acts.add_parser("remove", help="take away a round that was pasted")
    remove.add_argument("number", help="its number")


async def run(arguments: argparse.Namespace, store: Store, clock: Clock) -> int:
    """Do it, and print what came of it; the exit status."""
    try:
        match arguments.act:
            case "add":
                await _add(store, read_line(arguments.line, clock.now().date()), clock.now())
            case "remove":
                await _remove(store, arguments.number)
            case _:
                await _list(store, None if arguments.all else SHOWN)
    except BadRound as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def read_line(words: Sequence[str], today: date) -> ToldRound:
    """A round from one line, or from its fields one by one; raises ``BadRound``."""
    fields = _BETWEEN.split(words[0]) if len(words) == 1 else list(words)
    fields = [tidy(field[: 2 * MOST_CHARACTERS]) for field in fields]
    if not _FEWEST <= len(fields) <= _MOST:
        raise BadRound(
            f"A round has {_FEWEST} or {_MOST} fields, not {len(fields)}: {FORM}\n"
            f"For example: {EXAMPLE}"
        )
    number = _field("NUMBER", fields[0], number_of)
    held_on = _field("DAY", fields[1], day_of)
    if not FIRST_ROUND <= held_on <= today:
        raise BadRound(f"DAY {fields[1]!r} is before the first round, or still to come")
    name = fields[2][:MOST_CHARACTERS]
    if not name:
        raise BadRound("NAME is missing: what IRCC calls this round")
    invitations = _field("INVITATIONS", fields[3], count_of)
    cutoff = _field("CUT-OFF", fields[4], count_of)
    if cutoff is None or cutoff > HIGHEST_SCORE:
        raise BadRound(f"CUT-OFF {fields[4]!r} is no CRS score from 1 to {HIGHEST_SCORE}")
    printed = fields[5] if len(fields) == _MOST else ""
    tie_break = _field("TIE-BREAK", printed, moment_of)
    if tie_break is not None and tie_break.date() > today:
        raise BadRound(f"TIE-BREAK {printed!r} is still to come")
    return ToldRound(
        number=number,
        held_on=held_on,
        name=name,
        invitations=invitations,
        cutoff=cutoff,
        tie_break=tie_break,
        tie_break_printed=printed if tie_break is not None else None,
        note="pasted by the operator",
    )


def _field(name: str, text: str, read: Callable[[str], T]) -> T:
    try:
        return read(text)
    except ValueError as error:
        raise BadRound(f"{name} {text!r} {error}. A round is: {FORM}") from None


async def _add(store: Store, told: ToldRound, now: datetime) -> None:
    history = rulebook.default().rounds
    records = await store.rounds()
    record = record_of(told, OPERATOR, now)
    await store.keep_rounds([record])
    others = [one for one in records if (one.number, one.source) != (told.number, OPERATOR)]
    after = joined(history, [*others, record])
    found = next(one for one in after.held if one.number == told.number)
    print(f"Kept. Round {found.number} is now: {_line(found)}")
    fed = [one for one in others if one.number == told.number]
    if fed:
        print("IRCC's feed tells of this round too, and counts more than what is pasted.")
    if found.kind == "other":
        print(
            f"No row of rules/rounds/names.toml knows the name {found.name!r}: the round is kept,"
            f" and compared with nothing. Known kinds: {', '.join(after.kinds)}."
        )


async def _remove(store: Store, text: str) -> None:
    number = _field("NUMBER", text, number_of)
    if not await store.drop_round(number, OPERATOR):
        raise BadRound(f"No round {number} was pasted; what a feed or the program tells stays.")
    print(f"What was pasted of round {number} is gone.")


async def _list(store: Store, most: int | None) -> None:
    shipped = rulebook.default().rounds
    records = await store.rounds()
    history = joined(shipped, records)
    shown = history.held if most is None else history.held[-most:]
    for one in shown:
        print(f"{one.number:>5}  {_line(one)}  [{one.note}]")
    new = len(history.held) - len(shipped.held)
    print(
        f"\n{len(history.held)} rounds are known, to {history.as_of};"
        f" {new} of them are newer than this release or new to it."
    )
    for told in history.without_cutoff:
        print(
            "Kept, and compared with nothing until its cut-off is told: "
            f"round {told.number} of {told.held_on}, {told.name!r}"
        )
    names = dict.fromkeys(one.name for one in history.held if one.kind == "other")
    for name in names:
        print(f"A kind that is not known, compared with nothing: {name!r}")
    feeds = await store.feeds()
    for feed in feeds:
        print(_feed(feed))
    if not feeds:
        print("No feed was asked so far.")


def _line(one: Round) -> str:
    size = "?" if one.invitations is None else f"{one.invitations:,}"
    broken = f", tie-break {one.tie_break:%Y-%m-%d %H:%M:%S} UTC" if one.tie_break else ""
    return f"{one.held_on}  {one.slug}, {size} invited, cut-off {one.cutoff}{broken}"


def _feed(one: FeedRecord) -> str:
    read = f"{one.read_at:%Y-%m-%d %H:%M} UTC" if one.read_at else "never"
    asked = f"{one.asked_at:%Y-%m-%d %H:%M} UTC"
    return f"{one.address}\n    asked {asked}: {one.outcome}; last read: {read}"
