"""Credentials and their assessments → the education level that counts.

A Canadian credential counts as awarded; a foreign one counts as the level its educational
credential assessment states, while the report is less than five years old. Two or more
credentials, one of them from a program of three years or longer, are a level of their own.
Source: IRPR 73(1), 75(2)(e), 78; Ministerial Instructions on the level of education.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from express_entry import rulebook
from express_entry.candidate.dates import expires_after_years, latest
from express_entry.candidate.identifiers import CanadianStudy
from express_entry.candidate.profile import Credential, Eca, EducationLevel, RenewedEca
from express_entry.candidate.three_valued import any_of
from express_entry.counting.counted import EducationStanding
from express_entry.rulebook import Rulebook
from express_entry.rulebook.files import EcaOrganization

RANK: dict[EducationLevel, int] = {level: rank for rank, level in enumerate(EducationLevel)}
"""Order of the levels, lowest first."""

_POST_SECONDARY = RANK[EducationLevel.ONE_YEAR]
_THREE_YEARS = RANK[EducationLevel.BACHELORS]


@dataclass(frozen=True, slots=True)
class Reported:
    """What an assessment report says, on a day on which it counts."""

    level: EducationLevel
    expires_on: date | None
    """First day on which it no longer counts; None where it was renewed."""


def reported(eca: Eca, on: date, rules: Rulebook) -> Reported | tuple[str, ...] | None:
    """What a report counts for on a day; or its facts that are missing; or None: nothing.

    It counts while less than five years old, if a designated organization issued it on or after
    the day of its designation. One that is not in the list may have been designated since.
    """
    if eca.equivalent is None or eca.issued_on is None:
        return tuple(name for name in ("equivalent", "issued_on") if getattr(eca, name) is None)
    expires_on = expires_after_years(eca.issued_on, rules.process.validity.eca_years)
    if on < eca.issued_on:
        return None
    if expires_on <= on and not isinstance(eca, RenewedEca):
        return None
    if eca.organization is not None:
        named = [one for one in rules.eca.organization if one.short == eca.organization]
        if not named:
            return ("organization",)
        if eca.issued_on < named[0].designated:
            return None
    return Reported(eca.equivalent, expires_on if on < expires_on else None)


def body_for(noc: str | None, *, rules: Rulebook | None = None) -> EcaOrganization | None:
    """The body that must assess the diploma where this is the primary occupation; None where any
    designated organization may."""
    if noc is None:
        return None
    return next((o for o in (rules or rulebook.default()).eca.organization if noc in o.noc), None)


@dataclass(frozen=True, slots=True)
class BodyStanding:
    """Whether the body designated for an occupation assessed a credential."""

    body: str
    met: bool | None
    missing: tuple[str, ...]
    licence_decides: bool = False
    """Not known only because it is not asked whether a licence to practise is needed."""


def assessing_body(
    credentials: Sequence[Credential] | None, occupation: str | None, on: date, rules: Rulebook
) -> BodyStanding | None:
    """How the credentials stand to the professional body of the primary occupation (IRPR
    75(2.1)); None where it has none, or where no foreign credential counts yet.

    Where the body is needed only for a licence to practise, which is not asked, another
    organization's report is not known to do; one from before the transition ended does.
    """
    body = body_for(occupation, rules=rules)
    if body is None:
        return None
    answers: list[bool | None] = []
    missing: list[str] = []
    licence = False
    for index, credential in enumerate(credentials or ()):
        if not _completed(credential, on):
            continue
        counts = _counts(index, credential, on, rules)
        if isinstance(counts, tuple):
            answers.append(None)
            missing += [f"credentials.{index}.{name}" for name in counts]
            continue
        if counts is None or counts.level is EducationLevel.NONE:
            continue
        answer = True if credential.in_canada else _by_body(credential.eca, body)
        answers.append(answer)
        if answer is None:
            missing.append(f"credentials.{index}.eca.organization")
            eca = credential.eca
            licence = licence or (eca is not None and eca.organization is not None)
    if not answers:
        return None
    met = any_of(*answers)
    return BodyStanding(body.short, met, tuple(missing), met is None and licence)


def _by_body(eca: Eca | None, body: EcaOrganization) -> bool | None:
    if eca is None or eca.organization is None or eca.issued_on is None:
        return None
    if eca.organization == body.short:
        return True
    transition = body.other_body_report_accepted_if_issued_before
    if transition is not None and eca.issued_on < transition:
        return True
    return None if body.only_if_licence_needed else False


@dataclass(frozen=True, slots=True)
class _Counting:
    """A credential that counts on the day."""

    index: int
    level: EducationLevel
    expires_on: date | None
    """First day on which its assessment no longer counts; None for a Canadian one."""

    @property
    def staying(self) -> date:
        return self.expires_on or date.max


def standing(
    credentials: Sequence[Credential] | None, on: date, *, rules: Rulebook | None = None
) -> EducationStanding:
    """The level that counts on a day, and which credentials it rests on.

    The level is None only while nothing counts and a missing fact could change that; with
    ``missing`` and a level, the level is what is certain so far.
    """
    if credentials is None:
        return EducationStanding(
            level=None,
            basis=(),
            eca_expires_on=None,
            unassessed=(),
            has_canadian=None,
            missing=("credentials",),
        )
    book = rules or rulebook.default()
    counting: list[_Counting] = []
    unassessed: list[int] = []
    missing: list[str] = []
    for index, credential in enumerate(credentials):
        if not _completed(credential, on):
            continue
        report = _counts(index, credential, on, book)
        if isinstance(report, _Counting):
            counting.append(report)
        elif report is None:
            unassessed.append(index)
        else:
            missing += [f"credentials.{index}.{name}" for name in report]
    level, basis = _highest(counting)
    expiries = [one.expires_on for one in basis if one.expires_on is not None]
    return EducationStanding(
        level=None if missing and level is EducationLevel.NONE else level,
        basis=tuple(one.index for one in basis),
        eca_expires_on=min(expiries, default=None),
        unassessed=tuple(unassessed),
        has_canadian=_has_canadian(credentials, on),
        missing=tuple(missing),
    )


def worth_assessing(
    credentials: Sequence[Credential], index: int, on: date, *, rules: Rulebook | None = None
) -> bool:
    """Whether the level that counts would be higher with this credential counted as it was
    awarded; true as well where that is not known."""
    credential = credentials[index]
    if credential.level is None:
        return True
    counted = credential.model_copy(update={"in_canada": True, "country": None, "eca": None})
    others = (*credentials[:index], counted, *credentials[index + 1 :])
    before = standing(credentials, on, rules=rules).level or EducationLevel.NONE
    after = standing(others, on, rules=rules).level or EducationLevel.NONE
    return RANK[after] > RANK[before]


def canadian_study(
    credentials: Sequence[Credential] | None, on: date
) -> tuple[CanadianStudy | None, tuple[str, ...]]:
    """Study in Canada for additional CRS points, and the facts missing to tell.

    Only the highest Canadian post-secondary credential whose study meets the conditions counts
    (Ministerial Instructions, s.30; ``canadian_study_conditions`` of the CRS rules).
    """
    if credentials is None:
        return None, ("credentials",)
    best = 0
    possible = 0
    missing: list[tuple[int, str]] = []
    for index, credential in enumerate(credentials):
        if False in (credential.in_canada, credential.full_time_in_canada):
            continue
        if not _completed(credential, on):
            continue
        level = as_awarded(credential)
        if level is not None and RANK[level] < _POST_SECONDARY:
            continue
        worth = 2 if level is None or RANK[level] >= _THREE_YEARS else 1
        facts = (
            ("in_canada", credential.in_canada),
            ("level", level),
            ("full_time_in_canada", credential.full_time_in_canada),
        )
        untold = next((name for name, fact in facts if fact is None), None)
        if untold is None:
            best = max(best, worth)
        else:
            possible = max(possible, worth)
            missing.append((worth, f"credentials.{index}.{untold}"))
    names: dict[int, CanadianStudy] = {0: "none", 1: "one_or_two_years", 2: "three_years_or_more"}
    if possible > best:
        return None, tuple(name for worth, name in missing if worth > best)
    return names[best], ()


def _completed(credential: Credential, on: date) -> bool:
    """One known by its month counts from the last day of that month: never early (IRPR 73(1))."""
    return credential.completed_on is None or latest(credential.completed_on) <= on


def as_awarded(credential: Credential) -> EducationLevel | None:
    """A Canadian credential's level; three years make a diploma equal to a bachelor's."""
    level = credential.level
    if (
        level in (EducationLevel.ONE_YEAR, EducationLevel.TWO_YEAR)
        and credential.three_years_or_longer
    ):
        return EducationLevel.BACHELORS
    return level


def _counts(
    index: int, credential: Credential, on: date, rules: Rulebook
) -> _Counting | tuple[str, ...] | None:
    """The credential as it counts; or the facts missing; or None: it would, if assessed."""
    if credential.in_canada is None:
        return ("in_canada",)
    if credential.in_canada:
        level = as_awarded(credential)
        return ("level",) if level is None else _Counting(index, level, None)
    eca = credential.eca
    if eca is None:
        if credential.assessed is False:
            return None
        return ("assessed",) if credential.assessed is None else ("eca",)
    report = reported(eca, on, rules)
    if isinstance(report, Reported):
        return _Counting(index, report.level, report.expires_on)
    return None if report is None else tuple(f"eca.{name}" for name in report)


def together(held: EducationLevel, further: EducationLevel) -> EducationLevel:
    """The level of two credentials, of which no more is known than their levels."""
    each = [_Counting(index, level, None) for index, level in enumerate((held, further))]
    if held is EducationLevel.TWO_OR_MORE:
        return max(held, further, key=lambda level: RANK[level])
    return _highest(each)[0]


def _highest(counting: Sequence[_Counting]) -> tuple[EducationLevel, list[_Counting]]:
    """The level, and the credentials it rests on: those that stay valid longest."""
    if not counting:
        return EducationLevel.NONE, []
    best = max(counting, key=lambda one: (RANK[one.level], one.staying))
    post_secondary = [one for one in counting if RANK[one.level] >= _POST_SECONDARY]
    if best.level is not EducationLevel.BACHELORS or len(post_secondary) < 2:
        return best.level, [best] if best.level is not EducationLevel.NONE else []
    # "Two or more": one from a program of three years or longer, and any other.
    other = max((one for one in post_secondary if one is not best), key=lambda one: one.staying)
    return EducationLevel.TWO_OR_MORE, [best, other]


def _has_canadian(credentials: Sequence[Credential], on: date) -> bool | None:
    places = [credential.in_canada for credential in credentials if _completed(credential, on)]
    return True if True in places else None if None in places else False
