"""Questions asked together on one card: one tap, or a few words, tell several answers.

Each card belongs to the question with which it begins. Whoever edits one of the answers gets that
question's own card; so does whoever tells only a part of what a card asks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.question import Answer
from conversations.interview.reading.days import read_month
from conversations.interview.reading.periods import NOW, Period, read_period
from conversations.interview.walk import Asked
from conversations.screens import answering, asking, moves, ties, topics
from conversations.screens.window import Tap
from conversations.typed.agreeing import agrees
from conversations.typed.language_tests import means_never
from conversations.typed.lexicon import has, words_of
from conversations.typed.taken import Told, take
from conversations.voice.replies import Button, Card
from conversations.voice.wording import fold

Values = Callable[[Turn, Asked], dict[str, Answer]]


@dataclass(frozen=True, slots=True)
class Option:
    """One button of such a card, and the answers it tells."""

    id: str
    """End of its wording's identifier."""
    values: Values


@dataclass(frozen=True, slots=True)
class Shared:
    """A card with one choice."""

    wording: str
    options: tuple[Option, ...]
    with_key: str = ""
    """The question that must be open too, by its name in the entry; none when empty."""

    def label(self, turn: Turn, asked: Asked, option: Option) -> str:
        """A button's words."""
        name = f"{self.wording}-{option.id}"
        return turn.words.plain(name, **_figures(turn, asked))


def _fixed(**told: Answer) -> Values:
    """The same answers for everybody, by the names of their questions in the entry."""
    return lambda _, asked: {f"{_entry(asked)}{name}": value for name, value in told.items()}


def _entry(asked: Asked) -> str:
    """What the keys of the questions on the same card begin with."""
    return asked.key.rpartition(".")[0] + "."


def _as_awarded(turn: Turn, asked: Asked) -> dict[str, Answer]:
    """A report, and that it states the level of the credential itself."""
    entry = _entry(asked)
    return {asked.key: True, f"{entry}eca_level": _level(turn, asked)}


def _level(turn: Turn, asked: Asked) -> Answer:
    name = "level" if asked.question.group else "education"
    return turn.walk.answers.get(f"{_entry(asked)}{name}")


def _figures(turn: Turn, asked: Asked) -> dict[str, Any]:
    """What the words of a card speak of."""
    values = asking.values_for(turn, asked)
    if asked.question.name == "assessed" or asked.question.id == "partner.assessed":
        values["level"] = turn.words.plain(f"level-{_level(turn, asked)}")
    return values


_REPORT = (
    Option("same", _as_awarded),
    Option("other", _fixed(assessed=True)),
    Option("none", _fixed(assessed=False)),
)
_SHARED: Mapping[str, Shared] = {
    "partner.accompanying": Shared(
        "together-partner",
        (
            Option("comes", _fixed(accompanying=True, canadian=False)),
            Option("stays", _fixed(accompanying=False)),
            Option("canadian", _fixed(canadian=True)),
        ),
        with_key="canadian",
    ),
    "french.test": Shared(
        "together-french",
        (
            Option("tef", _fixed(test="tef")),
            Option("tcf", _fixed(test="tcf_canada")),
            Option("none", _fixed(test="none", plan="none")),
            Option("planned", _fixed(test="none")),
        ),
    ),
    "credential.assessed": Shared(
        "together-report",
        (
            *_REPORT[:2],
            Option("ordered", _fixed(assessed=False, eca_ordered=True)),
            Option("none", _fixed(assessed=False, eca_ordered=False)),
        ),
    ),
    "partner.assessed": Shared("together-partner-report", _REPORT),
    "job.paid": Shared(
        "together-employment",
        (
            Option("employee", _fixed(paid=True, self_employed=False)),
            Option("self", _fixed(paid=True, self_employed=True)),
            Option("unpaid", _fixed(paid=False)),
        ),
        with_key="self_employed",
    ),
}
"""By the question with which each card begins."""
_SENTENCES: Mapping[tuple[str, Answer], str] = {
    ("partner.accompanying", True): "comes",
    ("french.test", "none"): "none",
    ("job.paid", True): "employee",
    ("credential.assessed", False): "ordered",
    ("credential.assessed", True): "same",
    ("partner.assessed", True): "same",
}
"""Options that sentences come to: by the question, and what they tell of it alone."""


def shared(turn: Turn, asked: Asked) -> Shared | None:
    """The card with one choice on which a question is asked now; None where it has its own."""
    found = _SHARED.get(asked.question.id)
    if found is None or asked not in turn.walk.pending or turn.session.focus == asked.key:
        return None
    waiting = {one.key for one in turn.walk.together_with(asked)}
    if found.with_key and f"{_entry(asked)}{found.with_key}" not in waiting:
        return None
    return found


