"""A question in the middle of a question: "what is CLB?" is answered, and what was asked is asked
again. "Is my score good?", "when is my draw?" and "what makes me eligible for CEC?" are known here
by what they ask."""

from __future__ import annotations

from functools import cache

from conversations.chat.turn import Turn
from conversations.interview.reading.asked import Inquiry, read_question
from conversations.interview.reading.wishes import begins_a_wish
from conversations.screens.window import show_again
from conversations.voice.wording import fold, wording

TERMS = (
    "express-entry",
    "clb",
    "nclc",
    "teer",
    "noc",
    "unit-group",
    "eca",
    "ita",
    "crs",
    "tie-break",
    "settlement-funds",
    "fswp",
    "cec",
    "fstp",
    "ielts",
    "celpip",
    "pte",
    "tef",
    "tcf",
    "lmia",
    "certificate-of-qualification",
    "provincial-nomination",
    "accompanying-partner",
    "dependent-child",
    "common-law",
    "work-permit",
    "inadmissibility",
    "proof-of-funds",
    "pool",
    "round",
    "category-based-selection",
    "draw-cut-off",
    "profile",
    "principal-applicant",
    "67-points",
    "skill-transferability",
    "adaptability",
    "arranged-employment",
    "full-time",
    "continuous-work",
    "primary-occupation",
    "biometrics",
    "medical-exam",
    "police-certificate",
    "rprf",
    "pr",
    "ircc",
    "quebec",
    "misrepresentation",
    "two-or-more-credentials",
    "professional-degree",
    "high-wage",
    "estimate",
)


@cache
def _names(locale: str) -> dict[str, str]:
    """Ways of writing a term, folded, to the term."""
    names: dict[str, str] = {}
    words = wording(locale)
    for term in TERMS:
        message = f"term-{term}"
        if words.has(message):
            for name in (fold(words.plain(message, "name")), *words.words(message, "words")):
                names.setdefault(name, term)
    return names


def _asked_about(turn: Turn, text: str) -> str | None:
    """The term a text asks about: with a question mark, or with "what is …" and the like."""
    typed, question = _without_opening(turn, text)
    if not (question or "?" in text or "؟" in text):
        return None
    names = _names(turn.session.locale)
    if typed in names:
        return names[typed]
    padded = f" {typed} "
    inside = [name for name in names if f" {name} " in padded]
    return names[max(inside, key=len)] if inside else None


def _without_opening(turn: Turn, text: str) -> tuple[str, bool]:
    """Folded words without "what is" and the like, and whether they began so."""
    typed, begins = fold(text.replace("?", " ")), False
    for opening in sorted(turn.words.words("words-what-is"), key=len, reverse=True):
        if typed.startswith(f"{opening} "):
            typed, begins = typed.removeprefix(f"{opening} "), True
            break
    for article in turn.words.words("words-articles"):
        typed = typed.removeprefix(f"{article} ")
    return typed, begins


def question(turn: Turn, text: str) -> Inquiry | None:
    """Whether the text asks, in whatever plain words, if a score is good or when a round comes, or
    what makes the person eligible for a program or a category."""
    named, asked_for = _without_opening(turn, text)
    if begins_a_wish(text) or (asked_for and named in _names(turn.session.locale)):
        return None
    current = turn.current
    of_a_test = current is not None and current.key.partition(".")[0] in _TESTS
    return read_question(text, of_a_test=of_a_test, open_question=current is not None)


_TESTS = ("english", "french", "partner")
"""Groups of questions whose answers are scores of their own."""


def answered(turn: Turn, text: str) -> bool:
    """Whether the text asked about a term, which is then explained and the screen shown again."""
    term = _asked_about(turn, text)
    if term is None:
        return False
    words, message = turn.words, f"term-{term}"
    turn.close_card()
    source = words.say(message, "source") if words.has(message, "source") else ""
    turn.note(
        words.say(
            "term",
            name=words.say(message, "name"),
            text=words.say(message),
            source=source,
            has_source=bool(source),
        )
    )
    show_again(turn)
    return True
