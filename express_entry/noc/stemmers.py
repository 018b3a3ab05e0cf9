"""The stemmers of English and French.

``snowballstemmer`` loads those of three dozen languages with its name: 3 MB of memory in every
process, and time at each start. Every one of them stands in a module of its own, so its folder is
taken as a package under another name, of which nothing is loaded but what is asked for.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Protocol

_ALONE = f"{__name__}.snowball"


class Stemmer(Protocol):
    """Keeps the word it is at, so each thread needs its own."""

    def stemWord(self, word: str) -> str:  # noqa: N802
        """What is left of a word without its ending."""


def stemmer(language: str) -> Stemmer:
    """A new one; ``language`` is ``english`` or ``french``."""
    if _ALONE not in sys.modules:
        found = find_spec("snowballstemmer")
        assert found is not None, "the package is installed with this one"
        package = ModuleType(_ALONE)
        package.__path__ = found.submodule_search_locations or []
        sys.modules[_ALONE] = package
    module = import_module(f"{_ALONE}.{language}_stemmer")
    made: Stemmer = getattr(module, f"{language.capitalize()}Stemmer")()
    return made
