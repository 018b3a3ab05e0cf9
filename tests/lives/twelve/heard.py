"""A message as it is written down by hand in these lives: moment, causes with their days, buttons.

Causes and buttons go by the identifiers of their wording, so that what is asked here is which
message comes when, and what can be done about it, whatever it is called.
"""

from __future__ import annotations

from functools import cache

from conversations.voice.replies import Notice
from conversations.voice.wording import wording
from tests.lives.life import Life

LATER = "snooze-day more"
BUTTONS = {
    "quarterly_check": f"help-check nothing-changed {LATER}",
    "birthday": f"help-whatif ok {LATER}",
    "profile_expiry": f"help-sheet done {LATER}",
    "profile_over": f"what-happened {LATER}",
    "language_test": f"help-test page {LATER}",
    "retake": f"help-score done {LATER}",
    "eca": f"help-eca page {LATER}",
    "eca_expected": f"help-score done {LATER}",
    "passport": f"help-passport {LATER}",
    "passport_expired": f"help-passport {LATER}",
    "permit": f"help-permit {LATER}",
    "bridging": f"help-permit {LATER}",
    "invited": "help-plan page done more",
    "unbegun": f"help-plan done {LATER}",
    "invitation": f"help-plan done {LATER}",
    "invitation_over": f"what-happened {LATER}",
    "work": f"help-plan done {LATER}",
    "biometrics": f"help-biometrics {LATER}",
    "biometrics_over": f"help-biometrics {LATER}",
    "service_standard": f"help-status done {LATER}",
    "medical": f"help-papers done {LATER}",
    "eligibility_lost": f"help-programs done {LATER}",
    "no_program": f"help-opens done {LATER}",
    "ageing_out": f"help-score done {LATER}",
    "work_anniversary": f"help-score done {LATER}",
    "funds_review": f"help-score done {LATER}",
    "untold": f"told {LATER}",
    "draft": f"life-submit page {LATER}",
    "unsubmitted": f"life-submit page {LATER}",
    "nomination_accept": f"nomination-accepted page {LATER}",
    "nomination_end": f"help-nomination {LATER}",
    "silence": "pace-usual pace-yearly pace-stop",
    "year": "see-score deadlines pace-before pace-stop",
    "interview": "continue stop-kind",
}
"""What helps first, then what settles it, tomorrow, and the rest; never more than four."""
SEVERAL = "go-through deadlines all-tomorrow"
OVER = f"what-happened {LATER}"
"""On the day on which a profile leaves."""


def said(moment: str, *causes: str, buttons: str = "") -> str:
    """One message: its local moment, and each cause with its day, ``|`` between them."""
    usual = SEVERAL if len(causes) > 1 else BUTTONS[causes[0].partition("|")[0].partition(".")[0]]
    return f"{moment} {' + '.join(causes)} [{buttons or usual}]"


def heard(life: Life) -> list[str]:
    """All that was said unasked in a life so far, in the same form."""
    return [
        said(line[:16], *sent.causes, buttons=" ".join(_buttons(notice)))
        for line, sent, notice in zip(life.told, life.sent, life.reminders, strict=True)
    ]


def _buttons(notice: Notice) -> list[str]:
    """Identifiers of the labels; a link is the official page."""
    names = _names()
    buttons = [button for row in notice.rows for button in row]
    return ["page" if button.url else names[button.label] for button in buttons]


@cache
def _names() -> dict[str, str]:
    """Identifiers of the labels that these reminders use, by what they say."""
    words = wording("en")
    used = {name for row in (*BUTTONS.values(), SEVERAL) for name in row.split()} - {"page"}
    found = {words.plain(f"button-{name}"): name for name in used}
    assert len(found) == len(used), "two of these labels say the same"
    return found
