"""``rules check``: validate rule files and show what they change for the example people.

For a person who edits a copy of ``rules/``: every mistake is told by file and row; where there is
none, the people of ``examples/`` are assessed whole, compared with what was worked out for them by
hand, and then with what the shipped rules say of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TextIO

from express_entry import deadlines, documents, rulebook
from express_entry.ahead import rounds
from express_entry.assessment import Assessment, assess
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from express_entry.rulebook import Rulebook, RuleFileError, RuleNotFound, review
from express_entry.rulebook.documents import Stage
from express_entry.rulebook.tables import RuleSet
from express_entry.scripts import examples
from express_entry.scripts.examples import Example

Findings = dict[str, str]
"""What the rules say of one person on one day: each thing by its name."""


def check(folder: str | None, out: TextIO) -> int:
    """Check a folder (or the shipped rules); 0 when it can be used and the examples come out as
    worked out by hand, 1 when not."""
    place = Path(folder) if folder else rulebook.RULES_FOLDER
    try:
        book, people = _read(place)
        shipped, known = _read(rulebook.RULES_FOLDER) if folder else (book, people)
    except RuleFileError as error:
        out.write(f"{error}\n")
        return 1
    out.write(f"The rule files of {place} are valid.\n\n")
    tell_sets(book, out)
    failed = _tell_surprises(people, book, out)
    if folder:
        _tell_changes(people, known, shipped, book, out)
    return int(failed)


def _read(folder: Path) -> tuple[Rulebook, tuple[Example, ...]]:
    """Rules and examples of a folder; raises RuleFileError with the mistakes of both."""
    mistakes: list[str] = []
    book: Rulebook | None = None
    people: tuple[Example, ...] = ()
    try:
        book = rulebook.load(folder)
    except RuleFileError as error:
        mistakes.append(str(error))
    try:
        people = examples.load(folder / "examples")
    except RuleFileError as error:
        mistakes.append(str(error))
    if mistakes or book is None:
        raise RuleFileError("\n".join(mistakes))
    return book, people


def tell_sets(book: Rulebook, out: TextIO) -> None:
    """Every file, until when it holds, when it was verified, and what is not certain."""
    for rule_set in (*book.crs, *book.fsw67, *book.programs, *book.categories):
        until = rule_set.effective_to or "further notice"
        out.write(f"  {rule_set.id}: {rule_set.effective_from} until {until}\n")
    out.write("\nLast compared with the official page:\n")
    for file in review.files(book):
        out.write(f"  {file.verified_on}  {file.id}: {file.title}\n")
        if file.confidence:
            out.write(f"              not certain: {file.confidence}\n")
    for grid in book.crs:
        if not grid.computable:
            out.write(
                f"\n  {grid.id} is not computable: scores from {grid.effective_from} on are "
                f"estimates on {grid.based_on}.\n"
            )


# ------------------------------------------------------------------ against what was worked out


def surprises(person: Example, book: Rulebook) -> tuple[str, ...]:
    """Where these rules say something else of a person than was worked out by hand."""
    result = assess(person.profile, person.on, book)
    expected, found = person.expected, []
    if result.crs.total != expected.crs:
        found.append(f"CRS {result.crs.total}, worked out {expected.crs}")
    if expected.fsw67 is not None and result.fsw67.total != expected.fsw67:
        found.append(f"67 points {result.fsw67.total}, worked out {expected.fsw67}")
    for verdict in result.programs:
        if verdict.program not in expected.programs:
            found.append(f"{verdict.program} is {verdict.verdict}, and nothing was worked out")
        elif verdict.verdict is not (wanted := expected.programs[verdict.program]):
            found.append(f"{verdict.program} is {verdict.verdict}, worked out {wanted}")
    if expected.categories is not None:
        standings = categories.standing(person.profile, person.on, rules=book)
        met = {one.slug for one in standings if one.verdict is Verdict.MET}
        if met != set(expected.categories):
            found.append(
                f"categories met: {_listed(met)}, worked out {_listed(expected.categories)}"
            )
    return tuple(found)


def _tell_surprises(people: Iterable[Example], book: Rulebook, out: TextIO) -> bool:
    out.write("\nThe example people, against what was worked out by hand:\n")
    lines = [f"  {one.name}: {what}\n" for one in people for what in surprises(one, book)]
    if lines:
        lines.append(
            "  Either a figure is wrong, or the example: correct the one that does not agree "
            "with the official page.\n"
        )
    out.writelines(lines or ["  all come out as worked out\n"])
    return bool(lines)


# ------------------------------------------------------------------ against the shipped rules


def _tell_changes(
    people: Sequence[Example],
    known: Sequence[Example],
    shipped: Rulebook,
    book: Rulebook,
    out: TextIO,
) -> None:
    """What changes for the people of both folders, on their own day and on each day on which a
    set of either rulebook starts."""
    out.write("\nWhat changes for them, shipped rules -> these rules:\n")
    everybody = {one.name: one for one in (*known, *people)}.values()
    changes: dict[str, list[date]] = {}
    for person in everybody:
        for day in _days(person, shipped, book):
            before, after = findings(person, day, shipped), findings(person, day, book)
            for name in dict.fromkeys((*before, *after)):
                old, new = before.get(name, "nothing"), after.get(name, "nothing")
                if old != new:
                    line = f"{person.name}: {name}: {old} -> {new}"
                    changes.setdefault(line, []).append(day)
    for line, days in changes.items():
        on = ", ".join(map(str, days)) if len(days) < 3 else f"{days[0]} to {days[-1]}"
        out.write(f"  {line}  ({on})\n")
    if not changes:
        out.write("  nothing changes\n")


def _days(person: Example, *books: Rulebook) -> list[date]:
    sets: list[RuleSet] = []
    for book in books:
        sets += (*book.crs, *book.fsw67, *book.programs, *book.categories)
    return sorted({person.on, *(rule_set.effective_from for rule_set in sets)})


def findings(person: Example, day: date, book: Rulebook) -> Findings:
    """Everything these rules say of a person on a day; of papers, dates and rounds only on the
    person's own day."""
    try:
        result = assess(person.profile, day, book)
    except RuleNotFound:
        return {"rules": "none"}
    found = _assessment(result)
    for one in categories.standing(person.profile, day, rules=book):
        found[f"category {one.slug}"] = str(one.verdict)
    if day == person.on:
        found |= _ahead(person, result, book)
    return found


