"""The words, from Fluent files: one folder a language, English where a language lacks a message.

What is said stands in the folder itself; what is only read, the words and phrases that people
type, in its folder ``heard``. Lists of words are understood in every language there is a folder of,
whatever language somebody is answered in: people mix.

Values put into a message are escaped unless they are already markup, so nothing a person types
can break or forge formatting. Days, numbers, lists and country names follow the language
(``forms``).
"""

from __future__ import annotations

import html
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from babel import localedata
from babel.dates import get_month_names
from markupsafe import Markup, escape

from conversations.voice.forms import DAYS, FORMS, Forms
from conversations.voice.messages import Messages
from conversations.voice.remembered import remembering
from express_entry.texts import Numbered

LOCALES = Path(__file__).parent / "locales"
FALLBACK = "en"
HEARD = "heard"
"""The folder, in that of a language, of words and phrases that are only read."""
WAYS = "ways-"
"""What the names of ways of asking begin with."""
_WAYS_FILES = "ways_"
"""What the names of their files begin with."""
_OFFERED = re.compile(r"^language-offered *= *yes *$", re.MULTILINE)
_TAG = re.compile(r"<[^>]*>")
_FOLDED = 2048
"""Texts whose folded form is remembered: each is asked for again and again in a turn."""
_SAID = 4096
"""Messages remembered with what was put into them."""
_OURS = 16384
"""Texts of which it is remembered that nobody wrote them."""
_FIGURES = 3
"""Digits of a number that tells nothing of anybody."""
_LETTERS = re.compile(r"[^\W\d_]+")
QUOTE = re.compile(r"<blockquote expandable>([^\n]*?)(?:\n.*?)?</blockquote>", re.DOTALL)
"""What is opened by a tap: its first line, which stands for itself, and the rest."""


class MissingWording(LookupError):
    """A message that no language has: a mistake of ours, named so that it can be mended."""


class Own(str):
    """Text that is put into a message and is ours, such as the name of a test: no person's."""

    __slots__ = ()


def _offered() -> Iterator[str]:
    yield FALLBACK
    for path in sorted(LOCALES.glob("*/language.ftl")):
        if path.parent.name != FALLBACK and _OFFERED.search(path.read_text("utf-8")):
            yield path.parent.name


SHIPPED = tuple(_offered())
"""The languages offered to people, English first. A folder in ``locales`` is not offered by being
there: it is begun, and its translators can try it, until nothing is missing in it (``missing``
tells, and a test holds it) and its ``language.ftl`` says so. A new English message does not take a
language away from those who use it: what it lacks meanwhile is said in English."""


@cache
def begun() -> frozenset[str]:
    """The languages there is a folder of wordings for, whether they are offered or not yet."""
    folders = {path.parent.name for path in LOCALES.glob("*/*.ftl")}
    return frozenset(name for name in folders if localedata.exists(name))


@cache
def understood() -> tuple[str, ...]:
    """The languages in which typed words are understood, English first: all there are words of,
    be they only heard."""
    folders = {path.relative_to(LOCALES).parts[0] for path in LOCALES.glob("**/*.ftl")}
    known = sorted(name for name in folders if localedata.exists(name))
    return tuple(dict.fromkeys((FALLBACK, *known)))


def plain(markup: str) -> str:
    """Markup as plain text."""
    return html.unescape(_TAG.sub("", markup) if "<" in markup else str(markup))


def folded(markup: str) -> str:
    """Markup for where nothing can be opened by a tap: of a quote that is, the first line alone,
    which stands for itself."""
    # Of markup, the pieces would be joined as text, and escaped.
    return QUOTE.sub(r"\1", str(markup))


@remembering(_FOLDED)
def fold(text: str) -> str:
    """Text for comparing: lower case, no accents, one space between words, no punctuation."""
    letters = text.casefold()
    if not letters.isascii():
        decomposed = unicodedata.normalize("NFKD", letters)
        letters = "".join(c for c in decomposed if not unicodedata.combining(c))
        letters = letters.replace("œ", "oe")
    return " ".join(re.sub(r"[^\w+#/.]+", " ", letters).split()).strip(". ")


