"""A question as it is put to somebody, beside what they have answered so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from conversations.interview.question import Answer, Kind, Problem, Question, View
from conversations.interview.walk import BY_ID, Asked
from conversations.voice.occupations import group_title
from conversations.voice.wording import Own, Wording, fold

_KEPT = 64
"""Lists of choices whose names are kept: nearly all there are, in two languages."""


@dataclass(frozen=True, slots=True)
class Put:
    """What an answer is read by; it asks nothing of the chat it stands in."""

    asked: Asked
    answers: Mapping[str, Answer]
    """Those that apply, by their keys."""
    words: Wording
    today: date

    @property
    def question(self) -> Question:
        """The question itself."""
        return self.asked.question

    @property
    def view(self) -> View:
        """The answers as seen from the question."""
        return self.asked.view(self.answers)

    def instead(self, key: str) -> Put:
        """Another question outside a list, put beside the same answers."""
        return Put(Asked(BY_ID[key], None, key), self.answers, self.words, self.today)

    def problem_with(self, answer: Answer) -> Problem | None:
        """Why an answer cannot stand with the others; None if it can."""
        return self.asked.problem_with(answer, self.answers, self.today)

    def problem_when_given(self, answer: Answer) -> Problem | None:
        """Why an answer cannot be taken, be it for one that was given to a later question."""
        return self.asked.problem_when_given(answer, self.answers, self.today)

    def names(self) -> Mapping[str, tuple[str, ...]]:
        """What a person may type for each choice: its label, its other names, its identifier."""
        return _names(self.words, self.question.id, tuple(self.question.options(self.view)))


@lru_cache(maxsize=_KEPT)
def _names(
    words: Wording, question_id: str, options: tuple[str, ...]
) -> Mapping[str, tuple[str, ...]]:
    """Asked for three times where an answer is read, and the same for everybody."""
    question, names = BY_ID[question_id], {}
    for option in options:
        message = f"{question.choice_wording}-{option}"
        names[option] = (
            fold(choice_label(words, question, option)),
            *words.words(message, "also"),
            fold(option),
        )
    return names


def choice_label(words: Wording, question: Question, option: str) -> str:
    """The wording of one choice; plain text."""
    if question.choice_wording == "unit-group":
        return unit_group_text(words, option)
    if question.kind is Kind.YES_NO:
        return words.plain(f"choice-{option}")
    if question.kind in (Kind.NUMBER, Kind.HOURS):
        return words.figure(option)
    return words.plain(f"{question.choice_wording}-{option}")


def unit_group_text(words: Wording, code: str) -> str:
    """A unit group by its code and its title; plain text."""
    return words.plain("occupation-by-code", code=Own(code), title=group_title(words, code))


def test_name(words: Wording, test: str) -> Own:
    """What a language test is called inside a sentence, with its scale where it has several; also
    one that is not accepted."""
    name = f"named-test-{test}"
    # A card of an earlier release has the name itself among what it was told.
    return Own(words.plain(name) if words.has(name) else test)
