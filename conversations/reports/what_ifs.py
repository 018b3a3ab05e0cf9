"""What would raise the score or open a program, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import accumulate

from markupsafe import Markup

from conversations.chat.machine import LANDED, PAST_SCORE
from conversations.chat.turn import Turn
from conversations.reports.facts import figures
from conversations.reports.granted import granted, renewing, total_kept_up
from conversations.reports.headline import headline, limits, not_counted
from conversations.voice.wording import folded, plain
from express_entry.ahead import what_ifs
from express_entry.ahead.alternative import Alternative
from express_entry.ahead.forecast import Step
from express_entry.ahead.what_ifs import NOT_IN_OWN_HANDS, WORTH_IT, WhatIf
from express_entry.candidate.identifiers import Program
from express_entry.candidate.three_valued import Verdict

MOST = 10
FAR = 50
"""Points lost by a day that are more than a birthday takes: work counts no more."""
SEEN = 600
"""Characters of the page that are seen before anything is unfolded."""


def _found(turn: Turn) -> list[WhatIf]:
    """The engine's what-ifs in its order, without those that come so late that the score is no
    higher than today, unless they open a program."""
    return _worth_telling(turn, turn.what_ifs)


def _worth_telling(turn: Turn, told: Sequence[WhatIf]) -> list[WhatIf]:
    now = turn.outlook.assessment.crs.total
    return [one for one in told if one.total_then > now or one.verdicts_gained]


def _rank(turn: Turn, one: WhatIf) -> tuple[object, ...]:
    """What opens a program while none is met, then the most points for the time it takes."""
    opens = bool(one.verdicts_gained) and not turn.outlook.assessment.met
    takes = what_ifs.months(one, turn.today)
    return not opens, -one.gain_then / takes, takes, _asks(one)


def whatif(turn: Turn) -> list[Markup]:
    """The changes that raise the score, best first, each with its exact gain, its day and its
    programs; and the best two together. After the application it matters no more."""
    words = turn.words
    if turn.session.state in PAST_SCORE:
        return [words.say("whatif-past", landed=turn.session.state == LANDED)]
    crs = turn.outlook.assessment.crs
    found = _shown(turn, _found(turn))[:MOST]
    top = headline(turn)
    if not crs.complete:
        top = Markup("\n").join(filter(None, (top, not_counted(turn))))
    waiting = _by_itself(turn)
    if not found:
        renew = Markup("\n").join(renewing(turn))
        return [top, renew, words.say("whatif-nothing"), waiting, limits(turn)]
    lines = [_line(turn, one) for one in found]
    note = "whatif-note-later" if any(later(turn, one) for one in found) else "whatif-note"
    worth = any(one.gain_then >= WORTH_IT or one.verdicts_gained for one in found)
    title, last = words.say("whatif-title", worth=worth), limits(turn)
    pair, [first_of_all, *later_ones] = _two_together(turn), [*renewing(turn), Markup("")]
    around = sum(map(_seen, (top, first_of_all, title, waiting, _more(turn, lines, note), last)))
    if pair and around + _seen(lines[0]) + _seen(pair) > SEEN:
        # It is folded with the others; what ends stands before all of them.
        later_ones, pair = [pair, *later_ones], Markup("")
    below = [pair, waiting]
    first = _fitting(lines, SEEN - around - _seen(pair))
    later_ones = [one for one in later_ones if one]
    return [
        top,
        first_of_all,
        Markup("\n").join([title, *lines[:first]]),
        *below,
        _more(turn, [*later_ones, *lines[first:]], note),
        last,
    ]


def _fitting(lines: Sequence[Markup], room: int) -> int:
    """How many lines are seen at once: one at least."""
    lengths = accumulate(map(_seen, lines))
    return max(1, sum(length <= room for length in lengths))


def _seen(part: Markup) -> int:
    """Characters of a part before it is unfolded, with the break after it."""
    return len(plain(folded(part))) + 2 if part else 0


def _more(turn: Turn, lines: Sequence[Markup], note: str) -> Markup:
    """The other changes, and how to read all of them: folded."""
    more = Markup("\n").join([*lines, turn.words.say(note)])
    return turn.words.say("whatif-more", count=len(lines), more=more)


def _shown(turn: Turn, found: Sequence[WhatIf]) -> list[WhatIf]:
    """A list to read: of each kind the best, the easiest that brings most of it, and the easiest
    that opens a program; the kinds in the order of their best, and of each kind what asks for one
    ability before what asks for four."""
    listed: list[list[WhatIf]] = []
    for kind in dict.fromkeys(one.kind for one in found):
        alike = [one for one in found if one.kind == kind]
        some = [alike[0], _easiest(alike, alike[0])]
        opening = [one for one in alike if one.verdicts_gained]
        if opening:
            some.append(min(opening, key=_asks))
        kept = dict.fromkeys(one.id for one in some)
        listed.append([one for one in alike if one.id in kept])
    listed.sort(key=lambda alike: min(_rank(turn, one) for one in alike))
    return [
        one for alike in listed for one in sorted(alike, key=lambda one: _rank_alike(turn, one))
    ]


def _rank_alike(turn: Turn, one: WhatIf) -> tuple[object, ...]:
    opens, *rest = _rank(turn, one)
    return opens, not one.figures.get("ability"), *rest


def _two_together(turn: Turn) -> Markup:
    """The best pair in the person's own hands; nothing where it brings little, or no more than one
    change alone that takes no longer."""
    singles = {one.id: one for one in what_ifs.improvements(*turn.outlook)}
    pairs = [
        (pair, [singles[str(pair.figures[name])] for name in ("first", "second")])
        for pair in _worth_telling(turn, turn.pairs)
    ]
    own = [
        (pair, parts)
        for pair, parts in pairs
        if not any(part.kind in NOT_IN_OWN_HANDS for part in parts)
        and (pair.gain_then >= WORTH_IT or pair.verdicts_gained)
        and not pair.verdicts_lost
        and not any(_as_good(turn, single, pair) for single in _found(turn))
    ]
    if not own:
        return Markup("")
    pair, parts = min(own, key=lambda one: _rank(turn, one[0]))
    words = turn.words
    first, second = (worded(turn, part) for part in parts)
    said = words.say(
        "whatif-pair",
        gain=words.signed(pair.gain_then),
        change=words.say("change-pair", first=first, second=second),
        total=pair.total_then,
        later=later(turn, pair),
        on=words.date(pair.possible_on),
        **_without(turn, pair),
        granted=granted(turn, pair.possible_on),
    )
    return words.joined("between-sentences", [said, *_programs(turn, pair)])


def _as_good(turn: Turn, single: WhatIf, pair: WhatIf) -> bool:
    """Whether one change alone, in the person's own hands, makes a pair needless."""
    return (
        single.kind not in NOT_IN_OWN_HANDS
        and not single.verdicts_lost
        and single.gain_then >= pair.gain_then
        and set(single.verdicts_gained) >= set(pair.verdicts_gained)
        and what_ifs.months(single, turn.today) <= what_ifs.months(pair, turn.today)
    )


