"""The only door: ``handle(session, event, today)`` answers one event with one turn.

Pure: the same session, event and day always give the same turn, and the session given is not
changed. Commands beat everything, then taps on the live card, then words that mean a command or
ask about a term, then the answer to what is asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from conversations import commands, reminders, texts
from conversations.chat import pairing, zones
from conversations.chat.machine import ANSWERING, WELCOME
from conversations.chat.paired import Other
from conversations.chat.session import Session, new
from conversations.chat.turn import FLOW, REMINDER, Turn, base36
from conversations.chat_menu import keep_menu
from conversations.reminders import Planned
from conversations.reports.changes import since_last_time
from conversations.reports.headline import in_full
from conversations.screens import correction, importing, moves, reminding
from conversations.screens.mentioned import mention_changes
from conversations.screens.pinning import keep_status_line
from conversations.screens.window import buttons_on, press, show_again, tap_of
from conversations.voice.events import (
    Command,
    Due,
    Edited,
    Event,
    Location,
    Sent,
    Tapped,
    Text,
    Unsupported,
)
from conversations.voice.replies import AmendCard, Card, Reply, Toast
from conversations.voice.wording import FALLBACK, begun, folded
from express_entry import rulebook
from express_entry.rulebook.frozen import name_of

TAPS_REMEMBERED = 8
"""Telegram may send a tap again under a new id when it got no answer in time."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What one event leads to."""

    session: Session | None
    """The new session; None when everything about the chat is to be erased."""
    replies: tuple[Reply, ...]
    plan: tuple[Planned, ...] | None = None
    """When to wake this chat from now on; None: as planned before."""
    understood: str = "nothing"
    """What the event was taken for: ``answer``, ``facts``, ``topic:…``, ``suggestions:…``,
    ``command:…``."""
    unkept: str = ""
    """What a person told of themselves before they agreed. It is to be stored nowhere: a front end
    may hold it in memory and hand it in with the next event."""
    other: Session | None = None
    """The session of the partner's chat, where that changed; that chat is then to be woken."""
    other_plan: tuple[Planned, ...] | None = None
    """When to wake it from then on, as if its own person had told what changed; None: as planned
    before."""


@dataclass(frozen=True, slots=True)
class Front:
    """What a front end that knows of other chats tells of this one."""

    chat_id: int = 0
    bot_address: str = ""
    """What a link to this assistant begins with; empty where there are none."""
    new_token: str = ""
    """What only chance knows: 128 bits of it."""
    other_id: int | None = None
    """The chat of the partner, or of whoever made the link that is opened."""
    other: Session | None = None
    """Its session; None where there is none any more."""


_ALONE = Front()


def handle(
    session: Session | None,
    event: Event,
    today: date,
    *,
    locale: str = "en",
    zone: str = "America/Toronto",
    new_id: str = "",
    unkept: str = "",
    silent_months: int = 0,
    front: Front = _ALONE,
) -> Answered:
    """Answer one event. ``session`` is None for a chat never seen (or erased); ``locale`` is
    then the language to greet in; ``zone`` is where people live who have not said so; ``new_id``
    is an identifier drawn by chance, which may be kept; ``unkept`` is that of the turn before, if
    it is still there; ``silent_months`` is after how many months of silence the front end erases
    what it keeps (0: never)."""
    turn = Turn(session.copy_for_turn() if session else new(locale), today, new_id)
    turn.unkept, turn.silent_months = unkept, silent_months
    put_beside(turn, front)
    if turn.session.locale not in begun():
        turn.session.locale = FALLBACK
    turn.spoken_before = turn.session.locale
    known = session is not None
    if not known:
        turn.session.rules = name_of(rulebook.default(), today)
    match event:
        case Command():
            if event.name not in ("export", "delete"):
                mention_changes(turn)
            commands.run(turn, event.name, event.argument[: texts.LONGEST_TYPED])
        case Tapped():
            _tap(turn, event)
        case Text():
            texts.read(turn, event, known=known)
        case Edited():
            if texts.too_long(event.text):
                turn.say(turn.words.say("typed-too-long", most=texts.LONGEST_TYPED))
            else:
                correction.offer_correction(turn, event)
        case Sent():
            importing.given(turn, event.content, event.why)
        case Unsupported():
            _unsupported(turn, event)
        case Location():
            zones.take_position(turn, event.latitude, event.longitude)
        case Due():
            reminders.remind(turn, event)
            pairing.end(turn)
            keep_status_line(turn)
            keep_menu(turn)
            if turn.forget:
                return _beside(Answered(None, tuple(turn.replies), ()), turn, zone)
            planned = reminders.plan(turn, zone, event.now)
            return _beside(Answered(turn.session, tuple(turn.replies), planned), turn, zone)
    pairing.end(turn)
    keep_status_line(turn)
    keep_menu(turn)
    if turn.forget:
        return _beside(Answered(None, tuple(turn.replies), (), turn.understood), turn, zone)
    if _told(turn):
        turn.session.to_tell = []
    if turn.session.screen.name == "score" and str(in_full(turn)) in folded(_shown(turn)):
        turn.session.cautioned_on = today
    turn.session.active_on = today
    turn.session.reminders.silence_asked = turn.session.reminders.silent = None
    if turn.session.seen_on is None or not since_last_time(turn):
        turn.session.seen_on = today
    plan = reminders.plan(turn, zone) if _plan_is_old(session, turn.session) else None
    unkept = turn.unkept if turn.session.state == WELCOME else ""
    answered = Answered(turn.session, tuple(turn.replies), plan, turn.understood, unkept)
    return _beside(answered, turn, zone)


