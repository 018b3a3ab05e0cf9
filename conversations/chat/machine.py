"""The state machine: the sections of the interview and the life of a candidacy.

One machine for everybody, synchronous and without state of its own: a ``Candidacy`` takes a
session's state, a trigger moves it if its named conditions hold, and the new state is written
back. ``docs/states.md`` is drawn from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from transitions import Machine, MachineError

from conversations.interview.question import Section
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
LANDED = "landed"

INTERVIEW = tuple(str(section) for section in SECTIONS)
LIFE = (SCORED, SUBMITTED, INVITED, APPLIED, LAPSED, EXPIRED, WITHDRAWN, INELIGIBLE, LANDED)
STATES = (WELCOME, *INTERVIEW, REVIEW, *LIFE)

_ENDED = [LAPSED, EXPIRED, WITHDRAWN, INELIGIBLE]


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
        {"trigger": "submit", "source": SCORED, "dest": SUBMITTED, "conditions": "dates_agree"},
        {"trigger": "invite", "source": SUBMITTED, "dest": INVITED, "conditions": "dates_agree"},
        {"trigger": "decline", "source": INVITED, "dest": SUBMITTED, "conditions": "dates_agree"},
        {"trigger": "apply", "source": INVITED, "dest": APPLIED, "conditions": "dates_agree"},
        {"trigger": "lapse", "source": INVITED, "dest": LAPSED, "conditions": "time_is_over"},
        {"trigger": "expire", "source": SUBMITTED, "dest": EXPIRED, "conditions": "time_is_over"},
        {"trigger": "withdraw", "source": [SUBMITTED, INVITED, APPLIED], "dest": WITHDRAWN},
        {"trigger": "lose_eligibility", "source": [SUBMITTED, INVITED], "dest": INELIGIBLE},
        {"trigger": "land", "source": APPLIED, "dest": LANDED, "conditions": "dates_agree"},
        {"trigger": "start_afresh", "source": _ENDED, "dest": SCORED},
        {
            "trigger": "correct",
            "source": SUBMITTED,
            "dest": INVITED,
            "conditions": "has_declined",
        },
        {"trigger": "correct", "source": SUBMITTED, "dest": SCORED},
        {"trigger": "correct", "source": INVITED, "dest": SUBMITTED},
        {"trigger": "correct", "source": APPLIED, "dest": INVITED},
        {"trigger": "correct", "source": LANDED, "dest": APPLIED},
        {"trigger": "correct", "source": LAPSED, "dest": INVITED},
        {
            "trigger": "correct",
            "source": [WITHDRAWN, INELIGIBLE],
            "dest": APPLIED,
            "conditions": "was_applied",
        },
        {
            "trigger": "correct",
            "source": [WITHDRAWN, INELIGIBLE],
            "dest": INVITED,
            "conditions": "was_invited",
        },
        {"trigger": "correct", "source": [EXPIRED, WITHDRAWN, INELIGIBLE], "dest": SUBMITTED},
    ]
    return rows


@dataclass
class Candidacy:
    """What the machine moves: a state, and the facts its conditions ask about."""

    state: str
    pending: frozenset[Section] = frozenset()
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
        return Section.ELIGIBILITY not in self.pending

    @property
    def language_is_done(self) -> bool:
        return Section.LANGUAGE not in self.pending

    @property
    def eca_is_done(self) -> bool:
        return Section.ECA not in self.pending

    @property
    def noc_is_done(self) -> bool:
        return Section.NOC not in self.pending

    @property
    def profile_is_done(self) -> bool:
        return Section.PROFILE not in self.pending


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


def move(candidacy: Candidacy, trigger: str) -> bool:
    """Pull a trigger; whether the state changed. A trigger that does not belong to the state, or
    whose conditions do not hold, changes nothing."""
    try:
        return bool(_MACHINE.events[trigger].trigger(candidacy))
    except MachineError:
        return False


def settle(candidacy: Candidacy) -> None:
    """Bring an interview's state to where its open questions are; a life is left alone."""
    if candidacy.state not in (*INTERVIEW, REVIEW):
        return
    if move(candidacy, "go_back"):
        return
    while move(candidacy, "proceed"):
        candidacy.moved.append(candidacy.state)


def triggers(state: str) -> tuple[str, ...]:
    """The triggers that leave a state."""
    return tuple(name for name, event in _MACHINE.events.items() if state in event.transitions)
