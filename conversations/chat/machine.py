"""The state machine: the sections of the interview and the life of a candidacy.

One machine for everybody, synchronous and without state of its own: a ``Progress`` takes a
session's state, a trigger moves it if its named conditions hold, and the new state is written
back. ``docs/states.md`` is drawn from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from functools import lru_cache
from itertools import pairwise
from typing import Any

from transitions import Machine

from conversations.interview.question import InterviewSection
from conversations.interview.walk import SECTIONS

WELCOME = "welcome"
REVIEW = "review"
SCORED = "scored"
SUBMITTED = "submitted"
INVITED = "invited"
APPLIED = "applied"
LAPSED = "lapsed"
EXPIRED = "expired"
WITHDRAWN = "withdrawn"
INELIGIBLE = "ineligible"
REFUSED = "refused"
LANDED = "landed"

INTERVIEW = tuple(str(section) for section in SECTIONS)
LIFE = (
    SCORED,
    SUBMITTED,
    INVITED,
    APPLIED,
    LAPSED,
    EXPIRED,
    WITHDRAWN,
    INELIGIBLE,
    REFUSED,
    LANDED,
)
STATES = (WELCOME, *INTERVIEW, REVIEW, *LIFE)

ANSWERING = (*INTERVIEW, REVIEW)
"""The answers are being told or looked over."""
ENDED = (LAPSED, EXPIRED, WITHDRAWN, INELIGIBLE, REFUSED)
"""The profile has left the pool for nothing; a new one can begin."""
HELD = (SUBMITTED, INVITED)
"""IRCC holds the profile, and must be told of what changes in it."""
APPLYING = (INVITED, APPLIED)
"""The papers of an application are gathered, and their days are told."""
PAST_SCORE = (APPLIED, LANDED)
"""The score does not matter any more."""
PROGRAM_DECIDES = (SCORED, SUBMITTED, *ENDED)
"""A program that is met is what the next step hangs on."""
HEARING_OF_ROUNDS = PROGRAM_DECIDES
"""Whom a new round can concern: who can be invited, or be so again with a new profile."""

_HAPPENINGS: tuple[dict[str, Any], ...] = (
    {"trigger": "submit", "source": SCORED, "dest": SUBMITTED, "conditions": "dates_agree"},
    {"trigger": "invite", "source": SUBMITTED, "dest": INVITED, "conditions": "dates_agree"},
    {"trigger": "apply", "source": INVITED, "dest": APPLIED, "conditions": "dates_agree"},
    {"trigger": "decline", "source": INVITED, "dest": SUBMITTED, "conditions": "dates_agree"},
    {"trigger": "land", "source": APPLIED, "dest": LANDED, "conditions": "dates_agree"},
    {"trigger": "refuse", "source": APPLIED, "dest": REFUSED, "conditions": "dates_agree"},
    {"trigger": "lapse", "source": INVITED, "dest": LAPSED, "conditions": "time_is_over"},
    {"trigger": "withdraw", "source": [*HELD, APPLIED], "dest": WITHDRAWN},
    {"trigger": "expire", "source": SUBMITTED, "dest": EXPIRED, "conditions": "time_is_over"},
    {"trigger": "lose_eligibility", "source": list(HELD), "dest": INELIGIBLE},
    {"trigger": "start_afresh", "source": list(ENDED), "dest": SCORED},
)
"""What happens to a candidacy; of what can happen in one state, the usual first."""
HAPPENINGS = tuple(str(row["trigger"]) for row in _HAPPENINGS)
CORRECT = "correct"
"""The trigger that takes the last happening back."""


def _transitions() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = [
        {"trigger": "agree", "source": WELCOME, "dest": INTERVIEW[0], "conditions": "has_agreed"}
    ]
    onward = [*INTERVIEW, REVIEW]
    for here, following in pairwise(onward):
        rows.append(
            {
                "trigger": "proceed",
                "source": here,
                "dest": following,
                "conditions": f"{here}_is_done",
            }
        )
    for position, section in enumerate(INTERVIEW):
        rows.append(
            {
                "trigger": "go_back",
                "source": list(onward[position + 1 :]),
                "dest": section,
                "unless": f"{section}_is_done",
            }
        )
    rows += [
        {
            "trigger": "confirm",
            "source": REVIEW,
            "dest": SCORED,
            "conditions": ["everything_is_asked", "birth_date_is_known"],
        },
        *_HAPPENINGS,
        {
            "trigger": CORRECT,
            "source": SUBMITTED,
            "dest": INVITED,
            "conditions": "has_declined",
        },
        {"trigger": CORRECT, "source": SUBMITTED, "dest": SCORED},
        {"trigger": CORRECT, "source": INVITED, "dest": SUBMITTED},
        {"trigger": CORRECT, "source": APPLIED, "dest": INVITED},
        {"trigger": CORRECT, "source": [LANDED, REFUSED], "dest": APPLIED},
        {"trigger": CORRECT, "source": LAPSED, "dest": INVITED},
        {
            "trigger": CORRECT,
            "source": [WITHDRAWN, INELIGIBLE],
            "dest": APPLIED,
            "conditions": "was_applied",
        },
        {
            "trigger": CORRECT,
            "source": [WITHDRAWN, INELIGIBLE],
            "dest": INVITED,
            "conditions": "was_invited",
        },
        {"trigger": CORRECT, "source": [EXPIRED, WITHDRAWN, INELIGIBLE], "dest": SUBMITTED},
    ]
    return rows


@dataclass
class Progress:
    """What the machine moves: a state, and the facts its conditions ask about."""

    state: str
    pending: frozenset[InterviewSection] = frozenset()
    """Sections with questions neither answered nor skipped."""
    has_agreed: bool = False
    birth_date_is_known: bool = False
    dates_agree: bool = True
    time_is_over: bool = True
    """The sixty days of the invitation, or the year in the pool, lie behind."""
    was_invited: bool = False
    was_applied: bool = False
    has_declined: bool = False
    """Back in the pool after an invitation."""
    moved: list[str] = field(default_factory=list)

    @property
    def everything_is_asked(self) -> bool:
        """No applicable question is left open."""
        return not self.pending

    @property
    def eligibility_is_done(self) -> bool:
        """The eligibility section has no open question; likewise below."""
        return InterviewSection.ELIGIBILITY not in self.pending

    @property
    def language_is_done(self) -> bool:
        return InterviewSection.LANGUAGE not in self.pending

    @property
    def eca_is_done(self) -> bool:
        return InterviewSection.ECA not in self.pending

    @property
    def noc_is_done(self) -> bool:
        return InterviewSection.NOC not in self.pending

    @property
    def profile_is_done(self) -> bool:
        return InterviewSection.PROFILE not in self.pending


def build(machine_class: type[Machine] = Machine, **options: Any) -> Machine:
    """The machine, or a drawing subclass of it."""
    return machine_class(
        model=None,
        states=list(STATES),
        transitions=_transitions(),
        initial=WELCOME,
        auto_transitions=False,
        **options,
    )


_MACHINE = build()


def move(candidacy: Progress, trigger: str) -> bool:
    """Pull a trigger; whether the state changed. A trigger that does not belong to the state, or
    whose conditions do not hold, changes nothing."""
    # Asked first: a trigger that is pulled in vain raises, and the error holds the whole turn.
    if not can_happen(candidacy.state, trigger):
        return False
    return bool(_MACHINE.events[trigger].trigger(candidacy))


def settle(candidacy: Progress) -> None:
    """Bring an interview's state to where its open questions are; a life is left alone."""
    if candidacy.state in ANSWERING:
        facts = [getattr(candidacy, name) for name in _FACTS]
        candidacy.state, moved = _settled(candidacy.state, *facts)
        candidacy.moved += moved