class Wording(Forms):
    """The wording of one language, and the forms of its days, numbers and lists."""

    def __init__(self, locale: str) -> None:
        super().__init__(locale, _patterns(locale))
        self._languages = [_said(LOCALES / locale)]
        if locale != FALLBACK:
            self._languages.append(_said(LOCALES / FALLBACK))
        self._words: dict[tuple[str | None, ...], tuple[str, ...]] = {}
        self._fixed: dict[tuple[str, str | None], Markup] = {}
        self._plain: dict[tuple[str, str | None], str] = {}
        self._ours: set[str] = set()
        """Texts that were said, and in which nothing stands that a person wrote."""
        self._formatted = lru_cache(maxsize=_SAID, typed=True)(self._format_ours)

    def has(self, message: str, attribute: str | None = None) -> bool:
        """Whether this language (or English) has the message."""
        return self._find(message, attribute) is not None

    def own(self, message: str, attribute: str | None = None) -> bool:
        """Whether this very language has the message."""
        found = self._find(message, attribute)
        return found is not None and found[0] is self._languages[0]

    def say(self, message: str, attribute: str | None = None, /, **values: object) -> Markup:
        """A message (or one of its attributes) as markup. A value that is True or False is there
        to choose between variants, as ``yes`` or ``no``."""
        if not values:
            fixed = self._fixed.get((message, attribute))
            if fixed is None:
                fixed = self._fixed[message, attribute] = self._format(message, attribute, {})
                self._ours.add(fixed)
            return fixed
        for value in values.values():
            kind = type(value)
            if kind is bool or kind is int or kind is Own:
                continue
            if not isinstance(value, str):
                return self._format(message, attribute, values)
            is_figure = len(value) <= _FIGURES and value.isdecimal()
            if value and not is_figure and value not in self._ours:
                return self._format(message, attribute, values)
        return self._formatted(message, attribute, tuple(values), *values.values())

    def _format_ours(
        self, message: str, attribute: str | None, names: tuple[str, ...], *values: object
    ) -> Markup:
        """A message with nothing of a person's in it, which is asked for again and again, and said
        to everybody: what they wrote is never kept here."""
        said = self._format(message, attribute, dict(zip(names, values, strict=True)))
        if len(self._ours) > _OURS:
            self._ours.clear()
            self._fixed.clear()
            self._plain.clear()
            self._formatted.cache_clear()
        self._ours.add(said)
        return said

    def _format(self, message: str, attribute: str | None, values: Mapping[str, object]) -> Markup:
        found = self._find(message, attribute)
        if found is None:
            name = f"{message}.{attribute}" if attribute else message
            raise MissingWording(f"no wording for {name} in {self.locale} or {FALLBACK}")
        messages, pattern = found
        text, errors = messages.format(
            pattern, {name: _safe(value) for name, value in values.items()}
        )
        if errors:
            raise MissingWording(f"{message}: {errors[0]}") from errors[0]
        return Markup(text)

    def plain(self, message: str, attribute: str | None = None, /, **values: object) -> str:
        """A message as plain text, for buttons and comparisons."""
        if values:
            said = self.say(message, attribute, **values)
            text = plain(said)
            if said in self._ours:
                self._ours.add(text)
            return text
        known = self._plain.get((message, attribute))
        if known is None:
            known = self._plain[message, attribute] = plain(self.say(message, attribute))
            self._ours.add(known)
        return known

    def words(
        self, message: str, attribute: str | None = None, /, **values: str
    ) -> tuple[str, ...]:
        """A comma-separated list of words, folded for comparing, this language's first and then
        those of every other; empty if there is none. ``values`` go where the words have places for
        them, before they are cut."""
        key = (message, attribute, *values.values())
        known = self._words.get(key)
        if known is None:
            known = self._words[key] = self.words_unkept(message, attribute, **values)
        return known

    def words_unkept(
        self, message: str, attribute: str | None = None, /, **values: str
    ) -> tuple[str, ...]:
        """The same for whoever keeps them in another form: there are ten thousands."""
        listed = (self._listed(one, message, attribute, values) for one in self._all())
        # Half of the words stand in several lists, and in both orders of the languages.
        words = (sys.intern(fold(word)) for text in listed for word in text.split(",") if word)
        return tuple(dict.fromkeys(words))

    def phrases(self, message: str, attribute: str | None = None) -> tuple[str, ...]:
        """A list whose parts are separated by "|", as they are written, of every language."""
        listed = (self._listed(locale, message, attribute, {}) for locale in self._all())
        parts = (" ".join(one.split()) for text in listed for one in text.split("|"))
        return tuple(part for part in parts if part)

    def _all(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self.locale, *understood())))

    def _listed(
        self, locale: str, message: str, attribute: str | None, values: Mapping[str, str]
    ) -> str:
        """A list as one language has it, among what is heard or what is said."""
        heard = _ways if message.startswith(WAYS) else _heard
        for messages in (heard(LOCALES / locale), _said(LOCALES / locale)):
            text = messages.text(message, attribute)
            if text is None and (pattern := messages.pattern(message, attribute)) is not None:
                text, _ = messages.format(pattern, dict(values))
            if text is not None:
                return plain(text)
        return ""

    def _find(self, message: str, attribute: str | None):  # type: ignore[no-untyped-def]
        for messages in self._languages:
            pattern = messages.pattern(message, attribute)
            if pattern is not None:
                return messages, pattern
        return None

    def money(self, dollars: int) -> str:
        """Whole Canadian dollars."""
        return str(self.say("money", amount=self.number(dollars)))

    def joined(self, between: str, parts: Iterable[str]) -> Markup:
        """The parts there are with a message between each two: ``between-clauses`` and such."""
        return self.say(between).join(part for part in parts if part)

    def cut(self, text: str, most: int) -> str:
        """Text that is too long, by its first characters and a sign that it goes on."""
        return self.plain("cut-short", text=text[:most].rstrip())


