"""What a wish would bring: "what if I get CLB 9", answered with the exact difference."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.reading.wishes import Wish, read_wish
from conversations.reports.what_ifs import later, programs_moved, worded
from express_entry import rulebook
from express_entry.ahead.alternative import Alternative
from express_entry.ahead.what_ifs import Judge, WhatIf, alternatives
from express_entry.ahead.wished import levels_wished, scores_wished
from express_entry.candidate.dates import LATEST
from express_entry.counting.language import ImpossibleScore

MOST = 3
"""Lines of one answer: a partner's test is told at several levels."""


def answer(turn: Turn, text: str) -> Markup:
    """What the change named in a text would bring; or, kindly, that it was not understood, or
    that there is nothing of the person's it could change."""
    words = turn.words
    wish = read_wish(text)
    if wish is None:
        return words.say("wish-unread")
    judge = Judge(turn.profile, turn.assessment, rulebook.default())
    try:
        found = list(_found(judge, wish))[:MOST]
    except ImpossibleScore:
        return words.say("wish-impossible")
    if not found:
        return words.say("wish-nothing-like-it")
    return Markup("\n").join([_line(turn, judge.weighed(one), wish) for one in found])


def _found(judge: Judge, wish: Wish) -> Iterator[Alternative]:
    present = judge.present
    told: Alternative | None = None
    if wish.scores:
        told = scores_wished(present, wish.test, dict(wish.scores))
    elif wish.level is not None and wish.language is not None:
        told = levels_wished(present, wish.language, wish.level, wish.ability)
    if told is not None:
        yield told
    if wish.scores or wish.language is not None:
        return
    seen: set[str] = set()
    every = (one for one in alternatives(present) if one.possible_on <= LATEST)
    fitting = [one for one in every if _fits(one, wish)]
    for one in sorted(fitting, key=lambda one: wish.kinds.index(one.kind)):
        # Of one kind each level once; of all else the first, which is complete the soonest.
        key = f"{one.kind}.{one.figures.get('level')}" if one.kind == "partner_language" else "only"
        if key not in seen:
            seen.add(key)
            yield one


def _fits(one: Alternative, wish: Wish) -> bool:
    figures = one.figures
    if one.kind not in wish.kinds or figures.get("ability"):
        return False
    if one.kind in ("canadian_work", "foreign_work", "partner_work"):
        return figures.get("years") == (wish.years or 1)
    if wish.level is not None and figures.get("level") != wish.level:
        return False
    return wish.credential is None or figures.get("credential") == wish.credential.value


def _line(turn: Turn, one: WhatIf, wish: Wish) -> Markup:
    words = turn.words
    change = _scores(turn, one, wish) if wish.scores else worded(turn, one)
    said = words.say(
        "wish-answer",
        change=change,
        gain=one.gain_then,
        signed=words.signed(one.gain_then),
        total=str(one.total_then),
        without=str(one.total_then - one.gain_then),
        later=later(turn, one),
        on=words.date(one.possible_on),
    )
    return words.joined(
        "between-sentences", [said, *programs_moved(turn, one.verdicts_gained, one.verdicts_lost)]
    )


def _scores(turn: Turn, one: WhatIf, wish: Wish) -> Markup:
    words = turn.words
    scores = [
        words.say(
            "wish-score", ability=words.plain(f"ability-{ability}", "inside"), score=str(score)
        )
        for ability, score in wish.scores
    ]
    test = words.plain(f"test-{one.figures['test']}")
    return words.say("wish-change-sitting", test=test, scores=words.listed(scores))
