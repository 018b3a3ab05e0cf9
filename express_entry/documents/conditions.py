"""When a document is needed: one function for each ``when`` of the rows.

A condition answers with instances: one for the row, or one for each job, credential or test. An
instance is needed, not needed, or not known yet, with the facts that would tell.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from express_entry.candidate.identifiers import Fact, Program
from express_entry.candidate.profile import EducationLevel, LanguageTest, MaritalStatus
from express_entry.candidate.three_valued import all_of, negated
from express_entry.counting.offers import arranged_employment, trade_offer
from express_entry.documents.history import gaps
from express_entry.documents.person import Instance, Person
from express_entry.documents.police import police
from express_entry.rulebook.documents import When


def _told(name: str, holds: bool | None, **facts: Fact) -> Sequence[Instance]:
    """One instance that hangs on one profile fact."""
    return (Instance(holds, dict(facts), (name,) if holds is None else ()),)


def _always(person: Person) -> Sequence[Instance]:
    return (Instance(True),)


def _marital(status: MaritalStatus) -> Callable[[Person], Sequence[Instance]]:
    def condition(person: Person) -> Sequence[Instance]:
        told = person.profile.marital_status
        return _told("marital_status", None if told is None else told is status, status=told)

    return condition


def _children(person: Person) -> Sequence[Instance]:
    count = person.profile.dependent_children
    return _told("dependent_children", None if count is None else count > 0, children=count)


def _accompanying(person: Person) -> Sequence[Instance]:
    has, partner = person.profile.has_partner, person.profile.partner
    comes = partner.accompanying if partner else None
    missing = "marital_status" if has is None else "partner.accompanying"
    return _told(missing, all_of(has, comes), accompanying=comes)


def _studied(person: Person) -> Sequence[Instance]:
    """Two academic years in Canada that no Canadian credential proves."""
    profile = person.profile
    if any(credential.in_canada for credential in profile.credentials or ()):
        return ()
    return _told("studied_in_canada", profile.studied_in_canada)


def _partner_studied(person: Person) -> Sequence[Instance]:
    """Two academic years of the accompanying partner, which earn adaptability (IRPR 83(3))."""
    comes = _accompanying(person)[0]
    partner = person.profile.partner
    if comes.needed is False or partner is None or not partner.studied_in_canada:
        return ()
    if partner.education_in_canada:
        return ()
    return (Instance(comes.needed, {}, comes.missing),)


def _flag(name: str) -> Callable[[Person], Sequence[Instance]]:
    def condition(person: Person) -> Sequence[Instance]:
        return _told(name, getattr(person.profile, name))

    return condition


def _relative(person: Person) -> Sequence[Instance]:
    """Of IRPR 83(5); a brother or sister has a row of their own."""
    profile = person.profile
    if profile.sibling_in_canada:
        return ()
    return _told("relative_in_canada", profile.relative_in_canada)


def _upfront_medical(person: Person) -> Sequence[Instance]:
    since = person.process.medical.upfront_since
    return (Instance(person.on >= since, {"upfront_since": since.isoformat()}),)


def _tests(prefix: str, tests: Sequence[tuple[str, LanguageTest | None]]) -> list[Instance]:
    return [
        Instance(
            True,
            {"language": name, "test": test.test.value, "planned": test.planned},
            (f"{prefix}{name}.taken_on",) if test.taken_on is None else (),
            evidence=test,
        )
        for name, test in tests
        if test is not None
    ]


def _language_test(person: Person) -> Sequence[Instance]:
    profile = person.profile
    instances = _tests("", (("english", profile.english), ("french", profile.french)))
    return instances or (Instance(True, {}, ("english", "french")),)


def _credential(person: Person) -> Sequence[Instance]:
    credentials = person.profile.credentials
    if credentials is None:
        return _told("credentials", None)
    return [
        Instance(True, {"level": told.level, "in_canada": told.in_canada}, (), index)
        for index, told in enumerate(credentials)
    ]


def _foreign_credential(person: Person) -> Sequence[Instance]:
    """Reports of what is claimed; for a Federal Skilled Worker also where nothing counts yet."""
    if person.profile.credentials is None:
        return _told("credentials", None)
    nothing_counts = not person.assessment.education.basis
    instances = []
    for index, told in enumerate(person.profile.credentials):
        foreign = negated(told.in_canada)
        name = f"credentials.{index}."
        unknown: tuple[str, ...] = (name + "in_canada",) if foreign is None else ()
        facts: dict[str, Fact] = {
            "level": told.level,
            "organization": told.eca.organization if told.eca else None,
        }
        if told.eca is None and told.assessed is False:
            by_program: dict[Program, bool | None] = {"fswp": foreign}
            if nothing_counts:
                instances.append(Instance(foreign, facts, unknown, index, by_program))
            continue
        claimed = True if told.eca is not None else told.assessed
        if claimed is None:
            unknown += (name + "assessed",)
        elif told.eca is None or told.eca.issued_on is None:
            unknown += (name + "eca.issued_on",)
        instances.append(Instance(all_of(foreign, claimed), facts, unknown, index, None, told.eca))
    return instances


def _jobs(
    purpose: str | None, *, in_canada: bool = False
) -> Callable[[Person], Sequence[Instance]]:
    """An instance for each job that counts for something (or for one program), or may; of those
    in Canada alone for a program that counts no others, or where asked for."""

    def condition(person: Person) -> Sequence[Instance]:
        jobs = person.profile.jobs
        if jobs is None:
            return _told("jobs", None)
        instances = []
        for told in person.assessment.experience.jobs:
            counts = purpose in told.counts_for if purpose else bool(told.counts_for)
            if (purpose or in_canada) and told.in_canada is False:
                continue
            # What bars it from the program may leave it another one.
            may = bool(told.missing) and not (purpose and told.excluded)
            facts: dict[str, Fact] = {
                "noc": told.noc,
                "in_canada": told.in_canada,
                "start": jobs[told.index].start,
                "end": jobs[told.index].end,
            }
            needed = True if counts else None if may else False
            if in_canada and counts and told.in_canada is None:
                # Work abroad asks for no permit.
                needed = None
            instances.append(Instance(needed, facts, told.missing, told.index))
        return instances

    return condition


def _gap_in_work(person: Person) -> Sequence[Instance]:
    """A month without any job told, between the first of the last ten years and today. What filled
    it is entered in IRCC's form; whether a letter is of use, only the person knows."""
    if person.profile.jobs is None:
        return _told("jobs", None)
    found = gaps(person.profile, person.on, person.process.police.looking_back_years)
    if not found:
        return ()
    (first, last), *_ = found
    facts: dict[str, Fact] = {"from": first, "to": last, "gaps": len(found)}
    return (Instance(None, facts),)


