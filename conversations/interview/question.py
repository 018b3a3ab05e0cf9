"""What a question is: data. Adding one is an entry here, its wording in each language, its tests.

A question that belongs to a list (a job, a credential) is asked once per entry; its answers live
under keys such as ``job.0.start``. Predicates and checks see the answers through ``View``, which
holds only answers that apply, so that nothing ever hangs on an answer that was set aside.

Each question says which fact of the profile it tells (``fact``) and in which part of IRCC's form
its answer stands (``part``), or why none: the profile, the names of missing facts and the form
sheet are read from that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

Answer = str | int | bool | None
"""A stored answer: text, ISO date, whole number, yes or no. Decimal numbers are kept as text."""


_LEAST = "+"


def at_least(number: int | str) -> str:
    """The answer that it is this or more: all that a rule asks for, where how much more is not
    told."""
    return f"{number}{_LEAST}"


def is_at_least(answer: Answer) -> bool:
    """Whether an answer says that it is so much or more."""
    return isinstance(answer, str) and answer.endswith(_LEAST)


def number_of(answer: Answer) -> Answer:
    """An answer without saying that it may be more."""
    return answer[: -len(_LEAST)] if isinstance(answer, str) and is_at_least(answer) else answer


class InterviewSection(StrEnum):
    """The five sections of the interview, in order."""

    ELIGIBILITY = "eligibility"
    LANGUAGE = "language"
    ECA = "eca"
    NOC = "noc"
    PROFILE = "profile"


class Kind(StrEnum):
    """How an answer is given and read."""

    CHOICE = "choice"
    YES_NO = "yes_no"
    DATE = "date"
    MONTH = "month"
    MONTH_OR_NOW = "month_or_now"
    NUMBER = "number"
    MONEY = "money"
    HOURS = "hours"
    SCORE = "score"
    COUNTRY = "country"
    OCCUPATION = "occupation"
    TEXT = "text"


OF_DAYS = (Kind.DATE, Kind.MONTH, Kind.MONTH_OR_NOW)
"""Kinds of question whose answers are days or months."""


class Part(StrEnum):
    """The parts of IRCC's form, in its order."""

    PERSONAL = "personal"
    CONTACT = "contact"
    LANGUAGES = "languages"
    STUDY = "study"
    APPLICATION = "application"
    WORK = "work"
    PARTNER = "partner"
    FAMILY = "family"
    ACTIVITIES = "activities"
    ADDRESSES = "addresses"
    TRIPS = "trips"
    BACKGROUND = "background"


@dataclass(frozen=True, slots=True)
class Without:
    """Said of a question instead of a fact or a part of the form: that there is none, and why."""

    why: str


