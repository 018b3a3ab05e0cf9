"""What is known of rounds: the history shipped, and what the database holds of later ones, joined.
The one place where the rulebook in use is changed."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from pydantic import TypeAdapter, ValidationError

from bot.store import Store
from bot.store.rounds import RoundRecord
from express_entry import rulebook
from express_entry.rulebook import Rulebook
from express_entry.rulebook.rounds import History, ToldRound

log = logging.getLogger(__name__)

OPERATOR = "operator"
"""The source of what was pasted; it counts less than what IRCC publishes."""
MOST_TOLD = 20
"""Lines logged of one change."""

_TOLD: TypeAdapter[ToldRound] = TypeAdapter(ToldRound)


def source_of(told: ToldRound) -> str:
    """The source that a feed is, by its language."""
    return f"feed-{told.language}"


def record_of(told: ToldRound, source: str, at: datetime) -> RoundRecord:
    """As it is stored."""
    text = _TOLD.dump_json(told, ensure_ascii=True).decode()
    return RoundRecord(told.number, source, text, at)


def told_by(record: RoundRecord) -> ToldRound | None:
    """What a record tells; None if it is damaged."""
    try:
        told = _TOLD.validate_json(record.told)
    except ValidationError:
        log.error("what is stored of round %s from %s is damaged", record.number, record.source)
        return None
    day = f"{record.changed_at:%Y-%m-%d}"
    pasted = record.source == OPERATOR
    note = f"pasted by the operator on {day}" if pasted else f"IRCC rounds feed, read on {day}"
    return replace(told, number=record.number, note=note)


def joined(history: History, records: Iterable[RoundRecord]) -> History:
    """The history, and what is stored: what a feed told last counts most, what was pasted least."""
    in_order = sorted(records, key=lambda one: one.changed_at, reverse=True)
    in_order.sort(key=lambda one: one.source == OPERATOR)
    return history.joined(told for one in in_order if (told := told_by(one)) is not None)


class KnownRounds:
    """Keeps the rulebook in use at what is stored. Made once in a process: the rules in use at that
    moment are the ground on which everything told is joined."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ground: Rulebook = rulebook.default()
        self._told_names: set[str] = set()
        self._told_disagreements: set[str] = set()
        self._loaded = False
        self.records: tuple[RoundRecord, ...] = ()
        self.history: History = self._ground.rounds

    def told(self, source: str) -> dict[str, ToldRound]:
        """What a source has told, by number."""
        found = (told_by(one) for one in self.records if one.source == source)
        return {one.number: one for one in found if one is not None}

    async def load(self) -> None:
        """Read what is stored, and put it into use if anything changed."""
        records = tuple(await self._store.rounds())
        first, self._loaded = not self._loaded, True
        if records == self.records:
            return
        before, self.records = self.history, records
        self.history = joined(self._ground.rounds, records)
        rulebook.use(self._ground.with_rounds(self.history))
        if not first:
            _tell_changes(before, self.history)
        self._tell_unknown_names()
        self._tell_disagreements()

    def _tell_disagreements(self) -> None:
        """Where IRCC's files tell of one round differently: one of them has a slip."""
        english, french = self.told("feed-en"), self.told("feed-fr")
        for number in english.keys() & french.keys():
            one, other = english[number], french[number]
            line = (
                f"round {number} is told differently in English ({_figures(one)}) and in French"
                f" ({_figures(other)}): what changed last is taken"
            )
            if _differ(one, other) and line not in self._told_disagreements:
                self._told_disagreements.add(line)
                log.warning("%s", line)

    def _tell_unknown_names(self) -> None:
        for one in self.history.held:
            if one.kind == "other" and one.name not in self._told_names:
                self._told_names.add(one.name)
                log.warning(
                    "round %s is of a kind that is not known, %r: it is kept, and compared with"
                    " nothing. A row in rules/rounds/names.toml makes it known",
                    *(one.number, one.name),
                )


def _differ(one: ToldRound, other: ToldRound) -> bool:
    """Whether two sources contradict each other; a blank contradicts nothing."""
    values = (
        (one.held_on, other.held_on),
        (one.invitations, other.invitations),
        (one.cutoff, other.cutoff),
    )
    return any(None not in pair and pair[0] != pair[1] for pair in values)


def _figures(one: ToldRound) -> str:
    return f"{one.held_on}, {one.invitations or '?'} invited, cut-off {one.cutoff or '?'}"


def _tell_changes(before: History, after: History) -> None:
    known = {one.number: one for one in before.held}
    lines = []
    for one in after.held:
        was = known.get(one.number)
        now = f"{one.held_on}, {one.slug}, {one.invitations or '?'} invited, cut-off {one.cutoff}"
        if was is None:
            lines.append(f"round {one.number} is new: {now}")
            continue
        then = f"{was.held_on}, {was.slug}, {was.invitations or '?'} invited, cut-off {was.cutoff}"
        if then != now:
            lines.append(f"round {one.number} was edited: {then}; now {now}")
    gone = len(known.keys() - {one.number for one in after.held})
    if gone:
        lines.append(f"rounds no longer told of: {gone}")
    _log_some(lines)


def _log_some(lines: Sequence[str]) -> None:
    for line in lines[-MOST_TOLD:]:
        log.info("%s", line)
    if len(lines) > MOST_TOLD:
        log.info("and %d more", len(lines) - MOST_TOLD)
