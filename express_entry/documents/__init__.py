"""Which documents this candidate needs, for the profile and for the application; each single paper
is in ``papers``, and what to do about them when in ``plan``.

The rows are data (``rules/documents.toml``); each names the condition under which it is needed
(``conditions``). A need is certain, or not known yet with the facts that would tell; what is
certainly not needed is left out. Identifiers and dates are given, never wording. IRCC's personal
checklist, made from the candidate's own form, prevails.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from express_entry import rulebook
from express_entry.assessment import assess
from express_entry.candidate.dates import add_months, expires_after_years
from express_entry.candidate.identifiers import Fact, Program
from express_entry.candidate.profile import Eca, LanguageTest, Profile
from express_entry.candidate.three_valued import all_of, any_of
from express_entry.documents.conditions import CONDITIONS
from express_entry.documents.person import Instance, Person
from express_entry.documents.police import lives_in_canada, residence, study_countries
from express_entry.rulebook import Rulebook
from express_entry.rulebook.documents import DocumentRow, DocumentsFile, Limit, Stage, Who

__all__ = [
    "DocumentNeed",
    "DocumentRow",
    "DocumentsFile",
    "Limit",
    "Stage",
    "Validity",
    "Who",
    "checklist",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Validity:
    """A time limit on a document, as far as it is known."""

    limit: Literal[
        "passport",
        "language_test",
        "eca",
        "medical",
        "police_current_country",
        "police_other_country",
    ]
    """``police_other_country``: issued after the last stay of six months there, whenever that
    was; the others are as named."""
    months: int | None = None
    """How long it counts: from the test, the report, the exam; for a police certificate, how
    old it may be when the application is submitted. None: by its own date."""
    issued_on: date | None = None
    """Day of the test or of the report."""
    issued_from: date | None = None
    """To be used on the day of the checklist it must have been issued on this day or later."""
    last_day: date | None = None
    """Last day on which it counts."""
    holds: bool | None = None
    """Whether it counts on the day of the checklist; None: its date is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentNeed:
    """One document, for one person or group."""

    id: str
    """Such as ``police_certificate`` or ``reference_letter``."""
    stage: Stage
    who: Who
    needed: bool | None
    """True, or None while ``missing`` facts would tell."""
    why: str
    """The condition that makes it needed, such as ``married`` or ``funds``."""
    facts: dict[str, Fact]
    missing: tuple[str, ...]
    """Profile facts that would tell whether it is needed, or that would complete it."""
    programs: tuple[Program, ...]
    """Only for these programs; empty: for every one."""
    index: int | None
    """Of the job (letters, permits) or of the credential (ECA, diploma) in the profile."""
    contents: tuple[str, ...]
    """What it must show, as identifiers."""
    validity: tuple[Validity, ...]
    countries: tuple[str, ...]
    """Police certificates: the countries known to need one, as the profile names them."""
    possible_countries: tuple[str, ...]
    """Police certificates: countries of study, where one is needed after six months or more."""
    any_other_country: bool
    """Police certificates: any further country with six months or more in a row needs one too;
    the profile does not list them all."""
    translation: bool
    """A certified translation is needed if it is neither in English nor in French."""
    source: str
    confidence: str | None


CLASSES: dict[str, Program | Literal["pnp"]] = {
    "cec": "cec",
    "fswp": "fswp",
    "fstp": "fstp",
    "pnp": "pnp",
}
"""The class that an invitation of a round is for, by the kind of the round; an invitation of any
other kind of round is for whichever class is met."""


def checklist(
    profile: Profile,
    on: date,
    stage: Stage = "application",
    *,
    program: Program | Literal["pnp"] | None = None,
    rules: Rulebook | None = None,
) -> tuple[DocumentNeed, ...]:
    """What this candidate needs on a day, taken as the day of submission.

    ``program``: the class of the invitation, where there is one; without it, the documents of
    every program that is met or may be, and of all three (not certain) where none is. Raises
    ``language.ImpossibleScore`` and ``rulebook.RuleNotFound``.
    """
    book = rules or rulebook.default()
    told, programs = assess(profile, on, book), book.on(on).programs
    person = Person(profile, on, told, book.process, programs, program)
    file = book.documents
    return tuple(
        _need(file, row, instance, person)
        for row in file.document
        if row.stage == stage
        for instance in _instances(row, person)
    )


def _instances(row: DocumentRow, person: Person) -> Iterable[Instance]:
    for instance in CONDITIONS[row.when](person):
        by_program = instance.programs
        if by_program is None and row.programs:
            by_program = dict.fromkeys(row.programs, instance.needed)
        if by_program is not None:
            applies = {program: person.applies_under(program) for program in by_program}
            asked = {
                program: all_of(needed, applies[program]) for program, needed in by_program.items()
            }
            missing = list(instance.missing)
            for program, needed in asked.items():
                if needed is None and applies[program] is None:
                    missing += person.untold(program)
            instance = Instance(
                any_of(*asked.values()),
                instance.facts,
                tuple(dict.fromkeys(missing)),
                instance.index,
                {program: needed for program, needed in asked.items() if needed is not False},
                instance.evidence,
            )
        if instance.needed is not False:
            yield instance


def _need(
    file: DocumentsFile, row: DocumentRow, instance: Instance, person: Person
) -> DocumentNeed:
    police = row.when == "police"
    return DocumentNeed(
        id=row.id,
        stage=row.stage,
        who=row.who,
        needed=instance.needed,
        why=row.when,
        facts=instance.facts,
        missing=instance.missing,
        programs=tuple(instance.programs or ()),
        index=instance.index,
        contents=row.contents,
        validity=_validity(row.valid, instance, person) if row.valid else (),
        countries=residence(person.profile) if police else (),
        possible_countries=study_countries(person) if police else (),
        any_other_country=police,
        translation=row.translate,
        source=row.source or file.source,
        confidence=row.confidence or file.confidence,
    )


def _validity(limit: Limit, instance: Instance, person: Person) -> tuple[Validity, ...]:
    on, lengths = person.on, person.process.validity
    evidence = instance.evidence
    if limit == "passport":
        last = person.profile.passport_expires_on
        holds = None if last is None else on <= last
        return (Validity(limit=limit, last_day=last, holds=holds),)
    if limit == "medical":
        return (Validity(limit=limit, months=lengths.medical_exam_months),)
    if limit == "police":
        other = Validity(limit="police_other_country")
        months = lengths.police_certificate_months
        current = Validity(
            limit="police_current_country", months=months, issued_from=add_months(on, -months)
        )
        return (other,) if lives_in_canada(person.profile) else (current, other)
    years = lengths.language_test_years if limit == "language_test" else lengths.eca_years
    issued: date | None = None
    if isinstance(evidence, LanguageTest):
        issued = evidence.taken_on
    elif isinstance(evidence, Eca):
        issued = evidence.issued_on
    after = None if issued is None else expires_after_years(issued, years)
    return (
        Validity(
            limit=limit,
            months=12 * years,
            issued_on=issued,
            last_day=None if after is None else after - timedelta(days=1),
            holds=None if issued is None or after is None else issued <= on < after,
        ),
    )
