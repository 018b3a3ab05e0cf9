"""One turn being played: the working copy of a session, the day, the words, and the replies so far.

Everything here is a value in the making; nothing reaches outside. ``conversation.handle`` opens a
turn, lets the screen in front of the person act, and takes the session and replies away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cached_property
from typing import Any, NamedTuple

from markupsafe import Markup

from conversations.chat import machine
from conversations.chat.paired import Other, profile_of, questions_skipped
from conversations.chat.retakes import with_retakes
from conversations.chat.session import Screen, Session
from conversations.chat.told_levels import questions_told, with_levels
from conversations.interview import walk as questionnaire
from conversations.interview.question import Answer
from conversations.interview.walk import Asked, Walk
from conversations.voice.quotes import Foldable, Paragraph, fitted, lines_of
from conversations.voice.replies import (
    AmendCard,
    Button,
    Card,
    CloseCard,
    Reply,
    Role,
    Rows,
    Say,
    Toast,
    with_one_next_step,
)
from conversations.voice.wording import Wording, wording
from express_entry import rulebook
from express_entry.ahead.claims_checked import ClaimsChecked, check_claims
from express_entry.ahead.doors import Door, doors
from express_entry.ahead.estimate import Estimate, estimate, needed
from express_entry.ahead.forecast import Step, forecast
from express_entry.ahead.invitation import check
from express_entry.ahead.invitation_parts import InvitationCheck
from express_entry.ahead.kept_up import Renewal, renewals
from express_entry.ahead.months import TurningPoint, turning_points
from express_entry.ahead.next_step import NextStep, next_step
from express_entry.ahead.pairs import best_pairs
from express_entry.ahead.what_ifs import WhatIf, what_ifs
from express_entry.assessment import Assessment, assess
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.dates import LATEST, age_on, anniversary
from express_entry.candidate.profile import Profile
from express_entry.documents.plan import PapersPlan, plan_papers

FLOW = "1"
"""Version of the buttons' meaning; a button of another version is stale."""
REMINDER = "!"
"""Marks a reminder's button, whose number is not that of a card; no card's number has it."""
AHEAD = timedelta(days=730)
"""How far what comes by itself is looked for."""
_DERIVED = (
    "walk",
    "profile",
    "assessment",
    "estimate",
    "outlook",
    "what_ifs",
    "pairs",
    "coming",
    "renewals",
    "months",
    "_invitations",
    "_next_steps",
    "_claims",
    "_doors",
    "_papers",
)
"""What a turn works out of the answers, once for each state of them."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(number: int) -> str:
    """A whole number in few characters."""
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = _DIGITS[digit] + text
        if not number:
            return text


class Outlook(NamedTuple):
    """The candidate from whom one looks ahead, and what the rules say of them today."""

    profile: Profile
    assessment: Assessment


class Turn:
    """See the module."""

    def __init__(self, session: Session, today: date, new_id: str = "") -> None:
        self.session = session
        self.today = today
        self.new_id = new_id
        """An identifier never given before, should this turn need one."""
        self._words: Wording | None = None
        self.spoken_before = session.locale
        """The language that was spoken before this turn."""
        self.replies: list[Reply] = []
        self.notes: list[Paragraph] = []
        """Lines for the top of the next card."""
        self.beside: dict[str, Any] = {}
        """What the next question's card offers beside it."""
        self.brief = False
        """Whether the next question's card puts it in one line: it was put in full before."""
        self.remarks: dict[str, str] = {}
        """What was said beside an event of what is asked after it, by the screen that asks that."""
        self.unhurried = False
        """Whether that line says that the question waits: the person takes their time."""
        self.unkept = ""
        """What was said before the person agreed: the front end holds it in memory."""
        self.silent_months = 0
        """Months of silence after which what is kept here is erased; 0: never."""
        self.understood = "nothing"
        """What the event was taken for, for scripts: an answer, a topic, a command."""
        self.tapped = False
        """Whether this turn is a tap on the live card, which may then be changed in place."""
        self.edited = False
        """Whether what is shown answers an edit of a scored profile."""
        self.chat_id = 0
        """The number of this chat, where a front end has told it."""
        self.other: Other | None = None
        """The chat of a partner, where there is one."""
        self.shared_before: dict[str, Any] | None = None
        """What of this person a partner uses, as it is today by the answers before this turn."""
        self.bot_address = ""
        """What a link to this assistant begins with; empty where there are none."""
        self.new_token = ""
        """What only chance knows, should this turn make a link."""
        self.forget = False
        """Whether everything about this chat is to be erased."""

    # ------------------------------------------------------------------ what is known

    @property
    def words(self) -> Wording:
        """The wording in the person's language."""
        locale = self.session.locale
        if self._words is None or self._words.locale != locale:
            self._words = wording(locale)
        return self._words

    @cached_property
    def walk(self) -> Walk:
        """The questionnaire gone through with the present answers."""
        session = self.session
        waits = session.born_between is not None and not session.estimated
        later: tuple[str, ...] = ("birth_date",) if waits else ()
        if not session.estimated:
            later += questions_told(session)
        return questionnaire.walk(session.answers, self.skipped, self.today, later, session.locale)

    @property
    def skipped(self) -> list[str]:
        """The keys of the questions that are not asked: left open, or answered by a partner."""
        return questions_skipped(self.session)

    @property
    def questions_left(self) -> int:
        """How many questions are likely to come before the exact score."""
        return self.walk.cards_left(self.skipped)

    @cached_property
    def profile(self) -> Profile:
        """The candidate that the applicable answers describe."""
        return with_retakes(self.profile_of(self.walk.answers), self.session.retakes)

    def profile_of(self, answers: Mapping[str, Answer]) -> Profile:
        """The candidate that other applicable answers describe, with the partner as they are."""
        return profile_of(self.session, answers)

    @cached_property
    def assessment(self) -> Assessment:
        """What the rules say of the candidate today."""
        return assess(self.profile, self.today)

    @cached_property
    def estimate(self) -> Estimate:
        """What the score is likely to be, and what is taken for granted."""
        return estimate(self._as_told, self.today, ages=self._ages)

    @property
    def is_settled(self) -> bool:
        """Whether the score rests on nothing that is not known: no line in place of details, no
        test that may have expired."""
        result = self.assessment
        valid = all(test.valid is not None for test in result.languages)
        return valid and result.crs.complete and not result.provisional

    @property
    def has_no_birthday(self) -> bool:
        """Whether only an age is known, or nothing: no day can be told then on which points go."""
        return not self.is_settled and self.profile.birth_date is None

    @cached_property
    def outlook(self) -> Outlook:
        """On what everything that lies ahead is worked out, so that it agrees with the score that
        the person sees: as long as that is an estimate, on what it takes for granted."""
        if not self.is_settled:
            return Outlook(self.estimate.assumed, self.estimate.assessment)
        return Outlook(self.profile, self.assessment)

    @property
    def needed(self) -> tuple[str, ...]:
        """The quick facts that an estimate lacks, told without working it out."""
        return needed(self._as_told, ages=self._ages)

    @property
    def _as_told(self) -> Profile:
        """The candidate with what was told in place of answers, save for an age."""
        return with_levels(self.profile, self.session, self.walk.answers)

    @property
    def _ages(self) -> range | tuple[int, ...]:
        """Those that the person may have today, where the birth date is not told."""
        between = self.session.born_between
        if between is None or self.profile.birth_date is not None:
            return ()
        earliest, latest = between
        return range(age_on(latest, self.today), age_on(earliest, self.today) + 1)

    @cached_property
    def what_ifs(self) -> tuple[WhatIf, ...]:
        """What could be changed, best first. Each is assessed for itself, and a page is made twice
        in a turn that asks about its buttons: so they are worked out once."""
        return what_ifs(*self.outlook)

    @cached_property
    def pairs(self) -> tuple[WhatIf, ...]:
        """The best two changes together, best first."""
        return best_pairs(*self.outlook)

    @cached_property
    def coming(self) -> tuple[Step, ...]:
        """What time alone changes within ``AHEAD``, earliest first."""
        if self.has_no_birthday:
            return ()
        return forecast(self.outlook.profile, self.today, self.today + AHEAD)

    @cached_property
    def renewals(self) -> tuple[Renewal, ...]:
        """What counts today, ends, and takes points or a program with it; the first first."""
        if self.has_no_birthday:
            return ()
        book = rulebook.default()
        longest = max(book.process.validity.language_test_years, book.process.validity.eca_years)
        until = min(anniversary(self.today, longest), LATEST)
        return renewals(self.outlook.profile, self.today, until, book)

    @cached_property
    def months(self) -> tuple[TurningPoint, ...]:
        """The days within ``AHEAD`` on which time alone turns something, with their causes."""
        if self.has_no_birthday:
            return ()
        return turning_points(self.outlook.profile, self.today, self.today + AHEAD)

    @cached_property
    def _invitations(self) -> dict[Candidacy, InvitationCheck | None]:
        return {}

    @cached_property
    def _next_steps(self) -> dict[Candidacy, NextStep]:
        return {}

    def next_step(self, candidacy: Candidacy) -> NextStep:
        """What to do next, as things stand with a candidacy."""
        if candidacy not in self._next_steps:
            shown = self.outlook.profile
            step = next_step(self.profile, candidacy, self.today, shown=shown)
            self._next_steps[candidacy] = step
        return self._next_steps[candidacy]

    def invitation(self, candidacy: Candidacy) -> InvitationCheck | None:
        """Today's look at the invitation of a candidacy; None where none is open."""
        if candidacy not in self._invitations:
            self._invitations[candidacy] = check(self.profile, candidacy, self.today)
        return self._invitations[candidacy]

    @cached_property
    def _claims(self) -> dict[Candidacy, ClaimsChecked | None]:
        return {}

    def claims(self, candidacy: Candidacy) -> ClaimsChecked | None:
        """The invitation of a candidacy claim by claim; None where none is open."""
        if candidacy not in self._claims:
            self._claims[candidacy] = check_claims(self.profile, candidacy, self.today)
        return self._claims[candidacy]

    @cached_property
    def _doors(self) -> dict[Candidacy, tuple[Door, ...]]:
        return {}

    def doors(self, candidacy: Candidacy) -> tuple[Door, ...]:
        """The kinds of round held lately, and what opens each, as things stand with a candidacy."""
        if candidacy not in self._doors:
            self._doors[candidacy] = doors(self.outlook.profile, candidacy, self.today)
        return self._doors[candidacy]

    @cached_property
    def _papers(self) -> dict[tuple[Candidacy, date | None], PapersPlan]:
        return {}

    def papers(self, candidacy: Candidacy, by: date | None) -> PapersPlan:
        """The papers of the application planned backwards from a last day to apply; None: no
        invitation is open."""
        if (candidacy, by) not in self._papers:
            self._papers[candidacy, by] = plan_papers(self.profile, candidacy, self.today, by)
        return self._papers[candidacy, by]

    def changed(self) -> None:
        """Answers changed: derive everything anew."""
        for name in _DERIVED:
            self.__dict__.pop(name, None)

    @property
    def current(self) -> Asked | None:
        """The question the person is at: the one gone to on purpose, else the first open one. None
        before the person has agreed: nothing is asked then, so nothing typed is an answer."""
        if self.session.state == machine.WELCOME:
            return None
        if self.session.focus is not None:
            focused = self.walk.by_key(self.session.focus)
            if focused is not None:
                return focused
        return self.walk.pending[0] if self.walk.pending else None

    def progress(self) -> machine.Progress:
        """The machine's view of this session."""
        return machine.Progress(
            state=self.session.state,
            pending=self.walk.open_sections,
            has_agreed=self.session.agreed_on is not None,
            birth_date_is_known="birth_date" in self.walk.answers,
        )

    # ------------------------------------------------------------------ what is said

    def say(self, html: Markup) -> None:
        """A message of its own."""
        self.replies.append(Say(html=str(html)))

    def note(self, html: Markup | Foldable) -> None:
        """A line at the top of the next card."""
        self.notes.append(html)

    def toast(self, text: str) -> None:
        """A few words over the chat, in answer to a tap."""
        self.replies.append(Toast(text=text[:200]))

    def close_card(self, html: Markup | None = None) -> None:
        """Take the live card's buttons away, and show ``html`` on it if given; once is enough."""
        if html is None and self.replies and isinstance(self.replies[-1], CloseCard):
            return
        self.replies.append(CloseCard(html=None if html is None else str(html)))

    def button(self, label: str, action: str, *, control: bool, role: Role | None = None) -> Button:
        """A button of the live card; ``label`` is plain text. Windows make theirs of their taps."""
        data = f"{FLOW}.{base36(self.session.turn)}.{action}"
        return Button(label=label, data=data, control=control, role=role)

    def card(
        self,
        html: Iterable[Paragraph],
        rows: Rows,
        *,
        numbers: bool = False,
        first: Markup | str = "",
    ) -> Card:
        """A card of paragraphs, the notes so far on top; empty paragraphs fall away. ``first``
        stands before everything else. What of them can be folded is, where they are long."""
        body = list(html)
        said = {line for part in (first, *body) for line in lines_of(part)}
        # What the card says itself is not said twice.
        notes = [note for note in self.notes if not said.issuperset(lines_of(note))]
        text = fitted([first, *notes, *body], self.words)
        return Card(html=text, rows=with_one_next_step(rows), numbers=numbers)

    def put(self, screen: Screen, card: Card, *, in_place: bool) -> None:
        """Make ``card`` the live card, changing the present one where it was tapped."""
        self.session.screen = screen
        self.notes = []
        if in_place and self.tapped:
            self.replies.append(AmendCard(html=card.html, rows=card.rows, numbers=card.numbers))
        else:
            self.replies.append(card)