def opening(text: Markup) -> Markup:
    """A text as it stands at the beginning of a sentence: languages begin small in many."""
    return Markup(text[:1].upper()) + text[1:]


def going_on(text: Markup) -> Markup:
    """A sentence as it goes on behind a colon: it begins small, unless with an abbreviation
    or a word of one letter."""
    follows = text[1:2]
    return text if follows.isupper() or follows.isspace() else Markup(text[:1].lower()) + text[1:]


def _safe(value: object) -> Markup | int | str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, (Markup, int)) else escape(str(value))


def _patterns(locale: str) -> dict[str, str]:
    """The forms of days and of lists that a language words itself, by their names."""
    own = _said(LOCALES / locale)
    named = ((name, own.text(f"form-{name}", None)) for name in (*DAYS, *FORMS))
    firsts = ((f"{name}.first", own.text(f"form-{name}", "first")) for name in DAYS)
    return {name: pattern for name, pattern in (*named, *firsts) if pattern}


@cache
def _said(folder: Path) -> Messages:
    """What is said in the language of a folder."""
    return Messages(folder.name, sorted(folder.glob("*.ftl")))


@cache
def _heard(folder: Path) -> Messages:
    """What is only read in the language of a folder: it is never said, and no language has to
    have it."""
    paths = sorted((folder / HEARD).glob("*.ftl"))
    return Messages(folder.name, (path for path in paths if not path.name.startswith(_WAYS_FILES)))


@cache
def _ways(folder: Path) -> Messages:
    """The ways of asking in the language of a folder. Only counting them reads them, never a bot,
    and they are half of what is heard."""
    return Messages(folder.name, sorted((folder / HEARD).glob(f"{_WAYS_FILES}*.ftl")))


def wording(locale: str) -> Wording:
    """The wording of a language, loaded once; English for one that is not even begun."""
    return _loaded(locale if locale in begun() else FALLBACK)


_loaded = cache(Wording)


def only_words(locale: str, message: str) -> frozenset[str]:
    """A list of words of one language alone, folded; empty if it has none."""
    listed = _heard(LOCALES / locale).text(message, None) or ""
    return frozenset(fold(word) for word in listed.split(",") if word.strip())


def vocabulary() -> Numbered:
    """Every word that is said or heard in any language, folded."""
    texts = (path.read_text("utf-8") for path in LOCALES.glob("**/*.ftl"))
    # Each word once, since folding takes longer than finding.
    return Numbered({*map(fold, {word for text in texts for word in _LETTERS.findall(text)})})


@cache
def month_numbers() -> dict[str, int]:
    """Month names and abbreviations in every language that is understood, folded, to month
    numbers."""
    numbers: dict[str, int] = {}
    for locale in understood():
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                names = get_month_names(width, context, locale)
                numbers.update({fold(name): number for number, name in names.items()})
    numbers["sept"] = 9
    return numbers


@cache
def country_codes() -> dict[str, str]:
    """Country names in every language that is understood, folded, to two-letter codes."""
    codes: dict[str, str] = {}
    for locale in understood():
        words = wording(locale)
        for code, name in words.territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "QO", "ZZ"):
                codes.setdefault(fold(name), code)
                shown = f"country-{code}"
                if words.has(shown) and (written := fold(words.plain(shown))):
                    codes.setdefault(written, code)
                for other in words.words(f"country-{code}", "also"):
                    codes[other] = code
    return codes