def _partner_claims(part: str) -> Callable[[Person], Sequence[Instance]]:
    """What the accompanying partner earns points with; what was not told is not claimed."""

    def condition(person: Person) -> Sequence[Instance]:
        comes = _accompanying(person)[0]
        partner = person.profile.partner
        if comes.needed is False or partner is None or partner.canadian:
            return ()
        work_years, worked = partner.canadian_work_years, partner.worked_full_time_year_in_canada
        instances: list[Instance] = []
        if part == "language":
            tests = (("english", partner.english), ("french", partner.french))
            instances = _tests("partner.", tests)
        elif part == "education" and partner.education not in (None, EducationLevel.NONE):
            instances = [Instance(True, {"level": partner.education})]
        elif part == "eca" and partner.eca is not None:
            undated = partner.eca.issued_on is None
            missing = ("partner.eca.issued_on",) if undated else ()
            facts: dict[str, Fact] = {"organization": partner.eca.organization}
            instances = [Instance(True, facts, missing, evidence=partner.eca)]
        elif part == "work" and (work_years or worked):
            # Below TEER 3 it is for the selection grid alone.
            for_grid: dict[Program, bool | None] = {"fswp": True}
            instances = [
                Instance(True, {"canadian_work_years": work_years})
                if work_years
                else Instance(True, {"full_time_year": True}, programs=for_grid)
            ]
        return [
            Instance(
                comes.needed,
                instance.facts,
                comes.missing + instance.missing,
                programs=instance.programs,
                evidence=instance.evidence,
            )
            for instance in instances
        ]

    return condition


def _funds(exempt: bool) -> Callable[[Person], Sequence[Instance]]:
    """The letters, or where an offer held with authorization to work exempts, why there are none
    (IRPR 76(1)(b), 87.2(5))."""

    def condition(person: Person) -> Sequence[Instance]:
        profile = person.profile
        worker = arranged_employment(profile, person.programs)
        trade = trade_offer(profile, person.assessment.experience.fstp_noc)
        frees: dict[Program, bool | None] = {
            "fswp": worker.funds_exempt,
            "fstp": trade.funds_exempt,
        }
        by_program = frees if exempt else {name: negated(free) for name, free in frees.items()}
        facts: dict[str, Fact] = {
            "family_size": profile.family_size,
            "required": person.assessment.funds_required,
            "settlement_funds": profile.settlement_funds,
        }
        missing = worker.missing + trade.missing
        missing = tuple(dict.fromkeys(missing)) if None in frees.values() else ()
        return (Instance(None, facts, missing, programs=by_program),)

    return condition


CONDITIONS: dict[When, Callable[[Person], Sequence[Instance]]] = {
    "always": _always,
    "accompanying_partner": _accompanying,
    "children": _children,
    "married": _marital(MaritalStatus.MARRIED),
    "common_law": _marital(MaritalStatus.COMMON_LAW),
    "divorced": _marital(MaritalStatus.DIVORCED),
    "widowed": _marital(MaritalStatus.WIDOWED),
    "separated": _marital(MaritalStatus.SEPARATED),
    "sibling": _flag("sibling_in_canada"),
    "relative": _relative,
    "studied_in_canada": _studied,
    "nomination": _flag("provincial_nomination"),
    "job_offer": _flag("has_job_offer"),
    "certificate": _flag("certificate_of_qualification"),
    "police": police,
    "upfront_medical": _upfront_medical,
    "language_test": _language_test,
    "credential": _credential,
    "foreign_credential": _foreign_credential,
    "job": _jobs(None),
    "canadian_job": _jobs("cec"),
    "job_in_canada": _jobs(None, in_canada=True),
    "gap_in_work": _gap_in_work,
    "partner_language_claimed": _partner_claims("language"),
    "partner_education_claimed": _partner_claims("education"),
    "partner_eca_claimed": _partner_claims("eca"),
    "partner_work_claimed": _partner_claims("work"),
    "partner_studied_in_canada": _partner_studied,
    "funds": _funds(exempt=False),
    "funds_exempt": _funds(exempt=True),
}
