"""The engine for scripts: one JSON object per line in, one per line out.

``python -m express_entry score|clb|assess``: described, with examples, in ``docs/scripting.md``.
A line that cannot be answered gets an error object in its place and the rest go on.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from pydantic import TypeAdapter

from express_entry.ahead.reported import Reportable
from express_entry.assessment import assess as assess_profile
from express_entry.assessment.consistency import contradictions, unknown_codes
from express_entry.candidate.candidacy import Candidacy
from express_entry.candidate.dates import Day
from express_entry.candidate.profile import ABILITIES, Facts, Profile, RawScore, TestId
from express_entry.counting import language
from express_entry.points import crs, fsw67
from express_entry.points.factors import Factors
from express_entry.points.items import Cap, CrsResult, Fsw67Result, Item, Section
from express_entry.rulebook import RuleNotFound
from express_entry.scripts.assessed import Assessed, assessed
from express_entry.scripts.invitation import InvitationAnswer, invitation_answer
from express_entry.scripts.lines import BadLine, Json, object_of, shown, validated
from express_entry.scripts.outlook import Outlook, outlook, to_report
from express_entry.scripts.told_factors import ToldFactors, as_told


class ClbInput(Facts):
    """One line of ``clb``: a test and the raw scores of any of its abilities."""

    test: TestId
    listening: RawScore | None = None
    reading: RawScore | None = None
    writing: RawScore | None = None
    speaking: RawScore | None = None
    taken_on: Day | None = None
    """Only for a test whose scale changed; without it, the current scale."""


class AssessInput(Facts):
    """One line of ``assess``: a day and a profile."""

    on: Day
    profile: Profile
    before: Profile | None = None
    """The profile as IRCC has it, to tell what must be reported."""
    candidacy: Candidacy | None = None
    """The life of the profile at IRCC, for its deadlines."""


# ------------------------------------------------------------------ the commands


def score(line: str) -> str:
    """Derived factors → CRS and FSW 67."""
    factors = read_factors(line)
    try:
        result = crs.score(factors)
        grid = fsw67.score(factors)
    except RuleNotFound as error:
        raise BadLine("no_rules", f"{error}.", "on") from None
    return json.dumps({"crs": crs_json(result), "fsw67": fsw67_json(grid)})


def clb(line: str) -> str:
    """Raw test scores → CLB or NCLC levels."""
    given = object_of(line)
    for ability in ABILITIES:
        value = given.get(ability)
        if isinstance(value, bool) or (isinstance(value, str) and value != "M"):
            raise BadLine(
                "invalid",
                f"{ability} must be a number as printed on the report, not {shown(value)}.",
                ability,
            )
    told: ClbInput = validated(_CLB, line)
    levels: Json = {"test": told.test.value}
    for ability in ABILITIES:
        value = getattr(told, ability)
        if value is None:
            continue
        try:
            levels[ability] = language.level(told.test, ability, value, taken_on=told.taken_on)
        except language.ImpossibleScore as error:
            raise BadLine("impossible_score", f"{error}.", ability) from None
    if len(levels) == 1:
        raise BadLine("missing", "no score given: name at least one of the four abilities.")
    return json.dumps(levels)


def assess(line: str) -> str:
    """A profile and a day → verdicts, scores, counted experience, what is missing, and the outlook:
    what could be changed, categories, rounds, deadlines, documents, the months ahead; where an
    invitation is open, what it rests on."""

    object_of(line)
    given: AssessInput = validated(_ASSESS, line)
    refuse_contradictions(given.profile, given.on)
    if given.before is not None:
        refuse_contradictions(given.before, given.on, "before")
    try:
        result = assess_profile(given.profile, given.on)
        ahead = outlook(given.profile, result, given.candidacy)
        invited = invitation_answer(given.profile, given.candidacy or Candidacy(), given.on)
    except RuleNotFound as error:
        raise BadLine("no_rules", f"{error}.", "on") from None
    except language.ImpossibleScore as error:
        raise BadLine("impossible_score", f"{error}.", error.ability) from None
    told: Json = _ASSESSED.dump_python(assessed(result), mode="json", exclude={"factors"})
    factors = as_told(result.factors).model_dump(mode="json")
    told = {"on": told.pop("on"), "factors": factors} | told
    if result.crs.estimate:
        told["crs"]["note"] = estimate_note(result.crs)
    told |= _OUTLOOK.dump_python(ahead, mode="json")
    if invited is not None:
        told["invitation_check"] = _INVITATION.dump_python(invited, mode="json")
    if given.before is not None:
        changed = to_report(given.before, given.profile, given.candidacy, given.on)
        told["reportable"] = _REPORTABLE.dump_python(changed, mode="json")
    return json.dumps(told)


def refuse_contradictions(profile: Profile, on: date, where: str = "profile") -> None:
    """Raise BadLine for the first thing in a profile that cannot be."""
    for found in contradictions(profile, on):
        field = f"{where}.{found.field}"
        raise BadLine("invalid", f"{field} {found.why}.", field)


def read_factors(line: str) -> Factors:
    """The factors of one line of ``score``.

    A key that is absent is a fact that is not known. For the second language, the partner, the
    partner's language and the job offer, null says that there is none.
    """
    given = object_of(line)
    told: ToldFactors = validated(_FACTORS, line)
    absent = {name for name in ("second_language", "partner", "job_offer") if name not in given}
    if isinstance(given.get("partner"), dict) and "language" not in given["partner"]:
        absent.add("partner.language")
    first, second = told.first_language, told.second_language
    if first and second and first.language and first.language == second.language:
        raise BadLine(
            "invalid",
            "second_language must be the other official language than first_language.",
            "second_language.language",
        )
    factors = told.model_copy(update={"unknown": told.unknown | absent}).factors()
    for found in unknown_codes(factors):
        raise BadLine("invalid", f"{found.field} {found.why}.", found.field)
    return factors


# ------------------------------------------------------------------ answers as JSON


def crs_json(result: CrsResult) -> Json:
    """A CRS score; sections are whole numbers after their caps."""
    told: Json = {
        "total": result.total,
        "rule_set": result.rule_set,
        "estimate": result.estimate,
        "sections": {name: section.points for name, section in result.sections.items()},
        "caps": _caps(result.sections.values()),
        "items": _ITEMS.dump_python(result.items, mode="json"),
        "in_force": result.in_force,
        "on": result.on.isoformat(),
        "with_partner_column": result.with_partner_column,
        "missing": list(result.missing),
    }
    if result.estimate:
        told["note"] = estimate_note(result)
    return told


def estimate_note(result: CrsResult) -> str:
    """What an estimate rests on, and that it needs to be checked."""
    return (
        f"The figures of {result.in_force}, reported to be in force on {result.on}, are not "
        f"known; this is an estimate on {result.rule_set}. Confirm with the official tool."
    )


def _caps(sections: Iterable[Section]) -> list[Json]:
    """The limits that cut a section; those of an item stand on the item."""
    cut = [section.cap for section in sections if section.cap is not None]
    told: list[Json] = _CAPS.dump_python(cut, mode="json")
    return told


def fsw67_json(result: Fsw67Result) -> Json:
    """The selection factors; ``passes`` is null while a missing fact could decide it."""
    return {
        "total": result.total,
        "passes": result.passes,
        "items": _ITEMS.dump_python(result.items, mode="json"),
        "pass_mark": result.pass_mark,
        "rule_set": result.rule_set,
        "factors": {name: section.points for name, section in result.factors.items()},
        "caps": _caps(result.factors.values()),
        "missing": list(result.missing),
    }


# ------------------------------------------------------------------ what pydantic reads and writes

_FACTORS = TypeAdapter(ToldFactors)
_CLB = TypeAdapter(ClbInput)
_ITEMS = TypeAdapter(tuple[Item, ...])
_CAPS = TypeAdapter(list[Cap])
_ASSESS = TypeAdapter(AssessInput)
_ASSESSED = TypeAdapter(Assessed)
_OUTLOOK = TypeAdapter(Outlook)
_INVITATION = TypeAdapter(InvitationAnswer)
_REPORTABLE = TypeAdapter(tuple[Reportable, ...])
