"""Reading what a person typed: dates, months, numbers, scores, choices, yes or no, countries.

Everything here is forgiving about form (accents, case, digits of any script, a comma for a
point) and strict about meaning: what could mean two things is asked about, never guessed.
"""

from __future__ import annotations

from collections.abc import Mapping

from conversations.interview.question import Problem
from conversations.interview.reading.amounts import (
    Either,
    Read,
    read_money,
    read_number,
    read_score,
    read_scores,
)
from conversations.interview.reading.days import (
    read_birth_date,
    read_date,
    read_day_aimed_at,
    read_day_or_month,
    read_month,
    read_month_or_now,
    read_recent_date,
    read_year_or_month,
)
from conversations.interview.reading.expected import read_expected_day, read_expected_month
from conversations.interview.reading.hours import read_hours
from conversations.interview.reading.numbers import as_text, digits, listed
from conversations.voice.patterns import Pattern
from conversations.voice.wording import Wording, country_codes, fold

__all__ = [
    "Either",
    "Read",
    "as_text",
    "country_begun",
    "country_named",
    "digits",
    "read_birth_date",
    "read_choice",
    "read_date",
    "read_day_aimed_at",
    "read_day_or_month",
    "read_expected_day",
    "read_expected_month",
    "read_hours",
    "read_money",
    "read_month",
    "read_month_or_now",
    "read_number",
    "read_recent_date",
    "read_score",
    "read_scores",
    "read_text",
    "read_year_or_month",
    "read_yes_no",
]

_OFFICIAL = Pattern(
    "country official",
    r"(?:<the> )?(?:<kind> )*<state>(?: <kind>)*(?: <of>)? (?:<the> )?(?P<name>[a-z].+)",
)
_SHORTEST_BEGINNING = 4
"""Letters of a name of which only the beginning is typed."""
LONGEST_TEXT = 120
"""Characters of a job title; anything longer is a description."""


# ---------------------------------------------------------------------------------- choices


def read_choice(text: str, options: Mapping[str, tuple[str, ...]]) -> str | None:
    """The option whose label or other names the text matches: exactly, else as the beginning of
    just one option, else as words of just one option."""
    typed = fold(text)
    if not typed:
        return None
    exact = [option for option, names in options.items() if typed in names]
    if exact:
        return exact[0]
    if len(typed) < 3:
        return None
    starting = [o for o, names in options.items() if any(n.startswith(typed) for n in names)]
    if len(starting) == 1:
        return starting[0]
    wanted = set(typed.split())
    excepting = listed("words-excepting") - wanted
    containing = [
        option
        for option, names in options.items()
        if any(wanted <= (said := set(name.split())) and not said & excepting for name in names)
    ]
    return containing[0] if len(containing) == 1 else None


def read_yes_no(text: str, words: Wording) -> bool | None:
    """Yes or no, in any language that is understood."""
    typed = fold(text)
    if typed in (*words.words("words-yes"), *words.words("choice-yes", "also")):
        return True
    if typed in (*words.words("words-no"), *words.words("choice-no", "also")):
        return False
    return None


def country_named(text: str) -> str | None:
    """The country whose name in any shipped language is all of a text, be it the official one: "the
    People's Republic of China", "Royaume du Maroc"."""
    typed = fold(text)
    official = _OFFICIAL.fullmatch(typed)
    short = (official["name"],) if official else ()
    for candidate in (typed, typed.removeprefix("in "), typed.removeprefix("the "), *short):
        if candidate in country_codes():
            return country_codes()[candidate]
    return None


def country_begun(text: str) -> str | None:
    """The one country of which a text is how its name begins: "Philip"."""
    typed = fold(text)
    if len(typed) < _SHORTEST_BEGINNING:
        return None
    starting = {code for name, code in country_codes().items() if name.startswith(typed)}
    return starting.pop() if len(starting) == 1 else None


def read_text(text: str) -> Read:
    """A short line of free text."""
    clean = " ".join(text.split())
    if not clean:
        return Problem("problem-text-empty", {})
    if len(clean) > LONGEST_TEXT:
        return Problem("problem-text-too-long", {"most": LONGEST_TEXT})
    return clean
