"""The tables of a language from Unicode's CLDR, without those that nothing here asks for: units of
measure, the names of time zones and of periods, who speaks what where. Babel keeps the whole of
them in memory, 3 MB that nobody sees."""

from __future__ import annotations

from typing import Any, cast

from babel import Locale, localedata
from babel.core import get_global

_UNUSED = (
    "compact_currency_formats",
    "compact_decimal_formats",
    "compound_unit_patterns",
    "date_fields",
    "interval_formats",
    "meta_zones",
    "time_zones",
    "unit_display_names",
    "unit_patterns",
)
_UNUSED_OF_ALL = (
    "meta_zones",
    "territory_currencies",
    "territory_languages",
    "territory_zones",
    "windows_zone_mapping",
    "zone_territories",
)


def language(name: str) -> Locale:
    """A language as Babel has it, by its name (``fr_CA``)."""
    found = Locale.parse(name)
    parents = get_global("parent_exceptions")
    one = str(found)
    while one:
        # What a language has is shared with those of its regions, from the root on.
        tables = localedata.load(one)
        for unused in _UNUSED:
            tables.pop(unused, None)
        one = "" if one == "root" else parents.get(one) or one.rpartition("_")[0] or "root"
    for unused in _UNUSED_OF_ALL:
        cast(dict[str, Any], get_global(unused)).clear()  # type: ignore[arg-type]
    return found
