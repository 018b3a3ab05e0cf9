"""An invitation claim by claim, measured beside one assessment of the same person, in one run.

``python -m benchmarks.claims [--people 60]``: random people and one who claims a great deal; each
is looked at for the first time, so that nothing is remembered. The budget is 100 ms of one core.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from datetime import date

from benchmarks.progress import counted
from express_entry.ahead.claims_checked import check_claims
from express_entry.assessment import assess
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.profile import Profile
from express_entry.documents.proofs import proofs
from tests.express_entry.candidates import ana, english, foreign_degree, french, job, married
from tests.express_entry.random_profiles import Chance

BUDGET = 100.0
ROUNDS = 9
"""Times each person is measured, of which the middle one counts: the machine is not idle."""
DAY = date(2026, 1, 31)
KINDS = ("general", "cec", "fswp", "french")


def main() -> None:
    """Prints one line for the people, one for the person who claims most."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=60)
    options = parser.parse_args()
    chances = [Chance(f"claims.{number}") for number in range(options.people)]
    people = [
        (Profile.model_validate_json(json.dumps(one.profile()), strict=True), one.on)
        for one in chances
    ]
    print(f"{'who':<16}{'claims':>8}{'ms':>8}{'worst':>8}{'x one assessment':>18}")
    _measure("random people", people)
    _measure("claims a lot", [(who_claims_a_lot(), DAY)])


def who_claims_a_lot() -> Profile:
    """Six jobs, three degrees from abroad, two tests, a partner with everything, a nomination."""
    eca = {"organization": "WES", "issued_on": "2024-05-10", "equivalent": "bachelors"}
    partner = married(
        english=english("2025-12-15"), has_no_test=None, eca=eca, assessed=True,
        canadian_work_years=2, studied_in_canada=True,
    )  # fmt: skip
    years = (2014, 2016, 2018, 2020)
    abroad = [job(f"{year}-01-01", f"{year + 1}-12-31") for year in years]
    here = [job("2022-01-01", "2024-12-31", canada=True), job("2025-01-01", canada=True)]
    levels = ("bachelors", "masters", "two_year")
    return ana(
        **partner,
        french=french("2025-12-01"),
        has_no_french_test=None,
        credentials=[foreign_degree("2024-05-10", level) for level in levels],
        jobs=abroad + here,
        sibling_in_canada=True,
        relative_in_canada=True,
        provincial_nomination=True,
        settlement_funds=60000,
    )


def _measure(name: str, people: list[tuple[Profile, date]]) -> None:
    taken, ratios, claims = [], [], []
    for number, (profile, on) in enumerate(counted(name, people)):
        kind = KINDS[number % len(KINDS)]
        life = Candidacy(submitted_on=on, invited_on=on, invited_as=kind, round_cutoff=400)

        def whole(one: Profile, life: Candidacy = life, on: date = on) -> int:
            found = check_claims(one, life, on)
            assert found is not None, "no invitation is open"
            proofs(one, found.claims, on, invited_as=life.invited_as)
            return len(found.claims)

        def once(one: Profile, on: date = on) -> object:
            return assess(one, on)

        claims.append(whole(profile))
        taken.append(_cost(whole, profile, 2030))
        ratios.append(taken[-1] / _cost(once, profile, 2031))
    print(
        f"{name:<16}{statistics.median(claims):>8.0f}{statistics.median(taken):>8.1f}"
        f"{max(taken):>8.1f}{statistics.median(ratios):>18.0f}"
        f"   {'within' if max(taken) < BUDGET else 'OVER'} {BUDGET:.0f} ms"
    )


def _cost(look: Callable[[Profile], object], profile: Profile, year: int) -> float:
    """Milliseconds of one core; each time the passport ends on another day, which no rule reads."""
    times = []
    for number in range(ROUNDS):
        passport = date(year, 1, 1 + number)
        other = profile.model_copy(update={"passport_expires_on": passport})
        begun = time.process_time()
        look(other)
        times.append(1000 * (time.process_time() - begun))
    return statistics.median(times)


if __name__ == "__main__":
    main()
