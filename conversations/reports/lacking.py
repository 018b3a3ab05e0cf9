"""What a program lacks, in a few words; no program at all, told before anything else; programs
gained and lost by a change."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.life import invitation_ends_on
from conversations.chat.machine import INVITED, PROGRAM_DECIDES
from conversations.chat.turn import Turn
from conversations.reports.facts import figures, missing_text, requirement_name
from express_entry.ahead.no_program import NoProgram, any_program, no_program
from express_entry.candidate.identifiers import Program
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility.verdicts import ProgramVerdict, Requirement


def lacks(turn: Turn, requirement: Requirement) -> Markup:
    """What a requirement that is not met asks for, and what there is; no full stop."""
    words, remedy = turn.words, requirement.remedy
    name = requirement_name(requirement)
    if remedy is not None and remedy.id == "reach_level":
        language, have = remedy.figures["language"], remedy.figures["have"]
        return words.say(
            "lacks-level",
            ability=words.plain(f"ability-{remedy.figures['ability']}", "inside"),
            scale=words.plain(f"scale-{language}"),
            below=have == _BELOW,
            have=have if isinstance(have, int) else "?",
            level=remedy.figures["level"],
        )
    if remedy is not None and remedy.id == "take_language_test":
        return words.say("lacks-test", level=remedy.figures["level"])
    attribute = "lacks" if words.has(name, "lacks") else "not"
    said = words.say(name, attribute, **figures(turn, requirement.facts))
    return Markup(str(said).removesuffix("."))


_BELOW = 3
"""The engine's level for a score below the lowest level there is a table for (4)."""


def no_program_of(turn: Turn) -> NoProgram | None:
    """What is lacking where no program is met today, in a state in which that matters."""
    session = turn.session
    last = invitation_ends_on(session.life)
    lapsed = session.state == INVITED and last is not None and last < turn.today
    if session.state not in PROGRAM_DECIDES and not lapsed:
        return None
    if any_program(turn.assessment.programs) is not Verdict.NOT_MET:
        return None
    return no_program(turn.profile, turn.today, back_to=session.begun_on or session.agreed_on)


def no_program_line(turn: Turn) -> Markup:
    """That no program is met: since which day, and by which rule; empty where one is, or may be."""
    found = no_program_of(turn)
    if found is None:
        return Markup("")
    words = turn.words
    return words.say(
        "no-program-since" if found.since else "no-program-today",
        date=words.date(found.since or turn.today),
        program=words.plain(f"program-{found.program}"),
        lacks=lacks(turn, found.requirement),
    )


def gained_and_lost(
    turn: Turn,
    before: tuple[ProgramVerdict, ...],
    after: tuple[ProgramVerdict, ...],
    *,
    was_whole: bool,
    is_whole: bool,
) -> list[Markup]:
    """One line for each program that a change gains or loses, both looked at on the same day.

    What was not known before is told only if no question was open then (``was_whole``), and what
    is not known any more only once none is open (``is_whole``): else it is what the questions
    are for."""
    lines = []
    for then, now in zip(before, after, strict=True):
        if then.verdict is now.verdict:
            continue
        if then.verdict is Verdict.UNKNOWN and not was_whole:
            continue
        if now.verdict is Verdict.MET:
            lines.append(_line(turn, "program-gained", now.program))
        elif now.verdict is Verdict.NOT_MET:
            message = "program-lost" if then.verdict is Verdict.MET else "program-not-met"
            deciding = next(r for r in now.requirements if r.verdict is Verdict.NOT_MET)
            lines.append(_line(turn, message, now.program, lacks=lacks(turn, deciding)))
        elif is_whole and then.verdict is Verdict.MET:
            waiting = [r for r in now.requirements if r.verdict is Verdict.UNKNOWN]
            needs = missing_text(turn, waiting, most=2) or turn.words.say("not-known")
            lines.append(_line(turn, "program-unsure", now.program, lacks=needs))
    return lines


def _line(turn: Turn, message: str, program: Program, **values: object) -> Markup:
    name = turn.words.plain(f"program-{program}")
    return turn.words.say(message, program=name, **values)
