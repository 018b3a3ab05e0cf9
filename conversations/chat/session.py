"""What is remembered of one chat, as versioned JSON.

Answers are the truth; where the conversation stands is derived from them, except for what a
person did on purpose: gone back to a question, opened a report. ``load`` brings a session of any
earlier format up to date, so that a chat can be resumed after any number of releases.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from conversations.chat.migrations import FORMAT, brought_up_to_date
from conversations.chat.pair import News, OpenLink, Pair
from conversations.chat.parts import copied, written
from conversations.interview.question import Answer
from express_entry.candidate.identifiers import WorkId
from express_entry.candidate.profile import Ability


class UnreadableSession(ValueError):
    """A stored session that no release wrote."""


class Remembered(BaseModel):
    """Base of what is stored."""

    model_config = ConfigDict(extra="forbid")


class Screen(Remembered):
    """What the live card shows: a screen's name and what it needs to know."""

    name: str
    args: dict[str, Any] = Field(default_factory=dict)


class Given(Remembered):
    """The last typed answer, taken or refused, so that editing the message can correct it."""

    key: str
    message_id: int
    accepted: bool = True


class Refused(Remembered):
    """What was not taken at one place, so that the same is not said again and again."""

    where: str
    """The key of a question, or the name of a screen."""
    reasons: list[str]


class Scored(Remembered):
    """A score as it was last confirmed or shown."""

    on: date
    crs: int
    rule_set: str
    answers: dict[str, Answer] | None = None
    """The answers it was worked out from, so that what a change does can be told apart from what
    the days did; None: an earlier release kept the score alone."""
    step: str | None = None
    """The next step then, by its name and what decided it; None: it was not kept."""


class Told(Remembered):
    """A change since submission that the person has told IRCC about."""

    trigger: str
    before: dict[str, str | int | float | bool | None]
    after: dict[str, str | int | float | bool | None]
    """As IRCC knows it now; days as they are written."""


class Untold(Remembered):
    """A change since submission that IRCC was not told of."""

    since: date
    """The day on which the person told it here."""
    after: dict[str, str | int | float | bool | None]
    """What it is; days as they are written."""


class Retake(Remembered):
    """A test to be sat once more, beside one that counts."""

    on: date
    scores: dict[str, str] = Field(default_factory=dict)
    """The scores aimed at, by ability; empty: none told yet."""


class Declined(Remembered):
    """An invitation that was declined, kept in case the one after it did not come after all."""

    invited_on: date
    invited_as: str | None = None
    round_cutoff: int | None = None
    declined_on: date


class PaperMark(Remembered):
    """What was told of one paper of the application, and what the person noted beside it."""

    ordered_on: date | None = None
    here_on: date | None = None
    issued_on: date | None = None
    translation_ordered_on: date | None = None
    translation: Literal["here", "not_needed"] | None = None
    not_needed: bool = False
    note: str = ""


class Life(Remembered):
    """What happened to the candidacy, as told; and the profile as it was submitted."""

    submitted_on: date | None = None
    submitted_score: int | None = None
    """The score IRCC showed at submission."""
    snapshot: dict[str, Answer] | None = None
    """The applicable answers as they were submitted."""
    partner: dict[str, Any] | None = None
    """What the partner had told of themselves by then, where they answer in a chat of their own."""
    partner_now: dict[str, Any] | None = None
    """What they have told by now, each fact as it was when they told it: what time alone makes of
    it since is no change. None: as it is today."""
    partner_held: dict[str, Any] | None = None
    """What IRCC holds of it: as submitted, and what it was told since; None: as submitted."""
    told: dict[str, Told] = Field(default_factory=dict)
    """Differences from the snapshot that the person has told IRCC about, by what changed."""
    held: dict[str, Answer] | None = None
    """The answers as IRCC holds them: the snapshot, and what it was told since; None: as
    submitted."""
    untold: dict[str, Untold] = Field(default_factory=dict)
    """The changes that IRCC was not told of, by what changed."""
    invited_on: date | None = None
    invited_as: str | None = None
    round_cutoff: int | None = None
    """The lowest score of that round, as told; IRCC's own record comes before it."""
    submission_told_on: date | None = None
    """The day of a submission told while the answers were still being told or looked over."""
    invitation_told_on: date | None = None
    """The day of an invitation told before the submission it rests on was: its days run already."""
    declined_on: date | None = None
    declined_before: list[Declined] = Field(default_factory=list)
    """Invitations declined before the present one, the last at the end."""
    applied_on: date | None = None
    biometrics_letter_on: date | None = None
    biometrics_done: bool = False
    medical_exam_on: date | None = None
    prepared: list[WorkId] = Field(default_factory=list)
    """What of the work for the application is done."""
    police: dict[str, date] = Field(default_factory=dict)
    """Police certificates: country, day of issue."""
    papers: dict[str, PaperMark] = Field(default_factory=dict)
    """By the key of the paper (``express_entry.documents.paper``)."""
    lived_in: dict[str, list[str]] = Field(default_factory=dict)
    """Of the applicant and the partner: the countries lived in as long as a police certificate asks
    for, once it was told."""
    ended_on: date | None = None
    """The day the profile lapsed, expired, was withdrawn or stopped being eligible."""
    landed_on: date | None = None
    after: date | None = None
    """The day on which the profile before this one ended by its time."""
    scored_on: date | None = None
    """The day on which the exact score was first shown, of this profile."""
    draft_on: date | None = None
    """The day on which a profile was begun on IRCC's site, as told."""
    nominated_on: date | None = None
    nomination_accepted: bool = False
    """Whether it was accepted in the IRCC account."""
    nomination_ends_on: date | None = None
    """The last day that the certificate names."""


