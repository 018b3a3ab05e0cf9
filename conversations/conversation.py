"""The only door: ``handle(session, event, today)`` answers one event with one turn.

Pure: the same session, event and day always give the same turn, and the session given is not
changed. Commands beat everything, then taps on the live card, then words that mean a command or
ask about a term, then the answer to what is asked.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date

from conversations import commands, digressions, reminders, spoken
from conversations.chat import zones
from conversations.chat.machine import ANSWERING, WELCOME
from conversations.chat.refusals import refuse_once
from conversations.chat.scene import FLOW, REMINDER, Scene, base36
from conversations.chat.session import Session, new
from conversations.reminders import Planned
from conversations.reports.changes import since_last_time
from conversations.screens import moves, reminding
from conversations.screens.base import WINDOWS, press, render, show_again, tap_of
from conversations.screens.correction import offer_correction
from conversations.voice.events import Command, Due, Edited, Event, Location, Tap, Text, Unsupported
from conversations.voice.replies import AmendCard, Button, Card, Reply, Toast
from conversations.voice.wording import FALLBACK, begun, fold

LONGEST_TYPED = 500
"""Characters of a message that is read; every answer asked for is far shorter. Reading takes time
that everybody else waits for, so nothing longer is looked at."""
LONGEST_DECOMPOSED = 1500
"""The same with every letter in its parts, as it is compared: U+FDFA alone is eighteen of them, and
a line of Korean is three times as long."""
TAPS_REMEMBERED = 8
"""Telegram may send a tap again under a new id when it got no answer in time."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one event leads to."""

    session: Session | None
    """The new session; None when everything about the chat is to be erased."""
    replies: tuple[Reply, ...]
    plan: tuple[Planned, ...] | None = None
    """When to wake this chat from now on; None: as planned before."""


def handle(
    session: Session | None,
    event: Event,
    today: date,
    *,
    locale: str = "en",
    zone: str = "America/Toronto",
    new_id: str = "",
) -> Turn:
    """Answer one event. ``session`` is None for a chat never seen (or erased); ``locale`` is
    then the language to greet in; ``zone`` is where people live who have not said so; ``new_id``
    is an identifier drawn by chance, which may be kept."""
    scene = Scene(session.copy_for_turn() if session else new(locale), today, new_id)
    if scene.session.locale not in begun():
        scene.session.locale = FALLBACK
    known = session is not None
    match event:
        case Command():
            if event.name not in ("export", "delete"):
                _mention_changes(scene)
            commands.run(scene, event.name, event.argument[:LONGEST_TYPED])
        case Tap():
            _tap(scene, event)
        case Text():
            _text(scene, event, known)
        case Edited():
            if _too_long(event.text):
                scene.say(scene.words.say("typed-too-long", most=LONGEST_TYPED))
            else:
                offer_correction(scene, event)
        case Unsupported():
            _unsupported(scene, event)
        case Location():
            zones.take_position(scene, event.latitude, event.longitude)
        case Due():
            reminders.remind(scene, event)
            planned = reminders.plan(scene, zone, event.now)
            return Turn(scene.session, tuple(scene.replies), planned)
    if scene.forget:
        return Turn(None, tuple(scene.replies), ())
    if _told(scene):
        scene.session.to_tell = []
    scene.session.active_on = today
    if scene.session.seen_on is None or not since_last_time(scene):
        scene.session.seen_on = today
    plan = reminders.plan(scene, zone) if _plan_is_old(session, scene.session) else None
    return Turn(scene.session, tuple(scene.replies), plan)


def _told(scene: Scene) -> bool:
    """Whether what the person is owed stands on a card of this turn."""
    owed = [str(scene.words.say(message)) for message in scene.session.to_tell]
    shown = "".join(r.html for r in scene.replies if isinstance(r, (Card, AmendCard)))
    return all(message in shown for message in owed)


def _plan_is_old(before: Session | None, after: Session) -> bool:
    """Whether anything changed that decides when to speak unasked."""
    if after.state in ANSWERING:
        return not after.reminders.planned_nudge
    return before is None or any(
        getattr(before, name) != getattr(after, name)
        for name in ("state", "answers", "skipped", "life", "preferences", "reminders")
    )


