"""Every example title as people type it, taken apart once for all tests that walk them."""

from __future__ import annotations

from functools import cache

from express_entry.noc.classification import classification
from express_entry.noc.genders import forms
from express_entry.noc.wording import words


@cache
def typed(language: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Code, title as published, and the words of one of its forms."""
    edition = classification()
    return tuple(
        (group.code, title, tuple(words(form)))
        for group in edition.groups
        for title in edition.examples(group.code, language)
        for form in forms(title)
    )