class Preferences(Remembered):
    """What the person set."""

    zone: str | None = None
    """IANA name; None: the default of this installation."""
    place: str | None = None
    """The place the zone was taken from, as it was found."""
    quiet_from: int = 21
    quiet_to: int = 8
    stopped: list[str] = Field(default_factory=list)
    """Kinds of reminder that are not wanted."""
    all_stopped: bool = False
    yearly_from: date | None = None
    """The day from which the year to the next summary counts; None: reminders come as usual."""
    status_line: bool = False
    """Whether a pinned message says where the person stands."""


class SentReminder(Remembered):
    """A reminder whose buttons may still be pressed."""

    causes: list[str]
    kinds: list[str]
    on: date
    subjects: list[list[str]] = Field(default_factory=list)
    """The causes of each thing it speaks of, where it speaks of several."""


class Exported(Remembered):
    """An entry that stands in the person's calendar."""

    on: date
    title: str


class Silent(Remembered):
    """How far it is with erasing what a person told who has long been silent."""

    step: Literal["warn", "warned", "erase"]
    """They are to be asked, they were, or nothing was heard since."""
    on: date
    """The day from which it is erased."""


class Spell(Remembered):
    """A period of a history that the application asks for: an activity, an address, a trip."""

    start: str
    """A day or a month, as it is stored of a job."""
    end: str
    """The same, or ``now``."""
    kind: str = ""
    """Of an activity what it was: one of ``ACTIVITIES``."""
    text: str = ""
    """Where, and what, as it was typed."""


class Reminders(Remembered):
    """What the reminders remember, so that none is said twice."""

    settled: date | None = None
    """Every lead up to this day is dealt with; None: nothing was planned yet."""
    snoozed: dict[str, date] = Field(default_factory=dict)
    """Causes to be mentioned again, and when; the deadline itself is not moved."""
    snoozed_from: dict[str, date] = Field(default_factory=dict)
    """The day of the deadline each of these was about, where a later one of its cause follows."""
    snoozed_kinds: dict[str, str] = Field(default_factory=dict)
    """The kind of each of these, so that it goes with its kind."""
    done: list[str] = Field(default_factory=list)
    """Causes (with their date) that the person called done."""
    sent: dict[str, SentReminder] = Field(default_factory=dict)
    """The last reminders, by the number their buttons carry."""
    rounds: list[str] = Field(default_factory=list)
    """Numbers of the new rounds that are still to be told."""
    rounds_told: list[str] = Field(default_factory=list)
    """Numbers of the last rounds that were, or that were left out after all."""
    count: int = 0
    nudges: int = 0
    """How often this silence was broken by a nudge to finish the interview."""
    nudged_silence: date | None = None
    """The last day of activity that those nudges count from."""
    planned_nudge: bool = False
    nudge_on: date | None = None
    """The day on which the person asked to be reminded of the interview."""
    unhurried: list[date] = Field(default_factory=list)
    """The days of the last messages that were not urgent."""
    silence_asked: date | None = None
    """The day on which it was asked whether to go on, until the person does anything."""
    silent: Silent | None = None
    """What is to become of the answers of somebody long silent, until they do anything."""


