"""Commands: they work in every state and beat any open question."""

from __future__ import annotations

from collections.abc import Callable

from conversations.chat import machine
from conversations.chat.life import last_event
from conversations.chat.pair import PREFIX
from conversations.chat.paired import answered_by_the_other, taken_along
from conversations.chat.session import Screen, dump
from conversations.chat.turn import Turn
from conversations.interview.reading import answers
from conversations.interview.reading.asked import TARGETS, spoken_of
from conversations.interview.walk import find
from conversations.screens import (
    changing,
    happening,
    importing,
    moves,
    paper,
    partner,
    refusing,
    retaking,
    review,
    start,
    stopping,
    tongue,
    wishing,
)
from conversations.screens.exporting import give_calendar
from conversations.screens.window import show, show_score
from conversations.voice.replies import OwnData
from conversations.voice.wording import SHIPPED

MENU = (
    "continue",
    "score",
    "status",
    "edit",
    "whatif",
    "deadlines",
    "draws",
    "language",
    "help",
    "delete",
)
"""The commands of the menu, in order; the rest stand under /help."""


def _start(turn: Turn, argument: str) -> None:
    if argument.startswith(PREFIX):
        partner.open_link(turn, argument.removeprefix(PREFIX))
        return
    if turn.session.state == machine.WELCOME:
        turn.close_card()
        show(turn, "consent")
        return
    key = argument.removeprefix("q_").replace("-", ".")
    is_asked = find(key) is not None and key not in answered_by_the_other(turn.session)
    if argument.startswith("q_") and is_asked and turn.walk.by_key(key):
        turn.close_card()
        review.edit(turn, key, Screen(name="review"))
        return
    start.welcome_back(turn)


def _continue(turn: Turn, _: str) -> None:
    start.welcome_back(turn)


def _file(turn: Turn, _: str) -> None:
    moves.complete_file(turn)


def _screen(name: str) -> Callable[[Turn, str], None]:
    def run(turn: Turn, _: str) -> None:
        turn.close_card()
        show(turn, name)

    return run


def _draws(turn: Turn, said: str) -> None:
    """Every kind of round; of the one named, "/draws french", first what is known of it."""
    turn.close_card()
    kind = said if said in TARGETS else spoken_of(said)
    if kind is None:
        show(turn, "rounds")
    else:
        show(turn, "rounds", kind=kind)


def _score(turn: Turn, _: str) -> None:
    turn.close_card()
    show_score(turn)


def _export(turn: Turn, _: str) -> None:
    turn.replies.append(
        OwnData(
            name="express-entry-assistant.json",
            content=dump(taken_along(turn.session)),
            caption=turn.words.plain("export-caption"),
        )
    )
    if not paper.is_possible(turn):
        return
    try:
        turn.replies.append(paper.paper(turn))
    except Exception:
        # The file above is a person's right, and is not to be lost with a page of the paper.
        turn.say(turn.words.say("paper-not-made"))


def _import(turn: Turn, pasted: str) -> None:
    if pasted:
        importing.given(turn, pasted)
    else:
        turn.close_card()
        show(turn, "import")


def _cancel(turn: Turn, said: str) -> None:
    turn.close_card()
    turn.session.focus = None
    turn.session.follow = []
    turn.session.come_back = turn.session.listed = turn.session.offered = None
    turn.session.hours = None
    turn.session.filing = False
    turn.note(turn.words.say("cancelled"))
    if said == "stop":
        turn.note(turn.words.say("stop-hint"))
    moves.resume(turn)


def _retake(turn: Turn, _: str) -> None:
    retaking.begin(turn)


def _stop(turn: Turn, _: str) -> None:
    stopping.stop(turn)


def _resume_reminders(turn: Turn, _: str) -> None:
    turn.close_card()
    if stopping.is_held_back(turn):
        turn.note(stopping.turn_on(turn))
    show(turn, "settings")


def _event(event: str) -> Callable[[Turn, str], None]:
    def run(turn: Turn, said: str) -> None:
        turn.close_card()
        read = answers.read_recent_date(said, turn.words, turn.today) if said else None
        happening.begin(turn, event, read)

    return run


def _undo(turn: Turn, _: str) -> None:
    turn.close_card()
    so_far = turn.session.life
    if so_far.invitation_told_on is not None or so_far.submission_told_on is not None:
        happening.undo(turn)
        return
    event = last_event(turn.session.state, so_far)
    if event is not None:
        show(turn, "life_date", event=event, again=True)
    else:
        show(turn, "status")


def _calendar(turn: Turn, _: str) -> None:
    give_calendar(turn)


def _unchanged(turn: Turn, _: str) -> None:
    turn.close_card()
    if turn.session.state in machine.HELD:
        changing.nothing(turn)
    else:
        moves.resume(turn)


def _does(effect: Callable[[Turn], None]) -> Callable[[Turn, str], None]:
    return lambda turn, _: effect(turn)


EVENTS = {
    "submitted": "submit",
    "invited": "invite",
    "declined": "decline",
    "applied": "apply",
    "lapsed": "lapse",
    "expired": "expire",
    "withdrawn": "withdraw",
    "ineligible": "lose_eligibility",
    "refused": "refuse",
    "landed": "land",
}
"""What can happen to a candidacy, by its command."""

COMMANDS: dict[str, Callable[[Turn, str], None]] = {
    "start": _start,
    "continue": _continue,
    "status": _screen("status"),
    "score": _score,
    "edit": _screen("review"),
    "whatif": wishing.whatif,
    "retake": _retake,
    "deadlines": _screen("timeline"),
    "months": _screen("months"),
    "draws": _draws,
    "claims": _screen("claims"),
    "checklist": _screen("checklist"),
    "sheet": _screen("sheet"),
    "costs": _screen("costs"),
    "file": _file,
    "language": _screen("locale"),
    "settings": _screen("settings"),
    "partner": _does(partner.open_hub),
    "together": _does(partner.open_comparison),
    "unshare": _does(partner.open_end),
    "export": _export,
    "import": _import,
    "delete": _screen("delete"),
    "help": _screen("help"),
    "privacy": _screen("privacy"),
    "cancel": _cancel,
    "stop": _stop,
    "reminders": _resume_reminders,
    **{name: _event(event) for name, event in EVENTS.items()},
    "undo": _undo,
    "calendar": _calendar,
    "check": _screen("check"),
    "unchanged": _unchanged,
}

_BEFORE_CONSENT = {"start", "help", "privacy", "language", "delete", "export"}
"""Commands that need no answers; any other one begins with the greeting."""
_OF_A_PAIR = {"partner", "unshare"}
"""The same for whoever has opened a link, and may have agreed to it before anything else."""


def run(turn: Turn, name: str, argument: str) -> None:
    """Do what a command says; an unknown one gets help and leaves everything as it was."""
    command = COMMANDS.get(name)
    if command is not None:
        turn.understood = f"command:{name}"
    if name in SHIPPED:
        tongue.choose(turn, name)
    elif command is None:
        turn.close_card()
        turn.note(turn.words.say("unknown-command", name=refusing.clipped(turn, name)))
        moves.resume(turn)
    elif turn.session.state == machine.WELCOME and not _is_for_strangers(turn, name):
        _start(turn, "")
    else:
        command(turn, argument)


def _is_for_strangers(turn: Turn, name: str) -> bool:
    return name in _BEFORE_CONSENT or (name in _OF_A_PAIR and turn.session.pair is not None)
