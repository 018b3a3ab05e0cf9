"""Whether money to settle with has to be shown: not by whom an offer frees from it, nor by whoever
meets the Canadian Experience Class and neither of the other programs, which alone ask for it."""

from __future__ import annotations

from conversations.interview.question import Need, View, number_of
from conversations.interview.questions import offer
from conversations.interview.questions.jobs_told import (
    MOST_JOBS,
    has_full_year_in_canada,
    jobs_told,
)
from conversations.interview.questions.language import is_planned, is_without_test, test_of
from express_entry.assessment import assess
from express_entry.candidate.profile import ABILITIES, Profile
from express_entry.candidate.three_valued import Verdict

_NEVER_SO = ("fswp.language", "fswp.work_continuous", "fstp.trade", "fstp.language")
"""Requirements of the other programs that are decided by work and tests alone."""


def of_whom_it_concerns(view: View) -> Need:
    """Whoever need not show money is asked for it by the form alone."""
    spared = offer.frees_from_funds(view) or _is_of_experience_alone(view)
    return Need.FILE if spared else Need.SCORE


def _is_of_experience_alone(view: View) -> bool:
    """Whether the Canadian Experience Class is met, surely, and each of the other programs fails
    on the work or the tests told: below CLB 7 in an ability, and no trade."""
    if view.today is None or not has_full_year_in_canada(view):
        return False
    told = {
        "jobs": jobs_told(view, MOST_JOBS),
        "english": _test_told(view, "english"),
        "has_no_english_test": is_without_test(view, "english"),
        "french": _test_told(view, "french"),
        "has_no_french_test": is_without_test(view, "french"),
        "destination": view.get("destination"),
    }
    programs = {
        one.program: one for one in assess(Profile.model_validate(told), view.today).programs
    }
    others = [programs[name].requirements for name in ("fswp", "fstp")]
    return programs["cec"].verdict is Verdict.MET and all(
        any(one.id in _NEVER_SO and one.verdict is Verdict.NOT_MET for one in asked)
        for asked in others
    )


def _test_told(view: View, owner: str) -> dict[str, object] | None:
    """A language test as it was told; None where there is none."""
    test = test_of(view, owner)
    if test is None:
        return None
    scores: dict[str, object] = {
        ability: number_of(view.get(f"{owner}.{ability}")) for ability in ABILITIES
    }
    return {
        "test": test,
        "taken_on": view.get(f"{owner}.date"),
        "planned": is_planned(view, owner),
        **scores,
    }
