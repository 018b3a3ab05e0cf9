"""A story told in the order in which the assistant asks.

The scripts say what a person answers to each question, in the order of the form. The assistant
asks in another order, several things on one card, and some things not at all because they follow
from others. Here a script is walked through once: each card is answered with what the script says
to the questions on it. Everything that the script says must come to be known in just that way: what
is not asked before the score is told to complete the file, and what follows must be what the script
says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from conversations.chat.turn import Turn
from conversations.interview.order import BY_ID
from conversations.interview.question import Kind, Question
from conversations.interview.questions.eca import TIES
from conversations.interview.walk import Asked
from conversations.screens import asking, ties, together
from conversations.screens.moves import ESTIMATE
from conversations.typed import about
from conversations.voice.wording import plain, wording
from tests.conversations.story import newcomer
from tests.stories.line import Line

REVIEW = "Please look everything over."
FILE = "complete my file"
_FIRST = {"job": "job.title", "credential": "credential.level"}
_OCCUPATION = re.compile(r"\d{5}|Yes, this is my work")
_ON_SHARED_CARDS = (
    "accompanying", "canadian", "test", "plan", "assessed", "eca_level", "eca_ordered", "paid",
    "self_employed",
)  # fmt: skip


@cache
def in_order(script: tuple[Line, ...], on: date) -> tuple[Line, ...]:
    """What is said from the first question to the review, with the file complete."""
    return tuple(_Teller(script, on).tells())


@dataclass(frozen=True, slots=True)
class _Said:
    entry: str
    """The job or credential that it is about, ``job.0``; empty outside."""
    line: Line


def _with_entries(script: tuple[Line, ...]) -> Iterator[_Said]:
    """Each line with the entry of a list that it is about."""
    counts, entry = dict.fromkeys(_FIRST, -1), ""
    for line in script:
        for group, first in _FIRST.items():
            if _is_of(BY_ID[first], line):
                counts[group] += 1
                entry = f"{group}.{counts[group]}"
        group = entry.partition(".")[0]
        inside = [question for question in BY_ID.values() if question.group == group]
        in_list = "Is this your work?" in line.asks or (
            _OCCUPATION.fullmatch(line.says) is not None
            and not line.asks.startswith("Which of these")
        )
        if entry and not in_list and not any(_is_of(question, line) for question in inside):
            entry = ""
        yield _Said(entry, line)


def _is_of(question: Question, line: Line) -> bool:
    """Whether a line is about a question of an entry."""
    text = wording("en").say(question.wording, number=2, months=8)
    return line.asks.removeprefix("Job 2. ").removeprefix("Job 3. ") in _flat(plain(text))


def _flat(text: str) -> str:
    return " ".join(text.split())


class _Teller:
    def __init__(self, script: tuple[Line, ...], on: date) -> None:
        self.chat = newcomer(on)
        self.left = list(_with_entries(script))

    def tells(self) -> Iterator[Line]:
        yield from self._answers()
        yield from self._adds()
        assert REVIEW in self.chat.card, self.chat.card
        yield from self._tell(Line(REVIEW, FILE, False))
        yield from self._answers()
        assert REVIEW in self.chat.card, self.chat.card
        for said in self.left:
            assert self._is_known(said), f"never told: {said}"

    def _answers(self) -> Iterator[Line]:
        """Card after card, until none asks anything."""
        while self._goes_on():
            turn = self._turn()
            if turn.session.screen.name == ESTIMATE:
                yield from self._tell(Line("About", self.chat.labels[0], True))
                continue
            asked = turn.current
            assert asked is not None
            if turn.session.screen.name == "confirm_occupation":
                yield from self._tell(self._take(self._on_the_card(asked)).line)
            elif ties.is_asked(turn, asked):
                yield from self._ties(turn)
            elif (found := together.shared(turn, asked)) is not None:
                yield from self._shared(turn, asked, found)
            elif asked.question.id.endswith(".noc"):
                yield from self._occupation(turn, asked)
            else:
                yield from self._alone(turn, asked)

    def _goes_on(self) -> bool:
        return self.chat.asks is not None or self._turn().session.screen.name == ESTIMATE

    def _alone(self, turn: Turn, asked: Asked) -> Iterator[Line]:
        line = self._take(self._to(turn, asked)).line
        end = self._to(turn, turn.walk.by_key(f"{asked.prefix}end"))
        if asked.question.id == "job.start" and end is not None:
            ended = self._take(end).line
            says = f"{line.says} – {'now' if ended.tapped else ended.says}"
            line = Line("In which month did you start?", says, False)
        if asked.question.kind is Kind.COUNTRY and line.says not in self.chat.labels:
            # Countries named before are on buttons; which these are depends on the order.
            line = replace(line, tapped=False)
        yield from self._tell(line)

    def _occupation(self, turn: Turn, asked: Asked) -> Iterator[Line]:
        title = self._to(turn, turn.walk.by_key(f"{asked.prefix}title"))
        if title is None or any(re.match(r"\d{5}", label) for label in self.chat.labels):
            yield from self._tell(self._take(self._on_the_card(asked)).line)
        else:
            says = self._take(title).line.says
            yield from self._tell(Line("Which of these occupations fits", says, False))

    def _shared(self, turn: Turn, asked: Asked, card: together.Shared) -> Iterator[Line]:
        """The option that says most of what the script says, and nothing else."""
        told: dict[str, _Said] = {}
        means: dict[str, object] = {}
        for name in _ON_SHARED_CARDS:
            one = _beside(asked, name)
            said = self._to(turn, one)
            if one is not None and said is not None:
                told[one.key] = said
                means[one.key] = about.meaning(asking.put_now(turn, one), said.line.says)
        fitting = [
            (values, option)
            for option in card.options
            if (values := option.values(turn, asked)).items() <= means.items()
        ]
        assert fitting, f"no button of {card.wording} says {means}"
        values, option = max(fitting, key=lambda one: len(one[0]))
        for key in values:
            self._take(told[key])
        asks = next(line for line in reversed(self.chat.card.splitlines()) if line)
        yield from self._tell(Line(asks, card.label(turn, asked, option), True))

    def _ties(self, turn: Turn) -> Iterator[Line]:
        title, ticked = "Is any of these true?", False
        for one in turn.walk.pending:
            said = self._to(turn, one) if one.question.together == TIES else None
            if said is None:
                continue
            if self._take(said).line.says.lower() == "yes":
                ticked = True
                label = turn.words.plain(f"ties-{one.question.wording}")
                yield from self._tell(Line(title, label, True))
        yield from self._tell(Line(title, "Done" if ticked else "None of these", True))

    def _adds(self) -> Iterator[Line]:
        """Jobs and credentials that were not asked for, because nobody would expect them."""
        for group, section in (("job", "Work"), ("credential", "Education")):
            while any(said.entry.startswith(group) for said in self.left if self._is_new(said)):
                yield from self._tell(Line(REVIEW, section, True))
                yield from self._tell(Line(section, f"Add another {group}", True))
                yield from self._answers()

    def _is_new(self, said: _Said) -> bool:
        return not any(one.prefix == f"{said.entry}." for one in self._turn().walk.asked)

    # -------------------------------------------------------------------- what is left to say

    def _tell(self, line: Line) -> Iterator[Line]:
        assert line.asks in self.chat.card, f"{line.asks!r} is not in {self.chat.card!r}"
        self.chat.does(f"[{line.says}" if line.tapped else line.says)
        yield line

    def _take(self, said: _Said | None) -> _Said:
        assert said is not None, f"the script says nothing to {self.chat.card!r}"
        self.left.remove(said)
        return said

    def _on_the_card(self, asked: Asked) -> _Said | None:
        entry = asked.prefix.removesuffix(".")
        fits = (one for one in self.left if one.line.asks in self.chat.card)
        return next((one for one in fits if one.entry == entry), None)

    def _to(self, turn: Turn, asked: Asked | None) -> _Said | None:
        """What the script says to a question."""
        if asked is None:
            return None
        return next((one for one in self.left if self._is_to(turn, asked, one)), None)

    def _is_to(self, turn: Turn, asked: Asked, said: _Said) -> bool:
        if said.entry != asked.prefix.removesuffix("."):
            return False
        if said.entry:
            return _is_of(asked.question, said.line)
        return said.line.asks in _flat(plain(asking.question_text(turn, asked)))

    def _is_known(self, said: _Said) -> bool:
        """Whether what was not asked is known all the same, as the script says it. Of whom a
        question does not concern, the answer is no."""
        turn = self._turn()
        if turn.walk.answers.get("partner.canadian") is True and "come to Canada" in said.line.asks:
            return True  # never an accompanying partner, whatever the plan
        for asked in turn.walk.asked:
            if self._is_to(turn, asked, said):
                means = about.meaning(asking.put_now(turn, asked), said.line.says)
                return bool(turn.walk.answers.get(asked.key, False) == means)
        return said.line.says == "[Skip]"

    def _turn(self) -> Turn:
        assert self.chat.session is not None
        return Turn(self.chat.session, self.chat.today)


def _beside(asked: Asked, name: str) -> Asked | None:
    """The question of this name on the same card, also where it does not apply yet."""
    question = BY_ID.get(f"{asked.question.id.rpartition('.')[0]}.{name}")
    return None if question is None else Asked(question, asked.index, question.key(asked.index))
