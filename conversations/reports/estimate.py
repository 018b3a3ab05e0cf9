"""The first estimate in a line: about how much, if what, between which ends; and which quick facts
are still missing."""

from __future__ import annotations

from markupsafe import Markup

from conversations.chat.machine import LIFE
from conversations.chat.turn import Turn
from conversations.reports.facts import is_untested
from conversations.voice.wording import Own
from express_entry.ahead.assumptions import Assumption
from express_entry.ahead.estimate import Estimate


def lacking(turn: Turn) -> tuple[str, ...]:
    """The quick facts that are not known. That no test of English was taken is enough, whatever is
    planned."""
    untested = turn.walk.answers.get("english.test") == "none"
    return tuple(one for one in turn.needed if one != "english" or not untested)


def waits_for(turn: Turn) -> tuple[str, ...]:
    """Those of them that are still to be asked: one that was skipped is not waited for."""
    pending = [asked.key for asked in turn.walk.pending]

    def is_asked(name: str) -> bool:
        return any(key in pending for key in _ASKED[name]) or (
            name == "english" and any(key.startswith("english.") for key in pending)
        )

    return tuple(name for name in lacking(turn) if is_asked(name))


_ASKED = {
    "birth_date": ("birth_date",),
    "marital_status": ("marital_status",),
    "partner.accompanying": ("partner.accompanying",),
    "english": ("english.test",),
    "claimed_education": ("education",),
    "claimed_foreign_years": ("foreign_years", "canadian_years"),
}
"""The questions that tell each quick fact: any of them does."""


def is_too_early(turn: Turn) -> bool:
    """Whether the interview still asks for what even an estimate needs."""
    return turn.session.state not in LIFE and bool(waits_for(turn))


def hangs(found: Estimate) -> bool:
    """Whether points are counted that a fact still missing could take away. That a planned test
    goes as planned is said wherever a score is."""
    return any(one.fewer and one.id != "aim_reached" for one in found.assumptions)


def about(turn: Turn) -> Markup:
    """About how much, and the one thing it hangs on most."""
    found = turn.estimate
    condition = found.condition
    return turn.words.say(
        "estimate-about",
        about=found.about,
        exact=not found.assumptions and found.least == found.most,
        condition="" if condition is None else assumed(turn, condition),
        has_condition=condition is not None,
    )


def ends(turn: Turn) -> Markup:
    """The least and the most, in a line."""
    found = turn.estimate
    return turn.words.say(
        "estimate-ends",
        least=found.least,
        most=found.most,
        without_nomination=found.without_nomination,
    )


def between(turn: Turn) -> Markup:
    """The two ends alone, where something is lacking without which "about" says little."""
    found = turn.estimate
    return turn.words.say("estimate-open", least=found.least, most=found.most)


def assumed(turn: Turn, one: Assumption, attribute: str | None = None) -> Markup:
    """One assumption, as the end of a sentence that begins with "if"; or what settles it."""
    words, language = turn.words, one.facts.get("language")
    level = one.facts.get("level") or ""
    return words.say(
        f"assumption-{dashed(one.id)}",
        attribute,
        language=words.plain(f"official-language-{language}") if language else "",
        has_level=bool(level),
        level=Own(level) if isinstance(level, str) else level,
        years=one.facts.get("years") or 0,
        age=one.facts.get("age") or 0,
        has_age=one.facts.get("age") is not None,
        in_canada=bool(one.facts.get("in_canada")),
        denied=any(is_untested(turn, name) for name in one.missing),
    )


def dashed(name: str) -> str:
    return name.replace(".", "-").replace("_", "-")
