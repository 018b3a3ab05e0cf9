"""No figure stands in a rule file that nothing reads, and no figure of a rule stands in code.

The first is watched: a table notes which of its fields are read while the example people are
assessed, and what the conversation asks of the rules is looked up in its source. The second is read
off the source: a number above two in code has its reason beside it here.
"""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Iterator
from functools import cache
from io import StringIO
from pathlib import Path

import pytest

from express_entry import rulebook
from express_entry.rulebook.crs_grid import CrsGrid
from express_entry.rulebook.fsw67_grid import Fsw67Grid
from express_entry.rulebook.tables import Table
from express_entry.scripts import examples, rules_check
from express_entry.scripts.examples import Example, Expected

ROOT = Path(__file__).parents[2]
ENGINE, CONVERSATION = ROOT / "express_entry", ROOT / "conversations"

PROVENANCE = {
    "title",
    "source",
    "also",
    "verified_on",
    "confidence",
    "legal",
    "basis",
    "as_of",
    "reason",
    "urgent_reason",
}
"""Where a figure comes from: for the reader of the file, not for the engine."""

ONLY_CHECKED = {
    ("Category", "count"): "how many occupations IRCC announced: the list is checked against it",
    ("TestTable", "taken_to"): "the next scale must begin the day after",
    ("WordingsTable", "rows"): "how many wordings IRCC prints: the table is checked against it",
    ("EcaWording", "with_partner"): "points IRCC prints beside a wording: checked against the CRS",
    ("EcaWording", "alone"): "points IRCC prints beside a wording: checked against the CRS",
    ("EcaWording", "fsw67"): "points IRCC prints beside a wording: checked against the grid",
    ("HighWageTier", "multiple_of_median_wage"): "tells the reader which official level a tier is",
}


def tables() -> set[type[Table]]:
    """Every form of a table in a rule file. One with an underscore is taken over whole into another
    form, whose fields are looked at."""

    def below(kind: type[Table]) -> Iterator[type[Table]]:
        for other in kind.__subclasses__():
            yield other
            yield from below(other)

    return {
        kind for kind in below(Table) if kind not in (Example, Expected) and kind.__name__[0] != "_"
    }


@cache
def source_of(folder: Path) -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text("utf-8")) for path in sorted(folder.rglob("*.py"))}


def looked_up() -> set[str]:
    """Names of attributes that code reads, other than to check a file, or a wording asks for."""
    trees = source_of(ENGINE) | source_of(CONVERSATION)
    wordings = (CONVERSATION / "voice" / "locales" / "en").glob("*.ftl")
    asked = (re.findall(r'RULE(?:_DAY)?\("([^"]+)"\)', one.read_text("utf-8")) for one in wordings)
    return {path.rpartition(".")[2] for paths in asked for path in paths} | {
        node.attr
        for path, tree in trees.items()
        if path.name != "examples.py"
        for node in walk(tree, checks=not path.name.startswith(("rule_", "rulebook")))
        if isinstance(node, ast.Attribute)
    }


def walk(tree: ast.AST, *, checks: bool) -> Iterator[ast.AST]:
    """Everything in a piece of source, without what checks a file unless ``checks``."""
    yield tree
    for part in ast.iter_child_nodes(tree):
        if checks or not is_check(part):
            yield from walk(part, checks=checks)


def is_check(part: ast.AST) -> bool:
    if not isinstance(part, ast.FunctionDef):
        return False
    decorators = {ast.unparse(one).partition("(")[0] for one in part.decorator_list}
    return "check" in part.name or "model_validator" in decorators


