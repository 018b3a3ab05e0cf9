"""One paper of the application: what it is for, and each step of it to tick and to take back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from conversations.chat import papers as marks
from conversations.chat.turn import Turn
from conversations.interview.reading import answers
from conversations.interview.reading.answers import Either
from conversations.interview.reading.days_ahead import read_day_ahead
from conversations.reports.letters import ASKED_FOR, EXPLAINED
from conversations.reports.one_paper import PASSPORT, detail
from conversations.reports.papers import name_of, next_of, of_key
from conversations.screens import changing
from conversations.screens.folding import FOLDING, MOST, folded
from conversations.screens.window import Tap, Window, show, taps, window
from conversations.voice.replies import Button, Card
from express_entry.documents.paper import Paper
from express_entry.documents.papers import TOLD_ELSEWHERE
from express_entry.documents.plan import PlannedPaper

Step = Callable[[Turn, Paper, date], None]
STEPS: dict[str, Step] = {
    "ordered": lambda turn, paper, day: marks.ordered(turn.session.life, paper, day),
    "came": lambda turn, paper, day: marks.came(turn.session.life, paper, day),
    "not_needed": lambda turn, paper, _: marks.not_needed(turn.session.life, paper),
    "translating": lambda turn, paper, day: _translating(turn, paper, day),
    "translated": lambda turn, paper, day: _translated(turn, paper, day),
    "no_translation": lambda turn, paper, _: marks.translated(
        turn.session.life, paper, "not_needed"
    ),
    "undone": lambda turn, paper, _: marks.undo(turn.session.life, paper),
}
"""What can be told of a paper, by the name its wording has."""


def _translating(turn: Turn, paper: Paper, day: date) -> None:
    """Only what is here is translated."""
    if paper.state != "here":
        marks.came(turn.session.life, paper, day)
    marks.translating(turn.session.life, paper, day)


def _translated(turn: Turn, paper: Paper, day: date) -> None:
    if paper.state != "here":
        marks.came(turn.session.life, paper, day)
    marks.translated(turn.session.life, paper, "here")


def _show(turn: Turn, args: dict[str, Any]) -> Card:
    one = of_key(turn, str(args.get("key")))
    if one is None:
        return turn.card([turn.words.say("paper-gone")], ((BACK.button(turn),),))
    rows = folded(turn, args, _buttons(turn, one), columns=1)
    return turn.card(detail(turn, one), rows)


def _buttons(turn: Turn, one: PlannedPaper) -> list[Button]:
    """The likely steps first, then the others, and the way back."""
    words, paper = turn.words, one.paper
    back = BACK.button(turn)
    if is_told_elsewhere(paper):
        return [TELL.button(turn, value=paper.key), NOTE.button(turn), back]
    order = ORDER.button(
        turn,
        words.plain("button-paper-order", medical=paper.need.id == "medical_exam_proof"),
        value="ordered",
    )
    here = HERE.button(turn, value="came")
    likely, others = [order, here], [NOT_NEEDED.button(turn, value="not_needed")]
    if paper.wait.by_request:
        likely = [UPLOADED.button(turn, value="came")]
    none = NO_TRANSLATION.button(turn, value="no_translation")
    there = TRANSLATED.button(turn, value="translated")
    undo = [UNDO.button(turn, value="undone")] if marks.can_undo(turn.session.life, paper) else []
    if paper.state == "not_needed":
        likely, others = [], []
    elif paper.state == "here" and one.doing == "translate":
        translating = TRANSLATING.button(turn, value="translating")
        likely, others = [translating, none], [there, order, *others]
    elif paper.state == "here" and paper.translate:
        likely, others = [there], [order, *others]
    elif paper.state == "here" and one.doing is None:
        likely, others = [], [order, *others]
    elif paper.state == "ordered":
        likely, others = [here], [order, *others, none]
    elif paper.translate:
        others = [*others, none]
    room = max(0, MOST - len(likely) - len(undo))
    letter, following = _letter(turn, one), _next(turn, one)
    # A certificate that comes in time needs no letter.
    if room == 0 or paper.need.id == "police_certificate":
        others, letter = [*letter, *others], []
    return [*likely, *[*letter, *following][:room], *undo, back, *others, NOTE.button(turn)]


def _letter(turn: Turn, one: PlannedPaper) -> list[Button]:
    """The letter that asks for it, or that explains what it does not show."""
    document = one.paper.need.id
    if document in ASKED_FOR:
        return [LETTER.button(turn)]
    return [EXPLAIN.button(turn)] if document in EXPLAINED else []


def _next(turn: Turn, one: PlannedPaper) -> list[Button]:
    """To the next paper, where that is another one."""
    thing = next_of(turn)
    if not isinstance(thing, PlannedPaper) or thing.paper.key == one.paper.key:
        return []
    name = turn.words.plain("button-papers-next", paper=name_of(turn, thing.paper))
    return [NEXT.button(turn, _cut(turn, name), value=thing.paper.key)]


LONGEST_LABEL = 38


def label(turn: Turn, paper: Paper) -> str:
    """A paper's name, as short as a button is wide."""
    return _cut(turn, name_of(turn, paper))


def _cut(turn: Turn, name: str) -> str:
    return name if len(name) <= LONGEST_LABEL else turn.words.cut(name, LONGEST_LABEL)


def is_told_elsewhere(paper: Paper) -> bool:
    """Whether its own days are answers of the interview."""
    return paper.need.id in TOLD_ELSEWHERE or paper.key == PASSPORT


