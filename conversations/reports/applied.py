"""An application: what had failed or ended on the day it was sent, and what comes after it."""

from __future__ import annotations

from datetime import date, timedelta

from markupsafe import Markup

from conversations.chat.life import candidacy_of
from conversations.chat.turn import Turn
from conversations.reports.evidence import earns_points_alone, evidence
from conversations.reports.invitation import round_fails
from conversations.reports.lacking import lacks
from express_entry import rulebook
from express_entry.ahead.invitation import check
from express_entry.ahead.invitation_parts import InvitationCheck
from express_entry.candidate.dates import add_months
from express_entry.candidate.three_valued import Verdict
from express_entry.documents import CLASSES


def failing_before(turn: Turn, applied_on: date) -> Markup:
    """What failed on the day the application was sent, the program first; empty where nothing is
    known to have."""
    words, found = turn.words, _checked_on(turn, applied_on)
    if found is None or found.verdict is not Verdict.NOT_MET:
        return Markup("")
    program, points = found.program, found.score
    if program.verdict is Verdict.NOT_MET:
        assert program.requirement is not None, "a program that fails on nothing"
        name = words.plain(f"program-{program.program}")
        return words.say(
            "apply-fails-program", program=name, lacks=lacks(turn, program.requirement)
        )
    if said := round_fails(turn, found):
        return said
    return words.say("apply-fails-score", score=points.score, cutoff=points.cutoff)


def _checked_on(turn: Turn, applied_on: date) -> InvitationCheck | None:
    """The invitation on the day of the application, as if none were told yet."""
    life = turn.session.life
    candidacy = candidacy_of(life.model_copy(update={"applied_on": None}))
    return check(turn.profile, candidacy, applied_on)


def ended_before(turn: Turn, applied_on: date) -> tuple[str, date] | None:
    """The evidence that had ended when the application was sent, and its first day without: its
    cause as the engine names it. None where nothing had."""
    found = _checked_on(turn, applied_on)
    if found is None or found.program.since is None:
        return None
    for cause in sorted(found.program.causes, key=earns_points_alone):
        if evidence(turn, (cause,)):
            return cause, found.program.since
    return None


def what_comes(turn: Turn) -> Markup:
    """What comes after applying, in its order, with what is told of it; folded. Empty where no
    application was sent."""
    words, process, so_far = turn.words, rulebook.default().process, turn.session.life
    if so_far.applied_on is None:
        return Markup("")
    letter, fees = so_far.biometrics_letter_on, rulebook.default().on(turn.today).fees
    asked = "asked" if letter else "open"
    days = process.biometrics.days_after_letter
    standard = process.service_standard.months
    until = add_months(so_far.applied_on, standard)
    figures: dict[str, object] = {
        "biometrics": "given" if so_far.biometrics_done else asked,
        "days": days,
        "by": words.date(letter + timedelta(days=days)) if letter else "",
        "fee": words.money(fees.right_of_permanent_residence) if fees else "",
        "months": standard,
        "until": words.date(until),
        "over": until < turn.today,
        "observed": _observed(so_far.invited_as) or "none",
        "read": words.date(process.service_standard.observed_on),
    }
    steps = [
        words.say("bullet-number", number=number, text=words.say(f"after-{name}", **figures))
        for number, name in enumerate(_AFTER_APPLYING, 1)
    ]
    return words.say("life-map", steps=Markup("\n").join(steps))


def _observed(invited_as: str | None) -> int | None:
    """About how many months IRCC's figures show for the class of the invitation; None where it is
    not told, or there is no figure for it."""
    program = CLASSES.get(invited_as or "")
    observed = rulebook.default().process.service_standard.observed
    return next((one.months for one in observed if one.program == program), None)


_AFTER_APPLYING = ("received", "biometrics", "checks", "fee", "decision", "confirmed", "told")
"""What comes after applying, in its order; each is worded under ``after-…``."""


_FIRST_WEEKS = ("address", "number", "services", "health", "card")
"""What the first weeks in Canada bring, in its order; each is worded under ``landed-…``."""


def first_weeks(turn: Turn) -> Markup:
    """What to do in the first weeks as a permanent resident; folded. Empty before that."""
    words, landed_on = turn.words, turn.session.life.landed_on
    if landed_on is None:
        return Markup("")
    days = rulebook.default().process.landing.address_within_days
    facts = {"days": days, "by": words.date(landed_on + timedelta(days=days))}
    steps = [
        words.say("bullet-number", number=number, text=words.say(f"landed-{name}", **facts))
        for number, name in enumerate(_FIRST_WEEKS, 1)
    ]
    return words.say("landed-map", steps=Markup("\n").join(steps))
