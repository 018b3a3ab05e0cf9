"""The button that does what the next step says: one tap to the window that is about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from conversations.chat.machine import ENDED, REFUSED
from conversations.chat.session import Screen
from conversations.chat.turn import Turn
from conversations.interview.facts import question_key
from conversations.interview.question import InterviewSection
from conversations.reports.next_step import (
    is_unscored,
    next_step_of,
    tells_first,
    what_if_of,
)
from conversations.reports.step_changes import is_on_its_way
from conversations.screens import changing, happening, review
from conversations.screens.moves import CONTINUE
from conversations.screens.window import Tap, show
from conversations.voice.replies import Button
from express_entry.ahead.next_step import NextStep
from express_entry.candidate.identifiers import NextStepId


class Deed(NamedTuple):
    """What one tap does for a step."""

    label: str
    """End of the identifier of the button's wording."""
    does: Callable[[Turn], None]
    page: str = ""
    """The screen it opens, where it opens one."""


def do_button(turn: Turn, *, but: str = "") -> Button | None:
    """The first button of a card that tells the next step; None where there is nothing to do, or
    where it is done on the screen of this name, which is the card's own."""
    if is_unscored(turn):
        return CONTINUE.button(turn)
    step = next_step_of(turn)
    deed = _deed_now(turn)
    if deed is None or (but and deed.page == but):
        return None
    return DO.button(turn, turn.words.plain(f"button-do-{deed.label}"), value=step.id)


def page_opened(turn: Turn) -> str:
    """The screen that this button opens; empty where it opens none, or there is none."""
    if is_unscored(turn):
        return ""
    deed = _deed_now(turn)
    return deed.page if deed is not None else ""


def _do(turn: Turn, args: dict[str, Any], value: str) -> None:
    deed = _deed_now(turn)
    assert deed is not None, "a button with nothing to do"
    deed.does(turn)


DO = Tap("do", _do, role="next")
DOING = (DO, CONTINUE)
"""What a card with this button declares."""


# ------------------------------------------------------------------------- step by step


def _deed_now(turn: Turn) -> Deed | None:
    """Of a change that IRCC must be told of before the step, or of the step."""
    if tells_first(turn):
        return _opens("tell-ircc", "report_list")
    return _deed_of(turn, next_step_of(turn))


def _deed_of(turn: Turn, step: NextStep) -> Deed | None:
    return _DEEDS[step.id](turn, step)


def _opens(label: str, screen: str, **args: Any) -> Deed:
    return Deed(label, lambda turn: show(turn, screen, in_place=True, **args), screen)


def _tells(label: str, fact: str) -> Deed:
    return Deed(label, lambda turn: changing.open_fact(turn, fact))


def _programs(label: str, step: NextStep) -> Deed:
    program = step.facts.get("program")
    return _opens(label, "programs", **({"program": program} if program else {}))


def _complete_facts(turn: Turn, step: NextStep) -> Deed:
    key = question_key(step.changes[0])
    if key is None or turn.walk.by_key(key) is None:
        return _opens("complete-facts", "review")
    return Deed("complete-facts", lambda turn: review.edit(turn, key, Screen(name="score")))


def _mend(turn: Turn, step: NextStep) -> Deed:
    if "program" in step.facts:
        return _programs("mend-program", step)
    if "sixtieth" in step.facts:
        return _opens("sixty-days", "plan")
    if step.because == "profile_expiry":
        return _opens("create-profile", "sheet")
    if not step.changes:
        return _programs("mend-program", step)
    name = step.changes[0]
    if name == "permit":
        return _tells("mend-permit", name)
    if name == "passport_expires_on":
        return _tells("mend-passport", name)
    if name.endswith("eca"):
        return _tells("mend-eca", name)
    return _tells("mend-test", _test_of(name))


def _test_of(name: str) -> str:
    """The whole test, of one of its abilities; the partner's English one where only whose is
    said."""
    tests = ("partner.english", "partner.french", "english", "french")
    return next((test for test in tests if name.startswith(test)), "partner.english")


def _refile(turn: Turn, step: NextStep) -> Deed:
    if turn.session.state == REFUSED:
        return _opens("refused", "topic", topic="refused_what_now")
    if step.facts.get("eligible") is False and turn.session.state in ENDED:
        return _programs("first-plan", step)
    if turn.session.state in ENDED:
        return Deed("begin-anew", lambda turn: happening.begin(turn, "start_afresh"), "status")
    return _opens("refile", "status")


def _planned_test(turn: Turn, step: NextStep) -> Deed:
    return _tells("mend-test", step.because)


def _other_programs(turn: Turn, step: NextStep) -> Deed:
    if step.because == "teer":
        section = str(InterviewSection.NOC)
        return _opens("other-work", "review_section", section=section, page=0)
    return _programs("first-plan", step)


def _eca_came(turn: Turn, step: NextStep) -> Deed | None:
    """A report that was ordered has come: the question whether there is one, anew."""
    one = what_if_of(turn, step)
    if one is None or not is_on_its_way(one):
        return None
    told = turn.profile.credentials or ()
    index = next(at for at in turn.assessment.education.unassessed if told[at].eca_ordered)
    return _tells("eca-came", f"credentials.{index}.assessed")


def _open_program(turn: Turn, step: NextStep) -> Deed:
    if (came := _eca_came(turn, step)) is not None:
        return came
    if what_if_of(turn, step) is not None:
        return _opens("open-program", "whatif")
    if not step.changes:
        return _opens("open-waiting", "months")
    label = "open-destination" if step.changes == ("destination",) else "open-funds"
    return _tells(label, step.changes[0])


def _first_plan(turn: Turn, step: NextStep) -> Deed:
    if step.because == "missing":
        return _programs("first-plan", step)
    return _opens("plan-pair", "whatif")


def _raise(turn: Turn, step: NextStep) -> Deed:
    if step.because == "partner_principal":
        wish = turn.words.plain("button-do-other-way-round", "wish")
        return _opens("other-way-round", "wished", text=wish, wished=True)
    if (came := _eca_came(turn, step)) is not None:
        return came
    if what_if_of(turn, step) is not None:
        return _opens("raise", "whatif")
    return _opens("raise-door", "rounds")


def _after_applying(turn: Turn, step: NextStep) -> Deed | None:
    if step.because == "biometrics":
        return Deed("biometrics-given", happening.biometrics_given, "status")
    if step.because == "landed":
        return _opens("landed", "topic", topic="pr_card")
    return _opens("after-applying", "papers")


def _always(deed: Deed) -> Callable[[Turn, NextStep], Deed]:
    return lambda turn, step: deed


_DEEDS: Mapping[NextStepId, Callable[[Turn, NextStep], Deed | None]] = {
    "complete_facts": _complete_facts,
    "mend": _mend,
    "decline_or_mend": _always(_opens("decline-or-mend", "invitation")),
    "sixty_days": _always(_opens("sixty-days", "plan")),
    "after_applying": _after_applying,
    "refile": _refile,
    "planned_test": _planned_test,
    "other_programs": _other_programs,
    "open_program": _open_program,
    "first_plan": _first_plan,
    "create_profile": _always(_opens("create-profile", "sheet")),
    "raise": _raise,
    "keep_watch": _always(_opens("keep-watch", "timeline")),
}
