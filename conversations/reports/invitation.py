"""An open invitation in words: whether an application would hold today, by which day to apply,
and what declining keeps. It stands first wherever the person looks until they apply."""

from __future__ import annotations

from datetime import timedelta

from markupsafe import Markup

from conversations.chat.life import candidacy_of
from conversations.chat.machine import INVITED
from conversations.chat.turn import Turn
from conversations.reports.evidence import evidence
from conversations.reports.facts import fact_label, first_few
from conversations.reports.headline import grid_from
from conversations.reports.lacking import lacks
from express_entry.ahead.invitation_parts import Decline, InvitationCheck
from express_entry.candidate.three_valued import Verdict


def invitation_of(turn: Turn) -> InvitationCheck | None:
    """Today's look at the open invitation; None where none is open."""
    if turn.session.state != INVITED:
        return None
    return turn.invitation(candidacy_of(turn.session.life))


def stops(found: InvitationCheck | None) -> bool:
    """Whether one should not apply as things stand: something fails, or the score is under the
    round's lowest by all that is known."""
    return found is not None and (found.verdict is Verdict.NOT_MET or found.score.below)


def belongs(found: InvitationCheck) -> bool:
    """Whether program and round are known to be met, whatever the score."""
    return found.program.verdict is found.round.verdict is Verdict.MET


# ------------------------------------------------------------------------- the first lines


def head(turn: Turn) -> Markup:
    """What to know before applying: what fails, or is not known; empty where nothing is open."""
    found = invitation_of(turn)
    if found is None:
        return Markup("")
    if stops(found):
        return Markup("\n").join([stop(turn, found), _decline_in_short(turn, found)])
    if found.verdict is Verdict.MET:
        return _holds(turn, found)
    return turn.words.joined(
        "between-sentences",
        [turn.words.say("invitation-unsure"), *_doubts(turn, found), _birthday(turn, found)],
    )


def stop(turn: Turn, found: InvitationCheck, *, step_told: bool = False) -> Markup:
    """That one should not apply now, why, and what an application would risk; ``step_told``: below
    the next step, which has said it of a score that is too low and nothing else."""
    words = turn.words
    reasons = [reason for reason in (_program(turn, found), round_fails(turn, found)) if reason]
    if reasons or not step_told:
        reasons.append(_score(turn, found))
    certain = found.verdict is Verdict.NOT_MET
    risk = words.say("invitation-risk" if certain else "invitation-risk-estimate")
    return words.joined("between-sentences", [words.say("invitation-stop"), *reasons, risk])


def _program(turn: Turn, found: InvitationCheck) -> Markup:
    part, words = found.program, turn.words
    if part.verdict is not Verdict.NOT_MET:
        return Markup("")
    program = words.plain(f"program-{part.program}")
    ended = evidence(turn, part.causes)
    if ended and part.since is not None:
        return words.say(
            "invitation-evidence-ended",
            what=ended,
            date=words.date(part.since),
            program=program,
            sixtieth=words.date(found.apply.sixtieth),
        )
    assert part.requirement is not None, "a program that fails on nothing"
    return words.say(
        "invitation-program-fails", program=program, lacks=lacks(turn, part.requirement)
    )


def round_fails(turn: Turn, found: InvitationCheck) -> Markup:
    """That the round of the invitation is not for this person; empty where it may be."""
    part, words = found.round, turn.words
    if part.verdict is not Verdict.NOT_MET:
        return Markup("")
    return words.say(
        f"invitation-round-{part.lacks}",
        round=a_round(turn, part.kind),
        lacks=round_lacks(turn, found),
    )


def a_round(turn: Turn, kind: str | None) -> str:
    """A round of that kind, with the article that its name takes; empty where none was told."""
    words = turn.words
    return words.plain("a-round", kind=kind, round=words.plain(f"round-{kind}")) if kind else ""


def round_lacks(turn: Turn, found: InvitationCheck) -> Markup:
    """What the category of the round asks for and is not there; empty for other rounds."""
    category, words = found.round.category, turn.words
    if category is None or category.rule != "language":
        return Markup("")
    facts = category.facts
    weakest = facts.get("weakest")
    if weakest is None:
        message = "round-no-test"
    else:
        message = "round-level" if facts.get("valid") is not False else "round-test-over"
    return words.say(
        message,
        language=words.plain(f"official-language-{facts['language']}"),
        level=facts["level_required"],
        ability=words.plain(f"ability-{weakest}", "inside") if weakest else "",
        have=facts[str(weakest)] if weakest else "",
    )


def _score(turn: Turn, found: InvitationCheck) -> Markup:
    part, words = found.score, turn.words
    if not part.below:
        return Markup("")
    if found.program.verdict is Verdict.NOT_MET is not part.verdict:
        return Markup("")  # what is certain is said already
    message = "invitation-score-below"
    if part.counted_otherwise:
        message = "invitation-score-below-otherwise"
    elif part.estimate:
        message = "invitation-score-below-estimate"
    elif part.verdict is not Verdict.NOT_MET:
        message = "invitation-score-below-so-far"
    return words.say(
        message,
        score=part.score,
        cutoff=part.cutoff,
        grid=words.date(grid_from(turn)),
    )


