"""What a wish would bring: "what if I get CLB 9", answered with the exact difference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import partial

from markupsafe import Markup

from conversations.chat.turn import Turn
from conversations.interview.reading.numbers import as_text
from conversations.interview.reading.waits import waits_until
from conversations.interview.reading.wishes import Wish, read_wish
from conversations.reports.estimate import is_too_early
from conversations.reports.granted import granted
from conversations.reports.headline import check_it, grid_from, in_force_from
from conversations.reports.waiting import waited
from conversations.reports.what_ifs import later, programs_moved, worded
from conversations.reports.wish_needs import needs
from conversations.voice.wording import opening
from express_entry import rulebook
from express_entry.ahead.alternative import Alternative, Present
from express_entry.ahead.kept_up import kept_up
from express_entry.ahead.what_ifs import Judge
from express_entry.ahead.wished import (
    MONTHS_OF_A_YEAR,
    Part,
    fact_wished,
    levels_wished,
    named,
    one_after_the_other,
    partner_assessed,
    scores_wished,
    work_wished,
)
from express_entry.assessment import assess
from express_entry.candidate.dates import LATEST, anniversary
from express_entry.candidate.identifiers import Fact, WhatIfKind
from express_entry.candidate.profile import ABILITIES, EducationLevel
from express_entry.candidate.three_valued import Verdict
from express_entry.counting.language import ImpossibleScore

MOST = 3
"""Lines of one answer: a test without a result is told at several levels."""
_DECIDED = ("partner_stays", "partner_comes")
"""What is only decided, and takes no time."""
USUAL_AIMS = (5, 7, 9)
"""Levels of the CLB and NCLC at which programs, categories and tables change most."""


def answer(turn: Turn, text: str, *, wished: bool = False) -> Markup:
    """What the changes named in a text would bring together; or, kindly, that they were not
    understood, that there is nothing of the person's they could change, or what can be said of what
    cannot be worked out. ``wished``: it is known to be a wish."""
    words = turn.words
    if is_too_early(turn):
        # Of little that is known a score says nothing of the person.
        return words.say("wish-too-early")
    if (day := waits_until(text, words, turn.today)) is not None:
        return waited(turn, day)
    wishes = read_wish(text, wished=wished)
    if not wishes:
        return words.say("wish-unread")
    if not turn.profile.has_partner:
        # "What if we get 8" of somebody who applies alone is told of that one.
        wishes = tuple(one for one in wishes if not one.of_partner) or wishes
    judge = _judge(turn)
    try:
        lines = list(_lines(turn, judge, wishes))
    except ImpossibleScore:
        return words.say("wish-impossible")
    beside = list(_beside(turn, wishes))
    if not lines and not beside:
        of_partner = any(one.of_partner or one.partner is not None for one in wishes)
        if of_partner and not turn.profile.has_partner:
            return words.say("wish-no-partner")
        if any(
            one.months % MONTHS_OF_A_YEAR and (one.of_partner or turn.profile.jobs is None)
            for one in wishes
        ):
            return words.say("wish-whole-years")
        if needed := needs(turn, wishes):
            return needed
        study = any(one.credential is not None and not one.of_partner for one in wishes)
        return words.say("wish-no-such-study" if study else "wish-nothing-like-it")
    marked = [check_it(turn)] if lines else []
    return Markup("\n").join(one for one in (*lines, *beside, *marked) if one)


def _judge(turn: Turn) -> Judge:
    """On what a wish is worked out."""
    return Judge(*turn.outlook, rulebook.default())


def _lines(turn: Turn, judge: Judge, wishes: Sequence[Wish]) -> Iterator[Markup]:
    """What can be worked out: everything together, or a test at each level that matters."""
    parts = [(wish, part) for wish in wishes for part in _parts(wish)]
    if not parts:
        again = next((wish for wish in wishes if wish.sits_again), None)
        for one in [] if again is None else _again(judge.present, again):
            yield _line(turn, judge, one, [worded(turn, one)])
        return
    together, made = one_after_the_other(judge.present, [part for _, part in parts])
    if together is None:
        return
    told = zip(parts, made, strict=True)
    said = [_change(turn, one, wish) for (wish, _), one in told if one is not None]
    yield _line(turn, judge, together, said)
    if None in made:
        yield turn.words.say("wish-partly")
    if turn.profile.provincial_nomination is not True and any(one.nomination for one in wishes):
        then = judge.then(together.profile, together.possible_on)
        yield Markup("") if then.met else turn.words.say("wish-nomination-alone")


def _line(turn: Turn, judge: Judge, changed: Alternative, changes: Sequence[Markup]) -> Markup:
    words, one = turn.words, judge.weighed(changed)
    said = words.say(
        "wish-answer",
        change=opening(words.joined("between-clauses", changes)),
        gain=one.gain_then,
        signed=words.signed(one.gain_then),
        total=one.total_then,
        about=not turn.is_settled,
        without=one.total_then - one.gain_then,
        later=later(turn, one),
        on=words.date(one.possible_on),
        effort=words.plain(f"effort-{one.effort}"),
        granted=granted(turn, one.possible_on),
        decided=len(changes) == 1 and changed.kind in _DECIDED,
    )
    # Of a partner who applies less is known: what is not known then is not lost.
    then = {
        each.program: each.verdict for each in judge.then(changed.profile, one.possible_on).programs
    }
    lost = [program for program in one.verdicts_lost if then[program] is Verdict.NOT_MET]
    unknown = [program for program in one.verdicts_lost if program not in lost]
    moved = programs_moved(turn, one.verdicts_gained, lost, unknown)
    return words.joined("between-sentences", [said, *moved])


def _change(turn: Turn, one: Alternative, wish: Wish) -> Markup:
    """One change in words; a sitting with what was named of it."""
    words = turn.words
    if one.figures.get("test") is not None:
        scores = [
            words.say(
                "wish-score", ability=_inside(turn, ability), score=words.figure(as_text(score))
            )
            for ability, score in wish.scores
        ]
        test = words.plain(f"test-{one.figures['test']}")
        message = "wish-partner-sitting" if wish.of_partner else "wish-change-sitting"
        return words.say(message, test=test, scores=words.listed(scores))
    if "months" in one.figures:
        in_canada = one.kind == "canadian_work"
        return words.say("wish-work", months=one.figures["months"], canada=in_canada)
    alike = len({level for _, level in wish.levels}) == 1
    whole = len(wish.levels) == len(ABILITIES) and alike
    if len(wish.levels) > 1 and not whole and "level" in one.figures:
        language = one.figures["language"]
        each = [
            words.say("wish-score", ability=_inside(turn, ability), score=level)
            for ability, level in wish.levels
        ]
        return words.say(
            "wish-levels",
            partner=wish.of_partner,
            language=words.plain(f"official-language-{language}"),
            scale=words.plain(f"scale-{language}"),
            levels=words.listed(each),
        )
    return worded(turn, one)


def _inside(turn: Turn, ability: str) -> str:
    return turn.words.plain(f"ability-{ability}", "inside")


def _again(present: Present, wish: Wish) -> list[Alternative]:
    """A test taken with no result named: again with the same one, or at the levels that matter."""
    if wish.of_partner:
        every = list(named(present, "renew_partner_test", "partner_language"))
    else:
        levels: tuple[WhatIfKind, ...] = ("first_language", "second_language")
        every = list(named(present, "renew_test", *levels, language=wish.language or "en"))
    renewed = [one for one in every if one.kind in ("renew_test", "renew_partner_test")]
    usual = [one for one in every if one.figures.get("level") in USUAL_AIMS]
    return renewed or (usual or every)[-MOST:]


# ------------------------------------------------------------------ the parts of a wish


def _parts(wish: Wish) -> Iterator[Part]:
    """One after the other: who comes, tests, papers and facts, then what takes years, and who
    applies last, since everything else is told of the person as they are."""
    if wish.partner in ("stays", "comes"):
        yield _one_of("partner_stays" if wish.partner == "stays" else "partner_comes")
    if wish.levels and wish.language is not None:
        yield partial(
            levels_wished,
            spoken=wish.language,
            levels=dict(wish.levels),
            of_partner=wish.of_partner,
        )
    if wish.scores:
        yield partial(
            scores_wished,
            test=wish.test,
            scores=dict(wish.scores),
            spoken=wish.language or "en",
            of_partner=wish.of_partner,
        )
    if wish.credential is not None:
        yield _study(wish, wish.credential)
    elif wish.assessed:
        yield _one_of("partner_eca") if wish.of_partner else _one_of("eca_all", "eca")
    if wish.certificate:
        yield _one_of("trade_certificate")
    yield from _facts(wish)
    if wish.work is not None:
        yield _work(wish)
    if wish.partner == "principal":
        yield _one_of("partner_principal")


def _one_of(*kinds: WhatIfKind, **figures: Fact) -> Part:
    return lambda present: next(named(present, *kinds, **figures), None)


def _study(wish: Wish, credential: EducationLevel) -> Part:
    if wish.assessed:  # it is held already, and would be assessed
        if not wish.of_partner:
            return _one_of("eca_all", "eca")
        return partial(partner_assessed, level=credential)
    figures: dict[str, Fact] = {"credential": credential.value}
    if credential is EducationLevel.TWO_OR_MORE:
        figures = {"level": credential.value}
    if wish.of_partner:
        return _one_of("partner_education", **figures)
    return _one_of("canadian_study" if wish.in_canada else "education", **figures)


def _facts(wish: Wish) -> Iterator[Part]:
    if wish.nomination:
        kind: WhatIfKind = "provincial_nomination"
        yield partial(fact_wished, kind=kind, effort="months", figures={}, facts={kind: True})
    if wish.sibling:
        yield partial(
            fact_wished,
            kind="sibling_in_canada",
            effort="months",
            figures={},
            facts={"sibling_in_canada": True},
        )
    if wish.funds is not None:
        yield partial(
            fact_wished,
            kind="settlement_funds",
            effort="weeks",
            figures={"settlement_funds": wish.funds},
            facts={"settlement_funds": wish.funds, "settlement_funds_or_more": None},
        )


def _work(wish: Wish) -> Part:
    """More work; where nothing is said of it, in the country that is lived in."""
    if wish.of_partner:
        return _one_of("partner_work", years=wish.months / MONTHS_OF_A_YEAR)

    def work(present: Present) -> Alternative | None:
        here = present.profile.lives_in_canada is True
        in_canada = wish.work == "canada" or (wish.work == "either" and here)
        return work_wished(present, in_canada=in_canada, months=wish.months)

    return work


# ------------------------------------------------------------------ what is said beside them


def _beside(turn: Turn, wishes: Sequence[Wish]) -> Iterator[Markup]:
    """Of what no alternative can be made, what can be said."""
    words = turn.words
    for wish in wishes:
        if wish.age is not None:
            yield _birthday(turn, wish.age)
        if wish.offer:
            yield words.say(
                "wish-offer",
                grid=words.date(grid_from(turn)),
                estimate=turn.assessment.crs.estimate,
                changed=words.date(in_force_from(turn)),
            )
        if wish.other_scale and (turn.profile.has_partner or not wish.of_partner):
            yield words.say("wish-other-scale")
        if wish.family:
            yield words.say("wish-family")


def _birthday(turn: Turn, age: int) -> Markup:
    """What a birthday still to come does to the score."""
    words, born = turn.words, turn.profile.birth_date
    if born is None:
        return words.say("wish-no-birth-date")
    day = anniversary(born, age)
    if not turn.today < day <= LATEST:
        return words.say("wish-age-past")
    kept = kept_up(turn.profile, turn.today, rulebook.default())
    after = assess(kept, day).crs.total
    before = assess(kept, day - timedelta(days=1)).crs.total
    return words.say(
        "wish-age",
        age=age,
        on=words.date(day),
        signed=words.signed(after - before),
        changes=after != before,
        total=after,
        granted=granted(turn, day),
    )
