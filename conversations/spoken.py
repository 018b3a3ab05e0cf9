"""Words that mean a command, a control or something that happened: they beat any open question."""

from __future__ import annotations

from functools import cache

from conversations import commands, digressions, own_case
from conversations.chat import machine
from conversations.chat.begun import DAYS
from conversations.chat.turn import Turn
from conversations.interview.facts import question_key
from conversations.interview.question import Problem
from conversations.interview.reading import answers, what_next
from conversations.interview.reading.concepts import READ_BEFORE
from conversations.reports.next_step import is_unscored, next_line, next_step_line
from conversations.reports.to_report import CHANGES, change_wording
from conversations.screens import (
    asking,
    begun,
    changing,
    happening,
    kinds,
    moves,
    said_beside,
    tongue,
    tracker,
)
from conversations.screens.result import PAGES
from conversations.screens.window import ASKING, show, show_again
from conversations.topics.answering import find, has_mark, is_question
from conversations.typed import happened as happenings
from conversations.typed import readings
from conversations.typed.happened import Happened
from conversations.voice.remembered import remembering
from conversations.voice.wording import Wording, fold

_LEFT_BY_BACK = (
    "score",
    "estimate",
    "status",
    "help",
    "privacy",
    "locale",
    "welcome_back",
    "review",
    "way_in",
    "wished",
    "topic",
    "topics",
)
"""Screens from which "back" means the question (or whatever else) the person came from."""
_UNCLEAR = ("problem-date-needs-year", "problem-date-needs-day")
"""Why a day that was meant needs another look."""
_CONTROLS = ("back", "skip", "why")


@cache
def _spoken(words: Wording) -> frozenset[str]:
    """Everything that means a command or a control in this language."""
    spoken = [words.words(f"words-{name}") for name in (*_CONTROLS, *commands.COMMANDS)]
    alone = [*own_case.spoken(words), *_changes(words)]
    return frozenset([*(word for phrases in spoken for word in phrases), *alone])


@cache
def _changes(words: Wording) -> dict[str, tuple[str, str | None]]:
    """What says that something changed: the kind of change, and the fact where it is clear."""
    said: dict[str, tuple[str, str | None]] = {}
    for change, facts in CHANGES.items():
        name = change_wording(change)
        said |= dict.fromkeys(words.words(name, "words"), (change, None))
        for fact in facts:
            attribute = f"words-{fact.replace('.', '-').replace('_', '-')}"
            said |= dict.fromkeys(words.words(name, attribute), (change, fact))
    return said


def understood(turn: Turn, text: str) -> bool:
    """Whether the text is a command in plain words, in which case it is done."""
    typed = _command(fold(text), turn.words)
    if not typed and has_mark(text):
        return _control(turn, "why")
    if turn.session.screen.name == "consent" and typed in turn.words.words("words-agree"):
        return False
    # "Now what?" is more than "what?" said politely.
    if typed != fold(text) and _asked_what_next(turn, text):
        return True
    if typed not in _spoken(turn.words):
        return (
            kinds.said(turn, typed)
            or _told_in_a_sentence(turn, text)
            or _asked_what_next(turn, text)
            or _asked(turn, text)
        )
    if _names_an_answer(turn, typed):
        return False
    for control in _CONTROLS:
        if typed in turn.words.words(f"words-{control}"):
            return _control(turn, control)
    for name in commands.COMMANDS:
        if typed in turn.words.words(f"words-{name}"):
            if name == "stop":
                _stop_said(turn, typed)
            elif name != "language" or not tongue.said(turn, text):
                commands.run(turn, name, "")
            return True
    if own_case.asked(turn, typed):
        return True
    changed = _changes(turn.words).get(typed)
    if changed is None:
        return False
    _change(turn, text, *changed)
    return True


def _change(turn: Turn, text: str, change: str, fact: str | None) -> None:
    """What is said to be otherwise than it was is told anew, or answers what is open."""
    if not _tells_what_is_open(turn, fact, text):
        turn.close_card()
        changing.open_change(turn, change, fact)


def _tells_what_is_open(turn: Turn, fact: str | None, text: str) -> bool:
    """Whether words that can be about a change tell what was not told yet, and so change nothing:
    "my wife is not coming" is an answer then."""
    asked, key = turn.current, question_key(fact) if fact is not None else None
    if asked is None or key is None or key == asked.key or key in turn.walk.answers:
        return False
    return said_beside.of_another_question(turn, asked, text)


