"""The order in which questions are asked: the blocks of the questionnaire, and which of a block's
questions apply.

What a first estimate rests on comes first, then what makes it exact, by the sections of the
interview; what only the file needs stands last in its section.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

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
from conversations.interview.questions import (
    eca,
    eligibility,
    jobs,
    language,
    noc,
    partner_study,
    profile,
)
from conversations.interview.questions.jobs_told import MOST_JOBS
from express_entry.candidate.profile import ABILITIES


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
    def in_own_order(self) -> bool:
        """Whether their order depends on what was told: on the test, and whether it was taken."""
        return self.questions is language.QUESTIONS


BLOCKS: tuple[Block, ...] = (
    Block(eligibility.QUESTIONS),
    Block(language.QUESTIONS),
    Block(eca.QUESTIONS, group="credential", most=eca.MOST_CREDENTIALS),
    Block(partner_study.QUESTIONS),
    Block(noc.QUESTIONS_BEFORE),
    Block(jobs.QUESTIONS, group="job", asked_when=noc.has_worked, most=MOST_JOBS),
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

    def view(
        self,
        answers: Mapping[str, Answer],
        told: Mapping[str, Answer] | None = None,
        today: date | None = None,
    ) -> View:
        """The given answers as seen from this question."""
        return View(answers, self.prefix, self.index, told, today)

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


def every_asked(block: Block) -> tuple[Asked, ...]:
    """Every question of a block for every entry there can be."""
    indexes = range(block.most) if block.group else (None,)
    return tuple(_ASKED[question.id, index] for question in block.questions for index in indexes)


def _entries(block: Block, effective: Mapping[str, Answer]) -> Iterator[int | None]:
    """The entries of a block, growing while "another one?" is answered with yes."""
    if block.group is None:
        yield None
        return
    for index in range(block.most):
        if index and effective.get(f"{block.group}.{index - 1}.more") is not True:
            return
        yield index


_OF: Mapping[str, Mapping[str, Question]] = {
    owner: {
        question.id.partition(".")[2]: question
        for question in language.QUESTIONS
        if question.id.startswith(f"{owner}.")
    }
    for owner in language.OWNERS
}
"""The questions of each set by their names within it."""


TONGUE = "tongue"
"""Under this key stands, among what was told, the language spoken with the person."""


def first_tongue(told: Mapping[str, Answer]) -> str:
    """The official language asked about first: that of somebody who speaks French is French."""
    return "french" if told.get(TONGUE) == "fr" else "english"


def first_scored(told: Mapping[str, Answer], first: str) -> str:
    """The language whose scores a first estimate rests on: of somebody who speaks French and took
    no test of it, English."""
    return "english" if first == "french" and told.get("french.test") == "none" else first


def _language_in_order(view: View, first: str) -> Iterator[Question]:
    """The language questions as they are asked: first what an estimate rests on, each test's scores
    in the order in which its report prints them. Where no test of the first language was taken,
    what is planned comes after the second; and of somebody who speaks French the scores of English
    come first then."""
    second = "english" if first == "french" else "french"
    yield _OF[first]["test"]
    taken = view.get(f"{first}.test") not in (None, "none")
    if taken:
        yield from _scale(first)
        yield from _scores(view, first)
    yield _OF[second]["test"]
    second_scored = first == "french" and view.get("french.test") == "none"
    if second_scored:
        yield from _scores(view, second)
    for question in _details(first):
        if not (taken and question in _scale(first)):
            yield question
    if not taken:
        yield from _scores(view, first)
    yield from _details(second)
    if not second_scored:
        yield from _scores(view, second)
    yield language.FIRST_LANGUAGE
    yield _OF["partner_test"]["test"]
    yield from _details("partner_test")
    yield from _scores(view, "partner_test")


def _details(owner: str) -> Iterator[Question]:
    """What is asked of a test besides its name and its scores."""
    for name, question in _OF[owner].items():
        if name != "test" and name not in ABILITIES:
            yield question


def _scale(owner: str) -> tuple[Question, ...]:
    """Which of its scales a test's scores are on, which comes before them."""
    return tuple(one for name, one in _OF[owner].items() if name == "scale")


def _scores(view: View, owner: str) -> Iterator[Question]:
    for ability in language.report_order(view, owner):
        yield _OF[owner][ability]


def applicable(
    block: Block,
    effective: Mapping[str, Answer],
    told: Mapping[str, Answer],
    today: date | None,
) -> Iterator[tuple[Asked, View]]:
    """A block's questions that apply, in order, and how each sees the answers; what was yielded may
    be answered meanwhile."""
    outside = View(effective, told=told, today=today)
    if not block.asked_when(outside):
        return
    for index in _entries(block, effective):
        prefix = f"{block.group}.{index}."
        view = outside if block.group is None else outside.at(prefix, index)
        ordered = (
            _language_in_order(view, first_tongue(told)) if block.in_own_order else block.questions
        )
        for question in ordered:
            if question.asked_when is always or question.asked_when(view):
                yield _ASKED[question.id, index], view
