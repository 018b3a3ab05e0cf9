"""The button that helps with what a reminder is about: one tap to where it is dealt with."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from conversations.chat.machine import APPLIED
from conversations.chat.turn import Turn
from conversations.screens import begun, changing, happening
from conversations.screens.window import show
from conversations.voice import pages
from conversations.voice.replies import Button
from express_entry import rulebook
from express_entry.deadlines import Deadline
from express_entry.deadlines.causes import page_of


class Help(NamedTuple):
    """What one tap does about a date."""

    label: str
    """Identifier of the wording."""
    does: Callable[[Turn], None]
    settles: bool = False
    """Whether what it asks for ends the matter: a new paper's day, what happened. "Done" asks the
    same, since the person would else be reminded of the old one, or never again."""


def help_with(turn: Turn, deadline: Deadline) -> Help:
    """What helps with a date, as things stand today."""
    name, _, whose = deadline.cause.partition(".")
    if name == "language_test":
        return _tells("test", "partner.english" if whose == "partner" else whose)
    if name == "eca":
        return _tells("eca", "partner.eca" if whose == "partner" else f"credentials.{whose}.eca")
    if name in ("passport", "passport_expired"):
        return _tells("passport", "passport_expires_on")
    if name in ("permit", "bridging"):
        return _tells("permit", "permit")
    if name in ("biometrics", "biometrics_over"):
        return Help("button-help-biometrics", happening.biometrics_given, settles=True)
    if name in ("draft", "unsubmitted"):
        return Help("button-life-submit", _submitted, settles=True)
    if name == "nomination_accept":
        return Help("button-nomination-accepted", begun.accepted, settles=True)
    if name == "nomination_end":
        return Help("button-help-nomination", _new_end, settles=True)
    if name in ("invitation_over", "profile_over") or _is_over(turn, deadline):
        return Help("button-what-happened", lambda turn: show(turn, "status"), settles=True)
    if name == "no_program":
        return Help("button-help-opens", lambda turn: show(turn, "programs"))
    page = _PAGES.get(name, "score")
    if name == "profile_expiry" and deadline.facts["reason"] != "twelve_months":
        page = "programs"
    if page == "sheet" and turn.session.state == APPLIED:
        page = "papers"
    return Help(f"button-help-{page}", lambda turn: show(turn, page))


def _submitted(turn: Turn) -> None:
    happening.begin(turn, "submit")


def _new_end(turn: Turn) -> None:
    begun.tell(turn, happening.LAST_DAY, None)


def page_button(turn: Turn, deadline: Deadline) -> Button | None:
    """The button that opens the official page on which what helps is booked, ordered or done."""
    page = page_of(rulebook.default(), deadline.cause)
    if page is None:
        return None
    name = deadline.cause.partition(".")[0].replace("_", "-")
    words = turn.words
    label = words.plain(f"button-page-{name}") + str(pages.note(words, page))
    return Button(label=label, url=pages.page(words, page))


def _is_over(turn: Turn, deadline: Deadline) -> bool:
    """Whether its day is over: of a profile's end that day itself, of an invitation the next."""
    if deadline.cause == "profile_expiry":
        return deadline.on <= turn.today
    return deadline.cause == "invitation" and deadline.on < turn.today


def _tells(label: str, fact: str) -> Help:
    return Help(f"button-help-{label}", lambda turn: changing.open_fact(turn, fact), settles=True)


_PAGES = {
    "profile_expiry": "sheet",
    "invitation": "plan",
    "invited": "plan",
    "unbegun": "plan",
    "work": "plan",
    "slow_paper": "checklist",
    "medical": "papers",
    "police": "papers",
    "service_standard": "status",
    "eligibility_lost": "programs",
    "birthday": "whatif",
    "quarterly_check": "check",
}
"""The page that helps with a cause; for any other, the score."""
