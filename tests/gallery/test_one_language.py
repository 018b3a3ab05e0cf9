"""Whatever is shown is in one language and set as that language is: no English is left among the
French, nor French among the English. A text is known by its small words, as what people type is."""

from __future__ import annotations

import re

from conversations.interview.reading.tongue import written
from conversations.voice.replies import AmendCard, Card
from conversations.voice.wording import fold, plain, wording
from tests.gallery.conftest import LookedAt
from tests.gallery.reading import lines, ours
from tests.gallery.showing import Shown

_OF_THE_CLASSIFICATION = re.compile(r"^(Aussi appelé|Titre du poste)")
"""Lines of titles as Statistics Canada prints them, or as somebody typed them."""
_TITLES_IN = ("en", "fr")
"""The languages in which Statistics Canada has the titles of occupations and of their groups."""
_GROUP = re.compile(r"[^()]+ occupations [^()]+ \([^()]+ occupations\)")
_LETTER = re.compile(r"<pre>.*?</pre>", re.DOTALL)
_ILL_SET = {
    "a plain space before a sign": re.compile(r" [;!?»]| :(?!\w)"),
    "no space before a sign": re.compile(r"[^\W\d_)][;!?](?=\s|$)|[^\W\d_)]:(?=\s|$)"),
    "a guillemet without its space": re.compile(r"«[^\u00a0\u202f]|[^\u00a0\u202f]»"),
    "a typewriter's apostrophe": re.compile(r"[^\W\d_]'[^\W\d_]"),
    "two full stops": re.compile(r"(?<!\.)\.\.(?!\.)"),
    "two spaces": re.compile(r"\S  |[ \u00a0][\u00a0\u202f]|[\u00a0\u202f] "),
}
"""What French typography does not have (Lexique des règles typographiques en usage à l'Imprimerie
nationale; Le guide du rédacteur of the Translation Bureau)."""


def test_nothing_is_said_in_another_language(looked_at: LookedAt) -> None:
    left = {
        f"{title}: {line}"
        for title, shown in looked_at.shown
        for line in lines(shown)
        if written(fold(ours(line)).split()) not in (None, looked_at.locale)
        and line not in _as_it_has_to_be(shown, looked_at.locale)
    }
    assert not left


def _as_it_has_to_be(shown: Shown, locale: str) -> frozenset[str]:
    """The lines that stand in English on purpose: a letter that IRCC reads, in a language that
    words none, and where an occupation stands, in one without official titles."""
    found: set[str] = set()
    for reply in shown.replies:
        if not isinstance(reply, Card | AmendCard):
            continue
        if shown.window == "explanation" and not wording(locale).own("explanation-letter"):
            letters = "\n".join(_LETTER.findall(reply.html))
            found |= {line.strip() for line in plain(letters).split("\n")}
        if shown.window == "confirm_occupation" and locale not in _TITLES_IN:
            found |= {line for line in lines(shown) if _GROUP.fullmatch(line)}
    return frozenset(found)


def test_french_is_set_as_french(looked_at: LookedAt) -> None:
    if looked_at.locale != "fr":
        return
    ill = {
        f"{what}: {title}: {line}"
        for title, shown in looked_at.shown
        for line in lines(shown)
        if not _OF_THE_CLASSIFICATION.match(line)
        for what, form in _ILL_SET.items()
        if form.search(_without_what_was_typed(line))
    }
    assert not ill


def _without_what_was_typed(line: str) -> str:
    """A line without the nonsense that refusals are shown for."""
    return line.replace("qwz xkcd !!", "x")
