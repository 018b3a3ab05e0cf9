"""A file of ``/export`` taken back: read, looked at strictly, put in place of what a chat holds.

What is about the person is taken; what is about the chat it comes from (its live card, its pinned
message, the buttons of its reminders) is not. Nothing is taken that no release could have written,
for everything that is stored is trusted ever after.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from pydantic import ValidationError

from conversations.chat import machine, told_levels
from conversations.chat.migrations import FORMAT, brought_up_to_date
from conversations.chat.pair import is_shared
from conversations.chat.paired import forget_theirs, is_paired
from conversations.chat.papers import LONGEST_NOTE
from conversations.chat.session import Life, Session, Spell
from conversations.interview.form import ACTIVITIES
from conversations.interview.question import Answer
from conversations.interview.reading.answers import LONGEST_TEXT
from conversations.interview.reading.periods import NOW
from conversations.interview.stored import can_be, is_key, is_score, is_when
from conversations.interview.walk import walk
from express_entry.candidate.dates import EARLIEST, LATEST, earliest, latest
from express_entry.candidate.profile import ABILITIES, TEST_IN

LARGEST = 400_000
"""Characters of a file that is read: one of the longest life, with everything it once was, is less
than a quarter of that."""
ABOUT_THE_PERSON = (
    "state",
    "answers",
    "skipped",
    "partner_name",
    "form",
    "activities",
    "addresses",
    "trips",
    "born_between",
    "levels",
    "estimated",
    "scored",
    "life",
    "retakes",
    "calendar_id",
    "exported",
    "preferences",
)
"""What is taken of a session."""
OF_REMINDERS = ("settled", "snoozed", "snoozed_from", "snoozed_kinds", "done")
"""What is taken of what its reminders remember: what was put off, and what was called done."""
MOST_LINES = 500
_FIELD = re.compile(r"([a-z]+\.[0-9]{1,2}\.)?[a-z_]{1,40}")
_FIRST_NAME = re.compile(r"[^\W\d_]{0,16}")
_NAME = re.compile(r"[A-Za-z0-9-]{1,64}")


class NotTaken(ValueError):
    """A file that is not taken back; the message is the end of the wording that says why."""


def read(text: str, today: date) -> Session:
    """The session that an export holds, as far as it is about the person; the rest is as in a chat
    nothing is known of. Raises ``NotTaken``: ``large``, ``unreadable`` (no JSON, cut off),
    ``foreign`` (something else), ``newer``, or ``damaged``."""
    if len(text) > LARGEST:
        raise NotTaken("large")
    try:
        raw = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise NotTaken("unreadable") from None
    if not isinstance(raw, dict) or not isinstance(raw.get("answers", {}), dict):
        raise NotTaken("foreign")
    number = raw.get("format")
    if type(number) is not int or not ("screen" in raw or "answers" in raw):
        raise NotTaken("foreign")
    if number > FORMAT:
        raise NotTaken("newer")
    if number < 1:
        raise NotTaken("damaged")
    session = _session_of({name: one for name, one in raw.items() if name != "stored"})
    if raw.get("pair"):
        # Of an earlier release: what came from a partner is in no file of one's own.
        forget_theirs(session)
    session.life.partner = session.life.partner_now = session.life.partner_held = None
    try:
        _check(session, today)
    except (ValueError, KeyError, TypeError, ArithmeticError):
        raise NotTaken("damaged") from None
    return session


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


def _session_of(raw: dict[str, Any]) -> Session:
    """A stored session of any format, of which only what is about the person is left."""
    try:
        raw = brought_up_to_date(raw)
        taken = {name: raw[name] for name in ABOUT_THE_PERSON if name in raw}
        reminders = raw.get("reminders", {})
        kept = {name: reminders[name] for name in OF_REMINDERS if name in reminders}
        whole = {"format": raw["format"], **taken, "reminders": kept}
        return Session.model_validate_json(json.dumps(whole), strict=True)
    except (ValidationError, KeyError, TypeError, AttributeError, ValueError):
        raise NotTaken("damaged") from None


# ------------------------------------------------------------------ looked at


def _check(session: Session, today: date) -> None:
    """Raises ``ValueError`` where something is not as any release would have written it."""
    life = session.life
    for answers in (
        session.answers,
        life.snapshot,
        life.held,
        session.scored.answers if session.scored is not None else None,
    ):
        _must(answers is None or all(can_be(key, one) for key, one in answers.items()))
    session.skipped = [key for key in session.skipped if is_key(key)]
    _must(_FIRST_NAME.fullmatch(session.partner_name) is not None)
    _must(all(_is_line(key, told) for key, told in session.form.items()))
    for spells in (session.activities, session.addresses, session.trips):
        _must(len(spells) <= MOST_LINES and all(map(_is_spell, spells)))
    _must(all(one.kind in ACTIVITIES for one in session.activities))
    _check_life(session.state, life, session.answers, today)
    _check_rest(session, today)


def _must(holds: bool) -> None:
    if not holds:
        raise ValueError("no release would have written this")


def _is_line(key: str, told: str) -> bool:
    return _FIELD.fullmatch(key) is not None and _is_text(told)


def _is_text(text: str) -> bool:
    return len(text) <= LONGEST_TEXT and text.isprintable()


def _is_spell(one: Spell) -> bool:
    """A period that does not end before it begins."""
    if not is_when(one.start) or not (one.end == NOW or is_when(one.end)) or not _is_text(one.text):
        return False
    return one.end == NOW or earliest(one.start) <= latest(one.end)


_NEEDED: Mapping[str, tuple[str, ...]] = {
    machine.SUBMITTED: ("submitted_on",),
    machine.INVITED: ("submitted_on", "invited_on"),
    machine.APPLIED: ("submitted_on", "invited_on", "applied_on"),
    machine.LANDED: ("applied_on", "landed_on"),
    **dict.fromkeys(machine.ENDED, ("ended_on",)),
}
"""The days without which a state cannot be."""
_IN_ORDER = ("submitted_on", "invited_on", "applied_on", "landed_on")
_PAST = (*_IN_ORDER, "declined_on", "ended_on", "after", "scored_on", "draft_on", "nominated_on",
         "biometrics_letter_on", "medical_exam_on", "submission_told_on",
         "invitation_told_on")  # fmt: skip


def _check_life(state: str, life: Life, answers: Mapping[str, Answer], today: date) -> None:
    _must(state in machine.STATES and state != machine.WELCOME)
    _must(state not in machine.LIFE or "birth_date" in walk(answers).answers)
    _must(all(getattr(life, name) is not None for name in _NEEDED.get(state, ())))
    told = [day for name in _IN_ORDER if (day := getattr(life, name)) is not None]
    _must(told == sorted(told))
    past = [day for name in _PAST if (day := getattr(life, name)) is not None]
    _must(all(EARLIEST <= day <= today for day in (*past, *life.police.values())))
    _must(life.nomination_ends_on is None or EARLIEST <= life.nomination_ends_on <= LATEST)
    _must(all(re.fullmatch("[A-Z]{2}", country) is not None for country in life.police))
    _must(life.invited_as is None or _is_text(life.invited_as))
    _must(_short(life.papers))
    for mark in life.papers.values():
        days = (mark.ordered_on, mark.here_on, mark.issued_on, mark.translation_ordered_on)
        _must(all(day is None or EARLIEST <= day <= today for day in days))
        _must(len(mark.note) <= LONGEST_NOTE)
    _must(set(life.lived_in) <= {"applicant", "partner"})
    lived = [country for countries in life.lived_in.values() for country in countries]
    _must(all(re.fullmatch("[A-Z]{2}", country) is not None for country in lived))


def _check_rest(session: Session, today: date) -> None:
    preferences, between = session.preferences, session.born_between
    hours = (preferences.quiet_from, preferences.quiet_to)
    _must(all(0 <= hour < 24 for hour in hours))
    _must(_short((preferences.zone or "", preferences.place or "", *preferences.stopped)))
    _must(between is None or EARLIEST <= between[0] <= between[1] <= today)
    _must(all(told_levels.are_possible(*told) for told in session.levels.items()))
    _must(session.calendar_id is None or _NAME.fullmatch(session.calendar_id) is not None)
    _must(_short((*session.exported, *(one.title for one in session.exported.values()))))
    _must(set(session.retakes) <= set(TEST_IN.values()))
    for retake in session.retakes.values():
        _must(set(retake.scores) <= set(ABILITIES) and all(map(is_score, retake.scores.values())))
    _must(_short((*session.reminders.done, *session.reminders.snoozed)))
    settled = session.reminders.settled
    if settled is not None:
        # Up to the next thing in sight: between today and that there is nothing to say.
        session.reminders.settled = min(settled, today)
    if session.scored is not None:
        _must(_short((session.scored.rule_set,)) and session.scored.on <= today)
        # What decided the step then is a name of our own, which only compares.
        session.scored = session.scored.model_copy(update={"step": None})


def _short(texts: Iterable[str]) -> bool:
    found = list(texts)
    return len(found) <= MOST_LINES and all(len(one) <= 2 * LONGEST_TEXT for one in found)


# ------------------------------------------------------------------ taken


def put_in_place(chat: Session, taken: Session) -> None:
    """What was read in place of what the chat holds of its person."""
    life, pinned = chat.life, chat.preferences.status_line
    for name in ABOUT_THE_PERSON:
        setattr(chat, name, getattr(taken, name))
    for name in OF_REMINDERS:
        setattr(chat.reminders, name, getattr(taken.reminders, name))
    chat.life = _beside_a_partner(life, chat) if is_paired(chat) else chat.life
    chat.preferences = chat.preferences.model_copy(update={"status_line": pinned})
    chat.focus = chat.come_back = chat.listed = chat.offered = chat.edited_from = chat.given = None
    chat.hours = None
    chat.follow, chat.ticked = [], []
    chat.filing = chat.edited_whole = False


def _beside_a_partner(before: Life, chat: Session) -> Life:
    """The life that was taken, with what a partner told of themselves and what IRCC knows of it:
    that is of the chat and in no file, and stays where the submission is the same."""
    life = chat.life
    if life.submitted_on is None or life.submitted_on != before.submitted_on:
        return life
    told = {name: one for name, one in before.told.items() if is_shared(name)}
    untold = {name: one for name, one in before.untold.items() if is_shared(name)}
    copies = {name: getattr(before, name) for name in ("partner", "partner_now", "partner_held")}
    known = {"told": life.told | told, "untold": life.untold | untold}
    return life.model_copy(update=known | copies)