ANOTHER = Without("another entry of a list stands there itself")
NOT_COPIED = Without("not among the values given for copying so far")


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an answer cannot stand: a wording identifier and its figures."""

    id: str
    figures: Mapping[str, object] = ()  # type: ignore[assignment]


class View:
    """The answers that apply so far, seen from one question."""

    __slots__ = ("_answers", "_prefix", "_told", "index", "today")

    def __init__(
        self,
        answers: Mapping[str, Answer],
        prefix: str = "",
        index: int | None = None,
        told: Mapping[str, Answer] | None = None,
        today: date | None = None,
    ):
        self._answers = answers
        self._prefix = prefix
        self._told = answers if told is None else told
        self.index = index
        self.today = today
        """The day on which it is looked at; None where nothing is to be asked."""

    def get(self, key: str) -> Any:
        """The answer under a full key; None when not known."""
        return self._answers.get(key)

    def told(self, key: str) -> Any:
        """What was told under a full key, also of a question that comes later; None when not."""
        return self._told.get(key)

    def here(self, name: str) -> Any:
        """The answer of a sibling question in the same entry of a list."""
        return self._answers.get(self._prefix + name)

    def items(self) -> Mapping[str, Answer]:
        """All answers that apply."""
        return self._answers

    def at(self, prefix: str, index: int | None) -> View:
        """The same answers seen from an entry of a list."""
        return View(self._answers, prefix, index, self._told, self.today)


class Need(StrEnum):
    """What an answer is needed for, as things stand with this person."""

    SCORE = "score"
    """It can change a score, a verdict, a door or a date: asked before the score."""
    FILE = "file"
    """Only the form, the papers or the reminders need it: asked to complete the file."""
    NOTHING = "nothing"
    """It changes nothing, as things stand: never asked, and not listed."""


Predicate = Callable[[View], bool]
Choices = Callable[[View], tuple[str, ...]]
Check = Callable[[Any, View, date], Problem | None]


def always(_: View) -> bool:
    """Asked of everybody."""
    return True


def for_the_score(_: View) -> Need:
    """Needed before the score, whoever it is."""
    return Need.SCORE


def for_the_file(_: View) -> Need:
    """Needed only to complete the file, whoever it is."""
    return Need.FILE


@dataclass(frozen=True, slots=True)
class Question:
    """One question. ``id`` names its wording (dots become hyphens) and, with the entry's number
    put in for a list, the key of its answer."""

    id: str
    section: InterviewSection
    kind: Kind
    fact: str | Without = field(kw_only=True)
    """The fact of the profile that it tells, as ``partner.birth_date``; in a list, relative to the
    entry."""
    also: tuple[str, ...] = ()
    """Other names under which the engine asks for what it tells: facts that follow from it, factors
    of the points. In a list, those of the entry are relative to it."""
    part: Part | Without = field(kw_only=True)
    """The part of IRCC's form in which its answer stands."""
    asked_when: Predicate = always
    choices: Choices | None = None
    labels: str = ""
    """Prefix of the choices' wording; the question's own when empty."""
    check: Check | None = None
    beside: Check | None = None
    """Why it cannot be taken beside an answer of a later question; that one is kept."""
    group: str | None = None
    """``job`` or ``credential`` for a question asked once per entry."""
    columns: int = 1
    quick: tuple[str, ...] = ()
    """Usual numbers offered as buttons."""
    least: int = 0
    most: int = 10_000_000
    resets: tuple[str, ...] = ()
    """Ids of questions whose answers mean something else once this one changes."""
    need: Callable[[View], Need] = for_the_score
    """What it is needed for."""
    follows: Callable[[View], Answer] | None = None
    """The answer that follows from what was told already: it holds until another one is told, and
    the question is not asked. None from it: nothing follows."""
    not_enough: tuple[Answer, ...] = ()
    """Answers that do for the score and are asked for again to complete the file."""
    together: str = ""
    """The card on which it is asked together with others of that name; alone when empty."""
    deferred: bool = False
    """Whether it is asked after everything else, though its answer stands in an entry."""
    usual: Callable[[View], Answer] | None = None
    """The answer most people give, where questions hang on it: only to foresee how many more are
    to come, never kept."""
    of_birth: bool = False
    """A date of birth: an age told instead is understood, though not enough."""
    month_will_do: bool = False
    """Whether of a day that is told by its month the first may stand for it: what counts from it
    then counts no longer than it may."""
    aimed_at: bool = False
    """A day still to come that need not be fixed: of a month, some days are offered."""
    year_is_enough: bool = False
    """Whether the month of a past year makes no difference."""
    not_yet: bool = False
    """Whether skipping reads "I don't have it yet" rather than "Skip"."""

    def is_rough(self, answer: Answer) -> bool:
        """Whether an answer does for the score and is asked for again to complete the file."""
        return answer in self.not_enough or is_at_least(answer)

    @property
    def name(self) -> str:
        """The question's name within its entry, or its id."""
        return self.id.split(".", 1)[1] if self.group else self.id

    @property
    def wording(self) -> str:
        """Identifier of its wording."""
        return self.id.replace(".", "-").replace("_", "-")

    @property
    def choice_wording(self) -> str:
        """Prefix of its choices' wording."""
        return self.labels or self.wording

    def key(self, index: int | None) -> str:
        """The key of its answer."""
        return f"{self.group}.{index}.{self.name}" if self.group else self.id

    def options(self, view: View) -> tuple[str, ...]:
        """The choices open to this person, as stable identifiers."""
        if self.kind is Kind.YES_NO:
            return ("yes", "no")
        if self.choices is not None:
            return self.choices(view)
        return self.quick


def usually(answer: Answer) -> Callable[[View], Answer]:
    """The same usual answer for everybody."""
    return lambda _: answer


def fixed(*choices: str) -> Choices:
    """Choices that are the same for everybody."""
    return lambda _: choices
