"""A country as it is typed where one is asked for."""

from __future__ import annotations

from conversations.chat.places import country_of
from conversations.interview.reading.answers import country_begun, country_named
from conversations.voice.wording import fold


def read_country(text: str) -> str | None:
    """A country's two-letter code by its name in any language, or by how only one begins; not by
    what is a city's name of another country, "San Pedro", "Roma"."""
    if (named := country_named(text)) is not None:
        return named
    begun = country_begun(text)
    return begun if begun is None or country_of(fold(text)) in (None, begun) else None