_FACTS = tuple(one.name for one in fields(Progress) if one.name not in ("state", "moved"))


@lru_cache(maxsize=1024)
def _settled(state: str, *facts: Any) -> tuple[str, tuple[str, ...]]:
    """Where an interview comes to stand, and the states on the way. The machine goes by nothing but
    its state and these facts, which most answers leave as they are."""
    candidacy = Progress(state, **dict(zip(_FACTS, facts, strict=True)))
    if not move(candidacy, "go_back"):
        while move(candidacy, "proceed"):
            candidacy.moved.append(candidacy.state)
    return candidacy.state, tuple(candidacy.moved)


def triggers(state: str) -> tuple[str, ...]:
    """The triggers that leave a state."""
    return tuple(name for name, event in _MACHINE.events.items() if state in event.transitions)


def happenings(state: str) -> tuple[str, ...]:
    """What can happen next to a candidacy in this state, the usual first."""
    return tuple(name for name in HAPPENINGS if can_happen(state, name))


def can_happen(state: str, trigger: str) -> bool:
    """Whether a trigger belongs to a state; its conditions may still hold it back."""
    return state in _MACHINE.events[trigger].transitions


def leading_to(state: str) -> tuple[str, ...]:
    """What can have happened to a candidacy that is in this state."""
    return tuple(
        name
        for name in HAPPENINGS
        if any(
            one.dest == state
            for transitions in _MACHINE.events[name].transitions.values()
            for one in transitions
        )
    )