def _easiest(alike: Sequence[WhatIf], best: WhatIf) -> WhatIf:
    """What brings more than half of the best and opens no less, soonest, in one ability
    rather than in four, and at the lowest level."""
    most = [
        one
        for one in alike
        if 2 * one.gain_then > best.gain_then
        and set(one.verdicts_gained) >= set(best.verdicts_gained)
    ]
    return min(most or [best], key=_asks)


def _asks(one: WhatIf) -> tuple[object, ...]:
    """How much a change asks for: time, abilities, level."""
    count, level = one.figures.get("count"), one.figures.get("level")
    level = level if isinstance(level, int) else 0
    return one.possible_on, count if isinstance(count, int) else 1, level


def later(turn: Turn, one: WhatIf) -> bool:
    return one.possible_on > turn.today


def _line(turn: Turn, one: WhatIf) -> Markup:
    words = turn.words
    said = words.say(
        "whatif-line",
        gain=words.signed(one.gain_then),
        change=worded(turn, one),
        total=one.total_then,
        effort=words.plain(f"effort-{one.effort}"),
        later=later(turn, one),
        on=words.date(one.possible_on),
        **_without(turn, one),
        granted=granted(turn, one.possible_on),
    )
    return words.joined("between-sentences", [said, *_programs(turn, one)])


