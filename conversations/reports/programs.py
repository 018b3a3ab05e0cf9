"""The three programs' verdicts in words, with their reasons."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.facts import (
    figures,
    first_few,
    missing_text,
    requirement_name,
    source_link,
    to_tell,
)
from conversations.voice.occupations import group_title
from conversations.voice.quotes import BREAK, Foldable, Paragraph
from conversations.voice.wording import Wording
from express_entry.ahead.no_program import held
from express_entry.assessment import assess
from express_entry.candidate.identifiers import Program
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility.verdicts import ProgramVerdict, Requirement


def verdict_lines(turn: Turn, *, provisional: bool = False) -> list[Markup]:
    """One line a program: likely, not yet, cannot say yet, and the deciding reason."""
    return program_lines(
        turn, turn.assessment.programs, provisional=provisional, planned=by_plan(turn)
    )


def by_plan(turn: Turn) -> tuple[Program, ...]:
    """The programs met only by the scores of a test still to be sat: IRCC takes results."""
    assessment = turn.assessment
    if not assessment.projections:
        return ()
    results = assess(held(turn.profile), turn.today).met
    return tuple(one for one in assessment.met if one not in results)


def program_lines(
    turn: Turn,
    programs: Iterable[ProgramVerdict],
    *,
    provisional: bool,
    planned: Collection[Program] = (),
) -> list[Markup]:
    """The same of these verdicts."""
    order = (Verdict.MET, Verdict.UNKNOWN, Verdict.NOT_MET)
    verdicts = sorted(programs, key=lambda one: order.index(one.verdict))
    return [_line(turn, one, provisional, one.program in planned) for one in verdicts]


def _line(turn: Turn, verdict: ProgramVerdict, provisional: bool, planned: bool) -> Markup:
    words = turn.words
    state = str(verdict.verdict)
    reason = Markup("")
    deciding = [r for r in verdict.requirements if r.verdict is verdict.verdict]
    if verdict.verdict is Verdict.NOT_MET:
        reason = words.say(requirement_name(deciding[0]), "not", **figures(turn, deciding[0].facts))
        if said := _occupation(turn, verdict):
            reason = words.joined("between-sentences", [reason, said])
    elif verdict.verdict is Verdict.UNKNOWN and provisional:
        open_ones = dict.fromkeys(words.plain(requirement_name(one), "open") for one in deciding)
        reason = words.say("depends-on", what=first_few(turn, list(open_ones), 4))
    elif verdict.verdict is Verdict.UNKNOWN:
        waiting = [one for one in deciding if to_tell(turn, one.missing)]
        notes = [note for one in deciding for note in _notes(turn, one)]
        if waiting:
            reason = words.say("needs", what=missing_text(turn, waiting, most=2))
        elif notes:
            reason = notes[0]
    return words.say(
        "verdict-line",
        program=words.plain(f"program-{verdict.program}"),
        verdict=words.say(_heading(state, provisional, planned)),
        reason=reason,
        has_reason=bool(reason),
    )


def _heading(state: str, provisional: bool, planned: bool) -> str:
    if planned:
        return "verdict-planned"
    return f"verdict-{state}-so-far" if provisional else f"verdict-{state}"


def _notes(turn: Turn, requirement: Requirement) -> list[Markup]:
    """What must be said with a verdict: a reading of our own, or what was not asked."""
    values = figures(turn, requirement.facts)
    values["ends"] = bool(requirement.facts.get("year_on"))
    return [
        turn.words.say(f"note-{note.replace('_', '-')}", **values) for note in requirement.notes
    ]


def _occupation(turn: Turn, verdict: ProgramVerdict) -> Markup:
    """Which occupation or trade to name, where it decides; or which other one would do."""

    words = turn.words

    def titles(codes: Iterable[str]) -> Markup:
        return words.listed(
            words.plain("occupation-and-code", title=group_title(words, code), code=code)
            for code in codes
        )

    if verdict.would_do:
        return words.say("occupation-would-do", occupations=titles(verdict.would_do))
    if not verdict.occupation_decides or verdict.occupation is None:
        return Markup("")
    return words.say(
        "occupation-decides",
        occupation=titles([verdict.occupation]),
        program=verdict.program,
        verdict=str(verdict.verdict),
    )


def program_report(turn: Turn, verdict: ProgramVerdict) -> list[Paragraph]:
    """Every requirement of one program: met, not met or not known, why, and the remedy."""
    words = turn.words
    title = words.say(
        "outcome-of-program",
        program=words.plain(f"program-{verdict.program}"),
        outcome=words.say(
            "outcome-planned" if verdict.program in by_plan(turn) else f"outcome-{verdict.verdict}"
        ),
    )
    if turn.assessment.projections:
        title += Markup("\n{}").format(words.say("score-projection"))
    lines: list[Paragraph] = [title]
    if said := _occupation(turn, verdict):
        lines.append(said)
    # What is not met comes first: the last ones may be behind a tap.
    order = (Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.MET)
    ordered = sorted(verdict.requirements, key=lambda one: order.index(one.verdict))
    lines.append(Foldable(tuple(_requirement(turn, one) for one in ordered), between=BREAK))
    if verdict.requirements:
        lines.append(source_link(turn, verdict.requirements[0].source))
    return lines


_LETTER = re.compile(r"\(([a-h](?:\.\d)?)\)")
"""A paragraph within a subsection: "(2)(a)"."""


def _cited(words: Wording, legal: str) -> str:
    """A section of the Regulations as this language cites it."""
    _, _, where = legal.partition(" ")
    lettered = _LETTER.sub(lambda found: words.plain("law-letter", letter=found[1]), where)
    return words.plain("law-cited", where=lettered)


def _requirement(turn: Turn, requirement: Requirement) -> Markup:
    words = turn.words
    name = requirement_name(requirement)
    values = figures(turn, requirement.facts)
    line = words.say(
        "line-of-requirement",
        mark=words.say(f"mark-{requirement.verdict}"),
        requirement=words.say(name, **values),
        law=_cited(words, requirement.legal),
    )
    if requirement.verdict is Verdict.UNKNOWN and to_tell(turn, requirement.missing):
        line += Markup("\n   {}").format(
            words.say("needs", what=missing_text(turn, [requirement], most=3))
        )
    if requirement.verdict is Verdict.NOT_MET and requirement.remedy is not None:
        remedy = f"remedy-{requirement.remedy.id.replace('.', '-').replace('_', '-')}"
        if words.has(remedy):
            line += Markup("\n   {}").format(
                words.say(remedy, **figures(turn, requirement.remedy.figures))
            )
    for note in _notes(turn, requirement):
        line += Markup("\n   {}").format(note)
    return line
