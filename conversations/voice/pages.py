"""Official pages in the language that is spoken, where Canada has them in it.

What we know comes from an English page, whose address stands beside the fact. Canada publishes
nearly all of it in French too, at another address: that of a statute, a regulation or an answer of
IRCC's Help Centre follows from the English one; those of other pages are listed in ``pages.tsv``.
What is in neither is left in English, and said to be.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from markupsafe import Markup

from conversations.voice.wording import Wording

_TABLE: Final = Path(__file__).parent / "pages.tsv"
_LAWS: Final = "https://laws-lois.justice.gc.ca"
_IRCC: Final = "https://ircc.canada.ca"
_FOLLOWS: Final[Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]] = {
    "fr": (
        (
            re.compile(rf"{_LAWS}/eng/regulations/SOR-([\d-]+)/(?:section-([\d.]+)\.html)?"),
            rf"{_LAWS}/fra/reglements/DORS-\1/",
        ),
        (
            re.compile(rf"{_LAWS}/eng/acts/([A-Z][\d.-]*)/(?:section-([\d.]+)\.html)?"),
            rf"{_LAWS}/fra/lois/\1/",
        ),
        (
            re.compile(rf"{_IRCC}/english/helpcentre/answer\.asp\?qnum=(\d+)"),
            rf"{_IRCC}/francais/centre-aide/reponse.asp?qnum=\1",
        ),
    )
}
"""Language → how an English address is written, and how the one in that language begins. A section
of a law is an "article" in French."""


def page(words: Wording, address: str) -> str:
    """The address of the same page in the language, where there is one that we know."""
    return _in(words.locale, address) or address


def note(words: Wording, address: str) -> Markup:
    """What is said behind a link to a page in English, to somebody whose language has most pages
    of its own; nothing otherwise."""
    foreign = words.locale in _FOLLOWS and _in(words.locale, address) is None
    return words.say("link-in-english") if foreign else Markup("")


def link(words: Wording, address: str, text: Markup) -> Markup:
    """A link to a page, said to be in English where that is not to be expected."""
    return Markup('<a href="{}">{}</a>{}').format(page(words, address), text, note(words, address))


def _in(language: str, address: str) -> str | None:
    for form, begins in _FOLLOWS.get(language, ()):
        found = form.fullmatch(address)
        if found:
            section = found[2] if form.groups > 1 else None
            return found.expand(begins) + (f"article-{section}.html" if section else "")
    return _listed(language).get(address)


@cache
def _listed(language: str) -> Mapping[str, str]:
    names, *lines = (line.split("\t") for line in _TABLE.read_text("utf-8").splitlines())
    if language not in names[1:]:
        return {}
    at = names.index(language)
    return {line[0]: line[at] for line in lines if line[at]}
