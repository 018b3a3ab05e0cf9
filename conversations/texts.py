"""Where words that are typed go: each room in turn may take them, in the order in which people mean
them. What matters more than any question comes first, then what belongs to the card in front, what
tells, what means a command or asks, and last the answer to what is open.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from conversations import commands, spoken
from conversations.chat.machine import WELCOME
from conversations.chat.refusals import refuse_once, says_nothing_new
from conversations.chat.turn import Turn
from conversations.interview.question import Problem
from conversations.interview.reading import answers
from conversations.screens import (
    amending,
    asking,
    changed_said,
    correction,
    courtesies,
    happening,
    hours_changed,
    importing,
    job_beside,
    leave,
    letters_said,
    listening,
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
from conversations.screens.mentioned import mention_changes
from conversations.screens.moves import CONTINUE
from conversations.screens.typed import answers_and_asks
from conversations.screens.window import ASKING, FIRST, WINDOWS, buttons_on, press, show_again
from conversations.topics.answering import find, has_mark, is_question
from conversations.typed import about, readings
from conversations.typed.taken import Skipped, take
from conversations.typed.unaccented import says_yes
from conversations.voice.events import Text
from conversations.voice.replies import Button
from conversations.voice.wording import fold
from express_entry import rulebook

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


def read(turn: Turn, event: Text, *, known: bool) -> None:
    """Answer what was typed. ``known`` is whether the chat was there before."""
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
    mention_changes(turn)
    if _answers_plainly(turn, event.text):
        _read_as_answer(turn, event)
        return
    event = replace(event, text=said_beside.by_role(turn, event.text))
    if too_long(event.text):
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
    if report_said.typed(turn, event.text, event.message_id):
        return
    if job_beside.said(turn, event.text, event.message_id):
        return
    if leave.said(turn, event.text) or (
        not reminding.wants_one(turn, event.text)
        and listening.typed(turn, event.text, event.message_id)
    ):
        return
    if amending.mind_changed(turn, event.text, event.message_id):
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
    if reminding.typed(turn, event.text) or reminding.of_ones_own(turn, event.text):
        return
    if topics.asked(turn, event.text):
        return
    if correction.beside(turn, event.text) or told.beside(turn, event.text):
        return
    if hours_changed.beside(turn, event.text):
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
    if too_long(text):
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
    return _read_as_answer(turn, event)


def _answers_plainly(turn: Turn, text: str) -> bool:
    """Whether a text is the open question's answer as the question names it, and nothing besides:
    no room means anything else by it."""
    asked = turn.current
    if asked is None or turn.session.screen.name != "question" or too_long(text):
        return False
    return readings.is_plain(asking.put_now(turn, asked), text)


def _read_as_answer(turn: Turn, event: Text) -> bool:
    """Read words at the question that is in front of the person."""
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


def too_long(text: str, most: int = LONGEST_TYPED) -> bool:
    if len(text) > most:
        return True
    return len(unicodedata.normalize("NFKD", text)) > most * _PARTS_A_LETTER


def _heard(turn: Turn, event: Text) -> bool:
    """Whether a message, which may be a long one, tells of the person."""
    if too_long(event.text, LONGEST_TOLD):
        return False
    return listening.typed(turn, event.text, event.message_id)


_GOING_BACK = ("button-back", "button-to-list", "button-papers")
"""What buttons are called that go back to where one was."""


def _button_named(turn: Turn, text: str) -> Button | None:
    """The button of the live card whose label was typed, or by which it goes on or back, where that
    is what was said: "go on". Questions read their own answers; and erasing takes a tap."""
    screen = turn.session.screen
    if screen.name in ("question", "either", "delete"):
        return None
    typed = fold(text)
    buttons = [button for button in buttons_on(turn, screen) if button.data]
    goes_on = typed in turn.words.words("words-continue")
    goes_back = typed in turn.words.words("words-back")
    back = {fold(turn.words.plain(label)) for label in _GOING_BACK}
    found = [
        button
        for button in buttons
        if fold(button.label) == typed
        or (goes_on and _action(button) == CONTINUE.action)
        or (goes_back and fold(button.label) in back)
    ]
    return found[0] if len(found) == 1 else None


def _action(button: Button) -> str:
    assert button.data is not None, "a button that sends nothing"
    return button.data.split(".", 2)[2]


def _press(turn: Turn, button: Button) -> None:
    """As if it had been tapped; what follows is a new card, below what was typed."""
    turn.close_card()
    action = _action(button)
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
