"""For a couple: who of the two scores more as the principal applicant.

Of a partner less is asked than of the person, so what is not known of the partner is named, and
the partner's score is then the least it can be. Without a language test of either they are not
compared.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from markupsafe import Markup

from conversations.chat.paired import is_paired
from conversations.chat.turn import Turn
from conversations.interview.questions.eligibility import partner_counts
from conversations.interview.walk import find
from conversations.reports.facts import fact_label
from express_entry.assessment import Assessment, swap_partner
from express_entry.candidate.three_valued import Verdict
from express_entry.points import crs
from express_entry.points.factors import Factors

_BEST: dict[str, Any] = {
    "canadian_study": "three_years_or_more",
    "certificate_of_qualification": True,
}
"""The most that each of these facts can be, to see whether it could add anything."""


def comparison(turn: Turn) -> Markup:
    """Both scores, who of the two would score higher, and what the partner's leaves out."""
    words = turn.words
    if is_paired(turn.session):
        return words.say("partner-on-score")
    if not partner_counts(turn.walk.view) or not turn.assessment.crs.complete:
        return Markup("")
    swapped = swap_partner(turn.profile, turn.today)
    if swapped is None:
        needed = to_ask(turn) or TO_COMPARE[:1]
        return words.say(
            "principal-unknown", what=words.listed(_label(turn, one) for one in needed)
        )
    if untested := _untested(turn.assessment, swapped):
        return words.say("principal-untested", who=untested)
    mine, theirs = turn.assessment.crs.total, swapped.crs.total
    lacking = _left_out(turn, swapped)
    verdicts = {verdict.verdict for verdict in swapped.programs}
    said = words.say(
        "principal-compare",
        mine=str(mine),
        theirs=str(theirs),
        least=bool(lacking),
        better="partner" if theirs > mine else "you" if mine > theirs else "same",
    )
    if theirs > mine and verdicts == {Verdict.NOT_MET}:
        said = words.joined("between-sentences", [said, words.say("principal-program", met="no")])
    rest = [words.say("principal-left-out", what=words.listed(lacking))] if lacking else []
    if theirs > mine and verdicts != {Verdict.NOT_MET}:
        rest.append(words.say("principal-program", met="perhaps"))
    if not rest:
        return said
    folded = words.joined("between-sentences", rest)
    return words.say("principal-folded", first=said, rest=folded)


TO_COMPARE = ("partner.birth_date", "partner.foreign_years")
"""The questions about a partner that only this comparison needs."""


def _label(turn: Turn, key: str) -> str:
    question = find(key)
    assert question is not None, "a comparison that rests on what nobody asks"
    return turn.words.plain(question.wording, "label")


def to_ask(turn: Turn) -> tuple[str, ...]:
    """Of them those that are still to be answered, while both have a test to be compared by and the
    partner may come to score higher."""
    profile = turn.profile
    partner, view = profile.partner, turn.walk.view
    if is_paired(turn.session) or partner is None or not partner_counts(view):
        return ()
    if not turn.assessment.has_language or not (partner.english or partner.french):
        return ()
    lacking = tuple(one for one in TO_COMPARE if view.get(one) is None and turn.walk.by_key(one))
    if not lacking or partner.birth_date is None:
        return lacking
    question = find(TO_COMPARE[-1])
    assert question is not None, "a comparison that rests on what nobody asks"
    most = partner.model_copy(update={"foreign_work_years": question.most})
    best = swap_partner(profile.model_copy(update={"partner": most}), turn.today)
    return lacking if best is not None and best.total > turn.assessment.total else ()


def _untested(mine: Assessment, theirs: Assessment) -> str:
    """Who of the two has no language test that counts: most points hang on it, so that a score
    without one is held against nobody's."""
    lacks = {"you": not mine.has_language, "partner": not theirs.has_language}
    return "both" if all(lacks.values()) else next((who for who in lacks if lacks[who]), "")


def left_out(turn: Turn) -> list[str]:
    """What the partner's score as principal applicant leaves out, in words; nothing where there is
    none."""
    swapped = swap_partner(turn.profile, turn.today)
    return [] if swapped is None else _left_out(turn, swapped)


def _left_out(turn: Turn, swapped: Assessment) -> list[str]:
    """What could add to the partner's score and is not known, in words."""
    names: dict[str, None] = {}
    for fact in swapped.crs.missing:
        if fact in _BEST and not _could_add(swapped.factors, fact):
            continue
        message = f"principal-unasked-{fact.replace('_', '-')}"
        known_as = fact.replace("first_language", "language").partition(".")[0]
        names[
            turn.words.plain(message)
            if turn.words.has(message)
            else fact_label(turn, f"partner.{known_as}")
        ] = None
    return list(names)


def _could_add(factors: Factors, fact: str) -> bool:
    """Whether the fact at its best would raise the score; a limit may already be reached."""
    best = replace(factors, **{fact: _BEST[fact]})
    return crs.total(best) > crs.total(factors)
