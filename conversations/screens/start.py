"""First contact, coming back, help, privacy, language, erasing everything."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from conversations.chat import machine
from conversations.chat.refusals import refuse_once
from conversations.chat.silence import WARNED_BEFORE
from conversations.chat.turn import Turn
from conversations.interview.reading import answers
from conversations.reports.changes import since_last_time
from conversations.reports.status import dates, first_line, shown_state
from conversations.screens import moves, tongue, unkept
from conversations.screens.moves import CONTINUE, CONTINUE_BESIDE
from conversations.screens.window import Tap, Window, opens, rows_of, show, simply, taps, window
from conversations.typed.agreeing import agrees
from conversations.voice.forms import Forms
from conversations.voice.quotes import BREAK, Foldable
from conversations.voice.replies import Card
from conversations.voice.wording import SHIPPED, fold

# ------------------------------------------------------------------------- consent


def _show_consent(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    rows = [(AGREE.button(turn),)]
    controls = [PRIVACY.button(turn)]
    if len(SHIPPED) > 1:
        controls.append(LANGUAGE.button(turn))
    # Below an answer to something else, and after a refusal, the greeting was read already.
    was_read = turn.session.turn > 1 and bool(turn.notes or turn.session.refused)
    was_read = was_read and not args.get("first")
    first = words.say("greeting-again") if was_read else words.say("greeting")
    # Whoever just told of themselves is not asked to.
    rest = () if args.get("told") else (words.say("tell-me-instead"),)
    return turn.card([first, *rest], (*rows, tuple(controls)))


PRIVACY = opens("privacy", "privacy", "button-privacy", control=True)
LANGUAGE = opens("locale", "language", "button-language", control=True)


def _read_consent(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    if fold(text) in turn.words.words("words-agree") or agrees(text):
        agree(turn)
        return True
    return False


def agree(turn: Turn) -> None:
    """The person agreed: from here on answers are kept."""
    session = turn.session
    session.agreed_on = turn.today
    session.begun_on = session.begun_on or turn.today
    candidacy = turn.progress()
    machine.move(candidacy, "agree")
    session.state = candidacy.state
    turn.close_card(
        turn.words.say("greeting") + "\n\n" + turn.words.say("agreed") if turn.tapped else None
    )
    if not unkept.after_consent(turn, was_told=session.screen.args.get("told", False)):
        turn.note(turn.words.say("entering-eligibility"))
        turn.note(turn.words.say("told-invitation", example=turn.words.plain("told-example")))
        moves.resume(turn)


AGREE = Tap("agree", simply(agree), "button-agree", role="next")


# ------------------------------------------------------------------------- coming back


def _show_welcome_back(turn: Turn, args: dict[str, Any]) -> Card:
    words = turn.words
    asked = turn.current
    first = first_line(turn)
    if asked is not None:
        where = words.say(
            "stopped-at",
            section=words.plain(f"section-{asked.question.section}"),
            question=words.plain(asked.question.wording, "label"),
            left=turn.questions_left,
        )
    elif turn.session.state in machine.LIFE:
        state = words.say("status-title", state=words.plain(f"state-{shown_state(turn)}"))
        where = Markup("\n").join([state, *dates(turn)])
    else:
        where = words.say("stopped-at-review")
    leading = (STATUS.button(turn),) if first else ()
    return turn.card(
        [words.say("welcome-back"), where, *args.get("changes", ())],
        (
            *((leading,) if leading else ()),
            (CONTINUE.button(turn),),
            (SCORE.button(turn), REVIEW.button(turn)),
        ),
        first=first,
    )


STATUS = opens("status", "status", "button-status", role="next")
SCORE = opens("score", "score", "button-score", control=True)
REVIEW = opens("review", "edit", "button-edit", control=True)


def _read_welcome_back(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """A yes (or no) is about going on, never an answer to a question that is not in sight."""
    if answers.read_yes_no(text, turn.words) is None:
        return False
    turn.close_card()
    moves.resume(turn)
    return True


def welcome_back(turn: Turn) -> None:
    """Where the person stopped, what has changed since, one button to go on."""
    changes = [*turn.notes, *since_last_time(turn)]
    turn.notes = []
    turn.session.seen_on = turn.today
    turn.close_card()
    show(turn, "welcome_back", changes=changes)


# ------------------------------------------------------------------------- help and privacy


def _show_help(turn: Turn, args: dict[str, Any]) -> Card:
    return _page(turn, turn.words.say("help"))


def _show_privacy(turn: Turn, args: dict[str, Any]) -> Card:
    months = turn.silent_months
    told = turn.words.say("privacy", months=months, days=WARNED_BEFORE.days)
    return _page(turn, told + BREAK + turn.words.say("privacy-partner"))


def _page(turn: Turn, text: Markup) -> Card:
    parts = (map(Markup, part.splitlines()) for part in text.split(BREAK))
    paragraphs = [Foldable(tuple(lines)) for lines in parts]
    return turn.card(paragraphs, ((CONTINUE_BESIDE.button(turn),),))


# ------------------------------------------------------------------------- language


def _show_locale(turn: Turn, args: dict[str, Any]) -> Card:
    buttons = [LOCALE.button(turn, Forms(code).own_name, value=code) for code in SHIPPED]
    return turn.card(
        [turn.words.say("choose-language")],
        (*rows_of(buttons, 2), (CONTINUE_BESIDE.button(turn),)),
    )


def _choose_locale(turn: Turn, args: dict[str, Any], value: str) -> None:
    tongue.choose(turn, value)


LOCALE = Tap("l", _choose_locale)


def _read_locale(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    code = tongue.named(text)
    if code is not None:
        tongue.choose(turn, code)
    return code is not None


# ------------------------------------------------------------------------- erasing


def _show_delete(turn: Turn, args: dict[str, Any]) -> Card:
    return turn.card(
        [turn.words.say("delete-question")],
        (
            (DELETE.button(turn),),
            (KEEP.button(turn),),
        ),
    )


def _erase(turn: Turn) -> None:
    turn.close_card()
    turn.say(turn.words.say("deleted"))
    turn.forget = True


def _keep(turn: Turn) -> None:
    turn.close_card()
    turn.note(turn.words.say("kept"))
    moves.resume(turn)


DELETE = Tap("delete", simply(_erase), "button-delete", role="danger")
KEEP = Tap("keep", simply(_keep), "button-keep")


def _read_delete(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """Only a no is taken in words: erasing takes a tap."""
    if answers.read_yes_no(text, turn.words) is False:
        _keep(turn)
    else:
        turn.close_card()
        refuse_once(turn, "delete", "takes-a-tap", turn.words.say("delete-takes-a-tap"))
        show(turn, "delete")
    return True


window("consent", Window(_show_consent, taps(AGREE, PRIVACY, LANGUAGE), _read_consent))
window(
    "welcome_back",
    Window(_show_welcome_back, taps(CONTINUE, STATUS, SCORE, REVIEW), _read_welcome_back),
)
window("help", Window(_show_help, taps(CONTINUE_BESIDE)))
window("privacy", Window(_show_privacy, taps(CONTINUE_BESIDE)))
window("locale", Window(_show_locale, taps(LOCALE, CONTINUE_BESIDE), _read_locale))
window("delete", Window(_show_delete, taps(DELETE, KEEP), _read_delete))
