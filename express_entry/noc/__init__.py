"""Unit groups of the National Occupational Classification, and the search for one's own.

Everything a caller needs is here: the groups and what surrounds them, the search by the words
people use, and ``load``, which reads the data beforehand (it takes a few tenths of a second, so
call it off the event loop). All of it may be called from several threads.
"""

from express_entry.noc.classification import (
    CURRENT_EDITION,
    UnitGroup,
    UnknownCode,
    UnknownEdition,
    broad,
    get,
    major_group,
    minor_group,
    official_url,
    title,
)
from express_entry.noc.curated import Choice, Narrowing
from express_entry.noc.examples import examples
from express_entry.noc.own_names import own_name
from express_entry.noc.rivals import rivals
from express_entry.noc.search import (
    Match,
    SearchResult,
    is_clear,
    load,
    may_be_a_name,
    search,
)
from express_entry.noc.wording import LANGUAGES

__all__ = [
    "CURRENT_EDITION",
    "LANGUAGES",
    "Choice",
    "Match",
    "Narrowing",
    "SearchResult",
    "UnitGroup",
    "UnknownCode",
    "UnknownEdition",
    "broad",
    "examples",
    "get",
    "is_clear",
    "load",
    "major_group",
    "may_be_a_name",
    "minor_group",
    "official_url",
    "own_name",
    "rivals",
    "search",
    "title",
]