class Session(Remembered):
    """One chat."""

    format: int
    """Always written, so that a later release knows what it reads."""
    locale: str = "en"
    locale_chosen: bool = False
    """Whether the person chose the language, which then does not follow what they write in."""
    state: str = "welcome"
    """The state of the machine: a section of the interview, or of the candidacy's life."""
    answers: dict[str, Answer] = Field(default_factory=dict)
    skipped: list[str] = Field(default_factory=list)
    partner_name: str = ""
    """The first name by which the person spoke of their partner, who is meant by it later on."""
    form: dict[str, str] = Field(default_factory=dict)
    """What IRCC's form asks beside the questions, as it was told on the form sheet, by field."""
    activities: list[Spell] = Field(default_factory=list)
    """Beside the jobs and the studies told in answers."""
    addresses: list[Spell] = Field(default_factory=list)
    trips: list[Spell] = Field(default_factory=list)
    born_between: tuple[date, date] | None = None
    """The first and the last day on which the person can be born, by an age or a year told in place
    of the date of birth."""
    levels: dict[str, dict[Ability, int]] = Field(default_factory=dict)
    """By the language of a test, ``english`` or ``french``, the levels (CLB, NCLC) that were told
    in place of its scores: enough for an estimate."""
    focus: str | None = None
    """The key of a question gone to on purpose, else the first pending one is asked."""
    come_back: Screen | None = None
    """Where to return once the question gone to (and what hangs on it) is answered."""
    follow: list[str] = Field(default_factory=list)
    """Keys of the questions to go to after that, one by one."""
    listed: dict[str, Any] | None = None
    """What was told in a message and waits to be confirmed: the args of the window ``told``."""
    offered: dict[str, Any] | None = None
    """A change of an answer that was offered and waits for a yes or a no: the args of the window
    ``correction``, with those offered before it that still wait."""
    hours: dict[str, Any] | None = None
    """A change of the hours of a job that waits for what it lacks, or for a yes or a no: the args
    of the window ``hours_changed``."""
    filing: bool = False
    """Whether what was gone to completes the file, rather than changes an answer."""
    ticked: list[str] = Field(default_factory=list)
    """Keys of what is ticked on the card of ties so far."""
    estimated: bool = False
    """Whether the first estimate was shown."""
    edited_from: dict[str, Answer] | None = None
    """The applicable answers before the change being made, to tell what it does to the programs."""
    edited_whole: bool = False
    """Whether no question was open then."""
    screen: Screen = Field(default_factory=lambda: Screen(name="consent"))
    turn: int = 0
    """Number of the live card; its buttons carry it."""
    taps: list[str] = Field(default_factory=list)
    """The last few taps acted on, so that a repeated one does nothing."""
    given: Given | None = None
    refused: Refused | None = None
    album: str | None = None
    """The last album answered, whose other parts stay unanswered."""
    begun_on: date | None = None
    agreed_on: date | None = None
    seen_on: date | None = None
    """The last day the person was here and was told what had changed."""
    active_on: date | None = None
    """The last day the person did anything."""
    scored: Scored | None = None
    rules: str | None = None
    """The name of the rules in force when this person was last looked at
    (``rulebook.frozen.name_of``); None: those before the first that were kept."""
    rules_before: str | None = None
    """Of those in force before, while what changed is not told yet."""
    cautioned_on: date | None = None
    """The last day on which it was said in full what a score rests on and what it is not."""
    life: Life = Field(default_factory=Life)
    retakes: dict[str, Retake] = Field(default_factory=dict)
    """By the language of the test: ``english``, ``french``."""
    to_tell: list[str] = Field(default_factory=list)
    """Messages owed to the person at their next event: what a release changed in the answers."""
    calendar_id: str | None = None
    """Tells this chat's entries from others' where calendars meet; drawn by chance."""
    exported: dict[str, Exported] = Field(default_factory=dict)
    """The entries of the last calendar file, by cause: those that go are cancelled in the next."""
    status_line: str | None = None
    """What the pinned message says; None: there is none."""
    menu: str | None = None
    """The menu that this chat was given for itself (``conversations.chat_menu``); None: it
    has the app's."""
    preferences: Preferences = Field(default_factory=Preferences)
    reminders: Reminders = Field(default_factory=Reminders)
    pair: Pair | None = None
    """The partner who answers in a chat of their own."""
    link: OpenLink | None = None
    """The link that was made for them and is not used."""
    pair_news: list[News] = Field(default_factory=list)
    """What the partner did and this person was not told."""
    misses: list[date] = Field(default_factory=list)
    """The days of the last links that did not work."""

    def copy_for_turn(self) -> Session:
        """A copy that a turn may change without changing the original."""
        return copied(self, _PARTS)


_PARTS: frozenset[type[BaseModel]] = frozenset((Life, Preferences, Reminders))
"""What a turn changes within."""


def new(locale: str) -> Session:
    """A chat nothing is known of yet."""
    return Session(format=FORMAT, locale=locale)


def dump(session: Session) -> str:
    """The session as JSON."""
    return written(session)


def load(stored: str) -> Session:
    """A stored session of any format, brought up to date; ``UnreadableSession`` if it is none."""
    try:
        session = Session.model_validate_json(stored)
        if session.format == FORMAT:
            return session
    except ValidationError:
        pass
    try:
        raw = json.loads(stored)
        raw = brought_up_to_date(raw)
        if raw["format"] != FORMAT:
            raise UnreadableSession(f"this release does not know session format {raw['format']}")
        return Session.model_validate(raw)
    except (ValidationError, json.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
        raise UnreadableSession(
            f"a stored session is not readable: {type(error).__name__}"
        ) from None
