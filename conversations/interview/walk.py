"""The questionnaire: every question, in the order it is asked.

Answers are the truth and position is derived: ``walk`` goes through the questions in order,
keeps the answers that still apply, and tells which applicable question is the first without an
answer. Back, edit, skip, resume and a changed questionnaire are all this one mechanism.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from conversations.interview.question import (
    Answer,
    InterviewSection,
    Kind,
    Predicate,
    Problem,
    Question,
    View,
    always,
)
from conversations.interview.questions import eca, eligibility, language, noc, profile

__all__ = [
    "BLOCKS",
    "BY_ID",
    "SECTIONS",
    "Answer",
    "Asked",
    "InterviewSection",
    "Kind",
    "Problem",
    "Question",
    "View",
    "Walk",
    "find",
    "walk",
]


@dataclass(frozen=True, slots=True)
class Block:
    """Questions asked together: once, or once per entry of a list."""

    questions: tuple[Question, ...]
    group: str | None = None
    asked_when: Predicate = always
    most: int = 1

    @property
    def section(self) -> InterviewSection:
        """The section its questions belong to."""
        return self.questions[0].section

    @property
    def scored(self) -> bool:
        """Whether test scores are among them, whose order depends on the test."""
        return self.questions is language.QUESTIONS


BLOCKS: tuple[Block, ...] = (
    Block(eligibility.QUESTIONS),
    Block(language.QUESTIONS),
    Block(eca.QUESTIONS, group="credential", most=eca.MOST_CREDENTIALS),
    Block(eca.PARTNER_QUESTIONS),
    Block(noc.QUESTIONS_BEFORE),
    Block(noc.JOB_QUESTIONS, group="job", asked_when=noc.has_worked, most=noc.MOST_JOBS),
    Block(noc.QUESTIONS_AFTER),
    Block(profile.QUESTIONS),
)

BY_ID: dict[str, Question] = {q.id: q for block in BLOCKS for q in block.questions}
SECTIONS: tuple[InterviewSection, ...] = tuple(InterviewSection)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it applies to this person: in a list, to which entry."""

    question: Question
    index: int | None
    key: str
    """The key of its answer."""

    @property
    def prefix(self) -> str:
        """What the keys of the same entry begin with; empty outside a list."""
        return f"{self.question.group}.{self.index}." if self.question.group else ""

    def view(self, answers: Mapping[str, Answer]) -> View:
        """The given answers as seen from this question."""
        return View(answers, self.prefix, self.index)

    def problem_with(
        self, answer: Answer, answers: Mapping[str, Answer], today: date
    ) -> Problem | None:
        """Why an answer cannot stand beside the given ones; None if it can."""
        question, view = self.question, self.view(answers)
        if question.kind is Kind.CHOICE and answer not in question.options(view):
            return Problem("problem-choice-unknown", {"text": str(answer)})
        return None if question.check is None else question.check(answer, view, today)

    def problem_when_given(
        self, answer: Answer, answers: Mapping[str, Answer], today: date
    ) -> Problem | None:
        """Why an answer cannot be taken: it is impossible, or it contradicts one given for a later
        question. Nobody knows which of the two is wrong, so neither is dropped for the other."""
        problem, beside = self.problem_with(answer, answers, today), self.question.beside
        if problem is not None or beside is None:
            return problem
        return beside(answer, self.view(answers), today)


_ASKED: dict[tuple[str, int | None], Asked] = {
    (question.id, index): Asked(question, index, question.key(index))
    for block in BLOCKS
    for index in (range(block.most) if block.group else (None,))
    for question in block.questions
}
"""Made once: every turn goes through all of them."""


@dataclass(frozen=True, slots=True)
class Walk:
    """The questionnaire gone through with one person's answers."""

    answers: dict[str, Answer]
    """Only those that apply."""
    asked: tuple[Asked, ...]
    """Every applicable question, in order."""
    pending: tuple[Asked, ...]
    """Those neither answered nor skipped."""

    @property
    def view(self) -> View:
        """The applicable answers, seen from outside any list."""
        return View(self.answers)

    def by_key(self, key: str | None) -> Asked | None:
        """The applicable question whose answer has this key."""
        return next((asked for asked in self.asked if asked.key == key), None)

    def in_section(self, section: InterviewSection) -> tuple[Asked, ...]:
        """The applicable questions of a section, in order."""
        return tuple(asked for asked in self.asked if asked.question.section is section)

    def foreseen(self, section: InterviewSection, skipped: Collection[str]) -> int:
        """How many questions the section is likely to have in all: those that apply, and those
        that will if the ones still open get their usual answer."""
        effective, count = dict(self.answers), 0
        for block in BLOCKS:
            if block.section is section:
                for asked in _applicable(block, effective):
                    count += 1
                    usual, key = asked.question.usual, asked.key
                    if usual is not None and key not in effective and key not in skipped:
                        effective[key] = usual(asked.view(effective))
        return count

    def before(self, key: str) -> Asked | None:
        """The applicable question just before this one."""
        previous = None
        for asked in self.asked:
            if asked.key == key:
                return previous
            previous = asked
        return previous


def _entries(block: Block, effective: Mapping[str, Answer]) -> Iterator[int | None]:
    """The entries of a block, growing while "another one?" is answered with yes."""
    if block.group is None:
        yield None
        return
    for index in range(block.most):
        if index and effective.get(f"{block.group}.{index - 1}.more") is not True:
            return
        yield index


def _scores_together() -> Iterator[Question | tuple[str, dict[str, Question]]]:
    """The language questions, the four scores of each test as one, by ability."""
    for kind, group in groupby(language.QUESTIONS, key=lambda question: question.kind):
        if kind is not Kind.SCORE:
            yield from group
            continue
        for owner, scores in groupby(group, key=lambda question: question.id.split(".")[0]):
            yield owner, {question.id.split(".")[1]: question for question in scores}


_WITH_SCORES_TOGETHER = tuple(_scores_together())


def _in_report_order(view: View) -> Iterator[Question]:
    """The language questions, test scores in the order in which that test's report prints them."""
    for one in _WITH_SCORES_TOGETHER:
        if isinstance(one, Question):
            yield one
        else:
            owner, scores = one
            yield from (scores[ability] for ability in language.report_order(view, owner))


def _applicable(block: Block, effective: Mapping[str, Answer]) -> Iterator[Asked]:
    """A block's questions that apply, in order; what was yielded may be answered meanwhile."""
    outside = View(effective)
    if not block.asked_when(outside):
        return
    for index in _entries(block, effective):
        view = View(effective, f"{block.group}.{index}.", index) if block.group else outside
        ordered = _in_report_order(view) if block.scored else block.questions
        for question in ordered:
            if question.asked_when is always or question.asked_when(view):
                yield _ASKED[question.id, index]


def walk(answers: Mapping[str, Answer], skipped: Collection[str] = ()) -> Walk:
    """Go through the questionnaire; see ``Walk``."""
    effective: dict[str, Answer] = {}
    asked: list[Asked] = []
    pending: list[Asked] = []
    for block in BLOCKS:
        for here in _applicable(block, effective):
            asked.append(here)
            key = here.key
            if key in answers:
                effective[key] = answers[key]
            elif key not in skipped:
                pending.append(here)
    return Walk(effective, tuple(asked), tuple(pending))


def find(key: str) -> Question | None:
    """The question whose answers have keys such as this one."""
    parts = key.split(".")
    if len(parts) == 3 and parts[1].isdigit():
        return BY_ID.get(f"{parts[0]}.{parts[2]}")
    return BY_ID.get(key)