@remembering(READ_BEFORE)
def _command(typed: str, words: Wording) -> str:
    """The command in folded words, without what is said out of politeness; the words themselves
    where there is none."""
    spoken, bare = _spoken(words), f" {typed} "
    before, after = words.words("words-polite-before"), words.words("words-polite-after")
    while bare.strip() not in spoken:
        shorter = bare
        for polite in after:
            if shorter.endswith(f" {polite} "):
                shorter = shorter.removesuffix(f"{polite} ")
        for polite in sorted(before, key=len, reverse=True):
            if shorter.startswith(f" {polite} "):
                shorter = shorter.removeprefix(f" {polite}")
                break
        if shorter == bare:
            return typed
        bare = shorter
    return bare.strip()


def _names_an_answer(turn: Turn, typed: str) -> bool:
    """Whether folded words are exactly an answer to the question in front of the person."""
    asked = turn.current
    if asked is None or turn.session.screen.name not in ("question", "why"):
        return False
    return readings.names_an_answer(asking.put_now(turn, asked), typed)


def _asked_what_next(turn: Turn, text: str) -> bool:
    """ "What now?": the next step, and then the question that was open, or else where one is."""
    asked = what_next.asks_what_next(text)
    if asked and turn.session.state != machine.WELCOME and is_unscored(turn):
        turn.close_card()
        turn.understood = "command:status"
        turn.note(next_step_line(turn) if turn.session.state in machine.LIFE else next_line(turn))
        if turn.session.screen.name == moves.ESTIMATE and turn.current is not None:
            show(turn, "question")  # the estimate was just read; its question is what comes next
        else:
            show_again(turn)
    elif asked:
        commands.run(turn, "status", "")
    return asked


def _asked(turn: Turn, text: str) -> bool:
    """ "Is my score good?" is answered by the kinds of round, "what makes me eligible for CEC?" by
    what opens it."""
    asked = digressions.question(turn, text)
    if asked is None:
        return False
    if asked.target is None or turn.session.state == machine.WELCOME:
        commands.run(turn, "draws", asked.kind or "")
    else:
        turn.close_card()
        show(turn, "way_in", target=asked.target)
    if (topic := find(text).topic) is not None:
        turn.understood = f"topic:{topic}"
    return True


def _stop_said(turn: Turn, typed: str) -> None:
    """A bare "stop" leaves the question that is open, and stops reminders where none is. A word
    that is also another, "para" (stop, and for), is asked back."""
    if typed in turn.words.words("words-stop", "asked"):
        turn.close_card()
        show(turn, "stop_reminders")
        turn.understood = "command:stop"
        return
    asking = turn.session.state == machine.WELCOME or turn.current is not None
    bare = typed in turn.words.words("words-stop", "bare")
    commands.run(turn, "cancel" if asking and bare else "stop", "stop")


def _told_in_a_sentence(turn: Turn, text: str) -> bool:
    """Whether somebody tells what has happened in a sentence of their own, in which case it is
    noted, or the day asked for. What cannot be of this person is left to what else it may say."""
    if is_question(text, turn.words):
        return False
    said = happenings.read(text, lambda day: _is_a_day(turn, day))
    if said is None:
        return False
    if said.what in commands.EVENTS:
        event = commands.EVENTS[said.what]
        if event in ("refuse", "land") and event not in happening.possible_events(turn):
            return False  # of something else they asked for, or of an arrival
        commands.run(turn, said.what, said.day)
    elif said.what in commands.COMMANDS:
        commands.run(turn, said.what, "")
    elif said.what in _WITH_IRCC:
        return _done_for_ircc(turn, said)
    elif said.what == "approved":
        if turn.session.state != machine.APPLIED:
            return False
        tracker.approved(turn)
    elif said.what in DAYS:
        return _tells_of(turn, said)
    elif turn.session.state in machine.LIFE:
        change, _, fact = said.what.partition(":")
        _change(turn, text, change, fact or None)
    else:
        return False
    return True


def _tells_of(turn: Turn, said: Happened) -> bool:
    """A profile begun with IRCC, with its day or without."""
    if turn.session.state not in machine.LIFE:
        return False
    turn.close_card()
    turn.understood = f"command:{said.what}"
    begun.tell(turn, said.what, happening.read_day(turn, said.what, said.day) if said.day else None)
    return True


_WITH_IRCC = ("biometrics", "medical")
"""What is done while IRCC decides."""


def _done_for_ircc(turn: Turn, said: Happened) -> bool:
    """Biometrics that a letter asked for, or the medical exam, whose day counts."""
    if turn.session.state != machine.APPLIED:
        return False
    if said.what == "biometrics":
        turn.close_card()
        happening.biometrics_given(turn)
    else:
        turn.close_card()
        if said.day:
            read = happening.read_day(turn, _EXAM, said.day)
            happening.take_date(turn, {"event": _EXAM, "again": True}, read)
        else:
            happening.correct(turn, {}, _EXAM)
    turn.understood = f"command:{said.what}"
    return True


_EXAM = "medical_exam_on"


