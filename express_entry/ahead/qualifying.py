"""Whether a candidate may be invited in a round of a kind, and what would tell."""

from __future__ import annotations

from collections.abc import Iterable

from express_entry.ahead.invited import PROGRAMS
from express_entry.assessment import Assessment
from express_entry.candidate.identifiers import Program
from express_entry.candidate.profile import Profile
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility.categories import CategoryStanding
from express_entry.rulebook.rounds import Kind

Answer = tuple[Verdict, tuple[str, ...], tuple[str, ...]]
"""The verdict, what makes it so, and the profile facts missing."""


def qualifies(
    kind: Kind,
    slug: str,
    profile: Profile,
    assessment: Assessment,
    category: CategoryStanding | None,
) -> Answer:
    """How the candidate stands to being invited in a round of this kind and slug."""
    if kind == "general":
        return _tidy(_member(assessment))
    if kind == "program":
        if slug == "pnp":
            return _tidy(_all((_nominated(profile), _member(assessment))))
        # One program is quicker than all three, and a search asks for it again and again.
        one = next((name for name in PROGRAMS if name == slug), None)
        return (Verdict.NOT_MET, (), ()) if one is None else _tidy(_program(assessment, one))
    if category is None:
        return Verdict.NOT_MET, (), ()
    return _tidy(_all(((category.verdict, (slug,), category.missing), _member(assessment))))


def _member(assessment: Assessment) -> Answer:
    """The law asks it of everybody, of a nominee too: a member of one of the three programs."""
    return _any(_program(assessment, name) for name in PROGRAMS)


def _program(assessment: Assessment, name: Program) -> Answer:
    told = assessment.verdict(name)
    lacking = [fact for asked in told.requirements for fact in asked.missing]
    return told.verdict, (name,), tuple(lacking)


def _nominated(profile: Profile) -> Answer:
    name = ("provincial_nomination",)
    told = profile.provincial_nomination
    if told is None:
        return Verdict.UNKNOWN, name, name
    return (Verdict.MET if told else Verdict.NOT_MET), name, ()


def _any(answers: Iterable[Answer]) -> Answer:
    """Met if any is; else unknown if any is, with what each of those misses."""
    listed = list(answers)
    for verdict in (Verdict.MET, Verdict.UNKNOWN):
        fitting = [answer for answer in listed if answer[0] is verdict]
        if fitting:
            return (
                verdict,
                tuple(name for answer in fitting for name in answer[1]),
                tuple(name for answer in fitting for name in answer[2]),
            )
    return Verdict.NOT_MET, (), ()


def _all(answers: Iterable[Answer]) -> Answer:
    """Not met if any is not; else unknown if any is, with what each of those misses."""
    listed = list(answers)
    verdict = Verdict.MET
    for worse in (Verdict.UNKNOWN, Verdict.NOT_MET):
        if any(answer[0] is worse for answer in listed):
            verdict = worse
    by = tuple(name for answer in listed for name in answer[1])
    lacking = (answer[2] for answer in listed if answer[0] is Verdict.UNKNOWN)
    return verdict, by, tuple(name for names in lacking for name in names)


def _tidy(answer: Answer) -> Answer:
    """Reasons only where it is met, missing facts only where it is unknown, each once."""
    verdict, by, missing = answer
    return (
        verdict,
        by if verdict is Verdict.MET else (),
        tuple(dict.fromkeys(missing)) if verdict is Verdict.UNKNOWN else (),
    )
