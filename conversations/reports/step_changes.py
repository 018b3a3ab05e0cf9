"""The change that a next step proposes, told as exactly as the person's own results allow."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.facts import fact_label
from conversations.reports.granted import granted
from conversations.reports.principal import left_out
from conversations.reports.what_ifs import worded
from express_entry.ahead.next_step import NextStep
from express_entry.ahead.next_step.changes import facts_of
from express_entry.ahead.what_ifs import WhatIf
from express_entry.candidate.profile import TEST_IN, LanguageTest
from express_entry.candidate.three_valued import Verdict


def change(turn: Turn, one: WhatIf) -> Markup:
    """A change in words; of one ability of a test that there is, the score instead of today's:
    a level is on no report."""
    words, ability = turn.words, one.figures.get("ability")
    name = TEST_IN["fr" if one.figures.get("language") == "fr" else "en"]
    held: LanguageTest | None = getattr(turn.profile, name)
    patch = one.changed.get(name)
    if not isinstance(ability, str) or held is None or not isinstance(patch, dict):
        return worded(turn, one)
    before, after = getattr(held, ability), patch.get(ability)
    if before is None or after is None:
        return worded(turn, one)
    language = one.figures["language"]
    return words.say(
        "one-score",
        language=words.plain(f"official-language-{language}"),
        ability=words.plain(f"ability-{ability}", "inside"),
        before=words.number(before),
        after=words.number(after),
        scale=words.plain(f"scale-{language}"),
        level=one.figures["level"],
    )


def change_of_door(turn: Turn, step: NextStep) -> Markup | str:
    """What opens a kind of round: the what-if that comes to the same, or the facts to change."""
    told = set(step.changes), step.facts["score"], step.facts["on"]
    for one in turn.what_ifs:
        # ``french`` of ``french.listening``: facts of the profile, whatever of them is changed.
        whole = {name.partition(".")[0] for name in facts_of(one)}
        if (whole, one.total_then, one.possible_on) == told:
            return worded(turn, one)
    return turn.words.listed(fact_label(turn, name) for name in step.changes)


def other_way_round(turn: Turn, step: NextStep) -> Markup:
    """The partner as the one who applies; no promise, since less is asked of them."""
    return turn.words.say(
        "next-raise-principal",
        total=step.facts["total"],
        least=bool(left_out(turn)),
        now=str(turn.assessment.crs.total),
        eligible=step.facts.get("eligible") is True,
    )


def missing_points(turn: Turn) -> tuple[int, int]:
    """How many of the selection points of the Skilled Worker Program are missing, and of how many;
    none where it lacks something else, or more."""
    for program in turn.assessment.programs:
        lacking = [one for one in program.requirements if one.verdict is not Verdict.MET]
        if [one.id for one in lacking] == ["fswp.points67"]:
            total, mark = lacking[0].facts["total"], lacking[0].facts["pass_mark"]
            assert isinstance(total, int)
            assert isinstance(mark, int)
            return max(0, mark - total), mark
    return 0, 0


def is_on_its_way(one: WhatIf) -> bool:
    """Whether a change is an assessment that is ordered: there is nothing to do but to wait."""
    return one.kind in ("eca", "eca_all") and one.figures.get("ordered") is True


def wait_for_eca(turn: Turn, one: WhatIf, program: str = "none") -> Markup:
    """To wait for a report that is ordered, and what it would bring, or open."""
    words, level = turn.words, one.figures.get("level")
    return words.say(
        "next-wait-eca",
        on=words.date(one.possible_on),
        later=one.possible_on > turn.today,
        level=words.plain(f"level-{level}"),
        granted=granted(turn, one.possible_on),
        gain=words.signed(one.gain_then),
        total=one.total_then,
        program=program,
    )
