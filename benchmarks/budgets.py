"""Every budget of the engine and of its pictures, side by side in one run.

``python -m benchmarks.budgets [--people 40]``: random people, each looked at for the first time, so
that nothing of them is remembered. A line for each piece of work: CPU time of one core (the median,
what nine in ten stay under, the worst), how many scores with their trace it takes, and its budget.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from benchmarks.months import PICTURES
from benchmarks.progress import counted
from bot.pictures import draw
from conversations.chat.turn import Turn
from express_entry import rulebook
from express_entry.ahead.claims_checked import check_claims
from express_entry.ahead.doors import doors
from express_entry.ahead.forecast import forecast
from express_entry.ahead.next_step import next_step
from express_entry.ahead.pairs import best_pairs
from express_entry.ahead.what_ifs import what_ifs
from express_entry.assessment import assess, derive
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.points import crs
from express_entry.rulebook import Rulebook
from tests.conversations.reports.people import PEOPLE
from tests.express_entry.candidates import ana
from tests.express_entry.random_profiles import Chance

Work = Callable[[Profile, date, Rulebook], object]

ROUNDS = 2
"""Times each is measured, of which the least counts: the machine is not idle."""
REPEATED = 50
"""Times a score is worked out in one measurement: one alone is too short for the clock."""


def whole(profile: Profile, on: date, book: Rulebook) -> None:
    """All single what-ifs and the best pairs."""
    what_ifs(profile, assess(profile, on, book), rules=book)
    best_pairs(profile, assess(profile, on, book), rules=book)


def invited(profile: Profile, on: date, book: Rulebook) -> None:
    """An invitation, claim by claim."""
    life = Candidacy(submitted_on=on, invited_on=on, invited_as="general", round_cutoff=400)
    check_claims(profile, life, on, rules=book)


def months(profile: Profile, on: date, book: Rulebook) -> None:
    """Every day of the next 24 months on which something changes."""
    forecast(profile, on, on + timedelta(days=730), rules=book)


LOOKS: dict[str, tuple[Work, float]] = {
    "assessment": (lambda profile, on, book: assess(profile, on, book).missing, 0.0),
    "what-ifs and pairs": (whole, 150.0),
    "24 months": (months, 15.0),
    "doors": (lambda profile, on, book: doors(profile, None, on, book), 60.0),
    "invitation": (invited, 100.0),
    "next step": (lambda profile, on, book: next_step(profile, None, on, rules=book), 0.0),
}
"""What is looked at, and its budget in milliseconds; 0 where there is none."""


def main() -> None:
    """Prints a line for each budget; says on standard error how far it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=40)
    options = parser.parse_args()
    chances = [Chance(f"budgets.{number}") for number in range(options.people)]
    people = [
        (Profile.model_validate_json(json.dumps(one.profile()), strict=True), one.on)
        for one in chances
    ]
    book = rulebook.default()
    factors = [derive(profile, on, book) for profile, on in people]
    print(f"{'what':<22}{'median ms':>12}{'p90':>10}{'worst':>10}{'x traced score':>16}   budget")
    untraced = [_short(partial(crs.total, one, rules=book)) for one in factors]
    traced = [_short(partial(crs.score, one, rules=book)) for one in factors]
    baseline = statistics.median(traced)
    _tell("score, no trace", untraced, baseline, 0.04)
    _tell("score with trace", traced, baseline, 0.15)
    for name, (work, budget) in LOOKS.items():
        _tell(name, [_cost(work, *one, book) for one in counted(name, people)], baseline, budget)
    for name, picture in PICTURES.items():
        taken = []
        for begin in counted(name, PEOPLE.values()):
            life = begin()
            assert life.session is not None
            drawn = picture(Turn(life.session, life.today))
            assert drawn is not None
            taken.append(min(_time(partial(draw, drawn)) for _ in range(ROUNDS)))
        _tell(name, taken, baseline, 400.0)


def _tell(name: str, taken: list[float], baseline: float, budget: float) -> None:
    median, worst = statistics.median(taken), max(taken)
    ninth = sorted(taken)[int(len(taken) * 0.9)]
    held = f"{'within' if worst < budget else 'OVER'} {budget:g} ms" if budget else "-"
    print(
        f"{name:<22}{median:>12.3f}{ninth:>10.3f}{worst:>10.3f}{median / baseline:>16.1f}   {held}",
        flush=True,
    )


def _cost(work: Work, profile: Profile, on: date, book: Rulebook) -> float:
    """The first look at a person, by rules that somebody else was looked at by before."""
    taken = []
    for _ in range(ROUNDS):
        fresh = book.with_rounds(book.rounds)
        work(ana(), on, fresh)
        taken.append(_time(partial(work, profile, on, fresh)))
    return min(taken)


def _short(work: Callable[[], object]) -> float:
    def often() -> None:
        for _ in range(REPEATED):
            work()

    return min(_time(often) for _ in range(ROUNDS)) / REPEATED


def _time(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return 1000 * (time.thread_time() - begun)


if __name__ == "__main__":
    main()
