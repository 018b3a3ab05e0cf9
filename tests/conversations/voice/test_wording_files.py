"""The wording files: each message is there once, since a second one of its name would silently win,
and is set as its language is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from fluent.syntax import FluentParser, ast

from conversations.voice.wording import LOCALES, SHIPPED


@pytest.mark.parametrize("locale", sorted(SHIPPED))
def test_no_message_is_there_twice(locale: str) -> None:
    names = Counter(
        name
        for path in (LOCALES / locale).glob("**/*.ftl")
        for name in re.findall(r"^([a-zA-Z][\w-]*) =", path.read_text("utf-8"), re.MULTILINE)
    )
    assert [name for name, count in names.items() if count > 1] == []


_TYPED = re.compile(r"(also|words[\w-]*|bare|alone|units|stop|wish|start)$|^(words|language|form)-")
"""Texts that are read and never said, and forms of days."""
_SET_ILL = {
    "fr": {
        "a plain space before a sign": re.compile(r"(?<=\S) [;!?»]|(?<=\S) :(?=\s|$)"),
        "no space before a sign": re.compile(r"[^\W\d_)][;!?](?=\s|$)|[^\W\d_)]:(?=\s|$)"),
        "a guillemet without its space": re.compile(r"«[^\u00a0\u202f]|[^\u00a0\u202f]»"),
        "a typewriter's apostrophe": re.compile(r"[^\W\d_]'[^\W\d_]"),
        "typed points": re.compile(r"\.\.\."),
        "a plain space before a unit": re.compile(r"\d (?:[$%]|h\b)|\$ CA\b"),
        "a plain space in a number": re.compile(r"\d \d{3}(?!\d)"),
        "an hour with a colon": re.compile(r"\b\d{1,2}:\d\d\b"),
    },
    "es": {
        "a space before a sign": re.compile(r"(?<=[\w»)])[ \u00a0\u202f][;:!?»]"),
        "a space in a guillemet": re.compile(r"«\s"),
        "a question that does not open": re.compile(r"^[^¿]+\?"),
        "an exclamation that does not open": re.compile(r"^[^¡]*!"),
        "typed points": re.compile(r"\.\.\."),
        "a number set as in Spain": re.compile(r"\d \d{3}(?!\d)|\d,\d{1,2}(?!\d)"),
        "an hour with an h": re.compile(r"\d[ \u00a0]h\b"),
    },
}
"""What the typography of each language does not have, in whatever may be said: what the gallery
does not show is looked at too (docs/french.md, docs/spanish.md)."""


@pytest.mark.parametrize("locale", sorted(_SET_ILL))
def test_every_text_is_set_as_its_language_is(locale: str) -> None:
    ill = [
        f"{what}: {path.name}: {name}: {text}"
        for path in sorted((LOCALES / locale).glob("*.ftl"))
        for name, text in _texts(path.read_text("utf-8"))
        if not _TYPED.search(name)
        for what, form in _SET_ILL[locale].items()
        if form.search(text)
    ]
    assert ill == []


def test_what_somebody_says_of_themselves_by_a_button_is_of_no_gender() -> None:
    """ "Je me suis retiré" is said by a man; whoever taps may be a woman."""
    gendered = re.compile(r"\b[Jj]e (?:me )?suis \w*(?:é|i|u|eux|el|er)(?![\w(])")
    said = [
        text
        for path in sorted((LOCALES / "fr").glob("*.ftl"))
        for name, text in _texts(path.read_text("utf-8"))
        if name.startswith("button-") and gendered.search(text)
    ]
    assert said == []


_TO_A_MAN = re.compile(
    r"\b[Vv]ous (?:n’)?(?:êtes|serez|étiez|seriez|restez|avez été|aurez été|ayez été)"
    r"(?: (?:pas|déjà|encore|plus|physiquement|légalement|aussi))*"
    r" (?:\w+é|inscrit|admis|sûr|certain|seul|prêt|citoyen|étudiant|résident|tenu|parti|venu)"
    r"\b(?!\()"
)
_OF_A_WIFE = re.compile(r"[Vv]otre (?:partenaire|époux|conjoint)\b[^.:!?]*-(?:t-)?il\b")
_IS_A_THING = re.compile(r"(?:diplôme|rapport|permis|test)[^.]{0,12} de votre partenaire")


def test_french_is_told_to_a_woman_as_well() -> None:
    """ "Vous avez été invité" and "votre partenaire a-t-il" leave out half of those who read it."""
    ill = [
        f"{path.name}: {name}: {text}"
        for path in sorted((LOCALES / "fr").glob("*.ftl"))
        for name, text in _texts(path.read_text("utf-8"))
        if not _TYPED.search(name)
        if _TO_A_MAN.search(text) or (_OF_A_WIFE.search(text) and not _IS_A_THING.search(text))
    ]
    assert ill == []


_NO_FRENCH = re.compile(
    r"(?<![/\w])(?:CRS|NOC|TEER|ECA|ITA|PNP|LMIA|COPR|PGWP|FSWP?|tirages?|pointages?|nominations?|nominée?s?|"
    r"éligib\w+|opportunités?|sponsor\w*|e-?mails?|backlog|postule[rz]?|applications?|applicants?|"
    r"deadlines?|draws?|uploade\w*|feedback|appliquer pour|faire du sens|à date)\b"
    r"|(?<![/\w])(?<!ancien )scores?\b(?! / 699)",
    re.IGNORECASE,
)
"""English terms, and what is said in their place by whoever has only those in mind; IRCC's own
words are in docs/french.md. "Score" stands on the report of TEF Canada."""


def test_french_has_the_terms_of_ircc_and_no_anglicisms() -> None:
    ill = [
        f"{path.name}: {name}: {found[0]}"
        for path in sorted((LOCALES / "fr").glob("*.ftl"))
        for name, text in _texts(path.read_text("utf-8"))
        if not _TYPED.search(name) and name != "source"
        if (found := _NO_FRENCH.search(text))
    ]
    assert ill == []


def _texts(file: str) -> Iterator[tuple[str, str]]:
    """The texts of a file by their names, each line of one by itself."""
    for entry in FluentParser().parse(file).body:
        if not isinstance(entry, ast.Message | ast.Term):
            continue
        for name, pattern in (
            (entry.id.name, entry.value),
            *((one.id.name, one.value) for one in entry.attributes),
        ):
            if pattern is not None:
                yield from ((name, text) for text in _said(pattern))


def _said(pattern: ast.Pattern) -> Iterator[str]:
    """What a pattern says, as far as it is text: of what is chosen among, each by itself."""
    line = ""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            line += element.value
        elif isinstance(element.expression, ast.StringLiteral):
            line += str(element.expression.parse()["value"])
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                yield from _said(variant.value)
            line += "x"
        else:
            line += "x"
    yield re.sub(r"<[^>]+>", "", line)