def card(turn: Turn, asked: Asked, args: dict[str, Any]) -> Card | None:
    """The card on which a question is asked together with others; None where it has its own."""
    if ties.is_asked(turn, asked):
        return ties.card(turn, asked, args)
    found = shared(turn, asked)
    if found is None:
        return None
    buttons: list[tuple[Button, ...]] = [
        (OPTION.button(turn, found.label(turn, asked, option), value=number),)
        for number, option in enumerate(found.options)
    ]
    rows = (*topics.offered(turn, args), *buttons, *answering.control_row(turn, asked))
    if turn.brief:
        return turn.card([asking.in_a_line(turn, asked)], rows)
    text = turn.words.say(found.wording, **_figures(turn, asked))
    return turn.card([Markup("\n").join([asking.heading(turn, asked), text])], rows)


def _choose(turn: Turn, args: dict[str, Any], value: str) -> None:
    asked = answering.asked_now(turn)
    found = shared(turn, asked)
    assert found is not None, "a tap on a card that asks one thing"
    _take(turn, asked, found, found.options[int(value)])


def _take(
    turn: Turn, asked: Asked, found: Shared, option: Option, message_id: int | None = None
) -> None:
    said = Markup("{}\n{}").format(
        turn.words.say(found.wording, **_figures(turn, asked)),
        turn.words.say("your-answer", answer=found.label(turn, asked, option)),
    )
    moves.accept_all(turn, asked, option.values(turn, asked), message_id, said=said)


OPTION = Tap("o", _choose)
TAPS = (OPTION, *ties.TAPS)


def read(turn: Turn, asked: Asked, text: str, message_id: int | None) -> bool:
    """Words that tell more than one answer of a card; whether they did."""
    if ties.is_asked(turn, asked):
        return ties.read(turn, asked, text, message_id)
    if asked.question.id == "job.start":
        return _read_period(turn, asked, text, message_id)
    found, typed = shared(turn, asked), fold(text)
    for option in found.options if found is not None else ():
        assert found is not None, "an option of no card"
        names = turn.words.words(f"{found.wording}-{option.id}", "also")
        if typed in (fold(found.label(turn, asked, option)), *names):
            _take(turn, asked, found, option, message_id)
            return True
    meant = _meant(turn, asked, found, text) if found is not None else None
    if found is not None and meant is not None:
        _take(turn, asked, found, meant, message_id)
        return True
    return False


def _meant(turn: Turn, asked: Asked, found: Shared, text: str) -> Option | None:
    """The option that a sentence comes to: whoever says of a partner that she comes, with a button
    beside it for a citizen, says what the button "comes with me" says."""
    taken = take(asking.put_now(turn, asked), text)
    if not isinstance(taken, Told) or taken.values.keys() != {asked.key}:
        return None
    meant = _SENTENCES.get((asked.question.id, taken.values[asked.key]))
    if meant == "none" and not means_never(text):
        return None  # a test of French may be planned
    if meant == "same" and not (agrees(text) or has(words_of(text), "the-same")):
        return None
    if meant == "ordered" and not has(words_of(text), "on-its-way"):
        # A no and nothing else, where one button says "not ordered yet" as well.
        meant = "none" if agrees(text) is False else ""
    if meant == "employee" and has(words_of(text), "on-ones-own"):
        meant = "self"
    return next((one for one in found.options if one.id == meant), None)


def _period(turn: Turn, text: str) -> Period | None:
    """The period that a line names, be it with a remark behind it, "2006 to now, same hospital", or
    without a word between: "March 2021 still there"."""
    before, _, _ = text.partition(",")
    period = read_period(text, turn.words, turn.today) or read_period(
        before, turn.words, turn.today
    )
    if period is not None:
        return period
    typed = fold(text)
    for phrase in sorted(turn.words.words("words-now"), key=len, reverse=True):
        start = typed.removesuffix(phrase)
        said = start != typed and start.endswith(" ")
        month = read_month(start.strip(), turn.words, turn.today) if said else None
        if isinstance(month, str):
            return Period(month, NOW)
    return None


def _read_period(turn: Turn, asked: Asked, text: str, message_id: int | None) -> bool:
    """The start and the end of a job in one line, where both are open and can stand."""
    end = next((one for one in turn.walk.together_with(asked) if one.question.name == "end"), None)
    period = _period(turn, text) if end is not None else None
    if end is None or period is None:
        return False
    values: dict[str, Answer] = {asked.key: period.start, end.key: period.end}
    for one in (asked, end):
        view = one.view(turn.walk.answers | values)
        if one.question.check is not None and one.question.check(values[one.key], view, turn.today):
            return False
    moves.accept_all(turn, asked, values, message_id)
    return True