def tell(turn: Turn, paper: Paper, what: str, day: date, *, in_place: bool) -> None:
    """Note a step of a paper, and show it again."""
    words, life = turn.words, turn.session.life
    if day > turn.today and what == "ordered":
        # It is booked for a day still to come: the booking is of today.
        marks.ordered(life, paper, turn.today)
        if not marks.mark_of(life, paper).note:
            marks.noted(life, paper, words.plain("paper-booked-for", on=words.date(day)))
    elif day > turn.today:
        turn.note(turn.words.say("paper-day-ahead", on=turn.words.date(day)))
    elif what != "undone" or marks.can_undo(turn.session.life, paper):
        STEPS[what](turn, paper, day)
        turn.note(
            turn.words.say(
                "paper-noted", paper=name_of(turn, paper), what=what, on=turn.words.date(day)
            )
        )
    show(turn, "paper", in_place=in_place, key=paper.key)


def _do(turn: Turn, args: dict[str, Any], value: str) -> None:
    one = of_key(turn, str(args.get("key")))
    if one is None or value not in STEPS:
        show(turn, "checklist", in_place=True, applying=True)
    else:
        tell(turn, one.paper, value, turn.today, in_place=True)


def _tell_elsewhere(turn: Turn, args: dict[str, Any], value: str) -> None:
    changing.open_fact(turn, fact_of(value))


def fact_of(key: str) -> str:
    """The profile fact that tells the days of a paper."""
    document, owner, *rest = key.split(".")
    if document == "passport":
        return "passport_expires_on"
    before = "partner." if owner == "partner" else ""
    if document == "language_test":
        return before + (rest[0] if rest else "english")
    return "partner.eca" if before else f"credentials.{rest[0].removeprefix('credential')}.eca"


def _open(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "paper", in_place=True, key=value)


def _ask(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "letter", in_place=True, key=args.get("key"))


def _explain(turn: Turn, args: dict[str, Any], value: str) -> None:
    key = str(args.get("key"))
    about = EXPLAINED.get(key.partition(".")[0])
    show(turn, "explanation", in_place=True, about=about, key=key)


def _back(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "checklist", in_place=True, applying=True)


def _note(turn: Turn, args: dict[str, Any], value: str) -> None:
    show(turn, "paper_note", in_place=True, key=args.get("key"))


def _read_day(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    """A bare day is that of the next step: ordered while it is not, else here."""
    one = of_key(turn, str(args.get("key")))
    day = day_told(turn, text)
    if one is None or day is None or is_told_elsewhere(one.paper):
        return False
    turn.close_card()
    what = "came" if one.paper.state == "ordered" else "ordered"
    tell(turn, one.paper, what, day, in_place=False)
    return True


def day_told(turn: Turn, text: str) -> date | None:
    """The day that words say; without its year, the one nearest to today."""
    words, today = turn.words, turn.today
    read = answers.read_recent_date(text, words, today)
    if isinstance(read, str):
        return _whole(read)
    if not isinstance(read, Either):
        return None
    days = [day for value in read.values if (day := _whole(str(value))) is not None]
    ahead = read_day_ahead(text, words, today)
    if isinstance(ahead, str) and (day := _whole(ahead)) is not None:
        days.append(day)
    return min(days, key=lambda day: abs((day - today).days), default=None)


def _whole(value: str) -> date | None:
    """A day, where a stored one is whole."""
    return date.fromisoformat(value) if value.count("-") == 2 else None


# ------------------------------------------------------------------ a note of one's own


def _show_note(turn: Turn, args: dict[str, Any]) -> Card:
    question = turn.words.say("paper-note-question", most=marks.LONGEST_NOTE)
    return turn.card([question], ((CANCEL.button(turn, value=str(args.get("key"))),),))


def _read_note(turn: Turn, args: dict[str, Any], text: str, message_id: int | None) -> bool:
    one = of_key(turn, str(args.get("key")))
    turn.close_card()
    if one is not None:
        marks.noted(turn.session.life, one.paper, text)
    show(turn, "paper", key=args.get("key"))
    return True


ORDER = Tap("s", _do)
HERE = Tap("s", _do, "button-paper-here")
UPLOADED = Tap("s", _do, "button-paper-uploaded")
NOT_NEEDED = Tap("s", _do, "button-paper-not-needed")
TRANSLATING = Tap("s", _do, "button-paper-translating")
TRANSLATED = Tap("s", _do, "button-paper-translated")
NO_TRANSLATION = Tap("s", _do, "button-paper-no-translation")
UNDO = Tap("s", _do, "button-paper-undo", control=True)
NEXT = Tap("o", _open, role="next")
TELL = Tap("tell", _tell_elsewhere, "button-paper-tell")
LETTER = Tap("letter", _ask, "button-letter")
EXPLAIN = Tap("explain", _explain, "button-letter-explain")
NOTE = Tap("note", _note, "button-paper-note", control=True)
BACK = Tap("papers", _back, "button-papers", control=True)
CANCEL = Tap("o", _open, "button-back", control=True)


def _all(turn: Turn) -> list[Button]:
    one = of_key(turn, str(turn.session.screen.args.get("key")))
    return [] if one is None else _buttons(turn, one)


window(
    "paper",
    Window(
        _show,
        taps(ORDER, NEXT, TELL, LETTER, EXPLAIN, NOTE, BACK, *FOLDING),
        _read_day,
        all_buttons=_all,
    ),
)
window("paper_note", Window(_show_note, taps(CANCEL), _read_note))
