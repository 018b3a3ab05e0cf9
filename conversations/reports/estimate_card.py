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
from express_entry import noc, rulebook
from express_entry.ahead.assumptions import Assumption
from express_entry.ahead.estimate import Estimate
from express_entry.ahead.usual_answers import short_of_grid
from express_entry.candidate.three_valued import Verdict
from express_entry.counting.job_counts import is_trade

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
    top = [between(turn)] if lacking(turn) else [about(turn)]
    if not lacking(turn) and found.least < found.most:
        top.append(ends(turn))
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
    in_a_trade = "trade" if "fstp.trade" in open_ones else "no"
    if "fstp.offer_or_certificate" in open_ones and _tells_trade(turn):
        in_a_trade = "offer"
    only_if = {
        "fstp": in_a_trade != "no",
        "cec": "cec.work" in open_ones and untold_here,
    }
    short = _short_of_grid(turn, found)

    if short is not None:
        only_if["fswp"] = True

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
        in_a_trade=in_a_trade,
        has_possible=bool(possible),
        closed=closed,
        has_closed=bool(closed),
    )
    said_each = [one for one in (short, Markup(str(said).rstrip())) if one]
    return words.joined("between-sentences", said_each)


def _tells_trade(turn: Turn) -> bool:
    """Whether work told of is in a trade: its unit group is known, or its title has only one."""
    groups = [one.noc for one in turn.profile.jobs or () if one.noc]
    for key, title in turn.walk.answers.items():
        if key.startswith("job.") and key.endswith(".title") and isinstance(title, str):
            found = noc.search(title, turn.words.locale)
            groups += [found.matches[0].code] if noc.is_clear(found) else []
    trades = rulebook.default().on(turn.today).programs.fstp.trades
    return any(is_trade(one, trades) for one in groups)


def _short_of_grid(turn: Turn, found: Estimate) -> Markup | None:
    """Skilled Worker with its points where only what nobody told could bring those that are
    lacking: possible is what is met by what was told."""
    open_yet = any(
        one.program == "fswp" and one.verdict is Verdict.UNKNOWN for one in found.programs
    )
    short = short_of_grid(found.assumed, found.on) if open_yet else None
    if short is None:
        return None
    words = turn.words
    more = [words.say(f"estimate-more-{dashed(one)}") for one in short.untold]
    return words.say(
        "estimate-short-of-grid",
        program=words.plain("program-fswp-short"),
        points=short.most,
        mark=short.pass_mark,
        more=words.listed(more),
        has_more=bool(more),
    )


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