def _assessment(told: Assessment) -> Findings:
    estimate = " (estimate)" if told.crs.estimate else ""
    found = {"CRS": f"{told.crs.total}{estimate}"}
    found |= {f"CRS {item.id}": str(item.points) for item in told.crs.items}
    found["67 points"] = f"{told.fsw67.total} of {told.fsw67.pass_mark}, passes {told.fsw67.passes}"
    found |= {f"67 points {item.id}": str(item.points) for item in told.fsw67.items}
    for program in told.programs:
        found[program.program] = str(program.verdict)
        for requirement in program.requirements:
            found[f"{program.program} {requirement.id}"] = str(requirement.verdict)
    for test in told.languages:
        levels = " ".join(map(str, test.levels.values()))
        found[f"language {test.language}"] = f"{levels}, expires {test.expires_on}"
    found["education"] = str(told.education.level)
    found["funds required"] = str(told.funds_required)
    return found


def _ahead(person: Example, told: Assessment, book: Rulebook) -> Findings:
    found: Findings = {}
    profile, day = person.profile, person.on
    for comparison in rounds.comparable(profile, told, rules=book):
        outcomes = ", ".join(f"{one.round.number} {one.outcome}" for one in comparison.rounds)
        name = f"rounds {comparison.slug}"
        found[name] = f"{comparison.qualifies}; {outcomes or 'none to compare'}"
    stages: tuple[Stage, ...] = ("profile", "application")
    for stage in stages:
        for need in documents.checklist(profile, day, stage, rules=book):
            limits = ", ".join(
                f"{one.limit} {one.months or ''} {one.issued_from or one.last_day or ''}".strip()
                for one in need.validity
            )
            where = "" if need.index is None else f" {need.index + 1}"
            found[f"paper {stage} {need.id} {need.who}{where}"] = (
                f"needed {need.needed} ({need.why}; {_figures(need.facts)}) {limits}".rstrip()
            )
    for deadline in deadlines.deadlines(profile, person.candidacy, day, rules=book):
        leads = ", ".join(map(str, deadline.lead_dates))
        found[f"date {deadline.cause}"] = f"{deadline.on}; reminded {leads or 'never'}"
    fees = book.on(day).fees
    if fees is not None:
        found["fees"] = _figures(
            fees.model_dump(exclude={"effective_from", "effective_to", "confidence"})
        )
    found["fees of biometrics"] = _figures(book.fees.biometrics.model_dump())
    return found


def _figures(figures: Mapping[str, object]) -> str:
    return ", ".join(f"{name} {value}" for name, value in figures.items() if value is not None)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"
