"""How a language writes days, hours, numbers, countries and lists: from Babel, which has it from
Unicode's CLDR. A language words the order of its dates itself where it
wants another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, time
from functools import cached_property
from typing import Literal

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from markupsafe import Markup, escape

DAYS = ("date", "short-date", "day")
"""The forms of a day: 3 April 1991, 3 Apr 1991, 3 Apr."""
_WHOLE_LIST = frozenset({"start", "middle", "end", "2"})
"""What a form of lists is made of; Babel 2.18 has some of them in part, and cannot use those."""
FORMS = ("region", "hour", "and", "and-else", "and-else-before", "and-else-unless")
"""What else a language may say of its forms: the region whose tables of Unicode's it takes, how a
full hour is written; and, of lists, the word "and" and the one that stands for it before some
beginnings of the last part, with beginnings that are no such after all."""
_FIGURE = re.compile(r"^(\d+)\.(\d+)$")


class Forms:
    """The forms of one language, named by its code (``fr``)."""

    def __init__(self, locale: str, patterns: Mapping[str, str] | None = None) -> None:
        """``patterns`` are the forms of days that are not those of Babel, by the names in ``DAYS``,
        and with ``.first`` those of the first of a month (1er avril); and what is said of others,
        by the names in ``FORMS``."""
        self.locale = locale
        self._patterns = patterns or {}
        self._babel = Locale.parse("_".join(filter(None, (locale, self._patterns.get("region")))))

    def _day(self, day: date, name: str, usual: str) -> str:
        pattern = self._patterns.get(name, usual)
        if day.day == 1:
            pattern = self._patterns.get(f"{name}.first", pattern)
        return format_date(day, pattern, self._babel)

    def month(self, day: date) -> str:
        """The month of a day, and its year: April 1991, abril de 1991."""
        return format_date(day, self._month_pattern, self._babel)

    def short_month(self, day: date) -> str:
        """The month of a day and its year in few letters: Apr 1991, abr 1991."""
        return format_date(day, self._short_month_pattern, self._babel)

    def short_date(self, day: date) -> str:
        """A day in few letters, where many stand together: 3 Apr 1991."""
        return self._day(day, "short-date", "medium")

    def day_of_year(self, day: date) -> str:
        """A day of the last twelve months, whose year need not be said: 3 Apr."""
        pattern = str(self._babel.datetime_skeletons["MMMd"].pattern)
        return self._day(day, "day", pattern)

    def date(self, day: date) -> str:
        """A day with its month by name: 3 April 1991, 3 de abril de 1991."""
        return self._day(day, "date", "long")

    def day_or_month(self, when: str) -> str:
        """A stored day, month or year: 3 April 1991, April 1991, or 1991."""
        if len(when) == 4:
            return when
        if len(when) == 7:
            return self.month(date.fromisoformat(f"{when}-01"))
        return self.date(date.fromisoformat(when))

    def hour(self, hour: int) -> str:
        """A full hour of the day, 0 to 23, by the clock of 24 hours: 21:00, 21 h."""
        pattern = self._patterns.get("hour", self._hour_pattern)
        return format_time(time(hour), pattern, locale=self._babel)

    def number(self, value: float) -> str:
        """A number with this language's separators."""
        return format_decimal(value, locale=self._babel)

    def figure(self, written: str) -> str:
        """A test score or a number of hours, given with a point as it is stored, with this
        language's decimal sign: 7.5, 7,5. Anything else stays as it is."""
        return _FIGURE.sub(rf"\1{self._decimal}\2", written)

    def signed(self, value: int) -> str:
        """A difference, with its sign also where it is a gain: +12."""
        return format_decimal(value, "+#,##0;-#,##0", locale=self._babel)

    def country(self, code: str) -> str:
        """The name of a country by its two-letter code."""
        return str(self._babel.territories.get(code, code))

    @property
    def territories(self) -> Mapping[str, str]:
        """The names of countries and of larger regions by their codes."""
        return self._babel.territories

    def zone(self, name: str) -> str:
        """A time zone by its IANA name, legibly: America/New York."""
        return name.replace("_", " ")

    def language(self, code: str) -> str:
        """The name of a language by its code."""
        return str(Locale.parse(code).get_display_name(self._babel))

    @property
    def own_name(self) -> str:
        """What this language calls itself, as a line of its own: Français."""
        return self.language(self.locale).capitalize()

    def listed(self, parts: Iterable[str]) -> Markup:
        """Parts as a list: a, b, c in English, a, b y c in Spanish."""
        safe = [str(escape(part)) for part in parts]
        text = format_list(safe, self._list_style, self._babel)
        if len(safe) > 1 and self._has_other_and(safe[-1]):
            end = f" {self._patterns['and']} {safe[-1]}"
            text = f"{text.removesuffix(end)} {self._patterns['and-else']} {safe[-1]}"
        return Markup(text)

    def _has_other_and(self, last: str) -> bool:
        """Whether another word than usual stands before the last part: francés e inglés."""
        begins, unless = self._else
        text = last.casefold()
        return bool(begins) and text.startswith(begins) and not text.startswith(unless)

    @cached_property
    def _else(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The beginnings before which another "and" stands, and those that are none after all."""
        named = (self._patterns.get(f"and-else-{one}", "") for one in ("before", "unless"))
        before, unless = (tuple(filter(None, map(str.strip, one.split(",")))) for one in named)
        return before, unless

    @cached_property
    def _decimal(self) -> str:
        return str(self._babel.number_symbols["latn"]["decimal"])

    @cached_property
    def _month_pattern(self) -> str:
        return str(self._babel.datetime_skeletons["yMMMM"].pattern)

    @cached_property
    def _short_month_pattern(self) -> str:
        return str(self._babel.datetime_skeletons["yMMM"].pattern)

    @cached_property
    def _hour_pattern(self) -> str:
        return str(self._babel.datetime_skeletons["Hm"].pattern)

    @cached_property
    def _list_style(self) -> Literal["unit-short", "standard"]:
        """Commas and no "and" where Babel has such a form of this language, else its usual one."""
        whole = set(self._babel.list_patterns.get("unit-short", ())) >= _WHOLE_LIST
        return "unit-short" if whole else "standard"
