"""What a claim of an invitation is called, by the names the person knows."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from conversations.chat.turn import Turn
from express_entry.ahead.claims_checked import CheckedClaim


def name_of(turn: Turn, together: Sequence[CheckedClaim]) -> Markup:
    """The name of a claim, or one name for several that come to the same."""
    words, one = turn.words, together[0]
    if {"credential", "eca"} <= {each.kind for each in together}:
        return _credential(turn, one, "claims-credential-or-eca")
    if {"partner_education", "partner_eca"} <= {each.kind for each in together}:
        return words.say("claims-partner-education-or-eca")
    if one.kind == "job":
        return _job(turn, one)
    message = f"claim-{one.kind.replace('_', '-')}"
    if one.kind in ("credential", "eca", "canadian_study"):
        return _credential(turn, one, message)
    if one.kind in ("language_test", "ability"):
        language = words.plain(f"official-language-{one.figures['language']}")
        abilities = [
            words.plain(f"ability-{each.figures['ability']}", "inside")
            for each in together
            if each.kind == "ability"
        ]
        return words.say(message, language=language, abilities=words.listed(abilities))
    return words.say(message)


def _job(turn: Turn, one: CheckedClaim) -> Markup:
    jobs, index = turn.profile.jobs or (), _index(one)
    title = jobs[index].title or jobs[index].noc or ""
    return turn.words.say("claim-job", number=index + 1, name=title)


def _credential(turn: Turn, one: CheckedClaim, message: str) -> Markup:
    held, index = turn.profile.credentials or (), _index(one)
    level = held[index].level
    name = turn.words.plain(f"level-{level}") if level else ""
    return turn.words.say(message, number=index + 1, name=name)


def _index(one: CheckedClaim) -> int:
    index = one.figures["index"]
    assert isinstance(index, int), "a claim of a list without its place"
    return index