def _doubts(turn: Turn, found: InvitationCheck) -> list[Markup]:
    """What is not known, one sentence each."""
    words, lines = turn.words, []
    program, kind, points = found.program, found.round, found.score
    if program.verdict is Verdict.UNKNOWN and program.requirement is not None:
        lines.append(
            words.say(
                "invitation-other-program",
                program=words.plain(f"program-{program.program}"),
                lacks=lacks(turn, program.requirement),
            )
        )
    elif program.verdict is Verdict.UNKNOWN:
        lines.append(
            words.say(
                "invitation-program-unknown",
                program=words.plain(f"program-{program.program}"),
                what=_missing(turn, program.missing),
            )
        )
    if kind.verdict is Verdict.UNKNOWN:
        lines.append(
            words.say(
                "invitation-round-unknown",
                kind=str(kind.lacks),
                round=a_round(turn, kind.kind),
                category=words.plain(f"round-{kind.kind}") if kind.kind else "",
                what=_missing(turn, kind.missing),
            )
        )
    if points.verdict is Verdict.UNKNOWN:
        message = "invitation-score-unknown"
        if points.cutoff is None:
            message = "invitation-cutoff-unknown"
        elif points.counted_otherwise:
            message = "invitation-score-otherwise"
        elif points.estimate:
            message = "invitation-score-estimate"
        lines.append(words.say(message, score=points.score, cutoff=points.cutoff or ""))
    return lines


def _missing(turn: Turn, names: tuple[str, ...]) -> str:
    labels = dict.fromkeys(fact_label(turn, name) for name in names)
    return first_few(turn, list(labels), 2)


def _holds(turn: Turn, found: InvitationCheck) -> Markup:
    words = turn.words
    said = words.say(
        "invitation-holds",
        program=words.plain(f"program-{found.program.program}"),
        score=found.score.score,
        cutoff=found.score.cutoff,
    )
    return words.joined("between-sentences", [said, _birthday(turn, found)])


def _birthday(turn: Turn, found: InvitationCheck) -> Markup:
    if not found.program.birthday:
        return Markup("")
    return turn.words.say("invitation-birthday")


# ------------------------------------------------------------------------- days


def by_when(turn: Turn, found: InvitationCheck) -> Markup:
    """The day to apply by; where one should not apply as things stand, only that what the
    invitation rests on ends first, should the application hold after all; else empty."""
    words, apply = turn.words, found.apply
    if stops(found):
        if not apply.causes:
            return Markup("")
        parts = [words.say("invitation-if-holds"), _ends_first(turn, found)]
        return words.joined("between-sentences", parts)
    if apply.causes:
        return _ends_first(turn, found)
    message = "life-apply-by" if belongs(found) else "invitation-last-day"
    return words.say(message, **_days(turn, found))


def _ends_first(turn: Turn, found: InvitationCheck) -> Markup:
    """That what the invitation rests on ends before its sixtieth day."""
    words, apply, values = turn.words, found.apply, _days(turn, found)
    what = evidence(turn, apply.causes)
    if what:
        return words.say("invitation-ends-first", what=what, **values)
    from_day = words.date(apply.by + timedelta(days=1))
    return words.say("invitation-ends-first-otherwise", from_day=from_day, **values)


def _days(turn: Turn, found: InvitationCheck) -> dict[str, object]:
    words, apply = turn.words, found.apply
    return {
        "date": words.date(apply.by),
        "days": (apply.by - turn.today).days,
        "sixtieth": words.date(apply.sixtieth),
        "count": (apply.sixtieth - found.invited_on).days,
    }


def decline_by(turn: Turn, found: InvitationCheck) -> Markup:
    """The last day to decline, and what a decline keeps."""
    words, last = turn.words, found.apply.sixtieth
    said = words.say("invitation-decline-by", date=words.date(last), days=(last - turn.today).days)
    return words.joined("between-sentences", [said, keeps(turn, found.decline)])


def _decline_in_short(turn: Turn, found: InvitationCheck) -> Markup:
    """The same, with what a decline keeps folded; that it may keep nothing is no detail."""
    words, last, decline = turn.words, found.apply.sixtieth, found.decline
    if decline.keeps is not Verdict.MET or decline.year_over:
        return decline_by(turn, found)
    said = words.say("invitation-decline-by", date=words.date(last), days=(last - turn.today).days)
    return words.say("invitation-decline-folded", by=said, keeps=keeps(turn, decline))


def keeps(turn: Turn, decline: Decline) -> Markup:
    """What declining keeps."""
    words = turn.words
    if decline.year_over:
        return words.say("decline-year-over")
    ends = words.date(decline.pool_until) if decline.pool_until else ""
    return words.say(f"decline-keeps-{str(decline.keeps).replace('_', '-')}", date=ends)
