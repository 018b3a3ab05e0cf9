"""Whatever is shown is in one language and set as that language is: no English is left among the
French, nor French among the English. A text is known by its small words, as what people type is."""

from __future__ import annotations

import re

from conversations.interview.reading.tongue import written
from conversations.voice.replies import AmendCard, Card
from conversations.voice.wording import fold, plain, wording
from express_entry.noc.classification import classification
from tests.gallery.conftest import LookedAt
from tests.gallery.reading import lines, ours
from tests.gallery.showing import Shown

_OF_THE_CLASSIFICATION = re.compile(r"^(Aussi appelé|Titre du poste)")
"""Lines of titles as Statistics Canada prints them, or as somebody typed them."""
_SAID_TO_BE_ENGLISH = re.compile(r"en inglés|nombre oficial|anglais")
"""Words of a line that says what of it is English: the official name of an occupation."""
_ENGLISH_NAMES = frozenset(
    name
    for name, french in [
        *((group.title_en, group.title_fr) for group in classification().groups),
        *((names["en"], names["fr"]) for names in classification().upper.values()),
    ]
    if name not in french and " " in name
)
"""The names of occupations and of groups of them that are those of no other language."""
_ILL_SET_IN_SPANISH = {
    "a number set as in Spain": re.compile(r"\d \d{3}(?!\d)|\b\d+,\d{1,2}(?!\d)"),
    "an hour with an h": re.compile(r"\d[ \u00a0]h\b"),
    "one of many": re.compile(r"\b1 (?:días|años|meses|puntos|semanas|horas)\b"),
    "a question that does not open": re.compile(r"^[^¿]*\w\?"),
    "an exclamation that does not open": re.compile(r"^[^¡]*\w!"),
    "two spaces": re.compile(r"\S {2}\S"),
}
"""What Spanish as it is written in Mexico does not have (Ortografía de la lengua española)."""
_LETTER = re.compile(r"<pre>.*?</pre>", re.DOTALL)
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_ILL_SET = {
    "a plain space before a sign": re.compile(r" [;!?»]| :(?!\w)"),
    "no space before a sign": re.compile(r"[^\W\d_)][;!?](?=\s|$)|[^\W\d_)]:(?=\s|$)"),
    "a guillemet without its space": re.compile(r"«[^\u00a0\u202f]|[^\u00a0\u202f]»"),
    "a typewriter's apostrophe": re.compile(r"[^\W\d_]'[^\W\d_]"),
    "an hour with a colon": re.compile(r"\b\d{1,2}:\d\d\b"),
    "a plain space in a number": re.compile(r"\d \d{3}(?!\d)"),
    "a plain space before a unit": re.compile(r"\d (?:[$%]|h\b)"),
    "a sum before its figures": re.compile(r"\$[ \u00a0]?\d"),
    "a decimal point": re.compile(r"(?<![\d.(«\u00a0])(?<!RIPR )\d+\.\d+(?![\d.(])"),
    "a first day without its ending": re.compile(rf"\b1 (?:{_MONTHS})\b"),
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


def test_no_occupation_has_its_english_name_in_another_language(looked_at: LookedAt) -> None:
    if looked_at.locale == "en":
        return
    left = {
        f"{title}: {line}"
        for title, shown in looked_at.shown
        for line in lines(shown)
        if any(name in line for name in _ENGLISH_NAMES) and not _SAID_TO_BE_ENGLISH.search(line)
    }
    assert not left


def test_spanish_is_set_as_spanish(looked_at: LookedAt) -> None:
    if looked_at.locale != "es":
        return
    ill = {
        f"{what}: {title}: {line}"
        for title, shown in looked_at.shown
        for line in lines(shown)
        for what, form in _ILL_SET_IN_SPANISH.items()
        if form.search(_without_what_was_typed(re.sub("«[^«»]*»", "x", line)))
    }
    assert not ill


def _as_it_has_to_be(shown: Shown, locale: str) -> frozenset[str]:
    """The lines that stand in English on purpose: a letter that IRCC reads, in a language that
    words none, and those that say so of themselves."""
    found: set[str] = set()
    for reply in shown.replies:
        if not isinstance(reply, Card | AmendCard):
            continue
        if shown.window == "explanation" and not wording(locale).own("explanation-letter"):
            letters = "\n".join(_LETTER.findall(reply.html))
            found |= {line.strip() for line in plain(letters).split("\n")}
    found |= {line for line in lines(shown) if _SAID_TO_BE_ENGLISH.search(line)}
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
