"""The next 24 months and the pictures, measured beside one assessment of the person, in one run.

``python -m benchmarks.months [--people 60]``: random people, each looked at for the first time, so
that nothing is remembered. Budgets of one core: 15 ms for a forecast and for what is told of it,
400 ms for a picture.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from benchmarks.progress import counted
from bot.pictures import draw
from conversations.chat.turn import Turn
from conversations.reports import cutoffs, months, score
from conversations.voice.replies import Drawn
from express_entry.ahead.forecast import forecast
from express_entry.ahead.months import turning_points
from express_entry.assessment import assess
from express_entry.candidate.profile import Profile
from tests.conversations.reports.people import PEOPLE
from tests.express_entry.random_profiles import Chance

Look = Callable[[Profile, date, date], object]

AHEAD, PICTURE = 15.0, 400.0
ROUNDS = 9
"""Times each is measured, of which the middle one counts: the machine is not idle."""


def main() -> None:
    """Prints a line for each look ahead and for each kind of picture."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=60)
    options = parser.parse_args()
    chances = [Chance(f"months.{number}") for number in range(options.people)]
    people = [
        (Profile.model_validate_json(json.dumps(one.profile()), strict=True), one.on)
        for one in chances
    ]
    print(f"{'what':<18}{'ms':>8}{'worst':>8}{'x one assessment':>18}")
    looks: dict[str, Look] = {"24 months": forecast, "as they are told": turning_points}
    for name, look in looks.items():
        taken, ratios = [], []
        for profile, on in counted(name, people):
            until = on + timedelta(days=730)

            taken.append(_cost(profile, 2030, partial(_looked, look, on, until)))
            ratios.append(taken[-1] / _cost(profile, 2031, partial(_assessed, on)))
        _tell(name, taken, AHEAD, f"{statistics.median(ratios):>18.0f}")
    for name, picture in PICTURES.items():
        taken = []
        for begin in counted(name, PEOPLE.values()):
            life = begin()
            assert life.session is not None
            drawn = picture(Turn(life.session, life.today))
            assert drawn is not None
            times = [_time(partial(draw, drawn)) for _ in range(ROUNDS)]
            taken.append(statistics.median(times))
        _tell(name, taken, PICTURE)


PICTURES: dict[str, Callable[[Turn], Drawn | None]] = {
    "picture: points": score.picture,
    "picture: months": months.picture,
    "picture: cut-offs": cutoffs.picture,
}


def _tell(name: str, taken: list[float], budget: float, ratio: str = " " * 18) -> None:
    print(
        f"{name:<18}{statistics.median(taken):>8.1f}{max(taken):>8.1f}{ratio}"
        f"   {'within' if max(taken) < budget else 'OVER'} {budget:.0f} ms"
    )


def _looked(look: Look, on: date, until: date, profile: Profile) -> None:
    look(profile, on, until)


def _assessed(on: date, profile: Profile) -> None:
    assess(profile, on)


def _cost(profile: Profile, year: int, look: Callable[[Profile], object]) -> float:
    """Milliseconds of one core; each time the passport ends on another day, which no rule reads."""
    others = [
        profile.model_copy(update={"passport_expires_on": date(year, 1, 1 + number)})
        for number in range(ROUNDS)
    ]
    return statistics.median(_time(partial(look, other)) for other in others)


def _time(what: Callable[[], object]) -> float:
    begun = time.process_time()
    what()
    return 1000 * (time.process_time() - begun)


if __name__ == "__main__":
    main()
