"""The first estimate as a card: about how much, which programs look possible, what would make it
exact; or what it still needs. Everything it rests on, with its points, is a page of its own
(``details``): line by line, and what all of them come to, which is the least and the most of the
card."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.reports.estimate import about, assumed, between, dashed, ends, lacking, waits_for
from conversations.reports.facts import first_few
from conversations.reports.headline import limits
from conversations.reports.programs import program_lines
from conversations.voice.quotes import Foldable, Paragraph, sentences
from express_entry.ahead.assumptions import Assumption
from express_entry.ahead.estimate import Estimate
from express_entry.candidate.three_valued import Verdict

_NAMED = 3
"""What would make it exact, before the rest is counted."""
_IN_SIGHT = 3
"""Lines of a list, with its head, that are never folded away."""


def card(turn: Turn) -> list[Paragraph]:
    """The first estimate, or what it still needs."""
    needs = waits_for(turn)
    if needs:
        names = [turn.words.say(f"estimate-needs-{dashed(name)}") for name in needs]
        lines = [turn.words.say("estimate-needs-item", what=name) for name in names]
        return [turn.words.say("estimate-needed", lines=Markup("\n").join(lines))]
    found = turn.estimate
    top = [between(turn)] if lacking(turn) else [about(turn), ends(turn)]
    if all(test.valid is False for test in found.assessment.languages):
        top.append(turn.words.say("estimate-no-test"))
    return [
        Markup("\n").join(top),
        sentences(_programs(turn, found)),
        _exact(turn, found),
        limits(turn),
    ]


def _programs(turn: Turn, found: Estimate) -> Markup:
    """Which programs look possible, in a line."""
    words = turn.words
    open_ones = {
        requirement.id
        for program in found.programs
        if program.verdict is Verdict.UNKNOWN
        for requirement in program.requirements
        if requirement.verdict is Verdict.UNKNOWN
    }
    untold_here = any(one.id == "no_work" and one.facts["in_canada"] for one in found.assumptions)
    only_if = {
        "fstp": "fstp.trade" in open_ones,
        "cec": "cec.work" in open_ones and untold_here,
    }

    def named(verdict: Verdict) -> str:
        names = (
            words.plain(f"program-{one.program}-short")
            for one in found.programs
            if one.verdict is verdict and not only_if.get(one.program)
        )
        return words.listed(names)

    met, possible, closed = map(named, (Verdict.MET, Verdict.UNKNOWN, Verdict.NOT_MET))
    said = words.say(
        "estimate-programs",
        met=met,
        has_met=bool(met),
        possible=possible,
        in_canada=only_if["cec"],
        in_a_trade=only_if["fstp"],
        has_possible=bool(possible),
        closed=closed,
        has_closed=bool(closed),
    )
    return Markup(str(said).rstrip())


def _exact(turn: Turn, found: Estimate) -> Markup:
    """What would make it exact, the most points first."""
    words = turn.words
    names = dict.fromkeys(
        [
            *(words.plain(f"estimate-needs-{dashed(name)}") for name in lacking(turn)),
            *(str(assumed(turn, one, "settles")) for one in found.assumptions),
        ]
    )
    if not names:
        return turn.words.say("estimate-is-exact")
    return turn.words.say("estimate-exact", what=first_few(turn, list(names), _NAMED))


def details(turn: Turn) -> list[Paragraph]:
    """Everything that is taken for granted or left out, with its points, up to the two ends; and
    the programs."""
    words, found = turn.words, turn.estimate
    risks = [one for one in found.assumptions if one.takes]
    gains = [one for one in found.assumptions if not one.takes]
    counted = words.say("estimate-counted", about=found.about)
    paragraphs: list[Paragraph] = [counted if lacking(turn) else about(turn)]
    if risks:
        lines = [words.say("estimate-risks"), *(_line(turn, one) for one in risks)]
        if any(one.id == "eca_confirms" for one in risks):
            lines.append(words.say("estimate-note-eca"))
        paragraphs.append(Foldable(tuple(lines), keep=_IN_SIGHT))
    if gains:
        lines = [words.say("estimate-left-out"), *(_line(turn, one) for one in gains)]
        paragraphs.append(Foldable(tuple(lines), keep=_IN_SIGHT))
    paragraphs.append(_all_of_it(turn, found))
    programs = [
        words.say("estimate-of-programs"),
        *program_lines(turn, found.programs, provisional=True),
    ]
    return [*paragraphs, Foldable(tuple(programs), whole=True)]


def _all_of_it(turn: Turn, found: Estimate) -> Foldable:
    """What all the lines come to. Points that several facts share do not add up line by line."""
    words, lines = turn.words, [ends(turn)]
    taken = sum(one.fewer + one.fewer_with_others for one in found.assumptions)
    brought = sum(one.more + one.more_with_others for one in found.assumptions)
    if (found.about - taken, found.about + brought) != (found.least, found.most):
        lines.append(words.say("estimate-not-a-sum"))
    keep = len(lines)
    if found.least < found.most:
        lines.append(words.say("estimate-ends-explained"))
    return Foldable(tuple(lines), between=" ", keep=keep)


def _line(turn: Turn, one: Assumption) -> Markup:
    words, what = turn.words, assumed(turn, one)
    fewer, more = one.fewer or one.fewer_with_others, one.more or one.more_with_others
    if more and not fewer and words.has(f"assumption-{dashed(one.id)}", "otherwise"):
        # What would bring more is that it is not so.
        what = assumed(turn, one, "otherwise")
    if fewer and more:
        return words.say("estimate-risk-and-gain", what=what, points=fewer, more=more)
    if fewer:
        return words.say("estimate-risk", what=what, points=fewer)
    beside = not one.more
    return words.say("estimate-gain", what=what, points=more, beside=beside)


def questions_left(turn: Turn) -> int:
    """How many questions are likely to come before the exact score."""
    return turn.walk.cards_left(turn.skipped)