def read_while_assessing(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    book = rulebook.load(rulebook.RULES_FOLDER)
    people = examples.load(rulebook.RULES_FOLDER / "examples")
    read: set[tuple[str, str]] = set()
    usual, usual_dump = Table.__getattribute__, Table.model_dump

    def noting(table: Table, name: str) -> object:
        read.add((type(table).__name__, name))
        return usual(table, name)

    def noting_all(table: Table, **how: object) -> object:
        read.update((type(table).__name__, name) for name in type(table).model_fields)
        return usual_dump(table, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(Table, "__getattribute__", noting)
    monkeypatch.setattr(Table, "model_dump", noting_all)
    # Checking a file reads all of it, so what was read until now says nothing.
    fresh = dataclasses.replace(
        book,
        _days={},
        _remembered={},
        _crs_grids={one.id: CrsGrid(one) for one in book.crs},
        _fsw67_grids={one.id: Fsw67Grid(one) for one in book.fsw67},
    )
    for person in people:
        rules_check.findings(person, person.on, fresh)
    rules_check.tell_sets(fresh, StringIO())
    monkeypatch.undo()
    return read


def test_every_figure_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read, named = read_while_assessing(monkeypatch), looked_up()
    dead = {
        (kind.__name__, name)
        for kind in tables()
        for name in kind.model_fields
        if name not in PROVENANCE
        and (kind.__name__, name) not in ONLY_CHECKED
        and name not in named
        and not any((other.__name__, name) in read for other in (kind, *kind.__subclasses__()))
    }
    assert dead == set()


def test_what_is_only_checked_is_still_there() -> None:
    fields = {(kind.__name__, name) for kind in tables() for name in kind.model_fields}
    assert set(ONLY_CHECKED) - fields == set()


# ------------------------------------------------------------------ the other way round

CALENDAR = {7, 12, 24, 31, 59, 365, 366, 730}
"""Of a calendar and a clock; not 30 and 60, which rules have too."""
BOUNDS = "what can be true of a person, or be typed, at the most; and days that are none"
SHOWN = "how many are shown, and where a text is cut"
FORM = "digits of a code, letters of a date, columns of a table"
LEVELS = "levels a test's table has rows for; checked where the file is read"
OURS = "a choice of ours, said to be one"

REASONS: dict[str, tuple[set[float], str]] = {
    "conversations/fact_lines.py": ({3}, SHOWN),
    "conversations/chat/pair.py": ({5}, OURS),
    "conversations/reports/couple.py": ({6}, SHOWN),
    "express_entry/ahead/couple.py": ({60}, "years that a profile holds at most"),
    "conversations/chat/papers.py": ({200}, "characters of a note"),
    "conversations/screens/one_paper.py": ({38}, SHOWN),
    "conversations/screens/papers.py": ({6}, SHOWN),
    "conversations/screens/papers_said.py": ({3, 20}, OURS),
    "conversations/hearing/posts.py": ({3}, "words of a month"),
    "conversations/hearing/stays.py": ({3}, "years after which a permit of then is over"),
    "conversations/hearing/guesses.py": ({4}, "a test has four abilities"),
    "conversations/hearing/couples.py": ({4}, "words of a name at most"),
    "conversations/hearing/proxies.py": ({16}, OURS),
    "conversations/hearing/schools/__init__.py": (
        {3, 4, 6, 8, 512},
        "letters and words of a school's name, bits of a byte, names kept",
    ),
    "conversations/hearing/schools/build.py": ({3.4, 4.2, 8}, "how common a word is, and letters"),
    "conversations/hearing/in_words.py": ({4}, "a test has four abilities"),
    "conversations/hearing/whereabouts.py": ({3, 4}, "words and letters of a town"),
    "conversations/hearing/towns.py": ({3}, "words of a town"),
    "conversations/interview/reading/days_past.py": ({400}, "days ago, as they are said"),
    "conversations/typed/report_came.py": ({5, 30}, "words of a sentence"),
    "conversations/hearing/figures.py": ({60, 120, 160}, "points of tests that are told whole"),
    "conversations/typed/happened.py": ({6, 10}, "words of a day"),
    "conversations/voice/messages.py": ({32}, "texts that are packed together"),
    "conversations/voice/needed.py": ({3, 48}, "letters and sets of them that are looked for"),
    "conversations/hearing/likely/clues.py": (
        {3, 4, 6, 12, 17, 25, 61},
        "how far around is looked; sizes of numbers, whose meaning is learnt",
    ),
    "conversations/hearing/likely/filling.py": (
        {0.3, 0.8, 4},
        "how likely is sure, and is a rival; how much is a telling",
    ),
    "conversations/hearing/likely/weights.py": ({16}, "parts of a weight"),
    "conversations/screens/letters_said.py": ({20}, OURS),
    "conversations/reports/letters.py": ({30, 45}, SHOWN),
    "conversations/screens/amending.py": ({3, 100}, OURS),
    "conversations/typed/titles.py": ({5}, SHOWN),
    "conversations/typed/among.py": (
        {3, 5, 32, 1000},
        "words of a value, values offered, what can be a sum",
    ),
    "conversations/typed/bare_numbers.py": ({6, 15, 64}, "words; children that one may have"),
    "conversations/typed/figures.py": (
        {3, 10, 19, 20, 40, 48, 100, 256, 2000},
        "numbers and years as they are said; how much is remembered",
    ),
    "conversations/typed/same_job.py": ({10}, OURS),
    "conversations/typed/scores.py": ({4}, "words between"),
    "conversations/typed/counts.py": ({3}, "children"),
    "conversations/typed/lengths.py": ({6}, "months of half a year"),
    "conversations/typed/years.py": ({16, 60}, "words, years of a life"),
    "conversations/typed/day_words.py": ({19, 20, 100}, "years as they are said"),
    "conversations/typed/everyday.py": ({3, 16}, OURS),
    "conversations/typed/courtesies.py": ({9, 14, 80, 256}, OURS),
    "conversations/typed/programs.py": ({3, 4}, "years of the programs that a level names"),
    "conversations/typed/marriage.py": ({3, 4}, "words"),
    "conversations/typed/job_facts.py": ({4}, "words of a month"),
    "conversations/screens/entries.py": ({4}, "letters of a word"),
    "conversations/typed/minds.py": ({256}, OURS),
    "conversations/typed/lexicon.py": ({3, 4, 8, 60, 1024}, OURS),
    "conversations/typed/put.py": ({64}, "how much is remembered"),
    "conversations/typed/places_named.py": ({3, 4, 40}, OURS),
    "conversations/typed/whose.py": ({4, 5}, "words of a sentence"),
    "conversations/typed/yes_no.py": ({3, 18}, "ages after which it is asked back"),
    "express_entry/noc/search.py": ({0.4, 1.5}, OURS),
    "conversations/digressions.py": ({0.6, 0.75}, "how sure is sure"),
    "conversations/typed/about.py": ({0.25, 0.5, 0.7, 0.95, 3, 1024}, OURS),
    "conversations/topics/index.py": (
        {
            0.15,
            0.2,
            0.31,
            0.38,
            0.43,
            0.47,
            0.5,
            0.65,
            0.8,
            0.9,
            0.92,
            0.95,
            0.97,
            2.7,
            3,
            3.2,
            3.3,
            3.4,
            4,
        },
        "how likely a topic is meant, and how sure is sure",
    ),
    "conversations/topics/answering.py": ({256}, "how much is remembered"),
    "conversations/topics/counts.py": (
        {0.2, 0.9},
        "what numbers and unknown words weigh",
    ),
    "conversations/topics/table.py": ({4, 8}, FORM),
    "conversations/topics/learnt.py": ({3, 4, 10}, "how weights are learnt and kept"),
    "conversations/topics/features.py": ({0.4, 0.5, 0.8, 4}, "weights of words and letters"),
    "conversations/topics/personal.py": ({3650}, "the furthest day looked ahead to"),
    "conversations/topics/reading.py": ({4, 9, 60, 2048}, OURS),
    "conversations/reports/step_life.py": ({3}, SHOWN),
    "express_entry/__main__.py": ({3}, FORM),
    "express_entry/ahead/alternatives_of_tests.py": ({5, 6, 7, 8, 9, 10}, OURS),
    "express_entry/ahead/alternatives_in_time.py": ({3, 4}, OURS),
    "express_entry/ahead/pairs.py": ({8}, SHOWN),
    "express_entry/ahead/door_search.py": ({4}, OURS),
    "express_entry/ahead/door_work.py": ({365.25}, "days of a year, for a guess"),
    "express_entry/ahead/what_ifs.py": ({6, 8, 10}, OURS),
    "express_entry/assessment/__init__.py": (
        {60, 128},
        "the most years claimed; how much is remembered",
    ),
    "express_entry/candidate/candidacy.py": ({1200}, BOUNDS),
    "express_entry/counting/experience.py": ({128}, "how much is remembered"),
    "express_entry/eligibility/category_work.py": (
        {10, 120, 1900},
        "tenths of a month; before any life",
    ),
    "express_entry/assessment/consistency.py": ({10, 13}, OURS),
    "express_entry/points/crs_core.py": ({4}, FORM),
    "express_entry/rulebook/crs_grid.py": ({80, 130}, BOUNDS),
    "express_entry/ahead/cutoffs.py": ({14}, "where on earth a day begins first"),
    "express_entry/candidate/dates.py": ({28, 3, 4, 10, 1800, 2200}, FORM),
    "express_entry/deadlines/__init__.py": ({8, 400}, OURS),
    "express_entry/assessment/factors_of.py": ({130}, BOUNDS),
    "express_entry/counting/eca_wordings.py": ({4, 200}, FORM),
    "express_entry/counting/job_counts.py": ({1900}, BOUNDS),
    "express_entry/counting/language.py": ({3, 10}, "levels"),
    "express_entry/deadlines/evidence.py": ({100}, "percent"),
    "express_entry/rulebook/reminders.py": ({28}, "days of the shortest month"),
    "express_entry/counting/language_standing.py": ({512}, "how much is remembered"),
    "express_entry/eligibility/categories.py": ({512}, "how much is remembered"),
    "express_entry/candidate/profile.py": ({30, 60, 168}, BOUNDS),
    "express_entry/eligibility/requirements.py": ({1e-09, 100}, "rounding"),
    "express_entry/ahead/next_step/position.py": ({90}, OURS),
    "express_entry/ahead/next_step/programs.py": ({4}, FORM),
    "express_entry/ahead/rounds.py": ({5}, SHOWN),
    "express_entry/rulebook/__init__.py": ({4096}, SHOWN),
    "express_entry/rulebook/language_tests.py": ({4, 11}, FORM),
    "express_entry/rulebook/fsw67_file.py": ({4}, FORM),
    "express_entry/rulebook/crs_file.py": ({3, 4, 5}, FORM),
    "express_entry/rulebook/rounds.py": ({1200}, BOUNDS),
    "express_entry/rulebook/rounds_feed.py": (
        {20, 40, 2015, 5000},
        "how much is told of what is strange; the year of round 1; the most rounds read",
    ),
    "express_entry/rulebook/rounds_text.py": ({3, 200}, "letters of a month, and the longest text"),
    "express_entry/scripts/rules_check.py": ({3}, SHOWN),
    "express_entry/scripts/schemas.py": ({3}, LEVELS),
    "express_entry/assessment/score_ends.py": ({5}, FORM),
    "express_entry/scripts/lines.py": ({60, 1000000}, BOUNDS),
    "express_entry/ahead/work_meters.py": ({1900}, BOUNDS),
    "express_entry/counting/worktime.py": ({5, 4096}, "Saturday; how much is remembered"),
    "express_entry/counting/year_and_hours.py": ({8}, OURS),
    "conversations/reports/captions.py": ({1000}, SHOWN),
    "conversations/reports/months.py": ({8, 16, 900}, SHOWN),
    "conversations/interview/facts.py": ({4096}, "how much is remembered"),
    "conversations/interview/profile_of.py": ({64}, "how much is remembered"),
    "express_entry/ahead/estimate.py": ({8}, "how much is remembered"),
    "conversations/interview/reading/telling.py": ({3}, "sentences that a question goes back over"),
    "conversations/interview/reading/amounts.py": ({4, 16}, FORM),
    "conversations/interview/reading/answers.py": ({3, 4, 120}, FORM),
    "conversations/conversation.py": ({8}, SHOWN),
    "conversations/texts.py": ({3, 500, 4096}, SHOWN),
    "conversations/screens/told_outright.py": ({5, 6}, "words of a sum"),
    "conversations/screens/warning.py": ({3}, "things told at once"),
    "conversations/interview/reading/concepts.py": (
        {4, 60, 256, 2048},
        "letters, words and memory",
    ),
    "conversations/interview/reading/days.py": (
        {4, 100, 120, 1800, 1900, 2000, 2200, 10000},
        FORM,
    ),
    "conversations/interview/reading/days_ahead.py": ({5, 9, 1000}, FORM),
    "conversations/interview/reading/expected.py": ({8}, "years that hold a 29 February"),
    "conversations/interview/reading/hours.py": ({30, 60, 3, 5, 6}, FORM),
    "conversations/chat/begun.py": ({120}, BOUNDS),
    "conversations/chat/silence.py": ({30}, OURS),
    "conversations/chat/life.py": ({2015}, "the year in which Express Entry began"),
    "conversations/interview/reading/numbers.py": (
        {
            31,
            40,
            60,
            4,
            10,
            20,
            76,
            80,
            91,
            100,
            200,
            901,
            1000,
            100000,
            1000000,
            10000000,
            1000000000,
        },
        "number words",
    ),
    "conversations/interview/walk.py": ({3, 256}, FORM),
    "conversations/interview/questions/eca.py": ({8}, BOUNDS),
    "conversations/interview/questions/eligibility.py": (
        {3, 4, 14, 60, 100},
        "what can be true of a person at the most; buttons in a row",
    ),
    "conversations/interview/questions/living.py": ({6}, BOUNDS),
    "conversations/interview/questions/language.py": ({100, 2000}, BOUNDS),
    # Full time as the rules count it: test_reading_hours holds that it is.
    "conversations/interview/questions/jobs.py": ({3, 30, 112}, BOUNDS),
    "conversations/interview/questions/jobs_told.py": ({15}, BOUNDS),
    "conversations/interview/passing.py": ({256, 1024}, "how much is remembered"),
    "conversations/chat/machine.py": ({1024}, "how much is remembered"),
    "conversations/interview/questions/noc.py": ({60, 3}, BOUNDS),
    "conversations/interview/questions/profile.py": ({3, 11, 20, 100000000}, BOUNDS),
    "conversations/interview/question.py": ({10000000}, BOUNDS),
    "conversations/chat/refusals.py": ({6, 60}, "how much is remembered, and lines in turn"),
    "conversations/interview/reading/waits.py": ({80}, FORM),
    "conversations/reports/waiting.py": ({4}, SHOWN),
    "conversations/reports/to_report.py": ({80}, SHOWN),
    "express_entry/rulebook/review.py": ({120}, OURS),
    "conversations/reminders.py": ({31, 180}, OURS),
    "conversations/reports/pace.py": ({6}, OURS),
    "conversations/reports/rhythm.py": ({5, 9, 30}, OURS),
    "conversations/screens/going_on.py": ({5}, OURS),
    "conversations/reports/calendar.py": ({1999, 2000}, OURS),
    "conversations/reports/deadlines.py": ({60, 30.4}, SHOWN),
    "conversations/reports/together.py": ({3660}, SHOWN),
    "conversations/reports/second_look.py": ({180}, OURS),
    "conversations/reports/claims.py": ({800}, SHOWN),
    "conversations/reports/facts.py": ({0.1, 11}, "rounding"),
    "conversations/reports/levels.py": ({3, 4, 10}, LEVELS),
    "conversations/reports/lacking.py": ({3}, SHOWN),
    "conversations/reports/programs.py": ({3, 4}, SHOWN),
    "conversations/reports/doors.py": ({4, 900}, SHOWN),
    "conversations/reports/estimate_card.py": ({3}, SHOWN),
    "conversations/voice/quotes.py": ({600}, SHOWN),
    "conversations/reports/headline.py": ({4}, SHOWN),
    "conversations/reports/rules_changed.py": ({4}, SHOWN),
    "conversations/hearing/corrections.py": ({6}, "words"),
    "conversations/hearing/restated.py": ({1.2, 4}, "how well a title must fit; words of a trade"),
    "conversations/hearing/kin.py": ({3}, "words"),
    "conversations/hearing/dwelt.py": ({5}, "pieces"),
    "conversations/hearing/clauses.py": ({5}, "words of a heading"),
    "conversations/hearing/asking.py": ({6}, "words of a question"),
    "conversations/hearing/canada.py": ({45}, "letters around a place"),
    "conversations/hearing/titles.py": ({4}, "words"),
    "conversations/hearing/informal.py": ({3, 10, 20, 70}, "number words; fields in a row"),
    "conversations/hearing/levels.py": ({4, 13}, LEVELS),
    "conversations/hearing/lists.py": ({512}, "how much is remembered"),
    "conversations/hearing/parts.py": ({4}, "words"),
    "conversations/hearing/rows.py": ({4}, "abilities of a test"),
    "conversations/hearing/children.py": (
        {25},
        "an age of a child told as such",
    ),
    "conversations/hearing/persons.py": ({3, 5, 17, 61, 71}, "what is worth reading"),
    "conversations/hearing/scores.py": ({3, 4}, LEVELS),
    "conversations/hearing/sittings.py": (
        {23, 27, 3, 9},
        "months that a month without its year is taken to be past, or to come",
    ),
    "conversations/hearing/chatted.py": ({3}, "words"),
    "conversations/hearing/lives.py": ({3}, "letters and words of the name of a city"),
    "conversations/hearing/money.py": ({500}, "what is worth reading"),
    "conversations/hearing/status.py": ({4}, "what is worth reading"),
    "conversations/hearing/where.py": ({4, 1024}, "what is worth reading; how much is remembered"),
    "conversations/hearing/pieces.py": ({3, 4, 5, 9}, "words"),
    "conversations/hearing/people.py": ({6, 18, 22, 100}, "words; ages"),
    "conversations/hearing/bounds.py": ({0.25}, "years that somebody may have rounded up"),
    "conversations/hearing/of_work.py": ({3, 6}, "words"),
    "conversations/hearing/occupation.py": (
        {3, 4, 6, 0.85, 0.9, 0.95, 1.05, 1.1, 1.2, 512, 1024},
        "what is worth reading",
    ),
    "conversations/hearing/studies.py": (
        {3, 4, 5},
        "years that people tell studies without a name by",
    ),
    "conversations/hearing/lengths.py": ({3, 4, 14}, "letters and words beside a figure"),
    "conversations/hearing/written.py": ({3, 20, 50}, "years, and how they are written"),
    "conversations/interview/reading/more_work.py": ({6, 120}, "months; what is worth reading"),
    "conversations/interview/reading/tongue.py": ({0.2, 3}, OURS),
    "conversations/interview/reading/sittings.py": ({3, 4, 13}, LEVELS),
    "conversations/interview/reading/wishes.py": (
        {3, 5, 11, 18, 61, 500},
        "what is worth reading",
    ),
    "conversations/reports/way_in.py": ({4}, SHOWN),
    "conversations/reports/wishes.py": ({3, 5, 9}, OURS),
    "conversations/reports/what_ifs.py": ({10, 50, 600}, OURS),
    "conversations/reports/work.py": ({10}, "rounding"),
    "conversations/topics/figures.py": ({16}, "how much is remembered"),
    "conversations/chat/turn.py": ({36}, FORM),
    "conversations/screens/refusing.py": ({60}, SHOWN),
    "conversations/screens/ircc_scores.py": ({1200}, BOUNDS),
    "conversations/screens/confirming.py": ({3, 5, 8, 120}, SHOWN),
    "conversations/screens/estimate.py": ({3, 5}, "how the way to go is told"),
    "conversations/screens/occupation.py": ({5, 58}, SHOWN),
    "conversations/screens/proposals.py": ({58}, SHOWN),
    "conversations/screens/told.py": ({4}, OURS),
    "conversations/screens/told_lines.py": ({8}, SHOWN),
    "conversations/screens/said_beside.py": ({3, 16}, "digits of a date; how much is remembered"),
    "conversations/screens/listening.py": ({0.75, 3}, OURS),
    "conversations/screens/besides.py": ({0.75, 3, 500}, OURS),
    "conversations/screens/unkept.py": ({4096}, OURS),
    "conversations/screens/snoozing.py": ({14}, OURS),
    "conversations/screens/review.py": ({5, 6, 8}, SHOWN),
    "conversations/screens/settings.py": ({8, 10, 20, 21, 22}, OURS),
    "conversations/screens/sheet.py": ({3, 12}, SHOWN),
    "conversations/screens/form_telling.py": ({12}, SHOWN),
    "conversations/screens/history_telling.py": ({60}, SHOWN),
    "conversations/chat/importing.py": ({400_000, 500}, "how much of a file is read"),
    "conversations/screens/form_lines.py": ({20}, SHOWN),
    "conversations/screens/folding.py": ({3}, SHOWN),
    "conversations/typed/agreeing.py": ({8}, OURS),
    "conversations/typed/readings.py": ({60, 80, 4, 5}, SHOWN),
    "conversations/chat/migrations.py": ({3, 4}, FORM),
    "conversations/chat/session.py": ({8, 21}, FORM),
    "conversations/reports/new_rounds.py": ({3, 600}, SHOWN),
    "conversations/screens/news.py": ({40}, "how much is remembered"),
    "conversations/screens/acting.py": ({40}, "how much is remembered"),
    "express_entry/ahead/doors.py": ({8}, "how much is remembered"),
    "express_entry/ahead/forecast.py": ({8}, "how much is remembered"),
    "express_entry/ahead/new_rounds.py": ({14}, OURS),
    "conversations/reports/wanted.py": ({400}, OURS),
    "conversations/voice/forms.py": ({4}, FORM),
    "conversations/voice/remembered.py": ({16, 120}, "how much is remembered, of how long texts"),
    "conversations/voice/wording.py": ({3, 9, 2048, 4096, 16384}, FORM),
}
"""Numbers that are no rule's, by the file they stand in, and why they stand there."""


def numbers(tree: ast.AST) -> set[float]:
    """Numbers above two; those in brackets cut a text or a list."""
    cuts = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Subscript)
        for part in ast.walk(node.slice)
    }
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, (int, float))
        and not isinstance(node.value, bool)
        and node.value not in (0, 1, 2)
        and id(node) not in cuts
    }


def is_of_a_rule(path: Path) -> bool:
    """Not the occupations (data of their own) and the map."""
    return not {"noc", "places"} & set(path.parent.parts)


def test_no_figure_of_a_rule_stands_in_code() -> None:
    found = {}
    for path, tree in (source_of(ENGINE) | source_of(CONVERSATION)).items():
        name = path.relative_to(ROOT).as_posix()
        known, _ = REASONS.get(name, (set(), ""))
        if is_of_a_rule(path) and (more := numbers(tree) - known - CALENDAR):
            found[name] = more
    assert found == {}, "put it into a rule file, or say here why it is no rule's"


def test_no_reason_is_given_for_what_is_gone() -> None:
    trees = {path.relative_to(ROOT).as_posix(): tree for path, tree in source_of(ENGINE).items()}
    trees |= {
        path.relative_to(ROOT).as_posix(): tree for path, tree in source_of(CONVERSATION).items()
    }
    gone = {
        name: known - (numbers(trees[name]) if name in trees else set())
        for name, (known, _) in REASONS.items()
    }
    assert {name: values for name, values in gone.items() if values} == {}
