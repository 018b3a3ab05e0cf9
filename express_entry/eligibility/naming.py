"""A program's verdict from its requirements, and which occupation or trade it rests on where
several may be named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from express_entry.candidate.identifiers import Program, RequirementId
from express_entry.candidate.three_valued import RANK, Verdict
from express_entry.eligibility.verdicts import ProgramVerdict, Requirement


def verdict_of(program: Program, requirements: Iterable[Requirement]) -> ProgramVerdict:
    """A program: met only when every requirement is met."""
    listed = tuple(requirements)
    return ProgramVerdict(program=program, verdict=together(listed), requirements=listed)


def together(listed: Iterable[Requirement]) -> Verdict:
    """Met if all are; not met if any is not."""
    verdicts = {requirement.verdict for requirement in listed}
    for verdict in (Verdict.NOT_MET, Verdict.UNKNOWN):
        if verdict in verdicts:
            return verdict
    return Verdict.MET


@dataclass(frozen=True, slots=True)
class Named:
    """An occupation that may be named in an application, and what it decides by itself."""

    noc: str | None
    own: dict[RequirementId, Requirement]
    """The requirements that hang on it, by identifier."""
    rank: tuple[float, ...]
    """Among occupations with the same verdict, which comes closest."""

    @property
    def verdict(self) -> Verdict:
        return together(self.own.values())


def named_best(
    program: Program,
    options: Sequence[Named],
    named: str | None,
    requirements: Callable[[Named], Iterable[Requirement]],
) -> ProgramVerdict:
    """The verdict with the occupation that is named, else with the one that does best: met if one
    of them is met, not met only if none can be."""
    best = _best(options, named)
    verdict = verdict_of(program, requirements(best))
    common = together(one for one in verdict.requirements if one.id not in best.own)
    differ = any(one.verdict is not best.verdict for one in options if one.noc is not None)
    fitting = [one.noc for one in options if one.noc and one.verdict is Verdict.MET]
    settled = common is Verdict.NOT_MET or best.verdict is Verdict.MET
    return replace(
        verdict,
        occupation=best.noc,
        occupation_decides=differ and common is not Verdict.NOT_MET,
        would_do=() if settled else tuple(fitting),
    )


def _best(options: Sequence[Named], named: str | None) -> Named:
    if named is not None:
        return options[0]
    return max(options, key=lambda one: (RANK[one.verdict], one.rank))


def best_meets(
    options: Sequence[Named],
    named: str | None,
    requirements: Callable[[Named], Iterable[Requirement]],
) -> bool:
    """Whether ``named_best`` is met, asked for no more than the first requirement that is not."""
    return are_met(requirements(_best(options, named)))


def are_met(listed: Iterable[Requirement]) -> bool:
    """Whether every requirement is met; those after one that is not are not worked out."""
    return all(requirement.verdict is Verdict.MET for requirement in listed)