def put_beside(turn: Turn, front: Front) -> None:
    """Have the chat of the partner at hand, as a copy that the turn may change."""
    turn.chat_id, turn.bot_address = front.chat_id, front.bot_address
    turn.new_token = front.new_token
    if front.other_id is not None:
        copy = front.other.copy_for_turn() if front.other is not None else None
        turn.other = Other(front.other_id, copy)
    pairing.begin(turn)


def _beside(answered: Answered, turn: Turn, zone: str) -> Answered:
    """With the partner's chat, where the turn changed that. Its plan is made anew with it: what
    there is to remind of counts from this day, whenever that chat is woken next."""
    other = turn.other
    if other is None or other.session is None or not other.changed:
        return answered
    theirs = Turn(other.session.copy_for_turn(), turn.today)
    try:
        plan = reminders.plan(theirs, zone)
    except Exception:
        # What is wrong with that chat is that chat's: it is found out when it is woken.
        return replace(answered, other=other.session)
    return replace(answered, other=theirs.session, other_plan=plan)


def _told(turn: Turn) -> bool:
    """Whether what the person is owed stands on a card of this turn."""
    owed = [str(turn.words.say(message)) for message in turn.session.to_tell]
    shown = _shown(turn)
    return all(message in shown for message in owed)


def _shown(turn: Turn) -> str:
    """What the cards of this turn say."""
    return "".join(r.html for r in turn.replies if isinstance(r, (Card, AmendCard)))


def _plan_is_old(before: Session | None, after: Session) -> bool:
    """Whether anything changed that decides when to speak unasked."""
    if after.pair_news and (before is None or before.pair_news != after.pair_news):
        return True
    if after.state in ANSWERING and (before is None or after.life == before.life):
        return not after.reminders.planned_nudge
    return before is None or any(
        getattr(before, name) != getattr(after, name)
        for name in (
            "state",
            "answers",
            "skipped",
            "life",
            "retakes",
            "preferences",
            "reminders",
            "rules_before",
        )
    )


def _tap(turn: Turn, event: Tapped) -> None:
    session, data = turn.session, event.data
    if data in session.taps:
        turn.replies.append(Toast(text=""))
        return
    version, _, rest = data.partition(".")
    number, _, action = rest.partition(".")
    if version == FLOW and number.startswith(REMINDER) and number[1:].isdecimal():
        session.taps = [*session.taps, data][-TAPS_REMEMBERED:]
        if reminding.press(turn, number[1:], action, event.message_id):
            return
    live = version == FLOW and number == base36(session.turn) and tap_of(turn, action) is not None
    if live:
        live = any(button.data == data for button in buttons_on(turn, session.screen))
    if not live:
        turn.notes = []
        mention_changes(turn)
        turn.toast(turn.words.plain("stale-tap"))
        turn.close_card()
        show_again(turn)
        return
    session.taps = [*session.taps, data][-TAPS_REMEMBERED:]
    turn.notes = []
    turn.tapped = True
    mention_changes(turn)
    turn.understood = f"command:{action.partition('.')[0]}"
    press(turn, action)
    if not turn.forget and not any(isinstance(reply, Toast) for reply in turn.replies):
        turn.replies.append(Toast(text=""))


def _unsupported(turn: Turn, event: Unsupported) -> None:
    if event.album is not None:
        if event.album == turn.session.album:
            return
        turn.session.album = event.album
    what = f"unsupported-{event.what}"
    words = turn.words
    turn.say(
        words.say("unsupported", what=words.plain(what if words.has(what) else "unsupported-other"))
    )
    if turn.session.state == WELCOME:
        moves.resume(turn)