def _tap(scene: Scene, event: Tap) -> None:
    session, data = scene.session, event.data
    if data in session.taps:
        scene.replies.append(Toast(text=""))
        return
    version, _, rest = data.partition(".")
    turn, _, action = rest.partition(".")
    if version == FLOW and turn.startswith(REMINDER) and turn[1:].isdigit():
        session.taps = [*session.taps, data][-TAPS_REMEMBERED:]
        if reminding.press(scene, turn[1:], action, event.message_id):
            return
    live = version == FLOW and turn == base36(session.turn) and tap_of(scene, action) is not None
    if live:
        card = render(scene, session.screen)
        live = any(button.data == data for row in card.rows for button in row)
    if not live:
        scene.notes = []
        _mention_changes(scene)
        scene.toast(scene.words.plain("stale-tap"))
        scene.close_card()
        show_again(scene)
        return
    session.taps = [*session.taps, data][-TAPS_REMEMBERED:]
    scene.notes = []
    scene.tapped = True
    _mention_changes(scene)
    press(scene, action)
    if not scene.forget and not any(isinstance(reply, Toast) for reply in scene.replies):
        scene.replies.append(Toast(text=""))


def _text(scene: Scene, event: Text, known: bool) -> None:
    if not known:
        commands.run(scene, "start", "")
        return
    _mention_changes(scene)
    if _too_long(event.text):
        scene.close_card()
        scene.note(scene.words.say("typed-too-long", most=LONGEST_TYPED))
        show_again(scene)
        return
    if (button := _button_named(scene, event.text)) is not None:
        _press(scene, button)
        return
    if spoken.understood(scene, event.text) or spoken.happened(scene, event.text):
        return
    if reminding.typed(scene, event.text) or digressions.answered(scene, event.text):
        return
    screen = scene.session.screen
    read = WINDOWS[screen.name].read
    if read is not None and read(scene, screen.args, event.text, event.message_id):
        return
    if screen.name not in ("consent", "delete") and _answers_open_question(scene, event):
        return
    scene.close_card()
    refuse_once(scene, screen.name, "not-understood", scene.words.say("not-understood"))
    show_again(scene)


def _too_long(text: str) -> bool:
    if len(text) > LONGEST_TYPED:
        return True
    return len(unicodedata.normalize("NFKD", text)) > LONGEST_DECOMPOSED


def _button_named(scene: Scene, text: str) -> Button | None:
    """The button of the live card whose label was typed. Questions read their own answers; and
    erasing takes a tap."""
    screen = scene.session.screen
    if screen.name in ("question", "either", "delete"):
        return None
    typed = fold(text)
    buttons = [button for row in render(scene, screen).rows for button in row if button.data]
    found = [button for button in buttons if fold(button.label) == typed]
    return found[0] if len(found) == 1 else None


def _press(scene: Scene, button: Button) -> None:
    """As if it had been tapped; what follows is a new card, below what was typed."""
    assert button.data is not None, "a button that sends nothing"
    scene.close_card()
    press(scene, button.data.split(".", 2)[2])


def _answers_open_question(scene: Scene, event: Text) -> bool:
    """Words typed while another card is shown still answer the question that is open."""
    if scene.current is None:
        return False
    read = WINDOWS["question"].read
    assert read is not None
    return read(scene, {}, event.text, event.message_id)


def _mention_changes(scene: Scene) -> None:
    """On the first event of another day: what has changed meanwhile, on the next card."""
    for message in scene.session.to_tell:
        scene.note(scene.words.say(message))
    seen = scene.session.seen_on
    if seen is not None and seen < scene.today and scene.session.state != WELCOME:
        for line in since_last_time(scene):
            scene.note(line)
        scene.session.seen_on = scene.today


def _unsupported(scene: Scene, event: Unsupported) -> None:
    if event.album is not None:
        if event.album == scene.session.album:
            return
        scene.session.album = event.album
    what = f"unsupported-{event.what}"
    words = scene.words
    scene.say(
        words.say("unsupported", what=words.plain(what if words.has(what) else "unsupported-other"))
    )
    if scene.session.state == WELCOME:
        moves.resume(scene)
