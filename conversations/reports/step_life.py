"""Steps of a life in words: what IRCC must be told, a permit that ends, letters, a new start."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from conversations.chat.machine import REFUSED
from conversations.chat.turn import Turn
from conversations.reports.papers import plan_of
from conversations.reports.status import shown_state
from conversations.reports.to_report import change_named, unreported
from express_entry import rulebook
from express_entry.ahead.next_step import NextStep
from express_entry.candidate import permits

_NAMED = 3
"""Changes that one line names; the list names them all."""


def waits(turn: Turn) -> bool:
    """Whether IRCC, which holds the profile, must be told of a change."""
    return bool(unreported(turn)) and not shown_state(turn).endswith("-over")


def to_tell(turn: Turn) -> Markup:
    """Tell IRCC of what changed."""
    words, waiting = turn.words, unreported(turn)
    named = words.joined("between-clauses", (change_named(turn, one) for one in waiting[:_NAMED]))
    return words.say("next-tell-ircc", changes=named, more=max(0, len(waiting) - _NAMED))


def mend_permit(turn: Turn, step: NextStep) -> Markup:
    """The permit in Canada that ends, or has ended."""
    ends, ask_by = day_of(step), day_of(step, "ask_by")
    name = "ended" if ends < turn.today else "bridging" if step.facts["bridges"] else "ends"
    return turn.words.say(
        f"next-mend-permit-{name}",
        permit=step.facts["permit"],
        on=turn.words.date(ends),
        when=_when_it_ends(turn, ends),
        by=turn.words.date(ask_by),
        late=ask_by < turn.today,
        until=day_text(turn, step, "restore_by"),
    )


def _when_it_ends(turn: Turn, ends: date) -> str:
    """The day of a permit, or the month where that is all that was told."""
    words, month = turn.words, permits.month_told(turn.profile)
    if month is not None:
        return words.plain("permit-in-month", month=words.day_or_month(month))
    return words.plain("permit-on-day", date=words.date(ends))


def after_applying(turn: Turn, step: NextStep) -> Markup:
    """A letter that asks for something; else that letters are to be told of."""
    if step.because == "biometrics":
        by = day_of(step, "by")
        return turn.words.say("next-biometrics", by=turn.words.date(by), over=by < turn.today)
    if step.because == "landed":
        by = day_of(step, "by")
        return turn.words.say("next-landed", by=turn.words.date(by), over=by < turn.today)
    return turn.words.say("next-after-applying")


def refile(turn: Turn, step: NextStep) -> Markup:
    """A new profile, where a program is met; after a refusal its reasons come first."""
    if turn.session.state == REFUSED:
        rule = rulebook.default().process.refusal
        return turn.words.say(
            "next-refused", here=rule.review_days_in_canada, abroad=rule.review_days_abroad
        )
    eligible = step.facts.get("eligible") is not False
    said = turn.words.say("next-refile", on=day_text(turn, step), eligible=eligible)
    if step.because != "invitation_over" or not eligible:
        return said
    score, estimate = step.facts["total"], step.facts["estimate"]
    again = turn.words.say("next-refile-score", score=score, estimate=estimate)
    return turn.words.joined("between-sentences", [said, again])


def late_papers(turn: Turn) -> list[Markup]:
    """What cannot be there on the last day of an open invitation and decides on it: what IRCC takes
    in the place of a police certificate, and that it takes nothing in that of a medical exam."""
    late = {one.paper.need.id for one in plan_of(turn).late}
    named = ("police_certificate", "medical_exam_proof")
    return [turn.words.say(f"next-late-{need.partition('_')[0]}") for need in named if need in late]


def day_text(turn: Turn, step: NextStep, name: str = "on") -> str:
    """A day of a step, written."""
    return turn.words.date(day_of(step, name))


def day_of(step: NextStep, name: str = "on") -> date:
    """A day of a step."""
    day = step.facts[name]
    assert isinstance(day, date), f"{step.id} without its day"
    return day
