"""Couples on Telegram who do what a script says, each of the two in a chat of their own: a link is
made, opened and agreed to, both answer, compare, and one of them ends it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass

from tests.bot.telling import until
from tests.bot_api import BotApiServer, Person

PATIENT = 60
"""Seconds for an answer: whoever answers may have to be started again."""
_LINK = re.compile(r"start=(p_[\w-]+)")
_HERS, _HIS = 0, 1


@dataclass(frozen=True, slots=True)
class Does:
    """One of the two (0 made the link) types something, or taps ``[Label``; and then sees this."""

    who: int
    what: str
    sees: str


Script = Sequence[Does | tuple[Sequence[Does], Sequence[Does]]]
"""One step after the other; two series are gone through at the same time."""

_BOTH = "[I agree, and we compare"
_INVITES = (
    Does(_HERS, "/partner", "You send a link that works once"),
    Does(_HERS, "[Invite my partner", "What you two would share"),
)
_SAYS_YES = (
    Does(_HERS, "/partner", "Was it your partner?"),
    Does(_HERS, "[Yes, it was my partner", "You and your partner are connected."),
)
_STOPS = "[Stop sharing"
_ENDS = (
    Does(_HIS, "/unshare", "Stop sharing with your partner?"),
    Does(_HIS, _STOPS, "You stopped sharing."),
)
_ERASES = (
    Does(_HERS, "/delete", "Erase"),
    Does(_HERS, "[Erase everything", "Everything I knew about you is erased"),
)


def _tells(who: int, *answers: tuple[str, str, str]) -> tuple[Does, ...]:
    """Goes to a question, and answers it."""
    steps = (
        (Does(who, f"/start q_{key}", asks), Does(who, says, "Your CRS"))
        for key, asks, says in answers
    )
    return tuple(step for pair in steps for step in pair)


_BY_TURNS = (
    *_tells(_HERS, ("english-listening", "your listening score", "7.5")),
    *_tells(_HIS, ("english-speaking", "your speaking score", "6")),
)
"""What is remembered of a score is that of the last answer, so each gives one with the other's."""
BOTH_SCORED: Script = (
    *_INVITES,
    Does(_HERS, _BOTH, "A link is waiting to be opened"),
    Does(_HIS, "/start {link}", "The person who sent you this link wants"),
    Does(_HIS, _BOTH, "You agreed."),
    *_SAYS_YES,
    (
        _tells(_HERS, ("english-writing", "your writing score", "5")),
        _tells(
            _HIS,
            ("english-reading", "your reading score", "6"),
            ("english-writing", "your writing score", "6.5"),
        ),
    ),
    *_BY_TURNS,
    Does(_HERS, "/together", "You apply, the other comes"),
    Does(_HIS, "/together", "You apply, the other comes"),
    *_ENDS,
)
"""Both had a score; he ends it."""
A_NEWCOMER: Script = (
    *_INVITES,
    Does(_HERS, "[I agree, no comparing", "A link is waiting to be opened"),
    Does(_HIS, "/start {link}", "The person who sent you this link wants"),
    Does(_HIS, "[I agree, no comparing", "every score is an estimate"),
    Does(_HIS, "[I agree, let's start", "birth"),
    Does(_HIS, "3 April 1992", "marital status"),
    *_SAYS_YES,
    (
        _tells(_HERS, ("english-writing", "your writing score", "6")),
        (
            Does(_HIS, "[Married", "come to Canada with you"),
            Does(_HIS, "[Yes, comes with me", "highest"),
            Does(_HIS, "[Master's", "years"),
            Does(_HIS, "3", "Canada"),
        ),
    ),
    Does(_HERS, "/partner", "From your partner:"),
    *_ERASES,
)
"""He comes by the link; she erases everything."""
IN_THE_POOL: Script = (
    *_INVITES,
    Does(_HERS, _BOTH, "A link is waiting to be opened"),
    Does(_HIS, "/start {link}", "The person who sent you this link wants"),
    Does(_HIS, _BOTH, "You agreed."),
    *_SAYS_YES,
    Does(_HERS, "/submitted", "On which day"),
    Does(_HERS, "[Today", "score"),
    Does(_HERS, "[Skip", "Your profile is in the pool"),
    (
        _tells(
            _HIS,
            ("english-writing", "your writing score", "5"),
            ("english-reading", "your reading score", "6"),
        ),
        _tells(_HERS, ("english-speaking", "your speaking score", "6.5")),
    ),
    *_BY_TURNS,
)
"""She submits, he tells anew; nobody ends it."""
SCRIPTS = (BOTH_SCORED, A_NEWCOMER, IN_THE_POOL)
ENDS = (
    ((None, 1), (None, 0)),
    ((None, 0), (None, 1)),
    (("paired", 0), ("paired", 0)),
)
"""How far each of the two is with the other at the end of these, and how often it was told them
that it is over: whoever ends it knows."""


class Couple:
    """Two people of a server and what they do; while ``gate`` is shut, nothing."""

    def __init__(self, server: BotApiServer, number: int, gate: asyncio.Event) -> None:
        first = 1001 + 2 * number
        self.people = tuple(server.person(id=first + n, first_name=f"N{n}") for n in (0, 1))
        self.script = SCRIPTS[number % len(SCRIPTS)]
        self.is_newcomer = self.script is A_NEWCOMER
        self.gate = gate
        self.done = 0

    async def act(self) -> None:
        """Everything, one after the other."""
        for step in self.script:
            if isinstance(step, Does):
                await self._does(step)
            else:
                await asyncio.gather(*map(self._one_by_one, step))

    async def _one_by_one(self, steps: Sequence[Does]) -> None:
        for step in steps:
            await self._does(step)

    async def _does(self, step: Does) -> None:
        await self.gate.wait()
        person = self.people[step.who]
        before = _seen(person)
        if step.what.startswith("["):
            label = step.what[1:]
            shown = f"{person} sees {label!r} in {step}"
            await until(lambda: _has(person, label), shown, PATIENT)
            before = _seen(person)
            person.tap(label)
        elif "{link}" in step.what:
            person.send(step.what.format(link=self._link()))
        else:
            person.send(step.what)
        what = f"{person} sees {step.sees!r} after {step.what!r}"
        await until(lambda: step.sees in _new(person, before), what, PATIENT)
        self.done += 1

    def _link(self) -> str:
        [link] = {str(one) for m in self.people[0].inbox for one in _LINK.findall(m.text)}
        return link


def _seen(person: Person) -> dict[int, int]:
    return {one.id: len(one.versions) for one in person.inbox}


def _new(person: Person, before: dict[int, int]) -> str:
    """What came or changed since."""
    return "\n".join(m.text for m in person.inbox if before.get(m.id) != len(m.versions))


def _has(person: Person, label: str) -> bool:
    return any(one.startswith(label) for m in person.inbox for one in m.labels)
