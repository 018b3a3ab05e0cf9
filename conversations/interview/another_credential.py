"""A credential told beside one that is known. Somebody with a diploma from Canada who then tells of
a bachelor's degree from India corrects nothing: both count, and each keeps its country.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count

from conversations.interview.question import Answer
from conversations.interview.questions.eca import MOST_CREDENTIALS, TWO_OR_MORE
from conversations.interview.questions.eligibility import EDUCATION, IN_ONE_LINE

_LOWEST = EDUCATION[:2]
"""What is no credential beside another: nothing finished, and secondary school."""
_LONG = "bachelors"


def beside(known: Mapping[str, Answer], values: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers told, those of a credential of another level from another country than any
    ``known`` one put behind those; unchanged where they may be a correction. A known one whose
    country is not told yet is of another, too: what is told has its own level."""
    told = {key: one for key, one in values.items() if key.startswith("credential.0.")}
    level, country = told.get("credential.0.level"), told.get("credential.0.country")
    if level is None or "credential.1.level" in values or level in _LOWEST:
        return dict(values)
    last = next(at for at in count() if f"credential.{at}.level" not in known)
    levels = [str(known[f"credential.{at}.level"]) for at in range(last)]
    countries = [known.get(f"credential.{at}.country") for at in range(last)]
    rest = {key: one for key, one in values.items() if key not in told and key != "education"}
    same = [at for at in range(last) if levels[at] == level and country in (None, countries[at])]
    if same and last > 1:
        return {**rest, **_of_place(same[0], told)}
    is_another = (
        0 < last < MOST_CREDENTIALS
        and country not in (None, *countries)
        and not {level, *_LOWEST}.intersection(levels)
    )
    if not is_another:
        return dict(values)
    together = {"education": _together([*levels, str(level)])}
    return {**rest, **together, f"credential.{last - 1}.more": True, **_of_place(last, told)}


def _of_place(at: int, told: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers told of a credential, as those of the one at a place."""
    return {f"credential.{at}.{key.rpartition('.')[2]}": one for key, one in told.items()}


def _together(levels: list[str]) -> str:
    """The level that several credentials make: "two or more", where the highest takes three years
    or longer and is none of a graduate school."""
    highest = max(levels, key=IN_ONE_LINE.index)
    return TWO_OR_MORE if highest == _LONG else highest