def happened(turn: Turn, text: str) -> bool:
    """Whether the text says what happened and when ("I was invited on 8 February 2027"), in which
    case it is noted."""
    events, longest = _events(turn.words)
    typed = text.split(maxsplit=longest)
    for cut in range(1, len(typed)):
        said = fold(" ".join(typed[:cut]))
        if said in events and _is_a_day(turn, day := " ".join(typed[cut:])):
            commands.run(turn, events[said], day)
            return True
    return _begun(turn, text)


def remarked(turn: Turn, text: str) -> bool:
    """Whether the text says what happened, with a remark on the round or on IRCC's score behind it:
    it is noted, and what the remark answers of what is asked then is taken."""
    if is_question(text, turn.words):
        return False
    for one in happenings.remarked(text):
        if not _is_event(turn, one.said):
            continue
        turn.remarks = {"life_score": one.score, "life_kind": one.kind}
        if understood(turn, one.said) or happened(turn, one.said):
            return True
    return False


def _is_event(turn: Turn, text: str) -> bool:
    """Whether a text says nothing but what happened to the candidacy, with its day or without."""
    said = happenings.read(text, lambda day: _is_a_day(turn, day))
    if said is not None:
        return said.what in commands.EVENTS
    events, longest = _events(turn.words)
    typed = text.split(maxsplit=longest)
    return any(
        fold(" ".join(typed[:cut])) in events
        and (cut == len(typed) or _is_a_day(turn, " ".join(typed[cut:])))
        for cut in range(1, len(typed) + 1)
    )


def _begun(turn: Turn, text: str) -> bool:
    """Whether the text tells of a profile begun with IRCC, or of a nomination, with its day or
    (where nothing else is said so) without."""
    if turn.session.state not in machine.LIFE:
        return False
    said, longest = _days_told(turn.words)
    typed = text.split(maxsplit=longest)
    for cut in range(1, len(typed) + 1):
        event = said.get(fold(" ".join(typed[:cut])))
        day = " ".join(typed[cut:])
        if event is None:
            continue
        if not day and event != "draft_on":
            continue  # "Nominated" is an answer
        read = happening.read_day(turn, event, day) if day else None
        if isinstance(read, Problem) and read.id not in _UNCLEAR:
            continue
        turn.close_card()
        turn.understood = f"command:{event}"
        begun.tell(turn, event, read)
        return True
    return False


@cache
def _days_told(words: Wording) -> tuple[dict[str, str], int]:
    """What says that a day of these follows: folded phrases, to the day's name; and how many words
    the longest has."""
    return _with_longest(
        {
            phrase: event
            for event in DAYS
            for phrase in words.words(f"words-{event.replace('_', '-')}")
        }
    )


@cache
def _events(words: Wording) -> tuple[dict[str, str], int]:
    """What says that something happened to the candidacy: folded phrases, to its command; and how
    many words the longest has."""
    return _with_longest(
        {
            phrase: name
            for name in reversed(commands.EVENTS)
            for phrase in words.words(f"words-{name}")
        }
    )


def _with_longest(phrases: dict[str, str]) -> tuple[dict[str, str], int]:
    return phrases, max(phrase.count(" ") + 1 for phrase in phrases)


def _is_a_day(turn: Turn, text: str) -> bool:
    """Whether words say a day, be it one that needs another look."""
    read = answers.read_recent_date(text, turn.words, turn.today)
    return not isinstance(read, Problem) or read.id in _UNCLEAR


def reach_question(screen: str) -> bool:
    """Whether back, skip and why are about the open question while this screen is shown."""
    return screen in (*ASKING, *PAGES, *_LEFT_BY_BACK)


def _control(turn: Turn, control: str) -> bool:
    """Back, skip or why, in words: about the question in front of the person; beside a report,
    about the question it was opened from, or about the score where none is open."""
    screen = turn.session.screen.name
    beside = screen in (*PAGES, *_LEFT_BY_BACK)
    if not reach_question(screen):
        return False
    turn.understood = f"command:{control}"
    if control == "back" and beside:
        if screen in PAGES:
            commands.run(turn, "score", "")
        else:
            turn.close_card()
            moves.resume(turn)
        return True
    if turn.current is None:
        if control != "why" or screen not in ("score", "estimate", *PAGES):
            return False
        # With no question open, what is asked about is the score.
        turn.close_card()
        show(turn, "points")
        return True
    if control == "back":
        moves.go_back(turn)
    elif control == "skip":
        moves.skip(turn)
    elif screen == "why":
        # Whoever reads the explanation and asks again is not helped by the same once more.
        turn.close_card()
        example = asking.example(turn, turn.current)
        turn.note(turn.words.say("why-again", example=example))
        show(turn, "question")
    else:
        turn.close_card()
        show(turn, "why")
    return True
