"""What makes the person eligible for a program or a category, in words."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.door_lines import step_in_words
from conversations.reports.facts import first_few, missing_label, source_link, to_tell
from conversations.reports.granted import granted
from conversations.reports.headline import check_it, projection
from conversations.reports.lacking import lacks
from conversations.reports.what_ifs import programs_moved
from express_entry.ahead import way_in as engine
from express_entry.ahead.invited import PROGRAMS
from express_entry.ahead.no_program import failing, nearest
from express_entry.ahead.way_in import ANY_PROGRAM, WayIn
from express_entry.candidate.three_valued import Verdict
from express_entry.eligibility import categories
from express_entry.eligibility.categories import CategoryStanding
from express_entry.eligibility.verdicts import ProgramVerdict

MOST_MISSING = 4
MOST_LACKING = 2
"""What is lacking today is named beside what would mend it, not in full: the page of the program
has all of it."""


def page(turn: Turn, target: str) -> list[Markup]:
    """Whether it is met today, what is lacking, and the smallest set of changes that opens it."""
    found = engine.way_in(*turn.outlook, target)
    status = "no-list" if not found.known else "not-asked" if not found.asked else found.status
    top = turn.words.say("way-title", target=name(turn, target), status=status)
    parts = [top, _asks(turn, found), _lacking(turn, found), _opening(turn, found)]
    marked = [projection(turn), check_it(turn)] if _is_ahead(found) else []
    return [one for one in (*parts, _missing(turn, found), *marked, _source(turn, found)) if one]


def _is_ahead(found: WayIn) -> bool:
    """Whether something opens it that is not so today."""
    return found.possible_on is not None and found.status != "open"


def choice(turn: Turn) -> list[Markup]:
    """What can be asked about."""
    return [turn.words.say("way-choice")]


def name(turn: Turn, target: str) -> str:
    """A program or a category by its name."""
    words = turn.words
    if target in PROGRAMS:
        return words.plain(f"program-{target}")
    if target in (ANY_PROGRAM, "pnp"):
        return words.plain(f"way-target-{target}")
    return words.plain("way-target-category", name=words.plain(f"round-{target}"))


def _of_target(turn: Turn, target: str) -> ProgramVerdict | None:
    """The program that is spoken of; where any would do, the nearest one."""
    programs = turn.assessment.programs
    own = next((one for one in programs if one.program == target), None)
    if own is not None:
        return own
    lacking = [one for one in programs if one.verdict is Verdict.NOT_MET]
    return nearest(programs) if target == ANY_PROGRAM and len(lacking) == len(programs) else None


def _asks(turn: Turn, found: WayIn) -> Markup:
    """What a category asks for, while the person is not in it."""
    told, words = _category(turn, found.target), turn.words
    if told is None or not told.asked or found.status == "open":
        return Markup("")
    if told.rule == "language":
        language = told.facts["language"]
        return words.say(
            "way-asks-language",
            language=words.plain(f"official-language-{language}"),
            scale=words.plain(f"scale-{language}"),
            level=told.facts["level_required"],
        )
    return words.say(
        "way-asks-work",
        months=told.facts["months_required"],
        in_canada=bool(told.facts["canada_only"]),
    )


def _lacking(turn: Turn, found: WayIn) -> Markup:
    """Of what is met, by which program; of what is not, what is known to be lacking."""
    words = turn.words
    if found.status == "open":
        programs = [one for one in found.by if one in PROGRAMS and one != found.target]
        names = words.listed(words.plain(f"program-{one}-short") for one in programs)
        by = [words.say("way-met-by", programs=names)] if programs else []
        return words.joined("between-sentences", [*by, words.say("way-met-next")])
    program = _of_target(turn, found.target)
    lacking = failing(program)[:MOST_LACKING] if program is not None else []
    if program is None or not lacking:
        return Markup("")
    return words.say(
        "way-lacking",
        named=program.program != found.target,
        program=words.plain(f"program-{program.program}-short"),
        lacks=words.joined("between-clauses", [lacks(turn, one) for one in lacking]),
    )


def _opening(turn: Turn, found: WayIn) -> Markup:
    """The changes, the day, the score of that day, and the programs of that day."""
    words, day = turn.words, found.possible_on
    if day is None or found.score_then is None or not _is_ahead(found):
        nothing = found.status in ("nearly", "closed") and found.known and found.asked
        return words.say("way-nothing") if nothing else Markup("")
    said = words.say(
        "way-opening" if found.steps else "way-by-itself",
        what=words.listed(step_in_words(turn, step, at_length=True) for step in found.steps),
        count=len(found.steps),
        later=day > turn.today,
        day=words.date(day),
        total=words.number(found.score_then),
        without=words.number(found.score_without or 0),
        differs=found.score_then != found.score_without,
        granted=granted(turn, day),
    )
    besides = [one for one in found.verdicts_gained if one != found.target]
    moved = programs_moved(turn, besides, found.verdicts_lost)
    return words.joined("between-sentences", [said, *moved])


def _missing(turn: Turn, found: WayIn) -> Markup:
    """What would tell, or would tell as well."""
    names = dict.fromkeys(missing_label(turn, one) for one in to_tell(turn, found.missing))
    if not names or not found.asked:
        return Markup("")
    what = first_few(turn, list(names), MOST_MISSING)
    return turn.words.say("way-missing", what=what, as_well=bool(found.steps))


def _source(turn: Turn, found: WayIn) -> Markup:
    """Where the rule is."""
    program = _of_target(turn, found.target)
    if program is not None and program.requirements:
        return source_link(turn, program.requirements[0].source)
    told = _category(turn, found.target)
    return Markup("") if told is None else source_link(turn, told.source)


def _category(turn: Turn, slug: str) -> CategoryStanding | None:
    told = categories.standing(turn.profile, turn.today)
    return next((one for one in told if one.slug == slug), None)