def _without(turn: Turn, one: WhatIf) -> dict[str, object]:
    """The score of that day without it, where far less than today's is left of it: else a gain of
    hundreds is read as if it were added to today's score."""
    without = one.total_then - one.gain_then
    return {
        "without": without,
        "falls": later(turn, one) and without <= turn.outlook.assessment.crs.total - FAR,
    }


def programs_moved(
    turn: Turn,
    gained: Sequence[Program],
    lost: Sequence[Program],
    unknown: Sequence[Program] = (),
) -> list[Markup]:
    """The programs a change opens and closes, and those of which too little is known then."""
    changed = (("whatif-opens", gained), ("whatif-closes", lost), ("whatif-unsure", unknown))
    return [_named(turn, message, programs) for message, programs in changed if programs]


def _programs(turn: Turn, one: WhatIf) -> list[Markup]:
    return programs_moved(turn, one.verdicts_gained, one.verdicts_lost)


def _named(turn: Turn, message: str, programs: Sequence[Program]) -> Markup:
    words = turn.words
    names = words.listed(words.plain(f"program-{program}-short") for program in programs)
    return words.say(message, programs=names)


def worded(turn: Turn, one: WhatIf | Alternative) -> Markup:
    """A change in words, without what it brings."""
    words = turn.words
    values = figures(turn, one.figures)
    language = one.figures.get("language") or "en"
    values["language"] = words.plain(f"official-language-{language}")
    values["scale"] = words.plain(f"scale-{language}")
    ability = one.figures.get("ability")
    values["ability"] = words.plain(f"ability-{ability}", "inside") if ability else ""
    values["one"] = bool(ability)
    values["begun"] = one.kind in _OF_WORK and _has_worked(turn, in_canada=one.kind == _OF_WORK[0])
    credential = one.figures.get("credential")
    if isinstance(credential, str):
        values["credential"] = words.plain(f"level-{credential}")
    return words.say(f"change-{one.kind.replace('_', '-')}", **values)


_OF_WORK = ("canadian_work", "foreign_work")


def _has_worked(turn: Turn, *, in_canada: bool) -> bool:
    """Whether there is such work that more is added to."""
    profile = turn.profile
    if profile.jobs is None:
        told = profile.claimed_canadian_years if in_canada else profile.claimed_foreign_years
        return bool(told)
    return any(job.in_canada is in_canada for job in profile.jobs)


def _by_itself(turn: Turn) -> Markup:
    """The next day on which the score rises or a program opens though nothing is done, what ends
    until then being renewed: as of the gains it stands beside."""
    found = next(filter(_better, _rises(turn)), None)
    if found is None:
        return Markup("")
    step, gain, total = found
    opened, words = _opened(step), turn.words
    said = words.say(
        "whatif-by-itself",
        gain=words.signed(gain),
        total=total,
        on=words.date(step.on),
        granted=granted(turn, step.on),
    )
    opens = [_named(turn, "whatif-opens", opened)] if opened else []
    return words.joined("between-sentences", [said, *opens])


def _rises(turn: Turn) -> Iterator[tuple[Step, int, int]]:
    """Each day on which something changes by itself, what it brings, and the score from then on."""
    for step in turn.coming:
        total = total_kept_up(turn, step.on)
        yield step, total - total_kept_up(turn, step.on - timedelta(days=1)), total


def _better(found: tuple[Step, int, int]) -> bool:
    step, gain, _ = found
    return gain > 0 or (gain == 0 and bool(_opened(step)))


def _opened(step: Step) -> list[Program]:
    return [change.program for change in step.programs if change.after is Verdict.MET]
