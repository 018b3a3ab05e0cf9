"""The only door: ``handle(session, event, today)`` answers one event with one turn.

Pure: the same session, event and day always give the same turn, and the session given is not
changed. Commands beat everything, then taps on the live card, then words that mean a command or
ask about a term, then the answer to what is asked.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import date

from conversations import commands, reminders, spoken
from conversations.chat import pairing, zones
from conversations.chat.machine import ANSWERING, WELCOME
from conversations.chat.paired import Other
from conversations.chat.refusals import refuse_once, says_nothing_new
from conversations.chat.session import Session, new
from conversations.chat.turn import FLOW, REMINDER, Turn, base36
from conversations.chat_menu import keep_menu
from conversations.interview.question import Problem
from conversations.interview.reading import answers
from conversations.reminders import Planned
from conversations.reports.changes import since_last_time
from conversations.reports.headline import in_full
from conversations.screens import (
    amending,
    asking,
    changed_said,
    correction,
    courtesies,
    happening,
    importing,
    job_beside,
    leave,
    letters_said,
    listening,
    moves,
    papers_said,
    reminding,
    report_said,
    said_beside,
    told,
    tongue,
    topics,
    tracker,
    warning,
    wishing,
)
from conversations.screens.pinning import keep_status_line
from conversations.screens.typed import answers_and_asks
from conversations.screens.window import (
    ASKING,
    FIRST,
    WINDOWS,
    buttons_on,
    press,
    show_again,
    tap_of,
)
from conversations.topics.answering import find, has_mark, is_question
from conversations.typed import about
from conversations.typed.taken import Skipped, take
from conversations.typed.unaccented import says_yes
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
from conversations.voice.replies import AmendCard, Button, Card, Reply, Toast
from conversations.voice.wording import FALLBACK, begun, fold, folded
from express_entry import rulebook
from express_entry.rulebook.frozen import name_of

LONGEST_TYPED = 500
"""Characters of a message that is read as an answer; every answer asked for is far shorter. Reading
takes time that everybody else waits for, so of anything longer only the facts are heard."""
LONGEST_TOLD = 4096
"""Characters in which somebody may tell of themselves: as many as Telegram sends in one message.
Hearing them takes steps in proportion, and the front end counts a long message as several."""
_PARTS_A_LETTER = 3
"""What a letter may be on average with every letter in its parts, as it is compared: U+FDFA alone
is eighteen of them, and a line of Korean is three times as long."""
LONGEST_DECOMPOSED = LONGEST_TYPED * _PARTS_A_LETTER
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
                _mention_changes(turn)
            commands.run(turn, event.name, event.argument[:LONGEST_TYPED])
        case Tapped():
            _tap(turn, event)
        case Text():
            _text(turn, event, known)
        case Edited():
            if _too_long(event.text):
                turn.say(turn.words.say("typed-too-long", most=LONGEST_TYPED))
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
    if version == FLOW and number.startswith(REMINDER) and number[1:].isdigit():
        session.taps = [*session.taps, data][-TAPS_REMEMBERED:]
        if reminding.press(turn, number[1:], action, event.message_id):
            return
    live = version == FLOW and number == base36(session.turn) and tap_of(turn, action) is not None
    if live:
        live = any(button.data == data for button in buttons_on(turn, session.screen))
    if not live:
        turn.notes = []
        _mention_changes(turn)
        turn.toast(turn.words.plain("stale-tap"))
        turn.close_card()
        show_again(turn)
        return
    session.taps = [*session.taps, data][-TAPS_REMEMBERED:]
    turn.notes = []
    turn.tapped = True
    _mention_changes(turn)
    turn.understood = f"command:{action.partition('.')[0]}"
    press(turn, action)
    if not turn.forget and not any(isinstance(reply, Toast) for reply in turn.replies):
        turn.replies.append(Toast(text=""))


def _text(turn: Turn, event: Text, known: bool) -> None:
    tongue.follow(turn, event.text, greets=turn.session.state == WELCOME)
    if not known:
        if _matters_more(turn, event.text):
            return
        if not _heard(turn, event) and not topics.asked(turn, event.text):
            commands.run(turn, "start", "")
        return
    if importing.is_pasted(turn, event.text):
        importing.given(turn, event.text)
        return
    event = replace(event, text=said_beside.by_role(turn, event.text))
    _mention_changes(turn)
    if _too_long(event.text):
        pasted = len(event.text) <= LONGEST_TOLD and tracker.typed(turn, event.text)
        if pasted or _heard(turn, event):
            return
        turn.close_card()
        turn.note(turn.words.say("typed-too-long", most=LONGEST_TYPED))
        show_again(turn)
        return
    if _matters_more(turn, event.text):
        return
    if (button := _button_named(turn, event.text)) is not None:
        _press(turn, button)
        return
    if _says_yes_without_accent(turn, event):
        return
    if _belongs_to_screen(turn, event) or courtesies.said(turn, event.text):
        return
    if amending.said(turn, event.text, event.message_id):
        return
    if papers_said.typed(turn, event.text) or letters_said.typed(turn, event.text):
        return
    if report_said.typed(turn, event.text):
        return
    if job_beside.said(turn, event.text, event.message_id):
        return
    if leave.said(turn, event.text) or listening.typed(turn, event.text, event.message_id):
        return
    if changed_said.said(turn, event.text):
        return
    if turn.session.screen.name in ASKING and answers_and_asks(turn, event.text, event.message_id):
        return
    if spoken.understood(turn, event.text) or spoken.happened(turn, event.text):
        return
    if spoken.remarked(turn, event.text) or tracker.typed(turn, event.text):
        return
    if wishing.typed(turn, event.text):
        return
    if reminding.typed(turn, event.text) or topics.asked(turn, event.text):
        return
    if correction.beside(turn, event.text) or told.beside(turn, event.text):
        return
    screen = turn.session.screen
    read = WINDOWS[screen.name].read
    if _is_of_something_else(turn, event) and (
        listening.news(turn, event.text)
        or (find(event.text).sure and topics.meant(turn, event.text))
    ):
        return
    if read is not None and read(turn, screen.args, event.text, event.message_id):
        return
    if screen.name not in FIRST and _answers_open_question(turn, event):
        return
    if listening.news(turn, event.text) or topics.meant(turn, event.text):
        return
    turn.close_card()
    asks = is_question(event.text, turn.words) or about.asks(event.text)
    message = "question-unanswered" if asks else "not-understood"
    refuse_once(turn, screen.name, message, turn.words.say(message))
    show_again(turn)


def _matters_more(turn: Turn, text: str) -> bool:
    """Whether a text says what matters more than any question, whatever is open and whether or not
    they agreed: that somebody wants to die, or is about to do wrong."""
    if _too_long(text):
        return False
    return courtesies.in_despair(turn, text) or warning.said(turn, text)


def _is_of_something_else(turn: Turn, event: Text) -> bool:
    """Whether words typed where a day or IRCC's score is asked for are neither: news of one's life,
    which do not wait for that."""
    screen = turn.session.screen
    if screen.name == "life_date":
        day = happening.read_day(turn, str(screen.args["event"]), event.text)
        return isinstance(day, Problem) and says_nothing_new(day.id)
    most = rulebook.default().on(turn.today).crs_grid.caps.total
    said = answers.read_number(event.text, least=0, most=most)
    return screen.name == "life_score" and isinstance(said, Problem)


def _says_yes_without_accent(turn: Turn, event: Text) -> bool:
    """Whether "si viene conmigo" answers the open question, before it can be a supposition."""
    asked = turn.current
    if asked is None or turn.session.screen.name != "question":
        return False
    if not says_yes(asking.put_now(turn, asked), event.text):
        return False
    read = WINDOWS["question"].read
    assert read is not None
    return read(turn, turn.session.screen.args, event.text, event.message_id)


def _belongs_to_screen(turn: Turn, event: Text) -> bool:
    """Whether the screen in front of the person takes what was typed before anything else."""
    window, words = WINDOWS[turn.session.screen.name], turn.words
    if not window.reads_first or window.read is None or has_mark(event.text):
        return False
    if fold(event.text) not in words.words("words-back"):
        # Anything else that means a command is done; "back" goes back on the form.
        typed = fold(event.text)
        if typed not in words.words("words-skip") and spoken.understood(turn, event.text):
            return True
    return window.read(turn, turn.session.screen.args, event.text, event.message_id)


def _too_long(text: str, most: int = LONGEST_TYPED) -> bool:
    if len(text) > most:
        return True
    return len(unicodedata.normalize("NFKD", text)) > most * _PARTS_A_LETTER


def _heard(turn: Turn, event: Text) -> bool:
    """Whether a message, which may be a long one, tells of the person."""
    if _too_long(event.text, LONGEST_TOLD):
        return False
    return listening.typed(turn, event.text, event.message_id)


def _button_named(turn: Turn, text: str) -> Button | None:
    """The button of the live card whose label was typed. Questions read their own answers; and
    erasing takes a tap."""
    screen = turn.session.screen
    if screen.name in ("question", "either", "delete"):
        return None
    typed = fold(text)
    buttons = [button for button in buttons_on(turn, screen) if button.data]
    found = [button for button in buttons if fold(button.label) == typed]
    return found[0] if len(found) == 1 else None


def _press(turn: Turn, button: Button) -> None:
    """As if it had been tapped; what follows is a new card, below what was typed."""
    assert button.data is not None, "a button that sends nothing"
    turn.close_card()
    action = button.data.split(".", 2)[2]
    turn.understood = f"command:{action.partition('.')[0]}"
    press(turn, action)


def _answers_open_question(turn: Turn, event: Text) -> bool:
    """Words typed while another card is shown still answer the question that is open; beside one
    that hides it, none of them skips it."""
    if turn.current is None:
        return False
    if not spoken.reach_question(turn.session.screen.name):
        taken = take(asking.put_now(turn, turn.current), event.text)
        if isinstance(taken, Skipped):
            return False
    read = WINDOWS["question"].read
    assert read is not None
    return read(turn, {}, event.text, event.message_id)


def _mention_changes(turn: Turn) -> None:
    """On the first event of another day: what has changed meanwhile, on the next card."""
    for message in turn.session.to_tell:
        turn.note(turn.words.say(message))
    seen = turn.session.seen_on
    if seen is not None and seen < turn.today and turn.session.state != WELCOME:
        for line in since_last_time(turn):
            turn.note(line)
        turn.session.seen_on = turn.today


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
