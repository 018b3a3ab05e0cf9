"""Names of groups in languages in which Statistics Canada has none: our own, in everyday words.

``own_names.tsv`` has a column a language; its codes are of unit groups and of broad categories (one
digit). What is not there has no name of ours: it is shown by its official one, and said to be that.
"""

from __future__ import annotations

from functools import cache

from express_entry.noc.curated import rows


def own_name(code: str, language: str) -> str | None:
    """Our own name of a unit group or a broad category; None where there is none."""
    return _names(language).get(code)


@cache
def _names(language: str) -> dict[str, str]:
    return {row["code"]: row[language] for row in rows("own_names.tsv") if row.get(language)}
